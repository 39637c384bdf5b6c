//! Which days an act answered about, and which answers of a day count: what looking back needs to take in one act instead of the
//! whole diary. Only reads.

use super::act::{IntakeAct, RecordAct};
use super::{Act, Diary};
use crate::domain::{Day, Severity, SignKey, SignKind};
use crate::store::StoreError;

impl Act {
    /// The days whose answers the act can have changed; `None` if it is not an act about the answers of certain days.
    pub fn answered_days(&self) -> Option<Vec<Day>> {
        let one = std::slice::from_ref;
        let days: &[String] = match self {
            Self::Answer { day, .. }
            | Self::NoOtherSigns { day, .. }
            | Self::CopyDayBefore { day, .. }
            | Self::Remark { day, .. }
            | Self::Log { day } => one(day),
            Self::NoSignsOn { days, .. } => days,
            _ => return None,
        };
        days.iter().map(|day| Day::parse_iso(day).ok()).collect()
    }

    /// The days on whose page the act is seen, as ISO; none for one about no day.
    fn day_names(&self) -> &[String] {
        let one = std::slice::from_ref;
        match self {
            Self::Answer { day, .. }
            | Self::NoOtherSigns { day, .. }
            | Self::CopyDayBefore { day, .. }
            | Self::Remark { day, .. }
            | Self::Moment { day, .. }
            | Self::Note { day, .. }
            | Self::Factor { day, .. }
            | Self::BloodPressure { day, .. }
            | Self::Event { day, .. }
            | Self::Log { day }
            | Self::RedFlag { day }
            | Self::Intake(
                IntakeAct::Dose { day, .. }
                | IntakeAct::Food { day, .. }
                | IntakeAct::FoodComplete { day, .. }
                | IntakeAct::CopiedFood { day, .. },
            )
            | Self::Record(RecordAct::Took { day, .. } | RecordAct::Dose { day, .. }) => one(day),
            Self::NoSignsOn { days, .. } => days,
            Self::Questions { .. }
            | Self::Mark { .. }
            | Self::Signs
            | Self::AddSign { .. }
            | Self::RenameSign { .. }
            | Self::RetireSign { .. }
            | Self::DeletePast { .. }
            | Self::FactorList { .. }
            | Self::Hint
            | Self::Intake(
                IntakeAct::Product { .. } | IntakeAct::OwnFood { .. } | IntakeAct::TypicalWeek,
            )
            | Self::Record(
                RecordAct::Pause { .. } | RecordAct::Medicine { .. } | RecordAct::Lab { .. },
            )
            | Self::Profile
            | Self::Setting { .. }
            | Self::BroughtOver
            | Self::Import { .. } => &[],
        }
    }

    /// The same as days.
    pub fn days(&self) -> Vec<Day> {
        let days = self.day_names().iter();
        days.filter_map(|day| Day::parse_iso(day).ok()).collect()
    }
}

impl Diary {
    /// The answers of a day that the rules count: those that came in time, or all if the person counts late ones.
    pub fn counted_answers(&self, day: Day) -> Result<Vec<(SignKey, Severity)>, StoreError> {
        let tables = self.tables();
        let answers = tables.answers_on(day)?;
        let late_counts = self.settings().late_counts;
        let signs = tables.signs()?.into_iter();
        let counted = signs
            .filter(|sign| sign.kind == SignKind::Daily)
            .filter_map(|sign| {
                let answer = answers.get(&sign.id)?;
                let counts = late_counts || !answer.is_late();
                counts.then_some((sign.key, answer.severity))
            });
        Ok(counted.collect())
    }
}
