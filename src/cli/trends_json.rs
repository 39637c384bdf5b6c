//! `trends --json`: every number behind what looking back says, in full precision. What is not enough to say is null, never a guess.

use serde_json::{Value, json};

use super::trends::{Found, spoken_of};
use crate::domain::Day;
use crate::domain::hint::Tier;
use crate::domain::mark::Mark;
use crate::trends::{
    BeforeAfter, Coverage, DaysWith, Direction, FactorCount, Hint, HintState, Noted, NotedDays,
    Outcome, Pair, Phase, Recurrence, Shown, Side, SignDirection, SignRun, SignTrend, Spell, Third,
    Together, WeeksCompared, Withheld, before_after_marks, spells,
};

pub(super) fn to_json(found: &Found) -> Value {
    let signs = spoken_of(found).map(|(sign, run, direction)| {
        let mut said = sign_json(sign, run, direction);
        let factors = found.factor_counts(run);
        said["factors"] = factors.iter().map(factor_json).collect();
        said
    });
    let pauses = found.pauses().iter();
    let pauses = pauses.map(|(first, last)| json!({ "first": iso(*first), "last": iso(*last) }));
    let changes = spoken_of(found).flat_map(|(_, run, _)| changes_json(found, run));
    json!({
        "schema": 1,
        "as_of": iso(found.trends.as_of),
        "weeks": found.weeks,
        "coverage": found.coverage.as_ref().map(coverage_json),
        "signs": signs.collect::<Vec<_>>(),
        "gp": found.shown.gp.iter().map(|reason| reason.key()).collect::<Vec<_>>(),
        "hint": hint_json(&found.trends.hint, &found.shown),
        "together": together_json(&found.together),
        "before_after": changes.collect::<Vec<_>>(),
        "pauses": pauses.collect::<Vec<_>>(),
    })
}

fn iso(day: Day) -> String {
    day.to_string()
}

fn coverage_json(found: &Coverage) -> Value {
    json!({
        "first": iso(found.first),
        "last": iso(found.last),
        "days": found.days,
        "logged_days": found.logged_days,
        "away_days": found.away_days,
        "late_days": found.late_days,
        "uncounted_days": found.uncounted_days,
    })
}

fn sign_json(sign: &SignTrend, run: &SignRun, direction: &SignDirection) -> Value {
    let totals = &sign.totals;
    json!({
        "sign": sign.key.to_string(),
        "own": sign.key.built_in().is_none(),
        "counts_for_hint": sign.counts_for_hint,
        "recurrence": recurrence_json(&sign.recurrence),
        "first_recurring": sign.first_recurring.map(iso),
        "days_recurring": sign.days_recurring,
        "days_watch": sign.days_watch,
        "totals": {
            "logged_days": totals.logged_days,
            "sign_days": totals.sign_days,
            "episodes": totals.episodes,
            "longest_free_days": totals.longest_free_days,
            "first_day": totals.first_day.map(iso),
            "last_day": totals.last_day.map(iso),
        },
        "direction": direction_json(&direction.severity),
        "direction_rate": direction_json(&direction.rate),
        "episodes": spells(run).iter().map(episode_json).collect::<Vec<_>>(),
    })
}

fn factor_json(count: &FactorCount) -> Value {
    let days = |days: DaysWith| json!({ "days": days.days, "sign_days": days.sign_days });
    json!({
        "factor": count.key.to_string(),
        "with": days(count.with),
        "without": days(count.without),
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

fn hint_json(hint: &Hint, shown: &Shown) -> Value {
    let wording = match shown.hint {
        HintState::Shown(_, wording) => Some(wording.key()),
        _ => None,
    };
    json!({
        "holds": hint.holds,
        "tier": hint.tier.map(Tier::key),
        "first_full": hint.first_full.map(iso),
        "first_early": hint.first_early.map(iso),
        "signs": hint.signs.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "withheld": hint.withheld.map(Withheld::key),
        "wording": wording,
    })
}

fn direction_json(found: &Direction) -> Value {
    let (test, adjusted) = (&found.test, found.test.adjusted);
    let has_enough = adjusted.is_some();
    json!({
        "verdict": found.verdict.key(),
        "weeks": test.plain.values,
        "s": test.plain.s,
        "var_s": test.plain.var_s,
        "vif": adjusted.and_then(|adjusted| adjusted.inflation),
        "r1": adjusted.and_then(|adjusted| adjusted.r1),
        "z": adjusted.map(|adjusted| adjusted.z),
        "p": adjusted.map(|adjusted| adjusted.p),
        "p_plain": has_enough.then(|| test.plain.p(1.0)),
        "slope_per_week": test.slope_per_week,
        "first_third": found.first_third.as_ref().map(third_json),
        "last_third": found.last_third.as_ref().map(third_json),
    })
}

fn third_json(third: &Third) -> Value {
    json!({
        "sign_days_per_week": third.sign_days_per_week,
        "low": third.low,
        "high": third.high,
        "mean_severity": third.mean_severity,
    })
}

fn episode_json(spell: &Spell) -> Value {
    json!({
        "start": iso(spell.first),
        "end": spell.is_closed.then(|| iso(spell.last)),
        "days": spell.sign_days,
        "worst": spell.worst.level(),
        "free_before": spell.free_days_before,
    })
}

fn together_json(found: &Together) -> Value {
    json!({
        "from": found.from.map(iso),
        "looked_on": found.looked_on.map(iso),
        "pairs": found.pairs.iter().map(pair_json).collect::<Vec<_>>(),
    })
}

fn pair_json(pair: &Pair) -> Value {
    let days = &pair.days;
    json!({
        "first": side_json(&pair.first),
        "second": side_json(&pair.second),
        "joint_days": days.joint_days,
        "first_days": days.first_days,
        "second_days": days.second_days,
        "both_days": days.both_days,
        "expected_both_days": days.expected_both_days(),
        "lift": pair.lift,
        "phi": days.phi,
        "inflation": days.inflation,
        "z": days.z,
        "p": days.p,
        "q": pair.q,
        "link": pair.link.key(),
    })
}

fn side_json(side: &Side) -> Value {
    match side {
        Side::Sign(key) => json!({ "sign": key.to_string() }),
        Side::Factor(key) => json!({ "factor": key.to_string() }),
    }
}

fn changes_json<'a>(found: &'a Found, run: &'a SignRun) -> impl Iterator<Item = Value> {
    let compared = before_after_marks(run, found.marks(), found.taken(), found.trends.as_of);
    let marked = found.marks().iter().zip(compared);
    marked.map(|(mark, change)| change_json(run, mark, &change))
}

fn change_json(run: &SignRun, mark: &Mark, change: &BeforeAfter) -> Value {
    let compared = match change.outcome {
        Outcome::Compared(compared) => Some(compared),
        _ => None,
    };
    json!({
        "sign": run.key.to_string(),
        "change": iso(change.change),
        "kind": mark.kind.key(),
        "name": mark.name,
        "outcome": change.outcome.key(),
        "first_look": iso(change.first_look),
        "looked_on": change.looked_on.map(iso),
        "next_look": change.next_look.map(iso),
        "before": phase_json(&change.before),
        "after": phase_json(&change.after),
        "compared": compared.as_ref().map(compared_json),
        "began_after_bad_period": change.began_after_bad_period,
        "other_changes": change.other_changes.iter().copied().map(iso).collect::<Vec<_>>(),
        "noted": change.noted.as_ref().map(noted_json),
    })
}

fn noted_json(noted: &Noted) -> Value {
    let side = |days: &NotedDays| json!({ "taken": days.taken, "skipped": days.skipped });
    json!({ "before": side(&noted.before), "after": side(&noted.after) })
}

fn phase_json(phase: &Phase) -> Value {
    json!({
        "first": iso(phase.first),
        "last": iso(phase.last),
        "used_weeks": phase.used_weeks,
        "logged_days": phase.logged_days,
        "sign_days": phase.sign_days,
        "sign_days_per_week": phase.sign_days_per_week(),
    })
}

fn compared_json(compared: &WeeksCompared) -> Value {
    json!({
        "u_after": compared.plain.u,
        "nap_after_higher": compared.plain.share_higher,
        "var_u": compared.plain.var_u,
        "mean_change": compared.mean_change,
        "r1": compared.r1,
        "r1_used": compared.r1_used,
        "p": compared.p,
    })
}
