//! The first page of Magnesium: the two amounts, the day's food, the products, and the four weeks behind them.

use egui::Ui;

use super::MagnesiumScreen;
use super::amounts_card::{supplements_ui, total_ui};
use super::data::MagnesiumData;
use super::food_card::food_ui;
use super::product_card::products_ui;
use super::weeks_card::{adds_ui, sources_ui, weeks_card_ui};
use crate::ui::action::look::Look;
use crate::ui::action::{Dialog, DialogAction, Go};
use crate::ui::parts::flag_notices::notices_ui;
use crate::ui::scene::Scene;
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
    scene: &mut Scene,
    screen: &mut MagnesiumScreen,
    data: &MagnesiumData,
    look: &Look,
) {
    head_ui(ui, scene, data);
    // However many there are, what is below them keeps its identity.
    ui.scope(|ui| {
        notices_ui(ui, scene, &data.notices, data.today);
        for warning in &data.warnings {
            message_bar(ui, MessageLook::Warn, warning, None);
        }
    });
    ui.add_space(theme::SPACE_S);
    side_by_side(
        ui,
        scene,
        screen,
        |ui, _, _| total_ui(ui, &data.amounts),
        |ui, _, _| supplements_ui(ui, &data.amounts),
    );
    ui.add_space(theme::SPACE_M);
    side_by_side(
        ui,
        scene,
        screen,
        |ui, scene, screen| food_ui(ui, scene, &mut screen.food, data),
        |ui, scene, screen| products_ui(ui, scene, screen, data, look),
    );
    ui.add_space(theme::SPACE_M);
    weeks_card_ui(ui, scene, &mut screen.as_table, &data.weeks);
    ui.add_space(theme::SPACE_M);
    side_by_side(
        ui,
        scene,
        screen,
        |ui, scene, _| sources_ui(ui, scene, data),
        |ui, scene, _| adds_ui(ui, scene, data),
    );
}

/// Two cards of one width beside each other, or one above the other where there is no room.
fn side_by_side(
    ui: &mut Ui,
    scene: &mut Scene,
    screen: &mut MagnesiumScreen,
    first: impl FnOnce(&mut Ui, &mut Scene, &mut MagnesiumScreen),
    second: impl FnOnce(&mut Ui, &mut Scene, &mut MagnesiumScreen),
) {
    if ui.available_width() < TWO_COLUMNS {
        card(ui, |ui| first(ui, scene, screen));
        ui.add_space(theme::SPACE_M);
        card(ui, |ui| second(ui, scene, screen));
        return;
    }
    let mut state = (scene, screen);
    card_pair(
        ui,
        HALF,
        &mut state,
        |ui, (scene, screen)| first(ui, scene, screen),
        |ui, (scene, screen)| second(ui, scene, screen),
    );
}

fn head_ui(ui: &mut Ui, scene: &mut Scene, data: &MagnesiumData) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, Icon::Previous, &text.mag_previous_day()).clicked() {
            scene.ask(Go::OtherDay(data.day.plus(-1)));
        }
        ui.label(theme::strong(&data.day_name));
        ui.add_enabled_ui(data.day < data.today, |ui| {
            if icon_button(ui, Icon::Next, &text.mag_next_day()).clicked() {
                scene.ask(Go::OtherDay(data.day.plus(1)));
            }
        });
    });
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::small(&data.who));
        if link_button(ui, &text.why_open()).clicked() {
            scene.ask(DialogAction::Open(Dialog::WhyHint));
        }
    });
}
