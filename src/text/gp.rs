//! When to see a GP, and how the hint is worded to someone who already gets enough or takes
//! much.

use super::{Fact, Text};
use crate::domain::medicine::PAINKILLER_DAYS;
use crate::domain::norm::UpperLevel;
use crate::domain::{BuiltInSign, SignKey};
use crate::trends::{GpReason, Wording};

impl Text {
    /// Why a GP is named.
    pub fn gp_reason(&self, reason: GpReason) -> String {
        match reason {
            GpReason::Fatigue => self.gp_fatigue(),
            GpReason::Sleep => self.gp_sleep(),
            GpReason::Mood => self.gp_mood(),
            GpReason::Stomach => self.gp_stomach(),
            GpReason::Recurring(found) => {
                let sign = self.sign_inside(&SignKey::BuiltIn(found.sign));
                let (with, logged) = (found.sign_days, found.logged_days);
                match found.sign {
                    BuiltInSign::MemoryConfusion => self.gp_memory(sign, with, logged),
                    _ => self.gp_recurring(sign, with, logged),
                }
            }
            GpReason::Painkillers(found) => {
                let (few, many) = PAINKILLER_DAYS;
                self.gp_painkillers(self.counts(&found.any), few, many)
            }
            GpReason::BloodPressure(mean) => {
                let words = self.gp_blood_pressure(
                    self.decimal(mean.systolic, 0),
                    self.decimal(mean.diastolic, 0),
                    mean.readings,
                    mean.days,
                );
                self.with_few(words, &mean)
            }
        }
    }

    /// When to see a GP about a symptom, in whole sentences.
    pub fn see_gp(&self, sign: BuiltInSign) -> String {
        let fact = self.fact(sign, Fact::Doctor);
        let mut letters = fact.chars();
        let first = letters.next().map(char::to_lowercase);
        let when: String = first.into_iter().flatten().chain(letters).collect();
        self.trends_gp_when(when)
    }

    /// "12, 14 en 11".
    pub fn counts(&self, counts: &[usize]) -> String {
        let said: Vec<String> = counts.iter().map(usize::to_string).collect();
        self.list(&said)
    }

    /// Why a GP is named, one sentence a reason.
    pub fn gp_reasons(&self, reasons: &[GpReason]) -> Vec<String> {
        reasons
            .iter()
            .map(|reason| self.gp_reason(*reason))
            .collect()
    }

    /// The hint in other words than usual; `None` where the usual ones hold.
    pub fn hint_reworded(&self, wording: Wording, level: UpperLevel) -> Option<String> {
        let said = match wording {
            Wording::Plain => return None,
            Wording::AtUpperLevel => self.hint_at_upper(self.mg_exact(level.amount())),
            Wording::AtNorm(days) => self.hint_at_norm(days),
        };
        let (causes, gp) = (self.hint_many_causes(), self.hint_gp());
        Some(format!("{causes} {said} {gp}"))
    }
}
