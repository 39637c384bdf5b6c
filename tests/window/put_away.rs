//! Escape, alike everywhere: a form is put away with what was typed in it, from wherever on the page the key is pressed, and opening it
//! again brings that back; a page that was opened from another leads back to it.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the type of a session is not named outside"
)]

use crate::form_table::{self, Place};
use crate::forms::{Window, last_act, pressed_on, typed_into};
use crate::window::{answered, diary_of, page, press, today, window};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::domain::{BuiltInSign, Severity, SignKey};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;

const SIZE: [f32; 2] = [1180.0, 780.0];
const SMALL: [f32; 2] = [900.0, 600.0];

/// The forms that open and close.
fn forms(text: &Text) -> Vec<Place> {
    let closes = |place: &Place| {
        let is_form = place.refused.as_ref().is_some_and(|form| !form.stays);
        let is_words = place.files == ["today/remark.rs"];
        (is_form || is_words) && place.files != ["today/jump_to_date.rs"]
    };
    form_table::places(text)
        .into_iter()
        .filter(closes)
        .collect()
}

fn value(window: &Window, field: &str) -> Option<String> {
    let field = window.query_by_role_and_label(Role::TextInput, field);
    field.map(|field| field.value().unwrap_or_default())
}

/// Presses again what opened the form, which says now whether words are kept.
fn opened_again(window: &mut Window, place: &Place, are_kept: Option<&Text>) {
    for (role, name) in place
        .opened_by
        .iter()
        .filter(|(role, _)| *role != Role::RadioButton)
    {
        match are_kept {
            Some(text) => pressed_on(window, *role, &text.form_words_kept(name.as_str())),
            None => pressed_on(window, *role, name),
        }
    }
}

#[test]
fn a_form_that_escape_puts_away_has_its_words_when_it_is_opened_again() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    let forms = forms(&text);
    assert!(forms.len() > 11, "{}", forms.len());
    for place in forms {
        let (name, field) = (place.name(), place.fields.first().unwrap());
        let mut window = place.opened(folder.path(), Language::Nl, SMALL);
        typed_into(&mut window, field, "12 half");
        press(&mut window, &[Key::Escape]);
        assert_eq!(value(&window, field), None, "{name}");
        opened_again(&mut window, &place, Some(&text));
        assert_eq!(value(&window, field).as_deref(), Some("12 half"), "{name}");
        let led = window.get_by_role_and_label(Role::TextInput, field);
        assert!(led.is_focused(), "{name}");
        let Some(form) = &place.refused else { continue };
        // What is cancelled is dropped.
        let cancel = window.query_all_by_role(Role::Button);
        let cancel = cancel
            .filter_map(|node| node.accesskit_node().label())
            .find(|label| *label == text.today_cancel() || *label == text.form_cancel());
        pressed_on(&mut window, Role::Button, &cancel.unwrap());
        assert_eq!(value(&window, field), None, "{name}");
        opened_again(&mut window, &place, None);
        assert_eq!(
            value(&window, field).as_deref(),
            Some(""),
            "{name} {}",
            form.done
        );
    }
}

/// Where the fields always stand, and in what stands above the page: what was typed is still there, is a click away, or is there when
/// it is opened again.
#[test]
fn escape_loses_no_words_in_fields_that_stand_by_themselves() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    let opens = [(text.today_jump(), "today/jump_to_date.rs")];
    let mut tried = 0;
    for place in form_table::places(&text) {
        let is_form = forms(&text).iter().any(|form| form.name() == place.name());
        // A day that goes for good is chosen each time anew.
        if is_form || place.files == ["erase/dialog.rs"] {
            continue;
        }
        for field in &place.fields {
            let name = format!("{} {field}", place.name());
            let mut window = place.opened(folder.path(), Language::Nl, SMALL);
            if value(&window, field).is_none() {
                // Of several lines: written as it is typed.
                continue;
            }
            typed_into(&mut window, field, "12 half");
            press(&mut window, &[Key::Escape]);
            let bring_back = text.form_bring_back();
            let opened_by = opens.iter().find(|(_, file)| place.files == [*file]);
            if let Some((opened_by, _)) = opened_by {
                assert_eq!(value(&window, field), None, "{name}");
                let kept = text.form_words_kept(opened_by.as_str());
                pressed_on(&mut window, Role::Button, &kept);
            } else if place.files == ["search/dialog.rs"] {
                assert_eq!(value(&window, field), None, "{name}");
                to(&mut window, Key::F);
            } else if value(&window, field).as_deref() == Some("") {
                pressed_on(&mut window, Role::Link, &bring_back);
                let led = window.get_by_role_and_label(Role::TextInput, field);
                assert!(led.is_focused(), "{name}");
            }
            assert!(
                value(&window, field).is_some_and(|typed| typed.contains("12 half")),
                "{name}"
            );
            assert!(
                window
                    .query_by_role_and_label(Role::Link, &bring_back)
                    .is_none(),
                "{name}"
            );
            tried += 1;
        }
    }
    assert!(tried > 15, "{tried}");
}

#[test]
fn escape_outside_an_open_form_closes_it_and_the_rows_have_their_keys_again() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    for place in forms(&text) {
        if place.is_first_start || place.files == ["today/remark.rs"] {
            continue;
        }
        let (name, field) = (place.name(), place.fields.first().unwrap());
        let mut window = place.opened(folder.path(), Language::Nl, SIZE);
        typed_into(&mut window, field, "12 half");
        let before = last_act(&window);
        let beside = egui::pos2(SIZE[0] - 3.0, SIZE[1] - 3.0);
        window.hover_at(beside);
        for pressed in [true, false] {
            window.event(Event::PointerButton {
                pos: beside,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            window.run();
        }
        let focused = window.get_by_role_and_label(Role::TextInput, field);
        assert!(!focused.is_focused(), "{name}");
        let screen = window.state().session().map(|session| session.screen());
        press(&mut window, &[Key::Escape]);
        assert_eq!(value(&window, field), None, "{name}");
        let stays = window.state().session().map(|session| session.screen());
        assert_eq!(stays, screen, "{name}");
        opened_again(&mut window, &place, Some(&text));
        assert_eq!(value(&window, field).as_deref(), Some("12 half"), "{name}");
        assert_eq!(last_act(&window), before, "{name}");
    }
}

/// Coming back to a page on which a form is half typed, the keyboard is in it: Escape leads out, and a letter is a key of the rows again.
#[test]
fn who_comes_back_to_a_half_typed_form_is_in_it_and_gets_out_with_escape() {
    let text = Text::new(Language::Nl);
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, SMALL);
    pressed_on(&mut window, Role::Button, &text.today_own_factor());
    let field = text.today_own_factor_hint();
    typed_into(&mut window, &field, "half");
    for screen in [Key::Num5, Key::Num1] {
        window.key_press_modifiers(Modifiers::COMMAND, screen);
        window.run();
    }
    let led = window.get_by_role_and_label(Role::TextInput, &field);
    assert!(led.is_focused());
    press(&mut window, &[Key::Escape, Key::A, Key::Num1]);
    assert_eq!(page(&window, today()).answers.len(), 1);
    let kept = text.form_words_kept(text.today_own_factor());
    pressed_on(&mut window, Role::Button, &kept);
    assert_eq!(value(&window, &field).as_deref(), Some("half"));
}

/// A way from one page to another, by something on the first.
type Way = (&'static str, fn(&mut Window, &Text), Screen, Screen);

fn to(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

fn cramps(text: &Text) -> String {
    text.sign(&SignKey::BuiltIn(BuiltInSign::MuscleCramps))
}

const WAYS: [Way; 7] = [
    (
        "a day of the calendar",
        |window, _| {
            to(window, Key::Num2);
            press(window, &[Key::ArrowLeft, Key::Enter]);
        },
        Screen::Today,
        Screen::Calendar,
    ),
    (
        "a symptom of Trends",
        |window, _| {
            to(window, Key::Num3);
            press(window, &[Key::A]);
        },
        Screen::Trends,
        Screen::Trends,
    ),
    (
        "the page of a symptom",
        |window, text| {
            let more = text.moment_more(cramps(text).as_str());
            pressed_on(window, Role::Button, &more);
            pressed_on(window, Role::MenuItem, &text.today_sign_page());
        },
        Screen::Sign,
        Screen::Today,
    ),
    (
        "food from Today",
        |window, _| press(window, &[Key::Slash, Key::Escape]),
        Screen::Magnesium,
        Screen::Today,
    ),
    (
        "the forms of magnesium",
        |window, text| {
            to(window, Key::Num4);
            let learn = format!("{}: {}", text.mag_tabs(), text.learn_title());
            pressed_on(window, Role::RadioButton, &learn);
            pressed_on(window, Role::Button, &text.learn_forms_open());
        },
        Screen::Magnesium,
        Screen::Magnesium,
    ),
    (
        "help",
        |window, text| {
            to(window, Key::Num3);
            pressed_on(window, Role::Button, &text.nav_help());
        },
        Screen::Help,
        Screen::Trends,
    ),
    (
        "days away from Today",
        |window, text| {
            pressed_on(window, Role::Button, &text.away_button());
            press(window, &[Key::Escape]);
        },
        Screen::Records,
        Screen::Today,
    ),
];

#[test]
fn escape_and_backspace_lead_back_alike_from_every_page_that_was_opened_from_another() {
    let text = Text::new(Language::Nl);
    for key in [Key::Escape, Key::Backspace] {
        for (name, go, there, back) in WAYS {
            let folder = tempfile::tempdir().unwrap();
            let days = (0..40).map(|ago| answered(today().plus(-ago), 1, Severity::Mild));
            diary_of(folder.path(), days);
            let mut window = window(folder.path(), Language::Nl, SIZE);
            go(&mut window, &text);
            let screen = |window: &Window| window.state().session().unwrap().screen();
            assert_eq!(screen(&window), there, "{name} {key:?}");
            let before = titles(&window);
            press(&mut window, &[key]);
            assert_eq!(screen(&window), back, "{name} {key:?}");
            assert_ne!(titles(&window), before, "{name} {key:?}");
            // Who chose a page in the bar is led nowhere.
            to(&mut window, Key::Num6);
            press(&mut window, &[key]);
            assert_eq!(screen(&window), Screen::Report, "{name} {key:?}");
        }
    }
}

/// What stands on the page, in words.
fn titles(window: &Window) -> Vec<String> {
    let words = window.query_all_by_role(Role::Heading);
    words
        .filter_map(|node| node.accesskit_node().label())
        .collect()
}

/// From a day that the calendar opened one comes back to that day.
#[test]
fn from_a_day_escape_leads_back_to_it_in_the_calendar() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [answered(today(), 1, Severity::Mild)]);
    let mut window = window(folder.path(), Language::Nl, SIZE);
    to(&mut window, Key::Num2);
    press(&mut window, &[Key::ArrowLeft, Key::Enter, Key::PageUp]);
    assert_eq!(
        window.state().session().unwrap().today().day,
        today().plus(-2)
    );
    press(&mut window, &[Key::Escape]);
    let session = window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Calendar);
    assert_eq!(session.calendar().day(), today().plus(-2));
}
