//! The last days of a sign as a strip of small squares, oldest first. It shows and says where the pointer is; it never acts.

use egui::{Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo};

use super::SquareMark;
use super::mark::Track;
use crate::ui::theme::{SQUARE, SQUARE_GAP, SQUARE_RADIUS, palette};

/// The strip, and the index of the day under the pointer. `name` says in words what the whole strip shows.
pub fn squares(ui: &mut Ui, marks: &[SquareMark], name: &str) -> (Response, Option<usize>) {
    let lefts: Vec<f32> =
        std::iter::successors(Some(0.0), |left| Some(left + SQUARE.x + SQUARE_GAP))
            .take(marks.len())
            .collect();
    let width = lefts.last().map_or(0.0, |left| left + SQUARE.x);
    let (area, response) = ui.allocate_exact_size(Vec2::new(width, SQUARE.y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), name));
    if ui.is_rect_visible(area) {
        let palette = palette(ui);
        for (mark, left) in marks.iter().zip(&lefts) {
            let rect = Rect::from_min_size(area.min + Vec2::new(*left, 0.0), SQUARE);
            mark.paint(
                ui.painter(),
                rect,
                f32::from(SQUARE_RADIUS),
                palette,
                Track::Plain,
            );
        }
    }
    let pointer = response.hover_pos().map(|pos| pos.x - area.left());
    let hovered = pointer.and_then(|x| lefts.iter().rposition(|left| left - SQUARE_GAP / 2.0 <= x));
    (response, hovered)
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::domain::Severity;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn the_strip_is_read_as_one_and_says_which_day_is_hovered() {
        let mut marks = vec![SquareMark::NotLogged; 12];
        marks.push(SquareMark::on_time(Severity::Severe));
        marks.push(SquareMark::Level {
            severity: Severity::None,
            late: true,
        });
        let mut window = harness(None, |ui, hovered| {
            *hovered = squares(ui, &marks, "2 of 14 days").1;
        });
        let rect = window
            .get_by_role_and_label(Role::Image, "2 of 14 days")
            .rect();
        assert!(
            (rect.width() - 172.5).abs() < 0.5 && (rect.height() - 16.0).abs() < 0.5,
            "{rect:?}"
        );
        for (x, day) in [(1.0, 0), (13.0, 1), (171.0, 13)] {
            window.hover_at(rect.left_center() + Vec2::new(x, 0.0));
            window.run();
            assert_eq!(*window.state(), Some(day));
        }
        window.remove_cursor();
        window.run();
        assert_eq!(*window.state(), None);
    }

    #[test]
    fn no_days_take_no_room() {
        let mut size = None;
        drop(harness(&mut size, |ui, size| {
            **size = Some(squares(ui, &[], "nothing yet").0.rect.width());
        }));
        assert_eq!(size, Some(0.0));
    }
}
