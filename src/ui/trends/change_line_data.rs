//! Before and since the pill in one line, at the head of both pages: what the picture below says at length. Until day 70 plain counts
//! and no comparing word.

use super::change_sides_data::{Found, Sides, SidesHead, sides_of};
use crate::domain::mark::{Mark, MarkKind};
use crate::domain::{Day, SignKey};
use crate::text::Text;
use crate::trends::{BeforeAfter, Difference, Outcome, Phase};

use crate::ui::lookback::change_data::{BETWEEN_DAYS, name};
use crate::ui::lookback::looked_back::LookedBack;

/// Before and after a marked day, in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeLine {
    /// Which marked day, counted from the newest.
    pub place: usize,
    /// What was begun or changed that day.
    pub name: String,
    /// "Before and after Citrate (9 Aug)".
    pub lead: String,
    /// Those of which something can be said first, then in the order of the page.
    pub sides: Vec<Sides>,
    /// Those that were not there on either side: their rows have the numbers, the line does not name them.
    pub absent: Vec<Sides>,
    /// How many of them have a difference that may be more than ordinary ups and downs; they are never left out.
    pub telling: usize,
    /// What the numbers are, where there are any: "Days a week, …".
    pub what: Option<String>,
    /// What stands over the numbers beside the bars, where there are any.
    pub column: Option<SidesHead>,
    /// The symptom whose picture is behind the line.
    pub opens: SignKey,
    /// What can be said of the numbers, or why there are none.
    pub said: String,
    /// The same where the numbers stand in the rows.
    pub said_of_rows: String,
    /// The same in fewer words.
    pub said_brief: String,
}

impl ChangeLine {
    /// The line as it is read aloud.
    pub fn heard(&self) -> String {
        let sides = self.sides.iter();
        let sides: Vec<_> = sides.map(Sides::heard).collect();
        let numbers = (!sides.is_empty()).then(|| format!("{}.", sides.join(", ")));
        let parts = [
            Some(format!("{}:", self.lead)),
            numbers,
            self.what.clone(),
            Some(self.said.clone()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

impl LookedBack {
    /// The line of the marked day with this place: what may be more than ordinary ups and downs comes first, then `signs` in their order.
    /// The first decides what can be said, the others stand beside it where as much can be said of them. Nothing of what was taken while a
    /// warning sign is ticked.
    pub(super) fn change_line<'a>(
        &'a self,
        signs: impl Iterator<Item = &'a SignKey>,
        place: usize,
        text: &Text,
    ) -> Option<ChangeLine> {
        if self.shown.red_flag {
            return None;
        }
        let found = signs.filter_map(|key| {
            let run = self.run(key)?;
            let (mark, both) = self.before_after(run, place)?;
            Some((mark, Found { key, run, both }))
        });
        let (marks, mut found): (Vec<&Mark>, Vec<Found<'a>>) = found.unzip();
        // Of many those that were there at all.
        let today = self.trends().as_of;
        let mut absent = Vec::new();
        if found.len() > 1 {
            (found, absent) = found.into_iter().partition(|found| found.was_there(today));
        }
        found.sort_by_key(Found::rank);
        let (mark, first) = (*marks.first()?, found.first()?);
        let (opens, outcome) = (first.key.clone(), first.both.outcome);
        let last = first.both.after.last;
        let kind = std::mem::discriminant(&outcome);
        let is_alike = |found: &Found<'_>| std::mem::discriminant(&found.both.outcome) == kind;
        found.retain(is_alike);
        absent.retain(is_alike);
        let date = text.day_short_seen_from(mark.day, today);
        let was_without = |found: &Found<'_>| !found.both.has_nothing_before(found.run);
        let is_always = matches!(outcome, Outcome::AlwaysTaken) && self.is_there_all_along(mark);
        if found.iter().any(was_without) {
            found.retain(was_without);
            absent.retain(was_without);
        } else if !is_always {
            return Some(nothing_before(self, mark, place, opens, text));
        }
        let tells_apart = found.len() > 1;
        let of = |found: &[Found<'_>]| -> Vec<Sides> {
            let sides = found.iter();
            sides
                .filter_map(|found| sides_of(found, tells_apart, text))
                .collect()
        };
        let (sides, absent) = (of(&found), of(&absent));
        let said = said(mark, is_always, &found, today, text)?;
        let unclear = unclear(&found);
        let (said_of_rows, said_brief) = if unclear > 0 && unclear == found.len() {
            (text.ba_rows_unclear(unclear), text.ba_rows_unclear_brief())
        } else {
            (said.clone(), said.clone())
        };
        let what = match outcome {
            _ if sides.is_empty() => None,
            Outcome::Compared(_) => Some(levels_words(&found, text)),
            _ => Some(counted_words(mark.day, last, today, text)),
        };
        Some(ChangeLine {
            place,
            lead: text.ba_line(self.begun_with(mark, text), date),
            name: self.begun_with(mark, text),
            telling: found.iter().filter(|found| found.is_telling()).count(),
            column: what.is_some().then(|| match outcome {
                Outcome::Compared(_) => SidesHead {
                    unit: text.ba_column_levels(),
                    sides: text.ba_column_before_after(),
                },
                _ => SidesHead {
                    unit: text.ba_column_counts(),
                    sides: if last < counted_from(mark.day) {
                        text.ba_column_before()
                    } else {
                        text.ba_column_before_since()
                    },
                },
            }),
            sides,
            absent,
            what,
            opens,
            said_of_rows,
            said_brief,
            said,
        })
    }
}

impl LookedBack {
    /// What was begun that day: of two products nobody can tell which it was.
    pub(super) fn begun_with(&self, mark: &Mark, text: &Text) -> String {
        if mark.kind != MarkKind::ProductStarted {
            return name(mark, text);
        }
        let is_begun = |other: &&Mark| other.kind == mark.kind && other.day == mark.day;
        let begun = self.marks.iter().filter(is_begun);
        let names: Vec<String> = begun.map(|mark| mark.name.clone()).collect();
        text.list(&names)
    }
}

/// What days a week are of: the weeks of each side with enough filled in, which need not be as many of every symptom.
fn levels_words(found: &[Found<'_>], text: &Text) -> String {
    let of = |phase: fn(&BeforeAfter) -> &Phase| {
        let weeks = || found.iter().map(|found| phase(&found.both).used_weeks);
        let most = weeks().max().unwrap_or_default();
        (most, weeks().all(|weeks| weeks == most))
    };
    let ((before, is_one_before), (after, is_one_after)) =
        (of(|both| &both.before), of(|both| &both.after));
    if is_one_before && is_one_after {
        text.ba_line_levels(before, after)
    } else {
        text.ba_line_levels_up_to(before, after)
    }
}

/// What the counts are of: they end on the last day that was looked at.
fn counted_words(change: Day, last: Day, today: Day, text: &Text) -> String {
    let first = counted_from(change);
    if last < first {
        text.ba_line_before()
    } else if last < today {
        text.ba_line_counts_between(text.period(first, last))
    } else {
        text.ba_line_counts(text.day_seen_from(first, today))
    }
}

/// The first day since that counts.
fn counted_from(change: Day) -> Day {
    change.plus(BETWEEN_DAYS)
}

/// Of what was there before the first day that counts, there are no two sides to put beside each other.
fn nothing_before(
    looked: &LookedBack,
    mark: &Mark,
    place: usize,
    opens: SignKey,
    text: &Text,
) -> ChangeLine {
    let date = text.day_short_seen_from(mark.day, looked.trends().as_of);
    ChangeLine {
        place,
        lead: text.ba_line(looked.begun_with(mark, text), date),
        name: looked.begun_with(mark, text),
        sides: Vec::new(),
        absent: Vec::new(),
        telling: 0,
        what: None,
        column: None,
        opens,
        said: text.ba_nothing_before(),
        said_of_rows: text.ba_nothing_before(),
        said_brief: text.ba_nothing_before(),
    }
}

/// What can be said of what stands there. A difference never says what caused it.
fn said(
    mark: &Mark,
    is_always: bool,
    found: &[Found<'_>],
    today: Day,
    text: &Text,
) -> Option<String> {
    let both = &found.first()?.both;
    Some(match both.outcome {
        Outcome::TooEarly => text.ba_too_early(text.day_seen_from(both.first_look, today)),
        Outcome::TooLittleBefore if found.iter().any(Found::has_after) => {
            text.ba_too_little_before()
        }
        Outcome::TooLittleBefore => text.ba_line_too_little_before(),
        Outcome::TooLittleAfter => text.ba_line_too_little_after(),
        Outcome::AlwaysTaken if is_always && mark.kind == MarkKind::ProductStarted => {
            text.ba_whole_diary(mark.name.as_str())
        }
        Outcome::AlwaysTaken | Outcome::NeverTaken => text.ba_line_cannot_tell(),
        Outcome::Compared(compared) => match found {
            // As the picture says it, whose words then go on.
            [found] if found.both.difference() == Some(Difference::Unclear) => {
                text.ba_line_unclear(1)
            }
            [_] => text.change_meaning(Difference::by_chance(compared.p)),
            _ => several_said(found, text),
        },
    })
}

/// Of some it stands behind their numbers that they may be more than ordinary ups and downs; this is said of the rest, and of all.
fn several_said(found: &[Found<'_>], text: &Text) -> String {
    let unclear = unclear(found);
    if unclear == found.len() {
        return text.ba_line_unclear(unclear);
    }
    let rest = (unclear > 0).then(|| text.ba_line_rest_unclear(unclear));
    let parts = rest.into_iter().chain([text.ba_line_no_cause()]);
    parts.collect::<Vec<_>>().join(" ")
}

/// How many of them have a difference that can be ordinary ups and downs.
fn unclear(found: &[Found<'_>]) -> usize {
    let is_unclear = |found: &&Found<'_>| found.both.difference() == Some(Difference::Unclear);
    found.iter().filter(is_unclear).count()
}
