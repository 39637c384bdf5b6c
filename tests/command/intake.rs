//! Food and products by text commands: what is noted, what it adds up to, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use crate::common::{Home, bytes};
use calamine::{Data, Reader as _, Xlsx};
use magnesium_diary::diary::{Command, Diary, IntakeCommand, Setting};
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::norm::UpperLevel;
use magnesium_diary::domain::product::{Label, NewProduct, Unit, Units};
use magnesium_diary::domain::profile::Profile;
use magnesium_diary::domain::{Day, Moment, Now, Zone};
use magnesium_diary::store::IfMissing;
use serde_json::{Value, json};

const DAY: &str = "2026-03-02";

/// The day after the product began.
fn noon() -> Now {
    let day = Day::parse_iso(DAY).unwrap();
    Now {
        moment: Moment(i64::from(day.number()) * 86_400 + 43_200),
        zone: Zone::Fixed(0),
    }
}

/// A home whose diary knows citrate, 100 mg a tablet, two of them usual.
fn with_citrate() -> Home {
    let home = Home::new();
    let mut diary = Diary::open(&home.diary(), IfMissing::Create).unwrap();
    let since = Day::parse_iso("2026-03-01").unwrap();
    let product = NewProduct {
        name: "Citrate".to_owned(),
        form: Form::Citrate,
        label: Label::Elemental(100.0),
        unit: Unit::Tablet,
        usual: Units::new(2.0).unwrap(),
        since,
        until: None,
    };
    diary
        .apply(Command::Intake(IntakeCommand::AddProduct(product)), noon())
        .unwrap();
    home
}

fn intake(home: &Home) -> Value {
    home.json(&["intake", "--day", DAY, "--json"])
}

#[test]
fn what_was_eaten_and_taken_adds_up() {
    let home = with_citrate();
    home.does(&[
        "log",
        "--day",
        DAY,
        "--took",
        "citrate",
        "--ate",
        "almonds=2",
        "--ate",
        "Pindakaas",
        "--bp",
        "128/82@morning",
    ]);
    let shown = home.does(&["show", "--day", DAY]);
    for line in [
        "Blood pressure: 128/82 (morning)",
        "Supplements: Citrate, 2 tablets",
        "Food: Almonds; Peanut butter",
    ] {
        assert!(shown.contains(line), "{shown}");
    }
    let found = intake(&home);
    // 2 x 25 g of 270 mg and 15 g of 174 mg in 100 g; 2 tablets of 100 mg.
    assert_eq!(found["food_mg"], json!(161.1));
    assert_eq!(found["supplements_mg"], json!(200.0));
    assert_eq!(found["total_mg"], json!(361.1));
    assert_eq!(
        found["norm"],
        json!({ "set": "efsa", "low_mg": 300.0, "high_mg": 350.0 })
    );
    assert_eq!(found["supplements_upper_level_mg"], json!(250.0));
    assert_eq!(found["eaten"][1]["food"], "peanut_butter");
    assert_eq!(found["products"][0]["status"], "taken");
    let said = home.does(&["intake", "--day", DAY]);
    assert!(
        said.contains("Almonds, 2 handfuls: about 135 mg") && said.contains("Food: about 160 mg"),
        "{said}"
    );
    home.does(&["undo"]);
    assert_eq!(intake(&home)["total_mg"], Value::Null);
}

#[test]
fn not_noted_is_never_nothing() {
    let home = with_citrate();
    let found = intake(&home);
    assert_eq!(
        (
            &found["food_mg"],
            &found["supplements_mg"],
            &found["total_mg"]
        ),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    assert_eq!(found["products"][0]["status"], "not_noted");
    home.does(&["log", "--day", DAY, "--skipped", "Citrate"]);
    let found = intake(&home);
    assert_eq!(found["supplements_mg"], json!(0.0));
    assert_eq!(found["products"][0]["status"], "skipped");
    assert_eq!(found["total_mg"], Value::Null, "food was not noted");
}

/// Supplements stand beside their level alone, and where it does not hold that is said instead.
#[test]
fn each_amount_stands_beside_what_it_may_be_laid_beside() {
    let profile = |change: fn(&mut Profile)| {
        let home = with_citrate();
        let mut profile = Profile::default();
        change(&mut profile);
        let mut diary = Diary::open(&home.diary(), IfMissing::Fail).unwrap();
        diary
            .apply(Command::Set(Setting::Profile(profile)), noon())
            .unwrap();
        drop(diary);
        home.does(&[
            "log",
            "--day",
            DAY,
            "--took",
            "citrate=3",
            "--ate",
            "almonds",
        ]);
        let said = home.does(&["intake", "--day", DAY]);
        (said, intake(&home))
    };
    let (said, found) = profile(|_| ());
    assert!(
        said.contains("add up to 300 mg; the upper level for supplements is 250 mg"),
        "{said}"
    );
    assert!(said.contains("Together: about 370 mg (EFSA 2015: 300 to 350 mg a day)"));
    assert!(said.contains("the day is not ticked as complete"));
    assert_eq!(found["supplements_upper_level_mg"], json!(250.0));
    let (said, found) = profile(|profile| profile.kidney_disease = true);
    assert!(said.contains("With a kidney disease this level does not hold"));
    assert!(!said.contains("250"), "{said}");
    assert_eq!(found["supplements_upper_level_mg"], Value::Null);
    let (said, found) = profile(|profile| profile.birth_year = Some(2012));
    assert!(said.contains("Norms here are for adults"), "{said}");
    assert_eq!(found["norm"], Value::Null);
    let (said, _) = profile(|profile| profile.upper_level = UpperLevel::Uk400);
    assert!(
        said.contains("The upper level for supplements is 400 mg a day."),
        "{said}"
    );
}

#[test]
fn wrong_names_and_amounts_are_refused_with_advice() {
    let home = with_citrate();
    for (args, expected) in [
        (["--took", "citrat"], "Did you mean Citrate?"),
        (["--took", "citrate=400"], "0.25 to 20"),
        (["--took", "citrate=0"], "0.25 to 20"),
        (["--ate", "almnods"], "Did you mean almonds?"),
        (["--ate", "almonds=400"], "0.25 to 20"),
        (["--ate", "almonds=-1"], "0.25 to 20"),
        (["--ate", "paperclip"], "no food with this name"),
        (["--skipped", "zinc"], "no product with this name"),
    ] {
        let said = home.refuses(2, &[&["log", "--day", DAY], args.as_slice()].concat());
        assert!(said.contains(expected), "{args:?}: {said}");
    }
    let before = bytes(&home.diary());
    let twice = ["log", "--took", "citrate", "--skipped", "citrate"];
    assert!(home.refuses(2, &twice).contains("twice"));
    assert_eq!(bytes(&home.diary()), before);
    assert_eq!(intake(&home)["eaten"], json!([]));
}

#[test]
fn a_typing_error_makes_no_diary() {
    let home = Home::new();
    home.refuses(2, &["log", "--ate", "paperclip"]);
    home.refuses(2, &["log", "--took", "citrate"]);
    home.refuses(1, &["intake"]);
    assert!(!home.diary().exists());
    home.does(&["log", "--ate", "amandelen"]);
    assert_eq!(
        home.json(&["intake", "--json"])["eaten"][0]["food"],
        "almonds"
    );
}

#[test]
fn another_file_is_left_as_it_is() {
    let home = Home::new();
    let path = home.write("diary.sqlite", "no diary");
    home.refuses(1, &["intake"]);
    home.refuses(1, &["log", "--ate", "almonds"]);
    assert_eq!(bytes(&path), b"no diary");
}

/// A diary as the last version left it, with rows and undo steps by SQL.
fn of_the_last_version(home: &Home, rows: &str) {
    let conn = rusqlite::Connection::open(home.diary()).unwrap();
    let steps = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let mut steps: Vec<_> = fs::read_dir(steps)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    steps.sort();
    for step in steps.iter().take(5) {
        let sql = fs::read_to_string(step.join("up.sql")).unwrap();
        conn.execute_batch(&sql).unwrap();
    }
    conn.execute_batch("PRAGMA application_id = 0x4D674469; PRAGMA user_version = 5;")
        .unwrap();
    conn.execute_batch(rows).unwrap();
}

#[test]
fn a_new_table_of_foods_changes_no_day_that_was_noted() {
    let home = Home::new();
    let gone = "san_pellegrino_mineral_water";
    let step = |act: &str, rows: &str| {
        format!(
            "INSERT INTO undo_step (act, done_at, before, undone) VALUES ('{act}', 1, '{{\"rows\":[{rows}]}}', 0);"
        )
    };
    let row = |id: u32, food: &str| {
        format!(
            r#"{{"id":{id},"day":"{DAY}","food_key":"{food}","own_food_id":null,"portions":2.0,"entered_at":1}}"#
        )
    };
    let act = format!(
        r#"{{"kind":"intake","what":"food","day":"{DAY}","food":"spinach_cooked","added":false}}"#
    );
    let answer = r#"{"t":"note","o":null,"n":{"day":"2026-03-01","body":"quiet","changed_at":1,"batch_id":null}}"#;
    of_the_last_version(
        &home,
        &format!(
            "INSERT INTO own_food VALUES (1, 'Soup', 'bowl', 30.0);
             INSERT INTO portion (id, day, food_key, own_food_id, portions, entered_at) VALUES
                 (1, '{DAY}', 'cashew_nuts', NULL, 1.0, 1), (2, '{DAY}', '{gone}', NULL, 2.0, 1),
                 (3, '{DAY}', NULL, 1, 1.0, 1), (4, '{DAY}', 'cashew_nuts', NULL, 2.0, 1), (5, '{DAY}', 'unicorn', NULL, 1.0, 1);
             INSERT INTO note (day, body, changed_at) VALUES ('2026-03-01', 'quiet', 1);
             {}{}{}",
            step(r#"{"kind":"note","day":"2026-03-01","spell":1}"#, answer),
            step(&act, &format!(r#"{{"t":"portion","o":{},"n":null}}"#, row(9, "spinach_cooked"))),
            step(&act, &format!(r#"{{"t":"portion","o":{},"n":null}}"#, row(10, "unicorn"))),
        ),
    );
    let found = intake(&home);
    // 73 mg a handful of cashew nuts then, 62.65 now; 2 glasses of 10.2 mg; the own soup of 30 mg.
    assert_eq!(found["food_mg"], json!(219.0 + 20.4 + 30.0));
    assert_eq!(
        found["eaten"],
        json!([
            { "food": "cashew_nuts", "portions": 3.0, "magnesium_mg": 219.0 },
            { "food": gone, "portions": 2.0, "magnesium_mg": 20.4 },
            { "food": "own:Soup", "portions": 1.0, "magnesium_mg": 30.0 },
            { "food": "unicorn", "portions": 1.0, "magnesium_mg": null },
        ])
    );
    let said = home.does(&["intake", "--day", DAY]);
    assert!(
        said.contains("San Pellegrino mineral water, 2 glasses: about 20 mg"),
        "{said}"
    );

    // An act of before is taken back with the figure of before; one about a food of no table too.
    home.does(&["undo"]);
    home.does(&["undo"]);
    let found = intake(&home);
    assert_eq!(found["eaten"][3]["portions"], json!(3.0), "{found}");
    assert_eq!(found["eaten"][4]["magnesium_mg"], json!(261.0), "{found}");
    let quiet = || {
        home.does(&["show", "--day", "2026-03-01"])
            .contains("quiet")
    };
    assert!(quiet());
    home.does(&["undo"]);
    assert!(!quiet());
    home.does(&["redo"]);
    home.does(&["redo"]);
    assert!(quiet());
    assert_eq!(intake(&home)["eaten"].as_array().unwrap().len(), 4);

    // More of what was noted before adds what it holds now, and a key of before is the food that took its place.
    home.does(&[
        "log",
        "--day",
        DAY,
        "--ate",
        "cashew_nuts",
        "--ate",
        &format!("{gone}=1"),
    ]);
    let found = intake(&home);
    // 3 x 73 and 62.65 mg, as four portions of their mean in whole micrograms.
    assert_eq!(found["eaten"][0]["magnesium_mg"], json!(281.652));
    let last = found["eaten"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        last,
        json!({ "food": "mineral_water_high", "portions": 1.0, "magnesium_mg": 17.6 })
    );
}

#[test]
fn a_profile_and_a_medicine_of_before_are_read_as_far_as_they_say_something() {
    let home = Home::new();
    of_the_last_version(
        &home,
        &format!(
            "INSERT INTO setting (key, value) VALUES ('sex', 'female'), ('birth_year', '1980'), ('norm_set', 'somewhere'),
                 ('upper_level', 'huge'), ('conditions', 'diuretic unheard_of');
             INSERT INTO medicine (name, painkiller, position) VALUES ('Sumatriptan', 1, 1);
             INSERT INTO medicine_day (day, medicine_id, entered_at) VALUES ('{DAY}', 1, 1);
             INSERT INTO portion (id, day, food_key, own_food_id, portions, entered_at) VALUES (1, '{DAY}', 'almonds', NULL, 1.0, 1);"
        ),
    );
    let found = intake(&home);
    assert_eq!(found["food_mg"], json!(67.5));
    assert_eq!(found["norm"]["low_mg"], json!(300.0), "{found}");
    assert_eq!(found["supplements_upper_level_mg"], json!(250.0));
    for args in [
        &["show", "--day", DAY][..],
        &["trends"],
        &["check"],
        &["medicine"],
    ] {
        home.does(args);
    }
    let said = home.does(&["medicine"]);
    assert!(said.contains("Sumatriptan"), "{said}");
    assert!(said.contains("painkiller"), "{said}");
}

#[test]
fn the_same_food_twice_is_one_line() {
    let home = Home::new();
    home.does(&[
        "log",
        "--day",
        DAY,
        "--ate",
        "almonds",
        "--ate",
        "amandelen",
    ]);
    home.does(&[
        "log",
        "--day",
        DAY,
        "--ate",
        "banana",
        "--ate",
        "almonds=0.5",
    ]);
    let eaten = |home: &Home| intake(home)["eaten"].clone();
    let almonds = |portions: f64, mg: f64| json!({ "food": "almonds", "portions": portions, "magnesium_mg": mg });
    let banana = json!({ "food": "banana", "portions": 1.0, "magnesium_mg": 32.4 });
    assert_eq!(eaten(&home), json!([almonds(2.5, 168.75), banana]));
    home.does(&["undo"]);
    assert_eq!(eaten(&home), json!([almonds(2.0, 135.0)]));
    home.does(&["redo"]);
    let said = home.refuses(
        1,
        &[
            "log",
            "--day",
            DAY,
            "--ate",
            "banana",
            "--ate",
            "almonds=18",
        ],
    );
    assert!(said.contains("at most 20 portions"), "{said}");
    assert_eq!(eaten(&home), json!([almonds(2.5, 168.75), banana]));
}

#[test]
fn foods_are_found_without_a_diary_and_own_ones_with_one() {
    let home = Home::new();
    let found = home.json(&["food", "amandel", "--json"]);
    assert_eq!(found["schema"], json!(1));
    assert_eq!(
        found["foods"][0],
        json!({ "food": "almonds", "name": "Almonds", "portion": "1 handful", "portion_mg": 67.5 })
    );
    let first = |language: &str, words: &[&str]| {
        let mut program = assert_cmd::Command::cargo_bin("magnesium-diary").unwrap();
        let output = program
            .env_clear()
            .env("HOME", home.path("."))
            .args(["--lang", language, "--diary"])
            .arg(home.diary())
            .args(["food", "--json"])
            .args(words)
            .output()
            .unwrap();
        let found: Value = serde_json::from_slice(&output.stdout).unwrap();
        let foods = found["foods"].as_array().unwrap();
        let keys: Vec<String> = foods
            .iter()
            .take(2)
            .map(|food| food["food"].as_str().unwrap().to_owned())
            .collect();
        keys
    };
    assert_eq!(first("nl", &["chips"])[0], "potato_crisps");
    assert_eq!(first("en", &["chips"])[0], "chips_fries");
    assert_eq!(
        first("nl", &["kwark met banaan"]),
        ["quark_fat_free", "banana"]
    );
    assert_eq!(
        first("nl", &["banaan", "met", "kwark"]),
        ["banana", "quark_fat_free"]
    );
    assert!(
        home.does(&["food", "oats"])
            .starts_with("oat_flakes_dry: Oat flakes, dry, 4 tablespoons, about 55 mg")
    );
    assert!(home.does(&["food", "xyzzy"]).contains("Nothing found"));
    assert_eq!(home.json(&["food", "xyzzy", "--json"])["foods"], json!([]));
    assert!(home.refuses(2, &["food", " ? "]).contains("Name a food"));
    assert!(!home.diary().exists());

    let mut diary = Diary::open(&home.diary(), IfMissing::Create).unwrap();
    let own = IntakeCommand::AddOwnFood {
        name: "Oma's almond soup".to_owned(),
        portion: "1 bowl".to_owned(),
        per_portion_mg: 31.5,
        eaten_on: None,
    };
    diary.apply(Command::Intake(own), noon()).unwrap();
    drop(diary);
    let found = home.json(&["food", "omas", "soup", "--json"]);
    assert_eq!(
        found["foods"][0],
        json!({ "food": "own:Oma's almond soup", "name": "Oma's almond soup", "portion": "1 bowl", "portion_mg": 31.5 })
    );
    home.write("diary.sqlite", "no diary");
    home.refuses(1, &["food", "almonds"]);
}

/// The cells of a CSV in an archive, a row a line.
fn table(archive: &[u8], name: &str) -> Vec<Vec<String>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    let mut text = String::new();
    let mut entry = zip.by_name(name).unwrap();
    entry.read_to_string(&mut text).unwrap();
    let cells = |line: &str| line.split(',').map(str::to_owned).collect();
    text.lines().map(cells).collect()
}

fn column(table: &[Vec<String>], name: &str) -> Vec<String> {
    let (head, rows) = table.split_first().unwrap();
    let at = head.iter().position(|cell| cell == name).unwrap();
    rows.iter().map(|row| row[at].clone()).collect()
}

#[test]
fn what_is_usual_goes_out_as_usual_and_only_what_was_noted_as_taken() {
    let home = with_citrate();
    // One where two are usual; about the days before and after nothing is noted.
    home.does(&["log", "--day", DAY, "--took", "citrate=1"]);
    let out = |form: &str| {
        let file = home.path(form);
        home.does(&["export", form, &file.display().to_string()]);
        bytes(&file)
    };
    let csv = String::from_utf8(out("csv")).unwrap().to_lowercase();
    assert!(!csv.contains("citrate"), "{csv}");
    let zip = out("csv-zip");
    let doses = table(&zip, "dose.csv");
    assert_eq!(column(&doses, "day"), [DAY]);
    assert_eq!(column(&doses, "units"), ["1"]);
    assert_eq!(
        column(&table(&zip, "product_amount.csv"), "usual_units"),
        ["2"]
    );
    let json: Value = serde_json::from_slice(&out("json")).unwrap();
    let doses = json["tables"]["dose"].as_array().unwrap();
    assert_eq!(doses.len(), 1);
    assert_eq!(
        (&doses[0]["day"], &doses[0]["units"]),
        (&json!(DAY), &json!(1.0))
    );
    assert_eq!(
        json["tables"]["product_amount"][0]["usual_units"],
        json!(2.0)
    );
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(out("xlsx"))).unwrap();
    let sheets = book.worksheets();
    let noted = sheets.iter().flat_map(|(_, sheet)| sheet.rows());
    let noted: Vec<_> = noted
        // The day it was begun stands among the marks.
        .filter(|row| row.len() > 2 && row.contains(&Data::String("Citrate".to_owned())))
        .collect();
    assert_eq!(noted.len(), 1, "{noted:?}");
    assert!(noted[0].contains(&Data::Float(100.0)), "{noted:?}");
}
