//! Makes the disk fail under the built program: a call that writes, syncs, renames, links, deletes or cuts off a file goes wrong,
//! or the program or the power goes at that moment. `shim.c` stands between the program and the disk; here is which points are
//! tried, and what must hold after each.

mod shim;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::{self, Display};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use magnesium_diary::diary::Diary;
use magnesium_diary::store::IfMissing;
use rusqlite::Connection;
use rusqlite::types::Value;
use tempfile::TempDir;

pub use self::shim::shim;
use crate::common::Home;

/// Points tried of each operation where there is no time for all of them.
pub const POINTS: usize = 60;
/// Stands for the folder in the command line of an operation.
pub const HERE: &str = "{here}";

/// How a call goes wrong; the words are those of `shim.c`.
const MODES: [Mode; 9] = [
    Mode("kill"),
    Mode("eio"),
    Mode("power"),
    Mode("full"),
    Mode("torn"),
    Mode("gone"),
    Mode("power-some"),
    Mode("short"),
    Mode("enospc"),
];

/// How a call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mode(pub &'static str);

impl Mode {
    /// Whether the program is gone after it.
    pub fn kills(self) -> bool {
        ["kill", "torn", "power", "power-some"].contains(&self.0)
    }
}

/// A command, the diary it is given to, and what must hold when it goes wrong.
pub struct Operation {
    /// Its name in what a failing test says.
    pub name: &'static str,
    /// Makes the diary, and what else there is, as it is before.
    pub prepare: fn(&Home),
    /// The command line behind `--diary FILE`; [`HERE`] stands for the folder.
    pub args: &'static [&'static str],
    /// What must hold beside what holds for every operation: see [`Trial::judge`].
    pub judge: fn(&Trial<'_>),
}

/// What a diary holds: the rows of each table, without moments and without what only says where files lie.
pub type Contents = BTreeMap<String, Vec<String>>;

/// One time that something went wrong.
pub struct Trial<'o> {
    /// What was done.
    pub operation: &'o Operation,
    /// How it went wrong.
    pub mode: Mode,
    /// The number of the call that went wrong, from 1.
    pub at: usize,
    /// The call and its file.
    pub call: &'o str,
    /// The exit code; `None` if the program was killed.
    pub code: Option<i32>,
    /// What it said on the error stream.
    pub said: String,
    /// What the diary held before.
    pub before: &'o Contents,
    /// What it holds when nothing goes wrong.
    pub after: &'o Contents,
    /// What it holds now.
    pub left: Contents,
    /// The folder as it is when nothing goes wrong.
    pub done: &'o Path,
    folder: &'o Path,
}

impl Display for Trial<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, mode, at) = (self.operation.name, self.mode.0, self.at);
        write!(f, "{name}, {mode} at {at} ({}): ", self.call)?;
        match self.code {
            Some(code) => write!(f, "exit {code}, {:?}", self.said.trim()),
            None => f.write_str("killed"),
        }
    }
}

impl Trial<'_> {
    /// A file in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// All of it was done, or nothing.
    fn is_whole(&self) -> bool {
        &self.left == self.before || &self.left == self.after
    }

    fn end(&mut self, told: &str) {
        let lost_locks = told.lines().any(|call| call.starts_with("0 "));
        assert!(!lost_locks, "{self}: {told}");
        // What is left is read as the program reads it.
        match Diary::open(&self.path("diary.sqlite"), IfMissing::Fail) {
            Ok(diary) => diary.check().unwrap_or_else(|err| panic!("{self}: {err}")),
            Err(err) => panic!("{self}: does not open: {err}"),
        }
        self.left = contents(&self.path("diary.sqlite"));
        self.judge();
        goes_on(self);
    }

    /// What holds for every operation: it says one sentence or has done it, and what it says is true.
    fn judge(&self) {
        match self.code {
            Some(0) => assert!(
                &self.left == self.after,
                "{self}: said to be done, and is not"
            ),
            Some(1) if self.said.contains("did not confirm this") => {
                assert!(self.is_whole(), "{self}: half done");
            }
            Some(1) => {
                assert_eq!(self.said.trim().lines().count(), 1, "{self}");
                assert!(
                    &self.left == self.before,
                    "{self}: said to have failed, and is done"
                );
            }
            Some(code) => panic!("{self}: exit code {code}"),
            None => {
                assert!(self.mode.kills(), "{self}: killed by something else");
                assert!(self.is_whole(), "{self}: half done");
            }
        }
        (self.operation.judge)(self);
    }
}

/// Tries an operation at `points` points, spread over its calls and the ways to fail, or at all; how many were tried.
pub fn try_points(operation: &Operation, points: Option<usize>) -> usize {
    let home = Home::new();
    (operation.prepare)(&home);
    // Read in a copy: reading brings an older diary up to date.
    let looked_at = copy_of(&home.path(""));
    let before = contents(&looked_at.path().join("diary.sqlite"));
    let done = copy_of(&home.path(""));
    let (output, calls) = run(operation, done.path(), None);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{}: {said}", operation.name);
    let calls: Vec<&str> = calls.lines().collect();
    assert!(calls.len() > 2, "{}: {calls:?}", operation.name);
    assert!(
        !calls.iter().any(|call| call.starts_with("0 ")),
        "{calls:?}"
    );
    let after = contents(&done.path().join("diary.sqlite"));
    let all = calls.len() * MODES.len();
    let count = points.unwrap_or(all).min(all);
    let mut wrong = Vec::new();
    for point in 0..count {
        let at = if count == all {
            point / MODES.len()
        } else {
            point * calls.len() / count
        };
        let mode = MODES[point % MODES.len()];
        let here = copy_of(&home.path(""));
        let (output, told) = run(operation, here.path(), Some((at + 1, mode)));
        let mut trial = Trial {
            operation,
            mode,
            at: at + 1,
            call: calls[at],
            code: output.status.code(),
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
            before: &before,
            after: &after,
            left: Contents::new(),
            done: done.path(),
            folder: here.path(),
        };
        // All points that fail are told, not the first alone.
        if let Err(why) = catch_unwind(AssertUnwindSafe(|| trial.end(&told))) {
            let why = why.downcast_ref::<String>().cloned();
            wrong.push(why.unwrap_or_else(|| trial.to_string()));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {count} points:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    count
}

/// Runs a command in the home and kills the program before the first call of this kind, as "pwrite diary.sqlite".
pub fn kill_before(home: &Home, args: &'static [&'static str], call: &str) {
    let operation = Operation {
        name: "cut short",
        prepare: |_| {},
        args,
        judge: |_| {},
    };
    let diary = home.diary();
    let here = diary.parent().expect("a folder");
    let (_, calls) = run(&operation, copy_of(here).path(), None);
    let at = calls.lines().position(|line| line.ends_with(call));
    let at = at.expect("the call is made") + 1;
    let (output, _) = run(&operation, here, Some((at, Mode("kill"))));
    assert_eq!(output.status.code(), None, "killed");
}

/// The diary takes the next answer, and is one file again.
fn goes_on(trial: &Trial<'_>) {
    let output = program(trial.folder)
        .args(["log", "--day", "2026-05-05", "headache=1"])
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{trial}: and then: {said}");
    let left: Vec<OsString> = names(trial.folder)
        .into_iter()
        .filter(|name| {
            let ends = ["-wal", "-shm", "-journal"];
            ends.iter()
                .any(|end| name.to_string_lossy() == format!("diary.sqlite{end}"))
        })
        .collect();
    assert!(left.is_empty(), "{trial}: {left:?}");
}

/// The names in a folder.
pub fn names(folder: &Path) -> Vec<OsString> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<OsString> = entries
        .map(|entry| entry.expect("the folder can be read").file_name())
        .collect();
    names.sort();
    names
}

/// Everything a diary holds, but for moments, the files it was copied to and the mark of its last change.
pub fn contents(diary: &Path) -> Contents {
    // Opened first as the program does, which brings an older diary up to date.
    drop(Diary::open(diary, IfMissing::Fail).expect("the diary opens"));
    let conn = Connection::open(diary).expect("the diary opens");
    let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'";
    let is_of_file = |name: &String| name.starts_with("file_") || name == "copy_made";
    list(&conn, tables)
        .into_iter()
        .filter(|table| !is_of_file(table))
        .map(|table| {
            let columns = format!(
                "SELECT name FROM pragma_table_info('{table}') WHERE name NOT LIKE '%\\_at' ESCAPE '\\' AND name <> 'before'"
            );
            let columns = list(&conn, &columns).join(", ");
            let rows = rows(&conn, &format!("SELECT {columns} FROM {table} ORDER BY {columns}"));
            (table, rows)
        })
        .collect()
}

fn list(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).expect("SQL");
    let names = statement.query_map([], |row| row.get(0)).expect("SQL");
    names.map(|name| name.expect("a name")).collect()
}

fn rows(conn: &Connection, sql: &str) -> Vec<String> {
    let mut statement = conn.prepare(sql).expect("SQL");
    let width = statement.column_count();
    let line = |row: &rusqlite::Row<'_>| {
        let values: Result<Vec<Value>, _> = (0..width).map(|column| row.get(column)).collect();
        Ok(format!("{:?}", values?))
    };
    let lines = statement.query_map([], line).expect("SQL");
    lines.map(|line| line.expect("a row")).collect()
}

/// Runs the operation in `here`, with this call going wrong; what came of it, and the calls that were counted.
fn run(operation: &Operation, here: &Path, fault: Option<(usize, Mode)>) -> (Output, String) {
    let beside = tempfile::tempdir_in(here.parent().expect("a folder")).expect("a folder");
    let log = beside.path().join("calls");
    let mut program = program(here);
    let place = here.to_str().expect("a plain path");
    program
        .args(operation.args.iter().map(|arg| arg.replace(HERE, place)))
        .env("LD_PRELOAD", shim())
        .env("FAULT_FOLDER", here)
        .env("FAULT_KEEP", beside.path())
        .env("FAULT_LOG", &log);
    if let Some((at, mode)) = fault {
        program
            .env("FAULT_AT", at.to_string())
            .env("FAULT_MODE", mode.0);
    }
    let output = program.output().expect("the program runs");
    let told = fs::read_to_string(&log).unwrap_or_default();
    (output, told)
}

/// The program on the diary of a folder, as [`Home::program`] runs it.
pub fn program(here: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"));
    program
        .env_clear()
        .env("HOME", here)
        .env("TZ", "UTC")
        .env("LANG", "en_GB.UTF-8")
        .args(["--lang", "en", "--diary"])
        .arg(here.join("diary.sqlite"));
    program
}

/// A copy of a folder and all in it.
fn copy_of(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().expect("a temporary folder");
    copy_into(folder, copy.path());
    copy
}

fn copy_into(folder: &Path, copy: &Path) {
    for name in names(folder) {
        let (from, to) = (folder.join(&name), copy.join(&name));
        if from.is_dir() {
            fs::create_dir(&to).expect("a folder");
            copy_into(&from, &to);
        } else {
            fs::copy(&from, &to).expect("a copy");
        }
    }
}
