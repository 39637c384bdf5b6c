//! What stands at the head of one symptom: now, better or worse, and before and since the pill, each in a line of its own.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::NOW;
use crate::trends_odd_diaries::{add_product, diary, said, today};
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::text::Language;
use magnesium_diary::ui::trends::data::{OneData, Period};

/// So many days, each third with it.
fn steady(days: i64) -> Diary {
    let levels: Vec<_> = (0..days).map(|day| Some(i64::from(day % 3 == 0))).collect();
    diary(&levels)
}

fn one(diary: &Diary, period: Period) -> OneData {
    said(diary, period, Language::En)
}

#[test]
fn a_week_old_diary_says_why_better_or_worse_is_not_said_yet_and_from_when_it_can_be() {
    let young = steady(7);
    for period in Period::ALL {
        assert_eq!(
            one(&young, period).then.unwrap(),
            "Too early to compare: that takes 8 weeks with at least 4 days filled in each, \
             so from 7 January 2027 at the earliest."
        );
        assert_eq!(
            said(&young, period, Language::Nl).then.unwrap(),
            "Nog te vroeg om te vergelijken: daarvoor zijn 8 weken nodig met elk minstens 4 ingevulde dagen, \
             dus op zijn vroegst vanaf 7 januari 2027."
        );
    }
    assert_eq!(
        one(&young, Period::Weeks26).counted,
        "In this period on 3 of the 7 days you filled in."
    );
}

#[test]
fn a_short_period_of_a_long_diary_leads_to_a_longer_one_and_few_answers_to_a_day() {
    let then = |diary: &Diary, period| one(diary, period).then.unwrap();
    assert_eq!(
        then(&steady(200), Period::Weeks4),
        "To see that, choose a longer period."
    );
    let levels: Vec<_> = (0..400).map(|day| (day % 100 == 99).then_some(1)).collect();
    let few = then(&diary(&levels), Period::Weeks26);
    assert!(
        few.starts_with("Too little is filled in to compare: ")
            && few.ends_with("so from 13 January 2027 at the earliest."),
        "{few}"
    );
}

/// Days a week with it in the first 13 weeks and in the last 13.
fn halves(first: i64, last: i64) -> Diary {
    let levels: Vec<_> = (0..182)
        .map(|day| {
            Some(i64::from(
                (day * 3) % 7 < if day < 91 { first } else { last },
            ))
        })
        .collect();
    diary(&levels)
}

#[test]
fn what_became_little_more_is_called_neither_more_nor_the_same() {
    let then = |diary: &Diary| one(diary, Period::Weeks26).then.unwrap();
    let levels: Vec<_> = (0..182)
        .map(|day| {
            let is_there = day % 7 < 3 || (day > 150 && day % 14 == 5);
            Some(i64::from(is_there))
        })
        .collect();
    let little = then(&diary(&levels));
    assert!(
        little.ends_with("Whether it changed cannot be told."),
        "{little}"
    );
    let same = then(&halves(3, 3));
    assert!(
        same.ends_with("3.0 days a week, in October and November 3.0. In this period every week filled in was the same."),
        "{same}"
    );
    let levels: Vec<_> = (0..182)
        .map(|day| {
            Some(i64::from(
                (day * day / 5) % 7 < 3 + i64::from(day > 140 && day % 3 == 0),
            ))
        })
        .collect();
    let more = then(&diary(&levels));
    for words in ["about", "the same", "no change"] {
        assert!(!more.contains(words), "{more}");
    }
}

#[test]
fn a_young_mark_names_both_sides_and_never_gives_the_count_before_as_the_one_since() {
    for (days, language, expected) in [
        (
            7,
            Language::En,
            "Before and after pillow (19 Nov): before: 1 of 3 filled-in days. \
             Too little is filled in before it to compare with, so there will be no answer.",
        ),
        (
            7,
            Language::Nl,
            "Voor en na pillow (19 nov): ervoor: 1 van 3 ingevulde dagen. \
             Er is te weinig ingevuld van ervoor om mee te vergelijken; er komt dus geen antwoord meer.",
        ),
        (
            200,
            Language::En,
            "Before and after pillow (19 Nov): before: 28 of 84 filled-in days; after it: counts from 3 December. \
             Too early to compare. That can be done from 27 January 2027.",
        ),
    ] {
        let mut marked = steady(days);
        let mark = Command::AddMark {
            day: today().plus(-3),
            name: "pillow".to_owned(),
        };
        marked.apply(mark, NOW).unwrap();
        let one = said(&marked, Period::Weeks26, language);
        assert_eq!(one.change_head.unwrap().heard(), expected);
        // The card says the same.
        let card = one.change.unwrap().counts.join("; ");
        assert!(expected.contains(&card), "{card}");
    }
}

#[test]
fn both_levels_have_their_unit_and_the_later_one_its_dates() {
    let mut taken = steady(200);
    add_product(&mut taken, "Citrate", 97, None);
    let one = one(&taken, Period::Weeks26);
    let head = one.change_head.unwrap();
    assert_eq!(
        head.heard(),
        "Before and after Citrate (17 Aug): 2.3 days a week before, 2.3 after (31 Aug to 22 Nov). \
         As often on average; ordinary ups and downs can hide a difference."
    );
    let levels = one.change.unwrap().levels.unwrap();
    assert_eq!(levels[0].words, "before: 2.3 days a week");
}
