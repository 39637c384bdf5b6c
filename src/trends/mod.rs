//! Looking back: from what was logged to what can honestly be said. Pure functions; they never read a clock, a file or a random
//! number, never fail, never count an unlogged day as anything, and never say anything about cause.

mod bars;
mod before_after;
mod compared_from;
mod contrast;
mod counts;
mod coverage;
mod direction;
mod early;
mod factor_run;
mod gp;
mod hindsight;
mod hint;
mod history;
mod lacking;
mod look_back;
mod painkiller_stretches;
mod painkillers;
mod plain_count;
mod pressure;
mod profile;
mod rate_line;
mod recurrence;
mod returns;
mod shown;
mod sign_trend;
mod spells;
pub mod stats;
mod tally;
#[cfg(test)]
mod testing;
mod together;
mod totals;
mod track;
mod weeks;

pub use crate::domain::hint::Tier;
pub use bars::{Bar, BarUnit, SignDays};
pub use before_after::{
    BeforeAfter, Difference, Outcome, Phase, before_after, before_after_mark, before_after_marks,
};
pub use compared_from::compared_from;
pub use contrast::{Noted, NotedDays};
pub use coverage::{Coverage, coverage};
pub use direction::{Direction, DirectionVerdict, Period, SignDirection, Third, directions};
pub use factor_run::{FactorRun, factor_runs};
pub use gp::{
    GP_RECURRING, GP_WEEK_DAYS, LastingSign, RecurringSign, lasting_signs, recurring_signs,
};
pub use hindsight::{DaysWith, FactorCount, factor_counts};
pub use hint::{Hint, Progress, Withheld};
pub use history::{History, Person, SignRun, is_away};
pub use lacking::{HintRule, days_with_a_none, hint_rule, ill_days};
pub use look_back::{LookBack, Trends, look_back, today};
pub use painkiller_stretches::PainkillerStretches;
pub use painkillers::{PainkillerMonth, painkiller_months, painkillers_since};
pub use plain_count::{days_a_week_now, now_from, plain_count};
pub use pressure::{MeasuringWeek, PressureDay, PressureLook, Reading, pressure_look};
pub use profile::{Fortnight, WeekdayRate, weekday_profile, worst_fortnight};
pub use rate_line::{RatePoint, rate_line};
pub use recurrence::{Recurrence, Status};
pub use returns::{Returns, returns};
pub use shown::{
    DIASTOLIC_LIMIT, GpReason, HintState, MeanPressure, NORM_DAYS, READING_DAYS_MIN, READINGS_MIN,
    SYSTOLIC_LIMIT, Shown, Wording, shown,
};
pub use sign_trend::SignTrend;
pub use spells::{CLOSING_FREE_DAYS, Spell, spells};
pub use stats::WeeksCompared;
pub use tally::{Tally, tally};
pub use together::{Link, Pair, Side, Together, together};
pub use totals::Totals;
pub use weeks::{Week, weeks};
