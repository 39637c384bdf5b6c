//! The words of Trends whose meaning can be asked for. The rules themselves are in the README.

use strum::IntoEnumIterator as _;

use crate::text::Text;
use crate::trends::{DirectionVerdict, Status};

/// A word of Trends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::EnumIter)]
pub enum Term {
    /// Whether it keeps coming back.
    Status(Status),
    /// It clearly became more, or less.
    Direction,
    /// It cannot be told whether it became more or less.
    NoClearChange,
    /// Before and after a marked day.
    BeforeAfter,
    /// Often on the same days.
    SameDays,
}

impl Term {
    /// In the order in which they are explained.
    pub fn all() -> impl Iterator<Item = Self> {
        let statuses = Status::ALL.into_iter().rev().map(Self::Status);
        statuses.chain(Self::iter().filter(|term| !matches!(term, Self::Status(_))))
    }

    /// `None` where the verdict itself says all there is to know.
    pub const fn of_direction(verdict: DirectionVerdict) -> Option<Self> {
        match verdict {
            DirectionVerdict::Worse | DirectionVerdict::Better => Some(Self::Direction),
            DirectionVerdict::LeaningWorse
            | DirectionVerdict::LeaningBetter
            | DirectionVerdict::NoClearChange => Some(Self::NoClearChange),
            DirectionVerdict::NotEnoughWeeks => None,
        }
    }

    /// What is asked of it, as it is read aloud.
    pub fn ask(self, text: &Text) -> String {
        text.meaning_ask(self.word(text))
    }

    /// The word.
    pub fn word(self, text: &Text) -> String {
        match self {
            Self::Status(status) => text.status(status),
            Self::Direction => text.meaning_direction_word(),
            Self::NoClearChange => text.direction_no_clear_change(),
            Self::BeforeAfter => text.meaning_before_after_word(),
            Self::SameDays => text.meaning_same_days_word(),
        }
    }

    /// What it means.
    pub fn meaning(self, text: &Text) -> String {
        match self {
            Self::Status(Status::RecurringCyclic) => text.meaning_cyclic(),
            Self::Status(Status::RecurringPersistent) => text.meaning_persistent(),
            Self::Status(Status::Watch) => text.meaning_watch(),
            Self::Status(Status::None) => text.meaning_none(),
            Self::Status(Status::Early) => text.meaning_early(),
            Self::Status(Status::Unknown) => text.meaning_unknown(),
            Self::Direction => text.meaning_direction(),
            Self::NoClearChange => text.meaning_no_clear_change(),
            Self::BeforeAfter => text.meaning_before_after(),
            Self::SameDays => text.meaning_same_days(),
        }
    }
}
