//! The card of a symptom's episodes: one line, and all of them when asked for.

use egui::{Grid, ScrollArea, Ui};

use super::episodes_data::EpisodesData;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{heading, link_button};

const TABLE_HEIGHT: f32 = 230.0;
/// Narrower than this an episode is a line of words.
const TABLE_WIDTH: f32 = 520.0;

/// The state of the card.
#[derive(Clone, Copy, Debug, Default)]
pub struct EpisodesCard {
    open: bool,
}

impl EpisodesCard {
    /// Draws the card's contents.
    pub fn episodes_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &EpisodesData) {
        let text = scene.text;
        heading(ui, &text.episodes_title());
        ui.label(theme::body(&data.line));
        if !data.episodes.is_empty() {
            let toggle = if self.open {
                text.episodes_hide()
            } else {
                text.episodes_show()
            };
            if link_button(ui, &toggle).clicked() {
                self.open = !self.open;
            }
        }
        if self.open && !data.episodes.is_empty() {
            ui.label(theme::body(&data.returns));
            table_ui(ui, scene, data);
            ui.label(theme::faint(ui, text.episodes_rule()));
        }
    }
}

fn table_ui(ui: &mut Ui, scene: &Scene, data: &EpisodesData) {
    let text = scene.text;
    let scroll = ScrollArea::vertical()
        .id_salt("episodes")
        .max_height(TABLE_HEIGHT)
        .min_scrolled_height(TABLE_HEIGHT);
    if ui.available_width() < TABLE_WIDTH {
        let (worst, free) = (text.episodes_worst(), text.episodes_free_before());
        scroll.show(ui, |ui| {
            // Words keep clear of the bar that scrolls them.
            ui.set_max_width(ui.available_width() - theme::SPACE_L);
            ui.spacing_mut().item_spacing.y = 1.0;
            for row in &data.episodes {
                ui.label(theme::small(format!("{} · {}", row.start, row.length)));
                let more = [
                    format!("{worst}: {}", row.worst.to_lowercase()),
                    format!("{free}: {}", row.free_before),
                ];
                ui.label(theme::faint(ui, more.join(" · ")));
                ui.add_space(theme::SPACE_XS);
            }
        });
        return;
    }
    let cell = ui.available_width() / 4.0 - theme::SPACE_M;
    let table = Grid::new("episodes")
        .num_columns(4)
        .striped(true)
        .max_col_width(cell);
    let rows = |ui: &mut Ui| {
        for head in [
            text.episodes_start(),
            text.episodes_length(),
            text.episodes_worst(),
            text.episodes_free_before(),
        ] {
            ui.label(theme::small(head).strong());
        }
        ui.end_row();
        for row in &data.episodes {
            for cell in [&row.start, &row.length, &row.worst, &row.free_before] {
                ui.label(theme::small(cell));
            }
            ui.end_row();
        }
    };
    scroll.show(ui, |ui| table.show(ui, rows));
}
