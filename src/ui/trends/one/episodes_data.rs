//! The episodes of a sign, how soon it comes back and when in the week it is there, in words. Only what enough days can bear is said.

use crate::domain::{Day, SignKey};
use crate::text::Text;
use crate::trends::{
    CLOSING_FREE_DAYS, Returns, Spell, Totals, WeekdayRate, returns, spells, weekday_profile,
};
use crate::ui::action::look::Period;
use crate::ui::lookback::looked_back::LookedBack;

/// Returns from which it is said how soon.
const RETURNS_MIN: u32 = 3;
/// A Monday; the weekdays are named from it on.
const MONDAY_NUMBER: i32 = 4;

/// The episodes of a sign.
#[derive(Clone, Debug, PartialEq)]
pub struct EpisodesData {
    /// How many, and the longest time without.
    pub line: String,
    /// The episodes of the whole diary, newest first.
    pub episodes: Vec<EpisodeRow>,
    /// How soon it comes back.
    pub returns: String,
    /// The days of the week in the period, Monday first; empty if no weekday was filled in often enough.
    pub weekdays: Vec<WeekdayRow>,
    /// What to keep in mind with the weekdays, or why there are none.
    pub weekdays_note: String,
}

/// One episode, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EpisodeRow {
    /// Its first day.
    pub start: String,
    /// How long it was, or that it is still going on.
    pub length: String,
    /// Its worst day.
    pub worst: String,
    /// Days filled in without the sign before it.
    pub free_before: String,
}

/// One day of the week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekdayRow {
    /// "Maandag".
    pub name: String,
    /// How often.
    pub words: String,
    /// The same with its interval, where there is enough.
    pub exactly: String,
    /// Share of days with the sign and its interval, 0..=1.
    pub share: Option<Share>,
}

/// A share with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    pub share: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl LookedBack {
    pub(in crate::ui) fn episodes(
        &self,
        key: &SignKey,
        period: Period,
        text: &Text,
    ) -> Option<EpisodesData> {
        let run = self.run(key)?;
        let (first, last) = self.range(period);
        let found = spells(run);
        let profile = weekday_profile(run, first, last);
        let is_enough = profile.iter().any(|rate| rate.interval.is_some());
        Some(EpisodesData {
            line: line(&self.trend(key)?.totals, text),
            episodes: found
                .iter()
                .rev()
                .map(|spell| episode(spell, text))
                .collect(),
            returns: returns_words(&returns(run), text),
            weekdays: if is_enough {
                (MONDAY_NUMBER..)
                    .zip(&profile)
                    .filter_map(|(number, rate)| weekday(number, rate, text))
                    .collect()
            } else {
                Vec::new()
            },
            weekdays_note: if is_enough {
                text.episodes_weekdays_note()
            } else {
                text.episodes_weekdays_too_few()
            },
        })
    }
}

fn line(totals: &Totals, text: &Text) -> String {
    match totals.episodes {
        0 => text.episodes_none(),
        // A day or none on end without it is within an episode, and no time without it.
        episodes if totals.longest_free_days < CLOSING_FREE_DAYS => {
            text.trends_episodes_alone(episodes)
        }
        episodes => text.trends_episodes(episodes, totals.longest_free_days),
    }
}

fn episode(spell: &Spell, text: &Text) -> EpisodeRow {
    let days = spell.last.days_since(spell.first) + 1;
    EpisodeRow {
        start: text.day_with_year(spell.first),
        length: if spell.is_closed {
            text.episodes_days(days, spell.sign_days)
        } else {
            text.episodes_days_open(days, spell.sign_days)
        },
        worst: text.severity(spell.worst),
        free_before: spell
            .free_days_before
            .map_or_else(|| text.episodes_first(), |days| text.episodes_free(days)),
    }
}

fn returns_words(found: &Returns, text: &Text) -> String {
    match found.median_days {
        Some(days) if found.fresh_starts >= RETURNS_MIN => {
            let days = days.round().max(1.0) as u32;
            text.episodes_returns(days, found.fresh_starts)
        }
        _ => text.episodes_returns_too_few(found.fresh_starts),
    }
}

fn weekday(number: i32, rate: &WeekdayRate, text: &Text) -> Option<WeekdayRow> {
    let name = text.weekday_heading(Day::from_number(number).ok()?);
    let (with, logged) = (rate.sign_days, rate.logged_days);
    let share = rate.interval.map(|(low, high)| Share {
        share: f64::from(with) / f64::from(logged.max(1)),
        low,
        high,
    });
    let (words, exactly) = if let Some(share) = share {
        let percent = |value: f64| text.decimal(value * 100.0, 0);
        let words = text.episodes_weekday(with, logged);
        let (low, high) = (percent(share.low), percent(share.high));
        let exactly = text.episodes_weekday_range(words.as_str(), low, high);
        (words, exactly)
    } else {
        let words = text.episodes_weekday_few(with, logged);
        (words.clone(), words)
    };
    Some(WeekdayRow {
        name,
        words,
        exactly,
        share,
    })
}
