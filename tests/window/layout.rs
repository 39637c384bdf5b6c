//! Every screen at every size, in both languages and both themes: no word is cut off at the side, no two words lie on each other, no
//! glyph is missing and no control is without a name (the last two are the harness's own checks).

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use crate::longer::longer_text;
use crate::window::{NOW, window_in};
use crate::words::check_words;
use egui::accesskit::{Role, Toggled};
use egui::epaint::{ClippedShape, Shape};
use egui::{Event, Key, Modifiers, Rect, Theme, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::config::{Config, ConfigFile};
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::{DiaryApp, Paths};
use magnesium_diary::ui::theme;
use strum::VariantArray as _;

/// The usual window, the smallest, and both at 200 % text.
const SIZES: [[f32; 2]; 4] = [
    [1180.0, 780.0],
    [900.0, 600.0],
    [590.0, 390.0],
    [450.0, 300.0],
];

fn window(
    diary: &Path,
    language: Language,
    theme: Theme,
    size: [f32; 2],
) -> Harness<'static, DiaryApp> {
    let paths = Paths {
        diary: diary.to_owned(),
        sample: diary.with_file_name("none.sqlite"),
    };
    let config = ConfigFile::detached(Config::default());
    let app = DiaryApp::new(paths, config, Text::new(language), Box::new(|| NOW));
    Harness::builder()
        .with_size(Vec2::from(size))
        .with_theme(theme)
        .with_max_steps(16)
        .with_context_setup(theme::install)
        .build_ui_state(|ui, app: &mut DiaryApp| app.draw(ui), app)
}

/// The sample in the usual window, light, in the language of the words.
fn usual_window_of_the_sample(folder: &Path, text: &Text) -> Harness<'static, DiaryApp> {
    let language = text.language();
    let path = folder.join(language.code());
    drop(Diary::fresh_sample(&path, &text.sample_words(), NOW).unwrap());
    let mut window = window(&path, language, Theme::Light, SIZES[0]);
    window.run();
    window
}

fn check(window: &mut Harness<'_, DiaryApp>, what: &str) {
    window.run();
    check_words(window, what);
}

/// Goes to every page that has a key, and looks at it.
fn check_screens(window: &mut Harness<'_, DiaryApp>, what: &str) {
    let keyed = Screen::VARIANTS.iter();
    for (screen, key) in keyed.filter_map(|screen| Some((*screen, screen.key()?))) {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        check(window, &format!("{screen:?} {what}"));
        let shown = window.state().session().unwrap().screen();
        assert_eq!(shown, screen, "{what}");
    }
}

/// Calls `each` for every size and language, each in one theme or the other: the colours decide nothing about the words' places.
fn everywhere(each: impl Fn(Language, Theme, [f32; 2], &str)) {
    let mut themes = [Theme::Light, Theme::Dark, Theme::Dark, Theme::Light]
        .into_iter()
        .cycle();
    for size in SIZES {
        for language in Language::ALL {
            let theme = themes.next().unwrap();
            let what = format!("{size:?} {} {theme:?}", language.code());
            each(language, theme, size, &what);
        }
    }
}

#[test]
fn the_sample_diary_is_readable_on_every_screen() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        let path = folder.path().join(language.code());
        drop(Diary::fresh_sample(&path, &Text::new(language).sample_words(), NOW).unwrap());
    }
    everywhere(|language, theme, size, what| {
        let mut window = window(&folder.path().join(language.code()), language, theme, size);
        check_screens(&mut window, what);
    });
}

/// With the bar of the sample, a product, its medicines and the longest names, nothing of Today has to be scrolled for.
#[test]
fn today_of_the_sample_fits_in_the_usual_window() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        let text = Text::new(language);
        let window = usual_window_of_the_sample(folder.path(), &text);
        let note = text.today_note_card();
        let hint = window.state().session().unwrap().today().fill_hint.clone();
        let seen = |role, name: &str| window.get_by_role_and_label(role, name).rect();
        for rect in [
            seen(Role::MultilineTextInput, &note),
            window.get_by_label(&hint).rect(),
        ] {
            // The margin of the card, and of the page.
            assert!(
                rect.bottom() <= SIZES[0][1] - 17.0 - 24.0 + 1.0,
                "{} {rect}",
                language.code()
            );
        }
    }
}

/// Every entry of the bar says its word, help and settings are in sight, and what has no room is one click further.
#[test]
fn in_a_low_window_with_large_text_the_bar_has_words_and_needs_no_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.sqlite");
    drop(Diary::open(&path, IfMissing::Create).unwrap());
    let text = Text::new(Language::En);
    // 900x600 at 200 %.
    let size = [450.0, 300.0];
    let mut window = window(&path, Language::En, Theme::Light, size);
    window.run();
    let entries = [
        text.nav_today(),
        text.nav_calendar(),
        text.nav_trends(),
        text.nav_more(),
        text.nav_help(),
        text.nav_settings(),
    ];
    for entry in &entries {
        let rect = window.get_by_role_and_label(Role::Button, entry).rect();
        assert!(
            rect.min.y > 0.0 && rect.max.y <= size[1],
            "{entry} {rect:?}"
        );
        assert!(
            said_in(&window.output().shapes, entry, rect),
            "{entry} is not written in {rect:?}"
        );
    }
    let more = text.nav_more();
    window.get_by_role_and_label(Role::Button, &more).click();
    window.run();
    let report = text.nav_report();
    window
        .get_by_role_and_label(Role::MenuItem, &report)
        .click();
    window.run();
    assert!(window.query_by_label(&report).is_some());
    let more = window.get_by_role_and_label(Role::Button, &more);
    assert_eq!(more.accesskit_node().toggled(), Some(Toggled::True));
}

/// Whether these words are written as they are within `rect`.
fn said_in(shapes: &[ClippedShape], words: &str, rect: Rect) -> bool {
    fn said(shape: &Shape, words: &str, rect: Rect) -> bool {
        match shape {
            Shape::Vec(shapes) => shapes.iter().any(|shape| said(shape, words, rect)),
            Shape::Text(text) => {
                let is_whole = text.galley.text() == words && !text.galley.elided;
                is_whole && rect.contains(text.visual_bounding_rect().center())
            }
            _ => false,
        }
    }
    shapes.iter().any(|shape| said(&shape.shape, words, rect))
}

/// No name of a symptom is broken within a word, also at 900x600 with 200 % text.
#[test]
fn names_on_today_break_between_words() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.sqlite");
    drop(Diary::open(&path, IfMissing::Create).unwrap());
    for language in Language::ALL {
        for [width, height] in SIZES {
            // High enough to see every row.
            let size = [width, height.max(3_000.0)];
            let mut window = window(&path, language, Theme::Light, size);
            window.run();
            let words = all_rows(&window.output().shapes);
            let data = window.state().session().unwrap().today().rows.clone();
            for name in data.iter().flat_map(|row| row.name.split_whitespace()) {
                assert!(
                    words.iter().any(|row| row.contains(name)),
                    "{name} at {size:?}: {words:?}"
                );
            }
        }
    }
}

/// Every line of words that is drawn.
fn all_rows(shapes: &[ClippedShape]) -> Vec<String> {
    fn collect(shape: &Shape, rows: &mut Vec<String>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, rows)),
            Shape::Text(text) => rows.extend(text.galley.rows.iter().map(|row| row.text())),
            _ => {}
        }
    }
    let mut rows = Vec::new();
    for shape in shapes {
        collect(&shape.shape, &mut rows);
    }
    rows
}

/// In a wide window one need not follow a line across the card from a name to its answer.
#[test]
fn in_a_wide_window_the_answers_stand_near_the_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.sqlite");
    drop(Diary::open(&path, IfMissing::Create).unwrap());
    for language in Language::ALL {
        let text = Text::new(language);
        let mut window = window(&path, language, Theme::Light, [1_600.0, 1_000.0]);
        window.run();
        let rows = window.state().session().unwrap().today().rows.clone();
        let none = &text.severities()[0];
        let ends = rows.iter().map(|row| {
            let name = window.get_by_role_and_label(Role::Link, &row.name);
            name.rect().right()
        });
        let end = ends.fold(0.0, f32::max);
        let first = format!("{}: {none}", rows[0].name);
        let begin = window
            .get_by_role_and_label(Role::RadioButton, &first)
            .rect()
            .left();
        assert!(end < begin && begin - end < 40.0, "{end} {begin}");
    }
}

#[test]
fn an_empty_diary_is_readable_on_every_screen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.sqlite");
    drop(Diary::open(&path, IfMissing::Create).unwrap());
    everywhere(|language, theme, size, what| {
        let mut window = window(&path, language, theme, size);
        check_screens(&mut window, what);
    });
}

#[test]
fn the_first_start_is_readable() {
    let folder = tempfile::tempdir().unwrap();
    everywhere(|language, theme, size, what| {
        let mut window = window(&folder.path().join("none.sqlite"), language, theme, size);
        check(&mut window, &format!("first start {what}"));
    });
}

/// What stands on one line stands on one height: a heading and its picker, and that of a day and its chip.
#[test]
fn what_stands_on_one_line_stands_on_one_height() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        let text = Text::new(language);
        let mut window = usual_window_of_the_sample(folder.path(), &text);
        let middle = |window: &Harness<'_, DiaryApp>, role, name: &str| {
            let node = window.get_by_role_and_label(role, name);
            node.rect().center().y
        };
        let factor = middle(&window, Role::Button, &text.today_own_factor());
        let card = middle(&window, Role::Heading, &text.today_day_card());
        assert!((factor - card).abs() < 0.5, "{factor} {card}");
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
        window.run();
        let heading = middle(&window, Role::Heading, &text.records_pressure());
        let picker = middle(&window, Role::ComboBox, &text.pressure_period());
        assert!((heading - picker).abs() <= 1.0, "{heading} {picker}");
    }
}

/// Where all of the first start has room, there is nothing to scroll and no bar that says so.
#[test]
fn the_first_start_does_not_scroll_where_it_fits() {
    let folder = tempfile::tempdir().unwrap();
    for language in Language::ALL {
        for size in [SIZES[0], SIZES[1]] {
            let path = folder.path().join("none.sqlite");
            let mut window = window(&path, language, Theme::Light, size);
            window.run();
            let begin = Text::new(language).begin();
            let place = |window: &Harness<'_, DiaryApp>| {
                let begin = window.get_by_role_and_label(Role::Button, &begin);
                begin.rect()
            };
            let before = place(&window);
            window.event(Event::PointerMoved(before.center()));
            window.event(Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: Vec2::new(0.0, -300.0),
                phase: egui::TouchPhase::Move,
                source: egui::MouseWheelSource::Wheel,
                modifiers: Modifiers::NONE,
            });
            window.run_steps(30);
            assert_eq!(place(&window), before, "{} {size:?}", language.code());
        }
    }
}

#[test]
fn a_broken_diary_is_explained_readably() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.sqlite");
    std::fs::write(&path, "a letter").unwrap();
    everywhere(|language, theme, size, what| {
        let mut window = window(&path, language, theme, size);
        check(&mut window, &format!("broken {what}"));
    });
}

/// A third language has room on every page, with an own symptom whose name is as long as a name may be.
#[test]
fn every_page_has_room_for_a_longer_language() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("diary.sqlite");
    let mut diary = Diary::fresh_sample(&path, &longer_text().sample_words(), NOW).unwrap();
    let name = "A sign with a name as long as a name may be, sixty letters!!".to_owned();
    diary.apply(Command::AddSign { name }, NOW).unwrap();
    drop(diary);
    for width in [1180.0, 900.0, 590.0] {
        let mut window = window_in(folder.path(), longer_text(), [width, 4_000.0]);
        for key in Screen::VARIANTS.iter().filter_map(|screen| screen.key()) {
            window.key_press_modifiers(Modifiers::COMMAND, key);
            check(&mut window, &format!("{key:?} {width}"));
            let tabs = match key {
                Key::Num4 | Key::Num5 => &[Role::RadioButton, Role::Link][..],
                // Trends, whose tables scroll sideways, has a test of its own.
                Key::Num3 => &[],
                _ => &[Role::Link],
            };
            for role in tabs.iter().copied() {
                look_behind(&mut window, role, &format!("{key:?} {width}"));
                window.key_press_modifiers(Modifiers::COMMAND, key);
                window.run();
            }
        }
        let help = longer_text().nav_help();
        window.get_by_role_and_label(Role::Button, &help).click();
        check(&mut window, &format!("help {width}"));
    }
}

/// Looks at the page behind each control of a role.
fn look_behind(window: &mut Harness<'_, DiaryApp>, role: Role, what: &str) {
    let names: Vec<String> = window
        .query_all_by_role(role)
        .filter_map(|node| node.accesskit_node().label())
        .collect();
    for name in names {
        // Two parts of a page may name the same source.
        let first = window.query_all_by_role_and_label(role, &name).next();
        if let Some(node) = first {
            node.click();
            window.run();
        }
        check(window, &format!("{what}, {name}"));
    }
}
