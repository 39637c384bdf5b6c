//! 220,000 answers (fifty years of twelve signs): a CSV of them into a diary, beside the `sqlite3` program's own `.import` of the same rows
//! into the same table; and the diary as JSON out and in, beside `sqlite3 -json` of the same rows and its reading them back. The ratio
//! is what counts. Prints it and fails above three.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it measures and may fail loudly"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Allowed ratio to what `sqlite3` takes.
const MOST: f64 = 3.0;
const ROUNDS: usize = 5;
const ROWS: usize = 220_000;
const SIGNS: [&str; 10] = [
    "muscle_cramps",
    "fatigue",
    "palpitations",
    "mood_anxiety",
    "poor_sleep",
    "tingling_numbness",
    "headache",
    "appetite_digestion",
    "sweet_craving",
    "memory_confusion",
];

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let csv = folder.path().join("rows.csv");
    fs::write(&csv, rows()).expect("the folder can be written");
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    for round in 0..ROUNDS {
        ours.push(import(folder.path(), &csv, round));
        theirs.push(reference(folder.path(), &csv, round));
    }
    compare("import csv", ours, theirs);
    let mut out = (Vec::new(), Vec::new());
    let mut back = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let diary = folder.path().join(format!("ours-{round}.sqlite"));
        let json = folder.path().join(format!("ours-{round}.json"));
        out.0
            .push(timed(program(&diary).args(["export", "json"]).arg(&json)));
        let rows = folder.path().join(format!("theirs-{round}.json"));
        out.1.push(reference_out(&diary, &rows));
        let again = folder.path().join(format!("again-{round}.sqlite"));
        back.0
            .push(timed(program(&again).args(["import", "json"]).arg(&json)));
        back.1.push(reference_in(folder.path(), &rows, round));
    }
    compare("export json", out.0, out.1);
    compare("import json", back.0, back.1);
}

fn compare(what: &str, ours: Vec<Duration>, theirs: Vec<Duration>) {
    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("{what} {ours:?}, sqlite3 {theirs:?}, ratio {ratio:.2} (at most {MOST})");
    assert!(ratio <= MOST, "{what}: slower than {MOST} times sqlite3");
}

fn program(diary: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"));
    command.args(["--lang", "en", "--diary"]).arg(diary);
    command
}

/// The same rows, every column of them.
fn reference_out(diary: &Path, rows: &Path) -> Duration {
    let file = fs::File::create(rows).expect("the folder can be written");
    let mut command = Command::new("sqlite3");
    command.arg("-json").arg(diary).arg("SELECT * FROM answer");
    timed_to(&mut command, file.into())
}

/// What `sqlite3` wrote, back into a table like the diary's.
fn reference_in(folder: &Path, rows: &Path, round: usize) -> Duration {
    let base = folder.join(format!("read-{round}.sqlite"));
    let script = format!(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;\n\
         CREATE TABLE answer (day TEXT NOT NULL, sign_id INTEGER NOT NULL, severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),\n\
         remark TEXT, entered_at INTEGER, changed_at INTEGER, lag_days INTEGER, source TEXT, batch_id INTEGER,\n\
         PRIMARY KEY (day, sign_id)) STRICT, WITHOUT ROWID;\n\
         INSERT INTO answer SELECT value->>'day', value->>'sign_id', value->>'severity', value->>'remark', value->>'entered_at',\n\
         value->>'changed_at', value->>'lag_days', value->>'source', value->>'batch_id' FROM json_each(readfile('{}'));\n",
        rows.display()
    );
    let script_file = folder.join("script");
    fs::write(&script_file, script).expect("the folder can be written");
    timed(
        Command::new("sqlite3")
            .arg(&base)
            .arg(format!(".read {}", script_file.display())),
    )
}

fn rows() -> String {
    let mut text = String::from("date,sign,severity\n");
    let first = magnesium_diary::domain::Day::from_ymd(1960, 1, 1).expect("a day");
    for row in 0..ROWS {
        let day = first.plus(i32::try_from(row / SIGNS.len()).expect("small"));
        let sign = SIGNS.get(row % SIGNS.len()).expect("a sign");
        writeln!(text, "{day},{sign},{}", row * 7 % 11 % 4).expect("a string grows");
    }
    text
}

fn import(folder: &Path, csv: &Path, round: usize) -> Duration {
    let diary = folder.join(format!("ours-{round}.sqlite"));
    timed(program(&diary).args(["import", "csv"]).arg(csv))
}

/// The same rows into a table like the diary's, with the same promises: whole on disk when the program ends.
fn reference(folder: &Path, csv: &Path, round: usize) -> Duration {
    let base = folder.join(format!("theirs-{round}.sqlite"));
    let script = format!(
        "PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n\
         CREATE TABLE answer (day TEXT NOT NULL, sign TEXT NOT NULL, severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 3),\n\
         PRIMARY KEY (day, sign)) WITHOUT ROWID;\n.import --csv --skip 1 {} answer\n",
        csv.display()
    );
    let script_file = folder.join("script");
    fs::write(&script_file, script).expect("the folder can be written");
    timed(
        Command::new("sqlite3")
            .arg(&base)
            .arg(format!(".read {}", script_file.display())),
    )
}

fn timed(command: &mut Command) -> Duration {
    timed_to(command, Stdio::null())
}

fn timed_to(command: &mut Command, out: Stdio) -> Duration {
    let began = Instant::now();
    let status = command.stdout(out).status().expect("the program runs");
    assert!(status.success());
    began.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
