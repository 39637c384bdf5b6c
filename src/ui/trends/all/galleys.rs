//! The words of a row, laid out before they are placed.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Galley, Pos2, Rect, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::ui::action::term::Term;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::meaning::ask_at_ui;

/// Behind a name that leads to a page; never alone on a line.
const CHEVRON: &str = "\u{a0}›";

/// A name that leads to a page: a chevron behind it, and while it is pointed at a line below it.
pub fn name_galley(ui: &Ui, name: &str, is_hovered: bool, width: f32) -> Arc<Galley> {
    let palette = theme::palette(ui);
    let mut words = TextFormat::simple(theme::strong_font(), palette.text);
    if is_hovered {
        words.color = palette.accent;
        words.underline = Stroke::new(theme::LINE_WIDTH, palette.accent);
    }
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    job.append(&theme::joined(name), 0.0, words);
    let chevron = TextFormat::simple(theme::strong_font(), palette.text_3);
    job.append(CHEVRON, 0.0, chevron);
    ui.painter().layout_job(job)
}

/// The place of a small button behind the last line of words that are drawn at `corner`.
pub fn behind(words: &Galley, corner: Pos2) -> Rect {
    let last = words
        .rows
        .last()
        .map_or(Rect::ZERO, egui::epaint::text::PlacedRow::rect);
    let middle = corner + last.right_center().to_vec2();
    let size = theme::SMALL_ICON_BUTTON;
    Rect::from_min_size(middle - vec2(0.0, size.y / 2.0), size)
}

/// Small words with the mark behind them that asks what they mean; it is never alone on a line.
pub fn words_asked_ui(ui: &mut Ui, scene: &mut Scene, words: &str, term: Term) {
    let (font, colour) = (theme::small_font(), theme::palette(ui).text_2);
    let full = ui.available_width();
    let width = full - theme::SMALL_ICON_BUTTON.x;
    let format = TextFormat::simple(font, colour);
    let galley = layout(ui, words, format, width, Align::Min);
    let size = vec2(full, galley.size().y);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let ask = behind(&galley, place.min);
    ui.painter().galley(place.min, galley, colour);
    ask_at_ui(ui, scene, ask, words, term);
}

/// Words in lines so wide; what belongs to a number stays on its line.
pub fn layout(ui: &Ui, words: &str, format: TextFormat, width: f32, align: Align) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(theme::joined(words), format);
    job.wrap.max_width = width;
    job.halign = align;
    ui.painter().layout_job(job)
}
