//! The search over the screen: type, see the days newest first, open one with Enter or a click. Only draws and collects actions.

use egui::text::LayoutJob;
use egui::{Key, Modifiers, Response, TextFormat, Ui};
use strum::VariantArray as _;

use super::finder::{Finder, Found, FoundRow};
use crate::ui::action::{DialogAction, Go, Screen};
use crate::ui::announce;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card_button, dialog, heading, search_field, secondary_button, take_over};

/// How much of the window the dialog takes, whatever is found.
const HEIGHT_SHARE: f32 = 0.75;

/// Draws the dialog.
pub fn search_ui(ui: &mut Ui, scene: &mut Scene, finder: &mut Finder) {
    let text = scene.text;
    let shown = dialog(ui, "search", theme::DIALOG_WIDTH, |ui, room| {
        let opened = keys(ui, finder).or_else(|| page_key(ui));
        heading(ui, &text.search_title());
        let field = search_field(
            ui,
            &mut finder.typed,
            &text.search_field(),
            &text.search_hint(),
        );
        if std::mem::take(&mut finder.is_new) {
            // What was looked for before is there to go on with, and gone with the next letter.
            take_over(ui, &field);
        } else if ui.memory(|memory| memory.focused().is_none()) {
            field.request_focus();
        }
        let found = |ui: &mut Ui| found_ui(ui, scene, finder);
        let clicked = room.scroll_in_fixed(ui, "found", HEIGHT_SHARE, found);
        let close = secondary_button(ui, &text.close()).clicked();
        let wanted = opened.or(clicked);
        let is_found = wanted.is_some();
        scene.ask_all(wanted);
        close || is_found
    });
    if shown.inner || shown.should_close() {
        scene.ask(DialogAction::Close);
    }
}

/// The page whose key was pressed: it is gone to from here as from everywhere.
fn page_key(ui: &Ui) -> Option<Go> {
    let is_pressed = |screen: &&Screen| {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, key));
        screen.key().is_some_and(pressed)
    };
    Screen::VARIANTS
        .iter()
        .find(is_pressed)
        .copied()
        .map(Go::Screen)
}

/// The arrows walk through what was found; what is under them is opened when Enter is pressed.
fn keys(ui: &Ui, finder: &mut Finder) -> Option<Go> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let before = finder.chosen;
    if pressed(Key::ArrowDown) {
        finder.chosen = finder.chosen.saturating_add(1);
    }
    if pressed(Key::ArrowUp) {
        finder.chosen = finder.chosen.saturating_sub(1);
    }
    finder.chosen = finder.chosen.min(finder.last_row());
    finder.has_moved = finder.chosen != before;
    // On a button Enter presses that one.
    let is_typing = ui.text_edit_focused();
    let entered = is_typing && ui.input(|input| input.key_pressed(Key::Enter));
    let chosen = finder.chosen().filter(|_| entered);
    chosen.map(Go::from)
}

fn found_ui(ui: &mut Ui, scene: &Scene, finder: &mut Finder) -> Option<Go> {
    let text = scene.text;
    // Takes in what a thread has read by now.
    finder.found(text);
    if finder.is_preparing() {
        ui.label(theme::soft(text.search_preparing()));
        return None;
    }
    if finder.typed.trim().is_empty() {
        ui.label(theme::soft(text.search_empty()));
        return None;
    }
    let no_day = finder.why_no_day(text);
    let (chosen, has_moved) = (finder.chosen, finder.has_moved);
    // Enter takes it while one types; on a row the keyboard has its own outline.
    let is_typing = ui.text_edit_focused();
    let Found { rows, days, more } = finder.found(text);
    if rows.is_empty() {
        let why = no_day.unwrap_or_else(|| text.search_nothing());
        announce::live(&ui.label(theme::soft(why)));
        return None;
    }
    if *days > 0 {
        announce::live(&ui.label(theme::small(text.search_days(*days))));
    }
    let mut opened = None;
    for (at, row) in rows.iter().enumerate() {
        let shown = row_ui(ui, row, at == chosen && is_typing);
        if shown.clicked() {
            opened = Some(Go::from(&row.opens));
        }
        if at == chosen && has_moved {
            announce::say(ui, row.name.as_str());
            shown.scroll_to_me(None);
        }
    }
    if *more > 0 {
        ui.label(theme::small(text.search_more(*more)));
    }
    opened
}

fn row_ui(ui: &mut Ui, row: &FoundRow, is_chosen: bool) -> Response {
    let shown = card_button(ui, &row.name, is_chosen, |ui| {
        ui.label(theme::strong(&row.heading));
        for (place, pieces) in &row.lines {
            ui.label(words(ui, place, pieces));
        }
    });
    shown.response
}

/// Where, then the words around with what was looked for in bold.
fn words(ui: &Ui, place: &str, pieces: &[(String, bool)]) -> LayoutJob {
    let palette = theme::palette(ui);
    let mut job = LayoutJob::default();
    let small = TextFormat::simple(theme::small_font(), palette.text_2);
    job.append(&format!("{place}: "), 0.0, small);
    for (piece, found) in pieces {
        let font = if *found {
            theme::strong_font()
        } else {
            theme::body_font()
        };
        job.append(piece, 0.0, TextFormat::simple(font, palette.text));
    }
    job
}
