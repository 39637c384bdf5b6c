//! What is marked on the weekly chart beside the bars: days on which something began or changed, laboratory results, and days away.

use crate::domain::Day;
use crate::domain::mark::{Mark, MarkKind};
use crate::text::Text;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::trends::chart::data::{MarkLabel, SpanLabel};

/// Days of the longest year.
const YEAR_DAYS: i32 = 366;

impl LookedBack {
    /// Marked days in a range, oldest first, one entry a day.
    pub(in crate::ui) fn mark_labels(&self, first: Day, last: Day, text: &Text) -> Vec<MarkLabel> {
        let today = self.trends().as_of;
        let date = |day| mark_date(day, first, today, text);
        let marks: Vec<&Mark> = self.spoken_marks().collect();
        let marks = labelled(&marks, date, text);
        let labs = self.records.labs.iter().filter(|_| !self.shown.red_flag);
        let labs = labs.map(|result| {
            let number = text.lab_value(&result.value);
            let name = format!("{} {number}", text.lab(&result.kind));
            MarkLabel {
                day: result.day,
                words: text.trends_mark_on(name, date(result.day)),
                is_product: false,
                is_before: false,
            }
        });
        let mut shown: Vec<MarkLabel> = marks
            .into_iter()
            .chain(labs)
            .filter(|label| (first..=last).contains(&label.day))
            .chain(self.taken_since_before(first, text))
            .collect();
        shown.sort_by_key(|label| label.day);
        by_day(&shown)
    }

    /// The start of a product before a period in which no other was begun, and which was still in use then.
    fn taken_since_before(&self, first: Day, text: &Text) -> Option<MarkLabel> {
        let mut newest_first = self.spoken_marks().rev();
        let mark = newest_first.find(|mark| mark.kind == MarkKind::ProductStarted)?;
        let product = self.taken.iter().find(|taken| taken.name == mark.name)?;
        let is_used = product.last().is_none_or(|last| first <= last);
        let date = text.day_short_seen_from(mark.day, self.trends().as_of);
        (mark.day < first && is_used).then(|| MarkLabel {
            day: mark.day,
            words: text.trends_mark_before(mark.name.as_str(), date),
            is_product: true,
            is_before: true,
        })
    }

    /// While a warning sign is ticked nothing is said of what was taken.
    fn spoken_marks(&self) -> impl DoubleEndedIterator<Item = &Mark> {
        let is_own = |mark: &&Mark| matches!(mark.kind, MarkKind::Own(_));
        let is_silent = self.shown.red_flag;
        self.marks
            .iter()
            .filter(move |mark| !is_silent || is_own(mark))
    }

    /// The same without laboratory results.
    pub(in crate::ui) fn change_labels(
        &self,
        first: Day,
        last: Day,
        text: &Text,
    ) -> Vec<MarkLabel> {
        let today = self.trends().as_of;
        let shown = self.spoken_marks();
        let shown: Vec<&Mark> = shown
            .filter(|mark| (first..=last).contains(&mark.day))
            .collect();
        let shown = labelled(&shown, |day| mark_date(day, first, today, text), text);
        let earlier = self.taken_since_before(first, text).into_iter();
        let shown: Vec<_> = earlier.chain(shown).collect();
        by_day(&shown)
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

/// The date of a mark on a chart that begins at `first`: with its year where that is another than the one of `today`, and always where
/// the chart spans more than a year.
fn mark_date(day: Day, first: Day, today: Day, text: &Text) -> String {
    if today.days_since(first) > YEAR_DAYS {
        format!("{} {}", text.day_short(day), day.year())
    } else {
        text.day_short_seen_from(day, today)
    }
}

/// The words of marks, oldest first; products begun on one day share theirs.
fn labelled(marks: &[&Mark], date: impl Fn(Day) -> String, text: &Text) -> Vec<MarkLabel> {
    let is_begun_with = |one: &&Mark, other: &&Mark| {
        let begun = MarkKind::ProductStarted;
        (one.day, one.kind, other.kind) == (other.day, begun, begun)
    };
    let label = |marks: &[&Mark]| {
        let first = *marks.first()?;
        let date = date(first.day);
        let words = if marks.len() > 1 {
            let names: Vec<String> = marks.iter().map(|mark| mark.name.clone()).collect();
            text.trends_mark_since(text.list(&names), date)
        } else {
            text.mark_label(first, date)
        };
        Some(MarkLabel {
            day: first.day,
            words,
            is_product: !matches!(first.kind, MarkKind::Own(_)),
            is_before: false,
        })
    };
    marks.chunk_by(is_begun_with).filter_map(label).collect()
}

/// One label a day.
fn by_day(shown: &[MarkLabel]) -> Vec<MarkLabel> {
    let of_day = shown.chunk_by(|one, other| one.day == other.day);
    let labels = of_day.filter_map(|of_day| {
        let words: Vec<&str> = of_day.iter().map(|label| label.words.as_str()).collect();
        Some(MarkLabel {
            day: of_day.first()?.day,
            words: words.join(" · "),
            is_product: of_day.iter().any(|label| label.is_product),
            is_before: of_day.iter().any(|label| label.is_before),
        })
    });
    labels.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, Diary, LabCommand, PauseCommand};
    use crate::domain::lab::{LabKind, LabValue};
    use crate::domain::pause::PauseReason;
    use crate::domain::testing::NOW;
    use crate::domain::{Severity, SignId};
    use crate::text::Language;

    #[test]
    fn results_and_days_away_stand_on_the_chart() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        let lab = |back: i32| {
            Command::Lab(LabCommand::Add {
                day: today.plus(-back),
                kind: LabKind::Magnesium,
                value: LabValue::new(0.82, "mmol/L", None, None).unwrap(),
            })
        };
        let away = Command::Pause(PauseCommand::Add {
            first: today.plus(-9),
            last: Some(today.plus(-5)),
            reason: PauseReason::Holiday,
            words: "Kreta".to_owned(),
        });
        let answer = Command::Answer {
            day: today,
            sign: SignId(7),
            severity: Some(Severity::Mild),
        };
        diary.apply(answer, NOW).unwrap();
        for command in [lab(3), lab(700), away] {
            diary.apply(command, NOW).unwrap();
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
        assert_eq!(
            marks[0].words,
            "kussen, 19 nov · Magnesium in serum 0,82 mmol/L, 19 nov"
        );
        let pauses = found.pause_labels(today.plus(-7), today, &text);
        assert_eq!(
            (pauses[0].first, pauses[0].last),
            (today.plus(-7), today.plus(-5))
        );
        let words = "Afwezig: Vakantie, Kreta (13 t/m 17 november 2026)";
        assert_eq!(pauses[0].words, words);
        assert_eq!(found.pause_labels(today.plus(-4), today, &text), []);
    }
}
