//! The parts every screen is built from. They draw what they are given and say what was pressed; they hold no words, no
//! diary and no state of their own, and take every colour, size and font from [`crate::ui::theme`].

mod bullets;
mod button;
mod calendar_cell;
mod card;
mod check_box;
mod chip;
mod day_circle;
mod day_grid;
mod dialog;
mod field;
mod heading;
mod icon;
mod key_cap;
mod legend;
mod mark;
mod menu;
mod message_bar;
mod nav_item;
mod number_button;
mod paint;
mod picker;
mod region;
mod removed;
mod segmented;
mod segments;
mod severity_buttons;
mod shapes;
mod squares;
mod status_tag;
mod steady;
#[cfg(test)]
pub(in crate::ui) mod testing;
mod text_area;
mod words_wait;

pub use bullets::bullet_list;
pub use button::{
    bare_icon_button, danger_button, found_button, icon_button, link_button, name_link,
    primary_button, quiet_button, quiet_icon_button, row_button, secondary_button,
    secondary_button_width, small_link, underlined_link,
};
pub use card::{CardLook, card, card_button, card_pair, card_with};
pub use check_box::{check_box, radio_button};
pub use chip::{chip, chip_button, chip_height};
pub use day_circle::{DayCircle, day_circle};
pub use day_grid::{DayClick, DayGrid, GridDay, day_grid};
pub use dialog::{DialogRoom, closes, dialog};
pub use field::{
    forget_typing, is_entered, is_in_fresh_field, is_pressing, is_reached_by_keys, new_field,
    search_field, take_over, text_field,
};
pub use heading::{heading, title};
pub use icon::{Icon, icon, icon_mark};
pub use key_cap::{key_cap, say_key};
pub use legend::{Swatch, legend_swatch, legend_width, legend_words};
pub use mark::SquareMark;
pub use menu::menu_button;
pub use message_bar::{
    MessageLook, message_bar, message_fits, message_line, message_line_height, problem_below,
    ways_below,
};
pub use nav_item::{NavEntry, NavLook, nav_below_width, nav_height, nav_item};
pub use number_button::number_button;
pub(in crate::ui) use paint::{body_height, focus_ring};
pub use picker::{picker, picker_with_button, picker_within};
pub use region::{region, region_chosen, region_enter, region_focus, region_keys};
pub use removed::{is_by_space, is_removed, remove_button};
pub use segmented::{segmented, segmented_width};
pub use severity_buttons::{severity_buttons, severity_buttons_width};
pub use squares::squares;
pub use status_tag::{TagLook, status_tag};
pub use steady::{Scrolled, steady};
pub use text_area::{Lines, Pointed, text_area};
pub use words_wait::words_wait;
