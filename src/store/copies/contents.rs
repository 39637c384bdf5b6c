//! What is in a diary file, and what would go and come if it took the place of another: counted row by row. Only reads.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use rusqlite::types::ValueRef;

use super::held::Contents;
use super::restore::is_same_file;
use super::rows::{each_row, row_sum};
use crate::store::erase::OF_DAYS;
use crate::store::schema::check_version;
use crate::store::{Store, StoreError, Unlike};

/// Tables with the person's lists and choices.
const LISTS: [&str; 7] = [
    "sign",
    "factor",
    "product",
    "own_food",
    "medicine",
    "typical_week",
    "setting",
];

/// What a copy would change in the diary whose place it takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Entries of the diary that are not in the copy, and on how many days.
    pub goes: Entries,
    /// Entries of the copy that are not in the diary.
    pub comes: Entries,
    /// Entries that both have, and that say something else in the copy.
    pub changes: Entries,
    /// The lists or the settings are not the same.
    pub lists_differ: bool,
}

/// Entries, and on how many days they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// How many.
    pub entries: usize,
    /// On how many days.
    pub days: usize,
}

/// A diary's rows as numbers: how often a row of this day, key and content is there.
#[derive(Debug, Default)]
struct Rows {
    of_days: BTreeMap<(Place, u64), usize>,
    of_lists: BTreeMap<u64, usize>,
}

/// What two diaries hold and what tells them apart; nothing is known of a diary that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What the copy holds.
    pub copy: Contents,
    /// What the diary holds now, as far as it can be read.
    pub present: Option<Contents>,
    pub is_damaged: bool,
    /// There is a file in the diary's place, whatever it is.
    pub is_there: bool,
    /// What would go and come.
    pub difference: Option<Difference>,
    /// It is surely another diary, which may have been brought in here.
    pub has_other_mark: bool,
}

/// The day of an entry, and what makes it one thing among those of the day.
type Place = (String, u64);

/// Fewer entries than this say little about whose diary it is.
const ENTRIES_TELLING: usize = 10;
/// Of a diary's own copy more than one entry in this many is in the diary.
const ONE_IN: usize = 10;

impl Comparison {
    /// Whether the copy shares so little with the diary that it is hardly of it.
    pub fn is_hardly_of_it(&self) -> bool {
        let (Some(present), Some(difference)) = (&self.present, &self.difference) else {
            return false;
        };
        let there = self.copy.entries;
        let other = difference.comes.entries + difference.changes.entries;
        let shared = there.saturating_sub(other);
        let is_little = shared * ONE_IN < there.min(present.entries);
        if self.has_other_mark {
            return is_little || shared == 0;
        }
        present.entries.min(there) >= ENTRIES_TELLING && is_little
    }

    /// The name of the copy's person, and of the diary's, where the two are not one.
    pub fn other_person(&self) -> Option<(&str, &str)> {
        let copy = self.copy.person_name.as_deref()?;
        let present = self.present.as_ref()?.person_name.as_deref()?;
        (copy != present).then_some((copy, present))
    }
}

/// Reads a copy, or any diary file, in full, and compares it with the diary at `path`.
///
/// # Errors
/// If the copy is not a whole diary that this program knows.
pub fn compare(path: &Path, copy: &Path) -> Result<Comparison, StoreError> {
    if is_same_file(path, copy) {
        return Err(StoreError::RestoreOfItself);
    }
    let copy = open_copy(copy)?;
    let (copy_says, copy_rows) = (copy.contents()?, copy.rows()?);
    let read = |store: &Store| Some((store.contents().ok()?, store.rows().ok()?));
    let open = open_present(path);
    let has_other_mark = open.as_ref().is_some_and(|open| open.is_another(&copy));
    let whole = open.as_ref().and_then(read);
    drop(open);
    let is_damaged = whole.is_none();
    let present = whole.or_else(|| read(&Store::salvage(path).ok()?.0));
    let difference = present
        .as_ref()
        .map(|(_, rows)| difference(rows, &copy_rows));
    Ok(Comparison {
        copy: copy_says,
        present: present.map(|(contents, _)| contents),
        is_damaged,
        // A link that leads nowhere is nothing either.
        is_there: !matches!(std::fs::metadata(path), Err(err) if err.kind() == ErrorKind::NotFound),
        difference,
        has_other_mark,
    })
}

/// Opens a copy for reading as this program's own version, after a full check.
fn open_copy(path: &Path) -> Result<Store, StoreError> {
    match std::fs::metadata(path) {
        Ok(meta) if !meta.is_file() => return Err(StoreError::NotAFile(path.to_owned())),
        Ok(_) => {}
        Err(err) if err.kind() == ErrorKind::NotFound => {
            return Err(StoreError::Missing(path.to_owned()));
        }
        Err(err) => return Err(StoreError::no_access(path, &err)),
    }
    let copy = Store::open_as_it_is(path).map_err(|err| err.at(path))?;
    check_version(&copy.conn, path)?;
    copy.check_fully().map_err(|err| err.at(path))?;
    copy.brought_up()
}

/// The diary that is there, if it is whole: by SQLite alone, since it may be open.
fn open_present(path: &Path) -> Option<Store> {
    let store = Store::open_beside(path).ok()?;
    check_version(&store.conn, path).ok()?;
    store.check_quickly().ok()?;
    store.brought_up().ok()
}

impl Store {
    /// Compares this diary with the file at `path`, which is not open here.
    ///
    /// # Errors
    /// If that is not a whole diary that this program knows.
    pub fn compared_with(&self, path: &Path) -> Result<Comparison, StoreError> {
        let copy = open_copy(path)?;
        let rows = copy.rows()?;
        Ok(Comparison {
            copy: copy.contents()?,
            present: Some(self.contents()?),
            is_damaged: false,
            is_there: true,
            difference: Some(difference(&self.rows()?, &rows)),
            has_other_mark: self.is_another(&copy),
        })
    }

    /// What the file at `path` lacks of this diary, if it is an earlier state of it.
    ///
    /// # Errors
    /// Why it cannot be opened as a diary.
    pub fn earlier_at(&self, path: &Path) -> Result<Option<Unlike>, StoreError> {
        let copy = open_copy(path)?;
        let Some(found) = copy.unlike(&self.fingerprint()?)? else {
            return Ok(None);
        };
        let difference = Some(difference(&copy.rows()?, &self.rows()?));
        let found = Unlike {
            difference,
            ..found
        };
        Ok((!found.is_another).then_some(found))
    }

    /// The names of the columns that make a row of a table one thing.
    pub(super) fn key_names(&self, table: &str) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT name FROM pragma_table_info(?1) WHERE pk > 0";
        let mut columns = self.conn.prepare(sql)?;
        let names = columns.query_map([table], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }

    /// Which columns make a row of a table one thing.
    fn key_columns(&self, table: &str) -> Result<Vec<usize>, StoreError> {
        let sql = "SELECT cid FROM pragma_table_info(?1) WHERE pk > 0";
        let mut columns = self.conn.prepare(sql)?;
        let places = columns.query_map([table], |row| {
            Ok(usize::try_from(row.get::<_, i64>(0)?).unwrap_or_default())
        })?;
        Ok(places.collect::<Result<_, _>>()?)
    }

    fn rows(&self) -> Result<Rows, StoreError> {
        let mut rows = Rows::default();
        for (table, column, _) in OF_DAYS {
            let sql = format!("SELECT {column}, * FROM {table}");
            let of_table = row_sum(&[ValueRef::Text(table.as_bytes())]);
            let keys = self.key_columns(table)?;
            each_row(&self.conn, &sql, |row| {
                if let [ValueRef::Text(day), values @ ..] = row {
                    let day = String::from_utf8_lossy(day).into_owned();
                    let key: Vec<_> = keys
                        .iter()
                        .filter_map(|at| values.get(*at))
                        .copied()
                        .collect();
                    let place = (day, row_sum(&key) ^ of_table);
                    let sum = row_sum(row) ^ of_table;
                    *rows.of_days.entry((place, sum)).or_default() += 1;
                }
                Ok(())
            })?;
        }
        for table in LISTS {
            // Where copies go is this computer's choice, not part of what is compared.
            let rest = if table == "setting" {
                "WHERE key NOT IN ('copies_folder', 'diary_mark', 'copies_before')"
            } else {
                ""
            };
            each_row(
                &self.conn,
                &format!("SELECT * FROM {table} {rest}"),
                |row| {
                    *rows.of_lists.entry(row_sum(row)).or_default() += 1;
                    Ok(())
                },
            )?;
        }
        Ok(rows)
    }
}

fn difference(present: &Rows, copy: &Rows) -> Difference {
    let mut goes = missing(&present.of_days, &copy.of_days);
    let mut comes = missing(&copy.of_days, &present.of_days);
    let mut changes = BTreeMap::new();
    for (place, going) in &mut goes {
        if let Some(coming) = comes.get_mut(place) {
            let both = (*going).min(*coming);
            *going -= both;
            *coming -= both;
            changes.insert(*place, both);
        }
    }
    Difference {
        goes: counted(&goes),
        comes: counted(&comes),
        changes: counted(&changes),
        lists_differ: present.of_lists != copy.of_lists,
    }
}

/// How many entries of each place are in `one` and not in the `other`.
fn missing<'a>(
    one: &'a BTreeMap<(Place, u64), usize>,
    other: &BTreeMap<(Place, u64), usize>,
) -> BTreeMap<&'a Place, usize> {
    let mut found = BTreeMap::new();
    for (key, count) in one {
        let lacking = count.saturating_sub(other.get(key).copied().unwrap_or_default());
        if lacking > 0 {
            *found.entry(&key.0).or_default() += lacking;
        }
    }
    found
}

fn counted(places: &BTreeMap<&Place, usize>) -> Entries {
    let there = places.iter().filter(|(_, count)| **count > 0);
    let days: BTreeSet<&str> = there.map(|((day, _), _)| day.as_str()).collect();
    Entries {
        entries: places.values().sum(),
        days: days.len(),
    }
}
