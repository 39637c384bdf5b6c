//! Whether painkillers were noted so often, for so long, that a GP is worth a visit: stretches of 30 days, by the kind of medicine.

use std::collections::BTreeSet;

use crate::domain::Day;
use crate::domain::medicine::{MedicineKind, are_many};

/// Stretches of days in a row that the overuse of painkillers is looked for in; each must have it.
pub const STRETCHES: usize = 3;
/// Days of each: a month of the classification of headaches.
pub const STRETCH_DAYS: i32 = 30;

/// Painkiller days in each of the last stretches, oldest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PainkillerStretches {
    /// Days with a painkiller of any kind.
    pub any: [usize; STRETCHES],
    /// Days with a triptan, an opioid or a combination.
    pub strict: [usize; STRETCHES],
}

impl PainkillerStretches {
    /// Counts the days back from `as_of`; several painkillers on a day are one day.
    pub fn new(taken: &[(Day, MedicineKind)], as_of: Day) -> Self {
        let count = |counts: fn(MedicineKind) -> bool| {
            std::array::from_fn(|nth| {
                let back = i32::try_from(STRETCHES - 1 - nth).unwrap_or_default();
                let last = as_of.plus(-STRETCH_DAYS * back);
                let stretch = last.plus(1 - STRETCH_DAYS)..=last;
                let days = taken.iter().filter(|(_, kind)| counts(*kind));
                let days: BTreeSet<Day> = days.map(|(day, _)| *day).collect();
                days.range(stretch).count()
            })
        };
        Self {
            any: count(MedicineKind::is_painkiller),
            strict: count(|kind| kind == MedicineKind::TriptanOpioidCombination),
        }
    }

    /// In each stretch as many as the classification calls overuse.
    pub fn is_overuse(&self) -> bool {
        let mut both = self.any.iter().zip(&self.strict);
        both.all(|(any, strict)| are_many(*any, *strict))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `days[n]` painkiller days of a kind in the stretch that ends `n` stretches before today.
    fn taken(kind: MedicineKind, days: [i32; STRETCHES], today: Day) -> Vec<(Day, MedicineKind)> {
        let in_stretch = |nth: i32, days: i32| {
            (0..days).map(move |day| (today.plus(-STRETCH_DAYS * nth - day), kind))
        };
        let numbered = (0..).zip(days);
        numbered
            .flat_map(|(nth, days)| in_stretch(nth, days))
            .collect()
    }

    #[test]
    fn each_kind_has_its_limit_in_each_of_three_stretches() {
        use MedicineKind::{Other, Painkiller, SimplePainkiller, TriptanOpioidCombination};
        let today = Day::parse_iso("2026-11-22").unwrap();
        for (kind, days, is_overuse) in [
            (TriptanOpioidCombination, [10, 10, 10], true),
            (TriptanOpioidCombination, [10, 9, 10], false),
            (TriptanOpioidCombination, [10, 10, 0], false),
            (TriptanOpioidCombination, [30, 30, 30], true),
            (SimplePainkiller, [14, 14, 14], false),
            (SimplePainkiller, [15, 15, 15], true),
            (SimplePainkiller, [15, 15, 14], false),
            (Painkiller, [14, 14, 14], false),
            (Painkiller, [15, 15, 15], true),
            (Other, [30, 30, 30], false),
        ] {
            let taken = taken(kind, days, today);
            let found = PainkillerStretches::new(&taken, today);
            assert_eq!(found.is_overuse(), is_overuse, "{kind:?} {days:?}");
            // On the days after, the oldest days leave and nothing new has come.
            let later = PainkillerStretches::new(&taken, today.plus(30));
            assert!(!later.is_overuse(), "{kind:?} {days:?}");
        }
    }

    #[test]
    fn two_painkillers_on_a_day_are_one_day_and_kinds_add_up_to_the_wider_limit() {
        let today = Day::parse_iso("2026-11-22").unwrap();
        let mut both = taken(MedicineKind::TriptanOpioidCombination, [8; 3], today);
        both.extend(taken(MedicineKind::SimplePainkiller, [14; 3], today));
        let found = PainkillerStretches::new(&both, today);
        assert_eq!((found.any, found.strict), ([14; 3], [8; 3]));
        assert!(!found.is_overuse());
        let earlier = both.iter().map(|(day, kind)| (day.plus(-14), *kind));
        let simple = earlier.filter(|(_, kind)| *kind == MedicineKind::TriptanOpioidCombination);
        let more: Vec<_> = both.iter().copied().chain(simple).collect();
        assert!(PainkillerStretches::new(&more, today).is_overuse());
        assert!(!PainkillerStretches::new(&[], today).is_overuse());
    }
}
