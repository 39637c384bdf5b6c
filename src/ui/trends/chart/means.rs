//! The line of a chart: the mean around each week, with its 95 % band behind it. It is drawn over the bars and never crosses a gap.

use egui::epaint::Mesh;
use egui::{Painter, Pos2, Stroke, Ui, pos2};
use egui_plot::{PlotPoint, PlotTransform};

use crate::ui::theme;
use crate::ui::trends::chart::data::{ChartData, WeekBar, WeekMean};
use crate::ui::trends::chart::weeks::middle;

/// How much of the band's colour covers what is under it.
const BAND_COVER: f32 = 0.18;
/// Half the width of a week that stands alone, in days.
const HALF_WEEK: f64 = 3.5;

/// One end of a stretch of the band: its upper edge, the mean, its lower edge.
type Across = [Pos2; 3];

/// Draws the means of a chart.
pub fn means_ui(ui: &Ui, painter: &Painter, chart: &ChartData, transform: &PlotTransform) {
    let accent = theme::palette(ui).accent;
    let is_same = |one: &WeekBar, other: &WeekBar| one.mean.is_some() == other.mean.is_some();
    for weeks in chart.weeks.chunk_by(is_same) {
        let points = across(weeks, transform);
        let mut band = Mesh::default();
        for corner in points.iter().flat_map(|[high, _, low]| [high, low]) {
            band.colored_vertex(*corner, accent.gamma_multiply(BAND_COVER));
        }
        let corners = u32::try_from(2 * points.len()).unwrap_or(0);
        for first in (0..corners.saturating_sub(2)).step_by(2) {
            band.add_triangle(first, first + 1, first + 2);
            band.add_triangle(first + 1, first + 2, first + 3);
        }
        painter.add(band);
        let line = points.iter().map(|[_, mean, _]| *mean).collect();
        painter.line(line, Stroke::new(theme::RING_WIDTH, accent));
    }
}

/// Where a row of weeks without a gap goes; nothing for a gap.
fn across(weeks: &[WeekBar], transform: &PlotTransform) -> Vec<Across> {
    let at = |x: f64, mean: &WeekMean| {
        [mean.high, mean.mean, mean.low].map(|days| {
            let place = transform.position_from_point(&PlotPoint::new(x, days));
            pos2(place.x, place.y)
        })
    };
    let means = weeks
        .iter()
        .filter_map(|week| Some((middle(week), week.mean.as_ref()?)));
    let means: Vec<_> = means.collect();
    match means[..] {
        [(x, mean)] => vec![at(x - HALF_WEEK, mean), at(x + HALF_WEEK, mean)],
        _ => means.into_iter().map(|(x, mean)| at(x, mean)).collect(),
    }
}
