//! What the chart of a symptom shows and says: its bars, the mean line, marks, and the same in words. What was not filled in stays a
//! gap.

use crate::domain::{Day, SignKey};
use crate::text::Text;
use crate::trends::{
    Bar, BarUnit, RatePoint, SignRun, Week, plain_count, rate_line, weeks, worst_fortnight,
};
use crate::ui::action::look::{Look, Period};
use crate::ui::lookback::axis::Stretch;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::trends::chart::ticks_data::DayTicks;

const WEEK_DAYS: f64 = 7.0;
/// Days from the first to the last of a fortnight.
const TO_LAST_OF_FORTNIGHT: i32 = 13;

/// The weeks of one symptom.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartData {
    /// The symptom.
    pub key: SignKey,
    /// Its name.
    pub title: String,
    /// The weeks, oldest first.
    pub weeks: Vec<WeekBar>,
    /// The bars of each unit, oldest first; which is drawn depends on the room each bar has.
    pub bars: Vec<(BarUnit, Vec<Bar>)>,
    /// What a line of the table is about.
    pub table_unit: BarUnit,
    /// What is shown of time, in days since 1970-01-01: the period, and room for more where the diary is young.
    pub whole: Stretch,
    /// Marked days in the period, oldest first, one entry a day.
    pub marks: Vec<MarkLabel>,
    /// The days of a circumstance, if the person chose one.
    pub ticks: Option<DayTicks>,
    /// Stretches of days away in the period, oldest first.
    pub pauses: Vec<SpanLabel>,
    /// Its first day and the last that can be filled in: no others are named.
    pub diary: (Day, Day),
    /// The chart in one sentence.
    pub sentence: String,
    /// The days it is about and what was counted on them: "30 May to 27 November 2026: 98 of 161 filled-in days".
    pub counted: String,
}

impl ChartData {
    pub fn of(&self, unit: BarUnit) -> &[Bar] {
        let known = self.bars.iter().find(|(known, _)| *known == unit);
        known.map_or(&[], |(_, bars)| bars)
    }

    /// What is marked on the days of a bar.
    pub fn marks_in(&self, bar: &Bar) -> impl Iterator<Item = &MarkLabel> {
        let days = bar.first..=bar.last;
        self.marks
            .iter()
            .filter(move |mark| days.contains(&mark.day))
    }
}

/// A marked day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLabel {
    pub day: Day,
    /// What was marked, all marks of the day together.
    pub words: String,
    /// Something of a product began, stopped or changed.
    pub is_product: bool,
    /// It was before the period, and still so in it.
    pub is_before: bool,
}

/// A stretch of days with something to say about it, such as the worst two weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpanLabel {
    pub first: Day,
    pub last: Day,
    /// The same in words.
    pub words: String,
}

/// One week of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekBar {
    pub first: Day,
    /// Days filled in, 0..=7.
    pub logged: u8,
    /// Of those, days with the symptom.
    pub with: u8,
    /// Its days by how bad they were, and what does not count.
    pub bar: Bar,
    /// The mean over the five weeks around it; `None` where too little was filled in.
    pub mean: Option<WeekMean>,
}

/// Days a week with the symptom, 0..=7, over the five weeks around a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeekMean {
    pub mean: f64,
    /// Lower end of the 95 % interval.
    pub low: f64,
    /// Upper end of it.
    pub high: f64,
}

impl WeekMean {
    /// "2,1 (1,3–3,0)".
    pub fn words(self, text: &Text) -> String {
        let [mean, low, high] = [self.mean, self.low, self.high].map(|days| text.decimal(days, 1));
        text.trends_mean_of(mean, low, high)
    }
}

impl LookedBack {
    pub(in crate::ui) fn chart(
        &self,
        key: &SignKey,
        look: &Look,
        text: &Text,
    ) -> Option<ChartData> {
        let run = self.run(key)?;
        let (first, last) = self.range(look.period);
        let start = self.began().unwrap_or(last).max(first);
        let (week_first, _) = self.whole_weeks(look.period);
        let means = rate_line(run, week_first, last);
        let weeks = weeks(run, week_first, last).into_iter().zip(means);
        let of_weeks = self.bars(run, (week_first, last), BarUnit::Week);
        let has_begun = |week: &WeekBar| week.first.plus(6) >= start;
        let bars_of = |unit| {
            (
                unit,
                self.bars(run, (self.drawn_from(look.period, unit), last), unit),
            )
        };
        let ticks = look.factor.as_ref();
        Some(ChartData {
            key: key.clone(),
            title: text.sign(key),
            weeks: weeks
                .zip(of_weeks)
                .map(|((week, mean), bar)| week_bar(week, bar, mean))
                .filter(has_begun)
                .collect(),
            bars: BarUnit::ALL.map(bars_of).into(),
            table_unit: BarUnit::for_weeks(self.shown_weeks(look.period)),
            whole: self.drawn_stretch(look.period),
            marks: self.mark_labels(first, last, text),
            pauses: self.pause_labels(first, last, text),
            ticks: ticks.and_then(|factor| self.ticks(factor, first, last, text)),
            diary: self.diary_days(),
            sentence: chart_sentence(run, start, last, text),
            counted: counted_words(run, start, last, text),
        })
    }

    /// The worst two weeks of a symptom in a period; `None` if it was not there or the period is shorter.
    pub(in crate::ui) fn worst(
        &self,
        key: &SignKey,
        period: Period,
        text: &Text,
    ) -> Option<String> {
        let (first, last) = self.range(period);
        let found = worst_fortnight(self.run(key)?, first, last)?;
        let last = found.first.plus(TO_LAST_OF_FORTNIGHT);
        let period = text.period(found.first, last);
        Some(text.trends_worst_fortnight(period, found.sign_days, found.logged_days))
    }
}

fn chart_sentence(run: &SignRun, first: Day, last: Day, text: &Text) -> String {
    let counted = plain_count(run, first, last);
    let (name, period) = (text.sign(&run.key), text.period(first, last));
    match counted.days {
        0 => text.trends_chart_sentence_none(name, period),
        days => text.trends_chart_sentence(name, period, counted.sign_days, days),
    }
}

fn counted_words(run: &SignRun, first: Day, last: Day, text: &Text) -> String {
    let counted = plain_count(run, first, last);
    text.ba_span_days(text.period(first, last), counted.sign_days, counted.days)
}

fn week_bar(week: Week, bar: Bar, mean: Option<RatePoint>) -> WeekBar {
    WeekBar {
        first: week.first,
        logged: week.logged_days,
        with: week.sign_days,
        bar,
        mean: mean.map(|point| WeekMean {
            mean: WEEK_DAYS * point.mean,
            low: WEEK_DAYS * point.low,
            high: WEEK_DAYS * point.high,
        }),
    }
}
