//! A dot on a button whose form was put away with words in it: they are there when it is opened again, and nothing else would say so.

use egui::{Response, Stroke, Ui, vec2};

use crate::ui::theme::{self, palette};

/// How far the dot stands inside the corner of its button.
const INSIDE: f32 = 5.0;
const RADIUS: f32 = 3.5;

/// Says on `button` that words wait behind it: by a dot, in its `name`, and in a sentence for who points at it.
pub fn words_wait(ui: &Ui, button: &Response, name: &str, sentence: &str) {
    ui.accesskit_node_builder(button.id, |node| node.set_label(name));
    if ui.is_rect_visible(button.rect) {
        let palette = palette(ui);
        let at = button.rect.right_top() + vec2(-INSIDE, INSIDE);
        let around = Stroke::new(theme::LINE_WIDTH, palette.surface);
        ui.painter().circle(at, RADIUS, palette.accent, around);
    }
    button.clone().on_hover_text(sentence);
}
