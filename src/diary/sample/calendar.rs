//! What a made-up person's days were like before anything is felt: which were logged and how late, which were spent ill, on a
//! journey or under stress. Nothing here knows a sign.

use super::rng::Rng;
use crate::domain::Day;

/// A day of a made-up life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LifeDay {
    pub day: Day,
    /// Days before the diary's end, 0 = its last day.
    pub ago: i32,
    /// Days until it was logged; none if it never was.
    pub lag_days: Option<i64>,
    pub kind: DayKind,
    /// Under stress.
    pub stress: bool,
}

impl LifeDay {
    /// Saturday or Sunday.
    pub fn is_weekend(&self) -> bool {
        self.day.weekday().num_days_from_monday() >= 5
    }
}

/// What a day was spent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// Nothing out of the ordinary.
    Ordinary,
    /// In bed.
    Ill,
    /// On a journey.
    Travel,
}

/// Days that a year of the sample has; its years are counted back from the end.
pub const YEAR_DAYS: i32 = 365;
/// Days at the end that are logged well, so that the rules have something to say.
const RECENT_DAYS: i32 = 90;

/// Something that goes on from one day before the end to a later one.
#[derive(Clone, Copy)]
struct Stretch {
    from_ago: i32,
    to_ago: i32,
}

impl Stretch {
    /// `days` days that begin between `earliest` and `latest` days before the end of their year.
    fn draw(rng: &mut Rng, year: i32, (latest, earliest): (i32, i32), days: (i32, i32)) -> Self {
        let from_ago = year * YEAR_DAYS + rng.between(latest, earliest);
        Self {
            from_ago,
            to_ago: from_ago - rng.between(days.0, days.1) + 1,
        }
    }

    const fn holds(self, ago: i32) -> bool {
        self.to_ago <= ago && ago <= self.from_ago
    }
}

/// What happens once a year. The places in the year do not overlap.
struct Year {
    late: [Stretch; 2],
    journey: Stretch,
    illness: Stretch,
}

impl Year {
    fn draw(rng: &mut Rng, year: i32) -> Self {
        Self {
            late: [
                Stretch::draw(rng, year, (100, 120), (2, 5)),
                Stretch::draw(rng, year, (210, 230), (2, 5)),
            ],
            journey: Stretch::draw(rng, year, (140, 200), (9, 13)),
            illness: Stretch::draw(rng, year, (250, 350), (7, 9)),
        }
    }

    fn kind(&self, ago: i32) -> DayKind {
        if self.illness.holds(ago) {
            DayKind::Ill
        } else if self.journey.holds(ago) {
            DayKind::Travel
        } else {
            DayKind::Ordinary
        }
    }

    /// Days until a day was caught up on: all of a stretch were filled in at once, four days after the last of them.
    fn late_lag(&self, ago: i32) -> Option<i64> {
        let stretch = self.late.iter().find(|stretch| stretch.holds(ago))?;
        Some(i64::from(ago - stretch.to_ago + 4))
    }

    /// In the middle of a journey nobody writes.
    fn is_away(&self, ago: i32) -> bool {
        let Stretch { from_ago, to_ago } = self.journey;
        to_ago < ago && ago < from_ago - 1
    }
}

/// All days from `first` to `until`.
pub fn live(seed: u64, first: Day, until: Day) -> Vec<LifeDay> {
    let mut rng = Rng::new(seed, 1);
    let years: Vec<_> = (0..=until.days_since(first) / YEAR_DAYS)
        .map(|year| Year::draw(&mut rng, year))
        .collect();
    let (mut forgotten, mut stress) = (false, false);
    let days = first.through(until).filter_map(|day| {
        let ago = until.days_since(day);
        let year = years.get(usize::try_from(ago / YEAR_DAYS).ok()?)?;
        forgotten = rng.chance(forget_rate(forgotten, ago));
        stress = rng.chance(if stress { 750 } else { 30 });
        let unlogged = day != first && day != until && (year.is_away(ago) || forgotten);
        let lag_days = match year.late_lag(ago) {
            Some(lag) => Some(lag),
            None if unlogged => None,
            None => Some(i64::from(prompt_lag(&mut rng).min(ago))),
        };
        Some(LifeDay {
            day,
            ago,
            lag_days,
            kind: year.kind(ago),
            stress,
        })
    });
    days.collect()
}

/// How often, in a thousand, a day goes unlogged; days are forgotten in runs.
const fn forget_rate(forgotten_yesterday: bool, ago: i32) -> i32 {
    match (forgotten_yesterday, ago < RECENT_DAYS) {
        (true, false) => 500,
        (false, false) => 65,
        (true, true) => 250,
        (false, true) => 45,
    }
}

/// Most days are logged in the evening, some on the next day or the one after.
fn prompt_lag(rng: &mut Rng) -> i32 {
    match rng.between(0, 99) {
        0..86 => 0,
        86..97 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn year(seed: u64) -> Vec<LifeDay> {
        let until = Day::from_ymd(2026, 11, 22).unwrap();
        live(seed, until.plus(-364), until)
    }

    #[test]
    fn every_year_has_gaps_late_days_an_illness_and_a_journey() {
        for seed in 0..200 {
            let days = year(seed);
            assert_eq!(days.len(), 365);
            let count = |is: &dyn Fn(&LifeDay) -> bool| days.iter().filter(|day| is(day)).count();
            let late = count(&|day| day.lag_days.is_some_and(|lag| (4..=10).contains(&lag)));
            assert!((4..=10).contains(&late), "{late} late days");
            assert!((7..=9).contains(&count(&|day| day.kind == DayKind::Ill)));
            assert!((9..=13).contains(&count(&|day| day.kind == DayKind::Travel)));
            let gaps = count(&|day| day.lag_days.is_none());
            assert!((15..110).contains(&gaps), "{gaps} days not logged");
        }
    }

    #[test]
    fn nothing_is_entered_after_the_end() {
        for seed in 0..200 {
            let days = year(seed);
            assert!(
                days.iter()
                    .all(|day| day.lag_days.unwrap_or(0) <= i64::from(day.ago))
            );
            assert!(days.first().unwrap().lag_days.is_some());
            assert!(days.last().unwrap().lag_days.is_some());
            assert!(days.iter().all(|day| day.lag_days.unwrap_or(0) <= 10));
        }
    }
}
