//! A CSV of 220,000 answers (fifty years of twelve signs) into a diary, beside the `sqlite3` program's own `.import` of the same
//! rows into the same table: the ratio is what counts. Prints it and fails above three.

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

/// Allowed ratio to `.import`.
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
    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("import csv {ours:?}, sqlite3 .import {theirs:?}, ratio {ratio:.2} (at most {MOST})");
    assert!(ratio <= MOST, "slower than {MOST} times .import");
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
    timed(
        Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
            .args(["--lang", "en", "--diary"])
            .arg(&diary)
            .args(["import", "csv"])
            .arg(csv),
    )
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
    let began = Instant::now();
    let status = command
        .stdout(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(status.success());
    began.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
