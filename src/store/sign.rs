//! The table `sign`: the twelve and the person's own.

use rusqlite::{Row, params};

use super::{StoreError, Tables};
use crate::domain::{Sign, SignId, SignKey, SignKind};

impl Tables<'_> {
    /// All signs, in the order the person gave them.
    pub fn signs(self) -> Result<Vec<Sign>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT id, key, kind, tracked, retired, position FROM sign ORDER BY position, id",
        )?;
        let mut rows = statement.query([])?;
        let mut signs = Vec::new();
        while let Some(row) = rows.next()? {
            signs.push(row_to_sign(row)?);
        }
        Ok(signs)
    }

    /// Adds an own daily sign behind the others.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn add_own_sign(self, name: &str) -> Result<SignId, StoreError> {
        self.conn.execute(
            "INSERT INTO sign (key, kind, own_name, tracked, position)
             VALUES ('own:' || ?1, 'daily', ?1, 1, (SELECT max(position) + 1 FROM sign))",
            [name],
        )?;
        Ok(SignId(self.conn.last_insert_rowid()))
    }

    /// Sets whether Today asks for a sign.
    pub fn set_followed(self, sign: SignId, followed: bool) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE sign SET tracked = ?2 WHERE id = ?1",
            params![sign.0, followed],
        )?;
        Ok(())
    }

    /// Sets a sign's place among the others.
    pub fn set_position(self, sign: SignId, position: i64) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE sign SET position = ?2 WHERE id = ?1",
            params![sign.0, position],
        )?;
        Ok(())
    }

    /// Puts a sign away or takes it out again.
    pub fn set_retired(self, sign: SignId, retired: bool) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE sign SET retired = ?2 WHERE id = ?1",
            params![sign.0, retired],
        )?;
        Ok(())
    }

    /// Gives an own sign another name; what was answered about it stays with it.
    ///
    /// # Errors
    /// If SQLite cannot write or the name is taken.
    pub fn rename_own_sign(self, sign: SignId, name: &str) -> Result<(), StoreError> {
        self.conn.execute(
            "UPDATE sign SET key = 'own:' || ?2, own_name = ?2 WHERE id = ?1 AND own_name IS NOT NULL",
            params![sign.0, name],
        )?;
        Ok(())
    }

    /// Takes an own sign off the list; nothing may be left that is about it.
    ///
    /// # Errors
    /// If SQLite cannot write or something is left.
    pub fn delete_own_sign(self, sign: SignId) -> Result<(), StoreError> {
        self.conn.execute(
            "DELETE FROM sign WHERE id = ?1 AND own_name IS NOT NULL",
            [sign.0],
        )?;
        Ok(())
    }
}

fn row_to_sign(row: &Row<'_>) -> Result<Sign, StoreError> {
    let key: String = row.get(1)?;
    let kind: String = row.get(2)?;
    Ok(Sign {
        id: SignId(row.get(0)?),
        key: SignKey::parse(&key).ok_or(StoreError::Value("sign.key"))?,
        kind: SignKind::from_key(&kind).ok_or(StoreError::Value("sign.kind"))?,
        followed: row.get(3)?,
        retired: row.get(4)?,
        position: row.get(5)?,
    })
}
