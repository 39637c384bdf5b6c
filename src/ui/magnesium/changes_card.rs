//! Draws before and after the products, at the foot of their card. Decides nothing.

use egui::Ui;

use super::changes_data::ChangesData;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::trends::data::Look;
use crate::ui::widgets::{heading, picker};

pub(super) fn changes_ui(
    ui: &mut Ui,
    data: &ChangesData,
    look: &Look,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    ui.add_space(theme::SPACE_S);
    ui.separator();
    ui.horizontal_wrapped(|ui| {
        heading(ui, &text.prod_changes_title());
        let names: Vec<&str> = data.signs.iter().map(|(_, name)| name.as_str()).collect();
        let picked = picker(ui, &names, data.chosen, &text.prod_changes_sign());
        if let Some((key, _)) = picked.and_then(|at| data.signs.get(at)) {
            actions.push(Action::Look(Look {
                sign: Some(key.clone()),
                ..look.clone()
            }));
        }
    });
    for line in &data.lines {
        ui.label(theme::body(line));
    }
    if let Some(care) = &data.care {
        ui.label(theme::small(care));
    }
}
