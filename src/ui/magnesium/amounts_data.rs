//! The two amounts of a day, decided before anything is drawn: the total beside a norm, supplements beside their upper level.

use crate::domain::Milligrams;
use crate::domain::intake::{DayIntake, Pantry};
use crate::domain::norm::{Norm, NormSet};
use crate::domain::profile::Profile;
use crate::domain::typical_week::UsualIntake;
use crate::text::Text;

/// Whose amounts they are.
pub(super) struct Person {
    pub(super) profile: Profile,
    /// Whose norms are shown.
    pub(super) norm_set: NormSet,
    /// The norm, unless under age.
    pub(super) norm: Option<Norm>,
    /// What an ordinary week gives.
    pub(super) usual: Option<UsualIntake>,
}

/// The two amounts of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Amounts {
    /// "Vandaag ongeveer 285 mg".
    pub title: String,
    /// From food, milligrams; `None` = not noted.
    pub food: Option<Milligrams>,
    /// From supplements; `None` = not noted.
    pub supplements: Option<Milligrams>,
    /// The words below the first bar.
    pub parts: [String; 2],
    /// The norm as a mark, with its words.
    pub norm: Option<(Norm, String)>,
    /// What must be said about the total.
    pub notes: Vec<String>,
    /// As long as that gets by what is ticked below it: its lines are kept free, so that nothing ticked moves.
    pub longest_notes: Vec<String>,
    /// "Uit supplementen 100 mg".
    pub supplements_title: String,
    /// The upper level, with its words; not with a kidney disease.
    pub upper: Option<(Milligrams, String)>,
    /// What must be said about the upper level.
    pub upper_note: String,
}

pub(super) fn amounts(
    intake: &DayIntake,
    day_name: &str,
    person: &Person,
    pantry: &Pantry,
    text: &Text,
) -> Amounts {
    let profile = person.profile;
    let level = profile.upper_level.amount();
    Amounts {
        title: intake.total().map_or_else(
            || text.mag_day_nothing(day_name),
            |total| text.mag_day_about(day_name, text.mg(total)),
        ),
        food: intake.food,
        supplements: intake.supplements,
        parts: parts(intake, text),
        norm: person
            .norm
            .map(|norm| (norm, text.mag_norm_mark(text.norm(norm)))),
        notes: total_notes(intake, person, pantry, text),
        longest_notes: total_notes(&least_noted(intake, pantry), person, pantry, text),
        supplements_title: intake.supplements.map_or_else(
            || text.mag_supplements_nothing(),
            |amount| text.mag_supplements_about(text.mg(amount)),
        ),
        upper: (!profile.kidney_disease)
            .then(|| (level, text.mag_upper_mark(text.mg_exact(level)))),
        upper_note: if profile.kidney_disease {
            text.mag_upper_kidney()
        } else {
            text.mag_upper_only()
        },
    }
}

/// The day as the page has most to say of it: food begun, no product ticked.
fn least_noted(intake: &DayIntake, pantry: &Pantry) -> DayIntake {
    let used = pantry
        .products
        .iter()
        .filter(|product| product.is_used_on(intake.day));
    DayIntake {
        food: Some(Milligrams::ZERO),
        food_complete: false,
        not_noted: used.map(|product| product.id).collect(),
        ..intake.clone()
    }
}

/// What must be said about the total.
fn total_notes(intake: &DayIntake, person: &Person, pantry: &Pantry, text: &Text) -> Vec<String> {
    let mut notes = vec![text.mag_estimate()];
    if person.norm.is_some() {
        notes.push(text.mag_below_norm());
    }
    if intake.food.is_some() && !intake.food_complete {
        notes.push(text.mag_food_not_all());
    }
    if intake.unknown_foods > 0 {
        notes.push(text.mag_unknown_foods(intake.unknown_foods));
    }
    if !intake.not_noted.is_empty() {
        let names: Vec<String> = intake
            .not_noted
            .iter()
            .filter_map(|id| pantry.product(*id))
            .map(|product| product.name.clone())
            .collect();
        notes.push(text.mag_not_noted(text.list(&names)));
    }
    let usual = person.usual.map(|usual| {
        let range = text.range(usual.low, usual.high);
        if usual.is_whole {
            text.mag_usual_week_whole(range)
        } else {
            text.mag_usual_week(range)
        }
    });
    notes.extend(usual);
    notes
}

/// Food and supplements of a day in words.
pub(super) fn parts(intake: &DayIntake, text: &Text) -> [String; 2] {
    [
        intake.food.map_or_else(
            || text.mag_food_not_noted(),
            |food| text.mag_food_part(text.mg(food)),
        ),
        intake.supplements.map_or_else(
            || text.mag_supplement_not_noted(),
            |amount| text.mag_supplement_part(text.mg(amount)),
        ),
    ]
}
