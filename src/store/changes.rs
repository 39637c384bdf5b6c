//! Which parts of the diary an act touched; decides what is loaded again.

/// Parts of the diary that changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a set of flags is what this is"
)]
pub struct Changes {
    /// Answers, and with them everything looked back on.
    pub answers: bool,
    pub notes: bool,
    /// Factors of days or the list of factors.
    pub factors: bool,
    /// Signs: names, order, which are followed.
    pub signs: bool,
    /// Blood pressure readings, events and laboratory results.
    pub measurements: bool,
    /// Red flags and hint answers.
    pub hints: bool,
    /// Marked days.
    pub marks: bool,
    /// Settings and profile.
    pub settings: bool,
    /// Products, doses, food.
    pub intake: bool,
    /// Days away.
    pub pauses: bool,
    /// Medicines: the list, and the days they are noted on.
    pub medicines: bool,
}

impl Changes {
    /// Everything may have changed, as after another program wrote to the file.
    pub const ALL: Self = Self {
        answers: true,
        notes: true,
        factors: true,
        signs: true,
        measurements: true,
        hints: true,
        marks: true,
        settings: true,
        intake: true,
        pauses: true,
        medicines: true,
    };

    /// The changes that rows of these tables make.
    pub(super) fn from_tables<'t>(tables: impl IntoIterator<Item = &'t str>) -> Self {
        let mut changes = Self::default();
        for table in tables {
            match table {
                "answer" | "sign_moment" => changes.answers = true,
                "note" => changes.notes = true,
                "factor" | "day_factor" => changes.factors = true,
                "sign" => changes.signs = true,
                "blood_pressure" | "event" | "lab_result" => changes.measurements = true,
                "pause" => changes.pauses = true,
                "medicine" | "medicine_day" | "medicine_dose" => changes.medicines = true,
                "red_flag" | "hint" => changes.hints = true,
                "mark" => changes.marks = true,
                "setting" => changes.settings = true,
                "product" | "product_amount" | "dose" | "own_food" | "portion" | "food_day"
                | "typical_week" => changes.intake = true,
                _ => {}
            }
        }
        changes
    }

    /// Nothing changed.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// Whether anything but products and food changed.
    pub fn touch_more_than_intake(self) -> bool {
        let without = Self {
            intake: false,
            ..self
        };
        !without.is_empty()
    }

    /// Whether the trends have to be computed again.
    pub const fn touch_trends(self) -> bool {
        self.answers
            || self.factors
            || self.signs
            || self.hints
            || self.marks
            || self.settings
            || self.measurements
            || self.intake
            || self.pauses
            || self.medicines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;
    use crate::store::erase::tables;

    /// A table without a flag would be written and never seen.
    #[test]
    fn every_table_is_a_change() {
        // What undo, imports, copies and the file itself remember about themselves is no part of a page.
        let unseen = ["undo_step", "import_batch", "copy_made", "file_mark"];
        for table in tables(&Store::in_memory().unwrap().conn) {
            let is_seen = !Changes::from_tables([table.as_str()]).is_empty();
            assert_eq!(is_seen, !unseen.contains(&table.as_str()), "{table}");
        }
    }

    /// Painkiller days are a reason to name the GP; notes are the one thing looking back never reads.
    #[test]
    fn only_notes_leave_what_was_looked_back_on_alone() {
        for (table, touches) in [
            ("answer", true),
            ("medicine_day", true),
            ("medicine", true),
            ("blood_pressure", true),
            ("dose", true),
            ("red_flag", true),
            ("note", false),
        ] {
            assert_eq!(
                Changes::from_tables([table]).touch_trends(),
                touches,
                "{table}"
            );
        }
    }
}
