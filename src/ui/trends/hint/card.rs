//! Draws the hint card of Trends, and the quiet way to why there is a hint or none. Decides nothing.

use egui::Ui;

use crate::diary::Command;
use crate::domain::hint::HintAnswer;
use crate::text::Text;
use crate::ui::action::{Action, Dialog, Screen};
use crate::ui::theme;
use crate::ui::trends::hint::data::HintCard;
use crate::ui::widgets::{
    CardLook, Icon, card_with, heading, icon_mark, link_button, primary_button, secondary_button,
};

/// The leaf before the words.
const LEAF: f32 = 20.0;

/// Draws what to discuss with a GP, above the hint.
pub fn gp_ui(ui: &mut Ui, reasons: &[String], text: &Text) {
    card_with(ui, CardLook::Warn, |ui| {
        heading(ui, &text.rung_gp_title());
        for reason in reasons {
            ui.label(theme::body(reason));
        }
    });
}

/// Draws the card.
pub fn hint_ui(ui: &mut Ui, hint: &HintCard, text: &Text, actions: &mut Vec<Action>) {
    let look = if hint.withheld {
        CardLook::Plain
    } else {
        CardLook::Accent
    };
    card_with(ui, look, |ui| {
        ui.horizontal_top(|ui| {
            let colour = theme::palette(ui).accent;
            icon_mark(ui, Icon::Leaf, LEAF, colour);
            ui.vertical(|ui| {
                if !hint.withheld {
                    heading(ui, &text.hint_title());
                }
                ui.label(theme::body(&hint.body));
                if !hint.withheld {
                    ui.add_space(theme::SPACE_S);
                    buttons_ui(ui, hint, text, actions);
                }
            });
        });
    });
}

fn buttons_ui(ui: &mut Ui, hint: &HintCard, text: &Text, actions: &mut Vec<Action>) {
    let answered = |answer| {
        Action::Do(Command::AnswerHint {
            tier: hint.tier,
            signs: hint.signs.clone(),
            answer,
        })
    };
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, &text.hint_open()).clicked() {
            actions.push(answered(HintAnswer::Opened));
            actions.push(Action::Show(Screen::Magnesium));
        }
        if secondary_button(ui, &text.hint_why()).clicked() {
            actions.push(Action::Open(Dialog::WhyHint));
        }
        for (words, answer) in [
            (text.hint_later(), HintAnswer::Later),
            (text.hint_not_for_me(), HintAnswer::NotForMe),
        ] {
            if secondary_button(ui, &words).clicked() {
                actions.push(answered(answer));
            }
        }
    });
}

/// The way to why there is no hint, where none is shown.
pub fn why_not_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    if link_button(ui, &text.why_open_none()).clicked() {
        actions.push(Action::Open(Dialog::WhyHint));
    }
}
