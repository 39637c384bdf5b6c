//! Draws when to see a GP, above the rows.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Frame, Margin, Ui};

use super::data::AllData;
use super::gp_line_data::{GpLine, GpSaid};
use super::head::{LINES_GAP, NARROW};
use super::{AllPage, Part};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::change_line::lines_ui;
use crate::ui::trends::room::{is_lower, is_lowest};
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::{bullet_list, underlined_link};

/// Left and right of the words.
const ASIDE: i8 = theme::CARD_MARGIN - 2;

impl AllPage {
    /// When to see a GP: one sentence, and every reason when asked for. Where the sentence would take a second line of the rows, it
    /// names what it is about.
    pub(super) fn gp_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &AllData) {
        let Some(gp) = &data.gp else { return };
        if !is_lowest(ui) {
            ui.add_space(LINES_GAP);
        }
        // Each line of it would take one of the first row.
        let (strong, body, margin) = if is_lower(ui) {
            (theme::small_bold_font(), theme::small_font(), 4)
        } else {
            (theme::strong_font(), theme::body_font(), 9)
        };
        let why = scene.text.trends_why();
        let said = said(ui, gp, &why, [&strong, &body]);
        let palette = theme::palette(ui);
        let frame = Frame::new()
            .fill(palette.warn_bg)
            .corner_radius(theme::CARD_RADIUS)
            .inner_margin(Margin::symmetric(ASIDE, margin));
        frame.show(ui, |ui| {
            ui.take_available_width();
            ui.visuals_mut().override_text_color = Some(palette.warn_text);
            lines_ui(ui, |ui| {
                let mut job = LayoutJob::default();
                let format = |font| TextFormat::simple(font, palette.warn_text);
                job.append(&format!("{}: ", said.lead), 0.0, format(strong.clone()));
                job.append(&theme::joined(said.words), 0.0, format(body));
                ui.label(job);
                if said.has_more {
                    ui.visuals_mut().hyperlink_color = palette.warn_text;
                    if underlined_link(ui, &why, strong).clicked() {
                        self.toggle(Part::GpWhy);
                    }
                }
            });
            if self.shows(Part::GpWhy) {
                bullet_list(ui, gp.every(), theme::body_font());
            }
        });
        ui.add_space(LINES_GAP);
    }
}

/// The most that stays on one line with the way to the reasons; a wide page has room for all of it.
fn said<'a>(ui: &Ui, gp: &'a GpLine, why: &str, [strong, body]: [&FontId; 2]) -> GpSaid<'a> {
    let is_least = is_lower(ui);
    let full = ui.available_width();
    let room = full - 2.0 * f32::from(ASIDE);
    let width = |font: &FontId, words: &str| word_width(ui, words, font.clone());
    let behind = theme::SPACE_XS + width(strong, why);
    gp.said(is_least, |said| {
        let words = width(strong, &format!("{}: ", said.lead)) + width(body, said.words);
        (!is_least && full >= NARROW) || words + behind <= room
    })
}
