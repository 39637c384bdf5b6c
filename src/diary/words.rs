//! The person's own words on their way into the diary: kept whole or refused, never cut.

use super::DiaryError;
use crate::domain::note::{clean_text, is_too_long};

/// The words as they are kept; `None` if nothing is left of them.
pub(super) fn words(typed: &str) -> Result<Option<String>, DiaryError> {
    match clean_text(typed) {
        Some(words) if is_too_long(&words) => Err(DiaryError::TooLong),
        words => Ok(words),
    }
}
