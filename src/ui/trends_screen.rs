//! Trends: what keeps coming back, the weeks of one sign, and the hint. Draws [`TrendsData`] and collects actions.

use egui::{Align, Grid, Layout, ScrollArea, Ui};

use super::action::{Action, Screen};
use super::flag_notices::notices_ui;
use super::hint_card::hint_ui;
use super::theme;
use super::today_screen::column;
use super::trends_chart_data::{ChartData, Strip};
use super::trends_data::{Look, Period, SignCard, SignLine, TrendsData};
use super::week_chart::week_chart_ui;
use super::widgets::{
    Icon, SquareMark, TagLook, card, card_button, heading, icon_button, legend_swatch, link_button,
    primary_button, segmented, status_tag, title,
};
use super::year_strips::year_strips_ui;
use crate::domain::SignKey;
use crate::text::Text;

/// Width of the list of signs.
const LIST: f32 = 278.0;
/// From this width on the list stands beside the chart.
const TWO_COLUMNS: f32 = 760.0;
/// From this width on the chart's links stand beside its title.
const CHART_WIDE: f32 = 560.0;
const TABLE_HEIGHT: f32 = 210.0;

/// The state of Trends that is not in the diary.
#[derive(Clone, Copy, Debug, Default)]
pub struct TrendsScreen {
    as_table: bool,
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
        empty_ui(ui, text, actions);
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

fn empty_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    ui.add_space(theme::SPACE_L);
    card(ui, |ui| {
        ui.label(theme::body(text.trends_empty()));
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
    cards_ui(ui, &data.recurring, TagLook::Accent, look, actions);
    if !data.early.is_empty() {
        ui.add_space(theme::SPACE_S);
        heading(ui, &text.trends_early());
        cards_ui(ui, &data.early, TagLook::Neutral, look, actions);
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

fn cards_ui(ui: &mut Ui, cards: &[SignCard], tag: TagLook, look: &Look, actions: &mut Vec<Action>) {
    for sign in cards {
        let name = format!("{}: {}", sign.name, sign.reason);
        let clicked = card_button(ui, &name, sign.chosen, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.label(theme::strong(&sign.name));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    status_tag(ui, &sign.status, tag);
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
        card(ui, |ui| chart_ui(ui, screen, chart, look, text, actions));
    }
    if !data.notices.is_empty() {
        ui.add_space(theme::SPACE_S);
        notices_ui(ui, &data.notices, data.today, text, actions);
    }
    if let Some(hint) = &data.hint {
        ui.add_space(theme::SPACE_S);
        hint_ui(ui, hint, text, actions);
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

fn chart_links_ui(
    ui: &mut Ui,
    screen: &mut TrendsScreen,
    look: &Look,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let toggle = if screen.as_table {
        text.trends_table_hide()
    } else {
        text.trends_table_show()
    };
    if link_button(ui, &text.trends_all_signs()).clicked() {
        actions.push(Action::Look(Look {
            all_signs: true,
            ..look.clone()
        }));
    }
    if link_button(ui, &toggle).clicked() {
        screen.as_table = !screen.as_table;
    }
    ui.label(theme::small(text.trends_days_a_week()));
}

fn chart_ui(
    ui: &mut Ui,
    screen: &mut TrendsScreen,
    chart: &ChartData,
    look: &Look,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let is_wide = ui.available_width() >= CHART_WIDE;
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::ICON_BUTTON.y);
        heading(ui, &chart.title);
        if icon_button(ui, Icon::Info, &text.sign_open(chart.title.as_str())).clicked() {
            actions.push(Action::OpenSign(chart.key.clone()));
        }
        if is_wide {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                chart_links_ui(ui, screen, look, text, actions);
            });
        }
    });
    if !is_wide {
        ui.horizontal_wrapped(|ui| chart_links_ui(ui, screen, look, text, actions));
    }
    if screen.as_table {
        table_ui(ui, chart, text);
    } else {
        ui.scope(|ui| week_chart_ui(ui, chart, text));
        let palette = theme::palette(ui);
        ui.horizontal_wrapped(|ui| {
            legend_swatch(ui, palette.severe, &text.trends_legend_severe());
            legend_swatch(ui, palette.moderate, &text.trends_legend_lighter());
            legend_swatch(ui, palette.surface_2, &text.trends_legend_free());
            legend_swatch(ui, SquareMark::NotLogged, &text.trends_legend_not_logged());
        });
    }
    ui.add_space(theme::SPACE_S);
    ui.label(theme::body(&chart.sentence));
    if let Some(episodes) = &chart.episodes {
        ui.label(theme::soft(episodes));
    }
}

fn table_ui(ui: &mut Ui, chart: &ChartData, text: &Text) {
    ScrollArea::vertical()
        .id_salt("table")
        .max_height(TABLE_HEIGHT)
        .min_scrolled_height(TABLE_HEIGHT)
        .show(ui, |ui| {
            Grid::new("weeks")
                .num_columns(4)
                .striped(true)
                .show(ui, |ui| {
                    for head in [
                        text.trends_table_week(),
                        text.trends_table_logged(),
                        text.trends_table_with(),
                        text.trends_table_severe(),
                    ] {
                        ui.label(theme::small(head).strong());
                    }
                    ui.end_row();
                    for week in chart.weeks.iter().rev() {
                        ui.label(theme::body(&week.label));
                        if week.logged == 0 {
                            ui.label(theme::soft(text.not_logged()));
                        } else {
                            for count in [week.logged, week.with, week.severe] {
                                ui.label(theme::body(count.to_string()));
                            }
                        }
                        ui.end_row();
                    }
                });
        });
}
