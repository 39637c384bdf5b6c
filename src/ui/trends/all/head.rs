//! Draws what stands above the rows: how much is filled in, what does not count, when to see a GP, whether anything became better or
//! worse, and how it was before and since the pill.

use egui::text::{LayoutJob, TextFormat};
use egui::{Frame, Margin, Ui};

use super::data::AllData;
use super::galleys::word_width;
use super::{AllPage, Part};
use crate::ui::action::LookAt;
use crate::ui::action::look::Look;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::change_line::{Asked, Shows, change_line_ui, lines_ui};
use crate::ui::trends::see_gp::see_gp_small_link;
use crate::ui::trends::walk::has_moved;
use crate::ui::widgets::{bullet_list, small_link, underlined_link};

/// Lower pages begin with the rows.
const LOW: f32 = 400.0;
/// In lower ones before and since the pill comes below the rows.
const LOWEST: f32 = 320.0;
/// Lower pages have one line less at their head.
const SHORT: f32 = 640.0;
/// Symptoms of which before and since a product is said without being asked.
const AT_ONCE: usize = 3;
/// On narrower pages it is said of one.
const NARROW: f32 = 760.0;
/// Between the lines of the head.
const LINES_GAP: f32 = 4.0;

/// Whether so little of the page is seen at once that the rows come before what is said about them.
pub(super) fn is_low(ui: &Ui) -> bool {
    ui.clip_rect().height() < LOW
}

/// Whether the rows come before all but whether anything became better or worse.
pub(super) fn is_lowest(ui: &Ui) -> bool {
    ui.clip_rect().height() < LOWEST
}

impl AllPage {
    /// What stands right below the title: how much is filled in and what does not count, in one line that is shorter where there is
    /// little room, and when to see a GP.
    pub fn head_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &AllData) {
        let text = scene.text;
        ui.spacing_mut().item_spacing.y = LINES_GAP;
        let is_low = is_low(ui);
        // Below it the reasons follow, or the rows have to.
        let is_beside = data.gp.is_some() || ui.clip_rect().height() < SHORT;
        lines_ui(ui, |ui| {
            let why = data.leaves_late_out.then(|| text.trends_why());
            let whole = [Some(data.coverage.as_str()), why.as_deref()];
            let whole = whole.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let width = word_width(ui, &whole, theme::small_bold_font());
            let link = format!("· {}", text.trends_see_gp());
            let link = word_width(ui, &link, theme::small_bold_font()) + theme::SPACE_XS;
            let wanted = if is_beside { width + link } else { width };
            let coverage = if is_low || ui.available_width() < wanted + theme::SPACE_M {
                &data.coverage_short
            } else {
                &data.coverage
            };
            let said = ui.label(theme::small(coverage));
            if has_moved(ui.ctx()) {
                said.on_hover_ui(|ui| {
                    ui.label(&data.coverage);
                    ui.label(text.trends_counts_why());
                });
            }
            if let Some(why) = why
                && small_link(ui, &why).clicked()
            {
                self.toggle(Part::LateWhy);
            }
            if is_beside {
                if ui.available_size_before_wrap().x < link {
                    ui.end_row();
                } else {
                    ui.label(theme::small("·"));
                }
                see_gp_small_link(ui, scene);
            }
        });
        if self.shows(Part::LateWhy) && data.leaves_late_out {
            ui.label(theme::small(text.trends_late_why()));
            ui.label(theme::small(text.trends_counts_why()));
        }
        if !is_beside {
            lines_ui(ui, |ui| {
                see_gp_small_link(ui, scene);
                ui.label(theme::small(text.trends_see_gp_short()));
            });
        }
    }

    /// When to see a GP: one sentence, and every reason when asked for.
    pub(super) fn gp_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &AllData) {
        let Some(gp) = &data.gp else { return };
        ui.add_space(LINES_GAP);
        let palette = theme::palette(ui);
        let frame = Frame::new()
            .fill(palette.warn_bg)
            .corner_radius(theme::CARD_RADIUS)
            .inner_margin(Margin::symmetric(theme::CARD_MARGIN - 2, 9));
        frame.show(ui, |ui| {
            ui.take_available_width();
            ui.visuals_mut().override_text_color = Some(palette.warn_text);
            lines_ui(ui, |ui| {
                let mut job = LayoutJob::default();
                let format = |font| TextFormat::simple(font, palette.warn_text);
                job.append(&format!("{}: ", gp.lead), 0.0, format(theme::strong_font()));
                job.append(&gp.words, 0.0, format(theme::body_font()));
                ui.label(job);
                if !gp.reasons.is_empty() {
                    ui.visuals_mut().hyperlink_color = palette.warn_text;
                    if underlined_link(ui, &scene.text.trends_why()).clicked() {
                        self.toggle(Part::GpWhy);
                    }
                }
            });
            if self.shows(Part::GpWhy) {
                bullet_list(ui, &gp.reasons, theme::body_font());
            }
        });
        ui.add_space(LINES_GAP);
    }

    /// How it was before and since the pill. Where there is little room it names one
    /// symptom and those of which something can be said, as the rows come next.
    pub(super) fn change_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        data: &AllData,
        look: &Look,
    ) {
        let is_little = is_low(ui) || ui.available_width() < NARROW;
        let most = if is_little { 1 } else { AT_ONCE };
        let shows = if self.shows(Part::Changes) {
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
    if let Some(way) = &data.way {
        lines_ui(ui, |ui| {
            ui.label(theme::small_strong(scene.text.trends_way_lead()));
            ui.label(theme::small(way));
        });
    }
}
