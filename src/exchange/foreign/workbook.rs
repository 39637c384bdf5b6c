//! Workbooks (`.xlsx`, `.ods`) to grids, a sheet each, those last that the workbook hides. What a formula last gave is read, and dates
//! become text as ISO has it.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{Data, DataRef, Ods, Reader as _, SheetType, SheetVisible, Xlsx};

use super::archive::Archive;
use super::grid::{Grid, MOST_CELLS, MOST_TEXT, Room};
use crate::exchange::problem::{Line, ReadError};

/// Columns that are read of a sheet.
const MOST_COLUMNS: u32 = 1_100;
const ODS_CONTENT: &str = "content.xml";

/// The sheets of a workbook in this archive; `None` where it is no workbook.
pub fn read(bytes: &[u8], archive: &mut Archive<'_>) -> Result<Option<Vec<Grid>>, ReadError> {
    let has = |name: &str| archive.names().iter().any(|entry| entry == name);
    if has("xl/workbook.xml") {
        return read_xlsx(bytes).map(Some);
    }
    if has(ODS_CONTENT) {
        let content = archive.bytes(ODS_CONTENT)?;
        if is_swollen(&content) {
            return Err(ReadError::Swollen {
                megabytes: (MOST_TEXT >> 20) as u64,
            });
        }
        return read_ods(bytes, &content).map(Some);
    }
    Ok(None)
}

fn read_xlsx(bytes: &[u8]) -> Result<Vec<Grid>, ReadError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    let mut grids = sheets(book.sheets_metadata());
    let mut room = Room::default();
    for grid in &mut grids {
        let filled = fill_from_xlsx(&mut book, grid, &mut room);
        unless_hidden(grid, filled)?;
    }
    Ok(grids)
}

fn fill_from_xlsx(
    book: &mut Xlsx<Cursor<&[u8]>>,
    grid: &mut Grid,
    room: &mut Room,
) -> Result<(), ReadError> {
    let mut cells = book
        .worksheet_cells_reader(&grid.name)
        .map_err(|_| ReadError::Damaged)?;
    let (mut row, mut line) = (Vec::new(), 0);
    let mut unvalued: Vec<u32> = Vec::new();
    // Cell by cell: a sheet with one cell at its far end must not become a table of billions.
    while let Some(cell) = cells
        .next_cell_with_formula_metadata()
        .map_err(|_| ReadError::Damaged)?
    {
        let (at, column) = cell.pos;
        if at != line {
            grid.push(u64::from(line) + 1, row.drain(..), room)?;
            line = at;
        }
        if column < MOST_COLUMNS {
            row.resize(row.len().max(column as usize), String::new());
            if cell.formula.is_some()
                && matches!(cell.value, DataRef::Empty)
                && unvalued.last() != Some(&at)
            {
                unvalued.push(at);
            }
            row.push(text(&Data::from(cell.value)));
        }
    }
    grid.push(u64::from(line) + 1, row.drain(..), room)?;
    let sheet = grid.sheet;
    grid.unvalued.extend(unvalued.into_iter().map(|at| Line {
        sheet,
        number: u64::from(at) + 1,
    }));
    Ok(())
}

fn read_ods(bytes: &[u8], content: &[u8]) -> Result<Vec<Grid>, ReadError> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    let mut grids = sheets(book.sheets_metadata());
    let names = book
        .sheets_metadata()
        .iter()
        .map(|sheet| sheet.name.clone());
    let unvalued: HashMap<String, Vec<u64>> = names.zip(unvalued_of_ods(content)).collect();
    let mut room = Room::default();
    for grid in &mut grids {
        let range = book
            .worksheet_range(&grid.name)
            .map_err(|_| ReadError::Damaged)?;
        let first = range.start().map_or(0, |(row, _)| u64::from(row));
        let mut rows = (first + 1..).zip(range.rows());
        let filled = rows.try_for_each(|(line, row)| {
            let row = row.iter().take(MOST_COLUMNS as usize);
            grid.push(line, row.map(text), &mut room)
        });
        unless_hidden(grid, filled)?;
        let (sheet, lines) = (grid.sheet, unvalued.get(&grid.name));
        let lines = lines.into_iter().flatten().copied();
        grid.unvalued
            .extend(lines.map(|number| Line { sheet, number }));
    }
    Ok(grids)
}

/// The lines of each sheet with a formula whose value was never stored, each once.
fn unvalued_of_ods(content: &[u8]) -> Vec<Vec<u64>> {
    let content = String::from_utf8_lossy(content);
    let mut sheets: Vec<Vec<u64>> = Vec::new();
    let (mut line, mut next) = (0_u64, 1_u64);
    for piece in content.split('<') {
        let tag = piece.split_once('>').map_or(piece, |(tag, _)| tag);
        if tag.starts_with("table:table ") {
            sheets.push(Vec::new());
            next = 1;
        } else if tag.starts_with("table:table-row") {
            line = next;
            next = line.saturating_add(repeats(tag, "number-rows-repeated=\"") as u64);
        } else if tag.starts_with("table:table-cell")
            && tag.contains("table:formula=")
            && !tag.contains("value-type")
            && let Some(lines) = sheets.last_mut()
            && lines.last() != Some(&line)
        {
            lines.push(line);
        }
    }
    sheets
}

/// How often a cell or a row stands there.
fn repeats(tag: &str, attribute: &str) -> usize {
    let value = tag.split_once(attribute).map_or("", |(_, rest)| rest);
    let digits: String = value.chars().take_while(char::is_ascii_digit).collect();
    if digits.is_empty() {
        1
    } else {
        digits.parse().unwrap_or(usize::MAX)
    }
}

/// A sheet that nobody sees is no reason to refuse those that are seen.
fn unless_hidden(grid: &mut Grid, filled: Result<(), ReadError>) -> Result<(), ReadError> {
    match filled {
        Err(_) if grid.is_hidden => {
            grid.rows.clear();
            Ok(())
        }
        filled => filled,
    }
}

/// An empty grid for each sheet, those last that are hidden, numbered from 1; a single one needs no number.
fn sheets(sheets: &[calamine::Sheet]) -> Vec<Grid> {
    let tables = sheets
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let mut grids: Vec<Grid> = tables
        .map(|sheet| Grid {
            name: sheet.name.clone(),
            is_hidden: sheet.visible != SheetVisible::Visible,
            ..Grid::default()
        })
        .collect();
    grids.sort_by_key(|grid| grid.is_hidden);
    if grids.len() > 1 {
        for (grid, number) in grids.iter_mut().zip(1..) {
            grid.sheet = number;
        }
    }
    grids
}

/// A cell as a person would type it.
fn text(cell: &Data) -> String {
    match cell {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(true) => "true".to_owned(),
        Data::Bool(false) => "false".to_owned(),
        Data::DateTime(moment) => {
            let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
            let time = format!("{hour:02}:{minute:02}");
            let is_time = moment.is_duration() || (0.0..1.0).contains(&moment.as_f64());
            match (is_time, hour, minute) {
                (true, ..) => time,
                (false, 0, 0) => format!("{year:04}-{month:02}-{day:02}"),
                _ => format!("{year:04}-{month:02}-{day:02} {time}"),
            }
        }
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// Whether the sheets written out in full, up to their last filled cell, are larger than any diary: a few bytes can say of a cell or a
/// row that it stands there a million times.
fn is_swollen(xml: &[u8]) -> bool {
    let xml = String::from_utf8_lossy(xml);
    let (mut row, mut row_end, mut column) = (0_usize, 0_usize, 0_usize);
    let (mut rows, mut columns) = (0_usize, 0_usize);
    let (mut repeated, mut bytes) = (1_usize, 0_usize);
    for piece in xml.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or((piece, ""));
        if tag.starts_with("table:table ") {
            (row_end, rows, columns) = (0, 0, 0);
        } else if tag.starts_with("table:table-row") {
            row = row_end;
            row_end = row.saturating_add(repeats(tag, "number-rows-repeated=\""));
            column = 0;
            repeated = 1;
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell")
        {
            repeated = repeats(tag, "number-columns-repeated=\"");
            column = column.saturating_add(repeated);
            if tag.contains("value-type") {
                (rows, columns) = (rows.max(row_end), columns.max(column));
            }
        }
        let times = repeated.saturating_mul(row_end.saturating_sub(row));
        bytes = bytes.saturating_add(words.len().saturating_mul(times));
        if rows.saturating_mul(columns) > MOST_CELLS || row == usize::MAX || bytes > MOST_TEXT {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_that_says_a_cell_a_million_times_is_swollen_and_an_empty_end_is_not() {
        let sheet = |rows: u32, columns: u32, filled: &str| {
            format!(
                "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"{rows}\">\
                 <table:table-cell table:number-columns-repeated=\"{columns}\"{filled}/></table:table-row></table:table>"
            )
        };
        assert!(!is_swollen(sheet(1_048_576, 16_384, "").as_bytes()));
        assert!(is_swollen(
            sheet(1_048_576, 16_384, " office:value-type=\"float\"").as_bytes()
        ));
        assert!(!is_swollen(
            sheet(1_000, 20, " office:value-type=\"float\"").as_bytes()
        ));
        assert!(is_swollen(
            sheet(u32::MAX, u32::MAX, " office:value-type=\"float\"").as_bytes()
        ));
    }
}
