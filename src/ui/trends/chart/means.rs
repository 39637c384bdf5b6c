//! The line of a chart: the mean around each week, drawn over the bars. It stops where weeks are empty.

use egui::{Painter, Pos2, Rect, Stroke, Ui, pos2};

use super::data::{ChartData, WeekBar};
use crate::ui::lookback::axis::{Along, number};
use crate::ui::theme;

const WEEK_DAYS: f64 = 7.0;
/// Half the width of a week that stands alone, in days.
const HALF_WEEK: f64 = 3.5;
/// Points of the line closer together than this are left out.
const POINT_STEP: f32 = 2.0;

/// Draws the means of a chart in its frame.
pub fn means_ui(ui: &Ui, painter: &Painter, chart: &ChartData, along: &Along, frame: Rect) {
    let stroke = Stroke::new(theme::RING_WIDTH, theme::palette(ui).accent);
    for line in lines(chart, along, frame) {
        painter.line(line, stroke);
    }
}

/// Whether the line goes through a week.
pub fn has_point(week: &WeekBar) -> bool {
    week.mean.is_some() && week.logged > 0
}

/// The lines of the means, one for each stretch of weeks in which something was filled in.
fn lines(chart: &ChartData, along: &Along, frame: Rect) -> Vec<Vec<Pos2>> {
    let is_same = |one: &WeekBar, other: &WeekBar| has_point(one) == has_point(other);
    let is_near = |week: &&WeekBar| {
        let (from, to) = (number(week.first), number(week.first) + WEEK_DAYS);
        along.shown.0 - WEEK_DAYS <= to && from <= along.shown.1 + WEEK_DAYS
    };
    let week_width = along.width_of(WEEK_DAYS);
    let step = ((POINT_STEP / week_width.max(0.01)).ceil() as usize).max(1);
    let mut lines = Vec::new();
    for weeks in chart.weeks.chunk_by(is_same) {
        let near = weeks.iter().filter(is_near).step_by(step);
        let points = near.filter_map(|week| {
            let mean = week.mean.filter(|_| has_point(week))?;
            let y = frame.bottom() - frame.height() * (mean.mean / WEEK_DAYS) as f32;
            Some((number(week.first) + HALF_WEEK, y))
        });
        let points: Vec<_> = points.collect();
        lines.push(match points[..] {
            [(day, y)] => [day - HALF_WEEK, day + HALF_WEEK]
                .map(|day| pos2(along.x(day), y))
                .into(),
            _ => points
                .iter()
                .map(|(day, y)| pos2(along.x(*day), *y))
                .collect(),
        });
    }
    lines
}

#[cfg(test)]
mod tests {
    use egui::vec2;

    use super::*;
    use crate::diary::{Command, Diary};
    use crate::domain::testing::NOW;
    use crate::domain::{Severity, SignId};
    use crate::text::{Language, Text};
    use crate::ui::trends::data::{Look, LookedBack};

    #[test]
    fn the_line_stops_where_a_week_is_empty_although_its_mean_is_known() {
        let mut diary = Diary::in_memory().unwrap();
        let late_counts = crate::diary::Setting::LateCounts(true);
        diary.apply(Command::Set(late_counts), NOW).unwrap();
        let today = diary.today(NOW);
        // Of eighteen weeks the seventh and the eighth before this one are empty.
        for back in (0..126).filter(|back| !(49..63).contains(back)) {
            let severity = Some(if back % 3 == 0 {
                Severity::Mild
            } else {
                Severity::None
            });
            let (day, sign) = (today.plus(-back), SignId(7));
            let answer = Command::Answer {
                day,
                sign,
                severity,
            };
            diary.apply(answer, NOW).unwrap();
        }
        let found = LookedBack::load(&diary, NOW).unwrap();
        let key = found.chosen(&Look::default()).unwrap();
        let chart = found.chart(&key, &Look::default(), &Text::new(Language::En));
        let chart = chart.unwrap();
        let empty = chart.weeks.iter().filter(|week| week.logged == 0);
        let empty: Vec<_> = empty.collect();
        assert_eq!(empty.len(), 2);
        assert!(empty.iter().all(|week| week.mean.is_some()));
        let frame = Rect::from_min_size(pos2(0.0, 0.0), vec2(900.0, 170.0));
        let along = Along::over(frame, chart.whole);
        let lines = lines(&chart, &along, frame);
        let drawn: Vec<_> = lines.iter().filter(|line| line.len() > 1).collect();
        assert_eq!(drawn.len(), 2, "one before and one after");
        for week in empty {
            let middle = along.x(number(week.first) + HALF_WEEK);
            for line in &drawn {
                let across = (line[0].x, line[line.len() - 1].x);
                assert!(
                    middle < across.0 || across.1 < middle,
                    "{middle} {across:?}"
                );
            }
        }
    }
}
