//! Dated events of a sign that is not felt daily: for bones a fracture, a bone scan result, a loss of height.

use super::day::{Day, Moment};
use super::sign::SignId;
use super::{keyed, listed};

/// What happened.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    /// A bone broke.
    Fracture,
    /// A bone density result came in.
    BoneDensity,
    /// Measurably shorter than before.
    HeightLoss,
    /// Anything else worth a date.
    Other,
}

listed!(EventKind);
keyed!(EventKind);

/// An event that is not stored yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewEvent<'a> {
    pub day: Day,
    pub sign: SignId,
    pub kind: EventKind,
    /// The person's own words, possibly empty.
    pub body: &'a str,
}

/// The row of an event in the diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(pub i64);

/// A stored event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub id: EventId,
    /// The day it happened.
    pub day: Day,
    /// The sign it belongs to.
    pub sign: SignId,
    pub kind: EventKind,
    /// The person's own words, possibly empty.
    pub body: String,
    pub entered_at: Moment,
}
