//! When to see a GP, asked from Trends whether or not the diary has a reason for it: what the pages of the symptoms say about
//! that, and when not to wait.

use egui::{Response, Ui};

use crate::domain::{BuiltInSign, SignKey};
use crate::text::Fact;
use crate::trends::GP_WEEK_DAYS;
use crate::ui::action::{Dialog, DialogAction, Go, Screen};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::{bullet_list, heading, link_button, small_link};

/// When to see a GP, as it fits this diary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GpFirst {
    /// Why the diary itself names the GP.
    pub reasons: Vec<String>,
    /// Every symptom: those it names the GP for, then those that are there most often.
    pub signs: Vec<BuiltInSign>,
}

/// What the diary itself says of when to see a GP about a symptom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GpNamed {
    /// "Discuss with your GP".
    pub lead: String,
    /// "Poor sleep on at least 4 days in each of the last 3 weeks."
    pub reason: String,
}

/// Draws the question at the head of all symptoms; it opens the answer.
pub fn see_gp_small_link(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    let whole = text.trends_see_gp();
    let room = ui.available_size_before_wrap().x;
    let fits = word_width(ui, &whole, theme::small_bold_font()) <= room;
    let words = if fits {
        whole
    } else {
        text.trends_see_gp_short()
    };
    if small_link(ui, &words).clicked() {
        scene.ask(DialogAction::Open(Dialog::SeeGp(None)));
    }
}

/// Draws the question; it opens the answer, of one symptom or of all. Where the diary has a reason of its own, it says so.
pub fn see_gp_link(
    ui: &mut Ui,
    scene: &mut Scene,
    sign: Option<BuiltInSign>,
    named: Option<&GpNamed>,
) -> Response {
    let response = match named {
        Some(named) => {
            ui.visuals_mut().hyperlink_color = theme::palette(ui).warn_text;
            link_button(ui, &named.lead).on_hover_text(&named.reason)
        }
        None => link_button(ui, &scene.text.trends_see_gp()),
    };
    if response.clicked() {
        scene.ask(DialogAction::Open(Dialog::SeeGp(sign)));
    }
    response
}

/// Draws the answer, and the way to what cannot wait. Of all symptoms what fits the diary comes first.
pub fn see_gp_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    sign: Option<BuiltInSign>,
    first: Option<&GpFirst>,
) {
    let text = scene.text;
    let one = sign.as_slice();
    let signs = match first {
        _ if !one.is_empty() => one,
        Some(first) => &first.signs,
        None => &BuiltInSign::ALL,
    };
    if one.is_empty() {
        match first {
            Some(first) if first.reasons.is_empty() => {
                ui.label(theme::strong(text.trends_gp_none()));
            }
            Some(first) => {
                ui.label(theme::strong(text.trends_gp_in_diary()));
                bullet_list(ui, &first.reasons, theme::body_font());
            }
            None => {}
        }
        ui.label(theme::soft(text.trends_gp_rule(GP_WEEK_DAYS)));
        ui.add_space(theme::SPACE_S);
    }
    for sign in signs {
        if one.is_empty() {
            heading(ui, &text.sign(&SignKey::BuiltIn(*sign)));
        }
        sign_ui(ui, scene, *sign);
        ui.add_space(theme::SPACE_S);
    }
    if link_button(ui, &text.nav_help()).clicked() {
        scene.ask(DialogAction::Close);
        scene.ask(Go::Screen(Screen::Help));
    }
}

/// What cannot wait comes first and is seen first.
fn sign_ui(ui: &mut Ui, scene: &Scene, sign: BuiltInSign) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_XS;
        ui.label(theme::strong(text.trends_gp_at_once()));
        ui.label(theme::body(text.fact(sign, Fact::Urgent)));
    });
    ui.label(theme::body(text.see_gp(sign)));
}
