//! The page of one symptom without a screen: what is seen of it at once, its table, and what stands behind *Figures*.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use crate::click::click;
use crate::window::{answered, diary_of, press, sample_of, says, today, trends};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Key, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Setting};
use magnesium_diary::domain::Severity;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;

/// The window on Trends of the sample.
fn sample(folder: &Path, language: Language, size: [f32; 2]) -> Harness<'static, DiaryApp> {
    sample_of(folder, language, 2);
    trends(folder, language, size)
}

/// The places of pictures whose words begin so.
fn pictures(window: &Harness<'_, DiaryApp>, beginning: &str) -> Vec<Rect> {
    let images = window.query_all_by_role(Role::Image);
    let begins = |label: &String| label.starts_with(beginning);
    let found = images.filter(|image| image.accesskit_node().label().is_some_and(|l| begins(&l)));
    found.map(|image| image.rect()).collect()
}

#[test]
fn the_picture_of_before_and_after_is_in_the_first_view_of_the_usual_window() {
    for (language, beginning) in [
        (Language::En, "Before and after: Citrate"),
        (Language::Nl, "Voor en na: Citraat"),
    ] {
        for letter in [Key::A, Key::B, Key::E] {
            let folder = tempfile::tempdir().unwrap();
            let mut window = sample(folder.path(), language, [1_180.0, 780.0]);
            press(&mut window, &[letter]);
            let places = pictures(&window, beginning);
            assert_eq!(places.len(), 1, "{language:?}");
            assert!(
                places[0].bottom() <= 780.0,
                "{language:?} {letter:?} {places:?}"
            );
            check_words(&window, &format!("{language:?} {letter:?}"));
        }
    }
}

#[test]
fn every_column_of_the_weeks_is_in_sight_and_the_way_back_stands_above_them() {
    for language in Language::ALL {
        let text = Text::new(language);
        for size in [[1_180.0, 780.0], [900.0, 600.0], [450.0, 300.0]] {
            let folder = tempfile::tempdir().unwrap();
            let mut window = sample(folder.path(), language, size);
            let table = text.one_as_table();
            window
                .get_by_role_and_label(Role::Link, &table)
                .scroll_to_me();
            window.run();
            window.get_by_role_and_label(Role::Link, &table).click();
            window.run();
            let chart = text.one_as_chart();
            let back = window.get_by_role_and_label(Role::Link, &chart);
            assert!(back.is_focused(), "{size:?}");
            let seen = Rect::from_min_size(egui::Pos2::ZERO, size.into());
            assert!(
                seen.contains_rect(back.rect()),
                "{size:?} {:?}",
                back.rect()
            );
            let mut cells = 0;
            for cell in window.query_all_by_role(Role::Label) {
                let label = cell.accesskit_node().value().unwrap_or_default();
                if label.contains(", ") && label.contains(" 2026: ") {
                    cells += 1;
                    assert!(cell.rect().right() <= size[0], "{size:?} {label}");
                }
            }
            assert!(cells > 200, "{size:?}: {cells}");
            check_words(&window, &format!("{language:?} {size:?}"));
            press(&mut window, &[Key::Enter]);
            assert!(window.query_by_role_and_label(Role::Link, &table).is_some());
        }
    }
}

#[test]
fn what_did_not_become_better_or_worse_says_in_the_table_that_it_is_not_clear() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = sample(folder.path(), Language::En, [1_180.0, 3_000.0]);
    click(&mut window, Role::Link, "As a table");
    let cells = window.query_all_by_label("not clear").count();
    assert!(cells >= 10, "{cells}");
}

#[test]
fn figures_say_what_is_chosen_and_what_the_line_through_a_weekday_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = sample(folder.path(), Language::En, [1_180.0, 3_000.0]);
    press(&mut window, &[Key::A]);
    window.get_by_label("Episodes");
    click(&mut window, Role::Link, "Figures");
    for words in [
        "Compare with:",
        "What was going on, on the days that are shown:",
    ] {
        window.get_by_label(words);
    }
    assert!(says(&window, "how exact it is: the fewer days, the longer"));
    let rows = window.query_all_by_role(Role::Label);
    let rows = rows.filter_map(|row| row.accesskit_node().value());
    let intervals = rows.filter(|row| row.starts_with("on ") && row.contains("95%"));
    assert_eq!(
        intervals.count(),
        0,
        "an interval is asked for by the pointer"
    );
    let bars = pictures(&window, "on ");
    assert_eq!(bars.len(), 7, "and heard");
}

#[test]
fn with_large_text_the_arrows_bring_the_chart_into_sight_and_its_words_stay_within_it() {
    for language in Language::ALL {
        for size in [[450.0, 300.0], [590.0, 390.0]] {
            let folder = tempfile::tempdir().unwrap();
            let mut window = sample(folder.path(), language, size);
            press(&mut window, &[Key::B]);
            for steps in [1, 12, 12] {
                press(&mut window, &vec![Key::ArrowLeft; steps]);
                let week = [" 2026: on ", " 2026: op "];
                let notes = window.query_all_by_role(Role::Label).filter(|label| {
                    let said = label.accesskit_node().value().unwrap_or_default();
                    week.iter().any(|week| said.contains(week))
                });
                let notes: Vec<Rect> = notes.map(|note| note.rect()).collect();
                let beginning = [": op ", ": on "].map(|on| {
                    let images = window.query_all_by_role(Role::Image);
                    let of_chart = images.filter(|image| {
                        let said = image.accesskit_node().label().unwrap_or_default();
                        said.contains(on) && image.is_focused()
                    });
                    of_chart.map(|image| image.rect()).next()
                });
                let chart = beginning.into_iter().flatten().next().unwrap();
                assert!(chart.top() >= 0.0 && chart.bottom() <= size[1], "{chart:?}");
                assert_eq!(notes.len(), 1, "{language:?} {size:?}");
                assert!(chart.contains_rect(notes[0]), "{notes:?} {chart:?}");
            }
        }
    }
}

/// The table of headaches so many days ago, with a mark today.
fn table_of(
    folder: &Path,
    headaches: &[(i32, Severity)],
    late_counts: bool,
) -> Harness<'static, DiaryApp> {
    let answers = headaches.iter();
    let answers = answers.map(|(back, severity)| answered(today().plus(-back), 7, *severity));
    let (day, name) = (today(), "pillow".to_owned());
    let more = [
        Command::AddMark { day, name },
        Command::Set(Setting::LateCounts(late_counts)),
    ];
    diary_of(folder, answers.chain(more));
    let mut window = trends(folder, Language::En, [1_180.0, 780.0]);
    press(&mut window, &[Key::G]);
    click(
        &mut window,
        Role::Link,
        &Text::new(Language::En).one_as_table(),
    );
    window
}

#[test]
fn the_table_of_days_says_how_bad_each_was_and_what_was_marked() {
    let folder = tempfile::tempdir().unwrap();
    let days = [
        (0, Severity::Moderate),
        (1, Severity::None),
        (9, Severity::Mild),
    ];
    let window = table_of(folder.path(), &days, false);
    let cells = |said: &str| window.query_all_by_label(said).count();
    assert_eq!(cells("How bad the day was"), 1);
    assert_eq!(cells("none"), 1);
    assert_eq!(cells("moderate"), 2, "and the legend of before and after");
    assert!(cells("filled in later, not counted") > 0);
    assert_eq!(cells("not filled in"), 7, "the days between");
    assert!(cells("pillow, 22 Nov") > 0, "the mark");
    for counts in ["Filled in", "Mild", "Severe"] {
        assert_eq!(cells(counts), 0, "one day has no {counts}");
    }
    check_words(&window, "days");
}

#[test]
fn the_table_of_weeks_says_where_few_days_are_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let few = [(0, Severity::Mild), (13, Severity::Severe)];
    let whole = (35..42).map(|back| (back, Severity::Mild));
    let days: Vec<_> = few.into_iter().chain(whole).collect();
    let window = table_of(folder.path(), &days, true);
    let cells = |said: &str| window.query_all_by_label(said).count();
    // Two weeks and the legend of before and after.
    assert!(cells("few days filled in") >= 2);
    assert_eq!(cells("7"), 2, "filled in, and mild");
    assert_eq!(cells("not filled in"), 3);
    assert!(cells("pillow, 22 Nov") > 0, "the mark");
}
