//! The table of signs: one row a sign that was there, the ones that keep coming back first. Every number is days with the sign of
//! days filled in; what was never filled in is a dash, not a nought.

use super::{ReportFacts, Span};
use crate::domain::{Day, Severity};
use crate::text::Text;
use crate::trends::{Recurrence, SignDirection, SignRun, Tally, tally};

/// Stands beside a sign that keeps coming back.
pub(super) const BACK_MARK: &str = "●";
/// Nothing was filled in.
const DASH: &str = "–";
/// More columns of months or quarters than this do not fit beside the others.
const PARTS_MOST: usize = 5;
/// With more months than this, quarters are shown.
const MONTHS_MOST: usize = 4;
/// Fewer days than this at the beginning of a period are no month of their own.
pub(super) const STUB_DAYS: i32 = 7;

/// How much room a column takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Room {
    /// A name.
    Name,
    /// Two numbers.
    Numbers,
    /// Two numbers with a word between.
    Count,
    /// A word or a date.
    Word,
    /// A value with its unit.
    Wide,
    /// What is left.
    Rest,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The heads of its columns, and how much room each takes.
    pub columns: Vec<(String, Room)>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Stands out.
    pub strong: bool,
    /// A cell a column.
    pub cells: Vec<String>,
}

/// A sign with what is said about it.
pub(super) struct SignFacts<'f> {
    pub(super) run: &'f SignRun,
    pub(super) verdict: &'f Recurrence,
    direction: &'f SignDirection,
    pub(super) tally: Tally,
}

/// The signs that were filled in in the period: those that keep coming back first, then by days with the sign.
pub(super) fn signs(facts: &ReportFacts) -> Vec<SignFacts<'_>> {
    let said = facts.verdicts.iter().zip(&facts.directions);
    let signs = facts.history.runs.iter().zip(said);
    let mut signs: Vec<_> = signs
        .map(|(run, (verdict, direction))| SignFacts {
            run,
            verdict,
            direction,
            tally: tally(run, facts.span.first, facts.span.last),
        })
        .filter(|sign| sign.tally.logged_days > 0)
        .collect();
    // Stable: among equals the person's own order stays.
    signs.sort_by_key(|sign| {
        let is_back = sign.verdict.status.is_recurring();
        std::cmp::Reverse((is_back, sign.tally.sign_days))
    });
    signs
}

/// The table of the signs that were there; `None` if there was none.
pub(super) fn sign_table(
    facts: &ReportFacts,
    signs: &[SignFacts<'_>],
    text: &Text,
) -> Option<Table> {
    let there = signs.iter().filter(|sign| sign.tally.sign_days > 0);
    let there: Vec<_> = there.collect();
    if there.is_empty() {
        return None;
    }
    let parts = parts(facts.span);
    let before = facts.span.before();
    let of_before = |sign: &SignFacts<'_>| tally(sign.run, before.first, before.last);
    let has_before = there.iter().any(|sign| of_before(sign).logged_days > 0);
    let count = |tally: Tally| match tally.logged_days {
        0 => DASH.to_owned(),
        logged => text.report_count(tally.sign_days, logged),
    };
    let mut columns = vec![(text.report_sign(), Room::Name)];
    columns.extend(
        parts
            .iter()
            .map(|part| (part_name(*part, text), Room::Numbers)),
    );
    columns.push((text.report_days(), Room::Count));
    if has_before {
        columns.push((text.report_before(), Room::Count));
    }
    columns.push((text.report_worst(), Room::Word));
    columns.push((text.report_course(), Room::Rest));
    let row = |sign: &&SignFacts<'_>| {
        let is_back = sign.verdict.status.is_recurring();
        let name = text.sign(&sign.run.key);
        let mut cells = vec![if is_back {
            format!("{name} {BACK_MARK}")
        } else {
            name
        }];
        cells.extend(parts.iter().map(|part| {
            let tally = tally(sign.run, part.first, part.last);
            match tally.logged_days {
                0 => DASH.to_owned(),
                logged => format!("{}/{logged}", tally.sign_days),
            }
        }));
        cells.push(count(sign.tally));
        if has_before {
            cells.push(count(of_before(sign)));
        }
        let worst = sign.tally.worst.unwrap_or(Severity::None);
        cells.push(text.severity(worst).to_lowercase());
        cells.push(text.direction_tag(&sign.direction.severity));
        TableRow {
            strong: is_back,
            cells,
        }
    };
    Some(Table {
        rows: there.iter().map(row).collect(),
        columns,
    })
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

/// "sep", "okt–dec", "2025".
fn part_name(part: Span, text: &Text) -> String {
    let Span { first, last } = part;
    let month = |day: Day| text.month_short(day.month());
    if (first.year(), first.month()) == (last.year(), last.month()) {
        month(first)
    } else if last.days_since(first) < 100 {
        format!("{}–{}", month(first), month(last))
    } else {
        first.year().to_string()
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
        parts
            .into_iter()
            .map(|part| part_name(part, &text))
            .collect()
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
        assert_eq!(names("1976-05-01", "2026-11-22"), Vec::<String>::new());
        assert_eq!(names("2026-11-22", "2026-11-22"), ["Nov"]);
    }
}
