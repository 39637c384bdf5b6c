//! When to see a GP, asked from Trends whether or not the diary has a reason for it: what the pages of the symptoms say about
//! that, and when not to wait.

use egui::{Response, Ui};

use crate::domain::{BuiltInSign, SignKey};
use crate::text::{Fact, Text};
use crate::ui::action::{Action, Dialog, Screen};
use crate::ui::theme;
use crate::ui::widgets::{link_button, small_link};

/// Draws the question at the head of all symptoms; it opens the answer.
pub fn see_gp_small_link(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    if small_link(ui, &text.trends_see_gp()).clicked() {
        actions.push(Action::Open(Dialog::SeeGp(None)));
    }
}

/// Draws the question; it opens the answer, of one symptom or of all.
pub fn see_gp_link(
    ui: &mut Ui,
    sign: Option<BuiltInSign>,
    text: &Text,
    actions: &mut Vec<Action>,
) -> Response {
    let response = link_button(ui, &text.trends_see_gp());
    if response.clicked() {
        actions.push(Action::Open(Dialog::SeeGp(sign)));
    }
    response
}

/// Draws the answer, and the way to what cannot wait.
pub fn see_gp_ui(ui: &mut Ui, sign: Option<BuiltInSign>, text: &Text, actions: &mut Vec<Action>) {
    let one = sign.as_slice();
    let signs = if one.is_empty() {
        &BuiltInSign::ALL
    } else {
        one
    };
    for sign in signs {
        ui.label(theme::strong(text.sign(&SignKey::BuiltIn(*sign))));
        ui.label(theme::body(text.fact(*sign, Fact::Doctor)));
        ui.label(theme::body(text.fact(*sign, Fact::Urgent)));
        ui.add_space(theme::SPACE_XS);
    }
    if link_button(ui, &text.help_title()).clicked() {
        actions.push(Action::CloseDialog);
        actions.push(Action::Show(Screen::Help));
    }
}
