//! Which remark or note fits a day. Only which: what it says stands with all other words, in each language.

use super::calendar::{DayKind, LifeDay};
use super::rng::Rng;
use crate::domain::{BuiltInSign, Severity, listed};

/// A remark beside an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray)]
pub enum SampleRemark {
    /// Cramps: the left calf.
    LeftCalf,
    /// Cramps: the foot, at night.
    FootAtNight,
    /// Cramps: after sport.
    AfterSport,
    /// Fatigue: from midday on.
    FromMiddayOn,
    /// Sleep: awake early.
    AwakeEarly,
    /// Sleep: long before falling asleep.
    LongAwake,
    /// Mood: a deadline at work.
    Deadline,
    /// Headache: behind the eyes.
    BehindEyes,
    /// Headache: after a day at a screen.
    AfterScreen,
    /// Tingling: fingers, in the morning.
    FingersInMorning,
}

listed!(SampleRemark);

/// A day's note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray)]
pub enum SampleNote {
    /// The first day of the diary.
    FirstDay,
    /// The first day in bed.
    InBed,
    /// The first day up again.
    UpAgain,
    /// Leaving on a journey.
    Leaving,
    HomeAgain,
    /// The first day of taking the product.
    ProductStarted,
    /// Much to do.
    BusyDay,
    LongWalk,
    /// Work in the garden.
    Garden,
    /// Family came by.
    Family,
    QuietDay,
    CrampAtNight,
    /// A bad night.
    SleptBadly,
    HeadacheAllAfternoon,
    /// Too tired for something.
    TooTired,
}

listed!(SampleNote);

/// A remark beside one answer in twelve where the sign was there.
pub fn remark(rng: &mut Rng, sign: BuiltInSign, severity: Severity) -> Option<SampleRemark> {
    if severity == Severity::None || !rng.chance(80) {
        return None;
    }
    let choices: &[SampleRemark] = match sign {
        BuiltInSign::MuscleCramps => &[
            SampleRemark::LeftCalf,
            SampleRemark::FootAtNight,
            SampleRemark::AfterSport,
        ],
        BuiltInSign::Fatigue => &[SampleRemark::FromMiddayOn],
        BuiltInSign::PoorSleep => &[SampleRemark::AwakeEarly, SampleRemark::LongAwake],
        BuiltInSign::MoodAnxiety => &[SampleRemark::Deadline],
        BuiltInSign::Headache => &[SampleRemark::BehindEyes, SampleRemark::AfterScreen],
        BuiltInSign::TinglingNumbness => &[SampleRemark::FingersInMorning],
        _ => &[],
    };
    rng.pick(choices)
}

/// A note about what was felt, on one bad day in five.
pub fn felt(rng: &mut Rng, sign: BuiltInSign, severity: Severity) -> Option<SampleNote> {
    if severity < Severity::Moderate || !rng.chance(200) {
        return None;
    }
    match sign {
        BuiltInSign::MuscleCramps => Some(SampleNote::CrampAtNight),
        BuiltInSign::PoorSleep => Some(SampleNote::SleptBadly),
        BuiltInSign::Headache => Some(SampleNote::HeadacheAllAfternoon),
        BuiltInSign::Fatigue => Some(SampleNote::TooTired),
        _ => None,
    }
}

/// The note of a logged day, knowing the day before it and the first day of the product.
pub fn note(
    rng: &mut Rng,
    day: &LifeDay,
    before: Option<&LifeDay>,
    starts_product: bool,
) -> Option<SampleNote> {
    let Some(before) = before else {
        return Some(SampleNote::FirstDay);
    };
    if starts_product {
        return Some(SampleNote::ProductStarted);
    }
    match (before.kind, day.kind) {
        (DayKind::Ordinary, DayKind::Ill) => return Some(SampleNote::InBed),
        (DayKind::Ill, DayKind::Ordinary) => return Some(SampleNote::UpAgain),
        (DayKind::Ordinary, DayKind::Travel) => return Some(SampleNote::Leaving),
        (DayKind::Travel, DayKind::Ordinary) => return Some(SampleNote::HomeAgain),
        (_, DayKind::Ill | DayKind::Travel) => return None,
        _ => {}
    }
    if day.stress {
        return rng.chance(120).then_some(SampleNote::BusyDay);
    }
    let choices = [
        SampleNote::LongWalk,
        SampleNote::Garden,
        SampleNote::Family,
        SampleNote::QuietDay,
    ];
    if rng.chance(40) {
        rng.pick(&choices)
    } else {
        None
    }
}
