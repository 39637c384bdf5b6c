//! Draws why there is a hint, or none. Decides nothing.

use egui::{Align, Layout, Ui};

use crate::ui::action::{DialogAction, Go};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::hint::card::not_for_me_ui;
use crate::ui::trends::hint::data::HintDetails;
use crate::ui::trends::hint::why_data::{ReasonState, WhyData, WhyReason};
use crate::ui::widgets::{TagLook, bullet_list, heading, name_link, status_tag};

/// Draws the answer, every reason, and the numbers behind a hint that is shown.
pub fn why_ui(ui: &mut Ui, scene: &mut Scene, why: &WhyData) {
    ui.label(theme::strong(&why.answer));
    if let Some(hint) = &why.shown {
        not_for_me_ui(ui, scene, hint);
    }
    ui.add_space(theme::SPACE_S);
    for reason in &why.reasons {
        reason_ui(ui, scene, reason);
    }
    if let Some(hint) = &why.shown {
        ui.add_space(theme::SPACE_M);
        details_ui(ui, scene, &hint.details);
    }
}

fn reason_ui(ui: &mut Ui, scene: &Scene, reason: &WhyReason) {
    let text = scene.text;
    let (state, look) = match reason.state {
        ReasonState::Clear => (text.why_state_clear(), TagLook::Neutral),
        ReasonState::Stops => (text.why_state_stops(), TagLook::Warn),
        ReasonState::Changes => (text.why_state_changes(), TagLook::Accent),
    };
    ui.separator();
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::strong(&reason.name));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            status_tag(ui, &state, look);
        });
    });
    for words in &reason.words {
        ui.label(theme::body(words));
    }
}

/// Draws every number behind the hint.
fn details_ui(ui: &mut Ui, scene: &mut Scene, details: &HintDetails) {
    for rule in &details.rules {
        ui.label(theme::body(rule));
    }
    for sign in &details.signs {
        ui.add_space(theme::SPACE_S);
        if name_link(ui, &sign.name).clicked() {
            scene.ask(DialogAction::Close);
            scene.ask(Go::Sign(sign.key.clone()));
        }
        bullet_list(ui, &sign.lines, theme::body_font());
    }
    ui.add_space(theme::SPACE_M);
    heading(ui, &scene.text.hint_does_not_say());
    bullet_list(ui, &details.does_not_say, theme::body_font());
}
