//! Paints the words and the lines of marked days.

use std::sync::Arc;

use egui::epaint::Mesh;
use egui::{Color32, Galley, Rangef, Rect, Role, Sense, Shape, Ui, WidgetInfo, pos2};

use crate::ui::theme;

const DASH: f32 = 4.0;
const GAP: f32 = 3.0;
/// Half the width and the height of what points down at a line.
pub const POINT: f32 = 4.0;

/// Leads from a line up to words that stand higher than right above it, where nothing else stands in between.
pub fn leader_ui(ui: &Ui, x: f32, words: Rect, foot: f32, taken: &[Rect]) {
    if words.bottom() >= foot {
        return;
    }
    let x = x.round();
    let line = Rect::from_x_y_ranges(x..=x + 1.0, words.top()..=foot);
    if taken.iter().any(|place| place.expand(1.0).intersects(line)) {
        return;
    }
    let mut mesh = Mesh::default();
    dashes(&mut mesh, x, line.y_range(), theme::palette(ui).accent);
    ui.painter().add(Shape::mesh(mesh));
}

/// A small mark right above the foot of which a line begins.
pub fn point_down(mesh: &mut Mesh, x: f32, foot: f32, colour: Color32) {
    let first = mesh.vertices.len() as u32;
    let middle = x + 0.5;
    for corner in [
        pos2(middle - POINT, foot - POINT),
        pos2(middle + POINT, foot - POINT),
        pos2(middle, foot),
    ] {
        mesh.colored_vertex(corner, colour);
    }
    mesh.add_triangle(first, first + 1, first + 2);
}

pub fn dashes(mesh: &mut Mesh, x: f32, up: Rangef, colour: Color32) {
    let mut top = up.min;
    while top < up.max {
        let foot = (top + DASH).min(up.max);
        mesh.add_colored_rect(Rect::from_x_y_ranges(x..=x + 1.0, top..=foot), colour);
        top += DASH + GAP;
    }
}

pub fn words(ui: &Ui, words: &str) -> Arc<Galley> {
    let colour = theme::palette(ui).accent;
    ui.painter()
        .layout_no_wrap(words.to_owned(), theme::small_font(), colour)
}

pub fn label_ui(ui: &Ui, place: Rect, galley: Arc<Galley>, said: &str) {
    let id = ui.scope_id().with(("mark", said));
    let response = ui.interact(place, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, said));
    ui.painter()
        .galley(place.min, galley, theme::palette(ui).accent);
    response.on_hover_text(said);
}
