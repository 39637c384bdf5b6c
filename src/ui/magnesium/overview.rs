//! The first page of Magnesium: the two amounts, the day's food, the products, and the four weeks behind them.

use egui::Ui;

use super::MagnesiumScreen;
use super::amounts_card::{supplements_ui, total_ui};
use super::data::MagnesiumData;
use super::food_card::food_ui;
use super::product_card::products_ui;
use super::weeks_card::{adds_ui, sources_ui, weeks_card_ui};
use crate::text::Text;
use crate::ui::action::look::Look;
use crate::ui::action::{Action, Dialog};
use crate::ui::parts::flag_notices::notices_ui;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, MessageLook, card, card_pair, icon_button, link_button, message_bar,
};

/// From this width on cards stand side by side.
const TWO_COLUMNS: f32 = 720.0;
/// Every pair shares the width alike, so that the gaps between them stand in one line.
const HALF: f32 = 0.5;

pub(super) fn overview_ui(
    ui: &mut Ui,
    screen: &mut MagnesiumScreen,
    data: &MagnesiumData,
    look: &Look,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    head_ui(ui, data, text, actions);
    notices_ui(ui, &data.notices, data.today, text, actions);
    for warning in &data.warnings {
        message_bar(ui, MessageLook::Warn, warning, None);
    }
    ui.add_space(theme::SPACE_S);
    side_by_side(
        ui,
        screen,
        |ui, _| total_ui(ui, &data.amounts),
        |ui, _| supplements_ui(ui, &data.amounts),
    );
    ui.add_space(theme::SPACE_M);
    let mut asked = Vec::new();
    let mut asked_too = Vec::new();
    side_by_side(
        ui,
        screen,
        |ui, screen| food_ui(ui, &mut screen.food, data, text, &mut asked),
        |ui, screen| products_ui(ui, screen, data, look, text, &mut asked_too),
    );
    actions.append(&mut asked);
    actions.append(&mut asked_too);
    ui.add_space(theme::SPACE_M);
    weeks_card_ui(ui, &mut screen.as_table, &data.weeks, text);
    ui.add_space(theme::SPACE_M);
    side_by_side(
        ui,
        screen,
        |ui, _| sources_ui(ui, data, text),
        |ui, _| adds_ui(ui, data, text),
    );
}

/// Two cards of one width beside each other, or one above the other where there is no room.
fn side_by_side(
    ui: &mut Ui,
    screen: &mut MagnesiumScreen,
    first: impl FnOnce(&mut Ui, &mut MagnesiumScreen),
    second: impl FnOnce(&mut Ui, &mut MagnesiumScreen),
) {
    if ui.available_width() < TWO_COLUMNS {
        card(ui, |ui| first(ui, screen));
        ui.add_space(theme::SPACE_M);
        card(ui, |ui| second(ui, screen));
        return;
    }
    card_pair(ui, HALF, screen, first, second);
}

fn head_ui(ui: &mut Ui, data: &MagnesiumData, text: &Text, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, Icon::Previous, &text.mag_previous_day()).clicked() {
            actions.push(Action::ToDay(data.day.plus(-1)));
        }
        ui.label(theme::strong(&data.day_name));
        ui.add_enabled_ui(data.day < data.today, |ui| {
            if icon_button(ui, Icon::Next, &text.mag_next_day()).clicked() {
                actions.push(Action::ToDay(data.day.plus(1)));
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::small(&data.who));
        if link_button(ui, &text.why_open()).clicked() {
            actions.push(Action::Open(Dialog::WhyHint));
        }
    });
}
