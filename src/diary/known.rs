//! What is known of a diary without its file, so that nothing is lost where another program writes over it.

use super::Diary;
use crate::store::{Carried, Displaced, Store, StoreError};

/// A diary as it was at one moment, in memory.
#[derive(Debug)]
pub struct Snapshot(Store);

impl Diary {
    /// The diary as it is now.
    pub fn snapshot(&self) -> Result<Snapshot, StoreError> {
        self.store.trial().map(Snapshot)
    }

    /// Remembers how the diary was when at least `written` had been written here.
    pub fn keep_snapshot(&mut self, snapshot: Snapshot, written: Carried) {
        self.snapshot = Some((snapshot, written));
    }

    /// Goes on without the file, which another program wrote over, from what is known of the diary; false if not enough is.
    ///
    /// # Errors
    /// If it cannot be made of what is known; what is open stays then.
    pub fn go_on_without_file(&mut self) -> Result<bool, StoreError> {
        let Some((snapshot, written)) = &self.snapshot else {
            return Ok(false);
        };
        let known = self.store.known_from(&snapshot.0, written)?;
        self.store.go_on_without_file(known)?;
        self.snapshot = None;
        Ok(true)
    }

    /// A copy in memory to go on with; of a file that was written over, or may have been, nothing is read.
    pub(super) fn shadow(&self) -> Result<Store, StoreError> {
        let is_strange = match self.store.displaced() {
            Some(Displaced::Overwritten) => self.store.has_file(),
            Some(_) => false,
            None => self.store.is_doubted(),
        };
        match &self.snapshot {
            _ if !is_strange => self.store.shadow(),
            Some((snapshot, written)) => self.store.known_from(&snapshot.0, written),
            None => self.store.stand_in(),
        }
    }
}
