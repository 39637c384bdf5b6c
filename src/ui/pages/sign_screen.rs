//! Draws the page of a sign: what it is, when to see a doctor, and one tick for each warning sign. Decides nothing.

use egui::{Label, Ui};

use super::sign_data::{SignData, SignFacts};
use crate::diary::Command;
use crate::ui::action::{Go, Screen};
use crate::ui::parts::column::column;
use crate::ui::parts::flag_data::FlagTick;
use crate::ui::parts::flag_notices::notices_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, bullet_list, card, check_box, heading, icon_button, link_button, title,
};

/// Width of the column with the doctor and the ticks.
const SIDE: f32 = 340.0;
/// From this width on it stands beside the facts.
const TWO_COLUMNS: f32 = 760.0;

/// The state of the page that is not in the diary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SignScreen {
    /// A warning sign was just ticked: what to do about it must be seen, however small the window.
    just_ticked: bool,
}

impl SignScreen {
    /// Draws the page.
    pub fn sign_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SignData) {
        back_ui(ui, scene, &data.name);
        if let Some(facts) = &data.facts {
            ui.add(Label::new(theme::soft(&facts.sentence)).wrap());
        }
        ui.add_space(theme::SPACE_M);
        let full = ui.available_width();
        if full >= TWO_COLUMNS {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = theme::SPACE_L;
                column(ui, full - SIDE - theme::SPACE_L, |ui| {
                    facts_ui(ui, scene, data);
                });
                column(ui, SIDE, |ui| self.doctor_ui(ui, scene, data));
            });
        } else {
            self.doctor_ui(ui, scene, data);
            ui.add_space(theme::SPACE_S);
            facts_ui(ui, scene, data);
        }
    }

    fn doctor_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SignData) {
        let text = scene.text;
        let Some(facts) = &data.facts else { return };
        card(ui, |ui| {
            heading(ui, &text.sign_urgent());
            ui.label(theme::body(&facts.urgent));
            if link_button(ui, &text.nav_help()).clicked() {
                scene.ask(Go::Screen(Screen::Help));
            }
            ui.add_space(theme::SPACE_S);
            self.flags_ui(ui, scene, data);
        });
        ui.add_space(theme::SPACE_S);
        card(ui, |ui| {
            heading(ui, &text.sign_doctor());
            ui.label(theme::body(&facts.doctor));
        });
    }

    fn flags_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &SignData) {
        ui.label(theme::soft(&data.flag_question));
        ui.add_space(theme::SPACE_XS);
        for FlagTick { flag, words, on } in &data.flags {
            let tick = |ui: &mut Ui| check_box(ui, *on, words, None).clicked();
            if ui.add_enabled_ui(scene.takes_entries, tick).inner {
                self.just_ticked = !on;
                let (day, flag, on) = (data.day, *flag, !on);
                scene.ask(Command::RedFlag { day, flag, on });
            }
            ui.add_space(theme::SPACE_XS);
        }
        ui.label(theme::small(scene.text.flag_card_silence()));
        if !data.notices.is_empty() {
            ui.add_space(theme::SPACE_S);
            let notices = ui.scope(|ui| notices_ui(ui, scene, &data.notices, data.day));
            if std::mem::take(&mut self.just_ticked) {
                notices.response.scroll_to_me(None);
            }
        }
    }
}

/// The way back and the title of a page that was opened from another.
pub(in crate::ui) fn back_ui(ui: &mut Ui, scene: &mut Scene, name: &str) {
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::ICON_BUTTON.y);
        if icon_button(ui, Icon::Previous, &scene.text.sign_back()).clicked() {
            scene.ask(Go::Back);
        }
        title(ui, name);
    });
}

fn facts_ui(ui: &mut Ui, scene: &Scene, data: &SignData) {
    let text = scene.text;
    if let Some(facts) = &data.facts {
        card(ui, |ui| {
            part_ui(ui, &text.sign_pattern(), &facts.pattern);
            part_ui(ui, &text.sign_causes(), &facts.causes);
            evidence_ui(ui, scene, facts);
        });
        ui.add_space(theme::SPACE_S);
    }
    card(ui, |ui| counts_ui(ui, scene, data));
    if let Some(facts) = &data.facts {
        ui.add_space(theme::SPACE_S);
        card(ui, |ui| {
            heading(ui, &text.sign_sources());
            bullet_list(ui, &facts.sources, theme::small_font());
            ui.add_space(theme::SPACE_S);
            ui.label(theme::small(text.sign_no_doctor()));
        });
    }
}

fn part_ui(ui: &mut Ui, name: &str, words: &str) {
    heading(ui, name);
    ui.label(theme::body(words));
    ui.add_space(theme::SPACE_M);
}

fn evidence_ui(ui: &mut Ui, scene: &Scene, facts: &SignFacts) {
    match &facts.evidence {
        Ok(evidence) => {
            heading(ui, &scene.text.sign_evidence());
            ui.label(theme::body(evidence));
        }
        Err(silence) => {
            ui.label(theme::small(silence));
        }
    }
}

fn counts_ui(ui: &mut Ui, scene: &Scene, data: &SignData) {
    heading(ui, &scene.text.sign_counts());
    for (period, count) in &data.counts {
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::body(period));
            ui.label(theme::soft(count));
        });
    }
    if let Some(note) = &data.counts_note {
        ui.label(theme::small(note));
    }
}
