//! Copies in words: what one holds, and what it would change.

use super::Text;
use crate::store::{AccessProblem, Comparison, Contents, Difference, Entries};

impl Text {
    /// What a copy holds beside what is there now, and what goes and comes, a sentence each.
    #[must_use]
    pub fn comparison(&self, found: &Comparison) -> Vec<String> {
        let mut lines = Vec::new();
        if let (true, Some(present)) = (found.is_of_another(), &found.present) {
            let name = |contents: &Contents| contents.person_name.clone().unwrap_or_default();
            lines.push(self.restore_other_person(name(&found.copy), name(present)));
        }
        lines.push(self.holds(&found.copy, Self::copy_holds, Self::copy_holds_nothing));
        match &found.present {
            Some(present) => {
                lines.push(self.holds(present, Self::present_holds, Self::present_holds_nothing));
            }
            None => lines.push(self.present_unreadable()),
        }
        if let Some(difference) = &found.difference {
            self.say_difference(difference, &mut lines);
        }
        lines
    }

    /// Why a file cannot be read or made.
    #[must_use]
    pub fn access_problem(&self, problem: AccessProblem) -> String {
        match problem {
            AccessProblem::Permission => self.access_permission(),
            AccessProblem::NoFolder => self.access_no_folder(),
            AccessProblem::ReadOnlyDisk => self.access_read_only_disk(),
            AccessProblem::NoAnswer => self.access_no_answer(),
            AccessProblem::Name => self.access_name(),
            AccessProblem::Other => self.access_other(),
        }
    }

    fn holds(
        &self,
        contents: &Contents,
        says: fn(&Self, String, String) -> String,
        says_nothing: fn(&Self) -> String,
    ) -> String {
        match contents.newest {
            Some(day) => {
                let what = self.entries_on_days(contents.entries, contents.days);
                says(self, what, self.day_with_year(day))
            }
            None => says_nothing(self),
        }
    }

    fn say_difference(&self, difference: &Difference, lines: &mut Vec<String>) {
        let what = |part: Entries| self.entries_on_days(part.entries, part.days);
        match (difference.goes.entries, difference.comes.entries) {
            (0, 0) => lines.push(self.restore_same()),
            (goes, comes) => {
                lines.push(if goes == 0 {
                    self.restore_goes_nothing()
                } else {
                    self.restore_goes(what(difference.goes))
                });
                lines.push(if comes == 0 {
                    self.restore_comes_nothing()
                } else {
                    self.restore_comes(what(difference.comes))
                });
            }
        }
        if difference.lists_differ {
            lines.push(self.restore_lists());
        }
    }
}
