//! What the forms of Records have in common: a field with its name above, and the end of a form.

use egui::Ui;

use crate::ui::theme;
use crate::ui::widgets::{MessageLook, is_entered, message_bar, primary_button, text_field};

/// A field with its name above; true when Enter was pressed in it.
pub(super) fn field_ui(ui: &mut Ui, typed: &mut String, name: &str, hint: &str) -> bool {
    ui.label(theme::small(name));
    let field = text_field(ui, typed, name, hint);
    is_entered(ui, &field)
}

/// What is wrong with what was typed, and the button that hands it on; true when that was pressed.
pub(super) fn end_ui(ui: &mut Ui, wrong: Option<&str>, button: &str) -> bool {
    if let Some(wrong) = wrong {
        message_bar(ui, MessageLook::Warn, wrong, None);
    }
    ui.add_space(theme::SPACE_XS);
    primary_button(ui, button).clicked()
}
