//! One symptom: a sentence with the answer, its weeks, before and after a change, on which days, and what is often there on the same
//! days. Figures stand behind a click.

mod change_card;
pub mod change_head_data;
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
use egui::{Align, Layout, Rect, Ui, vec2};

use self::change_card::ChangeCard;
use self::chart_card::ChartCard;
use self::data::OneData;
use self::days_card::days_ui;
use self::episodes_card::EpisodesCard;
use self::together_card::TogetherCard;
use super::change_line::lines_ui;
use super::meaning::asked_ui;
use super::room::is_lowest;
use super::see_gp::see_gp_link;
use super::word_width::word_width;
use crate::ui::action::look::Look;
use crate::ui::action::{Go, LookAt};
use crate::ui::parts::column::column;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, card, heading, icon_button, picker_within, secondary_button, secondary_button_width,
    small_link,
};

/// From this width on the cards below the chart stand beside each other.
const TWO_COLUMNS: f32 = 700.0;
/// From this width on the ways on stand beside the answer.
const BESIDE: f32 = 480.0;
/// However long a name is, the periods stay beside the choice of the symptom.
const PICKER_MOST: f32 = 260.0;
/// In the lowest windows it leaves this much of its line to the choice of the period, and is no narrower than that.
const PERIOD_ROOM: f32 = 124.0;
const PICKER_LEAST: f32 = 124.0;
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
        let most = if is_lowest(ui) {
            (ui.available_size_before_wrap().x - PERIOD_ROOM).clamp(PICKER_LEAST, PICKER_MOST)
        } else {
            PICKER_MOST
        };
        let picked = picker_within(ui, &names, data.chosen, &text.one_choose(), most);
        if let Some((key, _)) = picked.and_then(|at| data.symptoms.get(at)) {
            scene.ask(LookAt::Trends(look.at(key)));
        }
    }

    /// Draws the page below its title.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &OneData, look: &Look) {
        let mut named = Vec::new();
        card(ui, |ui| {
            if answer_ui(ui, scene, data) {
                self.go_to_change();
            }
            named = self.chart.chart_ui(ui, scene, data, look);
        });
        self.change.named = named;
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

/// The answer in three lines: how often now, whether it became better or worse, and before and since the pill; with the ways to the page
/// about the symptom and to when to see a GP. Whether the picture of before and after is asked for.
fn answer_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData) -> bool {
    let room = ui.available_width();
    if room < BESIDE {
        title_ui(ui, scene, data);
        now_ui(ui, data);
        let asked = lines_below_ui(ui, scene, data);
        ui.horizontal_wrapped(|ui| ways_ui(ui, scene, data));
        ui.add_space(theme::SPACE_S);
        return asked;
    }
    let beside = title_width(ui, data).max(now_width(ui, data)) + theme::SPACE_L;
    let is_in_a_row = ways_width(ui, scene, data) + beside <= room;
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if is_in_a_row {
            let size = vec2(ways_width(ui, scene, data), theme::CONTROL_HEIGHT);
            let layout = Layout::right_to_left(Align::Center);
            ui.allocate_ui_with_layout(size, layout, |ui| ways_ui(ui, scene, data));
        } else {
            ui.with_layout(Layout::top_down(Align::Max), |ui| ways_ui(ui, scene, data));
        }
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            title_ui(ui, scene, data);
            now_ui(ui, data);
        });
    });
    let asked = lines_below_ui(ui, scene, data);
    ui.add_space(theme::SPACE_XS);
    asked
}

fn title_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData) {
    asked_ui(ui, scene, data.status, |ui| {
        heading(ui, &data.title);
    });
}

fn title_width(ui: &Ui, data: &OneData) -> f32 {
    word_width(ui, &data.title, theme::heading_font()) + theme::SMALL_ICON_BUTTON.x
}

fn now_width(ui: &Ui, data: &OneData) -> f32 {
    let lead = data.now.as_ref();
    let lead = lead.map_or(0.0, |now| {
        word_width(ui, &format!("{now} "), theme::strong_font())
    });
    lead + word_width(ui, &data.counted, theme::body_font())
}

fn ways_width(ui: &Ui, scene: &Scene, data: &OneData) -> f32 {
    let asked = scene.text.trends_see_gp();
    let link = data.gp.as_ref().map_or(&asked, |gp| &gp.lead);
    let link = word_width(ui, link, theme::button_font());
    let button = secondary_button_width(ui, &scene.text.one_about());
    link + ui.spacing().item_spacing.x + button
}

fn now_ui(ui: &mut Ui, data: &OneData) {
    let colours = theme::palette(ui);
    let mut job = LayoutJob::default();
    if let Some(now) = &data.now {
        let strong = TextFormat::simple(theme::strong_font(), colours.text);
        job.append(&format!("{now} "), 0.0, strong);
    }
    let soft = TextFormat::simple(theme::body_font(), colours.text_2);
    job.append(&data.counted, 0.0, soft);
    let response = ui.label(job);
    if let Some(what) = &data.now_what {
        response.on_hover_text(what);
    }
}

/// Better or worse, and before and since the pill. Whether the picture of that is asked for.
fn lines_below_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData) -> bool {
    if let Some(then) = &data.then {
        let lead = scene.text.trends_way_lead();
        asked_ui(ui, scene, data.way, |ui| {
            let colours = theme::palette(ui);
            let mut job = LayoutJob::default();
            let strong = TextFormat::simple(theme::small_bold_font(), colours.text);
            job.append(&format!("{lead} "), 0.0, strong);
            let soft = TextFormat::simple(theme::small_font(), colours.text_2);
            job.append(then, 0.0, soft);
            ui.label(job);
        });
    }
    let Some(head) = &data.change_head else {
        return false;
    };
    let colour = theme::palette(ui).text;
    let line = lines_ui(ui, |ui| {
        let is_asked = small_link(ui, &format!("{}:", head.lead)).clicked();
        if let Some(numbers) = &head.numbers {
            ui.label(theme::small_strong(numbers).color(colour));
        }
        ui.label(theme::small(&head.said));
        is_asked
    });
    line.inner
}

fn ways_ui(ui: &mut Ui, scene: &mut Scene, data: &OneData) {
    if secondary_button(ui, &scene.text.one_about()).clicked() {
        scene.ask(Go::Sign(data.key.clone()));
    }
    see_gp_link(ui, scene, data.key.built_in(), data.gp.as_ref());
}
