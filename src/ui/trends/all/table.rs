//! The rows in words: a table where there is room, else a sentence each.

use egui::{Frame, Grid, Margin, RichText, Role, Ui, WidgetInfo, vec2};

use super::data::AllData;
use super::pressure_row_data::PressureRow;
use super::row_data::SymptomRow;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::has_begun;
use crate::ui::trends::word_width::word_width;

/// Narrower than this a row is a sentence.
const TABLE_WIDTH: f32 = 620.0;
/// Of the width: what was found has the most words, the numbers have few.
const SHARES: [f32; 5] = [0.21, 0.29, 0.14, 0.15, 0.21];
/// The same with before and since the pill as the last column.
const SHARES_WITH_CHANGE: [f32; 6] = [0.18, 0.26, 0.13, 0.13, 0.16, 0.14];
/// The counts of a week need at least so much.
const CELL_LEAST: f32 = 44.0;

/// Draws the table.
pub fn table_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    let is_narrow = ui.available_width() < TABLE_WIDTH;
    if is_narrow {
        for row in data.rows() {
            ui.label(theme::body(&row.sentence));
        }
    } else {
        found_ui(ui, scene, data);
    }
    weeks_ui(ui, scene, data);
    if let Some(row) = &data.pressure {
        ui.add_space(theme::SPACE_M);
        if is_narrow {
            ui.label(theme::body(&row.sentence));
        } else {
            ui.label(theme::small(&row.name).strong());
        }
        means_ui(ui, row);
    }
}

/// What was found of each symptom, a line each.
fn found_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    let text = scene.text;
    let change = data.change.as_ref().and_then(|line| line.column.as_ref());
    let shares: &[f32] = match change {
        Some(_) => &SHARES_WITH_CHANGE,
        None => &SHARES,
    };
    let room = ui.available_width() - theme::SPACE_M * (shares.len() - 1) as f32;
    let table = Grid::new("symptoms")
        .num_columns(shares.len())
        .min_col_width(0.0)
        .spacing(vec2(theme::SPACE_M, theme::SPACE_XS))
        .striped(true);
    let line = |ui: &mut Ui, cells: &mut dyn Iterator<Item = RichText>| {
        for (cell, share) in cells.zip(shares) {
            ui.vertical(|ui| {
                ui.set_width((room * share).floor());
                ui.label(cell);
            });
        }
        ui.end_row();
    };
    let unclear = text.trends_table_way_unclear();
    table.show(ui, |ui| {
        let heads = [
            text.trends_table_symptom(),
            text.trends_table_why(),
            text.trends_table_now(),
            text.trends_table_counted(),
            text.trends_table_way(),
        ];
        let heads = heads
            .into_iter()
            .chain(change.map(|column| column.head(false)));
        line(ui, &mut heads.map(|head| theme::small(head).strong()));
        for row in data.rows() {
            let way = match &row.way {
                Some(way) => way.when.as_str(),
                None if row.is_told => &unclear,
                None => "–",
            };
            let change = row.change.as_ref().map_or("–", |change| &change.pair);
            let cells = [&row.name, &row.found, &row.now, &row.counted, way, change];
            line(ui, &mut cells.into_iter().map(theme::body));
        }
        if let Some(row) = &data.pressure {
            let cells = [&row.name, &row.reason, &row.now];
            line(ui, &mut cells.into_iter().map(theme::body));
        }
    });
}

/// The means of the blood pressure, newest first.
fn means_ui(ui: &mut Ui, row: &PressureRow) {
    if let Some(range) = &row.range {
        ui.label(theme::small(range));
    }
    for mean in row.means.iter().rev() {
        ui.label(theme::small(&mean.words));
    }
}

/// The same bars as numbers: a line a week or longer, newest first, a column a symptom. Columns that find no room beside the others
/// stand in a table below, so that none is out of sight.
fn weeks_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    let rows: Vec<_> = data.rows().collect();
    if rows.is_empty() {
        return;
    }
    ui.add_space(theme::SPACE_M);
    let text = scene.text;
    ui.label(theme::small(match data.unit {
        BarUnit::Day => text.trends_table_day(),
        BarUnit::Week => text.trends_table_week(),
        _ => text.trends_table_weeks(),
    }));
    let widths: Vec<f32> = rows.iter().map(|row| column_width(ui, &row.name)).collect();
    let whens = rows.iter().flat_map(|row| &row.bars);
    let whens = whens.map(|bar| word_width(ui, &text.bar_when(bar, data.unit), theme::body_font()));
    let when = whens.fold(0.0, f32::max);
    let room = ui.available_width() - when - 2.0 * theme::SPACE_M;
    let mut from = 0;
    while from < rows.len() {
        let mut to = from + 1;
        let mut taken = widths[from];
        while to < rows.len() && taken + theme::SPACE_M + widths[to] <= room {
            taken += theme::SPACE_M + widths[to];
            to += 1;
        }
        block_ui(ui, scene, data, &rows[from..to], &widths[from..to]);
        ui.add_space(theme::SPACE_S);
        from = to;
    }
}

/// The columns of so many symptoms.
fn block_ui(ui: &mut Ui, scene: &Scene, data: &AllData, rows: &[&SymptomRow], widths: &[f32]) {
    let text = scene.text;
    let Some(first) = rows.first() else { return };
    let table = Grid::new(("weeks", &first.name))
        .num_columns(rows.len() + 1)
        .spacing(vec2(theme::SPACE_M, theme::SPACE_XS))
        .striped(true);
    let lines = |ui: &mut Ui| {
        ui.label(theme::small(text.one_table_when()).strong());
        for (row, width) in rows.iter().zip(widths) {
            ui.vertical(|ui| {
                ui.set_max_width(*width);
                ui.label(theme::small(&row.name).strong());
            });
        }
        ui.end_row();
        for (at, when) in first.bars.iter().enumerate().rev() {
            let bars = rows.iter().map(|row| (row, row.bars.get(at)));
            let bars = bars.filter_map(|(row, bar)| Some((row, bar?)));
            let bars: Vec<_> = bars.collect();
            if !bars.iter().any(|(_, bar)| has_begun(bar)) {
                continue;
            }
            ui.label(theme::body(text.bar_when(when, data.unit)));
            for (row, bar) in bars {
                let words = format!("{}, {}", row.name, text.bar(bar, data.unit));
                let cell = ui.label(theme::body(short(bar, data.unit, text)));
                cell.widget_info(|| WidgetInfo::labeled(Role::Label, true, &words));
                cell.on_hover_text(words);
            }
            ui.end_row();
        }
    };
    // The hook of a J reaches left of its place.
    let margin = Margin::symmetric(theme::SPACE_XS as i8, 0);
    Frame::new()
        .inner_margin(margin)
        .show(ui, |ui| table.show(ui, lines));
}

/// A name goes on to the next line between its words, never within one.
fn column_width(ui: &Ui, name: &str) -> f32 {
    let widths = name
        .split_whitespace()
        .map(|word| word_width(ui, word, theme::small_bold_font()));
    widths.fold(CELL_LEAST, f32::max) + 1.0
}

/// "2/7"; how bad it was on a single day; a dash where nothing counts.
fn short(bar: &Bar, unit: BarUnit, text: &Text) -> String {
    match (bar.logged_days, unit) {
        (0, _) => "–".to_owned(),
        (_, BarUnit::Day) => text.severity(bar.worst()).to_lowercase(),
        (logged, _) => format!("{}/{logged}", bar.sign_days()),
    }
}
