//! One day of the week at the top of the day screen: a circle with the short name of the day below. It never names the day
//! itself; words come from the caller.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::mark::Track;
use super::{SquareMark, paint, shapes};
use crate::ui::theme::{self, CIRCLE, palette};

/// What a circle shows.
#[derive(Clone, Copy, Debug)]
pub struct DayCircle<'a> {
    /// What is known of the day; `None` for one still to come.
    pub mark: Option<SquareMark>,
    /// Below the circle.
    pub weekday_label: &'a str,
    /// The day that is open.
    pub is_chosen: bool,
    /// Read aloud and shown when hovered: the day and what is known of it.
    pub name: &'a str,
}

/// A day to click.
pub fn day_circle(ui: &mut Ui, day: DayCircle<'_>) -> Response {
    let palette = palette(ui);
    let font = if day.is_chosen {
        theme::small_bold_font()
    } else {
        theme::small_font()
    };
    let colour = if day.is_chosen {
        palette.text
    } else {
        palette.text_3
    };
    let label = paint::one_line(ui, day.weekday_label, font, colour, f32::INFINITY);
    let width = label.size().x.max(CIRCLE + theme::SPACE_XS).ceil();
    let (rect, response) =
        ui.allocate_exact_size(Vec2::new(width, CIRCLE + label.size().y), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(Role::Button, ui.is_enabled(), day.is_chosen, day.name)
    });
    if ui.is_rect_visible(rect) {
        let left_top = rect.center_top() - Vec2::new(CIRCLE / 2.0, 0.0);
        paint_circle(
            ui,
            shapes::on_pixels(
                ui.painter(),
                Rect::from_min_size(left_top, Vec2::splat(CIRCLE)),
            ),
            day,
            response.hovered(),
        );
        paint::text_at(ui, rect, Align2::CENTER_BOTTOM, label);
    }
    paint::focus_ring(ui, &response, rect, theme::CONTROL_RADIUS);
    let tip = |ui: &mut Ui| drop(ui.label(day.name));
    response.on_hover_ui(tip).on_disabled_hover_ui(tip)
}

fn paint_circle(ui: &Ui, circle: Rect, day: DayCircle<'_>, hovered: bool) {
    let palette = palette(ui);
    let radius = CIRCLE / 2.0;
    let ring = Stroke::new(theme::RING_WIDTH, palette.accent);
    if !day.is_chosen {
        if let Some(mark) = day.mark {
            mark.paint(ui.painter(), circle, radius, palette, Track::Tinted);
        }
        if hovered {
            ui.painter().circle_stroke(
                circle.center(),
                radius,
                Stroke::new(theme::LINE_WIDTH, palette.text_2),
            );
        }
        return;
    }
    // The ring takes the place of the outer rim, so that the colour stays clear of it.
    if let Some(mark) = day.mark.filter(|mark| *mark != SquareMark::NotLogged) {
        let inner = circle.shrink(theme::SPACE_XS);
        mark.paint(
            ui.painter(),
            inner,
            inner.width() / 2.0,
            palette,
            Track::Tinted,
        );
    }
    ui.painter()
        .circle_stroke(circle.center(), radius - 0.75 * theme::RING_WIDTH, ring);
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
    fn a_day_opens_by_click_and_by_keyboard_and_says_which_is_open() {
        let days = [("mo", "Monday, mild"), ("tu", "Tuesday, not logged")];
        let mut window = harness(0, |ui, open| {
            ui.horizontal(|ui| {
                for (index, (weekday_label, name)) in days.into_iter().enumerate() {
                    let mark = if index == 0 {
                        SquareMark::on_time(Severity::Mild)
                    } else {
                        SquareMark::NotLogged
                    };
                    let day = DayCircle {
                        mark: Some(mark),
                        weekday_label,
                        is_chosen: *open == index,
                        name,
                    };
                    if day_circle(ui, day).clicked() {
                        *open = index;
                    }
                }
            });
        });
        window
            .get_by_role_and_label(Role::Button, "Tuesday, not logged")
            .click();
        window.run();
        assert_eq!(*window.state(), 1);
        window.key_press(Key::Tab);
        window.run();
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(*window.state(), 0);
        let monday = window.get_by_role_and_label(Role::Button, "Monday, mild");
        assert_eq!(monday.accesskit_node().toggled(), Some(Toggled::True));
    }
}
