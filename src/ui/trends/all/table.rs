//! The rows in words: a table where there is room, else a sentence each.

use egui::{Frame, Grid, Label, Margin, Role, ScrollArea, Ui, WidgetInfo};

use super::data::AllData;
use super::list_head::two_lines_width;
use super::pressure_row_data::PressureRow;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::has_begun;

/// Narrower than this a row is a sentence.
const TABLE_WIDTH: f32 = 620.0;

/// Draws the table.
pub fn table_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    let text = scene.text;
    if ui.available_width() < TABLE_WIDTH {
        for row in data.rows() {
            ui.label(theme::body(&row.sentence));
            for bar in row.bars.iter().rev().filter(|bar| has_begun(bar)) {
                ui.label(theme::small(text.bar(bar, data.unit)));
            }
        }
        if let Some(row) = &data.pressure {
            ui.label(theme::body(&row.sentence));
            means_ui(ui, row);
        }
        return;
    }
    let cell = ui.available_width() / 5.0 - theme::SPACE_M;
    let table = Grid::new("symptoms")
        .num_columns(5)
        .min_col_width(cell)
        .striped(true)
        .max_col_width(cell);
    let unclear = text.trends_table_way_unclear();
    table.show(ui, |ui| {
        for head in [
            text.trends_table_symptom(),
            text.trends_table_why(),
            text.trends_table_now(),
            text.trends_table_counted(),
            text.trends_table_way(),
        ] {
            ui.label(theme::small(head).strong());
        }
        ui.end_row();
        for row in data.rows() {
            ui.label(theme::body(&row.name));
            ui.label(theme::body(&row.found));
            ui.label(theme::body(&row.now));
            ui.label(theme::body(&row.counted));
            let way = match &row.way {
                Some(way) => &way.when,
                None if row.is_told => &unclear,
                None => "–",
            };
            ui.label(theme::body(way));
            ui.end_row();
        }
        if let Some(row) = &data.pressure {
            for cell in [&row.name, &row.reason, &row.now] {
                ui.label(theme::body(cell));
            }
            ui.end_row();
        }
    });
    weeks_ui(ui, scene, data);
    if let Some(row) = &data.pressure {
        ui.add_space(theme::SPACE_M);
        ui.label(theme::small(&row.name).strong());
        means_ui(ui, row);
    }
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

/// The same bars as numbers: a line a week or longer, newest first, a column a symptom.
fn weeks_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    let text = scene.text;
    let rows: Vec<_> = data.rows().collect();
    let Some(first) = rows.first() else { return };
    ui.add_space(theme::SPACE_M);
    ui.label(theme::small(match data.unit {
        BarUnit::Day => text.trends_table_day(),
        BarUnit::Week => text.trends_table_week(),
        _ => text.trends_table_weeks(),
    }));
    let table = Grid::new("weeks").num_columns(rows.len() + 1).striped(true);
    let lines = |ui: &mut Ui| {
        ui.label(theme::small(text.one_table_when()).strong());
        for row in &rows {
            // In two lines: ten names beside each other have no room in one.
            ui.scope(|ui| {
                ui.set_max_width(two_lines_width(ui, &row.name));
                ui.add(Label::new(theme::small(&row.name).strong()).wrap());
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
    ScrollArea::horizontal().id_salt("weeks").show(ui, |ui| {
        // The hook of a J reaches left of its place.
        let margin = Margin::symmetric(theme::SPACE_XS as i8, 0);
        Frame::new()
            .inner_margin(margin)
            .show(ui, |ui| table.show(ui, lines));
    });
}

/// "2/7"; how bad it was on a single day; a dash where nothing counts.
fn short(bar: &Bar, unit: BarUnit, text: &Text) -> String {
    match (bar.logged_days, unit) {
        (0, _) => "–".to_owned(),
        (_, BarUnit::Day) => text.severity(bar.worst()).to_lowercase(),
        (logged, _) => format!("{}/{logged}", bar.sign_days()),
    }
}
