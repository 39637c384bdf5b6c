//! The tables `product` and `product_amount`: supplements as their labels say, and how many are usual from which day on.

use rusqlite::{Row, params};

use super::{StoreError, Tables, answer::day};
use crate::domain::form::Form;
use crate::domain::product::{Label, NewProduct, Product, ProductId, Unit, Units};
use crate::domain::{Day, Milligrams};

const ALL: &str =
    "SELECT id, name, form, magnesium_mg_per_unit, typed, unit, since, until, usual_units,
    compound_mg FROM product ORDER BY since, id";
const AMOUNTS: &str =
    "SELECT since, usual_units FROM product_amount WHERE product_id = ?1 ORDER BY since";
const INSERT: &str = "INSERT INTO product
    (name, form, magnesium_mg_per_unit, unit, compound_mg, typed, since, until, usual_units)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

const CORRECT: &str =
    "UPDATE product SET name = ?2, form = ?3, magnesium_mg_per_unit = ?4, unit = ?5,
    compound_mg = ?6, typed = ?7, since = ?8, until = ?9 WHERE id = ?1";

impl Tables<'_> {
    /// All products, those begun first first.
    pub fn products(self) -> Result<Vec<Product>, StoreError> {
        let mut statement = self.conn.prepare_cached(ALL)?;
        let mut rows = statement.query([])?;
        let mut products = Vec::new();
        while let Some(row) = rows.next()? {
            let mut product = row_to_product(row)?;
            let mut amounts = self.amounts(product.id)?;
            if amounts.is_empty() {
                amounts = vec![(product.since, units(row.get(8)?)?)];
            }
            product.amounts = amounts;
            products.push(product);
        }
        Ok(products)
    }

    fn amounts(self, id: ProductId) -> Result<Vec<(Day, Units)>, StoreError> {
        let mut statement = self.conn.prepare_cached(AMOUNTS)?;
        let mut rows = statement.query([id.0])?;
        let mut amounts = Vec::new();
        while let Some(row) = rows.next()? {
            amounts.push((day(row, 0)?, units(row.get(1)?)?));
        }
        Ok(amounts)
    }

    /// Adds a product whose label holds `per_unit` magnesium.
    pub fn add_product(
        self,
        product: &NewProduct,
        per_unit: Milligrams,
    ) -> Result<ProductId, StoreError> {
        let (typed, compound_mg) = as_typed(product.label);
        self.conn.prepare_cached(INSERT)?.execute(params![
            product.name,
            product.form.key(),
            per_unit.mg(),
            product.unit.key(),
            compound_mg,
            typed,
            product.since.to_string(),
            product.until.map(|day| day.to_string()),
            product.usual.count()
        ])?;
        let id = ProductId(self.conn.last_insert_rowid());
        self.put_amount(id, product.since, product.usual)?;
        Ok(id)
    }

    /// Puts what `corrected` says in the place of what was said about a product, for all days.
    pub fn correct_product(
        self,
        before: &Product,
        corrected: &NewProduct,
        per_unit: Milligrams,
    ) -> Result<(), StoreError> {
        let (typed, compound_mg) = as_typed(corrected.label);
        self.conn.prepare_cached(CORRECT)?.execute(params![
            before.id.0,
            corrected.name,
            corrected.form.key(),
            per_unit.mg(),
            corrected.unit.key(),
            compound_mg,
            typed,
            corrected.since.to_string(),
            corrected.until.map(|day| day.to_string()),
        ])?;
        let amounts = before.amounts_from(corrected);
        for (since, _) in &before.amounts {
            if !amounts.iter().any(|(day, _)| day == since) {
                self.delete_amount(before.id, *since)?;
            }
        }
        for change in &amounts {
            if !before.amounts.contains(change) {
                self.put_amount(before.id, change.0, change.1)?;
            }
        }
        Ok(())
    }

    /// Takes a product off the list, with its usual amounts.
    ///
    /// # Errors
    /// If SQLite cannot write, as when a day names the product.
    pub fn delete_product(self, id: ProductId) -> Result<(), StoreError> {
        for sql in [
            "DELETE FROM product_amount WHERE product_id = ?1",
            "DELETE FROM product WHERE id = ?1",
        ] {
            self.conn.prepare_cached(sql)?.execute([id.0])?;
        }
        Ok(())
    }

    /// On how many days something was noted about a product.
    pub fn days_with_product(self, id: ProductId) -> Result<i64, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT COUNT(*) FROM dose WHERE product_id = ?1")?;
        Ok(statement.query_row([id.0], |row| row.get(0))?)
    }

    /// From `since` on, what was usual before is usual again.
    pub fn delete_amount(self, id: ProductId, since: Day) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM product_amount WHERE product_id = ?1 AND since = ?2")?
            .execute(params![id.0, since.to_string()])?;
        Ok(())
    }

    /// From `since` on, so many units are usual.
    pub fn put_amount(self, id: ProductId, since: Day, usual: Units) -> Result<(), StoreError> {
        self.conn
            .prepare_cached(
                "INSERT INTO product_amount (product_id, since, usual_units) VALUES (?1, ?2, ?3)
                 ON CONFLICT (product_id, since) DO UPDATE SET usual_units = excluded.usual_units",
            )?
            .execute(params![id.0, since.to_string(), usual.count()])?;
        Ok(())
    }

    /// Sets the last day of a product; `None` = it is still in use.
    pub fn set_product_end(self, id: ProductId, until: Option<Day>) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("UPDATE product SET until = ?2 WHERE id = ?1")?
            .execute(params![id.0, until.map(|day| day.to_string())])?;
        Ok(())
    }
}

/// How a label is kept: which line was typed, and the milligrams of the compound.
const fn as_typed(label: Label) -> (&'static str, Option<f64>) {
    match label {
        Label::Elemental(_) => ("elemental", None),
        Label::Compound(mg) => ("compound", Some(mg)),
    }
}

fn row_to_label(row: &Row<'_>) -> Result<Label, StoreError> {
    let typed: String = row.get(4)?;
    let compound: Option<f64> = row.get(9)?;
    Ok(match compound.filter(|_| typed == "compound") {
        Some(mg) => Label::Compound(mg),
        None => Label::Elemental(row.get(3)?),
    })
}

fn row_to_product(row: &Row<'_>) -> Result<Product, StoreError> {
    let (form, unit): (String, String) = (row.get(2)?, row.get(5)?);
    let ended = row.get::<_, Option<String>>(7)?.is_some();
    Ok(Product {
        id: ProductId(row.get(0)?),
        name: row.get(1)?,
        form: Form::from_key(&form).unwrap_or(Form::Other),
        per_unit: Milligrams::from_mg(row.get(3)?),
        label: row_to_label(row)?,
        unit: Unit::from_key(&unit).ok_or(StoreError::Value("product.unit"))?,
        since: day(row, 6)?,
        until: if ended { Some(day(row, 7)?) } else { None },
        amounts: Vec::new(),
    })
}

fn units(count: f64) -> Result<Units, StoreError> {
    Units::new(count).ok_or(StoreError::Value("product.usual_units"))
}
