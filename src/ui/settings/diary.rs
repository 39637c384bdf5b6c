//! Settings: where the diary is, what it is called, and the other diaries of this computer.

use egui::{Label, Ui};

use super::data::{OtherDiary, SettingsData};
use crate::diary::{Command, Setting};
use crate::domain::sign::clean_name;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{DiariesAction, FileAction};
use crate::ui::parts::field_draft::FieldDraft;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, card, heading, icon_button, secondary_button};

const NAME_WIDTH: f32 = 260.0;

/// Draws the card. `name` is what is being typed as the diary's name.
pub fn diary_ui(ui: &mut Ui, scene: &mut Scene, name: &mut FieldDraft, data: &SettingsData) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.settings_diary());
        ui.label(theme::body(text.settings_diary_place()));
        ui.add(Label::new(theme::soft(&data.place.path)).wrap());
        ui.horizontal_wrapped(|ui| place_buttons(ui, scene));
        ui.add_space(theme::SPACE_S);
        let label = text.settings_person_name();
        ui.label(theme::body(&label));
        let check = |typed: &str| {
            let is_name = typed.is_empty() || clean_name(typed).is_some();
            is_name
                .then(|| typed.to_owned())
                .ok_or_else(|| text.bad_name(typed))
        };
        ui.add_enabled_ui(scene.takes_entries, |ui| {
            if let Some(name) = name.field_ui(ui, scene, (&label, NAME_WIDTH), check) {
                scene.ask(Command::Set(Setting::PersonName(name)));
            }
        });
        ui.label(theme::small(text.settings_person_name_why()));
        if !data.place.others.is_empty() {
            ui.add_space(theme::SPACE_S);
            ui.label(theme::body(text.settings_other_diaries()));
            for other in &data.place.others {
                other_ui(ui, scene, other);
            }
        }
    });
}

fn place_buttons(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    if secondary_button(ui, &text.settings_open_folder()).clicked() {
        scene.ask(FileAction::ShowFolder);
    }
    if secondary_button(ui, &text.choose_another()).clicked() {
        scene.ask(FileAction::Ask(FileQuestion::OpenDiary));
    }
    if secondary_button(ui, &text.new_diary()).clicked() {
        scene.ask(DiariesAction::New);
    }
}

fn other_ui(ui: &mut Ui, scene: &mut Scene, other: &OtherDiary) {
    let text = scene.text;
    ui.push_id(&other.path, |ui| {
        ui.horizontal_wrapped(|ui| {
            if secondary_button(ui, &text.settings_switch_to(other.name.as_str())).clicked() {
                let path = other.path.clone();
                scene.ask(DiariesAction::Open(path));
            }
            let forget = text.settings_forget(other.name.as_str());
            if icon_button(ui, Icon::Close, &forget).clicked() {
                let path = other.path.clone();
                scene.ask(DiariesAction::Forget(path));
            }
        });
        ui.add(Label::new(theme::small(&other.place)).wrap());
    });
}
