//! What the hint says and every number behind it, decided before anything is drawn. It says nothing about cause, and nothing at
//! all while a warning sign is ticked.

use crate::domain::SignKey;
use crate::domain::hint::Tier;
use crate::domain::norm::UpperLevel;
use crate::text::Text;
use crate::trends::stats::day_weight;
use crate::trends::{HintState, History, Recurrence, Trends, Withheld, ill_days, today};

/// Certainty above which only "more than" is said; no certainty is ever whole.
const NEARLY_SURE: f64 = 0.99;

#[derive(Clone, Debug, PartialEq)]
pub struct HintCard {
    /// Which hint; nothing can be answered where it is kept back.
    pub tier: Tier,
    /// The signs it names.
    pub signs: Vec<SignKey>,
    /// What was found, first and in bold; nothing where it is kept back.
    pub lead: Option<String>,
    /// What it says of that.
    pub body: String,
    /// Kept back: `body` says why.
    pub withheld: bool,
    /// Intake is the place to look; not where as much as is needed was noted already.
    pub leads_to_intake: bool,
    /// Why it is shown; empty where it is kept back.
    pub details: HintDetails,
}

/// Every number behind the hint.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HintDetails {
    /// The rules in words.
    pub rules: Vec<String>,
    /// The numbers of each sign it names.
    pub signs: Vec<HintSign>,
    /// What none of this says.
    pub does_not_say: Vec<String>,
}

/// The numbers of one sign.
#[derive(Clone, Debug, PartialEq)]
pub struct HintSign {
    pub key: SignKey,
    pub name: String,
    /// Its numbers, one a line.
    pub lines: Vec<String>,
}

impl HintCard {
    /// The card, if there is anything to say; `is_silent` is whether the person put the hint away.
    pub fn new(trends: &Trends, history: &History, is_silent: bool, text: &Text) -> Option<Self> {
        let tier = trends.hint.tier?;
        match trends.hint.withheld {
            Some(reason) => Some(Self::kept_back(tier, reason, text)),
            None if is_silent => None,
            None => Some(Self::shown(tier, trends, history, text)),
        }
    }

    /// The card as it may be shown.
    pub fn of(
        trends: &Trends,
        history: &History,
        state: HintState,
        level: UpperLevel,
        text: &Text,
    ) -> Option<Self> {
        let is_silent = matches!(state, HintState::Silent(_));
        let card = Self::new(trends, history, is_silent, text)?;
        let HintState::Shown(_, wording) = state else {
            return Some(card);
        };
        let body = text.hint_reworded(wording, level);
        Some(Self {
            leads_to_intake: body.is_none(),
            body: body.unwrap_or(card.body),
            ..card
        })
    }

    fn kept_back(tier: Tier, reason: Withheld, text: &Text) -> Self {
        Self {
            tier,
            signs: Vec::new(),
            lead: None,
            body: text.withheld(reason),
            withheld: true,
            leads_to_intake: false,
            details: HintDetails::default(),
        }
    }

    fn shown(tier: Tier, trends: &Trends, history: &History, text: &Text) -> Self {
        let (lead, look) = words(tier, trends, text);
        Self {
            tier,
            signs: trends.hint.signs.clone(),
            lead: Some(lead),
            body: format!("{} {look} {}", text.hint_many_causes(), text.hint_gp()),
            withheld: false,
            leads_to_intake: true,
            details: HintDetails {
                rules: rules(tier, trends, history, text),
                signs: signs(trends, history, text),
                does_not_say: vec![
                    text.hint_does_not_say_1(),
                    text.hint_does_not_say_2(),
                    text.hint_does_not_say_3(),
                ],
            },
        }
    }
}

/// What was found, and what one could look at.
fn words(tier: Tier, trends: &Trends, text: &Text) -> (String, String) {
    let hint = &trends.hint;
    // In the order of the rows above it.
    let mut named = hint.signs.clone();
    named.sort_by_key(|key| {
        let found = trends.signs.iter().find(|sign| sign.key == *key);
        std::cmp::Reverse(found.map(|sign| sign.recurrence.sign_days))
    });
    let signs = text.sign_list(&named);
    match tier {
        Tier::Full if trends.recurs_beyond_hint() => {
            (text.hint_signs_among(signs), text.hint_look())
        }
        Tier::Full => (text.hint_signs_full(signs), text.hint_look()),
        Tier::Early => {
            let of_hint = || {
                let named = |key| hint.signs.contains(key);
                trends.signs.iter().filter(move |sign| named(&sign.key))
            };
            let logged = of_hint().map(|sign| sign.recurrence.logged_days).max();
            let more = of_hint().map(|sign| sign.recurrence.more_days_needed).max();
            (
                text.hint_lead_early(signs, logged.unwrap_or(0)),
                text.hint_look_early(more.unwrap_or(0)),
            )
        }
    }
}

fn rules(tier: Tier, trends: &Trends, history: &History, text: &Text) -> Vec<String> {
    let (rule, since, sign_rule) = match tier {
        Tier::Full => (
            text.hint_rule_full(tier.days_in_a_row()),
            trends.hint.first_full,
            text.hint_rule_sign(),
        ),
        Tier::Early => (
            text.hint_rule_early(tier.days_in_a_row()),
            trends.hint.first_early,
            text.hint_rule_often(),
        ),
    };
    let since = since.map(|day| text.hint_since(text.day_with_year(day)));
    let ill = ill_days(history, tier);
    [
        Some(rule),
        since,
        Some(sign_rule),
        Some(text.hint_rule_counting()),
    ]
    .into_iter()
    .flatten()
    .chain((ill > 0).then(|| text.hint_ill(ill)))
    .collect()
}

/// The numbers as the hint sees them: days noted as ill are unknown to it.
fn signs(trends: &Trends, history: &History, text: &Text) -> Vec<HintSign> {
    let seen = History {
        runs: history
            .runs
            .iter()
            .map(|run| run.without(&history.ill_days))
            .collect(),
        ..history.clone()
    };
    let found = today(&seen);
    let named = |key: &SignKey| trends.hint.signs.contains(key);
    seen.runs
        .iter()
        .zip(&found)
        .filter(|(run, _)| named(&run.key))
        .map(|(run, found)| HintSign {
            key: run.key.clone(),
            name: text.sign(&run.key),
            lines: lines(found, text),
        })
        .collect()
}

fn lines(found: &Recurrence, text: &Text) -> Vec<String> {
    let Recurrence {
        sign_days,
        logged_days,
        window_days,
        weeks_with_sign,
        ..
    } = *found;
    let counted = [
        text.hint_days(sign_days, logged_days, window_days),
        text.hint_weeks(weeks_with_sign, window_days / 7),
        text.hint_starts(found.fresh_starts),
    ];
    let sure = found.probability.map(|share| sure(share, text));
    let if_free = found
        .probability_if_missing_free
        .map(|share| sure_if_free(share, text));
    let clustering = found.clustering.map(|clustering| {
        text.hint_clustering(
            text.decimal(clustering, 2),
            text.decimal(day_weight(clustering), 2),
        )
    });
    counted
        .into_iter()
        .chain([sure, if_free, clustering].into_iter().flatten())
        .collect()
}

fn sure(share: f64, text: &Text) -> String {
    if share > NEARLY_SURE {
        text.hint_sure_above(text.percent(NEARLY_SURE))
    } else {
        text.hint_sure(text.percent(whole_percents(share)))
    }
}

fn sure_if_free(share: f64, text: &Text) -> String {
    if share > NEARLY_SURE {
        text.hint_sure_if_free_above(text.percent(NEARLY_SURE))
    } else {
        text.hint_sure_if_free(text.percent(whole_percents(share)))
    }
}

/// Rounded down: what is said is never more certain than what was found.
fn whole_percents(share: f64) -> f64 {
    (share * 100.0).floor() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::past::Past;
    use crate::domain::{BuiltInSign, Day, Severity};
    use crate::text::Language;
    use crate::trends::look_back;

    /// A diary of `days` days with two signs on two days of three, ending on 22 November 2026.
    fn history(days: i32) -> History {
        let last = Day::from_ymd(2026, 11, 22).unwrap();
        let signs = [BuiltInSign::Headache, BuiltInSign::Fatigue];
        let rows = (0..days).flat_map(|back| {
            let severity = if back % 3 == 0 {
                Severity::None
            } else {
                Severity::Mild
            };
            (0..2).map(move |sign| (sign, last.plus(-back), severity))
        });
        History::from(Past {
            as_of: last,
            signs: signs.map(|sign| (SignKey::BuiltIn(sign), true)).into(),
            rows: rows.collect(),
            ill_days: [last.plus(-20)].into(),
            pauses: Vec::new(),
            red_flag_today: false,
            kidney_disease: false,
            under_18: false,
        })
    }

    fn card(history: &History, language: Language) -> Option<HintCard> {
        HintCard::new(&look_back(history), history, false, &Text::new(language))
    }

    #[test]
    fn every_number_of_each_sign_is_said_as_the_hint_saw_it() {
        let card = card(&history(90), Language::En).unwrap();
        assert_eq!((card.tier, card.signs.len()), (Tier::Full, 2));
        let rules = &card.details.rules;
        assert_eq!(
            rules[0],
            "On each of the last 14 days at least 2 symptoms kept coming back, not necessarily the same ones."
        );
        assert!(rules[1].starts_with("It was so for the first time on"));
        assert_eq!(
            rules.last().unwrap(),
            "1 day you noted as “ill” counts as not filled in here."
        );
        let names: Vec<_> = card.details.signs.iter().map(|sign| &sign.name).collect();
        assert_eq!(names, ["Headache", "Fatigue"]);
        assert_eq!(
            card.details.signs[0].lines,
            [
                "On 36 of the 55 days you filled in, in the last 56 days",
                "In 8 of the last 8 weeks",
                "Did not start again after 2 or more filled in days without it",
                "More than 1 day a week with over 99% certainty",
                "If all days not filled in had been free of it: over 99% certainty",
                "Days with and without the symptom come in groups (0.00 on a scale from 0 to 0.8). That is why each day counts for 1.00.",
            ]
        );
        assert_eq!(card.details.does_not_say.len(), 3);
    }

    #[test]
    fn the_early_hint_explains_its_own_rule() {
        let card = card(&history(28), Language::Nl).unwrap();
        assert_eq!(card.tier, Tier::Early);
        assert!(
            card.details.rules[0]
                .starts_with("Dit is een vroege hint. Op elk van de laatste 7 dagen")
        );
        assert!(card.details.signs[0].lines[0].ends_with("in de laatste 28 dagen"));
        assert_eq!(
            card.details.signs[0].lines[1],
            "In 4 van de laatste 4 weken"
        );
    }

    #[test]
    fn certainty_is_rounded_down_and_never_whole() {
        let text = Text::new(Language::En);
        assert_eq!(
            sure(0.957_9, &text),
            "More than 1 day a week with 95% certainty"
        );
        assert_eq!(
            sure(1.0, &text),
            "More than 1 day a week with over 99% certainty"
        );
    }

    #[test]
    fn kept_back_it_has_no_numbers() {
        let mut history = history(90);
        history.person.red_flag_today = true;
        let card = card(&history, Language::En).unwrap();
        assert!(card.withheld && card.details == HintDetails::default());
        assert!(!card.body.to_lowercase().contains("magnesium"));
    }

    #[test]
    fn put_away_it_is_not_shown() {
        let history = history(90);
        let text = Text::new(Language::En);
        assert_eq!(
            HintCard::new(&look_back(&history), &history, true, &text),
            None
        );
    }
}
