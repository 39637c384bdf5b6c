//! What finds room on Trends in low and narrow windows and with large text: the head leaves a row whole, and what is opened below moves
//! nothing above.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::click;
use crate::window::{answered, diary_of, press, sample_of, says, today, trends};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::epaint::Shape;
use egui::{Key, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Setting};
use magnesium_diary::domain::{Severity, SignId};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::trends::Status;
use magnesium_diary::ui::app::DiaryApp;

/// The usual window with text twice as large.
const LOW: [f32; 2] = [590.0, 390.0];
/// The smallest with text twice as large.
const LOWEST: [f32; 2] = [450.0, 300.0];
const LANGUAGES: [Language; 2] = [Language::En, Language::Nl];

/// Where the row stands that is highest.
fn first_row(window: &Harness<'_, DiaryApp>) -> Rect {
    let rows = window.query_all_by_role(Role::Button).filter(|row| {
        let label = row.accesskit_node().label();
        label.is_some_and(|said| said.contains(": "))
    });
    let rows = rows.map(|row| row.rect());
    rows.min_by(|one, other| one.top().total_cmp(&other.top()))
        .unwrap()
}

fn place(window: &Harness<'_, DiaryApp>, words: &str) -> Rect {
    let mut found = window.query_all_by_label_contains(words);
    found.next().unwrap().rect()
}

#[test]
fn a_row_is_whole_above_the_legend_with_large_text_below_the_sample_the_gp_and_the_pill() {
    for language in LANGUAGES {
        let text = Text::new(language);
        let mut with_gp = 0;
        for years in 1..=3 {
            let folder = tempfile::tempdir().unwrap();
            sample_of(folder.path(), language, years);
            let window = trends(folder.path(), language, LOW);
            let what = format!("{language:?} {years}");
            let leads = [text.gp_title_brief(), text.gp_title_least()];
            let has_gp = leads.iter().any(|lead| says(&window, &format!("{lead}: ")));
            with_gp += usize::from(has_gp);
            let severe = text.severity(Severity::Severe).to_lowercase();
            let legend = window.get_by_role_and_label(Role::Label, &severe).rect();
            let row = first_row(&window);
            assert!(row.bottom() <= legend.top(), "{what}: {row:?} {legend:?}");
            assert!(legend.bottom() <= LOW[1], "{what}: {legend:?}");
            for words in [
                text.trends_way_lead(),
                text.ba_rows_unclear_brief(),
                text.ba_column_before_after(),
            ] {
                assert!(
                    place(&window, &words).bottom() <= row.top(),
                    "{what} {words}"
                );
            }
            check_words(&window, &what);
        }
        assert!(with_gp > 0, "{language:?}");
    }
}

#[test]
fn a_legend_that_is_opened_moves_nothing_above_it() {
    for language in LANGUAGES {
        let text = Text::new(language);
        let folder = tempfile::tempdir().unwrap();
        sample_of(folder.path(), language, 1);
        // With text half as large again too.
        for size in [LOW, [787.0, 520.0], [590.0, 430.0]] {
            let mut window = trends(folder.path(), language, size);
            let seen = |window: &Harness<'_, DiaryApp>| {
                let head = [text.trends_title(), text.trends_way_lead()];
                let head = head.map(|words| place(window, &words));
                (head, first_row(window))
            };
            let before = seen(&window);
            let more = text.trends_legend_more();
            let Some(link) = window.query_by_role_and_label(Role::Link, &more) else {
                continue;
            };
            link.click();
            window.run();
            assert_eq!(seen(&window), before, "{language:?} {size:?}");
        }
    }
}

#[test]
fn the_months_and_what_was_begun_stand_above_the_rows_in_the_lowest_window_too() {
    for language in LANGUAGES {
        let folder = tempfile::tempdir().unwrap();
        sample_of(folder.path(), language, 1);
        let window = trends(folder.path(), language, LOWEST);
        let row = first_row(&window);
        let text = Text::new(language);
        let [since, july] = [
            match language {
                Language::En => "Citrate since",
                Language::Nl => "Citraat sinds",
            }
            .to_owned(),
            text.month_short(7),
        ];
        assert!(place(&window, &since).bottom() <= row.top(), "{language:?}");
        let months = painted(&window, &july);
        assert!(months[0].bottom() <= row.top(), "{language:?} {months:?}");
    }
}

/// Where painted words are, from the top.
fn painted(window: &Harness<'_, DiaryApp>, words: &str) -> Vec<Rect> {
    let shapes = window.output().shapes.iter();
    let found = shapes.filter_map(|clipped| match &clipped.shape {
        Shape::Text(text) if text.galley.text().replace('\u{a0}', " ") == words => {
            Some(text.galley.rect.translate(text.pos.to_vec2()))
        }
        _ => None,
    });
    let mut found: Vec<Rect> = found.collect();
    found.sort_by(|one, other| one.top().total_cmp(&other.top()));
    found
}

/// An own symptom that was asked about lately only: beside days away, late ones and weeks of few, some weeks are not answered.
fn every_kind_of_bar(folder: &std::path::Path, language: Language) {
    sample_of(folder, language, 1);
    let added = Command::AddSign {
        name: "Knee".to_owned(),
    };
    let days = (0..40).map(|back| answered(today().plus(-back), 13, Severity::Mild));
    diary_of(folder, std::iter::once(added).chain(days));
}

#[test]
fn a_legend_of_every_kind_of_bar_takes_one_line_of_the_smallest_window() {
    for language in LANGUAGES {
        let folder = tempfile::tempdir().unwrap();
        every_kind_of_bar(folder.path(), language);
        let window = trends(folder.path(), language, [900.0, 600.0]);
        let text = Text::new(language);
        let kinds = [
            text.severity(Severity::Mild).to_lowercase(),
            text.trends_legend_not_logged_brief(),
            text.trends_legend_late_brief(),
            text.trends_legend_thin_brief(),
            text.away_mark(),
            text.trends_height_week_least(),
        ];
        let tops = kinds.map(|words| {
            let found = window.query_all_by_role_and_label(Role::Label, &words);
            found.last().unwrap().rect().center().y
        });
        let same = tops.iter().all(|top| (top - tops[0]).abs() < 3.0);
        assert!(same, "{language:?} {tops:?}");
    }
}

/// Every other row would be higher than its neighbours.
#[test]
fn why_a_symptom_keeps_coming_back_takes_one_line_in_the_usual_window() {
    for language in LANGUAGES {
        let folder = tempfile::tempdir().unwrap();
        sample_of(folder.path(), language, 3);
        let window = trends(folder.path(), language, [1180.0, 780.0]);
        let text = Text::new(language);
        let mut seen = 0;
        for status in [Status::RecurringCyclic, Status::RecurringPersistent] {
            let lines = window.output().shapes.iter();
            for lines in lines.filter_map(|clipped| match &clipped.shape {
                Shape::Text(words) => {
                    let said = words.galley.text().replace('\u{a0}', " ");
                    (said == text.status(status)).then_some(words.galley.rows.len())
                }
                _ => None,
            }) {
                assert_eq!(lines, 1, "{language:?} {status:?}");
                seen += 1;
            }
        }
        assert!(seen > 1, "{language:?}");
    }
}

#[test]
fn what_was_found_takes_at_most_two_lines_of_the_table_which_is_as_wide_as_its_card() {
    for language in LANGUAGES {
        let folder = tempfile::tempdir().unwrap();
        let days = (0..120).flat_map(|back| {
            [1, 2, 7].map(|sign| {
                let is_there = sign == 7 || (sign == 1 && back % 10 == 0);
                let severity = [Severity::None, Severity::Mild][usize::from(is_there)];
                answered(today().plus(-back), sign, severity)
            })
        });
        let late = Command::Set(Setting::LateCounts(true));
        let followed = Command::Follow {
            signs: [1, 2].map(SignId).into(),
        };
        diary_of(folder.path(), days.chain([late, followed]));
        let mut window = trends(folder.path(), language, [1180.0, 1_600.0]);
        let text = Text::new(language);
        click(&mut window, Role::Link, &text.one_as_table());
        let found = [
            text.status(Status::None),
            format!(
                "{} · {}",
                text.status(Status::RecurringPersistent),
                text.trends_not_followed()
            ),
        ];
        for words in found {
            let line = theme_line(&window, &text.one_as_chart());
            let places = painted(&window, &words);
            assert!(!places.is_empty(), "{language:?} {words}");
            for place in places {
                assert!(
                    place.height() < 2.5 * line,
                    "{language:?} {words} {place:?}"
                );
            }
        }
        let way = painted(&window, &text.trends_table_way());
        assert!(
            way[0].left() > 800.0,
            "the last column is at the right: {way:?}"
        );
    }
}

/// As high as one line of these words, which are no more.
fn theme_line(window: &Harness<'_, DiaryApp>, words: &str) -> f32 {
    painted(window, words)[0].height()
}

#[test]
fn end_and_home_lead_to_the_end_and_the_beginning_of_a_page() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    let size = [900.0, 600.0];
    let mut window = trends(folder.path(), Language::En, size);
    let table = |window: &Harness<'_, DiaryApp>| place(window, "As a table");
    let title = place(&window, "When to see your GP?");
    assert!(table(&window).top() > size[1], "a long page");
    press(&mut window, &[Key::End]);
    assert!(table(&window).bottom() < size[1], "{:?}", table(&window));
    press(&mut window, &[Key::Home]);
    assert_eq!(place(&window, "When to see your GP?"), title);
    // A button that has the keyboard needs none of these keys.
    window
        .get_by_role_and_label(Role::Link, "When to see your GP?")
        .focus();
    window.run();
    press(&mut window, &[Key::End]);
    assert!(table(&window).bottom() < size[1], "{:?}", table(&window));
    press(
        &mut window,
        &[Key::PageUp, Key::PageUp, Key::PageUp, Key::PageUp],
    );
    assert_eq!(place(&window, "When to see your GP?"), title);
    // A row leads to its oldest and newest week, and the page stays.
    window
        .query_all_by_label_contains("Muscle cramps: ")
        .next()
        .unwrap()
        .focus();
    window.run();
    press(&mut window, &[Key::End]);
    assert!(table(&window).top() > size[1], "the page stays");
}
