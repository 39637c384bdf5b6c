//! The built program from outside: what a script or a person at a prompt meets.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;

use crate::common::{Home, bytes};
use crate::evening::ten_in_the_evening;
use magnesium_diary::domain::{BuiltInSign, SignKind};
use serde_json::json;

#[test]
fn a_day_is_logged_shown_undone_and_done_again() {
    let home = Home::new();
    home.does(&[
        "log",
        "--day",
        "2026-03-01",
        "headache=2",
        "fatigue=1",
        "--rest-none",
        "--note",
        "long day",
        "--factor",
        "stress",
        "--bp",
        "128/82/70",
        "--event",
        "fracture:left wrist",
    ]);
    let shown = home.json(&["show", "--day", "2026-03-01", "--json"]);
    let answers = shown["answers"].as_array().unwrap();
    assert_eq!(answers.len(), daily_signs());
    assert_eq!(shown["answers"][6]["sign"], "headache");
    assert_eq!(shown["answers"][6]["severity"], 2);
    assert_eq!(shown["note"], "long day");
    assert_eq!(shown["factors"], json!(["stress"]));
    assert_eq!(shown["blood_pressure"][0]["systolic"], 128);
    assert_eq!(
        shown["events"],
        json!([{ "kind": "fracture", "text": "left wrist" }])
    );
    assert!(home.does(&["undo"]).contains("several entries, 1 March"));
    let empty = home.json(&["show", "--day", "2026-03-01", "--json"]);
    assert_eq!(
        (&empty["answers"], &empty["note"]),
        (&json!([]), &json!(null))
    );
    home.does(&["redo"]);
    assert_eq!(home.json(&["show", "--day", "2026-03-01", "--json"]), shown);
    assert_eq!(home.refuses(1, &["redo"]), "There is nothing to redo.");
}

/// How many signs of the program are answered each day.
fn daily_signs() -> usize {
    let is_daily = |sign: &BuiltInSign| sign.kind() == SignKind::Daily;
    BuiltInSign::ALL.into_iter().filter(is_daily).count()
}

#[test]
fn not_asked_is_never_shown_as_none() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-03-01", "headache=0"]);
    let shown = home.json(&["show", "--day", "2026-03-01", "--json"]);
    assert_eq!(shown["answers"].as_array().unwrap().len(), 1);
    let not_asked = shown["not_asked"].as_array().unwrap();
    assert_eq!(not_asked.len(), daily_signs() - 1);
    let said = home.does(&["show", "--day", "2026-03-01"]);
    assert_eq!(home.does(&["show", "2026-03-01"]), said);
    home.does(&["intake", "2026-03-01"]);
    assert!(
        said.contains("Headache: none") && said.contains("Not filled in: Muscle cramps,"),
        "{said}"
    );
}

#[test]
fn wrong_words_are_refused_with_advice_and_no_diary_is_made() {
    let home = Home::new();
    for (code, args, expected) in [
        (2, vec!["log", "headach=2"], "Did you mean headache?"),
        (
            2,
            vec!["log", "hoofdpijn=2"],
            "There is no symptom with this name: hoofdpijn",
        ),
        (2, vec!["log", "headache=4"], "An answer is 0 none"),
        (2, vec!["log", "headache=-1"], "An answer is 0 none"),
        (
            2,
            vec!["log", "headache"],
            "This is not an answer like headache=2",
        ),
        (2, vec!["log", "headache=1", "headache=2"], "answered twice"),
        (
            2,
            vec!["log", "--day", "2026-02-30", "headache=1"],
            "This is not a day that exists",
        ),
        (
            2,
            vec!["log", "--day", "30-02-2026", "headache=1"],
            "This is not a day that exists",
        ),
        (
            1,
            vec!["log", "--day", "2199-01-01", "headache=1"],
            "has not come yet",
        ),
        (2, vec!["log", "--factor", "stres"], "Did you mean stress?"),
        (
            2,
            vec!["log", "--bp", "40/300"],
            "This is not a blood pressure reading",
        ),
        (2, vec!["log", "--event", "broken"], "This is not an event"),
        (2, vec!["log"], "There is nothing to log"),
        (1, vec!["show"], "There is no diary at this place yet"),
        (1, vec!["trends"], "There is no diary at this place yet"),
        (1, vec!["undo"], "There is no diary at this place yet"),
        (
            1,
            vec!["export", "csv", "out.csv"],
            "There is no diary at this place yet",
        ),
        (
            2,
            vec!["import", "xls", "in.xls"],
            "The format xls is not known",
        ),
        (
            1,
            vec!["import", "csv", "/nowhere/in.csv"],
            "This file could not be read",
        ),
        (
            2,
            vec!["show", "--day", "yesterday"],
            "This is not a day that exists",
        ),
    ] {
        let said = home.refuses(code, &args);
        assert!(said.contains(expected), "{args:?}: {said}");
        assert!(!home.diary().exists(), "{args:?} made a diary");
    }
}

#[test]
fn a_sign_that_is_not_daily_takes_no_answer() {
    let home = Home::new();
    let said = home.refuses(1, &["log", "blood_pressure=2"]);
    assert!(
        said.contains("Blood pressure is not answered from none to severe"),
        "{said}"
    );
}

#[test]
fn errors_are_in_the_language_asked_for() {
    let home = Home::new();
    let output = home.program().args(["--lang", "nl", "show"]).output();
    // The last --lang counts; clap refuses two, so the language goes in its own call.
    drop(output);
    let mut program = assert_cmd::Command::cargo_bin("magnesium-diary").unwrap();
    let output = program
        .env("HOME", home.path(""))
        .args(["--lang", "nl", "show"])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("Hier is nog geen dagboek."), "{said}");
}

#[test]
fn without_a_screen_the_window_names_the_text_commands() {
    let home = Home::new();
    let said = home.refuses(1, &[]);
    assert!(
        said.contains("no screen") && said.contains("log, show, undo"),
        "{said}"
    );
}

#[test]
fn wrong_files_are_named_and_left_byte_for_byte() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-03-01", "headache=2", "--rest-none"]);
    let whole = bytes(&home.diary());
    let mut damaged = whole.clone();
    for byte in &mut damaged[4_096..20_000] {
        *byte ^= 0x5a;
    }
    let mut newer = whole.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let cases: [(&str, Vec<u8>); 6] = [
        ("not a magnesium diary", b"date,sign,severity\n".to_vec()),
        ("damaged or cut short", Vec::new()),
        ("damaged or cut short", whole[..whole.len() / 2].to_vec()),
        ("damaged or cut short", whole[..50].to_vec()),
        ("damaged or cut short", damaged),
        ("newer version", newer),
    ];
    for (expected, contents) in cases {
        fs::write(home.diary(), &contents).unwrap();
        for args in [
            vec!["show"],
            vec!["log", "headache=1"],
            vec!["trends"],
            vec!["undo"],
            vec!["check"],
        ] {
            let said = home.refuses(1, &args);
            assert!(said.contains(expected), "{args:?}: {said}");
            assert_eq!(bytes(&home.diary()), contents, "{expected}: {args:?}");
        }
    }
}

#[test]
fn a_folder_is_no_diary() {
    let home = Home::new();
    fs::create_dir(home.diary()).unwrap();
    assert!(
        home.refuses(1, &["log", "headache=1"])
            .contains("This is a folder")
    );
    assert!(home.refuses(1, &["show"]).contains("This is a folder"));
}

#[test]
fn a_path_that_cannot_be_made_is_named() {
    let home = Home::new();
    home.write("file", "x");
    let mut program = home.program();
    let output = program
        .arg("log")
        .arg("headache=1")
        .env("HOME", "/")
        .output()
        .unwrap();
    assert!(output.status.success());
    let mut program = assert_cmd::Command::cargo_bin("magnesium-diary").unwrap();
    let output = program
        .args(["--lang", "en", "--diary"])
        .arg(home.path("file/diary.sqlite"))
        .args(["log", "headache=1"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("not a file")
    );
}

#[test]
fn a_read_only_diary_is_read_and_not_written() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-03-01", "headache=2"]);
    let mut permissions = fs::metadata(home.diary()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(home.diary(), permissions).unwrap();
    let before = bytes(&home.diary());
    assert!(
        home.does(&["show", "--day", "2026-03-01"])
            .contains("Headache: moderate")
    );
    home.does(&["trends"]);
    assert!(
        home.refuses(1, &["log", "headache=1"])
            .contains("write-protected")
    );
    assert!(home.refuses(1, &["undo"]).contains("write-protected"));
    assert_eq!(bytes(&home.diary()), before);
    assert_eq!(
        fs::read_dir(home.path("")).unwrap().count(),
        2,
        "nothing was made beside it and its copies"
    );
}

#[test]
fn csv_comes_in_once_and_goes_out_unchanged() {
    let home = Home::new();
    let file = home.write(
        "in.csv",
        "sign,extra,date,severity,remark,note,entered_at\n\
         headache,1,2026-03-01,2,=left side,\"first line\nsecond\",2026-03-01T21:04:00+01:00\n\
         fatigue,2,2026-03-01,0,,,\n\
         own:Knee,3,2026-03-02,1,,,2026-03-09T08:00:00Z\n\
         ,4,2026-03-03,,,only a note,\n\
         headake,5,2026-03-03,1,,,\n",
    );
    let file = file.to_str().unwrap();
    let dry = home.json(&["import", "csv", file, "--dry-run", "--json"]);
    assert_eq!(
        (dry["added"].as_u64(), dry["dry_run"].as_bool()),
        (Some(3), Some(true))
    );
    assert!(!home.diary().exists(), "a dry run makes no diary");
    let report = home.json(&["import", "csv", file, "--json"]);
    assert_eq!(report["added"], 3);
    assert_eq!(report["notes_added"], 2);
    assert_eq!(report["signs_added"], json!(["Knee"]));
    assert_eq!(report["ignored_columns"], json!(["extra"]));
    assert_eq!(report["left_out"][0]["reason"], "unknown_sign");
    let again = home.json(&["import", "csv", file, "--json"]);
    assert_eq!(
        (again["added"].as_u64(), again["already_there"].as_u64()),
        (Some(0), Some(3))
    );
    let out = home.path("out.csv");
    home.does(&["export", "csv", out.to_str().unwrap()]);
    let other = Home::new();
    other.does(&["import", "csv", out.to_str().unwrap()]);
    let back = other.path("back.csv");
    other.does(&["export", "csv", back.to_str().unwrap()]);
    assert_eq!(bytes(&out), bytes(&back));
    for day in ["2026-03-01", "2026-03-02", "2026-03-03"] {
        let args = ["show", "--day", day, "--json"];
        assert_eq!(home.json(&args), other.json(&args));
    }
    let knee = home.json(&["show", "--day", "2026-03-02", "--json"]);
    assert_eq!(
        (
            knee["answers"][0]["lag_days"].as_i64(),
            knee["answers"][0]["late"].as_bool()
        ),
        (Some(7), Some(true))
    );
    assert!(
        home.refuses(1, &["export", "csv", out.to_str().unwrap()])
            .contains("already a file")
    );
}

#[test]
fn an_import_never_overwrites_what_was_typed_and_updates_its_own() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-03-01", "headache=2"]);
    let first = home.write(
        "1.csv",
        "date,sign,severity\n2026-03-01,headache,1\n2026-03-02,headache,1\n",
    );
    let report = home.json(&["import", "csv", first.to_str().unwrap(), "--json"]);
    assert_eq!(report["added"], 1);
    assert_eq!(
        report["clashes"],
        json!([{ "day": "2026-03-01", "sign": "headache", "kept": 2, "offered": 1 }])
    );
    let newer = home.write(
        "2.csv",
        "date,sign,severity\n2026-03-02,headache,3\n2026-03-04,headache,0\n",
    );
    let report = home.json(&["import", "csv", newer.to_str().unwrap(), "--json"]);
    assert_eq!(
        (report["added"].as_u64(), report["changed"].as_u64()),
        (Some(1), Some(1))
    );
    assert_eq!(
        home.json(&["show", "--day", "2026-03-02", "--json"])["answers"][0]["severity"],
        3
    );
    home.does(&["undo"]);
    assert_eq!(
        home.json(&["show", "--day", "2026-03-02", "--json"])["answers"][0]["severity"],
        1
    );
    assert_eq!(
        home.json(&["show", "--day", "2026-03-04", "--json"])["answers"],
        json!([])
    );
    home.does(&["redo"]);
    assert_eq!(
        home.json(&["show", "--day", "2026-03-02", "--json"])["answers"][0]["severity"],
        3
    );
    assert_eq!(
        home.json(&["show", "--day", "2026-03-04", "--json"])["answers"][0]["severity"],
        0
    );
}

#[test]
fn names_are_mapped_or_kept_only_when_asked() {
    let home = Home::new();
    let file = home.write(
        "in.csv",
        "date,sign,severity\n2026-03-01,Head pain,2\n2026-03-01,Knee,1\n2026-03-01,Mood,1\n",
    );
    let file = file.to_str().unwrap();
    let said = home.refuses(1, &["import", "csv", file]);
    assert!(
        said.contains("No row of this file could be taken"),
        "{said}"
    );
    let map = home.write("map.json", r#"{"Head pain": "headache", "Mood": null}"#);
    let report = home.json(&[
        "import",
        "csv",
        file,
        "--map",
        map.to_str().unwrap(),
        "--own-signs",
        "--json",
    ]);
    assert_eq!(
        (report["added"].as_u64(), &report["signs_added"]),
        (Some(2), &json!(["Knee"]))
    );
    let bad = home.write("bad.json", r#"{"Mood": "happiness"}"#);
    let said = home.refuses(1, &["import", "csv", file, "--map", bad.to_str().unwrap()]);
    assert!(
        said.contains("Mood") && said.contains("happiness"),
        "{said}"
    );
}

#[test]
fn names_of_the_program_and_other_spellings_are_no_new_signs() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-03-01", "fatigue=0"]);
    let file = home.write(
        "in.csv",
        "date,sign,severity\n\
         2026-03-01,Headache,2.0\n\
         2026-03-02T23:30:00-08:00,hoofdpijn,1\n\
         2026/03/03,HEADACHE,\"3,0\"\n\
         5th Mar 2026,Sore  throat,1\n\
         6 maart 2026,sore throat,2\n\
         2026-03-07,own:Headache,1\n",
    );
    let args = ["import", "csv", file.to_str().unwrap(), "--own-signs"];
    let report = home.json(&[&args[..], &["--json"]].concat());
    assert_eq!(report["added"], 6, "{report}");
    assert_eq!(report["signs_added"], json!(["Sore throat"]));
    assert_eq!(report["left_out"], json!([]));
    let shown = home.json(&["show", "--day", "2026-03-02", "--json"]);
    assert_eq!(shown["answers"][0]["sign"], "headache");
    let later = home.write(
        "later.csv",
        "date,sign,severity\n2026-03-08,SORE THROAT,1\n",
    );
    let report = home.json(&["import", "csv", later.to_str().unwrap(), "--json"]);
    assert_eq!(
        (&report["added"], &report["signs_added"]),
        (&json!(1), &json!([]))
    );
}

#[test]
fn rows_that_gave_way_to_a_worse_one_of_the_same_day_are_counted() {
    let home = Home::new();
    let rows =
        "date,sign,severity\n2026-11-01,headache,1\n2026-11-01,headache,3\n2026-11-01,headache,2\n";
    home.write("twice.csv", rows);
    let file = home.path("twice.csv");
    let said = home.does(&["import", "csv", &file.to_string_lossy()]);
    assert!(said.contains("Rows read: 3"), "{said}");
    assert!(said.contains("Answers added: 1"), "{said}");
    assert!(
        said.contains("the worst counts; 2 rows add nothing more"),
        "{said}"
    );
}

#[test]
fn a_name_on_another_scale_is_refused_whole_with_the_way_to_bring_it_in() {
    let home = Home::new();
    let file = home.write(
        "in.csv",
        "date,sign,severity\n2026-03-01,Headache,2\n2026-03-02,Headache,7\n2026-03-03,Headache,6\n2026-03-03,fatigue,1\n",
    );
    let file = file.to_str().unwrap();
    let said = home.does(&["import", "csv", file]);
    assert!(said.contains("Answers added: 1\n"), "{said}");
    let way_out = r#"{"Headache":{"sign":"headache","scale":10}}"#;
    assert!(
        said.contains("as a whole (3 rows)") && said.contains(way_out),
        "{said}"
    );
    let report = home.json(&["import", "csv", file, "--dry-run", "--json"]);
    let reasons: Vec<_> = report["left_out"].as_array().unwrap().iter().collect();
    assert_eq!(reasons.len(), 3);
    assert_eq!(reasons[0]["reason"], "other_scale");
    let map = home.write("map.json", way_out);
    home.does(&["import", "csv", file, "--map", map.to_str().unwrap()]);
    let severity = |day: &str| {
        let shown = home.json(&["show", "--day", day, "--json"]);
        shown["answers"].as_array().unwrap().last().unwrap()["severity"].clone()
    };
    assert_eq!(severity("2026-03-01"), 1);
    assert_eq!(severity("2026-03-02"), 3);
    assert_eq!(severity("2026-03-03"), 2);
}

#[test]
fn no_sentence_about_a_table_repeats_all_of_it() {
    let home = Home::new();
    let columns: Vec<String> = (0..49)
        .map(|at| format!("column.number.{at}.of.many"))
        .collect();
    let header = columns.join(",");
    let wide = home.write("wide.csv", format!("{header}\n"));
    let said = home.refuses(1, &["import", "csv", wide.to_str().unwrap()]);
    assert!(
        said.contains("Name the columns so in the first line"),
        "{said}"
    );
    assert!(said.len() < 700, "{} bytes: {said}", said.len());
    let cells = vec!["x"; 49].join(",");
    let used = home.write(
        "used.csv",
        format!("date,sign,severity,{header}\n2026-03-01,headache,1,{cells}\n"),
    );
    let said = home.does(&["import", "csv", used.to_str().unwrap()]);
    assert!(
        said.contains("column.number.0.of.many") && said.contains(" more"),
        "{said}"
    );
    assert!(said.lines().all(|line| line.len() < 500), "{said}");
    let name = "x".repeat(3_000);
    let long = home.write("long.csv", format!("day,sign,severity,{name}\n"));
    let said = home.refuses(1, &["import", "csv", long.to_str().unwrap()]);
    assert!(said.len() < 700, "{} bytes", said.len());
    let short = home.write(
        "short.csv",
        "date,sign,severity\n26-11-26,headache,1\n2026-03-02,headache,1\n",
    );
    let said = home.does(&["import", "csv", short.to_str().unwrap()]);
    assert!(said.contains("two digits"), "{said}");
}

#[test]
fn bad_tables_get_one_sentence_and_change_nothing() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-03-01", "headache=2"]);
    let before = home.does(&["export", "csv", "-"]);
    let cases: [(&str, &[u8], &str); 6] = [
        ("empty", b"", "The file is empty"),
        (
            "binary",
            b"\x00\x01\x02\xff\xfe\x00PK\x03\x04\x00\x00",
            "not a text file",
        ),
        (
            "columns",
            b"day,what\n1,2\n",
            "Columns missing: date, sign, severity",
        ),
        (
            "delimiter",
            b"date|sign|severity\n2026-03-02|headache|1\n",
            "Columns missing",
        ),
        (
            "ambiguous",
            b"date,sign,severity\n03-04-2026,headache,1\n",
            "cannot be told",
        ),
        (
            "future",
            b"date,sign,severity\n2199-01-01,headache,1\n",
            "No row of this file could be taken",
        ),
    ];
    for (name, contents, expected) in cases {
        let file = home.write(name, contents);
        let said = home.refuses(1, &["import", "csv", file.to_str().unwrap()]);
        assert!(said.contains(expected), "{name}: {said}");
    }
    assert_eq!(home.does(&["export", "csv", "-"]), before);
}

#[test]
fn spreadsheet_habits_are_read() {
    let rows = "date;sign;severity;note\r\n13-03-2026;headache;2;pijn bij café\r\n02-03-2026;headache;0;\r\n";
    let utf16: Vec<u8> = std::iter::once(0xfeff_u16)
        .chain(rows.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let latin1: Vec<u8> = rows
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let bom = [b"\xef\xbb\xbf", rows.as_bytes()].concat();
    for (name, contents) in [("utf16", utf16), ("latin1", latin1), ("bom", bom)] {
        let home = Home::new();
        let file = home.write(name, contents);
        let report = home.json(&["import", "csv", file.to_str().unwrap(), "--json"]);
        assert_eq!(report["added"], 2, "{name}");
        let shown = home.json(&["show", "--day", "2026-03-13", "--json"]);
        assert_eq!(shown["note"], "pijn bij café", "{name}");
        assert_eq!(report["encoding"] == "windows-1252", name == "latin1");
    }
}

#[test]
fn a_sample_is_the_same_for_the_same_seed_and_says_what_comes_back() {
    let (one, two) = (Home::new(), Home::new());
    for home in [&one, &two] {
        let path = home.diary();
        home.does(&[
            "sample",
            path.to_str().unwrap(),
            "--years",
            "1",
            "--seed",
            "7",
            "--until",
            "2026-03-31",
        ]);
    }
    let args = ["export", "csv", "-"];
    assert_eq!(one.does(&args), two.does(&args));
    let trends = one.json(&["trends", "--as-of", "2026-03-31", "--json"]);
    let recurring = trends["signs"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|sign| {
            sign["recurrence"]["status"]
                .as_str()
                .unwrap()
                .starts_with("recurring")
        })
        .count();
    assert!(recurring >= 2, "{recurring}");
    assert_eq!(trends["hint"]["tier"], "full");
    one.does(&["check"]);
    let path = one.diary();
    assert!(
        one.refuses(1, &["sample", path.to_str().unwrap()])
            .contains("already a file")
    );
    assert_eq!(
        one.refuses(2, &["sample", "x.sqlite", "--years", "51"]),
        "A sample diary has 1 to 50 years."
    );
}

#[test]
fn as_of_hides_later_days() {
    let homes = [Home::new(), Home::new()];
    for home in &homes {
        let file = home.diary();
        home.does(&["sample", file.to_str().unwrap(), "--until", "2026-03-31"]);
    }
    let [whole, cut] = &homes;
    cut.does(&["delete", "--from", "2025-10-02", "--yes"]);
    for as_of in ["2025-08-01", "2025-10-01"] {
        let as_of = ["trends", "--as-of", as_of, "--json"];
        assert_eq!(whole.json(&as_of), cut.json(&as_of));
    }
    let last = ["trends", "--as-of", "2026-03-31", "--json"];
    assert_ne!(whole.json(&last), cut.json(&last));
}

fn reminded(home: &Home) -> (Option<i32>, String) {
    let zone = ten_in_the_evening();
    let run = home.program().env("TZ", zone).arg("remind").output();
    let output = run.unwrap();
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(said).unwrap().trim_end().to_owned();
    (output.status.code(), said)
}

#[test]
fn a_reminder_is_off_until_it_is_wanted_and_quiet_unless_it_is_time_for_a_day_not_filled_in() {
    let home = Home::new();
    let config = |at: &str| {
        let folder = home.path(".config/magnesium-diary");
        fs::create_dir_all(&folder).unwrap();
        home.write(
            ".config/magnesium-diary/config.toml",
            format!("remind_at = \"{at}\"\n"),
        );
    };
    let (code, said) = reminded(&home);
    assert_eq!(code, Some(1));
    assert!(said.contains("The reminder is off."), "{said}");
    config("21:00");
    let (code, said) = reminded(&home);
    assert_eq!(code, Some(1));
    assert!(said.contains("There is no diary"), "{said}");
    home.does(&["log", "--day", "2026-03-01", "headache=1"]);
    config("23:55");
    let quiet = |said: &str| (Some(0), format!("Nothing to say: {said}"));
    assert_eq!(reminded(&home), quiet("it is not time yet."));
    config("21:00");
    let (code, said) = reminded(&home);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("shows no notifications"), "{said}");
    let zone = ten_in_the_evening();
    let mut log = home.program();
    log.env("TZ", zone).args(["log", "headache=0"]);
    log.assert().success();
    // What could not be shown was not said: only the answer keeps it quiet now.
    assert_eq!(reminded(&home), quiet("today is filled in."));
}

/// Who connects to this bus never hears anything.
#[cfg(target_os = "linux")]
#[test]
fn a_bus_that_hangs_does_not_hold_the_reminder() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-03-01", "headache=1"]);
    let folder = home.path(".config/magnesium-diary");
    fs::create_dir_all(&folder).unwrap();
    home.write(
        ".config/magnesium-diary/config.toml",
        "remind_at = \"21:00\"\n",
    );
    let socket = home.path("bus");
    let _silent = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let mut remind = home.program();
    remind
        .env("TZ", ten_in_the_evening())
        .env(
            "DBUS_SESSION_BUS_ADDRESS",
            format!("unix:path={}", socket.display()),
        )
        .timeout(std::time::Duration::from_mins(1))
        .arg("remind");
    let output = remind.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("it does not answer"), "{said}");
}
