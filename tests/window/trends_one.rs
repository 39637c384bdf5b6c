//! The page of one symptom without a screen: what is seen of it at once, its table, and what stands behind *Figures*.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use crate::click::click;
use crate::window::{NOW, press, today, window};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Diary;
use magnesium_diary::diary::sample::sample_days;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;

fn trends(folder: &Path, language: Language, size: [f32; 2]) -> Harness<'static, DiaryApp> {
    let words = Text::new(language).sample_words();
    let sample = sample_days(9, today(), 2);
    let path = folder.join("diary.sqlite");
    drop(Diary::write_sample(&path, &sample, &words, NOW.zone).unwrap());
    let mut window = window(folder, language, size);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    window
}

fn says(window: &Harness<'_, DiaryApp>, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
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
            let mut window = trends(folder.path(), language, [1_180.0, 780.0]);
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
fn what_did_not_become_better_or_worse_says_in_the_table_that_it_is_not_clear() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = trends(folder.path(), Language::En, [1_180.0, 3_000.0]);
    click(&mut window, Role::Link, "As a table");
    let cells = window.query_all_by_label("not clear").count();
    assert!(cells >= 10, "{cells}");
}

#[test]
fn figures_say_what_is_chosen_and_what_the_line_through_a_weekday_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = trends(folder.path(), Language::En, [1_180.0, 3_000.0]);
    press(&mut window, &[Key::A]);
    window.get_by_label("Episodes");
    click(&mut window, Role::Link, "Figures");
    for words in ["Compare with:", "Factor whose days are shown:"] {
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
