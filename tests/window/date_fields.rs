//! Every field for a day, on whatever page: what is wrong with it stands below it and nothing of it is written, and typing takes the
//! place of what stands there.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::forms::{Window, last_act, pressed_on, typed_into};
use crate::window::{answered, diary_of, press, today, window};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use magnesium_diary::domain::Severity;
use magnesium_diary::text::{Language, Text};

/// A field for a day: its page, what is pressed to come to it, its name, and whether days to come can be meant.
struct DateField {
    page: Key,
    keys: Vec<Key>,
    opened_by: Vec<(Role, String)>,
    name: String,
    is_ahead: bool,
}

/// Each field for a day that stands on a page.
fn date_fields(text: &Text) -> Vec<DateField> {
    let field = |page, opened_by: Vec<(Role, String)>, name: String| DateField {
        page,
        keys: Vec::new(),
        opened_by,
        name,
        is_ahead: false,
    };
    let tab = |name: String| {
        let tab = format!("{}: {name}", text.records_tabs());
        vec![(Role::RadioButton, tab)]
    };
    let button = |name: String| vec![(Role::Button, name)];
    let away = || tab(text.records_away());
    let erase = || button(text.erase_open());
    vec![
        field(Key::Num5, tab(text.records_pressure()), text.day_field()),
        field(Key::Num5, tab(text.records_labs()), text.day_field()),
        DateField {
            is_ahead: true,
            ..field(Key::Num5, away(), text.day_from())
        },
        DateField {
            is_ahead: true,
            ..field(Key::Num5, away(), text.day_to())
        },
        field(Key::Num4, button(text.prod_add()), text.prod_since_label()),
        DateField {
            keys: vec![Key::A],
            ..field(Key::Num3, button(text.marks_add()), text.marks_day())
        },
        field(Key::Num6, Vec::new(), text.report_birth_date()),
        field(Key::Comma, erase(), text.day_from()),
        field(Key::Comma, erase(), text.day_last()),
    ]
}

fn opened_date(folder: &std::path::Path, size: [f32; 2], field: &DateField) -> Window {
    let mut window = window(folder, Language::Nl, size);
    window.key_press_modifiers(Modifiers::COMMAND, field.page);
    window.run();
    press(&mut window, &field.keys);
    for (role, name) in &field.opened_by {
        pressed_on(&mut window, *role, name);
    }
    window
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let answer = answered(today(), 1, Severity::Mild);
    diary_of(folder.path(), [answer]);
    folder
}

#[test]
fn every_field_for_a_day_says_below_itself_what_is_wrong_with_it() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let letter = "Geachte dokter, al weken heb ik kramp. ".repeat(500);
    let wrong = [
        ("31 november", "31 november bestaat niet."),
        ("overmorgen", "is nog niet geweest."),
        ("1-1-1900", "1 januari 1900 is meer dan 120 jaar geleden."),
        (letter.as_str(), "Typ een datum zoals "),
    ];
    for field in date_fields(&text) {
        for (typed, says) in wrong {
            let mut window = opened_date(folder.path(), [1180.0, 1_500.0], &field);
            let before = last_act(&window);
            let place = |window: &Window| {
                let field = window.get_by_role_and_label(Role::TextInput, &field.name);
                field.rect()
            };
            typed_into(&mut window, &field.name, "");
            window.event(Event::Paste(typed.to_owned()));
            window.run();
            press(&mut window, &[Key::Tab]);
            let below = place(&window).bottom();
            let said = window.query_all_by_label_contains(says);
            let gaps: Vec<f32> = said.map(|said| said.rect().top() - below).collect();
            let is_fine = field.is_ahead && typed == "overmorgen";
            let is_below = gaps.iter().any(|gap| (0.0..120.0).contains(gap));
            assert_eq!(is_below, !is_fine, "{} {says} {gaps:?}", field.name);
            let most = usize::from(!is_fine);
            assert!(gaps.len() <= most, "said once: {} {gaps:?}", field.name);
            assert_eq!(last_act(&window), before, "{} {says}", field.name);
        }
    }
}

/// Coming to a field with the keys, one types in the place of the day that stands there.
#[test]
fn a_day_is_typed_in_the_place_of_the_one_that_stands_there() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    for field in date_fields(&text) {
        let mut window = opened_date(folder.path(), [1180.0, 1_500.0], &field);
        typed_into(&mut window, &field.name, "3 okt");
        window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
        window.run();
        press(&mut window, &[Key::Tab]);
        let place = window.get_by_role_and_label(Role::TextInput, &field.name);
        assert!(place.is_focused(), "{}", field.name);
        place.type_text("4 okt");
        window.run();
        let place = window.get_by_role_and_label(Role::TextInput, &field.name);
        assert_eq!(place.value().as_deref(), Some("4 okt"), "{}", field.name);
    }
}
