//! What the dialog says of another diary that would be joined to this one.

use super::found::Joining;
use crate::diary::RowDifference;
use crate::domain::stored::Ahead;
use crate::text::Text;

/// Rows that are named before "and N more".
const NAMED_ROWS: usize = 12;

/// Another diary in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinData {
    /// The file's name.
    pub file: String,
    pub read: Vec<String>,
    /// What would be added, changed, is there already.
    pub brings: Vec<String>,
    /// What differs, with what would then stand here: a heading and its rows, each.
    pub differs: Vec<(String, Vec<String>)>,
    /// What stays out, with line and reason.
    pub left_out: Vec<String>,
    /// Its days are made up.
    pub warns: Option<String>,
    /// Why it is not to be brought in.
    pub lacks: Option<String>,
}

impl JoinData {
    /// Puts everything in words.
    pub fn new(joining: &Joining, text: &Text) -> Self {
        let merged = &joining.merged;
        let mut brings = vec![text.cli_merge_added(merged.added)];
        if merged.changed > 0 {
            brings.push(text.incoming_replaced(merged.changed));
        }
        if merged.already_there > 0 {
            brings.push(text.cli_merge_already(merged.already_there));
        }
        if !merged.names_added.is_empty() {
            brings.push(text.cli_merge_names(text.some_of(&merged.names_added)));
        }
        let (newer_there, stay): (Vec<_>, Vec<_>) = (merged.differences.iter())
            .partition(|difference: &&RowDifference| difference.theirs_stays);
        let headed = [
            (text.incoming_newer_there(newer_there.len()), newer_there),
            (text.incoming_stays(stay.len()), stay),
        ];
        let headed = headed.into_iter().filter(|(_, rows)| !rows.is_empty());
        let differs = headed.map(|(heading, rows)| {
            let words = |row: &&RowDifference| text.row_difference(row);
            (heading, text.first_few(&rows, NAMED_ROWS, words))
        });
        let ahead = joining.other.ahead();
        let mut left_out = Vec::new();
        if !ahead.is_empty() {
            left_out.push(text.cli_import_left_out(ahead.len()));
            let words = |row: &Ahead| text.ahead(row);
            left_out.extend(text.first_few(ahead, NAMED_ROWS, words));
        }
        Self {
            file: joining.file.clone(),
            read: vec![
                text.incoming_another_diary(),
                text.cli_merge_read(merged.read),
            ],
            brings,
            differs: differs.collect(),
            left_out,
            warns: joining.other.is_sample().then(|| text.cli_merge_sample()),
            lacks: (joining.changes.is_empty()).then(|| text.incoming_brings_nothing()),
        }
    }
}
