//! Reading and writing other formats: bytes to an [`ImportBatch`], diary rows to bytes. One file per format, plus what they
//! share: [`encoding`], [`record`], [`table`], [`cell`], [`date`], [`date_words`], [`level`], [`sheet`], [`mapping`], [`batch`], [`file`].
//!
//! It never touches the diary, never reads the clock, and never guesses: what cannot be read for certain is left out with
//! its line and reason, and a file that could be read in two ways is refused.

mod balance;
pub mod batch;
pub mod cell;
pub mod csv;
pub mod csv_zip;
pub mod date;
pub mod date_words;
pub mod encoding;
pub mod file;
pub mod foreign;
pub mod format;
pub mod json;
pub mod level;
pub mod mapping;
pub mod problem;
pub mod record;
pub mod sheet;
pub mod table;
pub mod taken;
pub mod xlsx;

pub use balance::{Balance, NamesOut};
pub use batch::{ImportAnswer, ImportBatch};
pub use date::DateOrder;
pub use date_words::{DateMeant, DateProblem};
pub use encoding::Encoding;
pub use format::Format;
pub use level::Level;
pub use mapping::{Mapping, MappingError, SignNames};
pub use problem::{LeftOut, Line, ReadError, Reason};
pub use sheet::Sheet;
