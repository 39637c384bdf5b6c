//! Products and food: the commands, and what the diary holds about both, read in one go.

use std::collections::BTreeMap;

use super::act::IntakeAct;
use super::writer::Writer;
use super::{Act, Diary, DiaryError};
use crate::domain::Day;
use crate::domain::eaten::lines;
use crate::domain::food::Portions;
use crate::domain::intake::{DayNotes, FoodRef, OwnFoodId, Pantry, PortionId, Use, uses};
use crate::domain::product::{Dose, NewProduct, ProductId, Units};
use crate::domain::typical_week::WeekAnswer;
use crate::store::{StoreError, Tables};

/// One act about products or food.
#[derive(Clone, Debug, PartialEq)]
pub enum IntakeCommand {
    AddProduct(NewProduct),
    /// Puts right what was said about a product, for all days. Its usual amount is the one of its first day; amounts dated
    /// later stay.
    CorrectProduct {
        product: ProductId,
        /// What is right.
        corrected: NewProduct,
    },
    /// Takes a product off the list about which nothing was ever noted.
    DeleteProduct {
        product: ProductId,
    },
    /// From a day on, so many units are usual.
    ChangeAmount {
        product: ProductId,
        /// How many on a day.
        usual: Units,
        from: Day,
    },
    /// Names the last day of a product; `None` = it is in use again.
    EndProduct {
        product: ProductId,
        /// Its last day.
        until: Option<Day>,
    },
    /// Notes a product as taken or skipped; `None` = not noted.
    NoteDose {
        day: Day,
        product: ProductId,
        /// Taken or skipped.
        dose: Option<Dose>,
    },
    /// Notes something eaten or drunk.
    Eat {
        day: Day,
        food: FoodRef,
        portions: Portions,
    },
    /// Changes how much of it there was.
    ChangePortions {
        day: Day,
        portion: PortionId,
        portions: Portions,
    },
    RemovePortion {
        day: Day,
        portion: PortionId,
    },
    /// Adds an own food and, if a day is given, notes one portion of it.
    AddOwnFood {
        name: String,
        portion: String,
        /// Milligrams of magnesium in one portion.
        per_portion_mg: f64,
        /// The day it was eaten on.
        eaten_on: Option<Day>,
    },
    /// Puts right what was said about an own food, for all days.
    CorrectOwnFood {
        food: OwnFoodId,
        name: String,
        portion: String,
        /// Milligrams of magnesium in one portion.
        per_portion_mg: f64,
    },
    /// Takes an own food off the list that was never eaten.
    DeleteOwnFood {
        food: OwnFoodId,
    },
    /// Says that all food of a day is noted, or takes that back.
    FoodComplete {
        day: Day,
        /// All of it, or not.
        complete: bool,
    },
    /// Notes again what was eaten the day before.
    CopyFood {
        day: Day,
    },
    /// Answers about an ordinary week.
    TypicalWeek(Vec<WeekAnswer>),
}

impl IntakeCommand {
    /// The day on which something is noted, as far as the command notes something.
    pub(super) const fn entry_day(&self) -> Option<Day> {
        match self {
            Self::NoteDose {
                day, dose: Some(_), ..
            }
            | Self::Eat { day, .. }
            | Self::ChangePortions { day, .. }
            | Self::FoodComplete {
                day,
                complete: true,
            }
            | Self::CopyFood { day } => Some(*day),
            Self::AddOwnFood { eaten_on, .. } => *eaten_on,
            _ => None,
        }
    }
}

/// Days by which "often chosen" is decided.
pub const USE_DAYS: i32 = 84;

impl Diary {
    /// All products and own foods.
    pub fn pantry(&self) -> Result<Pantry, StoreError> {
        let tables = self.tables();
        Ok(Pantry {
            products: tables.products()?,
            own_foods: tables.own_foods()?,
        })
    }

    /// What was noted about products and food from `first` to `last`; days without any note are not in it.
    pub fn intake_notes(
        &self,
        first: Day,
        last: Day,
    ) -> Result<BTreeMap<Day, DayNotes>, StoreError> {
        notes_between(self.tables(), first, last)
    }

    /// How foods were used in the weeks up to `day`: what a search puts first.
    pub fn food_uses(&self, day: Day) -> Result<BTreeMap<FoodRef, Use>, StoreError> {
        Ok(uses(&self.intake_notes(day.plus(1 - USE_DAYS), day)?))
    }

    /// The answers about an ordinary week.
    pub fn week_answers(&self) -> Result<Vec<WeekAnswer>, StoreError> {
        self.tables().week_answers()
    }
}

impl Writer<'_> {
    pub(super) fn intake(self, command: IntakeCommand) -> Result<Act, DiaryError> {
        let act = match command {
            IntakeCommand::AddProduct(product) => self.add_product(product)?,
            IntakeCommand::CorrectProduct { product, corrected } => {
                self.correct_product(product, corrected)?
            }
            IntakeCommand::DeleteProduct { product } => self.delete_product(product)?,
            IntakeCommand::ChangeAmount {
                product,
                usual,
                from,
            } => self.change_amount(product, usual, from)?,
            IntakeCommand::EndProduct { product, until } => self.end_product(product, until)?,
            IntakeCommand::NoteDose { day, product, dose } => self.note_dose(day, product, dose)?,
            IntakeCommand::Eat {
                day,
                food,
                portions,
            } => self.eat_act(day, &food, portions)?,
            IntakeCommand::ChangePortions {
                day,
                portion,
                portions,
            } => self.change_portions(day, portion, Some(portions))?,
            IntakeCommand::RemovePortion { day, portion } => {
                self.change_portions(day, portion, None)?
            }
            IntakeCommand::AddOwnFood {
                name,
                portion,
                per_portion_mg,
                eaten_on,
            } => self.add_own_food(&name, &portion, per_portion_mg, eaten_on)?,
            IntakeCommand::CorrectOwnFood {
                food,
                name,
                portion,
                per_portion_mg,
            } => self.correct_own_food(food, &name, &portion, per_portion_mg)?,
            IntakeCommand::DeleteOwnFood { food } => self.delete_own_food(food)?,
            IntakeCommand::FoodComplete { day, complete } => {
                self.check_day(day)?;
                self.tables.set_food_complete(day, complete)?;
                IntakeAct::FoodComplete {
                    day: day.to_string(),
                    on: complete,
                }
            }
            IntakeCommand::CopyFood { day } => self.copy_food(day)?,
            IntakeCommand::TypicalWeek(answers) => {
                for answer in &answers {
                    self.tables.put_week_answer(answer, self.now.moment)?;
                }
                IntakeAct::TypicalWeek
            }
        };
        Ok(Act::Intake(act))
    }
}

pub(super) fn notes_between(
    tables: Tables<'_>,
    first: Day,
    last: Day,
) -> Result<BTreeMap<Day, DayNotes>, StoreError> {
    let mut days: BTreeMap<Day, DayNotes> = BTreeMap::new();
    for (day, portion) in tables.portions(first, last)? {
        days.entry(day).or_default().portions.push(portion);
    }
    for notes in days.values_mut() {
        let rows = std::mem::take(&mut notes.portions);
        notes.portions = lines(rows).into_iter().map(|line| line.portion).collect();
    }
    for (day, product, dose) in tables.doses(first, last)? {
        days.entry(day).or_default().doses.insert(product, dose);
    }
    for day in tables.complete_food_days(first, last)? {
        days.entry(day).or_default().food_complete = true;
    }
    Ok(days)
}
