//! The bars of a chart as a table: the same counts, in words and numbers.

use egui::{Frame, Grid, Margin, ScrollArea, Ui};

use super::data::{ChartData, WeekBar};
use crate::text::capitalised;
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;

const TABLE_HEIGHT: f32 = 210.0;
/// Narrower than this a bar is a line of words.
const TABLE_WIDTH: f32 = 560.0;
/// What each column that only some charts have takes.
const MORE_WIDTH: f32 = 94.0;
/// Columns are no further apart than this.
const COLUMN_WIDTH: f32 = 110.0;
/// What the week and its mean take.
const WIDE_COLUMN: f32 = 165.0;
/// What a stretch takes that is named by its first and last day.
const PERIOD_COLUMN: f32 = 290.0;

/// Draws the table, newest first.
pub fn table_ui(ui: &mut Ui, scene: &Scene, chart: &ChartData) {
    let text = scene.text;
    let unit = chart.table_unit;
    let begun = |bar: &&Bar| bar.open_days + bar.away_days > 0;
    let more = MoreColumns::of(chart.of(unit));
    let when = match unit {
        BarUnit::Quarter | BarUnit::FiveYears => PERIOD_COLUMN,
        _ => WIDE_COLUMN,
    };
    if ui.available_width() < TABLE_WIDTH + when - WIDE_COLUMN + more.width() {
        let scroll = ScrollArea::vertical().id_salt("bars in words");
        scroll.max_height(TABLE_HEIGHT).show(ui, |ui| {
            for bar in chart.of(unit).iter().rev().filter(begun) {
                ui.label(theme::body(text.bar(bar, unit)));
            }
        });
        return;
    }
    let mut heads = vec![
        text.one_table_when(),
        text.trends_table_logged(),
        text.one_table_mild(),
        text.one_table_moderate(),
        text.trends_table_severe(),
    ];
    heads.extend(more.late.then(|| text.trends_table_late()));
    heads.extend(more.away.then(|| capitalised(&text.away_mark())));
    if unit == BarUnit::Week {
        heads.push(text.trends_table_mean());
        heads.extend(chart.ticks.iter().map(|ticks| ticks.name.clone()));
    }
    // As wide as the card, so that the numbers stand apart.
    let (wide, mean) = match unit {
        BarUnit::Week => (2, WIDE_COLUMN),
        _ => (1, 0.0),
    };
    let narrow = heads.len().saturating_sub(wide).max(1);
    let room = (ui.available_width() - when - mean) / narrow as f32 - theme::SPACE_M;
    let table = Grid::new("bars")
        .num_columns(heads.len())
        .min_col_width(room.min(COLUMN_WIDTH))
        .striped(true);
    let rows = |ui: &mut Ui| {
        for head in &heads {
            ui.label(theme::small(head).strong());
        }
        ui.end_row();
        for bar in chart.of(unit).iter().rev().filter(begun) {
            row_ui(ui, scene, bar, unit);
            more.row_ui(ui, scene, bar);
            if unit == BarUnit::Week {
                more_ui(ui, scene, chart, bar);
            }
            ui.end_row();
        }
    };
    ScrollArea::both()
        .id_salt("table")
        .max_height(TABLE_HEIGHT)
        .min_scrolled_height(TABLE_HEIGHT)
        .show(ui, |ui| {
            // The hook of a J reaches left of its place.
            let margin = Margin::symmetric(theme::SPACE_XS as i8, 0);
            Frame::new()
                .inner_margin(margin)
                .show(ui, |ui| table.show(ui, rows));
        });
    if unit == BarUnit::Week {
        ui.label(theme::faint(ui, text.trends_table_mean_note()));
    }
}

/// What only some charts have a column for.
#[derive(Clone, Copy)]
struct MoreColumns {
    /// Days filled in too late to count.
    late: bool,
    /// Days away.
    away: bool,
}

impl MoreColumns {
    fn of(bars: &[Bar]) -> Self {
        Self {
            late: bars.iter().any(|bar| bar.late_days > 0),
            away: bars.iter().any(|bar| bar.away_days > 0),
        }
    }

    fn width(self) -> f32 {
        MORE_WIDTH * f32::from(u8::from(self.late) + u8::from(self.away))
    }

    fn row_ui(self, ui: &mut Ui, scene: &Scene, bar: &Bar) {
        for (is_shown, days) in [(self.late, bar.late_days), (self.away, bar.away_days)] {
            if is_shown {
                ui.label(theme::body(scene.text.thousands(days as usize)));
            }
        }
    }
}

fn row_ui(ui: &mut Ui, scene: &Scene, bar: &Bar, unit: BarUnit) {
    let text = scene.text;
    ui.label(theme::body(text.bar_when(bar, unit)));
    if bar.logged_days == 0 {
        let words = match (bar.late_days, bar.away_days) {
            (0, 0) => text.not_logged(),
            (0, _) => text.away_mark(),
            // How many has a column of its own.
            _ => bar.logged_days.to_string(),
        };
        ui.label(theme::soft(words));
        for _ in 0..3 {
            ui.label("");
        }
        return;
    }
    let counts = [
        bar.logged_days,
        bar.mild_days,
        bar.moderate_days,
        bar.severe_days,
    ];
    for count in counts {
        ui.label(theme::body(text.thousands(count as usize)));
    }
}

/// The mean around the week, and the ticked days of it.
fn more_ui(ui: &mut Ui, scene: &Scene, chart: &ChartData, bar: &Bar) {
    let week: Option<&WeekBar> = chart.weeks.iter().find(|week| week.first == bar.first);
    let mean = week.and_then(|week| week.mean);
    ui.label(theme::body(
        mean.map_or_else(String::new, |mean| mean.words(scene.text)),
    ));
    if let Some(ticks) = &chart.ticks {
        ui.label(theme::body(ticks.in_week(bar.first).unwrap_or_default()));
    }
}
