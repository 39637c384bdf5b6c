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
        // The level was set for people with healthy kidneys.
        _ if profile.kidney_disease => {}
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, IntakeCommand, Setting};
    use crate::domain::SignId;
    use crate::domain::condition::{Condition, Conditions};
    use crate::domain::product::{Dose, Label, NewProduct, ProductId, Unit, Units};
    use crate::domain::profile::{Motherhood, Profile};
    use crate::domain::testing::NOW;
    use crate::text::Language;

    fn today() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn product(form: Form, mg: f64) -> Command {
        Command::Intake(IntakeCommand::AddProduct(NewProduct {
            name: "Pill".to_owned(),
            form,
            label: Label::Elemental(mg),
            unit: Unit::Tablet,
            usual: Units::ONE,
            since: today(),
            until: None,
        }))
    }

    fn taken(units: f64) -> Command {
        Command::Intake(IntakeCommand::NoteDose {
            day: today(),
            product: ProductId(1),
            dose: Units::new(units).map(Dose::Taken),
        })
    }

    fn profile(change: impl FnOnce(&mut Profile)) -> Command {
        let mut profile = Profile::default();
        change(&mut profile);
        Command::Set(Setting::Profile(profile))
    }

    fn with(condition: Condition) -> Command {
        profile(|profile| profile.conditions = Conditions::default().with(condition, true))
    }

    /// The warnings of today after these acts, in English.
    fn found(commands: &[Command]) -> Vec<String> {
        let mut diary = Diary::in_memory().unwrap();
        for command in commands {
            diary.apply(command.clone(), NOW).unwrap();
        }
        let pantry = diary.pantry().unwrap();
        let intake = DayIntake::of(today(), &diary.day(today()).unwrap().intake, &pantry);
        warnings(&diary, today(), &intake, &pantry, &Text::new(Language::En)).unwrap()
    }

    #[test]
    fn each_warning_has_its_case() {
        let stomach = Command::Answer {
            day: today(),
            sign: SignId(9),
            severity: Some(Severity::Mild),
        };
        let citrate = |mg| product(Form::Citrate, mg);
        let expecting = || profile(|profile| profile.motherhood = Some(Motherhood::Pregnant));
        for (commands, words) in [
            (vec![citrate(250.0), taken(1.0)], vec![]),
            (vec![citrate(125.0), taken(2.5)], vec!["add up to 312.5 mg"]),
            (vec![citrate(300.0)], vec!["usually take adds up to 300 mg"]),
            (
                vec![citrate(300.0), taken(1.0), stomach.clone()],
                vec!["add up to", "On 1 day of the last 28"],
            ),
            (vec![citrate(100.0), taken(1.0), stomach], vec![]),
            (
                vec![
                    citrate(300.0),
                    taken(1.0),
                    profile(|profile| profile.kidney_disease = true),
                ],
                vec!["Discuss this product with your doctor"],
            ),
            (vec![with(Condition::Antibiotic)], vec![]),
            (
                vec![citrate(100.0), with(Condition::Antibiotic)],
                vec!["ask your pharmacist how many"],
            ),
            (
                vec![with(Condition::AcidBlocker)],
                vec!["Do not stop it by yourself"],
            ),
            (
                vec![product(Form::Threonate, 100.0), expecting()],
                vec!["L-threonate is not meant", "midwife or GP"],
            ),
            (vec![expecting()], vec![]),
        ] {
            let found = found(&commands);
            assert_eq!(found.len(), words.len(), "{found:?}");
            for (said, word) in found.iter().zip(words) {
                assert!(said.contains(word), "{said}");
            }
        }
    }
}
