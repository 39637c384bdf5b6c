//! What stands on the sheets of a workbook for people: a sheet a topic, all of it in words, days as dates. A topic about which nothing
//! was noted has no sheet, but for the symptoms.

mod topics;

use crate::diary::Diary;
use crate::domain::Day;
use crate::exchange::xlsx::{Field, SheetOut};
use crate::store::StoreError;
use crate::text::Text;
use topics::{
    away, events, factors, flags, food, marks, medicines, notes, pressure, products, remarks,
    results, symptoms,
};

type Span = (Day, Day);
type Rows = Result<Vec<Vec<Field>>, StoreError>;

/// Reads one topic.
type Topic = fn(&Diary, Span, &Text) -> Rows;

/// The sheets of a diary, as far as it is about the days of `span`.
pub(super) fn sheets(diary: &Diary, span: Span, text: &Text) -> Result<Vec<SheetOut>, StoreError> {
    let day = || text.sheet_day();
    let mut sheets = vec![symptoms(diary, span, text)?];
    let topics: [(String, Vec<String>, Topic); 12] = [
        (
            text.sheet_remarks(),
            vec![
                day(),
                text.sheet_symptom(),
                text.sheet_when(),
                text.sheet_severity(),
                text.sheet_words(),
            ],
            remarks,
        ),
        (text.sheet_notes(), vec![day(), text.sheet_note()], notes),
        (
            text.sheet_factors(),
            vec![day(), text.sheet_factor()],
            factors,
        ),
        (
            text.sheet_pressure(),
            vec![
                day(),
                text.sheet_when(),
                text.sheet_upper(),
                text.sheet_lower(),
                text.sheet_pulse(),
            ],
            pressure,
        ),
        (
            text.sheet_medicines(),
            vec![
                day(),
                text.sheet_medicine(),
                text.sheet_amount(),
                text.sheet_when(),
            ],
            medicines,
        ),
        (
            text.sheet_results(),
            vec![
                day(),
                text.sheet_test(),
                text.sheet_result(),
                text.sheet_range(),
            ],
            results,
        ),
        (
            text.sheet_events(),
            vec![day(), text.sheet_event(), text.sheet_words()],
            events,
        ),
        (
            text.sheet_products(),
            vec![
                day(),
                text.sheet_product(),
                text.sheet_amount(),
                text.sheet_mg(),
            ],
            products,
        ),
        (
            text.sheet_food(),
            vec![
                day(),
                text.sheet_food(),
                text.sheet_amount(),
                text.sheet_mg(),
            ],
            food,
        ),
        (text.sheet_marks(), vec![day(), text.sheet_mark()], marks),
        (
            text.sheet_away(),
            vec![text.sheet_first(), text.sheet_last(), text.sheet_reason()],
            away,
        ),
        (text.sheet_flags(), vec![day(), text.sheet_flag()], flags),
    ];
    for (title, headings, read) in topics {
        let rows = read(diary, span, text)?;
        if !rows.is_empty() {
            sheets.push(SheetOut {
                title,
                headings,
                rows,
            });
        }
    }
    Ok(sheets)
}
