//! What was eaten, and the list of own foods. A food that a day names stays on its list.

use super::act::{IntakeAct, OwnFoodChange};
use super::words::{free_name, portion_words};
use super::writer::Writer;
use super::{DiaryError, Thing};
use crate::domain::eaten::{EatenLine, lines};
use crate::domain::food::{Portions, food};
use crate::domain::intake::{FoodRef, NewPortion, OwnFood, OwnFoodId, Portion, PortionId};
use crate::domain::{Day, Milligrams};

/// More magnesium than this is in no portion of food.
const OWN_FOOD_MOST_MG: f64 = 1_000.0;

impl Writer<'_> {
    pub(super) fn eat_act(
        self,
        day: Day,
        eaten: &FoodRef,
        portions: Portions,
    ) -> Result<IntakeAct, DiaryError> {
        Ok(food_act(day, self.eat(day, eaten, portions)?, true))
    }

    /// Changes how much there was of a line; `None` takes it away.
    pub(super) fn change_portions(
        self,
        day: Day,
        portion: PortionId,
        portions: Option<Portions>,
    ) -> Result<IntakeAct, DiaryError> {
        let line = self.line_of(day, portion)?;
        self.put_line(&line, portions)?;
        let key = self.food_key(&line.portion.food)?;
        Ok(food_act(day, key, portions.is_some()))
    }

    /// Notes something eaten, on the line of the same food if the day has one; the food's key.
    pub(super) fn eat(
        self,
        day: Day,
        eaten: &FoodRef,
        portions: Portions,
    ) -> Result<String, DiaryError> {
        self.check_day(day)?;
        let eaten = eaten.current();
        let key = self.food_key(&eaten)?;
        let per_portion = match &eaten {
            FoodRef::Known(key) => {
                let known = food(key).ok_or_else(|| DiaryError::NoSuchFood(key.clone()))?;
                Some(known.per_portion())
            }
            FoodRef::Own(_) => None,
        };
        let there = self
            .lines_of(day)?
            .into_iter()
            .rfind(|line| line.portion.food == eaten);
        if let Some(line) = there {
            // What another program added up keeps its figure; what is eaten of it once more has the label's.
            let per_portion = match (line.portion.per_portion, &eaten) {
                (Some(_), FoodRef::Own(id)) => Some(self.own_food_of(*id)?.per_portion),
                _ => per_portion,
            };
            let more = line.portion.with_more(portions, per_portion);
            let portion = more.ok_or(DiaryError::TooManyPortions)?;
            let portions = portion.portions;
            self.put_line(&EatenLine { portion, ..line }, Some(portions))?;
        } else {
            let portion = NewPortion {
                food: eaten,
                portions,
                per_portion,
            };
            let at = self.tables.typed_at(self.now.moment)?;
            self.tables.add_portion(day, &portion, at)?;
        }
        Ok(key)
    }

    pub(super) fn copy_food(self, day: Day) -> Result<IntakeAct, DiaryError> {
        self.check_day(day)?;
        let before = day.plus(-1);
        let eaten = self.lines_of(before)?;
        if eaten.is_empty() {
            return Err(DiaryError::NothingToCopy(before));
        }
        let rows = eaten.len();
        for line in eaten {
            self.eat(day, &line.portion.food, line.portion.portions)?;
        }
        Ok(IntakeAct::CopiedFood {
            rows,
            day: day.to_string(),
        })
    }
}

impl Writer<'_> {
    pub(super) fn add_own_food(
        self,
        name: &str,
        portion: &str,
        per_portion_mg: f64,
        eaten_on: Option<Day>,
    ) -> Result<IntakeAct, DiaryError> {
        let name = self.food_name(name, None)?;
        let portion = portion_words(portion)?;
        let id = self
            .tables
            .add_own_food(&name, &portion, food_amount(per_portion_mg)?)?;
        if let Some(day) = eaten_on {
            self.eat(day, &FoodRef::Own(id), Portions::ONE)?;
        }
        Ok(own_food_act(name, OwnFoodChange::Added))
    }

    pub(super) fn correct_own_food(
        self,
        id: OwnFoodId,
        name: &str,
        portion: &str,
        per_portion_mg: f64,
    ) -> Result<IntakeAct, DiaryError> {
        self.own_food_of(id)?;
        let food = OwnFood {
            id,
            name: self.food_name(name, Some(id))?,
            portion: portion_words(portion)?,
            per_portion: food_amount(per_portion_mg)?,
        };
        self.tables.correct_own_food(&food)?;
        Ok(own_food_act(food.name, OwnFoodChange::Corrected))
    }

    pub(super) fn delete_own_food(self, id: OwnFoodId) -> Result<IntakeAct, DiaryError> {
        let name = self.own_food_of(id)?.name;
        Thing::OwnFood.not_in_use(&name, self.tables.days_with_own_food(id)?)?;
        self.tables.delete_own_food(id)?;
        Ok(own_food_act(name, OwnFoodChange::Deleted))
    }

    fn own_food_of(self, id: OwnFoodId) -> Result<OwnFood, DiaryError> {
        let found = self
            .tables
            .own_foods()?
            .into_iter()
            .find(|food| food.id == id);
        found.ok_or(DiaryError::NoSuch(Thing::OwnFood))
    }

    /// A name no other own food has; `known` is the row of the food, if it has one.
    fn food_name(self, name: &str, known: Option<OwnFoodId>) -> Result<String, DiaryError> {
        let foods = self.tables.own_foods()?;
        let others = foods.iter().filter(|other| Some(other.id) != known);
        free_name(name, others.map(|other| other.name.as_str()))
    }
}

/// Food may hold none; a label may not say more than anything edible holds.
fn food_amount(mg: f64) -> Result<Milligrams, DiaryError> {
    if (0.0..=OWN_FOOD_MOST_MG).contains(&mg) {
        Ok(Milligrams::from_mg(mg))
    } else {
        Err(DiaryError::FoodAmount)
    }
}

const fn own_food_act(name: String, change: OwnFoodChange) -> IntakeAct {
    IntakeAct::OwnFood { name, change }
}

fn food_act(day: Day, food: String, added: bool) -> IntakeAct {
    IntakeAct::Food {
        day: day.to_string(),
        food,
        added,
    }
}

impl Writer<'_> {
    fn lines_of(self, day: Day) -> Result<Vec<EatenLine>, DiaryError> {
        let rows = self.tables.portions(day, day)?;
        Ok(lines(rows.into_iter().map(|(_, portion)| portion)))
    }

    fn line_of(self, day: Day, id: PortionId) -> Result<EatenLine, DiaryError> {
        self.lines_of(day)?
            .into_iter()
            .find(|line| line.portion.id == id)
            .ok_or(DiaryError::NoSuch(Thing::OwnFood))
    }

    /// Writes a line as one row with so many portions; `None` takes it away.
    fn put_line(self, line: &EatenLine, portions: Option<Portions>) -> Result<(), DiaryError> {
        for other in &line.others {
            self.tables.delete_portion(*other)?;
        }
        match portions {
            Some(portions) => {
                let portion = Portion {
                    portions,
                    ..line.portion.clone()
                };
                let at = self.tables.typed_at(self.now.moment)?;
                self.tables.set_portions(&portion, at)?;
            }
            None => self.tables.delete_portion(line.portion.id)?,
        }
        Ok(())
    }

    /// A food as an act names it: its key, or `own:` and its name.
    fn food_key(self, food: &FoodRef) -> Result<String, DiaryError> {
        match food {
            FoodRef::Known(key) => Ok(key.clone()),
            FoodRef::Own(id) => self
                .tables
                .own_foods()?
                .into_iter()
                .find(|own| own.id == *id)
                .map(|own| format!("own:{}", own.name))
                .ok_or(DiaryError::NoSuch(Thing::OwnFood)),
        }
    }
}
