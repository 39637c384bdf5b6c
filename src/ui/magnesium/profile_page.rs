//! What the person says about themselves: every part optional, kept at once, and taken back as easily.

use egui::Ui;

use super::data::MagnesiumData;
use super::product_form::pick_ui;
use crate::diary::{Command, Setting};
use crate::domain::condition::Condition;
use crate::domain::norm::{NormSet, UpperLevel};
use crate::domain::profile::{Motherhood, Profile, Sex};
use crate::ui::parts::birth_field::BirthDraft;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, check_box, heading};

pub(super) fn profile_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    born: &mut BirthDraft,
    data: &MagnesiumData,
) {
    let text = scene.text;
    let mut profile = data.profile;
    card(ui, |ui| {
        ui.label(theme::soft(text.prof_intro()));
        scene.entries_follow(ui);
        born.take_over(&data.born);
        let label = text.prof_birth_year();
        let said = born.birth_ui(ui, scene, &label, data.today);
        scene.ask_all(said.map(Command::Set));
        let sexes = [None, Some(Sex::Female), Some(Sex::Male)];
        pick_ui(ui, &sexes, &mut profile.sex, &text.prof_sex(), |sex| {
            sex.map_or_else(|| text.prof_not_said(), |sex| text.sex(sex))
        });
        let states = [
            None,
            Some(Motherhood::Pregnant),
            Some(Motherhood::BreastFeeding),
        ];
        let name = text.prof_motherhood();
        pick_ui(ui, &states, &mut profile.motherhood, &name, |state| {
            state.map_or_else(|| text.prof_neither(), |state| text.motherhood(state))
        });
        let mut set = data.norm_set;
        let name = text.prof_norm_set();
        if pick_ui(ui, &NormSet::ALL, &mut set, &name, |set| text.norm_set(set)) {
            profile.norm_set = Some(set);
        }
        let name = text.prof_upper();
        pick_ui(
            ui,
            &UpperLevel::ALL,
            &mut profile.upper_level,
            &name,
            |level| text.upper_level(level),
        );
        ui.label(theme::strong(&data.who));
    });
    ui.add_space(theme::SPACE_M);
    card(ui, |ui| conditions_ui(ui, scene, &mut profile));
    if profile != data.profile {
        scene.ask(Command::Set(Setting::Profile(profile)));
    }
}

fn conditions_ui(ui: &mut Ui, scene: &Scene, profile: &mut Profile) {
    let text = scene.text;
    heading(ui, &text.prof_conditions());
    scene.entries_follow(ui);
    let kidney = profile.kidney_disease;
    let advice = text.prof_kidney_advice();
    if check_box(ui, kidney, &text.prof_kidney(), Some(&advice)).clicked() {
        profile.kidney_disease = !kidney;
    }
    for condition in Condition::ALL {
        let on = profile.conditions.has(condition);
        let advice = on.then(|| text.condition_advice(condition));
        if check_box(ui, on, &text.condition(condition), advice.as_deref()).clicked() {
            profile.conditions = profile.conditions.with(condition, !on);
        }
    }
}
