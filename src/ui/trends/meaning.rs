//! What the words of Trends mean, one sentence each, and the small mark beside a word that asks for it.

use egui::{Rect, Response, Ui, UiBuilder};

use crate::text::Text;
use crate::ui::action::term::Term;
use crate::ui::action::{Action, Dialog};
use crate::ui::theme;
use crate::ui::widgets::{Icon, link_button, quiet_icon_button};

/// Draws the mark that asks what a word means.
pub fn ask_ui(ui: &mut Ui, term: Term, text: &Text, actions: &mut Vec<Action>) -> Response {
    let response = quiet_icon_button(ui, Icon::Question, &term.ask(text), true);
    if response.clicked() {
        actions.push(Action::Open(Dialog::Meaning(Some(term))));
    }
    response
}

/// Draws words, and behind them the mark that asks what they mean, if there is a word to ask about.
pub fn asked_ui(
    ui: &mut Ui,
    term: Option<Term>,
    text: &Text,
    actions: &mut Vec<Action>,
    words: impl FnOnce(&mut Ui),
) {
    let Some(term) = term else {
        return words(ui);
    };
    ui.scope(|ui| {
        // Lines of words stand as close as they would without a button in them.
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            words(ui);
            ask_ui(ui, term, text, actions);
        });
    });
}

/// Draws it in a place of its own, where the words beside it were painted and not laid out.
pub fn ask_at_ui(
    ui: &mut Ui,
    place: Rect,
    of: &str,
    term: Term,
    text: &Text,
    actions: &mut Vec<Action>,
) -> Response {
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("meaning", of)));
    ask_ui(&mut inside, term, text, actions)
}

/// Draws what one word means and the way to all of them, or all of them.
pub fn meaning_ui(ui: &mut Ui, term: Option<Term>, text: &Text, actions: &mut Vec<Action>) {
    if let Some(term) = term {
        ui.label(theme::body(term.meaning(text)));
    } else {
        for term in Term::all() {
            ui.label(theme::strong(term.word(text)));
            ui.label(theme::body(term.meaning(text)));
            ui.add_space(theme::SPACE_XS);
        }
    }
    ui.label(theme::soft(text.meaning_no_diagnosis()));
    if term.is_some() && link_button(ui, &text.meaning_title()).clicked() {
        actions.push(Action::Open(Dialog::Meaning(None)));
    }
}
