//! What a file of another program brings beside answers and notes.

use super::factor::FactorKey;
use super::measurement::Measured;
use super::medicine::DoseWords;
use super::product::{Unit, Units};
use super::{Day, Milligrams, SignKey};

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
    /// Products that are added if the diary has none of the name.
    pub products: Vec<BroughtProduct>,
    /// Magnesium in the food of whole days.
    pub food: Vec<FoodOfDay>,
}

/// What a row of a file is about in the diary.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Matter {
    /// How bad a sign was.
    Answer(SignKey),
    /// When of the day a sign was there.
    Moment(SignKey),
    /// The day's note.
    Note,
    /// A factor of the day.
    Factor(FactorKey),
    /// A medicine of this name.
    Medicine(String),
    /// Blood pressure.
    Pressure,
    /// A product of this name.
    Dose(String),
    /// Magnesium in the day's food.
    Food,
}

/// Something of a file that the diary does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stay {
    pub day: Day,
    /// What it is about.
    pub matter: Matter,
    /// The diary says otherwise; else it says the same.
    pub is_clash: bool,
}

/// A product that a file names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtProduct {
    pub name: String,
    /// Magnesium in one unit, whole milligrams.
    pub per_unit_mg: u32,
    /// What it is counted in.
    pub unit: Unit,
    /// How many are usual on a day.
    pub usual: Units,
    /// Its first day.
    pub since: Day,
    /// Its last day, where it was not taken for long since.
    pub until: Option<Day>,
}

/// The magnesium of a day's food, as another program added it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoodOfDay {
    pub day: Day,
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
