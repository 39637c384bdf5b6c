//! What a person does to a window by role and label, for the tests of the window.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use magnesium_diary::ui::app::DiaryApp;

/// Presses what has this role and name.
pub fn click(window: &mut Harness<'_, DiaryApp>, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click_accesskit();
    window.run();
}

/// Types into the field of this role and name, behind what is in it.
pub fn type_into(window: &mut Harness<'_, DiaryApp>, role: Role, field: &str, words: &str) {
    window.get_by_role_and_label(role, field).focus();
    window.run();
    window.get_by_role_and_label(role, field).type_text(words);
    window.run();
}

/// Puts `words` in the place of what stands in a field of one line.
pub fn retype(window: &mut Harness<'_, DiaryApp>, field: &str, words: &str) {
    window.get_by_role_and_label(Role::TextInput, field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    if words.is_empty() {
        window.key_press(Key::Backspace);
        window.run();
    } else {
        type_into(window, Role::TextInput, field, words);
    }
}

/// Scrolls to what has this role and name, and clicks it with the pointer.
pub fn click_at(window: &mut Harness<'_, DiaryApp>, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).scroll_to_me();
    window.run();
    window.get_by_role_and_label(role, name).click();
    window.run();
}
