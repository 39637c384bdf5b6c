//! One small file of each kind and variant, written in its published form with the traps of real ones, and what is read of it.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;

use proptest::prelude::*;

use magnesium_diary::domain::{BuiltInSign, ClockTime, Day, DayStart, SignKey, Zone};
use magnesium_diary::exchange::foreign::choice::{Choice, Target};
use magnesium_diary::exchange::foreign::plan::{self, Options, Plan, Said};
use magnesium_diary::exchange::foreign::propose::{Known, propose};
use magnesium_diary::exchange::foreign::seen::Seen;
use magnesium_diary::exchange::foreign::{DayOrder, Kind, Reading, Scale, Value, open};
use magnesium_diary::exchange::{ReadError, Reason};
use zip::write::SimpleFileOptions;

/// A zip file with these entries.
pub(crate) fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/foreign")
}

/// Every file, by name.
fn files() -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn file(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).unwrap()
}

fn reading(name: &str) -> Reading {
    let opened = open(&file(name), name).unwrap();
    opened.read(opened.kind().unwrap()).unwrap()
}

fn said(reading: &Reading) -> String {
    let mut said = String::new();
    let order = plan::order(reading);
    writeln!(
        &mut said as &mut dyn std::fmt::Write,
        "{} · {} rows · dates {order:?}",
        reading.kind.key(),
        reading.rows_read
    )
    .unwrap();
    for row in &reading.rows {
        let name = &reading.names[row.name];
        let day = row
            .day
            .day(None)
            .map_or(format!("{:?}", row.day), |day| day.to_string());
        let time = row.time.map_or(String::new(), |time| format!(" {time}"));
        let scale = name.scale.map_or(String::new(), |scale| {
            format!(
                " of {}{}",
                scale.highest,
                if scale.reverse { " reversed" } else { "" }
            )
        });
        let value = match &row.value {
            Value::Level(level) => level.to_string(),
            Value::Present => "there".to_owned(),
            Value::Words(words) => format!("{words:?}"),
            Value::Pressure(reading, part) => format!("{reading} {part:?}"),
            Value::Magnesium(mg, complete) => format!("{} mg, complete {complete}", mg.mg()),
        };
        writeln!(
            &mut said as &mut dyn std::fmt::Write,
            "  {}: {day}{time} {:?} [{}] {value}{scale}",
            row.line, name.role, name.text
        )
        .unwrap();
    }
    for row in &reading.left_out {
        writeln!(
            &mut said as &mut dyn std::fmt::Write,
            "  {}: left out, {:?}",
            row.line, row.reason
        )
        .unwrap();
    }
    said
}

#[test]
fn each_kind_is_recognised_and_read() {
    let mut all = String::new();
    for (name, bytes) in files() {
        let opened = open(&bytes, &name).unwrap();
        let said = match opened.kind() {
            Some(kind) => match opened.read(kind) {
                Ok(reading) => said(&reading),
                Err(err) => format!("{}: {err}\n", kind.key()),
            },
            None => "nobody knows it\n".to_owned(),
        };
        writeln!(&mut all as &mut dyn std::fmt::Write, "{name}: {said}").unwrap();
    }
    insta::assert_snapshot!(all);
}

/// A name is shown to the person, kept as a choice and written into notes: it is the file's own, in whatever language.
#[test]
fn no_name_is_made_up() {
    for (name, bytes) in files() {
        let opened = open(&bytes, &name).unwrap();
        let Some(Ok(reading)) = opened.kind().map(|kind| opened.read(kind)) else {
            continue;
        };
        let text = String::from_utf8_lossy(&bytes).replace('\0', "");
        let text = format!("{name} {text}").to_lowercase();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for of in &reading.names {
            let words = of.text.to_lowercase().replace('\'', "’");
            let mut parts = words.split(" / ").flat_map(|part| part.split(": "));
            // Readings and habits of a file without any header are called by their unit and by its name.
            let is_said = |part: &str| {
                text.replace('\'', "’").contains(part)
                    || part == "mmhg"
                    || part.parse::<u32>().is_ok()
            };
            assert!(parts.all(is_said), "{name}: {}", of.text);
        }
    }
}

const SHEET: &str = r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>My year</t></is></c></row>
<row r="3"><c r="A3" t="inlineStr"><is><t>Datum</t></is></c><c r="B3" t="inlineStr"><is><t>Hoofdpijn</t></is></c><c r="C3" t="inlineStr"><is><t>Knie</t></is></c></row>
<row r="4"><c r="A4" s="1"><v>45670</v></c><c r="B4"><v>2</v></c><c r="C4"><f>1+1</f><v>7</v></c></row>
<row r="5"><c r="B5"><v>1</v></c></row>
<row r="6"><c r="A6" s="1"><v>45671.5</v></c><c r="C6"><v>0</v></c></row>
<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>
</sheetData></worksheet>"#;

/// A workbook with a visible sheet and a hidden one.
fn workbook(sheet: &str) -> Vec<u8> {
    let book = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="2025" sheetId="1" r:id="rId1"/><sheet name="secret" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>"#;
    let rels = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
    let styles = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"#;
    let package = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    zipped(&[
        ("_rels/.rels", package.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/worksheets/sheet2.xml", sheet.as_bytes()),
    ])
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", br#"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>"#),
    ])
}

#[test]
fn workbooks_are_read_with_titles_blank_dates_and_formulas_and_without_hidden_sheets() {
    let opened = open(&workbook(SHEET), "a.xlsx").unwrap();
    assert_eq!(opened.kind(), Some(Kind::Wide));
    insta::assert_snapshot!(said(&opened.read(Kind::Wide).unwrap()));
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let text = |text: &str| {
        format!(
            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let number = |number: &str| {
        format!(r#"<table:table-cell office:value-type="float" office:value="{number}"/>"#)
    };
    let date = |iso: &str| {
        format!(r#"<table:table-cell office:value-type="date" office:date-value="{iso}"/>"#)
    };
    let rows = [
        row(&(text("Datum") + &text("Kramp"))),
        row(&(date("2025-01-13") + &number("2"))),
        row(&("<table:table-cell/>".to_owned() + &number("3"))),
        r#"<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#.to_owned(),
    ];
    let opened = open(&ods(&rows.concat()), "a.ods").unwrap();
    insta::assert_snapshot!(said(&opened.read(opened.kind().unwrap()).unwrap()));
}

/// The zip of a habit tracker.
fn habits() -> Vec<u8> {
    let habits = "Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?\n\
        001,\"Pain, knee\",NUMERICAL,0 is least and 5 is most,,1,1,#FF8F00,,,,false\n002,Meditate,YES_NO,,,1,1,#FF8F00,,,,false\n";
    let checkmarks = "Date,Pain, knee,Meditate,\n2026-01-25,5000,YES_MANUAL,\n2026-01-24,NO,NO,\n2026-01-23,UNKNOWN,SKIP,\n";
    zipped(&[
        ("Habits.csv", habits.as_bytes()),
        ("Checkmarks.csv", checkmarks.as_bytes()),
        ("001 Pain/Checkmarks.csv", b"Date,Value,Notes\n"),
    ])
}

#[test]
fn the_zip_of_a_habit_tracker_knows_scales_and_names_with_commas() {
    let opened = open(&habits(), "Loop Habits CSV 2026-01-25.zip").unwrap();
    insta::assert_snapshot!(said(&opened.read(opened.kind().unwrap()).unwrap()));
    let other = zipped(&[("readme.txt", b"hello")]);
    assert_eq!(open(&other, "a.zip").unwrap().kind(), None);
    let other = zipped(&[("a.png", b"hello")]);
    assert_eq!(open(&other, "a.zip").unwrap_err(), ReadError::Unknown);
}

#[test]
fn what_would_swell_in_memory_is_refused() {
    // A long text a million times, in a few bytes: of a row, of a cell, and of what is kept beside the sheets.
    let long = "x".repeat(1_000);
    let text = |times: &str| {
        format!(
            r#"<table:table-cell{times} office:value-type="string"><text:p>{long}</text:p></table:table-cell>"#
        )
    };
    let columns = r#" table:number-columns-repeated="900""#;
    for rows in [
        format!(
            r#"<table:table-row table:number-rows-repeated="200000">{}</table:table-row>"#,
            text("")
        ),
        format!("<table:table-row>{}</table:table-row>", text(columns)).repeat(60),
    ] {
        let err = open(&ods(&rows), "a.ods").unwrap_err();
        assert_eq!(err, ReadError::Swollen { megabytes: 48 });
    }
    let strings = "<si/>".repeat(2_000_001);
    let book = zipped(&[
        ("xl/workbook.xml", b"<workbook/>"),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ]);
    assert_eq!(
        open(&book, "a.xlsx").unwrap_err(),
        ReadError::Swollen { megabytes: 128 }
    );
    let row = format!("2026-01-02{}\n", ",1".repeat(900));
    let dense = format!("Date{}\n{}", ",n".repeat(900), row.repeat(1_200));
    assert_eq!(
        open(dense.as_bytes(), "a.csv").unwrap_err(),
        ReadError::TooManyCells { cells: 1_000_000 }
    );
}

/// What a file brings to a diary without products.
fn planned(of: &Reading, choices: &[Choice], options: Options) -> Plan {
    let none = (BTreeSet::new(), BTreeMap::new());
    let said = Said {
        choices,
        unplaced: &none.0,
        products: &none.1,
    };
    plan::plan(of, said, options)
}

fn options() -> Options {
    Options {
        today: Day::parse_iso("2026-11-27").unwrap(),
        start: DayStart::default(),
        zone: Zone::Fixed(0),
        order: None,
        absent_is_none: false,
        leave_undated: false,
    }
}

fn proposed(reading: &Reading) -> Vec<Choice> {
    let known = Known {
        built_in: vec![
            ("Headache".to_owned(), BuiltInSign::Headache),
            ("Hoofdpijn".to_owned(), BuiltInSign::Headache),
        ],
        ..Known::default()
    };
    let proposals = propose(reading, &Seen::of(reading), &known);
    proposals
        .into_iter()
        .map(|proposal| proposal.choice)
        .collect()
}

#[test]
fn the_worst_of_a_day_counts_a_night_belongs_to_the_day_before_and_other_scales_are_asked_for() {
    let of = reading("daylio-9.csv");
    let mut choices = proposed(&of);
    let plan = planned(&of, &choices, options());
    assert_eq!(plan.nights, 1);
    // The scale of pain reaches 4, which the diary's own does not.
    assert!(
        plan.batch
            .left_out
            .iter()
            .any(|row| matches!(row.reason, Reason::OtherScale { .. }))
    );
    let pain = of
        .names
        .iter()
        .position(|name| name.text == "Schmerz")
        .unwrap();
    choices[pain].scale = Some(Scale {
        highest: 5,
        reverse: true,
    });
    let plan = planned(&of, &choices, options());
    let sign = SignKey::Own("Schmerz".to_owned());
    let place = plan
        .batch
        .signs
        .iter()
        .position(|key| *key == sign)
        .unwrap();
    let answer = plan
        .batch
        .answers
        .iter()
        .find(|answer| answer.sign == place)
        .unwrap();
    assert_eq!(answer.severity.level(), 1);
    let headache = plan
        .batch
        .signs
        .iter()
        .position(|key| *key == SignKey::BuiltIn(BuiltInSign::Headache))
        .unwrap();
    let answer = plan
        .batch
        .answers
        .iter()
        .find(|answer| answer.sign == headache)
        .unwrap();
    assert_eq!(
        (answer.day.to_string(), answer.severity.level()),
        ("2026-03-08".to_owned(), 1)
    );
    assert!(plan.batch.notes[0].1.contains("Töpfern & Tee\ndanach Bad"));
}

#[test]
fn a_day_without_a_symptom_is_none_only_where_that_is_ticked() {
    let of = reading("bearable.csv");
    let choices = proposed(&of);
    let without = planned(&of, &choices, options());
    let with = planned(
        &of,
        &choices,
        Options {
            absent_is_none: true,
            ..options()
        },
    );
    let none = |plan: &Plan| {
        plan.batch
            .answers
            .iter()
            .filter(|answer| answer.severity.level() == 0)
            .count()
    };
    // Sleep quality "good" is said in the file.
    assert_eq!(none(&without), 1);
    assert!(none(&with) > none(&without));
    let medicine = &without.batch.brought.medicines[0];
    assert_eq!(
        (
            medicine.1.as_str(),
            medicine.2.as_ref().and_then(|words| words.amount())
        ),
        ("Glycine", Some("400 mg"))
    );
}

#[test]
fn an_open_order_leaves_all_out_until_it_is_said() {
    let of = reading("wide-open.csv");
    let headache = Target::Sign(SignKey::BuiltIn(BuiltInSign::Headache));
    let choices = vec![Choice {
        scale: Some(Scale::OWN),
        ..Choice::of(headache)
    }];
    assert_eq!(planned(&of, &choices, options()).batch.answers, []);
    let order = Some(DayOrder::MonthFirst);
    let plan = planned(&of, &choices, Options { order, ..options() });
    let days: Vec<String> = plan.days.iter().map(Day::to_string).collect();
    assert_eq!(days, ["2025-03-04", "2025-05-06"]);
}

/// What is proposed for the names of a file brings this.
fn brought(bytes: &[u8], name: &str) -> Plan {
    let opened = open(bytes, name).unwrap();
    let of = opened.read(opened.kind().unwrap()).unwrap();
    planned(&of, &proposed(&of), options())
}

#[test]
fn words_beside_what_is_left_out_unasked_stay_out_with_it() {
    let head = "date,weekday,time of day,category,rating/amount,detail,notes\n";
    let row = |category: &str, rating: &str, detail: &str, notes: &str| {
        format!(
            "\"5th Jan 2022\",\"Wednesday\",\"\",\"{category}\",\"{rating}\",\"{detail}\",\"{notes}\"\n"
        )
    };
    let file = [
        head.to_owned(),
        row("Gratitudes", "", "the sun", "a secret"),
        row("Food Diary", "", "", "cake at night"),
        row("Symptom", "2", "Headache (Moderate)", "after work"),
    ];
    let plan = brought(file.concat().as_bytes(), "bearable.csv");
    let notes: Vec<&str> = plan
        .batch
        .notes
        .iter()
        .map(|(_, note)| note.as_str())
        .collect();
    assert_eq!(notes, ["after work"]);
    assert_eq!(plan.unwanted.len(), 2);
}

#[test]
fn formulas_without_a_value_are_named_with_their_lines() {
    let sheet = SHEET.replace("<f>1+1</f><v>7</v>", "<f>1+1</f>").replace(
        r#"<row r="1048576">"#,
        r#"<row r="7"><c r="C7"><f>A1</f></c></row><row r="1048576">"#,
    );
    let opened = open(&workbook(&sheet), "a.xlsx").unwrap();
    let of = opened.read(Kind::Wide).unwrap();
    let named = of.left_out.iter();
    let named = named.filter(|row| row.reason == Reason::NoValue);
    let lines: Vec<u64> = named.map(|row| row.line.number).collect();
    assert_eq!(lines, [4, 7]);
    let whole = open(&workbook(SHEET), "a.xlsx").unwrap();
    let before = whole.read(Kind::Wide).unwrap();
    assert_eq!(
        of.rows_read,
        before.rows_read + 1,
        "a row of formulas alone is a row too"
    );
    // A cell at the far end makes no lines of the sheet.
    assert_eq!(before.lines, 6);
}

#[test]
fn energy_of_a_mood_diary_waits_as_other_numbers_without_a_scale_do() {
    let file = "full_date,date,weekday,time,mood,activities,scales,note_title,note\n\
        2026-03-09,9 March,Monday,10:00,good,work,energy:\u{a0}2 | pain:\u{a0}4,,\n";
    let plan = brought(file.as_bytes(), "daylio.csv");
    let waits = plan.batch.left_out.iter().filter(|row| row.reason.waits());
    let names: Vec<&str> = waits
        .filter_map(|row| match &row.reason {
            Reason::OtherScale { name, .. } => Some(name.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(names, ["energy", "pain"]);
}

#[test]
fn formulas_of_a_spreadsheet_without_a_value_are_named_with_their_lines() {
    let cell = |attributes: &str, text: &str| {
        format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
    };
    let text = |words: &str| cell(r#"office:value-type="string""#, words);
    let date = r#"<table:table-cell office:value-type="date" office:date-value="2025-01-13"/>"#;
    let before = r#"<table:table-cell office:value-type="date" office:date-value="1899-12-31"/>"#;
    let number = cell(r#"office:value-type="float" office:value="2""#, "2");
    let valued = cell(
        r#"table:formula="of:=1+1" office:value-type="float" office:value="2""#,
        "2",
    );
    let unvalued = r#"<table:table-cell table:formula="of:=[.A1]"/>"#;
    let row = |cells: &[&str]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let merged = r"<table:covered-table-cell/>";
    let rows = [
        row(&[&text("Datum"), &text("Kramp")]),
        row(&[date, &valued]),
        row(&[merged, unvalued]),
        row(&[date, &number]),
        row(&[before, &number]),
    ];
    let opened = open(&ods(&rows.concat()), "a.ods").unwrap();
    let of = opened.read(opened.kind().unwrap()).unwrap();
    let lines: Vec<(u64, &Reason)> = of
        .left_out
        .iter()
        .map(|row| (row.line.number, &row.reason))
        .collect();
    assert_eq!(lines[0], (3, &Reason::NoValue));
    assert!(matches!(lines[1], (5, Reason::Date(_))), "{lines:?}");
    assert_eq!(of.rows.len(), 2, "{:?}", of.rows);
}

#[test]
fn a_sheet_of_symptoms_with_magnesium_is_no_list_of_food() {
    let sheet = "Date,Headache,Magnesium (mg)\n2025-01-01,1,400\n";
    assert_eq!(
        open(sheet.as_bytes(), "a.csv").unwrap().kind(),
        Some(Kind::Wide)
    );
}

#[test]
fn a_number_below_nought_makes_no_habit_tracker_of_a_sheet() {
    let sheet = "Date,Headache\n2025-01-13,-1\n2025-01-14,2\n";
    let opened = open(sheet.as_bytes(), "a.csv").unwrap();
    assert_eq!(opened.kind(), Some(Kind::Wide));
    let of = opened.read(Kind::Wide).unwrap();
    let values: Vec<&Value> = of.rows.iter().map(|row| &row.value).collect();
    assert!(matches!(values[1], Value::Level(_)), "{values:?}");
}

#[test]
fn what_is_measured_beside_symptoms_is_not_taken_unasked_and_json_is_not_empty() {
    let sheet = "Date,Hoofdpijn,Weight (kg),Stappen\n2025-01-01,1,70.5,4000\n";
    let plan = brought(sheet.as_bytes(), "a.csv");
    assert_eq!(plan.batch.signs.len(), 1, "{:?}", plan.batch.signs);
    let other = br#"{"days": [1, 2], "pain": "cramps", "note": "a"}"#;
    assert_eq!(open(other, "a.json").err(), Some(ReadError::Unknown));
    assert_eq!(open(b" \n", "a.csv").err(), Some(ReadError::Empty));
}

/// Reads a file in every way there is; nothing may panic, and no more may come out than went in.
pub(crate) fn reads_or_refuses(bytes: &[u8], name: &str) {
    let Ok(opened) = open(bytes, name) else {
        return;
    };
    let recognised = opened.kind();
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Diary) {
        let Ok(of) = opened.read(kind) else { continue };
        let choices = proposed(&of);
        let options = Options {
            absent_is_none: Some(kind) == recognised,
            ..options()
        };
        let plan = planned(&of, &choices, options);
        assert!(plan.batch.answers.len() <= of.rows.len() * (of.names.len() + 1));
        for (row, name) in of.rows.iter().map(|row| (row, of.names.get(row.name))) {
            assert!(name.is_some(), "{row:?}");
        }
    }
}

#[derive(Clone, Debug)]
enum Harm {
    Cut(prop::sample::Index),
    Doubled,
    Shuffled(u64),
    Utf16,
    Flipped(prop::sample::Index, u8),
    Huge(prop::sample::Index),
    Spliced(prop::sample::Index, Vec<u8>),
}

fn harm() -> impl Strategy<Value = Harm> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        index().prop_map(Harm::Cut),
        Just(Harm::Doubled),
        any::<u64>().prop_map(Harm::Shuffled),
        Just(Harm::Utf16),
        (index(), any::<u8>()).prop_map(|(at, byte)| Harm::Flipped(at, byte)),
        index().prop_map(Harm::Huge),
        (index(), prop::collection::vec(any::<u8>(), 0..40))
            .prop_map(|(at, bytes)| Harm::Spliced(at, bytes)),
    ]
}

fn harmed(bytes: &[u8], harm: &Harm) -> Vec<u8> {
    let at = |index: &prop::sample::Index| {
        if bytes.is_empty() {
            0
        } else {
            index.index(bytes.len())
        }
    };
    match harm {
        Harm::Cut(index) => bytes[..at(index)].to_vec(),
        Harm::Doubled => bytes.repeat(2),
        Harm::Shuffled(seed) => {
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            lines.sort_by_key(|line| {
                line.iter()
                    .fold(*seed, |hash, byte| hash.wrapping_mul(31) ^ u64::from(*byte))
            });
            lines.concat()
        }
        Harm::Utf16 => String::from_utf8_lossy(bytes)
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect(),
        Harm::Flipped(index, byte) => {
            let mut bytes = bytes.to_vec();
            let place = at(index);
            bytes.splice(place..(place + 1).min(bytes.len()), [*byte]);
            bytes
        }
        Harm::Huge(index) => [
            &bytes[..at(index)],
            &b"x".repeat(100_000),
            &bytes[at(index)..],
        ]
        .concat(),
        Harm::Spliced(index, more) => [&bytes[..at(index)], more, &bytes[at(index)..]].concat(),
    }
}

pub(crate) fn all_files() -> Vec<(String, Vec<u8>)> {
    let mut all = files();
    all.push(("a.xlsx".to_owned(), workbook(SHEET)));
    all.push(("a.ods".to_owned(), ods("")));
    all.push(("Loop Habits CSV.zip".to_owned(), habits()));
    all
}

proptest! {
    #![proptest_config(crate::cases(if cfg!(feature = "long-tests") { 50_000 } else { 200 }))]

    #[test]
    fn harmed_files_are_read_or_refused(file in any::<prop::sample::Index>(), harms in prop::collection::vec(harm(), 1..4)) {
        let all = all_files();
        let (name, bytes) = &all[file.index(all.len())];
        let bytes = harms.iter().fold(bytes.clone(), |bytes, harm| harmed(&bytes, harm));
        reads_or_refuses(&bytes, name);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300), text in "[0-9a-z;,\"'\r\n/|. -]{0,200}") {
        reads_or_refuses(&bytes, "a.csv");
        reads_or_refuses(text.as_bytes(), "Checkmarks.csv");
        let headed = format!("Date,Headache,Notes\n{text}");
        reads_or_refuses(headed.as_bytes(), "a.csv");
    }
}

#[test]
fn a_mood_diary_is_read_in_its_seven_languages_and_all_its_forms() {
    for (date, weekday, time, mood) in [
        ("March 9", "Monday", "10:05 pm", "good"),
        ("9 maart", "maandag", "22:05", "goed"),
        ("9. März", "Montag", "22:05", "gut"),
        ("9 mars", "lundi", "22:05", "bien"),
        ("9 de marzo", "lunes", "22:05", "bien"),
        ("9 marca", "poniedziałek", "22:05", "dobrze"),
        ("9 Mart", "Pazartesi", "22:05", "iyi"),
    ] {
        let day = format!("{date},{weekday},{time},{mood},\"work | magnesium\"");
        let (seven, eight) = ("\"a note\"", "\"\",\"a note\"");
        let head = "full_date,date,weekday,time,mood,activities";
        for file in [
            format!("{head},note\n2026-03-09,{day},{seven}\n"),
            format!("{head},note_title,note\r\n2026-03-09,{day},{eight}\r\n"),
            format!("\u{feff}{head},scales,note_title,note\n2026-03-09,{day},\"\",{eight}\n"),
            format!(
                "2026-03-09,{day},{seven}\n2026-03-08,{},{seven}\n",
                day.replace('9', "8")
            ),
            format!("year,date,weekday,time,mood,activities,note\n2026,{day},{seven}\n"),
        ] {
            let opened = open(file.as_bytes(), "daylio.csv").unwrap();
            assert_eq!(opened.kind(), Some(Kind::Daylio), "{file}");
            let of = opened.read(Kind::Daylio).unwrap();
            let first: Vec<_> = of
                .rows
                .iter()
                .filter(|row| row.line == of.rows[0].line)
                .collect();
            assert_eq!(first.len(), 4, "{file}");
            let written = first[0].day.day(None).map(|day| day.to_string());
            assert_eq!(written.as_deref(), Some("2026-03-09"), "{file}");
            assert_eq!(
                first[0].time.map(ClockTime::minutes),
                Some(22 * 60 + 5),
                "{file}"
            );
            let proposals = propose(&of, &Seen::of(&of), &Known::default());
            assert_eq!(proposals[0].place, Some(1), "{mood}");
        }
    }
}

#[test]
fn below_a_date_that_cannot_be_read_no_row_counts_for_an_earlier_day() {
    let sheet = "Date,Headache\n2025-01-01,1\nsome day,2\n,3\n2025-01-02,0\n,1\n";
    let plan = brought(sheet.as_bytes(), "a.csv");
    let severities: Vec<(String, u8)> = plan
        .batch
        .answers
        .iter()
        .map(|answer| (answer.day.to_string(), answer.severity.level()))
        .collect();
    assert_eq!(
        severities,
        [("2025-01-01".to_owned(), 1), ("2025-01-02".to_owned(), 1)]
    );
    let reasons: Vec<&Reason> = plan.batch.left_out.iter().map(|row| &row.reason).collect();
    assert_eq!(
        reasons,
        [&Reason::Date("some day".to_owned()), &Reason::NoDate]
    );
}
