//! What was taken of a product on a day, in one row. Taken, skipped and not noted stay three things: no tick and no "skipped" is not
//! noted.

use egui::Ui;

use crate::diary::{Command, IntakeCommand};
use crate::domain::Day;
use crate::domain::intake::{DayNotes, Pantry};
use crate::domain::product::{Dose, Product, ProductId, Units};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{Icon, check_box, chip, icon_button, quiet_button};

/// A product of the day.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseRow {
    pub product: ProductId,
    pub name: String,
    /// "Citraat, 1 tablet".
    pub title: String,
    /// "100 mg magnesium".
    pub detail: String,
    /// What was noted; `None` = nothing.
    pub dose: Option<Dose>,
    /// The amount a tick stands for.
    pub usual: Units,
}

/// The products in use on a day, and others something was noted about.
pub fn dose_rows(day: Day, notes: &DayNotes, pantry: &Pantry, text: &Text) -> Vec<DoseRow> {
    let shown = pantry
        .products
        .iter()
        .filter(|product| product.is_used_on(day) || notes.doses.contains_key(&product.id));
    shown
        .map(|product| dose_row(product, day, notes.doses.get(&product.id).copied(), text))
        .collect()
}

fn dose_row(product: &Product, day: Day, dose: Option<Dose>, text: &Text) -> DoseRow {
    let usual = product.usual_on(day);
    let units = match dose {
        Some(Dose::Taken(units)) => units,
        _ => usual,
    };
    DoseRow {
        product: product.id,
        name: product.name.clone(),
        title: text.dose_taken(product.name.as_str(), text.units(product, units)),
        detail: text.dose_detail(text.mg_exact(product.magnesium_in(units))),
        dose,
        usual,
    }
}

/// Draws a product of a day: taken, skipped, and how much.
pub fn dose_ui(ui: &mut Ui, row: &DoseRow, day: Day, text: &Text, actions: &mut Vec<Action>) {
    let note = |dose: Option<Dose>| {
        Action::Do(Command::Intake(IntakeCommand::NoteDose {
            day,
            product: row.product,
            dose,
        }))
    };
    ui.push_id(row.product.0, |ui| {
        let taken = matches!(row.dose, Some(Dose::Taken(_)));
        if check_box(ui, taken, &row.title, Some(&row.detail)).clicked() {
            actions.push(note((!taken).then_some(Dose::Taken(row.usual))));
        }
        ui.horizontal_wrapped(|ui| {
            // Below the words, not below the box.
            ui.add_space(theme::CHECK_BOX + theme::SPACE_M);
            if let Some(Dose::Taken(units)) = row.dose {
                for (icon, name, changed) in [
                    (
                        Icon::Fewer,
                        text.prod_fewer(row.name.as_str()),
                        units.fewer(),
                    ),
                    (Icon::Add, text.prod_more(row.name.as_str()), units.more()),
                ] {
                    ui.add_enabled_ui(changed.is_some(), |ui| {
                        if icon_button(ui, icon, &name).clicked()
                            && let Some(units) = changed
                        {
                            actions.push(note(Some(Dose::Taken(units))));
                        }
                    });
                }
            } else {
                // Before it is noted it is something to do, and not said to be so.
                let name = row.name.as_str();
                if row.dose == Some(Dose::Skipped) {
                    if chip(ui, &text.dose_skipped_name(name), true).clicked() {
                        actions.push(note(None));
                    }
                } else if quiet_button(ui, &text.dose_skip_name(name)).clicked() {
                    actions.push(note(Some(Dose::Skipped)));
                }
            }
        });
    });
}
