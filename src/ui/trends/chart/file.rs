//! Saves the numbers of a chart as CSV: the dialog and the file on a thread of their own, the outcome in words afterwards. Touches
//! nothing but the file that was chosen.

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use egui::Context;

use crate::text::Text;
use crate::ui::trends::chart::data::ChartData;

/// What became of the file; `None` = no file was chosen.
type Outcome = Option<(PathBuf, Result<(), String>)>;

/// A file being chosen and written.
#[derive(Debug, Default)]
pub struct ChartFile {
    job: Option<Receiver<Outcome>>,
    said: Option<String>,
}

impl ChartFile {
    /// Asks for a file and writes the chart's numbers to it.
    pub fn save(&mut self, window: &Context, chart: &ChartData) {
        let (window, name, csv) = (window.clone(), format!("{}.csv", chart.title), csv(chart));
        let (sender, receiver) = channel();
        let work = move || {
            // The thread ends with the window, whether anyone listens or not.
            drop(sender.send(ask_and_write(&name, &csv)));
            window.request_repaint();
        };
        let thread = thread::Builder::new().name("save-chart".to_owned());
        self.job = thread.spawn(work).ok().map(|_| receiver);
        self.said = None;
    }

    /// What became of the last file, in words.
    pub fn said(&mut self, text: &Text) -> Option<&str> {
        match self.job.as_ref().map(Receiver::try_recv) {
            None | Some(Err(TryRecvError::Empty)) => {}
            Some(outcome) => {
                self.job = None;
                self.said = outcome.ok().flatten().map(|(path, written)| {
                    let path = path.display().to_string();
                    match written {
                        Ok(()) => text.chart_saved(path),
                        Err(reason) => text.chart_not_saved(path, reason),
                    }
                });
            }
        }
        self.said.as_deref()
    }
}

fn ask_and_write(name: &str, csv: &str) -> Outcome {
    let path = rfd::FileDialog::new().set_file_name(name).save_file()?;
    let written = fs::write(&path, csv).map_err(|err| err.to_string());
    Some((path, written))
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
    use crate::ui::trends::data::{Look, LookedBack, TrendsData};

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
        let data = TrendsData::new(&found, &Look::default(), &Text::new(Language::Nl));
        let written = csv(&data.chart.unwrap());
        let lines: Vec<_> = written.lines().collect();
        assert_eq!(lines[1..], ["2026-11-16,1,1,1,,,"]);
        assert_eq!(lines[0].matches(',').count(), lines[1].matches(',').count());
    }
}
