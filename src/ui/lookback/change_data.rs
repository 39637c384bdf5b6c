//! Before and after a marked day as a picture: the weeks of both sides, and what can honestly be said. Until day 70 plain counts and
//! no comparing word; the 14 days between belong to neither side.

use crate::domain::mark::{Mark, MarkKind};
use crate::domain::{Day, SignKey};
use crate::text::Text;
use crate::trends::{
    Bar, BarUnit, BeforeAfter, Outcome, Phase, SignRun, before_after_mark, plain_count,
};
use crate::ui::lookback::axis::{AxisLabel, Stretch, axis_labels, number};
use crate::ui::lookback::change_said::said;
use crate::ui::lookback::looked_back::LookedBack;

/// Days from the change to the end of the picture, at the least and at the most.
const AFTER_DAYS: std::ops::RangeInclusive<i32> = 28..=98;
/// Other changes that are named; of more their number is said.
const OTHERS_NAMED: usize = 3;
/// Days from the change on that count for neither side.
pub(in crate::ui) const BETWEEN_DAYS: i32 = 14;

/// Before and after one marked day.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeData {
    /// Where the mark comes from: who set it can take it away.
    pub kind: MarkKind,
    /// What was marked.
    pub name: String,
    /// "Before and after: citrate".
    pub title: String,
    /// All marked days, newest first.
    pub marks: Vec<String>,
    /// Which of them this is.
    pub chosen: usize,
    /// The weeks of both sides and between.
    pub bars: Vec<Bar>,
    /// What the picture shows, in days since 1970-01-01.
    pub shown: Stretch,
    /// The words below it.
    pub axis: Vec<AxisLabel>,
    pub change: Day,
    /// The first day that counts as after it.
    pub after_from: Day,
    /// Days a week before and after, from the day on which they may be compared.
    pub levels: Option<[Level; 2]>,
    /// How often it was there on each side, with the days, where levels can be said. The picture has them at its lines.
    pub numbers: Option<String>,
    /// What can be said.
    pub said: String,
    /// On how many days a product was taken, where some were skipped.
    pub noted: Option<String>,
    /// The counts of each side, until levels can be said; fewer where there is nothing yet.
    pub counts: Vec<String>,
    /// The counts behind the levels, from then on.
    pub figures: Option<String>,
    /// What the height of its bars is, and from which day its weeks are counted.
    pub weeks_words: String,
    /// What to keep in mind, where there is something to say it of.
    pub caveat: Option<String>,
    /// The picture in words.
    pub sentence: String,
}

/// How often it was there on one side.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Days a week, 0..=7.
    pub days_a_week: f64,
    /// The same in words.
    pub words: String,
    /// The same where its side is too narrow for them.
    pub short: String,
    /// First day and end of that side.
    pub days: Stretch,
}

impl ChangeData {
    /// What can be said where no picture stands beside it.
    pub fn said_with_numbers(&self) -> String {
        let parts = [
            self.numbers.as_deref(),
            Some(&self.said),
            self.noted.as_deref(),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Whether a bar counts for neither side.
    pub fn is_between(&self, bar: &Bar) -> bool {
        self.change <= bar.first && bar.first < self.after_from
    }
}

impl LookedBack {
    /// Before and after the marked day with this place, the newest being 0, for a symptom; `None` without a mark.
    pub(in crate::ui) fn change(
        &self,
        key: &SignKey,
        place: Option<usize>,
        text: &Text,
    ) -> Option<ChangeData> {
        let run = self.run(key)?;
        let today = self.trends().as_of;
        let chosen = self.change_place(place);
        let (mark, found) = self.before_after(run, chosen)?;
        let found = &found;
        let first = self.picture_from(mark.day, found);
        let shown = (number(first), number(picture_to(mark.day, today)));
        let last = found.after.last.max(mark.day.plus(-1)).min(today);
        let (said, counts) = (
            said(key, mark, found, self, text),
            self.counts(key, found, text),
        );
        let title = text.ba_title(name(mark, text));
        let levels = levels(found, text);
        let (counts, figures) = match levels {
            Some(_) => (
                Vec::new(),
                Some(text.ba_picture(title.as_str(), compared_counts(run, found, text))),
            ),
            None => (counts, None),
        };
        let numbers = levels.is_some().then(|| levels_words(found, text));
        let sentence = [numbers.as_deref(), Some(&said), Some(&counts.join(", "))];
        let sentence = sentence.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let sentence = text.ba_picture(title.as_str(), sentence.trim_end());
        Some(ChangeData {
            kind: mark.kind,
            name: text.mark(mark),
            title,
            marks: self.marks_to_choose(text),
            chosen,
            bars: self.bars(run, (first, last), BarUnit::Week),
            shown,
            axis: axis_labels(shown, self.diary_days(), text),
            change: mark.day,
            after_from: mark.day.plus(BETWEEN_DAYS),
            numbers,
            said,
            noted: levels.as_ref().and_then(|_| text.noted_after(found)),
            counts,
            figures,
            levels,
            weeks_words: text.ba_legend_weeks(text.day_short_seen_from(mark.day, today)),
            caveat: caveat(mark, found, &self.marks, text),
            sentence,
        })
    }

    /// The place of the marked day that is asked for, counted from the newest: without a wish the newest start of a product.
    pub(in crate::ui) fn change_place(&self, wish: Option<usize>) -> usize {
        let newest = || self.product_place().unwrap_or_default();
        let last = self.marks.len().saturating_sub(1);
        wish.unwrap_or_else(newest).min(last)
    }

    /// The place of the newest start of a product.
    pub(in crate::ui) fn product_place(&self) -> Option<usize> {
        let mut newest_first = self.marks.iter().rev();
        newest_first.position(|mark| mark.kind == MarkKind::ProductStarted)
    }

    /// Its place, or where no product was begun that of the newest day the person marked.
    pub(in crate::ui) fn begun_place(&self) -> Option<usize> {
        let mut newest_first = self.marks.iter().rev();
        let own = || newest_first.position(|mark| matches!(mark.kind, MarkKind::Own(_)));
        self.product_place().or_else(own)
    }

    /// What the rules find before and after the marked day with this place.
    pub(in crate::ui) fn before_after(
        &self,
        run: &SignRun,
        place: usize,
    ) -> Option<(&Mark, BeforeAfter)> {
        let at = self.marks.len().checked_sub(place + 1)?;
        let today = self.trends().as_of;
        let found = before_after_mark(run, &self.marks, at, &self.taken, today)?;
        Some((self.marks.get(at)?, found))
    }

    /// Before and after each marked day, newest first.
    pub(in crate::ui) fn changes(
        &self,
        key: &SignKey,
        text: &Text,
    ) -> impl Iterator<Item = ChangeData> {
        (0..self.marks.len()).filter_map(move |place| self.change(key, Some(place), text))
    }

    /// Whole weeks before the change, none of a time before the diary: there is nothing to draw.
    fn picture_from(&self, change: Day, found: &BeforeAfter) -> Day {
        if matches!(found.outcome, Outcome::AlwaysTaken) {
            return change;
        }
        let began = self.began().unwrap_or(change).min(change);
        let weeks = (change.days_since(began) + 6) / 7;
        found.before.first.max(change.plus(-7 * weeks))
    }

    /// The marked days, newest first, by their words and dates.
    fn marks_to_choose(&self, text: &Text) -> Vec<String> {
        let date = |day| text.day_short_seen_from(day, self.trends().as_of);
        let marks = self.marks.iter().rev();
        marks
            .map(|mark| text.mark_label(mark, date(mark.day)))
            .collect()
    }

    fn counts(&self, key: &SignKey, found: &BeforeAfter, text: &Text) -> Vec<String> {
        let Some(run) = self.run(key) else {
            return Vec::new();
        };
        let before = plain_count(run, found.before.first, found.before.last);
        let after = plain_count(run, found.after.first, found.after.last);
        let before = (before.days > 0).then(|| text.ba_before(before.sign_days, before.days));
        let has_begun = found.after.first <= found.after.last;
        let today = self.trends().as_of;
        // Both sides are named, so that the count before is not read as the one since; nothing is promised where no answer comes.
        let later = || text.ba_since_later(text.day_seen_from(found.after.first, today));
        let since = (has_begun || found.is_ever_told()).then(|| match after.days {
            _ if !has_begun => later(),
            0 => text.ba_nothing_since(),
            // After the last look later days no longer count.
            days if found.after.last < today => {
                let period = text.period(found.after.first, found.after.last);
                match before {
                    Some(_) => text.ba_span(period, after.sign_days, days),
                    None => text.ba_span_days(period, after.sign_days, days),
                }
            }
            days => {
                let date = text.day_seen_from(found.after.first, today);
                match before {
                    Some(_) => text.ba_since(date, after.sign_days, days),
                    None => text.ba_since_days(date, after.sign_days, days),
                }
            }
        });
        before.into_iter().chain(since).collect()
    }
}

/// Whole weeks after the change, as its bars are: the week that has only begun has its room too.
fn picture_to(change: Day, today: Day) -> Day {
    let since = (today.days_since(change) / 7 + 1) * 7;
    change.plus(since.clamp(*AFTER_DAYS.start(), *AFTER_DAYS.end()))
}

/// The counts behind the levels, and what the levels are of.
fn compared_counts(run: &SignRun, found: &BeforeAfter, text: &Text) -> String {
    let (before, after) = (&found.before, &found.after);
    let [was, is] = [before, after].map(|side| {
        (
            side.first,
            side.last,
            plain_count(run, side.first, side.last),
        )
    });
    let period = |first, last| text.period(first, last);
    [
        text.ba_counted_before(period(was.0, was.1), was.2.sign_days, was.2.days),
        text.ba_counted_after(period(is.0, is.1), is.2.sign_days, is.2.days),
        text.ba_levels_of(),
    ]
    .into_iter()
    .chain(text.noted_after(found))
    .collect::<Vec<_>>()
    .join(" ")
}

/// A product alone names its change; other marks are named as they are.
pub(in crate::ui) fn name(mark: &Mark, text: &Text) -> String {
    match mark.kind {
        MarkKind::ProductStarted => mark.name.clone(),
        _ => text.mark(mark),
    }
}

/// The levels of both sides with their days, as the picture is read aloud.
fn levels_words(found: &BeforeAfter, text: &Text) -> String {
    let a_week = |days: Option<f64>| text.decimal(days.unwrap_or(0.0), 1);
    text.ba_levels(
        text.period(found.before.first, found.before.last),
        a_week(found.before.sign_days_per_week()),
        text.period(found.after.first, found.after.last),
        a_week(found.after.sign_days_per_week()),
    )
}

/// Only where the rule compares them.
fn levels(found: &BeforeAfter, text: &Text) -> Option<[Level; 2]> {
    if !matches!(found.outcome, Outcome::Compared(_)) {
        return None;
    }
    let level = |side: &Phase, days: f64, [words, short]: [String; 2]| Level {
        days_a_week: days,
        words,
        short,
        days: (number(side.first), number(side.last) + 1.0),
    };
    let one = |days: f64| text.decimal(days, 1);
    let was = found.before.sign_days_per_week()?;
    let is = found.after.sign_days_per_week()?;
    let short = text.ba_level_before_short(one(was));
    let before = [text.ba_level_before(one(was)), short];
    let after = [(); 2].map(|()| text.ba_level_after(one(is)));
    Some([
        level(&found.before, was, before),
        level(&found.after, is, after),
    ])
}

/// The one that weighs most; none where nothing is compared.
fn caveat(mark: &Mark, found: &BeforeAfter, marks: &[Mark], text: &Text) -> Option<String> {
    if !matches!(found.outcome, Outcome::Compared(_)) {
        return None;
    }
    if found.may_owe_to_a_bad_start() {
        return Some(text.change_bad_start());
    }
    let others = text.other_change_names(mark, found, marks);
    Some(match others.split_at_checked(OTHERS_NAMED) {
        Some((named, more)) if !more.is_empty() => {
            text.ba_others_more(named.join(", "), more.len())
        }
        _ if others.is_empty() => text.ba_care(),
        _ => text.change_others(text.list(&others)),
    })
}
