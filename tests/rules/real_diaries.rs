//! Agreement, day for day, with what the definitions give on real published diaries. They are read from the folder that
//! `DIARY_DATA` names; without it these tests are skipped.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use magnesium_diary::domain::{Day, Severity, SignKey};
use magnesium_diary::trends::stats::TrendTest;
use magnesium_diary::trends::{History, Period, Person, Recurrence, Status, directions, look_back};
use serde_json::Value;

type Row = (usize, Day, Severity);

/// One diary of a file.
#[derive(Default)]
struct Diary {
    signs: Vec<String>,
    rows: Vec<Row>,
}

impl Diary {
    fn add(&mut self, sign: &str, day: Day, severity: Severity) {
        let known = self.signs.iter().position(|name| name == sign);
        let index = known.unwrap_or_else(|| {
            self.signs.push(sign.to_owned());
            self.signs.len() - 1
        });
        self.rows.push((index, day, severity));
    }

    fn last_day(&self) -> Day {
        self.rows.iter().map(|(_, day, _)| *day).max().unwrap()
    }

    fn on(&self, as_of: Day) -> History {
        let keys: Vec<_> = self.signs.iter().map(|name| (key(name), true)).collect();
        History::new(
            as_of,
            &keys,
            self.rows.iter().copied(),
            BTreeSet::new(),
            Person::default(),
        )
    }
}

fn key(name: &str) -> SignKey {
    SignKey::parse(name).unwrap_or_else(|| SignKey::Own(name.to_owned()))
}

fn diaries_folder() -> Option<PathBuf> {
    let folder = std::env::var_os("DIARY_DATA").map(|data| PathBuf::from(data).join("diaries"));
    if folder.is_none() {
        println!("skipped: DIARY_DATA names no folder with diaries");
    }
    folder
}

fn text_of(folder: &std::path::Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap_or_else(|err| panic!("{name}: {err}"))
}

fn read_diaries(folder: &std::path::Path, file: &str) -> BTreeMap<String, Diary> {
    let mut diaries: BTreeMap<String, Diary> = BTreeMap::new();
    for line in text_of(folder, &format!("{file}.csv")).lines().skip(1) {
        let fields: Vec<_> = line.split(',').collect();
        let [diary, day, sign, severity] = fields[..] else {
            panic!("{line}")
        };
        let severity = Severity::from_level(severity.parse().unwrap()).unwrap();
        let diary = diaries.entry(diary.to_owned()).or_default();
        diary.add(sign, Day::parse_iso(day).unwrap(), severity);
    }
    diaries
}

fn read_json(folder: &std::path::Path, name: &str) -> Value {
    serde_json::from_str(&text_of(folder, name)).unwrap()
}

fn day(value: &Value) -> Option<Day> {
    value.as_str().map(|text| Day::parse_iso(text).unwrap())
}

const FILES: [&str; 5] = [
    "visible",
    "visible_app",
    "kosteckidillon",
    "myaiguide",
    "melatonin",
];

/// Every diary with what is expected of it in `X.kind.json`.
fn for_each_diary(kind: &str, check: impl Fn(&str, &Diary, &Value)) {
    let Some(folder) = diaries_folder() else {
        return;
    };
    for file in FILES {
        let expected = read_json(&folder, &format!("{file}.{kind}.json"));
        let expected = expected["diaries"].as_object().unwrap();
        let diaries = read_diaries(&folder, file);
        assert!(
            expected.keys().all(|name| diaries.contains_key(name)),
            "{file}"
        );
        for (name, expected) in expected {
            check(&format!("{file} {name}"), &diaries[name], expected);
        }
    }
}

#[test]
fn the_whole_history_agrees() {
    for_each_diary("flags", |name, diary, expected| {
        let trends = look_back(&diary.on(diary.last_day()));
        let signs = expected["signs"].as_object().unwrap();
        assert_eq!(trends.signs.len(), signs.len(), "{name}");
        for (sign, trend) in diary.signs.iter().zip(&trends.signs) {
            let expected = &signs[sign];
            let name = format!("{name} {sign}");
            assert_eq!(
                trend.first_recurring,
                day(&expected["first_recurring"]),
                "{name}"
            );
            assert_eq!(
                Some(trend.days_recurring.into()),
                expected["days_recurring"].as_u64(),
                "{name}"
            );
            assert_eq!(
                Some(trend.days_watch.into()),
                expected["days_watch"].as_u64(),
                "{name}"
            );
            assert_eq!(
                Some(trend.days_unknown.into()),
                expected["days_unknown"].as_u64(),
                "{name}"
            );
            assert_last_day(&name, &trend.recurrence, expected);
        }
        if trends.signs.iter().all(|trend| trend.counts_for_hint) {
            assert_eq!(
                trends.hint.first_full,
                day(&expected["global_first"]),
                "{name}"
            );
        }
    });
}

fn assert_last_day(name: &str, ours: &Recurrence, expected: &Value) {
    let detail = &expected["last_detail"];
    let is_close = |ours: Option<f64>, shown: &Value, places: i32| match (ours, shown.as_f64()) {
        (Some(ours), Some(shown)) => (ours - shown).abs() <= 0.501 * 10_f64.powi(-places),
        (ours, shown) => ours.is_none() && shown.is_none(),
    };
    let is_count =
        |ours: u32, shown: &Value| shown.is_null() || shown.as_u64() == Some(ours.into());
    if ours.status == Status::Early {
        assert_eq!(expected["last_status"], "unknown", "{name}");
        return;
    }
    assert_eq!(expected["last_status"], ours.status.key(), "{name}");
    assert!(
        is_close(ours.probability, &expected["last_prob"], 9),
        "{name} {ours:?}"
    );
    let if_free = ours.probability_if_missing_free;
    assert!(
        is_close(if_free, &detail["prob_if_missing_free"], 9),
        "{name} {ours:?}"
    );
    assert!(
        is_close(ours.clustering, &detail["rho"], 6),
        "{name} {ours:?}"
    );
    assert!(is_count(ours.logged_days, &detail["n"]), "{name} {ours:?}");
    assert!(is_count(ours.sign_days, &detail["k"]), "{name} {ours:?}");
    assert!(
        is_count(ours.fresh_starts, &detail["starts"]),
        "{name} {ours:?}"
    );
    assert!(
        is_count(ours.weeks_with_sign, &detail["weeks"]),
        "{name} {ours:?}"
    );
}

/// Asking on every single day gives the same days as asking once at the end, and the highest probability expected.
#[test]
fn every_single_day_agrees() {
    for_each_diary("flags", |name, diary, expected| {
        let first = diary.rows.iter().map(|(_, day, _)| *day).min().unwrap();
        let days = first.through(diary.last_day());
        let daily: Vec<_> = days.map(|day| look_back(&diary.on(day))).collect();
        let whole = daily.last().unwrap();
        for (index, sign) in diary.signs.iter().enumerate() {
            let on_each = || daily.iter().map(|trends| &trends.signs[index].recurrence);
            let recurring = on_each()
                .filter(|found| found.status.is_recurring())
                .count();
            assert_eq!(
                recurring, whole.signs[index].days_recurring as usize,
                "{name} {sign}"
            );
            let strict = on_each().filter(|found| found.status != Status::Early);
            let highest = strict
                .filter_map(|found| found.probability)
                .fold(0.0, f64::max);
            let shown = expected["signs"][sign]["max_prob"].as_f64().unwrap();
            assert!(
                (highest - shown).abs() < 0.501e-9,
                "{name} {sign}: {highest}, expected {shown}"
            );
        }
        let first_full = daily
            .iter()
            .find(|trends| trends.hint.tier.is_some_and(|tier| tier.key() == "full"));
        assert_eq!(
            first_full.map(|trends| trends.as_of),
            whole.hint.first_full,
            "{name}"
        );
    });
}

#[test]
fn totals_agree() {
    for_each_diary("truth", |name, diary, expected| {
        let trends = look_back(&diary.on(diary.last_day()));
        for (sign, trend) in diary.signs.iter().zip(&trends.signs) {
            let totals = &trend.totals;
            let expected = &expected[sign];
            let count = |field: &str| expected[field].as_u64().unwrap() as u32;
            assert_eq!(totals.logged_days, count("observed_days"), "{name} {sign}");
            assert_eq!(totals.sign_days, count("symptom_days"), "{name} {sign}");
            assert_eq!(totals.episodes, count("episodes"), "{name} {sign}");
            assert_eq!(
                totals.longest_free_days,
                count("gap_confirmed"),
                "{name} {sign}"
            );
            assert_eq!(totals.first_day, day(&expected["first"]), "{name} {sign}");
            assert_eq!(totals.last_day, day(&expected["last"]), "{name} {sign}");
        }
    });
}

/// The plain test and Sen's slope on the weekly series of every sign, from its first logged day.
#[test]
fn weekly_trends_agree() {
    for_each_diary("truth", |name, diary, expected| {
        let history = diary.on(diary.last_day());
        for (sign, direction) in diary
            .signs
            .iter()
            .zip(directions(&history, Period::Everything))
        {
            let expected = &expected[sign];
            let name = format!("{name} {sign}");
            let slope = |field: &str| expected[field].as_f64();
            assert_trend(
                &name,
                &direction.severity.test,
                &expected["mk_severity"],
                slope("sen_severity"),
            );
            assert_trend(
                &name,
                &direction.rate.test,
                &expected["mk_rate"],
                slope("sen_rate"),
            );
        }
    });
}

fn assert_trend(name: &str, ours: &TrendTest, expected: &Value, slope: Option<f64>) {
    let is_close = |ours: f64, theirs: f64| (ours - theirs).abs() <= 1e-9 * theirs.abs().max(1e-3);
    let number = |field: &str| expected[field].as_f64().unwrap();
    assert_eq!(
        Some(ours.plain.values as u64),
        expected["n"].as_u64(),
        "{name}"
    );
    assert_eq!(Some(ours.plain.s), expected["s"].as_i64(), "{name}");
    assert!(
        is_close(ours.plain.var_s, number("var_s")),
        "{name}: {ours:?}, expected {expected}"
    );
    assert!(
        is_close(ours.plain.z(1.0), number("z")),
        "{name}: {ours:?}, expected {expected}"
    );
    if let Some(p) = expected["p"].as_f64() {
        assert!(
            (ours.plain.p(1.0) / p - 1.0).abs() < 1e-7,
            "{name}: {ours:?}, expected {expected}"
        );
    }
    match (ours.slope_per_week, slope) {
        (Some(ours), Some(theirs)) => {
            assert!(is_close(ours, theirs), "{name}: {ours}, expected {theirs}");
        }
        (ours, theirs) => assert_eq!(ours, theirs, "{name}"),
    }
}
