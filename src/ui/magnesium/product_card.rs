//! The products: what was taken on the day, what each holds, and how much of it is usual.

use egui::Ui;

use super::MagnesiumScreen;
use super::data::{MagnesiumData, ProductRow};
use super::product_form::{ProductDraft, product_form_ui};
use crate::diary::{Command, IntakeCommand};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::today_magnesium::dose_ui;
use crate::ui::widgets::{
    Icon, MessageLook, card, heading, icon_button, link_button, message_bar, secondary_button,
};

pub(super) fn products_card_ui(
    ui: &mut Ui,
    screen: &mut MagnesiumScreen,
    data: &MagnesiumData,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    card(ui, |ui| {
        heading(ui, &text.prod_title());
        for row in &data.doses {
            dose_ui(ui, row, data.day, text, actions);
        }
        if data.products.is_empty() {
            ui.label(theme::small(text.prod_empty()));
        }
        ui.add_space(theme::SPACE_S);
        for row in &data.products {
            ui.push_id(("product", row.id.0), |ui| {
                product_ui(ui, screen, row, data, text, actions);
            });
        }
        match &mut screen.product {
            None => {
                if secondary_button(ui, &text.prod_add()).clicked() {
                    screen.product = Some(ProductDraft::new(data.day));
                }
            }
            Some(draft) => {
                if product_form_ui(ui, draft, data, text, actions) {
                    screen.product = None;
                }
            }
        }
    });
}

fn product_ui(
    ui: &mut Ui,
    screen: &mut MagnesiumScreen,
    row: &ProductRow,
    data: &MagnesiumData,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    ui.separator();
    ui.label(theme::strong(&row.name));
    ui.label(theme::small(&row.line));
    ui.label(theme::small(&row.usual_line));
    if let Some(note) = &row.note {
        message_bar(ui, MessageLook::Info, note, None);
    }
    if screen.changing != Some(row.id) {
        if link_button(ui, &text.prod_change_name(row.name.as_str())).clicked() {
            screen.changing = Some(row.id);
        }
        return;
    }
    ui.horizontal_wrapped(|ui| {
        let name = row.name.as_str();
        for (icon, words, usual) in [
            (Icon::Fewer, text.prod_usual_fewer(name), row.usual.fewer()),
            (Icon::Add, text.prod_usual_more(name), row.usual.more()),
        ] {
            ui.add_enabled_ui(usual.is_some(), |ui| {
                if icon_button(ui, icon, &words).clicked()
                    && let Some(usual) = usual
                {
                    actions.push(change(IntakeCommand::ChangeAmount {
                        product: row.id,
                        usual,
                        from: data.day,
                    }));
                }
            });
        }
        let (words, until) = if row.used {
            (text.prod_stop(name), Some(data.day))
        } else {
            (text.prod_resume(name), None)
        };
        if secondary_button(ui, &words).clicked() {
            actions.push(change(IntakeCommand::EndProduct {
                product: row.id,
                until,
            }));
            screen.changing = None;
        }
    });
}

fn change(command: IntakeCommand) -> Action {
    Action::Do(Command::Intake(command))
}
