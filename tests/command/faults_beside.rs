//! The diary stays open, as in a window, while the writing of its log into its file goes wrong: in this program as in another one beside
//! it. The file is then half of the log, which looks from outside as if a stranger had written over it, and is none of that.
#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command as Program, Output};

use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::domain::{Day, Moment, Now, Zone};
use magnesium_diary::store::IfMissing;

use crate::common::Home;
use crate::fault::{names, program, shim};

/// Points of each way to fail; in the long form all of them, and sixty of a log that is long.
const fn how_many(is_long: bool) -> usize {
    match (cfg!(feature = "long-tests"), is_long) {
        (false, _) => 2,
        (true, true) => 60,
        (true, false) => usize::MAX,
    }
}
/// How the writing of the log goes wrong, and the program lives on.
const MODES: [&str; 5] = ["full", "short", "eio", "enospc", "gone"];
const NOW: Now = Now {
    moment: Moment(1_795_348_800),
    zone: Zone::Fixed(0),
};
/// Long notes, each of some pages.
const NOTES: u32 = 12;

fn day(number: u32) -> Day {
    Day::from_ymd(2026, 3, number).expect("a day")
}

fn body(number: u32) -> String {
    // Four bytes each: as many pages as a note can have.
    let word = if number > NOTES { "𝄞" } else { "word " };
    format!("{number} {}", word.repeat(19_000 / word.chars().count()))
}

fn note(diary: &mut Diary, number: u32) {
    let command = Command::Note {
        day: day(number),
        body: body(number),
        spell: i64::from(number),
    };
    diary.apply(command, NOW).expect("a note");
}

/// A diary that is open as in a window, and has all its notes in its log.
fn opened(path: &Path) -> Diary {
    let mut diary = Diary::open(path, IfMissing::Fail).expect("it opens");
    diary.hold_back().expect("it holds back");
    (1..=NOTES).for_each(|number| note(&mut diary, number));
    diary
}

fn expect_notes(path: &Path, last: u32) {
    let diary = Diary::open(path, IfMissing::Fail).expect("it opens");
    diary.check().expect("it is whole");
    for number in 1..=last {
        let page = diary.day(day(number)).expect("the day");
        let found = page.note.map(|note| note.body);
        assert_eq!(found, Some(body(number).trim_end().to_owned()), "{number}");
    }
}

/// A program that is to fail at a call; `None`: it tells which calls it makes.
fn failing(
    mut program: Program,
    here: &Path,
    fault: Option<(usize, &str)>,
) -> (Output, Vec<String>) {
    let beside = tempfile::tempdir().expect("a folder");
    let log = beside.path().join("calls");
    program
        .env("LD_PRELOAD", shim())
        .env("FAULT_FOLDER", here)
        .env("FAULT_UNTIL", beside.path().join("room"))
        .env("FAULT_LOG", &log);
    if let Some((at, mode)) = fault {
        program
            .env("FAULT_AT", at.to_string())
            .env("FAULT_MODE", mode);
    }
    let output = program.output().expect("the program runs");
    let calls = fs::read_to_string(&log).unwrap_or_default();
    (output, calls.lines().map(str::to_owned).collect())
}

/// The numbers of the calls that write the log into the file, spread over them, with the last one.
fn points(calls: &[String], most: usize) -> Vec<usize> {
    let is_of_file = |call: &&String| call.ends_with(" diary.sqlite");
    let of_file = calls.iter().filter(is_of_file);
    let numbers: Vec<usize> = of_file
        .filter_map(|call| call.split(' ').next()?.parse().ok())
        .collect();
    assert!(numbers.len() > 5, "{calls:?}");
    let step = numbers.len().div_ceil(most.min(numbers.len()));
    numbers
        .iter()
        .copied()
        .step_by(step)
        .chain(numbers.last().copied())
        .collect()
}

fn some_days(home: &Home) {
    home.does(&["log", "--day", "2026-01-01", "headache=2"]);
}

fn folder(home: &Home) -> PathBuf {
    home.diary().parent().expect("a folder").to_owned()
}

fn log(home: &Home) -> Program {
    let mut log = program(&folder(home));
    log.args(["log", "--day", "2026-01-01", "headache=2"]);
    log
}

#[test]
fn a_command_that_cannot_write_the_whole_log_into_the_file_leaves_an_open_diary_in_order() {
    let calls = {
        let home = Home::new();
        some_days(&home);
        let diary = opened(&home.diary());
        let (_, calls) = failing(log(&home), &folder(&home), None);
        drop(diary);
        calls
    };
    let mut wrong = Vec::new();
    for at in points(&calls, how_many(false)) {
        for mode in MODES {
            let home = Home::new();
            some_days(&home);
            let mut diary = opened(&home.diary());
            assert_eq!(diary.displaced(), None);
            failing(log(&home), &folder(&home), Some((at, mode)));
            let found = diary.displaced_for_good();
            if found.is_some() {
                wrong.push(format!("{mode} at {at}: {found:?}"));
            } else {
                note(&mut diary, NOTES + 1);
                assert!(!diary.is_waiting(), "{mode} at {at}");
                drop(diary);
                expect_notes(&home.diary(), NOTES + 1);
                assert_eq!(names(&folder(&home)).len(), 2, "{mode} at {at}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a program of its own does, of which the disk fails under it: it is this program again, as the window's is not to be had here.
const OWN: &str = "faults_beside::in_a_program_of_its_own";

#[test]
fn in_a_program_of_its_own() {
    let (Some(path), Some(room)) = (env::var_os("OPEN_DIARY"), env::var_os("FAULT_UNTIL")) else {
        return;
    };
    let path = Path::new(&path);
    let mut diary = opened(path);
    // So many that SQLite writes the log into the file by itself.
    let many = if env::var_os("MANY").is_some() {
        28
    } else {
        NOTES
    };
    (NOTES + 1..=many).for_each(|number| note(&mut diary, number));
    diary.gather();
    assert_eq!(diary.displaced_for_good(), None);
    note(&mut diary, many + 1);
    fs::write(room, "").expect("a file");
    assert_eq!(diary.displaced_for_good(), None);
    assert!(diary.try_again().expect("it is read"), "there is room");
    assert_eq!(diary.displaced_for_good(), None);
}

fn own_program(home: &Home, is_many: bool) -> Program {
    let mut own = Program::new(env::current_exe().expect("this program"));
    own.args(["--exact", OWN]).env("OPEN_DIARY", home.diary());
    if is_many {
        own.env("MANY", "");
    }
    own
}

#[test]
fn an_open_diary_that_cannot_write_its_whole_log_into_its_file_says_nothing_false_and_goes_on() {
    let mut wrong = Vec::new();
    for is_many in [false, true] {
        let last = if is_many { 29 } else { NOTES + 1 };
        let calls = {
            let home = Home::new();
            some_days(&home);
            let (output, calls) = failing(own_program(&home, is_many), &folder(&home), None);
            assert!(output.status.success(), "{output:?}");
            expect_notes(&home.diary(), last);
            calls
        };
        for at in points(&calls, how_many(is_many)) {
            for mode in MODES {
                let home = Home::new();
                some_days(&home);
                let (output, _) = failing(
                    own_program(&home, is_many),
                    &folder(&home),
                    Some((at, mode)),
                );
                if !output.status.success() {
                    let said = String::from_utf8_lossy(&output.stdout).into_owned();
                    wrong.push(format!(
                        "{is_many} {mode} at {at} of {}: {said}",
                        calls.len()
                    ));
                    continue;
                }
                expect_notes(&home.diary(), last);
                assert_eq!(names(&folder(&home)).len(), 2, "{mode} at {at}");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
