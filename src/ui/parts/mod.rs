//! What several pages use: bigger than a widget, smaller than a page.

pub mod birth_field;
pub mod choices;
pub mod column;
pub(super) mod day_field;
pub(super) mod day_places;
pub(super) mod day_words;
pub(super) mod diary_names;
pub mod dose_row;
pub(super) mod field_draft;
pub(super) mod first_pictures;
pub mod flag_data;
pub(super) mod flag_notices;
pub(super) mod form;
pub(super) mod kept_form;
pub(super) mod large_diary;
pub(super) mod list_names;
pub(super) mod list_row;
pub(super) mod month_pick;
pub(super) mod name_line;
pub(super) mod new_medicine;
pub(super) mod row;
pub(super) mod screen_name;
pub(super) mod sources;
pub(super) mod spell_draft;
pub(super) mod task;
