//! How much of a product a row says, and when a time on a day was.

use std::collections::BTreeMap;

use crate::domain::product::{Unit, Units};
use crate::domain::{ClockTime, Day, Moment, Zone};

const SECS_PER_DAY: i64 = 86_400;

/// A product a day once: several rows are added up. One that does not say how much is as much as is `usual`, one unit of a new product.
pub fn sums(
    mut doses: Vec<(Day, String, Option<Units>)>,
    usual: &BTreeMap<String, Vec<(Day, Units)>>,
) -> Vec<(Day, String, Option<Units>)> {
    doses.sort_by(|one, next| (one.0, &one.1).cmp(&(next.0, &next.1)));
    doses.dedup_by(|next, kept| {
        let same = (next.0, &next.1) == (kept.0, &kept.1);
        if same {
            let usual = usual_on(usual.get(&kept.1), kept.0);
            let (one, other) = (kept.2.unwrap_or(usual), next.2.unwrap_or(usual));
            kept.2 = Units::new(one.count() + other.count()).or(Some(one));
        }
        same
    });
    doses
}

/// What is usual on a day, of amounts each from a day on; one unit of what is new.
fn usual_on(amounts: Option<&Vec<(Day, Units)>>, day: Day) -> Units {
    let amounts = amounts.map(Vec::as_slice).unwrap_or_default();
    let so_far = amounts.iter().rev().find(|(from, _)| *from <= day);
    so_far
        .or_else(|| amounts.first())
        .map_or(Units::ONE, |(_, units)| *units)
}

/// `2 tablets`; an amount in milligrams says nothing about units.
pub fn units_in(words: &str) -> Option<Units> {
    let (number, unit) = words.split_once(' ').unwrap_or((words, ""));
    let is_weight =
        ["mg", "g", "mcg", "µg", "ml", "iu"].contains(&unit.trim().to_lowercase().as_str());
    let number: f64 = number.replace(',', ".").parse().ok()?;
    Units::new(number).filter(|_| !is_weight)
}

/// What something is counted in, where words say it.
pub fn unit_in(words: &str) -> Option<Unit> {
    let lower = words.to_lowercase();
    let known = UNITS.iter();
    let mut known = known.filter(|(_, names)| names.iter().any(|name| lower.contains(name)));
    known.next().map(|(unit, _)| *unit)
}

/// What people call the units of products.
const UNITS: [(Unit, &[&str]); 5] = [
    (Unit::Tablet, &["tablet", "pill", "pil)", "pillen", "tab."]),
    (Unit::Capsule, &["capsule", "caps", "kapsel"]),
    (Unit::Scoop, &["scoop", "schep"]),
    (Unit::Sachet, &["sachet", "zakje"]),
    (Unit::Spoon, &["spoon", "lepel"]),
];

/// `Magnesium 375 mg`: whole milligrams anywhere in words.
pub fn milligrams_in(words: &str) -> Option<u32> {
    let lower = words.to_lowercase();
    let (before, _) = lower.split_once("mg")?;
    let digits = before.trim_end();
    let start = digits
        .rfind(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
        .map_or(0, |at| at + 1);
    let number = digits.get(start..)?.replace(',', ".");
    let mg: f64 = number.parse().ok()?;
    let mg = mg.round();
    (1.0..=20_000.0).contains(&mg).then_some(mg as u32)
}

/// Units of a product that holds `per_unit_mg`: a number that nobody takes of anything is milligrams.
pub fn units_of(number: f64, per_unit_mg: Option<u32>) -> Option<Units> {
    if number <= Units::MAX {
        return Units::new(number);
    }
    units_of_mg(number, per_unit_mg)
}

/// Units of a product in an amount of milligrams.
pub fn units_of_mg(mg: f64, per_unit_mg: Option<u32>) -> Option<Units> {
    Units::new(mg / f64::from(per_unit_mg?))
}

/// The moment of a time on a civil day here.
pub fn moment(day: Day, time: ClockTime, zone: Zone) -> Moment {
    let local = i64::from(day.number()) * SECS_PER_DAY + i64::from(time.minutes()) * 60;
    let first = local - i64::from(zone.offset_secs(Moment(local)));
    Moment(local - i64::from(zone.offset_secs(Moment(first))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_told_from_milligrams_and_added_up() {
        let count = |words: &str| units_in(words).map(Units::count);
        assert_eq!(
            (count("2 tablets"), count("0,5"), count("1.5 capsule")),
            (Some(2.0), Some(0.5), Some(1.5))
        );
        assert_eq!(
            (count("400 mg"), count("many"), count("500")),
            (None, None, None)
        );
        let day = Day::from_ymd(2026, 1, 1).unwrap();
        let dose = |units: f64| (day, "Mg".to_owned(), Units::new(units));
        let usual = BTreeMap::from([("Mg".to_owned(), vec![(day, Units::new(2.0).unwrap())])]);
        assert_eq!(sums(vec![dose(1.0), dose(2.0)], &usual), [dose(3.0)]);
        // Named twice it was taken twice; once it is what is usual on that day.
        let named = (day, "Mg".to_owned(), None);
        let once = vec![named];
        assert_eq!(sums(once.clone(), &usual), once);
        let twice = [once.clone(), once].concat();
        assert_eq!(sums(twice.clone(), &usual), [dose(4.0)]);
        assert_eq!(sums(twice, &BTreeMap::new()), [dose(2.0)]);
    }

    #[test]
    fn a_time_is_one_of_its_zone() {
        let day = Day::from_ymd(1970, 1, 2).unwrap();
        let time = ClockTime::parse("01:30").unwrap();
        assert_eq!(
            moment(day, time, Zone::Fixed(3_600)),
            Moment(86_400 + 1_800)
        );
    }
}
