//! What a diary is. No I/O, no clock, no words: types whose values are always meaningful.

pub mod answer;
pub mod condition;
pub mod day;
pub mod erasure;
pub mod event;
pub mod export;
pub mod factor;
pub mod food;
pub mod food_search;
pub mod form;
pub mod hint;
pub mod intake;
pub mod lab;
pub mod mark;
pub mod measurement;
pub mod medicine;
pub mod milligrams;
pub mod norm;
pub mod note;
pub mod past;
pub mod pause;
pub mod product;
pub mod profile;
pub mod red_flag;
pub mod sign;
pub mod typical_week;
pub mod week_start;

pub use answer::{Answer, Severity};
pub use day::{Day, DayStart, Moment, Now, Zone};
pub use factor::{Factor, FactorId, FactorKey};
pub use measurement::BloodPressure;
pub use milligrams::Milligrams;
pub use red_flag::RedFlag;
pub use sign::{BuiltInSign, Sign, SignId, SignKey, SignKind};
pub use week_start::WeekStart;
