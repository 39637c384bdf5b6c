//! The evening reminder: when it is due, how the desktop is told to bring it, and how it is said. Off unless the person switched it
//! on. Knows no diary: whether the day is filled in it is told.

mod autostart;
mod due;
mod notice;
mod record;
mod schedule;
mod timer;

pub use due::{Quiet, TimeOfDay, TodayIs, Verdict, due, verdict};
pub use notice::{Answer, Notice, NoticeError, Shown};
pub use record::Record;
pub use schedule::{Schedule, ScheduleError, Way};
