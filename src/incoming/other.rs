//! Another diary that comes in whole, as it was written down in JSON.

use crate::diary::{Incoming, OtherDiary};
use crate::domain::Day;
use crate::exchange::json::{JsonError, read_header, read_rows};
use crate::store::StoreError;
use crate::text::Text;

/// Why it cannot be read.
#[derive(Debug)]
pub enum OtherUnread {
    /// The file is no such JSON.
    Json(JsonError),
    /// What it holds is no diary.
    Store(StoreError),
}

impl OtherUnread {
    /// The same in the person's words.
    pub fn words(&self, text: &Text) -> String {
        match self {
            Self::Json(err) => text.json_error(err),
            Self::Store(err) => text.store_error(err),
        }
    }
}

impl From<JsonError> for OtherUnread {
    fn from(err: JsonError) -> Self {
        Self::Json(err)
    }
}

impl From<StoreError> for OtherUnread {
    fn from(err: StoreError) -> Self {
        match err {
            StoreError::Newer { .. } => Self::Json(JsonError::Newer),
            err => Self::Store(err),
        }
    }
}

/// Reads it; rows about days after `latest` are left out.
pub fn other_of_json(bytes: &[u8], latest: Day) -> Result<OtherDiary, OtherUnread> {
    let header = read_header(bytes)?;
    let mut incoming = Incoming::new(header.form, latest)?;
    read_rows(bytes, incoming.rows())?;
    Ok(incoming.finish()?)
}
