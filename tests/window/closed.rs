//! What lies in the diary's place when the window opens again, or while it is open, and what closing keeps of it.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;

use clap::Parser as _;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use magnesium_diary::cli::{self, Args, Context};
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::domain::{Day, Moment, Severity};
use magnesium_diary::store::{CopiesPlace, CopyReason, IfMissing, restore};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::desktop::Desktop;

use crate::click::click_at as click;
use crate::computer::{Computer, NOW, USUAL};
use crate::diaries::{Window, is_told, open_path, picks, press_button, type_in, wait_until};
use crate::window::today;

const ANOTHER: &str = "This is another diary than the one you closed here last";
const LESS: &str = "This diary holds less than when you closed it last";

fn answer(back: i32) -> Command {
    crate::window::answered(today().plus(-back), 7, Severity::Mild)
}

fn open(computer: &Computer) -> Window {
    computer.window(Language::En, USUAL, Desktop::none())
}

/// Closes the window, and waits for what is done once it is gone.
fn close(mut window: Window) {
    let left = window.state().left_open();
    eframe::App::on_exit(window.state_mut(), None);
    drop(window);
    left.tend();
}

fn answers(path: &Path) -> usize {
    let diary = Diary::open(path, IfMissing::Fail).unwrap();
    diary.answers(Day::MIN, Day::MAX).unwrap().len()
}

/// Answers in the copies, the newest first.
fn copies(computer: &Computer) -> Vec<usize> {
    let copies = CopiesPlace::of(&computer.path("diary.sqlite")).copies();
    copies.iter().map(|copy| answers(&copy.path)).collect()
}

#[test]
fn what_was_noted_after_the_copy_of_the_day_is_in_a_copy_once_the_window_is_gone() {
    let computer = Computer::new();
    let diary = computer.diary("diary.sqlite", (1..4).map(answer));
    diary.keep_copy(CopyReason::Daily, NOW).unwrap();
    drop(diary);
    let mut window = open(&computer);
    click(&mut window, Role::RadioButton, "Headache: Severe");
    close(window);
    assert_eq!(copies(&computer), [4]);
    fs::remove_file(computer.path("diary.sqlite")).unwrap();
    let mut window = open(&computer);
    press_button(&mut window, "Take the newest good copy (today at 20:04)");
    press_button(&mut window, "Put this copy back");
    assert_eq!(
        answers(&computer.path("diary.sqlite")),
        4,
        "nothing is lost"
    );
    drop(window);
    let left = fs::read_dir(computer.path("")).unwrap();
    let names = left.map(|entry| entry.unwrap().file_name());
    let beside = |name: &std::ffi::OsString| name.to_string_lossy().starts_with("diary.sqlite-");
    assert_eq!(names.filter(beside).count(), 1, "the copies and no log");
}

#[test]
fn a_diary_that_is_left_for_another_one_is_kept_in_a_copy_too() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", (1..4).map(answer)));
    drop(computer.diary("other.sqlite", []));
    let mut window = computer.window(Language::En, USUAL, picks(computer.path("other.sqlite")));
    click(&mut window, Role::RadioButton, "Headache: Severe");
    press_button(&mut window, "Settings");
    press_button(&mut window, "Choose another…");
    let other = computer.path("other.sqlite");
    wait_until(&mut window, |window| {
        open_path(window).as_ref() == Some(&other)
    });
    assert_eq!(copies(&computer), [4]);
}

#[test]
fn another_diary_or_an_earlier_state_is_told_until_the_person_says_what_it_is() {
    for (is_another, days) in [(true, 50), (true, 0), (false, 0)] {
        let computer = Computer::new();
        let path = computer.path("diary.sqlite");
        let diary = computer.diary("diary.sqlite", (20..24).map(answer));
        diary.back_up(&computer.path("early.sqlite")).unwrap();
        drop(diary);
        let mut window = open(&computer);
        click(&mut window, Role::RadioButton, "Headache: Severe");
        close(window);
        let put = if is_another {
            drop(computer.diary("other.sqlite", (0..days).map(answer)));
            "other.sqlite"
        } else {
            "early.sqlite"
        };
        fs::copy(computer.path(put), &path).unwrap();
        let said = if is_another { ANOTHER } else { LESS };
        let window = open(&computer);
        assert!(is_told(&window, said), "{put} with {days}");
        assert!(is_told(&window, "Then: 5 entries, the newest of"));
        // It is not answered by closing the window.
        close(window);
        let mut window = open(&computer);
        assert!(is_told(&window, said));
        if days == 50 {
            press_button(&mut window, "Keep what is here now");
            assert!(!is_told(&window, said));
        } else {
            press_button(&mut window, "Restore…");
            assert!(is_told(&window, "The copy holds 5 entries"));
            press_button(&mut window, "Put this copy back");
            press_button(&mut window, "Close");
            assert!(!is_told(&window, said));
            assert_eq!(answers(&path), 5);
        }
        close(window);
        let window = open(&computer);
        assert!(!is_told(&window, ANOTHER) && !is_told(&window, LESS));
    }
}

#[test]
fn what_was_deleted_taken_back_or_added_on_purpose_is_no_news() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    drop(computer.diary("diary.sqlite", (0..5).map(answer)));
    let is_quiet = |window: &Window| !is_told(window, ANOTHER) && !is_told(window, LESS);
    close(open(&computer));
    // As another computer does through a shared folder.
    let mut diary = Diary::open(&path, IfMissing::Fail).unwrap();
    for _ in 0..3 {
        diary.undo().unwrap();
    }
    drop(diary);
    let window = open(&computer);
    assert!(is_quiet(&window), "taken back");
    close(window);
    let mut diary = Diary::open(&path, IfMissing::Fail).unwrap();
    diary.apply(answer(9), NOW).unwrap();
    drop(diary);
    close(open(&computer));
    let remembered = || fs::read_to_string(computer.path("diaries.toml")).unwrap();
    assert!(remembered().contains("diary.sqlite"));
    let mut window = computer.window(Language::En, [1180.0, 4_000.0], Desktop::none());
    press_button(&mut window, "Settings");
    press_button(&mut window, "Delete for good…");
    type_in(&mut window, "First day", "22-11-2026");
    press_button(&mut window, "Delete for good");
    assert!(is_told(&window, "Deleted for good: 1 answer"));
    assert!(!remembered().contains("diary.sqlite"), "gone with the rows");
    // The window is killed; nothing is remembered of what was deleted.
    drop(window);
    assert!(is_quiet(&open(&computer)));
}

#[test]
fn a_copy_that_is_put_back_elsewhere_is_told_and_taken_back_with_one_click() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    let diary = computer.diary("diary.sqlite", (0..5).map(answer));
    let copy = computer.path("early.sqlite");
    drop(diary);
    let early = computer.diary("early.sqlite", (2..4).map(answer));
    drop(early);
    let said = "A copy was put back into this diary, in another window or by a command";
    let mut window = open(&computer);
    restore(&path, &copy, Moment(NOW.moment.0 + 60)).unwrap();
    window.run();
    assert!(is_told(&window, said));
    assert!(is_told(
        &window,
        "It holds 2 entries, the newest of 20 November 2026 now"
    ));
    press_button(&mut window, "Take it back");
    assert!(is_told(&window, "The diary is as it was"));
    assert!(!is_told(&window, said));
    assert_eq!(answers(&path), 5);
    press_button(&mut window, "Close");
    // What this window puts back it has said itself.
    press_button(&mut window, "Settings");
    press_button(&mut window, "Restore…");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Close");
    window.run();
    assert!(!is_told(&window, said));
}

#[test]
fn of_a_damaged_diary_in_the_place_what_can_work_comes_first() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    drop(computer.diary("diary.sqlite", (0..5).map(answer)));
    drop(computer.diary("other.sqlite", (0..300).map(answer)));
    let mut window = open(&computer);
    click(&mut window, Role::RadioButton, "Fatigue: Mild");
    let mut bytes = fs::read(computer.path("other.sqlite")).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0xa5);
    fs::write(computer.path("damaged"), &bytes).unwrap();
    fs::rename(computer.path("damaged"), &path).unwrap();
    window.run();
    assert!(is_told(&window, "Another file was put in the place"));
    assert!(!is_told(&window, "Bring 1 entry over"));
    press_button(&mut window, "Write it again in its old place");
    assert_eq!(answers(&path), 6);
}

/// The usual small window with text of twice the size, in points.
const LOW: [f32; 2] = [450.0, 300.0];

#[test]
fn the_first_way_on_from_a_diary_that_cannot_be_opened_is_whole_in_a_low_window() {
    for (language, label, help) in [
        (
            Language::Nl,
            "De nieuwste goede kopie nemen (vandaag om 20:04)",
            "Hulp nodig?",
        ),
        (
            Language::En,
            "Take the newest good copy (today at 20:04)",
            "Need help?",
        ),
    ] {
        let computer = Computer::new();
        let diary = computer.diary("diary.sqlite", (0..4).map(answer));
        diary.keep_copy(CopyReason::Daily, NOW).unwrap();
        drop(diary);
        // As long as the usual place is.
        let place = computer.path(".local/share/magnesium-diary");
        fs::create_dir_all(&place).unwrap();
        for name in ["diary.sqlite", "diary.sqlite-copies"] {
            fs::rename(computer.path(name), place.join(name)).unwrap();
        }
        let path = place.join("diary.sqlite");
        fs::write(&path, "a letter").unwrap();
        let config = format!("diary = {:?}\n", path.display().to_string());
        fs::write(computer.path("config.toml"), config).unwrap();
        let window = computer.window(language, LOW, Desktop::none());
        let rect = |label: &str| window.get_by_role_and_label(Role::Button, label).rect();
        let (first, help) = (rect(label), rect(help));
        assert!(first.bottom() < help.top(), "{first:?} {help:?}");
    }
}

#[cfg(unix)]
#[test]
fn every_way_on_from_a_file_that_was_replaced_is_in_reach_in_a_low_window() {
    let computer = Computer::new();
    let diary = computer.diary("diary.sqlite", (20..24).map(answer));
    diary.back_up(&computer.path("early.sqlite")).unwrap();
    drop(diary);
    let mut window = computer.window(Language::Nl, LOW, Desktop::none());
    crate::window::press(&mut window, &[egui::Key::C, egui::Key::Num2]);
    fs::rename(computer.path("early.sqlite"), computer.path("diary.sqlite")).unwrap();
    window.run();
    for label in [
        "Dit dagboek terugzetten op zijn plaats",
        "1 notitie overbrengen naar het bestand dat er nu staat",
        "Openen zonder",
    ] {
        let way = |window: &Window| window.get_by_role_and_label(Role::Button, label).rect();
        window
            .get_by_role_and_label(Role::Button, label)
            .scroll_to_me();
        window.run();
        let rect = way(&window);
        assert!(
            rect.top() >= 0.0 && rect.bottom() <= LOW[1],
            "{label}: {rect:?}"
        );
    }
}

const EARLIER: &str = "This diary is in an earlier state than when you closed it last";

/// A closed diary with an earlier state of it beside, and the window on it with an answer more.
fn answered(computer: &Computer) -> Window {
    let diary = computer.diary("diary.sqlite", (20..24).map(answer));
    diary.back_up(&computer.path("early.sqlite")).unwrap();
    drop(diary);
    let mut window = open(computer);
    click(&mut window, Role::RadioButton, "Headache: Severe");
    window
}

/// Writes over the diary's file, as another program does, and waits until that is known.
#[cfg(unix)]
fn write_over(computer: &Computer, window: &mut Window) {
    let early = fs::read(computer.path("early.sqlite")).unwrap();
    fs::write(computer.path("diary.sqlite"), early).unwrap();
    window.run();
    std::thread::sleep(std::time::Duration::from_millis(400));
    window.run();
}

#[cfg(unix)]
#[test]
fn what_is_written_over_right_after_a_command_that_reads_is_told() {
    for _ in 0..3 {
        let computer = Computer::new();
        let mut window = answered(&computer);
        let path = computer.path("diary.sqlite");
        // A command that reads: the log goes into the file when it ends.
        drop(Diary::open(&path, IfMissing::Fail).unwrap());
        write_over(&computer, &mut window);
        assert!(is_told(&window, "Another program wrote over"));
        let earlier = "What lies there is an earlier state of this diary (entries there: 4, in this window: 5)";
        assert!(is_told(&window, earlier));
        press_button(
            &mut window,
            "Bring 1 entry over to the file that is there now",
        );
        assert_eq!(answers(&path), 5);
    }
}

#[cfg(unix)]
#[test]
fn a_diary_that_came_over_the_open_one_is_set_aside_for_it_whatever_it_has_in_common() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", (20..24).map(answer)));
    drop(computer.diary("early.sqlite", (20..30).map(answer)));
    let mut window = open(&computer);
    click(&mut window, Role::RadioButton, "Headache: Severe");
    write_over(&computer, &mut window);
    assert!(is_told(&window, "Another program wrote over"));
    press_button(&mut window, "Put this diary back in its place");
    let path = computer.path("diary.sqlite");
    assert_eq!(answers(&path), 5);
    assert!(copies(&computer).contains(&10), "the other is set aside");
}

#[cfg(unix)]
#[test]
fn an_earlier_state_in_the_place_is_told_and_all_that_the_window_has_put_back() {
    for is_renamed in [false, true] {
        let computer = Computer::new();
        let diary = computer.diary("diary.sqlite", (20..22).map(answer));
        diary.back_up(&computer.path("early.sqlite")).unwrap();
        drop(diary);
        // By a command, before the window opened.
        drop(computer.diary("diary.sqlite", [answer(3)]));
        let mut window = open(&computer);
        let path = computer.path("diary.sqlite");
        if is_renamed {
            fs::rename(computer.path("early.sqlite"), &path).unwrap();
            window.run();
        } else {
            write_over(&computer, &mut window);
        }
        let earlier = "What lies there is an earlier state of this diary (entries there: 2";
        assert!(is_told(&window, earlier), "{is_renamed}");
        press_button(&mut window, "Put this diary back in its place");
        assert!(!is_told(&window, earlier));
        assert_eq!(answers(&path), 3, "{is_renamed}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_put_over_the_file_right_before_the_window_goes_meets_no_log_at_the_next_start() {
    for is_renamed in [false, true] {
        let computer = Computer::new();
        let window = answered(&computer);
        let path = computer.path("diary.sqlite");
        let early = fs::read(computer.path("early.sqlite")).unwrap();
        if is_renamed {
            fs::rename(computer.path("early.sqlite"), &path).unwrap();
        } else {
            fs::write(&path, &early).unwrap();
        }
        // No picture comes in between.
        close(window);
        assert!(fs::read(&path).unwrap() == early, "{is_renamed}");
        let mut window = open(&computer);
        assert!(is_told(&window, LESS), "{is_renamed}");
        press_button(&mut window, "Restore…");
        press_button(&mut window, "Put this copy back");
        press_button(&mut window, "Close");
        assert!(!is_told(&window, LESS));
        close(window);
        assert_eq!(answers(&path), 5, "{is_renamed}");
    }
}

#[test]
fn a_log_that_does_not_belong_to_an_older_file_is_put_aside_with_one_click_and_kept() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    let mut diary = computer.diary("diary.sqlite", (20..24).map(answer));
    diary.back_up(&computer.path("early.sqlite")).unwrap();
    diary.keep_copy(CopyReason::Daily, NOW).unwrap();
    diary.apply(answer(2), NOW).unwrap();
    drop(diary);
    let mut diary = Diary::open(&path, IfMissing::Fail).unwrap();
    diary.apply(answer(1), NOW).unwrap();
    let log = fs::read(computer.path("diary.sqlite-wal")).unwrap();
    drop(diary);
    // The window was killed, and an older file copied over its diary.
    fs::copy(computer.path("early.sqlite"), &path).unwrap();
    fs::write(computer.path("diary.sqlite-wal"), &log).unwrap();
    let mut window = open(&computer);
    assert!(is_told(&window, "a log that does not belong to it"));
    assert!(is_told(&window, "The log may hold what was noted last"));
    assert!(!is_told(&window, "folder"), "one click does it");
    press_button(&mut window, "Put the log aside and open the diary");
    assert!(is_told(&window, "The log was put aside"));
    close(window);
    assert_eq!(answers(&path), 4);
    let kept = computer.path("diary.sqlite-wal-left");
    assert_eq!(fs::read(&kept).unwrap(), log);
    // It goes on from no copy: where it is is said at each start until the person has answered.
    let said = format!("may be in a log that was put aside: {}", kept.display());
    for is_answered in [false, true] {
        let mut window = open(&computer);
        assert!(is_told(&window, &said));
        if is_answered {
            press_button(&mut window, "Keep what is here now");
        }
        close(window);
    }
    assert!(!is_told(&open(&computer), &said));
}

#[test]
fn what_a_log_that_was_put_aside_holds_is_asked_for_at_the_next_start_and_had_back() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    let early = computer.diary("diary.sqlite", (20..23).map(answer));
    early.back_up(&computer.path("early.sqlite")).unwrap();
    drop(early);
    drop(computer.diary("diary.sqlite", (5..9).map(answer)));
    let mut diary = Diary::open(&path, IfMissing::Fail).unwrap();
    diary.keep_copy(CopyReason::Daily, NOW).unwrap();
    for back in 0..3 {
        diary.apply(answer(back), NOW).unwrap();
    }
    let log = fs::read(computer.path("diary.sqlite-wal")).unwrap();
    drop(diary);
    fs::copy(computer.path("early.sqlite"), &path).unwrap();
    fs::write(computer.path("diary.sqlite-wal"), &log).unwrap();
    let mut window = open(&computer);
    press_button(&mut window, "Put the log aside and open the diary");
    assert!(is_told(&window, LESS));
    // What is said to be there is there.
    let log = computer.path("diary.sqlite-wal-left");
    let copy = CopiesPlace::of(&path).copies()[0].path.clone();
    assert!(!log.exists() && !is_told(&window, &log.display().to_string()));
    assert!(is_told(&window, &copy.display().to_string()));
    // It is not answered by closing the window.
    close(window);
    assert_eq!(answers(&path), 3);
    let mut window = open(&computer);
    assert!(is_told(&window, LESS) && is_told(&window, "Then: 10 entries"));
    assert!(is_told(&window, "All of it is in a copy (today at 20:04"));
    assert!(is_told(&window, "Putting it back: 7 entries come back."));
    press_button(&mut window, "Restore…");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Close");
    close(window);
    assert_eq!(answers(&path), 10);
    let beside = ["-wal", "-shm", "-wal-left"];
    let beside = beside.map(|end| computer.path(&format!("diary.sqlite{end}")));
    assert!(
        beside.iter().all(|file| !file.exists()),
        "all of it is elsewhere"
    );
}

#[test]
fn of_an_earlier_state_it_is_said_what_comes_back_what_changes_and_what_goes() {
    let makes_earlier = |computer: &Computer| {
        let diary = computer.diary("diary.sqlite", (20..30).map(answer));
        diary.back_up(&computer.path("early.sqlite")).unwrap();
        drop(diary);
        drop(computer.diary("early.sqlite", [answer(15)]));
        let mut window = open(computer);
        click(&mut window, Role::RadioButton, "Headache: Severe");
        window
    };
    let all = "Putting it back: 3 entries come back, 2 entries change and 1 newer entry goes.";
    let write = |computer: &Computer| {
        let severe = |back: i32| crate::window::answered(today().plus(-back), 7, Severity::Severe);
        let more = [answer(10), answer(9), severe(20), severe(21)];
        drop(computer.diary("diary.sqlite", more));
    };
    // While no window is open.
    let computer = Computer::new();
    let mut window = makes_earlier(&computer);
    write(&computer);
    window.run();
    close(window);
    fs::copy(computer.path("early.sqlite"), computer.path("diary.sqlite")).unwrap();
    let window = open(&computer);
    assert!(is_told(&window, LESS) && is_told(&window, all));
    // And under it.
    let computer = Computer::new();
    let mut window = makes_earlier(&computer);
    write(&computer);
    window.run();
    fs::rename(computer.path("early.sqlite"), computer.path("diary.sqlite")).unwrap();
    window.run();
    assert!(is_told(
        &window,
        "What lies there is an earlier state of this diary"
    ));
    assert!(is_told(&window, all));
}

#[cfg(unix)]
#[test]
fn who_closes_over_a_file_that_was_written_over_is_told_twice_and_offered_all_of_it() {
    let computer = Computer::new();
    let mut window = answered(&computer);
    let path = computer.path("diary.sqlite");
    write_over(&computer, &mut window);
    let ctx = window.ctx.clone();
    window.state_mut().close(&ctx);
    window.run();
    assert!(is_told(&window, "or close again"));
    // It is entered after the diary was set aside.
    click(&mut window, Role::RadioButton, "Fatigue: Mild");
    window.state_mut().close(&ctx);
    close(window);
    assert_eq!(answers(&path), 4, "what lies there is left as it is");
    let mut window = open(&computer);
    assert!(is_told(&window, LESS));
    assert!(is_told(&window, "All of it is in a copy (today at 20:04"));
    press_button(&mut window, "Restore…");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Close");
    assert_eq!(answers(&path), 6, "with what was not saved yet");
}

#[test]
fn an_earlier_state_is_asked_for_until_it_is_answered_and_what_is_noted_meanwhile_is_in_a_copy() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    close(answered(&computer));
    fs::copy(computer.path("early.sqlite"), &path).unwrap();
    let mut window = open(&computer);
    assert!(is_told(&window, LESS));
    for label in ["Fatigue: Mild", "Poor sleep: Moderate"] {
        click(&mut window, Role::RadioButton, label);
    }
    close(window);
    assert!(copies(&computer).contains(&6), "{:?}", copies(&computer));
    let mut window = open(&computer);
    assert!(is_told(&window, EARLIER), "more entries than then");
    assert!(is_told(&window, "All of it is in a copy"));
    press_button(&mut window, "Keep what is here now");
    close(window);
    let window = open(&computer);
    assert!(!is_told(&window, EARLIER) && !is_told(&window, LESS));
}

#[test]
fn the_page_of_a_lost_diary_says_what_its_copy_has_or_that_there_is_none() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    close(answered(&computer));
    fs::write(&path, "a letter").unwrap();
    let mut window = open(&computer);
    assert!(is_told(&window, "Your diary was here"));
    assert!(is_told(
        &window,
        "Everything of when you closed the diary last is in that copy"
    ));
    assert!(is_told(&window, "\nYour diary was here"), "after the path");
    press_button(&mut window, "Take the newest good copy (today at 20:04)");
    assert!(is_told(&window, "Put this copy back"));
    assert!(!is_told(&window, "What was noted after that copy was made"));
    drop(window);
    // In its folder a copy is only read.
    let (copy, taken_out) = (newest_copy(&computer), computer.path("taken-out.sqlite"));
    fs::rename(&copy, &taken_out).unwrap();
    let mut changed = Diary::open(&taken_out, IfMissing::Fail).unwrap();
    changed.apply(answer(9), NOW).unwrap();
    drop(changed);
    fs::rename(&taken_out, &copy).unwrap();
    let window = open(&computer);
    assert!(is_told(&window, "What was noted after that copy was made"));
    drop(window);
    fs::remove_dir_all(computer.path("diary.sqlite-copies")).unwrap();
    let window = open(&computer);
    assert!(is_told(&window, "No copy of it was found"));
}

fn newest_copy(computer: &Computer) -> std::path::PathBuf {
    let copies = CopiesPlace::of(&computer.path("diary.sqlite")).copies();
    copies[0].path.clone()
}

#[test]
fn a_sample_in_the_place_of_ones_own_is_another_diary() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    close(answered(&computer));
    let words = Text::new(Language::En).sample_words();
    drop(Diary::fresh_sample(&computer.path("sample.sqlite"), &words, NOW).unwrap());
    fs::rename(computer.path("sample.sqlite"), &path).unwrap();
    assert!(is_told(&open(&computer), ANOTHER));
}

/// Puts a copy back by the text command.
fn restore_by_command(computer: &Computer, copy: &Path) {
    let copy = copy.display().to_string();
    by_command(computer, &["restore", &copy, "--yes"]);
}

fn by_command(computer: &Computer, typed: &[&str]) {
    let args = ["magnesium-diary"].iter().chain(typed);
    let args = Args::try_parse_from(args).unwrap();
    let text = Text::new(Language::En);
    let context = Context {
        text: &text,
        diary_path: computer.path("diary.sqlite"),
        now: NOW,
        memory: computer.config().memory(),
        out: &mut std::io::sink(),
    };
    cli::run(args.command.unwrap(), context).ok().unwrap();
}

#[test]
fn a_copy_that_a_command_put_back_while_the_window_was_closed_is_told_once_with_a_way_back() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    close(answered(&computer));
    let said = "A copy was put back into this diary";
    for _ in 0..2 {
        restore_by_command(&computer, &computer.path("early.sqlite"));
    }
    let mut window = open(&computer);
    assert!(is_told(&window, said));
    press_button(&mut window, "Take it back");
    assert_eq!(answers(&path), 5, "what was there first");
    close(window);
    restore_by_command(&computer, &computer.path("early.sqlite"));
    by_command(&computer, &["log", "fatigue=1"]);
    assert!(is_told(&open(&computer), said));
    assert!(!is_told(&open(&computer), said), "once");
}

#[test]
fn what_another_program_kept_from_being_saved_is_kept_in_a_copy_and_asked_for() {
    let computer = Computer::new();
    let mut window = answered(&computer);
    let path = computer.path("diary.sqlite");
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    click(&mut window, Role::RadioButton, "Fatigue: Mild");
    let ctx = window.ctx.clone();
    window.state_mut().close(&ctx);
    window.run();
    assert!(is_told(&window, "close again: it is kept in a copy"));
    window.state_mut().close(&ctx);
    close(window);
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    assert_eq!(answers(&path), 5);
    let mut window = open(&computer);
    assert!(is_told(&window, "All of it is in a copy (today at 20:04"));
    press_button(&mut window, "Restore…");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Close");
    assert_eq!(answers(&path), 6);
}

/// The answers of a window that ends while nothing can be saved and no folder of the diary takes a copy; what is noted as left.
fn ends_without_room(computer: &Computer) -> magnesium_diary::ui::file_watch::left_open::LeftOpen {
    let mut window = answered(computer);
    let path = computer.path("diary.sqlite");
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    click(&mut window, Role::RadioButton, "Fatigue: Mild");
    // They stand for a disk that takes no copy.
    for folder in NO_FOLDERS {
        fs::write(computer.path(folder), "a file").unwrap();
    }
    let left = window.state().left_open();
    eframe::App::on_exit(window.state_mut(), None);
    drop(window);
    left.tend();
    other.execute_batch("ROLLBACK").unwrap();
    for folder in NO_FOLDERS {
        fs::remove_file(computer.path(folder)).unwrap();
    }
    left
}

const NO_FOLDERS: [&str; 2] = ["diary.sqlite-copies", "diary.sqlite-aside"];

#[test]
fn what_no_folder_of_the_diary_takes_is_kept_with_the_program_and_asked_for() {
    let computer = Computer::new();
    assert!(!ends_without_room(&computer).is_lost());
    let kept = fs::read_dir(computer.path("kept")).unwrap();
    let folder = kept.map(|folder| folder.unwrap().path()).next().unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    #[cfg(unix)]
    for folder in [&folder, &computer.path("kept")] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
    let mut window = open(&computer);
    assert!(is_told(&window, "All of it is in a copy (today at 20:04"));
    press_button(&mut window, "Restore…");
    press_button(&mut window, "Put this copy back");
    press_button(&mut window, "Close");
    assert_eq!(answers(&computer.path("diary.sqlite")), 6);
}

#[test]
fn what_no_disk_takes_at_all_is_told_to_whoever_started_the_program() {
    let computer = Computer::new();
    fs::write(computer.path("kept"), "a file").unwrap();
    assert!(ends_without_room(&computer).is_lost());
}

/// The files among the copies, or the copies that stand where there would be some.
fn kept(computer: &Computer) -> usize {
    let folder = fs::read_dir(computer.path("diary.sqlite-copies"));
    folder.map_or(0, Iterator::count)
}

#[cfg(target_os = "linux")]
#[test]
fn who_closes_after_the_file_was_deleted_reads_where_a_copy_is_kept_and_may_keep_none() {
    for keeps_none in [false, true] {
        let computer = Computer::new();
        // It is remembered from then on.
        close(answered(&computer));
        let before = kept(&computer);
        let mut window = open(&computer);
        fs::remove_file(computer.path("diary.sqlite")).unwrap();
        window.run();
        let none = "Close and keep no copy";
        assert!(!is_told(&window, none), "it is not asked yet");
        let ctx = window.ctx.clone();
        window.state_mut().close(&ctx);
        window.run();
        let folder = computer.path("diary.sqlite-copies");
        assert!(is_told(&window, &folder.display().to_string()));
        if keeps_none {
            press_button(&mut window, none);
        }
        window.state_mut().close(&ctx);
        close(window);
        assert_eq!(kept(&computer) - before, usize::from(!keeps_none));
        let memory = fs::read_to_string(computer.path("diaries.toml")).unwrap_or_default();
        assert_eq!(memory.contains("entries"), !keeps_none, "{memory}");
    }
}
