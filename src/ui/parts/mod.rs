//! What several pages use: bigger than a widget, smaller than a page.

pub(super) mod day_field;
pub(super) mod day_words;
pub(super) mod field_draft;
pub mod flag_data;
pub(super) mod flag_notices;
pub(super) mod jump_to_date;
pub(super) mod list_row;
pub(super) mod name_line;
pub(super) mod profile_ui;
pub(super) mod spell_draft;
