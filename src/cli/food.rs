//! `food`: what the search finds, with the magnesium in one portion. Needs no diary; with one, the person's own foods are found
//! too, and what they often ate comes first, as in the window.

use serde_json::{Value, json};

use super::search::SearchArgs;
use super::{Context, Failure};
use crate::domain::Milligrams;
use crate::domain::food::Portions;
use crate::domain::food_search::search;
use crate::domain::intake::{FoodRef, Pantry};
use crate::store::IfMissing;

/// Foods that are printed; JSON has all.
const SHOWN: usize = 20;

pub(super) fn run(context: &mut Context<'_>, args: &SearchArgs) -> Result<(), Failure> {
    let words = args.words.join(" ");
    if !words.chars().any(char::is_alphanumeric) {
        return Err(Failure::wrong_usage(context.text.cli_food_no_words()));
    }
    let (pantry, uses) = if context.diary_path.exists() {
        let diary = context.open(IfMissing::Fail)?;
        let today = diary.today(context.now);
        diary
            .pantry()
            .and_then(|pantry| Ok((pantry, diary.food_uses(today)?)))
            .map_err(|err| context.store_failure(&err))?
    } else {
        Default::default()
    };
    let language = context.text.name_language();
    let found = search(&words, language, &pantry.own_foods, &uses);
    if args.json {
        let foods: Vec<Value> = found
            .iter()
            .map(|food| food_json(food, &pantry, context))
            .collect();
        return context.say_json(&json!({ "schema": 1, "foods": foods }));
    }
    if found.is_empty() {
        return context.say(context.text.cli_food_nothing(words));
    }
    for food in found.iter().take(SHOWN) {
        let text = context.text;
        let amount = pantry
            .per_portion(food)
            .map_or_else(|| text.mag_amount_unknown(), |amount| text.mg(amount));
        let portion = text.portions(food, Portions::ONE, &pantry);
        let found = text.mag_search_result(text.food(food, &pantry), portion, amount);
        context.say(text.cli_food_found(pantry.key(food), found))?;
    }
    Ok(())
}

fn food_json(food: &FoodRef, pantry: &Pantry, context: &Context<'_>) -> Value {
    json!({
        "food": pantry.key(food),
        "name": context.text.food(food, pantry),
        "portion": context.text.portions(food, Portions::ONE, pantry),
        "portion_mg": pantry.per_portion(food).map(Milligrams::mg),
    })
}
