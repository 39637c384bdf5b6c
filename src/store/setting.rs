//! The table `setting`: what the person chose for this diary, and their profile.

use rusqlite::params;

use super::{StoreError, Tables, sql::only};

impl Tables<'_> {
    /// The value of a setting, if the person ever set it.
    pub fn setting(self, key: &str) -> Result<Option<String>, StoreError> {
        self.row("SELECT value FROM setting WHERE key = ?1", [key], only)
    }

    /// Sets a setting; `None` returns it to what it is by itself.
    pub fn put_setting(self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        match value {
            Some(value) => self.write(
                "INSERT INTO setting (key, value) VALUES (?1, ?2)
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                params![key, value],
            ),
            None => self.write("DELETE FROM setting WHERE key = ?1", [key]),
        }
    }
}
