//! The products and food of `log`: what was typed becomes doses and portions, with "did you mean" where a name fits nothing.

use super::{Context, Failure};
use crate::domain::Day;
use crate::domain::food::{Food, FormerFood, NameLanguage, Portions, current, foods, former_foods};
use crate::domain::food_search::{names, search};
use crate::domain::intake::{FoodRef, Pantry};
use crate::domain::product::{Dose, Product, ProductId, Units};

/// Products and food of `log`.
#[derive(Debug, Default, clap::Args)]
pub struct IntakeArgs {
    /// A product you took, with how many units if not the usual amount
    #[arg(long, value_name = "PRODUCT[=UNITS]")]
    pub took: Vec<String>,
    /// A product you did not take
    #[arg(long, value_name = "PRODUCT")]
    pub skipped: Vec<String>,
    /// Food or drink, with how many portions if not one
    #[arg(long, value_name = "FOOD[=PORTIONS]")]
    pub ate: Vec<String>,
}

impl IntakeArgs {
    /// Nothing was given.
    pub fn is_empty(&self) -> bool {
        self.took.is_empty() && self.skipped.is_empty() && self.ate.is_empty()
    }
}

/// What was typed, understood as far as it can be without the diary.
pub(super) struct TypedIntake {
    took: Vec<(String, Option<Units>)>,
    skipped: Vec<String>,
    ate: Vec<(String, Portions)>,
}

impl TypedIntake {
    pub(super) fn parse(context: &Context<'_>, args: &IntakeArgs) -> Result<Self, Failure> {
        let took = args.took.iter().map(|typed| {
            let Some((name, units)) = typed.rsplit_once('=') else {
                return Ok((typed.trim().to_owned(), None));
            };
            let units = number(units)
                .and_then(Units::new)
                .ok_or_else(|| Failure::wrong_usage(context.text.cli_no_units(typed.as_str())))?;
            Ok((name.trim().to_owned(), Some(units)))
        });
        let ate = args.ate.iter().map(|typed| {
            let Some((name, portions)) = typed.rsplit_once('=') else {
                return Ok((typed.trim().to_owned(), Portions::ONE));
            };
            let portions = number(portions).and_then(Portions::new).ok_or_else(|| {
                Failure::wrong_usage(context.text.cli_no_portions(typed.as_str()))
            })?;
            Ok((name.trim().to_owned(), portions))
        });
        Ok(Self {
            took: took.collect::<Result<_, Failure>>()?,
            skipped: args.skipped.clone(),
            ate: ate.collect::<Result<_, Failure>>()?,
        })
    }

    /// Refuses what no new diary can hold, so that a typing error never makes one.
    pub(super) fn check_without_diary(&self, context: &Context<'_>) -> Result<(), Failure> {
        let nothing = Pantry::default();
        self.doses(context, &nothing, Day::MIN)?;
        self.eaten(context, &nothing)?;
        Ok(())
    }

    /// The doses that were typed; without a number the amount that is usual on `day`.
    pub(super) fn doses(
        &self,
        context: &Context<'_>,
        pantry: &Pantry,
        day: Day,
    ) -> Result<Vec<(ProductId, Dose)>, Failure> {
        let took = self.took.iter().map(|(name, units)| {
            let product = product(context, name, pantry)?;
            let units = units.unwrap_or_else(|| product.usual_on(day));
            Ok((product.id, Dose::Taken(units)))
        });
        let skipped = self
            .skipped
            .iter()
            .map(|name| Ok((product(context, name, pantry)?.id, Dose::Skipped)));
        let doses: Vec<(ProductId, Dose)> = took.chain(skipped).collect::<Result<_, Failure>>()?;
        for (at, (id, _)) in doses.iter().enumerate() {
            if doses.iter().take(at).any(|(earlier, _)| earlier == id) {
                let name = pantry.product(*id).map_or("", |product| &product.name);
                return Err(Failure::wrong_usage(context.text.cli_product_twice(name)));
            }
        }
        Ok(doses)
    }

    /// The food that was typed.
    pub(super) fn eaten(
        &self,
        context: &Context<'_>,
        pantry: &Pantry,
    ) -> Result<Vec<(FoodRef, Portions)>, Failure> {
        self.ate
            .iter()
            .map(|(name, portions)| Ok((eaten_food(context, name, pantry)?, *portions)))
            .collect()
    }
}

/// A number with a point or a comma.
fn number(text: &str) -> Option<f64> {
    text.trim().replace(',', ".").parse().ok()
}

fn product<'p>(
    context: &Context<'_>,
    typed: &str,
    pantry: &'p Pantry,
) -> Result<&'p Product, Failure> {
    let wanted = typed.trim().to_lowercase();
    let found = pantry
        .products
        .iter()
        .find(|product| product.name.to_lowercase() == wanted);
    found.ok_or_else(|| {
        let problem = context.text.cli_unknown_product(typed);
        if pantry.products.is_empty() {
            return Failure::wrong_usage(format!("{problem}. {}", context.text.cli_no_products()));
        }
        let known = pantry.products.iter();
        let known = known.map(|product| (product.name.clone(), product.name.clone()));
        context.unknown(problem, typed, known.collect())
    })
}

/// The key that is typed, or the key of the food that has this name; a name in the language of the person before the same name in
/// another. Also of foods of earlier tables.
fn key_of(wanted: &str, language: NameLanguage) -> Option<String> {
    if current(wanted).is_some() {
        return Some(wanted.to_owned());
    }
    let mut languages = [language].into_iter().chain(NameLanguage::ALL);
    let named = languages.find_map(|language| {
        let has_name =
            |food: &&Food| names(food, language).any(|name| name.to_lowercase() == wanted);
        foods().iter().find(has_name).map(|food| food.key.clone())
    });
    named.or_else(|| {
        let has_name = |former: &&FormerFood| {
            NameLanguage::ALL
                .iter()
                .any(|language| former.name(*language).to_lowercase() == wanted)
        };
        former_foods()
            .iter()
            .find(has_name)
            .map(|former| former.key.clone())
    })
}

/// A food by its key, by any of its names, or one of the person's own; otherwise the nearest is offered, never taken.
fn eaten_food(context: &Context<'_>, typed: &str, pantry: &Pantry) -> Result<FoodRef, Failure> {
    let wanted = typed.trim().to_lowercase();
    let own = wanted.strip_prefix("own:").unwrap_or(&wanted);
    if let Some(own) = pantry
        .own_foods
        .iter()
        .find(|food| food.name.to_lowercase() == own)
    {
        return Ok(FoodRef::Own(own.id));
    }
    if let Some(key) = key_of(&wanted, context.text.name_language()) {
        return Ok(FoodRef::Known(key));
    }
    let problem = context.text.cli_unknown_food(typed);
    let nearest = search(
        typed,
        context.text.name_language(),
        &pantry.own_foods,
        &std::collections::BTreeMap::new(),
    );
    let advice = match nearest.first() {
        Some(FoodRef::Known(key)) => format!(". {}", context.text.cli_did_you_mean(key.as_str())),
        Some(food) => {
            let name = context.text.food(food, pantry);
            format!(". {}", context.text.cli_did_you_mean(name))
        }
        None => String::new(),
    };
    Err(Failure::wrong_usage(format!("{problem}{advice}")))
}
