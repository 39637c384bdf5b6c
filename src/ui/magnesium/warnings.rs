//! What to take note of, from the profile, the products and the day: only facts with a source, worded no stronger than it.

use std::collections::BTreeMap;

use crate::diary::Diary;
use crate::domain::form::Form;
use crate::domain::intake::{DayIntake, Pantry};
use crate::domain::{BuiltInSign, Day, Milligrams, Severity, SignKey};
use crate::store::StoreError;
use crate::text::Text;

/// Days looked at for an upset stomach above the upper level.
const DAYS: i32 = 28;

/// The warnings of a day, most important first.
///
/// # Errors
/// If the diary cannot be read.
pub(super) fn warnings(
    diary: &Diary,
    day: Day,
    intake: &DayIntake,
    pantry: &Pantry,
    text: &Text,
) -> Result<Vec<String>, StoreError> {
    let profile = diary.settings().profile;
    let in_use = || {
        pantry
            .products
            .iter()
            .filter(|product| product.is_used_on(day))
    };
    let mut found = Vec::new();
    if profile.kidney_disease && in_use().next().is_some() {
        found.push(text.warn_kidney_product());
    }
    let level = profile.upper_level;
    let level_words = text.mg_exact(level.amount());
    let usual: Milligrams = in_use()
        .map(|product| product.magnesium_in(product.usual_on(day)))
        .sum();
    match intake.supplements {
        Some(taken) if level.is_passed_by(taken) => {
            found.push(text.warn_over_upper(text.mg_exact(taken), level_words.as_str()));
        }
        _ if level.is_passed_by(usual) => {
            found.push(text.warn_usual_over(text.mg_exact(usual), level_words.as_str()));
        }
        _ => {}
    }
    let bowel_days = bowel_days(diary, day, pantry)?;
    if bowel_days > 0 {
        found.push(text.warn_bowel_day(bowel_days, level_words));
    }
    if profile.motherhood.is_some() && in_use().any(|product| product.form == Form::Threonate) {
        found.push(text.warn_threonate());
    }
    let takes_any = in_use().next().is_some();
    for condition in profile.conditions.iter() {
        if takes_any || !condition.matters_with_supplements() {
            found
                .push(text.warn_named(text.condition(condition), text.condition_advice(condition)));
        }
    }
    if profile.motherhood.is_some() && takes_any {
        found.push(text.prof_motherhood_advice());
    }
    Ok(found)
}

/// Days above the upper level on which an upset stomach was noted.
fn bowel_days(diary: &Diary, last: Day, pantry: &Pantry) -> Result<usize, StoreError> {
    let first = last.plus(1 - DAYS);
    let level = diary.settings().profile.upper_level;
    let stomach = SignKey::BuiltIn(BuiltInSign::AppetiteDigestion);
    let Some(sign) = diary.signs()?.into_iter().find(|sign| sign.key == stomach) else {
        return Ok(0);
    };
    let noted: BTreeMap<Day, Severity> = diary
        .answers(first, last)?
        .into_iter()
        .filter(|row| row.sign == sign.id)
        .map(|row| (row.day, row.answer.severity))
        .collect();
    let days = diary.intake_notes(first, last)?;
    Ok(days
        .iter()
        .filter(|(day, notes)| {
            let taken = DayIntake::of(**day, notes, pantry).supplements;
            taken.is_some_and(|amount| level.is_passed_by(amount))
                && noted
                    .get(day)
                    .is_some_and(|severity| *severity > Severity::None)
        })
        .count())
}
