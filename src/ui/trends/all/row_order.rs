//! Going along the rows by the arrows up and down: from one to the next, whatever stands between them. Above the first and below the last
//! the arrows lead where they do elsewhere.

use egui::{EventFilter, FocusDirection, Id, Key, Modifiers, Ui};

/// The rows as they were drawn, from the top.
#[derive(Debug, Default)]
pub struct RowOrder {
    rows: Vec<Id>,
}

impl RowOrder {
    /// The rows are drawn anew.
    pub fn begin(&mut self) {
        self.rows.clear();
    }

    /// The next row was drawn.
    pub fn add(&mut self, row: Id) {
        self.rows.push(row);
    }

    /// Moves the keyboard to the row above or below, once all are drawn.
    pub fn walk(&self, ui: &Ui) {
        let focused = ui.memory(egui::Memory::focused);
        let Some(at) = self.rows.iter().position(|row| Some(*row) == focused) else {
            return;
        };
        let Some(row) = self.rows.get(at) else { return };
        // The arrows are read here; egui would lead them to whatever is nearest.
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(*row, arrows));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let (to, beyond) = if pressed(Key::ArrowDown) {
            (self.rows.get(at + 1), FocusDirection::Down)
        } else if pressed(Key::ArrowUp) {
            let above = at.checked_sub(1).and_then(|above| self.rows.get(above));
            (above, FocusDirection::Up)
        } else {
            return;
        };
        ui.memory_mut(|memory| match to {
            Some(to) => memory.request_focus(*to),
            None => memory.move_focus(beyond),
        });
    }
}
