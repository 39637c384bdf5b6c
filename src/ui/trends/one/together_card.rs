//! Draws what is often there on the same days: what stands out, and all pairs of the symptom when asked for, the most certain first.

use egui::Ui;

use super::together_data::{PairGroup, TogetherData};
use crate::ui::action::term::Term;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::meaning::asked_ui;
use crate::ui::widgets::{heading, link_button};

/// The state of the card.
#[derive(Clone, Copy, Debug, Default)]
pub struct TogetherCard {
    all_pairs: bool,
}

impl TogetherCard {
    /// Draws the card's contents.
    pub fn together_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &TogetherData) {
        let text = scene.text;
        let has_pairs = !data.groups.is_empty();
        asked_ui(ui, scene, has_pairs.then_some(Term::SameDays), |ui| {
            heading(ui, &text.together_title());
        });
        for line in data.lines.iter().chain(&data.none) {
            ui.label(theme::small(line));
        }
        if let Some(period) = &data.period {
            ui.label(theme::faint(ui, period));
        }
        if !has_pairs {
            return;
        }
        let words = if self.all_pairs {
            text.together_all_hide()
        } else {
            text.together_all_show()
        };
        if link_button(ui, &words).clicked() {
            self.all_pairs = !self.all_pairs;
        }
        if self.all_pairs {
            for group in &data.groups {
                group_ui(ui, group);
            }
            ui.add_space(theme::SPACE_XS);
            ui.label(theme::small(text.together_not_cause()));
            if let Some(looked) = &data.looked {
                ui.label(theme::faint(ui, looked));
            }
        }
    }
}

fn group_ui(ui: &mut Ui, group: &PairGroup) {
    ui.add_space(theme::SPACE_XS);
    ui.label(theme::small_strong(&group.name));
    for line in &group.lines {
        ui.label(theme::small(line));
    }
}
