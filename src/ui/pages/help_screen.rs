//! Help now: numbers large enough to read from a distance, and when to call them. Calls nobody and decides nothing.

use egui::Ui;

use super::help_data::{Call, HelpData};
use crate::text::Country;
use crate::ui::action::{Choose, Dialog, DialogAction, Go, Screen};
use crate::ui::parts::column::column;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    bullet_list, card, heading, number_button, picker, secondary_button, title,
};

/// From this width on the cards stand in two columns.
const TWO_COLUMNS: f32 = 760.0;
/// The list of countries is at most this wide.
const PICKER: f32 = 320.0;

/// The state of the page that is not in the diary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HelpScreen {
    copied: Option<String>,
}

impl HelpScreen {
    /// Draws the page.
    pub fn help_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let data = HelpData::new(text);
        head_ui(ui, scene, &data);
        ui.add_space(theme::SPACE_M);
        let full = ui.available_width();
        if full >= TWO_COLUMNS {
            let half = (full - theme::SPACE_L) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = theme::SPACE_L;
                column(ui, half, |ui| {
                    self.call_ui(ui, scene, &data.emergency);
                    relatives_ui(ui, scene);
                });
                column(ui, half, |ui| {
                    self.call_ui(ui, scene, &data.thoughts);
                    self.call_ui(ui, scene, &data.doctor);
                });
            });
        } else {
            for call in [&data.emergency, &data.thoughts, &data.doctor] {
                self.call_ui(ui, scene, call);
            }
            relatives_ui(ui, scene);
        }
        ui.label(theme::small(text.help_elsewhere()));
    }

    fn call_ui(&mut self, ui: &mut Ui, scene: &mut Scene, call: &Call) {
        card(ui, |ui| {
            heading(ui, &call.name);
            if let Some(when) = &call.when {
                ui.label(theme::body(when));
            }
            if let Some(number) = &call.number {
                ui.horizontal_wrapped(|ui| self.number_ui(ui, scene, number));
                ui.add_space(theme::SPACE_XS);
            }
            for words in &call.words {
                ui.label(theme::body(words));
            }
            bullet_list(ui, &call.reasons, theme::body_font());
        });
        ui.add_space(theme::SPACE_S);
    }

    fn number_ui(&mut self, ui: &mut Ui, scene: &mut Scene, number: &str) {
        let text = scene.text;
        if number_button(ui, number, &text.help_copy(number)).clicked() {
            ui.copy_text(number.to_owned());
            self.copied = Some(number.to_owned());
        }
        if self.copied.as_deref() == Some(number) {
            ui.label(theme::small(text.help_copied(number)));
        }
    }
}

fn head_ui(ui: &mut Ui, scene: &mut Scene, data: &HelpData) {
    let text = scene.text;
    title(ui, &text.nav_help());
    ui.label(theme::soft(text.help_intro()));
    ui.add_space(theme::SPACE_XS);
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        ui.label(theme::body(text.help_country()));
        let names: Vec<&str> = data.countries.iter().map(String::as_str).collect();
        let picked = ui
            .scope(|ui| {
                ui.set_max_width(PICKER.min(ui.available_width()));
                picker(ui, &names, data.chosen, &text.help_country())
            })
            .inner;
        if let Some(country) = picked.and_then(|at| Country::ALL.get(at)) {
            scene.ask(Choose::Country(*country));
        }
    });
}

fn relatives_ui(ui: &mut Ui, scene: &Scene) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.help_relatives_title());
        ui.label(theme::body(text.help_relatives()));
    });
    ui.add_space(theme::SPACE_S);
}

/// The ways from the help page to the other pages that explain.
pub fn more_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        if secondary_button(ui, &text.keys_open()).clicked() {
            scene.ask(DialogAction::Open(Dialog::Keys));
        }
        if secondary_button(ui, &text.tour_again()).clicked() {
            scene.ask(DialogAction::Open(Dialog::Tour(0)));
        }
        if secondary_button(ui, &text.about_open()).clicked() {
            scene.ask(Go::Screen(Screen::About));
        }
    });
}
