//! How long looking back takes: a whole history of 50 years and 12 signs, a tenth of it, and a plain pass over the same days as
//! a yardstick for the machine.

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use magnesium_diary::domain::{BuiltInSign, Day, Severity, SignKey};
use magnesium_diary::trends::{
    History, LookBack, Period, Person, directions, look_back, rate_line, today, together,
};

const FIRST_DAY: i32 = 5_000;
const DAYS_50_YEARS: i32 = 18_262;

/// Answers of twelve signs, from rare to nearly daily, clustered, with one day in ten missing.
fn rows(days: i32) -> Vec<(usize, Day, Severity)> {
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    let mut chance = || {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random >> 11) as f64 / (1_u64 << 53) as f64
    };
    let mut rows = Vec::new();
    for sign in 0..BuiltInSign::ALL.len() {
        let rate = 0.02 + 0.07 * sign as f64;
        let mut is_there = false;
        for day in FIRST_DAY..FIRST_DAY + days {
            let again = if is_there {
                rate + 0.3 * (1.0 - rate)
            } else {
                rate * 0.7
            };
            is_there = chance() < again;
            let level = if is_there {
                1 + (chance() * 3.0) as i64
            } else {
                0
            };
            if chance() < 0.9 {
                let severity = Severity::from_level(level).unwrap_or(Severity::Severe);
                rows.push((sign, Day::MIN.plus(day), severity));
            }
        }
    }
    rows
}

fn history(days: i32, rows: &[(usize, Day, Severity)], ill_days: BTreeSet<Day>) -> History {
    let signs = BuiltInSign::ALL.map(|sign| (SignKey::BuiltIn(sign), true));
    let as_of = Day::MIN.plus(FIRST_DAY + days - 1);
    History::new(
        as_of,
        &signs,
        rows.iter().copied(),
        ill_days,
        Person::default(),
    )
}

fn bench(criterion: &mut Criterion) {
    for (name, days) in [("5 years", DAYS_50_YEARS / 10), ("50 years", DAYS_50_YEARS)] {
        let rows = rows(days);
        let diary = history(days, &rows, BTreeSet::new());
        let ill_days = (0..days)
            .step_by(50)
            .map(|day| Day::MIN.plus(FIRST_DAY + day))
            .collect();
        let ill_diary = history(days, &rows, ill_days);
        let mut group = criterion.benchmark_group(format!("{name} x 12 signs"));
        group.sample_size(20);
        group.bench_function("lay out", |bencher| {
            bencher.iter(|| history(days, black_box(&rows), BTreeSet::new()));
        });
        group.bench_function("look back", |bencher| {
            bencher.iter(|| look_back(black_box(&diary)));
        });
        group.bench_function("today", |bencher| bencher.iter(|| today(black_box(&diary))));
        group.bench_function("one new answer", |bencher| {
            let mut kept = LookBack::new(ill_diary.clone());
            let middle = diary.as_of.plus(-days / 2);
            let mut levels = Severity::ALL.into_iter().cycle();
            bencher.iter(|| kept.answer(5, black_box(middle), levels.next()));
        });
        group.bench_function("look back, ill days noted", |bencher| {
            bencher.iter(|| look_back(black_box(&ill_diary)));
        });
        for (name, period) in [
            ("26 weeks", Period::Weeks(26)),
            ("everything", Period::Everything),
        ] {
            group.bench_function(format!("directions, {name}"), |bencher| {
                bencher.iter(|| directions(black_box(&diary), period));
            });
        }
        group.bench_function("together", |bencher| {
            bencher.iter(|| together(black_box(&diary), &[]));
        });
        group.bench_function("rate line of one sign", |bencher| {
            let run = &diary.runs[5];
            bencher.iter(|| rate_line(black_box(run), diary.runs[0].first, diary.as_of));
        });
        group.bench_function("yardstick: one pass", |bencher| {
            bencher.iter(|| {
                black_box(&diary)
                    .runs
                    .iter()
                    .map(|run| run.logged().count())
                    .sum::<usize>()
            });
        });
        group.finish();
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
