//! The rows of Trends: which come first, how many are in the first view, and diaries that are hard to draw.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use crate::click::click;
use crate::longer::longer_text;
use crate::window::{NOW, answered, diary_of, sample_of, says, today, trends, window_in};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary, IntakeCommand, PauseCommand, Setting};
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::product::{Label, NewProduct, Unit, Units};
use magnesium_diary::domain::{BloodPressure, Severity, SignId};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;

fn answer(back: i32, sign: i64, severity: Severity) -> Command {
    answered(today().plus(-back), sign, severity)
}

/// All that is answered counts, however late.
fn late_counts(folder: &Path) {
    let mut diary = Diary::open(&folder.join("diary.sqlite"), IfMissing::Fail).unwrap();
    let late = Command::Set(Setting::LateCounts(true));
    diary.apply(late, NOW).unwrap();
}

/// Where the rows are, from the top, with what they are called.
fn rows(window: &Harness<'_, DiaryApp>) -> Vec<(String, Rect)> {
    let buttons = window.query_all_by_role(Role::Button);
    let mut rows: Vec<(String, Rect)> = buttons
        .filter_map(|row| {
            let label = row.accesskit_node().label()?;
            let (name, said) = label.split_once(": ")?;
            let is_row = said.contains("days") || said.contains("Now");
            is_row.then(|| (name.to_owned(), row.rect()))
        })
        .collect();
    rows.sort_by(|(_, one), (_, other)| one.top().total_cmp(&other.top()));
    rows
}

/// Three symptoms that keep coming back, and one that the GP is named for.
fn three_that_come_back(folder: &Path) {
    let answers = (0..120).flat_map(|back| {
        [1, 2, 5, 7].map(|sign| {
            let is_there = sign == 5 || (sign != 7 && back % 3 != 0);
            answer(
                back,
                sign,
                [Severity::None, Severity::Mild][usize::from(is_there)],
            )
        })
    });
    diary_of(folder, answers);
    late_counts(folder);
}

#[test]
fn three_rows_are_in_the_first_view_of_the_smallest_window_below_the_gp_and_the_sample() {
    for language in [Language::En, Language::Nl] {
        let mut of_sample = 0;
        for years in 0..=3 {
            let folder = tempfile::tempdir().unwrap();
            if years > 0 {
                sample_of(folder.path(), language, years);
            } else {
                three_that_come_back(folder.path());
            }
            let window = trends(folder.path(), language, [900.0, 600.0]);
            let names_gp = says(&window, &Text::new(language).gp_title());
            assert!(names_gp || years > 0, "the GP is named");
            of_sample += usize::from(names_gp && years > 0);
            three_whole_rows(&window, language, &format!("{language:?} {years}"));
        }
        assert!(of_sample > 0, "of the sample as well");
    }
}

/// Above the legend, which is one line.
fn three_whole_rows(window: &Harness<'_, DiaryApp>, language: Language, what: &str) {
    let text = Text::new(language);
    let mild = text.severity(Severity::Mild).to_lowercase();
    let legend = window.query_all_by_label(&mild);
    let legend = legend.last().unwrap().rect();
    let height = [
        text.trends_height_week(),
        text.trends_height_week_brief(),
        text.trends_height_week_least(),
    ];
    let height = height
        .iter()
        .find_map(|words| window.query_by_label(words))
        .unwrap()
        .rect();
    assert!(height.top() < legend.bottom(), "one line, {what}");
    let buttons = window.query_all_by_role(Role::Button);
    let whole = buttons.filter(|row| {
        let is_row = row
            .accesskit_node()
            .label()
            .is_some_and(|said| said.contains(": "));
        is_row && row.rect().bottom() <= legend.top()
    });
    let whole: Vec<Rect> = whole.map(|row| row.rect()).collect();
    assert!(whole.len() >= 3, "{what}: {whole:?} above {legend:?}");
}

#[test]
fn with_large_text_the_colours_stay_in_sight_and_lead_to_all_marks() {
    let folder = tempfile::tempdir().unwrap();
    three_that_come_back(folder.path());
    for size in [[590.0, 390.0], [450.0, 300.0]] {
        let is_lowest = size[1] < 320.0;
        let mut window = trends(folder.path(), Language::En, size);
        let seen = Rect::from_min_size(egui::Pos2::ZERO, size.into());
        let mild = window.get_by_role_and_label(Role::Label, "mild").rect();
        // In the lowest window the rows have the room.
        assert!(is_lowest || seen.contains_rect(mild), "{mild:?} {size:?}");
        let (_, first) = rows(&window)[0].clone();
        assert!(first.top() < mild.top(), "{first:?} {size:?}");
        assert!(!says(&window, "height: days a week"));
        click(&mut window, Role::Link, "Whole legend");
        assert!(says(&window, "filled in, no symptom") && says(&window, "height: days a week"));
        check_words(&window, &format!("{size:?}"));
        click(&mut window, Role::Link, "Close legend");
        assert!(!says(&window, "filled in, no symptom"));
    }
}

/// A diary of 40 own symptoms, 30 of which keep coming back, beside two of every diary.
fn forty_own(folder: &Path) {
    let added = (1..=40).map(|number| Command::AddSign {
        name: format!("Knee{number}"),
    });
    let answers = (0..70).flat_map(|back| {
        let own = (13..43).map(move |sign| answer(back, sign, Severity::Mild));
        let is_there = back % 2 == 0;
        let severity = [Severity::None, Severity::Moderate][usize::from(is_there)];
        own.chain([
            answer(back, 1, severity),
            answer(back, 2, severity),
            answer(back, 7, Severity::None),
        ])
    });
    diary_of(folder, added.chain(answers));
    late_counts(folder);
}

#[test]
fn own_symptoms_stand_as_people_count_and_never_push_the_others_out_of_sight() {
    let folder = tempfile::tempdir().unwrap();
    forty_own(folder.path());
    let mut window = trends(folder.path(), Language::En, [1180.0, 6_000.0]);
    let names = |window: &Harness<'_, DiaryApp>| -> Vec<String> {
        rows(window).into_iter().map(|(name, _)| name).collect()
    };
    let shown = names(&window);
    let at_once = [
        "Knee1",
        "Knee2",
        "Knee3",
        "Knee4",
        "Knee5",
        "Knee6",
        "Muscle cramps",
        "Fatigue",
    ];
    assert_eq!(shown[..8], at_once);
    assert!(shown.iter().any(|name| name == "Headache"), "{shown:?}");
    assert!(!shown.iter().any(|name| name == "Knee7"), "{shown:?}");
    let hint = window.get_by_role_and_label(Role::Button, "Look at intake");
    assert!(hint.rect().top() < 780.0, "{:?}", hint.rect());
    click(&mut window, Role::Link, "Show all (24 more)");
    let all = names(&window);
    let own = all.iter().filter(|name| name.starts_with("Knee"));
    let counted: Vec<String> = (1..=30).map(|number| format!("Knee{number}")).collect();
    assert_eq!(own.cloned().collect::<Vec<_>>(), counted);
    check_words(&window, "all");
}

#[test]
fn numbers_of_more_weeks_than_the_bars_say_so() {
    let folder = tempfile::tempdir().unwrap();
    three_that_come_back(folder.path());
    let mut window = trends(folder.path(), Language::En, [1180.0, 780.0]);
    let longer = "numbers: last 8 weeks, more than the bars show";
    assert!(!says(&window, longer));
    click(&mut window, Role::RadioButton, "Period: 4 weeks");
    assert!(says(&window, longer));
}

#[test]
fn the_row_of_the_blood_pressure_names_the_ends_of_its_strokes() {
    let folder = tempfile::tempdir().unwrap();
    let measured = (0..40).map(|back| Command::AddBloodPressure {
        day: today().plus(-2 * back),
        reading: BloodPressure::parse(if back < 20 { "128/82" } else { "140/90" }).unwrap(),
        part: None,
    });
    diary_of(folder.path(), measured);
    let window = trends(folder.path(), Language::En, [1180.0, 780.0]);
    assert!(says(&window, "by week 128 to 140 over 82 to 90"));
}

/// Diaries that are hard to draw.
fn hard(name: &str, folder: &Path) {
    let pause = |days: i32| {
        Command::Pause(PauseCommand::Add {
            first: today().plus(-days),
            last: Some(today()),
            reason: PauseReason::Holiday,
            words: String::new(),
        })
    };
    let mild = |back| answer(back, 7, Severity::Mild);
    match name {
        "no day" => diary_of(folder, []),
        "one day" => diary_of(folder, [mild(0)]),
        "only late" => diary_of(folder, (10..30).map(mild)),
        "only away" => diary_of(folder, [pause(20)]),
        "100 years" => {
            let rare = (0..1_200).map(|month| mild(month * 30));
            diary_of(folder, rare);
            late_counts(folder);
        }
        "40 own" => forty_own(folder),
        "30 marks" => {
            let marks = (0..30).map(|number| Command::AddMark {
                day: today().plus(-5 * number),
                name: format!("a change of some sort, {number}"),
            });
            diary_of(folder, (0..150).map(mild).chain(marks));
        }
        "two on a day" => {
            let products = ["Citrate", "Bisglycinate"].map(|name| {
                Command::Intake(IntakeCommand::AddProduct(NewProduct {
                    name: name.to_owned(),
                    form: Form::Citrate,
                    label: Label::Elemental(100.0),
                    unit: Unit::Tablet,
                    usual: Units::ONE,
                    since: today().plus(-40),
                    until: None,
                }))
            });
            diary_of(folder, (0..150).map(mild).chain(products));
            late_counts(folder);
        }
        "retired" => {
            let added = Command::AddSign {
                name: "Knee".to_owned(),
            };
            let noted = (0..60).map(|back| answer(back, 13, Severity::Mild));
            let only = Command::Follow {
                signs: [SignId(1)].into(),
            };
            diary_of(folder, [added].into_iter().chain(noted).chain([only]));
            late_counts(folder);
        }
        _ => {
            let names = ["W".repeat(60), "a long name that has words ".repeat(3)];
            let added = names.map(|name| Command::AddSign {
                name: name.chars().take(60).collect(),
            });
            let noted =
                (0..60).flat_map(|back| [13, 14].map(|sign| answer(back, sign, Severity::Mild)));
            diary_of(folder, added.into_iter().chain(noted));
            late_counts(folder);
        }
    }
}

#[test]
fn nothing_lies_on_anything_else_in_diaries_that_are_hard_to_draw() {
    for name in [
        "no day",
        "one day",
        "only late",
        "only away",
        "100 years",
        "40 own",
        "30 marks",
        "two on a day",
        "retired",
        "long names",
    ] {
        let folder = tempfile::tempdir().unwrap();
        hard(name, folder.path());
        for (size, text) in [
            ([1180.0, 780.0], Text::new(Language::En)),
            ([900.0, 600.0], Text::new(Language::Nl)),
            ([590.0, 390.0], longer_text()),
            ([450.0, 300.0], Text::new(Language::Nl)),
        ] {
            let mut window = window_in(folder.path(), text, size);
            window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
            window.run();
            check_words(&window, &format!("{name} {size:?}"));
        }
    }
}

#[test]
fn only_days_away_are_not_asked_to_be_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    hard("only away", folder.path());
    let window = trends(folder.path(), Language::En, [1180.0, 780.0]);
    assert!(says(&window, "days away need nothing filled in"));
    assert!(says(&window, "Once you are back"));
    assert!(!says(&window, "Fill in today"));
}
