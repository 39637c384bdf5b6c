//! What the person says about themselves: every part optional, kept at once, and taken back as easily.

use egui::{Response, Ui};

use super::data::MagnesiumData;
use super::product_form::pick_ui;
use crate::diary::{Command, Setting};
use crate::domain::condition::Condition;
use crate::domain::norm::{NormSet, UpperLevel};
use crate::domain::profile::{Motherhood, Profile, Sex};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::parts::day_field::Said;
use crate::ui::theme;
use crate::ui::widgets::{card, check_box, heading, is_pressing, problem_below, text_field};

/// The year of birth being typed; `None` = as the diary has it.
#[derive(Debug, Default)]
pub(super) struct ProfileDraft {
    year: Option<String>,
}

pub(super) fn profile_ui(
    ui: &mut Ui,
    draft: &mut ProfileDraft,
    data: &MagnesiumData,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let mut profile = data.profile;
    card(ui, |ui| {
        ui.label(theme::soft(text.prof_intro()));
        year_ui(ui, draft, &mut profile, data, text);
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
    card(ui, |ui| {
        heading(ui, &text.prof_conditions());
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
    });
    if profile != data.profile {
        actions.push(Action::Do(Command::Set(Setting::Profile(profile))));
    }
}

fn year_ui(
    ui: &mut Ui,
    draft: &mut ProfileDraft,
    profile: &mut Profile,
    data: &MagnesiumData,
    text: &Text,
) {
    ui.label(theme::small(text.prof_birth_year()));
    let stored = || data.profile.birth_year.map(|year| year.to_string());
    let mut typed = draft
        .year
        .clone()
        .unwrap_or_else(|| stored().unwrap_or_default());
    let field = text_field(
        ui,
        &mut typed,
        &text.prof_birth_year(),
        &text.prof_birth_year_hint(),
    );
    if field.changed() {
        draft.year = Some(typed.clone());
    }
    let wrong = year_read(ui, draft, profile, data, &field, typed.trim());
    let wrong = wrong.is_err().then(|| text.error_birth_year());
    problem_below(ui, wrong.as_deref());
}

/// Takes over the year that is typed; an error where it is none.
fn year_read(
    ui: &Ui,
    draft: &mut ProfileDraft,
    profile: &mut Profile,
    data: &MagnesiumData,
    field: &Response,
    trimmed: &str,
) -> Result<(), Said> {
    if draft.year.is_none() {
        return Ok(());
    }
    let year: Option<i32> = trimmed.parse().ok();
    match year.filter(|year| Profile::is_birth_year(*year, data.today)) {
        Some(year) => {
            profile.birth_year = Some(year);
            draft.year = None;
        }
        None if trimmed.is_empty() => {
            profile.birth_year = None;
            draft.year = None;
        }
        // Half typed is no mistake yet.
        None if trimmed.chars().count() < 4 && (field.has_focus() || is_pressing(ui)) => {}
        None => return Err(Said),
    }
    Ok(())
}
