//! Deleting for good in the window: never offered before it is chosen what goes, never pressed unread, and told whole afterwards.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::domain::{Day, Severity};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::Desktop;

use crate::click::click;
use crate::computer::{Computer, USUAL};
use crate::window::{answered, diary_in, diary_of, press, today, window};

type Window = Harness<'static, DiaryApp>;

/// The usual window, the smallest, and the smallest at 200 % text.
const SIZES: [[f32; 2]; 3] = [[1180.0, 780.0], [900.0, 600.0], [450.0, 300.0]];

fn opened(folder: &std::path::Path, language: Language, size: [f32; 2]) -> Window {
    let mut window = window(folder, language, size);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    click(&mut window, Role::Button, &Text::new(language).erase_open());
    window
}

fn is_offered(window: &Window, text: &Text) -> bool {
    let name = text.erase_do();
    let button = window.get_by_role_and_label(Role::Button, &name);
    !button.accesskit_node().is_disabled()
}

fn type_day(window: &mut Window, field: &str, typed: &str) {
    window.get_by_role_and_label(Role::TextInput, field).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window
        .get_by_role_and_label(Role::TextInput, field)
        .type_text(typed);
    window.run();
}

fn value(window: &Window, field: &str) -> String {
    let field = window.get_by_role_and_label(Role::TextInput, field);
    field.value().unwrap_or_default()
}

#[test]
fn nothing_is_chosen_at_first_and_what_goes_stands_beside_the_button_in_sight() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        (0..3).map(|back| answered(today().plus(-back), 7, Severity::Mild)),
    );
    for (language, says, everything) in [
        (
            Language::En,
            "everything about 22 November 2026: 1 answer",
            "Everything",
        ),
        (
            Language::Nl,
            "alles over 22 november 2026: 1 antwoord",
            "Alles",
        ),
    ] {
        let text = Text::new(language);
        for size in SIZES {
            let mut window = opened(folder.path(), language, size);
            let room = Rect::from_min_size(egui::Pos2::ZERO, Vec2::from(size));
            let is_seen = |window: &Window, words: &str| {
                let found = window.get_by_label_contains(words).rect();
                assert!(room.contains_rect(found), "{size:?} {words} {found}");
            };
            assert!(!is_offered(&window, &text), "{size:?}");
            press(&mut window, &[Key::Enter]);
            type_day(&mut window, &text.day_from(), "22-11-2026");
            assert!(is_offered(&window, &text), "{size:?}");
            is_seen(&window, says);
            is_seen(&window, &text.erase_no_undo());
            // Who reads no further leaves the copies only by choice.
            let copies = text.erase_own_copies(0);
            let tick = window.get_by_role_and_label(Role::CheckBox, &copies);
            assert!(room.contains_rect(tick.rect()), "{size:?}");
            let name = text.erase_do();
            let button = window.get_by_role_and_label(Role::Button, &name);
            assert!(room.contains_rect(button.rect()), "{size:?}");
            // Where much goes the word to type is in sight too.
            let scope = format!("{}: {everything}", text.erase_scope());
            click(&mut window, Role::RadioButton, &scope);
            assert!(!is_offered(&window, &text));
            is_seen(&window, &text.erase_no_undo());
            let word = text.erase_type_word(text.erase_word());
            let field = window.get_by_role_and_label(Role::TextInput, &word);
            assert!(room.contains_rect(field.rect()), "{size:?}");
            let tick = window.get_by_role_and_label(Role::CheckBox, &copies);
            assert!(room.contains_rect(tick.rect()), "{size:?}");
        }
    }
}

/// It was wiped on purpose; that it was is kept nowhere.
#[test]
fn a_day_that_was_just_deleted_is_not_asked_for_as_an_open_one() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        (0..5).map(|back| answered(today().plus(-back), 7, Severity::Mild)),
    );
    let text = Text::new(Language::En);
    let mut window = opened(folder.path(), Language::En, USUAL);
    type_day(&mut window, &text.day_from(), "20-11-2026");
    click(&mut window, Role::Button, &text.erase_do());
    click(&mut window, Role::Button, &text.close());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    assert_eq!(diary_in(&window).open_days(today()).unwrap().len(), 1);
    assert!(window.query_by_label_contains("open day").is_none());
    drop(window);
    let window = crate::window::window(folder.path(), Language::En, USUAL);
    assert!(window.query_by_label("1 open day…").is_some());
}

#[test]
fn the_last_day_follows_the_first_until_it_is_typed_itself() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        (0..9).map(|back| answered(today().plus(-back), 7, Severity::Mild)),
    );
    let text = Text::new(Language::En);
    let mut window = opened(folder.path(), Language::En, USUAL);
    type_day(&mut window, &text.day_from(), "17-11");
    assert_eq!(value(&window, &text.day_last()), "17 Nov 2026");
    window.get_by_label_contains("everything about 17 November 2026: 1 answer.");
    type_day(&mut window, &text.day_last(), "19-11");
    type_day(&mut window, &text.day_from(), "18-11");
    assert_eq!(value(&window, &text.day_last()), "19-11");
    window.get_by_label_contains("2 answers.");
}

#[test]
fn what_became_of_the_copies_is_said_as_it_is() {
    for copies_too in [true, false] {
        let computer = Computer::new();
        let answers = (0..2).map(|back| answered(today().plus(-back), 7, Severity::Mild));
        let mut diary = computer.diary("diary.sqlite", answers);
        let export = computer.path("mine.csv");
        std::fs::write(&export, "day").unwrap();
        let now = crate::window::NOW;
        diary.remember_copy(
            &export,
            magnesium_diary::domain::erasure::CopyKind::Export,
            now,
        );
        let reason = magnesium_diary::store::CopyReason::Daily;
        diary.keep_copy(reason, now).unwrap().unwrap();
        drop(diary);
        let text = Text::new(Language::En);
        let mut window = computer.window(Language::En, USUAL, Desktop::none());
        window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
        window.run();
        click(&mut window, Role::Button, &text.erase_open());
        type_day(&mut window, &text.day_from(), "21-11-2026");
        window.get_by_label(&text.erase_elsewhere());
        if copies_too {
            let tick = format!("{}, {}", text.erase_own_copies(1), text.erase_copy_first());
            click(&mut window, Role::CheckBox, &tick);
        }
        click(&mut window, Role::Button, &text.erase_do());
        window.get_by_label("Deleted for good: 1 answer.");
        let said = if copies_too {
            text.erase_copies_gone(1)
        } else {
            // The one there was, and one from just before.
            text.erase_copies_stay(2)
        };
        window.get_by_label(&said);
        // What is in a table is not known.
        window.get_by_label(&text.erase_copies(1));
        window.get_by_label(&export.display().to_string());
        let day = Day::from_ymd(2026, 11, 21).unwrap();
        let erasure = magnesium_diary::domain::erasure::Erasure::Days(day, day);
        let holding = diary_in(&window).copies_holding(erasure).unwrap();
        assert_eq!(holding.len(), if copies_too { 1 } else { 3 }, "{holding:?}");
        let too = text.erase_copies_too();
        let offered = window.query_by_role_and_label(Role::Button, &too);
        assert_eq!(offered.is_some(), !copies_too);
        if !copies_too {
            click(&mut window, Role::Button, &too);
            window.get_by_label(&text.erase_copies_gone(2));
            let holding = diary_in(&window).copies_holding(erasure).unwrap();
            assert_eq!(holding.len(), 1, "{holding:?}");
            assert!(window.query_by_role_and_label(Role::Button, &too).is_none());
        }
    }
}
