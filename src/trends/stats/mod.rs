//! Plain statistics: numbers in, numbers out. They know nothing of diaries, signs or rules, and never draw a random number.

pub mod bar;
pub mod beta;
pub mod clustering;
pub mod cooccurrence;
pub mod mann_kendall;
pub mod mann_whitney;
pub mod multiplicity;
pub mod normal;
pub mod order;
pub mod sen;

pub use bar::Bar;
pub use beta::Beta;
pub use clustering::{Pairs, day_weight};
pub use cooccurrence::Cooccurrence;
pub use mann_kendall::{Adjusted, MannKendall, TrendTest, trend_test};
pub use mann_whitney::{MannWhitney, WeeksCompared, compare_weeks};
pub use multiplicity::benjamini_hochberg;
pub use sen::sen_slope;
