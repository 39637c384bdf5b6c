//! Draws what stands above the rows: how much is filled in, what does not count, whether anything became better or worse, and how it
//! was before and since the pill.

use egui::Ui;

use super::data::AllData;
use super::row::Plan;
use super::{AllPage, Part};
use crate::ui::action::LookAt;
use crate::ui::action::look::Look;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::change_line::{Asked, Shows, change_line_ui, lines_ui};
use crate::ui::trends::room::{is_low, is_lower};
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::small_link;

/// Symptoms of which before and since a product is said without being asked.
const AT_ONCE: usize = 3;
/// On narrower pages it is said of one.
pub(super) const NARROW: f32 = 760.0;
/// Between the lines of the head.
pub(super) const LINES_GAP: f32 = 4.0;

impl AllPage {
    /// What stands right below the title: how much is filled in and what does not count, in one line that is shorter where there is
    /// little room, and when to see a GP.
    pub fn head_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &AllData) {
        let text = scene.text;
        ui.spacing_mut().item_spacing.y = if is_lower(ui) {
            LINES_GAP / 2.0
        } else {
            LINES_GAP
        };
        lines_ui(ui, |ui| {
            let why = data.filled.leaves_late_out.then(|| text.trends_why());
            let behind = why.as_deref().map_or(0.0, |why| {
                theme::SPACE_XS + word_width(ui, why, theme::small_bold_font())
            });
            let room = ui.available_width() - behind;
            let fits = |words: &str| word_width(ui, words, theme::small_font()) <= room;
            let coverage = if !is_low(ui) && fits(&data.filled.whole) {
                &data.filled.whole
            } else if !is_lower(ui) || fits(&data.filled.short) {
                &data.filled.short
            } else {
                &data.filled.brief
            };
            ui.label(theme::small(coverage));
            if let Some(why) = why
                && small_link(ui, &why).clicked()
            {
                self.toggle(Part::LateWhy);
            }
        });
        if self.shows(Part::LateWhy) && data.filled.leaves_late_out {
            ui.label(theme::small(text.trends_late_why()));
            ui.label(theme::small(text.trends_counts_why()));
        }
    }

    /// How it was before and since the pill. Where there is little room it names one
    /// symptom and those of which something can be said, as the rows come next.
    pub(super) fn change_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        Plan {
            data,
            look,
            columns,
        }: Plan<'_>,
    ) {
        let in_rows = columns.has_change_in_rows() && !self.shows(Part::Table);
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
    let way = if is_lower(ui) {
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
