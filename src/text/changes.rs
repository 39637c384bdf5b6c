//! Before and after a change, in words: with what is expected by itself beside it, and never a proof.

use super::Text;
use crate::domain::SignKey;
use crate::domain::mark::{Mark, MarkKind};
use crate::trends::{BeforeAfter, Difference, NotedDays, Outcome};

impl Text {
    /// What can be said about a sign before and after `mark`, one of all `marks`.
    pub fn change(
        &self,
        sign: &SignKey,
        mark: &Mark,
        found: &BeforeAfter,
        marks: &[Mark],
    ) -> String {
        let (name, day) = (self.mark(mark), self.day_with_year(mark.day));
        let said = match found.outcome {
            Outcome::TooLittleBefore => return self.change_too_little_before(name, day),
            Outcome::TooEarly => {
                return self.change_too_early(name, day, self.day_with_year(found.first_look));
            }
            Outcome::AlwaysTaken => return self.change_always_taken(name, day),
            Outcome::NeverTaken => return self.change_never_taken(name, day),
            Outcome::TooLittleAfter => self.too_little_after(name, day, found),
            Outcome::Compared(compared) => {
                let numbers = self.change_numbers(sign, mark, found);
                let meaning = self.change_meaning(Difference::by_chance(compared.p));
                let noted = self.noted_after(found);
                let parts = [Some(numbers), Some(meaning), noted];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
        };
        let bad_start = found
            .may_owe_to_a_bad_start()
            .then(|| self.change_bad_start());
        let parts = [
            Some(said),
            bad_start,
            self.other_changes(mark, found, marks),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// What a mark is about: the person's words, or what happened to a product.
    pub fn mark(&self, mark: &Mark) -> String {
        let name = mark.name.as_str();
        match mark.kind {
            MarkKind::Own(_) => mark.name.clone(),
            MarkKind::ProductStarted => self.mark_product_started(name),
            MarkKind::ProductStopped => self.mark_product_stopped(name),
            MarkKind::ProductAmount => self.mark_product_amount(name),
        }
    }

    fn change_numbers(&self, sign: &SignKey, mark: &Mark, found: &BeforeAfter) -> String {
        let a_week = |days: Option<f64>| self.decimal(days.unwrap_or(0.0), 1);
        self.change_days(
            format!("{} ({})", self.mark(mark), self.day_with_year(mark.day)),
            self.sign_inside(sign),
            a_week(found.before.sign_days_per_week()),
            found.before.used_weeks,
            a_week(found.after.sign_days_per_week()),
            found.after.used_weeks,
        )
    }

    /// After the last look it stays at that.
    fn too_little_after(&self, name: String, day: String, found: &BeforeAfter) -> String {
        match found.next_look {
            Some(next) => self.change_too_little_after(name, day, self.day_with_year(next)),
            None => self.change_too_little_after_all(name, day),
        }
    }

    /// The same right below its name.
    pub fn ba_too_little_after(&self, found: &BeforeAfter) -> String {
        match found.next_look {
            Some(next) => self.ba_too_little_after_yet(self.day_with_year(next)),
            None => self.ba_too_little_after_all(),
        }
    }

    /// On how many days a product was taken, where some were skipped.
    pub fn noted_after(&self, found: &BeforeAfter) -> Option<String> {
        let NotedDays { taken, skipped } = found.noted?.after;
        (skipped > 0).then(|| self.change_noted(taken, taken + skipped))
    }

    /// What a difference comes to.
    pub fn change_meaning(&self, difference: Difference) -> String {
        match difference {
            Difference::Clear => self.change_clear(),
            Difference::Maybe => self.change_maybe(),
            Difference::Unclear => self.change_unclear(),
        }
    }

    /// What else changed in that time.
    fn other_changes(&self, mark: &Mark, found: &BeforeAfter, marks: &[Mark]) -> Option<String> {
        let names = self.other_change_names(mark, found, marks);
        (!names.is_empty()).then(|| self.change_others(self.list(&names)))
    }

    /// What else changed in that time, each by its name.
    pub fn other_change_names(
        &self,
        mark: &Mark,
        found: &BeforeAfter,
        marks: &[Mark],
    ) -> Vec<String> {
        let others = marks.iter().filter(|other| *other != mark);
        others
            .filter(|other| found.other_changes.contains(&other.day))
            .map(|other| self.mark(other))
            .collect()
    }
}
