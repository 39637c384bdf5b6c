//! Two windows and a text command on one diary: each sees what the other wrote, and nobody's words are lost.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail loudly"
)]

use crate::click::click_at as click;
use std::fs;
use std::path::Path;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use assert_cmd::Command as Program;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable as _};
use magnesium_diary::diary::{Command, Diary, Setting};
use magnesium_diary::domain::{Day, Moment, Now, Severity, SignId, WeekStart};
use magnesium_diary::store::{IfMissing, StoreError, Watch};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Paths};
use magnesium_diary::ui::desktop::Desktop;

use crate::computer::{Computer, NOW, USUAL, window_of};
use crate::small_disk::SmallDisk;
use crate::window::{PAGE_KEYS, answered, diary_in};

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
    let diary = diary_in(window);
    diary.day(today()).unwrap().note.map(|note| note.body)
}

#[test]
fn an_answer_in_one_window_is_seen_in_the_other() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    click(&mut one, Role::RadioButton, "Headache: Severe");
    other.run();
    other.get_by_role_and_label(Role::Button, "Undo: Headache: severe, 22 November");
    // The first says whose act it is.
    for _ in 0..2 {
        other.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        other.run();
    }
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
    let chosen = NodeT::accesskit_node(&chosen).toggled();
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
    let watch = watch.unwrap();
    // Whatever is there is told again until somebody looks: one call may be lost under load.
    diary
        .apply(Command::Set(Setting::LateCounts(true)), NOW)
        .unwrap();
    for _ in 0..4 {
        changes.recv_timeout(PATIENCE).unwrap();
    }
    for setting in [false, true, false] {
        let began = Instant::now();
        diary
            .apply(Command::Set(Setting::LateCounts(setting)), NOW)
            .unwrap();
        let seen = changes.recv_timeout(PATIENCE).unwrap();
        assert!(seen.duration_since(began) < PATIENCE);
        watch.look();
    }
    drop(watch);
    let command = Command::Set(Setting::LateCounts(true));
    diary.apply(command, NOW).unwrap();
    assert!(
        changes.recv_timeout(Duration::from_millis(900)).is_err(),
        "a watch that was dropped wakes nobody"
    );
}

fn hears(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

fn press(window: &mut Window, part: &str) {
    window
        .query_all_by_label_contains(part)
        .find(|node| NodeT::accesskit_node(node).role() == Role::Button)
        .expect(part)
        .click();
    window.run();
}

/// The answers of today in a file: sign and level.
fn answers_in(path: &Path) -> Vec<(i64, u8)> {
    let diary = Diary::open(path, IfMissing::Fail).unwrap();
    diary.check().unwrap();
    let answers = diary.day(today()).unwrap().answers.into_iter();
    answers
        .map(|(sign, answer)| (sign.0, answer.severity.level()))
        .collect()
}

fn one(computer: &Computer) -> Window {
    drop(computer.diary("diary.sqlite", []));
    computer.window(Language::En, USUAL, Desktop::none())
}

#[test]
fn while_another_program_holds_the_lock_an_answer_is_shown_as_not_saved_and_saved_later() {
    let computer = Computer::new();
    let mut one = one(&computer);
    let path = computer.path("diary.sqlite");
    let mut other = magnesium_diary::store::Store::open(&path, IfMissing::Fail).unwrap();
    other
        .transact(|_| -> Result<(), StoreError> {
            let began = Instant::now();
            click(&mut one, Role::RadioButton, "Headache: Severe");
            assert!(
                began.elapsed() < PATIENCE,
                "the window does not stand still"
            );
            let chosen = one.get_by_role_and_label(Role::RadioButton, "Headache: Severe");
            let chosen = NodeT::accesskit_node(&chosen).toggled();
            assert_eq!(chosen, Some(egui::accesskit::Toggled::True), "it is drawn");
            assert!(hears(&one, "Not saved yet: Headache: severe, 22 November."));
            let rows = &one.state().session().unwrap().today().rows;
            let said = rows
                .iter()
                .filter(|row| format!("{row:?}").contains("not saved yet"));
            assert_eq!(said.count(), 1, "in words, at its row");
            type_note(&mut one, "typed meanwhile");
            one.run_steps(60);
            assert!(hears(&one, "and 1 more"));
            let ctx = one.ctx.clone();
            one.state_mut().close(&ctx);
            one.run_steps(2);
            assert!(hears(&one, "Wait until"), "why the window stays");
            Ok(())
        })
        .unwrap();
    drop(other);
    std::thread::sleep(Duration::from_millis(600));
    one.run_steps(8);
    assert!(!hears(&one, "ot saved yet"));
    assert!(!hears(&one, "Wait until"), "it is true no more");
    assert_eq!(answers_in(&path), [(7, 3)]);
    assert_eq!(note(&one).as_deref(), Some("typed meanwhile"));
    // And each is one step of undo.
    one.key_press(Key::Escape);
    one.run();
    one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    one.run();
    one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    one.run();
    assert_eq!(answers_in(&path), []);
}

/// A window on a diary on a small disk.
fn on_small_disk(computer: &Computer, disk: &SmallDisk) -> Window {
    let config = format!(
        "diary = {:?}\n",
        disk.path("diary.sqlite").display().to_string()
    );
    fs::write(computer.path("config.toml"), config).unwrap();
    computer.window(Language::En, USUAL, Desktop::none())
}

fn is_chosen(window: &Window, label: &str) -> bool {
    let chosen = window.get_by_role_and_label(Role::RadioButton, label);
    NodeT::accesskit_node(&chosen).toggled() == Some(egui::accesskit::Toggled::True)
}

#[test]
fn without_room_what_is_entered_is_shown_as_not_saved_and_written_once_there_is_some() {
    let Some(disk) = SmallDisk::find() else {
        return;
    };
    let computer = Computer::new();
    let path = disk.path("diary.sqlite");
    drop(Diary::open(&path, IfMissing::Create).unwrap());
    let mut one = on_small_disk(&computer, &disk);
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    disk.fill();
    // What the log has room for is still saved.
    let mut is_full = false;
    for sign in ["Severe", "Mild", "Moderate"].iter().cycle().take(60) {
        click(&mut one, Role::RadioButton, &format!("Headache: {sign}"));
        assert!(is_chosen(&one, &format!("Headache: {sign}")), "it is drawn");
        if hears(&one, "Not saved yet: Headache") {
            is_full = true;
            break;
        }
    }
    assert!(is_full && hears(&one, "There is no room left on the disk"));
    type_note(&mut one, "typed meanwhile");
    one.run_steps(60);
    assert!(hears(&one, "and 1 more") && !hears(&one, "this was not saved"));
    disk.make_room();
    std::thread::sleep(Duration::from_millis(600));
    one.run_steps(8);
    assert!(!hears(&one, "ot saved yet") && !hears(&one, "no room left"));
    assert_eq!(note(&one).as_deref(), Some("typed meanwhile"));
    drop(one);
    assert_eq!(answers_in(&path).len(), 2);
}

#[test]
fn without_room_a_diary_opens_and_what_is_entered_is_written_once_there_is_some() {
    let Some(disk) = SmallDisk::find() else {
        return;
    };
    let computer = Computer::new();
    let path = disk.path("diary.sqlite");
    drop(Diary::open(&path, IfMissing::Create).unwrap());
    disk.fill();
    let mut one = on_small_disk(&computer, &disk);
    assert!(hears(&one, "What you enter is kept in this window"));
    click(&mut one, Role::RadioButton, "Headache: Severe");
    assert!(is_chosen(&one, "Headache: Severe"));
    assert!(hears(&one, "Not saved yet: Headache: severe"));
    disk.make_room();
    std::thread::sleep(Duration::from_millis(600));
    one.run_steps(8);
    assert!(!hears(&one, "ot saved yet") && !hears(&one, "no room left"));
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    drop(one);
    assert_eq!(answers_in(&path), [(2, 1), (7, 3)]);
}

#[cfg(unix)]
#[test]
fn a_file_that_was_replaced_gets_what_was_entered_as_one_act_if_the_person_says_so() {
    let computer = Computer::new();
    let mut one = one(&computer);
    let path = computer.path("diary.sqlite");
    click(&mut one, Role::RadioButton, "Headache: Severe");
    // A sync program brings another computer's diary.
    let answer = answered(today(), 1, Severity::Mild);
    drop(computer.diary("theirs.sqlite", [answer]));
    fs::rename(computer.path("theirs.sqlite"), &path).unwrap();
    let before = fs::read(&path).unwrap();
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    assert!(hears(&one, "Another file was put in the place"));
    assert!(hears(&one, "Not saved yet: Fatigue: mild"));
    assert_eq!(fs::read(&path).unwrap(), before, "nothing is written to it");
    press(&mut one, "Bring 2 entries over");
    assert!(hears(&one, "2 entries were brought over"));
    assert!(hears(&one, "The diary as it was is among the copies"));
    assert_eq!(answers_in(&path), [(1, 1), (2, 1), (7, 3)]);
    one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    one.run();
    assert_eq!(answers_in(&path), [(1, 1)], "one undo takes them back");
    click(&mut one, Role::RadioButton, "Fatigue: Severe");
    assert_eq!(answers_in(&path), [(1, 1), (2, 3)], "and it goes on there");
}

#[cfg(unix)]
#[test]
fn a_file_that_was_written_over_in_place_is_not_mixed_with() {
    let computer = Computer::new();
    let mut one = one(&computer);
    let path = computer.path("diary.sqlite");
    let old = computer.path("old.sqlite");
    one.state()
        .session()
        .unwrap()
        .diary()
        .back_up(&old)
        .unwrap();
    click(&mut one, Role::RadioButton, "Headache: Severe");
    let put = fs::read(&old).unwrap();
    fs::write(&path, &put).unwrap();
    // Before it is known what it is, and after.
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    assert!(hears(&one, "Not saved yet: Fatigue: mild"));
    std::thread::sleep(Duration::from_millis(400));
    one.run();
    assert!(hears(&one, "Another program wrote over"));
    click(&mut one, Role::RadioButton, "Poor sleep: Moderate");
    assert!(hears(&one, "and 1 more"));
    for (sign, level) in [("Headache", "Severe"), ("Fatigue", "Mild")] {
        let label = format!("{sign}: {level}");
        let chosen = one.get_by_role_and_label(Role::RadioButton, &label);
        let chosen = NodeT::accesskit_node(&chosen).toggled();
        assert_eq!(chosen, Some(egui::accesskit::Toggled::True), "{label}");
    }
    assert_eq!(fs::read(&path).unwrap(), put);
    press(&mut one, "Bring 3 entries over");
    assert!(hears(&one, "The diary as it was is among the copies"));
    assert_eq!(answers_in(&path), [(2, 1), (5, 2), (7, 3)]);
    one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    one.run();
    assert_eq!(answers_in(&path), [], "as one act");
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    assert_eq!(answers_in(&path), [(2, 1)]);
}

/// Copies that hold just these bytes.
fn is_among_copies(computer: &Computer, bytes: &[u8]) -> bool {
    let copies = fs::read_dir(computer.path("diary.sqlite-copies")).unwrap();
    let mut held = copies.map(|copy| fs::read(copy.unwrap().path()).unwrap());
    held.any(|held| held == bytes)
}

#[cfg(unix)]
#[test]
fn what_another_program_wrote_into_the_file_loses_nothing_that_the_window_knows() {
    for letter in [
        "",
        "a letter to the doctor",
        &"a long letter ".repeat(40_000),
    ] {
        let computer = Computer::new();
        let earlier = answered(today(), 1, Severity::Mild);
        drop(computer.diary("diary.sqlite", [earlier]));
        let mut one = computer.window(Language::En, USUAL, Desktop::none());
        let path = computer.path("diary.sqlite");
        // Another window or a command, of which there is no copy.
        let mut other = Diary::open(&path, IfMissing::Fail).unwrap();
        let theirs = answered(today(), 3, Severity::Mild);
        other.apply(theirs, NOW).unwrap();
        drop(other);
        one.run();
        click(&mut one, Role::RadioButton, "Headache: Severe");
        fs::write(&path, letter).unwrap();
        click(&mut one, Role::RadioButton, "Fatigue: Mild");
        assert!(hears(&one, "Not saved yet: Fatigue: mild"), "{letter:.9}");
        std::thread::sleep(Duration::from_millis(400));
        one.run();
        assert!(hears(&one, "Another program wrote over"));
        type_note(&mut one, "typed since");
        one.run_steps(60);
        for key in [Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num1] {
            one.key_press_modifiers(Modifiers::COMMAND, key);
            one.run();
        }
        one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        one.run();
        assert_eq!(note(&one), None, "the newest can be taken back");
        type_note(&mut one, "typed again");
        one.run_steps(60);
        assert!(
            !hears(&one, "entries over"),
            "there is nothing to bring them to"
        );
        assert_eq!(fs::read(&path).unwrap(), letter.as_bytes());
        press(&mut one, "Write it again in its old place");
        let all = [(1, 1), (2, 1), (3, 1), (7, 3)];
        assert_eq!(answers_in(&path), all, "{letter:.9}");
        assert_eq!(note(&one).as_deref(), Some("typed again"));
        assert!(is_among_copies(&computer, letter.as_bytes()), "it is kept");
        click(&mut one, Role::RadioButton, "Fatigue: Severe");
        drop(one);
        assert_eq!(answers_in(&path)[1], (2, 3), "and the diary goes on");
        for end in ["-wal", "-shm", "-journal", "-wal-left"] {
            assert!(!computer.path(&format!("diary.sqlite{end}")).exists());
        }
    }
}

#[cfg(unix)]
#[test]
fn over_another_diary_ones_own_is_put_back_and_the_other_is_kept() {
    let computer = Computer::new();
    let answer = |day: i32, sign| answered(today().plus(-day), sign, Severity::Mild);
    for writes_over in [false, true] {
        let path = computer.path("diary.sqlite");
        let other = computer.path("other.sqlite");
        drop(computer.diary("diary.sqlite", (1..20).map(|day| answer(day, 7))));
        drop(computer.diary("other.sqlite", (1..16).map(|day| answer(day, 1))));
        let mut one = computer.window(Language::En, USUAL, Desktop::none());
        click(&mut one, Role::RadioButton, "Headache: Severe");
        let theirs = fs::read(&other).unwrap();
        if writes_over {
            fs::write(&path, &theirs).unwrap();
        } else {
            fs::rename(&other, &path).unwrap();
        }
        std::thread::sleep(Duration::from_millis(400));
        one.run();
        std::thread::sleep(Duration::from_millis(400));
        one.run();
        assert!(hears(
            &one,
            "another diary (entries there: 15, in this window: 20)"
        ));
        press(&mut one, "Put this diary back in its place");
        assert!(hears(&one, "The diary was written again"));
        assert_eq!(answers_in(&path), [(7, 3)]);
        assert!(is_among_copies(&computer, &theirs), "the other is kept");
        drop(one);
        fs::remove_dir_all(computer.path("diary.sqlite-copies")).unwrap();
        fs::remove_file(&path).unwrap();
        drop(fs::remove_file(&other));
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_was_put_away_for_another_and_comes_back_has_everything() {
    let computer = Computer::new();
    let mut one = one(&computer);
    let path = computer.path("diary.sqlite");
    click(&mut one, Role::RadioButton, "Headache: Severe");
    let away = computer.path("away.sqlite");
    let other = computer.path("other.sqlite");
    drop(computer.diary("other.sqlite", []));
    fs::rename(&path, &away).unwrap();
    fs::rename(&other, &path).unwrap();
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    assert!(hears(&one, "Another file was put in the place"));
    fs::copy(&away, computer.path("looked-at.sqlite")).unwrap();
    assert_eq!(answers_in(&computer.path("looked-at.sqlite")), [(7, 3)]);
    fs::rename(&path, &other).unwrap();
    fs::rename(&away, &path).unwrap();
    one.run();
    assert!(!hears(&one, "ot saved yet"));
    click(&mut one, Role::RadioButton, "Poor sleep: Mild");
    drop(one);
    assert_eq!(answers_in(&path), [(2, 1), (5, 1), (7, 3)]);
    assert_eq!(answers_in(&other), [], "nothing went to the other");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_was_moved_is_followed_and_one_that_was_deleted_written_anew() {
    let computer = Computer::new();
    let mut one = one(&computer);
    click(&mut one, Role::RadioButton, "Headache: Severe");
    let moved = computer.path("moved.sqlite");
    fs::rename(computer.path("diary.sqlite"), &moved).unwrap();
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    one.run();
    assert!(hears(&one, "was moved; the diary goes on there"));
    assert_eq!(answers_in(&moved), [(2, 1), (7, 3)]);
    let names = |end: &str| computer.path(&format!("diary.sqlite{end}")).exists();
    assert!(
        !names("") && !names("-wal") && !names("-shm"),
        "nothing is left behind"
    );
    assert_eq!(computer.config().config.diary, Some(moved.clone()));
    fs::remove_file(&moved).unwrap();
    click(&mut one, Role::RadioButton, "Poor sleep: Moderate");
    assert!(hears(&one, "was deleted or moved"));
    assert!(hears(&one, "Not saved yet: Poor sleep"));
    assert!(!moved.exists(), "not before the person says so");
    press(&mut one, "Write it again");
    assert!(hears(&one, "The diary was written again"));
    assert_eq!(answers_in(&moved), [(2, 1), (5, 2), (7, 3)]);
    click(&mut one, Role::RadioButton, "Poor sleep: Severe");
    assert_eq!(answers_in(&moved), [(2, 1), (5, 3), (7, 3)]);
}

#[test]
fn a_clock_before_1970_breaks_nothing() {
    let computer = Computer::new();
    let early = Now {
        moment: Moment(-1_000_000_000),
        ..NOW
    };
    drop(computer.diary("diary.sqlite", []));
    let (paths, config) = computer.places();
    let app = DiaryApp::new(
        paths,
        config,
        Text::new(Language::En),
        Box::new(move || early),
    );
    let mut window = window_of(app, USUAL);
    click(&mut window, Role::RadioButton, "Headache: Severe");
    let session = window.state().session().unwrap();
    let day = session.diary().today(early);
    assert_eq!(session.diary().day(day).unwrap().answers.len(), 1);
    for key in PAGE_KEYS.into_iter().skip(1) {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        window.run();
    }
}

#[test]
fn undo_says_that_the_last_act_was_done_in_another_window_before_it_takes_it_back() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    click(&mut one, Role::RadioButton, "Headache: Mild");
    click(&mut other, Role::RadioButton, "Fatigue: Severe");
    let undo = |window: &mut Window| {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        window.run();
    };
    let said = "The last act was done in another window or by a command: Fatigue: severe";
    let asks = |window: &Window| window.query_by_label_contains(said).is_some();
    let answers = || answers_in(&computer.path("diary.sqlite"));
    undo(&mut one);
    assert!(asks(&one), "it says whose act it is");
    assert_eq!(answers().len(), 2, "and takes nothing back");
    undo(&mut one);
    assert!(!asks(&one));
    assert_eq!(answers(), [(7, 1)], "asked once more it does");
    undo(&mut one);
    assert_eq!(answers(), [], "its own act goes without a question");
    click(&mut one, Role::RadioButton, "Headache: Mild");
    undo(&mut one);
    assert_eq!(answers(), [], "and so does one that follows");
}

/// The answer of today that a window shows for a headache.
fn headache(window: &Window) -> Option<u8> {
    let day = diary_in(window).day(today());
    let answer = day.unwrap().answers.get(&SignId(7)).cloned();
    answer.map(|answer| answer.severity.level())
}

#[test]
fn a_copy_put_back_in_one_window_is_seen_in_the_other_whichever_does_it() {
    let computer = Computer::new();
    let (mut one, mut other) = two(&computer);
    click(&mut one, Role::RadioButton, "Headache: Mild");
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    diary
        .keep_copy(magnesium_diary::store::CopyReason::ByHand, NOW)
        .unwrap();
    drop(diary);
    click(&mut one, Role::RadioButton, "Headache: Severe");
    other.run();
    for turned in [false, true] {
        let (restores, sees) = if turned {
            (&mut other, &mut one)
        } else {
            (&mut one, &mut other)
        };
        assert_eq!((headache(restores), headache(sees)), (Some(3), Some(3)));
        show_settings(restores);
        click(restores, Role::Button, "Restore…");
        press(restores, "Put this copy back");
        sees.run();
        assert_eq!(headache(sees), Some(1), "seen without being asked for");
        press(restores, "Take it back");
        sees.run();
        assert_eq!((headache(restores), headache(sees)), (Some(3), Some(3)));
        press(restores, "Close");
        sees.run_steps(60);
    }
    // One puts back what the other has just put back: both are there to be taken back.
    click(&mut other, Role::Button, "Restore…");
    click(&mut one, Role::Button, "Restore…");
    press(&mut other, "Put this copy back");
    press(&mut one, "Put this copy back");
    for window in [&mut one, &mut other] {
        window.run();
        assert!(headache(window).is_some());
        press(window, "Take it back");
        press(window, "Close");
    }
    one.run();
    assert_eq!(headache(&one), headache(&other));
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    diary.check().unwrap();
}

#[cfg(unix)]
#[test]
fn a_diary_written_over_by_a_letter_is_had_back_in_its_window_with_what_was_entered() {
    let computer = Computer::new();
    let mut one = one(&computer);
    let path = computer.path("diary.sqlite");
    let diary = one.state().session().unwrap().diary();
    diary
        .keep_copy(magnesium_diary::store::CopyReason::Daily, NOW)
        .unwrap();
    click(&mut one, Role::RadioButton, "Headache: Severe");
    fs::write(&path, "a letter to the doctor").unwrap();
    one.run();
    assert!(
        !hears(&one, "This diary is damaged"),
        "not before it is known what it is"
    );
    std::thread::sleep(Duration::from_millis(400));
    one.run();
    assert!(hears(&one, "Another program wrote over"));
    click(&mut one, Role::RadioButton, "Palpitations: Mild");
    show_settings(&mut one);
    click(&mut one, Role::Button, "Restore…");
    press(&mut one, "Put this copy back");
    press(&mut one, "Close");
    assert_eq!(answers_in(&path), [(7, 3)], "what was known when it went");
    press(&mut one, "Bring 2 entries over");
    assert_eq!(answers_in(&path).len(), 2, "with what was entered");
    one.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    one.run();
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    assert_eq!(answers_in(&path).len(), 3);
}

#[test]
fn a_letter_that_was_put_in_the_diarys_place_is_set_aside_and_the_diary_written_again() {
    let computer = Computer::new();
    let mut one = one(&computer);
    let path = computer.path("diary.sqlite");
    click(&mut one, Role::RadioButton, "Headache: Severe");
    let letter = computer.path("letter");
    fs::write(&letter, "a letter to the doctor").unwrap();
    fs::rename(&letter, &path).unwrap();
    one.run();
    // Not written anywhere but in this window.
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    press(&mut one, "Look again at what is there");
    assert!(hears(&one, "This file is not a magnesium diary"));
    press(&mut one, "Write it again in its old place");
    assert_eq!(answers_in(&path), [(2, 1), (7, 3)]);
    let copies = fs::read_dir(computer.path("diary.sqlite-copies")).unwrap();
    let mut held = copies.map(|copy| fs::read(copy.unwrap().path()).unwrap());
    assert!(
        held.any(|bytes| bytes == b"a letter to the doctor"),
        "the letter is kept"
    );
    click(&mut one, Role::RadioButton, "Poor sleep: Mild");
    assert_eq!(answers_in(&path).len(), 3, "and the diary goes on");
}

/// Shows the settings and puts the newest copy back.
fn put_newest_back(window: &mut Window) {
    show_settings(window);
    click(window, Role::Button, "Restore…");
    press(window, "Put this copy back");
    press(window, "Close");
}

fn keep_copy(window: &Window) {
    let diary = diary_in(window);
    let reason = magnesium_diary::store::CopyReason::ByHand;
    diary.keep_copy(reason, NOW).unwrap();
}

#[test]
fn a_copy_is_put_back_while_something_is_not_saved_and_that_is_offered_afterwards() {
    for is_wanted in [true, false] {
        let computer = Computer::new();
        let mut one = one(&computer);
        keep_copy(&one);
        click(&mut one, Role::RadioButton, "Headache: Severe");
        let path = computer.path("diary.sqlite");
        let mut other = magnesium_diary::store::Store::open(&path, IfMissing::Fail).unwrap();
        let (holds, held) = channel();
        // Until what is to be put back is being built.
        let draft = computer.path(".diary.sqlite.0.part");
        let program = std::thread::spawn(move || {
            other.transact(|_| -> Result<(), StoreError> {
                holds.send(()).unwrap();
                let began = Instant::now();
                while !draft.exists() && began.elapsed() < 6 * PATIENCE {
                    std::thread::sleep(Duration::from_millis(5));
                }
                Ok(())
            })
        });
        held.recv().unwrap();
        click(&mut one, Role::RadioButton, "Fatigue: Mild");
        assert!(hears(&one, "Not saved yet: Fatigue: mild"));
        put_newest_back(&mut one);
        program.join().unwrap().unwrap();
        std::thread::sleep(Duration::from_millis(600));
        one.run();
        let said = "What was not saved yet is not in it: Fatigue: mild, 22 November.";
        assert!(hears(&one, said));
        assert_eq!(answers_in(&path), [], "the copy, and nothing else");
        if is_wanted {
            press(&mut one, "Enter it in the diary");
            assert_eq!(answers_in(&path), [(2, 1)]);
            one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
            one.run();
        } else {
            press(&mut one, "Leave it out");
        }
        assert!(!hears(&one, said));
        assert_eq!(answers_in(&path), []);
    }
}

#[test]
fn a_copy_is_put_back_in_the_place_of_a_diary_that_was_deleted_and_gets_what_was_entered() {
    let computer = Computer::new();
    let mut one = one(&computer);
    keep_copy(&one);
    let path = computer.path("diary.sqlite");
    click(&mut one, Role::RadioButton, "Headache: Severe");
    fs::remove_file(&path).unwrap();
    click(&mut one, Role::RadioButton, "Fatigue: Mild");
    put_newest_back(&mut one);
    assert_eq!(answers_in(&path), []);
    press(&mut one, "Bring 2 entries over");
    assert_eq!(answers_in(&path), [(2, 1), (7, 3)]);
    one.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    one.run();
    assert_eq!(answers_in(&path), [], "as one act");
}
