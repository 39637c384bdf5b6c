//! `intake`: what was noted about food and products of one day, and what it adds up to. What was not noted is named so, never 0.

use serde_json::{Value, json};

use super::show::ShowArgs;
use super::{Context, Failure};
use crate::diary::Diary;
use crate::domain::intake::{DayIntake, DayNotes, Pantry, Portion};
use crate::domain::norm::Norm;
use crate::domain::product::{Dose, Product, Units};
use crate::domain::profile::Profile;
use crate::domain::{Day, Milligrams};
use crate::store::StoreError;
use crate::text::Text;

pub(super) fn run(context: &mut Context<'_>, args: &ShowArgs) -> Result<(), Failure> {
    let (diary, day) = context.open_on(args.named_day())?;
    let shown = Shown::load(&diary, day).map_err(|err| context.store_failure(&err))?;
    if args.json {
        context.say_json(&shown.to_json(context))
    } else {
        shown.say(context)
    }
}

struct Shown {
    notes: DayNotes,
    pantry: Pantry,
    intake: DayIntake,
    profile: Profile,
}

impl Shown {
    fn load(diary: &Diary, day: Day) -> Result<Self, StoreError> {
        let pantry = diary.pantry()?;
        let notes = diary.day(day)?.intake;
        Ok(Self {
            intake: DayIntake::of(day, &notes, &pantry),
            notes,
            pantry,
            profile: diary.settings().profile,
        })
    }

    fn norm(&self, text: &Text) -> Option<Norm> {
        let set = self.profile.norm_set.unwrap_or(text.default_norm_set());
        Norm::of(set, self.profile, self.intake.day)
    }

    /// Products in use on the day, and others something was noted about.
    fn products(&self) -> impl Iterator<Item = (&Product, Option<Dose>)> {
        self.pantry.products.iter().filter_map(|product| {
            let dose = self.notes.doses.get(&product.id).copied();
            let shown = dose.is_some() || product.is_used_on(self.intake.day);
            shown.then_some((product, dose))
        })
    }

    fn say(&self, context: &mut Context<'_>) -> Result<(), Failure> {
        let text = context.text;
        let day = self.intake.day;
        context.say(format!("{} {}", text.day_heading(day), day.year()))?;
        for portion in &self.notes.portions {
            context.say(format!("  {}", self.eaten_line(portion, context)))?;
        }
        for (product, dose) in self.products() {
            let name = product.name.as_str();
            let line = match dose {
                Some(Dose::Taken(units)) => {
                    let amount = [
                        Some(text.units(product, units)),
                        text.mg_beside(product, units),
                    ];
                    let amount: Vec<String> = amount.into_iter().flatten().collect();
                    text.cli_intake_taken(name, amount.join(", "))
                }
                Some(Dose::Skipped) => text.cli_intake_skipped(name),
                None => text.cli_intake_not_noted(name),
            };
            context.say(format!("  {line}"))?;
        }
        if !self.intake.is_logged() {
            return context.say(text.cli_intake_nothing(text.day_with_year(day)));
        }
        context.say(self.intake.food.map_or_else(
            || text.cli_intake_food_not_noted(),
            |food| text.cli_intake_food(text.mg(food)),
        ))?;
        context.say(self.intake.supplements.map_or_else(
            || text.cli_intake_supplements_not_noted(),
            |amount| text.cli_intake_supplements(text.mg(amount)),
        ))?;
        for line in self.notes(text) {
            context.say(line)?;
        }
        Ok(())
    }

    /// What the two amounts stand beside: supplements beside their upper level, the total beside the norm.
    fn notes(&self, text: &Text) -> Vec<String> {
        let level = self.profile.upper_level;
        let supplements = self.intake.supplements.map(|amount| {
            let level_words = text.mg_exact(level.amount());
            if self.profile.kidney_disease {
                text.mag_upper_kidney()
            } else if level.is_passed_by(amount) {
                text.warn_over_upper(text.mg_exact(amount), level_words)
            } else {
                text.cli_intake_level(level_words)
            }
        });
        let total = self.intake.total().map(|total| match self.norm(text) {
            Some(norm) => {
                text.cli_intake_total(text.mg(total), text.norm_set(norm.set), text.norm(norm))
            }
            None => text.mag_under_18(),
        });
        let open = (self.intake.food.is_some() && !self.intake.food_complete)
            .then(|| text.mag_food_not_all());
        [supplements, total, open].into_iter().flatten().collect()
    }

    fn eaten_line(&self, portion: &Portion, context: &Context<'_>) -> String {
        let text = context.text;
        let name = text.food(&portion.food, &self.pantry);
        let portions = text.portions(&portion.food, portion.portions, &self.pantry);
        match self.pantry.magnesium_in(portion) {
            Some(amount) => text.cli_intake_eaten(name, portions, text.mg(amount)),
            None => text.cli_intake_eaten_unknown(name, portions),
        }
    }

    fn to_json(&self, context: &Context<'_>) -> Value {
        let mg = |amount: Option<Milligrams>| amount.map(Milligrams::mg);
        let eaten: Vec<Value> = self
            .notes
            .portions
            .iter()
            .map(|portion| {
                json!({
                    "food": self.pantry.key(&portion.food),
                    "portions": portion.portions.count(),
                    "magnesium_mg": mg(self.pantry.magnesium_in(portion)),
                })
            })
            .collect();
        let products: Vec<Value> = self
            .products()
            .map(|(product, dose)| {
                let (status, units) = match dose {
                    Some(Dose::Taken(units)) => ("taken", Some(units)),
                    Some(Dose::Skipped) => ("skipped", None),
                    None => ("not_noted", None),
                };
                json!({
                    "product": product.name,
                    "form": product.form.key(),
                    "status": status,
                    "units": units.map(Units::count),
                    "magnesium_mg": mg(units.map(|units| product.magnesium_in(units))),
                })
            })
            .collect();
        json!({
            "schema": 1,
            "day": self.intake.day.to_string(),
            "food_mg": mg(self.intake.food),
            "food_complete": self.intake.food_complete,
            "supplements_mg": mg(self.intake.supplements),
            "total_mg": mg(self.intake.total()),
            "norm": self.norm(context.text).map(|norm| json!({
                "set": norm.set.key(),
                "low_mg": norm.low.mg(),
                "high_mg": norm.high.mg(),
            })),
            "supplements_upper_level_mg": (!self.profile.kidney_disease)
                .then(|| self.profile.upper_level.amount().mg()),
            "eaten": eaten,
            "products": products,
        })
    }
}
