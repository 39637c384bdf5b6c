//! The page for the GP: what the person noted in a period, counted, on one sheet of A4. [`ReportFacts`] is read from the diary,
//! [`ReportData`] is what the page says, [`lay_out`] sets it on paper, [`to_pdf`] writes that as a file, and the window draws the
//! same pages. Nothing here judges: every count and every verdict comes from `trends`.

mod data;
mod facts;
mod figure;
mod figure_layout;
mod findings;
mod free;
mod layout;
mod moments;
mod page;
mod pdf;
mod person;
mod sheet;
mod table;
mod table_layout;
mod typeset;

use std::collections::BTreeSet;

pub use data::{ReportData, Section};
pub use facts::ReportFacts;
pub use figure::{CellLook, FigureMonth, SignFigure};
pub use layout::lay_out;
pub use page::{
    Area, Element, Face, Glyph, GlyphRun, Mark, PAGE_HEIGHT, PAGE_WIDTH, Page, Role, TextLine, Tone,
};
pub use pdf::{PdfError, to_pdf};
pub use table::{Table, TableRow};
pub use typeset::ASCENT;

use crate::domain::{Day, listed};

/// The first and the last day a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub first: Day,
    /// The last day, not before the first.
    pub last: Day,
}

impl Span {
    /// So many whole weeks that end with `last`.
    pub fn weeks(weeks: i32, last: Day) -> Self {
        Self {
            first: last.plus(1 - 7 * weeks),
            last,
        }
    }

    /// Its days, oldest first.
    pub fn days(self) -> impl DoubleEndedIterator<Item = Day> + ExactSizeIterator {
        self.first.through(self.last)
    }

    /// Whether `day` is one of its days.
    pub fn contains(self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// As many days just before it.
    #[must_use]
    pub fn before(self) -> Self {
        let days = self.last.days_since(self.first) + 1;
        Self {
            first: self.first.plus(-days),
            last: self.first.plus(-1),
        }
    }
}

/// A part of the page that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray)]
pub enum Part {
    /// What the person wants to ask.
    Questions,
    /// Months of the sign that was there most.
    Calendar,
    /// Blood pressure.
    Pressure,
    /// Medicines and supplements.
    Medicines,
    /// Laboratory results.
    Labs,
    /// What goes together, and before and after a change.
    Findings,
    /// The notes of the days.
    Notes,
}

listed!(Part);

impl Part {
    /// What is on the page unless the person chooses otherwise: notes are for oneself.
    pub fn usual() -> BTreeSet<Self> {
        let all = Self::ALL.into_iter();
        all.filter(|part| *part != Self::Notes).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_its_days_and_as_many_before_it() {
        let last = Day::from_ymd(2026, 11, 22).unwrap();
        let span = Span::weeks(12, last);
        assert_eq!(span.days().len(), 84);
        let before = span.before();
        assert_eq!((before.days().len(), before.last.plus(1)), (84, span.first));
        assert!(span.contains(span.first) && !span.contains(last.plus(1)));
    }
}
