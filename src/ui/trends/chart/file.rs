//! A chart to be taken along: its numbers as CSV, or a picture of it. Where it goes is asked and written as for every other file:
//! nothing here touches a disk by itself.

use std::path::Path;

use egui::ColorImage;

use super::png::png;
use crate::diary::Diary;
use crate::domain::Now;
use crate::domain::erasure::CopyKind;
use crate::exchange::cell::protect;
use crate::exchange::file::{IfThere, write_whole};
use crate::text::Text;
use crate::ui::action::FileAction;
use crate::ui::action::chart_taken::ChartTaken;
use crate::ui::scene::Scene;
use crate::ui::trends::chart::data::{ChartData, WeekBar};

/// Saving a chart, and what became of the last one.
#[derive(Debug, Default)]
pub struct ChartFile {
    said: Option<String>,
}

impl ChartFile {
    /// Asks for a place for the numbers of the chart, and of the one it is compared with.
    pub fn save(&mut self, scene: &mut Scene, chart: &ChartData, second: Option<&ChartData>) {
        self.said = None;
        scene.ask(FileAction::SaveChart(ChartTaken {
            title: chart.title.clone(),
            bytes: csv(std::iter::once(chart).chain(second)),
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

const HEAD: [&str; 13] = [
    "symptom",
    "week_from",
    "days_filled_in",
    "days_with_symptom",
    "days_mild",
    "days_moderate",
    "days_severe",
    "days_late",
    "days_away",
    "smoothed_days_a_week",
    "low",
    "high",
    "marked",
];

/// One line a week of each, with what is marked in it. A week without a mean has empty cells there.
fn csv<'a>(charts: impl Iterator<Item = &'a ChartData>) -> Vec<u8> {
    let mut lines = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let rows = charts.flat_map(|chart| chart.weeks.iter().map(|week| row(chart, week)));
    // Nothing written to memory fails.
    let written = std::iter::once(HEAD.map(str::to_owned)).chain(rows);
    let _written: Result<Vec<()>, _> = written.map(|row| lines.write_record(row)).collect();
    lines.into_inner().unwrap_or_default()
}

fn row(chart: &ChartData, week: &WeekBar) -> [String; 13] {
    let bar = &week.bar;
    let [mean, low, high] = week.mean.map_or_else(Default::default, |mean| {
        [mean.mean, mean.low, mean.high].map(|days| format!("{days:.2}"))
    });
    let marks = chart.marks_in(bar).map(|mark| mark.words.as_str());
    let marks: Vec<&str> = marks.collect();
    [
        protect(&chart.title).into_owned(),
        week.first.to_string(),
        week.logged.to_string(),
        week.with.to_string(),
        bar.mild_days.to_string(),
        bar.moderate_days.to_string(),
        bar.severe_days.to_string(),
        bar.late_days.to_string(),
        bar.away_days.to_string(),
        mean,
        low,
        high,
        protect(&marks.join("; ")).into_owned(),
    ]
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
        let written = written(&[chart.unwrap()]);
        let (head, weeks) = written.split_once("\r\n").unwrap();
        let start = "symptom,week_from,days_filled_in,days_with_symptom,days_mild,days_moderate,days_severe,days_late,days_away,";
        assert!(head.starts_with(start) && !head.contains("sign"), "{head}");
        let weeks: Vec<_> = weeks.lines().collect();
        let [.., before, this] = weeks[..] else {
            panic!("{weeks:?}")
        };
        assert!(
            before.starts_with("Headache,2026-11-09,0,0,0,0,0,1,0,"),
            "{before}"
        );
        assert!(
            this.starts_with("Headache,2026-11-16,3,2,1,1,0,0,2,"),
            "{this}"
        );
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
        let written = written(&[chart.unwrap()]);
        let lines: Vec<_> = written.lines().collect();
        assert_eq!(lines[1..], ["Hoofdpijn,2026-11-16,1,1,0,0,1,0,0,,,,"]);
        assert_eq!(lines[0].matches(',').count(), lines[1].matches(',').count());
    }

    #[test]
    fn the_numbers_say_what_they_are_of_and_what_was_marked_and_no_cell_is_run() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        let name = "=Knee, left".to_owned();
        diary.apply(Command::AddSign { name }, NOW).unwrap();
        for sign in [SignId(7), SignId(13)] {
            let severity = Some(Severity::Mild);
            let answer = Command::Answer {
                day: today,
                sign,
                severity,
            };
            diary.apply(answer, NOW).unwrap();
        }
        for name in ["pillow", "=1+1"] {
            let (day, name) = (today, name.to_owned());
            diary.apply(Command::AddMark { day, name }, NOW).unwrap();
        }
        let found = LookedBack::load(&diary, NOW).unwrap();
        let text = Text::new(Language::En);
        let chart = |key: &str| {
            let runs = found.history().runs.iter();
            let key = runs
                .map(|run| &run.key)
                .find(|known| known.to_string() == key);
            found.chart(key.unwrap(), &Look::default(), &text).unwrap()
        };
        let charts = ["headache", "own:=Knee, left"].map(chart);
        let marks = charts[0].marks[0].words.clone();
        assert!(marks.contains("pillow"), "{marks}");
        let written = written(&charts);
        let mut read = csv::Reader::from_reader(written.as_bytes());
        let rows: Vec<csv::StringRecord> = read.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 2);
        assert_eq!(&rows[0][0], "Headache");
        assert_eq!(&rows[1][0], protect("=Knee, left"));
        for row in &rows {
            assert_eq!(&row[12], protect(&marks));
            let is_run = |cell: &str| cell.starts_with(['=', '+', '@']);
            assert!(!row.iter().any(is_run), "{row:?}");
        }
    }

    fn written(charts: &[ChartData]) -> String {
        String::from_utf8(csv(charts.iter())).unwrap()
    }
}
