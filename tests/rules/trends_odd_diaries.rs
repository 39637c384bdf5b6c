//! What Trends says of odd diaries: empty, one day, always the same, very long, with a gap of years, with marks on one day. Whatever it
//! is, it is true, short, and in both languages.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::NOW;
use magnesium_diary::diary::{Command, Diary, Import, ImportedAnswer, IntakeCommand};
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::product::{Dose, Label, NewProduct, ProductId, Unit, Units};
use magnesium_diary::domain::{BuiltInSign, Day, FactorId, Severity, SignId, SignKey};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::lookback::change_data::ChangeData;
use magnesium_diary::ui::trends::data::{
    AllData, Look, LookedBack, OneData, Period, TrendsData, TrendsPageData,
};

/// No sentence under the chart is longer, in characters.
const SHORT: usize = 420;

pub fn today() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

/// A diary of one sign; the last of `levels` is today, `None` = not asked.
pub fn diary(levels: &[Option<i64>]) -> Diary {
    diary_of(&[(BuiltInSign::Headache, levels)])
}

/// A diary of several signs.
pub fn diary_of(signs: &[(BuiltInSign, &[Option<i64>])]) -> Diary {
    let mut diary = Diary::in_memory().unwrap();
    let keys: Vec<_> = signs
        .iter()
        .map(|(sign, _)| SignKey::BuiltIn(*sign))
        .collect();
    let answers_of = |(key, (_, levels)): (_, &(BuiltInSign, &[Option<i64>]))| {
        let first = today().plus(1 - i32::try_from(levels.len()).unwrap());
        let days = first.through(today()).zip(levels.to_vec());
        let answers = days.filter_map(move |(day, level)| {
            Some(ImportedAnswer {
                day,
                sign: key,
                severity: Severity::from_level(level?).unwrap(),
                remark: None,
                entered_at: None,
                lag_days: None,
            })
        });
        answers.collect::<Vec<_>>()
    };
    let answers = keys.iter().zip(signs).flat_map(answers_of).collect();
    let import = Import {
        moments: Vec::new(),
        source: "csv",
        file_name: "a.csv",
        answers,
        notes: &[],
        ..Import::of_answers("csv", "a.csv", Vec::new())
    };
    diary.import(&import, NOW, false).unwrap();
    diary
}

pub fn headache() -> SignKey {
    SignKey::BuiltIn(BuiltInSign::Headache)
}

/// What the page of the one symptom says.
pub fn said(diary: &Diary, period: Period, language: Language) -> OneData {
    let found = LookedBack::load(diary, NOW).unwrap();
    let look = Look {
        period,
        ..Look::default()
    };
    let data = OneData::new(&found, &headache(), &look, &Text::new(language)).unwrap();
    for words in data.figures.iter().chain([&data.answer()]) {
        assert!(
            words.chars().count() <= SHORT && !words.contains("NaN"),
            "{words}"
        );
    }
    data
}

/// What the page of the symptom says of before and after the marked day with this place, the newest being 0.
fn said_of_change(diary: &Diary, change: usize, language: Language) -> String {
    let found = LookedBack::load(diary, NOW).unwrap();
    let look = Look {
        change: Some(change),
        ..Look::default()
    };
    let data = OneData::new(&found, &headache(), &look, &Text::new(language)).unwrap();
    let change = data.change.unwrap();
    format!(
        "{} {} {}",
        change.title,
        change.said,
        change.caveat.unwrap_or_default()
    )
}

/// What the page of all symptoms says.
pub fn all(diary: &Diary, period: Period, language: Language) -> AllData {
    let found = LookedBack::load(diary, NOW).unwrap();
    let look = Look {
        period,
        ..Look::default()
    };
    AllData::new(&found, &look, &Text::new(language))
}

/// The answer and the figures, in English.
fn under_chart(diary: &Diary, period: Period) -> String {
    // Dutch has to hold as well.
    said(diary, period, Language::Nl);
    let data = said(diary, period, Language::En);
    format!("{} {}", data.answer(), data.figures.join(" "))
}

/// What is said where nothing counts yet.
fn nothing(diary: &Diary) -> Option<Vec<String>> {
    let found = LookedBack::load(diary, NOW).unwrap();
    let data = TrendsData::new(&found, &Look::default(), &Text::new(Language::En));
    match data.page {
        TrendsPageData::Nothing(said) => Some(said),
        _ => None,
    }
}

#[test]
fn an_empty_diary_has_nothing_to_look_back_on() {
    let empty = Diary::in_memory().unwrap();
    let said = nothing(&empty).unwrap();
    assert!(said[0].starts_with("There is nothing to look back on yet"));
    assert_eq!(said.len(), 2);
}

#[test]
fn only_late_days_are_said_to_be_there_and_not_to_count() {
    let mut late = Diary::in_memory().unwrap();
    for back in 5..12 {
        let command = Command::Answer {
            day: today().plus(-back),
            sign: SignId(7),
            severity: Some(Severity::Mild),
        };
        late.apply(command, NOW).unwrap();
    }
    let said = nothing(&late).unwrap().join(" ");
    assert!(
        said.contains("7 days are filled in, but all more than 3 days later"),
        "{said}"
    );
}

#[test]
fn days_filled_in_late_are_drawn_and_said_as_such_and_only_for_the_symptom_they_are_about() {
    let mut diary = diary(&[Some(0); 40]);
    for back in 41..48 {
        let command = Command::Answer {
            day: today().plus(-back),
            sign: SignId(7),
            severity: Some(Severity::Mild),
        };
        diary.apply(command, NOW).unwrap();
    }
    let data = all(&diary, Period::Weeks12, Language::En);
    let late = |sign| {
        let row = data.rows().find(|row| row.key == SignKey::BuiltIn(sign));
        row.unwrap()
            .bars
            .iter()
            .map(|bar| bar.late_days)
            .sum::<u32>()
    };
    assert_eq!(late(BuiltInSign::Headache), 7);
    assert_eq!(late(BuiltInSign::Fatigue), 0, "that was not asked");
    let headache = data.rows().find(|row| row.key == headache()).unwrap();
    let bar = headache.bars.iter().find(|bar| bar.late_days > 0).unwrap();
    let said = Text::new(Language::En).bar(bar, data.unit);
    assert!(said.contains("filled in later, not counted"), "{said}");
    assert!(data.filled.leaves_late_out);
    assert!(
        data.filled
            .whole
            .ends_with("answers filled in later on 7 days do not count"),
        "{}",
        data.filled.whole
    );
}

#[test]
fn a_young_diary_says_that_it_is_too_early_and_not_that_nothing_comes_back() {
    let young = diary(&[Some(2); 7]);
    for (language, words) in [
        (
            Language::En,
            "Cannot be said yet: that needs 31 more days filled in.",
        ),
        (
            Language::Nl,
            "Nog niet te zeggen: daarvoor zijn nog 31 ingevulde dagen nodig.",
        ),
    ] {
        let data = all(&young, Period::Weeks26, language);
        assert_eq!(data.none_comes_back, words);
        let row = data.rows().find(|row| row.key == headache()).unwrap();
        assert!(
            row.reason.contains('7'),
            "the counts are said: {}",
            row.reason
        );
    }
    let free = diary(&[Some(0); 80]);
    let said = all(&free, Period::Weeks26, Language::En).none_comes_back;
    assert_eq!(said, "No symptom keeps coming back in the last 8 weeks.");
}

#[test]
fn days_away_alone_are_neither_filled_in_nor_left_open() {
    let mut away = diary(&[Some(0)]);
    let pause = magnesium_diary::diary::PauseCommand::Add {
        first: today().plus(-20),
        last: Some(today().plus(-1)),
        reason: magnesium_diary::domain::pause::PauseReason::Holiday,
        words: String::new(),
    };
    away.apply(Command::Pause(pause), NOW).unwrap();
    let data = all(&away, Period::Weeks26, Language::En);
    let row = data.rows().find(|row| row.key == headache()).unwrap();
    assert_eq!(row.now, "–");
    assert!(
        row.bars.iter().all(|bar| bar.away_days == 0),
        "before the diary began"
    );
}

#[test]
fn one_day_is_one_day() {
    let one = diary(&[Some(2)]);
    for period in Period::ALL {
        let words = under_chart(&one, period);
        assert!(words.contains("on 1 of 1 day you filled in"), "{words}");
        let counted = said(&one, period, Language::En).counted;
        assert_eq!(
            counted, "In this period on 1 of 1 day you filled in.",
            "one amount at a time"
        );
        for asked_for in ["takes 8 weeks", "takes 84 days"] {
            assert!(words.contains(asked_for), "{words}");
        }
        let episodes = said(&one, period, Language::En).episodes.unwrap();
        assert_eq!(episodes.episodes.len(), 1);
        assert_eq!(
            episodes.returns,
            "The symptom has not come back yet after it was gone."
        );
        assert!(episodes.weekdays.is_empty());
    }
}

#[test]
fn always_severe_is_the_same_every_week() {
    let always = diary(&[Some(3); 200]);
    let words = under_chart(&always, Period::Weeks26);
    assert!(
        words.contains("7.0 days a week in the first third"),
        "{words}"
    );
    assert!(
        words.contains("every week filled in was the same"),
        "{words}"
    );
    let data = said(&always, Period::Weeks26, Language::Nl);
    let all = all(&always, Period::Weeks26, Language::Nl);
    let row = &all.recurring[0];
    assert_eq!((row.now.as_str(), &row.way), ("7,0", &None));
    assert_eq!(
        data.episodes.unwrap().episodes[0].free_before,
        "eerste keer"
    );
}

#[test]
fn a_sign_that_is_always_there_can_get_more_severe() {
    // From mild to severe, a little each day, with the days of a week scattered around it.
    let level = |day: i64| (182 + 2 * day + day * 113 % 182) / 182;
    let levels: Vec<_> = (0..182).map(|day| Some(level(day).min(3))).collect();
    let words = under_chart(&diary(&levels), Period::Weeks26);
    assert!(
        words.contains("7.0 days a week in the first third"),
        "{words}"
    );
    assert!(words.contains("Average severity: from 1."), "{words}");
    let steady: Vec<_> = (0..182).map(|day| Some(i64::from(day % 3 == 0))).collect();
    let words = under_chart(&diary(&steady), Period::Weeks26);
    assert!(!words.contains("Average severity"), "{words}");
}

#[test]
fn all_unknown_is_not_none() {
    let mut unknown = diary(&[Some(2); 30]);
    for day in today().plus(-29).through(today()) {
        let sign = SignId(7);
        let severity = None;
        unknown
            .apply(
                Command::Answer {
                    day,
                    sign,
                    severity,
                },
                NOW,
            )
            .unwrap();
    }
    assert!(nothing(&unknown).is_some());
    let data = said(&unknown, Period::Weeks26, Language::En);
    let weeks = &data.chart.weeks;
    assert!(
        weeks
            .iter()
            .all(|week| week.logged == 0 && week.mean.is_none())
    );
    assert_eq!(data.answer(), "Not answered in this period.");
}

#[test]
fn a_hundred_years_are_looked_back_on() {
    let levels: Vec<_> = (0..36_500)
        .map(|day| Some(i64::from(day % 5 == 0)))
        .collect();
    let long = diary(&levels);
    let words = under_chart(&long, Period::All);
    assert!(
        words.contains("1.4 days a week in the first third"),
        "{words}"
    );
    assert!(
        words.contains("on 7,300 of the 36,500 days you filled in"),
        "{words}"
    );
}

#[test]
fn months_of_years_are_named_with_their_years_and_drawn_whole() {
    let levels: Vec<_> = (0..3 * 365)
        .map(|day| Some(i64::from(day % 5 == 0)))
        .collect();
    let mut long = diary(&levels);
    for (back, name) in [(200, "pillow"), (800, "desk")] {
        let (day, name) = (today().plus(-back), name.to_owned());
        long.apply(Command::AddMark { day, name }, NOW).unwrap();
    }
    let words = said(&long, Period::All, Language::En).answer();
    let start = "Now 1.4 days a week since 28 Sep. From December 2023 to November 2024 it was 1.4 days a week, \
                 from November 2025 to November 2026 1.4. ";
    assert!(words.starts_with(start), "{words}");
    let words = said(&long, Period::All, Language::Nl).answer();
    let start = "Nu 1,4 dagen per week sinds 28 sep. Van december 2023 tot en met november 2024 was het 1,4 dagen per week, \
                 van november 2025 tot en met november 2026 1,4. ";
    assert!(words.starts_with(start), "{words}");
    let page = all(&long, Period::All, Language::En);
    let row = page.rows().find(|row| row.key == headache()).unwrap();
    let first = row.bars[0].first;
    assert_eq!(first.day_of_month(), 1);
    assert!((page.shown.0 - f64::from(first.number())).abs() < 1e-9);
    let marks: Vec<_> = page.marks.iter().map(|mark| mark.words.as_str()).collect();
    assert_eq!(marks, ["desk, 13 Sep 2024", "pillow, 6 May 2026"]);
    let chart = said(&long, Period::All, Language::En).chart;
    assert_eq!((chart.whole, &chart.marks), (page.shown, &page.marks));
}

#[test]
fn no_line_crosses_a_gap_of_ten_years() {
    let week = [Some(1), None, Some(0), Some(0), Some(1), Some(0), Some(0)];
    let levels = [week.repeat(10), vec![None; 3_652], week.repeat(10)].concat();
    let gap = diary(&levels);
    let words = under_chart(&gap, Period::All);
    assert!(
        words.contains("on 40 of the 120 days you filled in"),
        "{words}"
    );
    let chart = said(&gap, Period::All, Language::En).chart;
    let drawn = chart
        .weeks
        .iter()
        .filter(|week| week.mean.is_some())
        .count();
    assert!((20..=24).contains(&drawn), "{drawn} weeks of the line");
    let half_year = under_chart(&gap, Period::Weeks26);
    assert!(
        half_year.contains("on 20 of the 60 days you filled in"),
        "{half_year}"
    );
}

#[test]
fn two_marks_on_one_day_share_a_line_and_name_each_other() {
    let levels: Vec<_> = (0..250).map(|day| Some(i64::from(day % 3 == 0))).collect();
    let mut marked = diary(&levels);
    let day = today().plus(-120);
    for name in ["pillow", "bed"] {
        let name = name.to_owned();
        marked.apply(Command::AddMark { day, name }, NOW).unwrap();
    }
    let data = said(&marked, Period::Weeks26, Language::En);
    let labels = data.chart.marks;
    assert_eq!(
        (labels.len(), labels[0].words.as_str()),
        (1, "pillow, 25 Jul · bed, 25 Jul")
    );
    let [bed, pillow] = [0, 1].map(|place| said_of_change(&marked, place, Language::En));
    assert!(bed.contains("Also changed in that time: pillow."), "{bed}");
    assert!(
        pillow.contains("Also changed in that time: bed."),
        "{pillow}"
    );
    assert!(pillow.contains("Ordinary ups and downs"), "{pillow}");
}

#[test]
fn a_mark_says_from_when_on_it_can_speak_or_that_it_never_will() {
    let levels: Vec<_> = (0..250).map(|day| Some(i64::from(day % 3 == 0))).collect();
    let mut marked = diary(&levels);
    for (days_ago, name) in [(10, "late"), (240, "first")] {
        let (day, name) = (today().plus(-days_ago), name.to_owned());
        marked.apply(Command::AddMark { day, name }, NOW).unwrap();
    }
    let late = said_of_change(&marked, 0, Language::En);
    assert!(late.contains("That can be done from 20 January"), "{late}");
    let first = said_of_change(&marked, 1, Language::En);
    assert!(
        first.contains("Too little is filled in before it"),
        "{first}"
    );
}

#[test]
fn a_change_for_the_better_is_said_with_care() {
    let before = [Some(1), Some(0)].repeat(56);
    let after = [
        Some(1),
        Some(0),
        Some(0),
        Some(0),
        Some(0),
        Some(0),
        Some(0),
    ]
    .repeat(14);
    let mut changed = diary(&[before, after].concat());
    let (day, name) = (today().plus(-97), "pillow".to_owned());
    changed.apply(Command::AddMark { day, name }, NOW).unwrap();
    let words = said_of_change(&changed, 0, Language::En);
    assert!(
        words.contains("larger than you would expect from ordinary ups and downs"),
        "{words}"
    );
    let change = said(&changed, Period::Weeks26, Language::En)
        .change
        .unwrap();
    let levels = "Before (25 May to 16 August 2026) 3.5 days a week, after (31 August to 22 November 2026) 1.0.";
    assert!(
        change.sentence.contains(levels),
        "as it is read aloud: {}",
        change.sentence
    );
    let at_lines = change.levels.unwrap().map(|level| level.words);
    assert_eq!(at_lines, ["before: 3.5 days a week", "after: 1.0"]);
    assert!(
        !change.said.contains("3.5"),
        "once is enough: {}",
        change.said
    );
}

/// A product in use from so many days ago on.
pub fn add_product(diary: &mut Diary, name: &str, days_ago: i32, last_days_ago: Option<i32>) {
    let product = NewProduct {
        name: name.to_owned(),
        form: Form::Citrate,
        label: Label::Elemental(100.0),
        unit: Unit::Tablet,
        usual: Units::ONE,
        since: today().plus(-days_ago),
        until: last_days_ago.map(|days_ago| today().plus(-days_ago)),
    };
    let command = Command::Intake(IntakeCommand::AddProduct(product));
    diary.apply(command, NOW).unwrap();
}

#[test]
fn two_products_changed_on_one_day_cannot_be_told_apart() {
    let levels: Vec<_> = (0..250).map(|day| Some(i64::from(day % 3 == 0))).collect();
    let mut changed = diary(&levels);
    add_product(&mut changed, "Citrate", 120, None);
    add_product(&mut changed, "Powder", 200, Some(121));
    let data = said(&changed, Period::Weeks26, Language::En);
    let labels = data.chart.marks;
    assert_eq!(
        labels[0].words,
        "Powder stopped, 25 Jul · Citrate since 25 Jul"
    );
    let started = |name: &str| {
        let mut lines = data.marks.lines.iter();
        let place = lines.position(|line| line.name == name).unwrap();
        said_of_change(&changed, place, Language::En)
    };
    let citrate = started("Citrate started");
    assert!(
        citrate.contains("Also changed in that time: Powder started and Powder stopped. The diary"),
        "{citrate}"
    );
    let powder = started("Powder stopped");
    assert!(
        powder.contains("The diary cannot tell these apart."),
        "{powder}"
    );
}

#[test]
fn a_product_taken_on_every_day_filled_in_cannot_be_told() {
    let levels: Vec<_> = (0..150).map(|day| Some(i64::from(day % 3 == 0))).collect();
    let mut always = diary(&levels);
    add_product(&mut always, "Citrate", 400, None);
    let words = said_of_change(&always, 0, Language::En);
    assert!(words.contains("so there is no time without it"), "{words}");
    let words = said_of_change(&always, 0, Language::Nl);
    assert!(words.contains("Er is dus geen tijd zonder"), "{words}");
    // Days noted as skipped are days without it.
    let mut skipped = diary(&levels);
    add_product(&mut skipped, "Citrate", 75, None);
    for days_ago in [10, 20, 70] {
        let note = IntakeCommand::NoteDose {
            day: today().plus(-days_ago),
            product: ProductId(1),
            dose: Some(Dose::Skipped),
        };
        skipped.apply(Command::Intake(note), NOW).unwrap();
    }
    let change = said(&skipped, Period::Weeks26, Language::En)
        .change
        .unwrap();
    let words = change.figures.unwrap();
    assert!(
        words.contains("From the third week on it was noted as taken on 0 of 2 days."),
        "{words}"
    );
}

/// Before and after a mark so many days ago, every third day with it before and every sixth after.
fn changed_ago(days_ago: i32) -> ChangeData {
    let after = usize::try_from(days_ago + 1).unwrap();
    let before = (0..100).map(|day| Some(i64::from(day % 3 == 0)));
    let levels: Vec<_> = before
        .chain((0..after).map(|day| Some(i64::from(day % 6 == 0))))
        .collect();
    let mut changed = diary(&levels);
    let (day, name) = (today().plus(-days_ago), "pillow".to_owned());
    changed.apply(Command::AddMark { day, name }, NOW).unwrap();
    said(&changed, Period::Weeks26, Language::En)
        .change
        .unwrap()
}

#[test]
fn until_day_70_before_and_after_are_counts_and_from_then_on_levels() {
    let early = changed_ago(68);
    assert_eq!(early.levels, None);
    assert_eq!(
        early.said,
        "Too early to compare. That can be done from 23 November."
    );
    assert_eq!(
        early.counts,
        [
            "before: 28 of 84 filled-in days",
            "since 29 September: 9 of 55"
        ]
    );
    let (change, after) = (early.change, early.after_from);
    assert_eq!(after, change.plus(14));
    let found = changed_ago(69);
    let [before, after] = found.levels.unwrap();
    assert_eq!(
        (before.words.as_str(), after.words.as_str()),
        ("before: 2.3 days a week", "after: 1.1")
    );
    let levels = "Before (22 June to 13 September 2026) 2.3 days a week, after (28 September to 22 November 2026) 1.1.";
    assert!(found.sentence.contains(levels), "{}", found.sentence);
    let over = changed_ago(120);
    let figures = over.figures.unwrap();
    let start = "Before and after: pillow. Before, 2 May to 24 July 2026: on 28 of the 84 days you filled in. After, ";
    assert!(figures.starts_with(start), "{figures}");
    assert!(
        figures.contains("8 August to 30 October 2026: on 14 of the 84"),
        "what came after the last look no longer counts: {figures}"
    );
    let fresh = changed_ago(3);
    assert_eq!(
        fresh.counts,
        [
            "before: 28 of 84 filled-in days",
            "after it: counts from 3 December"
        ]
    );
}

#[test]
fn a_product_taken_from_the_beginning_is_met_with_what_can_be_seen() {
    let levels: Vec<_> = (0..60).map(|day| Some(i64::from(day % 3 == 0))).collect();
    let mut always = diary(&levels);
    add_product(&mut always, "Citrate", 59, None);
    let change = said(&always, Period::Weeks26, Language::En).change.unwrap();
    assert!(
        change
            .said
            .starts_with("Citrate was taken from the beginning"),
        "{}",
        change.said
    );
    assert_eq!(change.counts, ["since 8 October: 15 of 46 filled-in days"]);
    assert!(!change.said.contains("never"));
}

#[test]
fn a_factor_has_bars_from_ten_days_a_side_on_the_most_different_first() {
    let levels: Vec<_> = (0..60).map(|day| Some(i64::from(day % 2 == 0))).collect();
    let mut noted = diary(&levels);
    let mut note = |factor: i64, days: &mut dyn Iterator<Item = i32>| {
        for back in days {
            let command = Command::Factor {
                day: today().plus(-back),
                factor: FactorId(factor),
                on: true,
            };
            noted.apply(command, NOW).unwrap();
        }
    };
    note(1, &mut (0..9).map(|day| 4 * day));
    note(2, &mut (0..12).map(|day| 2 * day + 1));
    note(3, &mut (0..20).map(|day| 2 * day));
    note(3, &mut (0..1));
    let days = said(&noted, Period::Weeks26, Language::En).days;
    assert_eq!(days.none, None);
    assert_eq!(days.rows.len(), 2, "nine days are too few");
    let apart = |at: usize| (days.rows[at].with.0 - days.rows[at].without.0).abs();
    assert!(apart(0) >= apart(1));
    assert!(
        days.rows[0].words.contains(" of 12 days ("),
        "{}",
        days.rows[0].words
    );
}

#[test]
fn too_little_after_says_when_the_diary_looks_again() {
    let full = [Some(1), Some(0), Some(0)].repeat(40);
    let marked = |days_after: usize| {
        let mut marked = diary(&[full.clone(), vec![None; days_after - 1], vec![Some(0)]].concat());
        let day = today().plus(1 - i32::try_from(days_after).unwrap());
        let name = "pillow".to_owned();
        marked.apply(Command::AddMark { day, name }, NOW).unwrap();
        said_of_change(&marked, 0, Language::En)
    };
    assert!(
        marked(72).contains("looks again on 4 December 2026"),
        "{}",
        marked(72)
    );
    assert!(
        marked(120).contains("there will be no answer"),
        "{}",
        marked(120)
    );
}

#[test]
fn what_is_typed_as_a_mark_is_checked_before_it_is_kept() {
    let data = said(&diary(&[Some(1)]), Period::Weeks26, Language::En).marks;
    let text = Text::new(Language::En);
    let day = today().plus(-21);
    let name = "new pillow".to_owned();
    let expected = Command::AddMark { day, name };
    assert_eq!(data.command(" new  pillow", day, &text), Ok(expected));
    let long = "x".repeat(61);
    for name in [" ", long.as_str()] {
        let said = data.command(name, day, &text).unwrap_err();
        assert!(said.contains("name"), "{name}: {said}");
    }
    assert_eq!((data.dates.today, data.dates.last), (today(), today()));
}
