//! The calendar without a screen: what the keyboard and the mouse do, and what is then said.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::window::{NOW, answered, daily_signs, diary_of, press, today, window};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Command;
use magnesium_diary::domain::{Day, FactorId, Severity, SignId};
use magnesium_diary::text::Language;
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::DiaryApp;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

fn answer(text: &str, sign: i64, severity: Severity) -> Command {
    answered(day(text), sign, severity)
}

/// A few days, one of them filled in late, and one of the year before.
fn few_days() -> Vec<Command> {
    vec![
        answer("2026-11-21", 1, Severity::Severe),
        answer("2026-11-21", 5, Severity::Moderate),
        Command::NoOtherSigns {
            day: day("2026-11-21"),
        },
        Command::Remark {
            day: day("2026-11-21"),
            sign: SignId(1),
            text: "left calf".to_owned(),
        },
        Command::Factor {
            day: day("2026-11-21"),
            factor: FactorId(1),
            on: true,
        },
        Command::Note {
            day: day("2026-11-21"),
            body: "Woken by a cramp.".to_owned(),
            spell: 1,
        },
        answer("2026-11-02", 7, Severity::Mild),
        answer("2025-12-30", 1, Severity::Mild),
    ]
}

fn calendar(commands: Vec<Command>, language: Language, size: [f32; 2]) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), commands);
    let mut window = window(folder.path(), language, size);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    window.run();
    Opened {
        window,
        _folder: folder,
    }
}

/// A window and the folder its diary lies in.
struct Opened {
    window: Harness<'static, DiaryApp>,
    _folder: tempfile::TempDir,
}

impl Opened {
    fn english(commands: Vec<Command>) -> Self {
        calendar(commands, Language::En, [1180.0, 780.0])
    }

    fn chosen(&self) -> Day {
        self.window.state().session().unwrap().calendar().day()
    }

    fn press(&mut self, keys: &[Key]) {
        press(&mut self.window, keys);
    }

    fn focus_grid(&mut self, name: &str) {
        self.window.get_by_role_and_label(Role::Grid, name).focus();
        self.window.run();
    }
}

const YEAR: &str = "2026: 2 of 326 days filled in · worst symptom severe on 1, moderate on 0 and mild on 1 days, no symptoms on 0 · 1 day filled in later";
const MONTH: &str = "November 2026: 2 of 22 days filled in";

#[test]
fn the_arrows_move_the_day_as_the_month_shows_it() {
    let mut calendar = Opened::english(few_days());
    assert_eq!(calendar.chosen(), today());
    calendar.press(&[Key::ArrowLeft, Key::ArrowUp]);
    assert_eq!(calendar.chosen(), day("2026-11-14"));
    calendar.press(&[Key::ArrowRight, Key::ArrowDown]);
    assert_eq!(calendar.chosen(), today());
    calendar.press(&[Key::ArrowRight, Key::ArrowDown]);
    assert_eq!(calendar.chosen(), today(), "days ahead are not chosen");
    calendar.focus_grid(MONTH);
    calendar.press(&[Key::ArrowUp]);
    assert_eq!(calendar.chosen(), day("2026-11-15"));
}

#[test]
fn the_arrows_move_the_day_as_the_year_shows_it_while_it_has_the_focus() {
    let mut calendar = Opened::english(few_days());
    calendar.focus_grid(YEAR);
    calendar.press(&[Key::ArrowLeft, Key::ArrowUp]);
    assert_eq!(calendar.chosen(), day("2026-11-14"));
    let grid = calendar.window.get_by_role_and_label(Role::Grid, YEAR);
    assert!(grid.is_focused());
    assert_eq!(
        grid.value().as_deref(),
        Some("Saturday 14 November: not filled in")
    );
}

#[test]
fn page_keys_turn_the_year_home_returns_and_enter_opens_the_day() {
    let mut calendar = Opened::english(few_days());
    calendar.press(&[Key::ArrowLeft, Key::PageUp]);
    assert_eq!(calendar.chosen(), day("2025-11-21"));
    calendar.window.get_by_label("2025");
    calendar.press(&[Key::PageDown, Key::PageDown]);
    assert_eq!(
        calendar.chosen(),
        today(),
        "there is no year after this one"
    );
    calendar.press(&[Key::PageUp, Key::PageUp, Key::Home]);
    assert_eq!(calendar.chosen(), today());
    calendar.press(&[Key::ArrowLeft, Key::Enter]);
    let session = calendar.window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Today);
    assert_eq!(session.today().day, day("2026-11-21"));
    calendar
        .window
        .key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    calendar.window.run();
    assert_eq!(
        calendar.chosen(),
        day("2026-11-21"),
        "the same day is chosen"
    );
}

#[test]
fn the_chosen_day_says_everything_in_words() {
    let mut calendar = Opened::english(few_days());
    calendar
        .window
        .get_by_role_and_label(Role::Button, "Saturday 21 November: worst symptom severe")
        .click();
    calendar.window.run();
    for words in [
        "Saturday 21 November",
        "filled in on 22 November at 20:04",
        "Muscle cramps",
        "left calf",
        &format!("{} others", daily_signs() - 2),
        "stress",
        "Woken by a cramp.",
    ] {
        calendar.window.get_by_label(words);
    }
    // Of the day, and in the legend with how often.
    calendar.window.get_by_label("severe");
    calendar.window.get_by_label("severe (1)");
    calendar
        .window
        .get_by_role_and_label(Role::Button, "Open day")
        .click();
    calendar.window.run();
    let session = calendar.window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Today);
}

#[test]
fn a_late_day_and_one_that_was_not_filled_in_say_so() {
    let calendar = Opened::english(few_days());
    calendar
        .window
        .get_by_label("Monday 2 November: worst symptom mild, filled in later");
    calendar
        .window
        .get_by_label("half the colour: filled in later (1)");
    calendar
        .window
        .get_by_label("Tuesday 3 November: not filled in");
    let ahead = calendar
        .window
        .get_by_label("Monday 23 November: still to come");
    assert!(ahead.accesskit_node().is_disabled());
}

#[test]
fn one_sign_is_picked_and_the_counts_are_its_own() {
    let mut calendar = Opened::english(few_days());
    calendar
        .window
        .get_by_role_and_label(Role::ComboBox, "What the calendar shows")
        .click();
    calendar.window.run();
    calendar
        .window
        .get_by_role_and_label(Role::MenuItemRadio, "Headache")
        .click();
    calendar.window.run();
    calendar.window.get_by_role_and_label(
        Role::Grid,
        "Headache in 2026: 2 of 326 days filled in · severe on 0, moderate on 0, mild on 1 and none on 1 days · 1 day filled in later",
    );
    calendar
        .window
        .get_by_role_and_label(Role::Button, "Saturday 21 November: none");
}

#[test]
fn a_second_click_opens_the_day() {
    let mut calendar = Opened::english(few_days());
    let cell = "Saturday 21 November: worst symptom severe";
    let pos = calendar
        .window
        .get_by_role_and_label(Role::Button, cell)
        .rect()
        .center();
    calendar.window.hover_at(pos);
    calendar.window.run();
    for _ in 0..2 {
        let click = [true, false].map(|pressed| egui::Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        calendar.window.input_mut().events.extend(click);
        calendar.window.step();
    }
    calendar.window.run();
    let session = calendar.window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Today);
    assert_eq!(session.today().day, day("2026-11-21"));
}

#[test]
fn the_year_is_one_stop_for_tab() {
    let mut calendar = Opened::english(few_days());
    let mut stops = Vec::new();
    for _ in 0..24 {
        calendar.press(&[Key::Tab]);
        for name in [YEAR, MONTH] {
            let grid = calendar.window.get_by_role_and_label(Role::Grid, name);
            if grid.is_focused() {
                stops.push(name);
            }
        }
    }
    stops.dedup();
    assert_eq!(stops[..2], [YEAR, MONTH]);
}

#[test]
fn an_empty_diary_says_what_to_do_next() {
    let mut calendar = Opened::english(Vec::new());
    calendar
        .window
        .get_by_label("Nothing has been filled in yet.");
    calendar
        .window
        .get_by_role_and_label(Role::Button, "Fill in today")
        .click();
    calendar.window.run();
    let session = calendar.window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Today);
}

#[test]
fn an_empty_year_leads_to_where_the_diary_begins() {
    let mut calendar = Opened::english(few_days());
    calendar.press(&[Key::PageUp, Key::PageUp]);
    calendar
        .window
        .get_by_label("Nothing was filled in for 2024. Your diary begins on 30 December 2025.");
    calendar
        .window
        .get_by_role_and_label(Role::Link, "To 30 December 2025")
        .click();
    calendar.window.run();
    assert_eq!(calendar.chosen(), day("2025-12-30"));
}

#[test]
fn what_is_done_or_undone_appears_in_the_calendar() {
    let mut calendar = Opened::english(few_days());
    let label = "Sunday 22 November: no symptoms";
    assert!(calendar.window.query_by_label(label).is_none());
    calendar
        .window
        .key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    calendar.window.run();
    calendar.press(&[Key::Enter]);
    calendar
        .window
        .key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    calendar.window.run();
    calendar.window.get_by_label(label);
    calendar
        .window
        .key_press_modifiers(Modifiers::COMMAND, Key::Z);
    calendar.window.run();
    assert!(calendar.window.query_by_label(label).is_none());
}

#[test]
fn no_word_of_the_calendar_is_cut_off_or_on_another() {
    assert_eq!(NOW.zone.offset_secs(NOW.moment), 3_600);
    for language in Language::ALL {
        for width in [1180.0, 900.0, 590.0] {
            let mut calendar = calendar(few_days(), language, [width, 2400.0]);
            check_words(&calendar.window, &format!("{language:?} {width}"));
            calendar.press(&[Key::ArrowLeft]);
            check_words(
                &calendar.window,
                &format!("{language:?} {width}, a full day"),
            );
            calendar.press(&[Key::PageUp, Key::PageUp]);
            check_words(&calendar.window, &format!("{language:?} {width}, 2024"));
        }
    }
}

/// The year takes the room that a wide window gives it.
#[test]
fn the_year_fills_a_wide_window() {
    for (size, least) in [([1180.0, 780.0], 840.0), ([1600.0, 1000.0], 1_240.0)] {
        let opened = calendar(few_days(), Language::En, size);
        let year = opened.window.get_all_by_role(Role::Grid);
        let widest = year.map(|grid| grid.rect().width()).fold(0.0, f32::max);
        assert!(widest >= least, "{size:?} {widest}");
    }
}
