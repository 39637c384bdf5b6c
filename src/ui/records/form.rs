//! What the forms of Records have in common: a field with its name above and what is wrong with it below.

use egui::Ui;

use crate::ui::theme;
use crate::ui::widgets::{MessageLook, is_entered, message_bar, text_field};

/// What is wrong, and with which field; `None` where the field says it itself.
pub(super) type Wrong<F> = Option<(F, String)>;

/// A field with its name above; true when Enter was pressed in it.
pub(super) fn field_ui(ui: &mut Ui, typed: &mut String, name: &str, hint: &str) -> bool {
    ui.label(theme::small(name));
    let field = text_field(ui, typed, name, hint);
    is_entered(ui, &field)
}

/// What is wrong with the field above, if it is with that one.
pub(super) fn wrong_ui<F: PartialEq>(ui: &mut Ui, wrong: Option<&(F, String)>, field: F) {
    if let Some((_, words)) = wrong.filter(|(of, _)| *of == field) {
        message_bar(ui, MessageLook::Warn, words, None);
    }
}
