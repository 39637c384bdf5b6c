//! How the diary's own types stand in a column, and rows and writes in one way. A value that this program cannot have written is an
//! error that names its place.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Params, Row};
use thiserror::Error;

use super::{StoreError, Tables};
use crate::domain::event::{EventId, EventKind};
use crate::domain::form::Form;
use crate::domain::hint::{HintAnswer, Tier};
use crate::domain::intake::{OwnFoodId, PortionId};
use crate::domain::lab::{LabId, LabKind};
use crate::domain::lab_figure::LabLimit;
use crate::domain::mark::MarkId;
use crate::domain::measurement::{BloodPressureId, DayPart};
use crate::domain::medicine::{MedicineDoseId, MedicineId};
use crate::domain::pause::{PauseId, PauseReason};
use crate::domain::product::{ProductId, Unit};
use crate::domain::sign_moment::SignMomentId;
use crate::domain::typical_week::Frequency;
use crate::domain::{
    Day, FactorId, FactorKey, Milligrams, Moment, RedFlag, Severity, SignId, SignKey, SignKind,
};

/// A value that this program cannot have written, and the place where it stands.
#[derive(Debug, Error)]
#[error("unreadable value in {0}")]
pub(super) struct Unreadable(pub(super) &'static str);

fn read<T>(
    value: ValueRef<'_>,
    place: &'static str,
    parse: fn(&str) -> Option<T>,
) -> FromSqlResult<T> {
    let read = value.as_str().ok().and_then(parse);
    read.ok_or_else(|| FromSqlError::other(Unreadable(place)))
}

/// Row numbers and moments are whole numbers.
macro_rules! numbers {
    ($($name:ty),+ $(,)?) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.0.into())
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )+};
}

numbers!(
    BloodPressureId,
    EventId,
    FactorId,
    LabId,
    MarkId,
    MedicineDoseId,
    MedicineId,
    Moment,
    OwnFoodId,
    PauseId,
    PortionId,
    ProductId,
    SignId,
    SignMomentId,
);

/// Enums stand by their key.
macro_rules! keys {
    ($($name:ty),+ $(,)?) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(self.key().into())
            }
        }
    )+};
}

keys!(
    DayPart,
    EventKind,
    Form,
    Frequency,
    HintAnswer,
    LabLimit,
    PauseReason,
    RedFlag,
    SignKind,
    Tier,
    Unit
);

/// Words that are read back, each with the place it stands in.
macro_rules! words {
    ($($name:ty: $parse:expr, $place:literal;)+) => {$(
        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                read(value, $place, $parse)
            }
        }
    )+};
}

words! {
    Day: |text| Day::parse_iso(text).ok(), "day";
    EventKind: EventKind::from_key, "event.kind";
    FactorKey: FactorKey::parse, "factor.key";
    Frequency: Frequency::from_key, "typical_week.frequency";
    HintAnswer: HintAnswer::from_key, "hint.answer";
    LabKind: LabKind::parse, "lab_result.kind";
    PauseReason: PauseReason::from_key, "pause.reason";
    SignKey: SignKey::parse, "sign.key";
    SignKind: SignKind::from_key, "sign.kind";
    Tier: Tier::from_key, "hint.tier";
    Unit: Unit::from_key, "product.unit";
}

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl ToSql for LabKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.to_string().into())
    }
}

impl ToSql for Severity {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.level().into())
    }
}

impl FromSql for Severity {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let level = i64::column_result(value)?;
        Self::from_level(level).ok_or_else(|| FromSqlError::other(Unreadable("answer.severity")))
    }
}

impl ToSql for Milligrams {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.mg().into())
    }
}

impl FromSql for Milligrams {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        f64::column_result(value).map(Self::from_mg)
    }
}

/// A row's only column.
pub(super) fn only<T: FromSql>(row: &Row<'_>) -> Result<T, StoreError> {
    Ok(row.get(0)?)
}

impl Tables<'_> {
    /// All rows of a statement, each as `read` reads it.
    pub(super) fn rows<T, C: FromIterator<T>>(
        self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<C, StoreError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        statement.query_and_then(params, read)?.collect()
    }

    /// The first row of a statement, if it has one.
    pub(super) fn row<T>(
        self,
        sql: &str,
        params: impl Params,
        read: impl FnMut(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.conn.prepare_cached(sql)?;
        statement.query_and_then(params, read)?.next().transpose()
    }

    /// What the second column says of each value of the first.
    pub(super) fn groups<K: FromSql + Ord, V: FromSql + Ord>(
        self,
        sql: &str,
        params: impl Params,
    ) -> Result<BTreeMap<K, BTreeSet<V>>, StoreError> {
        let mut groups = BTreeMap::<K, BTreeSet<V>>::new();
        for (key, value) in
            self.rows::<_, Vec<_>>(sql, params, |row| Ok((row.get(0)?, row.get(1)?)))?
        {
            groups.entry(key).or_default().insert(value);
        }
        Ok(groups)
    }

    /// Reads `count(*), min(day), max(day)`.
    pub(super) fn count_and_span(
        self,
        sql: &str,
        params: impl Params,
    ) -> Result<(i64, Option<(Day, Day)>), StoreError> {
        let span = self.row(sql, params, |row| {
            let (count, first, last): (_, Option<Day>, Option<Day>) = row.try_into()?;
            Ok((count, first.zip(last)))
        })?;
        Ok(span.unwrap_or_default())
    }

    /// Runs a statement that writes.
    pub(super) fn write(self, sql: &str, params: impl Params) -> Result<(), StoreError> {
        self.conn.prepare_cached(sql)?.execute(params)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    fn read<T: FromSql>(sql: &str) -> Result<Option<T>, StoreError> {
        Store::in_memory().unwrap().tables().row(sql, [], only)
    }

    #[test]
    fn a_value_that_cannot_be_is_an_error_with_its_place() {
        let found = read::<Day>("SELECT 'yesterday'");
        assert!(matches!(found, Err(StoreError::Value("day"))), "{found:?}");
        let found = read::<Day>("SELECT 20260301");
        assert!(matches!(found, Err(StoreError::Value("day"))), "{found:?}");
        let found = read::<Unit>("SELECT 'barrel'");
        assert!(
            matches!(found, Err(StoreError::Value("product.unit"))),
            "{found:?}"
        );
        let found = read::<Severity>("SELECT 4");
        assert!(
            matches!(found, Err(StoreError::Value("answer.severity"))),
            "{found:?}"
        );
        assert!(matches!(read::<Option<Day>>("SELECT NULL"), Ok(Some(None))));
    }
}
