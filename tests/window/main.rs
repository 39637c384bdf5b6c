//! The window without a screen: what a person clicks, types and reads, by role and label, and what the diary then holds.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "../common/click.rs"]
mod click;
#[path = "../common/computer.rs"]
mod computer;
#[path = "../common/longer.rs"]
mod longer;
#[path = "../common/window.rs"]
mod window;
#[path = "../common/words.rs"]
mod words;
#[path = "../common/years.rs"]
mod years;

mod calendar;
mod closed;
mod copies;
mod date_fields;
mod days_and_keys;
mod diaries;
mod erase;
mod evening;
mod export;
mod files;
mod form_table;
mod forms;
mod heard;
mod incoming;
mod intake_lists;
mod keyboard_place;
mod keys;
mod large;
mod layout;
mod magnesium;
mod messages;
mod page_parts;
mod pages;
mod put_away;
mod read_only;
mod records;
mod report;
#[cfg(unix)]
mod save_places;
mod says;
mod search;
mod settings;
mod settings_layout;
mod small_disk;
mod still;
mod today;
mod trends;
mod trends_at_once;
mod trends_one;
mod trends_pill;
mod trends_room;
mod trends_rows;
mod two_windows;
