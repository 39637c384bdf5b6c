//! What a file says, before anything is decided about it: rows with days and severities, names as written. Every format is
//! read into this, so that mapping and merging are written once.

use super::encoding::Encoding;
use super::level::Level;
use super::problem::LeftOut;
use crate::domain::sign_moment::When;
use crate::domain::{Day, DayStart, Moment, Now, Zone};

/// The rows of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The format it came in, as an answer's source keeps it.
    pub source: &'static str,
    /// The names of signs in it, each once, in the order of the file.
    pub signs: Vec<String>,
    /// What was read, in the order of the file.
    pub rows: Vec<SheetRow>,
    /// What was not.
    pub left_out: Vec<LeftOut>,
    /// How many rows the file has, those left out included.
    pub rows_read: u64,
    /// Columns that the format does not know, as written.
    pub ignored_columns: Vec<String>,
    /// How the bytes were read.
    pub encoding: Encoding,
}

/// One row: an answer, a day's note, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Line of the file on which it starts, from 1.
    pub line: u64,
    pub day: Day,
    /// The answer; none in a row that only carries a note.
    pub answer: Option<SheetAnswer>,
    /// The day's note.
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetAnswer {
    /// Index into [`Sheet::signs`].
    pub sign: usize,
    /// How bad it was, on whatever scale.
    pub level: Level,
    /// When of the day, where the row is not about the whole of it.
    pub moment: Option<When>,
    /// When it was entered, if the row says.
    pub entry: Option<Entry>,
    pub remark: Option<String>,
}

/// When and where an answer was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The moment; its civil day lies in the range of [`Day`].
    pub moment: Moment,
    /// Seconds east of UTC, as written beside it.
    pub offset_secs: i32,
}

impl Entry {
    /// Whether `day` had begun anywhere on Earth when it was made.
    pub fn can_be_about(self, day: Day) -> bool {
        let now = Now {
            moment: self.moment,
            zone: Zone::Fixed(self.offset_secs),
        };
        day <= now.latest_day(DayStart::MIDNIGHT)
    }

    /// Diary days between `day` and the entry, counted where the entry was made; 0 for an entry made before its day.
    pub fn lag_days(self, day: Day, start: DayStart) -> Option<i64> {
        let entered = start.day_of(self.moment, Zone::Fixed(self.offset_secs))?;
        Some(i64::from(entered.days_since(day)).max(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lag_is_counted_where_the_entry_was_made() {
        let day = Day::from_ymd(2026, 11, 20).unwrap();
        let half_past_one = Moment(1_795_307_400); // 2026-11-22T00:30Z
        let lag = |offset_secs, hour| {
            let start = DayStart::from_hour(hour).unwrap();
            Entry {
                moment: half_past_one,
                offset_secs,
            }
            .lag_days(day, start)
        };
        assert_eq!(lag(3_600, 3), Some(1));
        assert_eq!(lag(3_600, 0), Some(2));
        assert_eq!(lag(-3_600, 0), Some(1));
        assert_eq!(
            Entry {
                moment: Moment(0),
                offset_secs: 0
            }
            .lag_days(day, DayStart::default()),
            Some(0)
        );
    }
}
