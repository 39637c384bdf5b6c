//! The rules of recurrence and of the hint once more, read out day by day from their definition, slowly and with another
//! program's Beta distribution, against what looking back says.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use magnesium_diary::domain::{BuiltInSign, Day, Severity, SignKey};
use magnesium_diary::trends::{History, Person, Tier, look_back};
use proptest::prelude::*;
use statrs::function::beta::beta_reg;

/// Whether a sign was there on each day from the first logged one.
type Days = [Option<bool>];

struct Window {
    n: u32,
    k: u32,
    starts: u32,
    weeks_seen: usize,
    weeks_with: usize,
}

fn back(last: usize, days: usize) -> std::ops::RangeInclusive<usize> {
    (last + 1).saturating_sub(days)..=last
}

fn in_days(
    days: &Days,
    range: std::ops::RangeInclusive<usize>,
    wanted: impl Fn(bool) -> bool,
) -> u32 {
    range.filter(|day| days[*day].is_some_and(&wanted)).count() as u32
}

/// Days in `range` with the sign after two free days since the last one, free days counted from day `from`.
fn starts(days: &Days, from: usize, range: &std::ops::RangeInclusive<usize>) -> u32 {
    let mut free = 0;
    let mut found = 0;
    for (day, there) in days.iter().enumerate().take(range.end() + 1).skip(from) {
        match there {
            Some(true) => {
                found += u32::from(free >= 2 && range.contains(&day));
                free = 0;
            }
            Some(false) => free += 1,
            None => {}
        }
    }
    found
}

fn window(days: &Days, last: usize) -> Window {
    let range = back(last, 56);
    let weeks: Vec<_> = (0..8)
        .filter_map(|week| Some(back(last.checked_sub(7 * week)?, 7)))
        .map(|week| {
            (
                in_days(days, week.clone(), |_| true),
                in_days(days, week, |there| there),
            )
        })
        .collect();
    Window {
        n: in_days(days, range.clone(), |_| true),
        k: in_days(days, range.clone(), |there| there),
        starts: starts(days, 0, &range),
        weeks_seen: weeks.iter().filter(|(logged, _)| *logged >= 3).count(),
        weeks_with: weeks.iter().filter(|(_, with)| *with >= 1).count(),
    }
}

/// Clustering over the pairs of neighbouring days that begin on day `from` or later.
fn rho(days: &Days, from: usize, last: usize) -> f64 {
    let pairs: Vec<_> = (from..last)
        .filter_map(|day| Some((days[day]?, days[day + 1]?)))
        .collect();
    let count = |wanted: (bool, bool)| pairs.iter().filter(|pair| **pair == wanted).count() as f64;
    let [both, went, came, none] =
        [(true, true), (true, false), (false, true), (false, false)].map(count);
    let margins = [both + went, came + none, both + came, went + none];
    let r = if margins.contains(&0.0) {
        0.3
    } else {
        (both * none - went * came) / margins.iter().product::<f64>().sqrt()
    };
    let n = pairs.len() as f64;
    ((n * r + 20.0 * 0.3) / (n + 20.0)).clamp(0.0, 0.8)
}

fn above_one_in_seven(k: u32, n: u32, rho: f64) -> f64 {
    let f = (1.0 - rho) / (1.0 + rho);
    let (k, n) = (f64::from(k), f64::from(n));
    1.0 - beta_reg(0.5 + k * f, 0.5 + (n - k) * f, 1.0 / 7.0)
}

/// Status key and whether it is robust.
fn strict(days: &Days, last: usize) -> (&'static str, bool) {
    let Window {
        n,
        k,
        starts,
        weeks_seen,
        weeks_with,
    } = window(days, last);
    if n < 28 || weeks_seen < 6 {
        return ("unknown", false);
    }
    let rho = rho(days, last.saturating_sub(112), last);
    let p = above_one_in_seven(k, n, rho);
    let persistent = 2 * k >= n && weeks_with >= 6;
    let cyclic = starts >= 3 && weeks_with >= 5;
    if !(persistent || cyclic) || p < 0.80 {
        return ("none", false);
    }
    if p < 0.95 {
        return ("watch", false);
    }
    let robust = above_one_in_seven(k, 56.min(last as u32 + 1), rho) >= 0.80;
    (
        if persistent {
            "recurring-persistent"
        } else {
            "recurring-cyclic"
        },
        robust,
    )
}

fn is_early(days: &Days, last: usize) -> bool {
    let range = back(last, 28);
    let n = in_days(days, range.clone(), |_| true);
    let k = in_days(days, range.clone(), |there| there);
    if last >= 84 || n < 14 {
        return false;
    }
    let rho = rho(days, *range.start(), last);
    above_one_in_seven(k, n, rho) >= 0.95
        && above_one_in_seven(k, 28.min(last as u32 + 1), rho) >= 0.80
        && in_days(days, back(last, 7), |there| there) > 0
        && last >= 7
        && in_days(days, back(last - 7, 7), |there| there) > 0
        && (starts(days, *range.start(), &range) >= 2 || 2 * k >= n)
}

fn status(days: &Days, last: usize) -> (&'static str, bool) {
    match strict(days, last) {
        ("unknown", _) if is_early(days, last) => ("early", true),
        strict => strict,
    }
}

/// First day on which two signs qualified on each of the last `needed` days, and whether they do on the last.
fn hint(signs: &[Vec<(&'static str, bool)>], needed: usize, early: bool) -> (Option<usize>, bool) {
    let qualifies = |(status, robust): (&str, bool)| {
        (status.starts_with("recurring") && robust) || (early && status == "early")
    };
    let is_met = |day: usize| {
        let is_open = !early || day < 84;
        is_open && signs.iter().filter(|sign| qualifies(sign[day])).count() >= 2
    };
    let holds = |day: usize| day + 1 >= needed && back(day, needed).all(is_met);
    let days = signs[0].len();
    ((0..days).find(|day| holds(*day)), holds(days - 1))
}

const SIGNS: [BuiltInSign; 3] = [
    BuiltInSign::Headache,
    BuiltInSign::Fatigue,
    BuiltInSign::PoorSleep,
];

/// Three signs over up to 170 days, each day unknown, there or free, in shares that change half-way.
fn diaries() -> impl Strategy<Value = Vec<Vec<Option<bool>>>> {
    let shares = (0..45_u8, 10..70_u8, 10..70_u8);
    let draws = prop::collection::vec(prop::array::uniform3((0..100_u8, 0..100_u8)), 30..170);
    (draws, prop::array::uniform3(shares)).prop_map(|(draws, shares)| {
        let sign = |(index, (missing, before, after)): (usize, (u8, u8, u8))| {
            let day = |(number, draw): (usize, &[(u8, u8); 3])| {
                let share = if number < draws.len() / 2 {
                    before
                } else {
                    after
                };
                let (logged, there) = draw[index];
                (logged >= missing).then_some(there < share)
            };
            draws.iter().enumerate().map(day).collect()
        };
        shares.into_iter().enumerate().map(sign).collect()
    })
}

fn history(diary: &[Vec<Option<bool>>], days: usize) -> History {
    let day = |number: usize| {
        Day::from_number(20_000)
            .unwrap()
            .plus(i32::try_from(number).unwrap())
    };
    let rows = diary.iter().enumerate().flat_map(|(sign, known)| {
        let known = known.iter().enumerate();
        known.filter_map(move |(number, there)| {
            let severity = if (*there)? {
                Severity::Mild
            } else {
                Severity::None
            };
            Some((sign, day(number), severity))
        })
    });
    let signs = SIGNS.map(|sign| (SignKey::BuiltIn(sign), true));
    History::new(
        day(days - 1),
        &signs,
        rows,
        BTreeSet::new(),
        Person::default(),
    )
}

proptest! {
    #![proptest_config(crate::cases(96))]

    #[test]
    fn looking_back_follows_the_letter(mut diary in diaries(), cut in 1..170_usize) {
        // The definition counts from the first logged day.
        diary[0][0] = Some(false);
        let days = diary[0].len();
        let statuses: Vec<Vec<_>> =
            diary.iter().map(|sign| (0..days).map(|day| status(sign, day)).collect()).collect();
        for asked in [days, cut.min(days)] {
            let trends = look_back(&history(&diary, asked));
            for (trend, statuses) in trends.signs.iter().zip(&statuses) {
                let until = &statuses[..asked];
                let days_of = |keys: &[&str]| until.iter().filter(|(key, _)| keys.contains(key)).count();
                let (key, robust) = until[asked - 1];
                prop_assert_eq!((trend.recurrence.status.key(), trend.recurrence.robust), (key, robust));
                let recurring = ["recurring-cyclic", "recurring-persistent"];
                prop_assert_eq!(trend.days_recurring as usize, days_of(&recurring));
                prop_assert_eq!(trend.days_watch as usize, days_of(&["watch"]));
                prop_assert_eq!(trend.days_unknown as usize, days_of(&["unknown", "early"]));
            }
            let until: Vec<_> = statuses.iter().map(|sign| sign[..asked].to_vec()).collect();
            let number = |day: Option<Day>| day.map(|day| day.number() as usize - 20_000);
            let (first_full, is_full) = hint(&until, 14, false);
            let (first_early, is_early) = hint(&until, 7, true);
            prop_assert_eq!(number(trends.hint.first_full), first_full);
            prop_assert_eq!(number(trends.hint.first_early), first_early);
            let tier = if is_full { Some("full") } else { is_early.then_some("early") };
            prop_assert_eq!(trends.hint.tier.map(Tier::key), tier);
        }
    }
}
