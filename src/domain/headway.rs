//! How far a long act is, and whether it is still wanted.

use std::cell::Cell;
use std::fmt;

/// Rows between two looks at whether it goes on.
const ROWS_A_STEP: u64 = 1_000;

/// Is told how many rows of how many are done; false ends the act, and nothing of it stays.
pub type Goes<'g> = &'g dyn Fn(u64, u64) -> bool;

/// Counts the rows of a long act for whoever waits for it.
pub struct Headway<'g> {
    goes: Goes<'g>,
    done: Cell<u64>,
    of: Cell<u64>,
    is_stopped: Cell<bool>,
}

impl fmt::Debug for Headway<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Headway({} of {})", self.done.get(), self.of.get())
    }
}

impl<'g> Headway<'g> {
    /// An act that tells `goes` how far it is.
    pub const fn new(goes: Goes<'g>) -> Self {
        Self {
            goes,
            done: Cell::new(0),
            of: Cell::new(0),
            is_stopped: Cell::new(false),
        }
    }

    /// So many rows more belong to the act.
    pub fn expect(&self, rows: u64) {
        self.of.set(self.of.get() + rows);
        self.ask();
    }

    /// One more is done; whether it goes on.
    pub fn row(&self) -> bool {
        let done = self.done.get() + 1;
        self.done.set(done);
        if done.is_multiple_of(ROWS_A_STEP) {
            self.ask();
        }
        !self.is_stopped.get()
    }

    /// Whether nobody wants it any more.
    pub const fn is_stopped(&self) -> bool {
        self.is_stopped.get()
    }

    fn ask(&self) {
        if !(self.goes)(self.done.get(), self.of.get()) {
            self.is_stopped.set(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[test]
    fn once_stopped_it_stays_stopped() {
        let told = RefCell::new(Vec::new());
        let goes = |done, of| {
            told.borrow_mut().push((done, of));
            done != 2_000
        };
        let headway = Headway::new(&goes);
        headway.expect(2_500);
        headway.expect(500);
        let done = (0..3_000).take_while(|_| headway.row()).count();
        assert_eq!(done, 1_999);
        assert!(!headway.row() && headway.is_stopped());
        assert_eq!(
            told.into_inner(),
            [(0, 2_500), (0, 3_000), (1_000, 3_000), (2_000, 3_000)]
        );
    }
}
