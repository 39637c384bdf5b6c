//! How the signs of a made-up person come and go: per sign a chain with two states (there, not there) whose rate follows the
//! time of year, the week, the years and, in the last one, a story: cramps that grow, poor sleep and fatigue that stay. Nothing
//! changes about any of them when a product is begun: a sample that got better then would advertise it. All rates are in a
//! thousand days.

use super::calendar::{DayKind, LifeDay, YEAR_DAYS};
use super::rng::Rng;
use crate::domain::{BuiltInSign, Severity};

/// How one sign behaves.
struct Habit {
    /// Usual rate.
    rate: i32,
    /// How much a day is like the one before, in a thousand.
    clustering: i32,
    /// Rate on a sick day.
    ill_rate: i32,
    /// What stress adds to the rate.
    stress_adds: i32,
    /// What a Saturday or Sunday adds to the rate.
    weekend_adds: i32,
    /// How often it is mild, and how often at most moderate, where it is there.
    mild_moderate: (i32, i32),
}

const fn habit(sign: BuiltInSign) -> Habit {
    let (rate, clustering, ill_rate, stress_adds, weekend_adds, mild_moderate) = match sign {
        BuiltInSign::MuscleCramps => (80, 200, 80, 0, 30, (500, 870)),
        BuiltInSign::Fatigue => (170, 250, 950, 100, -60, (550, 920)),
        BuiltInSign::PoorSleep => (180, 200, 700, 200, -40, (500, 900)),
        BuiltInSign::MoodAnxiety => (40, 400, 350, 200, -20, (600, 950)),
        BuiltInSign::Headache => (70, 150, 850, 80, 50, (450, 850)),
        BuiltInSign::SweetCraving => (120, 200, 20, 80, 80, (700, 980)),
        BuiltInSign::AppetiteDigestion => (40, 300, 800, 40, 0, (650, 950)),
        BuiltInSign::TinglingNumbness => (20, 300, 20, 0, 0, (800, 990)),
        BuiltInSign::MemoryConfusion => (20, 200, 150, 30, 0, (850, 990)),
        _ => (12, 200, 60, 20, 0, (800, 990)),
    };
    Habit {
        rate,
        clustering,
        ill_rate,
        stress_adds,
        weekend_adds,
        mild_moderate,
    }
}

/// The state of one sign from day to day.
pub struct Course {
    sign: BuiltInSign,
    habit: Habit,
    rng: Rng,
    /// Day of the year on which it is worst.
    worst_season: i32,
    /// What the present year makes of the usual rate, in a thousand.
    year_factor: i32,
    year: i32,
    level: Severity,
    /// Days it has been away.
    free_days: i32,
}

/// Days before the end from which the signs of the story are as they stay, and never stay away for long, whatever the dice say.
/// Longer than what before and after the product looks at, and without seasons, so that nothing changes there.
const FINALE_DAYS: i32 = 200;

impl Course {
    /// The course of a sign that is answered daily.
    pub fn new(seed: u64, sign: BuiltInSign) -> Self {
        let mut rng = Rng::new(seed, 100 + sign as u64);
        let worst_season = rng.between(0, YEAR_DAYS - 1);
        Self {
            sign,
            habit: habit(sign),
            rng,
            worst_season,
            year_factor: 1_000,
            year: -1,
            level: Severity::None,
            free_days: 0,
        }
    }

    /// How bad the sign is on the next day.
    pub fn enter(&mut self, day: &LifeDay) -> Severity {
        let rate = self.rate(day);
        let clustering = self.habit.clustering;
        // The chain whose days are present at `rate` and as alike as `clustering` says.
        let chance = match self.level {
            Severity::None => rate * (1_000 - clustering) / 1_000,
            _ => rate + clustering * (1_000 - rate) / 1_000,
        };
        self.level = if self.rng.chance(chance) {
            self.severity()
        } else {
            Severity::None
        };
        self.free_days = match self.level {
            Severity::None => self.free_days + 1,
            _ => 0,
        };
        self.level
    }

    /// As bad as the day before, or drawn anew.
    fn severity(&mut self) -> Severity {
        if self.level != Severity::None && self.rng.chance(350) {
            return self.level;
        }
        let (mild, moderate) = self.habit.mild_moderate;
        match self.rng.between(0, 999) {
            drawn if drawn < mild => Severity::Mild,
            drawn if drawn < moderate => Severity::Moderate,
            _ => Severity::Severe,
        }
    }

    fn rate(&mut self, day: &LifeDay) -> i32 {
        if day.kind == DayKind::Ill {
            return self.habit.ill_rate;
        }
        self.enter_year(day.ago / YEAR_DAYS);
        let usual = match self.story_rate(day.ago) {
            Some(_) if day.ago < FINALE_DAYS && self.free_days >= 4 => return 1_000,
            Some(rate) if day.ago < FINALE_DAYS => rate * 1_000 / self.season(day.ago),
            Some(rate) => rate,
            None => self.habit.rate * self.year_factor / 1_000,
        };
        let stress = if day.stress {
            self.habit.stress_adds
        } else {
            0
        };
        let weekend = if day.is_weekend() {
            self.habit.weekend_adds
        } else {
            0
        };
        (usual * self.season(day.ago) / 1_000 + stress + weekend).clamp(0, 950)
    }

    fn enter_year(&mut self, year: i32) {
        if year != self.year {
            self.year = year;
            self.year_factor = self.rng.between(500, 1_600);
        }
    }

    /// The rate that the last year's story gives.
    const fn story_rate(&self, ago: i32) -> Option<i32> {
        if ago >= YEAR_DAYS {
            return None;
        }
        match self.sign {
            BuiltInSign::MuscleCramps if ago < FINALE_DAYS => Some(560),
            BuiltInSign::MuscleCramps => {
                Some(100 + 460 * (YEAR_DAYS - ago) / (YEAR_DAYS - FINALE_DAYS))
            }
            BuiltInSign::PoorSleep => Some(480),
            BuiltInSign::Fatigue => Some(500),
            _ => None,
        }
    }

    /// What the time of year makes of a rate, in a thousand: up and down by a seventh, in straight lines.
    const fn season(&self, ago: i32) -> i32 {
        let away = (ago - self.worst_season).rem_euclid(YEAR_DAYS);
        let nearest = if away < YEAR_DAYS - away {
            away
        } else {
            YEAR_DAYS - away
        };
        1_140 - 280 * 2 * nearest / YEAR_DAYS
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::sample::calendar::live;
    use crate::domain::Day;

    /// Share of days with the sign, in a thousand, among the days that `counts` takes.
    fn share(sign: BuiltInSign, counts: fn(&LifeDay) -> bool) -> usize {
        let until = Day::from_ymd(2026, 11, 22).unwrap();
        let (mut with, mut all) = (0, 0);
        for seed in 0..100 {
            let mut course = Course::new(seed, sign);
            for day in live(seed, until.plus(-729), until) {
                let severity = course.enter(&day);
                if counts(&day) {
                    all += 1;
                    with += usize::from(severity != Severity::None);
                }
            }
        }
        with * 1_000 / all
    }

    #[test]
    fn the_last_year_tells_its_story() {
        let cramps = |counts| share(BuiltInSign::MuscleCramps, counts);
        assert!(cramps(|day| day.ago < 28) > 3 * cramps(|day| day.ago > 340));
        assert!(share(BuiltInSign::Fatigue, |day| day.ago < 56) > 400);
        assert!(share(BuiltInSign::PoorSleep, |day| day.ago < 56) > 400);
        assert!((50..200).contains(&share(BuiltInSign::Headache, |day| day.ago < 365)));
        assert!(share(BuiltInSign::Palpitations, |_| true) < 40);
    }

    /// The product is begun 104 to 110 days before the end, and its first two weeks are not looked at.
    #[test]
    fn nothing_changes_at_the_start_of_the_product() {
        for sign in BuiltInSign::ALL {
            let before = share(sign, |day| (111..111 + 84).contains(&day.ago));
            let after = share(sign, |day| day.ago < 90);
            assert!(before.abs_diff(after) < 30, "{sign:?}: {before}, {after}");
        }
    }

    #[test]
    fn a_sick_day_is_felt() {
        assert!(share(BuiltInSign::Fatigue, |day| day.kind == DayKind::Ill) > 800);
    }
}
