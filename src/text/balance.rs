//! How many rows of a file became what, in words.

use super::Text;
use crate::exchange::{Balance, NamesOut};

impl Text {
    /// The account of the rows: what was read is the sum of what became of it.
    pub fn balance(&self, rows: &Balance) -> String {
        let parts = [
            (rows.taken, self.balance_taken(rows.taken)),
            (rows.already_there, self.balance_there(rows.already_there)),
            (rows.waiting, self.balance_waiting(rows.waiting)),
            (rows.left_out(), self.balance_left_out(rows.left_out())),
        ];
        let said = parts.into_iter().filter(|(rows, _)| *rows > 0);
        let said: Vec<String> = said.map(|(_, words)| words).collect();
        self.balance_sum(rows.read, said.join(" + "))
    }

    /// How many rows were read and what is to become of them, while the person is still asked about them: nothing comes in before
    /// all is answered, so that a row of which only a part waits is not ready either.
    pub fn balance_before(&self, rows: &Balance) -> String {
        let of_taken = rows.part_waiting.min(rows.taken);
        let ready = rows.taken - of_taken;
        let there = rows
            .already_there
            .saturating_sub(rows.part_waiting - of_taken);
        let waiting = rows.waiting + rows.part_waiting;
        let parts = [
            (ready, self.balance_ready(ready)),
            (there, self.balance_there(there)),
            (waiting, self.balance_waits(waiting)),
            (rows.left_out(), self.balance_left_out(rows.left_out())),
        ];
        let said = parts.into_iter().filter(|(rows, _)| *rows > 0);
        let said: Vec<String> = said.map(|(_, words)| words).collect();
        self.balance_before_sum(rows.read, said.join(", "))
    }

    /// Why rows are left out, a line a reason; `listed` says that those that cannot be used stand below.
    pub fn left_out_lines(&self, rows: &Balance, names: &NamesOut) -> Vec<String> {
        let (left, waiting) = (self.some_of(&names.by_choice), self.some_of(&names.waiting));
        let lines = [
            (
                rows.by_choice,
                self.balance_by_choice(rows.by_choice, left.as_str()),
            ),
            (rows.otherwise, self.balance_otherwise(rows.otherwise)),
            (rows.empty, self.balance_empty(rows.empty)),
            (rows.unusable, self.balance_unusable(rows.unusable)),
            (
                rows.part_by_choice,
                self.balance_part_by_choice(rows.part_by_choice, left.as_str()),
            ),
            (
                rows.part_waiting,
                self.balance_part_waiting(rows.part_waiting, waiting),
            ),
            (
                rows.part_unusable,
                self.balance_part_unusable(rows.part_unusable),
            ),
            (
                rows.part_otherwise,
                self.balance_part_otherwise(rows.part_otherwise),
            ),
        ];
        let said = lines.into_iter().filter(|(rows, _)| *rows > 0);
        said.map(|(_, line)| line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_row_of_which_a_part_waits_is_not_ready() {
        let text = Text::new(Language::En);
        let rows = Balance {
            read: 5,
            taken: 5,
            part_waiting: 1,
            ..Balance::default()
        };
        let said = text.balance_before(&rows);
        assert_eq!(said, "5 rows read: 4 ready, 1 waits for you");
        let rows = Balance {
            read: 6,
            taken: 1,
            already_there: 2,
            waiting: 2,
            empty: 1,
            part_waiting: 2,
            ..Balance::default()
        };
        let said = text.balance_before(&rows);
        let expected = "6 rows read: 1 already there, 4 wait for you, 1 left out";
        assert_eq!(said, expected);
    }
}
