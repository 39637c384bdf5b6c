//! Everything in a diary that has words, for finding them again: what the person wrote about days, and the names of what they
//! note. Only reads; which words a built-in factor has is for the caller.

use std::collections::{BTreeMap, BTreeSet};

use super::Diary;
use crate::domain::lab::LabKind;
use crate::domain::mark::MarkKind;
use crate::domain::product::Dose;
use crate::domain::{Day, FactorId, FactorKey, SignId, SignKey};
use crate::store::{SearchIndex, StoreError};

/// Letters of a longer text that are shown of a day that was asked for by its date.
const BEGINNING_LETTERS: usize = 120;

/// Where words stand.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SearchPlace {
    /// The note of a day.
    Note,
    /// Beside the answer to a sign, or beside a moment of it.
    Remark(SignKey),
    Event,
    /// A marked day.
    Mark,
    /// Beside a pause, on its first day.
    Pause,
    /// The name of a laboratory result.
    Lab,
    /// The name of a sign: the days on which it was there.
    Sign(SignKey),
    /// The name of a factor: the days on which it is noted.
    Factor,
    /// The name of a medicine: the days on which it is noted. Also how much of it was taken, on that day.
    Medicine,
    /// The name of a supplement: the days on which it is noted as taken.
    Product,
}

impl SearchPlace {
    /// The stable name in JSON.
    pub const fn key(&self) -> &'static str {
        self.into_str()
    }
}

/// Words with the days they are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchEntry {
    /// Where they stand.
    pub place: SearchPlace,
    /// The days, oldest first. Of a name possibly none.
    pub days: Vec<Day>,
    pub words: String,
}

/// What signs and factors are called in the language of the person.
pub trait SearchNames {
    /// The name of a sign.
    fn sign(&self, key: &SignKey) -> String;
    /// The name of a factor.
    fn factor(&self, key: &FactorKey) -> String;
}

/// What was found of some words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundAll {
    /// Signs that are called so.
    pub signs: Vec<SignKey>,
    /// Days with every word, newest first: first those in which a word begins so, then those in which one has it within.
    pub days: Vec<FoundDay>,
}

/// A day on which words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundDay {
    pub day: Day,
    /// What was found on it.
    pub hits: Vec<FoundWords>,
}

/// Words that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundWords {
    /// Where they stand.
    pub place: SearchPlace,
    /// The words around, in pieces; true = what was looked for.
    pub pieces: Vec<(String, bool)>,
}

/// A diary's words, ready to be searched. Knows nothing of what was written after it was made.
#[derive(Debug)]
pub struct Search {
    entries: Vec<SearchEntry>,
    index: SearchIndex,
}

impl Search {
    /// Takes in the words of [`Diary::search_entries`].
    pub fn new(entries: Vec<SearchEntry>) -> Result<Self, StoreError> {
        let index = SearchIndex::new(entries.iter().map(|entry| entry.words.as_str()))?;
        Ok(Self { entries, index })
    }

    /// What has every word typed.
    pub fn find(&self, typed: &str) -> Result<FoundAll, StoreError> {
        let mut signs = Vec::new();
        let mut days: BTreeMap<Day, (bool, Vec<FoundWords>)> = BTreeMap::new();
        for hit in self.index.find(typed)? {
            let Some(entry) = self.entries.get(hit.entry) else {
                continue;
            };
            if let SearchPlace::Sign(key) = &entry.place {
                signs.push(key.clone());
            }
            for day in &entry.days {
                let (at_beginning, words) = days.entry(*day).or_default();
                *at_beginning |= hit.at_beginning;
                words.push(FoundWords {
                    place: entry.place.clone(),
                    pieces: hit.pieces.clone(),
                });
            }
        }
        let (first, then): (Vec<_>, Vec<_>) = days
            .into_iter()
            .rev()
            .partition(|(_, (at_beginning, _))| *at_beginning);
        let days = first.into_iter().chain(then);
        let days = days.map(|(day, (_, hits))| FoundDay::new(day, hits));
        Ok(FoundAll {
            signs,
            days: days.collect(),
        })
    }

    /// The days of which something is known and of which `is_meant` says so, newest first, with all that stands there.
    pub fn days_meant(&self, is_meant: impl Fn(Day) -> bool) -> Vec<FoundDay> {
        let mut days: BTreeMap<Day, Vec<FoundWords>> = BTreeMap::new();
        for entry in &self.entries {
            for day in entry.days.iter().filter(|day| is_meant(**day)) {
                days.entry(*day).or_default().push(FoundWords {
                    place: entry.place.clone(),
                    pieces: vec![(beginning(&entry.words), false)],
                });
            }
        }
        let days = days.into_iter().rev();
        days.map(|(day, hits)| FoundDay::new(day, hits)).collect()
    }
}

impl FoundDay {
    fn new(day: Day, mut hits: Vec<FoundWords>) -> Self {
        hits.sort_by(|one, other| one.place.cmp(&other.place));
        Self { day, hits }
    }
}

/// The first words of a longer text, on one line.
fn beginning(words: &str) -> String {
    let line = words.replace('\n', " ");
    match line.char_indices().nth(BEGINNING_LETTERS) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

impl Diary {
    /// All words of the diary. `names` says what signs and factors are called.
    pub fn search_entries(&self, names: &dyn SearchNames) -> Result<Vec<SearchEntry>, StoreError> {
        let mut entries = self.written()?;
        entries.extend(self.named(names)?);
        Ok(entries)
    }

    /// What the person wrote about days.
    fn written(&self) -> Result<Vec<SearchEntry>, StoreError> {
        let tables = self.tables();
        let (first, last) = (Day::MIN, Day::MAX);
        let mut found: Vec<(SearchPlace, Day, Option<String>)> = Vec::new();
        let notes = tables.notes_between(first, last)?.into_iter();
        found.extend(notes.map(|(day, body)| (SearchPlace::Note, day, Some(body))));
        found.extend(self.remarks()?);
        let events = tables.events(first, last)?.into_iter();
        found.extend(events.map(|event| (SearchPlace::Event, event.day, Some(event.body))));
        let marks = tables.marks(last)?.into_iter();
        let marks = marks.filter(|mark| matches!(mark.kind, MarkKind::Own(_)));
        found.extend(marks.map(|mark| (SearchPlace::Mark, mark.day, Some(mark.name))));
        let pauses = tables.pauses()?.into_iter();
        found.extend(pauses.map(|pause| (SearchPlace::Pause, pause.first, pause.words)));
        let doses = tables.medicine_doses(first, last)?.into_iter();
        found.extend(doses.map(|dose| {
            let amount = dose.words.amount().map(str::to_owned);
            (SearchPlace::Medicine, dose.day, amount)
        }));
        let results = tables.lab_results(first, last)?.into_iter();
        found.extend(results.map(|result| {
            let words = result.value.figure().words().map(str::to_owned);
            let own_name = match result.kind {
                LabKind::Own(name) => Some(name),
                _ => None,
            };
            let words: Vec<String> = own_name.into_iter().chain(words).collect();
            (SearchPlace::Lab, result.day, Some(words.join(" ")))
        }));
        let entries = found.into_iter().filter_map(|(place, day, words)| {
            Some(SearchEntry {
                place,
                days: vec![day],
                words: words.filter(|words| !words.is_empty())?,
            })
        });
        Ok(entries.collect())
    }

    /// What was written beside answers and moments.
    fn remarks(&self) -> Result<Vec<(SearchPlace, Day, Option<String>)>, StoreError> {
        let tables = self.tables();
        let signs: BTreeMap<SignId, SignKey> = tables
            .signs()?
            .into_iter()
            .map(|sign| (sign.id, sign.key))
            .collect();
        let answers = tables.remarks()?.into_iter();
        let answers = answers.map(|(day, sign, remark)| (day, sign, Some(remark)));
        let moments = tables.sign_moments(Day::MIN, Day::MAX)?.into_iter();
        let moments = moments.map(|moment| (moment.day, moment.sign, moment.note.words));
        let remarks = answers.chain(moments).filter_map(|(day, sign, words)| {
            let place = SearchPlace::Remark(signs.get(&sign)?.clone());
            Some((place, day, words))
        });
        Ok(remarks.collect())
    }

    /// The names of what the person notes.
    fn named(&self, names: &dyn SearchNames) -> Result<Vec<SearchEntry>, StoreError> {
        let tables = self.tables();
        let (first, last) = (Day::MIN, Day::MAX);
        let mut entries = Vec::new();
        for sign in tables.signs()? {
            entries.push(SearchEntry {
                days: tables.days_with_sign(sign.id)?,
                words: names.sign(&sign.key),
                place: SearchPlace::Sign(sign.key),
            });
        }
        let mut noted: BTreeMap<FactorId, BTreeSet<Day>> = tables.factor_days(last)?;
        for factor in tables.factors()? {
            entries.push(SearchEntry {
                place: SearchPlace::Factor,
                days: days(noted.remove(&factor.id)),
                words: names.factor(&factor.key),
            });
        }
        let mut noted = tables.medicine_days(first, last)?;
        for medicine in tables.medicines()? {
            entries.push(SearchEntry {
                place: SearchPlace::Medicine,
                days: days(noted.remove(&medicine.id)),
                words: medicine.name,
            });
        }
        let doses = tables.doses(first, last)?;
        for product in tables.products()? {
            let taken = doses
                .iter()
                .filter(|(_, id, dose)| *id == product.id && matches!(dose, Dose::Taken(_)));
            entries.push(SearchEntry {
                place: SearchPlace::Product,
                days: taken.map(|(day, ..)| *day).collect(),
                words: product.name,
            });
        }
        Ok(entries)
    }
}

fn days(noted: Option<BTreeSet<Day>>) -> Vec<Day> {
    noted.unwrap_or_default().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, MedicineCommand};
    use crate::domain::Severity;
    use crate::domain::medicine::MedicineKind;
    use crate::domain::testing::NOW;

    struct Names;
    impl SearchNames for Names {
        fn sign(&self, key: &SignKey) -> String {
            format!("sign {key}")
        }
        fn factor(&self, key: &FactorKey) -> String {
            format!("caffeine {key}")
        }
    }

    #[test]
    fn words_are_found_wherever_they_stand_newest_day_first() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        let day = |back: i32| today.plus(-back);
        let note = |back: i32, body: &str| Command::Note {
            day: day(back),
            body: body.to_owned(),
            spell: i64::from(back),
        };
        let answer = Command::Answer {
            day: day(2),
            sign: SignId(7),
            severity: Some(Severity::Mild),
        };
        let remark = Command::Remark {
            day: day(2),
            sign: SignId(7),
            text: "after the Café".to_owned(),
        };
        let medicine = Command::Medicine(MedicineCommand::Add {
            name: "Cafergot".to_owned(),
            kind: MedicineKind::TriptanOpioidCombination,
            on: Some(day(5)),
        });
        let factor = Command::Factor {
            day: day(3),
            factor: FactorId(4),
            on: true,
        };
        let commands = [
            note(1, "tea only"),
            note(9, "café\nlate"),
            answer,
            remark,
            factor,
        ];
        for command in commands.into_iter().chain([medicine]) {
            diary.apply(command, NOW).unwrap();
        }
        let search = Search::new(diary.search_entries(&Names).unwrap()).unwrap();
        let found = |typed: &str| -> Vec<(i32, SearchPlace)> {
            let days = search.find(typed).unwrap().days.into_iter();
            days.flat_map(|found| {
                let back = today.days_since(found.day);
                found.hits.into_iter().map(move |hit| (back, hit.place))
            })
            .collect()
        };
        let remark = SearchPlace::Remark(SignKey::parse("headache").unwrap());
        assert_eq!(
            found("caf"),
            [
                (2, remark.clone()),
                (3, SearchPlace::Factor),
                (5, SearchPlace::Medicine),
                (9, SearchPlace::Note)
            ]
        );
        assert_eq!(found("cafe late"), [(9, SearchPlace::Note)]);
        assert_eq!(found("after"), [(2, remark)]);
        let headache = SignKey::parse("headache").unwrap();
        assert_eq!(
            found("sign head"),
            [(2, SearchPlace::Sign(headache.clone()))]
        );
        assert_eq!(search.find("head").unwrap().signs, [headache]);
        assert_eq!(found("fergot"), [(5, SearchPlace::Medicine)]);
        let meant = search.days_meant(|found| found == day(2));
        let stands: Vec<&str> = meant
            .iter()
            .flat_map(|found| &found.hits)
            .flat_map(|hit| &hit.pieces)
            .map(|(words, _)| words.as_str())
            .collect();
        assert_eq!(stands, ["after the Café", "sign headache"]);
        assert_eq!(search.days_meant(|found| found == day(4)), []);
        assert_eq!(found("nothing"), []);
    }
}
