//! The first start: what this is, in which language, and begin. Nothing is written before the person says so.

use egui::{Align, CentralPanel, Layout, Ui};

use super::action::Action;
use super::nav::language_ui;
use super::theme;
use super::widgets::{Icon, card, icon, primary_button, secondary_button, title};
use crate::text::Text;

const WIDTH: f32 = 640.0;

/// Draws the first start.
pub fn first_start_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    CentralPanel::default().show(ui, |ui| {
        let width = WIDTH.min(ui.available_width());
        let free = ui.available_height();
        ui.vertical_centered(|ui| {
            ui.add_space((free * 0.2).max(theme::SPACE_L));
            ui.allocate_ui_with_layout(
                egui::vec2(width, 0.0),
                Layout::top_down(Align::Min),
                |ui| {
                    card(ui, |ui| contents_ui(ui, text, actions));
                },
            );
        });
    });
}

fn contents_ui(ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        ui.label(icon(Icon::Leaf, 26.0).color(theme::palette(ui).accent));
        title(ui, &text.app_name());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            language_ui(ui, text, actions);
        });
    });
    ui.add_space(theme::SPACE_M);
    ui.label(theme::soft(text.purpose()));
    ui.add_space(theme::SPACE_M);
    ui.label(theme::soft(text.nothing_leaves()));
    ui.add_space(theme::SPACE_XL);
    ui.horizontal_wrapped(|ui| {
        if primary_button(ui, &text.begin()).clicked() {
            actions.push(Action::Begin);
        }
        if secondary_button(ui, &text.look_around()).clicked() {
            actions.push(Action::LookAround);
        }
    });
}
