//! What makes a row of each table one thing, and what of it says nothing about the person.

/// How the rows of a table are told apart.
#[derive(Debug)]
pub(in crate::store) struct Rule {
    pub table: &'static str,
    /// What makes a row one thing.
    pub key: &'static [&'static str],
    /// The column of other tables that names a row of this one.
    pub named_by: Option<&'static str>,
}

const fn rule(table: &'static str, key: &'static [&'static str]) -> Rule {
    Rule {
        table,
        key,
        named_by: None,
    }
}

const fn list(table: &'static str, key: &'static [&'static str], named_by: &'static str) -> Rule {
    Rule {
        table,
        key,
        named_by: Some(named_by),
    }
}

/// Every table that is about the person, those that others name before them.
pub(in crate::store) const RULES: [Rule; 25] = [
    list("sign", &["key"], "sign_id"),
    list("factor", &["key"], "factor_id"),
    list("product", &["name"], "product_id"),
    list("own_food", &["name"], "own_food_id"),
    list("medicine", &["name"], "medicine_id"),
    list(
        "import_batch",
        &["format", "file_name", "imported_at"],
        "batch_id",
    ),
    rule("product_amount", &["product_id", "since"]),
    rule("setting", &["key"]),
    rule("answer", &["day", "sign_id"]),
    rule("sign_moment", &["day", "sign_id", "moment", "words"]),
    rule("note", &["day"]),
    rule("day_factor", &["day", "factor_id"]),
    rule(
        "blood_pressure",
        &["day", "at", "systolic", "diastolic", "pulse"],
    ),
    rule("event", &["day", "sign_id", "kind", "body"]),
    rule("lab_result", &["day", "kind", "value", "printed"]),
    rule("medicine_day", &["day", "medicine_id"]),
    rule("medicine_dose", &["day", "medicine_id", "amount", "clock"]),
    rule("dose", &["day", "product_id"]),
    rule("portion", &["day", "food_key", "own_food_id"]),
    rule("food_day", &["day"]),
    rule("typical_week", &["food_key"]),
    rule("red_flag", &["day", "key"]),
    rule("hint", &["shown_on", "tier"]),
    rule("mark", &["day", "name"]),
    rule("pause", &["first", "last"]),
];

/// When a row was written, the first that is known.
pub(super) const WRITTEN: [&str; 3] = ["changed_at", "entered_at", "answered_at"];

/// About how a row came to be or how it is shown, not what it says: no reason to tell two rows apart.
pub(super) const ASIDE: [&str; 13] = [
    "id",
    "batch_id",
    "changed_at",
    "entered_at",
    "answered_at",
    "imported_at",
    "lag_days",
    "source",
    "without_moments",
    "position",
    "tracked",
    "retired",
    "hidden",
];
