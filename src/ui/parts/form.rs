//! What forms have in common: a field with its name above and what is wrong with it below.

use egui::{Response, Ui};

use crate::ui::theme;
use crate::ui::widgets::{MessageLook, is_entered, is_left, message_bar, text_field};

/// What is wrong, and with which field; `None` where the field says it itself.
pub type Wrong<F> = Option<(F, String)>;

/// A field with its name above; true when Enter was pressed in it.
pub fn field_ui(ui: &mut Ui, typed: &mut String, name: &str, hint: &str) -> bool {
    ui.label(theme::small(name));
    let field = text_field(ui, typed, name, hint);
    is_entered(ui, &field)
}

/// What was pressed in the fields of a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pressed {
    /// Enter: what was typed is to be kept.
    pub enter: bool,
    /// Escape: the form is to be put away.
    pub escape: bool,
}

impl Pressed {
    /// In one field of text.
    pub fn in_field(ui: &Ui, field: &Response) -> Self {
        Self {
            enter: is_entered(ui, field),
            escape: is_left(ui, field),
        }
    }

    /// In this field or another one of the form.
    pub const fn add(&mut self, other: Self) {
        self.enter |= other.enter;
        self.escape |= other.escape;
    }
}

/// What is wrong with the field above, if it is with that one.
pub fn wrong_ui<F: PartialEq>(ui: &mut Ui, wrong: Option<&(F, String)>, field: F) {
    if let Some((_, words)) = wrong.filter(|(of, _)| *of == field) {
        message_bar(ui, MessageLook::Warn, words, None);
    }
}
