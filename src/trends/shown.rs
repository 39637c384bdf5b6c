//! What may be shown about the signs, strictest first: a warning sign leaves only the doctor; a sign past its GP duration stands
//! above the hint; the hint itself may be kept back, put away or worded otherwise. Pure: each part is a function of its facts.

use crate::domain::BuiltInSign;
use crate::domain::hint::{HintFacts, Tier};

use super::gp::{
    GP_WEEKS, GP_WEEKS_MOOD, LastingSign, RecurringSign, lasting_signs, recurring_signs,
};
use super::hint::{Hint, Withheld};
use super::history::History;
use super::look_back::Trends;
use super::painkiller_stretches::PainkillerStretches;

/// Readings from which their mean is worth saying.
pub const READINGS_MIN: usize = 6;
/// On at least so many days.
pub const READING_DAYS_MIN: usize = 3;
/// Readings from which nobody calls them few (ESH: general knowledge).
const READINGS_MANY: usize = 12;
/// Home limit, mmHg.
pub const SYSTOLIC_LIMIT: f64 = 135.0;
/// Home limit, mmHg.
pub const DIASTOLIC_LIMIT: f64 = 85.0;
/// Days at the norm, of the last 28, from which the hint says so.
pub const NORM_DAYS: usize = 14;

/// The mean of home readings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanPressure {
    /// Mean upper pressure, mmHg.
    pub systolic: f64,
    /// Mean lower pressure, mmHg.
    pub diastolic: f64,
    /// Mean pulse a minute of those readings that were typed with one.
    pub pulse: Option<f64>,
    /// Of so many readings.
    pub readings: usize,
    /// On so many days.
    pub days: usize,
}

impl MeanPressure {
    /// So few readings that it is to be said with it.
    pub const fn is_from_few(&self) -> bool {
        self.readings < READINGS_MANY
    }

    /// At or above the limit of home readings from which a GP is worth a visit.
    pub fn is_at_limit(&self) -> bool {
        self.systolic >= SYSTOLIC_LIMIT || self.diastolic >= DIASTOLIC_LIMIT
    }
}

/// A reason to talk to a GP.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GpReason {
    /// Fatigue for three weeks.
    Fatigue,
    /// Poor sleep for three weeks.
    Sleep,
    /// Low mood for two weeks.
    Mood,
    /// Poor appetite or an upset stomach for three weeks.
    Stomach,
    /// A sign that keeps coming back and is a reason by that alone.
    Recurring(RecurringSign),
    /// Painkillers past the limit of their kind in each of three stretches of 30 days.
    Painkillers(PainkillerStretches),
    /// Home blood pressure at or above the limit.
    BloodPressure(MeanPressure),
}

impl GpReason {
    /// The word in JSON.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Fatigue => "fatigue",
            Self::Sleep => "poor_sleep",
            Self::Mood => "mood_anxiety",
            Self::Stomach => "appetite_digestion",
            Self::Recurring(found) => found.sign.key(),
            Self::Painkillers(_) => "painkillers",
            Self::BloodPressure(_) => "blood_pressure",
        }
    }

    /// The symptom it is about; none where painkillers are.
    pub const fn sign(&self) -> Option<BuiltInSign> {
        Some(match self {
            Self::Fatigue => BuiltInSign::Fatigue,
            Self::Sleep => BuiltInSign::PoorSleep,
            Self::Mood => BuiltInSign::MoodAnxiety,
            Self::Stomach => BuiltInSign::AppetiteDigestion,
            Self::Recurring(found) => found.sign,
            Self::BloodPressure(_) => BuiltInSign::BloodPressure,
            Self::Painkillers(_) => return None,
        })
    }

    /// In how many of the last weeks it was there often enough, where that is the reason.
    pub const fn weeks(&self) -> Option<i32> {
        match self {
            Self::Fatigue | Self::Sleep | Self::Stomach => Some(GP_WEEKS),
            Self::Mood => Some(GP_WEEKS_MOOD),
            Self::Recurring(_) | Self::Painkillers(_) | Self::BloodPressure(_) => None,
        }
    }
}

/// How the hint is worded.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    Plain,
    /// Supplements already reach the upper level.
    AtUpperLevel,
    /// On so many of the last 28 days the norm was already noted.
    AtNorm(usize),
}

impl Wording {
    /// The word in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }
}

/// The place of the hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HintState {
    /// Its rule does not hold.
    Nothing,
    /// It holds, but something stricter keeps it back.
    Withheld(Withheld),
    /// It holds, but the person put this tier away.
    Silent(Tier),
    Shown(Tier, Wording),
}

/// What may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// A warning sign is ticked: nothing else is said.
    pub red_flag: bool,
    /// Signs past their GP duration, above the hint.
    pub gp: Vec<GpReason>,
    pub hint: HintState,
}

/// Climbs the shown; `is_silent` is whether the person put the hint of its tier away.
pub fn shown(history: &History, trends: &Trends, facts: &HintFacts, is_silent: bool) -> Shown {
    let red_flag = history.person.red_flag_today;
    Shown {
        red_flag,
        gp: if red_flag {
            Vec::new()
        } else {
            gp_reasons(history, trends, facts)
        },
        hint: hint_state(&trends.hint, facts, is_silent),
    }
}

fn hint_state(hint: &Hint, facts: &HintFacts, is_silent: bool) -> HintState {
    match (hint.tier, hint.withheld) {
        (None, _) => HintState::Nothing,
        (Some(_), Some(reason)) => HintState::Withheld(reason),
        (Some(tier), None) if is_silent => HintState::Silent(tier),
        (Some(tier), None) => HintState::Shown(tier, wording(facts)),
    }
}

/// The upper level comes first: more than that is what must not be looked for.
fn wording(facts: &HintFacts) -> Wording {
    if facts.supplements_at_level {
        Wording::AtUpperLevel
    } else if facts.days_at_norm >= NORM_DAYS {
        Wording::AtNorm(facts.days_at_norm)
    } else {
        Wording::Plain
    }
}

fn gp_reasons(history: &History, trends: &Trends, facts: &HintFacts) -> Vec<GpReason> {
    let lasting = lasting_signs(history).into_iter();
    let recurring = recurring_signs(&trends.signs).into_iter();
    let painkillers = PainkillerStretches::new(&facts.painkiller_days, history.as_of);
    lasting
        .filter(LastingSign::is_long)
        .map(|lasting| lasting.reason)
        .chain(recurring.map(GpReason::Recurring))
        .chain(
            painkillers
                .is_overuse()
                .then_some(GpReason::Painkillers(painkillers)),
        )
        .chain(high_pressure(facts))
        .collect()
}

fn high_pressure(facts: &HintFacts) -> Option<GpReason> {
    let found = MeanPressure::of(facts.readings.iter().copied()).filter(MeanPressure::is_enough)?;
    found
        .is_at_limit()
        .then_some(GpReason::BloodPressure(found))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::medicine::MedicineKind;
    use crate::domain::{BloodPressure, BuiltInSign};
    use crate::trends::look_back;
    use crate::trends::testing::history_of;

    fn clear_diary() -> History {
        let text = "1101100".repeat(12);
        history_of(&[
            (BuiltInSign::Headache, &text),
            (BuiltInSign::Palpitations, &text),
        ])
    }

    fn shown_of(history: &History, facts: &HintFacts, is_silent: bool) -> Shown {
        shown(history, &look_back(history), facts, is_silent)
    }

    /// `readings` a day on `days` days.
    fn pressures(days: i32, readings: usize, systolic: u16, diastolic: u16) -> HintFacts {
        let reading = BloodPressure::from_mmhg(systolic, diastolic, None).unwrap();
        let last = clear_diary().as_of;
        HintFacts {
            readings: (0..days)
                .flat_map(|back| std::iter::repeat_n((last.plus(-back), reading), readings))
                .collect(),
            ..HintFacts::default()
        }
    }

    #[test]
    fn each_state_of_the_hint() {
        use Wording::{AtNorm, AtUpperLevel, Plain};
        let facts = |supplements_at_level, days_at_norm| HintFacts {
            supplements_at_level,
            days_at_norm,
            ..HintFacts::default()
        };
        let shown = |wording| HintState::Shown(Tier::Full, wording);
        for (level, days, silent, expected) in [
            (false, 0, false, shown(Plain)),
            (false, 13, false, shown(Plain)),
            (false, 14, false, shown(AtNorm(14))),
            (false, 28, false, shown(AtNorm(28))),
            (true, 0, false, shown(AtUpperLevel)),
            (true, 28, false, shown(AtUpperLevel)),
            (true, 28, true, HintState::Silent(Tier::Full)),
            (false, 0, true, HintState::Silent(Tier::Full)),
        ] {
            let found = shown_of(&clear_diary(), &facts(level, days), silent).hint;
            assert_eq!(found, expected, "{level} {days} {silent}");
        }
        let quiet = history_of(&[(BuiltInSign::Headache, "0000000")]);
        assert_eq!(
            shown_of(&quiet, &facts(true, 28), false).hint,
            HintState::Nothing
        );
    }

    #[test]
    fn what_keeps_the_hint_back_is_named() {
        let mut history = clear_diary();
        history.person.under_18 = true;
        let facts = HintFacts::default();
        let hint = |history: &History| shown_of(history, &facts, false).hint;
        assert_eq!(hint(&history), HintState::Withheld(Withheld::Under18));
        history.person.kidney_disease = true;
        assert_eq!(hint(&history), HintState::Withheld(Withheld::Kidney));
        history.person.red_flag_today = true;
        assert_eq!(hint(&history), HintState::Withheld(Withheld::RedFlag));
    }

    #[test]
    fn gp_durations_need_four_sign_days_in_each_week() {
        for (sign, text, reasons) in [
            // Three weeks of four days, the last week at the right.
            (BuiltInSign::Fatigue, "111100011110001111000", 1),
            (BuiltInSign::PoorSleep, "111100011110001111000", 1),
            (BuiltInSign::Fatigue, "111000011110001111000", 0),
            (BuiltInSign::Fatigue, "111100011110001110000", 0),
            (BuiltInSign::Fatigue, "1111...1111...1111...", 1),
            (BuiltInSign::Fatigue, "111....1111...1111...", 0),
            (BuiltInSign::Fatigue, "11110001111000", 0),
            (BuiltInSign::MoodAnxiety, "11110001111000", 1),
            (BuiltInSign::MoodAnxiety, "11100001111000", 0),
            (BuiltInSign::AppetiteDigestion, "111100011110001111000", 1),
            (BuiltInSign::AppetiteDigestion, "11110001111000", 0),
            (BuiltInSign::AppetiteDigestion, "111100011100001111000", 0),
            (BuiltInSign::Headache, "111111111111111111111", 0),
            (BuiltInSign::SweetCraving, "111111111111111111111", 0),
        ] {
            let history = history_of(&[(sign, text)]);
            let found = shown_of(&history, &HintFacts::default(), false).gp;
            assert_eq!(found.len(), reasons, "{sign:?} {text}");
        }
    }

    #[test]
    fn what_keeps_coming_back_is_a_reason_for_four_signs() {
        let often = "1101100".repeat(12);
        let seldom = "1000000".repeat(12);
        for sign in BuiltInSign::ALL {
            let named = |text: &str| {
                let history = history_of(&[(sign, text)]);
                let found = shown_of(&history, &HintFacts::default(), false);
                let keys = found.gp.into_iter().map(GpReason::key);
                keys.collect::<Vec<_>>()
            };
            let expected = match sign {
                BuiltInSign::Palpitations
                | BuiltInSign::TinglingNumbness
                | BuiltInSign::Headache
                | BuiltInSign::MemoryConfusion
                | BuiltInSign::Fatigue
                | BuiltInSign::PoorSleep
                | BuiltInSign::MoodAnxiety
                | BuiltInSign::AppetiteDigestion => vec![sign.key()],
                _ => Vec::new(),
            };
            assert_eq!(named(&often), expected, "{sign:?}");
            assert_eq!(named(&seldom), Vec::<&str>::new(), "{sign:?}");
            // Before the diary can say, nothing keeps coming back; what lasts by weeks does not wait for it.
            let young = named(&often[..21]);
            let by_weeks = lasting_signs(&history_of(&[(sign, "0")]));
            let waits = !by_weeks.iter().any(|lasting| lasting.sign == sign);
            assert_eq!(young.is_empty(), waits, "{sign:?}");
        }
    }

    #[test]
    fn the_counts_of_a_reason_are_those_of_the_rule() {
        let history = history_of(&[(BuiltInSign::Palpitations, &"1101100".repeat(12))]);
        let found = shown_of(&history, &HintFacts::default(), false).gp;
        let expected = RecurringSign {
            sign: BuiltInSign::Palpitations,
            sign_days: 32,
            logged_days: 56,
        };
        assert_eq!(found, [GpReason::Recurring(expected)]);
    }

    #[test]
    fn painkillers_past_their_limit_are_a_reason() {
        let history = clear_diary();
        let facts = |days: i32| HintFacts {
            painkiller_days: (0..3)
                .flat_map(|stretch| (0..days).map(move |day| -30 * stretch - day))
                .map(|back| {
                    let kind = MedicineKind::TriptanOpioidCombination;
                    (history.as_of.plus(back), kind)
                })
                .collect(),
            ..HintFacts::default()
        };
        let named = |days| {
            let found = shown_of(&history, &facts(days), false).gp;
            found
                .into_iter()
                .any(|reason| reason.key() == "painkillers")
        };
        assert_eq!([named(9), named(10)], [false, true]);
    }

    #[test]
    fn blood_pressure_needs_six_readings_on_three_days() {
        for (days, readings, systolic, diastolic, said) in [
            (3, 2, 135, 70, true),
            (3, 2, 134, 84, false),
            (3, 2, 120, 85, true),
            (2, 3, 150, 95, false),
            (5, 1, 150, 95, false),
            (6, 1, 150, 95, true),
        ] {
            let found = shown_of(
                &clear_diary(),
                &pressures(days, readings, systolic, diastolic),
                false,
            );
            let high = |reason: &GpReason| matches!(reason, GpReason::BloodPressure(_));
            assert_eq!(
                found.gp.iter().filter(|reason| high(reason)).count(),
                usize::from(said),
                "{days} {readings} {systolic}"
            );
        }
    }

    #[test]
    fn a_warning_sign_leaves_nothing_else() {
        let mut history = history_of(&[(BuiltInSign::Fatigue, &"1".repeat(80))]);
        history.person.red_flag_today = true;
        let found = shown_of(&history, &pressures(6, 1, 150, 95), false);
        assert!(found.red_flag && found.gp.is_empty());
    }

    proptest! {
        #[test]
        fn kidney_disease_always_silences(
            days in "[0-3.]{70,90}",
            supplements_at_level in any::<bool>(),
            days_at_norm in 0_usize..29,
            is_silent in any::<bool>(),
            under_18 in any::<bool>(),
        ) {
            let mut history = history_of(&[(BuiltInSign::Headache, &days), (BuiltInSign::Fatigue, &days)]);
            history.person.kidney_disease = true;
            history.person.under_18 = under_18;
            let facts = HintFacts { supplements_at_level, days_at_norm, ..HintFacts::default() };
            let found = shown_of(&history, &facts, is_silent).hint;
            prop_assert!(matches!(found, HintState::Nothing | HintState::Withheld(_)));
        }
    }
}
