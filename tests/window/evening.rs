//! What happens on an evening to who goes on clicking and typing: nothing comes under the pointer that was not there, and no key does
//! what was not meant.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::form_table;
use crate::forms::{Window, pressed_on, typed_into};
use crate::window::{answered, diary_of, page, press, today, window};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, PauseCommand};
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::{BuiltInSign, Severity, SignKey};
use magnesium_diary::text::{Language, Text};

const SIZE: [f32; 2] = [1180.0, 780.0];
const SMALL: [f32; 2] = [900.0, 600.0];
/// 900x600 at 200 % text.
const LARGE_TEXT: [f32; 2] = [450.0, 300.0];

fn to(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

/// The answers of the rows, from the first row on.
fn answers(window: &Window) -> Vec<Rect> {
    let answers = window.query_all_by_role(Role::RadioButton);
    answers.map(|answer| answer.rect()).collect()
}

#[test]
fn the_answer_that_ends_days_away_moves_no_row() {
    let text = Text::new(Language::Nl);
    let ended = text.today_away_ended();
    for size in [SIZE, SMALL] {
        let folder = tempfile::tempdir().unwrap();
        let away = PauseCommand::Add {
            first: today(),
            last: None,
            reason: PauseReason::Illness,
            words: String::new(),
        };
        diary_of(folder.path(), [Command::Pause(away)]);
        let mut window = window(folder.path(), Language::Nl, size);
        press(&mut window, &[Key::A]);
        let before = answers(&window);
        press(&mut window, &[Key::Num1]);
        assert_eq!(page(&window, today()).answers.len(), 1);
        press(&mut window, &[Key::A]);
        assert!(window.query_by_label(&ended).is_some(), "{size:?}");
        assert_eq!(answers(&window), before, "{size:?}");
        // Who comes back to the page finds it as it is.
        to(&mut window, Key::Num2);
        to(&mut window, Key::Num1);
        assert!(window.query_by_label(&ended).is_none(), "{size:?}");
    }
}

#[test]
fn a_digit_answers_no_row_that_is_out_of_sight() {
    for (size, at_once) in [(SIZE, 1), (LARGE_TEXT, 0)] {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), []);
        let mut window = window(folder.path(), Language::Nl, size);
        press(&mut window, &[Key::Num2]);
        assert_eq!(page(&window, today()).answers.len(), at_once, "{size:?}");
        press(&mut window, &[Key::Num2]);
        assert_eq!(
            page(&window, today()).answers.len(),
            at_once + 1,
            "{size:?}"
        );
    }
}

#[test]
fn enter_opens_a_row_that_is_typed_and_then_fills_in_the_others() {
    let text = Text::new(Language::Nl);
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, SIZE);
    let pressure = text.sign(&SignKey::BuiltIn(BuiltInSign::BloodPressure));
    let row = |window: &Window| {
        let rows = &window.state().session().unwrap().today().rows;
        let row = rows.iter().find(|row| row.name == pressure).unwrap();
        Key::from_name(&row.key_cap.unwrap().to_uppercase().to_string()).unwrap()
    };
    let key = row(&window);
    let has_field = |window: &Window| {
        let field = text.today_add_reading();
        window
            .query_by_role_and_label(Role::TextInput, &field)
            .is_some()
    };
    press(&mut window, &[key, Key::Enter]);
    assert!(has_field(&window));
    window.event(Event::Text("120/80".to_owned()));
    window.run();
    press(&mut window, &[Key::Enter]);
    assert!(!has_field(&window));
    assert_eq!(page(&window, today()).answers.len(), 0);
    // The keys are the next row's, and Enter does what the line below them says.
    let time = window.ctx.input(|input| input.time);
    for later in [2.0, 4.0] {
        window.input_mut().time = Some(time + later);
        window.run();
    }
    press(&mut window, &[Key::Enter]);
    assert!(!has_field(&window));
    assert!(page(&window, today()).answers.len() > 5);
}

/// To look at an open day is what its dialog is for; what answers all of them stands back.
#[test]
fn of_open_days_the_first_is_opened_and_nothing_answered() {
    let text = Text::new(Language::Nl);
    let folder = tempfile::tempdir().unwrap();
    let days = [-4, -3, -1, 0].map(|ago| answered(today().plus(ago), 1, Severity::Mild));
    diary_of(folder.path(), days);
    let mut window = window(folder.path(), Language::Nl, SIZE);
    let label = window.state().session().unwrap().today().open_days.clone();
    pressed_on(&mut window, Role::Button, &label.unwrap().label);
    let open = today().plus(-2);
    let open_it = text.today_open_day(text.day_heading(open).as_str());
    let button = window.get_by_role_and_label(Role::Button, &open_it);
    assert!(button.is_focused(), "the keyboard begins there");
    press(&mut window, &[Key::Enter]);
    let session = window.state().session().unwrap();
    assert_eq!(session.today().day, open);
    assert_eq!(page(&window, open).answers.len(), 0);
}

/// What is said while one types has its place already: the button below stays under the pointer.
#[test]
fn typing_moves_no_button_below_the_field() {
    for language in Language::ALL {
        let text = Text::new(language);
        let folder = form_table::folder();
        for place in form_table::places(&text) {
            let Some(form) = place.refused.as_ref().filter(|_| !place.is_first_start) else {
                continue;
            };
            for size in [[1180.0, 1_500.0], [900.0, 1_500.0]] {
                let mut window = place.opened(folder.path(), language, size);
                let done = |window: &Window| {
                    let mut done = window.query_all_by_role_and_label(Role::Button, &form.done);
                    done.next_back().map(|done| done.rect())
                };
                for field in &place.fields {
                    let before = done(&window);
                    for typed in ["1", "12", "22 nov"] {
                        typed_into(&mut window, field, typed);
                        let name = format!("{} {field} {typed} {size:?}", place.name());
                        assert_eq!(done(&window), before, "{name}");
                    }
                }
            }
        }
    }
}

/// A whole letter that is pasted into a field leaves nothing outside the window, and is kept or refused as the field says.
#[test]
fn a_letter_pasted_into_any_field_stays_inside_the_window() {
    let letter = "Geachte dokter, al weken heb ik kramp in mijn kuit. ".repeat(60);
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    for place in form_table::places(&text) {
        for size in [SMALL, LARGE_TEXT] {
            if place.is_first_start && size == LARGE_TEXT {
                continue;
            }
            let mut window = place.opened(folder.path(), Language::Nl, size);
            for field in &place.fields {
                let name = format!("{} {field} {size:?}", place.name());
                let found = |window: &Window| {
                    let roles = [Role::TextInput, Role::MultilineTextInput];
                    roles
                        .into_iter()
                        .find(|role| window.query_by_role_and_label(*role, field).is_some())
                };
                let Some(role) = found(&window) else { continue };
                window.get_by_role_and_label(role, field).focus();
                window.run();
                window.event(Event::Paste(letter.clone()));
                window.run();
                for role in [Role::Button, Role::TextInput, Role::MultilineTextInput] {
                    for node in window.query_all_by_role(role) {
                        let (left, right) = (node.rect().left(), node.rect().right());
                        let label = node.accesskit_node().label();
                        assert!(left >= 0.0 && right <= size[0], "{name}: {label:?} {right}");
                    }
                }
            }
        }
    }
}

/// The keyboard does not go over to what stands in the same place on another page.
#[test]
fn the_keyboard_stays_on_its_page() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, SIZE);
    let pages = [Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Comma];
    let mut tried = 0;
    for page in pages {
        for other in pages.into_iter().filter(|other| *other != page) {
            for at in 0..6 {
                to(&mut window, page);
                let Some(control) = window.query_all_by_role(Role::RadioButton).nth(at) else {
                    break;
                };
                let name = control.accesskit_node().label();
                control.focus();
                window.run();
                to(&mut window, other);
                let mut controls = window.query_all_by_role(Role::RadioButton);
                let focused = controls.find(egui_kittest::Node::is_focused);
                assert!(focused.is_none(), "{name:?} {other:?}");
                tried += 1;
            }
        }
    }
    assert!(tried > 50, "{tried}");
}
