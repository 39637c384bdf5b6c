//! 220,000 answers (fifty years of twelve signs): a CSV of them into a diary, beside the `sqlite3` program's own `.import` of the same rows
//! into the same table; and the diary as JSON out and in, beside `sqlite3 -json` of the same rows and its reading them back. The ratio
//! is what counts. And a workbook of 20,000 rows is looked at without being brought in. Prints time and memory of each, and fails above
//! the limits.

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

/// Allowed ratio to what `sqlite3` takes to import a CSV.
const MOST_CSV: f64 = 1.7;
/// Allowed ratio to what `sqlite3` takes for JSON.
const MOST_JSON: f64 = 3.0;
/// What looking at a workbook may take.
const MOST_PREVIEW: Duration = Duration::from_secs(1);
/// Megabytes that any of it may take at most.
const MOST_MEMORY_MB: u64 = 300;
const SHEET_ROWS: u32 = 20_000;
/// How often memory is looked at.
const LOOKS: Duration = Duration::from_millis(1);
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
    compare("import csv", MOST_CSV, ours, theirs);
    let again = folder.path().join("memory.sqlite");
    memory(
        "import csv",
        program(&again).args(["import", "csv"]).arg(&csv),
    );
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
    compare("export json", MOST_JSON, out.0, out.1);
    compare("import json", MOST_JSON, back.0, back.1);
    let diary = folder.path().join("ours-0.sqlite");
    let json = folder.path().join("memory.json");
    memory(
        "export json",
        program(&diary).args(["export", "json"]).arg(&json),
    );
    let again = folder.path().join("memory-json.sqlite");
    memory(
        "import json",
        program(&again).args(["import", "json"]).arg(&json),
    );
    preview(folder.path());
}

/// A workbook is recognised, read and accounted for, and nothing is written.
fn preview(folder: &Path) {
    let file = folder.join("sheet.xlsx");
    fs::write(&file, workbook()).expect("the folder can be written");
    let look = || {
        let mut command = program(&folder.join("no.sqlite"));
        command
            .args(["import", "--dry-run", "--own-signs"])
            .arg(&file);
        command
    };
    let took = median((0..ROUNDS).map(|_| timed(&mut look())).collect());
    println!("preview of {SHEET_ROWS} rows of xlsx {took:?} (at most {MOST_PREVIEW:?})");
    assert!(took <= MOST_PREVIEW, "the preview of a workbook is slow");
    memory("preview", &mut look());
}

fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let names = [
        "Date",
        "Headache",
        "Fatigue",
        "Knee",
        "Cramps",
        "Magnesium 375 mg",
        "Notes",
    ];
    for (column, name) in (0..).zip(names) {
        sheet.write(0, column, name).expect("a cell");
    }
    let first = magnesium_diary::domain::Day::from_ymd(1970, 1, 1).expect("a day");
    for row in 1..=SHEET_ROWS {
        let day = first.plus(i32::try_from(row).expect("small"));
        sheet.write(row, 0, day.to_string()).expect("a cell");
        for column in 1..6_u16 {
            let number = (row * u32::from(column) * 7) % 4;
            sheet.write(row, column, number).expect("a cell");
        }
        if row % 9 == 0 {
            sheet
                .write(row, 6, "slept badly, rain all day")
                .expect("a cell");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

/// Prints the most memory that a program takes.
fn memory(what: &str, command: &mut Command) {
    let mut program = command
        .stdout(Stdio::null())
        .spawn()
        .expect("the program runs");
    let status = format!("/proc/{}/status", program.id());
    let mut most_kb = 0;
    while program.try_wait().expect("it can be waited for").is_none() {
        let status = fs::read_to_string(&status).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        most_kb = number
            .and_then(|number| number.parse().ok())
            .unwrap_or(most_kb)
            .max(most_kb);
        std::thread::sleep(LOOKS);
    }
    let megabytes: u64 = most_kb >> 10;
    println!("{what}: {megabytes} MB at most (limit {MOST_MEMORY_MB})");
    assert!(megabytes <= MOST_MEMORY_MB, "{what} takes too much memory");
}

fn compare(what: &str, most: f64, ours: Vec<Duration>, theirs: Vec<Duration>) {
    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("{what} {ours:?}, sqlite3 {theirs:?}, ratio {ratio:.2} (at most {most})");
    assert!(ratio <= most, "{what}: slower than {most} times sqlite3");
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
