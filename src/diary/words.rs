//! The person's own words and names on their way into the diary: kept whole or refused, never cut.

use super::DiaryError;
use crate::domain::note::{clean_text, is_too_long};
use crate::domain::sign::clean_name;

/// The words as they are kept; `None` if nothing is left of them.
pub(super) fn words(typed: &str) -> Result<Option<String>, DiaryError> {
    match clean_text(typed) {
        Some(words) if is_too_long(&words) => Err(DiaryError::TooLong),
        words => Ok(words),
    }
}

/// A name as it is kept, if none of the `others` has it.
pub fn free_name<'o>(
    typed: &str,
    others: impl IntoIterator<Item = &'o str>,
) -> Result<String, DiaryError> {
    let name = clean_name(typed).ok_or_else(|| DiaryError::BadName(typed.to_owned()))?;
    if others.into_iter().any(|other| same_name(other, &name)) {
        return Err(DiaryError::NameTaken(name));
    }
    Ok(name)
}

/// What a portion is, possibly nothing: words that do not fit are refused, not dropped.
pub fn portion_words(typed: &str) -> Result<String, DiaryError> {
    if typed.trim().is_empty() {
        return Ok(String::new());
    }
    clean_name(typed).ok_or_else(|| DiaryError::BadName(typed.to_owned()))
}

/// Names that differ in capitals only would be told apart by nobody.
pub(super) fn same_name(left: &str, right: &str) -> bool {
    left.to_lowercase() == right.to_lowercase()
}
