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

/// A file of every kind and variant.
const KINDS: [&str; 23] = [
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
];

#[test]
fn each_kind_comes_in_once_and_undo_takes_all_of_it_back() {
    for name in KINDS {
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
    // A single 1 may be on either scale: it is asked again, and nothing is brought in on a scale that was not said of this file.
    home.refuses(1, &["import", text(&other)]);
    let report = home.json(&["import", text(&other), "--scale", "Kop=3", "--json"]);
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

/// Every row of a file is taken, there already, waiting or left out, and so the sum is that of the rows read.
fn balanced(report: &Value, of: &str) -> [u64; 4] {
    let parts = ["taken", "already_there", "waiting", "left_out"];
    let parts = parts.map(|part| report["rows"][part].as_u64().expect("a count"));
    let read = report["rows_read"].as_u64().expect("a count");
    assert_eq!(parts.iter().sum::<u64>(), read, "{of}: {report}");
    parts
}

#[test]
fn rows_add_up_for_each_kind_and_the_second_time_too() {
    let folder = file("");
    for entry in fs::read_dir(folder).expect("files") {
        let path = entry.expect("a file").path();
        let name = path.display().to_string();
        let home = Home::new();
        begun(&home);
        let dry = ["import", text(&path), "--own-signs", "--dry-run", "--json"];
        if !home
            .program()
            .args(dry)
            .output()
            .expect("it runs")
            .status
            .success()
        {
            continue;
        }
        let planned = balanced(&home.json(&dry), &name);
        let args = ["import", text(&path), "--own-signs", "--json"];
        if !home
            .program()
            .args(args)
            .output()
            .expect("it runs")
            .status
            .success()
        {
            continue;
        }
        home.does(&["undo"]);
        let [taken, ..] = balanced(&home.json(&args), &name);
        assert_eq!(planned[0], taken, "{name}");
        let [again, there, ..] = balanced(&home.json(&args), &name);
        assert_eq!((again, there), (0, taken), "{name}");
    }
}

#[test]
fn rows_of_a_home_made_sheet_are_counted_as_rows_whatever_their_cells() {
    let home = Home::new();
    let sheet = "Datum;Hoofdpijn;Moe (0-10);Medicatie;Notitie\n\
         2025-01-01;1;;;\n\
         2025-01-02;2;;;zwaar\n\
         ;3;;;later die dag\n\
         2025-01-04;;;;\n\
         2099-01-05;1;2;;x\n\
         geen datum;1;;;\n\
         2025-01-06;;7;;\n\
         2025-01-07;soms;;;\n";
    let csv = home.write("mine.csv", sheet);
    let report = home.json(&["import", text(&csv), "--json"]);
    assert_eq!(balanced(&report, "mine.csv"), [3, 0, 0, 5], "{report}");
    let lines: Vec<u64> = report["left_out"]
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| row["line"].as_u64().expect("a line"))
        .collect();
    assert_eq!(
        lines,
        [6, 7, 9],
        "a day that has not come is one row: {report}"
    );
    assert_eq!(report["rows_without_date"], json!([4]));
    let said = home.does(&["import", text(&csv)]);
    assert!(
        said.contains("Rows read: 8 = 3 already there + 5 left out"),
        "{said}"
    );
    assert!(
        said.contains("Days with the same note already: 1"),
        "{said}"
    );
    assert!(
        said.contains("1 row without a date counts for the day above it (line 4)"),
        "{said}"
    );
    // One cell is said otherwise by hand: its row stays as the diary has it.
    home.does(&["undo"]);
    home.does(&["log", "--day", "2025-01-01", "headache=3"]);
    let said = home.does(&["import", text(&csv), "--dry-run"]);
    assert!(
        said.contains("Rows read: 8 = 2 taken + 6 left out"),
        "{said}"
    );
    assert!(
        said.contains("1 row about something that the diary has otherwise, which stays"),
        "{said}"
    );
}

#[test]
fn a_date_that_can_be_read_in_two_ways_is_a_question_and_no_wrong_day() {
    let home = Home::new();
    let csv = home.write(
        "mine.csv",
        "date,Headache,Fatigue\n3/4/2025,1,2\n4/4/2025,0,1\n",
    );
    let report = home.json(&["import", text(&csv), "--dry-run", "--json"]);
    assert_eq!(balanced(&report, "mine.csv"), [0, 0, 2, 0]);
    assert_eq!(report["left_out"][0]["reason"], json!("day_order"));
    let said = home.does(&["import", text(&csv), "--dry-run"]);
    assert!(
        said.contains("2 waiting for your answer") && !said.contains("not a day"),
        "{said}"
    );
}

/// A workbook of these sheets, one of them hidden.
pub(crate) fn workbook(sheets: &[(&str, Vec<Vec<&str>>)], hidden: Option<&str>) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(*name).expect("a name");
        sheet.set_hidden(hidden == Some(*name));
        for (at, row) in (0..).zip(rows) {
            for (column, cell) in (0..).zip(row) {
                sheet.write_string(at, column, *cell).expect("a cell");
            }
        }
    }
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn a_sheet_of_somebody_else_and_a_hidden_one_are_named_and_not_mixed_in_unasked() {
    let home = Home::new();
    let head = vec!["Date", "Headache"];
    let sheets = [
        ("Notes", vec![vec!["How I do this"]]),
        ("2024", vec![head.clone(), vec!["2024-01-01", "0"]]),
        (
            "2025",
            vec![
                head.clone(),
                vec!["2025-01-01", "1"],
                vec!["2025-01-02", "0"],
            ],
        ),
        ("Jan", vec![head.clone(), vec!["2025-01-01", "3"]]),
        ("old", vec![head, vec!["2023-01-01", "3"]]),
    ];
    let file = home.write("all.xlsx", workbook(&sheets, Some("old")));
    let dry = home.json(&["import", text(&file), "--dry-run", "--json"]);
    let listed: Vec<(&str, u64, u64, bool, &Value)> = dry["sheets"]
        .as_array()
        .expect("sheets")
        .iter()
        .map(|sheet| {
            (
                sheet["name"].as_str().expect("a name"),
                sheet["rows"].as_u64().expect("rows"),
                sheet["days"].as_u64().expect("days"),
                sheet["taken"].as_bool().expect("taken"),
                &sheet["left_out_because"],
            )
        })
        .collect();
    assert_eq!(
        listed,
        [
            ("Notes", 0, 0, false, &json!("no_rows")),
            ("2024", 1, 1, true, &Value::Null),
            ("2025", 2, 2, true, &Value::Null),
            ("Jan", 1, 1, false, &json!({ "same_days_as": "2025" })),
            ("old", 1, 1, false, &json!("hidden")),
        ]
    );
    assert_eq!(balanced(&dry, "all.xlsx"), [3, 0, 0, 0]);
    let said = home.does(&["import", text(&file), "--dry-run"]);
    for line in [
        "  Jan: 1 row, 1 day; left out, has names and days that are in 2025 too: of somebody else, perhaps, or the same once more (--sheet takes it)",
        "  old: 1 row, 1 day; left out, hidden in the workbook (--sheet takes it)",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let chosen = ["--sheet", "jan", "--sheet", "old", "--json"];
    let report = home.json(&[&["import", text(&file)], &chosen[..]].concat());
    assert_eq!(balanced(&report, "chosen"), [2, 0, 0, 0]);
    let err = home.refuses(2, &["import", text(&file), "--sheet", "2026"]);
    assert!(
        err.contains("There is no 2026 in the file. It holds: Notes, 2024, 2025, Jan, old"),
        "{err}"
    );
}

#[test]
fn tables_in_an_archive_are_one_file_or_several_to_choose_from() {
    let home = Home::new();
    let zipped = |entries: &[(&str, &str)]| {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, words) in entries {
            let options = zip::write::SimpleFileOptions::default();
            writer.start_file(*name, options).expect("an entry");
            std::io::Write::write_all(&mut writer, words.as_bytes()).expect("written");
        }
        writer.finish().expect("a zip").into_inner()
    };
    let wide = "Date,Headache\n2024-01-01,2\nx,2\n";
    let one = [
        ("__MACOSX/._mine.csv", "junk"),
        ("export/mine.csv", wide),
        ("readme.txt", "hello"),
    ];
    let file = home.write("one.zip", zipped(&one));
    let dry = home.json(&["import", text(&file), "--dry-run", "--json"]);
    assert_eq!((&dry["kind"], &dry["sheets"]), (&json!("wide"), &json!([])));
    assert_eq!(balanced(&dry, "one.zip"), [1, 0, 0, 1]);
    let own = "date,sign,severity\n2024-01-01,headache,2\n";
    let file = home.write("own.zip", zipped(&[("diary.csv", own)]));
    let dry = home.json(&["import", text(&file), "--dry-run", "--json"]);
    assert_eq!(balanced(&dry, "own.zip"), [1, 0, 0, 0]);
    let two = [
        ("a.csv", wide),
        (
            "b.csv",
            "Date;Time;SYS;DIA;BPM\n2024-01-01;08:00;128;82;60\n",
        ),
        ("c.csv", "Date,Fatigue\n2024-01-02,1\n"),
    ];
    let file = home.write("two.zip", zipped(&two));
    let said = home.does(&["import", text(&file), "--dry-run"]);
    assert!(said.contains("a.csv, line 3: "), "{said}");
    let dry = home.json(&["import", text(&file), "--dry-run", "--json"]);
    assert_eq!(dry["sheets"].as_array().map(Vec::len), Some(3), "{dry}");
    let only = home.json(&["import", text(&file), "--sheet", "c.csv", "--json"]);
    assert_eq!(balanced(&only, "c.csv"), [1, 0, 0, 0]);
}

#[test]
fn what_is_private_stays_out_until_it_is_asked_for_and_comes_with_its_heading() {
    let home = Home::new();
    let file = file("bearable.csv");
    let dry = home.json(&["import", text(&file), "--dry-run", "--own-signs", "--json"]);
    let names = dry["names"].as_array().expect("names");
    for private in ["Gratitudes", "Bowel Movements", "Food Diary"] {
        let name = names.iter().find(|of| of["name"] == private);
        assert_eq!(
            name.expect("the name")["taken_for"],
            Value::Null,
            "{private}"
        );
    }
    let map = home.write("map.json", r#"{"Gratitudes": "note"}"#);
    home.does(&["import", text(&file), "--map", text(&map)]);
    let day = home.does(&["show", "--day", "2022-01-05"]);
    assert!(day.contains("Gratitudes: The sun"), "{day}");
    assert!(!day.contains("Bowel"), "{day}");
}

#[test]
fn a_product_that_stood_there_from_the_first_line_was_not_started_then() {
    let home = Home::new();
    let line = |day: u32, taken: &str| format!("2025-01-{day:02},1,{taken}\n");
    let from_first: String = (1..=20).map(|day| line(day, "1")).collect();
    let head = "Date,Headache,Magnesium 375 mg\n";
    let map = home.write(
        "map.json",
        r#"{"Headache": "headache", "Magnesium 375 mg": {"sign": "product:Mg", "mg": 375}}"#,
    );
    let csv = home.write("a.csv", format!("{head}{from_first}"));
    home.does(&["import", text(&csv), "--map", text(&map)]);
    assert!(!home.does(&["mark"]).contains("Mg"));
    home.does(&["undo"]);
    // In the midst of the days both ends are seen.
    let before: String = (1..=9).map(|day| line(day, "")).collect();
    let taken: String = (10..=12).map(|day| line(day, "1")).collect();
    let after: String = (13..=20).map(|day| line(day, "")).collect();
    let csv = home.write("b.csv", format!("{head}{before}{taken}{after}"));
    home.does(&["import", text(&csv), "--map", text(&map)]);
    let marks = home.does(&["mark"]);
    let of_product: Vec<&str> = marks.lines().filter(|line| line.contains("Mg")).collect();
    assert_eq!(of_product.len(), 2, "{marks}");
    assert!(of_product[0].contains("10") && of_product[1].contains("13"));
}

#[test]
fn rows_without_a_date_can_be_left_out() {
    let home = Home::new();
    let csv = home.write("a.csv", "Date,Headache\n2025-01-01,1\n,3\n");
    let dry = home.json(&["import", text(&csv), "--dry-run", "--json"]);
    assert_eq!(balanced(&dry, "undated"), [2, 0, 0, 0]);
    let args = ["import", text(&csv), "--dated-only", "--json"];
    let report = home.json(&args);
    assert_eq!(balanced(&report, "dated"), [1, 0, 0, 1]);
    assert_eq!(report["left_out"][0]["reason"], json!("no_date"));
}

#[test]
fn a_line_of_a_workbook_says_on_which_sheet_it_stands() {
    let home = Home::new();
    let sheets = ["2024", "2025"].map(|year| {
        let rows = [
            ["Date", "Headache"],
            [&format!("{year}-01-01"), "1"],
            ["x", "2"],
        ];
        (year, rows.map(|row| row.map(str::to_owned)))
    });
    let sheets = sheets.each_ref().map(|(name, rows)| {
        let rows: Vec<Vec<&str>> = rows
            .iter()
            .map(|row| row.iter().map(String::as_str).collect())
            .collect();
        (*name, rows)
    });
    let file = home.write("two.xlsx", workbook(&sheets, None));
    let report = home.json(&["import", text(&file), "--json"]);
    assert_eq!(balanced(&report, "two.xlsx"), [2, 0, 0, 2], "{report}");
    let said = home.does(&["import", text(&file), "--dry-run"]);
    assert!(
        said.contains("2024, line 3") && said.contains("2025, line 3"),
        "{said}"
    );
}

#[test]
fn a_column_of_magnesium_is_a_product_that_was_taken() {
    let home = Home::new();
    let csv = home.write(
        "mine.csv",
        "Datum,Hoofdpijn,Magnesium 375 mg,Magnesium citraat (mg)\n\
         2025-01-01,1,ja,200\n2025-01-02,0,2,400\n2025-01-03,0,nee,\n",
    );
    let dry = home.json(&["import", text(&csv), "--dry-run", "--json"]);
    let name = |at: usize| &dry["names"][at];
    assert_eq!(
        (&name(1)["proposal"], &name(1)["mg"]),
        (&json!("product:Magnesium 375 mg"), &json!(375))
    );
    assert_eq!(
        (&name(2)["proposal"], &name(2)["taken_for"]),
        (&json!("product:Magnesium citraat"), &Value::Null)
    );
    let map = home.write(
        "map.json",
        r#"{"Magnesium 375 mg": {"sign": "product:Magnesium 375 mg", "mg": 375},
            "Magnesium citraat (mg)": {"sign": "product:Magnesium citraat", "mg": 200}}"#,
    );
    let args = ["import", text(&csv), "--map", text(&map), "--json"];
    let report = home.json(&args);
    assert_eq!(report["brought"]["doses"], json!(4), "{report}");
    let day = home.json(&["intake", "--day", "2025-01-02", "--json"]);
    assert_eq!(day["supplements_mg"], json!(1150.0), "{day}");
    let again = home.json(&args);
    assert_eq!(
        (
            &again["brought"]["doses"],
            &again["brought"]["already_there"]
        ),
        (&json!(0), &json!(4))
    );
    home.does(&["undo"]);
    let day = home.json(&["intake", "--day", "2025-01-02", "--json"]);
    assert_eq!(day["products"], json!([]), "{day}");
}

#[test]
fn what_several_columns_become_is_said_and_a_scale_in_a_name_is_not_passed_over() {
    let home = Home::new();
    let csv = home.write(
        "mine.csv",
        "date,Fatigue,Energy (0-10),Pain (0-10)\n2025-01-01,1,2,3\n2025-01-02,0,1,2\n",
    );
    let dry = home.json(&["import", text(&csv), "--dry-run", "--own-signs", "--json"]);
    assert_eq!(dry["names"][1]["proposal"], json!("own:Low energy"));
    assert_eq!(dry["names"][1]["kept_apart_from"], json!("fatigue"));
    assert_eq!(dry["names"][2]["proposal"], json!("own:Pain"));
    assert_eq!(
        dry["names"][2]["needs_scale"],
        json!(true),
        "three of ten is not severe"
    );
    let map = home.write("map.json", r#"{"Energy (0-10)": "fatigue"}"#);
    let scale = ["--scale", "Energy (0-10)=10,reverse"];
    let said = home.does(&[&["import", text(&csv), "--map", text(&map)], &scale[..]].concat());
    assert!(
        said.contains(
            "These become one, Fatigue: Fatigue, Energy (0-10). Of a day the worst counts."
        ),
        "{said}"
    );
}

#[test]
fn cells_that_bring_nothing_are_there_already_and_those_of_a_column_that_waits_wait() {
    let home = Home::new();
    let csv = home.write(
        "mine.csv",
        "Datum;Hoofdpijn;Magnesium 375 mg\n\
         2025-01-01;8;0\n2025-01-02;7;0\n2025-01-03;;0\n2025-01-04;5;x\n2025-01-05;4;0\n",
    );
    let map = home.write(
        "map.json",
        r#"{"Magnesium 375 mg": {"sign": "product:Mg", "mg": 375}, "Hoofdpijn": "headache"}"#,
    );
    let args = ["import", text(&csv), "--map", text(&map), "--json"];
    let dry = [&args[..], &["--dry-run"]].concat();
    assert_eq!(balanced(&home.json(&dry), "dry"), [1, 1, 3, 0]);
    let scaled = [&args[..], &["--scale", "Hoofdpijn=10"]].concat();
    assert_eq!(balanced(&home.json(&scaled), "once"), [4, 1, 0, 0]);
    assert_eq!(balanced(&home.json(&scaled), "twice"), [0, 5, 0, 0]);
}

#[test]
fn what_is_added_is_the_same_number_before_during_and_when_it_is_undone() {
    for name in KINDS {
        let home = Home::new();
        begun(&home);
        let file = file(name);
        let args = ["import", text(&file), "--own-signs"];
        let dry = home.json(&[&args[..], &["--dry-run", "--json"]].concat());
        let (added, changed) = (&dry["added_in_all"], &dry["changed_in_all"]);
        let brought = &dry["brought"];
        let parts = [
            "factors",
            "medicines",
            "blood_pressures",
            "doses",
            "food_days",
        ];
        let mut parts: Vec<&Value> = parts.iter().map(|key| &brought[key]).collect();
        parts.extend(["added", "moments_added", "notes_added"].map(|key| &dry[key]));
        let sum: u64 = parts
            .iter()
            .map(|part| part.as_u64().expect("a count"))
            .sum();
        assert_eq!(*added, json!(sum), "{name}");
        let said = home.does(&args);
        assert!(
            said.contains(&format!("In all: {added} added, {changed} changed\n")),
            "{name}: {said}"
        );
        let undone = home.does(&["undo"]);
        assert!(
            undone.contains(&format!("({added} added, {changed} changed)")),
            "{name}: {undone}"
        );
    }
}

#[test]
fn milligrams_stay_milligrams_where_nobody_said_tablet() {
    let home = Home::new();
    let csv = home.write(
        "mine.csv",
        "Datum;Hoofdpijn;Magnesium (mg)\n\
         2025-01-01;1;300\n2025-01-02;0;400\n2025-01-03;0;300\n2025-01-04;1;0\n2025-01-05;1;5\n",
    );
    let dry = home.json(&["import", text(&csv), "--dry-run", "--json"]);
    let name = &dry["names"][1];
    assert_eq!(
        (&name["proposal"], &name["unit"], &name["needs_mg"]),
        (&json!("product:Magnesium"), &json!("mg"), &json!(false))
    );
    let args = [
        "import",
        text(&csv),
        "--per-unit",
        "Magnesium (mg)=mg",
        "--json",
    ];
    let report = home.json(&args);
    assert_eq!(report["brought"]["doses"], json!(3), "{report}");
    assert_eq!(report["left_out"][0]["line"], json!(6), "no day's dose");
    for (day, mg) in [("2025-01-01", 300.0), ("2025-01-02", 400.0)] {
        let taken = home.json(&["intake", "--day", day, "--json"]);
        assert_eq!(taken["supplements_mg"], json!(mg), "{taken}");
        let said = home.does(&["intake", "--day", day]);
        assert!(
            said.contains(&format!("{mg} mg")) && !said.contains("tablet"),
            "{said}"
        );
    }
    assert_eq!(home.json(&args)["added_in_all"], json!(0));
    home.does(&["undo"]);
    let taken = home.json(&["intake", "--day", "2025-01-02", "--json"]);
    assert_eq!(taken["products"], json!([]));
    // Said to be tablets of 150 mg it is two of them.
    let csv = home.write(
        "b.csv",
        "Date,Headache,Magnesium (tablets)\n2025-01-01,1,2\n",
    );
    home.does(&[
        "import",
        text(&csv),
        "--per-unit",
        "Magnesium (tablets)=150",
    ]);
    let said = home.does(&["intake", "--day", "2025-01-01"]);
    assert!(
        said.contains("2 tablets") && said.contains("300 mg"),
        "{said}"
    );
    home.refuses(
        2,
        &[
            "import",
            text(&csv),
            "--per-unit",
            "Magnesium (tablets)=lots",
        ],
    );
}

#[test]
fn a_file_that_is_cut_short_says_so_first_with_the_day() {
    let home = Home::new();
    let whole = fs::read_to_string(file("bearable.csv")).expect("the file");
    let rows: Vec<&str> = whole.lines().collect();
    let cut = format!("{}\n\"6th Jan 2022\",\"Thurs", rows[..8].join("\n"));
    let csv = home.write("bearable.csv", cut);
    let said = home.does(&["import", text(&csv), "--dry-run"]);
    assert!(
        said.starts_with("The file seems to be cut short: it stops at 5 January 2022 (line 9)"),
        "{said}"
    );
    let json = home.json(&["import", text(&csv), "--dry-run", "--json"]);
    assert_eq!(json["cut_short_at_line"], json!(9));
    let whole = home.json(&["import", text(&file("bearable.csv")), "--dry-run", "--json"]);
    assert_eq!(whole["cut_short_at_line"], Value::Null);
    let own = "date,sign,severity\n2025-01-01,headache,1\n2025-01-02,head";
    let csv = home.write("own.csv", own);
    let said = home.does(&["import", text(&csv), "--dry-run"]);
    assert!(
        said.starts_with("The file seems to be cut short: it stops at 1 January 2025 (line 3)"),
        "{said}"
    );
}

#[test]
fn what_comes_in_without_a_part_says_which_part() {
    let home = Home::new();
    let csv = home.write(
        "mine.csv",
        "Date,Headache,Knee\n2025-01-01,1,7\n2025-01-02,2,3\n2025-01-03,,2\n",
    );
    let said = home.does(&["import", text(&csv), "--dry-run"]);
    for line in [
        "1 row only about what you leave out: Knee",
        "2 rows come in without what you leave out: Knee",
    ] {
        assert!(said.contains(line), "{said}");
    }
    let said = home.does(&["import", text(&csv), "--dry-run", "--own-signs"]);
    let line = "2 rows come in without what waits for your answer: Knee";
    assert!(said.contains(line), "{said}");
}

#[test]
fn a_newer_file_corrects_what_an_older_one_brought_but_nothing_typed() {
    let home = Home::new();
    home.does(&["log", "--day", "2025-04-04", "--bp", "150/90"]);
    let with = |name: &str, rows: &str| {
        let head = "Date,Headache,Bloeddruk,Magnesium (mg)\n";
        home.write(name, format!("{head}{rows}"))
    };
    let older = with(
        "older.csv",
        "2025-04-01,1,141/79,300\n2025-04-02,0,128/80,300\n2025-04-03,0,130/82,200\n2025-04-05,1,133/81,300\n",
    );
    home.does(&["import", text(&older), "--per-unit", "Magnesium (mg)=mg"]);
    home.does(&["log", "--day", "2025-04-05", "--took", "Magnesium=2"]);
    let before = home.does(&["export", "json", "-"]);
    let newer = with(
        "newer.csv",
        "2025-04-01,1,199/99,300\n2025-04-02,0,128/80,400\n2025-04-03,0,130/82,200\n2025-04-04,0,160/95,\n2025-04-05,1,133/81,400\n",
    );
    let dry = home.does(&["import", text(&newer), "--dry-run"]);
    for line in [
        "In all: 1 added, 2 changed",
        "1 April 2025, Blood pressure: the diary has 141/79, the file 199/99",
        "2 April 2025, Magnesium: the diary has 300 mg, the file 400 mg",
        "4 April 2025, Blood pressure: the diary has 150/90, the file 160/95",
        "5 April 2025, Magnesium: the diary has 200 mg, the file 400 mg",
    ] {
        assert!(dry.contains(line), "{line} in {dry}");
    }
    let report = home.json(&["import", text(&newer), "--json"]);
    assert_eq!(
        (&report["added_in_all"], &report["changed_in_all"]),
        (&json!(1), &json!(2)),
        "{report}"
    );
    let readings = home.json(&["pressure", "--as-of", "2025-04-10", "--json"]);
    let readings = &readings["all"]["readings"];
    assert_eq!(
        readings,
        &json!(5),
        "corrected, not added beside the old one"
    );
    let mg = |day: &str| home.json(&["intake", "--day", day, "--json"])["supplements_mg"].clone();
    assert_eq!(
        (mg("2025-04-02"), mg("2025-04-05")),
        (json!(400.0), json!(200.0))
    );
    let again = home.json(&["import", text(&newer), "--json"]);
    assert_eq!(
        (&again["added_in_all"], &again["changed_in_all"]),
        (&json!(0), &json!(0))
    );
    home.does(&["undo"]);
    assert_eq!(home.does(&["export", "json", "-"]), before);
}

#[test]
fn a_name_that_is_too_long_is_not_promised_to_be_kept() {
    let home = Home::new();
    begun(&home);
    let long = "x".repeat(61);
    let path = home.path("long.csv");
    let rows = (1..9).map(|day| format!("2026-11-0{day},1,2\n"));
    let csv = format!("date,{long},strange\n{}", rows.collect::<String>());
    fs::write(&path, csv).expect("written");
    for args in [&["--own-signs", "--dry-run"][..], &["--dry-run"]] {
        let said = home.does(&[&["import", text(&path)][..], args].concat());
        assert!(said.contains("--map says what it is"), "{said}");
        let keeps = said
            .lines()
            .filter(|line| line.contains("--own-signs keeps"));
        assert!(keeps.count() <= 1 && !said.contains("2 names"), "{said}");
    }
    let said = home.does(&["import", text(&path), "--own-signs", "--dry-run"]);
    assert!(!said.contains("--own-signs keeps"), "{said}");
}
