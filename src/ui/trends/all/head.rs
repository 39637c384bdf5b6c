//! Draws what stands above the rows: how much is filled in, what does not count, and when to see a GP.

use egui::text::{LayoutJob, TextFormat};
use egui::{Frame, Margin, Ui};

use super::data::AllData;
use super::{AllPage, Part};
use crate::text::Text;
use crate::ui::theme;
use crate::ui::widgets::{bullet_list, link_button};

impl AllPage {
    /// One line on what is filled in and what does not count.
    pub fn coverage_ui(&mut self, ui: &mut Ui, data: &AllData, text: &Text) {
        ui.horizontal_wrapped(|ui| {
            ui.label(theme::small(&data.coverage));
            if data.leaves_late_out && link_button(ui, &text.trends_why()).clicked() {
                self.toggle(Part::LateWhy);
            }
        });
        if self.shows(Part::LateWhy) && data.leaves_late_out {
            ui.label(theme::small(text.trends_late_why()));
        }
    }

    /// When to see a GP: one sentence, and every reason when asked for.
    pub(super) fn gp_ui(&mut self, ui: &mut Ui, data: &AllData, text: &Text) {
        let Some(gp) = &data.gp else { return };
        let palette = theme::palette(ui);
        let frame = Frame::new()
            .fill(palette.warn_bg)
            .corner_radius(theme::CARD_RADIUS)
            .inner_margin(Margin::symmetric(theme::CARD_MARGIN - 2, 9));
        frame.show(ui, |ui| {
            ui.take_available_width();
            ui.visuals_mut().override_text_color = Some(palette.warn_text);
            ui.horizontal_wrapped(|ui| {
                let mut job = LayoutJob::default();
                let format = |font| TextFormat::simple(font, palette.warn_text);
                job.append(&format!("{}: ", gp.lead), 0.0, format(theme::strong_font()));
                job.append(&gp.words, 0.0, format(theme::body_font()));
                ui.label(job);
                if !gp.reasons.is_empty() {
                    ui.visuals_mut().hyperlink_color = palette.warn_text;
                    if link_button(ui, &text.trends_why()).clicked() {
                        self.toggle(Part::GpWhy);
                    }
                }
            });
            if self.shows(Part::GpWhy) {
                bullet_list(ui, &gp.reasons, theme::body_font());
            }
        });
    }
}
