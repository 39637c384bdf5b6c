//! Products that a file names: proposed for what is called magnesium, and added where the diary has none of the name.

use std::collections::BTreeMap;

use super::amounts::{milligrams_in, unit_in};
use super::choice::{Choice, Target, is_dose};
use super::medicine_names::{may_hold_magnesium, says_magnesium};
use super::propose::{Certainty, Known, Proposal, same};
use super::reading::{Name, Role};
use super::seen::Seen;
use crate::domain::Day;
use crate::domain::brought::BroughtProduct;
use crate::domain::product::{Unit, Units};
use crate::domain::sign::clean_name;
use crate::exchange::mapping::folded;

/// A product that was not taken for so many days has ended.
const NOT_TAKEN_DAYS: i32 = 60;

/// Something taken that is called magnesium is a product, new where the diary has none of the name; so much magnesium in a unit as
/// the name says, or as stands in most rows. So is what may hold magnesium among other things; how much is asked then, since amounts
/// of it are not amounts of magnesium.
pub fn magnesium_product(name: &Name, seen: &Seen, known: &Known) -> Option<Proposal> {
    let lower = folded(&name.text);
    let is_taken = matches!(name.role, Role::Any | Role::Medicine | Role::Circumstance);
    let is_known = same(&name.text, known.products.iter()).is_some()
        || same(&name.text, known.medicines.iter()).is_some();
    let says_amounts = !seen.amounts.is_empty() || seen.are_beyond_units();
    let is_magnesium = says_magnesium(&name.text);
    let is_one = is_magnesium || (may_hold_magnesium(&name.text) && !says_amounts);
    if !is_taken || is_known || !is_one || is_food(&lower) {
        return None;
    }
    let bare = without_unit(&name.text);
    let product = same(bare, known.products.iter());
    let per_unit = product.and_then(|product| known.per_unit(product));
    let target = Target::Product(product.cloned().or_else(|| clean_name(bare))?);
    let mut choice = Choice::of(target);
    if is_magnesium && is_in_mg(&name.text, seen) {
        choice.count_in_mg(per_unit);
    } else if product.is_some() {
        choice.mg = per_unit;
    } else if is_magnesium {
        let said = milligrams_in(&name.text).or_else(|| seen.usual_mg());
        choice.mg = said.filter(is_dose);
    }
    Some(Proposal {
        choice,
        certainty: Certainty::Near,
        highest: None,
        place: None,
        apart: None,
    })
}

/// Whether what was taken is said in milligrams, and in nothing else.
fn is_in_mg(name: &str, seen: &Seen) -> bool {
    let are_amounts = seen.words == seen.amounts.values().sum::<usize>();
    let is_said = ends_in_mg(name) || !seen.amounts.is_empty() || seen.are_beyond_units();
    is_said && are_amounts && unit_in(name).is_none() && milligrams_in(name).is_none()
}

/// `Magnesium (mg)` and `Magnesium mg`, without a number.
fn ends_in_mg(name: &str) -> bool {
    let lower = name.to_lowercase();
    ["(mg)", "[mg]", " mg", "_mg"]
        .iter()
        .any(|unit| lower.ends_with(unit))
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
        " in mg",
        " mg",
        "_mg",
        "(tablets)",
        "(tabletten)",
        "(stuks)",
        "(caps)",
        "(capsules)",
    ];
    let lower = name.to_lowercase();
    // `Magnesium 375 mg` is the name of a product.
    let has_amount = milligrams_in(name).is_some();
    let mut unit = units
        .into_iter()
        .filter(|unit| lower.ends_with(unit) && !has_amount);
    let bare = unit
        .next()
        .and_then(|unit| name.get(..name.len() - unit.len()));
    bare.unwrap_or(name).trim()
}

/// What the names of a file become, and what their rows say products are counted in.
type Said<'a> = (&'a [Choice], &'a [Name], &'a BTreeMap<String, Unit>);

/// Products that are added where the diary has none of their name.
pub fn products(
    (choices, names, units): Said<'_>,
    doses: &[(Day, String, Option<Units>)],
    today: Day,
) -> Vec<BroughtProduct> {
    let mut products: Vec<BroughtProduct> = Vec::new();
    for (choice, of) in choices.iter().zip(names) {
        let (Target::Product(name), Some(per_unit_mg)) = (&choice.target, choice.mg) else {
            continue;
        };
        let taken = doses.iter().filter(|dose| dose.1 == *name);
        let mut days = taken.clone().map(|dose| dose.0);
        let Some(since) = days.next() else { continue };
        let last = days.next_back().unwrap_or(since);
        if !products.iter().any(|known| known.name == *name) {
            let said = units.get(name).copied().or_else(|| unit_in(&of.text));
            products.push(BroughtProduct {
                name: name.clone(),
                per_unit_mg,
                // That it is a tablet is for the file to say.
                unit: said.filter(|_| !choice.in_mg).unwrap_or(Unit::Mg),
                usual: usual(taken.map(|dose| dose.2)),
                since,
                until: (last < today.plus(-NOT_TAKEN_DAYS)).then_some(last),
            });
        }
    }
    products
}

/// As much as most days have; one unit where a day does not say how much, since that is then counted.
fn usual(taken: impl Iterator<Item = Option<Units>>) -> Units {
    let mut counts: Vec<(Units, usize)> = Vec::new();
    for units in taken {
        let Some(units) = units else {
            return Units::ONE;
        };
        match counts.iter_mut().find(|(known, _)| *known == units) {
            Some((_, days)) => *days += 1,
            None => counts.push((units, 1)),
        }
    }
    let most = counts.into_iter().max_by_key(|(_, days)| *days);
    most.map_or(Units::ONE, |(units, _)| units)
}
