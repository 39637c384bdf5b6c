//! Draws what stands above the rows: how much is filled in, what does not count, when to see a GP, whether anything became better or
//! worse, and how it was before and since the pill.

use egui::text::{LayoutJob, TextFormat};
use egui::{FontId, Frame, Margin, Ui};

use super::data::AllData;
use super::{AllPage, Part};
use crate::ui::action::LookAt;
use crate::ui::action::look::Look;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::change_line::{Asked, Shows, change_line_ui, lines_ui};
use crate::ui::trends::room::{is_low, is_lowest};
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::{bullet_list, small_link, underlined_link};

/// Symptoms of which before and since a product is said without being asked.
const AT_ONCE: usize = 3;
/// On narrower pages it is said of one.
const NARROW: f32 = 760.0;
/// Between the lines of the head.
const LINES_GAP: f32 = 4.0;

impl AllPage {
    /// What stands right below the title: how much is filled in and what does not count, in one line that is shorter where there is
    /// little room, and when to see a GP.
    pub fn head_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &AllData) {
        let text = scene.text;
        ui.spacing_mut().item_spacing.y = if is_lowest(ui) {
            LINES_GAP / 2.0
        } else {
            LINES_GAP
        };
        lines_ui(ui, |ui| {
            let why = data.leaves_late_out.then(|| text.trends_why());
            let whole = [Some(data.coverage.as_str()), why.as_deref()];
            let whole = whole.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let width = word_width(ui, &whole, theme::small_bold_font());
            let coverage = if is_lowest(ui) {
                &data.coverage_brief
            } else if is_low(ui) || ui.available_width() < width + theme::SPACE_M {
                &data.coverage_short
            } else {
                &data.coverage
            };
            ui.label(theme::small(coverage));
            if let Some(why) = why
                && small_link(ui, &why).clicked()
            {
                self.toggle(Part::LateWhy);
            }
        });
        if self.shows(Part::LateWhy) && data.leaves_late_out {
            ui.label(theme::small(text.trends_late_why()));
            ui.label(theme::small(text.trends_counts_why()));
        }
    }

    /// When to see a GP: one sentence, and every reason when asked for. Where the sentence would take a second line of the rows, it
    /// names what it is about.
    pub(super) fn gp_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &AllData) {
        let Some(gp) = &data.gp else { return };
        // Each line of it would take one of the first row.
        let (strong, body, margin) = if is_lowest(ui) {
            (theme::small_bold_font(), theme::small_font(), 5)
        } else {
            ui.add_space(LINES_GAP);
            (theme::strong_font(), theme::body_font(), 9)
        };
        let aside = theme::CARD_MARGIN - 2;
        let is_least = is_lowest(ui);
        let (full, why) = (ui.available_width(), scene.text.trends_why());
        let room = full - 2.0 * f32::from(aside);
        let width = |font: &FontId, words: &str| word_width(ui, words, font.clone());
        let around = width(&strong, &format!("{}: ", gp.lead)) + width(&strong, &why);
        let fits = |words: &str| {
            let is_wide = !is_least && full >= NARROW;
            is_wide || (!is_least && around + theme::SPACE_XS + width(&body, words) <= room)
        };
        let (words, has_more) = gp.said(fits);
        let palette = theme::palette(ui);
        let frame = Frame::new()
            .fill(palette.warn_bg)
            .corner_radius(theme::CARD_RADIUS)
            .inner_margin(Margin::symmetric(aside, margin));
        frame.show(ui, |ui| {
            ui.take_available_width();
            ui.visuals_mut().override_text_color = Some(palette.warn_text);
            lines_ui(ui, |ui| {
                let mut job = LayoutJob::default();
                let format = |font| TextFormat::simple(font, palette.warn_text);
                job.append(&format!("{}: ", gp.lead), 0.0, format(strong));
                job.append(words, 0.0, format(body));
                ui.label(job);
                if has_more {
                    ui.visuals_mut().hyperlink_color = palette.warn_text;
                    if underlined_link(ui, &why).clicked() {
                        self.toggle(Part::GpWhy);
                    }
                }
            });
            if self.shows(Part::GpWhy) {
                bullet_list(ui, gp.every(), theme::body_font());
            }
        });
        if !is_lowest(ui) {
            ui.add_space(LINES_GAP);
        }
    }

    /// How it was before and since the pill. Where there is little room it names one
    /// symptom and those of which something can be said, as the rows come next.
    pub(super) fn change_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        data: &AllData,
        look: &Look,
        in_rows: bool,
    ) {
        let is_little = is_low(ui) || ui.available_width() < NARROW;
        let most = if is_little { 1 } else { AT_ONCE };
        let shows = if in_rows {
            Shows::Rows
        } else if self.shows(Part::Changes) {
            Shows::All(most)
        } else {
            Shows::Some(most)
        };
        let asked = ui.scope(|ui| {
            let line = data.change.as_ref()?;
            Some((line, change_line_ui(ui, scene, line, shows)?))
        });
        match asked.inner {
            Some((line, Asked::Picture(key))) => scene.ask(LookAt::Trends(Look {
                change: Some(line.place),
                to_change: true,
                ..look.at(key)
            })),
            Some((_, Asked::Others)) => self.toggle(Part::Changes),
            None => {}
        }
    }
}

/// Whether anything became better or worse, in a line.
pub(super) fn way_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    let way = if is_lowest(ui) {
        &data.way_brief
    } else {
        &data.way
    };
    if let Some(way) = way {
        lines_ui(ui, |ui| {
            ui.label(theme::small_strong(scene.text.trends_way_lead()));
            ui.label(theme::small(way));
        });
    }
}
