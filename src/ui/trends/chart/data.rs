//! What the weekly chart of a sign shows and says: bars, the mean line with its band, marks, and the same in words. A week that was not
//! logged stays a gap.

use crate::domain::{Day, Severity, SignKey};
use crate::text::Text;
use crate::trends::{
    RatePoint, SignDirection, SignRun, SignTrend, Week, is_away, rate_line, weeks, worst_fortnight,
};
use crate::ui::trends::chart::ticks_data::DayTicks;
use crate::ui::trends::data::{Look, Period};
use crate::ui::trends::looked_back::LookedBack;

const WEEK_DAYS: f64 = 7.0;
/// Days from the first to the last of a fortnight.
const TO_LAST_OF_FORTNIGHT: i32 = 13;

/// The weeks of one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartData {
    /// The sign.
    pub key: SignKey,
    /// The sign's name.
    pub title: String,
    /// The weeks, oldest first.
    pub weeks: Vec<WeekBar>,
    /// Marked days in the period, oldest first, one entry a day.
    pub marks: Vec<MarkLabel>,
    /// The days of a circumstance, if the person chose one.
    pub ticks: Option<DayTicks>,
    /// Stretches of days away in the period, oldest first.
    pub pauses: Vec<SpanLabel>,
    /// The fortnight with the most days with the sign.
    pub worst: Option<SpanLabel>,
    /// The chart in one sentence.
    pub sentence: String,
    /// What the chart says, to read under it.
    pub said: String,
    /// What more there is to say, more softly.
    pub also: String,
}

/// A marked day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLabel {
    /// The day.
    pub day: Day,
    /// What was marked, all marks of the day together.
    pub words: String,
}

/// A stretch of days with something to say about it, such as the worst two weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpanLabel {
    /// Its first day.
    pub first: Day,
    /// Its last day.
    pub last: Day,
    /// The same in words.
    pub words: String,
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
    /// Days of the week that lie in the period and are not days away, 0..=7.
    pub days: u8,
    /// The mean over the five weeks around it; `None` where too little was filled in.
    pub mean: Option<WeekMean>,
    /// "9 nov".
    pub label: String,
    /// The same in words.
    pub words: String,
}

/// Days a week with the sign, 0..=7, over the five weeks around a week.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekMean {
    /// The mean.
    pub mean: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end of it.
    pub high: f64,
    /// "2,1 (1,3–3,0)".
    pub words: String,
}

impl LookedBack {
    pub(in crate::ui) fn chart(
        &self,
        key: &SignKey,
        look: &Look,
        text: &Text,
    ) -> Option<ChartData> {
        let period = look.period;
        let (run, trend) = (self.run(key)?, self.trend(key)?);
        let direction = self.direction(period, key)?;
        let (first, last) = self.range(period);
        let start = self.trends().first_logged.unwrap_or(last).max(first);
        let sentence = chart_sentence(run, start, last, text);
        let (with, logged) = counts(run, start, last);
        let all = text.trends_in_all(with, logged);
        let (said, also) = said(trend, direction, [&sentence, &all], text);
        let means = rate_line(run, first, last);
        let bars = weeks(run, first, last).into_iter().zip(means);
        Some(ChartData {
            key: key.clone(),
            title: text.sign(key),
            weeks: bars
                .map(|(week, mean)| self.not_away(week_bar(week, mean, last, text), run, text))
                .collect(),
            marks: self.mark_labels(first, last, text),
            pauses: self.pause_labels(first, last, text),
            ticks: look
                .factor
                .as_ref()
                .and_then(|factor| self.ticks(factor, first, last, text)),
            worst: worst_in(run, first, last, text),
            sentence,
            said,
            also,
        })
    }

    pub(in crate::ui) fn strip(&self, sign: &SignTrend, text: &Text) -> Option<Strip> {
        let run = self.run(&sign.key)?;
        let (first, last) = self.range(Period::Year);
        let start = self.trends().first_logged.unwrap_or(last).max(first);
        let bars = weeks(run, first, last);
        Some(Strip {
            key: sign.key.clone(),
            name: text.sign(&sign.key),
            weeks: bars
                .into_iter()
                .map(|week| self.not_away(week_bar(week, None, last, text), run, text))
                .collect(),
            sentence: chart_sentence(run, start, last, text),
        })
    }

    /// A week without its days away: nothing was left open on them.
    fn not_away(&self, mut bar: WeekBar, run: &SignRun, text: &Text) -> WeekBar {
        let days = bar.first.through(bar.first.plus(i32::from(bar.days) - 1));
        let is_away = |day: &Day| is_away(&self.history().pauses, *day) && run.on(*day).is_none();
        let away = u8::try_from(days.filter(is_away).count()).unwrap_or(0);
        if away > 0 {
            bar.days -= away;
            bar.words = format!("{} · {}", bar.words, text.away_days(away));
        }
        bar
    }
}

/// First what matters most, then the rest. The counts are given as a whole sentence and as the end of one.
fn said(
    trend: &SignTrend,
    direction: &SignDirection,
    [sentence, all]: [&str; 2],
    text: &Text,
) -> (String, String) {
    let found = &direction.severity;
    let totals = &trend.totals;
    let episodes = (totals.episodes > 0)
        .then(|| text.trends_episodes(totals.episodes, totals.longest_free_days));
    let numbers = text.direction_numbers(found);
    let meaning = (totals.logged_days > 0).then(|| text.direction_meaning(found));
    let (said, rest) = match numbers {
        Some(numbers) => {
            let said = format!("{}: {numbers}", text.sign(&trend.key));
            (said, [meaning, Some(all.to_owned()), episodes])
        }
        None => (sentence.to_owned(), [meaning, episodes, None]),
    };
    (
        said,
        rest.into_iter().flatten().collect::<Vec<_>>().join(" "),
    )
}

/// The worst two weeks of a sign in a range; `None` if it was not there or the range is shorter.
pub(in crate::ui) fn worst_in(
    run: &SignRun,
    first: Day,
    last: Day,
    text: &Text,
) -> Option<SpanLabel> {
    let found = worst_fortnight(run, first, last)?;
    let last = found.first.plus(TO_LAST_OF_FORTNIGHT);
    let period = text.period(found.first, last);
    Some(SpanLabel {
        first: found.first,
        last,
        words: text.trends_worst_fortnight(period, found.sign_days, found.logged_days),
    })
}

/// Days with the sign and days filled in.
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

fn chart_sentence(run: &SignRun, first: Day, last: Day, text: &Text) -> String {
    let (with, logged) = counts(run, first, last);
    let (name, period) = (text.sign(&run.key), text.period(first, last));
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

fn week_mean(point: RatePoint, text: &Text) -> WeekMean {
    let [mean, low, high] = [point.mean, point.low, point.high].map(|share| share * WEEK_DAYS);
    let one = |value: f64| text.decimal(value, 1);
    WeekMean {
        mean,
        low,
        high,
        words: text.trends_mean_of(one(mean), one(low), one(high)),
    }
}

fn week_bar(week: Week, mean: Option<RatePoint>, last: Day, text: &Text) -> WeekBar {
    let label = text.day_short(week.first);
    let mean = mean.map(|point| week_mean(point, text));
    let mut words = if week.logged_days == 0 {
        text.trends_chart_week_empty(label.as_str())
    } else {
        text.trends_chart_week(
            label.as_str(),
            week.sign_days,
            week.logged_days,
            week.severe_days,
        )
    };
    if let Some(mean) = &mean {
        words = format!(
            "{words}. {}",
            text.trends_chart_week_mean(mean.words.as_str())
        );
    }
    WeekBar {
        worst: worst(&week),
        first: week.first,
        logged: week.logged_days,
        with: week.sign_days,
        severe: week.severe_days,
        days: u8::try_from(last.days_since(week.first) + 1)
            .unwrap_or(7)
            .min(7),
        mean,
        label,
        words,
    }
}
