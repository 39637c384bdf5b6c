//! The same diary looked back on by a script with pandas and pymannkendall (`look_back.py`), both timed inside their own process and
//! without reading the diary, and both asked for the same numbers.

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use magnesium_diary::domain::Severity;
use magnesium_diary::trends::{History, Period, directions, look_back};

const SCRIPT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/benches/look_back/look_back.py"
);
/// The shortest of so many counts, on both sides.
const ROUNDS: usize = 3;

/// Prints both times and their ratio, or why there is nothing to compare with. `PYTHON` names another Python.
pub fn compare(history: &History) {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let file = std::env::temp_dir().join(format!("look-back-{}.csv", std::process::id()));
    std::fs::write(&file, as_table(history)).unwrap();
    let output = Command::new(&python)
        .arg(SCRIPT)
        .arg(&file)
        .arg(ROUNDS.to_string())
        .output();
    std::fs::remove_file(&file).unwrap();
    let output = match output {
        Ok(output) if output.status.success() => output,
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let why = said.lines().last().unwrap_or_default();
            return println!("\nNot compared with pandas and pymannkendall: {python} says {why}");
        }
        Err(err) => {
            return println!("\nNot compared with pandas and pymannkendall: {python}: {err}");
        }
    };
    let said = String::from_utf8(output.stdout).unwrap();
    let mut lines = said.lines();
    let seconds: f64 = lines.next().unwrap().parse().unwrap();
    let versions = lines.next().unwrap_or_default();
    let (own_seconds, numbers) = timed(history);
    let theirs: Vec<_> = lines.map(str::to_owned).collect();
    println!(
        "\nEvery day's verdict and both trends of 12 signs: {:.1} ms; {versions}: {:.0} ms, {:.0} times as long; {}",
        1_000.0 * own_seconds,
        1_000.0 * seconds,
        seconds / own_seconds,
        if theirs == numbers {
            "all days and all S are the same".to_owned()
        } else {
            format!("BUT NOT THE SAME NUMBERS:\n{theirs:#?}\n{numbers:#?}")
        }
    );
}

/// One column a sign and one row a day from the first logged day on; an empty cell was not logged.
fn as_table(history: &History) -> String {
    let first = history.first_logged.unwrap_or(history.as_of);
    let names: Vec<_> = history.runs.iter().map(|run| run.key.to_string()).collect();
    let mut table = names.join(",");
    table.push('\n');
    for day in first.through(history.as_of) {
        for (at, run) in history.runs.iter().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            let level = run.on(day).map(Severity::level);
            let cell = level.map(|level| level.to_string()).unwrap_or_default();
            write!(table, "{comma}{cell}").unwrap();
        }
        table.push('\n');
    }
    table
}

/// Our own time, and for each sign its recurring days and both S.
fn timed(history: &History) -> (f64, Vec<String>) {
    let mut shortest = f64::INFINITY;
    let mut numbers = Vec::new();
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        let trends = look_back(black_box(history));
        let found = directions(black_box(history), Period::Everything);
        shortest = shortest.min(begin.elapsed().as_secs_f64());
        let signs = trends.signs.iter().zip(&found);
        numbers = signs
            .map(|(sign, direction)| {
                let s = [direction.severity, direction.rate].map(|found| found.test.plain.s);
                format!("{} {} {}", sign.days_recurring, s[0], s[1])
            })
            .collect();
    }
    (shortest, numbers)
}
