//! Two windows and a text command on one diary: each sees what the other wrote, and nobody's words are lost.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "common/computer.rs"]
mod computer;

use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use assert_cmd::Command as Program;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use magnesium_diary::diary::{Command, Setting};
use magnesium_diary::domain::{Day, Moment, Now, Severity, SignId, WeekStart};
use magnesium_diary::store::Watch;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Paths};
use magnesium_diary::ui::desktop::Desktop;

use computer::{Computer, NOW, USUAL, window_of};

type Window = Harness<'static, DiaryApp>;

/// Longer than any change may stay unseen; a machine under load gets some more.
const PATIENCE: Duration = Duration::from_secs(5);

/// A few seconds later: nobody types in two windows at once.
const LATER: Now = Now {
    moment: Moment(NOW.moment.0 + 5),
    ..NOW
};

fn today() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

/// Two windows on one diary.
fn two(computer: &Computer) -> (Window, Window) {
    drop(computer.diary("diary.sqlite", []));
    let paths = Paths {
        diary: computer.path("diary.sqlite"),
        sample: computer.path("sample.sqlite"),
    };
    let text = Text::new(Language::En);
    let other = DiaryApp::new(paths, computer.config(), text, Box::new(|| LATER));
    (
        computer.window(Language::En, USUAL, Desktop::none()),
        window_of(other, USUAL),
    )
}

fn click(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).scroll_to_me();
    window.run();
    window.get_by_role_and_label(role, label).click();
    window.run();
}

fn show_settings(window: &mut Window) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
}

fn type_note(window: &mut Window, words: &str) {
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .focus();
    window.step();
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .type_text(words);
    // One picture: the pause after which a note is written has not passed.
    window.step();
}

fn note(window: &Window) -> Option<String> {
    let diary = window.state().session().unwrap().diary();
    diary.day(today()).unwrap().note.map(|note| note.body)
}

#[test]
fn an_answer_in_one_window_is_seen_in_the_other() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    click(&mut one, Role::RadioButton, "Headache: Severe");
    other.run();
    other.get_by_role_and_label(Role::Button, "Undo: Headache: severe, 22 November");
    other.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    other.run();
    one.run();
    let diary = one.state().session().unwrap().diary();
    assert!(
        diary.day(today()).unwrap().answers.is_empty(),
        "undone from the other window"
    );
}

#[test]
fn signs_and_factors_changed_in_one_window_are_seen_in_the_other() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    show_settings(&mut one);
    click(&mut one, Role::CheckBox, "Muscle cramps");
    click(&mut one, Role::CheckBox, "alcohol");
    other.run();
    let today = other.state().session().unwrap().today();
    assert_eq!(today.rows[0].name, "Fatigue");
    assert!(today.factors.iter().all(|factor| factor.name != "alcohol"));
    show_settings(&mut other);
    click(&mut other, Role::Button, "Move Headache up");
    one.run();
    let settings = one.state().session().unwrap().diary().signs().unwrap();
    assert_eq!(settings[5].id, SignId(7));
}

#[test]
fn settings_changed_in_one_window_hold_in_the_other() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    show_settings(&mut one);
    show_settings(&mut other);
    click(&mut one, Role::RadioButton, "A week begins on: Sunday");
    other.run();
    let session = other.state().session().unwrap();
    assert_eq!(session.diary().settings().week_start, WeekStart::Sunday);
    assert_eq!(session.today().week[0].day, today());
    let chosen = other.get_by_role_and_label(Role::RadioButton, "A week begins on: Sunday");
    let chosen = egui_kittest::kittest::NodeT::accesskit_node(&chosen).toggled();
    assert_eq!(chosen, Some(egui::accesskit::Toggled::True));
    let name = Command::Set(Setting::PersonName("Anna".to_owned()));
    drop(computer.diary("diary.sqlite", [name]));
    other.run();
    assert_eq!(other.state().title(), "Anna – Magnesium diary");
}

#[test]
fn a_note_being_typed_is_not_overwritten_by_the_other_window() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    type_note(&mut one, "my own words");
    type_note(&mut other, "theirs");
    other.run_steps(60);
    assert_eq!(note(&other).as_deref(), Some("theirs"));
    one.step();
    let field = one.get_by_role_and_label(Role::MultilineTextInput, "Note");
    assert_eq!(field.value().as_deref(), Some("my own words"));
    one.run_steps(60);
    assert_eq!(note(&one).as_deref(), Some("my own words"));
    one.key_press(Key::Escape);
    one.run();
    one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    one.run();
    assert_eq!(
        note(&one).as_deref(),
        Some("theirs"),
        "the other's words are one undo away"
    );
}

#[test]
fn a_note_being_typed_outlives_settings_and_signs_of_the_other_window() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    type_note(&mut one, "my own words");
    show_settings(&mut other);
    click(&mut other, Role::CheckBox, "Headache");
    click(&mut other, Role::RadioButton, "A week begins on: Sunday");
    one.step();
    let field = one.get_by_role_and_label(Role::MultilineTextInput, "Note");
    assert_eq!(field.value().as_deref(), Some("my own words"));
    one.run_steps(60);
    assert_eq!(note(&one).as_deref(), Some("my own words"));
}

#[test]
fn what_is_being_typed_in_settings_is_not_overwritten_either() {
    let computer = Computer::new();
    let (mut one, _) = two(&computer);
    show_settings(&mut one);
    let field = |window: &Window| {
        window
            .get_by_role_and_label(Role::TextInput, "Name of this diary")
            .value()
    };
    one.get_by_role_and_label(Role::TextInput, "Name of this diary")
        .focus();
    one.run();
    one.get_by_role_and_label(Role::TextInput, "Name of this diary")
        .type_text("An");
    one.run();
    let name = Command::Set(Setting::PersonName("Bert".to_owned()));
    drop(computer.diary("diary.sqlite", [name]));
    one.run();
    assert_eq!(field(&one).as_deref(), Some("An"));
}

#[test]
fn a_text_command_is_seen_in_the_window_and_the_other_way_round() {
    let computer = Computer::new();
    let (mut one, _) = two(&computer);
    let program = |args: &[&str]| {
        let mut program = Program::cargo_bin("magnesium-diary").unwrap();
        program
            .env_clear()
            .env("HOME", computer.path("home"))
            .args(["--lang", "en", "--diary"])
            .arg(computer.path("diary.sqlite"))
            .args(args);
        let output = program.output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    program(&["log", "--day", "2026-11-20", "headache=2"]);
    one.run();
    let diary = one.state().session().unwrap().diary();
    let answers = diary.day(today().plus(-2)).unwrap().answers;
    assert_eq!(answers[&SignId(7)].severity, Severity::Moderate);
    one.get_by_role_and_label(Role::Button, "Undo: several entries, 20 November");
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    assert!(program(&["show", "--day", "2026-11-22"]).contains("Fatigue"));
}

#[test]
fn a_watch_wakes_within_a_second_of_each_write() {
    let computer = Computer::new();
    let mut diary = computer.diary("diary.sqlite", []);
    let (changed, changes) = channel();
    let watch = Watch::start(computer.path("diary.sqlite"), move || {
        changed.send(Instant::now()).unwrap_or_default();
    });
    assert!(watch.is_some());
    for setting in [true, false, true] {
        let began = Instant::now();
        diary
            .apply(Command::Set(Setting::LateCounts(setting)), NOW)
            .unwrap();
        let seen = changes.recv_timeout(PATIENCE).unwrap();
        assert!(seen.duration_since(began) < PATIENCE);
    }
    drop(watch);
    let command = Command::Set(Setting::LateCounts(false));
    diary.apply(command, NOW).unwrap();
    assert!(
        changes.recv_timeout(Duration::from_millis(900)).is_err(),
        "a watch that was dropped wakes nobody"
    );
}
