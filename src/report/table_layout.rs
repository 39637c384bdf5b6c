//! Sets a table on paper: rows that stay whole, and the heads again on each new page.

use super::page::{Element, Mark, PAGE_HEIGHT, Role, Tone};
use super::sheet::{BOTTOM, SIDE, Sheet, WIDTH};
use super::table::{Room, Table, TableRow};

/// Right of the words of a cell.
const CELL_PAD: f32 = 6.0;

impl Sheet {
    pub(super) fn table(&mut self, table: &Table) {
        let widths = widths(table);
        let heads = TableRow {
            strong: true,
            cells: table.columns.iter().map(|(head, _)| head.clone()).collect(),
        };
        self.make_room(2.0 * self.look.row(1));
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
        0 => cell.clone(),
        _ => format!("{head} {cell}"),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// How wide each column is; what is left goes to the last.
fn widths(table: &Table) -> Vec<f32> {
    let fixed = |room: Room| match room {
        Room::Name => 106.0,
        Room::Numbers => 36.0,
        Room::Count => 52.0,
        Room::Word => 51.0,
        Room::Wide => 120.0,
        Room::Rest => 0.0,
    };
    let taken: f32 = table.columns.iter().map(|(_, room)| fixed(*room)).sum();
    let rooms = table.columns.iter().map(|(_, room)| match room {
        Room::Rest => WIDTH - taken,
        room => fixed(*room),
    });
    rooms.collect()
}
