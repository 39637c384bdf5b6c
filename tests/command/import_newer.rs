//! A newer file of a kind that came in before: it corrects what the older one brought, names what it no longer has, and writes over
//! nothing that the person typed or changed.

use serde_json::{Value, json};

use crate::common::Home;

fn import(home: &Home, name: &str, bytes: &str, more: &[&str]) -> Value {
    let file = home.write(name, bytes);
    let mut args = vec!["import", file.to_str().expect("a plain path"), "--json"];
    args.extend_from_slice(more);
    home.json(&args)
}

fn counts(report: &Value) -> (u64, u64) {
    let count = |key: &str| report[key].as_u64().expect("a count");
    (count("added_in_all"), count("changed_in_all"))
}

const OLDER: &str = "Date,Headache,Knee,Bloeddruk,Magnesium (mg),Notes\n\
    2025-04-01,1,2,141/79,300,one\n2025-04-02,2,2,128/80,300,two\n2025-04-03,3,1,130/82,200,three\n2025-04-04,1,0,131/81,300,four\n";

#[test]
fn cells_emptied_in_a_newer_file_are_named_and_stay() {
    let home = Home::new();
    let options = ["--own-signs", "--per-unit", "Magnesium (mg)=mg"];
    import(&home, "older.csv", OLDER, &options);
    let before = home.does(&["export", "json", "-"]);
    let newer = "Date,Headache,Knee,Bloeddruk,Magnesium (mg),Notes\n\
        2025-04-01,1,2,141/79,300,one\n2025-04-02,,2,,,\n2025-04-03,3,much,130/82,200,three\n2025-04-04,1,0,131/81,300,four\n";
    let file = home.write("newer.csv", newer);
    let file = file.to_str().expect("a plain path");
    let said = home.does(&["import", file, "--dry-run"]);
    for line in [
        "No longer in this file: 4 entries that an earlier one brought; they stay as they are",
        "2 April 2025: Headache",
        "2 April 2025: Blood pressure",
        "2 April 2025: Magnesium",
        "2 April 2025: Note of the day",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let report = home.json(&["import", file, "--json"]);
    assert_eq!(counts(&report), (0, 0), "{report}");
    let mut about: Vec<&str> = report["no_longer_in_file"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|gone| {
            assert_eq!(gone["day"], "2025-04-02");
            gone["about"].as_str().expect("words")
        })
        .collect();
    about.sort_unstable();
    // Of the knee on the third the file says something, though nobody can read it.
    assert_eq!(
        about,
        ["blood_pressure", "headache", "note", "product:Magnesium"]
    );
    assert_eq!(home.does(&["export", "json", "-"]), before);
}

#[test]
fn a_file_of_other_days_or_of_another_meter_lacks_nothing() {
    let home = Home::new();
    import(&home, "older.csv", OLDER, &["--own-signs"]);
    for (name, bytes) in [
        ("later.csv", "Date,Headache\n2025-05-01,1\n2025-05-02,2\n"),
        ("knee.csv", "Date,Fatigue\n2025-04-01,1\n2025-04-04,2\n"),
        (
            "meter.csv",
            "Date,Headache,Bloeddruk\n2025-04-01,1,120/70\n2025-04-04,1,\n",
        ),
        // Nearly all of the column is gone: it is another sheet.
        (
            "other.csv",
            "Date,Headache\n2025-04-01,1\n2025-04-04,\n2025-04-05,2\n",
        ),
    ] {
        let report = import(&home, name, bytes, &["--dry-run"]);
        let gone = report["no_longer_in_file"].as_array().expect("a list");
        let heads = gone.iter().filter(|gone| gone["about"] != "headache");
        assert_eq!(heads.count(), 0, "{name}: {report}");
        if name != "meter.csv" {
            assert_eq!(gone.len(), 0, "{name}: {report}");
        }
    }
}

const FOOD: &str = "Date,Energy (kcal),Magnesium (mg),Completed\n";

#[test]
fn an_amount_of_food_that_was_changed_by_hand_is_the_persons_own() {
    let home = Home::new();
    let older = format!(
        "{FOOD}2025-04-01,1900,300,false\n2025-04-02,1900,310,false\n2025-04-03,1900,320,false\n"
    );
    import(&home, "older.csv", &older, &[]);
    home.does(&[
        "log",
        "--day",
        "2025-04-02",
        "--ate",
        "own:Food of the day, added up elsewhere=1",
    ]);
    let mg = |day: &str| home.json(&["intake", "--day", day, "--json"])["food_mg"].clone();
    assert_eq!(
        mg("2025-04-02"),
        json!(610.0),
        "and once more, as the label of the first has it"
    );
    let newer = format!(
        "{FOOD}2025-04-01,1900,305,false\n2025-04-02,1900,400,false\n2025-04-04,1900,330,false\n"
    );
    let file = home.write("newer.csv", &newer);
    let said = home.does(&["import", file.to_str().expect("a plain path"), "--dry-run"]);
    assert!(
        said.contains("2 April 2025, Magnesium in food: the diary has 610 mg, the file 400 mg"),
        "{said}"
    );
    let report = import(&home, "newer.csv", &newer, &[]);
    assert_eq!(counts(&report), (1, 1), "{report}");
    assert_eq!(
        report["no_longer_in_file"],
        json!([{ "day": "2025-04-03", "about": "magnesium" }])
    );
    let all = ["2025-04-01", "2025-04-02", "2025-04-03", "2025-04-04"].map(mg);
    assert_eq!(all, [305.0, 610.0, 320.0, 330.0].map(|mg| json!(mg)));
    let again = import(&home, "newer.csv", &newer, &[]);
    assert_eq!(counts(&again), (0, 0), "{again}");
}

#[test]
fn moments_of_a_newer_file_correct_those_of_the_older_one() {
    let home = Home::new();
    let head = "date,sign,severity,remark,moment\n";
    let older = "2025-04-01,headache,1,left,09:00\n2025-04-01,headache,2,,evening\n2025-04-02,headache,1,,night\n";
    import(&home, "older.csv", &format!("{head}{older}"), &[]);
    home.does(&["log", "--day", "2025-04-03", "headache=1@08:00"]);
    let before = home.does(&["export", "json", "-"]);
    let newer = "2025-04-01,headache,3,right,09:00\n2025-04-01,headache,2,,evening\n2025-04-03,headache,2,,08:00\n2025-04-03,headache,1,,evening\n";
    let file = home.write("newer.csv", format!("{head}{newer}"));
    let said = home.does(&["import", file.to_str().expect("a plain path"), "--dry-run"]);
    assert!(
        said.contains(
            "3 April 2025, Headache: the diary has 08:00: mild, the file 08:00: moderate"
        ),
        "{said}"
    );
    let report = import(&home, "newer.csv", &format!("{head}{newer}"), &[]);
    assert_eq!(
        (&report["moments_added"], &report["moments_changed"]),
        (&json!(1), &json!(1)),
        "{report}"
    );
    let moments = |day: &str| {
        home.json(&["show", "--day", day, "--json"])["moments"]
            .as_array()
            .map(Vec::len)
    };
    assert_eq!(
        (
            moments("2025-04-01"),
            moments("2025-04-02"),
            moments("2025-04-03")
        ),
        (Some(2), Some(1), Some(2))
    );
    let day = home.json(&["show", "--day", "2025-04-01", "--json"]);
    assert_eq!(day["answers"][0]["severity"], 3, "{day}");
    let again = import(&home, "newer.csv", &format!("{head}{newer}"), &[]);
    assert_eq!(
        (counts(&again), again["clashes"].as_array().map(Vec::len)),
        ((0, 0), Some(2)),
        "{again}"
    );
    home.does(&["undo"]);
    assert_eq!(home.does(&["export", "json", "-"]), before);
}

#[test]
fn milligrams_are_said_once_of_what_is_counted_in_them() {
    let home = Home::new();
    let sheet = "Date,Magnesium (mg)\n2025-04-01,300\n2025-04-02,300\n";
    import(
        &home,
        "sheet.csv",
        sheet,
        &["--per-unit", "Magnesium (mg)=mg"],
    );
    let said = home.does(&["intake", "--day", "2025-04-02"]);
    assert!(said.contains("Magnesium: taken, 300 mg\n"), "{said}");
}

#[test]
fn factors_and_medicines_that_a_newer_file_no_longer_has_are_named_and_stay() {
    let home = Home::new();
    let map = home.write(
        "map.json",
        r#"{"Walk": "factor:own:Walk", "Coffee": "factor:coffee", "Ibuprofen": "medicine:Ibuprofen"}"#,
    );
    let map = map.to_str().expect("a plain path").to_owned();
    let head = "Date,Headache,Walk,Coffee,Ibuprofen\n";
    let older = "2025-04-01,1,x,x,x\n2025-04-02,2,x,x,x\n2025-04-03,1,x,x,x\n2025-04-04,1,x,x,x\n2025-04-05,1,,,\n2025-04-06,1,x,x,x\n";
    import(
        &home,
        "older.csv",
        &format!("{head}{older}"),
        &["--map", &map],
    );
    // What was typed was in no file, nor is it missed in one.
    home.does(&[
        "log",
        "--day",
        "2025-04-05",
        "--factor",
        "coffee",
        "--medicine",
        "Ibuprofen",
    ]);
    let before = home.does(&["export", "json", "-"]);
    let newer = "2025-04-01,1,x,x,x\n2025-04-02,2,,x,\n2025-04-03,1,x,,x\n2025-04-04,1,x,x,x\n2025-04-05,1,,,\n2025-04-06,1,x,x,x\n";
    let file = home.write("newer.csv", format!("{head}{newer}"));
    let file = file.to_str().expect("a plain path");
    let said = home.does(&["import", file, "--dry-run", "--map", &map]);
    let lines = "No longer in this file: 3 entries that an earlier one brought; they stay as they are\n2 April 2025: Walk\n2 April 2025: Ibuprofen\n3 April 2025: coffee\n";
    assert!(said.contains(lines), "{said}");
    let report = home.json(&["import", file, "--map", &map, "--json"]);
    assert_eq!(
        report["no_longer_in_file"],
        json!([
            {"day": "2025-04-02", "about": "factor:own:Walk"},
            {"day": "2025-04-02", "about": "medicine:Ibuprofen"},
            {"day": "2025-04-03", "about": "factor:coffee"},
        ]),
        "{report}"
    );
    assert_eq!(home.does(&["export", "json", "-"]), before);
}
