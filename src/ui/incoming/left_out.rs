//! What the dialog says of all that stays out, and why.

use std::collections::{BTreeMap, HashMap};
use std::mem::{Discriminant, discriminant};

use crate::diary::{Clash, ImportReport};
use crate::exchange::foreign::plan::{Differing, Plan};
use crate::exchange::{Balance, LeftOut, Line, NamesOut, Reason};
use crate::incoming::Incoming;
use crate::text::Text;

/// Rows that are named before "and N more".
const NAMED_ROWS: usize = 12;
/// Days with several entries that are named.
const NAMED_DAYS: usize = 100;

/// What of a file stays out, a line each: sheets, rows, lines that are none, days that say several things.
pub fn left_out(
    incoming: &Incoming,
    plan: &Plan,
    (report, balance): (&ImportReport, &Balance),
    highest: &BTreeMap<usize, u32>,
    text: &Text,
) -> Vec<String> {
    let unread = incoming.parts.iter();
    let unread = unread.filter(|part| !part.is_taken && part.rows > 0);
    let unread = unread.map(|part| text.incoming_part_unread(part.name.as_str(), part.rows));
    let mut lines: Vec<String> = unread.collect();
    let before = Balance {
        // Each name that waits has a line of its own below, and until it is answered nothing comes in.
        part_waiting: 0,
        ..*balance
    };
    lines.extend(text.left_out_lines(&before, &NamesOut::of(incoming, plan)));
    lines.extend(incoming.unkept_names(&plan.batch, text));
    lines.extend(incoming.has_moods().then(|| text.import_mood_words()));
    lines.extend(text.other_lines(incoming.reading.lines, balance.read));
    if !plan.differing.is_empty() {
        lines.push(text.import_differing(days_that_differ(plan).len()));
    }
    let clashes = &report.clashes;
    if !clashes.is_empty() {
        let words = |clash: &Clash| text.import_clash(clash);
        lines.extend(text.first_few(clashes, NAMED_ROWS, words));
    }
    let rows = &plan.batch.left_out;
    if !rows.is_empty() {
        lines.extend(waiting_names(incoming, rows, highest, text));
        let of_order = rows.iter().filter(|row| row.reason == Reason::DayOrder);
        let of_order = of_order.count();
        if of_order > 0 {
            lines.push(text.import_waits_order(of_order));
        }
        let unvalued: Vec<Line> = rows
            .iter()
            .filter(|row| row.reason == Reason::NoValue)
            .map(|row| row.line)
            .collect();
        lines.extend(text.unvalued(&unvalued, &plan.batch.sheets));
        let is_one = |row: &&LeftOut| !row.reason.waits() && row.reason != Reason::NoValue;
        let one_by_one = rows.iter().filter(is_one);
        let one_by_one: Vec<&LeftOut> = one_by_one.collect();
        let words = |row: &&LeftOut| text.left_out_row(row, &plan.batch.sheets);
        lines.extend(text.first_few(&one_by_one, NAMED_ROWS, words));
    }
    lines
}

/// The days of which several entries do not say the same, a line each.
pub fn differing(plan: &Plan, text: &Text) -> Vec<String> {
    let days = days_that_differ(plan);
    text.first_few(&days, NAMED_DAYS, |day| text.differing(day))
}

fn days_that_differ(plan: &Plan) -> Vec<&[Differing]> {
    let same = |one: &Differing, next: &Differing| one.day == next.day;
    plan.differing.chunk_by(same).collect()
}

/// What of a name was not said yet.
#[derive(Clone, Copy)]
enum Unsaid {
    Scale,
    Way,
    Amount,
    Mood,
}

/// A line for each name of which something was not said yet.
fn waiting_names(
    incoming: &Incoming,
    rows: &[LeftOut],
    highest: &BTreeMap<usize, u32>,
    text: &Text,
) -> Vec<String> {
    let is_high_said = |name: &str| {
        let at = incoming.place(name);
        at.is_some_and(|at| highest.contains_key(&at))
    };
    // Every cell of a sheet may wait: each name is looked up once.
    let mut names: Vec<(&str, Unsaid, usize)> = Vec::new();
    let mut places: HashMap<(&str, Discriminant<Reason>), usize> = HashMap::new();
    for row in rows {
        let name = match &row.reason {
            Reason::OtherScale { name, .. }
            | Reason::UnitAmount(name)
            | Reason::MoodPlace(name) => name.as_str(),
            _ => continue,
        };
        let place = places.entry((name, discriminant(&row.reason)));
        let place = *place.or_insert_with(|| {
            let unsaid = match &row.reason {
                Reason::UnitAmount(_) => Unsaid::Amount,
                Reason::MoodPlace(_) => Unsaid::Mood,
                _ if is_high_said(name) => Unsaid::Way,
                _ => Unsaid::Scale,
            };
            names.push((name, unsaid, 0));
            names.len() - 1
        });
        if let Some((.., rows)) = names.get_mut(place) {
            *rows += 1;
        }
    }
    let line = |(name, unsaid, rows): (&str, Unsaid, usize)| match unsaid {
        Unsaid::Scale => text.incoming_unscaled(name, rows),
        Unsaid::Way => text.incoming_unsaid_way(name, rows),
        Unsaid::Amount => text.incoming_unsaid_mg(name, rows),
        Unsaid::Mood => text.incoming_unplaced(name, rows),
    };
    names.into_iter().map(line).collect()
}
