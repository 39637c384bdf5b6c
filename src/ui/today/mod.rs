//! The page of a day: its rows, what was taken, what happened, and the note.

mod away_banner;
pub mod data;
mod doses;
mod entries;
pub mod fill;
mod foot;
mod head;
mod jump_to_date;
mod line;
pub mod magnesium;
mod moment;
mod new_names;
mod open_days;
mod open_forms;
pub(super) mod page;
pub(super) mod pointed;
mod remark;
mod row_keys;
mod rows;
pub mod rows_data;
pub(super) mod screen;
mod side;
