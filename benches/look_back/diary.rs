//! A made-up diary of twelve signs, from rare to nearly daily, clustered, with one day in ten missing; always the same.

use std::collections::BTreeSet;

use magnesium_diary::domain::mark::{Mark, MarkId, MarkKind};
use magnesium_diary::domain::{BuiltInSign, Day, FactorKey, Severity, SignKey};
use magnesium_diary::trends::{History, LookBack, Person};

const FIRST_DAY: i32 = 5_000;

/// An answer: the number of its sign, the day, how bad.
pub type Row = (usize, Day, Severity);

/// A diary with all that is worked with.
pub struct Made {
    pub rows: Vec<Row>,
    pub plain: History,
    /// The same with days noted as ill, which the hint counts apart.
    pub with_ill_days: History,
    pub factor_days: Vec<(FactorKey, BTreeSet<Day>)>,
    pub marks: Vec<Mark>,
}

/// A diary, and what looking back keeps of it.
pub struct State<'a> {
    pub made: &'a Made,
    pub kept: LookBack,
    /// The level that is answered next.
    pub next_level: usize,
}

impl Made {
    /// So many days.
    pub fn new(days: i32) -> Self {
        let rows = rows(days);
        let every = |step: usize| -> BTreeSet<Day> {
            let numbers = (FIRST_DAY..FIRST_DAY + days).step_by(step);
            numbers.map(|number| Day::MIN.plus(number)).collect()
        };
        let mark = |(number, day): (usize, Day)| Mark {
            kind: MarkKind::Own(MarkId(i64::try_from(number).unwrap())),
            day,
            name: format!("change {number}"),
        };
        Self {
            plain: history(days, &rows, BTreeSet::new()),
            with_ill_days: history(days, &rows, every(50)),
            factor_days: [5, 7, 11]
                .map(|step| (FactorKey::Own(step.to_string()), every(step)))
                .into(),
            marks: every(400).into_iter().enumerate().map(mark).collect(),
            rows,
        }
    }

    /// As many days as the diary has.
    pub fn days(&self) -> i32 {
        self.plain.as_of.days_since(Day::MIN) - FIRST_DAY + 1
    }

    /// Looks back and keeps what was found.
    pub fn state(&self) -> State<'_> {
        State {
            made: self,
            kept: LookBack::new(self.with_ill_days.clone()),
            next_level: 0,
        }
    }
}

/// Lays the rows of so many days out.
pub fn history(days: i32, rows: &[Row], ill_days: BTreeSet<Day>) -> History {
    let signs = BuiltInSign::ALL.map(|sign| (SignKey::BuiltIn(sign), true));
    let as_of = Day::MIN.plus(FIRST_DAY + days - 1);
    let rows = rows.iter().copied();
    History::new(as_of, &signs, rows, ill_days, Person::default())
}

fn rows(days: i32) -> Vec<Row> {
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
