//! Reads what bears on the hint beside the answers: readings, supplements and intake of the last 28 days, and whether it was put
//! away. Only reads.

use super::Diary;
use crate::domain::hint::{HintFacts, Silence, Tier};
use crate::domain::intake::PeriodIntake;
use crate::domain::medicine::MedicineKind;
use crate::domain::norm::{Norm, NormSet};
use crate::domain::{Day, Milligrams, SignKey};
use crate::store::StoreError;

/// Days looked back over, the day itself included.
const DAYS: i32 = 28;
/// Days whose painkillers are looked at.
const PAINKILLER_DAYS: i32 = 90;

impl Diary {
    /// What bears on the hint on `as_of` beside the answers.
    pub fn hint_facts(&self, as_of: Day) -> Result<HintFacts, StoreError> {
        let first = as_of.plus(1 - DAYS);
        let profile = self.settings().profile;
        let pantry = self.pantry()?;
        let period = PeriodIntake::of(first, as_of, &self.intake_notes(first, as_of)?, &pantry);
        let usual: Milligrams = pantry
            .products
            .iter()
            .filter(|product| product.is_used_on(as_of))
            .map(|product| product.magnesium_in(product.usual_on(as_of)))
            .sum();
        let noted = period.average_supplements();
        let level = profile.upper_level;
        // The Dutch and the European norm of adults are the same numbers, so the language decides nothing here.
        let set = profile.norm_set.unwrap_or(NormSet::NlHealthCouncil);
        let norm = Norm::of(set, profile, as_of).map(|norm| norm.high);
        let readings = self.blood_pressures(first, as_of)?;
        Ok(HintFacts {
            readings: readings
                .into_iter()
                .map(|entry| (entry.day, entry.reading))
                .collect(),
            painkiller_days: self.painkiller_kinds(as_of.plus(1 - PAINKILLER_DAYS), as_of)?,
            supplements_at_level: level.is_reached_by(usual)
                || noted.is_some_and(|noted| level.is_reached_by(noted.amount)),
            usual_supplements: usual,
            noted_supplements: noted.map(|noted| (noted.amount, noted.days)),
            days_at_norm: norm.map_or(0, |norm| period.days_at_least(norm)),
            norm,
        })
    }

    /// Each day with a painkiller from `first` to `last`, once for each painkiller noted on it.
    fn painkiller_kinds(
        &self,
        first: Day,
        last: Day,
    ) -> Result<Vec<(Day, MedicineKind)>, StoreError> {
        let noted = self.medicine_days(first, last)?;
        let medicines = self.medicines()?.into_iter();
        let painkillers = medicines.filter(|medicine| medicine.kind.is_painkiller());
        Ok(painkillers
            .filter_map(|medicine| Some((noted.get(&medicine.id)?, medicine.kind)))
            .flat_map(|(days, kind)| days.iter().map(move |day| (*day, kind)))
            .collect())
    }

    /// How long a hint of this tier is silent on `day`: put away within its time of silence, and no sign has joined since. `None`
    /// = it may be shown.
    pub fn hint_silence(
        &self,
        tier: Tier,
        signs: &[SignKey],
        day: Day,
    ) -> Result<Option<Silence>, StoreError> {
        let answered = self.tables().hints()?.into_iter();
        Ok(answered
            .filter(|hint| hint.tier == tier && hint.shown_on <= day)
            .filter(|hint| signs.iter().all(|sign| hint.signs.contains(sign)))
            .map(|hint| Silence {
                answer: hint.answer,
                since: hint.shown_on,
                until: hint.shown_on.plus(hint.answer.silent_days()),
            })
            .filter(|silence| day < silence.until)
            .max_by_key(|silence| silence.until))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::BuiltInSign;
    use crate::domain::hint::HintAnswer;
    use crate::domain::testing::NOW;

    #[test]
    fn a_hint_stays_away_as_long_as_its_answer_says() {
        let (headache, fatigue) = (
            SignKey::BuiltIn(BuiltInSign::Headache),
            SignKey::BuiltIn(BuiltInSign::Fatigue),
        );
        for (answer, days) in [
            (HintAnswer::Later, 28),
            (HintAnswer::NotForMe, 90),
            (HintAnswer::Opened, 90),
        ] {
            let mut diary = Diary::in_memory().unwrap();
            let today = diary.today(NOW);
            let put_away = Command::AnswerHint {
                tier: Tier::Full,
                signs: vec![headache.clone()],
                answer,
            };
            diary.apply(put_away, NOW).unwrap();
            let silence = |tier, signs: &[&SignKey], after: i32| {
                let signs: Vec<SignKey> = signs.iter().map(|sign| (*sign).clone()).collect();
                diary.hint_silence(tier, &signs, today.plus(after)).unwrap()
            };
            let expected = Some(Silence {
                answer,
                since: today,
                until: today.plus(days),
            });
            for (tier, signs, after, found) in [
                (Tier::Full, vec![&headache], 0, expected),
                (Tier::Full, vec![&headache], days - 1, expected),
                (Tier::Full, vec![&headache], days, None),
                (Tier::Full, vec![&headache], -1, None),
                // Each tier has a silence of its own, and a sign that joins ends it.
                (Tier::Early, vec![&headache], 0, None),
                (Tier::Full, vec![&headache, &fatigue], 0, None),
            ] {
                assert_eq!(silence(tier, &signs, after), found, "{answer:?} {after}");
            }
            diary.undo().unwrap();
            assert_eq!(
                diary
                    .hint_silence(Tier::Full, std::slice::from_ref(&headache), today)
                    .unwrap(),
                None
            );
        }
    }
}
