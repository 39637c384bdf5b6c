//! The diary as a file to take along, in the form that was asked for. Here it is decided what goes in; how it is written down is
//! `exchange`'s business. Only reads, and writes no file: whoever asked gets the bytes.

mod workbook;

use crate::diary::Diary;
use crate::domain::stored::{Cell, TakesRows};
use crate::domain::{Day, Now};
use crate::exchange::csv_zip::CsvZip;
use crate::exchange::json::JsonWriter;
use crate::exchange::xlsx::{MOST_ROWS, WorkbookError, workbook};
use crate::exchange::{Format, csv};
use crate::store::StoreError;
use crate::text::Text;
use workbook::sheets;

/// Rows between two looks at whether it is still wanted.
const ROWS_A_STEP: u64 = 1_000;

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What is to be written.
    pub bytes: Vec<u8>,
    /// How many rows it holds.
    pub rows: u64,
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The diary cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody wants it any more.
    #[error("stopped")]
    Stopped,
    /// A sheet has fewer rows than this diary.
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    /// The form cannot hold it, in the words of the library that writes it.
    #[error("{0}")]
    Refused(String),
}

impl ExportError {
    /// Why there is no file, in the person's words.
    pub fn words(&self, text: &Text) -> String {
        match self {
            Self::Store(err) => text.store_error(err),
            Self::Stopped => text.takeout_stopped(),
            Self::TooManyRows => text.takeout_no_room(MOST_ROWS),
            Self::Refused(why) => {
                log::warn!("the file could not be made: {why}");
                text.takeout_not_made()
            }
        }
    }
}

/// Is told how many rows are done; false once nobody wants them any more.
pub type Goes<'a> = &'a mut dyn FnMut(u64) -> bool;

/// What a file is to hold.
#[derive(Clone, Copy, Debug)]
pub struct Wanted {
    pub format: Format,
    /// The first and last day; a form that is a whole one holds all of them.
    pub span: (Day, Day),
    pub now: Now,
}

/// The diary as a file.
pub fn make(
    diary: &Diary,
    wanted: Wanted,
    text: &Text,
    goes: Goes<'_>,
) -> Result<Made, ExportError> {
    let Wanted { format, span, now } = wanted;
    match format {
        Format::Csv => table(diary, span, now, goes),
        Format::CsvZip => {
            let zip = CsvZip::new(text.about_tables(), span);
            let (zip, rows) = handed_on(diary, zip, goes)?;
            let bytes = zip
                .finish()
                .map_err(|err| ExportError::Refused(err.to_string()))?;
            Ok(Made { bytes, rows })
        }
        Format::Json => {
            let json = JsonWriter::new(env!("CARGO_PKG_VERSION"), Diary::form());
            let (json, rows) = handed_on(diary, json, goes)?;
            let bytes = json.finish();
            Ok(Made { bytes, rows })
        }
        Format::Xlsx => {
            let sheets = diary.at_one_moment(|diary| sheets(diary, span, text))?;
            let rows = sheets.iter().map(|sheet| sheet.rows.len() as u64).sum();
            if !goes(rows) {
                return Err(ExportError::Stopped);
            }
            let bytes = workbook(&sheets, now.moment).map_err(|err| match err {
                WorkbookError::TooManyRows => ExportError::TooManyRows,
                WorkbookError::Refused(why) => ExportError::Refused(why),
            })?;
            if goes(rows) {
                Ok(Made { bytes, rows })
            } else {
                Err(ExportError::Stopped)
            }
        }
    }
}

fn table(diary: &Diary, span: (Day, Day), now: Now, goes: Goes<'_>) -> Result<Made, ExportError> {
    let rows = diary.at_one_moment(|diary| diary.export_rows(span.0, span.1))?;
    let done = rows.len() as u64;
    if !goes(done) {
        return Err(ExportError::Stopped);
    }
    let mut bytes = Vec::new();
    csv::write(&rows, now.zone, diary.settings().day_start, &mut bytes)
        .map_err(|err| ExportError::Refused(err.to_string()))?;
    Ok(Made { bytes, rows: done })
}

/// All rows of the diary in what takes them, and how many they are.
fn handed_on<T: TakesRows>(
    diary: &Diary,
    takes: T,
    goes: Goes<'_>,
) -> Result<(T, u64), ExportError> {
    let mut counted = Counted {
        takes,
        rows: 0,
        goes,
        is_wanted: true,
    };
    diary.hand_on(&mut counted)?;
    // The last look counts: who stops gets no file.
    if counted.is_wanted && (counted.goes)(counted.rows) {
        Ok((counted.takes, counted.rows))
    } else {
        Err(ExportError::Stopped)
    }
}

/// Counts rows on their way.
struct Counted<'g, T> {
    takes: T,
    rows: u64,
    goes: Goes<'g>,
    is_wanted: bool,
}

impl<T: TakesRows> TakesRows for Counted<'_, T> {
    fn table(&mut self, name: &str, columns: &[String]) {
        self.takes.table(name, columns);
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> bool {
        self.rows += 1;
        if self.rows.is_multiple_of(ROWS_A_STEP) {
            self.is_wanted = (self.goes)(self.rows);
        }
        // What the form itself refuses shows when it is finished.
        self.is_wanted && self.takes.row(cells)
    }
}

#[cfg(test)]
mod tests;
