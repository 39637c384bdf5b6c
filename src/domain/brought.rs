//! What a file of another program brings beside answers and notes.

use super::factor::FactorKey;
use super::measurement::{BloodPressure, DayPart};
use super::medicine::DoseWords;
use super::product::Units;
use super::{Day, Milligrams, Moment};

/// Everything of a file that is no answer and no note, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Factors of days; own ones that are not there yet are added.
    pub factors: Vec<(Day, FactorKey)>,
    /// Medicines by name; those that are not there yet are added.
    pub medicines: Vec<(Day, String, Option<DoseWords>)>,
    /// Blood pressure.
    pub pressures: Vec<Measured>,
    /// Products of the diary, by name; without units, as much as usual.
    pub doses: Vec<(Day, String, Option<Units>)>,
    /// Magnesium in the food of whole days.
    pub food: Vec<FoodOfDay>,
}

/// A blood pressure reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The diary day.
    pub day: Day,
    /// When, if the file says.
    pub at: Option<Moment>,
    /// In which part of the day, if the file says only that.
    pub part: Option<DayPart>,
    /// The numbers.
    pub reading: BloodPressure,
}

/// The magnesium of a day's food, as another program added it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoodOfDay {
    /// The day.
    pub day: Day,
    /// How much.
    pub magnesium: Milligrams,
    /// All of the day's food is in it.
    pub complete: bool,
}

impl Brought {
    /// Nothing.
    pub fn is_empty(&self) -> bool {
        self.factors.is_empty()
            && self.medicines.is_empty()
            && self.pressures.is_empty()
            && self.doses.is_empty()
            && self.food.is_empty()
    }
}
