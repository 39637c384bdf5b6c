//! Is it worth looking at the magnesium intake? Only when two counting signs keep coming back together for long enough. The
//! rule says nothing about cause, and days noted as ill are unknown to it.

use crate::domain::hint::Tier;
use crate::domain::{Day, Severity, SignKey};

use super::early::NEW_DIARY_DAYS;
use super::history::{History, nth_day};
use super::recurrence::{Status, Verdict};
use super::track::Track;

/// Counting signs that must qualify on the same day.
const SIGNS_MIN: usize = 2;

/// Days from the first logged one on in which a tier can hold at all.
const fn open_days(tier: Tier) -> usize {
    match tier {
        Tier::Full => usize::MAX,
        Tier::Early => NEW_DIARY_DAYS,
    }
}

const fn accepts(tier: Tier, verdict: Verdict) -> bool {
    let early = matches!((tier, verdict.status), (Tier::Early, Status::Early));
    early || (verdict.status.is_recurring() && verdict.robust)
}

/// Why a hint whose rule holds is not given.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Withheld {
    /// A red flag is ticked today: a doctor comes first.
    RedFlag,
    /// Kidney disease: magnesium is a doctor's matter.
    Kidney,
    /// The person is under 18.
    #[strum(serialize = "under_18")]
    Under18,
    /// No explicit "none" in the window: days without the sign were never logged.
    PresenceOnly,
}

impl Withheld {
    /// The word in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }
}

/// The hint on the day asked about, and since when there was reason for one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hint {
    /// Whether a tier's rule holds.
    pub holds: bool,
    /// Which; full where both hold.
    pub tier: Option<Tier>,
    /// The first day on which the full rule held.
    pub first_full: Option<Day>,
    /// The first day on which the early rule held.
    pub first_early: Option<Day>,
    /// The counting signs that qualify on the day itself; empty if no tier holds.
    pub signs: Vec<SignKey>,
    /// Why it is not given although it holds.
    pub withheld: Option<Withheld>,
    /// How far the full rule is.
    pub full: Progress,
    /// How far the early rule is; nothing once the diary is no longer new.
    pub early: Progress,
}

/// How far a tier's rule is on the day itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Days in a row, up to that day, on which enough signs qualified.
    pub days_in_a_row: u32,
    /// The counting signs that qualify on that day.
    pub signs: Vec<SignKey>,
}

/// The hint of a history; `tracks` are those of its runs, in order, with ill days unknown.
pub fn hint<'a>(history: &History, tracks: impl IntoIterator<Item = &'a Track>) -> Hint {
    let Some(first_logged) = history.first_logged else {
        return Hint::default();
    };
    let signs = history
        .runs
        .iter()
        .zip(tracks)
        .map(|(run, track)| (&run.key, track));
    let counting: Vec<_> = signs.filter(|(key, _)| key.counts_for_hint()).collect();
    let full = TierDays::new(Tier::Full, &counting, first_logged);
    let early = TierDays::new(Tier::Early, &counting, first_logged);
    let now = [&full, &early].into_iter().find(|tier| tier.holds_now);
    Hint {
        holds: now.is_some(),
        tier: now.map(|now| now.tier),
        first_full: full.first,
        first_early: early.first,
        signs: now.map_or_else(Vec::new, |now| now.progress.signs.clone()),
        withheld: now.and_then(|now| withheld(history, now.tier)),
        full: full.progress,
        early: early.progress,
    }
}

/// A counting sign with its verdicts.
type Counting<'a> = (&'a SignKey, &'a Track);

/// On which days a tier's rule held.
struct TierDays {
    tier: Tier,
    first: Option<Day>,
    holds_now: bool,
    progress: Progress,
}

impl TierDays {
    fn new(tier: Tier, counting: &[Counting<'_>], first_logged: Day) -> Self {
        let days = counting.iter().map(|(_, track)| track.verdicts().len());
        let days = days.max().unwrap_or(0);
        let open = days.min(open_days(tier));
        let mut days_in_a_row = 0;
        let mut found = Self {
            tier,
            first: None,
            holds_now: false,
            progress: Progress::default(),
        };
        for (day, signs) in qualifying_counts(tier, counting, open)
            .into_iter()
            .enumerate()
        {
            let is_met = usize::from(signs) >= SIGNS_MIN;
            days_in_a_row = if is_met { days_in_a_row + 1 } else { 0 };
            found.holds_now = days_in_a_row >= tier.days_in_a_row();
            if found.holds_now && found.first.is_none() {
                found.first = Some(nth_day(first_logged, day));
            }
        }
        found.holds_now &= open == days;
        if open == days && days > 0 {
            found.progress = Progress {
                days_in_a_row,
                signs: qualifying_signs(tier, counting),
            };
        }
        found
    }
}

/// How many counting signs qualify on each of the first `days` days.
fn qualifying_counts(tier: Tier, counting: &[Counting<'_>], days: usize) -> Vec<u8> {
    let mut signs = vec![0; days];
    for (_, track) in counting {
        for (count, verdict) in signs.iter_mut().zip(track.verdicts()) {
            *count += u8::from(accepts(tier, *verdict));
        }
    }
    signs
}

fn qualifying_signs(tier: Tier, counting: &[Counting<'_>]) -> Vec<SignKey> {
    let qualifies = |track: &Track| {
        track
            .verdicts()
            .last()
            .is_some_and(|verdict| accepts(tier, *verdict))
    };
    counting
        .iter()
        .filter(|(_, track)| qualifies(track))
        .map(|(key, _)| (*key).clone())
        .collect()
}

fn withheld(history: &History, tier: Tier) -> Option<Withheld> {
    let person = history.person;
    let reasons = [
        (person.red_flag_today, Withheld::RedFlag),
        (person.kidney_disease, Withheld::Kidney),
        (person.under_18, Withheld::Under18),
        (is_presence_only(history, tier), Withheld::PresenceOnly),
    ];
    reasons
        .into_iter()
        .find(|(applies, _)| *applies)
        .map(|(_, reason)| reason)
}

fn is_presence_only(history: &History, tier: Tier) -> bool {
    let first = history.as_of.plus(1 - tier.window_days());
    !history.runs.iter().any(|run| {
        run.logged()
            .rev()
            .take_while(|(day, _)| *day >= first)
            .any(|(_, severity)| severity == Severity::None)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::BuiltInSign;
    use crate::trends::look_back;
    use crate::trends::testing::history_of;

    fn clear_diary(days: usize) -> History {
        let text = "1101100".repeat(20);
        history_of(&[
            (BuiltInSign::Headache, &text[..days]),
            (BuiltInSign::Fatigue, &text[..days]),
        ])
    }

    #[test]
    fn early_comes_first_and_gives_way_to_full() {
        let day_of = |found: Option<Day>| found.map(|day| day.days_since(clear_diary(1).as_of));
        let late = look_back(&clear_diary(80)).hint;
        assert_eq!(late.tier, Some(Tier::Full));
        assert_eq!(
            (day_of(late.first_early), day_of(late.first_full)),
            (Some(19), Some(50))
        );
        assert_eq!(look_back(&clear_diary(50)).hint.tier, Some(Tier::Early));
        let before = look_back(&clear_diary(19)).hint;
        assert_eq!((before.tier, before.signs), (None, Vec::new()));
        assert_eq!(
            (before.early.days_in_a_row, before.early.signs.len()),
            (6, 2)
        );
        assert_eq!(before.full, Progress::default());
    }

    #[test]
    fn one_sign_is_never_enough() {
        let text = "1".repeat(100);
        for other in [BuiltInSign::SweetCraving, BuiltInSign::BloodPressure] {
            let history = history_of(&[(BuiltInSign::Headache, &text), (other, &text)]);
            assert!(!look_back(&history).hint.holds);
        }
    }

    #[test]
    fn early_ends_with_the_new_diary() {
        let text = format!("{}{}", ".".repeat(62), "1101100".repeat(5));
        let diary = |days: usize| {
            let mut zeros = "0".repeat(text.len());
            zeros.truncate(days);
            history_of(&[
                (BuiltInSign::MoodAnxiety, &zeros),
                (BuiltInSign::Headache, &text[..days]),
                (BuiltInSign::Fatigue, &text[..days]),
            ])
        };
        assert_eq!(look_back(&diary(84)).hint.tier, Some(Tier::Early));
        assert_eq!(look_back(&diary(85)).hint.tier, None);
    }

    #[test]
    fn ill_days_are_unknown_for_the_hint_only() {
        let mut history = clear_diary(80);
        let plain = look_back(&history);
        history.ill_days = history.as_of.plus(-40).through(history.as_of).collect();
        let ill = look_back(&history);
        assert_eq!(ill.signs, plain.signs);
        assert!(plain.hint.holds && !ill.hint.holds);
    }

    #[test]
    fn the_strictest_reason_is_named() {
        let mut history = clear_diary(80);
        assert_eq!(look_back(&history).hint.withheld, None);
        history.person.under_18 = true;
        assert_eq!(look_back(&history).hint.withheld, Some(Withheld::Under18));
        history.person.kidney_disease = true;
        assert_eq!(look_back(&history).hint.withheld, Some(Withheld::Kidney));
        history.person.red_flag_today = true;
        assert_eq!(look_back(&history).hint.withheld, Some(Withheld::RedFlag));
        assert!(look_back(&history).hint.holds);
    }

    #[test]
    fn without_any_explicit_none_it_is_withheld() {
        let text = format!("0{}", "1".repeat(70));
        let diary = |days: usize| {
            history_of(&[
                (BuiltInSign::Headache, &text[..days]),
                (BuiltInSign::Fatigue, &text[..days]),
            ])
        };
        assert_eq!(look_back(&diary(56)).hint.withheld, None);
        assert_eq!(
            look_back(&diary(57)).hint.withheld,
            Some(Withheld::PresenceOnly)
        );
    }

    #[test]
    fn the_early_tier_asks_for_a_none_in_28_days() {
        let withheld = |days_since_none: usize| {
            let text = format!("0{}", "1".repeat(days_since_none));
            let signs = [
                (BuiltInSign::Headache, text.as_str()),
                (BuiltInSign::Fatigue, &text),
            ];
            let hint = look_back(&history_of(&signs)).hint;
            assert_eq!(hint.tier, Some(Tier::Early));
            hint.withheld
        };
        assert_eq!(withheld(27), None);
        assert_eq!(withheld(28), Some(Withheld::PresenceOnly));
    }

    #[test]
    fn recurring_signs_that_are_not_robust_make_no_hint() {
        let text = ("1.0.0.0".repeat(3) + "1.01.0.").repeat(8);
        let signs = [
            (BuiltInSign::Headache, text.as_str()),
            (BuiltInSign::Fatigue, &text),
        ];
        let trends = look_back(&history_of(&signs));
        assert!(trends.signs[0].days_recurring > 14);
        assert_eq!(trends.hint.first_full, None);
    }
}
