//! A message at the foot moves nothing under the pointer and lies on nothing that is pressed.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::click;
use crate::window::{answered, diary_of, today, window};
use egui::accesskit::{Role, Toggled};
use egui::{Event, Modifiers, PointerButton, Pos2, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, IntakeCommand};
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::product::{Label, NewProduct, Unit, Units};
use magnesium_diary::domain::{Day, Severity};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;

/// Windows as people have them; the last two are 900x600 and 1180x780 at 200 %.
const SIZES: [[f32; 2]; 7] = [
    [1180.0, 780.0],
    [900.0, 600.0],
    [1600.0, 1000.0],
    [1024.0, 700.0],
    [1366.0, 768.0],
    [450.0, 300.0],
    [590.0, 390.0],
];
/// What can be pressed or typed in.
const ROLES: [Role; 5] = [
    Role::Button,
    Role::RadioButton,
    Role::CheckBox,
    Role::TextInput,
    Role::MultilineTextInput,
];

fn answer(day: Day, sign: i64) -> Command {
    answered(day, sign, Severity::Moderate)
}

fn product() -> Command {
    Command::Intake(IntakeCommand::AddProduct(NewProduct {
        name: "Magnesiumcitraat".to_owned(),
        form: Form::Other,
        label: Label::Elemental(200.0),
        unit: Unit::Tablet,
        usual: Units::ONE,
        since: today().plus(-9),
        until: None,
    }))
}

fn opened(size: [f32; 2], language: Language) -> (Harness<'static, DiaryApp>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [product(), answer(today().plus(-1), 2), answer(today(), 1)],
    );
    (window(folder.path(), language, size), folder)
}

/// Where everything stands that is there whether or not something is said.
fn places(window: &Harness<'_, DiaryApp>, text: &Text) -> Vec<(Role, String, Rect)> {
    let passing = [text.today_undo(), text.today_copy_yesterday()];
    let mut places = Vec::new();
    for role in ROLES {
        for control in window.query_all_by_role(role) {
            let name = control.accesskit_node().label().unwrap_or_default();
            if passing.contains(&name) {
                continue;
            }
            // What the arrows take back is told by what was done last.
            let is_step = name.contains(": ") && role == Role::Button;
            let is_step =
                is_step || [text.nothing_to_redo(), text.nothing_to_undo()].contains(&name);
            let name = if is_step { "a step".to_owned() } else { name };
            places.push((role, name, control.rect()));
        }
    }
    places
}

fn click_place(window: &mut Harness<'_, DiaryApp>, place: Pos2) {
    window.hover_at(place);
    window.run();
    for pressed in [true, false] {
        window.event(Event::PointerButton {
            pos: place,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.run();
    }
}

fn is_said(window: &Harness<'_, DiaryApp>) -> bool {
    window.query_all_by_role(Role::Alert).next().is_some()
}

#[test]
fn nothing_of_today_moves_when_a_message_comes_or_goes() {
    for language in Language::ALL {
        for size in SIZES {
            let text = Text::new(language);
            let (mut window, _folder) = opened(size, language);
            let place = format!("{} {size:?}", language.code());
            let before = places(&window, &text);
            assert!(before.len() > 40 && !is_said(&window), "{place}");
            click(&mut window, Role::Button, &text.today_no_other_signs());
            assert!(is_said(&window), "{place}");
            let during = places(&window, &text);
            assert_eq!(before, during, "{place}");
            // Longer than any message stays.
            window.input_mut().time = Some(1_000.0);
            window.run();
            window.input_mut().time = Some(1_030.0);
            window.run();
            window.run();
            assert!(!is_said(&window), "{place}");
            assert_eq!(before, places(&window, &text), "{place}");
        }
    }
}

/// Also at the end of the page, and when the click takes the message away.
#[test]
fn with_a_message_a_control_takes_its_click_and_nothing_slides() {
    for size in SIZES {
        for name in ["Magnesiumcitraat, 1 tablet, 200 mg magnesium", "stress"] {
            let text = Text::new(Language::En);
            let (mut window, _folder) = opened(size, Language::En);
            click(&mut window, Role::Button, &text.today_no_other_signs());
            let control = window.get_by_role_and_label(Role::CheckBox, name);
            control.scroll_to_me();
            window.run();
            let control = window.get_by_role_and_label(Role::CheckBox, name);
            let before = control.rect();
            assert!(is_said(&window));
            click_place(&mut window, before.center());
            let after = window.get_by_role_and_label(Role::CheckBox, name);
            let toggled = after.accesskit_node().toggled();
            assert_eq!(toggled, Some(Toggled::True), "{name} {size:?}");
            assert_eq!(after.rect().min, before.min, "{name} {size:?}");
            assert!(!is_said(&window));
        }
    }
}
