//! Looking back: from what was logged to what can honestly be said. Pure functions; they never read a clock, a file or a random
//! number, never fail, never count an unlogged day as anything, and never say anything about cause.

mod before_after;
mod contrast;
mod counts;
mod direction;
mod early;
mod factor_run;
mod hint;
mod history;
mod ladder;
mod look_back;
mod profile;
mod rate_line;
mod recurrence;
mod returns;
mod sign_trend;
mod spells;
pub mod stats;
#[cfg(test)]
mod testing;
mod together;
mod totals;
mod track;
mod weeks;

pub use crate::domain::hint::Tier;
pub use before_after::{BeforeAfter, Outcome, Phase, before_after, before_after_marks};
pub use contrast::{Noted, NotedDays};
pub use direction::{Direction, DirectionVerdict, Period, SignDirection, Third, directions};
pub use factor_run::{FactorRun, factor_runs};
pub use hint::{Hint, Withheld};
pub use history::{History, Person, SignRun};
pub use ladder::{GpReason, HintRung, Ladder, MeanPressure, Wording, ladder};
pub use look_back::{LookBack, Trends, look_back, today};
pub use profile::{Fortnight, WeekdayRate, weekday_profile, worst_fortnight};
pub use rate_line::{RatePoint, rate_line};
pub use recurrence::{Recurrence, Status};
pub use returns::{Returns, returns};
pub use sign_trend::SignTrend;
pub use spells::{Spell, spells};
pub use stats::WeeksCompared;
pub use together::{Link, Pair, Side, Together, together};
pub use totals::Totals;
pub use weeks::{Week, weeks};
