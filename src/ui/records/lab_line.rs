//! The numbers of one kind of result as points from left to right, oldest first. One that is only known to lie above or below a number
//! stands at that number with an arrow. Behind them the range that was printed beside them all. A picture beside the list, which says
//! the same; nothing is judged and nothing joined.

use egui::{Align2, Painter, Pos2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::domain::Day;
use crate::domain::lab::{LabResult, LabValue};
use crate::domain::lab_figure::LabLimit;
use crate::text::Text;
use crate::ui::theme::{self, Palette, palette};
use crate::ui::widgets::legend_swatch;

const HEIGHT: f32 = 72.0;
/// Two points and a line between them in the mind look like a course; the list says them as well.
const POINTS_LEAST: usize = 3;
/// As wide as is useful for a handful of points.
const WIDTH_MOST: f32 = 420.0;
const DOT: f32 = 3.5;
/// How far an arrow reaches from its number.
const ARROW: f32 = 10.0;

/// The line of a kind that has some numbers, on two days or more.
#[derive(Clone, Debug, PartialEq)]
pub struct LabLine {
    /// Read aloud.
    name: String,
    /// Day, number, and on which side of it the result lies.
    points: Vec<(Day, f64, Option<LabLimit>)>,
    /// The range printed beside all of them.
    range: (Option<f64>, Option<f64>),
    /// What the band behind the points is.
    range_name: String,
    /// Numbers at the axis, with their words: the ends of the range, or else the lowest and the highest result.
    figures: Vec<(f64, String)>,
    /// The first and the last day in words.
    ends: (String, String),
}

impl LabLine {
    /// `None` where there are too few numbers, all of one day, or not all in one unit: they cannot stand on one scale.
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
        let is_drawn = first < last && points.len() >= POINTS_LEAST;
        let range = common_range(results);
        is_drawn.then(|| Self {
            name: text.lab_line(name, text.period(first, last)),
            figures: figures(results, range, text),
            points,
            range,
            range_name: text.lab_line_range(),
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
        let inner = self.figures_ui(ui, Rect::from_min_size(area.min, vec2(size.x, HEIGHT)));
        for (day, number, limit) in &self.points {
            let at = self.place(inner, *day, *number);
            point(ui.painter(), at, *limit, palette);
        }
        let foot = Rect::from_min_max(pos2(inner.left() - DOT, area.top() + HEIGHT), area.max);
        let word = |at: Pos2, align: Align2, words: &str| {
            ui.painter()
                .text(at, align, words, theme::small_font(), palette.text_2)
        };
        word(foot.left_center(), Align2::LEFT_CENTER, &self.ends.0);
        word(foot.right_center(), Align2::RIGHT_CENTER, &self.ends.1);
        if self.range != (None, None) {
            legend_swatch(ui, palette.surface_2, &self.range_name);
        }
    }

    /// The numbers at the left, the ground, and the range on it. What is left is for the points.
    fn figures_ui(&self, ui: &Ui, area: Rect) -> Rect {
        let palette = palette(ui);
        let painter = ui.painter();
        let galley = |words: &String| {
            painter.layout_no_wrap(words.clone(), theme::small_font(), palette.text_2)
        };
        let figures: Vec<_> = self
            .figures
            .iter()
            .map(|(at, words)| (*at, galley(words)))
            .collect();
        let widest = figures
            .iter()
            .map(|(_, galley)| galley.size().x)
            .fold(0.0, f32::max);
        let ground = area.with_min_x(area.left() + widest.ceil() + theme::SPACE_S);
        let inner = ground.shrink2(vec2(DOT + 1.0, ARROW + DOT));
        if self.range != (None, None) {
            let y = |bound: Option<f64>, open: f32| bound.map_or(open, |at| self.height(inner, at));
            let band = y(self.range.1, ground.top())..=y(self.range.0, ground.bottom());
            let band = Rect::from_x_y_ranges(ground.x_range(), band);
            painter.rect_filled(band, 0.0, palette.surface_2);
        }
        let line = Stroke::new(theme::LINE_WIDTH, palette.border);
        painter.hline(ground.x_range(), ground.bottom(), line);
        for (at, galley) in figures {
            let right = ground.left() - theme::SPACE_S - galley.size().x;
            let top = self.height(inner, at) - galley.size().y / 2.0;
            painter.galley(pos2(right, top), galley, palette.text_2);
        }
        inner
    }

    fn height(&self, inner: Rect, number: f64) -> f32 {
        let numbers = || {
            let bounds = [self.range.0, self.range.1].into_iter().flatten();
            self.points
                .iter()
                .map(|(_, number, _)| *number)
                .chain(bounds)
        };
        let least = numbers().fold(f64::INFINITY, f64::min);
        let most = numbers().fold(f64::NEG_INFINITY, f64::max);
        // All the same: in the middle.
        let up = if most > least {
            (number - least) / (most - least)
        } else {
            0.5
        };
        inner.bottom() - up as f32 * inner.height()
    }

    fn place(&self, inner: Rect, day: Day, number: f64) -> Pos2 {
        let first = self.points.first().map_or(day, |(day, ..)| *day);
        let last = self.points.last().map_or(day, |(day, ..)| *day);
        let days = f64::from(last.days_since(first).max(1));
        let across = f64::from(day.days_since(first)) / days;
        pos2(
            inner.left() + across as f32 * inner.width(),
            self.height(inner, number),
        )
    }
}

/// The range beside all that have one, if it is the same: laboratories differ, and change theirs.
fn common_range(results: &[LabResult]) -> (Option<f64>, Option<f64>) {
    let mut ranges = results
        .iter()
        .map(|result| result.value.range())
        .filter(|range| *range != (None, None));
    let first = ranges.next().unwrap_or_default();
    if ranges.all(|range| range == first) {
        first
    } else {
        (None, None)
    }
}

fn figures(
    results: &[LabResult],
    (low, high): (Option<f64>, Option<f64>),
    text: &Text,
) -> Vec<(f64, String)> {
    let values = || results.iter().map(|result| &result.value);
    let ends = [low, high].into_iter().flatten();
    let printed = values().find(|value| value.range() == (low, high));
    let ends = ends.filter_map(|end| Some((end, text.lab_bound(printed?, end))));
    let ends: Vec<_> = ends.collect();
    if !ends.is_empty() {
        return ends;
    }
    let number = |value: &LabValue| value.figure().value();
    let by_number = |one: &f64, other: &f64| one.total_cmp(other);
    let least = values().filter_map(number).min_by(by_number);
    let most = values().filter_map(number).max_by(by_number);
    let ends = least
        .into_iter()
        .chain(most.filter(|most| Some(*most) != least));
    ends.map(|end| (end, text.lab_number(end))).collect()
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
        within(back, printed, unit, (None, None))
    }

    fn within(
        back: i32,
        printed: &str,
        unit: &str,
        (low, high): (Option<f64>, Option<f64>),
    ) -> LabResult {
        let kind = LabKind::Egfr;
        let figure = LabFigure::parse(printed, &kind).unwrap();
        LabResult {
            id: LabId(i64::from(back)),
            day: Day::from_ymd(2026, 11, 22).unwrap().plus(-back),
            value: LabValue::printed(figure, unit, low, high).unwrap(),
            kind,
        }
    }

    fn line(results: &[LabResult]) -> Option<LabLine> {
        LabLine::new("eGFR", results, &Text::new(Language::En))
    }

    #[test]
    fn three_numbers_in_one_unit_make_a_line_and_words_stay_out() {
        let numbers = [
            result(9, ">90", "mL"),
            result(5, "trace", "mL"),
            result(4, "88", "mL"),
            result(0, "84", "mL"),
        ];
        let found = line(&numbers).unwrap();
        let said: Vec<_> = found
            .points
            .iter()
            .map(|(_, at, limit)| (*at, *limit))
            .collect();
        assert_eq!(
            said,
            [(90.0, Some(LabLimit::Above)), (88.0, None), (84.0, None)]
        );
        assert!(found.name.contains("eGFR"));
        assert_eq!(line(&numbers[..3]), None, "two numbers look like a course");
        let of_a_day = ["84", "85", "86"].map(|number| result(0, number, "mL"));
        assert_eq!(line(&of_a_day), None);
        let units = [
            result(9, "84", "mL"),
            result(5, "84", "mL"),
            result(0, "1.4", "mL/s"),
        ];
        assert_eq!(line(&units), None);
    }

    #[test]
    fn a_scale_is_the_range_printed_beside_all_or_the_results_themselves() {
        let figures = |results: &[LabResult]| {
            let found = line(results).unwrap();
            let words = found.figures.into_iter().map(|(_, words)| words);
            (words.collect::<Vec<_>>(), found.range)
        };
        let range = (Some(0.7), Some(1.05));
        let same = [
            within(9, "0.79", "mmol/L", range),
            result(5, "0.82", "mmol/L"),
            within(0, "0.84", "mmol/L", range),
        ];
        let words = |words: [&str; 2]| words.map(str::to_owned).to_vec();
        assert_eq!(figures(&same), (words(["0.70", "1.05"]), range));
        let mut other = same.clone();
        other[1] = within(5, "0.82", "mmol/L", (Some(0.75), None));
        assert_eq!(figures(&other), (words(["0.79", "0.84"]), (None, None)));
        // From 0.79 to 0.84 is no steep climb within what is usual.
        let area = Rect::from_min_size(Pos2::ZERO, vec2(100.0, 35.0));
        let found = line(&same).unwrap();
        let [first, .., last] = [0, 1, 2].map(|at| found.height(area, found.points[at].1));
        assert!((first - last - 5.0).abs() < 0.01, "{first} {last}");
    }

    #[test]
    fn the_highest_stands_highest_and_equal_ones_in_the_middle() {
        let area = Rect::from_min_size(Pos2::ZERO, vec2(100.0, 50.0));
        let results = [
            result(10, "80", "mL"),
            result(5, "90", "mL"),
            result(0, "85", "mL"),
        ];
        let line = line(&results).unwrap();
        let at = |index: usize| {
            let (day, number, _) = line.points[index];
            line.place(area, day, number)
        };
        assert_eq!(at(0), pos2(0.0, 50.0));
        assert_eq!(at(1), pos2(50.0, 0.0));
        assert_eq!(at(2), pos2(100.0, 25.0));
        let same = [10, 5, 0].map(|back| result(back, "80", "mL"));
        let line = self::line(&same).unwrap();
        assert!((line.place(area, same[0].day, 80.0).y - 25.0).abs() < f32::EPSILON);
    }
}
