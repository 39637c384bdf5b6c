//! One day in a calendar: a small square in the year, a cell with its number in the month. Never shows a day that was not
//! logged as a day without signs.

use egui::{Color32, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::mark::Track;
use super::{SquareMark, paint, shapes};
use crate::ui::theme::{self, palette};

/// What a cell shows.
#[derive(Clone, Copy, Debug)]
pub struct CalendarCell<'a> {
    /// Width and height, in points.
    pub size: Vec2,
    /// What is known of the day.
    pub mark: SquareMark,
    /// The number of the day, in cells that have room for it.
    pub label: Option<&'a str>,
    /// Today.
    pub is_today: bool,
    /// The day that is open.
    pub is_chosen: bool,
    /// Read aloud: the day and what is known of it.
    pub name: &'a str,
}

/// A day to click.
pub fn calendar_cell(ui: &mut Ui, cell: CalendarCell<'_>) -> Response {
    let (rect, response) = ui.allocate_exact_size(cell.size, Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(Role::Button, ui.is_enabled(), cell.is_chosen, cell.name)
    });
    let radius = if cell.size.y < theme::LARGE_CELL {
        theme::SQUARE_RADIUS
    } else {
        theme::CONTROL_RADIUS
    };
    if ui.is_rect_visible(rect) {
        let rect = shapes::on_pixels(ui.painter(), rect);
        cell.mark.paint(
            ui.painter(),
            rect,
            f32::from(radius),
            palette(ui),
            Track::Tinted,
        );
        if let Some(line) = outline(ui, cell, response.hovered()) {
            paint::outlined(ui.painter(), rect, radius, Color32::TRANSPARENT, line);
        }
        if let Some(label) = cell.label {
            paint_label(ui, rect, cell, label);
        }
    }
    paint::focus_ring(ui, &response, rect, radius);
    response
}

fn outline(ui: &Ui, cell: CalendarCell<'_>, hovered: bool) -> Option<Stroke> {
    let palette = palette(ui);
    if cell.is_chosen {
        return Some(Stroke::new(theme::RING_WIDTH, palette.accent));
    }
    (cell.is_today || hovered).then(|| Stroke::new(theme::LINE_WIDTH, palette.text_2))
}

/// The number sits as high as it can: below it the fill of a moderate day begins.
fn paint_label(ui: &Ui, rect: Rect, cell: CalendarCell<'_>, label: &str) {
    let font = if cell.is_today {
        theme::small_bold_font()
    } else {
        theme::small_font()
    };
    let galley = paint::one_line(
        ui,
        label,
        font,
        cell.mark.text_colour(palette(ui)),
        rect.width(),
    );
    let ink = galley.mesh_bounds.top() - galley.rect.top();
    let pos = rect.left_top() + Vec2::new(theme::SPACE_S, theme::SPACE_XS + 1.0 - ink);
    ui.painter().galley(pos, galley, Color32::PLACEHOLDER);
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui::accesskit::Toggled;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::domain::Severity;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn a_cell_opens_by_click_and_by_keyboard() {
        let mut window = harness(None, |ui, opened| {
            ui.horizontal(|ui| {
                for (day, mark) in [SquareMark::NotLogged, SquareMark::on_time(Severity::Severe)]
                    .into_iter()
                    .enumerate()
                {
                    let name = format!("{day} November");
                    let cell = CalendarCell {
                        size: Vec2::new(73.0, 44.0),
                        mark,
                        label: Some("22"),
                        is_today: day == 0,
                        is_chosen: *opened == Some(day),
                        name: &name,
                    };
                    if calendar_cell(ui, cell).clicked() {
                        *opened = Some(day);
                    }
                }
            });
        });
        window
            .get_by_role_and_label(Role::Button, "1 November")
            .click();
        window.run();
        assert_eq!(*window.state(), Some(1));
        window.key_press(Key::Tab);
        window.run();
        window.key_press(Key::Space);
        window.run();
        assert_eq!(*window.state(), Some(0));
        let first = window.get_by_role_and_label(Role::Button, "0 November");
        assert_eq!(first.accesskit_node().toggled(), Some(Toggled::True));
    }
}
