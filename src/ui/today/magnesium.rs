//! Magnesium on Today: one tick a product, and the way to food.

use egui::Ui;

use crate::diary::{Command, Diary, IntakeCommand};
use crate::domain::Day;
use crate::domain::intake::DayIntake;
use crate::domain::product::Dose;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::{Go, MagnesiumPart};
use crate::ui::parts::dose_row::{DoseRow, dose_rows, dose_ui, steps_are_below};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, check_box, heading, say_key, secondary_button};

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

/// Draws the card.
pub fn magnesium_card_ui(ui: &mut Ui, scene: &mut Scene, data: &MagnesiumCard) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &data.title);
        if data.doses.is_empty() && data.sum.is_none() {
            ui.label(theme::small(text.today_magnesium_empty()));
        }
        // Where the steps come below a tick the line is there from the start, so that a tick moves nothing down.
        let is_kept = data.doses.iter().any(|row| steps_are_below(ui, row));
        for row in &data.doses {
            dose_ui(ui, scene, row, data.day);
        }
        if let Some(sum) = &data.sum {
            ui.label(theme::small(sum));
        } else if is_kept {
            ui.label(theme::small(text.today_magnesium_empty()));
        }
        ui.horizontal_wrapped(|ui| {
            scene.entries_follow(ui);
            let food = secondary_button(ui, &text.today_magnesium_add_food());
            if say_key(food, "/", &text.key_tip("/")).clicked() {
                scene.ask(Go::Magnesium(MagnesiumPart::Food));
            }
            if data.doses.is_empty()
                && secondary_button(ui, &text.today_magnesium_add_product()).clicked()
            {
                scene.ask(Go::Magnesium(MagnesiumPart::Product));
            }
        });
    });
}

/// Draws the ticks alone, on a day on which nothing is said about magnesium.
pub fn doses_only_card_ui(ui: &mut Ui, scene: &mut Scene, data: &MagnesiumCard) {
    card(ui, |ui| {
        heading(ui, &scene.text.today_doses_card());
        scene.entries_follow(ui);
        for row in &data.doses {
            let taken = matches!(row.dose, Some(Dose::Taken(_)));
            if check_box(ui, taken, &row.title, None).clicked() {
                scene.ask(Command::Intake(IntakeCommand::NoteDose {
                    day: data.day,
                    product: row.product,
                    dose: (!taken).then_some(Dose::Taken(row.usual)),
                }));
            }
        }
    });
}
