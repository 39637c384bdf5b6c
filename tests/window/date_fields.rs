//! Every field for a day, on whatever page: what is wrong with it stands below it and nothing of it is written, and typing takes the
//! place of what stands there.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::forms::{Window, last_act, pressed_on, typed_into};
use crate::window::{answered, diary_of, press, today, window};
use egui::accesskit::{Role, Toggled};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::domain::Severity;
use magnesium_diary::domain::pause::PauseReason;
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
    let corrects = || {
        vec![
            (Role::Link, text.prod_change_name("Citraat")),
            (Role::Button, text.prod_correct()),
        ]
    };
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
        field(Key::Num4, corrects(), text.prod_until_label()),
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
    diary_of(folder.path(), [answer, crate::keyboard_place::citrate()]);
    folder
}

#[test]
fn every_field_for_a_day_says_below_itself_what_is_wrong_with_it() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let letter = "Geachte dokter, al weken heb ik kramp. ".repeat(500);
    let wrong = [
        ("31 november", "31 november bestaat niet."),
        ("29 feb 2026", "29 februari 2026 bestaat niet."),
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

/// The way to any day says below its field what is wrong, and stays where it is.
#[test]
fn the_way_to_a_day_says_what_is_wrong_with_it_and_leads_nowhere() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let name = text.today_jump();
    for (typed, says) in [
        ("31 november", "31 november bestaat niet."),
        ("29 feb 2026", "29 februari 2026 bestaat niet."),
        ("overmorgen", "24 november 2026 is nog niet geweest."),
        ("1-1-1900", "1 januari 1900 is meer dan 120 jaar geleden."),
    ] {
        for size in [[1180.0, 780.0], [900.0, 600.0]] {
            let mut window = window(folder.path(), Language::Nl, size);
            pressed_on(&mut window, Role::Button, &name);
            typed_into(&mut window, &name, typed);
            press(&mut window, &[Key::Enter]);
            let field = window.get_by_role_and_label(Role::TextInput, &name);
            assert!(field.is_focused(), "{typed}");
            let gap = window.get_by_label(says).rect().top() - field.rect().bottom();
            assert!((0.0..40.0).contains(&gap), "{typed} {gap}");
            assert_eq!(window.state().session().unwrap().today().day, today());
            // Mended where it stands.
            typed_into(&mut window, &name, "28-2-2026");
            press(&mut window, &[Key::Enter]);
            let day = window.state().session().unwrap().today().day;
            assert_eq!(day.to_string(), "2026-02-28");
        }
    }
}

/// The last day away lies ahead: its month goes on past today, with the arrows and with the pointer.
#[test]
fn the_last_day_away_is_picked_in_a_month_that_goes_on_past_today() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let mut window = window(folder.path(), Language::Nl, [900.0, 600.0]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
    window.run();
    let tab = format!("{}: {}", text.records_tabs(), text.records_away());
    pressed_on(&mut window, Role::RadioButton, &tab);
    let name = text.day_to();
    let typed = |window: &Window| {
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        field.value().unwrap_or_default()
    };
    pressed_on(
        &mut window,
        Role::Button,
        &text.date_pick(text.day_to().as_str()),
    );
    press(&mut window, &[Key::ArrowDown, Key::ArrowRight, Key::Enter]);
    assert_eq!(typed(&window), "30-11-2026");
    let field = window.get_by_role_and_label(Role::TextInput, &name);
    assert!(field.is_focused());
    // Without a reason nothing is kept, and it is asked for below them.
    press(&mut window, &[Key::Enter]);
    let said = window.get_by_label(&text.away_why_missing()).rect();
    let holiday = text.pause_reason(PauseReason::Holiday);
    let reasons = window.get_by_label(&holiday).rect();
    assert!(
        (0.0..30.0).contains(&(said.top() - reasons.bottom())),
        "{said} {reasons}"
    );
    press(&mut window, &[Key::Space, Key::Tab]);
    assert!(window.query_by_label(&text.away_why_missing()).is_none());
}

/// Months lie in five or six weeks: who turns to the next one with a second click in the same place must not meet a day there, in a month
/// that opens upwards either. No day looks chosen in a month that was only turned to.
#[test]
fn a_month_that_is_turned_to_leaves_the_arrows_where_they_are() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let days = today().plus(-300).through(today().plus(60));
    let headings: Vec<String> = days.map(|day| text.day_heading(day)).collect();
    for size in [[1180.0, 780.0], [900.0, 600.0]] {
        // A day of birth has no month to pick it from.
        let with_month = |field: &DateField| field.name != text.report_birth_date();
        for field in date_fields(&text).into_iter().filter(with_month) {
            let mut window = opened_date(folder.path(), size, &field);
            pressed_on(
                &mut window,
                Role::Button,
                &text.date_pick(field.name.as_str()),
            );
            let back = text.calendar_previous_month();
            let place = |window: &Window| {
                let back = window.get_by_role_and_label(Role::Button, &back);
                back.rect()
            };
            let before = place(&window);
            for month in 0..7 {
                window.get_by_role_and_label(Role::Button, &back).click();
                window.run();
                assert_eq!(place(&window), before, "{} {size:?} {month}", field.name);
                let days = window.query_all_by_role(Role::Button);
                let chosen: Vec<String> = days
                    .map(|day| day.accesskit_node())
                    .filter(|day| day.toggled() == Some(Toggled::True))
                    .filter_map(|day| day.label())
                    .filter(|name| headings.contains(name))
                    .collect();
                assert!(chosen.is_empty(), "{} {chosen:?}", field.name);
            }
        }
    }
}
