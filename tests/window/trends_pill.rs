//! Before and since the pill in the rows of Trends: nothing stands beside its numbers that could be read as what it did, and nothing is
//! promised where no answer can come.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use crate::window::{answered, diary_of, says, tablets, today, trends};
use crate::words::check_words;
use egui::Rect;
use egui::epaint::Shape;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Setting};
use magnesium_diary::domain::Severity;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;

/// The usual window, the smallest, and both with text twice as large.
const SIZES: [[f32; 2]; 4] = [
    [1180.0, 780.0],
    [900.0, 600.0],
    [590.0, 390.0],
    [450.0, 300.0],
];

/// Where painted words are.
fn painted(window: &Harness<'_, DiaryApp>, is_it: impl Fn(&str) -> bool) -> Vec<Rect> {
    let shapes = window.output().shapes.iter();
    let found = shapes.filter_map(|clipped| match &clipped.shape {
        Shape::Text(text) if is_it(&text.galley.text().replace('\u{a0}', " ")) => {
            Some(text.galley.rect.translate(text.pos.to_vec2()))
        }
        _ => None,
    });
    found.collect()
}

/// Headaches of which there are more and more, and a product on the way.
fn rising_with_pill(folder: &Path) {
    let days = (0..182).map(|back| {
        let is_there = back % 7 < 6 - back / 30;
        let severity = [Severity::None, Severity::Moderate][usize::from(is_there)];
        answered(today().plus(-back), 7, severity)
    });
    let pill = tablets("Citrate", today().plus(-90));
    let late = Command::Set(Setting::LateCounts(true));
    diary_of(folder, days.chain([pill, late]));
}

/// The tag is of the whole period: right below "3.0 → 5.2" it would be the verdict on the pill.
#[test]
fn what_became_of_the_whole_period_stands_apart_from_before_and_since_the_pill() {
    for language in [Language::En, Language::Nl] {
        let folder = tempfile::tempdir().unwrap();
        rising_with_pill(folder.path());
        let text = Text::new(language);
        for size in SIZES {
            let window = trends(folder.path(), language, size);
            let what = format!("{language:?} {size:?}");
            let tag = painted(&window, |words| {
                words == format!("↑ {}", text.direction_worse())
            });
            let pair = painted(&window, |words| {
                let is_pair = words.contains(" → ") && words.starts_with(char::is_numeric);
                is_pair || words.starts_with("Citrate: ")
            });
            assert_eq!((tag.len(), pair.len()), (1, 1), "{what}");
            let (tag, pair) = (tag[0], pair[0]);
            let is_below = tag.top() >= pair.top() && tag.x_range().intersects(pair.x_range());
            assert!(!is_below, "{what}: {tag:?} below {pair:?}");
            check_words(&window, &what);
        }
    }
}

/// Three weeks, the last of them with a pill: there will never be enough before it.
fn begun_too_early(folder: &Path) {
    let days = (0..4).map(|back| answered(today().plus(-back), 7, Severity::Mild));
    let pill = tablets("Citrate", today().plus(-1));
    diary_of(folder, days.chain([pill]));
}

#[test]
fn where_no_answer_can_come_it_is_said_once_and_no_row_has_half_a_pair() {
    for language in [Language::En, Language::Nl] {
        let folder = tempfile::tempdir().unwrap();
        begun_too_early(folder.path());
        let text = Text::new(language);
        let window = trends(folder.path(), language, SIZES[0]);
        let no_answer = text.ba_line_too_little_before();
        let found = painted(&window, |words| words.contains(&no_answer));
        assert_eq!(found.len(), 1, "{language:?}");
        assert!(painted(&window, |words| words.contains('→')).is_empty());
        assert!(!says(&window, &text.ba_line_before()));
    }
}

/// In the first two weeks nothing counts yet of the time since; days of it are filled in.
#[test]
fn in_the_first_weeks_a_row_has_the_days_before_alone() {
    let folder = tempfile::tempdir().unwrap();
    let days = (0..100).map(|back| answered(today().plus(-back), 7, Severity::Mild));
    let rare = (0..100).map(|back| answered(today().plus(-back), 1, Severity::None));
    let pill = tablets("Citrate", today().plus(-5));
    let late = Command::Set(Setting::LateCounts(true));
    diary_of(folder.path(), days.chain(rare).chain([pill, late]));
    let window = trends(folder.path(), Language::En, SIZES[0]);
    assert!(says(&window, "days with it, before"));
    assert!(painted(&window, |words| words.contains('→')).is_empty());
    assert_eq!(painted(&window, |words| words == "84 of 84").len(), 1);
    // Not as if it had not been asked.
    assert_eq!(painted(&window, |words| words == "0 of 84").len(), 1);
    let rows = window.query_all_by_label_contains("Muscle cramps: ");
    let said = rows.filter_map(|row| row.accesskit_node().label());
    assert!(
        said.into_iter()
            .any(|said| said.ends_with("0 of 84 before"))
    );
}

/// Who reads the page as a table finds all that the picture has.
#[test]
fn the_table_has_the_numbers_before_and_since_the_pill() {
    for language in [Language::En, Language::Nl] {
        let folder = tempfile::tempdir().unwrap();
        rising_with_pill(folder.path());
        let text = Text::new(language);
        let mut window = trends(folder.path(), language, [1_180.0, 1_600.0]);
        let pair = |words: &str| words.contains(" → ") && words.starts_with(char::is_numeric);
        let pairs = painted(&window, pair).len();
        assert!(pairs > 0);
        window
            .get_by_role_and_label(egui::accesskit::Role::Link, &text.one_as_table())
            .click();
        window.run();
        assert_eq!(painted(&window, pair).len(), pairs, "{language:?}");
    }
}
