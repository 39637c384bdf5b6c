//! What an import asks or refuses, and what it says would answer it.

use magnesium_diary::text::{Language, Text};
use serde_json::{Value, json};

use crate::common::Home;

fn dry(home: &Home, name: &str, text: &str, more: &[&str]) -> Value {
    let file = home.write(name, text);
    let args = [
        "import",
        file.to_str().expect("a plain path"),
        "--dry-run",
        "--json",
    ];
    home.json(&[&args, more].concat())
}

/// What each name of a file may be, and whether its scale is asked.
fn proposals(report: &Value) -> Vec<(String, String, bool)> {
    let names = report["names"].as_array().expect("names").iter();
    let words = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let proposal = |name: &Value| {
        let asked = name["needs_scale"].as_bool().expect("yes or no");
        (words(&name["name"]), words(&name["proposal"]), asked)
    };
    names.map(proposal).collect()
}

fn all(expected: &[(&str, &str, bool)]) -> Vec<(String, String, bool)> {
    let owned = |(name, target, asked): &(&str, &str, bool)| {
        ((*name).to_owned(), (*target).to_owned(), *asked)
    };
    expected.iter().map(owned).collect()
}

#[test]
fn names_that_are_left_out_say_what_keeps_each() {
    let home = Home::new();
    let sheet =
        "Date,Back,Knee,Head pain,Gratitude\n2025-04-01,1,7,2,the sun\n2025-04-02,3,10,1,the sea\n";
    let file = home.write("sheet.csv", sheet);
    let file = file.to_str().expect("a plain path");
    let said = home.does(&["import", file, "--dry-run"]);
    for lines in [
        "1 name is left out; --map says what it is, --own-signs keeps it\n  Back (2)\n",
        "1 name is left out; --map says what it is, --own-signs keeps it once --scale says how high its numbers go\n  Knee (2)\n",
        "2 names are left out; --map says what they are\n  Head pain (2)\n  Gratitude (2)\n",
    ] {
        assert!(said.contains(lines), "{lines} in {said}");
    }
    let said = home.does(&["import", file, "--dry-run", "--own-signs"]);
    assert!(!said.contains("--own-signs"), "{said}");
    assert!(
        said.contains("2 names are left out; --map says what they are\n  Head pain"),
        "{said}"
    );
    let said = home.does(&["import", file, "--dry-run", "--scale", "Knee=10"]);
    assert!(
        said.contains(
            "2 names are left out; --map says what they are, --own-signs keeps them\n  Back"
        ),
        "{said}"
    );
}

#[test]
fn numbers_are_not_lost_to_a_factor_unsaid() {
    let home = Home::new();
    let daylio = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n\
        2025-03-06,6 March,Thursday,22:00,good,\"coffee\",\"Stress:\u{a0}4 | Alcohol:\u{a0}1\",\"\",\"\"\n\
        2025-03-05,5 March,Wednesday,22:00,good,\"\",\"Stress:\u{a0}5\",\"\",\"\"\n";
    let report = dry(&home, "daylio.csv", daylio, &["--own-signs"]);
    let expected = all(&[
        ("good", "own:Low mood", false),
        ("coffee", "factor:coffee", false),
        ("Stress", "own:Stress", true),
        // It only says that it was there.
        ("Alcohol", "factor:alcohol", false),
    ]);
    assert_eq!(proposals(&report), expected);
    let sheet = "Datum;Stress;Alcohol\n2025-04-01;1;1\n2025-04-02;8;0\n";
    let report = dry(&home, "sheet.csv", sheet, &["--own-signs"]);
    assert_eq!(
        proposals(&report),
        all(&[
            ("Stress", "own:Stress", true),
            ("Alcohol", "factor:alcohol", false)
        ])
    );
    let map = home.write("map.json", r#"{"Stress": "factor:stress"}"#);
    let file = home.write("sheet.csv", sheet);
    let args = [
        "import",
        file.to_str().expect("a path"),
        "--dry-run",
        "--map",
        map.to_str().expect("a path"),
    ];
    let said = home.does(&args);
    let line = "Stress: of what was going on only that it was there is kept, not how much; an own symptom keeps the numbers";
    assert!(said.contains(line), "{said}");
    assert!(!said.contains("Alcohol: of what was going on"), "{said}");
}

#[test]
fn what_is_taken_is_proposed_as_taken() {
    let home = Home::new();
    let sheet = "Datum;Ibuprofen;Vitamine D;Sumatriptan (50 mg);Magnesium 200 mg;Kruidenthee\n\
        2025-04-01;1;x;;1;x\n2025-04-02;2;x;1;1;\n";
    let report = dry(&home, "sheet.csv", sheet, &[]);
    let expected = all(&[
        ("Ibuprofen", "medicine:Ibuprofen", false),
        ("Vitamine D", "medicine:Vitamine D", false),
        ("Sumatriptan (50 mg)", "medicine:Sumatriptan (50 mg)", false),
        ("Magnesium 200 mg", "product:Magnesium 200 mg", false),
        ("Kruidenthee", "own:Kruidenthee", false),
    ]);
    assert_eq!(proposals(&report), expected);
    let daylio = "full_date,date,weekday,time,mood,activities,note_title,note\n\
        2025-03-06,6 March,Thursday,22:00,good,\"ibuprofen | reading\",\"\",\"\"\n";
    let report = dry(&home, "daylio.csv", daylio, &[]);
    assert_eq!(
        proposals(&report)[1..],
        all(&[
            ("ibuprofen", "medicine:ibuprofen", false),
            ("reading", "factor:own:reading", false)
        ])
    );
    // What the diary has under the name is that.
    home.does(&["log", "--add", "--day", "2025-04-01", "own:Ibuprofen=1"]);
    let report = dry(&home, "sheet.csv", sheet, &[]);
    assert_eq!(proposals(&report)[0].1, "own:Ibuprofen");
}

#[test]
fn upright_lines_part_cells_too() {
    let home = Home::new();
    for sheet in [
        "Datum|Hoofdpijn|Opmerkingen\n2025-04-01|2|druk, laat\n2025-04-02|1|\n",
        "sep=|\nDatum|Hoofdpijn|Opmerkingen\n2025-04-01|2|druk, laat\n2025-04-02|1|\n",
        "| Datum | Hoofdpijn | Opmerkingen |\n| 2025-04-01 | 2 | druk, laat |\n| 2025-04-02 | 1 | |\n",
    ] {
        let report = dry(&home, "sheet.csv", sheet, &[]);
        assert_eq!(
            (&report["added"], &report["notes_added"]),
            (&json!(2), &json!(1)),
            "{report}"
        );
    }
    // Those within a cell part nothing.
    let daylio = "full_date,date,weekday,time,mood,activities,note\n\
        2021-03-27,March 27,Saturday,20:39,good,work | sport,\n2021-03-26,March 26,Friday,20:39,good,work | tea,\n";
    let report = dry(&home, "daylio.csv", daylio, &[]);
    assert_eq!(
        (&report["kind"], &report["names"][1]["name"]),
        (&json!("daylio"), &json!("work"))
    );
}

#[test]
fn days_that_are_columns_or_numbers_are_refused_in_one_sentence() {
    let home = Home::new();
    let beside = "Symptom;2025-04-01;2025-04-02;2025-04-03\nHoofdpijn;1;2;0\nMoe;0;1;1\n";
    let serial = "Date,Headache\n45000,1\n45001,2\n45002.5,0\n";
    for (name, sheet, said) in [
        (
            "beside.csv",
            beside,
            "In this sheet each day is a column. Turn it so that each day is a row",
        ),
        (
            "dates.csv",
            "Date;1-4-2025;2-4-2025;3-4-2025\nHoofdpijn;1;2;0\n",
            "each day is a column",
        ),
        (
            "serial.csv",
            serial,
            "The days in this sheet are numbers such as 45000, which say no date. Give the column",
        ),
    ] {
        let file = home.write(name, sheet);
        let file = file.to_str().expect("a plain path");
        for args in [&["import", file][..], &["import", "wide", file]] {
            let refused = home.refuses(1, args);
            assert!(refused.contains(said), "{args:?}: {refused}");
        }
    }
    let unknown = home.write("unknown.csv", "a,b\nhello,world\n");
    let refused = home.refuses(1, &["import", unknown.to_str().expect("a plain path")]);
    assert!(
        refused.contains("No kind of file that the diary knows"),
        "{refused}"
    );
}

#[test]
fn readings_are_called_as_the_file_calls_them() {
    let home = Home::new();
    let named = |name: &str, text: &str| proposals(&dry(&home, name, text, &[]))[0].0.clone();
    let sheet = "Datum;Hoofdpijn;Bovendruk;Onderdruk\n2025-04-01;1;128;82\n2025-04-02;1;127;81\n";
    assert_eq!(
        proposals(&dry(&home, "wide.csv", sheet, &[]))[1].0,
        "Bovendruk / Onderdruk"
    );
    assert_eq!(
        named(
            "one.csv",
            "Datum,Bloeddruk\n2025-01-13,128/82\n2025-01-14,131/85\n"
        ),
        "Bloeddruk"
    );
    assert_eq!(
        named(
            "none.csv",
            "2025-01-13,930,128,82\n2025-01-14,2130,131,85\n"
        ),
        "mmHg"
    );
    // Words that go into the note are in the language of the file.
    let map = home.write("map.json", r#"{"Bovendruk / Onderdruk": "note"}"#);
    let file = home.write("wide.csv", sheet);
    home.does(&[
        "import",
        file.to_str().expect("a path"),
        "--map",
        map.to_str().expect("a path"),
    ]);
    let csv = home.does(&["export", "csv", "-"]);
    assert!(csv.contains("Bovendruk / Onderdruk: 128/82"), "{csv}");
}

#[test]
fn what_may_hold_magnesium_is_a_product_whose_amount_is_asked_and_nothing_else_before() {
    let home = Home::new();
    let sheet = "Date,Headache,Multivitamin,Mg,Supplements,Vitamin D,Ibuprofen\n\
        2025-04-01,1,1,400,x,2,400\n2025-04-02,2,1,400,x,2,\n";
    let report = dry(&home, "sheet.csv", sheet, &["--own-signs"]);
    let names = report["names"].as_array().expect("names").iter();
    let said = |name: &Value| {
        let of = |key: &str| name[key].clone();
        json!([of("proposal"), of("taken_for"), of("unit"), of("needs_mg")])
    };
    assert_eq!(
        names.map(said).collect::<Vec<_>>(),
        [
            json!(["headache", "headache", null, false]),
            json!(["product:Multivitamin", null, null, true]),
            json!(["product:Mg", null, "mg", false]),
            json!(["product:Supplements", null, null, true]),
            json!(["medicine:Vitamin D", "medicine:Vitamin D", null, false]),
            json!(["medicine:Ibuprofen", "medicine:Ibuprofen", null, false]),
        ]
    );
    let file = home.path("sheet.csv");
    let file = file.to_str().expect("a plain path");
    let said = home.does(&["import", file, "--dry-run"]);
    let lines = "2 names may be products and are left out; --per-unit says how much magnesium one unit holds, --map says what else they are\n  Multivitamin (2)\n  Supplements (2)\n";
    assert!(said.contains(lines), "{said}");
    home.does(&["import", file, "--per-unit", "Multivitamin=56"]);
    let intake = home.does(&["intake", "--day", "2025-04-02"]);
    assert!(intake.contains("Multivitamin"), "{intake}");
    assert!(!intake.contains("Supplements: taken"), "{intake}");
}

#[test]
fn amounts_of_a_mixture_are_not_amounts_of_magnesium() {
    let home = Home::new();
    let bearable = "date,weekday,time of day,category,rating/amount,detail,notes\n\
        \"5th Jan 2022\",\"Wednesday\",\"am\",\"Meds/Supplements\",\"500\",\"Multivitamin (mg)\",\"\"\n\
        \"5th Jan 2022\",\"Wednesday\",\"am\",\"Meds/Supplements\",\"\",\"My supplement\",\"\"\n\
        \"5th Jan 2022\",\"Wednesday\",\"am\",\"Meds/Supplements\",\"\",\"Magnesium glycinate\",\"\"\n";
    let report = dry(&home, "bearable.csv", bearable, &["--own-signs"]);
    let expected = all(&[
        ("Multivitamin", "medicine:Multivitamin", false),
        ("My supplement", "product:My supplement", false),
        ("Magnesium glycinate", "product:Magnesium glycinate", false),
    ]);
    assert_eq!(proposals(&report), expected);
}

#[test]
fn a_name_that_the_diary_cannot_keep_is_said_with_its_line() {
    let home = Home::new();
    let long = "Pain between the shoulder blades after sitting at the desk for long";
    let sheet = format!("Date,Headache,{long}\n2025-04-01,1,\n2025-04-02,2,3\n");
    let file = home.write("sheet.csv", &sheet);
    let file = file.to_str().expect("a plain path");
    let words = "“Pain between the shoulder blades after sitting at the desk f…”";
    let said = home.does(&["import", file, "--dry-run", "--own-signs"]);
    let line = format!(
        "Line 3: the name {words} has more than 60 characters, the most that the diary keeps. Its rows are left out"
    );
    assert!(said.contains(&line), "{said}");
    let dutch = Text::new(Language::Nl).import_long_name("3", long, 60);
    assert!(dutch.starts_with("Regel 3: de naam “Pain"), "{dutch}");
    let report = dry(&home, "sheet.csv", &sheet, &["--own-signs"]);
    assert_eq!(
        report["names"][1]["left_out_as"], "name_too_long",
        "{report}"
    );
    assert_eq!(report["names"][0]["left_out_as"], Value::Null, "{report}");
    // Once it is said what it is, nothing is left to say.
    let map = home.write("map.json", json!({ long: "own:Back" }).to_string());
    let map = map.to_str().expect("a plain path");
    let said = home.does(&["import", file, "--dry-run", "--map", map]);
    assert!(!said.contains("60 characters"), "{said}");
    assert!(said.contains("Own symptoms added: Back"), "{said}");
}
