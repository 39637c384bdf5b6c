//! Taking answers in one by one gives what looking back at the whole diary gives, on every screen of Trends.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use crate::NOW;
use magnesium_diary::diary::{Act, Command, Diary};
use magnesium_diary::domain::{BuiltInSign, Day, FactorId, Moment, Now, Severity, SignId, SignKey};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::trends::data::{Look, LookedBack, Period, TrendsData};
use proptest::prelude::*;

fn today() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

/// The evening of a day so many days ago.
fn evening(days_ago: i32) -> Now {
    Now {
        moment: Moment(NOW.moment.0 - 86_400 * i64::from(days_ago)),
        ..NOW
    }
}

/// What a person does in the window that changes answers.
#[derive(Clone, Debug)]
enum Edit {
    Answer(i32, i64, Option<i64>),
    RestNone(i32),
    AsBefore(i32),
    SeveralDays(i32, i32),
    Remark(i32, i64),
    Undo,
    Redo,
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    // Answers about the last three days come in time, those about earlier days late; the first day may move.
    let days_ago = prop_oneof![0..4_i32, 0..140_i32];
    let sign = prop_oneof![1..4_i64, 5..8_i64];
    let level = proptest::option::of(0..=3_i64);
    let edit = prop_oneof![
        6 => (days_ago.clone(), sign.clone(), level).prop_map(|(d, s, l)| Edit::Answer(d, s, l)),
        2 => days_ago.clone().prop_map(Edit::RestNone),
        1 => days_ago.clone().prop_map(Edit::AsBefore),
        1 => (days_ago.clone(), 1..5_i32).prop_map(|(d, n)| Edit::SeveralDays(d, n)),
        1 => (days_ago, sign).prop_map(|(d, s)| Edit::Remark(d, s)),
        2 => Just(Edit::Undo),
        1 => Just(Edit::Redo),
    ];
    proptest::collection::vec(edit, 1..8)
}

/// A diary of 120 days of three signs, answered in time.
fn diary(levels: &[Option<i64>], late_counts: bool) -> Diary {
    let mut diary = Diary::in_memory().unwrap();
    for (at, level) in levels.iter().enumerate() {
        let days_ago = i32::try_from(at / 3).unwrap();
        let sign = SignId([1, 2, 7][at % 3]);
        let severity = level.and_then(Severity::from_level);
        let command = Command::Answer {
            day: today().plus(-days_ago),
            sign,
            severity,
        };
        diary.apply(command, evening(days_ago)).unwrap();
    }
    let setting = magnesium_diary::diary::Setting::LateCounts(late_counts);
    diary.apply(Command::Set(setting), NOW).unwrap();
    let factor = Command::Factor {
        day: today().plus(-9),
        factor: FactorId(1),
        on: true,
    };
    diary.apply(factor, NOW).unwrap();
    diary
}

/// Does it and says what was done, if it was not refused.
fn done(diary: &mut Diary, edit: &Edit) -> Option<Act> {
    let day = |days_ago: i32| today().plus(-days_ago);
    let command = match *edit {
        Edit::Answer(days_ago, sign, level) => Command::Answer {
            day: day(days_ago),
            sign: SignId(sign),
            severity: level.and_then(Severity::from_level),
        },
        Edit::RestNone(days_ago) => Command::NoOtherSigns { day: day(days_ago) },
        Edit::AsBefore(days_ago) => Command::CopyDayBefore { day: day(days_ago) },
        Edit::SeveralDays(days_ago, days) => Command::NoSignsOn {
            days: (0..days)
                .map(|more| day(days_ago + more))
                .collect::<BTreeSet<_>>(),
        },
        Edit::Remark(days_ago, sign) => Command::Remark {
            day: day(days_ago),
            sign: SignId(sign),
            text: "words".to_owned(),
        },
        Edit::Undo => return diary.undo().unwrap().act,
        Edit::Redo => return diary.redo().unwrap().act,
    };
    diary.apply(command, NOW).ok()?.act
}

fn seen(found: &LookedBack) -> Vec<TrendsData> {
    let text = Text::new(Language::En);
    let looks = Period::ALL.into_iter().flat_map(|period| {
        let all = Look {
            period,
            ..Look::default()
        };
        let sign = SignKey::BuiltIn(BuiltInSign::Headache);
        [all.at(&sign), all]
    });
    looks
        .map(|look| TrendsData::new(found, &look, &text))
        .collect()
}

proptest! {
    #![proptest_config(crate::cases(24))]

    #[test]
    fn taking_answers_in_is_looking_back_afresh(
        levels in proptest::collection::vec(proptest::option::weighted(0.85, 0..=2_i64), 90..360),
        late_counts in any::<bool>(),
        edits in edits(),
    ) {
        let mut diary = diary(&levels, late_counts);
        let mut kept = LookedBack::load(&diary, NOW).unwrap();
        for edit in edits {
            let Some(act) = done(&mut diary, &edit) else { continue };
            // Undo may reach back to what is no answer; the window then looks back afresh, and so does this.
            let Some(days) = act.answered_days() else {
                kept = LookedBack::load(&diary, NOW).unwrap();
                continue;
            };
            for day in days {
                kept.take_in(&diary, day).unwrap();
            }
            kept.catch_up(&diary).unwrap();
            let afresh = LookedBack::load(&diary, NOW).unwrap();
            prop_assert_eq!(seen(&kept), seen(&afresh));
        }
    }
}
