//! What an undo step says was done: keys and numbers, written as JSON; the words are made by `text`.

use serde::{Deserialize, Serialize};

/// An act, as the undo log names it. Days are ISO, signs and factors are keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Act {
    /// Answered a sign; `None` = made "not asked" again.
    Answer {
        day: String,
        sign: String,
        /// 0..=3.
        level: Option<u8>,
    },
    /// Answered "none" for the open rows.
    NoOtherSigns {
        day: String,
        /// How many; 0 in an act of an earlier version.
        #[serde(default)]
        rows: usize,
    },
    /// Answered "none" for the open rows of several days.
    NoSignsOn {
        /// The days, oldest first.
        days: Vec<String>,
        /// How many; 0 in an act of an earlier version.
        #[serde(default)]
        rows: usize,
    },
    /// Answered the open rows as the day before.
    CopyDayBefore {
        day: String,
        /// How many; 0 in an act of an earlier version.
        #[serde(default)]
        rows: usize,
    },
    /// Changed the words beside an answer.
    Remark {
        day: String,
        sign: String,
    },
    /// Noted a moment of a sign, or took it away.
    Moment {
        day: String,
        sign: String,
        /// Noted or taken away.
        added: bool,
    },
    /// Changed a note, within one editing spell.
    Note {
        day: String,
        spell: i64,
    },
    /// Changed the questions for the GP, within one editing spell.
    Questions {
        spell: i64,
    },
    /// Noted a factor or took it away.
    Factor {
        day: String,
        factor: String,
        /// Noted or taken away.
        on: bool,
    },
    /// Added or took away a blood pressure reading.
    BloodPressure {
        day: String,
        /// Added or taken away.
        added: bool,
    },
    /// Added or took away an event.
    Event {
        day: String,
        /// Added or taken away.
        added: bool,
    },
    /// Marked a day, or took the mark away.
    Mark {
        day: String,
        /// What it was.
        name: String,
        /// Set or taken away.
        added: bool,
    },
    /// Logged several things about a day at once.
    Log {
        day: String,
    },
    /// Chose which signs to follow, or their order.
    Signs,
    AddSign {
        name: String,
    },
    /// Gave an own sign another name.
    RenameSign {
        /// Its name before.
        from: String,
        /// Its name after.
        to: String,
    },
    /// Put an own sign away or took it out again.
    RetireSign {
        name: String,
        /// Away or not.
        retired: bool,
    },
    /// Deleted what was noted about a sign.
    DeletePast {
        sign: String,
        /// How many answers, readings and events went.
        rows: u64,
    },
    /// Changed the list of factors: added, renamed, hid, moved or deleted.
    FactorList {
        /// The factor it was about; empty for the order of all.
        #[serde(default)]
        factor: String,
    },
    /// Ticked a warning sign or took the tick away.
    RedFlag {
        day: String,
    },
    Hint,
    Intake(IntakeAct),
    /// Something about days away, medicines or laboratory results.
    #[serde(rename = "everyday")]
    Record(RecordAct),
    Profile,
    Setting {
        /// Which, as its row names it.
        #[serde(default)]
        key: String,
    },
    /// Brought over what was entered before another file came in the diary's place.
    BroughtOver,
    Import {
        /// The file's name, without its folder.
        file: String,
        /// Answers added.
        added: u64,
        /// Answers changed.
        changed: u64,
    },
}

/// An act about products or food.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum IntakeAct {
    /// Changed the list of products.
    Product { name: String, change: ProductChange },
    /// Noted a product, or took the note away (`None`).
    Dose {
        day: String,
        name: String,
        /// Taken or skipped.
        taken: Option<bool>,
    },
    /// Noted something eaten, changed how much, or took it away.
    Food {
        day: String,
        food: String,
        /// Noted or taken away.
        added: bool,
    },
    /// Changed the list of own foods.
    OwnFood {
        name: String,
        /// How; an act of an earlier version always added one.
        #[serde(default)]
        change: OwnFoodChange,
    },
    /// Said that all food is noted, or took that back.
    FoodComplete {
        day: String,
        /// All of it, or not.
        on: bool,
    },
    /// Noted again what was eaten the day before.
    CopiedFood {
        day: String,
        /// How many; 0 in an act of an earlier version.
        #[serde(default)]
        rows: usize,
    },
    /// Answered about an ordinary week.
    TypicalWeek,
}

/// How the list of products changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProductChange {
    Added,
    /// Another usual amount.
    Amount,
    Ended,
    /// In use again.
    Resumed,
    /// Put right.
    Corrected,
    /// Taken off the list.
    Deleted,
}

/// How the list of own foods changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnFoodChange {
    #[default]
    Added,
    /// Put right.
    Corrected,
    /// Taken off the list.
    Deleted,
}

/// An act about days away, medicines or laboratory results.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum RecordAct {
    /// Set days aside as away, or took that away.
    Pause {
        first: String,
        /// The last, if there is one.
        last: Option<String>,
        /// Set or taken away.
        added: bool,
    },
    /// Changed the list of medicines.
    Medicine {
        name: String,
        change: MedicineChange,
    },
    /// Noted a medicine or took the note away.
    Took {
        day: String,
        name: String,
        /// Noted or taken away.
        taken: bool,
    },
    /// Noted how much of a medicine was taken, or when, or took that away.
    Dose {
        day: String,
        name: String,
        /// Noted or taken away.
        added: bool,
    },
    /// Added a laboratory result or took it away.
    Lab {
        day: String,
        /// What was measured.
        lab: String,
        /// Added or taken away.
        added: bool,
    },
}

/// How the list of medicines changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MedicineChange {
    Added,
    /// Another name or kind, put away or taken out again.
    Changed,
    Deleted,
}

impl Act {
    /// Whether a line at the foot of the window says what it did, with a way to take it back: it filled in rows that the person did not
    /// look at one by one, took away what they looked at, or noted a result in a list that may be out of sight of its form.
    pub const fn is_told_at_foot(&self) -> bool {
        matches!(
            self,
            Self::Hint
                | Self::NoOtherSigns { .. }
                | Self::NoSignsOn { .. }
                | Self::CopyDayBefore { .. }
                | Self::Intake(IntakeAct::CopiedFood { .. })
                | Self::Record(RecordAct::Lab { .. })
        ) || self.takes_away()
    }

    /// Whether an entry went by one press of its button.
    pub const fn takes_away(&self) -> bool {
        match self {
            Self::BloodPressure { added, .. }
            | Self::Event { added, .. }
            | Self::Moment { added, .. }
            | Self::Mark { added, .. }
            | Self::Intake(IntakeAct::Food { added, .. })
            | Self::Record(
                RecordAct::Pause { added, .. }
                | RecordAct::Dose { added, .. }
                | RecordAct::Lab { added, .. },
            ) => !*added,
            Self::Intake(
                IntakeAct::Product {
                    change: ProductChange::Deleted,
                    ..
                }
                | IntakeAct::OwnFood {
                    change: OwnFoodChange::Deleted,
                    ..
                },
            )
            | Self::Record(RecordAct::Medicine {
                change: MedicineChange::Deleted,
                ..
            }) => true,
            _ => false,
        }
    }

    /// As stored.
    pub(super) fn to_json(&self) -> String {
        // Strings, numbers and booleans always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a stored act; an act of a later version is not known.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acts_of_earlier_versions_keep_their_names() {
        let stored =
            r#"{"kind":"everyday","what":"pause","first":"2026-11-02","last":null,"added":true}"#;
        let act = Act::from_json(stored).unwrap();
        assert!(matches!(&act, Act::Record(RecordAct::Pause { .. })));
        assert_eq!(act.to_json(), stored);
    }
}
