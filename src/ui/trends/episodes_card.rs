//! The card of a sign's episodes and weekdays, folded away until it is asked for.

use egui::{Align, Grid, Layout, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::text::Text;
use crate::ui::theme;
use crate::ui::trends::episodes_data::{EpisodesData, Share, WeekdayRow};
use crate::ui::widgets::{heading, link_button};

const TABLE_HEIGHT: f32 = 230.0;
/// Narrower than this an episode is a line of words.
const TABLE_WIDTH: f32 = 520.0;
const BAR_WIDTH: f32 = 150.0;
const BAR_HEIGHT: f32 = 12.0;

/// The state of the card.
#[derive(Clone, Copy, Debug, Default)]
pub struct EpisodesCard {
    open: bool,
}

impl EpisodesCard {
    /// Draws the card's contents.
    pub fn episodes_ui(&mut self, ui: &mut Ui, data: &EpisodesData, text: &Text) {
        ui.horizontal_wrapped(|ui| {
            heading(ui, &data.title);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let toggle = if self.open {
                    text.episodes_hide()
                } else {
                    text.episodes_show()
                };
                if link_button(ui, &toggle).clicked() {
                    self.open = !self.open;
                }
            });
        });
        if !self.open {
            return;
        }
        if data.episodes.is_empty() {
            ui.label(theme::body(text.episodes_none()));
            return;
        }
        ui.label(theme::body(&data.returns));
        if let Some(worst) = &data.worst {
            ui.label(theme::body(worst));
        }
        table_ui(ui, data, text);
        ui.label(theme::faint(ui, text.episodes_rule()));
        ui.add_space(theme::SPACE_S);
        ui.label(theme::strong(text.episodes_weekdays()));
        for row in &data.weekdays {
            weekday_ui(ui, row);
        }
        ui.label(theme::faint(ui, &data.weekdays_note));
    }
}

fn table_ui(ui: &mut Ui, data: &EpisodesData, text: &Text) {
    let scroll = ScrollArea::vertical()
        .id_salt("episodes")
        .max_height(TABLE_HEIGHT)
        .min_scrolled_height(TABLE_HEIGHT);
    if ui.available_width() < TABLE_WIDTH {
        let (worst, free) = (text.episodes_worst(), text.episodes_free_before());
        scroll.show(ui, |ui| {
            for row in &data.episodes {
                let said = [
                    row.start.clone(),
                    row.length.clone(),
                    format!("{worst}: {}", row.worst),
                    format!("{free}: {}", row.free_before),
                ];
                ui.label(theme::small(said.join(" · ")));
            }
        });
        return;
    }
    let table = Grid::new("episodes").num_columns(4).striped(true);
    let rows = |ui: &mut Ui| {
        for head in [
            text.episodes_start(),
            text.episodes_length(),
            text.episodes_worst(),
            text.episodes_free_before(),
        ] {
            ui.label(theme::small(head).strong());
        }
        ui.end_row();
        for row in &data.episodes {
            for cell in [&row.start, &row.length, &row.worst, &row.free_before] {
                ui.label(theme::small(cell));
            }
            ui.end_row();
        }
    };
    scroll.show(ui, |ui| table.show(ui, rows));
}

fn weekday_ui(ui: &mut Ui, row: &WeekdayRow) {
    ui.horizontal_wrapped(|ui| {
        let name = ui.label(theme::small(&row.name)).rect;
        ui.add_space((BAR_WIDTH / 2.0 - name.width()).max(0.0));
        if let Some(share) = row.share {
            bar_ui(ui, share, &row.words);
        }
        ui.label(theme::small(&row.words));
    });
}

/// The share as a bar, with a line from the lower to the upper end of its interval.
fn bar_ui(ui: &mut Ui, share: Share, words: &str) {
    let (area, response) = ui.allocate_exact_size(vec2(BAR_WIDTH, BAR_HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words));
    let palette = theme::palette(ui);
    let at = |share: f64| area.left() + area.width() * share as f32;
    let painter = ui.painter();
    painter.rect_filled(area, theme::SQUARE_RADIUS, palette.surface_2);
    let filled = area.with_max_x(at(share.share));
    painter.rect_filled(filled, theme::SQUARE_RADIUS, palette.moderate);
    let ends = [share.low, share.high].map(|end| pos2(at(end), area.center().y));
    painter.line_segment(ends, (theme::RING_WIDTH, palette.text));
}
