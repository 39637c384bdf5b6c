//! The whole diary as JSON: an object with its version, and in it each table with its rows, a row a line.
//!
//! ```json
//! {"schema":1,"program":"magnesium-diary 0.1.0","form":10,"tables":{
//! "sign":[
//! {"id":1,"key":"muscle_cramps","kind":"daily","tracked":1,"position":1,"retired":0}
//! ],
//! "note":[]
//! }}
//! ```
//!
//! `schema` is the version of this frame. `form` is the step of the diary's own tables: an older one is brought up to the present
//! after reading, a newer one is refused. Of a row what is not there is left out. `assets/export/JSON.md` says what each table holds.

mod guard;
mod reader;
mod value;
mod writer;

pub use reader::{Header, JsonError, Problem, read_header, read_rows};
pub use writer::JsonWriter;

/// The version of the frame that is written, and the last one that is read.
pub const SCHEMA: i64 = 1;

/// Most bytes that are read: fifty years of twelve symptoms with long notes fit in a third.
pub const MOST_BYTES: usize = 128 << 20;

/// Whether bytes begin as such a file does, whatever comes behind.
pub fn is_diary_json(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(BEGINNING)).unwrap_or_default();
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('{')
        && ["\"schema\"", "\"tables\""]
            .iter()
            .any(|key| start.contains(key))
}

/// How far to look for what tells a diary from other JSON.
const BEGINNING: usize = 4_096;
