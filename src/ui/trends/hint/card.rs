//! Draws the hint as one calm strip, and the quiet way to why there is a hint or none. Decides nothing.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Frame, Layout, Margin, Ui};

use super::data::HintCard;
use crate::diary::Command;
use crate::domain::hint::HintAnswer;
use crate::text::Text;
use crate::ui::action::{Action, Dialog, Screen};
use crate::ui::theme;
use crate::ui::today::screen::column;
use crate::ui::widgets::{Icon, icon_mark, link_button, primary_button, secondary_button};

/// The leaf before the words.
const LEAF: f32 = 20.0;
/// From this width on the buttons stand beside the words.
const BESIDE: f32 = 620.0;
const BUTTONS: f32 = 320.0;

/// Draws the strip.
pub fn hint_ui(ui: &mut Ui, hint: &HintCard, text: &Text, actions: &mut Vec<Action>) {
    let palette = theme::palette(ui);
    let fill = if hint.withheld {
        palette.surface_2
    } else {
        palette.accent_soft
    };
    let frame = Frame::new()
        .fill(fill)
        .corner_radius(theme::CARD_RADIUS)
        .inner_margin(Margin::symmetric(theme::CARD_MARGIN - 2, 10));
    frame.show(ui, |ui| {
        ui.take_available_width();
        let full = ui.available_width();
        if hint.withheld || full < BESIDE {
            words_ui(ui, hint, text);
            if !hint.withheld {
                ui.add_space(theme::SPACE_S);
                ui.horizontal_wrapped(|ui| buttons_ui(ui, hint, text, actions));
            }
            return;
        }
        ui.horizontal_top(|ui| {
            let words = full - BUTTONS - theme::SPACE_L;
            column(ui, words, |ui| words_ui(ui, hint, text));
            ui.add_space(theme::SPACE_L - ui.spacing().item_spacing.x);
            column(ui, BUTTONS, |ui| {
                ui.with_layout(
                    Layout::left_to_right(Align::Min).with_main_wrap(true),
                    |ui| {
                        ui.spacing_mut().item_spacing.y = theme::SPACE_S;
                        buttons_ui(ui, hint, text, actions);
                    },
                );
            });
        });
    });
}

fn words_ui(ui: &mut Ui, hint: &HintCard, text: &Text) {
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        icon_mark(ui, Icon::Leaf, LEAF, palette.accent);
        let mut job = LayoutJob::default();
        let format = |font| TextFormat::simple(font, palette.text);
        if !hint.withheld {
            let title = format!("{}. ", text.hint_title());
            job.append(&title, 0.0, format(theme::strong_font()));
        }
        job.append(&hint.body, 0.0, format(theme::body_font()));
        ui.add(egui::Label::new(job).wrap());
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
}

/// The way to why there is no hint, where none is shown.
pub fn why_not_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    if link_button(ui, &text.why_open_none()).clicked() {
        actions.push(Action::Open(Dialog::WhyHint));
    }
}
