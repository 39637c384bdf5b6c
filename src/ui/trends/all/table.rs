//! The rows in words: a table where there is room, else a sentence each.

use egui::{Grid, Ui};

use super::data::AllData;
use crate::text::Text;
use crate::ui::theme;

/// Narrower than this a row is a sentence.
const TABLE_WIDTH: f32 = 620.0;

/// Draws the table.
pub fn table_ui(ui: &mut Ui, data: &AllData, text: &Text) {
    if ui.available_width() < TABLE_WIDTH {
        for sentence in sentences(data) {
            ui.label(theme::body(sentence));
        }
        return;
    }
    let cell = ui.available_width() / 4.0 - theme::SPACE_M;
    let table = Grid::new("symptoms")
        .num_columns(4)
        .striped(true)
        .max_col_width(cell);
    table.show(ui, |ui| {
        for head in [
            text.trends_table_symptom(),
            text.trends_table_why(),
            text.trends_table_now(),
            text.trends_table_way(),
        ] {
            ui.label(theme::small(head).strong());
        }
        ui.end_row();
        for row in data.rows() {
            ui.label(theme::body(&row.name));
            ui.label(theme::body(&row.reason));
            ui.label(theme::body(&row.now));
            let way = row.way.as_ref().map_or("", |way| way.words.as_str());
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
}

fn sentences(data: &AllData) -> impl Iterator<Item = &String> {
    let pressure = data.pressure.iter().map(|row| &row.sentence);
    data.rows().map(|row| &row.sentence).chain(pressure)
}
