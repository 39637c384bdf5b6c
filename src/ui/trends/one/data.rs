//! What the page of one symptom says.

use std::cmp::Ordering;

use super::change_head_data::ChangeHead;
use super::days_data::DaysData;
use super::episodes_data::EpisodesData;
use super::marks_data::MarksData;
use super::together_data::TogetherData;
use crate::domain::{FactorKey, SignKey};
use crate::text::{Text, capitalised};
use crate::trends::{
    Direction, DirectionVerdict, GpReason, SignTrend, Status, compared_from, days_a_week_now,
    plain_count,
};
use crate::ui::action::look::{Look, Period};
use crate::ui::action::term::Term;
use crate::ui::lookback::change_data::ChangeData;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::lookback::periods::WEEKS_TO_TELL;
use crate::ui::trends::chart::data::ChartData;
use crate::ui::trends::see_gp::GpNamed;

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
    /// The days and counts behind it, and what the numbers of then are of.
    pub now_what: Option<String>,
    /// From when on that is, or what was counted in the period.
    pub counted: String,
    /// How often it was at the beginning of the period and at its end, and whether it really became more or less, or why that is not
    /// said yet; `None` of what nothing more will be filled in of.
    pub then: Option<String>,
    /// The word for that.
    pub way: Option<Term>,
    /// Why the diary names the GP for it.
    pub gp: Option<GpNamed>,
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
    pub change_head: Option<ChangeHead>,
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
            now_what: found.now_what(key, look.period, text),
            counted: found.counted_now(key, look, text)?,
            then: found.then(trend, look, text),
            change_head: change
                .as_ref()
                .and_then(|change| found.change_head(key, change, text)),
            chart: found.chart(key, look, text)?,
            second: second.and_then(|key| found.chart(key, look, text)),
            compare,
            factors: found.factors_noted(text),
            figures: found.figures(trend, look, change.as_ref(), text),
            is_silent: found.shown.red_flag,
            gp: found.gp_reason_of(key, text),
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
        let parts = [
            self.now.as_deref(),
            Some(self.counted.as_str()),
            self.then.as_deref(),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

impl LookedBack {
    /// Why the diary names the GP for a symptom.
    fn gp_reason_of(&self, key: &SignKey, text: &Text) -> Option<GpNamed> {
        let of_sign =
            |reason: &&GpReason| reason.sign().is_some() && reason.sign() == key.built_in();
        let reason = self.shown.gp.iter().find(of_sign)?;
        Some(GpNamed {
            lead: text.gp_title(),
            reason: text.gp_reasons(&[*reason]).remove(0),
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
    /// Why the number of now need not be that of the end of the period, which is of other days.
    fn now_what(&self, key: &SignKey, period: Period, text: &Text) -> Option<String> {
        let (run, today) = (self.run(key)?, self.trends().as_of);
        let now = days_a_week_now(run, today)?;
        let counted = plain_count(run, self.now_first(), today);
        let now = text.trends_now(text.decimal(now, 1), counted.sign_days, counted.days);
        let thirds = self.thirds(key, period).map(|_| text.one_thirds_of());
        let parts = [Some(format!("{now}.")), thirds];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    /// What follows the number of now: from when on that is, or what was counted in the period.
    fn counted_now(&self, key: &SignKey, look: &Look, text: &Text) -> Option<String> {
        let run = self.run(key)?;
        if days_a_week_now(run, self.trends().as_of).is_some() {
            let (first, today) = (self.now_first(), self.trends().as_of);
            return Some(text.one_now_when(text.day_short_seen_from(first, today)));
        }
        if self.thirds(key, look.period).is_some() {
            return Some(format!("{}.", text.trends_now_none()));
        }
        let (from, to) = self.range(look.period);
        let counted = plain_count(run, from, to);
        Some(match counted.days {
            0 => text.one_not_filled_in(),
            days => text.one_counted(counted.sign_days, days),
        })
    }

    /// How often it was at the beginning of the period and at its end, the pair that *Figures* has with its intervals, and whether it
    /// really became more or less; of too few weeks from when on that can be said.
    fn then(&self, trend: &SignTrend, look: &Look, text: &Text) -> Option<String> {
        let key = &trend.key;
        let Some(found) = self.thirds(key, look.period) else {
            return self.not_told_yet(trend, look.period, text);
        };
        let (first, last) = found.first_third.zip(found.last_third)?;
        let this_year = self.trends().as_of.year();
        let when = [first, last].map(|third| text.in_months(third.first, third.last, this_year));
        let [first_when, last_when] = when;
        if first.sign_days + last.sign_days == 0 {
            return Some(text.one_thirds_none(first_when, last_when));
        }
        let a_week = [first, last].map(|third| text.decimal(third.sign_days_per_week, 1));
        let [was, is] = a_week;
        let pair = text.one_thirds(capitalised(&first_when), was, last_when, is);
        let meaning = match (found.verdict, found.days_apart()) {
            (DirectionVerdict::Worse, _) => text.one_worse(),
            (DirectionVerdict::Better, _) => text.one_better(),
            _ if found.is_all_equal() => text.direction_says_all_equal(),
            (_, Some(Ordering::Greater)) => text.one_unclear_more(),
            (_, Some(Ordering::Less)) => text.one_unclear_less(),
            // That it stayed the same is no more told than that it changed.
            (_, _) => text.one_unclear(),
        };
        Some(format!("{pair} {meaning}"))
    }

    /// What the rule compares; `None` with too few weeks.
    fn thirds(&self, key: &SignKey, period: Period) -> Option<&Direction> {
        let found = &self.direction(period, key)?.severity;
        (found.first_third.is_some() && found.last_third.is_some()).then_some(found)
    }

    /// Why nothing is said about better or worse, and from when on it can be.
    fn not_told_yet(&self, trend: &SignTrend, period: Period, text: &Text) -> Option<String> {
        if self.is_short(period) {
            return Some(text.trends_way_longer());
        }
        let began = self.trends().first_logged.filter(|_| trend.followed)?;
        let today = self.trends().as_of;
        let weeks = period.weeks().map(|weeks| weeks.max(WEEKS_TO_TELL));
        let weeks = weeks.and_then(|weeks| i32::try_from(weeks).ok());
        let from = compared_from(self.run(&trend.key)?, began, weeks, today)?;
        let from = text.day_seen_from(from, today);
        Some(if self.weeks(period) < WEEKS_TO_TELL {
            text.one_too_early(from)
        } else {
            text.one_too_little(from)
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
            format!("{numbers} {intervals} {}", text.one_thirds_of())
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
