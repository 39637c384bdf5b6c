//! Everything a diary holds up to a day that looking back needs, as plain rows.

use std::collections::BTreeSet;

use super::{Day, Severity, SignKey};

/// The rows looking back starts from. Late answers are already left out, unless the person counts them.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    /// The day it is looked at from; nothing in here is later.
    pub as_of: Day,
    /// Daily signs, in the person's order, and whether each is followed.
    pub signs: Vec<(SignKey, bool)>,
    /// Index into `signs`, day and severity of every answer, in any order.
    pub rows: Vec<(usize, Day, Severity)>,
    /// Days with the factor "ill".
    pub ill_days: BTreeSet<Day>,
    /// First and last day of every stretch of days away, oldest first, none after `as_of`.
    pub pauses: Vec<(Day, Day)>,
    /// A warning sign was ticked on `as_of`.
    pub red_flag_today: bool,
    /// The person has a kidney disease.
    pub kidney_disease: bool,
    /// The person is or may be under 18 on `as_of`.
    pub under_18: bool,
}
