//! `trends`: what keeps coming back, in words or as JSON.

use super::trends_json::to_json;
use super::{Context, Failure};
use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::hint::Tier;
use crate::domain::mark::{Mark, TakenDays};
use crate::domain::norm::UpperLevel;
use crate::findings::Findings;
use crate::store::StoreError;
use crate::trends::{
    Coverage, FactorCount, FactorRun, HintState, Link, Shown, SignDirection, SignRun, SignTrend,
    Together, Trends, before_after_marks, factor_counts, look_back, shown,
};

/// Arguments of `trends`.
#[derive(Debug, clap::Args)]
pub struct TrendsArgs {
    /// Look back from this day, as if nothing later were there [default: today]
    #[arg(long, value_name = "DAY")]
    pub as_of: Option<String>,
    /// Weeks to look for up or down in; 0 = everything
    #[arg(long, value_name = "N", default_value_t = 26)]
    pub weeks: u32,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

pub(super) fn run(context: &mut Context<'_>, args: &TrendsArgs) -> Result<(), Failure> {
    let (diary, as_of) = context.open_on(args.as_of.as_deref())?;
    let found =
        Found::load(&diary, as_of, args.weeks).map_err(|err| context.store_failure(&err))?;
    if args.json {
        context.say_json(&to_json(&found))
    } else {
        say(context, &found)
    }
}

/// All that looking back gives.
pub(super) struct Found {
    findings: Findings,
    pub(super) trends: Trends,
    pub(super) shown: Shown,
    upper_level: UpperLevel,
    /// Weeks the directions are about; 0 = everything.
    pub(super) weeks: u32,
    directions: Vec<SignDirection>,
    pub(super) together: Together,
    factors: Vec<FactorRun>,
    /// How much of the weeks is filled in; `None` = nothing at all.
    pub(super) coverage: Option<Coverage>,
}

impl Found {
    fn load(diary: &Diary, as_of: Day, weeks: u32) -> Result<Self, StoreError> {
        let findings = Findings::load(diary, as_of)?;
        let history = &findings.history;
        let trends = look_back(history);
        let facts = diary.hint_facts(as_of)?;
        Ok(Self {
            // Putting the hint away hides the window's card; whether its rule holds is said here all the same.
            shown: shown(history, &trends, &facts, false),
            upper_level: diary.settings().profile.upper_level,
            trends,
            directions: findings.directions((weeks > 0).then_some(weeks)),
            together: findings.together(),
            factors: findings.factors(),
            coverage: findings.coverage(diary, first_of(weeks, as_of))?,
            weeks,
            findings,
        })
    }

    pub(super) fn marks(&self) -> &[Mark] {
        &self.findings.marks
    }

    pub(super) fn taken(&self) -> &[TakenDays] {
        &self.findings.taken
    }

    /// A sign beside each factor, over the weeks of the directions.
    pub(super) fn factor_counts(&self, run: &SignRun) -> Vec<FactorCount> {
        let last = self.findings.history.as_of;
        factor_counts(run, &self.factors, first_of(self.weeks, last), last)
    }

    /// First and last day of every stretch of days away.
    pub(super) fn pauses(&self) -> &[(Day, Day)] {
        &self.findings.history.pauses
    }
}

/// The first day of the weeks that end with `last`; 0 = everything.
fn first_of(weeks: u32, last: Day) -> Day {
    match i32::try_from(weeks).map_or(i32::MAX, |weeks| weeks.saturating_mul(7)) {
        0 => Day::MIN,
        days => last.plus(1_i32.saturating_sub(days)),
    }
}

/// Signs that are followed or have rows: the others are not spoken of.
pub(super) fn spoken_of(
    found: &Found,
) -> impl Iterator<Item = (&SignTrend, &SignRun, &SignDirection)> {
    let signs = found.trends.signs.iter();
    let beside = found.findings.history.runs.iter().zip(&found.directions);
    signs
        .zip(beside)
        .map(|(sign, (run, direction))| (sign, run, direction))
        .filter(|(sign, ..)| sign.is_spoken_of())
}

fn say(context: &mut Context<'_>, found: &Found) -> Result<(), Failure> {
    let text = context.text;
    context.say(text.cli_trends_as_of(text.day_with_year(found.trends.as_of)))?;
    if found.trends.first_logged.is_none() {
        context.say(text.cli_trends_nothing())?;
        return match found.coverage {
            Some(filled) => context.say(text.trends_only_late(filled.uncounted_days)),
            None => Ok(()),
        };
    }
    if let Some(filled) = &found.coverage {
        context.say(text.coverage_words(filled, found.findings.late_counts))?;
    }
    let (back, others): (Vec<_>, Vec<_>) =
        spoken_of(found).partition(|(sign, ..)| sign.recurrence.status.is_recurring());
    if back.is_empty() {
        let signs = spoken_of(found).map(|(sign, ..)| sign);
        context.say(text.none_comes_back(signs))?;
    } else {
        context.say(text.trends_comes_back())?;
    }
    for (sign, _, direction) in back {
        say_sign(context, sign, direction)?;
    }
    if !others.is_empty() {
        context.say(text.trends_others())?;
    }
    for (sign, _, direction) in others {
        say_sign(context, sign, direction)?;
    }
    say_together(context, &found.together)?;
    say_changes(context, found)?;
    say_shown(context, found)
}

fn say_sign(
    context: &mut Context<'_>,
    sign: &SignTrend,
    direction: &SignDirection,
) -> Result<(), Failure> {
    let text = context.text;
    let mut line = format!(
        "  {}: {}",
        text.sign(&sign.key),
        text.verdict(&sign.recurrence)
    );
    if sign.recurrence.status.is_recurring() && !sign.recurrence.robust {
        line.push_str(" · ");
        line.push_str(&text.verdict_depends());
    }
    if let Some(last) = sign.left_recurring_on {
        line.push_str(" · ");
        line.push_str(&text.trends_until(text.day_short(last)));
    }
    context.say(line)?;
    if sign.totals.sign_days == 0 {
        return Ok(());
    }
    let direction = &direction.severity;
    let numbers = text.direction_numbers(direction);
    context.say(numbers.map_or_else(
        || {
            let tag = text.direction_tag(direction);
            format!("    {}", text.direction_in_period(tag))
        },
        |numbers| format!("    {numbers} {}", text.direction_meaning(direction)),
    ))
}

fn say_together(context: &mut Context<'_>, found: &Together) -> Result<(), Failure> {
    let text = context.text;
    let named = || found.pairs.iter().filter(|pair| pair.link != Link::None);
    if named().next().is_none() {
        return Ok(());
    }
    context.say(text.together_title())?;
    for pair in named() {
        context.say(format!("  {}", text.link(pair)))?;
    }
    context.say(format!("  {}", text.together_not_cause()))
}

fn say_changes(context: &mut Context<'_>, found: &Found) -> Result<(), Failure> {
    let text = context.text;
    if found.marks().is_empty() {
        return Ok(());
    }
    context.say(text.marks_title())?;
    let signs = spoken_of(found).filter(|(sign, ..)| sign.totals.sign_days > 0);
    let said_of = |run: &SignRun| -> Vec<String> {
        let compared = before_after_marks(run, found.marks(), found.taken(), found.trends.as_of);
        let marked = found.marks().iter().zip(&compared);
        marked
            .map(|(mark, change)| text.change(&run.key, mark, change, found.marks()))
            .collect()
    };
    let said: Vec<_> = signs.map(|(_, run, _)| (&run.key, said_of(run))).collect();
    for at in 0..found.marks().len() {
        let of_mark = || {
            said.iter()
                .filter_map(|(key, said)| Some((key, said.get(at)?)))
        };
        // What is the same of every sign, as that it is too early, is said once.
        match of_mark().next() {
            Some((_, first)) if of_mark().all(|(_, said)| said == first) && said.len() > 1 => {
                context.say(format!("  {first}"))?;
            }
            _ => {
                for (key, said) in of_mark() {
                    context.say(format!("  {}: {said}", text.sign(key)))?;
                }
            }
        }
    }
    context.say(format!("  {}", text.change_care()))
}

fn say_shown(context: &mut Context<'_>, found: &Found) -> Result<(), Failure> {
    let text = context.text;
    for reason in text.gp_reasons(&found.shown.gp) {
        context.say(text.cli_gp(text.gp_title(), reason))?;
    }
    match found.shown.hint {
        HintState::Nothing | HintState::Silent(_) => Ok(()),
        HintState::Withheld(reason) => context.say(text.withheld(reason)),
        HintState::Shown(tier, wording) => {
            let signs = &found.trends.hint.signs;
            let list = text.sign_list(signs);
            let said = text.hint_reworded(wording, found.upper_level).map(|said| {
                let lead = match tier {
                    Tier::Full => text.hint_signs_full(list.as_str()),
                    Tier::Early => text.hint_signs_early(list.as_str()),
                };
                format!("{lead} {said}")
            });
            context.say(said.unwrap_or_else(|| {
                let hint = match tier {
                    Tier::Full => text.cli_hint_full(list),
                    Tier::Early => text.cli_hint_early(list),
                };
                format!("{hint} {}", text.hint_gp())
            }))
        }
    }
}
