//! The last four weeks of intake: one column a day, a gap where nothing was noted, and a sentence that says the same.

use std::collections::BTreeMap;

use super::amounts_data::parts;
use crate::domain::intake::{DayIntake, DayNotes, Pantry, PeriodIntake};
use crate::domain::norm::Norm;
use crate::domain::{Day, Milligrams};
use crate::text::Text;

/// Four weeks, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct WeeksData {
    /// One entry a day, oldest first.
    pub days: Vec<DayColumn>,
    /// The average total and over how many days.
    pub sentence: String,
    /// The same about supplements, if any were noted.
    pub supplements: Option<String>,
    /// The norm to draw, with its words.
    pub norm: Option<(Norm, String)>,
}

/// A day of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct DayColumn {
    /// "22 nov".
    pub label: String,
    /// From food; `None` = not noted.
    pub food: Option<Milligrams>,
    /// From supplements; `None` = not noted.
    pub supplements: Option<Milligrams>,
    /// Food and supplements in words, for the table.
    pub parts: [String; 2],
    /// The same in one sentence.
    pub words: String,
}

impl DayColumn {
    /// Nothing was noted.
    pub const fn is_gap(&self) -> bool {
        self.food.is_none() && self.supplements.is_none()
    }
}

impl WeeksData {
    pub(super) fn new(
        first: Day,
        last: Day,
        notes: &BTreeMap<Day, DayNotes>,
        pantry: &Pantry,
        norm: Option<Norm>,
        text: &Text,
    ) -> Self {
        let period = PeriodIntake::of(first, last, notes, pantry);
        let total = period.average_total();
        let supplements = period.average_supplements();
        Self {
            days: period.days.iter().map(|day| column(day, text)).collect(),
            sentence: match (total, supplements) {
                (None, _) => text.mag_weeks_no_food(),
                (Some(total), None) => text.mag_weeks_food(total.days, text.mg(total.amount)),
                (Some(total), Some(_)) => text.mag_weeks_total(total.days, text.mg(total.amount)),
            },
            supplements: supplements
                .map(|found| text.mag_weeks_supplements(found.days, text.mg(found.amount))),
            norm: norm.map(|norm| (norm, text.mag_norm_mark(text.norm(norm)))),
        }
    }
}

fn column(day: &DayIntake, text: &Text) -> DayColumn {
    let label = text.day_short(day.day);
    let parts = parts(day, text);
    let words = if day.is_logged() {
        let [food, supplements] = parts.clone();
        text.mag_weeks_day(label.as_str(), food, supplements)
    } else {
        text.mag_weeks_gap(label.as_str())
    };
    DayColumn {
        label,
        food: day.food,
        supplements: day.supplements,
        parts,
        words,
    }
}
