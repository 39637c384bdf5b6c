//! Magnesium on Today: one tick a product, and the way to food. Taken, skipped and not noted stay three things: no tick and no
//! "skipped" is not noted.

use egui::Ui;

use crate::diary::{Command, Diary, IntakeCommand};
use crate::domain::Day;
use crate::domain::intake::{DayIntake, DayNotes, Pantry};
use crate::domain::product::{Dose, Product, ProductId, Units};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, card, check_box, chip, heading, icon_button, quiet_button, secondary_button,
};

/// The card, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct MagnesiumCard {
    pub day: Day,
    /// "Magnesium vandaag", "Magnesium op 24 november".
    pub title: String,
    /// One row a product in use.
    pub doses: Vec<DoseRow>,
    /// What was noted, in one line.
    pub sum: Option<String>,
}

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

impl MagnesiumCard {
    /// Reads and words the card of `day`.
    pub fn load(diary: &Diary, day: Day, today: Day, text: &Text) -> Result<Self, StoreError> {
        let pantry = diary.pantry()?;
        let notes = diary.day(day)?.intake;
        let noted = DayIntake::of(day, &notes, &pantry).at_least();
        Ok(Self {
            day,
            title: if day == today {
                text.today_magnesium_card()
            } else {
                text.today_magnesium_card_past(text.day_of_year(day))
            },
            doses: dose_rows(day, &notes, &pantry, text),
            sum: noted.map(|amount| text.today_magnesium_sum(text.mg(amount))),
        })
    }
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

/// Draws the card.
pub fn magnesium_card_ui(
    ui: &mut Ui,
    data: &MagnesiumCard,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    card(ui, |ui| {
        heading(ui, &data.title);
        if data.doses.is_empty() && data.sum.is_none() {
            ui.label(theme::small(text.today_magnesium_empty()));
        }
        for row in &data.doses {
            dose_ui(ui, row, data.day, text, actions);
        }
        if let Some(sum) = &data.sum {
            ui.label(theme::small(sum));
        }
        ui.horizontal_wrapped(|ui| {
            if secondary_button(ui, &text.today_magnesium_add_food()).clicked() {
                actions.push(Action::AddFood);
            }
            if data.doses.is_empty()
                && secondary_button(ui, &text.today_magnesium_add_product()).clicked()
            {
                actions.push(Action::AddProduct);
            }
        });
    });
}

/// Draws the ticks alone, on a day on which nothing is said about magnesium.
pub fn doses_only_card_ui(
    ui: &mut Ui,
    data: &MagnesiumCard,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    card(ui, |ui| {
        heading(ui, &text.today_doses_card());
        for row in &data.doses {
            let taken = matches!(row.dose, Some(Dose::Taken(_)));
            if check_box(ui, taken, &row.title, None).clicked() {
                actions.push(Action::Do(Command::Intake(IntakeCommand::NoteDose {
                    day: data.day,
                    product: row.product,
                    dose: (!taken).then_some(Dose::Taken(row.usual)),
                })));
            }
        }
    });
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
