//! What several widgets paint alike: text in a box, icons, outlines, the focus ring. Never senses or allocates.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align2, Color32, CornerRadius, FontId, Galley, Painter, Rect, Response, Stroke, StrokeKind, Ui,
};

use super::Icon;
use crate::ui::input::focus_trail::has_come;
use crate::ui::theme::{self, RING_WIDTH};

/// One line of text, at most `width` wide; what does not fit ends in an ellipsis.
pub(super) fn one_line(
    ui: &Ui,
    text: &str,
    font: FontId,
    colour: Color32,
    width: f32,
) -> Arc<Galley> {
    laid_out(
        ui,
        text,
        font,
        colour,
        TextWrapping::truncate_at_width(width),
    )
}

/// Text that goes on to a next line where it does not fit.
pub(super) fn lines(ui: &Ui, text: &str, font: FontId, colour: Color32, width: f32) -> Arc<Galley> {
    laid_out(
        ui,
        text,
        font,
        colour,
        TextWrapping {
            max_width: width,
            ..TextWrapping::default()
        },
    )
}

fn laid_out(ui: &Ui, text: &str, font: FontId, colour: Color32, wrap: TextWrapping) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(theme::joined(text), TextFormat::simple(font, colour));
    job.wrap = wrap;
    ui.painter().layout_job(job)
}

/// How high words are in running text of this width.
pub(in crate::ui) fn body_height(ui: &Ui, words: &str, width: f32) -> f32 {
    lines(ui, words, theme::body_font(), Color32::PLACEHOLDER, width)
        .size()
        .y
}

/// Width of a word on one line.
pub(super) fn word_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    one_line(ui, text, font, Color32::PLACEHOLDER, f32::INFINITY)
        .size()
        .x
}

/// Puts laid out text in a box.
pub(super) fn text_at(ui: &Ui, rect: Rect, align: Align2, galley: Arc<Galley>) {
    let pos = align.align_size_within_rect(galley.size(), rect).min;
    ui.painter().galley(pos, galley, Color32::PLACEHOLDER);
}

/// Puts an icon in the middle of a box.
pub(super) fn icon_at(ui: &Ui, rect: Rect, icon: Icon, size: f32, colour: Color32) {
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        icon.glyph(),
        theme::icon_font(size),
        colour,
    );
}

/// The widest a control may be here: in a row that wraps it may go on to the next row, so the whole row counts.
pub(super) fn widest(ui: &Ui) -> f32 {
    if ui.layout().is_horizontal() {
        ui.max_rect().width()
    } else {
        ui.available_width()
    }
}

/// A ring around what has the keyboard. What just got it is scrolled into view.
pub(in crate::ui) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if !response.has_focus() {
        return;
    }
    if has_come(response) {
        // With air around it, or the edge of what is seen would cut the ring.
        ui.scroll_to_rect(response.rect.expand(theme::SPACE_S), None);
    }
    let ring = Stroke::new(RING_WIDTH, theme::palette(ui).accent);
    ui.painter().rect_stroke(
        rect.expand(RING_WIDTH),
        radius.saturating_add(2),
        ring,
        StrokeKind::Outside,
    );
}

/// The surface of an ordinary control.
pub(super) fn control(ui: &Ui, rect: Rect, response: &Response) {
    let palette = theme::palette(ui);
    let fill = if response.hovered() {
        palette.surface_2
    } else {
        palette.surface
    };
    let line = Stroke::new(theme::LINE_WIDTH, palette.border);
    outlined(ui.painter(), rect, theme::CONTROL_RADIUS, fill, line);
}

/// A filled box with an outline inside it.
pub(super) fn outlined(
    painter: &Painter,
    rect: Rect,
    radius: impl Into<CornerRadius>,
    fill: Color32,
    line: Stroke,
) {
    painter.rect(rect, radius, fill, line, StrokeKind::Inside);
}
