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

/// A topic that may have no sheet: its title, the heads of its columns, and what reads its rows.
struct Topic {
    title: Words,
    headings: &'static [Words],
    read: fn(&Diary, Span, &Text) -> Rows,
}

type Words = fn(&Text) -> String;

const TOPICS: [Topic; 12] = [
    Topic {
        title: Text::sheet_remarks,
        headings: &[
            Text::sheet_day,
            Text::sheet_symptom,
            Text::sheet_when,
            Text::sheet_severity,
            Text::sheet_words,
        ],
        read: remarks,
    },
    Topic {
        title: Text::sheet_notes,
        headings: &[Text::sheet_day, Text::sheet_note],
        read: notes,
    },
    Topic {
        title: Text::sheet_factors,
        headings: &[Text::sheet_day, Text::sheet_factor],
        read: factors,
    },
    Topic {
        title: Text::sheet_pressure,
        headings: &[
            Text::sheet_day,
            Text::sheet_when,
            Text::sheet_upper,
            Text::sheet_lower,
            Text::sheet_pulse,
        ],
        read: pressure,
    },
    Topic {
        title: Text::sheet_medicines,
        headings: &[
            Text::sheet_day,
            Text::sheet_medicine,
            Text::sheet_amount,
            Text::sheet_when,
        ],
        read: medicines,
    },
    Topic {
        title: Text::sheet_results,
        headings: &[
            Text::sheet_day,
            Text::sheet_test,
            Text::sheet_result,
            Text::sheet_range,
        ],
        read: results,
    },
    Topic {
        title: Text::sheet_events,
        headings: &[Text::sheet_day, Text::sheet_event, Text::sheet_words],
        read: events,
    },
    Topic {
        title: Text::sheet_products,
        headings: &[
            Text::sheet_day,
            Text::sheet_product,
            Text::sheet_amount,
            Text::sheet_mg,
        ],
        read: products,
    },
    Topic {
        title: Text::sheet_food,
        headings: &[
            Text::sheet_day,
            Text::sheet_food,
            Text::sheet_amount,
            Text::sheet_mg,
        ],
        read: food,
    },
    Topic {
        title: Text::sheet_marks,
        headings: &[Text::sheet_day, Text::sheet_mark],
        read: marks,
    },
    Topic {
        title: Text::sheet_away,
        headings: &[Text::sheet_first, Text::sheet_last, Text::sheet_reason],
        read: away,
    },
    Topic {
        title: Text::sheet_flags,
        headings: &[Text::sheet_day, Text::sheet_flag],
        read: flags,
    },
];

/// The sheets of a diary, as far as it is about the days of `span`.
pub(super) fn sheets(diary: &Diary, span: Span, text: &Text) -> Result<Vec<SheetOut>, StoreError> {
    let mut sheets = vec![symptoms(diary, span, text)?];
    for topic in &TOPICS {
        let rows = (topic.read)(diary, span, text)?;
        if !rows.is_empty() {
            sheets.push(SheetOut {
                title: (topic.title)(text),
                headings: topic.headings.iter().map(|words| words(text)).collect(),
                rows,
            });
        }
    }
    Ok(sheets)
}
