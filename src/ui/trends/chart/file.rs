//! A chart to be taken along: its numbers as CSV, or a picture of it. Where it goes is asked and written as for every other file:
//! nothing here touches a disk by itself.

use std::path::Path;

use egui::ColorImage;

use super::png::png;
use crate::diary::Diary;
use crate::domain::Now;
use crate::domain::erasure::CopyKind;
use crate::exchange::file::{IfThere, write_whole};
use crate::text::Text;
use crate::ui::action::FileAction;
use crate::ui::action::chart_taken::ChartTaken;
use crate::ui::scene::Scene;
use crate::ui::trends::chart::data::ChartData;

/// Saving a chart, and what became of the last one.
#[derive(Debug, Default)]
pub struct ChartFile {
    said: Option<String>,
}

impl ChartFile {
    /// Asks for a place for the chart's numbers.
    pub fn save(&mut self, scene: &mut Scene, chart: &ChartData) {
        self.said = None;
        scene.ask(FileAction::SaveChart(ChartTaken {
            title: chart.title.clone(),
            bytes: csv(chart).into_bytes(),
            is_picture: false,
        }));
    }

    /// Asks for a place for a picture of the chart.
    pub fn save_picture(&mut self, scene: &mut Scene, chart: &ChartData, picture: &ColorImage) {
        self.said = None;
        if let Some(bytes) = png(picture) {
            scene.ask(FileAction::SaveChart(ChartTaken {
                title: chart.title.clone(),
                bytes,
                is_picture: true,
            }));
        }
    }

    /// It was saved.
    pub fn tell(&mut self, said: String) {
        self.said = Some(said);
    }

    /// What became of the last file, in words.
    pub fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }
}

/// Writes what was taken to `path`, and says so; the diary remembers that there is such a file.
pub fn write(
    chart: &ChartTaken,
    diary: &mut Diary,
    path: &Path,
    now: Now,
    text: &Text,
) -> Result<String, String> {
    let name = path.display().to_string();
    write_whole(path, &chart.bytes, IfThere::Replace)
        .map_err(|err| text.report_not_saved(name.as_str(), text.write_reason(&err)))?;
    diary.remember_copy(path, CopyKind::Export, now);
    Ok(text.chart_saved(name))
}

/// One line a week. A week without a mean has empty cells there.
fn csv(chart: &ChartData) -> String {
    let head = "week_from,days_filled_in,days_with_symptom,days_mild,days_moderate,days_severe,days_late,days_away,\
                smoothed_days_a_week,low,high\r\n";
    let lines = chart.weeks.iter().map(|week| {
        let mean = week.mean.as_ref();
        let mean = mean.map_or_else(
            || ",,".to_owned(),
            |mean| format!("{:.2},{:.2},{:.2}", mean.mean, mean.low, mean.high),
        );
        let bar = &week.bar;
        let counts = [
            bar.mild_days,
            bar.moderate_days,
            bar.severe_days,
            bar.late_days,
            bar.away_days,
        ];
        let counts = counts.map(|count| count.to_string()).join(",");
        format!(
            "{},{},{},{counts},{mean}\r\n",
            week.first, week.logged, week.with
        )
    });
    std::iter::once(head.to_owned()).chain(lines).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::testing::NOW;
    use crate::domain::{Severity, SignId};
    use crate::text::Language;
    use crate::ui::trends::data::{Look, LookedBack};

    #[test]
    fn late_days_and_days_away_have_columns_of_their_own_and_count_for_nothing() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        let severities = [Severity::Mild, Severity::Moderate, Severity::None];
        // Three days in time, one of the week before late, and two days of it away.
        for (back, severity) in (0..).zip(severities).chain([(8, Severity::Severe)]) {
            let (day, sign) = (today.plus(-back), SignId(7));
            let severity = Some(severity);
            let answer = Command::Answer {
                day,
                sign,
                severity,
            };
            diary.apply(answer, NOW).unwrap();
        }
        let away = crate::diary::PauseCommand::Add {
            first: today.plus(-6),
            last: Some(today.plus(-5)),
            reason: crate::domain::pause::PauseReason::Holiday,
            words: String::new(),
        };
        diary.apply(Command::Pause(away), NOW).unwrap();
        let found = LookedBack::load(&diary, NOW).unwrap();
        let key = found.chosen(&Look::default()).unwrap();
        let chart = found.chart(&key, &Look::default(), &Text::new(Language::En));
        let written = csv(&chart.unwrap());
        let (head, weeks) = written.split_once("\r\n").unwrap();
        let start = "week_from,days_filled_in,days_with_symptom,days_mild,days_moderate,days_severe,days_late,days_away,";
        assert!(head.starts_with(start) && !head.contains("sign"), "{head}");
        let weeks: Vec<_> = weeks.lines().collect();
        let [.., before, this] = weeks[..] else {
            panic!("{weeks:?}")
        };
        assert!(before.starts_with("2026-11-09,0,0,0,0,0,1,0,"), "{before}");
        assert!(this.starts_with("2026-11-16,3,2,1,1,0,0,2,"), "{this}");
    }

    #[test]
    fn a_week_is_a_line_and_what_is_not_known_is_empty() {
        let mut diary = Diary::in_memory().unwrap();
        let day = diary.today(NOW);
        let severity = Some(Severity::Severe);
        let answer = Command::Answer {
            day,
            sign: SignId(7),
            severity,
        };
        diary.apply(answer, NOW).unwrap();
        let found = LookedBack::load(&diary, NOW).unwrap();
        let key = found.chosen(&Look::default()).unwrap();
        let chart = found.chart(&key, &Look::default(), &Text::new(Language::Nl));
        let written = csv(&chart.unwrap());
        let lines: Vec<_> = written.lines().collect();
        assert_eq!(lines[1..], ["2026-11-16,1,1,0,0,1,0,0,,,"]);
        assert_eq!(lines[0].matches(',').count(), lines[1].matches(',').count());
    }
}
