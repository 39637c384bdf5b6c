//! Files of other programs by text command: recognised, asked about, brought in once, taken back whole, and refused in a sentence.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::common::Home;
use crate::years;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/foreign")
        .join(name)
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

/// All rows of the tables that an import may touch.
fn everything(home: &Home) -> Vec<String> {
    let out = home.path("all.csv");
    home.does(&["export", "csv", text(&out), "--force"]);
    let csv = fs::read_to_string(out).expect("exported");
    let medicines = home.does(&["medicine"]);
    let pressures = home.does(&["pressure"]);
    let mut all: Vec<String> = csv.lines().map(str::to_owned).collect();
    all.extend([medicines, pressures]);
    all
}

fn begun(home: &Home) {
    home.does(&["log", "--day", "2026-11-01", "fatigue=1"]);
}

#[test]
fn each_kind_comes_in_once_and_undo_takes_all_of_it_back() {
    for name in [
        "daylio-9.csv",
        "daylio-8.csv",
        "daylio-7.csv",
        "daylio-headerless.csv",
        "daylio-year.csv",
        "bearable.csv",
        "visible.csv",
        "omron-us.csv",
        "omron-de.csv",
        "withings.csv",
        "livongo.csv",
        "pressure-one-cell.csv",
        "pressure-headerless.csv",
        "loop-all.csv",
        "loop-all-old.csv",
        "loop-habit.csv",
        "loop-habit-old.csv",
        "cronometer.csv",
        "wide.csv",
        "wide-utf16.csv",
        "wide-three.csv",
        "wide-longer-header.csv",
        "long.csv",
    ] {
        let home = Home::new();
        begun(&home);
        let before = everything(&home);
        let file = file(name);
        let once = home.json(&["import", text(&file), "--own-signs", "--json"]);
        let added = |json: &Value| {
            let brought = &json["brought"];
            [
                "factors",
                "medicines",
                "blood_pressures",
                "doses",
                "food_days",
            ]
            .iter()
            .map(|key| brought[key].as_u64().expect("a count"))
            .sum::<u64>()
                + json["added"].as_u64().expect("a count")
                + json["notes_added"].as_u64().expect("a count")
        };
        assert!(added(&once) > 0, "{name}: {once}");
        let after = everything(&home);
        let twice = home.json(&["import", text(&file), "--own-signs", "--json"]);
        assert_eq!(
            (added(&twice), &twice["changed"]),
            (0, &json!(0)),
            "{name}: {twice}"
        );
        assert_eq!(everything(&home), after, "{name}");
        home.does(&["undo"]);
        assert_eq!(everything(&home), before, "{name}");
        home.does(&["redo"]);
        assert_eq!(everything(&home), after, "{name}");
    }
}

#[test]
fn a_dry_run_names_the_kind_and_what_its_names_may_be_and_writes_nothing() {
    let home = Home::new();
    let file = file("bearable.csv");
    let dry = home.json(&["import", text(&file), "--dry-run", "--json"]);
    assert!(!home.diary().exists());
    assert_eq!(
        (&dry["kind"], &dry["rows_read"]),
        (&json!("bearable"), &json!(15))
    );
    assert_eq!(
        (&dry["first_day"], &dry["last_day"]),
        (&json!("2022-01-05"), &json!("2022-01-05"))
    );
    let names = dry["names"].as_array().expect("names");
    let named = |name: &str| {
        names
            .iter()
            .find(|of| of["name"] == name)
            .expect("the name")
    };
    let headache = named("Headache");
    assert_eq!(
        (
            &headache["proposal"],
            &headache["certainty"],
            &headache["values"],
            &headache["scale"]
        ),
        (
            &json!("headache"),
            &json!("same"),
            &json!({"1": 1}),
            &json!(4)
        )
    );
    let energy = named("Energy");
    assert_eq!(
        (
            &energy["proposal"],
            &energy["certainty"],
            &energy["reverse"]
        ),
        (&json!("fatigue"), &json!("near"), &json!(true))
    );
    assert_eq!(
        energy["taken_for"],
        Value::Null,
        "a near name is nothing before the person says so"
    );
    let mood = named("Mood");
    assert_eq!(
        (&mood["proposal"], &mood["scale"]),
        (&json!("mood_anxiety"), &Value::Null)
    );
    assert_eq!(named("Glycine")["proposal"], json!("medicine:Glycine"));
    assert_eq!(named("Coffee")["taken_for"], json!("factor:coffee"));
}

#[test]
fn names_scales_and_days_are_as_the_person_says_and_remembered() {
    let home = Home::new();
    let file_path = home.write(
        "mine.csv",
        "date,Kop,Mood,Steps\n3/4/2025,8,5,9000\n4/4/2025,0,1,200\n",
    );
    let map = home.write("map.json", r#"{"kop": "headache", "Mood": "mood_anxiety"}"#);
    let (csv, map) = (text(&file_path), text(&map));
    let which = home.refuses(1, &["import", csv, "--map", map]);
    assert!(which.contains("--day-order: day, month"), "{which}");
    let said = home.does(&[
        "import",
        csv,
        "--map",
        map,
        "--scale",
        "Kop=10",
        "--scale",
        "Mood=5,reverse",
        "--day-order",
        "day",
    ]);
    assert!(said.contains('4'), "{said}");
    let day = home.json(&["show", "--day", "2025-04-03", "--json"]);
    let level = |day: &Value, sign: &str| {
        let signs = day["answers"]
            .as_array()
            .or(day["signs"].as_array())
            .expect("answers")
            .clone();
        let found = signs
            .iter()
            .find(|of| of["sign"] == sign || of["key"] == sign)
            .cloned();
        found.map(|of| of["severity"].clone()).unwrap_or_default()
    };
    assert_eq!(
        (level(&day, "headache"), level(&day, "mood_anxiety")),
        (json!(3), json!(0)),
        "{day}"
    );
    // The next file of this kind needs no map; a newer one changes what it changed.
    let newer = home.write(
        "newer.csv",
        "date,Kop,Mood,Steps\n3/4/2025,1,5,9000\n14/4/2025,4,3,100\n",
    );
    let report = home.json(&["import", text(&newer), "--json"]);
    assert_eq!(
        (&report["changed"], &report["added"]),
        (&json!(1), &json!(2)),
        "{report}"
    );
    // What was typed by hand stays.
    home.does(&["log", "--day", "2025-04-20", "headache=3"]);
    let other = home.write("other.csv", "date,Kop\n20/4/2025,1\n");
    let report = home.json(&["import", text(&other), "--json"]);
    assert_eq!(
        report["clashes"].as_array().map(Vec::len),
        Some(1),
        "{report}"
    );
}

#[test]
fn numbers_on_another_scale_are_refused_as_a_whole() {
    let home = Home::new();
    let csv = home.write("mine.csv", "date,Headache\n2025-01-01,2\n2025-01-02,7\n");
    let report = home.json(&["import", text(&csv), "--dry-run", "--json"]);
    assert_eq!(report["added"], json!(0));
    assert_eq!(report["names"][0]["needs_scale"], json!(true));
    let reasons: Vec<&Value> = report["left_out"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| &row["reason"])
        .collect();
    assert_eq!(reasons, [&json!("other_scale"), &json!("other_scale")]);
    let report = home.json(&["import", text(&csv), "--scale", "headache=10", "--json"]);
    assert_eq!(report["added"], json!(2));
}

#[test]
fn a_file_nobody_knows_and_wrong_wishes_get_a_sentence() {
    let home = Home::new();
    let unknown = file("unknown.csv");
    let said = home.refuses(1, &["import", text(&unknown)]);
    for known in ["Daylio", "Bearable", "xlsx", "first column"] {
        assert!(said.contains(known), "{said}");
    }
    let wide = file("wide.csv");
    let wide = text(&wide);
    assert!(
        home.refuses(2, &["import", "excel", wide])
            .contains("daylio")
    );
    home.refuses(2, &["import", wide, "--day-order", "week"]);
    home.refuses(2, &["import", wide, "--scale", "Knie"]);
    home.refuses(2, &["import", wide, "--scale", "Knie=10,down"]);
    home.refuses(2, &["import", wide, "--scale", "Neus=10"]);
    home.refuses(1, &["import", "no-such-file.csv"]);
    home.refuses(1, &["import", text(&home.path(""))]);
    let empty = home.write("empty.csv", "");
    home.refuses(1, &["import", text(&empty)]);
    let picture = home.write("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    let old_workbook = home.write("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0");
    for file in [picture, old_workbook] {
        let said = home.refuses(1, &["import", text(&file)]);
        assert!(said.contains("save it as xlsx or CSV"), "{said}");
    }
    let cut = home.write("a.xlsx", b"PK\x03\x04cut");
    assert!(home.refuses(1, &["import", text(&cut)]).contains("damaged"));
    assert!(!home.diary().exists());
}

#[test]
fn three_years_of_each_come_in_whole() {
    for (name, bytes, days) in [
        ("sheet.csv", years::sheet(), 995),
        ("daylio.csv", years::daylio(), 1095),
        ("bearable.csv", years::bearable(), 1095),
    ] {
        let home = Home::new();
        let csv = home.write(name, bytes);
        let report = home.json(&["import", text(&csv), "--own-signs", "--json"]);
        let found = report["days"].as_u64().expect("days");
        assert!(found >= days, "{name}: {found}");
    }
}
