//! What a person can do to a diary, as values. A command says what is wanted; [`super::Diary::apply`] does it.

use std::collections::BTreeSet;

use super::factors::FactorChange;
use super::intake::IntakeCommand;
use super::labs::LabCommand;
use super::medicines::MedicineCommand;
use super::pauses::PauseCommand;
use super::settings::Setting;
use super::signs::SignChange;
use crate::domain::event::{EventId, EventKind};
use crate::domain::food::Portions;
use crate::domain::hint::{HintAnswer, Tier};
use crate::domain::intake::FoodRef;
use crate::domain::mark::MarkId;
use crate::domain::measurement::{BloodPressureId, DayPart};
use crate::domain::medicine::MedicineId;
use crate::domain::product::{Dose, ProductId};
use crate::domain::sign_moment::{MomentNote, SignMomentId};
use crate::domain::{
    BloodPressure, BuiltInSign, Day, FactorId, RedFlag, Severity, SignId, SignKey, WeekStart,
};

/// One act of the person: one transaction, one undo step.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Answers a sign on a day; `None` makes it "not asked" again.
    Answer {
        day: Day,
        sign: SignId,
        severity: Option<Severity>,
    },
    /// Answers "none" for every followed daily sign of the day that has no answer yet.
    NoOtherSigns {
        day: Day,
    },
    /// The same for several days at once.
    NoSignsOn {
        days: BTreeSet<Day>,
    },
    /// Answers the followed daily signs of the day that have no answer yet as they were answered the day before.
    CopyDayBefore {
        /// The day that is filled in.
        day: Day,
    },
    /// Notes when of the day a sign was there, and how bad; the day's answer becomes no better by it.
    AddMoment {
        day: Day,
        sign: SignId,
        /// What is said about it.
        note: MomentNote,
    },
    /// Takes a moment away; the answer that it made eases.
    DeleteMoment {
        day: Day,
        id: SignMomentId,
    },
    /// Puts the person's words beside an answer; an empty text takes them away.
    Remark {
        day: Day,
        sign: SignId,
        text: String,
    },
    /// Replaces a day's note; an empty text takes it away. Writes of one `spell` on one day are one undo step.
    Note {
        day: Day,
        /// The whole text.
        body: String,
        /// Which editing spell this belongs to.
        spell: i64,
    },
    /// Replaces what the person wants to ask the GP, a question a line. Writes of one `spell` are one undo step.
    Questions {
        /// The whole text.
        body: String,
        /// Which editing spell this belongs to.
        spell: i64,
    },
    /// Notes a factor on a day or takes it away.
    Factor {
        day: Day,
        factor: FactorId,
        /// Noted or not.
        on: bool,
    },
    AddFactor {
        /// The day it is noted on.
        day: Day,
        name: String,
    },
    AddBloodPressure {
        day: Day,
        reading: BloodPressure,
        /// In the morning or the evening, if the person says so.
        part: Option<DayPart>,
    },
    DeleteBloodPressure {
        day: Day,
        id: BloodPressureId,
    },
    AddEvent {
        /// The day it happened.
        day: Day,
        /// The sign it belongs to.
        sign: SignId,
        kind: EventKind,
        /// The person's words, possibly empty.
        body: String,
    },
    DeleteEvent {
        day: Day,
        id: EventId,
    },
    /// Marks a day on which something began or changed.
    AddMark {
        /// The first day of the new way.
        day: Day,
        /// What it was.
        name: String,
    },
    DeleteMark {
        id: MarkId,
    },
    /// Several entries about one day at once, as the `log` command takes them.
    Log(DayLog),
    /// Begins a diary: follows exactly these of the twelve, adds the own signs, and sets how its weeks are read.
    Begin {
        /// The signs to ask for.
        signs: BTreeSet<BuiltInSign>,
        /// Names of own signs, in order.
        own: Vec<String>,
        /// On which day its weeks begin.
        week_start: WeekStart,
    },
    /// Follows exactly these signs from now on; the past of the others stays.
    Follow {
        /// The signs to ask for.
        signs: BTreeSet<SignId>,
    },
    /// Adds an own sign, to be answered daily.
    AddSign {
        name: String,
    },
    /// Puts the signs in this order.
    Reorder {
        /// All signs, first to last.
        signs: Vec<SignId>,
    },
    /// Changes one sign of the list.
    Sign(SignChange),
    FactorList(FactorChange),
    /// Ticks a warning sign on a day, or takes the tick away.
    RedFlag {
        day: Day,
        flag: RedFlag,
        /// Ticked or not.
        on: bool,
    },
    AnswerHint {
        tier: Tier,
        signs: Vec<SignKey>,
        answer: HintAnswer,
    },
    Intake(IntakeCommand),
    Pause(PauseCommand),
    Medicine(MedicineCommand),
    Lab(LabCommand),
    /// Changes a setting of this diary.
    Set(Setting),
}

impl Command {
    /// Whether it looks where the hint leads.
    pub const fn opens_hint(&self) -> bool {
        matches!(
            self,
            Self::AnswerHint {
                answer: HintAnswer::Opened,
                ..
            }
        )
    }

    /// Whether it fills in rows that the person did not look at one by one.
    pub const fn fills_rows(&self) -> bool {
        matches!(
            self,
            Self::NoOtherSigns { .. }
                | Self::NoSignsOn { .. }
                | Self::CopyDayBefore { .. }
                | Self::Intake(IntakeCommand::CopyFood { .. })
        )
    }

    /// The days on which it enters something, as far as it says so by itself. Words about a day fill nothing in: who writes them
    /// may well be away.
    pub(super) fn entry_days(&self, today: Day) -> BTreeSet<Day> {
        match self {
            Self::Answer {
                day,
                severity: Some(_),
                ..
            }
            | Self::AddMoment { day, .. }
            | Self::NoOtherSigns { day }
            | Self::CopyDayBefore { day }
            | Self::Factor { day, on: true, .. }
            | Self::AddFactor { day, .. }
            | Self::AddBloodPressure { day, .. }
            | Self::AddEvent { day, .. }
            | Self::RedFlag { day, on: true, .. } => BTreeSet::from([*day]),
            Self::Medicine(command) => command.entry_day().into_iter().collect(),
            Self::NoSignsOn { days } => days.clone(),
            Self::Log(log) if !log.is_words_alone() => BTreeSet::from([log.day.unwrap_or(today)]),
            Self::Intake(command) => command.entry_day().into_iter().collect(),
            _ => BTreeSet::new(),
        }
    }
}

/// Entries about one day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DayLog {
    /// The day they are about; `None` = today.
    pub day: Option<Day>,
    pub answers: Vec<(SignId, Severity)>,
    pub moments: Vec<(SignId, MomentNote)>,
    /// Whether every other followed daily sign without an answer gets "none".
    pub rest_none: bool,
    /// Words put behind the day's note.
    pub note: Option<String>,
    /// Words put in the place of the day's note; nothing in them takes it away.
    pub new_note: Option<String>,
    /// Factors to note.
    pub factors: Vec<FactorId>,
    /// Readings to add.
    pub blood_pressures: Vec<(BloodPressure, Option<DayPart>)>,
    /// Medicines taken.
    pub medicines: Vec<MedicineId>,
    /// Events to add.
    pub events: Vec<(SignId, EventKind, String)>,
    /// Products taken or skipped.
    pub doses: Vec<(ProductId, Dose)>,
    /// Food to add.
    pub eaten: Vec<(FoodRef, Portions)>,
}

impl DayLog {
    /// Nothing but the day's note.
    fn is_words_alone(&self) -> bool {
        let rest = Self {
            day: None,
            note: None,
            new_note: None,
            ..self.clone()
        };
        rest == Self::default()
    }
}
