//! The card of what goes together: what stands out in sentences, and on request all pairs as a grid or in words.

use std::sync::Arc;

use egui::{Align2, Galley, Rect, Role, Sense, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::together_data::{PairCell, PairGrid, PairRow, TogetherData};
use crate::text::Text;
use crate::trends::Link;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::trends::meaning::{Term, asked_ui};
use crate::ui::widgets::{Swatch, heading, legend_swatch, link_button};

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
    pub fn together_ui(
        &mut self,
        ui: &mut Ui,
        data: &TogetherData,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        let term = data.grid.is_some().then_some(Term::SameDays);
        asked_ui(ui, term, text, actions, |ui| {
            heading(ui, &text.together_title());
        });
        for line in data.lines.iter().chain(&data.none) {
            ui.label(theme::small(line));
        }
        if let Some(period) = &data.period {
            ui.label(theme::faint(ui, period));
        }
        if data.grid.is_some() {
            ui.horizontal_wrapped(|ui| self.toggles_ui(ui, text));
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
        if let Some(looked) = data.looked.as_ref().filter(|_| self.all_pairs) {
            ui.label(theme::small(text.together_not_cause()));
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

/// Where the parts of the grid are.
struct Places {
    /// Width of the names.
    names: f32,
    /// Side of a cell.
    cell: f32,
    /// The names, laid out, and the top of each row from the top of the grid.
    rows: Vec<(Arc<Galley>, f32)>,
    height: f32,
}

/// Long names break into lines and make their row higher.
fn places(ui: &Ui, grid: &PairGrid) -> Places {
    let columns = grid.columns.len();
    let (font, colour) = (theme::small_font(), theme::palette(ui).text);
    let rows = grid.rows.iter().enumerate();
    let names: Vec<_> = rows.map(|(at, row)| numbered(row, at, columns)).collect();
    let painter = ui.painter();
    let width = |name: &String| {
        let galley = painter.layout_no_wrap(name.clone(), font.clone(), colour);
        galley.size().x + theme::SPACE_S
    };
    let room = ui.available_width();
    let widest = names.iter().map(width).fold(0.0, f32::max).min(room / 2.0);
    let cell = ((room - widest) / columns.max(1) as f32).min(CELL_MAX);
    let mut top = cell;
    let mut place = |name: String| {
        let galley = painter.layout(name, font.clone(), colour, widest - theme::SPACE_S);
        let height = galley.size().y.max(cell);
        top += height;
        (galley, top - height)
    };
    let rows = names.into_iter().map(&mut place).collect();
    Places {
        names: widest,
        cell,
        rows,
        height: top,
    }
}

/// The rows of signs bear the numbers of their columns.
fn numbered(row: &PairRow, at: usize, columns: usize) -> String {
    if at < columns {
        format!("{} {}", at + 1, row.name)
    } else {
        row.name.clone()
    }
}

fn grid_ui(ui: &mut Ui, grid: &PairGrid, text: &Text) {
    let places = places(ui, grid);
    let columns = grid.columns.len();
    let size = vec2(places.names + places.cell * columns as f32, places.height);
    let (area, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &grid.name));
    let place = |top: f32, column: usize| {
        let left = area.left() + places.names + places.cell * column as f32;
        let corner = pos2(left, area.top() + top);
        Rect::from_min_size(corner, Vec2::splat(places.cell)).shrink(GAP / 2.0)
    };
    for column in 0..columns {
        number_ui(ui, column, place(0.0, column));
    }
    let mut under_pointer = None;
    for (row, (name, top)) in grid.rows.iter().zip(&places.rows) {
        let low = ((places.cell - name.size().y) / 2.0).max(0.0);
        let corner = pos2(area.left(), area.top() + top + low);
        ui.painter()
            .galley(corner, name.clone(), theme::palette(ui).text);
        for (column, pair) in row.cells.iter().enumerate() {
            let Some(pair) = pair else { continue };
            let place = place(*top, column);
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
