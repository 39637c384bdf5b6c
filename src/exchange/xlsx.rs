//! Sheets to a workbook. Words are written as words and never as formulas, days as dates that a spreadsheet shows as its country does.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::domain::{Day, Moment};

/// Rows of one sheet, its heading included.
pub const MOST_ROWS: usize = 1 << 20;

/// The format of dates that follows the country of whoever looks at it.
const SHORT_DATE: u8 = 14;
/// Widths in letters.
const WIDTHS: std::ops::RangeInclusive<usize> = 10..=60;

#[derive(Clone, Debug, PartialEq)]
pub struct SheetOut {
    /// What its tab says.
    pub title: String,
    /// What stands above each column.
    pub headings: Vec<String>,
    pub rows: Vec<Vec<Field>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    Number(f64),
    Day(Day),
}

impl Field {
    /// Words, or nothing.
    pub fn text(words: Option<impl Into<String>>) -> Self {
        words.map_or(Self::Empty, |words| Self::Text(words.into()))
    }

    fn letters(&self) -> usize {
        match self {
            Self::Text(text) => text
                .lines()
                .map(|line| line.chars().count())
                .max()
                .unwrap_or(0),
            Self::Empty | Self::Number(_) | Self::Day(_) => 0,
        }
    }
}

/// Why there is no workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookError {
    /// More rows than a sheet has.
    TooManyRows,
    /// What the library says.
    Refused(String),
}

impl From<XlsxError> for WorkbookError {
    fn from(err: XlsxError) -> Self {
        Self::Refused(err.to_string())
    }
}

/// The workbook with these sheets, made at `made_at`.
///
/// # Errors
/// If the sheets do not fit.
pub fn workbook(sheets: &[SheetOut], made_at: Moment) -> Result<Vec<u8>, WorkbookError> {
    let mut book = Workbook::new();
    if let Ok(at) = ExcelDateTime::from_timestamp(made_at.0) {
        book.set_properties(&DocProperties::new().set_creation_datetime(&at));
    }
    let bold = Format::new().set_bold();
    let date = Format::new().set_num_format_index(SHORT_DATE);
    let wrapped = Format::new().set_text_wrap();
    for sheet in sheets {
        if sheet.rows.len() >= MOST_ROWS {
            return Err(WorkbookError::TooManyRows);
        }
        let page = book.add_worksheet();
        page.set_name(tab_name(&sheet.title))?;
        page.set_freeze_panes(1, 1)?;
        for (at, heading) in (0_u16..).zip(&sheet.headings) {
            page.write_string_with_format(0, at, heading, &bold)?;
            let letters = sheet.rows.iter().filter_map(|row| row.get(usize::from(at)));
            let letters = letters
                .map(Field::letters)
                .chain([heading.chars().count() + 2]);
            let width = letters
                .max()
                .unwrap_or(0)
                .clamp(*WIDTHS.start(), *WIDTHS.end());
            page.set_column_width(at, width as f64)?;
        }
        for (at, row) in (1_u32..).zip(&sheet.rows) {
            write_row(page, at, row, &date, &wrapped)?;
        }
    }
    Ok(book.save_to_buffer()?)
}

fn write_row(
    page: &mut Worksheet,
    at: u32,
    row: &[Field],
    date: &Format,
    wrapped: &Format,
) -> Result<(), XlsxError> {
    for (column, field) in (0_u16..).zip(row) {
        match field {
            Field::Empty => {}
            Field::Text(text) if field.letters() > *WIDTHS.end() || text.contains('\n') => {
                page.write_string_with_format(at, column, text, wrapped)?;
            }
            Field::Text(text) => drop(page.write_string(at, column, text)?),
            Field::Number(number) => drop(page.write_number(at, column, *number)?),
            Field::Day(day) => {
                let year = u16::try_from(day.year()).unwrap_or(u16::MAX);
                let (month, of_month) = (day.month() as u8, day.day_of_month() as u8);
                match ExcelDateTime::from_ymd(year, month, of_month) {
                    Ok(of) => drop(page.write_datetime_with_format(at, column, &of, date)?),
                    Err(_) => drop(page.write_string(at, column, day.to_string())?),
                }
            }
        }
    }
    Ok(())
}

/// A tab has at most 31 letters and none of these.
fn tab_name(title: &str) -> String {
    let fits = title.chars().filter(|letter| !r"[]:*?/\".contains(*letter));
    fits.take(31).collect()
}
