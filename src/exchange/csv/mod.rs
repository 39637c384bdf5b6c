//! The program's own CSV: `date,sign,severity,entered_at,remark,note`, one answer a row, a day's note on its first row.
//! Reading takes the columns by name in any order; what [`write`] wrote, [`read`] reads back unchanged.

mod reader;
mod value;
mod writer;

pub use reader::{MOST_BYTES, ReadOptions, read};
pub use writer::{WriteError, write};

/// What answers from such a file name as their source.
pub const SOURCE: &str = "csv";

const DATE: &str = "date";
const SIGN: &str = "sign";
const SEVERITY: &str = "severity";
const ENTERED_AT: &str = "entered_at";
const REMARK: &str = "remark";
const NOTE: &str = "note";
/// Only in files that have one: a row with it is a moment of the day, beside the row of the day's answer.
const MOMENT: &str = "moment";

/// The columns that are read and written, in the order in which they are written.
const COLUMNS: [&str; 6] = [DATE, SIGN, SEVERITY, ENTERED_AT, REMARK, NOTE];

/// The columns without which a file is not read.
const REQUIRED: [&str; 3] = [DATE, SIGN, SEVERITY];

/// Whether a file that begins so is the diary's own, by the columns of its first line.
pub fn begins_as_own(beginning: &[u8]) -> bool {
    let beginning = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning);
    let line = beginning.split(|byte| matches!(byte, b'\r' | b'\n')).next();
    let line = String::from_utf8_lossy(line.unwrap_or_default());
    let columns: Vec<&str> = line
        .split([',', ';', '\t'])
        .map(|name| name.trim().trim_matches('"'))
        .collect();
    let has = |name: &&str| {
        columns
            .iter()
            .any(|column| column.eq_ignore_ascii_case(name))
    };
    REQUIRED.iter().all(has)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::Day;
    use crate::exchange::{DateOrder, ReadError, Sheet};

    fn options() -> ReadOptions {
        ReadOptions {
            today: Day::MAX,
            latest: Day::MAX,
            date_order: None,
        }
    }

    fn read_text(text: &str) -> Result<Sheet, ReadError> {
        read(text.as_bytes(), options())
    }

    fn days(sheet: &Sheet) -> Vec<String> {
        sheet.rows.iter().map(|row| row.day.to_string()).collect()
    }

    #[test]
    fn its_own_files_are_known_by_their_first_line() {
        for own in [
            "date,sign,severity\n",
            "\u{feff}Date;\"Sign\";note;severity",
        ] {
            assert!(begins_as_own(own.as_bytes()), "{own}");
        }
        for other in ["", "date,sign\nseverity", "Date,Headache\n2026-01-02,3"] {
            assert!(!begins_as_own(other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn files_that_are_none_are_refused() {
        assert_eq!(read_text(""), Err(ReadError::Empty));
        assert_eq!(read(b"PK\x03\x04\0\0", options()), Err(ReadError::Binary));
        let missing = |names: &[&str], found: &[&str]| {
            let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
            Err(ReadError::MissingColumns {
                missing: owned(names),
                found: owned(found),
            })
        };
        let line = "2026-01-02,headache,2";
        assert_eq!(
            read_text(line),
            missing(&REQUIRED, &["2026-01-02", "headache", "2"])
        );
        assert_eq!(
            read_text("date,sign\n"),
            missing(&["severity"], &["date", "sign"])
        );
        let barred = "date|sign|severity";
        assert_eq!(read_text(barred), missing(&REQUIRED, &[barred]));
        let column = "Date".to_owned();
        let doubled = read_text("date,sign,severity,Date\n");
        assert_eq!(doubled, Err(ReadError::DuplicateColumn { column }));
        assert_eq!(
            read_text("\"date,sign,severity\n"),
            Err(ReadError::HeaderQuoting)
        );
    }

    #[test]
    fn a_header_alone_is_an_empty_sheet() {
        let sheet = read_text(&COLUMNS.join(",")).unwrap();
        assert_eq!(
            (sheet.rows.len(), sheet.left_out.len(), sheet.rows_read),
            (0, 0, 0)
        );
    }

    #[test]
    fn every_encoding_gives_the_same_rows() {
        let text = "date,sign,severity\r\n2026-01-02,own:Zeeën,2\r\n";
        let utf16 = |to_bytes: fn(u16) -> [u8; 2]| {
            text.encode_utf16().flat_map(to_bytes).collect::<Vec<u8>>()
        };
        let latin1: Vec<u8> = text.chars().map(|c| u8::try_from(c).unwrap()).collect();
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            utf16(u16::to_le_bytes),
            utf16(u16::to_be_bytes),
            [&b"\xFF\xFE"[..], &utf16(u16::to_le_bytes)].concat(),
            [&b"\xFE\xFF"[..], &utf16(u16::to_be_bytes)].concat(),
            latin1.clone(),
        ] {
            let sheet = read(&bytes, options()).unwrap();
            assert_eq!(
                (sheet.signs, sheet.rows.len()),
                (vec!["own:Zeeën".to_owned()], 1)
            );
            assert_eq!(sheet.encoding.is_guess(), bytes == latin1);
        }
    }

    #[test]
    fn the_order_of_day_and_month_must_show() {
        let dated = |dates: &[&str]| {
            let rows = dates.iter().map(|date| format!("{date};headache;1\n"));
            format!("date;sign;severity\n{}", rows.collect::<String>())
        };
        let sheet = read_text(&dated(&["03-04-2026", "13-4-2026", "2026-05-01"])).unwrap();
        assert_eq!(days(&sheet), ["2026-04-03", "2026-04-13", "2026-05-01"]);
        let sheet = read_text(&dated(&["3/4/2026", "4/13/2026"])).unwrap();
        assert_eq!(days(&sheet), ["2026-03-04", "2026-04-13"]);

        let open = dated(&["03-04-2026", "05.06.2026"]);
        let example = "03-04-2026".to_owned();
        assert_eq!(read_text(&open), Err(ReadError::AmbiguousDates { example }));
        let asked = ReadOptions {
            date_order: Some(DateOrder::DayFirst),
            ..options()
        };
        let sheet = read(open.as_bytes(), asked).unwrap();
        assert_eq!(days(&sheet), ["2026-04-03", "2026-06-05"]);
    }

    #[test]
    fn other_separators_do_not_matter_inside_a_cell() {
        let text = "date\tsign\tseverity\tremark\n2026-01-02\theadache\t1\ta, b; \"c\"\n";
        let sheet = read_text(text).unwrap();
        let remark = sheet.rows[0].answer.as_ref().unwrap().remark.as_deref();
        assert_eq!(remark, Some("a, b; \"c\""));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(
            bytes in prop::collection::vec(any::<u8>(), 0..200),
            rows in "[0-9a-é;,\"'\r\n -]{0,200}",
        ) {
            let text = [COLUMNS.join(",").as_bytes(), b"\n", rows.as_bytes(), b"\n"].concat();
            for bytes in [bytes.clone(), [text.as_slice(), &bytes].concat(), text] {
                if let Ok(sheet) = read(&bytes, options()) {
                    let kept = u64::try_from(sheet.rows.len()).unwrap();
                    prop_assert!(kept <= sheet.rows_read);
                }
            }
        }
    }
}
