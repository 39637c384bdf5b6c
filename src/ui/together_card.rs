//! The card of what goes together: what stands out in sentences, and on request all pairs as a grid or in words.

use egui::{
    Align, Align2, Layout, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::theme;
use super::together_data::{PairCell, PairGrid, PairRow, TogetherData};
use super::widgets::{Swatch, heading, legend_swatch, link_button};
use crate::text::Text;
use crate::trends::Link;

const NAME_WIDTH: f32 = 170.0;
const CELL_MAX: f32 = 30.0;
const GAP: f32 = 2.0;

/// The state of the card.
#[derive(Clone, Copy, Debug, Default)]
pub struct TogetherCard {
    all_pairs: bool,
    in_words: bool,
}

impl TogetherCard {
    /// Draws the card's contents.
    pub fn together_ui(&mut self, ui: &mut Ui, data: &TogetherData, text: &Text) {
        ui.horizontal_wrapped(|ui| {
            heading(ui, &text.together_title());
            if data.grid.is_some() {
                let layout = Layout::right_to_left(Align::Center);
                ui.with_layout(layout, |ui| self.toggles_ui(ui, text));
            }
        });
        for sentence in data.sentences.iter().chain(&data.none) {
            ui.label(theme::small(sentence));
        }
        if !data.sentences.is_empty() {
            ui.label(theme::small(text.together_not_cause()));
        }
        if let Some(grid) = data.grid.as_ref().filter(|_| self.all_pairs) {
            ui.add_space(theme::SPACE_S);
            if self.in_words {
                for words in &grid.words {
                    ui.label(theme::small(words));
                }
            } else {
                grid_ui(ui, grid, text);
            }
        }
        if let Some(looked) = &data.looked {
            ui.label(theme::faint(ui, looked));
        }
    }

    fn toggles_ui(&mut self, ui: &mut Ui, text: &Text) {
        let all = if self.all_pairs {
            text.together_grid_hide()
        } else {
            text.together_grid_show()
        };
        if link_button(ui, &all).clicked() {
            self.all_pairs = !self.all_pairs;
        }
        let words = if self.in_words {
            text.together_table_hide()
        } else {
            text.together_table_show()
        };
        if self.all_pairs && link_button(ui, &words).clicked() {
            self.in_words = !self.in_words;
        }
    }
}

/// Rows with their names; the columns bear the numbers of the first rows, which are the same signs.
fn grid_ui(ui: &mut Ui, grid: &PairGrid, text: &Text) {
    let columns = grid.columns.len();
    let room = ui.available_width();
    let name_width = NAME_WIDTH.min(room / 2.0);
    let cell = ((room - name_width) / columns.max(1) as f32).min(CELL_MAX);
    let size = vec2(
        name_width + cell * columns as f32,
        cell * (grid.rows.len() + 1) as f32,
    );
    let (area, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &grid.name));
    let place = |row: usize, column: usize| {
        let left = area.left() + name_width + cell * column as f32;
        let top = area.top() + cell * row as f32;
        Rect::from_min_size(pos2(left, top), Vec2::splat(cell)).shrink(GAP / 2.0)
    };
    for column in 0..columns {
        number_ui(ui, column, place(0, column));
    }
    let mut under_pointer = None;
    for (at, row) in grid.rows.iter().enumerate() {
        let number = (at < columns).then_some(at);
        let top = area.top() + cell * (at + 1) as f32;
        let name = Rect::from_min_size(pos2(area.left(), top), vec2(name_width, cell));
        name_ui(ui, row, number, name);
        for (column, pair) in row.cells.iter().enumerate() {
            let Some(pair) = pair else { continue };
            let place = place(at + 1, column);
            cell_ui(ui, pair, place);
            if response.hover_pos().is_some_and(|pos| place.contains(pos)) {
                under_pointer = Some(pair);
            }
        }
    }
    if let Some(words) = under_pointer.and_then(|pair| grid.words.get(pair.words_at)) {
        response.on_hover_text_at_pointer(words);
    }
    legend_ui(ui, text);
}

fn legend_ui(ui: &mut Ui, text: &Text) {
    let palette = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        legend_swatch(ui, palette.accent, &text.together_legend_same_days());
        let period = Swatch::Fill(palette.moderate);
        legend_swatch(ui, period, &text.together_legend_same_period());
        let none = Swatch::Fill(palette.control_border);
        legend_swatch(ui, none, &text.together_legend_no_link());
    });
}

fn number_ui(ui: &Ui, number: usize, place: Rect) {
    let colour = theme::palette(ui).text_2;
    let words = (number + 1).to_string();
    ui.painter().text(
        place.center(),
        Align2::CENTER_CENTER,
        words,
        theme::small_font(),
        colour,
    );
}

fn name_ui(ui: &Ui, row: &PairRow, number: Option<usize>, place: Rect) {
    let palette = theme::palette(ui);
    let name = match number {
        Some(number) => format!("{} {}", number + 1, row.name),
        None => row.name.clone(),
    };
    let painter = ui.painter().with_clip_rect(place);
    let left = place.left_center();
    painter.text(
        left,
        Align2::LEFT_CENTER,
        name,
        theme::small_font(),
        palette.text,
    );
}

/// The fuller, the more often together; the colour says whether that stands out.
fn cell_ui(ui: &Ui, pair: &PairCell, place: Rect) {
    let palette = theme::palette(ui);
    let colour = match pair.link {
        Link::SameDays => palette.accent,
        Link::SamePeriod => palette.moderate,
        Link::None => palette.control_border,
    };
    let painter = ui.painter();
    painter.rect_filled(place, theme::SQUARE_RADIUS, palette.surface_2);
    let height = place.height() * pair.strength as f32;
    let fill = place.with_min_y(place.bottom() - height);
    painter.rect_filled(fill, theme::SQUARE_RADIUS, colour);
    if pair.link != Link::None {
        let line = (theme::LINE_WIDTH, colour);
        painter.rect_stroke(place, theme::SQUARE_RADIUS, line, StrokeKind::Inside);
    }
}
