//! The table `sign`: the twelve and the person's own.

use rusqlite::{Row, params};

use super::{StoreError, Tables};
use crate::domain::{Sign, SignId};

impl Tables<'_> {
    /// All signs, in the order the person gave them.
    pub fn signs(self) -> Result<Vec<Sign>, StoreError> {
        self.rows(
            "SELECT id, key, kind, tracked, retired, position FROM sign ORDER BY position, id",
            [],
            row_to_sign,
        )
    }

    /// Adds an own daily sign behind the others.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn add_own_sign(self, name: &str) -> Result<SignId, StoreError> {
        self.write(
            "INSERT INTO sign (key, kind, own_name, tracked, position)
             VALUES ('own:' || ?1, 'daily', ?1, 1, (SELECT max(position) + 1 FROM sign))",
            [name],
        )?;
        Ok(SignId(self.conn.last_insert_rowid()))
    }

    /// Sets whether Today asks for a sign.
    pub fn set_followed(self, sign: SignId, followed: bool) -> Result<(), StoreError> {
        self.write(
            "UPDATE sign SET tracked = ?2 WHERE id = ?1",
            params![sign, followed],
        )
    }

    /// Sets a sign's place among the others.
    pub fn set_position(self, sign: SignId, position: i64) -> Result<(), StoreError> {
        self.write(
            "UPDATE sign SET position = ?2 WHERE id = ?1",
            params![sign, position],
        )
    }

    /// Puts a sign away or takes it out again.
    pub fn set_retired(self, sign: SignId, retired: bool) -> Result<(), StoreError> {
        self.write(
            "UPDATE sign SET retired = ?2 WHERE id = ?1",
            params![sign, retired],
        )
    }

    /// Gives an own sign another name; what was answered about it stays with it.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn rename_own_sign(self, sign: SignId, name: &str) -> Result<(), StoreError> {
        self.write(
            "UPDATE sign SET key = 'own:' || ?2, own_name = ?2
             WHERE id = ?1 AND own_name IS NOT NULL",
            params![sign, name],
        )
    }

    /// Takes an own sign off the list; nothing may be left that is about it.
    ///
    /// # Errors
    /// If SQLite cannot write or something is left.
    pub fn delete_own_sign(self, sign: SignId) -> Result<(), StoreError> {
        self.write(
            "DELETE FROM sign WHERE id = ?1 AND own_name IS NOT NULL",
            [sign],
        )
    }
}

fn row_to_sign(row: &Row<'_>) -> Result<Sign, StoreError> {
    Ok(Sign {
        id: row.get(0)?,
        key: row.get(1)?,
        kind: row.get(2)?,
        followed: row.get(3)?,
        retired: row.get(4)?,
        position: row.get(5)?,
    })
}
