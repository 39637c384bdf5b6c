//! What the page for the GP says, decided before anything is set on paper.

use std::collections::BTreeSet;

use super::figure::{SignFigure, sign_figure};
use super::findings::findings;
use super::free::free_sign;
use super::moments::{moment_lines, moment_words};
use super::person::{about, who};
use super::table::{DASH, SignFacts, Table, TableRow, has_dash, knows_before, sign_table, signs};
use super::{Part, ReportFacts, Span};
use crate::domain::Day;
use crate::domain::lab::LabResult;
use crate::domain::measurement::DayPart;
use crate::domain::product::Product;
use crate::text::Text;
use crate::trends::MeanPressure;

/// The page in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportData {
    /// The language it is in, as `nl`.
    pub language: &'static str,
    pub title: String,
    pub period: String,
    /// That the diary is made up, if it is.
    pub sample: Option<String>,
    /// Name and date of birth, as far as the person wants them there.
    pub who: Vec<String>,
    /// Who kept it and how much is filled in.
    pub about: String,
    /// What the person wants to ask, if anything.
    pub questions: Option<Section>,
    /// Warning signs ticked, if any.
    pub red_flags: Option<Section>,
    /// The signs that were there.
    pub table: Option<Table>,
    /// How to read the table, and signs that were not there.
    pub notes_on_table: Vec<String>,
    /// The months of one sign.
    pub figure: Option<SignFigure>,
    /// Short parts, which may stand side by side.
    pub short: Vec<Section>,
    /// Laboratory results.
    pub labs: Option<(String, Table)>,
    /// Parts as wide as the page.
    pub long: Vec<Section>,
    /// What this is and when it was made.
    pub foot: String,
}

/// A part with a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub title: String,
    /// What it says.
    pub lines: Vec<String>,
}

impl Section {
    /// `None` without lines.
    fn of(title: String, lines: Vec<String>) -> Option<Self> {
        (!lines.is_empty()).then_some(Self { title, lines })
    }
}

impl ReportData {
    /// Words the chosen parts of the page.
    pub fn new(facts: &ReportFacts, parts: &BTreeSet<Part>, text: &Text) -> Self {
        let signs = signs(facts);
        let has = |part: Part| parts.contains(&part);
        let questions = facts.questions.iter().enumerate();
        let questions = questions.map(|(at, question)| {
            let made_up = facts.is_sample.then(|| text.sample_question(question));
            let question = made_up.flatten().unwrap_or_else(|| question.clone());
            format!("{}. {question}", at + 1)
        });
        let table = sign_table(facts, &signs, text);
        let short = [
            has(Part::Pressure).then(|| pressure(facts, text)).flatten(),
            has(Part::Medicines)
                .then(|| medicines(facts, text))
                .flatten(),
        ];
        let long = [
            has(Part::Findings)
                .then(|| Section::of(text.report_findings(), findings(facts, &signs, text)))
                .flatten(),
            Section::of(text.report_moments(), moment_lines(facts, &signs, text)),
            events(facts, text),
            away(facts, text),
            has(Part::Notes).then(|| notes(facts, text)).flatten(),
        ];
        Self {
            language: text.language().code(),
            title: text.report_title(),
            period: text.period(facts.span.first, facts.span.last),
            sample: facts.is_sample.then(|| text.report_sample()),
            who: who(facts, text),
            about: about(facts, text),
            questions: has(Part::Questions)
                .then(|| Section::of(text.report_questions(), questions.collect()))
                .flatten(),
            red_flags: red_flags(facts, text),
            notes_on_table: notes_on_table(facts, &signs, table.as_ref(), text),
            table,
            figure: has(Part::Calendar)
                .then(|| sign_figure(facts, &signs, text))
                .flatten(),
            short: short.into_iter().flatten().collect(),
            labs: has(Part::Labs).then(|| labs(facts, text)).flatten(),
            long: long.into_iter().flatten().collect(),
            foot: text.report_foot(text.day_with_year(facts.made_on)),
        }
    }
}

fn red_flags(facts: &ReportFacts, text: &Text) -> Option<Section> {
    let lines = facts.red_flags.iter().map(|(day, flag)| {
        let day = text.day_with_year(*day);
        text.report_dated(day, text.red_flag(*flag))
    });
    Section::of(text.report_flags(), lines.collect())
}

fn notes_on_table(
    facts: &ReportFacts,
    signs: &[SignFacts<'_>],
    table: Option<&Table>,
    text: &Text,
) -> Vec<String> {
    let mut back = signs.iter().filter(|sign| sign.is_back());
    let depends = back.clone().any(|sign| !sign.is_robust());
    let back = back.next().map(|_| {
        let said = text.report_back(text.day_with_year(facts.span.last));
        let depends = depends.then(|| text.report_back_depends());
        joined([Some(said), depends])
    });
    let numbers = table.map(|table| {
        let before = knows_before(signs).then(|| text.report_numbers_before());
        let dash = has_dash(table).then(|| text.report_numbers_dash());
        joined([Some(text.report_numbers()), before, dash])
    });
    let free: Vec<String> = signs
        .iter()
        .filter(|sign| !sign.was_there())
        .map(|sign| free_sign(sign, signs, text))
        .collect();
    let free = (!free.is_empty()).then(|| text.report_free(text.list(&free)));
    let mut tallies = signs.iter().map(|sign| sign.tally);
    let no_nones = tallies.all(|tally| tally.sign_days == tally.logged_days);
    let no_nones = (no_nones && !signs.is_empty()).then(|| text.report_no_nones());
    let is_late = facts.coverage.is_some_and(|found| found.late_days > 0);
    let nothing = signs.is_empty().then(|| {
        if is_late {
            text.report_nothing_in_time()
        } else {
            text.report_nothing()
        }
    });
    [back, numbers, no_nones, free, nothing]
        .into_iter()
        .flatten()
        .collect()
}

/// The sentences there are, on one line.
fn joined<const N: usize>(sentences: [Option<String>; N]) -> String {
    let said: Vec<String> = sentences.into_iter().flatten().collect();
    said.join(" ")
}

fn pressure(facts: &ReportFacts, text: &Text) -> Option<Section> {
    let look = &facts.pressure;
    let numbers =
        |mean: &MeanPressure| text.report_readings(text.pressure_numbers(mean), mean.readings);
    // Said once of all and once of the week: their parts have fewer still.
    let whole = |mean: &MeanPressure| {
        if mean.is_from_few() {
            text.report_readings_few(text.pressure_numbers(mean), mean.readings)
        } else {
            numbers(mean)
        }
    };
    let all = look.all.as_ref();
    let all = all.map(|mean| text.report_mean(whole(mean), mean.days));
    let parts = DayPart::ALL.into_iter().zip([&look.morning, &look.evening]);
    let parts = parts.filter_map(|(part, mean)| {
        let numbers = numbers(mean.as_ref()?);
        Some(text.pressure_part(text.day_part(part), numbers))
    });
    // A week of which nothing can be said yet is of no use to a reader.
    let week = facts.measuring_week.as_ref();
    let week = week.and_then(|week| {
        let period = text.period(week.first, week.last);
        Some(text.report_week(period, whole(week.mean.as_ref()?)))
    });
    let lines = all.into_iter().chain(parts).chain(week);
    Section::of(text.report_pressure(), lines.collect())
}

fn medicines(facts: &ReportFacts, text: &Text) -> Option<Section> {
    let products = facts
        .products
        .iter()
        .map(|(product, taken, noted)| product_line(product, *taken, *noted, facts, text));
    let medicines = facts.medicines.iter();
    let medicines = medicines.map(|(name, days)| text.report_medicine(name.as_str(), *days));
    let months: Vec<String> = facts
        .painkillers
        .iter()
        .map(|part| {
            let name = text.month_short(part.first.month());
            let words = match part.filled {
                0 => format!("{name} {DASH}"),
                filled => text.report_painkiller_month(name, part.taken, filled),
            };
            // A month stays beside its numbers.
            words.replace(' ', "\u{a0}")
        })
        .collect();
    // Elsewhere on the page days that were filled in late do not count.
    let leaves_late_out = facts.coverage.is_some_and(|found| found.uncounted_days > 0);
    let months = (!months.is_empty()).then(|| match months.join(", ") {
        months if leaves_late_out => text.report_painkillers_late(months),
        months => text.report_painkillers(months),
    });
    Section::of(
        text.report_medicines(),
        products.chain(medicines).chain(months).collect(),
    )
}

/// "Magnesiumcitraat: gewone hoeveelheid 1 tablet per dag (100 mg magnesium) vanaf 13 oktober 2026; genomen op 38 van 40 genoteerde dagen".
fn product_line(
    product: &Product,
    taken: usize,
    noted: usize,
    facts: &ReportFacts,
    text: &Text,
) -> String {
    let span = facts.span;
    // The one that was usual when the period began, and those that came in it.
    let usual = product
        .amounts
        .iter()
        .rposition(|(from, _)| *from <= span.first);
    let amounts = product.amounts.iter().skip(usual.unwrap_or(0));
    let amounts = amounts
        .filter(|(from, _)| *from <= span.last)
        .map(|(from, units)| {
            let (amount, from) = (text.units(product, *units), text.day_with_year(*from));
            match text.mg_beside(product, *units) {
                Some(mg) => text.report_amount(amount, mg, from),
                None => text.report_amount_in_mg(amount, from),
            }
        });
    let amounts: Vec<String> = amounts.collect();
    let mut line = if amounts.is_empty() {
        product.name.clone()
    } else {
        text.report_product(product.name.as_str(), amounts.join(", "))
    };
    if let Some(until) = product.until.filter(|until| *until <= span.last) {
        line = text.report_until(line, text.day_with_year(until));
    }
    // What is usual is not yet taken.
    if noted == 0 {
        text.report_not_noted(line, days_in_use(product, span))
    } else {
        text.report_taken(line, taken, noted)
    }
}

/// The days of the period on which it could have been noted.
fn days_in_use(product: &Product, span: Span) -> usize {
    let first = product.since.max(span.first);
    let last = product
        .until
        .map_or(span.last, |until| until.min(span.last));
    usize::try_from(last.days_since(first) + 1).unwrap_or(0)
}

fn labs(facts: &ReportFacts, text: &Text) -> Option<(String, Table)> {
    let row = |result: &LabResult| TableRow {
        strong: false,
        heard: None,
        cells: vec![
            text.lab(&result.kind),
            text.lab_value(&result.value),
            text.lab_range(&result.value)
                .unwrap_or_else(|| text.report_lab_no_range()),
            text.day_with_year(result.day),
        ],
    };
    let rows: Vec<TableRow> = facts.labs.iter().map(row).collect();
    let table = Table {
        columns: vec![
            text.report_lab_what(),
            text.report_lab_value(),
            text.report_lab_range(),
            text.report_lab_day(),
        ],
        rows,
    };
    (!table.rows.is_empty()).then(|| (text.report_labs(), table))
}

fn events(facts: &ReportFacts, text: &Text) -> Option<Section> {
    let lines = facts.events.iter().map(|event| {
        let day = text.day_with_year(event.day);
        text.report_dated(day, text.event(event))
    });
    Section::of(text.report_events(), lines.collect())
}

fn away(facts: &ReportFacts, text: &Text) -> Option<Section> {
    let lines = facts.pauses.iter().map(|pause| {
        let why = text.pause_why(pause.reason, pause.words.as_deref());
        text.report_dated(text.pause_days(pause), why)
    });
    Section::of(text.report_days_away(), lines.collect())
}

fn notes(facts: &ReportFacts, text: &Text) -> Option<Section> {
    let notes = facts.notes.iter().map(|(day, note)| (*day, note.clone()));
    let mut lines: Vec<(Day, String)> = notes.chain(moment_words(facts, text)).collect();
    // Stable: the note of a day stands before the words beside its moments.
    lines.sort_by_key(|(day, _)| *day);
    let lines = lines.into_iter();
    let lines = lines.map(|(day, words)| text.report_dated(text.day_with_year(day), words));
    Section::of(text.report_notes(), lines.collect())
}
