//! Food and products by text commands: what is noted, what it adds up to, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod common;

use common::{Home, bytes};
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
    ]);
    let found = intake(&home);
    // 2 x 25 g of 270 mg and 15 g of 169 mg in 100 g; 2 tablets of 100 mg.
    assert_eq!(found["food_mg"], json!(160.35));
    assert_eq!(found["supplements_mg"], json!(200.0));
    assert_eq!(found["total_mg"], json!(360.35));
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
