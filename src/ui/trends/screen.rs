//! Trends: what keeps coming back, the weeks of one sign, and the hint. Draws [`TrendsData`] and collects actions.

use egui::{Align, Layout, Ui};

use crate::domain::SignKey;
use crate::text::Text;
use crate::ui::action::{Action, Screen};
use crate::ui::flag_notices::notices_ui;
use crate::ui::theme;
use crate::ui::today_screen::column;
use crate::ui::trends::chart::card::ChartCard;
use crate::ui::trends::chart::data::Strip;
use crate::ui::trends::data::{Look, Period, SignCard, SignLine, TrendsData, Way};
use crate::ui::trends::episodes_card::EpisodesCard;
use crate::ui::trends::hindsight_card::hindsight_ui;
use crate::ui::trends::hint::card::{gp_ui, hint_ui, why_not_ui};
use crate::ui::trends::marks_card::MarksCard;
use crate::ui::trends::together_card::TogetherCard;
use crate::ui::trends::year_strips::year_strips_ui;
use crate::ui::widgets::{
    TagLook, card, card_button, heading, link_button, primary_button, segmented, status_tag, title,
};

/// Width of the list of signs.
const LIST: f32 = 278.0;
/// From this width on the list stands beside the chart.
const TWO_COLUMNS: f32 = 760.0;

/// The state of Trends that is not in the diary.
#[derive(Debug, Default)]
pub struct TrendsScreen {
    chart: ChartCard,
    together: TogetherCard,
    marks: MarksCard,
    episodes: EpisodesCard,
}

impl TrendsScreen {
    /// The chart's numbers were saved.
    pub fn tell_saved(&mut self, said: String) {
        self.chart.tell_saved(said);
    }
}

/// Draws Trends.
pub fn trends_ui(
    ui: &mut Ui,
    screen: &mut TrendsScreen,
    data: &TrendsData,
    look: &Look,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    ui.horizontal_wrapped(|ui| {
        title(ui, &text.trends_title());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            period_ui(ui, look, text, actions);
        });
    });
    if data.empty {
        empty_ui(ui, data.only_late.as_deref(), text, actions);
        return;
    }
    ui.label(theme::small(&data.coverage));
    ui.add_space(theme::SPACE_M);
    let full = ui.available_width();
    if full >= TWO_COLUMNS {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_L;
            column(ui, LIST, |ui| list_ui(ui, data, look, text, actions));
            column(ui, full - LIST - theme::SPACE_L, |ui| {
                look_ui(ui, screen, data, look, text, actions);
            });
        });
    } else {
        look_ui(ui, screen, data, look, text, actions);
        ui.add_space(theme::SPACE_L);
        list_ui(ui, data, look, text, actions);
    }
}

fn period_ui(ui: &mut Ui, look: &Look, text: &Text, actions: &mut Vec<Action>) {
    let names = Period::ALL.map(|period| period.name(text));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let current = Period::ALL.iter().position(|known| *known == look.period);
    let chosen = segmented(ui, &names, current, &text.trends_period());
    if let Some(period) = chosen.and_then(|at| Period::ALL.get(at)) {
        actions.push(Action::Look(Look {
            period: *period,
            all_signs: false,
            ..look.clone()
        }));
    }
}

fn empty_ui(ui: &mut Ui, only_late: Option<&str>, text: &Text, actions: &mut Vec<Action>) {
    ui.add_space(theme::SPACE_L);
    card(ui, |ui| {
        ui.label(theme::body(text.trends_empty()));
        if let Some(only_late) = only_late {
            ui.label(theme::body(only_late));
        }
        ui.label(theme::soft(text.trends_empty_next()));
        ui.add_space(theme::SPACE_S);
        if primary_button(ui, &text.nav_today()).clicked() {
            actions.push(Action::Show(Screen::Today));
        }
    });
}

fn list_ui(ui: &mut Ui, data: &TrendsData, look: &Look, text: &Text, actions: &mut Vec<Action>) {
    heading(ui, &text.trends_comes_back());
    if data.recurring.is_empty() {
        ui.label(theme::small(text.trends_comes_back_none()));
    }
    cards_ui(ui, &data.recurring, look, text, actions);
    if !data.early.is_empty() {
        ui.add_space(theme::SPACE_S);
        heading(ui, &text.trends_early());
        cards_ui(ui, &data.early, look, text, actions);
    }
    if !data.others.is_empty() {
        ui.add_space(theme::SPACE_S);
        heading(ui, &text.trends_others());
        card(ui, |ui| {
            for line in &data.others {
                line_ui(ui, line, look, actions);
            }
        });
    }
}

fn cards_ui(ui: &mut Ui, cards: &[SignCard], look: &Look, text: &Text, actions: &mut Vec<Action>) {
    for sign in cards {
        let direction = text.direction_in_period(sign.direction.as_str());
        let name = format!(
            "{}: {}, {}, {direction}",
            sign.name, sign.status, sign.reason
        );
        let clicked = card_button(ui, &name, sign.chosen, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(theme::strong(&sign.name));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let look = match sign.way {
                        Way::More => TagLook::Danger,
                        Way::Less => TagLook::Accent,
                        Way::Unclear => TagLook::Neutral,
                    };
                    status_tag(ui, &sign.direction, look).on_hover_text(direction);
                });
            });
            ui.label(theme::small(&sign.reason));
        })
        .response
        .clicked();
        if clicked {
            actions.push(choose(look, &sign.key));
        }
    }
}

fn line_ui(ui: &mut Ui, line: &SignLine, look: &Look, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        if link_button(ui, &line.name).clicked() {
            actions.push(choose(look, &line.key));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme::small(&line.count));
        });
    });
}

fn look_ui(
    ui: &mut Ui,
    screen: &mut TrendsScreen,
    data: &TrendsData,
    look: &Look,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    if look.all_signs {
        card(ui, |ui| strips_ui(ui, &data.strips, look, text, actions));
    } else if let Some(chart) = &data.chart {
        card(ui, |ui| {
            screen.chart.chart_ui(ui, chart, data, look, text, actions);
        });
    }
    if !data.notices.is_empty() {
        ui.add_space(theme::SPACE_S);
        notices_ui(ui, &data.notices, data.today, text, actions);
    }
    if !data.gp.is_empty() {
        ui.add_space(theme::SPACE_S);
        gp_ui(ui, &data.gp, text);
    }
    if let Some(hint) = &data.hint {
        ui.add_space(theme::SPACE_S);
        hint_ui(ui, hint, text, actions);
    }
    if data.hint.as_ref().is_none_or(|hint| hint.withheld) {
        why_not_ui(ui, text, actions);
    }
    ui.add_space(theme::SPACE_S);
    card(ui, |ui| {
        screen.together.together_ui(ui, &data.together, text);
    });
    ui.add_space(theme::SPACE_S);
    card(ui, |ui| {
        screen.marks.marks_ui(ui, &data.marks, text, actions);
    });
    if let Some(episodes) = &data.episodes {
        ui.add_space(theme::SPACE_S);
        card(ui, |ui| screen.episodes.episodes_ui(ui, episodes, text));
    }
    if let Some(hindsight) = &data.hindsight {
        ui.add_space(theme::SPACE_S);
        card(ui, |ui| hindsight_ui(ui, hindsight, text));
    }
}

/// Another sign in the chart.
fn choose(look: &Look, sign: &SignKey) -> Action {
    Action::Look(Look {
        sign: Some(sign.clone()),
        all_signs: false,
        ..look.clone()
    })
}

fn strips_ui(ui: &mut Ui, strips: &[Strip], look: &Look, text: &Text, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        heading(ui, &text.trends_year());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if link_button(ui, &text.trends_one_sign()).clicked() {
                actions.push(Action::Look(Look {
                    all_signs: false,
                    ..look.clone()
                }));
            }
        });
    });
    if let Some(sign) = year_strips_ui(ui, strips, text) {
        actions.push(choose(look, &sign));
    }
}
