//! The chart of a symptom: bars on a scale from 0 to 7 days a week, with the mean of five weeks as a line. What was not filled in stays
//! empty and no line crosses it. The chart is a picture; the sentence and the table beside it say the same.

use egui::{Align2, Rect, Sense, Ui, pos2, vec2};

use super::data::{ChartData, WeekBar};
use super::mark_lines::{LABEL_HEIGHT, MarkLines};
use super::means::{has_point, means_ui};
use super::moves::{Placed, moves_ui};
use super::ticks::ticks_ui;
use super::view::ChartView;
use crate::domain::Severity;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::lookback::axis::{Along, Stretch, axis_labels, axis_labels_ui, number};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::BarPainter;

const HEIGHT: f32 = 170.0;
const AXIS_HEIGHT: f32 = 20.0;
const WEEK_DAYS: f32 = 7.0;
/// Days a week that are named on the axis.
const NAMED: [u8; 4] = [0, 2, 4, 6];
/// Up to so many days each has a bar of its own.
const DAYS_OF_DAYS: f64 = 34.0;
/// Bars narrower than this become bars of longer stretches.
const BAR_LEAST: f32 = 6.0;

/// What of a chart is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Drawn<'a> {
    /// What its bars stand for.
    pub unit: BarUnit,
    /// The bars in sight.
    pub bars: &'a [Bar],
    /// The line of the means is in sight.
    pub has_means: bool,
}

/// Draws the chart, names the bar under the pointer, and lets the person look closer.
pub fn picture_ui<'a>(
    ui: &mut Ui,
    scene: &Scene,
    chart: &'a ChartData,
    view: &mut ChartView,
) -> Drawn<'a> {
    let text = scene.text;
    let shown = view.shown(chart.whole);
    let mut lines = MarkLines::new(&chart.marks, shown);
    let width = ui.available_width();
    let levels = levels(shown, width, text);
    let gutter = gutter(ui, &levels);
    let labels = LABEL_HEIGHT * lines.rows(ui, width - gutter) as f32;
    let gap = if labels > 0.0 { theme::SPACE_XS } else { 0.0 };
    let size = vec2(width, labels + gap + HEIGHT + AXIS_HEIGHT);
    let (area, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let top = area.top() + labels + gap;
    let frame = Rect::from_min_max(
        pos2(area.left() + gutter, top),
        pos2(area.right(), top + HEIGHT),
    );
    let along = Along::over(frame, shown);
    let unit = unit_of(&along);
    levels_ui(ui, &levels, frame);
    let painter = ui.painter().with_clip_rect(frame.intersect(ui.clip_rect()));
    let drawn = Drawn {
        unit,
        bars: visible(chart, unit, shown),
        has_means: has_means(unit) && chart.weeks.iter().any(|week| is_on_line(week, shown)),
    };
    BarPainter::new(painter.clone(), theme::palette(ui), unit).bars(
        drawn.bars,
        &along,
        frame,
        |_| false,
    );
    if drawn.has_means {
        means_ui(ui, &painter, chart, &along, frame);
    }
    let label_area = Rect::from_x_y_ranges(frame.x_range(), area.top()..=area.top() + labels);
    lines.labels_ui(ui, label_area);
    lines.lines_ui(ui, frame.with_min_y(frame.top() - gap));
    axis_labels_ui(
        ui,
        &axis_labels(shown, chart.diary, text),
        &along,
        frame.bottom() + theme::SPACE_XS,
    );
    moves_ui(ui, scene, &response, Placed { chart, unit, frame }, view);
    if let Some(ticks) = &chart.ticks {
        ticks_ui(ui, ticks, &along);
    }
    if lines.list_ui(ui, scene, view.lists_marks) {
        view.lists_marks = !view.lists_marks;
    }
    drawn
}

/// Means of five weeks say something beside weeks and months, not within a day or over years.
fn has_means(unit: BarUnit) -> bool {
    (BarUnit::Week..=BarUnit::Month).contains(&unit)
}

/// Whether the line of the means runs through a week that is shown.
fn is_on_line(week: &WeekBar, shown: Stretch) -> bool {
    let first = number(week.first);
    has_point(week) && first < shown.1 && shown.0 < first + f64::from(WEEK_DAYS)
}

/// The shortest stretch whose bars are wide enough.
fn unit_of(along: &Along) -> BarUnit {
    if along.shown.1 - along.shown.0 <= DAYS_OF_DAYS {
        return BarUnit::Day;
    }
    let longer = BarUnit::ALL.into_iter().skip(1);
    let is_wide = |unit: &BarUnit| along.width_of(unit.days()) >= BAR_LEAST;
    longer
        .into_iter()
        .find(is_wide)
        .unwrap_or(BarUnit::FiveYears)
}

/// The bars of a unit that are shown, cut ones too.
fn visible(chart: &ChartData, unit: BarUnit, shown: Stretch) -> &[Bar] {
    let bars = chart.of(unit);
    let from = bars.partition_point(|bar| number(bar.last) + 1.0 <= shown.0);
    let to = bars.partition_point(|bar| number(bar.first) < shown.1);
    bars.get(from..to).unwrap_or(&[])
}

/// What stands left of the chart, with how high it is as a share: days a week, or how bad a day was.
fn levels(shown: Stretch, width: f32, text: &Text) -> Vec<(f32, String)> {
    let along = Along {
        across: egui::Rangef::new(0.0, width),
        shown,
    };
    if unit_of(&along) == BarUnit::Day {
        let levels = [Severity::Mild, Severity::Moderate, Severity::Severe];
        let levels = levels.into_iter().zip([1.0, 2.0, 3.0]);
        return levels
            .map(|(level, third)| (third / 3.0, text.severity(level).to_lowercase()))
            .collect();
    }
    week_levels()
}

/// Days a week, with how high they are as a share.
pub fn week_levels() -> Vec<(f32, String)> {
    NAMED
        .map(|days| (f32::from(days) / WEEK_DAYS, days.to_string()))
        .into()
}

/// Room for the words left of the chart.
pub fn gutter(ui: &Ui, levels: &[(f32, String)]) -> f32 {
    let colour = theme::palette(ui).text_3;
    let width = |words: &String| {
        let painter = ui.painter();
        painter
            .layout_no_wrap(words.clone(), theme::small_font(), colour)
            .size()
            .x
    };
    let widths = levels.iter().map(|(_, words)| width(words));
    widths.fold(0.0, f32::max) + theme::SPACE_S
}

/// Draws them, with a line through the chart at each.
pub fn levels_ui(ui: &Ui, levels: &[(f32, String)], frame: Rect) {
    let palette = theme::palette(ui);
    for (share, words) in levels {
        let y = frame.bottom() - frame.height() * share;
        let line = (theme::LINE_WIDTH, palette.border);
        ui.painter().hline(frame.x_range(), y, line);
        ui.painter().text(
            pos2(frame.left() - theme::SPACE_S, y),
            Align2::RIGHT_CENTER,
            words,
            theme::small_font(),
            palette.text_3,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_become_months_and_longer_before_they_are_under_six_points() {
        for width in (200..1_400).step_by(25) {
            for days in (35..36_600).step_by(97) {
                let along = Along {
                    across: egui::Rangef::new(0.0, width as f32),
                    shown: (0.0, f64::from(days)),
                };
                let unit = unit_of(&along);
                let wide = along.width_of(unit.days());
                assert!(
                    wide >= BAR_LEAST || unit == BarUnit::FiveYears,
                    "{width} {days}"
                );
                let mut shorter = BarUnit::ALL.into_iter().rev();
                let shorter = shorter.find(|other| *other < unit);
                if let Some(shorter) = shorter.filter(|shorter| *shorter != BarUnit::Day) {
                    let wide = along.width_of(shorter.days());
                    assert!(wide < BAR_LEAST, "{width} {days}: no longer than it takes");
                }
            }
        }
        let of = |days: f64| {
            let across = egui::Rangef::new(0.0, 880.0);
            unit_of(&Along {
                across,
                shown: (0.0, days),
            })
        };
        assert_eq!(
            [28.0, 182.0, 3.0 * 365.0].map(of),
            [BarUnit::Day, BarUnit::Week, BarUnit::Month]
        );
    }
}
