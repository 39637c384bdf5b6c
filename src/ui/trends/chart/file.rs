//! The numbers of a chart as CSV, to be taken along. Where they go is asked and written as for every other file: nothing here touches
//! a disk.

use std::path::Path;

use crate::domain::Now;
use crate::domain::erasure::CopyKind;
use crate::exchange::file::{IfThere, write_whole};
use crate::text::Text;
use crate::ui::action::{Action, WindowAction};
use crate::ui::session::Session;
use crate::ui::trends::chart::data::ChartData;

/// The numbers of a chart, to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartNumbers {
    /// What the chart is of.
    pub title: String,
    csv: String,
}

/// What became of the numbers that were saved last.
#[derive(Debug, Default)]
pub struct ChartFile {
    said: Option<String>,
}

impl ChartFile {
    /// Asks for a place for the chart's numbers.
    pub fn save(&mut self, chart: &ChartData, actions: &mut Vec<Action>) {
        self.said = None;
        actions.push(Action::Window(WindowAction::SaveChart(ChartNumbers {
            title: chart.title.clone(),
            csv: csv(chart),
        })));
    }

    /// They were saved.
    pub fn tell(&mut self, said: String) {
        self.said = Some(said);
    }

    /// What became of the last file, in words.
    pub fn said(&self) -> Option<&str> {
        self.said.as_deref()
    }
}

impl Session {
    /// Writes the numbers of a chart; the diary remembers that there is such a file.
    pub(in crate::ui) fn save_chart(
        &mut self,
        chart: &ChartNumbers,
        path: &Path,
        now: Now,
        text: &Text,
    ) -> Result<(), String> {
        let name = path.display().to_string();
        write_whole(path, chart.csv.as_bytes(), IfThere::Replace)
            .map_err(|err| text.report_not_saved(name.as_str(), err.to_string()))?;
        self.diary.remember_copy(path, CopyKind::Export, now);
        self.trends.tell_saved(text.chart_saved(name));
        Ok(())
    }
}

/// One line a week. A week without a mean has empty cells there.
fn csv(chart: &ChartData) -> String {
    let head = "week_from,days_filled_in,days_with_sign,days_severe,mean_days_a_week,low,high\r\n";
    let lines = chart.weeks.iter().map(|week| {
        let mean = week.mean.as_ref();
        let mean = mean.map_or_else(
            || ",,".to_owned(),
            |mean| format!("{},{},{}", mean.mean, mean.low, mean.high),
        );
        format!(
            "{},{},{},{},{mean}\r\n",
            week.first, week.logged, week.with, week.severe
        )
    });
    std::iter::once(head.to_owned()).chain(lines).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, Diary};
    use crate::domain::{Moment, Now, Severity, SignId, Zone};
    use crate::text::Language;
    use crate::ui::trends::data::{Look, LookedBack};

    #[test]
    fn a_week_is_a_line_and_what_is_not_known_is_empty() {
        let now = Now {
            moment: Moment(1_795_374_240),
            zone: Zone::Fixed(3_600),
        };
        let mut diary = Diary::in_memory().unwrap();
        let day = diary.today(now);
        let severity = Some(Severity::Severe);
        let answer = Command::Answer {
            day,
            sign: SignId(7),
            severity,
        };
        diary.apply(answer, now).unwrap();
        let found = LookedBack::load(&diary, now).unwrap();
        let key = found.chosen(&Look::default()).unwrap();
        let chart = found.chart(&key, &Look::default(), &Text::new(Language::Nl));
        let written = csv(&chart.unwrap());
        let lines: Vec<_> = written.lines().collect();
        assert_eq!(lines[1..], ["2026-11-16,1,1,1,,,"]);
        assert_eq!(lines[0].matches(',').count(), lines[1].matches(',').count());
    }
}
