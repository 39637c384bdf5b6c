//! The table `hint`: how the person answered a hint, and when. Silence follows from it.

use rusqlite::{Row, params};

use super::{StoreError, Tables};
use crate::domain::hint::{HintAnswer, Tier};
use crate::domain::{Day, SignKey};

/// An answered hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HintRow {
    /// The day it was answered.
    pub shown_on: Day,
    pub tier: Tier,
    pub signs: Vec<SignKey>,
    pub answer: HintAnswer,
}

impl Tables<'_> {
    /// All answered hints, oldest first.
    pub fn hints(self) -> Result<Vec<HintRow>, StoreError> {
        self.rows(
            "SELECT shown_on, tier, signs, answer FROM hint WHERE answer IS NOT NULL
             ORDER BY shown_on",
            [],
            row_to_hint,
        )
    }

    /// Notes how a hint was answered.
    pub fn put_hint(self, hint: &HintRow) -> Result<(), StoreError> {
        let signs: Vec<String> = hint.signs.iter().map(ToString::to_string).collect();
        self.write(
            "INSERT INTO hint (shown_on, tier, signs, answer) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (shown_on, tier) DO UPDATE SET signs = excluded.signs,
                 answer = excluded.answer",
            params![hint.shown_on, hint.tier, signs.join("\n"), hint.answer],
        )
    }
}

fn row_to_hint(row: &Row<'_>) -> Result<HintRow, StoreError> {
    let signs: String = row.get(2)?;
    Ok(HintRow {
        shown_on: row.get(0)?,
        tier: row.get(1)?,
        signs: signs.lines().filter_map(SignKey::parse).collect(),
        answer: row.get(3)?,
    })
}
