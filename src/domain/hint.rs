//! The hint to look at one's magnesium intake: its two tiers and how the person answered it.

use super::keyed;
use super::medicine::MedicineKind;
use super::{BloodPressure, Day, Milligrams};

/// Which of the two hints.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// The early, softer one, from two weeks on.
    Early,
    Full,
}

keyed!(Tier);

impl Tier {
    /// Days on which its signs must qualify without a break.
    pub const fn days_in_a_row(self) -> u32 {
        match self {
            Self::Early => 7,
            Self::Full => 14,
        }
    }

    /// Days its rules look at.
    pub const fn window_days(self) -> i32 {
        match self {
            Self::Early => 28,
            Self::Full => 56,
        }
    }
}

/// What the person did with a hint.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HintAnswer {
    Later,
    NotForMe,
    /// Opened the intake page.
    Opened,
}

keyed!(HintAnswer);

impl HintAnswer {
    /// Days of silence that follow, counted from the day of the answer.
    pub const fn silent_days(self) -> i32 {
        match self {
            Self::Later => 28,
            Self::NotForMe | Self::Opened => 90,
        }
    }
}

/// How long a hint that was put away stays away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// How it was put away.
    pub answer: HintAnswer,
    /// On which day.
    pub since: Day,
    /// The first day on which it may be shown again.
    pub until: Day,
}

/// What else bears on the hint, beside the answers: readings and intake of the last 28 days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HintFacts {
    /// Blood pressure readings of the last 28 days.
    pub readings: Vec<(Day, BloodPressure)>,
    /// Days of the last three stretches of 30 on which a painkiller was noted, with its kind.
    pub painkiller_days: Vec<(Day, MedicineKind)>,
    /// What is taken, or was noted on average, reaches the upper level for supplements.
    pub supplements_at_level: bool,
    /// What is usually taken a day, as the products say.
    pub usual_supplements: Milligrams,
    /// What was noted as taken on average, and over how many days.
    pub noted_supplements: Option<(Milligrams, usize)>,
    /// Days of the last 28 on which what was noted reaches the norm.
    pub days_at_norm: usize,
    /// That norm; `None` under 18.
    pub norm: Option<Milligrams>,
}
