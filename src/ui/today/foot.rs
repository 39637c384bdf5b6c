//! Below the rows of Today: the ways to fill the open ones at once, and that all is saved.

use egui::{Align, Key, Layout, Ui, Vec2};

use super::data::TodayData;
use super::fill::EnterFills;
use super::line::Columns;
use crate::diary::Command;
use crate::ui::action::Change;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, chip_button, icon_button, is_by_space, primary_button};

/// Draws what stands below the rows: the ways to fill the open ones, and that all is saved.
pub fn foot_ui(ui: &mut Ui, scene: &mut Scene, columns: &Columns, data: &TodayData) {
    ui.spacing_mut().item_spacing = Vec2::splat(theme::SPACE_S);
    ui.add_space(theme::SPACE_S);
    if columns.is_one_line() {
        ui.horizontal(|ui| {
            fill_ui(ui, scene, data);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                saved_ui(ui, scene, data);
            });
        });
    } else {
        ui.horizontal_wrapped(|ui| fill_ui(ui, scene, data));
        ui.horizontal(|ui| saved_ui(ui, scene, data));
    }
    ui.label(theme::small(&data.fill_hint));
}

fn fill_ui(ui: &mut Ui, scene: &mut Scene, data: &TodayData) {
    ui.add_enabled_ui(data.open_rows > 0 && scene.takes_entries, |ui| {
        let pressed = primary_button(ui, &scene.text.today_no_other_signs()).clicked();
        let by_enter = ui.input(|input| input.key_pressed(Key::Enter));
        if pressed && !(by_enter && data.enter == EnterFills::Never) {
            scene.ask(Command::NoOtherSigns { day: data.day });
        }
    });
    if let Some(copy) = &data.copy {
        ui.add_enabled_ui(scene.takes_entries, |ui| {
            let button = chip_button(ui, &copy.label).on_hover_text(&copy.tip);
            if button.clicked() {
                scene.ask(Command::CopyDayBefore { day: data.day });
            }
        });
    }
}

fn saved_ui(ui: &mut Ui, scene: &mut Scene, data: &TodayData) {
    let text = scene.text;
    // Each keeps its place while there is either: a second click does the same as the first.
    if data.undo.is_some() || data.redo.is_some() {
        let undo = |ui: &mut Ui, scene: &mut Scene| {
            let undo = data.undo.as_deref().map(|what| text.undo_what(what));
            let is_there = undo.is_some();
            let words = undo.unwrap_or_else(|| text.nothing_to_undo());
            if step_ui(ui, Icon::Undo, &words, is_there) {
                let by_enter = ui.input(|input| input.key_pressed(Key::Enter));
                scene.ask(if by_enter {
                    Change::UndoHere
                } else {
                    Change::Undo
                });
            }
        };
        let redo = |ui: &mut Ui, scene: &mut Scene| {
            let redo = data.redo.as_deref().map(|what| text.redo_what(what));
            let is_there = redo.is_some();
            let words = redo.unwrap_or_else(|| text.nothing_to_redo());
            if step_ui(ui, Icon::Redo, &words, is_there) {
                scene.ask(Change::Redo);
            }
        };
        // Undo stands left of redo, from whichever side the line is filled.
        if ui.layout().prefer_right_to_left() {
            redo(ui, scene);
            undo(ui, scene);
        } else {
            undo(ui, scene);
            redo(ui, scene);
        }
    }
    ui.label(theme::faint(ui, &data.saved));
}

/// Whether the button for a step back or on was pressed.
fn step_ui(ui: &mut Ui, icon: Icon, words: &str, is_there: bool) -> bool {
    let step = |ui: &mut Ui| {
        let button = icon_button(ui, icon, words);
        button.clicked() && !is_by_space(ui)
    };
    ui.add_enabled_ui(is_there, step).inner
}
