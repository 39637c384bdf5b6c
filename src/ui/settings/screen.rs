//! Settings: everything that can be chosen, on one page. Draws [`SettingsData`] and collects actions; what is still being typed
//! lives here until it is handed on.

use egui::style::ScrollAnimation;
use egui::{Rect, Theme, Ui};

use super::data::{DeletionData, SettingsData};
use super::delete_dialog::DeleteDialog;
use super::diary::diary_ui;
use super::factors::FactorList;
use super::lacks::LacksCard;
use super::reminder::reminder_ui;
use super::signs::SignList;
use crate::diary::{Command, Setting};
use crate::domain::WeekStart;
use crate::text::Language;
use crate::ui::action::{Choose, DiariesAction, EraseAction, Go, MagnesiumPart};
use crate::ui::copies::{CopiesState, copies_ui};
use crate::ui::erase::dialog::EraseDialog;
use crate::ui::export::export_card;
use crate::ui::incoming::card::incoming_card_ui;
use crate::ui::parts::choices::percents;
use crate::ui::parts::field_draft::FieldDraft;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    card, check_box, danger_button, heading, picker, secondary_button, segmented, title,
};

/// From this width on the cards stand in two columns.
const TWO_COLUMNS: f32 = 760.0;

/// The state of Settings that is in neither diary nor config.
#[derive(Debug, Default)]
pub struct SettingsScreen {
    person_name: FieldDraft,
    signs: SignList,
    factors: FactorList,
    lacks: LacksCard,
    /// The size of text of the picture before.
    text_percent: Option<u16>,
    deletion: Option<DeleteDialog>,
    /// The dialog for deleting for good, if it is open.
    pub(super) erasing: Option<EraseDialog>,
    /// What is going on about copies.
    pub(super) copies: CopiesState,
}

impl SettingsScreen {
    /// Takes over what the diary says now, but never over what is still being typed.
    pub fn take_over(&mut self, data: &SettingsData) {
        self.person_name.take_over(&data.person_name);
    }

    /// Asks before a sign goes with its past.
    pub fn ask_deletion(&mut self, data: DeletionData) {
        self.deletion = Some(DeleteDialog::new(data));
    }

    /// Draws Settings.
    pub fn settings_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        title(ui, &scene.text.nav_settings());
        ui.add_space(theme::SPACE_M);
        ui.spacing_mut().item_spacing.x = theme::SPACE_L;
        if ui.available_width() >= TWO_COLUMNS {
            ui.columns_const(|[left, right]| {
                self.general_ui(left, scene, data);
                self.lists_ui(right, scene, data);
            });
        } else {
            self.general_ui(ui, scene, data);
            ui.add_space(theme::SPACE_S);
            self.lists_ui(ui, scene, data);
        }
        if let Some(dialog) = &mut self.deletion
            && !dialog.delete_ui(ui, scene)
        {
            self.deletion = None;
        }
        if let Some(dialog) = &mut self.erasing
            && !dialog.erase_ui(ui, scene)
        {
            self.erasing = None;
        }
    }

    fn general_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        ui.spacing_mut().item_spacing.x = theme::SPACE_S;
        look_ui(ui, scene, data, &mut self.text_percent);
        ui.add_space(theme::SPACE_S);
        days_ui(ui, scene, data);
        ui.add_space(theme::SPACE_S);
        reminder_ui(ui, scene, &data.choices);
        ui.add_space(theme::SPACE_S);
        self.lacks.lacks_ui(ui, scene, &data.choices.lacks);
        diary_ui(ui, scene, &mut self.person_name, data);
        ui.add_space(theme::SPACE_S);
        if let Some(copies) = &data.copies {
            copies_ui(ui, scene, copies, &self.copies);
            ui.add_space(theme::SPACE_S);
        }
        incoming_card_ui(ui, scene, data.is_read_only);
    }

    fn lists_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
        let text = scene.text;
        ui.spacing_mut().item_spacing.x = theme::SPACE_S;
        self.signs.signs_ui(ui, scene, data);
        ui.add_space(theme::SPACE_S);
        self.factors.factors_ui(ui, scene, data);
        ui.add_space(theme::SPACE_S);
        about_you_ui(ui, scene);
        ui.add_space(theme::SPACE_S);
        export_card(ui, scene);
        ui.add_space(theme::SPACE_S);
        if !data.is_sample {
            sample_ui(ui, scene);
            ui.add_space(theme::SPACE_S);
        }
        card(ui, |ui| {
            heading(ui, &text.erase_title());
            ui.label(theme::small(text.erase_card_hint()));
            ui.add_enabled_ui(!data.is_read_only, |ui| {
                if danger_button(ui, &text.erase_open()).clicked() {
                    scene.ask(EraseAction::Open);
                }
            });
        });
    }
}

fn look_ui(ui: &mut Ui, scene: &mut Scene, data: &SettingsData, before: &mut Option<u16>) {
    let text = scene.text;
    let choices = &data.choices;
    card(ui, |ui| {
        heading(ui, &text.settings_look());
        let languages: Vec<_> = [None].into_iter().chain(Language::ALL.map(Some)).collect();
        let names: Vec<_> = [text.as_computer()]
            .into_iter()
            .chain(Language::ALL.map(|language| language.name().to_owned()))
            .collect();
        let label = text.language_choice();
        if let Some(language) = choice_ui(ui, &label, &languages, &names, choices.language) {
            scene.ask(Choose::Language(language));
        }
        let themes = [None, Some(Theme::Light), Some(Theme::Dark)];
        let names = [text.as_computer(), text.theme_light(), text.theme_dark()];
        let label = text.theme_choice();
        if let Some(theme) = choice_ui(ui, &label, &themes, &names, choices.theme) {
            scene.ask(Choose::Theme(theme));
        }
        let contrasts = [None, Some(false), Some(true)];
        let names = [
            text.as_computer(),
            text.contrast_usual(),
            text.contrast_high(),
        ];
        let label = text.contrast_choice();
        if let Some(high) = choice_ui(ui, &label, &contrasts, &names, choices.high_contrast) {
            scene.ask(Choose::HighContrast(high));
        }
        let place = text_size_ui(ui, scene, choices.text_percent);
        // Everything on the page moved: the way back stays in sight.
        if before
            .replace(choices.text_percent)
            .is_some_and(|before| before != choices.text_percent)
        {
            ui.scroll_to_rect_animation(place, None, ScrollAnimation::none());
        }
        let reduced = choices.reduced_motion;
        let why = text.settings_motion_why();
        if check_box(ui, reduced, &text.settings_motion(), Some(&why)).clicked() {
            scene.ask(Choose::ReducedMotion(!reduced));
        }
    });
}

/// Where it was drawn.
fn text_size_ui(ui: &mut Ui, scene: &mut Scene, percent: u16) -> Rect {
    let text = scene.text;
    let top = ui.label(theme::body(text.settings_text_size())).rect;
    let sizes: Vec<u16> = percents().collect();
    let names: Vec<String> = sizes.iter().map(|size| text.percent_of(*size)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let selected = sizes.iter().position(|size| *size == percent);
    let row = ui.horizontal_wrapped(|ui| {
        let label = text.settings_text_size();
        let picked = picker(ui, &names, selected.unwrap_or_default(), &label);
        if let Some(size) = picked.and_then(|at| sizes.get(at)) {
            scene.ask(Choose::TextPercent(*size));
        }
        ui.label(theme::small(text.settings_text_size_keys()));
    });
    ui.add_space(theme::SPACE_S);
    top.union(row.response.rect)
}

fn days_ui(ui: &mut Ui, scene: &mut Scene, data: &SettingsData) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.settings_days());
        scene.entries_follow(ui);
        let mut set = |setting| scene.ask(Command::Set(setting));
        let label = text.settings_day_start();
        ui.label(theme::body(&label));
        let names: Vec<String> = data
            .day_starts
            .iter()
            .map(|start| format!("{:02}:00", start.hour()))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let selected = data
            .day_starts
            .iter()
            .position(|start| *start == data.day_start);
        let picked = picker(ui, &names, selected.unwrap_or_default(), &label);
        if let Some(start) = picked.and_then(|at| data.day_starts.get(at)) {
            set(Setting::DayStart(*start));
        }
        ui.label(theme::small(text.settings_day_start_why()));
        ui.add_space(theme::SPACE_S);
        let names = [text.settings_monday(), text.settings_sunday()];
        let label = text.settings_week_start();
        let picked = choice_ui(ui, &label, &WeekStart::ALL, &names, data.week_start);
        if let Some(start) = picked {
            set(Setting::WeekStart(start));
        }
        let why = text.settings_late_why();
        if check_box(ui, data.late_counts, &text.settings_late(), Some(&why)).clicked() {
            set(Setting::LateCounts(!data.late_counts));
        }
    });
}

/// The way to the sample diary, from which one comes back by its bar.
fn sample_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.sample_card());
        ui.label(theme::small(text.sample_card_hint()));
        if secondary_button(ui, &text.sample_open()).clicked() {
            scene.ask(DiariesAction::LookAround);
        }
    });
}

/// The way to what is said about oneself, which stands with the norm that it decides.
fn about_you_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.prof_title());
        ui.label(theme::small(text.prof_settings()));
        if secondary_button(ui, &text.prof_open()).clicked() {
            scene.ask(Go::Magnesium(MagnesiumPart::AboutYou));
        }
    });
}

/// A label with a switch below it; what was chosen, if it is something else.
fn choice_ui<T: PartialEq + Copy>(
    ui: &mut Ui,
    label: &str,
    values: &[T],
    names: &[String],
    current: T,
) -> Option<T> {
    ui.label(theme::body(label));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let selected = values.iter().position(|value| *value == current);
    let picked = segmented(ui, &names, selected, label);
    ui.add_space(theme::SPACE_S);
    picked
        .and_then(|at| values.get(at).copied())
        .filter(|value| *value != current)
}
