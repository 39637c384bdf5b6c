//! Sets a table on paper: rows that stay whole, and the heads again on each new page.

use super::page::{Element, Mark, PAGE_HEIGHT, Role, Tone};
use super::sheet::{BOTTOM, SIDE, Sheet, WIDTH};
use super::table::{Table, TableRow};
use super::typeset::Style;

/// Right of the words of a cell.
const CELL_PAD: f32 = 9.0;
/// Names break into lines of this width before anything else gets less than it needs.
const NAME_LEAST: f32 = 78.0;
/// A column gets at most this much more than it needs: numbers far apart are hard to follow.
const SPARE_MOST: f32 = 14.0;

impl Sheet {
    pub(super) fn table(&mut self, table: &Table) {
        let widths = self.widths(table);
        let heads = TableRow {
            strong: true,
            heard: None,
            cells: table.columns.clone(),
        };
        let first = table.rows.first();
        let first = first.map_or(0.0, |row| self.row_room(row, &widths, false));
        let head = self.row_room(&heads, &widths, true);
        self.make_room(head + first);
        let mut rows = vec![self.row(&heads, None, &widths)];
        for row in &table.rows {
            let height = self.row_room(row, &widths, false);
            if self.y + height > PAGE_HEIGHT - BOTTOM {
                let done = std::mem::take(&mut rows);
                self.put(Element::of(Role::Table, done));
                self.make_room(height);
                rows.push(self.row(&heads, None, &widths));
            }
            rows.push(self.row(row, Some(&heads), &widths));
        }
        self.put(Element::of(Role::Table, rows));
    }

    /// How wide each column is: as its words need, names at least [`NAME_LEAST`]; what is to spare is shared, and the last takes what
    /// is left of it.
    fn widths(&mut self, table: &Table) -> Vec<f32> {
        let last = table.columns.len().saturating_sub(1);
        let mut widths: Vec<f32> = (0..=last).map(|at| self.natural_width(table, at)).collect();
        let name = widths.first().copied().unwrap_or(0.0);
        let others: f32 = widths.iter().skip(1).sum();
        let name = name.min((WIDTH - others).max(NAME_LEAST));
        if let Some(width) = widths.first_mut() {
            *width = name;
        }
        let spare = (WIDTH - name - others).max(0.0);
        let share = (spare / widths.len().max(1) as f32).min(SPARE_MOST);
        for width in &mut widths {
            *width += share;
        }
        let before: f32 = widths.iter().take(last).sum();
        if let Some(width) = widths.get_mut(last) {
            *width = WIDTH - before;
        }
        widths
    }

    /// What the words of a column need: its cells in one line, its head as far as it does not break.
    fn natural_width(&mut self, table: &Table, at: usize) -> f32 {
        let heads = table.columns.get(at).into_iter();
        let heads = heads.flat_map(|head| head.split_inclusive([' ', '–']));
        let style = self.look.strong;
        let mut widest = 0.0_f32;
        for words in heads {
            widest = widest.max(self.width(words, style));
        }
        for row in &table.rows {
            let style = self.look.cell(row, at, false);
            let words = row.cells.get(at).map_or("", String::as_str);
            widest = widest.max(self.width(words, style));
        }
        widest + CELL_PAD
    }

    fn width(&mut self, words: &str, style: Style) -> f32 {
        let lines = self.setter.lines(words, style, WIDTH);
        // A hair more, or rounding breaks a line that just fits.
        lines.iter().map(|line| line.width).fold(0.0, f32::max) + 0.1
    }

    fn row_room(&mut self, row: &TableRow, widths: &[f32], is_head: bool) -> f32 {
        let cells = row.cells.iter().zip(widths).enumerate();
        let lines = cells.map(|(at, (words, width))| {
            let style = self.look.cell(row, at, is_head);
            self.setter.lines(words, style, width - CELL_PAD).len()
        });
        self.look.row(lines.max().unwrap_or(1))
    }

    /// Sets a row under its `heads`; `None` = these are the heads.
    fn row(&mut self, row: &TableRow, heads: Option<&TableRow>, widths: &[f32]) -> Element {
        let is_head = heads.is_none();
        let height = self.row_room(row, widths, is_head);
        let top = self.y;
        self.y += self.look.row_pad;
        let mut x = SIDE;
        let mut cells = Vec::new();
        for (at, (words, width)) in row.cells.iter().zip(widths).enumerate() {
            let lines = self.lines(words, self.look.cell(row, at, is_head), x, width - CELL_PAD);
            let role = match at {
                _ if is_head => Role::ColumnHead,
                0 => Role::RowHead,
                _ => Role::Cell,
            };
            let marks = lines.into_iter().map(Mark::Words).collect();
            cells.push(Element::new(role, marks));
            x += width;
        }
        self.y = top + height;
        let rule = Mark::Rule {
            x: SIDE,
            y: self.y,
            width: WIDTH,
            tone: if is_head { Tone::Ink } else { Tone::Faint },
        };
        self.put(Element::new(Role::Decoration, vec![rule]));
        Element::of(Role::Row(spoken(row, heads)), cells)
    }
}

/// A row for those who cannot see what stands above it: its name, then each head with its cell.
fn spoken(row: &TableRow, heads: Option<&TableRow>) -> String {
    let Some(heads) = heads else {
        return row.cells.join(", ");
    };
    let cells = row.cells.iter().zip(&heads.cells).enumerate();
    let said = cells.map(|(at, (cell, head))| match at {
        0 => row.heard.clone().unwrap_or_else(|| cell.clone()),
        _ => format!("{head} {cell}"),
    });
    said.collect::<Vec<_>>().join(", ")
}
