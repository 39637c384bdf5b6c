//! What the page of one symptom says.

use super::change_data::ChangeData;
use super::days_data::DaysData;
use super::episodes_data::EpisodesData;
use super::marks_data::MarksData;
use super::together_data::TogetherData;
use crate::domain::{FactorKey, SignKey};
use crate::text::{Text, capitalised};
use crate::trends::{Direction, DirectionVerdict, SignTrend, Status, Third, plain_count};
use crate::ui::trends::chart::data::ChartData;
use crate::ui::trends::look::Look;
use crate::ui::trends::looked_back::LookedBack;
use crate::ui::trends::meaning::Term;

/// The page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct OneData {
    /// The symptom.
    pub key: SignKey,
    /// Its name and what is found of it.
    pub title: String,
    /// The word for what is found.
    pub status: Option<Term>,
    /// How often now, how often before, and whether that can be told apart.
    pub answer: String,
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
            answer: found.answer(key, look, text)?,
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

impl LookedBack {
    fn answer(&self, key: &SignKey, look: &Look, text: &Text) -> Option<String> {
        let found = &self.direction(look.period, key)?.severity;
        let Some((first, last)) = found.first_third.zip(found.last_third) else {
            let (from, to) = self.range(look.period);
            let counted = plain_count(self.run(key)?, from, to);
            return Some(match counted.days {
                0 => text.one_not_filled_in(),
                days => {
                    let counted = text.one_counted(counted.sign_days, days);
                    // Before that the title says what is missing first.
                    let next = match self.trend(key)?.recurrence.status {
                        _ if self.is_short(look.period) => Some(text.one_longer_period()),
                        Status::Unknown => None,
                        _ => Some(text.one_too_few_weeks()),
                    };
                    let parts = [Some(counted), next];
                    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
                }
            });
        };
        let this_year = self.trends().as_of.year();
        let when = |third: Third| text.in_months(third.first, third.last, this_year);
        let one = |third: Third| text.decimal(third.sign_days_per_week, 1);
        let said =
            text.one_then_and_now(capitalised(&when(last)), one(last), when(first), one(first));
        Some(format!(
            "{said} {}",
            meaning(found, one(first), one(last), text)
        ))
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
        let intervals = numbers.is_some().then(|| text.direction_interval_words());
        let lines = [
            numbers,
            (trend.totals.logged_days > 0).then(|| text.direction_meaning(found)),
            counted.map(|counted| text.trends_in_all(counted.sign_days, counted.days)),
            self.worst(&trend.key, look.period, text),
            intervals,
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
}

/// Whether the two can be told apart. Never that nothing changed.
fn meaning(found: &Direction, first: String, last: String, text: &Text) -> String {
    let (Some(before), Some(now)) = (found.first_third, found.last_third) else {
        return String::new();
    };
    match found.verdict {
        DirectionVerdict::Worse => text.one_worse(),
        DirectionVerdict::Better => text.one_better(),
        _ if first == last => text.one_same_unclear(),
        _ if now.sign_days_per_week > before.sign_days_per_week => text.one_more_unclear(),
        _ => text.one_less_unclear(),
    }
}
