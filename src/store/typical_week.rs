//! The table `typical_week`: the answers about an ordinary week. No row = not answered.

use rusqlite::params;

use super::{StoreError, Tables};
use crate::domain::Moment;
use crate::domain::food::Portions;
use crate::domain::typical_week::WeekAnswer;

impl Tables<'_> {
    pub fn week_answers(self) -> Result<Vec<WeekAnswer>, StoreError> {
        let sql = "SELECT food_key, frequency, portions FROM typical_week ORDER BY food_key";
        self.rows(sql, [], |row| {
            Ok(WeekAnswer {
                food_key: row.get(0)?,
                frequency: row.get(1)?,
                portions: Portions::new(row.get(2)?)
                    .ok_or(StoreError::Value("typical_week.portions"))?,
            })
        })
    }

    /// Answers about one food, in the place of the earlier answer.
    pub fn put_week_answer(self, answer: &WeekAnswer, at: Moment) -> Result<(), StoreError> {
        self.write(
            "INSERT INTO typical_week (food_key, frequency, portions, answered_at)
             VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (food_key) DO UPDATE SET frequency = excluded.frequency,
                     portions = excluded.portions, answered_at = excluded.answered_at",
            params![
                answer.food_key,
                answer.frequency,
                answer.portions.count(),
                at
            ],
        )
    }
}
