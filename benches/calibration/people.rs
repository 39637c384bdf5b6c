//! What kinds of people the calibration makes up.

/// Which days get logged.
#[derive(Clone, Copy)]
pub enum Logging {
    /// Any, whatever happens on them.
    Any,
    /// All days with a sign, but only this share of the days without.
    OfFreeDays(f64),
    /// All days, but only this share of those with two or more signs.
    OfBadDays(f64),
}

/// Illnesses that bring five signs for some days.
#[derive(Clone, Copy)]
pub struct Illnesses {
    /// How many.
    pub count: usize,
    /// Days each lasts.
    pub days: usize,
    /// First day on which one may begin, and the first on which none may.
    pub begin: (usize, usize),
}

/// Signs that truly begin to come back.
#[derive(Clone, Copy)]
pub struct Recurring {
    /// How many.
    pub signs: usize,
    /// On what share of days.
    pub rate: f64,
    /// From which day on.
    pub onset: usize,
}

/// What kind of people are made up.
#[derive(Clone, Copy)]
pub struct People {
    /// How many days each keeps a diary.
    pub days: usize,
    /// How many signs each logs, up to nine.
    pub signs: usize,
    /// Median over signs of the share of days on which a sign is there anyway.
    pub background: f64,
    /// Spread of the logarithm of that share between signs.
    pub spread: f64,
    /// Bounds of how strongly a day of a sign goes with the next.
    pub rho: (f64, f64),
    /// What a bad day multiplies the odds of every sign by.
    pub bad_day_odds: f64,
    /// Illnesses.
    pub illnesses: Illnesses,
    /// Share of days missing, whatever happens on them.
    pub missing: f64,
    /// Days of one long gap.
    pub gap_days: usize,
    /// Which of the other days are logged.
    pub logging: Logging,
    /// Signs that truly come back.
    pub recurring: Recurring,
}

impl People {
    /// Healthy people looked at for a year after twelve weeks of logging, with one flu.
    pub const YEAR: Self = Self {
        days: 84 + 365,
        signs: 9,
        background: 0.02,
        spread: 0.8,
        rho: (0.1, 0.6),
        bad_day_odds: 3.0,
        illnesses: Illnesses {
            count: 1,
            days: 8,
            begin: (84, 441),
        },
        missing: 0.15,
        gap_days: 10,
        logging: Logging::Any,
        recurring: Recurring {
            signs: 0,
            rate: 0.0,
            onset: 84,
        },
    };

    /// Healthy people in the first 120 days of their diary.
    pub const NEW: Self = Self {
        days: 120,
        illnesses: Illnesses {
            count: 0,
            days: 8,
            begin: (0, 365),
        },
        missing: 0.12,
        gap_days: 0,
        recurring: Recurring {
            signs: 0,
            rate: 0.0,
            onset: 0,
        },
        ..Self::YEAR
    };

    /// A year of a single sign that nothing else has a hold on.
    pub const ONE_SIGN: Self = Self {
        signs: 1,
        background: 0.05,
        spread: 0.0,
        rho: (0.3, 0.3),
        bad_day_odds: 1.0,
        illnesses: Illnesses {
            count: 0,
            ..Self::YEAR.illnesses
        },
        missing: 0.10,
        gap_days: 0,
        ..Self::YEAR
    };

    /// The same people with so many signs that come back on this share of days.
    pub const fn with_recurring(self, signs: usize, rate: f64) -> Self {
        Self {
            recurring: Recurring {
                signs,
                rate,
                ..self.recurring
            },
            ..self
        }
    }

    /// The same people with so many illnesses.
    pub const fn with_illnesses(self, count: usize) -> Self {
        Self {
            illnesses: Illnesses {
                count,
                ..self.illnesses
            },
            ..self
        }
    }
}
