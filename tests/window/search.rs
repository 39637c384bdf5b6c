//! The search: it stays where it opened, opens a day where nothing stands yet, and leads to the words themselves.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::forms::{Window, pressed_on, typed_into};
use crate::window::{answered, diary_in, diary_of, press, today, window};
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, SearchPlace};
use magnesium_diary::domain::{Day, Severity, SignId};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;

const SMALL: [f32; 2] = [900.0, 600.0];

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let day = |back: i32| today().plus(-back);
    let note = |back: i32, body: &str| Command::Note {
        day: day(back),
        body: body.to_owned(),
        spell: i64::from(back),
    };
    let long = format!(
        "{}\nspierkrampen na het fietsen",
        "een lange dag\n".repeat(40)
    );
    let answer = answered(day(5), 12, Severity::Mild);
    let remark = Command::Remark {
        day: day(5),
        sign: SignId(12),
        text: "na de trap".to_owned(),
    };
    diary_of(
        folder.path(),
        [note(1, "te\u{ad}rug"), note(9, &long), answer, remark],
    );
    folder
}

fn searching(folder: &std::path::Path, size: [f32; 2]) -> Window {
    let mut window = window(folder, Language::Nl, size);
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.run();
    window
}

fn opened_day(window: &Window) -> Day {
    window.state().session().unwrap().today().day
}

#[test]
fn the_box_stays_where_it_is_whatever_is_found() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    for size in [SMALL, [1180.0, 780.0]] {
        let mut window = searching(folder.path(), size);
        let places = |window: &Window| -> [Rect; 2] {
            let field = text.search_field();
            let field = window.get_by_role_and_label(Role::TextInput, &field).rect();
            let close = window
                .get_by_role_and_label(Role::Button, &text.close())
                .rect();
            [field, close]
        };
        let empty = places(&window);
        for typed in ["kramp", "zzz", "november 2026", "e"] {
            typed_into(&mut window, &text.search_field(), typed);
            assert_eq!(places(&window), empty, "{typed} {size:?}");
        }
    }
}

#[test]
fn a_day_on_which_nothing_stands_is_opened_by_its_date() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    for (typed, day) in [
        ("3 maart", Day::from_ymd(2026, 3, 3)),
        ("november 2025", Day::from_ymd(2025, 11, 1)),
        ("Gisteren", Some(today().plus(-1))),
        ("eergisteren", Some(today().plus(-2))),
    ] {
        let mut window = searching(folder.path(), SMALL);
        typed_into(&mut window, &text.search_field(), typed);
        press(&mut window, &[Key::Enter]);
        assert_eq!(Some(opened_day(&window)), day, "{typed}");
        assert_eq!(window.state().session().unwrap().screen(), Screen::Today);
    }
}

#[test]
fn what_was_found_is_in_view_on_its_day() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let in_view = |rect: Rect| rect.top() < SMALL[1] - 20.0 && rect.bottom() > 20.0;
    for (typed, back) in [("terug", 1), ("rampen", 9)] {
        let mut window = searching(folder.path(), SMALL);
        typed_into(&mut window, &text.search_field(), typed);
        // Symptoms that are called so come before the days.
        let place = text.search_place(&SearchPlace::Note);
        let days = window.query_all_by_label_contains(&place);
        let row = days.last().unwrap();
        row.click_accesskit();
        window.run();
        assert_eq!(today().days_since(opened_day(&window)), back, "{typed}");
        let note = text.today_note_card();
        let note = window.get_by_role_and_label(Role::MultilineTextInput, &note);
        assert!(in_view(note.rect()), "{typed} {:?}", note.rect());
        assert!(!note.is_focused(), "letters are still keys of the page");
    }
    let mut window = searching(folder.path(), SMALL);
    typed_into(&mut window, &text.search_field(), "trap");
    press(&mut window, &[Key::Enter]);
    let words = window.get_by_label_contains("na de trap");
    assert!(in_view(words.rect()), "{:?}", words.rect());
    // The row is the one that the keys act on.
    press(&mut window, &[Key::Delete]);
    let diary = diary_in(&window);
    assert!(diary.day(today().plus(-5)).unwrap().answers.is_empty());
}

/// Going on from one hit to the next, nothing has to be typed again.
/// On a row of what was found the keyboard has its own outline, and the key of a page leads there.
#[test]
fn one_of_what_was_found_is_marked_and_a_page_is_gone_to_from_here() {
    let folder = folder();
    let mut window = searching(folder.path(), [1180.0, 780.0]);
    let field = Text::new(Language::Nl).search_field();
    typed_into(&mut window, &field, "een");
    let marked = |window: &Window| {
        let buttons = window.query_all_by_role(Role::Button);
        let is_marked = |toggled| toggled == Some(Toggled::True);
        let marked = buttons.filter(|node| is_marked(node.accesskit_node().toggled()));
        marked.count()
    };
    // Beside those of the page below.
    let with_one = marked(&window);
    press(&mut window, &[Key::ArrowDown]);
    assert_eq!(marked(&window), with_one);
    press(&mut window, &[Key::Tab]);
    assert_eq!(marked(&window) + 1, with_one);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    assert_eq!(window.state().session().unwrap().screen(), Screen::Settings);
    assert!(
        window
            .query_by_role_and_label(Role::TextInput, &field)
            .is_none()
    );
}

#[test]
fn the_words_are_still_there_when_the_search_opens_again() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let mut window = searching(folder.path(), SMALL);
    typed_into(&mut window, &text.search_field(), "trap");
    press(&mut window, &[Key::Enter]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.run();
    let typed = |window: &Window| {
        let field = text.search_field();
        let field = window.get_by_role_and_label(Role::TextInput, &field);
        assert!(field.is_focused());
        field.value().unwrap()
    };
    assert_eq!(typed(&window), "trap");
    let field = text.search_field();
    window
        .get_by_role_and_label(Role::TextInput, &field)
        .type_text("k");
    window.run();
    assert_eq!(typed(&window), "k", "and gone with the next letter");
    pressed_on(&mut window, Role::Button, &text.close());
}
