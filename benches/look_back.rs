//! How long looking back takes: a diary of 50 years and 12 signs, a tenth of it, and the same work by pandas and pymannkendall. First
//! the limits, with the ratio of ten times the years; it fails outside them. Then the comparison, then criterion's own figures.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement may stop"
)]

#[path = "look_back/diary.rs"]
mod diary;
#[path = "look_back/limits.rs"]
mod limits;
#[path = "look_back/pandas.rs"]
mod pandas;

use std::hint::black_box;
use std::process::ExitCode;

use criterion::Criterion;

use diary::Made;

/// Days of fifty years.
const DAYS_50_YEARS: i32 = 18_262;

fn main() -> ExitCode {
    let five = Made::new(DAYS_50_YEARS / 10);
    let fifty = Made::new(DAYS_50_YEARS);
    let holds = limits::print(&five, &fifty);
    pandas::compare(&fifty.plain);
    criterion(&five, &fifty);
    if holds {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn criterion(five: &Made, fifty: &Made) {
    let mut criterion = Criterion::default().configure_from_args();
    for (years, made) in [("5 years", five), ("50 years", fifty)] {
        let mut group = criterion.benchmark_group(format!("{years} x 12 signs"));
        group.sample_size(20);
        for work in limits::WORKS {
            let mut state = made.state();
            group.bench_function(work.name, |bencher| {
                bencher.iter(|| (work.run)(black_box(&mut state)));
            });
        }
        group.finish();
    }
    criterion.final_summary();
}
