//! The keyboard is never nowhere because of what it did: a form that was handed on or put away, a tick, an entry that was deleted.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the method itself is not general enough in its lifetime"
)]

use crate::form_table::{Place, folder, places};
use crate::forms::Window;
use crate::window::{PAGE_KEYS, diary_in, diary_of, page, press, today, window};
use egui::accesskit::Role;
use egui::{Key, Memory, Modifiers, Pos2, Rect};
use egui_kittest::kittest::{By, NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, IntakeCommand};
use magnesium_diary::domain::BloodPressure;
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::product::{Label, NewProduct, Unit, Units};
use magnesium_diary::text::{Language, Text};

const SIZE: [f32; 2] = [1180.0, 780.0];
const SMALL: [f32; 2] = [900.0, 600.0];

/// The role and the name of what has the keyboard.
fn focused(window: &Window) -> Option<(Role, String)> {
    window.ctx.memory(Memory::focused)?;
    let node = window.query(By::new().predicate(|node| node.is_focused()))?;
    let node = node.accesskit_node();
    Some((
        node.role(),
        node.label().or_else(|| node.value()).unwrap_or_default(),
    ))
}

fn focus(window: &mut Window, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).focus();
    window.run();
    assert_eq!(focused(window), Some((role, name.to_owned())));
}

fn to_page(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
}

/// A page that is gone to by a key has the keyboard's first stop, not the bar that is on every page.
#[test]
fn the_first_tab_after_a_page_was_gone_to_is_on_that_page() {
    let folder = folder();
    for size in [SIZE, [900.0, 600.0], [450.0, 300.0]] {
        let mut window = window(folder.path(), Language::Nl, size);
        let bar = |window: &Window| {
            let text = Text::new(Language::Nl);
            window
                .get_by_role_and_label(Role::Button, &text.nav_settings())
                .rect()
        };
        for key in PAGE_KEYS {
            to_page(&mut window, key);
            press(&mut window, &[Key::Tab]);
            let node = window.query(By::new().predicate(|node| node.is_focused()));
            let place = node.map(|node| node.rect());
            let is_there = place.is_some_and(|place| place.left() > bar(&window).right());
            assert!(is_there, "{size:?} {key:?} {:?}", focused(&window));
        }
    }
}

/// There the keyboard is where it began: on what begins.
#[test]
fn escape_from_the_help_of_the_first_start_leads_to_what_begins() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(folder.path(), Language::Nl, SMALL);
    let help = Text::new(Language::Nl).nav_help();
    focus(&mut window, Role::Button, &help);
    press(&mut window, &[Key::Enter, Key::Escape]);
    let begin = Text::new(Language::Nl).begin();
    assert_eq!(focused(&window), Some((Role::Button, begin)));
}

/// What makes each form one that can be handed on, by the field it goes in.
fn good(text: &Text) -> Vec<(String, &'static str)> {
    vec![
        (text.today_add_reading(), "128/82"),
        (text.today_event_hint(), "na een val"),
        (text.today_own_factor_hint(), "tuinieren"),
        (text.medicine_name(), "Propranolol"),
        (text.medicine_amount(), "50 mg"),
        (text.moment_time(), "14:30"),
        (text.own_food_name(), "Soep"),
        (text.own_food_portion(), "100"),
        (text.own_food_mg(), "20"),
        (text.prod_name(), "Citraat"),
        (text.prod_label_question(), "100"),
        (text.own_sign_name(), "Kaak"),
        (text.marks_name(), "kussen"),
    ]
}

#[derive(Clone, Copy, Debug)]
enum Way {
    Escape,
    Cancel,
    Save,
}

/// Opened by keys from its button, `None` where it is no form that opens.
fn opened(place: &Place, folder: &std::path::Path, size: [f32; 2]) -> Option<Window> {
    let (role, _) = place.opened_by.last()?;
    if place.is_first_start || *role == Role::RadioButton {
        return None;
    }
    let mut window = window(folder, Language::Nl, size);
    to_page(&mut window, place.page);
    press(&mut window, &place.keys);
    for (role, name) in &place.opened_by {
        if *role == Role::RadioButton {
            crate::forms::pressed_on(&mut window, *role, name);
        } else {
            focus(&mut window, *role, name);
            press(&mut window, &[Key::Enter]);
        }
    }
    Some(window)
}

#[test]
fn after_a_form_the_keyboard_is_in_sight_at_what_opened_it_or_what_was_made() {
    for size in [SIZE, SMALL] {
        after_a_form(size);
    }
}

fn after_a_form(size: [f32; 2]) {
    let text = Text::new(Language::Nl);
    let good = good(&text);
    let mut wrong = Vec::new();
    let mut tried = 0;
    for place in places(&text) {
        for way in [Way::Escape, Way::Cancel, Way::Save] {
            let folder = folder();
            let Some(mut window) = opened(&place, folder.path(), size) else {
                continue;
            };
            let name = format!("{} {way:?}", place.name());
            match way {
                Way::Escape => press(&mut window, &[Key::Escape]),
                Way::Cancel => {
                    let cancel = [text.today_cancel(), text.form_cancel()];
                    let cancel = cancel.into_iter().find(|cancel| {
                        window
                            .query_by_role_and_label(Role::Button, cancel)
                            .is_some()
                    });
                    let Some(cancel) = cancel else { continue };
                    focus(&mut window, Role::Button, &cancel);
                    press(&mut window, &[Key::Enter]);
                }
                Way::Save => {
                    let mut is_filled = false;
                    for field in &place.fields {
                        if let Some((_, words)) = good.iter().find(|(of, _)| of == field) {
                            crate::forms::typed_into(&mut window, field, words);
                            is_filled = true;
                        }
                    }
                    if !is_filled {
                        continue;
                    }
                    press(&mut window, &[Key::Enter]);
                    let refused = place.refused.as_ref().unwrap();
                    let done = &refused.done;
                    let field = &refused.field;
                    let has = |window: &Window, role, name| {
                        window.query_by_role_and_label(role, name).is_some()
                    };
                    if has(&window, Role::TextInput, field) {
                        // What is still to be chosen has the keyboard.
                        press(&mut window, &[Key::Space]);
                        focus(&mut window, Role::Button, done);
                        press(&mut window, &[Key::Enter]);
                    }
                }
            }
            let field = place.fields.first().unwrap();
            let stays = window.query_by_role_and_label(Role::TextInput, field);
            if stays.is_some() {
                wrong.push(format!("{name}: still open"));
                continue;
            }
            tried += 1;
            let opener = place.opened_by.iter().rev();
            let opener = opener.filter(|(role, _)| *role == Role::Button);
            let openers: Vec<String> = opener.map(|(_, name)| name.clone()).collect();
            let made = good.iter().filter(|(of, _)| place.fields.contains(of));
            let made: Vec<&str> = made.map(|(_, words)| *words).collect();
            let is_right = focused(&window).is_some_and(|(_, at)| {
                openers.contains(&at) || made.iter().any(|made| at.contains(made))
            });
            if !is_right {
                wrong.push(format!("{name}: {:?}", focused(&window)));
            }
            let at = window.query(By::new().predicate(|node| node.is_focused()));
            // With the ring around it.
            let at = at.map(|node| node.rect().expand(3.0));
            let room = Rect::from_min_size(Pos2::ZERO, size.into());
            if !at.is_some_and(|at| room.contains_rect(at)) {
                wrong.push(format!("{name}: out of sight, {at:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(tried > 25, "{tried}");
}

/// What is pressed by keyboard keeps it: every tick, segment and chip of the pages.
#[test]
fn what_is_pressed_keeps_the_keyboard() {
    let text = Text::new(Language::Nl);
    let mut wrong = Vec::new();
    let mut tried = 0;
    for page in [Key::Num1, Key::Num4, Key::Num5, Key::Comma] {
        let folder = folder();
        diary_of(folder.path(), [citrate()]);
        let mut window = window(folder.path(), Language::Nl, SIZE);
        to_page(&mut window, page);
        let controls: Vec<(Role, String)> = [Role::CheckBox, Role::RadioButton]
            .into_iter()
            .flat_map(|role| {
                window
                    .query_all_by_role(role)
                    .filter_map(|node| Some((role, node.accesskit_node().label()?)))
                    .collect::<Vec<_>>()
            })
            .collect();
        let languages = text.language_choice();
        for (role, name) in controls {
            if name.starts_with(&languages) {
                // Every name becomes another.
                continue;
            }
            let found = window.query_all_by_role(role);
            let mut found =
                found.filter(|node| node.accesskit_node().label().as_ref() == Some(&name));
            let (Some(node), None) = (found.next(), found.next()) else {
                continue;
            };
            node.focus();
            drop(found);
            window.run();
            if focused(&window) != Some((role, name.clone())) {
                continue;
            }
            press(&mut window, &[Key::Space]);
            tried += 1;
            if focused(&window).is_none_or(|(at, _)| at != role) {
                wrong.push(format!("{page:?} {role:?} {name}: {:?}", focused(&window)));
            }
            to_page(&mut window, page);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(tried > 50, "{tried}");
}

pub fn citrate() -> Command {
    Command::Intake(IntakeCommand::AddProduct(NewProduct {
        name: "Citraat".to_owned(),
        form: Form::Citrate,
        label: Label::Elemental(100.0),
        unit: Unit::Tablet,
        usual: Units::ONE,
        since: today().plus(-40),
        until: None,
    }))
}

/// An entry that is deleted with its button says so, with a way to take it back.
#[test]
fn what_is_deleted_with_its_button_is_told_with_undo() {
    let text = Text::new(Language::Nl);
    let folder = tempfile::tempdir().unwrap();
    let reading = BloodPressure::parse("128/82").unwrap();
    let reading = Command::AddBloodPressure {
        day: today(),
        reading,
        part: None,
    };
    diary_of(folder.path(), [reading]);
    let mut window = window(folder.path(), Language::Nl, SIZE);
    let bin = format!("{}: 128/82", text.today_remove());
    let bin = window
        .query_all_by_role(Role::Button)
        .filter_map(|node| node.accesskit_node().label())
        .find(|name| name.starts_with(&bin))
        .unwrap();
    focus(&mut window, Role::Button, &text.today_add_reading());
    press(&mut window, &[Key::Tab]);
    assert_eq!(focused(&window), Some((Role::Button, bin)));
    press(&mut window, &[Key::Enter]);
    window.get_by_label("Bloeddrukmeting weggehaald, 22 november");
    let (_, at) = focused(&window).unwrap();
    assert_eq!(at, text.today_add_reading());
    focus(&mut window, Role::Button, &text.today_undo());
    press(&mut window, &[Key::Enter]);
    let page = page(&window, today());
    assert_eq!(page.blood_pressures.len(), 1);
}

/// In an empty field there is nothing to take back: undo takes back what was done before, as where nothing has the keyboard.
#[test]
fn in_an_empty_field_undo_takes_back_what_was_done() {
    let text = Text::new(Language::Nl);
    let folder = folder();
    let portions = |window: &Window| {
        let diary = diary_in(window);
        diary.day(today()).unwrap().intake.portions.len()
    };
    let undo = |window: &mut Window| {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.run();
    };
    let mut window = window(folder.path(), Language::Nl, SIZE);
    press(&mut window, &[Key::Slash]);
    let search = text.mag_search();
    crate::forms::typed_into(&mut window, &search, "spinazie");
    press(&mut window, &[Key::Enter]);
    assert_eq!(portions(&window), 1);
    assert_eq!(focused(&window), Some((Role::TextInput, search.clone())));
    undo(&mut window);
    assert_eq!(portions(&window), 0);
    // What was typed and deleted is the field's.
    crate::forms::typed_into(&mut window, &search, "spinazie");
    press(&mut window, &[Key::Enter]);
    crate::forms::typed_into(&mut window, &search, "noten");
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    press(&mut window, &[Key::Backspace]);
    undo(&mut window);
    assert_eq!(portions(&window), 1);
}

/// The search says why a day finds nothing.
#[test]
fn a_day_that_is_none_or_lies_ahead_is_said_in_the_search() {
    for (language, typed, said) in [
        (Language::Nl, "31 november", "31 november bestaat niet."),
        (
            Language::Nl,
            "29 feb 2026",
            "29 februari 2026 bestaat niet.",
        ),
        (
            Language::Nl,
            "overmorgen",
            "24 november 2026 is nog niet geweest.",
        ),
        (Language::En, "31 november", "31 November does not exist."),
        (
            Language::En,
            "tomorrow",
            "23 November 2026 has not come yet.",
        ),
        (Language::En, "zzzz", "Nothing found."),
    ] {
        let folder = folder();
        let mut window = window(folder.path(), language, SIZE);
        to_page(&mut window, Key::F);
        let field = Text::new(language).search_field();
        crate::forms::typed_into(&mut window, &field, typed);
        assert!(window.query_by_label(said).is_some(), "{typed}");
    }
}
