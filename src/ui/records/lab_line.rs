//! The numbers of one kind of result as points from left to right, oldest first. One that is only known to lie above or below a number
//! stands at that number with an arrow. A picture beside the list, which says the same; nothing is judged and nothing joined.

use egui::{Align2, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::domain::Day;
use crate::domain::lab::LabResult;
use crate::domain::lab_figure::LabLimit;
use crate::text::Text;
use crate::ui::theme::{self, Palette, palette};

const HEIGHT: f32 = 56.0;
/// As wide as is useful for a handful of points.
const WIDTH_MOST: f32 = 420.0;
const DOT: f32 = 3.5;
/// How far an arrow reaches from its number.
const ARROW: f32 = 10.0;

/// The line of a kind that has numbers on two days or more.
#[derive(Clone, Debug, PartialEq)]
pub struct LabLine {
    /// Read aloud.
    name: String,
    /// Day, number, and on which side of it the result lies.
    points: Vec<(Day, f64, Option<LabLimit>)>,
    /// The first and the last day in words.
    ends: (String, String),
}

impl LabLine {
    /// `None` where there are numbers of fewer than two days, or not all in one unit: they cannot stand on one scale.
    pub fn new(name: &str, results: &[LabResult], text: &Text) -> Option<Self> {
        let unit = results.first()?.value.unit();
        if results.iter().any(|result| result.value.unit() != unit) {
            return None;
        }
        let point = |result: &LabResult| {
            let figure = result.value.figure();
            Some((result.day, figure.value()?, figure.limit()))
        };
        let points: Vec<_> = results.iter().filter_map(point).collect();
        let (first, last) = (points.first()?.0, points.last()?.0);
        (first < last).then(|| Self {
            name: text.lab_line(name, text.period(first, last)),
            points,
            ends: (text.day_with_year(first), text.day_with_year(last)),
        })
    }

    /// Draws it.
    pub fn line_ui(&self, ui: &mut Ui) {
        let size = vec2(
            ui.available_width().min(WIDTH_MOST),
            HEIGHT + theme::SPACE_L,
        );
        let (area, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &self.name));
        let palette = palette(ui);
        let inner = Rect::from_min_size(area.min, vec2(size.x, HEIGHT));
        let inner = inner.shrink2(vec2(DOT + 1.0, ARROW + DOT));
        let line = Stroke::new(theme::LINE_WIDTH, palette.border);
        ui.painter()
            .hline(area.x_range(), area.top() + HEIGHT, line);
        for (day, number, limit) in &self.points {
            let at = self.place(inner, *day, *number);
            point(ui.painter(), at, *limit, palette);
        }
        let foot = Rect::from_min_max(pos2(area.left(), area.top() + HEIGHT), area.max);
        let word = |at: Pos2, align: Align2, words: &str| {
            ui.painter()
                .text(at, align, words, theme::small_font(), palette.text_2)
        };
        word(foot.left_center(), Align2::LEFT_CENTER, &self.ends.0);
        word(foot.right_center(), Align2::RIGHT_CENTER, &self.ends.1);
    }

    fn place(&self, inner: Rect, day: Day, number: f64) -> Pos2 {
        let numbers = || self.points.iter().map(|(_, number, _)| *number);
        let least = numbers().fold(f64::INFINITY, f64::min);
        let most = numbers().fold(f64::NEG_INFINITY, f64::max);
        let first = self.points.first().map_or(day, |(day, ..)| *day);
        let last = self.points.last().map_or(day, |(day, ..)| *day);
        let days = f64::from(last.days_since(first).max(1));
        let across = f64::from(day.days_since(first)) / days;
        // All the same: in the middle.
        let up = if most > least {
            (number - least) / (most - least)
        } else {
            0.5
        };
        let (across, up) = (across as f32, up as f32);
        pos2(
            inner.left() + across * inner.width(),
            inner.bottom() - up * inner.height(),
        )
    }
}

fn point(painter: &Painter, at: Pos2, limit: Option<LabLimit>, palette: &Palette) {
    let Some(limit) = limit else {
        painter.circle_filled(at, DOT, palette.accent);
        return;
    };
    let line = Stroke::new(theme::RING_WIDTH, palette.accent);
    painter.circle_stroke(at, DOT, line);
    let up = match limit {
        LabLimit::Above => -1.0,
        LabLimit::Below => 1.0,
    };
    let tip = at + vec2(0.0, up * (ARROW + DOT));
    painter.line_segment([at + vec2(0.0, up * DOT), tip], line);
    let back = |side: f32| tip + vec2(side * DOT, -up * DOT);
    painter.add(Shape::line(vec![back(-1.0), tip, back(1.0)], line));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lab::{LabId, LabKind, LabValue};
    use crate::domain::lab_figure::LabFigure;
    use crate::text::Language;

    fn result(back: i32, printed: &str, unit: &str) -> LabResult {
        let kind = LabKind::Egfr;
        let figure = LabFigure::parse(printed, &kind).unwrap();
        LabResult {
            id: LabId(i64::from(back)),
            day: Day::from_ymd(2026, 11, 22).unwrap().plus(-back),
            value: LabValue::printed(figure, unit, None, None).unwrap(),
            kind,
        }
    }

    #[test]
    fn numbers_of_two_days_in_one_unit_make_a_line_and_words_stay_out() {
        let text = Text::new(Language::En);
        let line = |results: &[LabResult]| LabLine::new("eGFR", results, &text);
        let numbers = [
            result(9, ">90", "mL"),
            result(5, "trace", "mL"),
            result(0, "84", "mL"),
        ];
        let found = line(&numbers).unwrap();
        let said: Vec<_> = found
            .points
            .iter()
            .map(|(_, at, limit)| (*at, *limit))
            .collect();
        assert_eq!(said, [(90.0, Some(LabLimit::Above)), (84.0, None)]);
        assert!(found.name.contains("eGFR"));
        assert_eq!(line(&numbers[..2]), None, "one number");
        assert_eq!(
            line(&[result(0, "84", "mL"), result(0, "85", "mL")]),
            None,
            "one day"
        );
        assert_eq!(
            line(&[result(9, "84", "mL"), result(0, "1.4", "mL/s")]),
            None
        );
    }

    #[test]
    fn the_highest_stands_highest_and_equal_ones_in_the_middle() {
        let text = Text::new(Language::En);
        let area = Rect::from_min_size(Pos2::ZERO, vec2(100.0, 50.0));
        let results = [
            result(10, "80", "mL"),
            result(5, "90", "mL"),
            result(0, "85", "mL"),
        ];
        let line = LabLine::new("eGFR", &results, &text).unwrap();
        let at = |index: usize| {
            let (day, number, _) = line.points[index];
            line.place(area, day, number)
        };
        assert_eq!(at(0), pos2(0.0, 50.0));
        assert_eq!(at(1), pos2(50.0, 0.0));
        assert_eq!(at(2), pos2(100.0, 25.0));
        let same = [result(10, "80", "mL"), result(0, "80", "mL")];
        let line = LabLine::new("eGFR", &same, &text).unwrap();
        assert!((line.place(area, same[0].day, 80.0).y - 25.0).abs() < f32::EPSILON);
    }
}
