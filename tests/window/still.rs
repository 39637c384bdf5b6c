//! What is pressed stays under the pointer, whatever its press adds to the page above it, and a page chosen in the bar begins at its head.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::type_into;
use crate::forms::Window;
use crate::window::{answered, diary_of, tablets, today, window};
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, MouseWheelUnit, Rect, TouchPhase, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, IntakeCommand};
use magnesium_diary::domain::food::Portions;
use magnesium_diary::domain::intake::FoodRef;
use magnesium_diary::domain::{BuiltInSign, Severity, SignKey};
use magnesium_diary::text::{Language, Text};

const SIZES: [[f32; 2]; 2] = [[1180.0, 780.0], [900.0, 600.0]];

fn milk(days_ago: i32) -> Command {
    Command::Intake(IntakeCommand::Eat {
        day: today().plus(-days_ago),
        food: FoodRef::Known("almonds".to_owned()),
        portions: Portions::ONE,
    })
}

fn place(window: &Window, role: Role, name: &str) -> Rect {
    window.get_by_role_and_label(role, name).rect()
}

/// Presses it with the pointer where it stands in the middle of the page; how far it went.
fn moved_by_its_press(window: &mut Window, role: Role, name: &str) -> f32 {
    let size = window.ctx.content_rect().size();
    let beyond = place(window, role, name).center().y - size.y / 2.0;
    if beyond > 0.0 {
        scroll(window, beyond);
    }
    let before = place(window, role, name);
    assert!(before.top() > 0.0 && before.bottom() < size.y, "{before}");
    window.get_by_role_and_label(role, name).click();
    window.run();
    place(window, role, name).top() - before.top()
}

fn scroll(window: &mut Window, down: f32) {
    let middle = window.ctx.content_rect().center();
    window.hover_at(middle);
    window.run();
    window.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -down),
        phase: TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    window.run_steps(60);
}

#[test]
fn what_is_pressed_on_magnesium_stays_under_the_pointer() {
    let text = Text::new(Language::En);
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let since = today().plus(-9);
        diary_of(folder.path(), [tablets("Forte", since), milk(1), milk(0)]);
        let mut window = window(folder.path(), Language::En, size);
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
        window.run();
        // Each of them twice: what it adds above goes again.
        for name in [
            text.mag_complete(),
            "Forte, 1 tablet, 100 mg magnesium".to_owned(),
        ] {
            for press in 0..2 {
                let moved = moved_by_its_press(&mut window, Role::CheckBox, &name);
                assert!(moved.abs() < 0.5, "{name} {size:?} {press}: {moved}");
            }
        }
    }
}

#[test]
fn the_first_answer_about_an_ordinary_week_stays_under_the_pointer() {
    let text = Text::new(Language::En);
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), [answered(today(), 1, Severity::Mild)]);
        let mut window = window(folder.path(), Language::En, size);
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
        window.run();
        let tab = format!("{}: {}", text.mag_tabs(), text.week_title());
        window
            .get_by_role_and_label(Role::RadioButton, &tab)
            .click();
        window.run();
        let first = window.query_all_by_role(Role::RadioButton);
        let names = first.filter_map(|answer| answer.accesskit_node().label());
        let answers = names.filter(|name| !name.starts_with(&text.mag_tabs()));
        let answer = answers.collect::<Vec<_>>().swap_remove(1);
        let moved = moved_by_its_press(&mut window, Role::RadioButton, &answer);
        assert!(moved.abs() < 0.5, "{answer} {size:?}: {moved}");
    }
}

#[test]
fn a_page_chosen_in_the_bar_begins_at_its_head() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [answered(today(), 1, Severity::Mild)]);
    let mut window = window(folder.path(), Language::En, [900.0, 600.0]);
    for page in [Key::Num4, Key::Num6] {
        window.key_press_modifiers(Modifiers::COMMAND, page);
        window.run();
        let top = |window: &Window| {
            let headings = window.query_all_by_role(Role::Heading);
            headings.map(|heading| heading.rect().top()).next().unwrap()
        };
        let before = top(&window);
        scroll(&mut window, 200.0);
        assert!(top(&window) < before - 20.0, "{page:?}");
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
        window.run();
        window.key_press_modifiers(Modifiers::COMMAND, page);
        window.run();
        let off = top(&window) - before;
        assert!(off.abs() < 0.5, "{page:?}: {off}");
    }
}

/// With large text the line at the foot covers what was seen there: one click on it and that is seen again.
#[test]
fn a_click_puts_the_line_at_the_foot_away() {
    let text = Text::new(Language::En);
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [answered(today(), 1, Severity::Mild)]);
    let mut window = window(folder.path(), Language::En, [450.0, 300.0]);
    window.key_press(Key::Enter);
    window.run();
    let said = text.today_filled_none(crate::window::daily_signs() - 1);
    window.get_by_label(&said).click();
    window.run();
    assert!(window.query_by_label(&said).is_none());
}

/// At the first start too: a symptom of one's own moves no other, and what begins comes before the help for the keyboard.
#[test]
fn an_own_symptom_at_the_first_start_moves_nothing() {
    let text = Text::new(Language::Nl);
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut window = window(folder.path(), Language::Nl, size);
        let sign = text.sign(&SignKey::BuiltIn(BuiltInSign::ALL[0]));
        let before = place(&window, Role::CheckBox, &sign).top();
        let own = text.first_start_own_sign();
        window.get_by_role_and_label(Role::CheckBox, &own).click();
        window.run();
        let opened = place(&window, Role::CheckBox, &sign).top() - before;
        let name = text.own_sign_name();
        type_into(
            &mut window,
            Role::TextInput,
            &name,
            "Buzzing in both of my legs",
        );
        window.key_press(Key::Enter);
        window.run();
        let added = place(&window, Role::CheckBox, &sign).top() - before;
        // Where there is no room for the card to grow downwards it moves by less than half of what is pressed.
        let is_low = size[1] < SIZES[0][1];
        let most = if is_low { 12.0 } else { 0.5 };
        let moved = opened.abs().max(added.abs());
        assert!(moved < most, "{size:?} {opened} {added}");
        let last = text.incoming_begin();
        window.get_by_role_and_label(Role::Button, &last).focus();
        window.run();
        window.key_press(Key::Tab);
        window.run();
        let help = text.nav_help();
        let help = window.get_by_role_and_label(Role::Button, &help);
        // In the low window what begins has left the card.
        let begin = place(&window, Role::Button, &text.begin()).top();
        let is_below = begin > place(&window, Role::Button, &last).bottom();
        assert_eq!(is_below, is_low, "{size:?}");
        assert_eq!(help.is_focused(), !is_below, "{size:?}");
    }
}
