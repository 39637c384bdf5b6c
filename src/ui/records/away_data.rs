//! What the page of days away says: every stretch, newest first.

use crate::diary::Diary;
use crate::domain::pause::{Pause, PauseId};
use crate::store::StoreError;
use crate::text::Text;

/// The page, ready to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwayData {
    /// Newest first.
    pub pauses: Vec<AwayItem>,
}

/// A stretch of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwayItem {
    /// Its row.
    pub id: PauseId,
    /// "1 maart 2026 – 9 maart 2026".
    pub days: String,
    /// "Vakantie, Griekenland".
    pub why: String,
    /// The button that takes it away.
    pub remove: String,
}

impl AwayData {
    /// Reads and words the page.
    pub fn load(diary: &Diary, text: &Text) -> Result<Self, StoreError> {
        let pauses = diary.pauses()?;
        Ok(Self {
            pauses: pauses.iter().rev().map(|pause| item(pause, text)).collect(),
        })
    }
}

fn item(pause: &Pause, text: &Text) -> AwayItem {
    let days = text.pause_days(pause);
    AwayItem {
        id: pause.id,
        why: text.pause_why(pause.reason, pause.words.as_deref()),
        remove: text.away_remove(days.as_str()),
        days,
    }
}
