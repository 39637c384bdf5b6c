//! One symptom: a sentence with the answer, its weeks, before and after a change, on which days, and what is often there on the same
//! days. Figures stand behind a click.

mod change_card;
mod chart_card;
pub mod data;
mod days_card;
pub mod days_data;
mod episodes_card;
pub mod episodes_data;
mod figures;
mod mark_form;
pub mod marks_data;
mod paper;
mod together_card;
pub mod together_data;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Layout, Rect, Ui};

use self::change_card::ChangeCard;
use self::chart_card::ChartCard;
use self::data::OneData;
use self::days_card::days_ui;
use self::episodes_card::EpisodesCard;
use self::together_card::TogetherCard;
use super::change_line::{Shows, change_line_ui};
use super::meaning::asked_ui;
use super::see_gp::see_gp_link;
use crate::ui::action::look::Look;
use crate::ui::action::{Go, LookAt};
use crate::ui::parts::column::column;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, card, heading, icon_button, picker, secondary_button};

/// From this width on the cards below the chart stand beside each other.
const TWO_COLUMNS: f32 = 700.0;
/// From this width on the ways on stand beside the answer.
const BESIDE: f32 = 480.0;
/// The left one is a little wider.
const LEFT_SHARE: f32 = 0.54;

/// The state of the page that is not in the diary.
#[derive(Debug, Default)]
pub struct OnePage {
    chart: ChartCard,
    change: ChangeCard,
    together: TogetherCard,
    episodes: EpisodesCard,
    goes_to_change: bool,
}

impl OnePage {
    /// The chart was saved.
    pub fn tell_saved(&mut self, said: String) {
        self.chart.tell_saved(said);
    }

    /// Before and after is to be brought into sight.
    pub fn go_to_change(&mut self) {
        self.goes_to_change = true;
    }

    /// Draws the way back and the choice of another symptom, beside the title.
    pub fn head_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
        let text = scene.text;
        if icon_button(ui, Icon::Previous, &text.one_back()).clicked() {
            scene.ask(LookAt::Trends(look.at_all()));
        }
        let names: Vec<&str> = data
            .symptoms
            .iter()
            .map(|(_, name)| name.as_str())
            .collect();
        let picked = picker(ui, &names, data.chosen, &text.one_choose());
        if let Some((key, _)) = picked.and_then(|at| data.symptoms.get(at)) {
            scene.ask(LookAt::Trends(look.at(key)));
        }
    }

    /// Draws the page below its title.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
        card(ui, |ui| {
            if answer_ui(ui, scene, data) {
                self.go_to_change();
            }
            self.chart.chart_ui(ui, scene, data, look);
        });
        ui.add_space(theme::SPACE_XS);
        let full = ui.available_width();
        if full < TWO_COLUMNS {
            self.left_ui(ui, scene, data, look);
            self.right_ui(ui, scene, data);
            return;
        }
        let left = full * LEFT_SHARE;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_M;
            column(ui, left, |ui| self.left_ui(ui, scene, data, look));
            column(ui, full - left - theme::SPACE_M, |ui| {
                self.right_ui(ui, scene, data);
            });
        });
    }

    fn left_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
        if !data.is_silent {
            let place = ui.cursor().min;
            card(ui, |ui| {
                self.change.change_ui(ui, scene, data, look);
            });
            if std::mem::take(&mut self.goes_to_change) {
                let seen = Rect::from_min_max(place, ui.min_rect().max);
                ui.scroll_to_rect(seen, Some(Align::Min));
            }
        }
        if let Some(episodes) = &data.episodes {
            ui.add_space(theme::SPACE_XS);
            card(ui, |ui| self.episodes.episodes_ui(ui, scene, episodes));
        }
    }

    fn right_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData) {
        card(ui, |ui| days_ui(ui, scene, &data.days));
        ui.add_space(theme::SPACE_XS);
        card(ui, |ui| {
            self.together.together_ui(ui, scene, &data.together);
        });
    }
}

/// The answer in a sentence, before and since the pill in a line, and the ways to the page about the symptom and to when to see a GP.
/// Whether the picture of before and after is asked for.
fn answer_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData) -> bool {
    let asked = if ui.available_width() < BESIDE {
        let asked = said_ui(ui, scene, data);
        ui.horizontal_wrapped(|ui| ways_ui(ui, scene, data));
        asked
    } else {
        let beside = ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                ways_ui(ui, scene, data);
            });
            let said = ui.with_layout(Layout::top_down(Align::Min), |ui| said_ui(ui, scene, data));
            said.inner
        });
        beside.inner
    };
    ui.add_space(theme::SPACE_S);
    asked
}

fn said_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData) -> bool {
    asked_ui(ui, scene, data.status, |ui| {
        heading(ui, &data.title);
    });
    asked_ui(ui, scene, data.way, |ui| {
        let colours = theme::palette(ui);
        let mut job = LayoutJob::default();
        if let Some(now) = &data.now {
            let strong = TextFormat::simple(theme::strong_font(), colours.text);
            job.append(now, 0.0, strong);
        }
        let soft = TextFormat::simple(theme::body_font(), colours.text_2);
        let gap = if job.is_empty() { "" } else { " " };
        job.append(&format!("{gap}{}", data.then), 0.0, soft);
        ui.label(job);
    });
    let line = data.change_line.as_ref();
    line.is_some_and(|line| change_line_ui(ui, scene, line, Shows::One).is_some())
}

fn ways_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData) {
    if secondary_button(ui, &scene.text.one_about()).clicked() {
        scene.ask(Go::Sign(data.key.clone()));
    }
    see_gp_link(ui, scene, data.key.built_in());
}
