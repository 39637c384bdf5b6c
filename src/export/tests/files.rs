//! Packed tables and workbooks, opened again by others.

use std::io::{Cursor, Read as _};

use calamine::{Data, Reader as _, Xlsx};

use super::*;

#[test]
fn tables_are_packed_with_what_they_are_named_by_and_within_the_days() {
    let diary = full(3);
    let bytes = out(&diary, Format::CsvZip);
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut file = |name: &str| {
        let mut text = String::new();
        zip.by_name(name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        text
    };
    assert!(file("README.txt").starts_with("THE TABLES"));
    let found = plain(&tables_of(&out(&diary, Format::Json)));
    for (table, columns) in schema() {
        let text = file(&format!("{table}.csv"));
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        let names: Vec<&str> = columns
            .iter()
            .filter(|column| has_column(column))
            .map(|column| column_name(column))
            .collect();
        assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>(), names);
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), found[&table].len(), "{table}");
        for cell in rows.iter().flat_map(|row| row.iter()) {
            assert!(!cell.starts_with(['=', '+', '@']), "{table}: {cell}");
        }
    }
    assert!(file("dose.csv").contains(",'+Citrate,"));
    assert!(file("medicine_dose.csv").contains(",'-Triptan,"));
    assert!(file("sign.csv").contains("own:=Knee"));
    assert!(file("note.csv").contains("Z\n"), "moments are in UTC");
    let none = (
        Day::from_ymd(2000, 1, 1).unwrap(),
        Day::from_ymd(2000, 1, 2).unwrap(),
    );
    let of_none = Wanted {
        span: none,
        ..wanted(Format::CsvZip)
    };
    let text = Text::new(Language::Nl);
    let made = make(&diary, of_none, &text, &mut |_| true).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(made.bytes)).unwrap();
    let mut text = String::new();
    zip.by_name("answer.csv")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text.lines().count(), 1);
}

#[test]
fn a_workbook_opens_again_with_days_as_dates_and_no_formula() {
    let diary = full(3);
    for language in Language::ALL {
        let text = Text::new(language);
        let made = make(&diary, wanted(Format::Xlsx), &text, &mut |_| true).unwrap();
        let again = make(&diary, wanted(Format::Xlsx), &text, &mut |_| true).unwrap();
        assert_eq!(made.bytes, again.bytes);
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(made.bytes)).unwrap();
        let names = book.sheet_names();
        assert_eq!(names.len(), 13, "{names:?}");
        assert_eq!(names[0], text.sheet_symptoms());
        for name in &names {
            assert_eq!(
                book.worksheet_formula(name).unwrap().used_cells().count(),
                0,
                "{name}"
            );
            let sheet = book.worksheet_range(name).unwrap();
            for row in sheet.rows().skip(1) {
                assert!(matches!(row[0], Data::DateTime(_)), "{name}: {row:?}");
            }
        }
        let notes = book.worksheet_range(&text.sheet_notes()).unwrap();
        let expected = diary.notes(ALL.0, ALL.1).unwrap();
        let found = notes
            .rows()
            .skip(1)
            .map(|row| (day_in(&row[0]), row[1].to_string()));
        assert_eq!(
            found.collect::<Vec<_>>(),
            expected.into_iter().collect::<Vec<_>>()
        );
        let products = book.worksheet_range(&text.sheet_products()).unwrap();
        assert_eq!(products.get((1, 1)).unwrap().to_string(), "+Citrate");
    }
}

/// Spreadsheets count days from 1899-12-30.
fn day_in(cell: &Data) -> Day {
    let Data::DateTime(at) = cell else {
        panic!("{cell:?}")
    };
    Day::from_number(at.as_f64() as i32 - 25_569).unwrap()
}

#[test]
fn who_stops_gets_no_file() {
    let diary = full(4);
    for format in Format::ALL {
        let text = Text::new(Language::En);
        let made = make(&diary, wanted(format), &text, &mut |_| false);
        assert!(matches!(made, Err(ExportError::Stopped)), "{format:?}");
    }
}
