//! The months of one sign, day for day: of those that keep coming back, or else of all, the one that was there most. A day without an answer looks different from a day without the sign.

use super::table::{STUB_DAYS, SignFacts};
use super::{ReportFacts, Span};
use crate::domain::{Day, Severity};
use crate::text::Text;
use crate::trends::is_away;

/// Months side by side on the page.
const MONTHS_MOST: usize = 4;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignFigure {
    /// "Spierkrampen, dag voor dag".
    pub title: String,
    /// The last months of the period, oldest first.
    pub months: Vec<FigureMonth>,
    /// How to read it.
    pub legend: String,
    /// The same in words: the days with the sign.
    pub words: String,
}

/// A month of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureMonth {
    /// "November 2026".
    pub name: String,
    /// The seven heads of its columns.
    pub weekdays: [String; 7],
    /// Its days on which something could be filled in: column, row, number in the month, and how it looks.
    pub days: Vec<(usize, usize, u32, CellLook)>,
}

impl SignFigure {
    /// Rows of the longest month.
    pub fn rows(&self) -> usize {
        let days = self.months.iter().flat_map(|month| &month.days);
        days.map(|(_, row, ..)| row + 1).max().unwrap_or(0)
    }
}

/// How a day looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CellLook {
    Filled(Severity),
    /// Nothing filled in that counts.
    Open,
}

/// The figure of the first sign; `None` if it was not there.
pub(super) fn sign_figure(
    facts: &ReportFacts,
    signs: &[SignFacts<'_>],
    text: &Text,
) -> Option<SignFigure> {
    let sign = signs.first().filter(|sign| sign.tally.sign_days > 0)?;
    let span = facts.span;
    let began = facts.coverage.map_or(span.first, |found| found.first);
    let asked = Span {
        first: began,
        last: span.last,
    };
    // Away, or outside the period or the diary: nothing was asked.
    let look = |day: Day| match sign.run.on(day).filter(|_| span.contains(day)) {
        Some(severity) => Some(CellLook::Filled(severity)),
        None => {
            (asked.contains(day) && !is_away(&facts.history.pauses, day)).then_some(CellLook::Open)
        }
    };
    let name = text.sign(&sign.run.key);
    let months = months(asked);
    let shown = Span {
        first: months.first().map_or(began, |first| began.max(*first)),
        last: span.last,
    };
    let there = shown.days().filter_map(|day| match look(day) {
        Some(CellLook::Filled(severity)) if severity > Severity::None => {
            let severity = text.severity(severity).to_lowercase();
            Some(text.report_figure_day(text.day_short(day), severity))
        }
        _ => None,
    });
    let there: Vec<String> = there.collect();
    Some(SignFigure {
        words: text.report_figure_words(
            name.as_str(),
            text.period(shown.first, shown.last),
            there.join("; "),
        ),
        title: text.report_figure(name),
        legend: text.report_legend(),
        months: months
            .iter()
            .map(|first| month(*first, facts, text, &look))
            .collect(),
    })
}

/// First days of the last months of a period.
fn months(span: Span) -> Vec<Day> {
    let last = span.last.month_first();
    let back = 0..i32::try_from(MONTHS_MOST).unwrap_or(1);
    let mut months: Vec<Day> = back
        .map(|back| last.plus_months(-back))
        // The month of the last day is there in any case, one of a few days before it is not.
        .take_while(|first| *first == last || span.first.plus(STUB_DAYS - 1) <= first.month_last())
        .collect();
    months.reverse();
    months
}

fn month(
    first: Day,
    facts: &ReportFacts,
    text: &Text,
    look: &impl Fn(Day) -> Option<CellLook>,
) -> FigureMonth {
    let start = facts.week_start.first_of_week(first);
    let weekday = |column: i32| text.weekday_short(start.plus(column));
    let place = |day: Day| {
        let number = usize::try_from(day.days_since(start)).unwrap_or(0);
        Some((number % 7, number / 7, day.day_of_month(), look(day)?))
    };
    let mut days: Vec<_> = first
        .through(first.month_last())
        .filter_map(place)
        .collect();
    // Weeks before the diary began take no room.
    let above = days.first().map_or(0, |(_, row, ..)| *row);
    for (_, row, ..) in &mut days {
        *row -= above;
    }
    FigureMonth {
        name: text.month_heading(first),
        weekdays: [0, 1, 2, 3, 4, 5, 6].map(weekday),
        days,
    }
}
