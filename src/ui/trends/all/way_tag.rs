//! The tag of a row that clearly went one way. It says what its words mean when it is pressed.

use egui::{Color32, Id, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, vec2};

use super::row_data::WayTag;
use crate::ui::action::term::Term;
use crate::ui::action::{Dialog, DialogAction};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::focus_ring;

/// Senses the tag; its words are drawn with those of its row.
pub fn tag_ui(ui: &Ui, scene: &mut Scene, of: &str, way: &WayTag, place: Rect) -> Response {
    let response = ui.interact(place, Id::unique(("trends tag", of)), Sense::click());
    let said = format!("{}. {}", way.when, Term::Direction.ask(scene.text));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    focus_ring(ui, &response, place, theme::TAG_RADIUS);
    if response.clicked() {
        scene.ask(DialogAction::Open(Dialog::Meaning(Some(Term::Direction))));
    }
    response.on_hover_text(&way.when)
}

/// Around the word of a tag, both sides together.
pub fn tag_margins() -> Vec2 {
    vec2(2.0 * theme::TAG_MARGIN, 4.0)
}

/// With an arrow, so that colour does not say it alone.
pub fn way_words(way: &WayTag) -> String {
    let arrow = if way.is_more { '↑' } else { '↓' };
    format!("{arrow} {}", way.words)
}

pub fn tag_width(ui: &Ui, way: &WayTag) -> f32 {
    word_width(ui, &way_words(way), theme::small_bold_font()) + 2.0 * theme::TAG_MARGIN
}

/// Fill and words.
pub fn way_colours(ui: &Ui, way: &WayTag) -> (Color32, Color32) {
    let palette = theme::palette(ui);
    if way.is_more {
        (palette.danger_bg, palette.danger_text)
    } else {
        (palette.accent_soft, palette.accent)
    }
}
