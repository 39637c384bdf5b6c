//! Laws that looking back obeys on any diary.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};

use magnesium_diary::domain::{BuiltInSign, Day, Severity, SignKey};
use magnesium_diary::trends::{History, LookBack, Person, Status, look_back, today};
use proptest::prelude::*;

type Row = (usize, Day, Severity);

const SIGNS: [BuiltInSign; 3] = [
    BuiltInSign::Headache,
    BuiltInSign::Fatigue,
    BuiltInSign::SweetCraving,
];

/// Diaries of up to 150 days whose signs come in stretches, as real ones do.
fn rows() -> impl Strategy<Value = Vec<Row>> {
    let stretch = (0..SIGNS.len(), 0..150_i32, 1..30_i32, 0..=3_i64, 1..4_usize);
    proptest::collection::vec(stretch, 0..30).prop_map(|stretches| {
        let mut days = BTreeMap::new();
        for (sign, first, length, level, step) in stretches {
            let severity = Severity::from_level(level).unwrap();
            for offset in (first..first + length).step_by(step) {
                days.insert((sign, Day::from_number(20_000 + offset).unwrap()), severity);
            }
        }
        days.into_iter()
            .map(|((sign, day), severity)| (sign, day, severity))
            .collect()
    })
}

fn history(as_of: Day, rows: impl IntoIterator<Item = Row>) -> History {
    let signs = SIGNS.map(|sign| (SignKey::BuiltIn(sign), true));
    History::new(as_of, &signs, rows, BTreeSet::new(), Person::default())
}

/// Stretches of days away, apart from each other.
fn pauses() -> impl Strategy<Value = Vec<(Day, Day)>> {
    proptest::collection::vec((1..30_i32, 0..25_i32), 0..6).prop_map(|stretches| {
        let mut last = Day::from_number(20_010).unwrap();
        let mut pauses = Vec::new();
        for (gap, days) in stretches {
            let first = last.plus(gap + 1);
            last = first.plus(days);
            pauses.push((first, last));
        }
        pauses
    })
}

fn as_of() -> Day {
    Day::from_number(20_180).unwrap()
}

proptest! {
    #[test]
    fn shifting_all_days_shifts_every_verdict(rows in rows(), shift in -9_000..9_000_i32) {
        let moved = rows.iter().map(|(sign, day, severity)| (*sign, day.plus(shift), *severity));
        let there = look_back(&history(as_of().plus(shift), moved));
        let here = look_back(&history(as_of(), rows));
        prop_assert_eq!(there.as_of, here.as_of.plus(shift));
        prop_assert_eq!(there.first_logged, here.first_logged.map(|day| day.plus(shift)));
        prop_assert_eq!(there.hint.tier, here.hint.tier);
        prop_assert_eq!(there.hint.first_full, here.hint.first_full.map(|day| day.plus(shift)));
        prop_assert_eq!(there.hint.first_early, here.hint.first_early.map(|day| day.plus(shift)));
        for (there, here) in there.signs.iter().zip(&here.signs) {
            prop_assert_eq!(&there.recurrence, &here.recurrence);
            prop_assert_eq!(there.first_recurring, here.first_recurring.map(|day| day.plus(shift)));
            prop_assert_eq!(there.days_recurring, here.days_recurring);
        }
    }

    #[test]
    fn the_order_of_rows_is_irrelevant(
        (rows, mixed) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
    ) {
        prop_assert_eq!(look_back(&history(as_of(), rows)), look_back(&history(as_of(), mixed)));
    }

    /// What comes later never changes what was said on a day.
    #[test]
    fn later_days_change_nothing_said_before(rows in rows(), cut in 20_000..20_160_i32) {
        let cut = Day::from_number(cut).unwrap();
        let known = rows.iter().copied().filter(|(_, day, _)| *day <= cut).collect::<Vec<_>>();
        prop_assert_eq!(look_back(&history(cut, rows)), look_back(&history(cut, known)));
    }

    /// Days nobody logged, before the diary began or after its last entry, are not free days.
    #[test]
    fn unlogged_days_at_the_end_make_no_verdict(rows in rows()) {
        let long_after = look_back(&history(as_of().plus(60), rows.clone()));
        let totals = look_back(&history(as_of(), rows)).signs.into_iter().map(|sign| sign.totals);
        for (sign, totals) in long_after.signs.iter().zip(totals) {
            prop_assert_eq!(sign.recurrence.status, Status::Unknown);
            prop_assert_eq!(&sign.totals, &totals);
        }
        prop_assert!(!long_after.hint.holds);
    }

    /// Days away were never left open: noting them changes no count and no verdict but that a sign no longer depends on them.
    #[test]
    fn days_away_only_ever_take_a_doubt_away(rows in rows(), pauses in pauses()) {
        let plain = look_back(&history(as_of(), rows.clone()));
        let away = look_back(&history(as_of(), rows).with_pauses(pauses));
        for (plain, away) in plain.signs.iter().zip(&away.signs) {
            prop_assert_eq!(&plain.totals, &away.totals);
            let (plain, away) = (&plain.recurrence, &away.recurrence);
            // The early look asks for robustness itself, so it alone may begin to speak.
            if plain.status != away.status {
                prop_assert_eq!((plain.status, away.status), (Status::Unknown, Status::Early));
                continue;
            }
            prop_assert_eq!(plain.probability, away.probability);
            prop_assert_eq!((plain.logged_days, plain.sign_days), (away.logged_days, away.sign_days));
            prop_assert_eq!(plain.more_days_needed, away.more_days_needed);
            prop_assert!(plain.probability_if_missing_free <= away.probability_if_missing_free);
            prop_assert!(!plain.robust || away.robust);
        }
    }

    /// Bringing answers in one by one, or taking them out, gives what looking back afresh gives.
    #[test]
    fn one_answer_at_a_time_is_the_same(
        rows in rows(),
        ill in proptest::collection::btree_set(20_000..20_180_i32, 0..20),
        pauses in pauses(),
        edits in proptest::collection::vec(
            (0..=SIGNS.len(), 19_990..20_190_i32, proptest::option::of(0..=3_i64)),
            1..12,
        ),
    ) {
        let signs = SIGNS.map(|sign| (SignKey::BuiltIn(sign), true));
        let ill: BTreeSet<_> = ill.into_iter().map(|day| Day::from_number(day).unwrap()).collect();
        let afresh = |rows: &BTreeMap<(usize, Day), Severity>| {
            let rows = rows.iter().map(|((sign, day), severity)| (*sign, *day, *severity));
            History::new(as_of(), &signs, rows, ill.clone(), Person::default())
                .with_pauses(pauses.clone())
        };
        let mut rows: BTreeMap<_, _> =
            rows.into_iter().map(|(sign, day, severity)| ((sign, day), severity)).collect();
        let mut kept = LookBack::new(afresh(&rows));
        for (sign, day, level) in edits {
            let day = Day::from_number(day).unwrap();
            let severity = level.and_then(Severity::from_level);
            kept.answer(sign, day, severity);
            match severity {
                Some(severity) => rows.insert((sign, day), severity),
                None => rows.remove(&(sign, day)),
            };
            prop_assert_eq!(kept.trends(), &look_back(&afresh(&rows)));
            prop_assert_eq!(
                today(kept.history()),
                kept.trends().signs.iter().map(|sign| sign.recurrence.clone()).collect::<Vec<_>>()
            );
        }
    }
}
