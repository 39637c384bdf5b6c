//! The account of an import in lines.

use serde_json::json as object;

use crate::diary::ImportReport;
use crate::domain::SignKey;
use crate::exchange::{Balance, ImportBatch, LeftOut, Level, NamesOut, Reason};
use crate::text::Text;

/// How many rows of a kind are named before "and N more".
const NAMED_ROWS: usize = 10;

pub(super) fn lines(
    text: &Text,
    dry_run: bool,
    batch: &ImportBatch,
    report: &ImportReport,
    (balance, names): (&Balance, &NamesOut),
) -> Vec<String> {
    let mut lines = vec![
        text.balance(balance),
        text.import_in_all(report.all_added(), report.all_changed()),
        text.cli_import_added(report.added),
        text.cli_import_changed(report.changed),
        text.cli_import_already(report.already_there),
    ];
    lines.extend(text.beside_answers(report));
    lines.extend(text.not_in_file(report));
    if !report.signs_added.is_empty() {
        lines.push(text.cli_import_signs(text.some_of(&report.signs_added)));
    }
    lines.push(text.cli_import_clashes(report.clashes.len()));
    lines.extend(named(text, &report.clashes, |clash| {
        text.import_clash(clash)
    }));
    if batch.rows_merged > 0 {
        lines.push(text.incoming_merged(batch.rows_merged));
    }
    lines.extend(text.left_out_lines(balance, names));
    let one_by_one: Vec<&LeftOut> = batch
        .left_out
        .iter()
        .filter(|row| !row.reason.waits())
        .collect();
    lines.extend(named(text, &one_by_one, |row| {
        text.left_out_row(row, &batch.sheets)
    }));
    lines.extend(other_scales(text, &batch.left_out));
    if !batch.ignored_columns.is_empty() {
        lines.push(text.cli_import_ignored_columns(text.some_of(&batch.ignored_columns)));
    }
    if batch.encoding.is_guess() {
        lines.push(text.cli_import_latin1());
    }
    if dry_run {
        lines.push(text.cli_import_dry_run());
    }
    lines
}

/// A line for each symptom that is on another scale, with the way to bring it in.
fn other_scales(text: &Text, left_out: &[LeftOut]) -> Vec<String> {
    let mut signs: Vec<(&SignKey, &str, Level, usize)> = Vec::new();
    for row in left_out {
        let Reason::OtherScale {
            name,
            sign,
            example,
        } = &row.reason
        else {
            continue;
        };
        match signs.iter_mut().find(|(of, ..)| *of == sign) {
            Some((.., rows)) => *rows += 1,
            None => signs.push((sign, name, *example, 1)),
        }
    }
    let line = |(sign, name, example, rows): (&SignKey, &str, Level, usize)| {
        let scale = example.likely_scale();
        let map = object!({ name: { "sign": sign.to_string(), "scale": scale } });
        let example = example.to_string();
        text.cli_import_scale(name, rows, example, scale, map.to_string())
    };
    let lines = signs.into_iter().map(line);
    lines.map(|line| format!("  {line}")).collect()
}

/// The first few of many, and how many more there are.
pub(super) fn named<T>(text: &Text, rows: &[T], words: impl Fn(&T) -> String) -> Vec<String> {
    let mut lines: Vec<String> = rows.iter().take(NAMED_ROWS).map(words).collect();
    if rows.len() > NAMED_ROWS {
        lines.push(text.cli_import_more(rows.len() - NAMED_ROWS));
    }
    lines.iter().map(|line| format!("  {line}")).collect()
}
