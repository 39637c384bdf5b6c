//! What the words of Trends mean, one sentence each, and the small mark beside a word that asks for it.

use egui::{Rect, Response, Ui, UiBuilder};

use crate::ui::action::term::Term;
use crate::ui::action::{Dialog, DialogAction};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, link_button, quiet_icon_button};

/// Draws the mark that asks what a word means.
pub fn ask_ui(ui: &mut Ui, scene: &mut Scene, term: Term) -> Response {
    let response = quiet_icon_button(ui, Icon::Question, &term.ask(scene.text), true);
    if response.clicked() {
        scene.ask(DialogAction::Open(Dialog::Meaning(Some(term))));
    }
    response
}

/// Draws words, and behind them the mark that asks what they mean, if there is a word to ask about.
pub fn asked_ui(ui: &mut Ui, scene: &mut Scene, term: Option<Term>, words: impl FnOnce(&mut Ui)) {
    let Some(term) = term else {
        return words(ui);
    };
    ui.scope(|ui| {
        let spacing = ui.spacing_mut();
        // Lines of words stand as close as they would without a button in them.
        spacing.interact_size.y = 0.0;
        spacing.item_spacing.x = 0.0;
        let icon = theme::SMALL_ICON_BUTTON;
        // The words leave room for the mark, so that it never stands on a line of its own.
        let room = (ui.available_width() - icon.x).max(icon.x);
        let end = ui.scope(|ui| {
            ui.set_max_width(room);
            let line = ui.horizontal_wrapped(|ui| {
                words(ui);
                ui.cursor().min
            });
            let lowest = line.response.rect.bottom();
            Rect::from_x_y_ranges(line.inner.x..=line.inner.x + icon.x, line.inner.y..=lowest)
        });
        // A mark that is higher than its line leaves the next one where it would be without.
        let last_line = end.inner;
        ui.expand_to_include_rect(last_line);
        let place = Rect::from_center_size(last_line.center(), icon);
        let mut mark = ui.new_child(UiBuilder::new().max_rect(place).id_salt("meaning"));
        ask_ui(&mut mark, scene, term);
    });
}

/// Draws it in a place of its own, where the words beside it were painted and not laid out.
pub fn ask_at_ui(ui: &mut Ui, scene: &mut Scene, place: Rect, of: &str, term: Term) -> Response {
    let mut inside = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("meaning", of)));
    ask_ui(&mut inside, scene, term)
}

/// Draws what one word means and the way to all of them, or all of them.
pub fn meaning_ui(ui: &mut Ui, scene: &mut Scene, term: Option<Term>) {
    let text = scene.text;
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
        scene.ask(DialogAction::Open(Dialog::Meaning(None)));
    }
}
