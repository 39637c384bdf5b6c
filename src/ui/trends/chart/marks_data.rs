//! What is marked on the weekly chart beside the bars: days on which something began or changed, laboratory results, and days away.

use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::lab::LabResult;
use crate::domain::pause::Pause;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::trends::chart::data::{MarkLabel, SpanLabel};
use crate::ui::trends::looked_back::LookedBack;

/// What the chart shows that no rule looks at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChartRecords {
    /// Days away, oldest first.
    pauses: Vec<Pause>,
    /// Laboratory results, oldest first.
    labs: Vec<LabResult>,
}

impl ChartRecords {
    /// Reads what there is up to `last`.
    ///
    /// # Errors
    /// If the diary cannot be read.
    pub fn load(diary: &Diary, last: Day) -> Result<Self, StoreError> {
        Ok(Self {
            pauses: diary.pauses()?,
            labs: diary.lab_results(Day::MIN, last)?,
        })
    }
}

impl LookedBack {
    /// Marked days in a range, oldest first, one entry a day.
    pub(in crate::ui) fn mark_labels(&self, first: Day, last: Day, text: &Text) -> Vec<MarkLabel> {
        let marks = self.marks.iter().map(|mark| (mark.day, text.mark(mark)));
        let labs = self.records.labs.iter().map(|result| {
            let number = text.lab_value(&result.value);
            (result.day, format!("{} {number}", text.lab(&result.kind)))
        });
        let mut shown: Vec<(Day, String)> = marks
            .chain(labs)
            .filter(|(day, _)| (first..=last).contains(day))
            .collect();
        shown.sort_by_key(|(day, _)| *day);
        shown
            .chunk_by(|(one, _), (other, _)| one == other)
            .filter_map(|of_day| {
                let names: Vec<String> = of_day.iter().map(|(_, words)| words.clone()).collect();
                let (day, _) = of_day.first()?;
                Some(MarkLabel {
                    day: *day,
                    words: text.list(&names),
                })
            })
            .collect()
    }

    /// Days away in a range, oldest first.
    pub(in crate::ui) fn pause_labels(&self, first: Day, last: Day, text: &Text) -> Vec<SpanLabel> {
        let met = self.records.pauses.iter().filter_map(|pause| {
            let (from, to) = pause.until(last)?;
            let why = text.pause_why(pause.reason, pause.words.as_deref());
            (first <= to).then(|| SpanLabel {
                first: from.max(first),
                last: to,
                words: format!("{} ({})", text.away_day(why), text.period(from, to)),
            })
        });
        met.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, EverydayCommand};
    use crate::domain::lab::{LabKind, LabValue};
    use crate::domain::pause::PauseReason;
    use crate::domain::{Moment, Now, Severity, SignId, Zone};
    use crate::text::Language;
    use crate::ui::trends::data::{Look, TrendsData};

    const NOW: Now = Now {
        moment: Moment(1_795_374_240),
        zone: Zone::Fixed(3_600),
    };

    #[test]
    fn results_and_days_away_stand_on_the_chart() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        let lab = |back: i32| EverydayCommand::AddLab {
            day: today.plus(-back),
            kind: LabKind::Magnesium,
            value: LabValue::new(0.82, "mmol/L", None, None).unwrap(),
        };
        let away = EverydayCommand::Pause {
            first: today.plus(-9),
            last: Some(today.plus(-5)),
            reason: PauseReason::Holiday,
            words: "Kreta".to_owned(),
        };
        let answer = Command::Answer {
            day: today,
            sign: SignId(7),
            severity: Some(Severity::Mild),
        };
        diary.apply(answer, NOW).unwrap();
        for command in [lab(3), lab(700), away] {
            diary.apply(Command::Everyday(command), NOW).unwrap();
        }
        let mark = Command::AddMark {
            day: today.plus(-3),
            name: "kussen".to_owned(),
        };
        diary.apply(mark, NOW).unwrap();
        let found = LookedBack::load(&diary, NOW).unwrap();
        let text = Text::new(Language::Nl);
        let marks = found.mark_labels(today.plus(-30), today, &text);
        assert_eq!(marks.len(), 1);
        assert_eq!(marks[0].words, "kussen en Magnesium in serum 0,82 mmol/L");
        let pauses = found.pause_labels(today.plus(-7), today, &text);
        assert_eq!(
            (pauses[0].first, pauses[0].last),
            (today.plus(-7), today.plus(-5))
        );
        let words = "Weg: Vakantie, Kreta (13 november t/m 17 november 2026)";
        assert_eq!(pauses[0].words, words);
        assert_eq!(found.pause_labels(today.plus(-4), today, &text), []);
        let chart = TrendsData::new(&found, &Look::default(), &text)
            .chart
            .unwrap();
        assert_eq!(chart.marks.len(), 1);
    }
}
