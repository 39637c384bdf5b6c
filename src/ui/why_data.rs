//! Why there is a hint, or none: each rung of the ladder with the person's own numbers, decided before anything is drawn. While a
//! warning sign is ticked it says only that, and nothing about magnesium.

use super::hint_data::{HintCard, HintDetails};
use super::looked_back::LookedBack;
use crate::domain::SignKey;
use crate::domain::hint::{HintAnswer, Silence, Tier};
use crate::text::Text;
use crate::trends::{
    GP_WEEK_DAYS, GpReason, HintRung, LastingSign, NORM_DAYS, READING_DAYS_MIN, READINGS_MIN,
    RuleRung, Withheld, Wording, days_with_a_none, ill_days, lasting_signs, mean_pressure,
    rule_rung,
};

/// Why there is a hint, or none.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyData {
    /// "Why do I see this hint?"
    pub title: String,
    /// The answer in one sentence.
    pub answer: String,
    /// Every rung, strictest first.
    pub rungs: Vec<WhyRung>,
    /// The numbers of the signs a shown hint names.
    pub details: Option<HintDetails>,
}

/// One rung of the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyRung {
    /// What it is about.
    pub name: String,
    /// What was found, one sentence each.
    pub words: Vec<String>,
    /// What it does to the hint.
    pub state: RungState,
}

/// What a rung does to the hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RungState {
    /// Nothing.
    Clear,
    /// It keeps the hint away.
    Stops,
    /// It is said beside the hint, or changes its words.
    Changes,
}

impl RungState {
    const fn stops(stops: bool) -> Self {
        if stops { Self::Stops } else { Self::Clear }
    }

    const fn changes(changes: bool) -> Self {
        if changes { Self::Changes } else { Self::Clear }
    }
}

impl WhyData {
    /// Words what was found.
    #[must_use]
    pub fn new(found: &LookedBack, text: &Text) -> Self {
        let rung = found.ladder.hint;
        if found.ladder.red_flag {
            return Self {
                title: text.why_title_none(),
                answer: text.withheld(Withheld::RedFlag),
                rungs: vec![red_flag(true, text)],
                details: None,
            };
        }
        let rule = rule_rung(&found.history, &found.trends.hint);
        let person = found.history.person;
        let tier = found.trends.hint.tier.unwrap_or(Tier::Full);
        let mut rungs = vec![
            red_flag(false, text),
            gp(found, text),
            kidney(person.kidney_disease, text),
            age(person.under_18, found.knows_age, text),
            rule_words(&rule, &found.trends.hint.signs, text),
            ill(ill_days(&found.history, tier), text),
            nones(found, tier, text),
            silence(found.silence, text),
        ];
        // With a kidney disease the level does not hold, and under 18 there is no norm.
        if !person.kidney_disease {
            rungs.push(level(found, text));
        }
        rungs.extend(norm(found, text));
        let is_shown = matches!(rung, HintRung::Shown(..));
        let details = HintCard::climbed(
            &found.trends,
            &found.history,
            rung,
            found.upper_level,
            text,
        );
        Self {
            title: if is_shown {
                text.hint_why_title()
            } else {
                text.why_title_none()
            },
            answer: answer(rung, &rule, found.silence, text),
            rungs,
            details: details.filter(|_| is_shown).map(|card| card.details),
        }
    }
}

fn answer(rung: HintRung, rule: &RuleRung, silence: Option<Silence>, text: &Text) -> String {
    match (rung, silence) {
        (HintRung::Shown(Tier::Full, _), _) => text.why_shown(),
        (HintRung::Shown(Tier::Early, _), _) => text.why_shown_early(),
        (HintRung::Withheld(reason), _) => text.withheld(reason),
        (HintRung::Silent(_), Some(silence)) => text.why_silent(text.day_with_year(silence.until)),
        (HintRung::Silent(_) | HintRung::Nothing, _) => match rule {
            RuleRung::TooFewDays { more, .. } => text.why_too_few_days(*more),
            RuleRung::TooShort { tier, progress } => {
                let of = tier.days_in_a_row();
                text.why_too_short(of.saturating_sub(progress.days_in_a_row), of)
            }
            RuleRung::TooFewSigns { .. } | RuleRung::Holds(_) => text.why_too_few_signs(),
        },
    }
}

fn rung(name: String, words: String, state: RungState) -> WhyRung {
    WhyRung {
        name,
        words: vec![words],
        state,
    }
}

fn red_flag(ticked: bool, text: &Text) -> WhyRung {
    let words = if ticked {
        text.withheld(Withheld::RedFlag)
    } else {
        text.why_flag_none()
    };
    rung(text.why_flag_name(), words, RungState::stops(ticked))
}

fn gp(found: &LookedBack, text: &Text) -> WhyRung {
    let lasting = lasting_signs(&found.history);
    let mut words: Vec<String> = lasting.iter().map(|sign| lasting_words(sign, text)).collect();
    let mean = mean_pressure(&found.facts);
    words.push(match mean {
        Some(mean) if mean.is_enough() => text.gp_reason(GpReason::BloodPressure(mean)),
        few => text.why_gp_pressure_few(
            few.map_or(0, |mean| mean.readings),
            READINGS_MIN,
            READING_DAYS_MIN,
            few.map_or(0, |mean| mean.days),
        ),
    });
    let is_named = !found.ladder.gp.is_empty();
    if is_named {
        words.push(text.why_gp_beside());
    }
    WhyRung {
        name: text.why_gp_name(),
        words,
        state: RungState::changes(is_named),
    }
}

fn lasting_words(lasting: &LastingSign, text: &Text) -> String {
    let days: Vec<String> = lasting.days_by_week.iter().map(usize::to_string).collect();
    let sign = text.sign(&SignKey::BuiltIn(lasting.sign));
    text.why_gp_lasting(sign, text.list(&days), days.len(), GP_WEEK_DAYS)
}

fn kidney(noted: bool, text: &Text) -> WhyRung {
    let words = if noted {
        text.withheld(Withheld::Kidney)
    } else {
        text.why_kidney_none()
    };
    rung(text.why_kidney_name(), words, RungState::stops(noted))
}

fn age(under_18: bool, is_known: bool, text: &Text) -> WhyRung {
    let words = match (under_18, is_known) {
        (true, _) => text.withheld(Withheld::Under18),
        (false, true) => text.why_age_adult(),
        (false, false) => text.why_age_open(),
    };
    rung(text.why_age_name(), words, RungState::stops(under_18))
}

fn rule_words(rule: &RuleRung, signs: &[SignKey], text: &Text) -> WhyRung {
    let words = match rule {
        RuleRung::TooFewDays { logged, more } => text.why_rule_days(*logged, *more),
        RuleRung::TooFewSigns { signs } => match signs.first() {
            None => text.why_rule_no_sign(),
            Some(sign) => text.why_rule_one_sign(text.sign(sign)),
        },
        RuleRung::TooShort { tier, progress } => {
            let names: Vec<String> = progress.signs.iter().map(|key| text.sign_inside(key)).collect();
            text.why_rule_short(
                progress.days_in_a_row,
                text.list(&names),
                tier.days_in_a_row(),
            )
        }
        RuleRung::Holds(tier) => text.why_rule_holds(text.sign_list(signs), tier.days_in_a_row()),
    };
    let mut rung = rung(
        text.why_rule_name(),
        words,
        RungState::stops(!matches!(rule, RuleRung::Holds(_))),
    );
    if !matches!(rule, RuleRung::Holds(_)) {
        rung.words.push(text.hint_rule_counting());
    }
    rung
}

fn ill(days: usize, text: &Text) -> WhyRung {
    let words = if days == 0 {
        text.why_ill_none()
    } else {
        text.hint_ill(days)
    };
    rung(text.why_ill_name(), words, RungState::changes(days > 0))
}

fn nones(found: &LookedBack, tier: Tier, text: &Text) -> WhyRung {
    let days = days_with_a_none(&found.history, tier);
    let words = if days == 0 {
        text.withheld(Withheld::PresenceOnly)
    } else {
        text.why_nones(days, tier.window_days())
    };
    rung(text.why_nones_name(), words, RungState::stops(days == 0))
}

fn silence(silence: Option<Silence>, text: &Text) -> WhyRung {
    let words = silence.map_or_else(
        || text.why_silence_none(),
        |silence| {
            let (day, until) = (
                text.day_with_year(silence.since),
                text.day_with_year(silence.until),
            );
            match silence.answer {
                HintAnswer::Later => text.why_silence_later(day, until),
                HintAnswer::NotForMe => text.why_silence_not_for_me(day, until),
                HintAnswer::Opened => text.why_silence_opened(day, until),
            }
        },
    );
    rung(
        text.why_silence_name(),
        words,
        RungState::stops(silence.is_some()),
    )
}

fn level(found: &LookedBack, text: &Text) -> WhyRung {
    let facts = &found.facts;
    let level = text.mg_exact(found.upper_level.amount());
    let usual = text.why_level_usual(text.mg_exact(facts.usual_supplements), level);
    let noted = facts
        .noted_supplements
        .map(|(amount, days)| text.why_level_noted(days, text.mg(amount)));
    WhyRung {
        name: text.why_level_name(),
        words: [Some(usual), noted].into_iter().flatten().collect(),
        state: RungState::changes(facts.supplements_at_level),
    }
}

fn norm(found: &LookedBack, text: &Text) -> Option<WhyRung> {
    let facts = &found.facts;
    let norm = text.mg_exact(facts.norm?);
    let words = text.why_norm(facts.days_at_norm, norm, NORM_DAYS);
    let changes = match found.ladder.hint {
        HintRung::Shown(_, wording) => matches!(wording, Wording::AtNorm(_)),
        _ => facts.days_at_norm >= NORM_DAYS,
    };
    Some(rung(text.why_norm_name(), words, RungState::changes(changes)))
}
