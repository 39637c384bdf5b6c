//! Settings, the first start and their dialogs at every size, in both languages and both themes: no word is cut off, shortened or
//! lies on another.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::click_at as click;
use egui::accesskit::Role;
use egui::{Key, Modifiers, Theme, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use magnesium_diary::diary::{Command, Setting};
use magnesium_diary::domain::SignId;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::Desktop;

use crate::computer::{Computer, NOW, USUAL};
use crate::window::first_own;
use crate::words::check_words;

/// The usual window, the smallest, and the usual one at 200 % text.
const SIZES: [[f32; 2]; 3] = [USUAL, [900.0, 600.0], [590.0, 390.0]];
const LONG: &str = "A sign with a name as long as a name may be, sixty letters!!";

type Window = Harness<'static, DiaryApp>;

/// Calls `each` with a window for every size, language and theme.
fn everywhere(computer: &Computer, each: impl Fn(&mut Window, &Text, &str)) {
    for size in SIZES {
        for language in Language::ALL {
            for theme in [Theme::Light, Theme::Dark] {
                let mut window = computer.window(language, size, Desktop::none());
                window.ctx.set_theme(theme);
                window.run();
                let what = format!("{size:?} {} {theme:?}", language.code());
                each(&mut window, &Text::new(language), &what);
            }
        }
    }
}

/// Looks at a page from its head to its foot.
fn check_all(window: &mut Window, what: &str) {
    for part in 0..20 {
        check_words(window, &format!("{what}, part {part}"));
        let down = Vec2::new(0.0, -250.0);
        window.hover_at(egui::pos2(300.0, 200.0));
        window.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: down,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        window.run();
    }
}

/// A computer with two diaries, own signs and factors, and a sign that was put away.
fn full_computer() -> Computer {
    let computer = Computer::new();
    let add = |name: &str| Command::AddSign {
        name: name.to_owned(),
    };
    let name = "sauna".to_owned();
    let day = NOW.diary_day(magnesium_diary::domain::DayStart::default());
    let retire = magnesium_diary::diary::SignChange::Retire {
        sign: SignId(first_own()),
        retired: true,
    };
    let commands = [
        add("Knee"),
        add(LONG),
        Command::Sign(retire),
        Command::AddFactor { day, name },
        Command::NoOtherSigns { day },
        Command::Set(Setting::PersonName("Anna".to_owned())),
    ];
    drop(computer.diary("diary.sqlite", commands));
    let other = computer.path("a folder with a long name/another diary.sqlite");
    computer
        .config()
        .change(|config| config.remember(&other))
        .unwrap();
    computer
}

#[test]
fn settings_are_readable() {
    let computer = full_computer();
    everywhere(&computer, |window, text, what| {
        click(window, Role::Button, &text.nav_settings());
        check_all(window, what);
        let buttons = window.query_all_by_role(Role::Button);
        let last = buttons
            .map(|button| button.rect())
            .max_by(|one, other| one.bottom().total_cmp(&other.bottom()))
            .unwrap();
        let seen = window.ctx.content_rect();
        assert!(seen.contains_rect(last), "{what}: the foot was reached");
        click(window, Role::Button, &text.settings_retired_open(1));
        click(window, Role::Button, &text.settings_add_sign());
        window.key_press(Key::Enter);
        window.run();
        check_all(window, &format!("{what}, with lines to type in"));
    });
}

#[test]
fn the_question_before_a_deletion_is_readable() {
    let computer = full_computer();
    everywhere(&computer, |window, text, what| {
        click(window, Role::Button, &text.nav_settings());
        click(window, Role::Button, &text.list_more(LONG));
        click(window, Role::MenuItem, &text.settings_delete_past());
        let dialog = format!("{what}, deletion");
        let label = text.delete_do();
        let delete = window.get_by_role_and_label(Role::Button, &label);
        let size = window.ctx.content_rect();
        assert!(size.contains_rect(delete.rect()), "{dialog}");
    });
}

#[test]
fn the_first_start_is_readable_with_everything_open() {
    let computer = Computer::new();
    everywhere(&computer, |window, text, what| {
        check_all(window, what);
        click(window, Role::CheckBox, &text.first_start_own_sign());
        window
            .get_by_role_and_label(Role::TextInput, &text.own_sign_name())
            .type_text(LONG);
        window.run();
        window.key_press(Key::Enter);
        window.run();
        check_all(window, &format!("{what}, with an own sign"));
    });
}

#[test]
fn what_is_said_when_a_diary_cannot_be_opened_is_readable() {
    let computer = Computer::new();
    std::fs::write(computer.path("diary.sqlite"), "a letter").unwrap();
    everywhere(&computer, |window, _, what| check_all(window, what));
}
