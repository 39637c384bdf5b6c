//! What the dialog says of a file, decided before anything is drawn: its account, its questions, and each name with what it may be.

use std::collections::BTreeMap;

use super::lacks::Lacks;
use super::left_out::{differing, left_out};
use super::names_data::{MoodsData, NameData};
use super::scale_data::SameScale;
use crate::diary::ImportReport;
use crate::domain::factor::BuiltInFactor;
use crate::domain::{BuiltInSign, Day, FactorKey, SignKey, SignKind};
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::plan::Plan;
use crate::exchange::foreign::propose::{Certainty, Known, Proposal};
use crate::exchange::foreign::{DayOrder, Kind, Part, Role};
use crate::incoming::{Incoming, balance as balance_of};
use crate::text::Text;

/// The dialog in words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingData {
    /// The file's name.
    pub file: String,
    pub kind: Kind,
    /// The file is cut short.
    pub cut: Option<String>,
    /// How many rows, and what is to become of them.
    pub rows: String,
    /// What became of them when they were brought in.
    rows_done: String,
    /// From when to when, and what is to be known of the rows.
    pub read: Vec<String>,
    /// What would be added, changed, is there already.
    pub brings: Vec<String>,
    /// What stays out, with line and reason.
    pub left_out: Vec<String>,
    /// The days of which entries differ, a line each.
    pub differing: Vec<String>,
    /// How full each month is of days that are brought, from the first on; of a short time, each day.
    pub strip: Vec<f32>,
    /// The strip of the days in words.
    pub strip_name: String,
    /// Orders of the dates to choose from; none where the file shows it.
    pub orders: Vec<DayOrder>,
    /// The one that was chosen.
    pub order: Option<DayOrder>,
    /// The tick.
    pub absent_is_none: bool,
    /// Whether any symptom is brought, so that the tick means something.
    pub has_signs: bool,
    /// Its sheets or the files in it: in words, whether it is read, whether there is anything in it, and why it is left out at first.
    pub parts: Vec<PartData>,
    /// Whether rows without a date count for the day above them; none where there are no such rows.
    pub undated: Option<bool>,
    /// Names that are taken for something near.
    pub near: Option<String>,
    /// One scale for all names that are alike.
    pub same_scale: Option<SameScale>,
    pub names: Vec<NameData>,
    /// The moods, which are asked about together.
    pub moods: Option<MoodsData>,
    /// How many names are new to the diary.
    pub new_names: usize,
    /// Why it cannot be brought in yet.
    pub lacks: Option<String>,
    /// The place of the name that this is about.
    pub lacks_about: Option<usize>,
}

/// A sheet of a workbook, or a file of an archive.
#[derive(Clone, Debug, PartialEq)]
pub struct PartData {
    /// Its name and what is in it.
    pub words: String,
    /// Whether it is read.
    pub is_taken: bool,
    /// Whether there is anything in it.
    pub has_rows: bool,
    /// Why it is left out at first.
    pub apart: Option<String>,
}

impl IncomingData {
    /// What is said when it was brought in.
    pub fn done(&self) -> Vec<String> {
        let head = self.cut.iter().chain([&self.rows_done]).cloned();
        let rest = [&self.read, &self.brings, &self.left_out]
            .into_iter()
            .flatten()
            .cloned();
        head.chain(rest).collect()
    }

    /// Puts everything in words.
    pub fn new(
        incoming: &Incoming,
        plan: &Plan,
        report: &ImportReport,
        (known, highest): (&Known, &BTreeMap<usize, u32>),
        text: &Text,
    ) -> Self {
        let names = names(incoming, (known, highest), text);
        let near: Vec<String> = names
            .iter()
            .filter_map(|name| name.taken_as(text))
            .collect();
        let is_new = |proposal: &&Proposal| {
            proposal.certainty == Certainty::New && proposal.choice.target != Target::Nothing
        };
        let parts = incoming.parts.iter().map(|part| PartData::new(part, text));
        let (strip, strip_name) = strip(plan, text);
        let balance = balance_of(plan, report);
        let lacks = Lacks::new(incoming, report, highest, text);
        Self {
            file: incoming.file_name.clone(),
            kind: incoming.reading.kind,
            cut: text.cut_short(plan.cut),
            rows: text.balance_before(&balance),
            rows_done: text.balance(&balance),
            read: read_lines(incoming, plan, text),
            brings: brings(plan, report, text),
            left_out: left_out(incoming, plan, (report, &balance), highest, text),
            differing: differing(plan, text),
            parts: parts.collect(),
            undated: (!incoming.reading.undated.is_empty()).then_some(!incoming.leave_undated),
            near: (!near.is_empty()).then(|| text.incoming_all_near(text.some_of(&near))),
            same_scale: SameScale::new(incoming, highest),
            strip,
            strip_name,
            orders: incoming.open_orders.clone(),
            order: incoming.order,
            absent_is_none: incoming.absent_is_none,
            has_signs: !plan.batch.answers.is_empty(),
            new_names: incoming.proposals.iter().filter(is_new).count(),
            names,
            moods: MoodsData::new(incoming, text),
            lacks: lacks.words,
            lacks_about: lacks.about,
        }
    }
}

impl PartData {
    fn new(part: &Part, text: &Text) -> Self {
        Self {
            words: text.part(part),
            is_taken: part.is_taken,
            has_rows: part.rows > 0,
            apart: text.part_apart(part),
        }
    }
}

/// Each name that is asked about by itself.
fn names(
    incoming: &Incoming,
    (known, highest): (&Known, &BTreeMap<usize, u32>),
    text: &Text,
) -> Vec<NameData> {
    let common = common_targets(known, text);
    let shared = incoming.shared();
    let is_named = |at: &usize| {
        let name = incoming.reading.names.get(*at);
        name.is_some_and(|name| name.role != Role::Mood)
    };
    let places = (0..incoming.reading.names.len()).filter(is_named);
    places
        .filter_map(|at| NameData::new(incoming, at, &common, highest.get(&at).copied(), text))
        .map(|name| name.sharing(incoming, &shared, text))
        .collect()
}

/// What was read: from when to when, and what is to be known of the rows.
fn read_lines(incoming: &Incoming, plan: &Plan, text: &Text) -> Vec<String> {
    let inside = incoming.inside().map(|name| text.incoming_inside(name));
    let mut read: Vec<String> = inside.into_iter().collect();
    if let Some((first, last)) = plan.span {
        read.push(text.import_span(text.day_with_year(first), text.day_with_year(last)));
    }
    read.extend(text.undated(&plan.undated, &plan.batch.sheets));
    if plan.nights > 0 {
        read.push(text.import_nights(plan.nights));
    }
    if incoming.reading.encoding.is_guess() {
        read.push(text.cli_import_latin1());
    }
    if plan.loses_times {
        read.push(text.import_times());
    }
    read
}

fn brings(plan: &Plan, report: &ImportReport, text: &Text) -> Vec<String> {
    let mut lines = vec![
        text.import_in_all(report.all_added(), report.all_changed()),
        text.cli_import_added(report.added),
    ];
    if report.changed > 0 {
        lines.push(text.cli_import_changed(report.changed));
    }
    if report.already_there > 0 {
        lines.push(text.cli_import_already(report.already_there));
    }
    lines.extend(text.beside_answers(report));
    lines.extend(text.not_in_file(report));
    if plan.batch.rows_merged > 0 {
        lines.push(text.incoming_merged(plan.batch.rows_merged));
    }
    if !report.signs_added.is_empty() {
        lines.push(text.cli_import_signs(text.some_of(&report.signs_added)));
    }
    lines
}

/// A longer time is shown by month.
const SHOWN_BY_DAY: i32 = 62;
const DAYS_OF_MONTH: f32 = 31.0;

/// The days that are brought, by month or by day, and the same in words.
fn strip(plan: &Plan, text: &Text) -> (Vec<f32>, String) {
    let Some((first, last)) = plan.span else {
        return (Vec::new(), String::new());
    };
    let days = plan.days.len();
    if last.number() - first.number() < SHOWN_BY_DAY {
        let is_brought = |number: i32| plan.days.contains(&first.plus(number));
        let all = 0..=last.number() - first.number();
        let strip = all.map(|number| if is_brought(number) { 1.0 } else { 0.0 });
        return (strip.collect(), text.incoming_days_by_day(days));
    }
    let mut counts: BTreeMap<Day, usize> = BTreeMap::new();
    let mut month = first.month_first();
    while month <= last {
        counts.insert(month, 0);
        let next = month.plus_months(1);
        if next <= month {
            break;
        }
        month = next;
    }
    for day in &plan.days {
        *counts.entry(day.month_first()).or_default() += 1;
    }
    let parts = counts.into_values().map(|days| days as f32 / DAYS_OF_MONTH);
    (parts.collect(), text.incoming_days(days))
}

/// What any name may be.
fn common_targets(known: &Known, text: &Text) -> Vec<(Target, String)> {
    let mut targets = vec![Target::Nothing, Target::Note];
    let daily = BuiltInSign::ALL
        .into_iter()
        .filter(|sign| sign.kind() == SignKind::Daily);
    targets.extend(daily.map(|sign| Target::Sign(SignKey::BuiltIn(sign))));
    let own = known.own.iter().cloned().map(SignKey::Own);
    targets.extend(own.map(Target::Sign));
    let factors = BuiltInFactor::ALL.into_iter().map(FactorKey::BuiltIn);
    targets.extend(factors.map(Target::Factor));
    let own = known
        .factors
        .iter()
        .map(|(_, key)| key.clone())
        .filter(FactorKey::is_own);
    targets.extend(own.map(Target::Factor));
    targets.extend(known.medicines.iter().cloned().map(Target::Medicine));
    targets.extend(known.products.iter().cloned().map(Target::Product));
    let worded = |target: Target| (target.clone(), text.file_target(&target));
    targets.into_iter().map(worded).collect()
}
