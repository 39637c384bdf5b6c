//! Diaries with something in every table, out and in again.

mod files;
mod joined;
mod round_trip;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::*;
use crate::diary::{Incoming, Merged, OtherDiary};
use crate::domain::DayStart;
use crate::domain::testing::NOW;
use crate::exchange::csv_zip::{column_name, has_column};
use crate::exchange::json::{JsonError, read_header, read_rows};
use crate::text::Language;

const ALL: (Day, Day) = (Day::MIN, Day::MAX);

/// Numbers that follow from a seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one_of<'a>(&mut self, these: &[&'a str]) -> &'a str {
        these[self.roll(these.len() as u64) as usize]
    }

    fn day(&mut self) -> String {
        Day::from_number(20_000 + self.roll(700) as i32)
            .unwrap()
            .to_string()
    }

    fn at(&mut self) -> i64 {
        1_700_000_000 + self.roll(90_000_000).cast_signed()
    }

    fn amount(&mut self) -> f64 {
        (2 + self.roll(90)) as f64 / 8.0
    }

    fn words(&mut self) -> String {
        let these = [
            "=1+1",
            "a \"b\", c",
            "é\nñ",
            "-",
            "x\u{1f642}",
            "\\ / ",
            "0",
            "'=2",
        ];
        format!("{} {}", self.one_of(&these), self.roll(1_000))
    }

    fn maybe(&mut self, value: Value) -> Value {
        if self.roll(3) == 0 {
            Value::Null
        } else {
            value
        }
    }
}

#[expect(clippy::too_many_lines, reason = "every table there is")]
/// Rows of every table, each with a value in every column somewhere.
fn rows(seed: u64) -> BTreeMap<&'static str, Vec<Value>> {
    let mut dice = Dice(seed);
    let mut tables: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    let keys = [
        "muscle_cramps",
        "fatigue",
        "palpitations",
        "mood_anxiety",
        "poor_sleep",
        "tingling_numbness",
        "headache",
    ];
    let mut signs: Vec<Value> = keys.iter().zip(1..).map(|(key, id)| {
        json!({"id": id, "key": key, "kind": "daily", "tracked": 1, "position": id, "retired": 0})
    }).collect();
    signs.push(json!({"id": 20, "key": "own:=Knee", "kind": "daily", "own_name": "=Knee", "tracked": 0, "position": 9, "retired": 1}));
    let factors = vec![
        json!({"id": 1, "key": "stress", "position": 2, "hidden": 1}),
        json!({"id": 30, "key": "own:@Light", "own_name": "@Light", "position": 1, "hidden": 0}),
    ];
    tables.insert("sign", signs);
    tables.insert("factor", factors);
    tables.insert("product", vec![json!({
        "id": 4, "name": "+Citrate", "form": "citrate", "magnesium_mg_per_unit": 60.5, "unit": "tablet", "compound_mg": 400.0,
        "typed": "compound", "since": "2024-01-01", "until": "2025-12-31", "usual_units": 1.5
    })]);
    tables.insert(
        "product_amount",
        vec![json!({"product_id": 4, "since": "2024-01-01", "usual_units": 1.5})],
    );
    tables.insert(
        "own_food",
        vec![json!({"id": 7, "name": "=Soup", "portion_name": "bowl", "magnesium_mg": 31.25})],
    );
    tables.insert("medicine", vec![json!({"id": 5, "name": "-Triptan", "painkiller": 1, "retired": 1, "position": 3, "painkiller_kind": "triptan_opioid_combination"})]);
    tables.insert(
        "import_batch",
        vec![
            json!({"id": 3, "format": "csv", "file_name": "old.csv", "imported_at": 1_700_000_000}),
        ],
    );
    tables.insert(
        "setting",
        vec![
            json!({"key": "person_name", "value": "Ada"}),
            json!({"key": "day_start_hour", "value": "4"}),
        ],
    );
    tables.insert("pause", vec![
        json!({"id": 2, "first": "2023-01-01", "last": "2023-02-01", "reason": "illness", "words": dice.words(), "entered_at": dice.at()}),
        json!({"id": 9, "first": "2028-01-01", "reason": "other", "entered_at": dice.at()}),
    ]);
    tables.insert("typical_week", vec![json!({"food_key": "almonds", "frequency": "days_1_2", "portions": 1.5, "answered_at": dice.at()})]);
    let days: BTreeSet<String> = (0..12 + dice.roll(8)).map(|_| dice.day()).collect();
    for (number, day) in (1_i64..).zip(&days) {
        let sign = [1, 2, 7, 20][dice.roll(4) as usize];
        let batch = dice.maybe(json!(3));
        let level = dice.roll(4);
        let mut add = |table: &'static str, row: Value| tables.entry(table).or_default().push(row);
        add(
            "answer",
            json!({
                "day": day, "sign_id": sign, "severity": level, "remark": dice.words(), "entered_at": dice.at(),
                "changed_at": dice.at(), "lag_days": dice.roll(9), "source": "csv", "batch_id": batch, "without_moments": -1
            }),
        );
        add(
            "sign_moment",
            json!({"id": number, "day": day, "sign_id": sign, "moment": dice.one_of(&["03:40", "night"]),
            "severity": level, "words": dice.maybe(json!(dice_words(number))), "entered_at": dice.at(), "batch_id": 3}),
        );
        add(
            "note",
            json!({"day": day, "body": dice.words(), "changed_at": dice.at(), "batch_id": 3}),
        );
        add(
            "day_factor",
            json!({"day": day, "factor_id": (1 + 29 * dice.roll(2)), "batch_id": 3}),
        );
        // Twice the same is two readings.
        for id in [number * 2, number * 2 + 1] {
            add(
                "blood_pressure",
                json!({"id": id, "day": day, "at": 1_700_000_000, "systolic": 120, "diastolic": 80,
                "pulse": 60, "entered_at": 1_700_000_000, "part": dice.one_of(&["morning", "evening"])}),
            );
        }
        add(
            "event",
            json!({"id": number, "day": day, "sign_id": 1, "kind": "fracture", "body": dice.words(), "entered_at": dice.at()}),
        );
        add(
            "lab_result",
            json!({"id": number, "day": day, "kind": "own:B12", "value": dice.amount(), "unit": "pmol/L", "low": 1.0,
            "high": 900.0, "entered_at": dice.at(), "printed": ">90", "bound": "above"}),
        );
        add(
            "medicine_day",
            json!({"day": day, "medicine_id": 5, "entered_at": dice.at()}),
        );
        add(
            "medicine_dose",
            json!({"id": number, "day": day, "medicine_id": 5, "amount": dice.words(), "clock": "08:30", "entered_at": dice.at()}),
        );
        add(
            "dose",
            json!({"id": number, "day": day, "product_id": 4, "units": dice.amount(), "entered_at": dice.at(), "status": "taken"}),
        );
        add(
            "portion",
            json!({"id": number * 2, "day": day, "food_key": "almonds", "portions": dice.amount(), "entered_at": dice.at(), "magnesium_mg": dice.amount()}),
        );
        add(
            "portion",
            json!({"id": number * 2 + 1, "day": day, "own_food_id": 7, "portions": dice.amount(), "entered_at": dice.at()}),
        );
        add("food_day", json!({"day": day, "complete": dice.roll(2)}));
        add(
            "red_flag",
            json!({"day": day, "key": "chest_pain", "entered_at": dice.at()}),
        );
        add(
            "hint",
            json!({"shown_on": day, "tier": "full", "signs": "headache\nfatigue", "answer": "later"}),
        );
        add(
            "mark",
            json!({"id": number, "day": day, "name": dice.words(), "entered_at": dice.at()}),
        );
    }
    tables
}

fn dice_words(number: i64) -> String {
    format!("left {number}")
}

fn document(tables: &BTreeMap<&'static str, Vec<Value>>) -> Vec<u8> {
    json!({"schema": 1, "program": "a test", "form": Diary::form(), "tables": tables})
        .to_string()
        .into_bytes()
}

fn read(bytes: &[u8]) -> Result<OtherDiary, JsonError> {
    let header = read_header(bytes)?;
    let mut incoming = Incoming::new(header.form, NOW.latest_day(DayStart::default())).unwrap();
    read_rows(bytes, incoming.rows())?;
    Ok(incoming.finish().unwrap())
}

fn merge(diary: &mut Diary, bytes: &[u8]) -> Merged {
    diary
        .merge(&read(bytes).unwrap(), "a.json", NOW, false)
        .unwrap()
        .0
}

fn full(seed: u64) -> Diary {
    let mut diary = Diary::in_memory().unwrap();
    merge(&mut diary, &document(&rows(seed)));
    diary
}

fn out(diary: &Diary, format: Format) -> Vec<u8> {
    let text = Text::new(Language::En);
    make(diary, wanted(format), &text, &mut |_| true)
        .unwrap()
        .bytes
}

fn wanted(format: Format) -> Wanted {
    Wanted {
        format,
        span: ALL,
        now: NOW,
    }
}

/// Rows by table, each without what is not there, in an order of their own.
fn plain(tables: &Value) -> BTreeMap<String, BTreeSet<String>> {
    let row = |row: &Value| {
        let fields: Map<String, Value> = row
            .as_object()
            .unwrap()
            .clone()
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .collect();
        let sorted: BTreeMap<String, Value> = fields.into_iter().collect();
        json!(sorted).to_string()
    };
    let tables = tables.as_object().unwrap();
    tables
        .iter()
        .map(|(name, rows)| {
            (
                name.clone(),
                rows.as_array().unwrap().iter().map(row).collect(),
            )
        })
        .collect()
}

fn tables_of(json: &[u8]) -> Value {
    serde_json::from_slice::<Value>(json).unwrap()["tables"].take()
}

/// The columns of each table.
#[derive(Default)]
struct Schema(BTreeMap<String, Vec<String>>);

impl TakesRows for Schema {
    fn table(&mut self, name: &str, columns: &[String]) {
        self.0.insert(name.to_owned(), columns.to_vec());
    }

    fn row(&mut self, _: &[Cell<'_>]) -> bool {
        true
    }
}

fn schema() -> BTreeMap<String, Vec<String>> {
    let mut schema = Schema::default();
    Diary::in_memory().unwrap().hand_on(&mut schema).unwrap();
    schema.0
}

#[test]
fn these_tests_try_every_column_of_every_table() {
    let tables = rows(1);
    for (table, columns) in schema() {
        let rows = tables
            .get(table.as_str())
            .unwrap_or_else(|| panic!("no rows of {table}"));
        for column in columns {
            let is_said = rows
                .iter()
                .any(|row| row.get(&column).is_some_and(|value| !value.is_null()));
            assert!(is_said, "{table}.{column}");
        }
    }
}

#[test]
fn every_table_and_column_is_explained() {
    let explained = |about: &str, table: &str| -> String {
        let head = format!("\n{table}.csv ");
        let from = about.find(&head).unwrap_or_else(|| panic!("{table}"));
        let rest = &about[from + 1..];
        let lines = rest
            .lines()
            .skip(1)
            .take_while(|line| line.starts_with(' '));
        lines.collect::<Vec<_>>().join("\n")
    };
    for language in Language::ALL {
        let text = Text::new(language);
        for (table, columns) in schema() {
            let explained = explained(text.about_tables(), &table);
            for column in columns.iter().filter(|column| has_column(column)) {
                let name = column_name(column);
                let words =
                    || explained.split(|letter: char| letter != '_' && !letter.is_alphanumeric());
                assert!(words().any(|word| word == name), "{table}.{column}");
            }
        }
    }
}
