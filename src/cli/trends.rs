//! `trends`: what keeps coming back, in words or as JSON.

use serde_json::{Value, json};

use super::args::TrendsArgs;
use super::{Context, Failure};
use crate::domain::hint::Tier;
use crate::store::IfMissing;
use crate::trends::{Hint, History, Recurrence, SignTrend, Trends, Withheld, look_back};

pub(super) fn run(context: &mut Context<'_>, args: &TrendsArgs) -> Result<(), Failure> {
    let as_of = args
        .as_of
        .as_deref()
        .map(|day| context.day(day))
        .transpose()?;
    let diary = context.open(IfMissing::Fail)?;
    let as_of = as_of.unwrap_or_else(|| diary.today(context.now));
    let past = diary
        .past(as_of)
        .map_err(|err| context.store_failure(&err))?;
    let trends = look_back(&History::from(past));
    if args.json {
        context.say_json(&to_json(&trends))
    } else {
        say(context, &trends)
    }
}

/// Signs that are followed or have rows: the others are not spoken of.
fn spoken_of(trends: &Trends) -> impl Iterator<Item = &SignTrend> {
    trends
        .signs
        .iter()
        .filter(|sign| sign.followed || sign.totals.logged_days > 0)
}

fn say(context: &mut Context<'_>, trends: &Trends) -> Result<(), Failure> {
    let text = context.text;
    context.say(text.cli_trends_as_of(text.day_with_year(trends.as_of)))?;
    if trends.first_logged.is_none() {
        return context.say(text.cli_trends_nothing());
    }
    let (back, others): (Vec<_>, Vec<_>) =
        spoken_of(trends).partition(|sign| sign.recurrence.status.is_recurring());
    if back.is_empty() {
        context.say(text.trends_comes_back_none())?;
    } else {
        context.say(text.trends_comes_back())?;
    }
    for sign in back {
        say_sign(context, sign)?;
    }
    if !others.is_empty() {
        context.say(text.trends_others())?;
    }
    for sign in others {
        say_sign(context, sign)?;
    }
    say_hint(context, &trends.hint)
}

fn say_sign(context: &mut Context<'_>, sign: &SignTrend) -> Result<(), Failure> {
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
    context.say(line)
}

fn say_hint(context: &mut Context<'_>, hint: &Hint) -> Result<(), Failure> {
    let Some(tier) = hint.tier else { return Ok(()) };
    let text = context.text;
    if let Some(reason) = hint.withheld {
        return context.say(text.withheld(reason));
    }
    let signs = text.sign_list(&hint.signs);
    context.say(match tier {
        Tier::Full => text.cli_hint_full(signs),
        Tier::Early => text.cli_hint_early(signs),
    })
}

fn to_json(trends: &Trends) -> Value {
    json!({
        "schema": 1,
        "as_of": trends.as_of.to_string(),
        "signs": spoken_of(trends).map(sign_json).collect::<Vec<_>>(),
        "hint": hint_json(&trends.hint),
    })
}

fn sign_json(sign: &SignTrend) -> Value {
    let totals = &sign.totals;
    json!({
        "sign": sign.key.to_string(),
        "own": sign.key.built_in().is_none(),
        "counts_for_hint": sign.counts_for_hint,
        "recurrence": recurrence_json(&sign.recurrence),
        "first_recurring": sign.first_recurring.map(|day| day.to_string()),
        "days_recurring": sign.days_recurring,
        "days_watch": sign.days_watch,
        "totals": {
            "logged_days": totals.logged_days,
            "sign_days": totals.sign_days,
            "episodes": totals.episodes,
            "longest_free_days": totals.longest_free_days,
            "first_day": totals.first_day.map(|day| day.to_string()),
            "last_day": totals.last_day.map(|day| day.to_string()),
        },
    })
}

fn recurrence_json(found: &Recurrence) -> Value {
    json!({
        "status": found.status.key(),
        "window_days": found.window_days,
        "probability": found.probability,
        "probability_if_missing_free": found.probability_if_missing_free,
        "logged_days": found.logged_days,
        "sign_days": found.sign_days,
        "weeks_with_sign": found.weeks_with_sign,
        "fresh_starts": found.fresh_starts,
        "clustering": found.clustering,
        "robust": found.robust,
        "more_days_needed": found.more_days_needed,
    })
}

fn hint_json(hint: &Hint) -> Value {
    json!({
        "holds": hint.holds,
        "tier": hint.tier.map(Tier::key),
        "first_full": hint.first_full.map(|day| day.to_string()),
        "first_early": hint.first_early.map(|day| day.to_string()),
        "signs": hint.signs.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "withheld": hint.withheld.map(Withheld::key),
    })
}
