//! The diary as a file to take along, and another diary joined to it, with the program as it is built.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use serde_json::Value;

use crate::common::{Home, bytes};

/// A year of made-up days as the diary, and where the files of it go.
fn sample() -> Home {
    let home = Home::new();
    let diary = home.diary().display().to_string();
    home.does(&["sample", &diary, "--years", "1", "--until", "2026-11-20"]);
    home
}

#[test]
fn every_form_is_written_whole_and_for_the_person_alone() {
    let home = sample();
    for (form, begins) in [
        ("csv", "date,sign,"),
        ("csv-zip", "PK"),
        ("json", "{\"schema\":1,"),
        ("xlsx", "PK"),
    ] {
        let file = home.path(form);
        let name = file.display().to_string();
        assert!(
            home.does(&["export", form, &name])
                .contains("rows written to")
        );
        assert!(bytes(&file).starts_with(begins.as_bytes()), "{form}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(
                fs::metadata(&file).unwrap().permissions().mode() & 0o777,
                0o600
            );
        }
        let before = bytes(&file);
        assert!(
            home.refuses(1, &["export", form, &name])
                .contains("already a file")
        );
        assert_eq!(bytes(&file), before);
        home.does(&["export", form, &name, "--force"]);
        // A workbook says when it was made.
        if form != "xlsx" {
            assert_eq!(bytes(&file), before, "the same diary gives the same bytes");
        }
        let diary = home.diary();
        let whole = bytes(&diary);
        for over in [
            diary.display().to_string(),
            format!("{}-wal", diary.display()),
        ] {
            home.refuses(1, &["export", form, &over, "--force"]);
        }
        assert_eq!(bytes(&diary), whole);
    }
    let known = home.refuses(2, &["export", "pdf", "x"]);
    assert!(known.contains("xlsx, json, csv-zip, csv"), "{known}");
    let whole = home.refuses(2, &["export", "json", "x", "--from", "2026-01-01"]);
    assert!(whole.contains("--from"), "{whole}");
}

#[test]
fn a_diary_as_json_fills_an_empty_one_with_the_same_rows_and_can_go_again() {
    let home = sample();
    let json = home.path("a.json").display().to_string();
    home.does(&["export", "json", &json]);
    let other = Home::new();
    let tried = other.json(&["import", "json", &json, "--dry-run", "--json"]);
    assert!(!other.diary().exists());
    let done = other.json(&["import", &json, "--json"]);
    assert_eq!(done["added"], tried["added"]);
    assert_eq!(done["differences"], Value::Array(Vec::new()));
    let again = other.does(&["export", "json", "-"]);
    assert_eq!(again.as_bytes(), bytes(&home.path("a.json")));
    assert!(
        other
            .does(&["import", "json", &json])
            .contains("Entries added: 0")
    );
    other.does(&["undo"]);
    let empty = other.does(&["export", "json", "-"]);
    assert!(
        empty.contains("\"answer\":[]") && !empty.contains("own:"),
        "{empty}"
    );
    other.does(&["redo"]);
    assert_eq!(
        other.does(&["export", "json", "-"]).as_bytes(),
        bytes(&home.path("a.json"))
    );
}

#[test]
fn another_diary_is_joined_the_newer_entry_stays_and_its_file_is_left_alone() {
    let (ours, theirs) = (Home::new(), Home::new());
    ours.does(&[
        "log",
        "headache=1",
        "fatigue=0",
        "--day",
        "2026-11-01",
        "--note",
        "ours",
    ]);
    theirs.does(&[
        "log",
        "headache=3",
        "own:Knee=2",
        "--add",
        "--day",
        "2026-11-01",
    ]);
    theirs.does(&[
        "log",
        "--day",
        "2026-11-02",
        "--bp",
        "128/82/70",
        "--note",
        "theirs",
    ]);
    theirs.does(&["medicine", "add", "Iron"]);
    theirs.does(&["medicine", "took", "Iron", "--day", "2026-11-02"]);
    // What was entered first, whatever the test's clock says: an answer of long ago.
    let json = theirs.does(&["export", "json", "-"]);
    let older = entered_earlier(&json);
    let older = ours.write("older.json", older).display().to_string();
    let said = ours.does(&["import", "json", &older, "--dry-run"]);
    assert!(
        said.contains("1 November 2026, Headache: here mild, which stays; in the file severe"),
        "{said}"
    );
    let before = bytes(&theirs.diary());
    let file = theirs.diary().display().to_string();
    let tried = ours.json(&["import", "diary", &file, "--dry-run", "--json"]);
    let done = ours.json(&["import", &file, "--json"]);
    assert_eq!(done["added"], tried["added"]);
    assert_eq!(bytes(&theirs.diary()), before);
    assert_eq!(
        fs::read_dir(theirs.diary().parent().unwrap())
            .unwrap()
            .count(),
        2,
        "the diary and its copies"
    );
    assert!(ours.does(&["search", "theirs"]).contains("theirs"));
    assert!(ours.does(&["search", "ours"]).contains("ours"));
    assert!(ours.does(&["medicine"]).contains("Iron"));
    assert!(
        ours.refuses(1, &["import", "diary", &ours.diary().display().to_string()])
            .contains("diary itself")
    );
    ours.does(&["undo"]);
    assert!(!ours.does(&["medicine"]).contains("Iron"));
}

/// The same diary, entered ten years earlier.
fn entered_earlier(json: &str) -> String {
    let mut diary: Value = serde_json::from_str(json).unwrap();
    for answer in diary["tables"]["answer"].as_array_mut().unwrap() {
        answer["changed_at"] = serde_json::json!(1_400_000_000);
        answer["entered_at"] = serde_json::json!(1_400_000_000);
    }
    diary.to_string()
}

#[test]
fn a_file_that_is_no_diary_is_refused_in_a_sentence_and_nothing_is_made() {
    let home = Home::new();
    let whole = {
        let other = sample();
        other.does(&["export", "json", "-"])
    };
    let cut = &whole[..whole.len() / 2];
    let files: [(&str, Vec<u8>, &str); 8] = [
        ("cut", cut.as_bytes().to_vec(), "no JSON"),
        ("empty", Vec::new(), "no JSON"),
        (
            "random",
            (0..4_000_u32)
                .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
                .collect(),
            "no JSON",
        ),
        (
            "newer",
            whole
                .replacen("\"schema\":1", "\"schema\":7", 1)
                .into_bytes(),
            "newer version",
        ),
        (
            "form",
            whole.replacen("\"form\":", "\"form\":9", 1).into_bytes(),
            "newer version",
        ),
        (
            "field",
            whole
                .replacen("\"severity\":", "\"mood\":1,\"severity\":", 1)
                .into_bytes(),
            "no “mood”",
        ),
        (
            "twice",
            whole
                .replacen("\"severity\":", "\"severity\":1,\"severity\":", 1)
                .into_bytes(),
            "twice",
        ),
        (
            "level",
            whole
                .replacen("\"severity\":", "\"severity\":7", 1)
                .into_bytes(),
            "does not fit",
        ),
    ];
    for (name, bytes, why) in files {
        let file = home.write(name, bytes).display().to_string();
        let said = home.refuses(1, &["import", "json", &file]);
        assert!(said.contains(why), "{name}: {said}");
        assert!(!home.diary().exists(), "{name}");
    }
    let random = home.path("random").display().to_string();
    assert!(
        home.refuses(1, &["import", "diary", &random])
            .contains("diary")
    );
    home.refuses(
        1,
        &["import", "json", &home.path("none").display().to_string()],
    );
    home.refuses(2, &["import", "sheet", &random]);
}

#[cfg(unix)]
#[test]
fn a_string_without_end_is_refused_without_being_kept() {
    let home = Home::new();
    let mut huge = b"{\"schema\":1,\"form\":1,\"tables\":{\n\"note\":[{\"body\":\"".to_vec();
    huge.resize(300 << 20, b'x');
    let file = home.write("huge.json", huge).display().to_string();
    assert!(
        home.refuses(1, &["import", "json", &file])
            .contains("larger than")
    );
    assert!(home.refuses(1, &["import", &file]).contains("larger than"));
}

#[test]
fn a_workbook_is_opened_again_by_others() {
    let home = sample();
    let file = home.path("a.xlsx");
    home.does(&[
        "export",
        "xlsx",
        &file.display().to_string(),
        "--from",
        "2026-11-01",
    ]);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes(&file))).unwrap();
    let sheet = book.worksheet_range("Symptoms").unwrap();
    assert!((2..=21).contains(&sheet.height()), "{}", sheet.height());
    assert!(
        sheet
            .rows()
            .skip(1)
            .all(|row| matches!(row[0], Data::DateTime(_)))
    );
}

#[test]
fn the_tables_of_a_diary_are_known_and_lead_to_the_files_that_hold_all_of_it() {
    let home = sample();
    let tables = home.path("tables.zip").display().to_string();
    home.does(&["export", "csv-zip", &tables]);
    let other = Home::new();
    let why = other.refuses(1, &["import", &tables]);
    assert!(
        why.contains("Import its JSON or the diary file itself"),
        "{why}"
    );
    let why = other.refuses(1, &["import", "wide", &tables, "--dry-run"]);
    assert!(why.contains("the tables of a magnesium diary"), "{why}");
    assert!(!other.diary().exists());
}
