//! The bars of a chart as a table: the same counts and marks, in words and numbers.

use egui::{Frame, Grid, Margin, ScrollArea, Ui};

use super::data::ChartData;
use crate::text::{Text, capitalised};
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::has_begun;

const TABLE_HEIGHT: f32 = 210.0;
/// So few lines are shown all.
const SHORT: usize = 9;
/// What a column of counts takes at least.
const COUNT_LEAST: f32 = 57.0;
/// The same of one whose head is longer, which only some charts have.
const MORE_LEAST: f32 = 94.0;
/// Columns are no further apart than this.
const COLUMN_WIDTH: f32 = 110.0;
/// What the week and its mean take.
const WIDE_COLUMN: f32 = 165.0;
/// What a day takes with its weekday, and a stretch that is named by its first and last day.
const PERIOD_COLUMN: f32 = 290.0;

/// What a table says of each of its bars.
struct Column<'a> {
    head: String,
    /// What it takes of the width.
    width: f32,
    cell: Box<dyn Fn(&Bar) -> String + 'a>,
}

impl<'a> Column<'a> {
    fn new(head: String, width: f32, cell: impl Fn(&Bar) -> String + 'a) -> Self {
        let cell = Box::new(cell);
        Self { head, width, cell }
    }
}

/// Draws the table, newest first.
pub fn table_ui(ui: &mut Ui, scene: &Scene, chart: &ChartData) {
    let text = scene.text;
    let unit = chart.table_unit;
    let columns = columns(chart, unit, text);
    let when = match unit {
        BarUnit::Day | BarUnit::Quarter | BarUnit::FiveYears => PERIOD_COLUMN,
        _ => WIDE_COLUMN,
    };
    let bars = || chart.of(unit).iter().rev().filter(|bar| has_begun(bar));
    let widths = columns.iter().map(|column| column.width + theme::SPACE_M);
    let widths: f32 = widths.sum();
    let room = ui.available_width() - when;
    if room < widths {
        // A line of words a bar.
        let scroll = ScrollArea::vertical().id_salt("bars in words");
        scroll.max_height(TABLE_HEIGHT).show(ui, |ui| {
            for bar in bars() {
                ui.label(theme::body(text.bar(bar, unit)));
                marks_ui(ui, chart, bar);
            }
        });
        return;
    }
    // As wide as the card, so that the numbers stand apart.
    let narrow = columns.iter().filter(|column| column.width < WIDE_COLUMN);
    let narrow = narrow.count().max(1) as f32;
    let wide = if unit == BarUnit::Week {
        WIDE_COLUMN
    } else {
        0.0
    };
    let least = ((room - wide) / narrow - theme::SPACE_M).min(COLUMN_WIDTH);
    let table = Grid::new("bars")
        .num_columns(columns.len() + 1)
        .min_col_width(least)
        .striped(true);
    let rows = |ui: &mut Ui| {
        ui.label(theme::small(text.one_table_when()).strong());
        for column in &columns {
            ui.label(theme::small(&column.head).strong());
        }
        ui.end_row();
        for bar in bars() {
            let name = theme::body(text.bar_when(bar, unit));
            if bar.is_thin() || chart.marks_in(bar).next().is_some() {
                ui.vertical(|ui| {
                    ui.set_max_width(when);
                    ui.label(name);
                    if bar.is_thin() {
                        ui.label(theme::faint(ui, text.trends_legend_thin()));
                    }
                    marks_ui(ui, chart, bar);
                });
            } else {
                ui.label(name);
            }
            for column in &columns {
                ui.label(theme::body((column.cell)(bar)));
            }
            ui.end_row();
        }
    };
    let height = if bars().count() > SHORT {
        TABLE_HEIGHT
    } else {
        f32::INFINITY
    };
    ScrollArea::both()
        .id_salt("table")
        .max_height(height)
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

/// What is marked in a bar, as the picture has it at its line.
fn marks_ui(ui: &mut Ui, chart: &ChartData, bar: &Bar) {
    for mark in chart.marks_in(bar) {
        ui.label(theme::small(&mark.words).color(theme::palette(ui).accent));
    }
}

/// A day has one answer; longer stretches have counts.
fn columns<'a>(chart: &'a ChartData, unit: BarUnit, text: &'a Text) -> Vec<Column<'a>> {
    if unit == BarUnit::Day {
        let said = |bar: &Bar| day_words(bar, text);
        return vec![Column::new(text.one_table_day(), WIDE_COLUMN, said)];
    }
    let count = move |head: String, days: fn(&Bar) -> u32| {
        Column::new(head, COUNT_LEAST, move |bar: &Bar| match bar.logged_days {
            0 => String::new(),
            _ => text.thousands(days(bar) as usize),
        })
    };
    let more = |head: String, days: fn(&Bar) -> u32| {
        let is_any = chart.of(unit).iter().any(|bar| days(bar) > 0);
        let cell = move |bar: &Bar| text.thousands(days(bar) as usize);
        is_any.then(|| Column::new(head, MORE_LEAST, cell))
    };
    let mut columns = vec![
        Column::new(text.trends_table_logged(), COUNT_LEAST, |bar| {
            logged_words(bar, text)
        }),
        count(text.one_table_mild(), |bar| bar.mild_days),
        count(text.one_table_moderate(), |bar| bar.moderate_days),
        count(text.trends_table_severe(), |bar| bar.severe_days),
    ];
    columns.extend(more(text.trends_table_late(), |bar| bar.late_days));
    columns.extend(more(capitalised(&text.away_mark()), |bar| bar.away_days));
    if unit == BarUnit::Week {
        let mean = |bar: &Bar| mean_words(chart, bar, text);
        columns.push(Column::new(text.trends_table_mean(), WIDE_COLUMN, mean));
        columns.extend(chart.ticks.iter().map(|ticks| {
            let days = |bar: &Bar| ticks.in_week(bar.first).unwrap_or_default();
            // The person asked for it: where it finds no room it is scrolled to.
            Column::new(ticks.name.clone(), 0.0, days)
        }));
    }
    columns
}

/// How bad the day was, or why that is not known.
fn day_words(bar: &Bar, text: &Text) -> String {
    match (bar.logged_days, bar.late_days, bar.away_days) {
        (0, 0, 0) => text.not_logged(),
        (0, 0, _) => text.away_mark(),
        (0, ..) => text.trends_legend_late(),
        _ => text.severity(bar.worst()).to_lowercase(),
    }
}

/// How many days count.
fn logged_words(bar: &Bar, text: &Text) -> String {
    match (bar.logged_days, bar.late_days, bar.away_days) {
        (0, 0, 0) => text.not_logged(),
        (0, 0, _) => text.away_mark(),
        // How many were late has a column of its own.
        (logged, ..) => text.thousands(logged as usize),
    }
}

/// The mean around a week; nothing where there is none.
fn mean_words(chart: &ChartData, bar: &Bar, text: &Text) -> String {
    let week = chart.weeks.iter().find(|week| week.first == bar.first);
    let mean = week.and_then(|week| week.mean);
    mean.map_or_else(String::new, |mean| mean.words(text))
}
