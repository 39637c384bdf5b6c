//! The table of signs: one row a sign that was there, the ones that keep coming back first. Every number is days with the sign of
//! days filled in; what was never filled in is a dash, not a nought.

use std::collections::BTreeSet;

use super::{ReportFacts, Span};
use crate::domain::{Day, Severity};
use crate::text::Text;
use crate::trends::{DirectionVerdict, Recurrence, SignDirection, SignRun, Tally, tally};

/// Stands beside a sign that keeps coming back, on the same line.
const BACK_MARK: &str = "\u{a0}●";
/// The same, where it depends on days that were not filled in.
const DEPENDS_MARK: &str = "\u{a0}○";
/// Nothing was filled in.
pub(super) const DASH: &str = "–";
/// More columns of months or quarters than this do not fit beside the others.
const PARTS_MOST: usize = 5;
/// With more months than this, quarters are shown.
const MONTHS_MOST: usize = 4;
/// Fewer days than this at the beginning of a period are no month of their own.
pub(super) const STUB_DAYS: i32 = 7;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The heads of its columns.
    pub columns: Vec<String>,
    pub rows: Vec<TableRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Stands out.
    pub strong: bool,
    /// What one hears in the place of its first cell, where that has a sign that does not read aloud.
    pub heard: Option<String>,
    /// A cell a column.
    pub cells: Vec<String>,
}

/// A sign with what is said about it.
pub(super) struct SignFacts<'f> {
    pub(super) run: &'f SignRun,
    verdict: &'f Recurrence,
    direction: &'f SignDirection,
    /// In the period.
    pub(super) tally: Tally,
    /// In the period before.
    before: Tally,
}

impl SignFacts<'_> {
    /// Whether it was there in the period or in the one before: then it has a row.
    pub(super) const fn was_there(&self) -> bool {
        self.tally.sign_days > 0 || self.before.sign_days > 0
    }

    /// Whether it keeps coming back.
    pub(super) const fn is_back(&self) -> bool {
        self.verdict.status.is_recurring()
    }

    /// Its name, and what the mark beside it means.
    fn heard(&self, text: &Text) -> String {
        let mut heard = format!("{}, {}", text.sign(&self.run.key), text.report_comes_back());
        if !self.is_robust() {
            heard = format!("{heard}, {}", text.report_depends());
        }
        heard
    }

    /// Whether it would also if every day left open had been one without it.
    pub(super) const fn is_robust(&self) -> bool {
        self.verdict.robust
    }
}

/// The signs that were filled in in the period: those that keep coming back first, then by days with the sign.
pub(super) fn signs(facts: &ReportFacts) -> Vec<SignFacts<'_>> {
    let before = facts.span.before();
    let said = facts.verdicts.iter().zip(&facts.directions);
    let signs = facts.history.runs.iter().zip(said);
    let mut signs: Vec<_> = signs
        .map(|(run, (verdict, direction))| SignFacts {
            run,
            verdict,
            direction,
            tally: tally(run, facts.span.first, facts.span.last),
            before: tally(run, before.first, before.last),
        })
        .filter(|sign| sign.tally.logged_days > 0)
        .collect();
    // Stable: among equals the person's own order stays.
    signs.sort_by_key(|sign| std::cmp::Reverse((sign.is_back(), sign.tally.sign_days)));
    signs
}

/// The table of the signs that were there; `None` if there was none.
pub(super) fn sign_table(
    facts: &ReportFacts,
    signs: &[SignFacts<'_>],
    text: &Text,
) -> Option<Table> {
    let there: Vec<_> = signs.iter().filter(|sign| sign.was_there()).collect();
    if there.is_empty() {
        return None;
    }
    let parts = parts(facts.span);
    let columns = Columns {
        before: knows_before(signs),
        course: there
            .iter()
            .any(|sign| says_something(sign.direction.severity.verdict)),
        parts,
    };
    Some(Table {
        columns: columns.heads(text),
        rows: there.iter().map(|sign| columns.row(sign, text)).collect(),
    })
}

/// Whether a direction is more than that none can be told.
const fn says_something(verdict: DirectionVerdict) -> bool {
    !matches!(
        verdict,
        DirectionVerdict::NotEnoughWeeks | DirectionVerdict::NoClearChange
    )
}

/// Which columns there is something to say in.
struct Columns {
    parts: Vec<Span>,
    before: bool,
    course: bool,
}

impl Columns {
    fn heads(&self, text: &Text) -> Vec<String> {
        let mut heads = vec![text.report_sign()];
        heads.extend(part_names(&self.parts, text));
        heads.push(text.report_days());
        heads.extend(self.before.then(|| text.report_before()));
        heads.push(text.report_worst());
        heads.extend(self.course.then(|| text.report_course()));
        heads
    }

    fn row(&self, sign: &SignFacts<'_>, text: &Text) -> TableRow {
        let count = |tally: Tally| match tally.logged_days {
            0 => DASH.to_owned(),
            logged => text.report_count(tally.sign_days, logged),
        };
        let mut cells = vec![text.sign(&sign.run.key)];
        if let Some(name) = cells.first_mut().filter(|_| sign.is_back()) {
            name.push_str(if sign.is_robust() {
                BACK_MARK
            } else {
                DEPENDS_MARK
            });
        }
        cells.extend(self.parts.iter().map(|part| {
            let tally = tally(sign.run, part.first, part.last);
            match tally.logged_days {
                0 => DASH.to_owned(),
                logged => format!("{}/{logged}", tally.sign_days),
            }
        }));
        cells.push(count(sign.tally));
        cells.extend(self.before.then(|| count(sign.before)));
        let worst = sign.tally.worst.unwrap_or(Severity::None);
        cells.push(text.severity(worst).to_lowercase());
        let course = &sign.direction.severity;
        cells.extend(self.course.then(|| text.direction_tag(course)));
        TableRow {
            strong: sign.is_back(),
            heard: sign.is_back().then(|| sign.heard(text)),
            cells,
        }
    }
}

/// Whether anything is known of a sign that was there in the period before.
pub(super) fn knows_before(signs: &[SignFacts<'_>]) -> bool {
    let mut there = signs.iter().filter(|sign| sign.was_there());
    there.any(|sign| sign.before.logged_days > 0)
}

/// Whether a cell of the table is a dash.
pub(super) fn has_dash(table: &Table) -> bool {
    let mut cells = table.rows.iter().flat_map(|row| &row.cells);
    cells.any(|cell| cell == DASH)
}

/// The months of a period; quarters or years where months are too many; none where even those are. A few days at the beginning go
/// with what follows them.
fn parts(span: Span) -> Vec<Span> {
    let cut = |next: fn(Day) -> Day| {
        let mut parts = Vec::new();
        let mut first = span.first;
        while first <= span.last && parts.len() <= PARTS_MOST {
            let of_first = next(first).plus(-1);
            let is_stub = first == span.first && of_first.days_since(first) + 1 < STUB_DAYS;
            let last = if is_stub {
                next(of_first.plus(1)).plus(-1)
            } else {
                of_first
            };
            let last = last.min(span.last);
            parts.push(Span { first, last });
            first = last.plus(1);
        }
        parts
    };
    let months = cut(|day| day.month_first().plus_months(1));
    if months.len() <= MONTHS_MOST {
        return months;
    }
    let quarter = |day: Day| {
        let into = (day.month().cast_signed() - 1) % 3;
        day.month_first().plus_months(3 - into)
    };
    let coarser = [cut(quarter), cut(|day| day.year_last().plus(1))];
    let fitting = coarser.into_iter().find(|parts| parts.len() <= PARTS_MOST);
    fitting.unwrap_or_default()
}

/// The names of the parts, with their years where two would be called the same.
fn part_names(parts: &[Span], text: &Text) -> Vec<String> {
    let names: Vec<String> = parts.iter().map(|part| part_name(*part, text)).collect();
    let once: BTreeSet<&String> = names.iter().collect();
    if once.len() == names.len() {
        return names;
    }
    let parts = parts.iter().zip(&names);
    parts
        .map(|(part, name)| format!("{name} {}", part.last.year()))
        .collect()
}

/// "sep", "okt–dec", "2025".
fn part_name(part: Span, text: &Text) -> String {
    let Span { first, last } = part;
    let month = |day: Day| text.month_short(day.month());
    if (first.year(), first.month()) == (last.year(), last.month()) {
        month(first)
    } else if last.days_since(first) < 100 {
        format!("{}–{}", month(first), month(last))
    } else if first.year() == last.year() {
        last.year().to_string()
    } else {
        format!("{}–{:02}", first.year(), last.year() % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn names(first: &str, last: &str) -> Vec<String> {
        let day = |text| Day::parse_iso(text).unwrap();
        let span = Span {
            first: day(first),
            last: day(last),
        };
        let parts = parts(span);
        let days: usize = parts.iter().map(|part| part.days().len()).sum();
        assert!(parts.is_empty() || days == span.days().len());
        let text = Text::new(Language::En);
        part_names(&parts, &text)
    }

    #[test]
    fn a_period_is_cut_into_as_many_parts_as_fit() {
        assert_eq!(names("2026-08-31", "2026-11-22"), ["Aug–Sep", "Oct", "Nov"]);
        assert_eq!(
            names("2026-08-20", "2026-11-22"),
            ["Aug", "Sep", "Oct", "Nov"]
        );
        assert_eq!(
            names("2025-11-24", "2026-11-22"),
            ["Nov–Dec", "Jan–Mar", "Apr–Jun", "Jul–Sep", "Oct–Nov"]
        );
        assert_eq!(
            names("2023-05-01", "2026-11-22"),
            ["2023", "2024", "2025", "2026"]
        );
        assert_eq!(
            names("2025-04-01", "2026-06-30"),
            [
                "Apr–Jun 2025",
                "Jul–Sep 2025",
                "Oct–Dec 2025",
                "Jan–Mar 2026",
                "Apr–Jun 2026"
            ]
        );
        assert_eq!(
            names("2022-12-28", "2025-11-22"),
            ["2022–23", "2024", "2025"]
        );
        assert_eq!(names("1976-05-01", "2026-11-22"), Vec::<String>::new());
        assert_eq!(names("2026-11-22", "2026-11-22"), ["Nov"]);
    }
}
