//! Copies in the window: the diary is lost or a wrong one put back, and had back; and everything that can be wrong with a copy.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary, Setting};
use magnesium_diary::domain::{Day, Moment, Now, Severity};
use magnesium_diary::store::{CopyReason, IfMissing};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::Desktop;

use crate::computer::{Computer, NOW, USUAL, window_of};
use crate::diaries::{Window, is_told, open_path, picks, press_button, type_in, wait_until};
use crate::small_disk::SmallDisk;
use crate::window::answered;

/// A diary with an answer on the day and as many before it, and a kept copy of it from before the last one.
fn with_copy(computer: &Computer) -> PathBuf {
    let today = Day::from_ymd(2026, 11, 22).unwrap();
    let answer = |back: i32| answered(today.plus(-back), 7, Severity::Mild);
    let mut diary = computer.diary("diary.sqlite", (1..40).map(answer));
    let kept = diary.keep_copy(CopyReason::Daily, NOW).unwrap().unwrap();
    diary.apply(answer(0), NOW).unwrap();
    kept
}

fn answers(computer: &Computer) -> usize {
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    diary.answers(Day::MIN, Day::MAX).unwrap().len()
}

/// Takes the last page of a diary away, and returns what is left in the file.
fn damaged(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    bytes.truncate(bytes.len() - 4_096);
    fs::write(path, &bytes).unwrap();
    bytes
}

#[test]
fn a_copy_is_put_back_in_settings_and_taken_back_with_one_click() {
    let computer = Computer::new();
    with_copy(&computer);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Settings");
    press_button(&mut window, "Restore…");
    assert!(is_told(&window, "The copy holds 39 entries on 39 days"));
    assert!(is_told(&window, "The diary holds 40 entries on 40 days"));
    assert!(is_told(&window, "so these go: 1 entry on 1 day"));
    press_button(&mut window, "Put this copy back");
    assert!(is_told(&window, "The copy is in the diary’s place"));
    assert_eq!(answers(&computer), 39);
    press_button(&mut window, "Take it back");
    assert_eq!(answers(&computer), 40);
    press_button(&mut window, "Close");
    let session = window.state().session().unwrap();
    let shown = session.diary().answers(Day::MIN, Day::MAX).unwrap();
    assert_eq!(shown.len(), 40, "the window that was open sees it");
    press_button(&mut window, "Copy now");
    assert!(is_told(&window, "Last good copy: today at 20:04"));
}

#[test]
fn a_diary_that_was_deleted_or_overwritten_is_had_back_from_the_page_that_says_so() {
    for loss in [None, Some("a letter to the doctor")] {
        let computer = Computer::new();
        with_copy(&computer);
        match loss {
            None => fs::remove_file(computer.path("diary.sqlite")).unwrap(),
            Some(words) => fs::write(computer.path("diary.sqlite"), words).unwrap(),
        }
        let mut window = computer.window(Language::En, USUAL, Desktop::none());
        press_button(&mut window, "Take the newest good copy (today at 20:04)");
        assert!(is_told(&window, "The copy holds 39 entries"));
        let can_go_back = is_told(&window, "you can take it back");
        assert_eq!(can_go_back, loss.is_some(), "where there is something");
        let (is_there, stays) = (
            is_told(&window, "now cannot be read"),
            is_told(&window, "is set aside, and stays as it is"),
        );
        assert_eq!((is_there, stays), (loss.is_some(), loss.is_some()));
        assert_eq!(is_told(&window, "There is no file"), loss.is_none());
        press_button(&mut window, "Put this copy back");
        assert_eq!(open_path(&window), Some(computer.path("diary.sqlite")));
        assert_eq!(answers(&computer), 39);
        if let Some(words) = loss {
            press_button(&mut window, "Take it back");
            assert!(is_told(&window, "The diary is as it was"));
            assert_eq!(
                fs::read(computer.path("diary.sqlite")).unwrap(),
                words.as_bytes()
            );
            press_button(&mut window, "Take it back");
            assert_eq!(answers(&computer), 39);
        }
        press_button(&mut window, "Close");
        assert_eq!(open_path(&window), Some(computer.path("diary.sqlite")));
        assert!(!is_told(&window, "diary.sqlite has been replaced"));
    }
}

/// The label of what has the keyboard.
fn focused(window: &Window) -> Option<String> {
    let all = window.root().children_recursive();
    let node = all
        .into_iter()
        .find(|node| node.accesskit_node().is_focused());
    node.and_then(|node| node.accesskit_node().label())
}

fn press_key(window: &mut Window, key: egui::Key) {
    window.key_press(key);
    window.run();
}

#[test]
fn the_keyboard_alone_puts_a_copy_back_and_takes_it_back_and_escape_closes() {
    let computer = Computer::new();
    with_copy(&computer);
    let mut window = restoring(&computer, Desktop::none());
    assert_eq!(focused(&window).as_deref(), Some("Which copy?"));
    press_key(&mut window, egui::Key::Escape);
    assert!(!is_told(&window, "Put a copy back"));
    press_button(&mut window, "Restore…");
    for key in [egui::Key::Tab, egui::Key::Tab] {
        press_key(&mut window, key);
    }
    assert_eq!(focused(&window).as_deref(), Some("Put this copy back"));
    press_key(&mut window, egui::Key::Enter);
    assert_eq!(answers(&computer), 39);
    assert_eq!(focused(&window).as_deref(), Some("Close"));
    press_key(&mut window, egui::Key::Tab);
    assert_eq!(focused(&window).as_deref(), Some("Take it back"));
    press_key(&mut window, egui::Key::Enter);
    assert_eq!(answers(&computer), 40);
    press_key(&mut window, egui::Key::Escape);
    assert!(!is_told(&window, "Put a copy back"));
}

#[test]
fn of_a_diary_that_was_damaged_while_it_is_open_it_is_said_what_goes_and_all_of_it_can_be_taken_back()
 {
    let computer = Computer::new();
    with_copy(&computer);
    let path = computer.path("diary.sqlite");
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Settings");
    let broken = damaged(&path);
    press_button(&mut window, "Restore…");
    assert!(is_told(
        &window,
        "Of the damaged diary 40 entries on 40 days can be read"
    ));
    assert!(is_told(&window, "so these go: 1 entry on 1 day"));
    assert!(is_told(&window, "stays as it is; you can take it back"));
    press_button(&mut window, "Put this copy back");
    assert!(is_told(&window, "The copy is in the diary’s place"));
    assert_eq!(answers(&computer), 39);
    let session = window.state().session().unwrap();
    assert!(!session.is_read_only());
    assert_eq!(
        session.diary().answers(Day::MIN, Day::MAX).unwrap().len(),
        39
    );
    press_button(&mut window, "Take it back");
    assert!(is_told(&window, "The diary is as it was"));
    assert!(is_told(&window, "This diary is damaged"));
    assert!(fs::read(&path).unwrap() == broken);
    press_button(&mut window, "Take it back");
    press_button(&mut window, "Close");
    assert!(!is_told(&window, "This diary is damaged"));
    assert_eq!(answers(&computer), 39);
}

#[test]
fn another_file_is_looked_for_in_the_folder_and_not_under_the_name_of_the_open_diary() {
    let computer = Computer::new();
    with_copy(&computer);
    let mut window = restoring(&computer, Desktop::none());
    press_button(&mut window, "Another file…");
    wait_until(&mut window, |window| {
        is_told(window, "Which copy do you want")
    });
    let field =
        window.get_by_role_and_label(Role::TextInput, "Which copy do you want to put back?");
    let likely = field.value().unwrap_or_default();
    assert!(!likely.contains("diary.sqlite"), "{likely}");
    let folder = computer.path("diary.sqlite");
    assert!(likely.starts_with(&folder.parent().unwrap().display().to_string()));
}

#[test]
fn what_can_be_read_of_a_damaged_diary_is_shown_saved_and_a_copy_taken() {
    let computer = Computer::new();
    with_copy(&computer);
    let path = computer.path("diary.sqlite");
    let broken = damaged(&path);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    assert!(is_told(
        &window,
        "This diary is damaged, and was left as it is"
    ));
    // What was noted is not known: nothing is called saved, and no day not filled in.
    let session = window.state().session().unwrap();
    assert!(session.today().saved.is_empty() && session.today().open_days.is_none());
    assert!(session.is_read_only());
    assert!(
        !session
            .diary()
            .answers(Day::MIN, Day::MAX)
            .unwrap()
            .is_empty()
    );
    press_button(&mut window, "Save what can be read…");
    let saved = computer.path("saved.sqlite");
    wait_until(&mut window, |window| {
        is_told(window, "Where do you want to save")
    });
    type_in(
        &mut window,
        "Where do you want to save what can be read?",
        &saved.display().to_string(),
    );
    assert!(is_told(&window, "What can be read is saved"));
    assert!(Diary::open(&saved, IfMissing::Fail).is_ok());
    assert_eq!(
        fs::read(&path).unwrap(),
        broken,
        "the damaged one is not touched"
    );
    press_button(&mut window, "Take the newest good copy (today at 20:04)");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Close");
    assert!(!is_told(&window, "This diary is damaged"));
    assert_eq!(answers(&computer), 39);
}

#[test]
fn a_folder_for_copies_is_chosen_and_not_missed_when_it_is_away() {
    let computer = Computer::new();
    with_copy(&computer);
    let disk = computer.path("disk");
    fs::create_dir(&disk).unwrap();
    let mut window = computer.window(Language::En, USUAL, picks(disk.clone()));
    press_button(&mut window, "Settings");
    press_button(&mut window, "Choose folder…");
    wait_until(&mut window, |window| {
        is_told(window, "Keep them beside the diary")
    });
    press_button(&mut window, "Copy now");
    let own = fs::read_dir(&disk).unwrap().next().unwrap().unwrap().path();
    assert_eq!(fs::read_dir(&own).unwrap().count(), 1);
    fs::remove_dir_all(&disk).unwrap();
    press_button(&mut window, "Copy now");
    assert!(is_told(&window, "The folder you chose is not there now"));
    assert!(!is_told(&window, "No copy could be made"));
}

fn can_be_pressed(window: &Window, label: &str) -> bool {
    let button = window.get_by_role_and_label(Role::Button, label);
    !button.accesskit_node().is_disabled()
}

/// The window with its dialog for putting a copy back.
fn restoring(computer: &Computer, desktop: Desktop) -> Window {
    let mut window = computer.window(Language::En, USUAL, desktop);
    press_button(&mut window, "Settings");
    press_button(&mut window, "Restore…");
    window
}

/// The dialog, after this file was chosen in it.
fn restoring_from(computer: &Computer, file: &Path) -> Window {
    let mut window = restoring(computer, picks(file.to_owned()));
    press_button(&mut window, "Another file…");
    wait_until(&mut window, |window| {
        let list = window.query_by_role_and_label(Role::ComboBox, "Which copy?");
        let chosen = list.and_then(|list| list.value());
        chosen.is_some_and(|chosen| chosen == file.display().to_string())
    });
    window
}

/// Changes bytes in the middle of a file.
fn spoil(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2 / 4_096 * 4_096;
    bytes[middle..middle + 4_096].fill(0x5a);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_changed_answer_counts_as_changed_and_another_diary_is_said_to_be_one() {
    let computer = Computer::new();
    let copy = with_copy(&computer);
    let today = Day::from_ymd(2026, 11, 22).unwrap();
    let answer = |back: i32, sign, severity| answered(today.plus(-back), sign, severity);
    drop(computer.diary("diary.sqlite", [answer(3, 7, Severity::Severe)]));
    let elsewhere = computer.path("elsewhere.sqlite");
    fs::copy(copy, &elsewhere).unwrap();
    let window = restoring_from(&computer, &elsewhere);
    assert!(is_told(&window, "so these go: 1 entry on 1 day"));
    assert!(is_told(
        &window,
        "become what the copy says: 1 entry on 1 day"
    ));
    assert!(is_told(&window, "No entry comes"));
    assert!(!is_told(&window, "This looks like another diary"));
    drop(window);
    let other = (1..40).map(|back| answer(back, 1, Severity::Mild));
    drop(computer.diary("other.sqlite", other));
    let window = restoring_from(&computer, &computer.path("other.sqlite"));
    assert!(is_told(&window, "This looks like another diary"));
}

#[test]
fn a_damaged_copy_is_passed_by_for_the_one_before_it() {
    let computer = Computer::new();
    let newest = with_copy(&computer);
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let earlier = Now {
        moment: Moment(NOW.moment.0 - 3_600),
        ..NOW
    };
    let good = diary
        .keep_copy(CopyReason::ByHand, earlier)
        .unwrap()
        .unwrap();
    drop(diary);
    spoil(&newest);
    let mut window = restoring(&computer, Desktop::none());
    assert!(is_told(&window, "The newest copy is damaged"));
    assert!(is_told(&window, "The copy holds 40 entries"));
    assert!(can_be_pressed(&window, "Put this copy back"));
    press_button(&mut window, "Cancel");
    drop(window);
    // Nor is it promised where nothing but copies is left.
    fs::remove_file(computer.path("diary.sqlite")).unwrap();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Take the newest good copy (today at 19:04)");
    press_button(&mut window, "Put this copy back");
    drop(window);
    assert_eq!(answers(&computer), 40);
    fs::remove_file(computer.path("diary.sqlite")).unwrap();
    spoil(&good);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Restore…");
    assert!(is_told(&window, "This copy is damaged or cut short"));
    assert!(!is_told(&window, "newest copies are damaged, so this is"));
    assert!(!can_be_pressed(&window, "Put this copy back"));
}

#[test]
fn a_copy_of_a_newer_program_says_which_version_it_needs() {
    let computer = Computer::new();
    let kept = with_copy(&computer);
    let newer = computer.path("newer.sqlite");
    fs::copy(kept, &newer).unwrap();
    let conn = rusqlite::Connection::open(&newer).unwrap();
    let knows: i64 = conn
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    conn.pragma_update(None, "user_version", 99).unwrap();
    drop(conn);
    let window = restoring_from(&computer, &newer);
    let said = format!("newer version of this program (form 99; this version knows {knows})");
    assert!(is_told(&window, &said));
    assert!(!can_be_pressed(&window, "Put this copy back"));
    assert_eq!(answers(&computer), 40);
}

#[test]
fn a_copy_of_another_person_asks_for_the_name_first() {
    let computer = Computer::new();
    let name = |name: &str| Command::Set(Setting::PersonName(name.to_owned()));
    drop(computer.diary("diary.sqlite", [name("Anna")]));
    let theirs = computer.path("theirs.sqlite");
    drop(computer.diary("theirs.sqlite", [name("Ben")]));
    let mut window = restoring_from(&computer, &theirs);
    assert!(is_told(
        &window,
        "the copy is of Ben, this diary is of Anna"
    ));
    assert!(!can_be_pressed(&window, "Put this copy back"));
    let field = "Type the name of the copy to put it in this place: Ben";
    type_in(&mut window, field, "Be");
    assert!(!can_be_pressed(&window, "Put this copy back"));
    type_in(&mut window, field, " Ben ");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Take it back");
    assert!(is_told(&window, "The diary is as it was"));
    let session = window.state().session().unwrap();
    assert_eq!(
        session.diary().settings().person_name.as_deref(),
        Some("Anna")
    );
    // One's own asks nothing.
    drop(window);
    let own = computer.path("own.sqlite");
    drop(computer.diary("own.sqlite", [name("Anna")]));
    let window = restoring_from(&computer, &own);
    assert!(is_told(&window, "The copy is of Anna."));
    assert!(can_be_pressed(&window, "Put this copy back"));
}

#[test]
fn what_could_not_be_put_back_is_tried_again_and_what_could_not_be_taken_back_too() {
    let computer = Computer::new();
    let kept = with_copy(&computer);
    let copy = computer.path("copy.sqlite");
    fs::rename(kept, &copy).unwrap();
    let folder = computer.path("diary.sqlite-copies");
    fs::remove_dir_all(&folder).unwrap();
    // Nothing can be set aside: a file lies where either folder would.
    let further = computer.path("diary.sqlite-aside");
    let bar = || [&folder, &further].map(|place| fs::write(place, "in the way").unwrap());
    let clear = || [&folder, &further].map(|place| fs::remove_file(place).unwrap());
    bar();
    let mut window = restoring_from(&computer, &copy);
    let says = [
        "The copy holds 39 entries",
        "so these go: 1 entry on 1 day",
        "is set aside first",
    ];
    assert!(says.iter().all(|says| is_told(&window, says)));
    let button = |window: &Window| {
        let button = window.get_by_role_and_label(Role::Button, "Put this copy back");
        button.rect().left_top()
    };
    let before = button(&window);
    press_button(&mut window, "Put this copy back");
    assert!(!is_told(&window, "The copy is in the diary’s place"));
    assert!(is_told(&window, "in the way") || is_told(&window, "diary.sqlite-copies"));
    assert!(
        says.iter().all(|says| is_told(&window, says)),
        "it still says what goes"
    );
    assert!((button(&window).x - before.x).abs() < 1.0);
    assert_eq!(answers(&computer), 40, "nothing has changed");
    clear();
    press_button(&mut window, "Put this copy back");
    assert!(is_told(&window, "The copy is in the diary’s place"));
    assert_eq!(answers(&computer), 39);
    let aside = computer.path("kept");
    fs::rename(&folder, &aside).unwrap();
    bar();
    press_button(&mut window, "Take it back");
    assert_eq!(answers(&computer), 39);
    clear();
    fs::rename(&aside, &folder).unwrap();
    // It is still what was set aside that is taken back, and not the copy that is chosen in the list.
    press_button(&mut window, "Take it back");
    assert!(is_told(&window, "The diary is as it was"));
    assert_eq!(answers(&computer), 40);
}

#[test]
fn where_the_folder_of_copies_cannot_be_written_a_restore_keeps_what_was_there_beside_the_diary() {
    let computer = Computer::new();
    let kept = with_copy(&computer);
    let copy = computer.path("copy.sqlite");
    fs::rename(kept, &copy).unwrap();
    let folder = computer.path("diary.sqlite-copies");
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "in the way").unwrap();
    let mut window = restoring_from(&computer, &copy);
    press_button(&mut window, "Put this copy back");
    assert!(is_told(&window, "The copy is in the diary’s place"));
    assert!(is_told(&window, "diary.sqlite-aside"), "it says where");
    assert_eq!(answers(&computer), 39);
    press_button(&mut window, "Take it back");
    assert_eq!(answers(&computer), 40);
}

/// Needs a small disk of its own, which `.ci/run` makes; without one the test above stands for it.
#[test]
fn without_room_a_restore_says_so_and_works_once_there_is_some() {
    let Some(disk) = SmallDisk::find() else {
        return;
    };
    let computer = Computer::new();
    let copy = with_copy(&computer);
    let diary = disk.path("restored.sqlite");
    fs::copy(computer.path("diary.sqlite"), &diary).unwrap();
    let config = format!("diary = {:?}\n", diary.display().to_string());
    fs::write(computer.path("config.toml"), config).unwrap();
    let mut window = restoring_from(&computer, &copy);
    disk.fill();
    press_button(&mut window, "Put this copy back");
    assert!(is_told(&window, "There is no room left on the disk"));
    disk.make_room();
    press_button(&mut window, "Put this copy back");
    assert!(is_told(&window, "The copy is in the diary’s place"));
    drop(window);
    let restored = Diary::open(&diary, IfMissing::Fail).unwrap();
    restored.check().unwrap();
    assert_eq!(restored.answers(Day::MIN, Day::MAX).unwrap().len(), 39);
}

#[test]
fn nothing_is_put_in_the_place_of_a_diary_that_is_write_protected() {
    let computer = Computer::new();
    with_copy(&computer);
    let path = computer.path("diary.sqlite");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let before = fs::read(&path).unwrap();
    let mut window = restoring(&computer, Desktop::none());
    press_button(&mut window, "Put this copy back");
    assert!(is_told(&window, "write-protected. Nothing was changed"));
    assert!(fs::read(&path).unwrap() == before);
}

#[test]
fn a_clock_that_is_wrong_by_years_hides_no_copy_and_a_restore_can_be_taken_back() {
    const YEAR: i64 = 365 * 86_400;
    for wrong in [-400_000_000, 33_000_000, NOW.moment.0 + 10 * YEAR] {
        let computer = Computer::new();
        with_copy(&computer);
        let clock = Now {
            moment: Moment(wrong),
            ..NOW
        };
        let (paths, config) = computer.places();
        let app = DiaryApp::new(
            paths,
            config,
            Text::new(Language::En),
            Box::new(move || clock),
        );
        let mut window = window_of(app, USUAL);
        press_button(&mut window, "Settings");
        press_button(&mut window, "Copy now");
        press_button(&mut window, "Restore…");
        assert!(
            is_told(&window, "The copy holds 40 entries"),
            "{wrong}: the one made just now"
        );
        press_button(&mut window, "Put this copy back");
        press_button(&mut window, "Take it back");
        assert!(is_told(&window, "The diary is as it was"), "{wrong}");
        drop(window);
        assert_eq!(answers(&computer), 40);
        // The clock is right again: what lies in the future is not the newest.
        let window = restoring(&computer, Desktop::none());
        assert!(is_told(&window, "The copy holds 39 entries"), "{wrong}");
    }
}

#[test]
fn the_first_tab_reaches_what_helps_most() {
    let computer = Computer::new();
    with_copy(&computer);
    fs::remove_file(computer.path("diary.sqlite")).unwrap();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    window.key_press(egui::Key::Tab);
    window.run();
    assert_eq!(
        focused(&window).as_deref(),
        Some("Take the newest good copy (today at 20:04)")
    );
    window.key_press_modifiers(egui::Modifiers::SHIFT, egui::Key::Tab);
    window.run();
    assert_eq!(
        focused(&window).as_deref(),
        Some("Need help?"),
        "and that is the last"
    );
}

#[test]
fn why_there_is_no_copy_is_said_once_on_a_screen() {
    let computer = Computer::new();
    with_copy(&computer);
    let folder = computer.path("diary.sqlite-copies");
    fs::remove_dir_all(&folder).unwrap();
    fs::write(&folder, "in the way").unwrap();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Settings");
    press_button(&mut window, "Copy now");
    let said = |window: &Window| {
        window
            .query_all_by_label_contains("No copy could be made")
            .count()
    };
    assert_eq!(said(&window), 1);
    press_button(&mut window, "Today");
    assert_eq!(said(&window), 1, "until it is put away");
    press_button(&mut window, "Close");
    assert_eq!(said(&window), 0);
    fs::remove_file(&folder).unwrap();
    press_button(&mut window, "Settings");
    assert_eq!(
        said(&window),
        1,
        "and beside the copies until one can be made"
    );
    press_button(&mut window, "Copy now");
    assert_eq!(said(&window), 0);
}
