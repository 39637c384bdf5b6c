//! The two bars on top: the total beside the norm, and supplements beside their upper level. Two cards, because the one must
//! never be laid beside the other's limit.

use egui::{
    Color32, CornerRadius, Rect, Role, Sense, Stroke, TextStyle, Ui, Vec2, WidgetInfo, WidgetText,
};

use super::amounts_data::Amounts;
use crate::domain::Milligrams;
use crate::ui::theme;
use crate::ui::widgets::{Swatch, heading, legend_swatch};

const BAR_HEIGHT: f32 = 10.0;
const MARK_HEIGHT: f32 = 20.0;
/// Where on the bar the mark stands as long as the amounts stay below it.
const MARK_SHARE: f32 = 0.75;

pub(super) fn total_ui(ui: &mut Ui, data: &Amounts) {
    heading(ui, &data.title);
    let palette = theme::palette(ui);
    let parts = [
        (data.food, palette.accent),
        (data.supplements, palette.accent.gamma_multiply(0.5)),
    ];
    let mark = data.norm.as_ref().map(|(norm, _)| (norm.low, norm.high));
    let norm = data.norm.iter().map(|(_, words)| words.as_str());
    let name: Vec<&str> = data.parts.iter().map(String::as_str).chain(norm).collect();
    bar_ui(ui, &parts, mark, MARK_SHARE, &name.join(", "));
    ui.horizontal_wrapped(|ui| {
        for ((_, colour), words) in parts.iter().zip(&data.parts) {
            legend_swatch(ui, *colour, words);
        }
        if let Some((norm, words)) = &data.norm {
            let swatch = if norm.is_range() {
                Swatch::Ticks(palette.text)
            } else {
                Swatch::Tick(palette.text)
            };
            legend_swatch(ui, swatch, words);
        }
    });
    ui.add_space(theme::SPACE_XS);
    let longest = data.longest_notes.join(" ");
    let longest = WidgetText::from(theme::small(longest));
    let longest = longest.into_galley(ui, None, ui.available_width(), TextStyle::Small);
    ui.scope(|ui| {
        ui.set_min_height(longest.size().y);
        ui.label(theme::small(data.notes.join(" ")));
    });
}

pub(super) fn supplements_ui(ui: &mut Ui, data: &Amounts) {
    heading(ui, &data.supplements_title);
    let palette = theme::palette(ui);
    if let Some((level, words)) = &data.upper {
        let parts = [(data.supplements, palette.accent)];
        let name = format!("{}, {words}", data.parts[1]);
        bar_ui(ui, &parts, Some((*level, *level)), 1.0, &name);
        legend_swatch(ui, Swatch::Tick(palette.text), words);
    }
    ui.add_space(theme::SPACE_XS);
    ui.label(theme::small(&data.upper_note));
}

/// A bar of amounts one after another, with ticks at both ends of `mark`, of which the last stands at `share` of the width unless the
/// amounts go beyond.
fn bar_ui(
    ui: &mut Ui,
    parts: &[(Option<Milligrams>, Color32)],
    mark: Option<(Milligrams, Milligrams)>,
    share: f32,
    name: &str,
) {
    let size = Vec2::new(ui.available_width(), MARK_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let sum: Milligrams = parts.iter().filter_map(|(amount, _)| *amount).sum();
    let full = mark.map_or(0.0, |(_, end)| end.mg() / f64::from(share));
    let full = full.max(sum.mg());
    let at = |mg: f64| rect.left() + (mg / full.max(1.0)) as f32 * rect.width();
    let track = Rect::from_center_size(rect.center(), Vec2::new(rect.width(), BAR_HEIGHT));
    let palette = theme::palette(ui);
    let round = CornerRadius::from(BAR_HEIGHT / 2.0);
    let painter = ui.painter();
    painter.rect_filled(track, round, palette.surface_2);
    let mut before = 0.0;
    for (amount, colour) in parts {
        let mg = amount.map_or(0.0, Milligrams::mg);
        if mg > 0.0 {
            let part = track.with_min_x(at(before)).with_max_x(at(before + mg));
            painter.rect_filled(part, round, *colour);
        }
        before += mg;
    }
    for end in mark.into_iter().flat_map(|(begin, end)| [begin, end]) {
        let x = at(end.mg()).min(rect.right() - 1.0);
        painter.vline(x, rect.y_range(), Stroke::new(2.0, palette.text));
    }
}
