//! Commands about products and food become rows. Each arm checks what the types cannot, then writes.

use super::act::IntakeAct;
use super::apply::Writer;
use super::intake_command::IntakeCommand;
use super::{Act, DiaryError};
use crate::domain::Day;
use crate::domain::eaten::{EatenLine, lines};
use crate::domain::food::{Portions, food};
use crate::domain::intake::{FoodRef, Portion, PortionId};
use crate::domain::product::{Dose, Product, ProductId};

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
            } => {
                let name = self.eat(day, &food, portions)?;
                food_act(day, name, true)
            }
            IntakeCommand::ChangePortions {
                day,
                portion,
                portions,
            } => {
                let line = self.line_of(day, portion)?;
                self.put_line(&line, Some(portions))?;
                food_act(day, self.food_key(&line.portion.food)?, true)
            }
            IntakeCommand::RemovePortion { day, portion } => {
                let line = self.line_of(day, portion)?;
                self.put_line(&line, None)?;
                food_act(day, self.food_key(&line.portion.food)?, false)
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

    pub(super) fn note_dose(
        self,
        day: Day,
        product: ProductId,
        dose: Option<Dose>,
    ) -> Result<IntakeAct, DiaryError> {
        self.check_day(day)?;
        let name = self.product_of(product)?.name;
        self.tables.put_dose(day, product, dose, self.now.moment)?;
        Ok(IntakeAct::Dose {
            day: day.to_string(),
            name,
            taken: dose.map(|dose| matches!(dose, Dose::Taken(_))),
        })
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
            let more = line.portion.with_more(portions, per_portion);
            let portion = more.ok_or(DiaryError::TooManyPortions)?;
            let portions = portion.portions;
            self.put_line(&EatenLine { portion, ..line }, Some(portions))?;
        } else {
            self.tables
                .add_portion(day, &eaten, portions, per_portion, self.now.moment)?;
        }
        Ok(key)
    }

    fn copy_food(self, day: Day) -> Result<IntakeAct, DiaryError> {
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

fn food_act(day: Day, food: String, added: bool) -> IntakeAct {
    IntakeAct::Food {
        day: day.to_string(),
        food,
        added,
    }
}

impl Writer<'_> {
    pub(super) fn product_of(self, id: ProductId) -> Result<Product, DiaryError> {
        let found = self
            .tables
            .products()?
            .into_iter()
            .find(|product| product.id == id);
        found.ok_or(DiaryError::NoSuchProduct)
    }

    fn lines_of(self, day: Day) -> Result<Vec<EatenLine>, DiaryError> {
        let rows = self.tables.portions(day, day)?;
        Ok(lines(rows.into_iter().map(|(_, portion)| portion)))
    }

    fn line_of(self, day: Day, id: PortionId) -> Result<EatenLine, DiaryError> {
        self.lines_of(day)?
            .into_iter()
            .find(|line| line.portion.id == id)
            .ok_or_else(|| DiaryError::NoSuchFood(String::new()))
    }

    /// Writes a line as one row with so many portions; `None` takes it away.
    fn put_line(self, line: &EatenLine, portions: Option<Portions>) -> Result<(), DiaryError> {
        for other in &line.others {
            self.tables.delete_portion(*other)?;
        }
        match portions {
            Some(portions) => self.tables.set_portions(&Portion {
                portions,
                ..line.portion.clone()
            })?,
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
                .ok_or_else(|| DiaryError::NoSuchFood(String::new())),
        }
    }
}
