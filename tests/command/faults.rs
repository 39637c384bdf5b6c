//! The diary while the disk fails, the program is killed or the power goes, at every call that changes a file: nothing that was
//! acknowledged is lost, nothing is half done, and what is said is true. All points are tried with the feature `long-tests`.
#![cfg(target_os = "linux")]
#![expect(
    clippy::print_stdout,
    reason = "how many points were tried is what the long form is for"
)]
#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::Path;

use crate::common::Home;
use crate::fault::{
    Mode, Operation, POINTS, Trial, contents, kill_before, names, program, shim, try_points,
};
use rusqlite::Connection;

/// Points to try: all in the long form.
const HOW_MANY: Option<usize> = if cfg!(feature = "long-tests") {
    None
} else {
    Some(POINTS)
};

fn holds(operation: &Operation) {
    let tried = try_points(operation, HOW_MANY);
    println!("{}: {tried} points", operation.name);
    assert!(HOW_MANY.is_some() || tried > POINTS, "{tried}");
}

/// Two days with something of every kind.
fn some_days(home: &Home) {
    home.does(&[
        "log",
        "--day",
        "2026-01-01",
        "headache=2",
        "--note",
        "before",
    ]);
    home.does(&["log", "--day", "2026-01-02", "fatigue=1", "--rest-none"]);
    home.does(&["log", "--day", "2026-01-02", "--bp", "128/82/70"]);
}

const fn nothing_more(_: &Trial<'_>) {}

#[test]
fn log() {
    holds(&Operation {
        name: "log",
        prepare: some_days,
        args: &[
            "log",
            "--day",
            "2026-01-03",
            "headache=3",
            "--note",
            "after",
        ],
        judge: nothing_more,
    });
}

#[test]
fn undo() {
    holds(&Operation {
        name: "undo",
        prepare: some_days,
        args: &["undo"],
        judge: nothing_more,
    });
}

#[test]
fn import() {
    holds(&Operation {
        name: "import",
        prepare: |home| {
            some_days(home);
            let row = |day: i32| format!("2026-02-{day:02},fatigue,{}", day % 4);
            let rows: Vec<String> = (1..=28).map(row).collect();
            home.write(
                "rows.csv",
                format!("date,sign,severity\n{}\n", rows.join("\n")),
            );
        },
        args: &["import", "csv", "{here}/rows.csv"],
        judge: nothing_more,
    });
}

#[test]
fn delete() {
    holds(&Operation {
        name: "delete",
        prepare: some_days,
        args: &["delete", "--day", "2026-01-02", "--yes"],
        judge: nothing_more,
    });
}

#[test]
fn backup() {
    holds(&Operation {
        name: "backup",
        prepare: some_days,
        args: &["backup", "{here}/copy.sqlite"],
        judge: |trial| {
            let copy = trial.path("copy.sqlite");
            assert!(trial.code != Some(0) || copy.exists(), "{trial}: no copy");
            // Where the disk is gone nothing can be cleared away either.
            let is_cleared = trial.mode == Mode("gone") || !copy.exists();
            assert!(trial.code != Some(1) || is_cleared, "{trial}: half a copy");
            if trial.code == Some(0) {
                assert_eq!(&contents(&copy), trial.before, "{trial}: another copy");
            }
        },
    });
}

#[test]
fn restore() {
    holds(&Operation {
        name: "restore",
        prepare: |home| {
            some_days(home);
            let copy = home.path("copy.sqlite");
            home.does(&["backup", copy.to_str().expect("a plain path")]);
            home.does(&["log", "--day", "2026-01-03", "headache=3"]);
        },
        args: &["restore", "{here}/copy.sqlite", "--yes"],
        judge: nothing_more,
    });
}

/// A file that is there is the whole of it.
fn is_whole_or_not_there(trial: &Trial<'_>, name: &str) {
    let file = trial.path(name);
    assert!(trial.code != Some(0) || file.exists(), "{trial}: not there");
    assert!(trial.code != Some(1) || !file.exists(), "{trial}: there");
    if file.exists() {
        let whole = fs::read(trial.done.join(name)).expect("the file");
        assert_eq!(
            fs::read(&file).expect("the file").len(),
            whole.len(),
            "{trial}"
        );
    }
}

#[test]
fn export() {
    holds(&Operation {
        name: "export",
        prepare: some_days,
        args: &["export", "csv", "{here}/out.csv"],
        judge: |trial| is_whole_or_not_there(trial, "out.csv"),
    });
}

#[test]
fn report() {
    holds(&Operation {
        name: "report",
        prepare: some_days,
        args: &[
            "report",
            "{here}/page.pdf",
            "--from",
            "2026-01-01",
            "--to",
            "2026-02-01",
        ],
        judge: |trial| is_whole_or_not_there(trial, "page.pdf"),
    });
}

/// A diary as the first version of the program made it.
fn of_the_first_step(diary: &Path) {
    let conn = Connection::open(diary).expect("a file");
    let steps = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let first = names(Path::new(steps)).into_iter().next().expect("a step");
    let step = Path::new(steps).join(first).join("up.sql");
    let step = fs::read_to_string(step).expect("the step");
    conn.execute_batch(&step).expect("SQL");
    conn.execute_batch(
        "PRAGMA user_version = 1; PRAGMA application_id = 0x4D674469;
         INSERT INTO answer (day, sign_id, severity) VALUES ('2026-03-01', 7, 3);
         PRAGMA journal_mode = WAL;",
    )
    .expect("SQL");
}

#[test]
fn migration() {
    holds(&Operation {
        name: "migration",
        prepare: |home| of_the_first_step(&home.diary()),
        args: &["show", "--day", "2026-03-01"],
        judge: nothing_more,
    });
}

/// What an act leaves when the program is killed before its log is written into the file.
fn leave_log(home: &Home) {
    let act = &["log", "--day", "2026-01-04", "headache=1"];
    kill_before(home, act, "pwrite diary.sqlite");
    let log = fs::metadata(home.path("diary.sqlite-wal")).expect("a log");
    assert!(log.len() > 0);
}

#[test]
fn a_log_that_was_left_is_taken_in_and_one_file_is_left() {
    let home = Home::new();
    some_days(&home);
    leave_log(&home);
    assert!(home.does(&["show", "--day", "2026-01-04"]).contains("mild"));
    assert!(!home.path("diary.sqlite-wal").exists());
    assert!(!home.path("diary.sqlite-shm").exists());
}

#[test]
fn on_a_full_disk_what_only_reads_reads_and_speaks_of_no_saving() {
    let home = Home::new();
    some_days(&home);
    leave_log(&home);
    drop(fs::remove_file(home.path("diary.sqlite-shm")));
    let on_full_disk = |args: &[&str]| {
        let mut program = home.program();
        program.env("LD_PRELOAD", shim());
        program.env("FAULT_FOLDER", home.diary().parent().expect("a folder"));
        program.env("FAULT_MODE", "full").env("FAULT_AT", "1");
        program.args(args).output().expect("the program runs")
    };
    for args in [
        &["show", "--day", "2026-01-04"][..],
        &["trends"],
        &["search", "headache"],
        &["check"],
        &["intake"],
    ] {
        let output = on_full_disk(args);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {said}");
    }
    let said = on_full_disk(&["show", "--day", "2026-01-04"]).stdout;
    assert!(
        String::from_utf8_lossy(&said).contains("mild"),
        "the log counts"
    );
    let said = on_full_disk(&["log", "--day", "2026-01-05", "headache=1"]).stderr;
    let said = String::from_utf8_lossy(&said);
    assert!(
        said.contains("no room left") && !said.contains("save"),
        "{said}"
    );
    assert!(has_log(&home), "nothing of it was taken away");
}

#[test]
fn a_log_of_another_time_or_another_diary_is_told_and_both_are_left_byte_for_byte() {
    let home = Home::new();
    some_days(&home);
    let older = fs::read(home.diary()).expect("the diary");
    home.does(&["log", "--day", "2026-01-03", "headache=2"]);
    leave_log(&home);
    let log = fs::read(home.path("diary.sqlite-wal")).expect("the log");
    let other = Home::new();
    some_days(&other);
    let strange = fs::read(other.diary()).expect("the other diary");
    for put_back in [&older, &strange] {
        let home = Home::new();
        home.write("diary.sqlite", put_back);
        home.write("diary.sqlite-wal", &log);
        for args in [&["show"][..], &["log", "headache=1"], &["check"]] {
            let said = home.refuses(1, args);
            assert!(said.contains("a log that does not belong to it"), "{said}");
        }
        assert!(&fs::read(home.diary()).expect("the diary") == put_back);
        assert!(fs::read(home.path("diary.sqlite-wal")).expect("the log") == log);
        assert!(!home.path("diary.sqlite-shm").exists());
        fs::rename(home.path("diary.sqlite-wal"), home.path("kept")).expect("it moves");
        home.does(&["log", "--day", "2026-01-09", "headache=1"]);
    }
}

#[test]
fn parts_of_strangers_and_names_that_are_no_files_are_refused() {
    let parts = [
        "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE other (x)",
        "ALTER TABLE note ADD COLUMN g TEXT AS (lower(body))",
    ];
    for part in parts {
        let home = Home::new();
        some_days(&home);
        let conn = Connection::open(home.diary()).expect("the diary");
        conn.execute_batch(part).expect("SQL");
        drop(conn);
        let before = fs::read(home.diary()).expect("the diary");
        let said = home.refuses(1, &["log", "headache=1"]);
        assert!(said.contains("never makes"), "{part}: {said}");
        assert!(fs::read(home.diary()).expect("the diary") == before);
    }
    let home = Home::new();
    for name in [
        ":memory:",
        "file:diary.sqlite",
        "diary.sqlite-wal",
        "x-journal",
    ] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
            .args(["--lang", "en", "--diary", name, "log", "headache=1"])
            .env("HOME", home.path(""))
            .current_dir(home.path(""))
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{name}: {said}");
        assert!(said.contains("cannot have this name"), "{name}: {said}");
        assert!(names(&home.path("")).is_empty(), "{name}: nothing is made");
    }
}

/// The bytes that say whether a file has a log beside it (2) or a journal (1).
fn has_log(home: &Home) -> bool {
    let file = fs::read(home.diary()).expect("the diary");
    assert_eq!(file.get(18), file.get(19), "for writing and for reading");
    file.get(18) == Some(&2)
}

#[test]
fn on_another_computers_disk_a_diary_needs_no_log_and_gets_it_back_here() {
    let home = Home::new();
    let folder = home.diary().parent().expect("a folder").to_owned();
    let elsewhere = tempfile::tempdir().expect("a folder");
    let calls = elsewhere.path().join("calls");
    let mounts = home.write(
        "mounts",
        format!("1 0 0:1 / {} rw - fuse.sshfs there: rw\n", folder.display()),
    );
    let there = |args: &[&str]| {
        let output = program(&folder)
            .args(args)
            .env("LD_PRELOAD", shim())
            .env("FAULT_FOLDER", &folder)
            .env("FAULT_LOG", &calls)
            .env("FAULT_MOUNTS", &mounts)
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {said}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    there(&["log", "--day", "2026-01-01", "headache=2"]);
    assert!(!has_log(&home));
    // One that was made on a disk of one's own and moved there.
    home.does(&["log", "--day", "2026-01-02", "headache=1"]);
    assert!(has_log(&home));
    leave_log(&home);
    assert!(there(&["check"]).contains("another computer’s disk"));
    there(&["log", "--day", "2026-01-03", "headache=1"]);
    assert!(!has_log(&home));
    let copy = home.path("copy.sqlite");
    there(&["backup", copy.to_str().expect("a plain path")]);
    there(&["undo"]);
    there(&["restore", copy.to_str().expect("a plain path"), "--yes"]);
    assert!(!has_log(&home));
    assert!(!home.does(&["check"]).contains("another computer"));
    for (day, said) in [
        ("01", "moderate"),
        ("02", "mild"),
        ("03", "mild"),
        ("04", "mild"),
    ] {
        let shown = home.does(&["show", "--day", &format!("2026-01-{day}")]);
        assert!(shown.contains(said), "{day}: {shown}");
    }
    home.does(&["log", "--day", "2026-01-05", "headache=1"]);
    assert!(has_log(&home));
    let told = fs::read_to_string(&calls).expect("the calls");
    assert!(told.contains("create diary.sqlite-journal"), "{told}");
    assert!(!told.contains("create diary.sqlite-shm"), "{told}");
}
