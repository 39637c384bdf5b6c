//! Draws before and after the products, at the foot of their card. Decides nothing.

use egui::Ui;

use super::changes_data::ChangesData;
use crate::ui::action::LookAt;
use crate::ui::action::look::Look;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{heading, picker};

pub(super) fn changes_ui(ui: &mut Ui, scene: &mut Scene, data: &ChangesData, look: &Look) {
    let text = scene.text;
    ui.add_space(theme::SPACE_S);
    ui.separator();
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        heading(ui, &text.prod_changes_title());
        let names: Vec<&str> = data.signs.iter().map(|(_, name)| name.as_str()).collect();
        let picked = picker(ui, &names, data.chosen, &text.prod_changes_sign());
        if let Some((key, _)) = picked.and_then(|at| data.signs.get(at)) {
            scene.ask(LookAt::Trends(Look {
                sign: Some(key.clone()),
                ..look.clone()
            }));
        }
    });
    let mut caveat = None;
    for change in &data.changes {
        ui.label(theme::strong(&change.title));
        ui.label(theme::body(&change.said));
        if !change.counts.is_empty() {
            ui.label(theme::small(&change.counts));
        }
        // Of several that need the same caution, the first says it.
        if let Some(words) = change
            .caveat
            .as_ref()
            .filter(|words| caveat != Some(*words))
        {
            ui.label(theme::small(words));
        }
        caveat = change.caveat.as_ref();
    }
}
