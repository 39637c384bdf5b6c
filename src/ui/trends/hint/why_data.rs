//! Why there is a hint, or none: each reason with the person's own numbers, decided before anything is drawn. While a
//! warning sign is ticked it says only that, and nothing about magnesium.

use crate::domain::SignKey;
use crate::domain::hint::{HintAnswer, Silence, Tier};
use crate::text::Text;
use crate::trends::{
    GP_RECURRING, GP_WEEK_DAYS, GpReason, HintRule, HintState, LastingSign, MeanPressure,
    NORM_DAYS, PainkillerStretches, READING_DAYS_MIN, READINGS_MIN, Withheld, Wording,
    days_with_a_none, hint_rule, ill_days, lasting_signs, recurring_signs,
};
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::trends::hint::data::HintCard;

/// Why there is a hint, or none.
#[derive(Clone, Debug, PartialEq)]
pub struct WhyData {
    /// "Why do I see this hint?"
    pub title: String,
    /// The answer in one sentence.
    pub answer: String,
    /// Every reason, strictest first.
    pub reasons: Vec<WhyReason>,
    /// The hint that is shown, with the numbers of the signs it names.
    pub shown: Option<HintCard>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyReason {
    /// What it is about.
    pub name: String,
    /// What was found, one sentence each.
    pub words: Vec<String>,
    /// What it does to the hint.
    pub state: ReasonState,
}

/// What a reason does to the hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonState {
    /// Nothing.
    Clear,
    /// It keeps the hint away.
    Stops,
    /// It is said beside the hint, or changes its words.
    Changes,
}

impl ReasonState {
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
        let hint = found.shown.hint;
        if found.shown.red_flag {
            return Self {
                title: text.why_title_none(),
                answer: text.withheld(Withheld::RedFlag),
                reasons: vec![red_flag(true, text)],
                shown: None,
            };
        }
        let rule = hint_rule(found.history(), &found.trends().hint);
        let person = found.history().person;
        let tier = found.trends().hint.tier.unwrap_or(Tier::Full);
        let mut reasons = vec![
            red_flag(false, text),
            gp(found, text),
            kidney(person.kidney_disease, text),
            age(person.under_18, found.knows_age, text),
            rule_words(&rule, &found.trends().hint.signs, text),
            ill(ill_days(found.history(), tier), text),
            nones(found, tier, text),
            silence(found.silence, text),
        ];
        // With a kidney disease the level does not hold, and under 18 there is no norm.
        if !person.kidney_disease {
            reasons.push(level(found, text));
        }
        reasons.extend(norm(found, text));
        let is_shown = matches!(hint, HintState::Shown(..));
        let card = HintCard::of(
            found.trends(),
            found.history(),
            hint,
            found.upper_level,
            text,
        );
        Self {
            title: if is_shown {
                text.hint_why_title()
            } else {
                text.why_title_none()
            },
            answer: answer(hint, &rule, found.silence, text),
            reasons,
            shown: card.filter(|_| is_shown),
        }
    }
}

fn answer(hint: HintState, rule: &HintRule, silence: Option<Silence>, text: &Text) -> String {
    match (hint, silence) {
        (HintState::Shown(Tier::Full, _), _) => text.why_shown(),
        (HintState::Shown(Tier::Early, _), _) => text.why_shown_early(),
        (HintState::Withheld(reason), _) => text.withheld(reason),
        (HintState::Silent(_), Some(silence)) => text.why_silent(text.day_with_year(silence.until)),
        (HintState::Silent(_) | HintState::Nothing, _) => match rule {
            HintRule::TooFewDays { more, .. } => text.why_too_few_days(*more),
            HintRule::TooShort { tier, progress } => {
                let of = tier.days_in_a_row();
                text.why_too_short(of.saturating_sub(progress.days_in_a_row), of)
            }
            HintRule::TooFewSigns { .. } | HintRule::Holds(_) => text.why_too_few_signs(),
        },
    }
}

fn reason(name: String, words: String, state: ReasonState) -> WhyReason {
    WhyReason {
        name,
        words: vec![words],
        state,
    }
}

fn red_flag(ticked: bool, text: &Text) -> WhyReason {
    let words = if ticked {
        text.withheld(Withheld::RedFlag)
    } else {
        text.why_flag_none()
    };
    reason(text.why_flag_name(), words, ReasonState::stops(ticked))
}

fn gp(found: &LookedBack, text: &Text) -> WhyReason {
    let lasting = lasting_signs(found.history());
    let mut words: Vec<String> = lasting
        .iter()
        .map(|sign| lasting_words(sign, text))
        .collect();
    words.push(text.why_gp_least(GP_WEEK_DAYS));
    let recurring = recurring_signs(&found.trends().signs).into_iter();
    words.extend(recurring.map(|sign| text.gp_reason(GpReason::Recurring(sign))));
    words.push(text.why_gp_recurring(text.sign_list(&GP_RECURRING.map(SignKey::BuiltIn))));
    let painkillers = PainkillerStretches::new(&found.facts.painkiller_days, found.history().as_of);
    if painkillers.any != PainkillerStretches::default().any {
        words.push(text.why_gp_painkillers(text.counts(&painkillers.any)));
        words.push(text.painkiller_limit_words());
    }
    let mean = MeanPressure::of(found.facts.readings.iter().copied());
    words.push(match mean {
        Some(mean) if mean.is_enough() => text.gp_reason(GpReason::BloodPressure(mean)),
        few => text.why_gp_pressure_few(
            few.map_or(0, |mean| mean.readings),
            READINGS_MIN,
            READING_DAYS_MIN,
            few.map_or(0, |mean| mean.days),
        ),
    });
    let is_named = !found.shown.gp.is_empty();
    words.push(if is_named {
        text.why_gp_beside()
    } else {
        text.why_gp_none()
    });
    WhyReason {
        name: text.why_gp_name(),
        words,
        state: ReasonState::changes(is_named),
    }
}

fn lasting_words(lasting: &LastingSign, text: &Text) -> String {
    let sign = text.sign(&SignKey::BuiltIn(lasting.sign));
    let days = &lasting.days_by_week;
    text.why_gp_lasting(sign, text.counts(days), days.len())
}

fn kidney(noted: bool, text: &Text) -> WhyReason {
    let words = if noted {
        text.withheld(Withheld::Kidney)
    } else {
        text.why_kidney_none()
    };
    reason(text.why_kidney_name(), words, ReasonState::stops(noted))
}

fn age(under_18: bool, is_known: bool, text: &Text) -> WhyReason {
    let words = match (under_18, is_known) {
        (true, _) => text.withheld(Withheld::Under18),
        (false, true) => text.why_age_adult(),
        (false, false) => text.why_age_open(),
    };
    reason(text.why_age_name(), words, ReasonState::stops(under_18))
}

fn rule_words(rule: &HintRule, signs: &[SignKey], text: &Text) -> WhyReason {
    let words = match rule {
        HintRule::TooFewDays { logged, more } => text.why_rule_days(*logged, *more),
        HintRule::TooFewSigns { signs } => match signs.first() {
            None => text.why_rule_no_sign(),
            Some(sign) => text.why_rule_one_sign(text.sign(sign)),
        },
        HintRule::TooShort { tier, progress } => {
            let names: Vec<String> = progress
                .signs
                .iter()
                .map(|key| text.sign_inside(key))
                .collect();
            text.why_rule_short(
                progress.days_in_a_row,
                text.list(&names),
                tier.days_in_a_row(),
            )
        }
        HintRule::Holds(tier) => text.why_rule_holds(text.sign_list(signs), tier.days_in_a_row()),
    };
    let mut reason = reason(
        text.why_rule_name(),
        words,
        ReasonState::stops(!matches!(rule, HintRule::Holds(_))),
    );
    if !matches!(rule, HintRule::Holds(_)) {
        reason.words.push(text.hint_rule_counting());
    }
    reason
}

fn ill(days: usize, text: &Text) -> WhyReason {
    let words = if days == 0 {
        text.why_ill_none()
    } else {
        text.hint_ill(days)
    };
    reason(text.why_ill_name(), words, ReasonState::changes(days > 0))
}

fn nones(found: &LookedBack, tier: Tier, text: &Text) -> WhyReason {
    let days = days_with_a_none(found.history(), tier);
    let words = if days == 0 {
        text.withheld(Withheld::PresenceOnly)
    } else {
        text.why_nones(days, tier.window_days())
    };
    reason(text.why_nones_name(), words, ReasonState::stops(days == 0))
}

fn silence(silence: Option<Silence>, text: &Text) -> WhyReason {
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
    reason(
        text.why_silence_name(),
        words,
        ReasonState::stops(silence.is_some()),
    )
}

fn level(found: &LookedBack, text: &Text) -> WhyReason {
    let facts = &found.facts;
    let level = text.mg_exact(found.upper_level.amount());
    let usual = text.why_level_usual(text.mg_exact(facts.usual_supplements), level);
    let noted = facts
        .noted_supplements
        .map(|(amount, days)| text.why_level_noted(days, text.mg(amount)));
    WhyReason {
        name: text.why_level_name(),
        words: [Some(usual), noted].into_iter().flatten().collect(),
        state: ReasonState::changes(facts.supplements_at_level),
    }
}

fn norm(found: &LookedBack, text: &Text) -> Option<WhyReason> {
    let facts = &found.facts;
    let norm = text.mg_exact(facts.norm?);
    let words = text.why_norm(facts.days_at_norm, norm, NORM_DAYS);
    let changes = match found.shown.hint {
        HintState::Shown(_, wording) => matches!(wording, Wording::AtNorm(_)),
        _ => facts.days_at_norm >= NORM_DAYS,
    };
    Some(reason(
        text.why_norm_name(),
        words,
        ReasonState::changes(changes),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, DayLog, Diary, IntakeCommand, MedicineCommand, Setting};
    use crate::domain::form::Form;
    use crate::domain::medicine::MedicineKind;
    use crate::domain::product::{Label, NewProduct, Unit, Units};
    use crate::domain::profile::Profile;
    use crate::domain::testing::NOW;
    use crate::domain::{BloodPressure, BuiltInSign, Day, RedFlag, Severity, SignId};
    use crate::text::Language;

    fn today() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    /// A diary in which each of `signs` was answered on each of the last days as its marks say, the last mark being today's.
    fn diary_of(signs: &[(BuiltInSign, &str)]) -> Diary {
        let mut diary = Diary::in_memory().unwrap();
        diary
            .apply(Command::Set(Setting::LateCounts(true)), NOW)
            .unwrap();
        let ids = diary.signs().unwrap();
        let id = |sign: BuiltInSign| {
            let key = SignKey::BuiltIn(sign);
            ids.iter().find(|sign| sign.key == key).unwrap().id
        };
        let days = signs.iter().map(|(_, marks)| marks.len()).max().unwrap();
        for back in (0..days).rev() {
            let answers: Vec<(SignId, Severity)> = signs
                .iter()
                .filter_map(|(sign, marks)| {
                    let mark = marks.as_bytes()[marks.len() - 1 - back];
                    let level = char::from(mark).to_digit(4)?;
                    Some((id(*sign), Severity::from_level(i64::from(level)).unwrap()))
                })
                .collect();
            let log = DayLog {
                day: Some(today().plus(-i32::try_from(back).unwrap())),
                answers,
                ..DayLog::default()
            };
            diary.apply(Command::Log(log), NOW).unwrap();
        }
        diary
    }

    /// Two signs that keep coming back, neither of them so that a GP would be named.
    fn clear_diary() -> Diary {
        diary_of(&[
            (BuiltInSign::MuscleCramps, &"1101100".repeat(12)),
            (BuiltInSign::Fatigue, &"1010100".repeat(12)),
        ])
    }

    fn why(diary: &Diary, language: Language) -> WhyData {
        let found = LookedBack::load(diary, NOW).unwrap();
        WhyData::new(&found, &Text::new(language))
    }

    fn reason<'w>(why: &'w WhyData, name: &str) -> &'w WhyReason {
        why.reasons
            .iter()
            .find(|reason| reason.name == name)
            .unwrap()
    }

    /// Does `commands` to a diary whose hint would be shown, and looks at the reason with this English or Dutch name.
    fn case(
        commands: Vec<Command>,
        names: [&str; 2],
        answers: [&str; 2],
        words: [&str; 2],
        state: ReasonState,
    ) {
        let mut diary = clear_diary();
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        for (at, language) in [Language::En, Language::Nl].into_iter().enumerate() {
            let why = why(&diary, language);
            assert_eq!(why.answer, answers[at], "{names:?}");
            let reason = reason(&why, names[at]);
            assert_eq!(reason.state, state, "{names:?}");
            assert!(
                reason.words.iter().any(|said| said.contains(words[at])),
                "{} in {:?}",
                words[at],
                reason.words
            );
        }
    }

    fn profile(change: impl FnOnce(&mut Profile)) -> Command {
        let mut profile = Profile::default();
        change(&mut profile);
        Command::Set(Setting::Profile(profile))
    }

    fn citrate(mg: f64) -> Command {
        Command::Intake(IntakeCommand::AddProduct(NewProduct {
            name: "Citrate".to_owned(),
            form: Form::Citrate,
            label: Label::Elemental(mg),
            unit: Unit::Tablet,
            usual: Units::ONE,
            since: today().plus(-10),
            until: None,
        }))
    }

    fn put_away(answer: HintAnswer) -> Command {
        Command::AnswerHint {
            tier: Tier::Full,
            signs: [BuiltInSign::MuscleCramps, BuiltInSign::Fatigue]
                .map(SignKey::BuiltIn)
                .into(),
            answer,
        }
    }

    const SHOWN: [&str; 2] = [
        "At least 2 of your symptoms keep coming back, and nothing below keeps the hint away.",
        "Minstens 2 van je klachten komen steeds terug, en niets hieronder houdt de hint tegen.",
    ];

    #[test]
    fn a_shown_hint_has_every_reason_and_every_number() {
        let diary = clear_diary();
        let why = why(&diary, Language::En);
        assert_eq!(why.title, "Why do I see this hint?");
        let names: Vec<&str> = why
            .reasons
            .iter()
            .map(|reason| reason.name.as_str())
            .collect();
        assert_eq!(
            names,
            [
                "Warning signs",
                "When this diary names the GP",
                "Kidney disease",
                "Age",
                "Symptoms that keep coming back",
                "Days you were ill",
                "Days without symptoms",
                "Put away",
                "Supplements",
                "Intake",
            ]
        );
        assert!(
            why.reasons
                .iter()
                .all(|reason| reason.state == ReasonState::Clear)
        );
        assert_eq!(
            reason(&why, "Symptoms that keep coming back").words,
            ["Muscle cramps and fatigue: at least 2 symptoms on each of the last 14 days."]
        );
        assert_eq!(why.shown.unwrap().details.signs.len(), 2);
    }

    #[test]
    fn a_warning_sign_leaves_one_reason_and_no_word_of_magnesium() {
        for language in Language::ALL {
            let mut diary = clear_diary();
            let tick = Command::RedFlag {
                day: today(),
                flag: RedFlag::ALL[0],
                on: true,
            };
            diary.apply(tick, NOW).unwrap();
            let why = why(&diary, language);
            assert_eq!((why.reasons.len(), &why.shown), (1, &None));
            assert_eq!(why.reasons[0].state, ReasonState::Stops);
            assert!(!format!("{why:?}").to_lowercase().contains("magnesium"));
        }
    }

    #[test]
    fn each_reason_that_keeps_the_hint_away_says_so() {
        use ReasonState::Stops;
        let text = Language::ALL.map(Text::new);
        let withheld = |reason| [text[1].withheld(reason), text[0].withheld(reason)];
        let kidney = withheld(Withheld::Kidney);
        let kidney = [kidney[0].as_str(), kidney[1].as_str()];
        case(
            vec![profile(|profile| profile.kidney_disease = true)],
            ["Kidney disease", "Nierziekte"],
            kidney,
            kidney,
            Stops,
        );
        let young = withheld(Withheld::Under18);
        let young = [young[0].as_str(), young[1].as_str()];
        case(
            vec![profile(|profile| profile.birth_year = Some(2012))],
            ["Age", "Leeftijd"],
            young,
            young,
            Stops,
        );
        for (answer, until, words) in [
            (
                HintAnswer::Later,
                ["20 December 2026", "20 december 2026"],
                [
                    "You chose “Later” on 22 November 2026",
                    "Je koos op 22 november 2026 voor “Later”",
                ],
            ),
            (
                HintAnswer::NotForMe,
                ["20 February 2027", "20 februari 2027"],
                ["“Not for me” on 22 November 2026", "voor “Niet voor mij”"],
            ),
            (
                HintAnswer::Opened,
                ["20 February 2027", "20 februari 2027"],
                [
                    "You looked at your intake on",
                    "Je bekeek op 22 november 2026 je inname",
                ],
            ),
        ] {
            let answers = [text[1].why_silent(until[0]), text[0].why_silent(until[1])];
            let answers = [answers[0].as_str(), answers[1].as_str()];
            case(
                vec![put_away(answer)],
                ["Put away", "Opzijgezet"],
                answers,
                words,
                Stops,
            );
        }
    }

    #[test]
    fn each_reason_that_stands_beside_the_hint_says_so() {
        use ReasonState::{Changes, Clear};
        case(
            vec![citrate(250.0)],
            ["Supplements", "Supplementen"],
            SHOWN,
            [
                "usually take 250 mg a day",
                "slik je meestal 250 mg per dag",
            ],
            Changes,
        );
        case(
            vec![citrate(249.0)],
            ["Supplements", "Supplementen"],
            SHOWN,
            ["usually take 249 mg", "meestal 249 mg"],
            Clear,
        );
        let pressure = |systolic| {
            let reading = BloodPressure::from_mmhg(systolic, 80, None).unwrap();
            let on = |back: i32| Command::AddBloodPressure {
                day: today().plus(-back),
                reading,
                part: None,
            };
            (0..6).map(on).collect::<Vec<_>>()
        };
        let gp = [
            "When this diary names the GP",
            "Wanneer dit dagboek de huisarts noemt",
        ];
        case(
            pressure(135),
            gp,
            SHOWN,
            ["average 135/80", "gemiddeld 135/80"],
            Changes,
        );
        case(
            pressure(130),
            gp,
            SHOWN,
            ["average 130/80", "gemiddeld 130/80"],
            Clear,
        );
        case(
            pressure(150)[..2].to_vec(),
            gp,
            SHOWN,
            [
                "2 readings on 2 of the last 28 days",
                "2 metingen op 2 van de laatste 28 dagen",
            ],
            Clear,
        );
    }

    #[test]
    fn a_sign_that_lasts_is_told_week_by_week() {
        let marks = "1101100".repeat(12);
        let tired = "0000000".repeat(9) + "1110000" + "1111000" + "1111100";
        let diary = diary_of(&[
            (BuiltInSign::MuscleCramps, &marks),
            (BuiltInSign::Fatigue, &tired),
        ]);
        let why = why(&diary, Language::En);
        let gp = reason(&why, "When this diary names the GP");
        assert_eq!(
            (gp.state, gp.words[0].as_str()),
            (
                ReasonState::Clear,
                "Fatigue: on 3, 4 and 5 days in the last 3 weeks."
            )
        );
        let none =
            "None of these reasons holds now. Whether you see your GP does not depend on that.";
        assert_eq!(gp.words.last().unwrap(), none);
    }

    #[test]
    fn what_keeps_coming_back_and_how_many_painkillers_are_told_with_their_reasons() {
        let marks = "1101100".repeat(12);
        let mut diary = diary_of(&[
            (BuiltInSign::Palpitations, &marks),
            (BuiltInSign::MemoryConfusion, &marks),
        ]);
        let add = MedicineCommand::Add {
            name: "Triptan".to_owned(),
            kind: MedicineKind::TriptanOpioidCombination,
            on: None,
        };
        let medicine_act = |command| Command::Medicine(command);
        diary.apply(medicine_act(add), NOW).unwrap();
        let medicine = diary.medicines().unwrap()[0].id;
        for back in (0..3).flat_map(|stretch| (0..10).map(move |day| -30 * stretch - day)) {
            let taken = MedicineCommand::Note {
                day: today().plus(back),
                medicine,
                taken: true,
            };
            diary.apply(medicine_act(taken), NOW).unwrap();
        }
        let found = LookedBack::load(&diary, NOW).unwrap();
        let keys: Vec<_> = found.shown.gp.iter().map(|reason| reason.key()).collect();
        assert_eq!(keys, ["palpitations", "memory_confusion", "painkillers"]);
        let why = why(&diary, Language::En);
        let gp = reason(&why, "When this diary names the GP");
        assert_eq!(gp.state, ReasonState::Changes);
        for words in [
            "Keeps coming back: palpitations, on 32 of the 56 days",
            "Keeps coming back: forgetfulness, on 32 of the 56 days you filled in over the last 8 weeks. Go if you or others notice",
            "Painkillers: on 10, 10 and 10 days",
        ] {
            let said = gp.words.iter().any(|said| said.starts_with(words));
            assert!(said, "{words} in {:?}", gp.words);
        }
    }

    #[test]
    fn what_the_rule_lacks_is_the_answer() {
        let (often, quiet) = ("1101100".repeat(20), "0001000".repeat(20));
        let (headache, heart) = (BuiltInSign::Headache, BuiltInSign::Palpitations);
        for (signs, answers, words) in [
            (
                vec![(headache, &often[..5]), (heart, &often[..5])],
                [
                    "There are not enough days yet: fill in 33 more.",
                    "Er zijn nog niet genoeg dagen: vul er nog 33 in.",
                ],
                ["Of the last 56 days 5 are filled in", "zijn er 5 ingevuld"],
            ),
            (
                vec![(headache, &often[..19]), (heart, &often[..19])],
                [
                    "It takes at least 2 symptoms on each of 7 days: 1 day to go.",
                    "Er zijn minstens 2 klachten voor nodig op elk van 7 dagen: nog 1 dag.",
                ],
                [
                    "now palpitations and headache: for 6 days in a row so far. It takes 7.",
                    "nu hartkloppingen en hoofdpijn: tot nu toe 6 dagen achter elkaar.",
                ],
            ),
            (
                vec![(headache, &often[..90]), (heart, &quiet[..90])],
                [
                    "It takes at least 2 symptoms that keep coming back.",
                    "Er zijn minstens 2 klachten voor nodig die steeds terugkomen.",
                ],
                [
                    "Headache keeps coming back now",
                    "Hoofdpijn: komt nu steeds terug",
                ],
            ),
            (
                vec![(headache, &quiet[..90]), (heart, &quiet[..90])],
                [
                    "It takes at least 2 symptoms that keep coming back.",
                    "Er zijn minstens 2 klachten voor nodig die steeds terugkomen.",
                ],
                [
                    "None of the symptoms that count here keeps coming back now.",
                    "Geen van de klachten die hier meetellen komt nu steeds terug.",
                ],
            ),
        ] {
            let diary = diary_of(&signs);
            for (at, language) in [Language::En, Language::Nl].into_iter().enumerate() {
                let why = why(&diary, language);
                assert_eq!(why.answer, answers[at]);
                assert_eq!(why.shown, None);
                let rule = &why.reasons[4];
                assert_eq!(rule.state, ReasonState::Stops);
                assert!(rule.words[0].contains(words[at]), "{:?}", rule.words);
            }
        }
    }

    #[test]
    fn days_that_were_never_said_to_be_free_keep_it_away() {
        let marks = format!("0{}", "1".repeat(57));
        let diary = diary_of(&[
            (BuiltInSign::Headache, &marks),
            (BuiltInSign::Palpitations, &marks),
        ]);
        let why = why(&diary, Language::En);
        assert_eq!(
            why.answer,
            Text::new(Language::En).withheld(Withheld::PresenceOnly)
        );
        assert_eq!(
            reason(&why, "Days without symptoms").state,
            ReasonState::Stops
        );
    }
}
