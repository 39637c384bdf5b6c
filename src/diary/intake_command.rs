//! What a person can note about products and food, as values.

use crate::domain::Day;
use crate::domain::food::Portions;
use crate::domain::intake::{FoodRef, OwnFoodId, PortionId};
use crate::domain::product::{Dose, NewProduct, ProductId, Units};
use crate::domain::typical_week::WeekAnswer;

/// One act about products or food.
#[derive(Clone, Debug, PartialEq)]
pub enum IntakeCommand {
    /// Adds a product to the list.
    AddProduct(NewProduct),
    /// Puts right what was said about a product, for all days. Its usual amount is the one of its first day; amounts dated
    /// later stay.
    CorrectProduct {
        /// The product.
        product: ProductId,
        /// What is right.
        corrected: NewProduct,
    },
    /// Takes a product off the list about which nothing was ever noted.
    DeleteProduct {
        /// The product.
        product: ProductId,
    },
    /// From a day on, so many units are usual.
    ChangeAmount {
        /// The product.
        product: ProductId,
        /// How many on a day.
        usual: Units,
        /// From this day on.
        from: Day,
    },
    /// Names the last day of a product; `None` = it is in use again.
    EndProduct {
        /// The product.
        product: ProductId,
        /// Its last day.
        until: Option<Day>,
    },
    /// Notes a product as taken or skipped; `None` = not noted.
    NoteDose {
        /// The day it is about.
        day: Day,
        /// The product.
        product: ProductId,
        /// Taken or skipped.
        dose: Option<Dose>,
    },
    /// Notes something eaten or drunk.
    Eat {
        /// The day it is about.
        day: Day,
        /// What.
        food: FoodRef,
        /// How much.
        portions: Portions,
    },
    /// Changes how much of it there was.
    ChangePortions {
        /// Its day.
        day: Day,
        /// Its row.
        portion: PortionId,
        /// How much.
        portions: Portions,
    },
    /// Takes something eaten away.
    RemovePortion {
        /// Its day.
        day: Day,
        /// Its row.
        portion: PortionId,
    },
    /// Adds an own food and, if a day is given, notes one portion of it.
    AddOwnFood {
        /// Its name.
        name: String,
        /// What one portion is.
        portion: String,
        /// Milligrams of magnesium in one portion.
        per_portion_mg: f64,
        /// The day it was eaten on.
        eaten_on: Option<Day>,
    },
    /// Puts right what was said about an own food, for all days.
    CorrectOwnFood {
        /// The food.
        food: OwnFoodId,
        /// Its name.
        name: String,
        /// What one portion is.
        portion: String,
        /// Milligrams of magnesium in one portion.
        per_portion_mg: f64,
    },
    /// Takes an own food off the list that was never eaten.
    DeleteOwnFood {
        /// The food.
        food: OwnFoodId,
    },
    /// Says that all food of a day is noted, or takes that back.
    FoodComplete {
        /// The day it is about.
        day: Day,
        /// All of it, or not.
        complete: bool,
    },
    /// Notes again what was eaten the day before.
    CopyFood {
        /// The day it is about.
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
