//! Every form that opens where it is asked for, one way: the keyboard is in it, nothing of it leaves the window, Enter on nothing
//! writes nothing and says why, Escape puts it away, and a click elsewhere does what it says.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the type of a session is not named outside"
)]

use crate::form_table;
use crate::window::{diary_in, diary_of, press, today, window};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use magnesium_diary::diary::{Command, IntakeCommand, LabCommand, MedicineCommand, PauseCommand};
use magnesium_diary::domain::form::Form as Compound;
use magnesium_diary::domain::lab::{LabKind, LabValue};
use magnesium_diary::domain::medicine::MedicineKind;
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::product::{Label, NewProduct, Unit, Units};
use magnesium_diary::domain::{Severity, SignId};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::action::records_tab::RecordsTab;
use magnesium_diary::ui::app::DiaryApp;

pub type Window = Harness<'static, DiaryApp>;

const SMALL: [f32; 2] = [900.0, 600.0];
/// 900x600 at 200 % text.
const LARGE_TEXT: [f32; 2] = [450.0, 300.0];

/// Where a form is, and what opens it.
struct Form {
    page: Key,
    /// Pressed one after the other.
    opened_by: Vec<(Role, String)>,
    /// The field that has the keyboard first.
    field: String,
    /// What would be handed on if nothing were typed is something.
    takes_nothing: bool,
}

fn forms(text: &Text) -> Vec<Form> {
    let cramps = text.sign(&magnesium_diary::domain::SignKey::BuiltIn(
        magnesium_diary::domain::BuiltInSign::MuscleCramps,
    ));
    let more = || (Role::Button, text.moment_more(cramps.as_str()));
    let form = |page, opened_by: Vec<(Role, String)>, field: String| Form {
        page,
        opened_by,
        field,
        takes_nothing: false,
    };
    let button = |name: String| vec![(Role::Button, name)];
    let today = Key::Num1;
    vec![
        form(
            today,
            button(text.today_add_reading()),
            text.today_add_reading(),
        ),
        Form {
            takes_nothing: true,
            ..form(
                today,
                button(text.today_add_event()),
                text.today_event_hint(),
            )
        },
        form(
            today,
            button(text.today_own_factor()),
            text.today_own_factor_hint(),
        ),
        form(
            today,
            button(text.today_add_medicine()),
            text.medicine_name(),
        ),
        form(
            today,
            button(text.medicine_dose_add()),
            text.medicine_amount(),
        ),
        form(
            today,
            vec![more(), (Role::MenuItem, text.moment_add())],
            text.moment_time(),
        ),
        form(
            Key::Num4,
            button(text.own_food_open()),
            text.own_food_name(),
        ),
        form(Key::Num4, button(text.prod_add()), text.prod_name()),
        form(
            Key::Num5,
            vec![
                (
                    Role::RadioButton,
                    format!("{}: {}", text.records_tabs(), text.records_medicines()),
                ),
                (Role::Button, text.medicine_add()),
            ],
            text.medicine_name(),
        ),
        form(
            Key::Comma,
            button(text.settings_add_sign()),
            text.own_sign_name(),
        ),
        form(
            Key::Comma,
            button(text.settings_add_factor()),
            text.today_own_factor_hint(),
        ),
    ]
}

fn opened(folder: &std::path::Path, language: Language, size: [f32; 2], form: &Form) -> Window {
    let mut window = window(folder, language, size);
    window.key_press_modifiers(Modifiers::COMMAND, form.page);
    window.run();
    for (role, name) in &form.opened_by {
        window.get_by_role_and_label(*role, name).scroll_to_me();
        window.run();
        window.get_by_role_and_label(*role, name).click();
        window.run();
    }
    window
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let medicine = MedicineCommand::Add {
        name: "Triptaan".to_owned(),
        kind: MedicineKind::Other,
        on: Some(today()),
    };
    diary_of(folder.path(), [Command::Medicine(medicine)]);
    folder
}

fn has_field(window: &Window, form: &Form) -> bool {
    window
        .query_by_role_and_label(Role::TextInput, &form.field)
        .is_some()
}

/// Where the words stand that say what is wrong.
fn alerts(window: &Window) -> Vec<Rect> {
    let bars = window.query_all_by_role(Role::Alert);
    bars.flat_map(|bar| bar.children_recursive())
        .filter(|node| node.accesskit_node().role() == Role::Label)
        .map(|node| node.rect())
        .collect()
}

pub fn last_act(window: &Window) -> String {
    let diary = diary_in(window);
    format!("{:?}", diary.undoable().unwrap())
}

#[test]
fn the_keyboard_is_in_the_form_that_opens_and_escape_puts_it_away() {
    for language in Language::ALL {
        let folder = folder();
        for form in forms(&Text::new(language)) {
            let mut window = opened(folder.path(), language, SMALL, &form);
            let before = last_act(&window);
            let field = window.get_by_role_and_label(Role::TextInput, &form.field);
            assert!(field.is_focused(), "{}", form.field);
            let place = field.rect();
            assert!(
                place.bottom() <= SMALL[1] && place.right() <= SMALL[0],
                "{} {place:?}",
                form.field
            );
            press(&mut window, &[Key::Escape]);
            assert!(!has_field(&window, &form), "{}", form.field);
            assert_eq!(last_act(&window), before, "{}", form.field);
        }
    }
}

#[test]
fn enter_on_nothing_writes_nothing_and_says_why_below_the_field() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    for form in forms(&text).into_iter().filter(|form| !form.takes_nothing) {
        let mut window = opened(folder.path(), Language::Nl, SMALL, &form);
        let before = last_act(&window);
        press(&mut window, &[Key::Enter]);
        let field = window.get_by_role_and_label(Role::TextInput, &form.field);
        let below = alerts(&window);
        let below = below.iter().map(|said| said.top() - field.rect().bottom());
        let nearest = below.filter(|gap| *gap >= 0.0).fold(f32::MAX, f32::min);
        assert!(nearest < 130.0, "{} {nearest}", form.field);
        assert_eq!(last_act(&window), before, "{}", form.field);
    }
}

/// Words and controls.
fn stays_within(window: &Window, size: [f32; 2], what: &str) {
    check_words(window, &format!("{what} {size:?}"));
    for role in [Role::Button, Role::TextInput, Role::CheckBox] {
        for node in window.query_all_by_role(role) {
            let right = node.rect().right();
            assert!(right <= size[0], "{what} {size:?} {right}");
        }
    }
}

/// What is called so is drawn in its own place and on every page that names it.
#[test]
fn a_name_as_long_as_it_may_be_leaves_no_window() {
    let words = "Vitamine en mineralen van de apotheek om de hoek, eigen soort";
    let long: String = words.chars().take(60).collect();
    let day = today();
    for name in [long, "w".repeat(60)] {
        let folder = tempfile::tempdir().unwrap();
        let medicine = MedicineCommand::Add {
            name: name.clone(),
            kind: MedicineKind::Other,
            on: Some(day),
        };
        let factor = Command::AddFactor {
            day,
            name: name.clone(),
        };
        let sign = Command::AddSign { name: name.clone() };
        let result = Command::Lab(LabCommand::Add {
            day,
            kind: LabKind::Own(name.clone()),
            value: LabValue::new(0.82, "mmol/L", Some(0.7), Some(1.05)).unwrap(),
        });
        let away = Command::Pause(PauseCommand::Add {
            first: day.plus(-9),
            last: Some(day.plus(-8)),
            reason: PauseReason::Holiday,
            words: name.clone(),
        });
        let product = Command::Intake(IntakeCommand::AddProduct(NewProduct {
            name: name.clone(),
            form: Compound::Citrate,
            label: Label::Elemental(100.0),
            unit: Unit::Tablet,
            usual: Units::ONE,
            since: day,
            until: None,
        }));
        let listed = [Command::Medicine(medicine), factor, sign];
        diary_of(
            folder.path(),
            listed.into_iter().chain([result, away, product]),
        );
        let text = Text::new(Language::Nl);
        let tabs = RecordsTab::ALL.map(|tab| tab.name(&text));
        let tabs = tabs.map(|tab| format!("{}: {tab}", text.records_tabs()));
        for size in [[1180.0, 780.0], SMALL, LARGE_TEXT] {
            let mut window = window(folder.path(), Language::Nl, size);
            for page in [Key::Num1, Key::Num3, Key::Num4, Key::Num5, Key::Comma] {
                window.key_press_modifiers(Modifiers::COMMAND, page);
                window.run();
                stays_within(&window, size, &format!("{page:?}"));
            }
            window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
            window.run();
            for tab in &tabs {
                pressed_on(&mut window, Role::RadioButton, tab);
                stays_within(&window, size, tab);
            }
        }
    }
}

/// What was refused keeps the keyboard, whichever way the form was handed on: the next letters take the place of what was wrong, and
/// none of them is a key of the page; Escape puts the form away.
#[test]
fn after_a_refusal_the_next_letters_mend_what_was_typed() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    for place in form_table::places(&text) {
        let Some(refused) = &place.refused else {
            continue;
        };
        for ways in [
            &[Way::Enter][..],
            &[Way::Button],
            &[Way::Button, Way::Button],
        ] {
            let mut window = place.opened(folder.path(), Language::Nl, SMALL);
            let name = format!("{} {ways:?}", place.name());
            let before = acts(&window);
            let page = window.state().session().map(|session| session.screen());
            typed_into(&mut window, &refused.field, "");
            if !refused.typed.is_empty() {
                window.event(Event::Paste(refused.typed.clone()));
                window.run();
            }
            for way in ways {
                match way {
                    Way::Enter => press(&mut window, &[Key::Enter]),
                    Way::Button => pressed_on(&mut window, Role::Button, &refused.done),
                }
            }
            assert!(!alerts(&window).is_empty(), "{name}");
            for typed in ["5", "/"] {
                window.event(Event::Text(typed.to_owned()));
                window.run();
            }
            let field = window.get_by_role_and_label(Role::TextInput, &refused.field);
            assert!(field.is_focused(), "{name}");
            assert_eq!(field.value().as_deref(), Some("5/"), "{name}");
            assert!(
                field.rect().top() >= 0.0 && field.rect().bottom() <= SMALL[1],
                "{name}"
            );
            assert_eq!(
                window.state().session().map(|session| session.screen()),
                page,
                "{name}"
            );
            assert_eq!(acts(&window), before, "{name}");
            press(&mut window, &[Key::Escape]);
            let field = window.query_by_role_and_label(Role::TextInput, &refused.field);
            assert_eq!(field.is_some(), refused.stays, "{name}");
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Way {
    Enter,
    Button,
}

/// What the diary has, if there is one.
fn acts(window: &Window) -> String {
    let diary = window.state().session().map(|session| session.diary());
    diary.map_or_else(String::new, |diary| {
        format!(
            "{:?} {:?}",
            diary.undoable().unwrap(),
            diary.day(today()).unwrap()
        )
    })
}

/// Words that were left in a form are not answers: what is typed beside it goes on in it, and Enter leads back to it.
#[test]
fn beside_a_half_typed_form_no_letter_changes_the_diary() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    for place in form_table::places(&text) {
        if place.refused.as_ref().is_none_or(|refused| refused.stays) {
            continue;
        }
        let mut window = place.opened(folder.path(), Language::Nl, SMALL);
        let page = window.state().session().map(|session| session.screen());
        if place.files == ["today/jump_to_date.rs"] || page.is_none() {
            // A click beside puts it away; there are no keys before there is a diary.
            continue;
        }
        let (name, before) = (place.name(), acts(&window));
        let field = place.fields.first().unwrap();
        typed_into(&mut window, field, "13");
        let beside = egui::pos2(SMALL[0] - 3.0, SMALL[1] - 3.0);
        window.hover_at(beside);
        window.event(press_at(beside, true));
        window.run();
        window.event(press_at(beside, false));
        window.run();
        let focused = window.get_by_role_and_label(Role::TextInput, field);
        assert!(!focused.is_focused(), "{name}");
        press(&mut window, &[Key::ArrowDown, Key::ArrowRight, Key::Enter]);
        let led = window.get_by_role_and_label(Role::TextInput, field);
        assert!(led.is_focused(), "{name}");
        window.event(press_at(beside, true));
        window.run();
        window.event(press_at(beside, false));
        window.run();
        for (key, letter) in [(Key::Num5, "5"), (Key::Slash, "/"), (Key::H, "h")] {
            window.event(Event::Key {
                key,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: Modifiers::NONE,
            });
            window.event(Event::Text(letter.to_owned()));
            window.run();
        }
        let led = window.get_by_role_and_label(Role::TextInput, field);
        assert_eq!(led.value().as_deref(), Some("135/h"), "{name}");
        assert_eq!(acts(&window), before, "{name}");
        assert_eq!(
            window.state().session().map(|session| session.screen()),
            page,
            "{name}"
        );
    }
}

/// Opening a form puts away one that is empty, refused or not; in one that is half typed the words stay.
#[test]
fn one_form_at_a_time_but_for_what_is_half_typed() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let all = forms(&text);
    let on_today = || all.iter().filter(|form| form.page == Key::Num1);
    let high = [1180.0, 1600.0];
    for first in on_today() {
        for second in on_today().filter(|second| second.field != first.field) {
            let open = |window: &mut Window| {
                for (role, name) in &second.opened_by {
                    pressed_on(window, *role, name);
                }
            };
            let mut window = opened(folder.path(), Language::Nl, high, first);
            if !first.takes_nothing {
                press(&mut window, &[Key::Enter]);
            }
            open(&mut window);
            let names = format!("{} {}", first.field, second.field);
            assert!(!has_field(&window, first), "{names}");
            assert!(has_field(&window, second), "{names}");
            let mut window = opened(folder.path(), Language::Nl, high, first);
            typed_into(&mut window, &first.field, "13");
            open(&mut window);
            let field = window.get_by_role_and_label(Role::TextInput, &first.field);
            assert_eq!(field.value().as_deref(), Some("13"), "{names}");
            let field = window.get_by_role_and_label(Role::TextInput, &second.field);
            assert!(field.is_focused(), "{names}");
        }
    }
}

/// A dialog stays where it opened, and a click beside it does not take what was typed in it.
#[test]
fn a_dialog_with_words_stays_in_its_place_and_open() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    let mut window = window(folder.path(), Language::Nl, [1180.0, 780.0]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    pressed_on(&mut window, Role::Button, &text.erase_open());
    let head = |window: &Window| {
        let from = text.day_from();
        let field = window.query_by_role_and_label(Role::TextInput, &from);
        field.map(|field| field.rect())
    };
    let place = head(&window).unwrap();
    typed_into(&mut window, &text.day_from(), "31 november");
    press(&mut window, &[Key::Tab]);
    assert!(!alerts(&window).is_empty());
    assert_eq!(head(&window), Some(place), "an error came");
    let beside = egui::pos2(3.0, 777.0);
    let click = |window: &mut Window| {
        window.hover_at(beside);
        for is_down in [true, false] {
            window.event(press_at(beside, is_down));
            window.run();
        }
    };
    click(&mut window);
    let from = text.day_from();
    let field = window.get_by_role_and_label(Role::TextInput, &from);
    assert_eq!(field.value().as_deref(), Some("31 november"));
    press(&mut window, &[Key::Escape, Key::Escape]);
    assert!(
        window
            .query_by_role_and_label(Role::TextInput, &text.day_from())
            .is_none()
    );
    pressed_on(&mut window, Role::Button, &text.erase_open());
    click(&mut window);
    assert!(
        window
            .query_by_role_and_label(Role::TextInput, &text.day_from())
            .is_none(),
        "without words it closes"
    );
}

/// Days away are opened from Today to be noted.
#[test]
fn away_on_today_leads_into_its_form() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    let mut window = window(folder.path(), Language::Nl, SMALL);
    pressed_on(&mut window, Role::Button, &text.away_button());
    let from = text.day_from();
    let field = window.get_by_role_and_label(Role::TextInput, &from);
    assert!(field.is_focused());
    assert!(field.rect().bottom() <= SMALL[1]);
}

/// Every form with several fields says at once what is wrong, each below its own field, and leads to the first.
#[test]
fn each_field_says_its_own_and_the_first_is_led_to() {
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    let long = "x".repeat(61);
    let wrong = |words: &'static str| words.to_owned();
    let cases: [(&str, Vec<String>); 6] = [
        (
            "magnesium/product_form.rs",
            vec![long.clone(), wrong("abc"), wrong("31 november")],
        ),
        (
            "magnesium/own_foods.rs",
            vec![long.clone(), long.clone(), wrong("abc")],
        ),
        (
            "records/lab_card.rs",
            vec![
                wrong("?"),
                long.clone(),
                wrong("x"),
                wrong("1"),
                wrong("overmorgen"),
            ],
        ),
        (
            "records/pressure_card.rs",
            vec![wrong("300/20"), wrong("overmorgen")],
        ),
        (
            "trends/one/mark_form.rs",
            vec![long.clone(), wrong("29 feb 2026")],
        ),
        ("today/doses.rs", vec![long.clone(), wrong("25:70")]),
    ];
    let places = form_table::places(&text);
    for (file, typed) in cases {
        let place = places.iter().find(|place| place.files[0] == file).unwrap();
        let refused = place.refused.as_ref().unwrap();
        let mut window = place.opened(folder.path(), Language::Nl, SMALL);
        let before = acts(&window);
        for (field, typed) in place.fields.iter().zip(&typed) {
            typed_into(&mut window, field, "");
            window.event(Event::Paste(typed.clone()));
            window.run();
        }
        pressed_on(&mut window, Role::Button, &refused.done);
        let first = window.get_by_role_and_label(Role::TextInput, &place.fields[0]);
        assert!(first.is_focused(), "{file}");
        assert!(
            first.rect().top() >= 0.0 && first.rect().bottom() <= SMALL[1],
            "{file}"
        );
        let is_low = |field: &String| field != &text.lab_high();
        let expected = place.fields.iter().filter(|field| is_low(field)).count();
        assert_eq!(alerts(&window).len(), expected, "{file}");
        assert_eq!(acts(&window), before, "{file}");
    }
}

/// A form that was opened by accident is gone once something else is done; one in which something was said stays.
#[test]
fn an_empty_form_on_today_goes_away_by_itself() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let note = |window: &mut Window| {
        let note = text.today_note_card();
        let field = window.get_by_role_and_label(Role::MultilineTextInput, &note);
        field.scroll_to_me();
        window.run();
        window
            .get_by_role_and_label(Role::MultilineTextInput, &note)
            .click();
        window.run();
    };
    for form in forms(&text)
        .into_iter()
        .filter(|form| form.page == Key::Num1)
    {
        let mut window = opened(folder.path(), Language::Nl, SMALL, &form);
        note(&mut window);
        assert!(!has_field(&window, &form), "{}", form.field);
        let mut window = opened(folder.path(), Language::Nl, SMALL, &form);
        window
            .get_by_role_and_label(Role::TextInput, &form.field)
            .type_text("3");
        window.run();
        note(&mut window);
        assert!(has_field(&window, &form), "{}", form.field);
    }
}

/// What does not fit in the diary stays in the field, with the reason.
#[test]
fn a_whole_letter_stays_in_the_field_with_the_reason() {
    let text = Text::new(Language::En);
    let folder = folder();
    let letter = "Dear doctor, ".repeat(9_000);
    for form in forms(&text) {
        let mut window = opened(folder.path(), Language::En, SMALL, &form);
        let before = last_act(&window);
        window.event(Event::Paste(letter.clone()));
        window.run();
        press(&mut window, &[Key::Enter]);
        assert!(has_field(&window, &form), "{}", form.field);
        let field = window.get_by_role_and_label(Role::TextInput, &form.field);
        let kept = field.value().unwrap_or_default();
        assert!(kept.starts_with("Dear doctor"), "{}", form.field);
        let said = alerts(&window);
        let high = said.iter().map(Rect::height).fold(0.0, f32::max);
        // Not the letter over again.
        assert!(high > 0.0 && high < 110.0, "{} {high}", form.field);
        assert_eq!(last_act(&window), before, "{}", form.field);
    }
}

/// In every field of the program, at 900x600 with 200 % text: what is wrong with it is said within the window.
#[test]
fn a_letter_in_any_field_leaves_no_window() {
    let letter = "Geachte dokter, al weken heb ik kramp. ".repeat(80);
    let text = Text::new(Language::Nl);
    let folder = form_table::folder();
    for place in form_table::places(&text) {
        let mut window = place.opened(folder.path(), Language::Nl, LARGE_TEXT);
        for field in &place.fields {
            // A field of several lines is one more.
            let is_there = window
                .query_all_by_role_and_label(Role::TextInput, field)
                .next()
                .map(|field| field.focus())
                .is_some();
            if is_there {
                window.run();
                window.event(Event::Paste(letter.clone()));
                window.run();
            }
        }
        press(&mut window, &[Key::Enter]);
        let seen = Rect::from_min_size(egui::Pos2::ZERO, LARGE_TEXT.into());
        for said in alerts(&window) {
            // The page scrolls; nothing is beside it.
            let is_within = said.left() >= 0.0 && said.right() <= seen.right();
            assert!(
                is_within && said.height() < seen.height(),
                "{} {said}",
                place.name()
            );
        }
        for role in [Role::Button, Role::TextInput, Role::CheckBox] {
            for node in window.query_all_by_role(role) {
                let right = node.rect().right();
                assert!(right <= seen.right(), "{} {right}", place.name());
            }
        }
    }
}

#[test]
fn nothing_of_a_form_leaves_the_window_in_either_language() {
    for size in [[1180.0, 780.0], SMALL, LARGE_TEXT] {
        for language in Language::ALL {
            let folder = folder();
            for form in forms(&Text::new(language)) {
                let mut window = opened(folder.path(), language, size, &form);
                press(&mut window, &[Key::Enter]);
                stays_within(&window, size, &form.field);
            }
        }
    }
}

/// A form that is open, with words in it, keeps no click from what it falls on, and the words stay in the form.
#[test]
fn a_click_elsewhere_is_obeyed_and_the_words_are_nothing_else() {
    let text = Text::new(Language::En);
    let today_forms = forms(&text);
    for form in today_forms.iter().filter(|form| form.page == Key::Num1) {
        let folder = folder();
        let mut window = opened(folder.path(), Language::En, [1180.0, 1400.0], form);
        window
            .get_by_role_and_label(Role::TextInput, &form.field)
            .type_text("slept badly");
        window.run();
        let mild = "Headache: Mild";
        window
            .get_by_role_and_label(Role::RadioButton, mild)
            .click();
        window.run();
        let diary = diary_in(&window);
        let page = diary.day(today()).unwrap();
        let headache = page.answers.get(&SignId(7)).map(|answer| answer.severity);
        assert_eq!(headache, Some(Severity::Mild), "{}", form.field);
        assert_eq!(page.answers.len(), 1, "{}", form.field);
        let field = window.get_by_role_and_label(Role::TextInput, &form.field);
        assert_eq!(field.value().as_deref(), Some("slept badly"));
        assert!(
            page.note.is_none() && page.factors.is_empty(),
            "{}",
            form.field
        );
    }
}

/// The search for food is one key away, and the key is not typed into it.
#[test]
fn food_is_one_key_away() {
    let folder = folder();
    let text = Text::new(Language::En);
    for page in [Key::Num1, Key::Num4] {
        let mut window = window(folder.path(), Language::En, SMALL);
        window.key_press_modifiers(Modifiers::COMMAND, page);
        window.run();
        let key = |pressed| Event::Key {
            key: Key::Slash,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        window.event(key(true));
        window.event(Event::Text("/".to_owned()));
        window.event(key(false));
        window.run();
        assert_eq!(
            window.state().session().unwrap().screen(),
            Screen::Magnesium
        );
        let search = text.mag_search();
        let nodes = window.get_all_by_label(&search);
        let field = nodes.into_iter().find(Node::is_focused).unwrap();
        assert_eq!(field.value().unwrap_or_default(), "");
    }
}

fn press_at(pos: egui::Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

/// What is wrong with a field that is left for a click is said once the button was let go: nothing moves under the pointer, and the
/// click does what it says.
#[test]
fn a_click_that_leaves_a_wrong_field_is_obeyed() {
    let text = Text::new(Language::En);
    let (from, since) = (text.day_from(), text.prod_since_label());
    let page = |window: &mut Window, key| {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        window.run();
    };
    let click = |window: &mut Window, role, name: &str| {
        window.get_by_role_and_label(role, name).scroll_to_me();
        window.run();
        window.get_by_role_and_label(role, name).click();
        window.run();
    };
    let mistype = |window: &mut Window, name: &str| {
        let field = window.get_by_role_and_label(Role::TextInput, name);
        field.focus();
        window.run();
        window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.run();
        let field = window.get_by_role_and_label(Role::TextInput, name);
        field.type_text("31 november");
        window.run();
        assert!(alerts(window).is_empty(), "half typed");
    };
    let folder = folder();
    let mut window = window(folder.path(), Language::En, [1180.0, 1400.0]);
    page(&mut window, Key::Num5);
    let away = format!("{}: {}", text.records_tabs(), text.records_away());
    click(&mut window, Role::RadioButton, &away);
    mistype(&mut window, &from);
    let ill = text.pause_reason(PauseReason::Illness);
    let place = window.get_by_label(&ill).rect().center();
    window.hover_at(place);
    window.event(press_at(place, true));
    window.run();
    let held = window.get_by_label(&ill).rect().center();
    assert_eq!(held, place, "still, while the button is down");
    window.event(press_at(place, false));
    window.run();
    assert_eq!(alerts(&window).len(), 1, "said once it was let go");
    let chosen = window.get_by_label(&ill).accesskit_node().toggled();
    assert_eq!(chosen, Some(egui::accesskit::Toggled::True));

    page(&mut window, Key::Num4);
    click(&mut window, Role::Button, &text.prod_add());
    mistype(&mut window, &since);
    click(&mut window, Role::Button, &text.form_cancel());
    let field = window.query_by_role_and_label(Role::TextInput, &since);
    assert!(field.is_none(), "put away");
}

pub fn typed_into(window: &mut Window, name: &str, words: &str) {
    window.get_by_role_and_label(Role::TextInput, name).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    let field = window.get_by_role_and_label(Role::TextInput, name);
    field.type_text(words);
    window.run();
}

pub fn pressed_on(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).scroll_to_me();
    window.run();
    window.get_by_role_and_label(role, name).click();
    window.run();
}

/// The unit that a field asks for may stand behind the number; what was wrong with it goes when it changes.
#[test]
fn a_number_is_taken_with_the_unit_of_its_field() {
    for (language, mg, figure) in [
        (Language::Nl, "150 mg", "0,82 mmol/l"),
        (Language::En, "62.5mg", "0.82 mmol/L"),
    ] {
        let text = Text::new(language);
        let folder = folder();
        let mut window = window(folder.path(), language, [1180.0, 1400.0]);
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
        window.run();
        pressed_on(&mut window, Role::Button, &text.prod_add());
        typed_into(&mut window, &text.prod_name(), "Citrate");
        let question = text.prod_label_question();
        typed_into(&mut window, &question, "150 mcg");
        pressed_on(&mut window, Role::Button, &text.prod_save());
        let wrong = text.form_not_number();
        window.get_by_label(&wrong);
        typed_into(&mut window, &question, mg);
        let warning = window.query_by_label(&wrong);
        assert!(warning.is_none(), "it is another number now");
        pressed_on(&mut window, Role::Button, &text.prod_save());
        let session = window.state().session().unwrap();
        let pantry = session.diary().pantry().unwrap();
        assert_eq!(pantry.products.len(), 1, "{mg}");

        window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
        window.run();
        let labs = format!("{}: {}", text.records_tabs(), text.records_labs());
        pressed_on(&mut window, Role::RadioButton, &labs);
        typed_into(&mut window, &text.lab_figure(), "0,82 mg/dl");
        pressed_on(&mut window, Role::Button, &text.today_add());
        assert_eq!(alerts(&window).len(), 1, "another unit");
        typed_into(&mut window, &text.lab_figure(), figure);
        assert!(alerts(&window).is_empty(), "it is another result now");
        pressed_on(&mut window, Role::Button, &text.today_add());
        let session = window.state().session().unwrap();
        let labs = session.diary().lab_results(today(), today()).unwrap();
        assert_eq!(labs[0].value.figure().value(), Some(0.82));
        assert_eq!(labs[0].value.figure().words(), None);
    }
}

/// What was looked for among the foods is gone with the page and with the day, and Escape empties the field before it leaves it.
#[test]
fn the_search_for_food_begins_anew() {
    let folder = folder();
    let text = Text::new(Language::En);
    let mut window = window(folder.path(), Language::En, [1180.0, 900.0]);
    let command = |window: &mut Window, key| {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        window.run();
    };
    let search = |window: &Window| {
        let name = text.mag_search();
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        (field.value().unwrap_or_default(), field.is_focused())
    };
    press(&mut window, &[Key::Slash]);
    typed_into(&mut window, &text.mag_search(), "92");
    assert_eq!(search(&window), ("92".to_owned(), true));
    press(&mut window, &[Key::Escape]);
    assert_eq!(search(&window), (String::new(), true));
    press(&mut window, &[Key::Escape]);
    assert_eq!(search(&window), (String::new(), false));
    typed_into(&mut window, &text.mag_search(), "92");
    command(&mut window, Key::Num1);
    command(&mut window, Key::Num4);
    assert_eq!(search(&window), (String::new(), false));
    typed_into(&mut window, &text.mag_search(), "92");
    pressed_on(&mut window, Role::Button, &text.mag_previous_day());
    assert_eq!(search(&window).0, "");
    press(&mut window, &[Key::Escape, Key::Slash]);
    assert_eq!(search(&window), (String::new(), true));
}

/// How far up the page has gone: where the highest of its controls is, beside the bar.
fn page_top(window: &Window, bar: f32) -> f32 {
    let roles = [Role::Button, Role::RadioButton, Role::CheckBox, Role::Label];
    let nodes = roles
        .into_iter()
        .flat_map(|role| window.query_all_by_role(role));
    let tops = nodes
        .map(|node| node.rect())
        .filter(|rect| rect.left() > bar);
    tops.map(|rect| rect.top()).fold(f32::INFINITY, f32::min)
}

fn turn_wheel(window: &mut Window, points: f32) {
    window.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, points),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    window.run_steps(30);
}

/// A page that became shorter is not left standing past its end by who put the form away with a key.
#[test]
fn a_form_put_away_by_a_key_leaves_no_page_past_its_end() {
    let text = Text::new(Language::En);
    let folder = form_table::folder();
    for size in [[1180.0, 780.0], SMALL] {
        for place in form_table::places(&text) {
            if place.is_first_start || place.opened_by.is_empty() {
                continue;
            }
            let mut window = place.opened(folder.path(), Language::En, size);
            if window.query_all_by_role(Role::Dialog).next().is_some() {
                // A dialog: the page behind it stays.
                continue;
            }
            window.hover_at(egui::pos2(size[0] / 2.0, size[1] / 2.0));
            turn_wheel(&mut window, -10_000.0);
            press(&mut window, &[Key::Escape, Key::Escape]);
            let after = page_top(&window, 200.0);
            turn_wheel(&mut window, 10_000.0);
            turn_wheel(&mut window, -10_000.0);
            let end = page_top(&window, 200.0);
            assert!(
                after >= end - 0.5,
                "{} {size:?}: {after} {end}",
                place.name()
            );
        }
    }
}
