//! What the page of laboratory results says: each kind with its results, newest first, as they were printed.

use std::collections::BTreeMap;

use super::lab_line::LabLine;
use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::lab::{LabId, LabKind, LabResult};
use crate::store::StoreError;
use crate::text::Text;

/// The page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct LabData {
    /// Each kind there is a result of.
    pub kinds: Vec<LabSeries>,
}

/// The results of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct LabSeries {
    /// "Magnesium in serum".
    pub name: String,
    /// Newest first.
    pub results: Vec<LabItem>,
    /// Its numbers as a picture, where there are some.
    pub line: Option<LabLine>,
}

/// A result.
#[derive(Clone, Debug, PartialEq)]
pub struct LabItem {
    /// Its row.
    pub id: LabId,
    /// "1 maart 2026".
    pub day: String,
    /// "0,82 mmol/L".
    pub value: String,
    /// "0,70–1,05", if a range was printed.
    pub range: Option<String>,
    /// The button that takes it away.
    pub remove: String,
}

impl LabData {
    /// Reads and words the page.
    pub fn load(diary: &Diary, text: &Text) -> Result<Self, StoreError> {
        let mut kinds: BTreeMap<LabKind, Vec<LabResult>> = BTreeMap::new();
        for result in diary.lab_results(Day::MIN, Day::MAX)? {
            kinds.entry(result.kind.clone()).or_default().push(result);
        }
        let series = kinds.into_iter().map(|(kind, results)| {
            let name = text.lab(&kind);
            let items = results.iter().rev().map(|result| {
                let of_day = results.iter().filter(|other| other.day == result.day);
                item(result, &name, of_day.count() > 1, text)
            });
            LabSeries {
                results: items.collect(),
                line: LabLine::new(&name, &results, text),
                name,
            }
        });
        Ok(Self {
            kinds: series.collect(),
        })
    }
}

/// `is_one_of_several`: the day has another of the kind, and the button says which it takes away.
fn item(result: &LabResult, name: &str, is_one_of_several: bool, text: &Text) -> LabItem {
    let day = text.day_with_year(result.day);
    let value = text.lab_value(&result.value);
    let name = if is_one_of_several {
        format!("{name} {value}")
    } else {
        name.to_owned()
    };
    LabItem {
        id: result.id,
        value,
        range: text.lab_range(&result.value),
        remove: text.lab_remove(name, day.as_str()),
        day,
    }
}
