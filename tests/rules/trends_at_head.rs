//! What stands at the head of Trends: whether anything became better or worse, and how it was before and since the pill. A line each,
//! never more than the rules allow.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::NOW;
use crate::trends_odd_diaries::{add_product, all, diary, headache, said, today};
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::domain::RedFlag;
use magnesium_diary::text::{Language, Text};
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
            "That cannot be told of any symptom in these 26 weeks.",
            "Dat is in deze 26 weken van geen enkele klacht te zeggen.",
        ]
    );
    assert_eq!(
        said(Period::All),
        [
            "That cannot be told of any symptom in the whole diary.",
            "Dat is in het hele dagboek van geen enkele klacht te zeggen.",
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
        "That can be said from 8 weeks on."
    );
    let rising: Vec<_> = (0..182)
        .map(|day| Some(i64::from(day % 7 < day / 30)))
        .collect();
    let rising = diary(&rising);
    assert_eq!(
        way(&rising, Period::Weeks26, Language::En),
        "Clearly more often or worse in these 26 weeks: headache. Of the others it cannot be told."
    );
    let falling: Vec<_> = (0..182)
        .map(|day| Some(i64::from(day % 7 < 6 - day / 30)))
        .collect();
    assert_eq!(
        way(&diary(&falling), Period::Weeks26, Language::Nl),
        "Duidelijk minder vaak of lichter in deze 26 weken: hoofdpijn. Van de andere is het niet te zeggen."
    );
}

/// The line on a product that was begun so many days ago, at the head of all symptoms and of the one.
fn lines(diary: &Diary, language: Language) -> [String; 2] {
    let all = all(diary, Period::Weeks26, language).change.unwrap();
    let one = said(diary, Period::Weeks26, language).change_line.unwrap();
    assert_eq!(all, one, "both pages say the same");
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
        "Before and after Citrate (15 Sep) on how many days, before and since 29 September: \
         Headache 28 of 84 and 18 of 55. Too early to compare. That can be done from 23 November."
    );
    let [_, begun] = lines(&since(3), Language::En);
    assert!(
        begun.contains("on how many days, before: Headache 28 of 84. Too early"),
        "{begun}"
    );
    let [_, told] = lines(&since(69), Language::Nl);
    assert_eq!(
        told,
        "Voor en na Citrate (14 sep) in dagen per week: Hoofdpijn 2,3 en 2,4. \
         Zo’n verschil kan door gewone schommelingen komen."
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
            "Headache 3.5 and 1.0 (more than ordinary ups and downs). That does not show what caused it."
        ),
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
        words
            .ends_with("10 of 29 and 23 of 70. Too little is filled in before it to compare with."),
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
    assert_eq!(one.change_line, None, "nothing of what was taken");
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
    assert!(asked.change_line.unwrap().lead.contains("pillow"));
}

#[test]
fn the_number_of_now_is_the_one_of_the_list_and_the_sentence_has_no_other() {
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
            let others = one.then.matches("days a week").count();
            assert_eq!(others, 0, "{}", one.then);
        }
    }
    let one = said(&diary(&rising), Period::Weeks26, Language::En);
    assert_eq!(
        one.answer(),
        "Now 4.8 days a week in the last 8 weeks; in June and July it was 0.4. \
         In this period it clearly became more often or worse."
    );
    let one = said(&steady(200), Period::Weeks26, Language::Nl);
    assert!(
        one.answer()
            .ends_with("Of het in deze periode vaker of minder vaak werd, is niet te zeggen."),
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
    use magnesium_diary::domain::{Severity, SignId};
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
    assert_eq!(words[1], "Friday 20 November: nothing filled in");
    assert_eq!(words[2], "Saturday 21 November: not answered");
}
