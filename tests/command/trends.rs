//! `trends` from outside: up or down, together, before and after and episodes, in words and as JSON.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::common::{Home, bytes};
use serde_json::Value;

/// A diary of a headache on the days of `days` ("1" with, "0" without, "." not filled in) that ends on 2026-03-31.
fn headaches(days: &str) -> Home {
    let home = Home::new();
    let mut rows = "date,sign,severity\n".to_owned();
    let last = chrono::NaiveDate::from_ymd_opt(2026, 3, 31).unwrap();
    let first = last - chrono::Days::new(days.len() as u64 - 1);
    for (day, answer) in first.iter_days().zip(days.chars()) {
        if answer != '.' {
            rows.push_str(&format!("{day},headache,{answer}\n"));
        }
    }
    let file = home.write("days.csv", rows);
    home.does(&["import", "csv", file.to_str().unwrap()]);
    home
}

#[test]
fn days_filled_in_late_are_told_in_words_and_as_json_with_why() {
    let home = Home::new();
    // Months later than the days themselves.
    for day in ["2026-03-01", "2026-03-02"] {
        home.does(&["log", "--day", day, "headache=1"]);
    }
    let said = home.does(&["trends", "--as-of", "2026-03-04"]);
    assert!(
        said.contains("2 days are filled in, but all more than 3 days later."),
        "{said}"
    );
    let rows = "date,sign,severity\n2026-03-03,headache,1\n2026-03-04,headache,0\n";
    let file = home.write("days.csv", rows);
    home.does(&["import", "csv", file.to_str().unwrap()]);
    let said = home.does(&["trends", "--as-of", "2026-03-04"]);
    let coverage = "1 to 4 March 2026 · 2 of 4 days filled in within 3 days (50%) · \
                    answers filled in later on 2 days do not count, because memory fades";
    assert!(said.lines().any(|line| line == coverage), "{said}");
    let coverage = serde_json::json!({
        "first": "2026-03-01", "last": "2026-03-04", "days": 4, "logged_days": 2, "away_days": 0,
        "late_days": 2, "uncounted_days": 2,
    });
    let told = home.json(&["trends", "--as-of", "2026-03-04", "--json"]);
    assert_eq!(told["coverage"], coverage);
}

fn headache(trends: &Value) -> &Value {
    let signs = trends["signs"].as_array().unwrap();
    signs
        .iter()
        .find(|sign| sign["sign"] == "headache")
        .unwrap()
}

fn json(home: &Home, weeks: &str) -> Value {
    home.json(&[
        "trends",
        "--as-of",
        "2026-03-31",
        "--weeks",
        weeks,
        "--json",
    ])
}

fn rising() -> String {
    let weeks = [
        "0000000", "0010000", "0100100", "1010100", "1101101", "1111111",
    ];
    weeks.map(|week| week.repeat(4)).concat()
}

#[test]
fn a_rise_has_its_verdict_its_numbers_and_its_sentence() {
    let home = headaches(&rising());
    let trends = json(&home, "0");
    for name in ["direction", "direction_rate"] {
        let found = &headache(&trends)[name];
        assert_eq!(found["verdict"], "worse", "{name}");
        assert_eq!(found["weeks"], 24);
        for number in [
            "s",
            "var_s",
            "vif",
            "r1",
            "z",
            "p",
            "p_plain",
            "slope_per_week",
        ] {
            assert!(found[number].is_number(), "{name} {number}");
        }
        assert!(found["p_plain"].as_f64() <= found["p"].as_f64());
        let (first, last) = (&found["first_third"], &found["last_third"]);
        assert!((first["sign_days_per_week"].as_f64().unwrap() - 0.5).abs() < 1e-12);
        assert!(last["low"].as_f64() < last["sign_days_per_week"].as_f64());
        assert!(last["high"].as_f64() <= Some(7.0));
    }
    let said = home.does(&["trends", "--as-of", "2026-03-31"]);
    assert!(
        said.contains("0.5 days a week in the first third of this period"),
        "{said}"
    );
    assert!(
        said.contains("In this period it clearly came more often or was worse."),
        "{said}"
    );
}

#[test]
fn too_few_weeks_are_null_and_said() {
    let home = headaches(&rising());
    let trends = json(&home, "7");
    let found = &headache(&trends)["direction"];
    assert_eq!(
        (&found["verdict"], &found["weeks"]),
        (&"not-enough-weeks".into(), &7.into())
    );
    for nothing in [
        "vif",
        "r1",
        "z",
        "p",
        "p_plain",
        "first_third",
        "last_third",
    ] {
        assert!(found[nothing].is_null(), "{nothing}");
    }
    let said = home.does(&["trends", "--as-of", "2026-03-31", "--weeks", "4"]);
    assert!(said.contains("in this period: too few weeks"), "{said}");
    // More weeks than there are is all there is.
    assert_eq!(
        headache(&json(&home, "4000000000"))["direction"]["weeks"],
        24
    );
}

#[test]
fn episodes_have_a_start_an_end_and_the_free_days_before() {
    let home = headaches("0102..30.0.1001");
    let episodes = headache(&json(&home, "26"))["episodes"].clone();
    let expected = serde_json::json!([
        { "start": "2026-03-18", "end": "2026-03-23", "days": 3, "worst": 3, "free_before": null },
        { "start": "2026-03-28", "end": "2026-03-28", "days": 1, "worst": 1, "free_before": 2 },
        { "start": "2026-03-31", "end": null, "days": 1, "worst": 1, "free_before": 2 },
    ]);
    assert_eq!(episodes, expected);
}

#[test]
fn an_empty_diary_has_nothing_together_and_nothing_before_and_after() {
    let home = headaches("1");
    let trends = json(&home, "26");
    assert_eq!(trends["together"]["pairs"], serde_json::json!([]));
    assert!(trends["together"]["looked_on"].is_null());
    assert_eq!(trends["before_after"], serde_json::json!([]));
    assert_eq!(trends["weeks"], 26);
}

#[test]
fn looking_back_leaves_the_diary_as_it_is() {
    let home = headaches(&rising());
    let before = bytes(&home.diary());
    json(&home, "0");
    assert!(bytes(&home.diary()) == before);
    let elsewhere = Home::new();
    elsewhere.refuses(1, &["trends", "--weeks", "8"]);
    assert!(!elsewhere.diary().exists());
}

/// A sample in which something got better when the product was begun would advertise it.
#[test]
fn in_the_sample_nothing_changes_with_its_product() {
    for day in ["2026-11-22", "2026-11-25", "2026-11-28"] {
        let home = Home::new();
        let file = home.diary();
        let file = file.to_str().unwrap();
        home.does(&["sample", file, "--years", "2", "--until", day]);
        let told = home.json(&["trends", "--as-of", day, "--json"]);
        for sign in told["signs"].as_array().unwrap() {
            let verdict = sign["direction"]["verdict"].as_str().unwrap();
            assert!(!verdict.contains("better"), "{day} {sign}");
        }
        let compared = told["before_after"].as_array().unwrap();
        assert!(!compared.is_empty());
        for change in compared {
            assert_eq!(change["outcome"], "compared", "{day} {change}");
            assert!(change["compared"]["p"].as_f64().unwrap() > 0.05, "{change}");
        }
    }
}
