//! The person's own list of medicines and painkillers, and on which days each was taken. A day without a note of it is not a day
//! without it; how much is too much is never decided here.

use super::keyed;
use std::collections::BTreeSet;

use super::clock_time::ClockTime;
use super::day::Day;
use super::sign::clean_name;

/// The row of a medicine in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MedicineId(pub i64);

/// A medicine of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Medicine {
    pub id: MedicineId,
    /// What the person calls it.
    pub name: String,
    /// What it is, as far as the person has said.
    pub kind: MedicineKind,
    /// No longer offered; its past stays.
    pub retired: bool,
}

/// What a medicine is. The days of all painkillers are counted together; the classification of headaches (ICHD-3, 8.2) names
/// other numbers of days for the two kinds.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MedicineKind {
    /// Not a painkiller.
    #[default]
    Other,
    /// A painkiller of which the person has not said the kind, as all were before the diary asked.
    Painkiller,
    /// Paracetamol, ibuprofen, aspirin and their like.
    #[strum(serialize = "simple")]
    SimplePainkiller,
    /// A triptan, ergotamine, an opioid, or several substances in one.
    TriptanOpioidCombination,
}

keyed!(MedicineKind);

impl MedicineKind {
    /// The kinds a person chooses among, in the order they are offered.
    pub const OFFERED: [Self; 3] = [
        Self::SimplePainkiller,
        Self::TriptanOpioidCombination,
        Self::Other,
    ];

    /// Whether its days count among those of the painkillers.
    pub const fn is_painkiller(self) -> bool {
        !matches!(self, Self::Other)
    }

    /// The days a month from which the classification speaks of overuse of this kind; `None` where the kind is not a painkiller or
    /// not known.
    pub const fn overuse_days(self) -> Option<usize> {
        match self {
            Self::SimplePainkiller => Some(PAINKILLER_DAYS.1),
            Self::TriptanOpioidCombination => Some(PAINKILLER_DAYS.0),
            Self::Painkiller | Self::Other => None,
        }
    }
}

/// What the months of painkillers of a period are counted from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PainkillerDays {
    /// The first day on which one was noted, in the whole diary.
    pub began: Option<Day>,
    /// Days of the period with one.
    pub taken: BTreeSet<Day>,
    /// Those of them with a triptan, an opioid or a combination.
    pub strict: BTreeSet<Day>,
    /// Days of the period with any answer, be it late.
    pub answered: BTreeSet<Day>,
}

/// Painkiller days a month named by the international classification of headaches (ICHD-3) as those from which painkillers can go
/// with headache themselves: from the first for some kinds, from the second for simple ones. Source: domain facts on headache.
pub const PAINKILLER_DAYS: (usize, usize) = (10, 15);

/// Whether days of a month reach the limit of their kind: those with a triptan, an opioid or a combination (`strict`) their own, all
/// painkillers together (`any`) that of the simple ones, which one of a kind not said has too.
pub const fn are_many(any: usize, strict: usize) -> bool {
    strict >= PAINKILLER_DAYS.0 || any >= PAINKILLER_DAYS.1
}

/// The row of an amount in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MedicineDoseId(pub i64);

/// How much of a medicine was taken, and when, as far as the person notes it: at least one of the two is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseWords {
    amount: Option<String>,
    clock: Option<ClockTime>,
}

impl DoseWords {
    /// `None` if nothing is said, or the amount is not one short line.
    pub fn new(amount: &str, clock: Option<ClockTime>) -> Option<Self> {
        let amount = if amount.trim().is_empty() {
            None
        } else {
            Some(clean_name(amount)?)
        };
        (amount.is_some() || clock.is_some()).then_some(Self { amount, clock })
    }

    /// The amount in the person's words: "2 tablets".
    pub fn amount(&self) -> Option<&str> {
        self.amount.as_deref()
    }

    pub const fn clock(&self) -> Option<ClockTime> {
        self.clock
    }
}

/// A stored amount of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MedicineDose {
    pub id: MedicineDoseId,
    pub day: Day,
    pub medicine: MedicineId,
    /// How much and when.
    pub words: DoseWords,
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn a_dose_says_something_or_is_none() {
        assert_eq!(DoseWords::new("  ", None), None);
        assert_eq!(DoseWords::new("a\nb\u{7}", None), None);
        let dose = DoseWords::new(" 2  tablets ", None).unwrap();
        assert_eq!(dose.amount(), Some("2 tablets"));
        let clock = ClockTime::parse("8:30");
        assert_eq!(DoseWords::new("", clock).unwrap().clock(), clock);
    }

    #[test]
    fn each_kind_of_painkiller_has_its_own_number_of_days() {
        let days = MedicineKind::OFFERED.map(MedicineKind::overuse_days);
        assert_eq!(days, [Some(15), Some(10), None]);
        assert!(MedicineKind::Painkiller.is_painkiller());
    }

    /// All but the one that only diaries of before the question have.
    #[test]
    fn each_kind_a_person_can_name_is_offered() {
        for kind in MedicineKind::VARIANTS {
            let is_offered = MedicineKind::OFFERED.contains(kind);
            assert_eq!(is_offered, *kind != MedicineKind::Painkiller, "{kind:?}");
        }
    }
}
