//! Draws About. A link opens in the browser, and only when it is clicked.

use egui::{Grid, Label, Ui};

use super::about_data::AboutData;
use super::sign_screen::back_ui;
use crate::ui::action::{Dialog, DialogAction};
use crate::ui::parts::column::column;
use crate::ui::parts::sources::LICENCES;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{bullet_list, card, heading, secondary_button};

/// From this width on the cards stand in two columns.
const TWO_COLUMNS: f32 = 760.0;

/// Draws the page.
pub fn about_ui(ui: &mut Ui, scene: &mut Scene, data: &AboutData) {
    let text = scene.text;
    back_ui(ui, scene, &text.about_title());
    ui.label(theme::small(&data.version));
    ui.add_space(theme::SPACE_S);
    card(ui, |ui| {
        ui.label(theme::body(text.purpose()));
        ui.add_space(theme::SPACE_S);
        if secondary_button(ui, &text.keys_open()).clicked() {
            scene.ask(DialogAction::Open(Dialog::Keys));
        }
    });
    ui.add_space(theme::SPACE_S);
    let full = ui.available_width();
    if full >= TWO_COLUMNS {
        let half = (full - theme::SPACE_L) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_L;
            column(ui, half, |ui| what_ui(ui, scene, data));
            column(ui, half, |ui| where_from_ui(ui, scene, data));
        });
    } else {
        what_ui(ui, scene, data);
        where_from_ui(ui, scene, data);
    }
}

fn what_ui(ui: &mut Ui, scene: &Scene, data: &AboutData) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.about_is());
        bullet_list(ui, &data.is, theme::body_font());
        ui.add_space(theme::SPACE_M);
        heading(ui, &text.about_is_not());
        bullet_list(ui, &data.is_not, theme::body_font());
    });
    ui.add_space(theme::SPACE_S);
    card(ui, |ui| {
        heading(ui, &text.about_diary());
        ui.add(Label::new(theme::body(&data.diary)).wrap());
        ui.label(theme::small(text.about_private()));
    });
    ui.add_space(theme::SPACE_S);
}

fn where_from_ui(ui: &mut Ui, scene: &Scene, data: &AboutData) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.about_sources());
        for (name, address) in &data.sources {
            ui.hyperlink_to(theme::body(name), *address)
                .on_hover_text(*address);
        }
        ui.label(theme::small(text.about_sources_more()));
    });
    ui.add_space(theme::SPACE_S);
    card(ui, |ui| {
        heading(ui, &text.about_licences());
        ui.label(theme::small(text.about_licences_note()));
        Grid::new("licences").num_columns(2).show(ui, |ui| {
            for (name, licence, address) in LICENCES {
                ui.hyperlink_to(theme::body(name), address)
                    .on_hover_text(address);
                ui.label(theme::soft(licence));
                ui.end_row();
            }
        });
    });
}
