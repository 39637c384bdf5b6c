//! What is timed, how long it may take with fifty years in the diary, and how much longer ten times the years may take.

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use magnesium_diary::domain::Severity;
use magnesium_diary::trends::{
    Period, before_after_marks, directions, factor_runs, look_back, rate_line, returns, spells,
    today, together, weekday_profile, worst_fortnight,
};

use super::diary::{Made, State, history};

/// Ten times the years may take at most so many times as long.
const RATIO_MAX: f64 = 12.0;
/// Each is timed so often, in turn; the shortest time counts, as nothing makes a computation too fast.
const ROUNDS: usize = 25;

/// Something that looking back does.
pub struct Work {
    pub name: &'static str,
    /// Milliseconds it may take with fifty years.
    most_ms: f64,
    pub run: fn(&mut State<'_>),
}

pub const WORKS: [Work; 8] = [
    Work {
        name: "lay out",
        most_ms: 100.0,
        run: |state| {
            let made = state.made;
            black_box(history(made.days(), &made.rows, BTreeSet::new()));
        },
    },
    Work {
        name: "today",
        most_ms: 5.0,
        run: |state| {
            black_box(today(&state.made.plain));
        },
    },
    Work {
        name: "look back",
        most_ms: 100.0,
        run: |state| {
            black_box(look_back(&state.made.plain));
        },
    },
    Work {
        name: "look back, ill days noted",
        most_ms: 100.0,
        run: |state| {
            black_box(look_back(&state.made.with_ill_days));
        },
    },
    Work {
        name: "one new answer",
        most_ms: 2.0,
        run: |state| {
            let middle = state.made.plain.as_of.plus(-state.made.days() / 2);
            let level = Severity::ALL.get(state.next_level % 4).copied();
            state.next_level += 1;
            state.kept.answer(5, middle, level);
        },
    },
    Work {
        name: "directions, everything",
        most_ms: 100.0,
        run: |state| {
            black_box(directions(&state.made.plain, Period::Everything));
        },
    },
    Work {
        name: "chart of one sign, everything",
        most_ms: 100.0,
        run: |state| {
            let history = &state.made.plain;
            let first = history.first_logged.unwrap_or(history.as_of);
            for run in history.runs.iter().skip(5).take(1) {
                black_box(rate_line(run, first, history.as_of));
                black_box(worst_fortnight(run, first, history.as_of));
            }
        },
    },
    Work {
        name: "every rule",
        most_ms: 100.0,
        run: every_rule,
    },
];

/// All that is ever said of a diary: the rules of every day, up or down in half a year and in everything, what goes together, before
/// and after every mark, and the episodes of every sign.
fn every_rule(state: &mut State<'_>) {
    let history = &state.made.with_ill_days;
    let as_of = history.as_of;
    black_box(look_back(history));
    black_box(directions(history, Period::Weeks(26)));
    black_box(directions(history, Period::Everything));
    let factors = factor_runs(history, &state.made.factor_days);
    black_box(together(history, &factors));
    let first = history.first_logged.unwrap_or(as_of);
    for run in &history.runs {
        black_box(before_after_marks(run, &state.made.marks, &[], as_of));
        black_box((spells(run), returns(run)));
        black_box(weekday_profile(run, first, as_of));
    }
}

/// Times everything and prints it; says whether all limits hold.
pub fn print(five: &Made, fifty: &Made) -> bool {
    println!("\nShortest of {ROUNDS} rounds, on one core");
    let (mut five, mut fifty) = (five.state(), fifty.state());
    let mut all_hold = true;
    for work in &WORKS {
        let (short, long) = timed(work, &mut five, &mut fifty);
        let (short, long) = (milliseconds(short), milliseconds(long));
        let ratio = long / short;
        let holds = long <= work.most_ms && ratio <= RATIO_MAX;
        all_hold &= holds;
        println!(
            "{:<32} 5 years {short:>8.3} ms   50 years {long:>8.3} ms  at most {:>5.0}   x {ratio:>5.2}  at most {RATIO_MAX:.0}{}",
            work.name,
            work.most_ms,
            if holds { "" } else { "  OUTSIDE" }
        );
    }
    all_hold
}

fn timed(work: &Work, five: &mut State<'_>, fifty: &mut State<'_>) -> (Duration, Duration) {
    let mut shortest = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        shortest.0 = shortest.0.min(time(work, five));
        shortest.1 = shortest.1.min(time(work, fifty));
    }
    shortest
}

/// The time of some work done.
pub fn time(work: &Work, state: &mut State<'_>) -> Duration {
    let begin = Instant::now();
    (work.run)(state);
    begin.elapsed()
}

fn milliseconds(time: Duration) -> f64 {
    1_000.0 * time.as_secs_f64()
}
