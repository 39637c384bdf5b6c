//! The list of all keys, each with what it does.

use egui::{Label, Role, Ui, WidgetInfo};

use super::keys_data::{KeyGroup, KeyPart, KeyRow, key_groups};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{heading, key_cap};

/// From this width on a key stands beside what it does.
const BESIDE: f32 = 420.0;
/// Room for the keys of a row.
const KEYS: f32 = 200.0;

/// Every key.
pub fn keys_ui(ui: &mut Ui, scene: &Scene) {
    let text = scene.text;
    for KeyGroup { name, rows } in key_groups(text) {
        heading(ui, &name);
        for row in &rows {
            row_ui(ui, scene, row);
        }
        ui.add_space(theme::SPACE_S);
    }
    ui.label(theme::small(text.keys_note()));
}

fn row_ui(ui: &mut Ui, scene: &Scene, row: &KeyRow) {
    if ui.available_width() < BESIDE {
        ui.horizontal_wrapped(|ui| caps_ui(ui, row));
        does_ui(ui, scene, row);
        return;
    }
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_min_width(KEYS);
            ui.horizontal(|ui| caps_ui(ui, row));
        });
        does_ui(ui, scene, row);
    });
}

/// What the keys do; who listens hears the keys with it, since a screen reader passes over caps of one letter.
fn does_ui(ui: &mut Ui, scene: &Scene, row: &KeyRow) {
    let does = ui.add(Label::new(theme::body(&row.does)).wrap());
    does.widget_info(|| {
        let heard = scene.text.heard_key(row.key_names(), row.does.as_str());
        WidgetInfo::labeled(Role::Label, true, heard)
    });
}

fn caps_ui(ui: &mut Ui, row: &KeyRow) {
    for part in &row.keys {
        match part {
            KeyPart::Cap(key) => drop(key_cap(ui, key)),
            KeyPart::Word(word) => drop(ui.label(theme::small(word))),
        }
    }
}
