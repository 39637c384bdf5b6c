//! The row of a symptom: its name, one plain reason, its bars, how often it is there now, and a tag only where there is something to
//! say.

use crate::domain::{Day, SignKey};
use crate::text::Text;
use crate::trends::{
    Bar, BarUnit, DirectionVerdict, SignTrend, Status, days_a_week_now, now_from, plain_count,
};
use crate::ui::action::look::Period;
use crate::ui::action::term::Term;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::trends::change_line_data::ChangeLine;

/// Weeks that a symptom is judged by.
const JUDGED_WEEKS: u32 = 8;

/// A row, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct SymptomRow {
    pub key: SignKey,
    /// The letter it has on Today, if it has one.
    pub letter: Option<char>,
    pub name: String,
    /// Why it stands where it stands, in one line.
    pub reason: String,
    /// The same without counts.
    pub found: String,
    /// What the reason says beyond counts.
    pub term: Option<Term>,
    /// Its bars, oldest first.
    pub bars: Vec<Bar>,
    /// Days a week now, "4.3"; a dash where too little is filled in.
    pub now: String,
    /// Enough is filled in for that.
    pub has_now: bool,
    /// Before and since the pill.
    pub change: Option<RowChange>,
    /// The number with its counts.
    pub now_words: String,
    /// Those counts alone: "32 of 52"; a dash where nothing is filled in.
    pub counted: String,
    /// Enough is filled in to compare then and now.
    pub is_told: bool,
    /// Which way it clearly went in the period.
    pub way: Option<WayTag>,
    /// The row in words.
    pub sentence: String,
}

/// Before and since the pill, as a row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowChange {
    /// "5.0 → 4.4", below a heading.
    pub pair: String,
    /// "Citrate: 5.0 before, 4.4 after".
    pub named: String,
    /// "5.0 before, 4.4 after".
    pub numbers: String,
}

impl SymptomRow {
    /// Whether any answer is drawn, one that came too late to count too.
    pub(super) fn is_answered(&self) -> bool {
        let mut bars = self.bars.iter();
        bars.any(|bar| bar.logged_days + bar.late_days > 0)
    }

    /// With the numbers that the line on before and since has of it.
    pub(super) fn with_change(mut self, line: Option<&ChangeLine>) -> Self {
        let side = line.and_then(|line| {
            let mut sides = line.sides.iter().chain(&line.absent);
            let side = sides.find(|side| side.key == self.key)?;
            Some((line, side))
        });
        if let Some((line, side)) = side {
            self.change = Some(RowChange {
                pair: side.pair.clone(),
                named: format!("{}: {}", line.name, side.numbers),
                numbers: side.numbers.clone(),
            });
            self.sentence = format!("{}. {}: {}", self.sentence, line.lead, side.numbers);
        }
        self
    }
}

/// Which way a symptom clearly went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayTag {
    /// More often or worse.
    pub is_more: bool,
    /// "more often or worse".
    pub words: String,
    /// "more often or worse in these 26 weeks".
    pub when: String,
}

/// How far one looks and how that is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub(super) period: Period,
    pub(super) first: Day,
    pub(super) last: Day,
    /// The first day of the first bar.
    pub(super) drawn_from: Day,
    pub(super) unit: BarUnit,
}

impl LookedBack {
    pub(super) fn row(
        &self,
        sign: &SignTrend,
        shown: Shown,
        letter: Option<char>,
        text: &Text,
    ) -> Option<SymptomRow> {
        let run = self.run(&sign.key)?;
        let (name, reason) = (text.sign(&sign.key), self.reason(sign, false, text));
        let status = sign.recurrence.status;
        let is_counts = matches!(status, Status::None | Status::Unknown);
        let bars = self.bars(run, (shown.drawn_from, shown.last), shown.unit);
        let counted = plain_count(run, now_from(shown.last), shown.last);
        let now = days_a_week_now(run, shown.last);
        let now_words = match now {
            Some(now) => text.trends_now(text.decimal(now, 1), counted.sign_days, counted.days),
            None => text.trends_now_none(),
        };
        let way = self.way(&sign.key, shown.period, text);
        let in_period = plain_count(run, shown.first, shown.last);
        let in_words = match in_period.days {
            0 => text.one_not_filled_in(),
            days => text.trends_bar(
                text.period(shown.first, shown.last),
                in_period.sign_days,
                days,
            ),
        };
        let parts = [Some(reason.clone()), Some(now_words.clone())];
        let parts = parts
            .into_iter()
            .chain([way.as_ref().map(|way| way.when.clone()), Some(in_words)]);
        let said: Vec<String> = parts.flatten().collect();
        Some(SymptomRow {
            key: sign.key.clone(),
            letter,
            sentence: format!("{name}: {}", said.join(". ")),
            name,
            reason,
            found: self.reason(sign, true, text),
            term: (!is_counts).then_some(Term::Status(status)),
            bars,
            has_now: now.is_some(),
            change: None,
            is_told: self.is_told(&sign.key, shown.period),
            now: now.map_or_else(|| "–".to_owned(), |now| text.decimal(now, 1)),
            now_words,
            counted: match counted.days {
                0 => "–".to_owned(),
                days => text.ba_line_of(counted.sign_days, days),
            },
            way,
        })
    }

    /// Said only where it is clear.
    pub(in crate::ui) fn way(&self, key: &SignKey, period: Period, text: &Text) -> Option<WayTag> {
        let (is_more, words) = match self.direction(period, key)?.severity.verdict {
            DirectionVerdict::Worse => (true, text.direction_worse()),
            DirectionVerdict::Better => (false, text.direction_better()),
            _ => return None,
        };
        let when = match period {
            Period::All => text.trends_in_all_time(words.as_str()),
            _ => text.trends_in_weeks(words.as_str(), self.weeks(period)),
        };
        Some(WayTag {
            is_more,
            words,
            when,
        })
    }

    /// Why a row stands where it stands; in the table, where the counts have a column, without them.
    fn reason(&self, sign: &SignTrend, is_table: bool, text: &Text) -> String {
        let found = &sign.recurrence;
        let today = self.trends().as_of;
        let is_counts = matches!(found.status, Status::Unknown | Status::None);
        let mut reason = match found.status {
            Status::Unknown if !sign.followed => text.trends_not_followed(),
            Status::Unknown if found.logged_days == 0 => {
                text.verdict_unknown(found.more_days_needed)
            }
            status if is_table && is_counts => text.status(status),
            // The days that were judged, fewer than the bars beside them may show.
            Status::Unknown | Status::None if self.weeks(Period::All) >= JUDGED_WEEKS => {
                text.trends_reason_count_weeks(found.sign_days, found.logged_days)
            }
            Status::Unknown | Status::None => {
                text.trends_reason_count(found.sign_days, found.logged_days)
            }
            Status::Early => text.verdict(found),
            Status::Watch | Status::RecurringCyclic | Status::RecurringPersistent => {
                text.status(found.status)
            }
        };
        if !sign.followed && found.status != Status::Unknown {
            reason = format!("{reason} · {}", text.trends_not_followed());
        }
        if found.status.is_recurring() && !found.robust {
            reason = format!("{reason} · {}", text.verdict_depends());
        }
        if let Some(last) = sign.left_recurring_on {
            reason = format!(
                "{reason} · {}",
                text.trends_until(text.day_short_seen_from(last, today))
            );
        }
        reason
    }
}
