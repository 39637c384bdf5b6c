//! The weeks of a sign as the chart, the table and the year of strips show them. A week that was not logged stays a gap.

use crate::domain::{Day, Severity, SignKey};
use crate::text::Text;
use crate::trends::{SignRun, Totals, Week, weeks};

/// A period of the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first day of its first week.
    pub first: Day,
    /// The first of its days that lies in the diary.
    pub start: Day,
    /// Its last day.
    pub last: Day,
}

/// The weeks of one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartData {
    /// The sign.
    pub key: SignKey,
    /// The sign's name.
    pub title: String,
    /// The weeks, oldest first.
    pub weeks: Vec<WeekBar>,
    /// The chart in one sentence.
    pub sentence: String,
    /// Episodes and the longest free time of the whole diary.
    pub episodes: Option<String>,
}

/// A year of one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The sign.
    pub key: SignKey,
    /// Its name.
    pub name: String,
    /// The weeks, oldest first.
    pub weeks: Vec<WeekBar>,
    /// The strip in one sentence.
    pub sentence: String,
}

/// One week of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekBar {
    /// Its first day.
    pub first: Day,
    /// Days filled in, 0..=7.
    pub logged: u8,
    /// Of those, days with the sign.
    pub with: u8,
    /// Of those, severe ones.
    pub severe: u8,
    /// The worst day; `None` = nothing filled in.
    pub worst: Option<Severity>,
    /// Days of the week that lie in the period, 1..=7.
    pub days: u8,
    /// "9 nov".
    pub label: String,
    /// The same in words.
    pub words: String,
}

/// The weeks of a sign in a period.
#[must_use]
pub fn chart(run: &SignRun, totals: &Totals, span: Span, text: &Text) -> ChartData {
    ChartData {
        key: run.key.clone(),
        title: text.sign(&run.key),
        weeks: week_bars(run, span, text),
        sentence: chart_sentence(run, span, text),
        episodes: (totals.episodes > 0)
            .then(|| text.trends_episodes(totals.episodes, totals.longest_free_days)),
    }
}

/// The same as one of many strips.
#[must_use]
pub fn strip(run: &SignRun, span: Span, text: &Text) -> Strip {
    Strip {
        key: run.key.clone(),
        name: text.sign(&run.key),
        weeks: week_bars(run, span, text),
        sentence: chart_sentence(run, span, text),
    }
}

fn week_bars(run: &SignRun, Span { first, last, .. }: Span, text: &Text) -> Vec<WeekBar> {
    weeks(run, first, last)
        .into_iter()
        .map(|week| week_bar(week, last, text))
        .collect()
}

fn counts(run: &SignRun, first: Day, last: Day) -> (usize, usize) {
    let logged = || {
        run.logged()
            .filter(|(day, _)| first <= *day && *day <= last)
    };
    (
        logged()
            .filter(|(_, severity)| *severity > Severity::None)
            .count(),
        logged().count(),
    )
}

fn chart_sentence(run: &SignRun, Span { start, last, .. }: Span, text: &Text) -> String {
    let (with, logged) = counts(run, start, last);
    let (name, period) = (text.sign(&run.key), text.period(start, last));
    if logged == 0 {
        text.trends_chart_sentence_none(name, period)
    } else {
        text.trends_chart_sentence(name, period, with, logged)
    }
}

fn worst(week: &Week) -> Option<Severity> {
    match week {
        Week { logged_days: 0, .. } => None,
        Week {
            severe_days: 1.., ..
        } => Some(Severity::Severe),
        Week {
            moderate_days: 1.., ..
        } => Some(Severity::Moderate),
        Week { sign_days: 1.., .. } => Some(Severity::Mild),
        _ => Some(Severity::None),
    }
}

fn week_bar(week: Week, last: Day, text: &Text) -> WeekBar {
    let label = text.day_short(week.first);
    let words = if week.logged_days == 0 {
        text.trends_chart_week_empty(label.as_str())
    } else {
        text.trends_chart_week(
            label.as_str(),
            week.sign_days,
            week.logged_days,
            week.severe_days,
        )
    };
    WeekBar {
        worst: worst(&week),
        first: week.first,
        logged: week.logged_days,
        with: week.sign_days,
        severe: week.severe_days,
        days: u8::try_from(last.days_since(week.first) + 1)
            .unwrap_or(7)
            .min(7),
        label,
        words,
    }
}
