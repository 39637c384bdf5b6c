//! What a diary kept for years needs, by text commands: days away, medicines, results, blood pressure, search, deleting for good.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;

use crate::common::{Home, bytes};
use serde_json::json;

/// A home with a diary that has one answer.
fn begun() -> Home {
    let home = Home::new();
    home.does(&[
        "log",
        "--day",
        "2026-03-10",
        "headache=2",
        "--note",
        "Café, late",
    ]);
    home
}

/// Everything the commands can say of a diary, to see that nothing changed.
fn all(home: &Home) -> Vec<String> {
    let lists = [
        vec!["pause", "--json"],
        vec!["medicine", "--json"],
        vec!["lab", "--json"],
        vec!["show", "--day", "2026-03-10", "--json"],
    ];
    lists.iter().map(|args| home.does(args)).collect()
}

#[test]
fn a_note_is_added_to_and_replaced_only_when_asked() {
    let home = begun();
    let log = |args: &[&str]| home.does(&[&["log", "--day", "2026-03-10"], args].concat());
    let note = || home.json(&["show", "--day", "2026-03-10", "--json"])["note"].clone();
    log(&["--note", "and a walk"]);
    assert_eq!(note(), "Café, late\nand a walk");
    home.does(&["undo"]);
    assert_eq!(note(), "Café, late");
    log(&["--replace-note", "A quiet day"]);
    assert_eq!(note(), "A quiet day");
}

#[test]
fn a_name_of_ones_own_is_refused_with_how_to_add_it_and_added_when_asked() {
    let home = Home::new();
    for args in [
        ["log", "headache=1", "own:Knee=1"],
        ["log", "--factor", "own:Light"],
    ] {
        let said = home.refuses(2, &args);
        assert!(
            said.ends_with("To add it as one of your own, give --add."),
            "{said}"
        );
        assert!(!home.diary().exists());
    }
    let said = home.refuses(2, &["log", "haedache=1"]);
    assert!(!said.contains("--add"), "{said}");
    home.does(&["log", "own:Knee=1", "--factor", "own:Light", "--add"]);
    let shown = home.json(&["show", "--json"]);
    assert_eq!(shown["answers"][0]["sign"], "own:Knee");
    assert_eq!(shown["factors"], json!(["own:Light"]));
    // A diary that is there says the same, and what is wrong elsewhere adds nothing.
    assert!(home.refuses(2, &["log", "own:Hip=1"]).contains("--add"));
    home.refuses(2, &["log", "own:Hip=1", "--took", "nothing", "--add"]);
    assert!(home.refuses(2, &["log", "own:Hip=1"]).contains("--add"));
}

#[test]
fn days_away_are_noted_listed_ended_by_an_entry_and_taken_back() {
    let home = begun();
    let said = home.does(&[
        "pause",
        "add",
        "--from",
        "2026-03-05",
        "--to",
        "2026-03-20",
        "--reason",
        "holiday",
        "--note",
        "Crete",
    ]);
    assert!(said.contains("1 day of it is filled in"), "{said}");
    let pause = |first: &str, last: &str| json!({ "first": first, "last": last, "reason": "holiday", "note": "Crete" });
    let pauses = |home: &Home| home.json(&["pause", "--json"])["pauses"].clone();
    let both = json!([
        pause("2026-03-05", "2026-03-09"),
        pause("2026-03-11", "2026-03-20")
    ]);
    assert_eq!(pauses(&home), both);
    assert!(
        home.does(&["pause"])
            .contains("5 March 2026 to 9 March 2026: Holiday, Crete")
    );
    home.does(&["log", "--day", "2026-03-15", "headache=0"]);
    assert_eq!(pauses(&home).as_array().unwrap().len(), 3);
    home.does(&["undo"]);
    assert_eq!(pauses(&home), both);
    home.does(&["pause", "delete", "2026-03-12"]);
    assert_eq!(pauses(&home), json!([pause("2026-03-05", "2026-03-09")]));
    let shown = home.json(&["show", "--day", "2026-03-06", "--json"]);
    assert_eq!(shown["pause"], pause("2026-03-05", "2026-03-09"));
}

#[test]
fn results_that_are_no_plain_number_are_kept_as_printed() {
    let home = begun();
    let add =
        |args: &[&str]| home.does(&[&["lab", "add"], args, &["--day", "2026-03-01"]].concat());
    assert!(add(&["egfr", ">90"]).contains(">90 mL/min"));
    add(&["egfr", "88"]);
    add(&["own:CRP", "< 5", "mg/L"]);
    add(&["own:Ketones", "trace"]);
    let results = home.json(&["lab", "--json"])["results"].clone();
    let figure = |at: usize| {
        let of = |field: &str| results[at][field].clone();
        [of("value"), of("printed"), of("above"), of("below")]
    };
    let null = json!(null);
    assert_eq!(
        figure(0),
        [null.clone(), json!(">90"), json!(90.0), null.clone()]
    );
    assert_eq!(
        figure(1),
        [json!(88.0), null.clone(), null.clone(), null.clone()]
    );
    assert_eq!(
        figure(2),
        [null.clone(), json!("< 5"), null.clone(), json!(5.0)]
    );
    assert_eq!(
        figure(3),
        [null.clone(), json!("trace"), null.clone(), null]
    );
    let said = home.does(&["show", "--day", "2026-03-01"]);
    for words in ["(eGFR) >90 mL/min", "CRP < 5 mg/L", "Ketones trace\n"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(home.does(&["search", "trace"]).contains("1 March 2026"));
    let delete = ["lab", "delete", "egfr", "--day", "2026-03-01"];
    let said = home.refuses(1, &delete);
    assert!(
        said.contains(">90 mL/min") && said.contains("--value"),
        "{said}"
    );
    home.does(&[&delete[..], &["--value", ">90"]].concat());
    assert!(!home.does(&["lab"]).contains(">90"));
    home.does(&["undo"]);
    assert_eq!(home.json(&["lab", "--json"])["results"], results);
    let twice = ["lab", "add", "egfr", "88", "--day", "2026-03-01"];
    assert!(home.refuses(1, &twice).contains("already"));
}

#[test]
fn moments_are_logged_shown_searched_exported_imported_undone_and_deleted() {
    let home = begun();
    let day = ["--day", "2026-03-11"];
    let log = |args: &[&str]| home.does(&[&["log"], &day[..], args].concat());
    log(&["cramps=3@night left calf", "cramps=1@8:30 pm", "headache=1"]);
    let show = || home.json(&["show", "--day", "2026-03-11", "--json"]);
    let moments = json!([
        { "sign": "muscle_cramps", "when": "night", "severity": 3, "words": "left calf" },
        { "sign": "muscle_cramps", "when": "20:30", "severity": 1, "words": null },
    ]);
    assert_eq!(show()["moments"], moments);
    assert_eq!(show()["answers"][0]["severity"], 3);
    let said = home.does(&["show", "--day", "2026-03-11"]);
    assert!(said.contains("night: severe, left calf"), "{said}");
    log(&["cramps=2"]);
    assert_eq!(show()["answers"][0]["severity"], 2);
    assert_eq!(show()["moments"], moments);
    assert!(home.does(&["search", "calf"]).contains("11 March 2026"));
    for (typed, said) in [
        ("cramps=3@noonish", "does not say when"),
        ("cramps=3@", "does not say when"),
        ("cramps=7@night", "7@night"),
        ("crumps=3@night", "crumps"),
    ] {
        let refused = home.refuses(2, &["log", typed]);
        assert!(refused.contains(said), "{typed}: {refused}");
    }
    let file = home.path("out.csv");
    home.does(&["export", "csv", file.to_str().unwrap()]);
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.starts_with("date,sign,severity,entered_at,remark,note,moment\n"));
    assert!(written.contains("2026-03-11,muscle_cramps,3,,left calf,,night\n"));
    let other = Home::new();
    let import = ["import", "csv", file.to_str().unwrap(), "--json"];
    assert_eq!(other.json(&import)["moments_added"], 2);
    let back = other.json(&["show", "--day", "2026-03-11", "--json"]);
    assert_eq!(
        (&back["moments"], &back["answers"][0]["severity"]),
        (&moments, &json!(2))
    );
    let again = other.json(&import);
    assert_eq!(
        (&again["moments_added"], &again["added"]),
        (&json!(0), &json!(0))
    );
    let second = other.path("again.csv");
    other.does(&["export", "csv", second.to_str().unwrap()]);
    assert_eq!(bytes(&file), bytes(&second));
    other.does(&["undo"]);
    let gone = other.json(&["show", "--day", "2026-03-11", "--json"]);
    assert_eq!(
        (&gone["moments"], &gone["answers"]),
        (&json!([]), &json!([]))
    );
    other.does(&["redo"]);
    other.does(&["delete", "--day", "2026-03-11", "--yes"]);
    assert!(!other.does(&["export", "csv", "-"]).contains("moment"));
    let alone = home.write("alone.csv", "date,sign,severity,moment\n2026-03-12,fatigue,1,09:00\n2026-03-12,fatigue,3,evening\n2026-03-12,fatigue,2,later\n");
    let report = home.json(&["import", "csv", alone.to_str().unwrap(), "--json"]);
    assert_eq!(
        (&report["added"], &report["moments_added"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(report["left_out"][0]["reason"], "moment");
    home.does(&["undo"]);
    home.does(&["undo"]);
    home.does(&["undo"]);
    assert_eq!(show()["answers"], json!([]));
}

#[test]
fn a_medicine_has_a_kind_and_a_day_its_amounts() {
    let home = begun();
    home.does(&["medicine", "add", "Paracetamol", "--kind", "simple"]);
    home.does(&["medicine", "add", "Suma", "--painkiller"]);
    home.does(&["medicine", "kind", "suma", "triptan"]);
    let kinds = home.json(&["medicine", "--json"]);
    assert_eq!(kinds["medicines"][0]["kind"], "simple");
    assert_eq!(kinds["medicines"][1]["kind"], "triptan_opioid_combination");
    assert!(
        home.does(&["medicine"])
            .contains("Suma: noted on 0 days, triptan, opioid or combination painkiller")
    );
    let said = home.refuses(2, &["medicine", "kind", "suma", "strong"]);
    assert!(said.contains("not a kind of medicine"), "{said}");
    let took = ["medicine", "took", "Paracetamol", "--day", "2026-03-12"];
    home.does(&[&took[..], &["--amount", "2 x 500 mg", "--at", "20.15"]].concat());
    home.does(&[&took[..], &["--at", "8am"]].concat());
    let said = home.refuses(2, &[&took[..], &["--at", "noonish"]].concat());
    assert!(said.contains("not a time"), "{said}");
    let shown = home.json(&["show", "--day", "2026-03-12", "--json"]);
    assert_eq!(
        shown["medicines_taken"],
        json!([{ "name": "Paracetamol", "kind": "simple", "doses": [
            { "amount": null, "at": "08:00" },
            { "amount": "2 x 500 mg", "at": "20:15" },
        ]}])
    );
    let said = home.does(&["show", "--day", "2026-03-12"]);
    assert!(
        said.contains("Paracetamol (08:00; 2 x 500 mg, 20:15)"),
        "{said}"
    );
    home.does(&["medicine", "clear", "Paracetamol", "--day", "2026-03-12"]);
    home.does(&["undo"]);
    assert_eq!(home.json(&["show", "--day", "2026-03-12", "--json"]), shown);
    home.does(&["delete", "--day", "2026-03-12", "--yes"]);
    let shown = home.json(&["show", "--day", "2026-03-12", "--json"]);
    assert_eq!(shown["medicines_taken"], json!([]));
}

#[test]
fn medicines_are_listed_noted_and_counted_by_month() {
    let home = begun();
    home.does(&["medicine", "add", "Paracetamol", "--painkiller"]);
    home.does(&["medicine", "add", "Vitamin D"]);
    home.does(&["medicine", "took", "paracetamol", "--day", "2026-03-11"]);
    home.does(&["log", "--day", "2026-03-12", "--medicine", "Paracetamol"]);
    home.does(&["medicine", "took", "vitamin d", "--day", "2026-03-12"]);
    let listed = home.json(&["medicine", "--json"]);
    let first = json!({
        "name": "Paracetamol", "painkiller": true, "kind": "painkiller", "retired": false, "days": 2, "last_day": "2026-03-12",
    });
    assert_eq!(listed["medicines"][0], first);
    let march = listed["painkiller_months"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()
        .clone();
    let expected = json!({
        "first_day": "2026-03-01", "painkiller_days": 2, "filled_in_days": 3, "running": false,
    });
    assert_eq!(march, expected);
    let shown = home.json(&["show", "--day", "2026-03-12", "--json"]);
    assert_eq!(shown["medicines"], json!(["Paracetamol", "Vitamin D"]));
    assert_eq!(shown["medicines_taken"][0]["doses"], json!([]));
    let said = home.does(&["medicine"]);
    assert!(
        said.contains("on 10 or more days a month") && said.contains("on 15 or more"),
        "{said}"
    );
    home.does(&["medicine", "clear", "Paracetamol", "--day", "2026-03-12"]);
    home.does(&["medicine", "rename", "Paracetamol", "Para"]);
    home.does(&["medicine", "away", "Para"]);
    let listed = home.json(&["medicine", "--json"]);
    assert_eq!(listed["medicines"][0]["name"], "Para");
    assert_eq!(listed["medicines"][0]["retired"], true);
    assert!(
        home.refuses(1, &["medicine", "delete", "Para"])
            .contains("noted on 1 day")
    );
    assert!(
        home.refuses(2, &["medicine", "took", "Parra"])
            .contains("Did you mean Para?")
    );
    assert!(
        home.refuses(1, &["medicine", "add", "PARA"])
            .contains("already something with this name")
    );
}

#[test]
fn results_are_kept_as_printed() {
    let home = begun();
    home.does(&[
        "lab",
        "add",
        "magnesium",
        "0,82",
        "--low",
        "0.7",
        "--high",
        "1.05",
        "--day",
        "2026-03-01",
    ]);
    home.does(&[
        "lab",
        "add",
        "own:B12",
        "300",
        "pmol/L",
        "--day",
        "2026-03-01",
    ]);
    let results = home.json(&["lab", "--json"])["results"].clone();
    let magnesium = json!({
        "day": "2026-03-01", "kind": "magnesium", "value": 0.82, "printed": null, "above": null, "below": null,
        "unit": "mmol/L", "low": 0.7, "high": 1.05,
    });
    assert_eq!(results[0], magnesium);
    assert_eq!(results[1]["kind"], "own:B12");
    assert_eq!(
        home.json(&["show", "--day", "2026-03-01", "--json"])["labs"],
        results
    );
    home.does(&["lab", "delete", "own:B12", "--day", "2026-03-01"]);
    assert!(!home.does(&["lab"]).contains("B12"));
    assert!(
        home.does(&["lab"])
            .contains("Magnesium in serum 0.82 mmol/L (reference range 0.70–1.05)")
    );
}

#[test]
fn blood_pressure_is_told_by_part_of_the_day_and_measuring_week() {
    let home = begun();
    for day in 1..=7 {
        let date = format!("2026-04-{day:02}");
        let (morning, evening) = if day == 1 {
            ("180/100@morning", "170/100@evening")
        } else {
            ("130/80@morning", "140/90/70@evening")
        };
        home.does(&["log", "--day", &date, "--bp", morning, "--bp", evening]);
    }
    let look = home.json(&["pressure", "--as-of", "2026-04-10", "--json"]);
    let week = json!({
        "first": "2026-04-01", "last": "2026-04-07", "mornings": 6, "evenings": 6,
        "mean": { "systolic": 135.0, "diastolic": 85.0, "pulse": 70.0, "readings": 12, "days": 6 },
    });
    assert_eq!(look["measuring_week"], week);
    assert_eq!(look["days"][1]["evening"]["systolic"], 140.0);
    let said = home.does(&["pressure", "--as-of", "2026-04-10"]);
    assert!(
        said.contains("135/85 mmHg on average (12 readings on 6 days), the first day left out"),
        "{said}"
    );
    assert!(
        home.does(&["pressure", "--as-of", "2026-01-01"])
            .contains("no blood pressure readings")
    );
}

#[test]
fn words_are_found_by_day() {
    let home = begun();
    home.does(&[
        "log",
        "--day",
        "2026-03-12",
        "fatigue=1",
        "--factor",
        "coffee",
    ]);
    home.does(&["medicine", "add", "Cafergot"]);
    home.does(&["medicine", "took", "Cafergot", "--day", "2026-03-14"]);
    let found = home.json(&["search", "LATE", "--json"]);
    let expected = json!([
        { "day": "2026-03-10", "hits": [{ "in": "note", "sign": null, "words": "Café, late" }] },
    ]);
    assert_eq!(found["days"], expected);
    let days = |words: &str| {
        home.json(&["search", words, "--json"])["days"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!((days("caf"), days("coffee"), days("nowhere")), (2, 1, 0));
    // In the middle of a word, and by date.
    assert_eq!((days("fergo"), days("march 2026")), (1, 3));
    assert_eq!((days("12 March"), days("2026-03-13")), (1, 0));
    assert!(
        home.does(&["search", "late", "cafe"])
            .contains("Note: Café, late")
    );
    assert!(
        home.refuses(2, &["search", "…"])
            .contains("at least one letter")
    );
}

#[test]
fn deleting_for_good_asks_says_what_and_names_the_copies() {
    let home = begun();
    let export = home.path("out.csv");
    home.does(&["export", "csv", export.to_str().unwrap()]);
    home.does(&["log", "--day", "2026-03-11", "headache=1", "fatigue=1"]);
    let before = all(&home);
    let asked = home.refuses(1, &["delete", "--day", "2026-03-10"]);
    assert!(
        asked.contains("1 answer and 1 note") && asked.contains("--yes"),
        "{asked}"
    );
    assert_eq!(all(&home), before);
    let said = home.does(&["delete", "--day", "2026-03-10", "--yes"]);
    assert!(
        said.contains("Deleted for good: 1 answer and 1 note."),
        "{said}"
    );
    assert!(said.contains("out.csv"), "{said}");
    assert!(home.refuses(1, &["undo"]).contains("nothing"));
    let raw = bytes(&home.diary());
    assert!(!raw.windows(5).any(|window| window == "Café".as_bytes()));
    assert!(
        home.does(&["delete", "--sign", "palpitations", "--yes"])
            .contains("nothing was deleted")
    );
    home.does(&[
        "delete",
        "--sign",
        "headache",
        "--from",
        "2026-03-01",
        "--yes",
    ]);
    assert_eq!(
        home.json(&["show", "--day", "2026-03-11", "--json"])["answers"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    fs::remove_file(&export).unwrap();
    let said = home.does(&["delete", "--everything", "--yes"]);
    assert!(
        said.contains("-deletion.sqlite"),
        "a copy was made before: {said}"
    );
    assert!(
        home.does(&["show", "--day", "2026-03-11"])
            .contains("Nothing was filled in")
    );
    home.does(&["check"]);
}

#[test]
fn the_programs_own_copies_go_when_asked() {
    let home = begun();
    home.does(&["backup"]);
    let said = home.does(&["delete", "--day", "2026-03-10", "--yes"]);
    assert!(said.contains("may still be in"), "{said}");
    home.does(&["log", "--day", "2026-03-10", "headache=1"]);
    let said = home.does(&["delete", "--day", "2026-03-10", "--copies", "--yes"]);
    assert!(
        said.contains("4 kept copies that held it were deleted"),
        "{said}"
    );
    assert_eq!(
        fs::read_dir(home.path("diary.sqlite-copies"))
            .unwrap()
            .count(),
        1,
        "the new one, which holds nothing of it"
    );
}

#[test]
fn bad_input_gets_one_sentence_and_changes_nothing() {
    let home = begun();
    home.does(&["pause", "add", "--from", "2026-02-01", "--to", "2026-02-05"]);
    let before = all(&home);
    let cases: [(i32, &[&str], &str); 22] = [
        (
            1,
            &["pause", "add", "--from", "2026-02-09", "--to", "2026-02-08"],
            "before the first",
        ),
        (
            1,
            &["pause", "add", "--from", "2026-02-03", "--to", "2026-02-10"],
            "already",
        ),
        (
            1,
            &["pause", "add", "--from", "2019-01-01", "--to", "2023-01-01"],
            "slip in the year",
        ),
        (1, &["pause", "add", "--from", "2199-01-01"], "a year ahead"),
        (
            1,
            &["pause", "add", "--from", "2026-03-10", "--to", "2026-03-10"],
            "filled in",
        ),
        (
            2,
            &["pause", "add", "--from", "2026-02-30"],
            "not a day that exists",
        ),
        (2, &["pause", "add", "--reason", "bored"], "A reason is"),
        (1, &["pause", "delete", "2026-01-01"], "No days away"),
        (1, &["medicine", "add", ""], "A name cannot be empty"),
        (
            2,
            &["medicine", "took", "Nothing"],
            "no medicine with this name",
        ),
        (
            2,
            &["log", "--medicine", "Nothing"],
            "no medicine with this name",
        ),
        (2, &["lab", "add", "magnesium", "-1"], "a number from 0"),
        (2, &["lab", "add", "magnesium", "NaN"], "a number from 0"),
        (2, &["lab", "add", "magnesium", "x"], "a number from 0"),
        (
            2,
            &["lab", "add", "magnesium", "1", "--low", "2", "--high", "1"],
            "ends below",
        ),
        (2, &["lab", "add", "iron", "1"], "Known: magnesium"),
        (
            1,
            &["lab", "add", "ferritin", "1", "--day", "2199-01-01"],
            "not come yet",
        ),
        (
            1,
            &["lab", "delete", "ferritin", "--day", "2026-03-10"],
            "no such result",
        ),
        (
            2,
            &["log", "--bp", "128/82@noon"],
            "not a blood pressure reading",
        ),
        (2, &["delete"], "Say what to delete"),
        (
            2,
            &["delete", "--everything", "--day", "2026-03-10"],
            "nothing else",
        ),
        (
            2,
            &["delete", "--from", "2026-03-10", "--to", "2026-03-01"],
            "begins after its end",
        ),
    ];
    for (code, args, part) in cases {
        let said = home.refuses(code, args);
        assert!(said.contains(part), "{args:?}: {said}");
    }
    assert_eq!(all(&home), before);
}

#[test]
fn commands_that_only_read_make_no_diary() {
    let home = Home::new();
    for args in [
        vec!["pause"],
        vec!["pause", "add"],
        vec!["medicine"],
        vec!["lab"],
        vec!["lab", "add", "ferritin", "30"],
        vec!["pressure"],
        vec!["search", "x"],
        vec!["delete", "--everything", "--yes"],
    ] {
        assert!(home.refuses(1, &args).contains("no diary at this place"));
    }
    assert!(!home.diary().exists());
}

#[test]
fn imported_answers_stand_on_days_away_and_count() {
    let home = begun();
    home.does(&["pause", "add", "--from", "2026-03-01", "--to", "2026-03-05"]);
    let file = home.write("rows.csv", "date,sign,severity\n2026-03-03,fatigue,2\n");
    home.does(&["import", "csv", file.to_str().unwrap()]);
    let shown = home.json(&["show", "--day", "2026-03-03", "--json"]);
    assert_eq!(shown["answers"][0]["severity"], 2);
    let pauses = home.json(&["pause", "--json"])["pauses"].clone();
    assert_eq!(pauses[0]["last"], "2026-03-05");
    let trends = home.json(&["trends", "--as-of", "2026-03-10", "--json"]);
    assert_eq!(trends["signs"][1]["totals"]["sign_days"], 1);
    let pause = json!([{ "first": "2026-03-01", "last": "2026-03-05" }]);
    assert_eq!(trends["pauses"], pause);
}

#[test]
fn factors_are_counted_beside_each_sign() {
    let home = Home::new();
    // Written on their days, as a window does: late answers take no part.
    for (day, severity, factor) in [(1, 2, true), (2, 0, false), (3, 1, false), (4, 0, true)] {
        let date = format!("2026-03-{day:02}");
        let answer = format!("{date},headache,{severity},{date}T20:00:00Z");
        let name = format!("{day}.csv");
        let file = home.write(&name, format!("date,sign,severity,entered_at\n{answer}\n"));
        home.does(&["import", "csv", file.to_str().unwrap()]);
        if factor {
            home.does(&["log", "--day", &date, "--factor", "stress"]);
        }
    }
    let trends = home.json(&["trends", "--as-of", "2026-03-05", "--json"]);
    let headache = trends["signs"].as_array().unwrap();
    let headache = headache
        .iter()
        .find(|sign| sign["sign"] == "headache")
        .unwrap();
    let counted = json!([{
        "factor": "stress",
        "with": { "days": 2, "sign_days": 1 },
        "without": { "days": 2, "sign_days": 1 },
    }]);
    assert_eq!(headache["factors"], counted);
}

#[test]
fn a_very_high_reading_is_met_with_what_to_do() {
    let home = Home::new();
    for (reading, is_very_high) in [
        ("179/119", false),
        ("180/90", true),
        ("150/120/80@evening", true),
        ("200/130", true),
    ] {
        let said = home.does(&["log", "--day", "2026-03-01", "--bp", reading]);
        assert_eq!(said.contains("measure again"), is_very_high, "{said}");
        assert_eq!(said.contains("call 999 now"), is_very_high, "{said}");
    }
    // Measured again, the last one counts.
    let again = ["log", "--bp", "190/100", "--bp", "140/90"];
    assert!(!home.does(&again).contains("measure again"));
}

#[test]
fn a_list_that_is_empty_is_not_offered() {
    let home = begun();
    let said = home.refuses(2, &["medicine", "took", "Paracetamol"]);
    assert!(said.contains("Paracetamol."), "{said}");
    assert!(!said.contains("Known"), "{said}");
}
