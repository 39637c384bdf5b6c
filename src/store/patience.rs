//! A limit to how much one reading of a file may take: a file made for it could keep SQLite at work for ever. Also how a reading that
//! nobody waits for any more is ended.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rusqlite::Connection;

use super::StoreError;

/// How many of its instructions SQLite works through between two questions whether to go on.
const INSTRUCTIONS: i32 = 100_000;
/// Questions answered with yes for one reading: some seconds. Checking the whole of fifty years asks about a hundred.
const QUESTIONS: u64 = 5_000;
/// The same for the list of tables, whose rows each take far longer to be taken in; that of a diary is read before the first question.
const QUESTIONS_OF_SCHEMA: u64 = 10;

/// How much longer a connection may go on.
#[derive(Clone, Debug)]
pub(super) struct Patience(Arc<Left>);

#[derive(Debug)]
struct Left {
    questions: AtomicU64,
    is_stopped: AtomicBool,
}

/// Ends a reading from another thread.
#[derive(Clone, Debug)]
pub struct Stop(Patience);

impl Stop {
    /// Whatever is being read, and is read later, fails.
    pub fn stop(&self) {
        self.0.0.is_stopped.store(true, Ordering::Relaxed);
    }
}

impl Patience {
    /// Limits what this connection may take.
    pub fn of(conn: &Connection) -> Result<Self, StoreError> {
        Self::with(conn, QUESTIONS)
    }

    /// Limits what this connection may take until its list of tables is read.
    pub fn of_schema(conn: &Connection) -> Result<Self, StoreError> {
        Self::with(conn, QUESTIONS_OF_SCHEMA)
    }

    fn with(conn: &Connection, questions: u64) -> Result<Self, StoreError> {
        let patience = Self(Arc::new(Left {
            questions: AtomicU64::new(questions),
            is_stopped: AtomicBool::new(false),
        }));
        let left = Arc::clone(&patience.0);
        let is_over = move || {
            let questions = left.questions.load(Ordering::Relaxed).saturating_sub(1);
            left.questions.store(questions, Ordering::Relaxed);
            questions == 0 || left.is_stopped.load(Ordering::Relaxed)
        };
        conn.progress_handler(INSTRUCTIONS, Some(is_over))?;
        Ok(patience)
    }

    /// Another reading begins.
    pub fn begin(&self) {
        self.0.questions.store(QUESTIONS, Ordering::Relaxed);
    }

    /// A change begins: what the person asked for takes as long as it takes.
    pub fn lift(&self) {
        self.0.questions.store(u64::MAX, Ordering::Relaxed);
    }

    pub fn stop(&self) -> Stop {
        Stop(self.clone())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::store::IfMissing;
    use crate::store::Store;

    const ENDLESS: &str =
        "WITH RECURSIVE n(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";

    fn read(conn: &Connection, sql: &str) -> Result<i64, StoreError> {
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    }

    #[test]
    fn a_reading_without_end_is_given_up_and_the_next_one_begins_anew() {
        let conn = Connection::open_in_memory().unwrap();
        let patience = Patience::of(&conn).unwrap();
        let gives_up = || matches!(read(&conn, ENDLESS), Err(StoreError::Damaged(_)));
        let long =
            format!("{ENDLESS} WHERE i < 1000000").replace("FROM n)", "FROM n LIMIT 1000000)");
        assert!(gives_up());
        assert!(read(&conn, &long).is_err(), "nothing is left");
        patience.begin();
        assert_eq!(read(&conn, &long).unwrap(), 999_999);
        // Between two changes nobody waits either.
        patience.lift();
        assert_eq!(read(&conn, &long).unwrap(), 999_999);
        patience.stop().stop();
        assert!(read(&conn, &long).is_err(), "nobody waits for it");
    }

    const PAGE: usize = 4_096;
    /// More children than anybody would follow to the end, this many times over.
    const CHILDREN: usize = 300;
    const LEVELS: usize = 10;

    /// The file of a diary, to be made into one that no program writes.
    struct Made {
        bytes: Vec<u8>,
        path: PathBuf,
    }

    impl Made {
        fn new(folder: &Path) -> Self {
            let path = folder.join("diary.sqlite");
            drop(Store::open(&path, IfMissing::Create).unwrap());
            let bytes = fs::read(&path).unwrap();
            Self { bytes, path }
        }

        fn pages(&self) -> usize {
            self.bytes.len() / PAGE
        }

        /// Writes pages of which each names the next one as each of its children; the last ones name the page that follows.
        fn add_endless(&mut self) {
            for _ in 0..LEVELS {
                let next = self.pages() + 2;
                self.bytes.extend(branch(0, &[next; CHILDREN]));
            }
        }

        fn write(mut self) -> PathBuf {
            let pages = u32::try_from(self.pages()).unwrap();
            self.bytes[28..32].copy_from_slice(&pages.to_be_bytes());
            fs::write(&self.path, &self.bytes).unwrap();
            self.path
        }
    }

    fn two(number: usize) -> [u8; 2] {
        u16::try_from(number).unwrap().to_be_bytes()
    }

    fn four(number: usize) -> [u8; 4] {
        u32::try_from(number).unwrap().to_be_bytes()
    }

    /// A page of a table that holds no rows but leads to other pages. The first page of a file begins 100 bytes in.
    fn branch(begins: usize, children: &[usize]) -> Vec<u8> {
        let mut page = vec![0; PAGE];
        let (last, cells) = children.split_last().unwrap();
        let first_cell = PAGE - cells.len() * 6;
        page[begins] = 5;
        page[begins + 3..begins + 5].copy_from_slice(&two(cells.len()));
        page[begins + 5..begins + 7].copy_from_slice(&two(first_cell));
        page[begins + 8..begins + 12].copy_from_slice(&four(*last));
        for (number, child) in cells.iter().enumerate() {
            let (cell, pointer) = (first_cell + 6 * number, begins + 12 + 2 * number);
            page[pointer..pointer + 2].copy_from_slice(&two(cell));
            page[cell..cell + 4].copy_from_slice(&four(*child));
            let key = 5_000 + number;
            page[cell + 4] = 0x80 | u8::try_from(key >> 7).unwrap();
            page[cell + 5] = u8::try_from(key & 0x7f).unwrap();
        }
        page
    }

    /// A page with the same row of the list of tables again and again: an index without words, which SQLite takes in each time.
    fn leaf_of_index(name: &str, table: &str, root: usize) -> Vec<u8> {
        let text = |words: &str| u8::try_from(13 + 2 * words.len()).unwrap();
        let mut row = vec![6, text("index"), text(name), text(table), 2, 0];
        for words in ["index", name, table] {
            row.extend(words.as_bytes());
        }
        row.extend(two(root));
        let mut cell = vec![u8::try_from(row.len()).unwrap(), 0x7f];
        cell.extend(row);
        let (cells, mut page) = (40, vec![0; PAGE]);
        let first_cell = PAGE - cells * cell.len();
        page[0] = 13;
        page[3..5].copy_from_slice(&two(cells));
        page[5..7].copy_from_slice(&two(first_cell));
        for number in 0..cells {
            let at = first_cell + number * cell.len();
            page[8 + 2 * number..10 + 2 * number].copy_from_slice(&two(at));
            page[at..at + cell.len()].copy_from_slice(&cell);
        }
        page
    }

    /// A table whose rows come again and again.
    fn endless_table(folder: &Path) -> PathBuf {
        let mut made = Made::new(folder);
        let conn = Connection::open(&made.path).unwrap();
        let root = "SELECT rootpage FROM sqlite_schema WHERE name = 'sign'";
        let root = usize::try_from(read(&conn, root).unwrap()).unwrap() - 1;
        drop(conn);
        let rows = made.bytes[root * PAGE..][..PAGE].to_vec();
        let first = made.pages() + 1;
        made.bytes[root * PAGE..][..PAGE].copy_from_slice(&branch(0, &[first; CHILDREN]));
        made.add_endless();
        made.bytes.extend(rows);
        made.write()
    }

    /// A list of tables whose rows come again and again, behind those of a diary.
    fn endless_schema(folder: &Path) -> PathBuf {
        let mut made = Made::new(folder);
        let conn = Connection::open(&made.path).unwrap();
        let index = "SELECT name, tbl_name, rootpage FROM sqlite_schema WHERE sql IS NULL LIMIT 1";
        let (name, table, root): (String, String, i64) =
            conn.query_row(index, [], |row| row.try_into()).unwrap();
        drop(conn);
        let head = made.bytes[..100].to_vec();
        // The first page as one like the others, without the head of the file before it.
        let mut first = vec![0; PAGE];
        first[..PAGE - 100].copy_from_slice(&made.bytes[100..PAGE]);
        assert_eq!(
            first[0], 5,
            "the list of tables has grown beyond a page long ago"
        );
        let cells = usize::from(u16::from_be_bytes([first[3], first[4]]));
        let first_cell = usize::from(u16::from_be_bytes([first[5], first[6]]));
        first[12 + 2 * cells..].fill(0);
        first[first_cell..].copy_from_slice(&made.bytes[first_cell..PAGE]);
        let there = made.pages() + 1;
        made.bytes.extend(first);
        let mut children = [there + 1; CHILDREN];
        children[0] = there;
        let mut page = branch(100, &children);
        page[..100].copy_from_slice(&head);
        made.bytes[..PAGE].copy_from_slice(&page);
        made.add_endless();
        made.bytes
            .extend(leaf_of_index(&name, &table, usize::try_from(root).unwrap()));
        made.write()
    }

    #[test]
    fn a_file_made_to_be_read_for_ever_is_given_up_and_left_as_it_is() {
        for make in [endless_table, endless_schema] {
            let folder = tempfile::tempdir().unwrap();
            let path = make(folder.path());
            let before = fs::read(&path).unwrap();
            let opened =
                Store::open(&path, IfMissing::Fail).and_then(|store| store.check_quickly());
            assert!(
                matches!(&opened, Err(StoreError::Damaged(at)) if *at == path),
                "{opened:?}"
            );
            // What can be read of it is all that can be read of it in a while.
            drop(Store::salvage(&path));
            assert!(Store::check_file(&path).is_err());
            assert!(
                crate::store::restore(&path.with_extension("new"), &path, crate::domain::Moment(0))
                    .is_err()
            );
            assert!(fs::read(&path).unwrap() == before);
        }
    }
}
