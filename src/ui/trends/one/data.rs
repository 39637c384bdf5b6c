//! What the page of one symptom says.

use std::cmp::Ordering;

use super::days_data::DaysData;
use super::episodes_data::EpisodesData;
use super::marks_data::MarksData;
use super::together_data::TogetherData;
use crate::domain::{FactorKey, SignKey};
use crate::text::{Text, capitalised};
use crate::trends::{DirectionVerdict, SignTrend, Status, days_a_week_now, plain_count};
use crate::ui::action::look::{Look, Period};
use crate::ui::action::term::Term;
use crate::ui::lookback::change_data::ChangeData;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::trends::change_line_data::ChangeLine;
use crate::ui::trends::chart::data::ChartData;

/// The page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct OneData {
    /// The symptom.
    pub key: SignKey,
    /// Its name and what is found of it.
    pub title: String,
    /// The word for what is found.
    pub status: Option<Term>,
    /// How often now, as the list of all symptoms says it; `None` where too little is filled in.
    pub now: Option<String>,
    /// Over what time that is, how often it was before, and whether it became more or less.
    pub then: String,
    /// The word for that.
    pub way: Option<Term>,
    /// All symptoms, to go to another.
    pub symptoms: Vec<(SignKey, String)>,
    /// The letters they have on Today.
    pub letters: Vec<(char, SignKey)>,
    /// Which of them this is.
    pub chosen: usize,
    /// Its weeks.
    pub chart: ChartData,
    /// The weeks of the symptom it is compared with, over the same time.
    pub second: Option<ChartData>,
    /// The symptoms it can be compared with.
    pub compare: Vec<(SignKey, String)>,
    /// The circumstances whose days can be shown.
    pub factors: Vec<(FactorKey, String)>,
    /// What more there is to say in numbers, a sentence each.
    pub figures: Vec<String>,
    /// The same as its picture in a line, to stand at the head.
    pub change_line: Option<ChangeLine>,
    /// Before and after the marked day that is looked at.
    pub change: Option<ChangeData>,
    /// All marked days.
    pub marks: MarksData,
    /// The circumstances of its days.
    pub days: DaysData,
    /// What is often there on the same days.
    pub together: TogetherData,
    /// A warning sign is ticked: nothing is said of what was taken.
    pub is_silent: bool,
    pub episodes: Option<EpisodesData>,
}

impl OneData {
    /// Words what was found of a symptom; `None` if it is not spoken of.
    pub fn new(found: &LookedBack, key: &SignKey, look: &Look, text: &Text) -> Option<Self> {
        let symptoms: Vec<_> = found
            .spoken()
            .map(|sign| (sign.key.clone(), text.sign(&sign.key)))
            .collect();
        let chosen = symptoms.iter().position(|(known, _)| known == key)?;
        let trend = found.trend(key)?;
        let mut compare = symptoms.clone();
        compare.remove(chosen);
        let is_known = |other: &&SignKey| compare.iter().any(|(key, _)| key == *other);
        let second = look.second.as_ref().filter(is_known);
        let change = found.change(key, look.change, text);
        Some(Self {
            title: title(trend, text),
            status: is_judged(trend).then_some(Term::Status(trend.recurrence.status)),
            way: found
                .direction(look.period, key)
                .and_then(|found| Term::of_direction(found.severity.verdict)),
            now: days_a_week_now(found.run(key)?, found.trends().as_of)
                .map(|now| text.one_now(text.decimal(now, 1))),
            then: found.then(key, look, text)?,
            change_line: found.change_line(
                std::iter::once(key),
                found.change_place(look.change),
                text,
            ),
            chart: found.chart(key, look, text)?,
            second: second.and_then(|key| found.chart(key, look, text)),
            compare,
            factors: found.factors_noted(text),
            figures: found.figures(trend, look, change.as_ref(), text),
            is_silent: found.shown.red_flag,
            change,
            marks: found.marked(text),
            days: found.days(key, look.period, text)?,
            together: found.goes_together(key, text),
            episodes: found.episodes(key, look.period, text),
            letters: found.letters_of(symptoms.iter().map(|(key, _)| key)),
            key: key.clone(),
            symptoms,
            chosen,
        })
    }

    /// The answer in words.
    pub fn answer(&self) -> String {
        let parts = [self.now.as_deref(), Some(self.then.as_str())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

fn title(trend: &SignTrend, text: &Text) -> String {
    let found = &trend.recurrence;
    let said = match found.status {
        status if status.is_recurring() => text.one_comes_back(),
        Status::Unknown if !trend.followed => text.trends_not_followed(),
        Status::Unknown => text.one_not_yet(text.verdict_unknown(found.more_days_needed)),
        status => text.status(status),
    };
    text.one_status(text.sign(&trend.key), said)
}

/// Of what is not followed any more nothing new will be found.
fn is_judged(trend: &SignTrend) -> bool {
    trend.followed || trend.recurrence.status != Status::Unknown
}

/// Days a week as they are said.
fn tenths(days: f64) -> i64 {
    (10.0 * days).round() as i64
}

impl LookedBack {
    /// What follows the number of now: how often it was before, and whether it became more or less.
    fn then(&self, key: &SignKey, look: &Look, text: &Text) -> Option<String> {
        let run = self.run(key)?;
        let has_now = days_a_week_now(run, self.trends().as_of).is_some();
        let found = &self.direction(look.period, key)?.severity;
        let Some(first) = found.first_third.filter(|_| found.last_third.is_some()) else {
            let (from, to) = self.range(look.period);
            let counted = plain_count(run, from, to);
            let counted = match counted.days {
                0 => text.one_not_filled_in(),
                days => text.one_counted(counted.sign_days, days),
            };
            // Before that the title says what is missing first.
            let next = match self.trend(key)?.recurrence.status {
                _ if self.is_short(look.period) => Some(text.one_longer_period()),
                Status::Unknown => None,
                _ => Some(text.one_too_few_weeks()),
            };
            let parts = [has_now.then(|| text.one_now_when()), Some(counted), next];
            return Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "));
        };
        let when = text.in_months(first.first, first.last, self.trends().as_of.year());
        let is_absent = [found.first_third, found.last_third]
            .iter()
            .flatten()
            .all(|third| third.sign_days == 0);
        if has_now && is_absent {
            return Some(text.one_now_none(when));
        }
        let before = text.decimal(first.sign_days_per_week, 1);
        let now = days_a_week_now(run, self.trends().as_of);
        let more = now.map(|now| tenths(now).cmp(&tenths(first.sign_days_per_week)));
        let meaning = match (found.verdict, more) {
            (DirectionVerdict::Worse, _) => text.one_worse(),
            (DirectionVerdict::Better, _) => text.one_better(),
            (_, Some(Ordering::Greater)) => text.one_unclear_more(),
            (_, Some(Ordering::Less)) => text.one_unclear_less(),
            (_, _) => text.one_unclear(),
        };
        Some(if has_now {
            format!("{} {meaning}", text.one_now_then(when, before))
        } else {
            let then = text.one_then(capitalised(&when), before);
            format!("{}. {then} {meaning}", text.trends_now_none())
        })
    }

    /// Intervals, what they mean, the counts of the whole period, and those before and after a change.
    fn figures(
        &self,
        trend: &SignTrend,
        look: &Look,
        change: Option<&ChangeData>,
        text: &Text,
    ) -> Vec<String> {
        let Some(found) = self.direction(look.period, &trend.key) else {
            return Vec::new();
        };
        let found = &found.severity;
        let (first, last) = self.range(look.period);
        let run = self.run(&trend.key);
        let counted = run.map(|run| plain_count(run, first, last));
        let numbers = text.direction_numbers(found);
        let numbers = numbers.map(|numbers| {
            let intervals = text.direction_interval_words();
            format!("{numbers} {intervals}")
        });
        let counted = counted.map(|counted| {
            let others = self.only_others(look.period, counted.days, text);
            let in_all = text.trends_in_all(counted.sign_days, counted.days);
            std::iter::once(in_all)
                .chain(others)
                .collect::<Vec<_>>()
                .join(" ")
        });
        let lines = [
            numbers,
            (trend.totals.logged_days > 0).then(|| text.direction_meaning(found)),
            counted,
            self.worst(&trend.key, look.period, text),
            change
                .filter(|_| !self.shown.red_flag)
                .and_then(|change| change.figures.clone()),
            self.together
                .pairs
                .is_empty()
                .then(|| text.together_takes()),
        ];
        lines.into_iter().flatten().collect()
    }
    /// Why the page of all symptoms counts more days than this one: on those only others were filled in.
    fn only_others(&self, period: Period, days: usize, text: &Text) -> Option<String> {
        let more = self.coverage(period)?.logged_days.checked_sub(days)?;
        (more > 0).then(|| text.trends_only_others(more))
    }
}
