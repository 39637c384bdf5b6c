//! The readings as a table, newest first: a row for each day, or where the columns have no room beside each other, the parts of a day
//! below its name.

use egui::{Color32, Grid, ScrollArea, TextStyle, Ui};

use super::pressure_data::{PressureData, PressurePoint};
use crate::domain::measurement::DayPart;
use crate::text::Text;
use crate::ui::action::Go;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::link_button;

const TABLE_HEIGHT: f32 = 260.0;

/// Draws it; a click on a day opens it.
pub(super) fn table_ui(ui: &mut Ui, scene: &mut Scene, data: &PressureData) {
    let columns = Columns::new(scene.text, data);
    let is_wide =
        columns.width(ui, data) <= ui.available_width() - ui.spacing().scroll.allocated_width();
    let scroll = ScrollArea::vertical()
        .id_salt("readings")
        .auto_shrink([false, true])
        .max_height(TABLE_HEIGHT)
        // Without it so little is shown as the page is scrolled past.
        .min_scrolled_height(TABLE_HEIGHT);
    scroll.show(ui, |ui| {
        if is_wide {
            let grid = Grid::new("readings").num_columns(columns.heads.len());
            grid.striped(true)
                .show(ui, |ui| columns.rows_ui(ui, scene, data));
        } else {
            stacked_ui(ui, scene, data);
        }
    });
}

/// The parts of the day that were measured, beside the day itself.
struct Columns {
    heads: Vec<String>,
    /// Their places in [`PressurePoint::words`].
    parts: Vec<usize>,
}

impl Columns {
    fn new(text: &Text, data: &PressureData) -> Self {
        let names = [
            text.day_part(DayPart::Morning),
            text.day_part(DayPart::Evening),
            text.pressure_table_other(),
        ];
        let is_used = |part: &usize| data.days.iter().any(|day| !words(day, *part).is_empty());
        let (parts, names): (Vec<_>, Vec<_>) = names
            .into_iter()
            .enumerate()
            .filter(|(part, _)| is_used(part))
            .unzip();
        Self {
            heads: [text.pressure_table_day()]
                .into_iter()
                .chain(names)
                .collect(),
            parts,
        }
    }

    fn cells<'d>(&self, day: &'d PressurePoint) -> impl Iterator<Item = &'d str> {
        let parts = self.parts.iter().map(|part| words(day, *part));
        [day.label.as_str()].into_iter().chain(parts)
    }

    /// What all of it takes beside each other.
    fn width(&self, ui: &Ui, data: &PressureData) -> f32 {
        let font = TextStyle::Body.resolve(ui.style());
        let wide = |words: &str| {
            let galley =
                ui.painter()
                    .layout_no_wrap(words.to_owned(), font.clone(), Color32::PLACEHOLDER);
            galley.size().x
        };
        let mut longest: Vec<&str> = self.heads.iter().map(String::as_str).collect();
        for day in &data.days {
            for (longest, cell) in longest.iter_mut().zip(self.cells(day)) {
                if cell.len() > longest.len() {
                    *longest = cell;
                }
            }
        }
        let between = ui.spacing().item_spacing.x * longest.len() as f32;
        longest.into_iter().map(wide).sum::<f32>() + between
    }

    fn rows_ui(&self, ui: &mut Ui, scene: &mut Scene, data: &PressureData) {
        for head in &self.heads {
            ui.label(theme::small(head).strong());
        }
        ui.end_row();
        for day in data.days.iter().rev() {
            day_ui(ui, scene, day);
            for part in &self.parts {
                ui.label(theme::body(words(day, *part)));
            }
            ui.end_row();
        }
    }
}

fn words(day: &PressurePoint, part: usize) -> &str {
    day.words.get(part).map_or("", String::as_str)
}

fn stacked_ui(ui: &mut Ui, scene: &mut Scene, data: &PressureData) {
    for day in data.days.iter().rev() {
        day_ui(ui, scene, day);
        for said in &day.said {
            ui.label(theme::body(said));
        }
        ui.add_space(theme::SPACE_XS);
    }
}

fn day_ui(ui: &mut Ui, scene: &mut Scene, day: &PressurePoint) {
    if link_button(ui, &day.label).clicked() {
        scene.ask(Go::Day(day.day));
    }
}
