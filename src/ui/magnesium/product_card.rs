//! The products: what was taken on the day, what each holds, and how much of it is usual.

use egui::{Align, Layout, Ui, vec2};

use super::MagnesiumScreen;
use super::changes_card::changes_ui;
use super::data::{MagnesiumData, ProductRow};
use super::product_draft::ProductDraft;
use super::product_form::product_form_ui;
use crate::diary::{Command, IntakeCommand};
use crate::ui::action::look::Look;
use crate::ui::parts::dose_row::dose_ui;
use crate::ui::parts::kept_form::waiting_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, MessageLook, heading, icon_button, link_button, message_bar, quiet_button,
    secondary_button,
};

pub(super) fn products_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    screen: &mut MagnesiumScreen,
    data: &MagnesiumData,
    look: &Look,
) {
    let text = scene.text;
    let is_gone = |draft: &ProductDraft| {
        let known = draft.corrects();
        known.is_some_and(|id| data.pantry.product(id).is_none())
    };
    if screen.product.get().is_some_and(is_gone) {
        // Taken back, or deleted by another program, while it was being put right.
        screen.product.close();
    }
    let mut add = false;
    let head = vec2(ui.available_width(), theme::CONTROL_HEIGHT);
    let line = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(head, line, |ui| {
        heading(ui, &text.prod_title());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            scene.entries_follow(ui);
            if !screen.product.is_open() {
                let name = text.prod_add();
                let button = secondary_button(ui, &name);
                if screen.product.waits(|draft| draft.corrects().is_none()) {
                    waiting_ui(ui, scene, &button, &name);
                }
                add = button.clicked();
            }
        });
    });
    if add {
        screen.product.open(ProductDraft::new(data.day));
    }
    if data.products.is_empty() {
        ui.label(theme::small(text.prod_empty()));
    }
    // One that is put right stands in the place of its row.
    let added = screen.product.get_mut();
    if let Some(draft) = added.filter(|draft| draft.corrects().is_none())
        && let Some(end) = product_form_ui(ui, scene, draft, data)
    {
        screen.product.end(end);
    }
    for row in &data.products {
        ui.push_id(("product", row.id.0), |ui| {
            product_ui(ui, scene, screen, row, data);
        });
    }
    if let Some(changes) = screen
        .changes
        .as_ref()
        .filter(|_| !data.products.is_empty())
    {
        changes_ui(ui, scene, changes, look);
    }
}

fn product_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    screen: &mut MagnesiumScreen,
    row: &ProductRow,
    data: &MagnesiumData,
) {
    if let Some(draft) = screen.product.get_mut()
        && draft.corrects() == Some(row.id)
    {
        if let Some(end) = product_form_ui(ui, scene, draft, data) {
            screen.product.end(end);
        }
        return;
    }
    ui.separator();
    match data.doses.iter().find(|dose| dose.product == row.id) {
        Some(dose) => dose_ui(ui, scene, dose, data.day),
        None => {
            ui.label(theme::strong(&row.name));
        }
    }
    ui.label(theme::small(&row.line));
    ui.label(theme::small(&row.usual_line));
    if let Some(amounts) = &row.amounts_line {
        ui.label(theme::small(amounts));
    }
    if let Some(note) = &row.note {
        message_bar(ui, MessageLook::Info, note, None);
    }
    scene.entries_follow(ui);
    let is_open = screen.changing == Some(row.id);
    let name = scene.text.prod_change_name(row.name.as_str());
    let change = link_button(ui, &name);
    if waits(screen, row) {
        waiting_ui(ui, scene, &change, &name);
    }
    if change.clicked() {
        screen.changing = (!is_open).then_some(row.id);
    }
    if is_open {
        change_ui(ui, scene, screen, row, data);
    }
}

/// Whether putting this one right was begun and put away.
fn waits(screen: &MagnesiumScreen, row: &ProductRow) -> bool {
    screen
        .product
        .waits(|draft| draft.corrects() == Some(row.id))
}

/// How much is usual from the day on, whether it is taken at all, and putting right what was said about it.
fn change_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    screen: &mut MagnesiumScreen,
    row: &ProductRow,
    data: &MagnesiumData,
) {
    let text = scene.text;
    let day = text.day_short(data.day);
    ui.label(theme::small(text.prod_usual_from(day.as_str())));
    ui.horizontal_wrapped(|ui| usual_ui(ui, scene, row, data));
    ui.horizontal_wrapped(|ui| {
        let name = text.prod_correct();
        let correct = secondary_button(ui, &name);
        if waits(screen, row) {
            waiting_ui(ui, scene, &correct, &name);
        }
        if correct.clicked() {
            let product = data.pantry.product(row.id);
            if let Some(product) = product {
                screen.product.open(ProductDraft::of(product, text));
            }
            screen.changing = None;
        }
        if quiet_button(ui, &text.prod_delete()).clicked() {
            scene.ask(Command::Intake(IntakeCommand::DeleteProduct {
                product: row.id,
            }));
        }
    });
}

/// One more or less from the day on, and its last day.
fn usual_ui(ui: &mut Ui, scene: &mut Scene, row: &ProductRow, data: &MagnesiumData) {
    let text = scene.text;
    let name = row.name.as_str();
    let day = text.day_short(data.day);
    for (icon, words, usual) in [
        (
            Icon::Fewer,
            text.prod_usual_fewer(name, day.as_str()),
            row.usual.fewer(),
        ),
        (
            Icon::Add,
            text.prod_usual_more(name, day.as_str()),
            row.usual.more(),
        ),
    ] {
        ui.add_enabled_ui(usual.is_some(), |ui| {
            if icon_button(ui, icon, &words).clicked()
                && let Some(usual) = usual
            {
                scene.ask(Command::Intake(IntakeCommand::ChangeAmount {
                    product: row.id,
                    usual,
                    from: data.day,
                }));
            }
        });
    }
    let end = |until| {
        Command::Intake(IntakeCommand::EndProduct {
            product: row.id,
            until,
        })
    };
    if row.can_stop && secondary_button(ui, &text.prod_stop(name, day.as_str())).clicked() {
        scene.ask(end(Some(data.day)));
    }
    if row.can_resume && secondary_button(ui, &text.prod_resume(name)).clicked() {
        scene.ask(end(None));
    }
}
