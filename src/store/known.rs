//! A diary as it is known without its file: as it once was there, with what was written here since. What goes on in its place where
//! another program wrote over the file.

use std::path::Path;

use super::capture;
use super::copies::newest_whole;
use super::file_mark::{self, Mark};
use super::written_here::Carried;
use super::{Store, StoreError};

impl Store {
    /// This diary as it is known to be, from how it was at an earlier moment, in memory, when `before` was written already.
    pub fn known_from(&self, earlier: &Self, before: &Carried) -> Result<Self, StoreError> {
        let known = earlier.trial()?;
        let written = self.carried()?.since(before);
        // The state it comes to, as far as all changes in between are known: none was another program's.
        let then = |mark: Mark, later: &Mark| mark.then(*later);
        let mark = self
            .marks
            .iter()
            .fold(file_mark::present(&known.conn)?, then);
        file_mark::set(&known.conn, mark)?;
        if written.is_empty() {
            return Ok(known);
        }
        // Row by row they need not fit: they did when all were there.
        known.conn.execute_batch("PRAGMA foreign_keys = OFF")?;
        let all = known.conn.unchecked_transaction()?;
        for change in &written.changes {
            for row in [&change.old, &change.new].into_iter().flatten() {
                capture::replace(&all, &change.table, Some(row), None)?;
            }
        }
        for change in &written.changes {
            if let Some(row) = &change.new {
                capture::add(&all, &change.table, row)?;
            }
        }
        // The steps of what was written since are not known: an earlier one taken back would take them along.
        all.execute("DELETE FROM undo_step", [])?;
        all.commit()?;
        known.conn.execute_batch("PRAGMA foreign_keys = ON")?;
        Ok(known)
    }

    /// What goes on where nothing is known of a file that was written over: its newest copy with what was written here, or that
    /// alone.
    pub fn stand_in(&self) -> Result<Self, StoreError> {
        let nothing = Carried::default();
        let path = self.path().unwrap_or(Path::new(""));
        match newest_whole(path) {
            Some(copy) => self.known_from(&copy, &nothing),
            None => self.known_from(&Self::in_memory()?, &nothing),
        }
    }

    /// Lets go of the file, which another program wrote over, and goes on with what is known of the diary. From now on nothing of the
    /// file is read any more, and nothing can be written.
    pub fn go_on_without_file(&mut self, mut known: Self) -> Result<(), StoreError> {
        self.carried()?.lay_down(&known.conn)?;
        self.leave();
        std::mem::swap(&mut self.conn, &mut known.conn);
        std::mem::swap(&mut self.patience, &mut known.patience);
        self.capturing = false;
        // The connection to the file is closed before the file counts as closed.
        drop(known);
        self.in_use = None;
        if let Some(identity) = &self.identity {
            identity.let_go();
        }
        Ok(())
    }
}
