//! Products that a file names: proposed for what is called magnesium, and added where the diary has none of the name.

use super::amounts::milligrams_in;
use super::choice::{Choice, Target, is_dose};
use super::propose::{Certainty, Known, Proposal, same};
use super::reading::{Name, Role};
use super::seen::Seen;
use crate::domain::Day;
use crate::domain::brought::BroughtProduct;
use crate::domain::product::Units;
use crate::domain::sign::clean_name;
use crate::exchange::mapping::folded;

/// A product that was not taken for so many days has ended.
const NOT_TAKEN_DAYS: i32 = 60;

/// Something taken that is called magnesium is a product, new where the diary has none of the name; so much magnesium in a unit as
/// the name says, or as stands in most rows.
pub fn magnesium_product(name: &Name, seen: &Seen, known: &Known) -> Option<Proposal> {
    let lower = folded(&name.text);
    let is_taken = matches!(name.role, Role::Any | Role::Medicine | Role::Circumstance);
    let is_known = same(&name.text, known.products.iter()).is_some()
        || same(&name.text, known.medicines.iter()).is_some();
    if !is_taken || is_known || !lower.contains("magnesium") || is_food(&lower) {
        return None;
    }
    let bare = without_unit(&name.text);
    let product = same(bare, known.products.iter());
    let mg = match product {
        Some(product) => known.per_unit(product),
        None => milligrams_in(&name.text)
            .or_else(|| seen.usual_mg())
            .filter(is_dose),
    };
    let choice = Choice {
        mg,
        ..Choice::of(Target::Product(
            product.cloned().or_else(|| clean_name(bare))?,
        ))
    };
    Some(Proposal {
        choice,
        certainty: Certainty::Near,
        highest: None,
        place: None,
        apart: None,
    })
}

/// A column about what was eaten, or about blood.
fn is_food(name: &str) -> bool {
    [
        "food", "eten", "voeding", "diet", "blood", "bloed", "serum", "level",
    ]
    .iter()
    .any(|word| name.contains(word))
}

/// `Magnesium (mg)` is about magnesium.
fn without_unit(name: &str) -> &str {
    let units = [
        "(mg)",
        "[mg]",
        "(tablets)",
        "(tabletten)",
        "(stuks)",
        "(caps)",
        "(capsules)",
    ];
    let lower = name.to_lowercase();
    let unit = units.into_iter().find(|unit| lower.ends_with(unit));
    let bare = unit.and_then(|unit| name.get(..name.len() - unit.len()));
    bare.unwrap_or(name).trim()
}

/// Products that are added where the diary has none of their name.
pub fn products(
    choices: &[Choice],
    doses: &[(Day, String, Option<Units>)],
    today: Day,
) -> Vec<BroughtProduct> {
    let mut products: Vec<BroughtProduct> = Vec::new();
    for choice in choices {
        let (Target::Product(name), Some(per_unit_mg)) = (&choice.target, choice.mg) else {
            continue;
        };
        let mut days = doses
            .iter()
            .filter(|dose| dose.1 == *name)
            .map(|dose| dose.0);
        let Some(since) = days.next() else { continue };
        let last = days.next_back().unwrap_or(since);
        if !products.iter().any(|known| known.name == *name) {
            products.push(BroughtProduct {
                name: name.clone(),
                per_unit_mg,
                since,
                until: (last < today.plus(-NOT_TAKEN_DAYS)).then_some(last),
            });
        }
    }
    products
}
