//! The tables `product` and `product_amount`: supplements as their labels say, and how many are usual from which day on.

use rusqlite::{Row, params};

use super::{StoreError, Tables, sql::only};
use crate::domain::form::Form;
use crate::domain::product::{Label, NewProduct, Product, ProductId, Units};
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
        self.rows(ALL, [], |row| {
            let mut product = row_to_product(row)?;
            product.amounts = self.amounts(product.id)?;
            if product.amounts.is_empty() {
                product.amounts = vec![(product.since, units(row.get(8)?)?)];
            }
            Ok(product)
        })
    }

    fn amounts(self, id: ProductId) -> Result<Vec<(Day, Units)>, StoreError> {
        self.rows(AMOUNTS, [id], |row| Ok((row.get(0)?, units(row.get(1)?)?)))
    }

    /// Adds a product whose label holds `per_unit` magnesium.
    pub fn add_product(
        self,
        product: &NewProduct,
        per_unit: Milligrams,
    ) -> Result<ProductId, StoreError> {
        let (typed, compound_mg) = as_typed(product.label);
        self.write(
            INSERT,
            params![
                product.name,
                product.form,
                per_unit,
                product.unit,
                compound_mg,
                typed,
                product.since,
                product.until,
                product.usual.count()
            ],
        )?;
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
        self.write(
            CORRECT,
            params![
                before.id,
                corrected.name,
                corrected.form,
                per_unit,
                corrected.unit,
                compound_mg,
                typed,
                corrected.since,
                corrected.until,
            ],
        )?;
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
            self.write(sql, [id])?;
        }
        Ok(())
    }

    /// On how many days something was noted about a product.
    pub fn days_with_product(self, id: ProductId) -> Result<i64, StoreError> {
        let sql = "SELECT COUNT(*) FROM dose WHERE product_id = ?1";
        Ok(self.row(sql, [id], only)?.unwrap_or_default())
    }

    /// From `since` on, what was usual before is usual again.
    pub fn delete_amount(self, id: ProductId, since: Day) -> Result<(), StoreError> {
        self.write(
            "DELETE FROM product_amount WHERE product_id = ?1 AND since = ?2",
            params![id, since],
        )
    }

    /// From `since` on, so many units are usual.
    pub fn put_amount(self, id: ProductId, since: Day, usual: Units) -> Result<(), StoreError> {
        self.write(
            "INSERT INTO product_amount (product_id, since, usual_units) VALUES (?1, ?2, ?3)
                 ON CONFLICT (product_id, since) DO UPDATE SET usual_units = excluded.usual_units",
            params![id, since, usual.count()],
        )
    }

    /// Sets the last day of a product; `None` = it is still in use.
    pub fn set_product_end(self, id: ProductId, until: Option<Day>) -> Result<(), StoreError> {
        self.write(
            "UPDATE product SET until = ?2 WHERE id = ?1",
            params![id, until],
        )
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
    let form: String = row.get(2)?;
    Ok(Product {
        id: row.get(0)?,
        name: row.get(1)?,
        form: Form::from_key(&form).unwrap_or(Form::Other),
        per_unit: row.get(3)?,
        label: row_to_label(row)?,
        unit: row.get(5)?,
        since: row.get(6)?,
        until: row.get(7)?,
        amounts: Vec::new(),
    })
}

fn units(count: f64) -> Result<Units, StoreError> {
    Units::new(count).ok_or(StoreError::Value("product.usual_units"))
}
