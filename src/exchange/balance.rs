//! The account of a file in its own rows: each became one thing, so that the sum can be checked.

/// How many rows became what. `read` is the sum of `taken`, `already_there`, `waiting` and [`Balance::left_out`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Rows of the file, without titles and headers.
    pub read: u64,
    /// Rows of which something is new or changes the diary.
    pub taken: u64,
    /// Rows of which nothing is new.
    pub already_there: u64,
    /// Rows that wait for an answer of the person: the order of the dates, a scale.
    pub waiting: u64,
    /// Rows about what the diary has otherwise, which stays.
    pub otherwise: u64,
    /// Rows that say nothing usable; each stands in [`super::ImportBatch::left_out`] with its reason.
    pub unusable: u64,
    /// Rows with only such names as the person leaves out.
    pub by_choice: u64,
    /// Rows with nothing but a date.
    pub empty: u64,
    /// Of the rows taken or there already: those of which some cell stays out.
    pub in_part: u64,
    /// Of those in part: rows without a name that the person leaves out.
    pub part_by_choice: u64,
    /// Rows without a name that waits.
    pub part_waiting: u64,
    /// Rows without a cell that cannot be used.
    pub part_unusable: u64,
    /// Rows of which the diary has something otherwise.
    pub part_otherwise: u64,
}

impl Balance {
    /// Rows of which nothing is taken.
    pub const fn left_out(&self) -> u64 {
        self.otherwise + self.unusable + self.by_choice + self.empty
    }
}

/// The names of which something stays out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamesOut {
    /// Those that the person leaves out.
    pub by_choice: Vec<String>,
    /// Those that wait for an answer.
    pub waiting: Vec<String>,
}
