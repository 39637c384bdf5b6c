//! The table `hint`: how the person answered a hint, and when. Silence follows from it.

use rusqlite::{Row, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::hint::{HintAnswer, Tier};
use crate::domain::{Day, SignKey};

/// An answered hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HintRow {
    /// The day it was answered.
    pub shown_on: Day,
    /// Which hint.
    pub tier: Tier,
    /// The signs it named.
    pub signs: Vec<SignKey>,
    /// The answer.
    pub answer: HintAnswer,
}

impl Tables<'_> {
    /// All answered hints, oldest first.
    pub fn hints(self) -> Result<Vec<HintRow>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT shown_on, tier, signs, answer FROM hint WHERE answer IS NOT NULL ORDER BY shown_on",
        )?;
        let mut rows = statement.query([])?;
        let mut hints = Vec::new();
        while let Some(row) = rows.next()? {
            hints.push(row_to_hint(row)?);
        }
        Ok(hints)
    }

    /// Notes how a hint was answered.
    pub fn put_hint(self, hint: &HintRow) -> Result<(), StoreError> {
        let signs: Vec<String> = hint.signs.iter().map(ToString::to_string).collect();
        self.conn.execute(
            "INSERT INTO hint (shown_on, tier, signs, answer) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (shown_on, tier) DO UPDATE SET signs = excluded.signs, answer = excluded.answer",
            params![
                hint.shown_on.to_string(),
                hint.tier.key(),
                signs.join("\n"),
                hint.answer.key()
            ],
        )?;
        Ok(())
    }
}

fn row_to_hint(row: &Row<'_>) -> Result<HintRow, StoreError> {
    let tier: String = row.get(1)?;
    let signs: String = row.get(2)?;
    let answer: String = row.get(3)?;
    Ok(HintRow {
        shown_on: day(row, 0)?,
        tier: Tier::from_key(&tier).ok_or(StoreError::Value("hint.tier"))?,
        signs: signs.lines().filter_map(SignKey::parse).collect(),
        answer: HintAnswer::from_key(&answer).ok_or(StoreError::Value("hint.answer"))?,
    })
}
