//! What stands at the head of Trends: whether anything became better or worse, and how it was before and since the pill. A line each,
//! never more than the rules allow.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::NOW;
use crate::trends_odd_diaries::{add_product, all, diary, diary_of, headache, said, today};
use magnesium_diary::diary::{Command, Diary, IntakeCommand, Setting};
use magnesium_diary::domain::product::{Dose, ProductId};
use magnesium_diary::domain::{BuiltInSign, RedFlag, Severity, SignId};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::trends::Difference;
use magnesium_diary::ui::trends::data::{AllData, Look, LookedBack, OneData, Period};

/// Every third day with it, for so many days.
fn steady(days: i64) -> Diary {
    let levels: Vec<_> = (0..days).map(|day| Some(i64::from(day % 3 == 0))).collect();
    diary(&levels)
}

fn way(diary: &Diary, period: Period, language: Language) -> String {
    all(diary, period, language).way.unwrap()
}

#[test]
fn whether_anything_became_better_or_worse_is_answered_without_a_tag() {
    let none = steady(200);
    let said = |period| [Language::En, Language::Nl].map(|language| way(&none, period, language));
    assert_eq!(
        said(Period::Weeks26),
        [
            "Not clear for any symptom in these 26 weeks.",
            "Van geen enkele klacht duidelijk in deze 26 weken.",
        ]
    );
    assert_eq!(
        said(Period::All),
        [
            "Not clear for any symptom in the whole diary.",
            "Van geen enkele klacht duidelijk in het hele dagboek.",
        ]
    );
    assert_eq!(
        said(Period::Weeks4),
        [
            "To see that, choose a longer period.",
            "Kies een langere periode om dat te zien.",
        ]
    );
    let young = steady(7);
    assert_eq!(
        way(&young, Period::Weeks26, Language::En),
        "Too early to compare: that takes 8 weeks with at least 4 days filled in each."
    );
    let rising: Vec<_> = (0..182)
        .map(|day| Some(i64::from(day % 7 < day / 30)))
        .collect();
    let rising = diary(&rising);
    assert_eq!(
        way(&rising, Period::Weeks26, Language::En),
        "Clearly more often or worse in these 26 weeks: headache. For the others it is not clear."
    );
    let falling: Vec<_> = (0..182)
        .map(|day| Some(i64::from(day % 7 < 6 - day / 30)))
        .collect();
    assert_eq!(
        way(&diary(&falling), Period::Weeks26, Language::Nl),
        "Duidelijk minder vaak of lichter in deze 26 weken: hoofdpijn. Van de andere is het niet duidelijk."
    );
}

/// The line on a product at the head of all symptoms; the one of the single symptom begins as it does.
fn lines(diary: &Diary, language: Language) -> [String; 2] {
    let all = all(diary, Period::Weeks26, language).change.unwrap();
    let one = said(diary, Period::Weeks26, language).change_head.unwrap();
    assert_eq!(all.lead, one.lead, "both pages name the same day");
    [all.lead.clone(), all.heard()]
}

fn since(days_ago: i32) -> Diary {
    let mut changed = steady(200);
    add_product(&mut changed, "Citrate", days_ago, None);
    changed
}

#[test]
fn before_and_since_the_pill_are_counts_until_day_70_and_then_days_a_week() {
    let [lead, early] = lines(&since(68), Language::En);
    assert_eq!(lead, "Before and after Citrate (15 Sep)");
    assert_eq!(
        early,
        "Before and after Citrate (15 Sep): Headache 28 of 84 before, 18 of 55 since. Days with the symptom, of the days filled in, \
         before and since 29 September. Too early to compare. That can be done from 23 November."
    );
    let [_, begun] = lines(&since(3), Language::En);
    assert!(
        begun.contains(
            "Headache 28 of 84 before. Days with the symptom, of the days filled in; the first two weeks after count for neither side. Too early"
        ),
        "{begun}"
    );
    let [_, told] = lines(&since(69), Language::Nl);
    assert_eq!(
        told,
        "Voor en na Citrate (14 sep): Hoofdpijn 2,3 ervoor, 2,4 erna. Dagen per week, in 12 weken ervoor en 8 erna met minstens \
         4 ingevulde dagen. Zo’n verschil kan door gewone schommelingen komen."
    );
}

#[test]
fn a_clear_difference_is_called_that_and_no_cause() {
    let before = (0..112).map(|day| Some(i64::from(day % 2 == 0)));
    let after = (0..98).map(|day| Some(i64::from(day % 7 == 0)));
    let mut changed = diary(&before.chain(after).collect::<Vec<_>>());
    add_product(&mut changed, "Citrate", 97, None);
    let [_, words] = lines(&changed, Language::En);
    assert!(
        words.ends_with(
            "Headache 3.5 before, 1.0 after. Days a week, in 12 weeks before and 12 after with at least 4 days filled in. That difference is larger than you would expect from ordinary \
             ups and downs. That does not show what caused it."
        ),
        "{words}"
    );
}

/// Cramps that became fewer and are seldom now, among symptoms that keep coming back as before.
fn fewer_cramps() -> Diary {
    let level = |is_there: bool| Some(i64::from(is_there));
    let cramps: Vec<_> = (0..196)
        .map(|day| {
            level(if day < 98 {
                day % 2 == 0
            } else {
                day % 49 == 0
            })
        })
        .collect();
    let often: Vec<_> = (0..196).map(|day| level(day % 3 != 0)).collect();
    let seldom: Vec<_> = (0..196).map(|day| level(day % 11 == 0)).collect();
    let mut changed = diary_of(&[
        (BuiltInSign::Fatigue, &often),
        (BuiltInSign::PoorSleep, &often),
        (BuiltInSign::Headache, &often),
        (BuiltInSign::TinglingNumbness, &seldom),
        (BuiltInSign::MuscleCramps, &cramps),
    ]);
    add_product(&mut changed, "Citrate", 97, None);
    changed
}

#[test]
fn what_changed_since_the_pill_is_named_before_what_keeps_coming_back() {
    let changed = fewer_cramps();
    for (language, first, rest) in [
        (
            Language::En,
            "Before and after Citrate (17 Aug): Muscle cramps 3.5 before, 0.1 after (more than ordinary ups and downs), ",
            "The others can be ordinary ups and downs. That does not show what caused it.",
        ),
        (
            Language::Nl,
            "Voor en na Citrate (17 aug): Spierkrampen 3,5 ervoor, 0,1 erna (meer dan gewone schommelingen), ",
            "De andere verschillen kunnen door gewone schommelingen komen. Dat bewijst niet waardoor het komt.",
        ),
    ] {
        for period in [Period::Weeks4, Period::Weeks26] {
            let line = all(&changed, period, language).change.unwrap();
            let heard = line.heard();
            assert!(heard.starts_with(first), "{heard}");
            assert!(heard.ends_with(rest), "{heard}");
            assert_eq!((line.telling, line.sides.len()), (1, 5), "{heard}");
        }
    }
}

#[test]
fn the_weeks_compared_are_those_with_enough_filled_in() {
    let levels: Vec<_> = (0..196)
        .map(|day: i64| {
            (!(21..35).contains(&day) || day % 7 < 3).then_some(i64::from(day % 2 == 0))
        })
        .collect();
    let mut gaps = diary(&levels);
    add_product(&mut gaps, "Citrate", 97, None);
    let [_, words] = lines(&gaps, Language::En);
    assert!(
        words.contains(
            "Days a week, in 10 weeks before and 12 after with at least 4 days filled in."
        ),
        "{words}"
    );
    let whole = vec![Some(1); 196];
    let mut both = diary_of(&[
        (BuiltInSign::Headache, &levels),
        (BuiltInSign::Fatigue, &whole),
    ]);
    add_product(&mut both, "Citrate", 97, None);
    let words = all(&both, Period::Weeks26, Language::En)
        .change
        .unwrap()
        .heard();
    assert!(
        words.contains("in up to 12 weeks before and 12 after"),
        "{words}"
    );
}

#[test]
fn what_cannot_be_compared_says_why() {
    let mut always = steady(60);
    add_product(&mut always, "Citrate", 59, None);
    let [_, words] = lines(&always, Language::En);
    assert!(words.contains("so there is no time without it"), "{words}");
    let mut short = steady(120);
    add_product(&mut short, "Citrate", 90, None);
    let [_, words] = lines(&short, Language::En);
    assert!(
        words.contains("10 of 29 before, 23 of 70 since. Days with the symptom, of the days filled in, before and after (")
            && words.ends_with("Too little is filled in before it to compare with, so there will be no answer."),
        "{words}"
    );
    let none = steady(200);
    assert_eq!(all(&none, Period::Weeks26, Language::En).change, None);
    let mut flagged = since(69);
    let flag = Command::RedFlag {
        day: today(),
        flag: RedFlag::ChestPain,
        on: true,
    };
    flagged.apply(flag, NOW).unwrap();
    assert_eq!(all(&flagged, Period::Weeks26, Language::En).change, None);
    let one = said(&flagged, Period::Weeks26, Language::En);
    assert_eq!(one.change_head, None, "nothing of what was taken");
}

#[test]
fn two_products_of_one_day_are_named_together() {
    let mut both = since(100);
    add_product(&mut both, "Oxide", 100, None);
    let [lead, _] = lines(&both, Language::Nl);
    assert_eq!(lead, "Voor en na Citrate en Oxide (14 aug)");
}

#[test]
fn a_page_begins_with_the_product_and_not_with_a_later_mark() {
    let mut marked = since(100);
    let mark = Command::AddMark {
        day: today().plus(-5),
        name: "pillow".to_owned(),
    };
    marked.apply(mark, NOW).unwrap();
    let one = said(&marked, Period::Weeks26, Language::En);
    assert_eq!(one.change.unwrap().title, "Before and after: Citrate");
    let found = LookedBack::load(&marked, NOW).unwrap();
    let look = Look {
        change: Some(0),
        ..Look::default()
    };
    let text = Text::new(Language::En);
    let asked = OneData::new(&found, &headache(), &look, &text).unwrap();
    assert_eq!(asked.change.unwrap().title, "Before and after: pillow");
    assert!(asked.change_head.unwrap().lead.contains("pillow"));
}

#[test]
fn the_number_of_now_is_the_one_of_the_list_and_the_pair_beside_it_is_the_one_of_figures() {
    let rising: Vec<_> = (0..182)
        .map(|day| Some(i64::from(day % 7 < day / 30)))
        .collect();
    for (rises, days) in [(true, 182), (false, 200)] {
        let found = if rises { diary(&rising) } else { steady(days) };
        for period in Period::ALL {
            let one = said(&found, period, Language::En);
            let list = all(&found, period, Language::En);
            let row = list.rows().find(|row| row.key == headache()).unwrap();
            assert_eq!(one.now, Some(format!("Now {} days a week", row.now)));
            assert_eq!(one.counted, "since 28 Sep.");
            let then = one.then.unwrap();
            let numbers = |words: &str| -> Vec<String> {
                let words = words.split([' ', ',', ';']);
                let words = words.map(|word| word.trim_end_matches('.').to_owned());
                words.filter(|word| word.contains('.')).collect()
            };
            let pair = numbers(&then);
            let figures = one.figures[0].split(" (95%").next().unwrap();
            let last = one.figures[0].split("), ").nth(1);
            match last {
                Some(last) => {
                    let of_figures = [&numbers(figures)[0], &numbers(last)[0]];
                    assert_eq!([&pair[0], &pair[1]], of_figures, "{then}");
                }
                None => assert!(pair.is_empty(), "{then}"),
            }
        }
    }
    let one = said(&diary(&rising), Period::Weeks26, Language::En);
    assert_eq!(
        one.answer(),
        "Now 4.8 days a week since 28 Sep. In June and July it was 0.4 days a week, in October and November 4.8. \
         In this period it clearly came more often or was worse."
    );
    let one = said(&steady(200), Period::Weeks26, Language::Nl);
    assert!(
        one.answer()
            .ends_with("Of er iets veranderde, is niet te zeggen."),
        "{}",
        one.answer()
    );
}

#[test]
fn a_short_period_names_the_product_from_before_it() {
    let taken = since(100);
    let words = |diary: &Diary, period| {
        let data: AllData = all(diary, period, Language::En);
        let one = said(diary, period, Language::En).chart.marks;
        assert_eq!(data.marks, one);
        let words = one.iter().map(|mark| mark.words.clone());
        words.collect::<Vec<_>>()
    };
    assert_eq!(words(&taken, Period::Weeks26), ["Citrate since 14 Aug"]);
    for period in [Period::Weeks4, Period::Weeks12] {
        assert_eq!(
            words(&taken, period),
            ["Citrate since 14 Aug, before this period"]
        );
    }
    let mut stopped = steady(200);
    add_product(&mut stopped, "Citrate", 150, Some(120));
    assert_eq!(words(&stopped, Period::Weeks4), [""; 0]);
}

#[test]
fn a_day_without_any_answer_is_told_from_a_symptom_that_was_passed_over() {
    let mut found = diary(&[Some(1), None, None, Some(0)]);
    let other = Command::Answer {
        day: today().plus(-1),
        sign: SignId(2),
        severity: Some(Severity::None),
    };
    found.apply(other, NOW).unwrap();
    let text = Text::new(Language::En);
    let data = all(&found, Period::Weeks26, Language::En);
    let row = data.rows().find(|row| row.key == headache()).unwrap();
    let words: Vec<_> = row
        .bars
        .iter()
        .map(|bar| text.bar(bar, data.unit))
        .collect();
    assert_eq!(words[1], "Friday 20 November 2026: nothing filled in");
    assert_eq!(words[2], "Saturday 21 November 2026: not answered");
}

#[test]
fn both_pages_and_the_picture_give_one_verdict() {
    let mut verdicts = std::collections::BTreeSet::new();
    for rate in 1..14 {
        let before = (0..112).map(|day| Some(i64::from((day * 5 + day / 7) % 14 < 7)));
        let after = (0..98).map(|day| Some(i64::from((day * 3 + day / 9) % 14 < rate)));
        let mut changed = diary(&before.chain(after).collect::<Vec<_>>());
        add_product(&mut changed, "Citrate", 97, None);
        for language in [Language::En, Language::Nl] {
            let [_, head] = lines(&changed, language);
            let card = said(&changed, Period::Weeks26, language).change.unwrap();
            let text = Text::new(language);
            let meanings = [Difference::Clear, Difference::Maybe, Difference::Unclear];
            let meaning = meanings.map(|difference| text.change_meaning(difference));
            let meant = |words: &str| {
                // The head has its first sentence.
                let first = |said: &String| said.split(". ").next().unwrap().to_owned();
                let is_said = |said: &String| words.contains(&first(said));
                meaning.iter().position(is_said).unwrap()
            };
            assert_eq!(meant(&head), meant(&card.said), "{head} / {}", card.said);
            let one = said(&changed, Period::Weeks26, language)
                .change_head
                .unwrap();
            assert_eq!(meant(&one.said), meant(&head), "{}", one.said);
            verdicts.insert(meant(&head));
        }
    }
    assert_eq!(verdicts.len(), 3, "each verdict was met: {verdicts:?}");
}

#[test]
fn of_several_symptoms_each_has_the_verdict_of_its_own_picture() {
    let text = Text::new(Language::En);
    let mut met = 0;
    for rate in 1..14 {
        let mut changed = steady(210);
        let late = Command::Set(Setting::LateCounts(true));
        changed.apply(late, NOW).unwrap();
        for day in 0..210 {
            let is_there = if day < 112 {
                (day * 5 + day / 7) % 14 < 7
            } else {
                (day * 3 + day / 9) % 14 < rate
            };
            let answer = Command::Answer {
                day: today().plus(day - 209),
                sign: SignId(2),
                severity: Severity::from_level(i64::from(is_there)),
            };
            changed.apply(answer, NOW).unwrap();
        }
        add_product(&mut changed, "Citrate", 97, None);
        let found = LookedBack::load(&changed, NOW).unwrap();
        let line = all(&changed, Period::Weeks26, Language::En).change.unwrap();
        for side in &line.sides {
            let look = Look::default().at(&side.key);
            let one = OneData::new(&found, &side.key, &look, &text).unwrap();
            let card = one.change.unwrap().said;
            let may_be = card.contains(&text.change_meaning(Difference::Maybe));
            met += usize::from(may_be);
            assert_eq!(
                side.verdict
                    .iter()
                    .any(|words| words.contains("(may be more")),
                may_be,
                "{line:?} {card}"
            );
            let is_clear = card.contains(&text.change_meaning(Difference::Clear));
            assert_eq!(
                side.verdict
                    .iter()
                    .any(|words| words.contains("(more than")),
                is_clear,
                "{line:?} {card}"
            );
            if may_be || is_clear {
                assert!(!line.said.starts_with("Ordinary"), "{line:?}");
            }
        }
    }
    assert!(met > 0, "something may be more than ordinary");
}

#[test]
fn every_bar_of_a_picture_lies_within_it_on_each_day_since() {
    for days_ago in 0..100 {
        let changed = since(days_ago);
        let picture = said(&changed, Period::Weeks26, Language::En)
            .change
            .unwrap();
        for bar in &picture.bars {
            let (first, end) = (bar.first.number(), bar.first.plus(7).number());
            assert!(
                picture.shown.0 <= f64::from(first) && f64::from(end) <= picture.shown.1,
                "{days_ago} days: {bar:?} in {:?}",
                picture.shown
            );
        }
    }
}

#[test]
fn where_nothing_is_filled_in_before_it_nothing_is_compared() {
    let mut first = steady(81);
    add_product(&mut first, "Citrate", 364, None);
    let skipped = IntakeCommand::NoteDose {
        day: today().plus(-3),
        product: ProductId(1),
        dose: Some(Dose::Skipped),
    };
    first.apply(Command::Intake(skipped), NOW).unwrap();
    let [_, words] = lines(&first, Language::En);
    assert!(!words.contains("0 of 0"), "{words}");
    assert!(
        words.contains("there is nothing to compare with"),
        "{words}"
    );
    let card = said(&first, Period::Weeks26, Language::En).change.unwrap();
    assert_eq!(card.caveat, None, "no caution about what is not compared");
    let mut gap = diary(
        &(0..200)
            .map(|day| (day < 120).then_some(1))
            .collect::<Vec<_>>(),
    );
    add_product(&mut gap, "Citrate", 79, None);
    let card = said(&gap, Period::Weeks26, Language::En).change.unwrap();
    assert!(
        card.said.starts_with("Too little is filled in after it"),
        "{}",
        card.said
    );
    assert_eq!(card.caveat, None);
}

#[test]
fn a_period_with_too_few_answers_is_not_called_without_difference() {
    let levels: Vec<_> = (0..400).map(|day| (day % 100 == 99).then_some(1)).collect();
    let few = diary(&levels);
    assert_eq!(
        way(&few, Period::Weeks26, Language::En),
        "Too few days in these 26 weeks to compare: that takes 8 weeks with at least 4 days filled in each."
    );
}

#[test]
fn what_was_not_there_is_not_compared() {
    let none = diary(&vec![Some(0); 200]);
    let answer = said(&none, Period::Weeks26, Language::En).answer();
    assert_eq!(
        answer,
        "Now 0.0 days a week since 28 Sep. It was not there in June and July, nor in October and November."
    );
}

#[test]
fn products_begun_on_one_day_share_the_words_of_their_line() {
    let mut both = since(100);
    add_product(&mut both, "Oxide", 100, None);
    let marks = all(&both, Period::Weeks26, Language::En).marks;
    let words: Vec<_> = marks.iter().map(|mark| mark.words.as_str()).collect();
    assert_eq!(words, ["Citrate and Oxide since 14 Aug"]);
}

#[test]
fn a_symptom_that_is_put_away_says_so_whatever_was_found_of_it() {
    let mut put_away = steady(100);
    let only = Command::Follow {
        signs: [SignId(1)].into(),
    };
    put_away.apply(only, NOW).unwrap();
    let data = all(&put_away, Period::Weeks26, Language::En);
    let row = data.rows().find(|row| row.key == headache()).unwrap();
    assert!(
        row.reason.ends_with(" · no longer followed"),
        "{}",
        row.reason
    );
}

#[test]
fn of_several_reasons_for_the_gp_each_says_how_long() {
    let mut tired = diary(&[Some(0); 30]);
    let late = Command::Set(Setting::LateCounts(true));
    tired.apply(late, NOW).unwrap();
    for back in 0..30 {
        for sign in [2, 4, 5].map(SignId) {
            let answer = Command::Answer {
                day: today().plus(-back),
                sign,
                severity: Some(Severity::Mild),
            };
            tired.apply(answer, NOW).unwrap();
        }
    }
    let gp = all(&tired, Period::Weeks26, Language::En).gp.unwrap();
    for words in [
        "fatigue and poor sleep (3 weeks, each with at least 4 days)",
        "low mood or anxiety (2 weeks, each with at least 4 days)",
    ] {
        assert!(gp.words.contains(words), "{}", gp.words);
    }
}
