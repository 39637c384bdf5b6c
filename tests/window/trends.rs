//! Trends without a screen: all symptoms and one, another period, looking closer, comparing, before and after, and marking a day.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use crate::longer::longer_text;
use crate::window::{
    NOW, answered, diary_in, diary_of, first_own, press, says, today, trends, window_in,
};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::domain::erasure::CopyKind;
use magnesium_diary::domain::mark::MarkKind;
use magnesium_diary::domain::{BloodPressure, Severity, SignId};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::trends::Status;
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::{Asked, Desktop, Picked};

/// High enough for everything Trends says.
const TALL: [f32; 2] = [1180.0, 3_200.0];

fn sample(folder: &Path, language: Language) {
    let words = Text::new(language).sample_words();
    drop(Diary::fresh_sample(&folder.join("diary.sqlite"), &words, NOW).unwrap());
}

fn click(window: &mut Harness<'_, DiaryApp>, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run();
}

fn type_into(window: &mut Harness<'_, DiaryApp>, name: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, name).click();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, name)
        .type_text(text);
    window.run();
}

/// The person's own marks; the sample also has one of its product.
fn marks(window: &Harness<'_, DiaryApp>) -> Vec<String> {
    let diary = diary_in(window);
    let marks = diary.marks(today()).unwrap().into_iter();
    marks
        .filter(|mark| matches!(mark.kind, MarkKind::Own(_)))
        .map(|mark| format!("{} {}", mark.day, mark.name))
        .collect()
}

/// Half a year of headaches, more and more of them.
fn rising(folder: &Path) {
    let answers = (0..182).map(|back| Command::Answer {
        day: today().plus(-back),
        sign: SignId(7),
        severity: Some(if back % 7 < 6 - back / 30 {
            Severity::Moderate
        } else {
            Severity::None
        }),
    });
    diary_of(folder, answers);
    // Months back would be late: these answers count all the same.
    let mut diary = Diary::open(
        &folder.join("diary.sqlite"),
        magnesium_diary::store::IfMissing::Fail,
    )
    .unwrap();
    let late_counts = magnesium_diary::diary::Setting::LateCounts(true);
    diary.apply(Command::Set(late_counts), NOW).unwrap();
}

/// The row of a symptom.
fn row<'a>(window: &'a Harness<'_, DiaryApp>, name: &'a str) -> egui_kittest::Node<'a> {
    let start = format!("{name}: ");
    let mut rows = window.query_all_by_role(Role::Button);
    rows.find(|row| {
        row.accesskit_node()
            .label()
            .is_some_and(|said| said.starts_with(&start))
    })
    .unwrap()
}

/// The page of a symptom, opened by its row.
fn open(window: &mut Harness<'_, DiaryApp>, name: &str) {
    row(window, name).click();
    window.run();
    assert!(is_open(window), "{name}");
}

fn is_open(window: &Harness<'_, DiaryApp>) -> bool {
    let back = window.query_by_role_and_label(Role::Button, "All symptoms");
    back.is_some()
}

#[test]
fn a_rise_is_named_in_its_row_and_on_its_page() {
    let folder = tempfile::tempdir().unwrap();
    rising(folder.path());
    let mut window = trends(folder.path(), Language::En, TALL);
    let more = Text::new(Language::En).direction_worse();
    assert!(says(&window, &format!("{more} in these 26 weeks")));
    open(&mut window, "Headache");
    assert!(says(
        &window,
        "In this period it clearly came more often or was worse."
    ));
    assert!(says(&window, "Better or worse? In June and July it was"));
    assert!(
        !says(&window, "in the first third of this period"),
        "figures are asked for"
    );
    click(&mut window, Role::Link, "Figures");
    assert!(says(
        &window,
        "days a week in the first third of this period (95%:"
    ));
    click(&mut window, Role::RadioButton, "Period: 4 weeks");
    assert!(says(&window, "To see that, choose a longer period."));
    assert!(says(&window, "4 weeks have enough days filled in."));
    press(&mut window, &[Key::Escape]);
    assert!(!says(&window, "in these 26 weeks") && !says(&window, &more));
}

#[test]
fn a_symptom_is_opened_by_click_enter_or_letter_and_left_for_the_same_place() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, [1180.0, 780.0]);
    for back in [Key::Escape, Key::Backspace] {
        open(&mut window, "Headache");
        press(&mut window, &[back]);
        assert!(!is_open(&window));
        assert!(row(&window, "Headache").is_focused(), "where one was");
        press(&mut window, &[Key::Enter]);
        assert!(is_open(&window), "Enter opens the row");
        press(&mut window, &[back, Key::A]);
        assert!(
            is_open(&window),
            "a letter opens its symptom, also with the keyboard on a row"
        );
        assert!(says(&window, "Muscle cramps: "));
        press(&mut window, &[Key::B]);
        assert!(
            is_open(&window) && says(&window, "Fatigue: "),
            "and from another symptom"
        );
        click(&mut window, Role::Button, "All symptoms");
    }
    // Trends begins with all symptoms, whichever was open.
    open(&mut window, "Fatigue");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    assert!(!is_open(&window));
}

#[test]
fn letters_typed_into_a_field_open_nothing() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    open(&mut window, "Fatigue");
    click(&mut window, Role::Button, "Mark a day…");
    type_into(&mut window, "What changed?", "a bed");
    window.key_press(Key::Backspace);
    window.run();
    assert!(is_open(&window), "Backspace takes a letter back");
    assert_eq!(
        window
            .get_by_role_and_label(Role::TextInput, "What changed?")
            .value()
            .as_deref(),
        Some("a be")
    );
}

#[test]
fn what_is_filled_in_late_is_counted_aloud_and_why_it_does_not_count() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    assert!(says(&window, "answers filled in later on"));
    assert!(!says(&window, "In Settings you can let them count."));
    click(&mut window, Role::Link, "Why?");
    assert!(says(&window, "In Settings you can let them count."));
}

#[test]
fn what_a_verdict_means_is_asked_right_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    rising(folder.path());
    let mut window = trends(folder.path(), Language::En, TALL);
    let text = Text::new(Language::En);
    let reason = format!("What does “{}” mean?", text.status_persistent());
    click(&mut window, Role::Button, &reason);
    assert!(says(&window, &text.meaning_persistent()));
    assert!(!says(&window, &text.meaning_watch()), "only what was asked");
    assert!(!is_open(&window), "the row stays closed");
    click(&mut window, Role::Link, &text.meaning_title());
    assert!(says(&window, &text.meaning_watch()));
    press(&mut window, &[Key::Escape]);
    let tag = "more often or worse in these 26 weeks. What does “more or less than before” mean?";
    click(&mut window, Role::Button, tag);
    assert!(says(&window, &text.meaning_direction()) && !is_open(&window));
    press(&mut window, &[Key::Escape]);
    open(&mut window, "Headache");
    click(&mut window, Role::Button, &reason);
    assert!(says(&window, &text.meaning_persistent()));
    press(&mut window, &[Key::Escape]);
    let answer = "What does “more or less than before” mean?";
    click(&mut window, Role::Button, answer);
    assert!(says(&window, &text.meaning_direction()));
}

#[test]
fn what_stands_beside_a_verdict_is_reached_by_tab() {
    let folder = tempfile::tempdir().unwrap();
    rising(folder.path());
    let mut window = trends(folder.path(), Language::En, TALL);
    let mut reached = Vec::new();
    for _ in 0..60 {
        press(&mut window, &[Key::Tab]);
        let focused = window.query_all_by_role(Role::Button);
        let focused = focused.filter(egui_kittest::Node::is_focused);
        reached.extend(focused.filter_map(|button| button.accesskit_node().label()));
    }
    let asks = reached.iter().filter(|name| name.contains("mean?"));
    let distinct: std::collections::BTreeSet<_> = asks.collect();
    assert_eq!(distinct.len(), 2, "the reason and the tag: {reached:?}");
}

#[test]
fn a_diary_of_blood_pressure_alone_is_looked_back_on() {
    let folder = tempfile::tempdir().unwrap();
    let measured = (0..40).map(|back| Command::AddBloodPressure {
        day: today().plus(-3 * back),
        reading: BloodPressure::parse("128/82").unwrap(),
        part: None,
    });
    diary_of(folder.path(), measured);
    let mut window = trends(folder.path(), Language::En, TALL);
    assert!(says(&window, "Blood pressure: 128/82, mean of 19 readings"));
    assert!(says(&window, "No symptoms are filled in yet."));
    assert!(!says(&window, "There is nothing to look back on yet."));
    let empty = window
        .query_all_by_label_contains("Muscle cramps: ")
        .count();
    assert_eq!(empty, 0, "nothing is said of what was never filled in");
    click(&mut window, Role::Link, "As a table");
    assert!(
        says(&window, ": 128/82 (2 readings)"),
        "each week is there to read"
    );
}

#[test]
fn of_many_marks_those_of_products_bear_their_words_and_the_others_are_listed_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let marks = (0..30).map(|number| Command::AddMark {
        day: today().plus(-5 * number),
        name: format!("change {number:02}"),
    });
    diary_of(folder.path(), marks);
    let mut window = trends(folder.path(), Language::En, TALL);
    let is_worded = says(&window, "Citrate since 4 Aug");
    assert!(is_worded, "although newer marks would fill the places");
    assert!(!says(&window, "1: change 29"));
    let show = window
        .query_all_by_role(Role::Link)
        .filter_map(|link| link.accesskit_node().label())
        .find(|name| name.ends_with("marked days"))
        .unwrap();
    click(&mut window, Role::Link, &show);
    assert!(says(&window, "1: change 29"));
    press(&mut window, &[Key::A]);
    assert!(is_open(&window) && !says(&window, "1: change 29"));
    click(&mut window, Role::Link, &show);
    assert!(says(&window, "1: change 29"));
}

#[test]
fn of_a_symptom_put_away_nothing_more_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let added = Command::AddSign {
        name: "Knee".to_owned(),
    };
    let noted = (0..10).map(|back| answered(today().plus(-back), first_own(), Severity::Mild));
    let only = Command::Follow {
        signs: [SignId(1)].into(),
    };
    diary_of(
        folder.path(),
        [added].into_iter().chain(noted).chain([only]),
    );
    let mut window = trends(folder.path(), Language::En, TALL);
    assert!(says(&window, "Knee: no longer followed."));
    open(&mut window, "Knee");
    assert!(says(&window, "Knee: no longer followed"));
    assert!(!says(&window, "more days needed"));
}

#[test]
fn own_symptoms_that_were_not_noted_are_behind_a_click() {
    let folder = tempfile::tempdir().unwrap();
    let added = (0..40).map(|number| Command::AddSign {
        name: format!("own {number:02}"),
    });
    let noted = answered(today(), 20, Severity::Mild);
    diary_of(folder.path(), added.chain([noted]));
    let mut window = trends(folder.path(), Language::En, [1180.0, 6_000.0]);
    let own = |window: &Harness<'_, DiaryApp>| window.query_all_by_label_contains("own ").count();
    assert_eq!(own(&window), 1);
    click(&mut window, Role::Link, "Show all (39 more)");
    assert_eq!(own(&window), 40);
    click(&mut window, Role::Link, "Show fewer");
    assert_eq!(own(&window), 1);
}

#[test]
fn the_rows_are_a_table_too() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    click(&mut window, Role::Link, "As a table");
    for head in [
        "Symptom",
        "What was found",
        "Days a week, last 8 weeks",
        "This period",
    ] {
        window.get_by_label(head);
    }
    assert!(window.query_all_by_label("Headache").next().is_some());
    // What only the pointer shows beside the rows, said once a row.
    window.get_by_label("Days with it, of days filled in");
    let text = Text::new(Language::En);
    assert!(says(&window, &text.status(Status::None)));
    assert!(!says(&window, "days you filled in, last 8 weeks)"));
    // What the bars show, week by week, each cell with all it says.
    assert!(
        window
            .query_all_by_label("Week from 16 Nov 2026")
            .next()
            .is_some()
    );
    let cells = window.query_all_by_label_contains("Headache, Week from");
    assert_eq!(cells.count(), 26);
    click(&mut window, Role::Link, "As a chart");
    row(&window, "Headache");
}

#[test]
fn a_day_is_marked_shown_and_unmarked_and_nothing_typed_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    open(&mut window, "Muscle cramps");
    click(&mut window, Role::Button, "Mark a day…");
    click(&mut window, Role::Button, "Mark");
    assert!(marks(&window).is_empty(), "a mark without a name is none");
    type_into(&mut window, "What changed?", "new pillow");
    type_into(&mut window, "From which day on?", "31-11-2026");
    click(&mut window, Role::Button, "Mark");
    assert!(says(&window, "31 November 2026 does not exist"));
    type_into(&mut window, "From which day on?", "1-7-2026");
    click(&mut window, Role::Button, "Mark");
    assert_eq!(marks(&window), ["2026-07-01 new pillow"]);
    click(&mut window, Role::ComboBox, "Which change");
    click(&mut window, Role::MenuItemRadio, "new pillow, 1 Jul");
    window.get_by_role_and_label(Role::Heading, "Before and after: new pillow");
    assert!(says(&window, "days a week, after"));
    let counts = "days you filled in. After, ";
    assert!(!says(&window, counts), "one set of figures at a time");
    click(&mut window, Role::Link, "Figures");
    assert!(says(&window, counts) && says(&window, "with at least 4 days filled in."));
    click(&mut window, Role::Button, "Remove mark new pillow");
    assert!(marks(&window).is_empty());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(
        marks(&window),
        ["2026-07-01 new pillow"],
        "undo brings it back"
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert!(marks(&window).is_empty());
}

#[test]
fn two_signs_stand_above_each_other_until_one_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    open(&mut window, "Headache");
    click(&mut window, Role::Link, "Figures");
    let charts = |window: &Harness<'_, DiaryApp>| window.query_all_by_role(Role::Image).count();
    let one = charts(&window);
    click(&mut window, Role::ComboBox, "Compare with");
    click(&mut window, Role::MenuItemRadio, "Fatigue");
    assert_eq!(charts(&window), one + 1);
    click(&mut window, Role::ComboBox, "Compare with");
    click(&mut window, Role::MenuItemRadio, "Do not compare");
    assert_eq!(charts(&window), one);
}

#[test]
fn the_days_of_a_factor_are_ticked_under_the_chart_and_named() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    open(&mut window, "Fatigue");
    click(&mut window, Role::Link, "Figures");
    let ticked = |window: &Harness<'_, DiaryApp>| {
        window.query_all_by_label_contains("short night (").count()
    };
    assert_eq!(ticked(&window), 0);
    click(
        &mut window,
        Role::ComboBox,
        "What was going on, on the days that are shown",
    );
    click(&mut window, Role::MenuItemRadio, "short night");
    assert_eq!(ticked(&window), 1, "the legend names it");
    click(&mut window, Role::Link, "As a table");
    assert!(
        window.query_all_by_label("short night").count() > 0,
        "a column of the table"
    );
    click(
        &mut window,
        Role::ComboBox,
        "What was going on, on the days that are shown",
    );
    click(&mut window, Role::MenuItemRadio, "Nothing beside it");
    click(&mut window, Role::Link, "As a chart");
    assert_eq!(ticked(&window), 0);
}

#[test]
fn the_chart_is_looked_at_closer_by_keys_wheel_and_buttons() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    let is_whole = |window: &Harness<'_, DiaryApp>| {
        window
            .query_by_role_and_label(Role::Button, "Zoom out")
            .is_none()
    };
    open(&mut window, "Headache");
    assert!(is_whole(&window));
    click(&mut window, Role::Button, "Zoom in");
    assert!(!is_whole(&window));
    click(&mut window, Role::Button, "Earlier weeks");
    click(&mut window, Role::Button, "Later weeks");
    click(&mut window, Role::Button, "Zoom out");
    assert!(is_whole(&window));
    let chart = window
        .query_all_by_role(Role::Image)
        .find(|image| {
            image
                .accesskit_node()
                .label()
                .is_some_and(|said| said.contains("days you filled in"))
        })
        .unwrap();
    let middle = chart.rect().center();
    chart.click();
    window.run();
    press(&mut window, &[Key::Plus, Key::ArrowLeft, Key::ArrowRight]);
    assert!(
        !is_whole(&window),
        "the keys act on the chart that has the focus"
    );
    press(&mut window, &[Key::Num0]);
    assert!(is_whole(&window));
    window.event(Event::PointerMoved(middle));
    window.event(Event::Zoom(2.0));
    window.run();
    assert!(!is_whole(&window));
}

#[test]
fn pairs_and_episodes_are_there_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    open(&mut window, "Fatigue");
    let common = "Cannot be told apart from chance";
    assert!(!says(&window, common));
    click(&mut window, Role::Link, "All compared");
    assert!(says(&window, common));
    assert!(says(&window, " days, by chance "));
    click(&mut window, Role::Link, "Only what stands out");
    assert!(!says(&window, common));
    assert!(!says(&window, "An episode ends after"));
    click(&mut window, Role::Link, "Show");
    assert!(says(&window, "An episode ends after two days"));
    assert!(says(&window, "in half of the cases"));
    assert!(!says(&window, "Days of the week, in this period"));
    click(&mut window, Role::Link, "Figures");
    assert!(says(&window, "Days of the week, in this period"));
}

/// A sample with names as long as names may be, many marks, days away and many own symptoms.
fn crowded(folder: &Path, language: Language) {
    sample(folder, language);
    let long =
        |number: i32| format!("an own symptom with as long a name as any may have, {number:06}");
    let names = (0..3).map(|number| Command::AddSign { name: long(number) });
    let unbroken = Command::AddSign {
        name: "W".repeat(60),
    };
    let marks = (0..30).map(|number| Command::AddMark {
        day: today().plus(-5 * number),
        name: format!("a change of some sort that has a long name, {number}"),
    });
    diary_of(folder, names.chain([unbroken]).chain(marks));
    let mut diary = Diary::open(
        &folder.join("diary.sqlite"),
        magnesium_diary::store::IfMissing::Fail,
    )
    .unwrap();
    let own: Vec<_> = diary
        .signs()
        .unwrap()
        .iter()
        .rev()
        .take(4)
        .map(|sign| sign.id)
        .collect();
    for sign in own {
        let severity = Some(Severity::Moderate);
        let answer = Command::Answer {
            day: today(),
            sign,
            severity,
        };
        diary.apply(answer, NOW).unwrap();
    }
}

/// Looks at another period, by its button or, where there is little room, in the list.
fn choose_period(window: &mut Harness<'_, DiaryApp>, period: usize) {
    let lists: Vec<_> = window.query_all_by_role(Role::ComboBox).collect();
    let role = match lists[..] {
        [] => Role::RadioButton,
        [list, ..] => {
            list.click();
            Role::MenuItemRadio
        }
    };
    window.run();
    let choices: Vec<_> = window.query_all_by_role(role).collect();
    choices[period].click();
    window.run();
}

#[test]
fn nothing_lies_on_anything_else_in_either_language_or_in_one_with_longer_words() {
    for (name, language, text) in [
        ("en", Language::En, Text::new(Language::En)),
        ("nl", Language::Nl, Text::new(Language::Nl)),
        ("made up", Language::En, longer_text()),
    ] {
        let folder = tempfile::tempdir().unwrap();
        crowded(folder.path(), language);
        let mut text = Some(text);
        for width in [1180.0, 900.0, 590.0, 450.0] {
            let what = format!("{name} {width}");
            let said = text.take().unwrap_or_else(|| match name {
                "made up" => longer_text(),
                _ => Text::new(language),
            });
            let words = |window: &Harness<'_, DiaryApp>, what: &str| check_words(window, what);
            // High enough that a dialog in its middle lies below the page.
            let mut window = window_in(folder.path(), said, [width, 14_000.0]);
            window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
            window.run();
            words(&window, &format!("{what}, all"));
            for period in 0..5 {
                choose_period(&mut window, period);
                words(&window, &format!("{what}, all, period {period}"));
            }
            press(&mut window, &[Key::A]);
            words(&window, &format!("{what}, one"));
            let links: Vec<String> = window
                .query_all_by_role(Role::Link)
                .filter_map(|link| link.accesskit_node().label())
                .collect();
            for link in links {
                if let Some(link) = window.query_by_role_and_label(Role::Link, &link) {
                    link.click();
                    window.run();
                }
                words(&window, &format!("{what}, one, after {link}"));
            }
        }
    }
}

/// A window in which "Save as CSV" is pressed and the desktop answers with `path`; what is said of it.
fn save_chart(window: &mut Harness<'_, DiaryApp>, path: &Path) {
    let path = path.to_owned();
    let answer = move |_: &Asked| Picked::Path(path.clone());
    window
        .state_mut()
        .use_desktop(Desktop::with(answer, |_| true));
    click(window, Role::Button, "Save as CSV…");
    // The desktop answers from a thread of its own.
    for _ in 0..400 {
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.state_mut().take_answers();
        window.run();
        let told = window.state().session().is_some_and(|session| {
            let copies = session.diary().copies().unwrap();
            copies.iter().any(|copy| copy.kind == CopyKind::Export)
        });
        if told || says(window, "nothing is written over it") {
            break;
        }
    }
}

#[test]
fn the_numbers_of_a_chart_are_saved_as_every_other_file() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    open(&mut window, "Fatigue");
    let diary = window.state().session().unwrap().path().unwrap().to_owned();
    let before = std::fs::read(&diary).unwrap();
    let link = folder.path().join("numbers.csv");
    std::fs::hard_link(&diary, &link).unwrap();
    save_chart(&mut window, &link);
    assert!(says(&window, "nothing is written over it"));
    assert_eq!(std::fs::read(&diary).unwrap(), before, "not over the diary");
    let path = folder.path().join("chart");
    save_chart(&mut window, &path);
    let whole = path.with_extension("csv");
    assert!(says(&window, &format!("Saved: {}", whole.display())));
    let table = std::fs::read_to_string(&whole).unwrap();
    assert!(table.starts_with("symptom,week_from,"), "{table}");
    // Deleting for good names it.
    let session = window.state().session().unwrap();
    let copies = session.diary().copies().unwrap();
    assert!(copies.iter().any(|copy| copy.path == whole), "{copies:?}");
}

/// The pixels of the picture that "Save picture…" writes to `path`, with its size.
fn saved_picture(window: &mut Harness<'_, DiaryApp>, path: &Path) -> (Vec<u8>, u32, u32) {
    let place = path.to_owned();
    let answer = move |asked_for: &Asked| {
        assert!(asked_for.near.extension().is_some_and(|end| end == "png"));
        Picked::Path(place.clone())
    };
    let desktop = Desktop::with(answer, |_| true);
    window.state_mut().use_desktop(desktop);
    let save = window.get_by_role_and_label(Role::Button, "Save picture…");
    save.focus();
    window.run();
    press(window, &[Key::Enter]);
    let whole = path.with_extension("png");
    // The desktop answers from a thread of its own.
    for _ in 0..400 {
        window.run();
        window.state_mut().take_answers();
        if whole.exists() && says(window, "Saved: ") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    assert!(says(window, &format!("Saved: {}", whole.display())));
    let file = std::io::BufReader::new(std::fs::File::open(&whole).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut read = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut read).unwrap();
    (read, info.width, info.height)
}

#[test]
fn the_picture_of_a_chart_is_light_whatever_the_theme_and_whole_however_little_is_in_sight() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut pictures = Vec::new();
    for (theme, size) in [
        (egui::Theme::Light, TALL),
        (egui::Theme::Dark, TALL),
        (egui::Theme::Dark, [450.0, 300.0]),
    ] {
        let mut window = trends(folder.path(), Language::En, size);
        window.ctx.set_theme(theme);
        press(&mut window, &[Key::B]);
        let path = folder.path().join(format!("chart {}", pictures.len()));
        pictures.push(saved_picture(&mut window, &path));
        let whole = path.with_extension("png");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&whole).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let copies = diary_in(&window).copies().unwrap();
        assert!(copies.iter().any(|copy| copy.path == whole), "{copies:?}");
    }
    let (pixels, width, height) = &pictures[0];
    assert!(*width > 1_500 && *height > 400, "sharp when printed");
    assert_eq!(pixels[..3], [255; 3], "paper is white");
    for picture in &pictures[1..] {
        assert!(*picture == pictures[0], "one picture, wherever it is saved");
    }
}

#[test]
fn the_arrows_lead_along_the_chart_of_an_opened_page_without_choosing_it_first() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    press(&mut window, &[Key::B]);
    let is_at = |window: &Harness<'_, DiaryApp>| {
        let images = window.query_all_by_role(Role::Image);
        images.filter(egui_kittest::Node::is_focused).count() == 1
    };
    press(&mut window, &[Key::ArrowLeft]);
    assert!(is_at(&window) && says(&window, "Week from 16 Nov 2026: "));
    press(&mut window, &[Key::ArrowLeft]);
    assert!(is_at(&window) && says(&window, "Week from 9 Nov 2026: "));
    press(&mut window, &[Key::Plus]);
    assert!(says(&window, "Whole period"), "and it is looked at closer");
    press(&mut window, &[Key::Num0]);
    assert!(!says(&window, "Whole period"));
    press(&mut window, &[Key::Escape, Key::F1]);
    let text = Text::new(Language::En);
    for listed in [
        text.keys_trends_week(),
        text.keys_trends_closer(),
        text.keys_trends_whole(),
    ] {
        assert!(says(&window, &listed), "{listed}");
    }
}

#[test]
fn the_mark_that_asks_what_is_meant_never_begins_a_line() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        sample(folder.path(), language);
        for width in (440..1_200).step_by(40) {
            let mut window = trends(folder.path(), language, [width as f32, 3_000.0]);
            press(&mut window, &[Key::B]);
            let start = window.query_all_by_role(Role::Heading);
            let start = start.map(|heading| heading.rect().left());
            let starts: Vec<f32> = start.collect();
            let marks = window.query_all_by_role(Role::Button);
            for mark in marks.filter(|mark| mark.rect().width() < 23.0) {
                let left = mark.rect().left();
                let begins = starts.iter().any(|start| (left - start).abs() < 8.0);
                assert!(!begins, "{width}: {:?}", mark.accesskit_node().label());
            }
        }
        std::fs::remove_file(folder.path().join("diary.sqlite")).unwrap();
    }
}

#[test]
fn the_table_of_a_symptom_has_every_count_in_the_form_of_the_language() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::Nl);
    let mut window = trends(folder.path(), Language::Nl, TALL);
    press(&mut window, &[Key::B]);
    click(&mut window, Role::Link, "Als tabel");
    for head in [
        "Wanneer",
        "Ingevuld",
        "Licht",
        "Matig",
        "Ernstig",
        "Later ingevuld",
        "Afwezig",
    ] {
        assert!(window.query_all_by_label(head).next().is_some(), "{head}");
    }
    let cells = window.query_all_by_role(Role::Label);
    let cells: Vec<_> = cells
        .filter_map(|cell| cell.accesskit_node().value())
        .collect();
    let means = cells
        .iter()
        .filter(|cell| cell.contains('–') && cell.ends_with(')'));
    let means: Vec<_> = means.filter(|cell| cell.len() < 20).collect();
    assert!(means.len() > 20, "{cells:?}");
    for mean in means {
        let numbers: Vec<_> = mean
            .split(['(', '–', ')', ' '])
            .filter(|part| !part.is_empty())
            .collect();
        assert_eq!(numbers.len(), 3, "{mean}");
        for number in numbers {
            let (whole, tenths) = number.split_once(',').unwrap();
            assert!(whole.len() == 1 && tenths.len() == 1, "{mean}");
        }
    }
}

#[test]
fn on_which_days_is_two_bars_a_factor_read_with_their_counts() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    press(&mut window, &[Key::E]);
    for named in ["Share of days with poor sleep", "with", "without"] {
        window.get_by_label(named);
    }
    let images = window.query_all_by_role(Role::Image);
    let read: Vec<_> = images
        .filter_map(|image| image.accesskit_node().label())
        .collect();
    let rows = read
        .iter()
        .filter(|words| words.contains(": with ") && words.contains(", without "));
    let apart = rows.map(|row| {
        let sides = row
            .split(" (")
            .skip(1)
            .map(|rest| rest.split('%').next().unwrap());
        let shares: Vec<i32> = sides.map(|share| share.parse().unwrap()).collect();
        let days = row
            .split(" of ")
            .skip(1)
            .map(|rest| rest.split(' ').next().unwrap());
        assert!(
            days.clone().all(|days| days.parse::<u32>().unwrap() >= 10),
            "{row}"
        );
        (shares[0] - shares[1]).abs()
    });
    let apart: Vec<_> = apart.collect();
    assert!(apart.len() >= 3, "{read:?}");
    assert!(
        apart.is_sorted_by(|one, other| one + 1 >= *other),
        "the most different first: {apart:?}"
    );
}

/// What a diary is made of that is asked of the page of one symptom.
struct Odd {
    name: &'static str,
    commands: Vec<Command>,
}

/// Headaches on days so many days ago, every third mild or worse.
fn headaches(back: impl Iterator<Item = i32>) -> Vec<Command> {
    let answer = |back: i32| Command::Answer {
        day: today().plus(-back),
        sign: SignId(7),
        severity: Severity::from_level(i64::from(back % 3)),
    };
    back.map(answer).collect()
}

fn odd_diaries() -> Vec<Odd> {
    let late_counts = || Command::Set(magnesium_diary::diary::Setting::LateCounts(true));
    let away = |first: i32, last: i32| {
        Command::Pause(magnesium_diary::diary::PauseCommand::Add {
            first: today().plus(-first),
            last: Some(today().plus(-last)),
            reason: magnesium_diary::domain::pause::PauseReason::Holiday,
            words: String::new(),
        })
    };
    let product = |name: &str| magnesium_diary::domain::product::NewProduct {
        name: name.to_owned(),
        form: magnesium_diary::domain::form::Form::Citrate,
        label: magnesium_diary::domain::product::Label::Elemental(100.0),
        unit: magnesium_diary::domain::product::Unit::Tablet,
        since: today().plus(-90),
        until: None,
        usual: magnesium_diary::domain::product::Units::ONE,
    };
    let products = ["Citrate", "Bisglycinate"].map(|name| {
        Command::Intake(magnesium_diary::diary::IntakeCommand::AddProduct(product(
            name,
        )))
    });
    let marks = (0..30).map(|number| Command::AddMark {
        day: today().plus(-3 * number),
        name: format!("change number {number}"),
    });
    let retired = Command::Follow {
        signs: [SignId(1)].into(),
    };
    let long = |commands: Vec<Command>| std::iter::once(late_counts()).chain(commands).collect();
    let half_year = || headaches(0..182);
    vec![
        Odd {
            name: "one day",
            commands: headaches(0..1),
        },
        Odd {
            name: "four days",
            commands: headaches(0..4),
        },
        Odd {
            name: "late beside one in time",
            commands: headaches((0..1).chain(5..40)),
        },
        Odd {
            name: "away",
            commands: headaches(0..1).into_iter().chain([away(30, 1)]).collect(),
        },
        Odd {
            name: "retired",
            commands: long(half_year().into_iter().chain([retired]).collect()),
        },
        Odd {
            name: "two products",
            commands: long(half_year().into_iter().chain(products).collect()),
        },
        Odd {
            name: "thirty marks",
            commands: long(half_year().into_iter().chain(marks).collect()),
        },
        Odd {
            name: "a hundred years",
            commands: long(headaches((0..60).chain((60..36_500).step_by(40)))),
        },
    ]
}

#[test]
fn the_page_of_a_symptom_holds_in_odd_diaries() {
    for odd in odd_diaries() {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), odd.commands);
        for (language, width) in [
            (Language::En, 1_180.0),
            (Language::Nl, 900.0),
            (Language::Nl, 450.0),
        ] {
            let what = format!("{} {width}", odd.name);
            let mut window = trends(folder.path(), language, [width, 8_000.0]);
            let back = Text::new(language).one_back();
            for period in 0..5 {
                choose_period(&mut window, period);
                let name = match language {
                    Language::En => "Headache",
                    Language::Nl => "Hoofdpijn",
                };
                row(&window, name).focus();
                window.run();
                press(&mut window, &[Key::Enter]);
                let is_open = window.query_by_role_and_label(Role::Button, &back);
                assert!(is_open.is_some(), "{what}");
                check_words(&window, &format!("{what}, period {period}"));
                if period < 4 {
                    press(&mut window, &[Key::Escape]);
                }
            }
            for link in [
                Text::new(language).one_figures(),
                Text::new(language).one_as_table(),
            ] {
                click(&mut window, Role::Link, &link);
                check_words(&window, &format!("{what}, {link}"));
            }
        }
    }
}

#[test]
fn the_page_of_all_symptoms_is_come_back_to_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    for back in [Key::Escape, Key::Backspace] {
        let mut window = trends(folder.path(), Language::En, [900.0, 600.0]);
        let name = "Memory trouble, confusion";
        let names = window.query_all_by_role(Role::Button);
        let names: Vec<_> = names
            .filter_map(|row| row.accesskit_node().label())
            .collect();
        let name = names
            .iter()
            .rev()
            .find_map(|said| {
                let name = said.split(": ").next()?;
                (said.contains(" days") && said.contains(": ")).then_some(name)
            })
            .unwrap_or(name);
        row(&window, name).scroll_to_me();
        window.run();
        let place = row(&window, name).rect();
        assert!(
            0.0 < place.top() && place.bottom() < 600.0,
            "{name} {place:?}"
        );
        open(&mut window, name);
        press(&mut window, &[back]);
        let found = row(&window, name);
        assert!(found.is_focused(), "{name}");
        let moved = found.rect().top() - place.top();
        assert!(moved.abs() < 2.0, "{name} moved by {moved}");
    }
}
