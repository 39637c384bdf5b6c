//! When of a day a sign was there. The day's answer stays one; a moment says more about it.

use std::fmt;

use super::answer::Severity;
use super::clock_time::ClockTime;
use super::day::Day;
use super::listed;
use super::sign::SignId;

/// A part of the day, for who does not know the time.
#[derive(strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartOfDay {
    /// The night before the morning of the day.
    Night,
    /// Before noon.
    Morning,
    /// After noon.
    Afternoon,
    /// Until going to bed.
    Evening,
}

listed!(PartOfDay);

impl PartOfDay {
    /// The stable name in the diary, in files and in arguments.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }

    /// The hour it stands at among times of the clock.
    const fn hour(self) -> u16 {
        match self {
            Self::Night => 3,
            Self::Morning => 9,
            Self::Afternoon => 15,
            Self::Evening => 20,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    Clock(ClockTime),
    Part(PartOfDay),
}

impl When {
    /// Reads `night`, `morning`, `afternoon`, `evening` or a time of the clock.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut parts = PartOfDay::ALL.into_iter();
        let part = parts.find(|part| part.key().eq_ignore_ascii_case(text));
        part.map(Self::Part)
            .or_else(|| ClockTime::parse(text).map(Self::Clock))
    }

    /// The part of the day it lies in; each is six hours of the clock, from midnight on.
    pub fn part(self) -> PartOfDay {
        match self {
            Self::Part(part) => part,
            Self::Clock(clock) => match clock.minutes() / 360 {
                0 => PartOfDay::Night,
                1 => PartOfDay::Morning,
                2 => PartOfDay::Afternoon,
                _ => PartOfDay::Evening,
            },
        }
    }

    /// Its place in the day, in minutes.
    pub fn order(self) -> u16 {
        match self {
            Self::Clock(clock) => clock.minutes(),
            Self::Part(part) => part.hour() * 60,
        }
    }
}

impl fmt::Display for When {
    /// As [`When::parse`] reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Clock(clock) => write!(f, "{clock}"),
            Self::Part(part) => f.write_str(part.key()),
        }
    }
}

/// What is said about a moment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MomentNote {
    pub when: When,
    /// How bad it was then.
    pub severity: Severity,
    /// The person's words.
    pub words: Option<String>,
}

/// The row of a moment in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignMomentId(pub i64);

/// A stored moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignMoment {
    pub id: SignMomentId,
    pub day: Day,
    pub sign: SignId,
    /// What is said about it.
    pub note: MomentNote,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_they_are_written_and_stand_in_the_order_of_the_day() {
        let mut read: Vec<When> = ["evening", "03:40", "Night", "8:30", "afternoon", "morning"]
            .map(|text| When::parse(text).unwrap())
            .to_vec();
        read.sort_by_key(|when| when.order());
        let said: Vec<String> = read.iter().map(When::to_string).collect();
        let expected = ["night", "03:40", "08:30", "morning", "afternoon", "evening"];
        assert_eq!(said, expected);
        for text in &said {
            assert_eq!(When::parse(text).unwrap().to_string(), *text);
        }
        assert_eq!(When::parse("later"), None);
    }

    #[test]
    fn a_time_lies_in_a_part_of_the_day() {
        use PartOfDay::{Afternoon, Evening, Morning, Night};
        for (text, part) in [
            ("0:00", Night),
            ("5:59", Night),
            ("6:00", Morning),
            ("11:59", Morning),
            ("12:00", Afternoon),
            ("18:00", Evening),
            ("23:59", Evening),
            ("night", Night),
        ] {
            assert_eq!(When::parse(text).unwrap().part(), part, "{text}");
        }
    }
}
