//! Draws the hint as one calm strip, and the quiet way to why there is a hint or none. Decides nothing.

use egui::text::{LayoutJob, TextFormat};
use egui::{Frame, Margin, Role, Ui, WidgetInfo};

use super::data::HintCard;
use crate::diary::Command;
use crate::domain::hint::HintAnswer;
use crate::text::Text;
use crate::ui::action::{Dialog, DialogAction, Go, Screen};
use crate::ui::parts::column::column;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, icon_mark, link_button, primary_button, secondary_button, secondary_button_width,
};

/// What was pressed in the strip, as far as the page has to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pressed {
    Why,
    /// It is gone with its buttons.
    PutAway,
}

/// The leaf before the words.
const LEAF: f32 = 20.0;
/// The buttons stand beside the words where at least this is left for them, else below.
const WORDS_LEAST: f32 = 440.0;

/// Draws the strip.
pub fn hint_ui(ui: &mut Ui, scene: &mut Scene, hint: &HintCard) -> Option<Pressed> {
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
    let shown = frame.show(ui, |ui| {
        ui.take_available_width();
        let full = ui.available_width();
        let gap = theme::SPACE_L;
        let buttons = buttons_width(ui, scene.text);
        let words = full - buttons - gap;
        if hint.withheld || words < WORDS_LEAST {
            words_ui(ui, hint);
            if hint.withheld {
                return None;
            }
            ui.add_space(theme::SPACE_S);
            let buttons = ui.horizontal_wrapped(|ui| buttons_ui(ui, scene, hint));
            return buttons.inner;
        }
        ui.horizontal_top(|ui| {
            column(ui, words, |ui| words_ui(ui, hint));
            let height = ui.min_rect().height();
            ui.add_space(gap - ui.spacing().item_spacing.x);
            column(ui, buttons, |ui| {
                // In the middle beside the words.
                ui.add_space(((height - theme::CONTROL_HEIGHT) / 2.0).max(0.0));
                ui.horizontal(|ui| buttons_ui(ui, scene, hint)).inner
            })
        })
        .inner
    });
    shown.inner
}

fn words_ui(ui: &mut Ui, hint: &HintCard) {
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        icon_mark(ui, Icon::Leaf, LEAF, palette.accent);
        let mut job = LayoutJob::default();
        let format = |font| TextFormat::simple(font, palette.text);
        if let Some(lead) = &hint.lead {
            job.append(&format!("{lead} "), 0.0, format(theme::button_bold_font()));
        }
        job.append(&hint.body, 0.0, format(theme::button_font()));
        ui.add(egui::Label::new(job).wrap());
    });
}

fn buttons_ui(ui: &mut Ui, scene: &mut Scene, hint: &HintCard) -> Option<Pressed> {
    let text = scene.text;
    let open = if hint.leads_to_intake {
        primary_button(ui, &text.hint_open())
    } else {
        secondary_button(ui, &text.hint_open())
    };
    if open.clicked() {
        scene.ask(answered(hint, HintAnswer::Opened));
        scene.ask(Go::Screen(Screen::Magnesium));
    }
    let why = secondary_button(ui, &text.trends_why());
    // There are other such questions on the page: read aloud, this one says what it asks.
    why.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text.hint_why()));
    if why.clicked() {
        scene.ask(DialogAction::Open(Dialog::WhyHint));
        return Some(Pressed::Why);
    }
    // The last of them; in a part of its own it would not go to the next line.
    scene.entries_follow(ui);
    if secondary_button(ui, &text.hint_later()).clicked() {
        scene.ask(answered(hint, HintAnswer::Later));
        return Some(Pressed::PutAway);
    }
    None
}

fn answered(hint: &HintCard, answer: HintAnswer) -> Command {
    Command::AnswerHint {
        tier: hint.tier,
        signs: hint.signs.clone(),
        answer,
    }
}

/// The way to put the hint away for longer, beside why it is there.
pub fn not_for_me_ui(ui: &mut Ui, scene: &mut Scene, hint: &HintCard) {
    let text = scene.text;
    ui.label(theme::soft(text.hint_not_for_me_why()));
    scene.entries_follow(ui);
    if secondary_button(ui, &text.hint_not_for_me()).clicked() {
        scene.ask(answered(hint, HintAnswer::NotForMe));
        scene.ask(DialogAction::Close);
    }
}

/// The room of all buttons beside each other.
fn buttons_width(ui: &Ui, text: &Text) -> f32 {
    let words = [text.hint_open(), text.trends_why(), text.hint_later()];
    let gaps = ui.spacing().item_spacing.x * (words.len() - 1) as f32;
    let widths = words.iter().map(|words| secondary_button_width(ui, words));
    widths.sum::<f32>() + gaps
}

/// The way to why there is no hint, where none is shown.
pub fn why_not_ui(ui: &mut Ui, scene: &mut Scene) {
    if link_button(ui, &scene.text.why_open_none()).clicked() {
        scene.ask(DialogAction::Open(Dialog::WhyHint));
    }
}
