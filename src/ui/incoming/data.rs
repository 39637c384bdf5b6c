//! What the dialog says of a file, decided before anything is drawn: its account, its questions, and each name with what it may be.

use std::collections::BTreeMap;

use crate::diary::{Clash, ImportReport};
use crate::domain::factor::BuiltInFactor;
use crate::domain::sign::clean_name;
use crate::domain::{BuiltInSign, Day, FactorKey, Severity, SignKey, SignKind};
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::plan::Plan;
use crate::exchange::foreign::propose::{Certainty, Known};
use crate::exchange::foreign::{DayOrder, Kind, Scale};
use crate::exchange::{LeftOut, Reason};
use crate::incoming::Incoming;
use crate::text::Text;

/// Rows that are named before "and N more".
const NAMED_ROWS: usize = 12;

/// The dialog in words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingData {
    /// The file's name.
    pub file: String,
    /// What kind it is.
    pub kind: Kind,
    /// How many rows, from when to when.
    pub read: Vec<String>,
    /// What would be added, changed, is there already.
    pub brings: Vec<String>,
    /// What stays out, with line and reason.
    pub left_out: Vec<String>,
    /// Days brought per month, from the first on.
    pub months: Vec<usize>,
    /// The strip of the days in words.
    pub months_name: String,
    /// Orders of the dates to choose from; none where the file shows it.
    pub orders: Vec<DayOrder>,
    /// The one that was chosen.
    pub order: Option<DayOrder>,
    /// The tick.
    pub absent_is_none: bool,
    /// Whether any symptom is brought, so that the tick means something.
    pub has_signs: bool,
    /// The names.
    pub names: Vec<NameData>,
    /// How many names are new to the diary.
    pub new_names: usize,
    /// Why it cannot be brought in yet.
    pub lacks: Option<String>,
    /// The place of the name that this is about.
    pub lacks_about: Option<usize>,
}

/// A name of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct NameData {
    /// As the file has it.
    pub name: String,
    /// How many rows, and what stands in them.
    pub rows: String,
    /// What it may be.
    pub options: Vec<(Target, String)>,
    /// Which of them it is.
    pub chosen: usize,
    /// Only proposed: it has a near name.
    pub is_near: bool,
    /// The scale of its numbers, where that matters.
    pub scale: Option<ScaleData>,
    /// How bad it was where it was only there.
    pub present: Option<Severity>,
}

/// The scale of a name's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleData {
    /// The highest numbers that are possible.
    pub highest: Vec<u32>,
    /// The highest number, once it is chosen.
    pub high: Option<u32>,
    /// Whether that is the best and not the worst, once it is said.
    pub reverse: Option<bool>,
    /// How many rows would be none, mild, moderate, severe.
    pub steps: Option<String>,
}

impl IncomingData {
    /// What is said when it was brought in.
    pub fn done(&self) -> Vec<String> {
        [&self.read, &self.brings, &self.left_out]
            .into_iter()
            .flatten()
            .cloned()
            .collect()
    }

    /// Puts everything in words.
    pub fn new(
        incoming: &Incoming,
        plan: &Plan,
        report: &ImportReport,
        (known, highest): (&Known, &BTreeMap<usize, u32>),
        text: &Text,
    ) -> Self {
        let mut read = vec![text.cli_import_read(plan.batch.rows_read)];
        if let Some((first, last)) = plan.span {
            read.push(text.import_span(text.day_with_year(first), text.day_with_year(last)));
        }
        if plan.nights > 0 {
            read.push(text.import_nights(plan.nights));
        }
        if incoming.reading.encoding.is_guess() {
            read.push(text.cli_import_latin1());
        }
        let common = common_targets(known, text);
        let places = 0..incoming.reading.names.len();
        let names: Vec<NameData> = places
            .filter_map(|at| NameData::new(incoming, at, &common, highest.get(&at).copied(), text))
            .collect();
        let is_new = |proposal: &&crate::exchange::foreign::propose::Proposal| {
            proposal.certainty == Certainty::New && proposal.choice.target != Target::Nothing
        };
        let unscaled = (0..names.len()).find(|at| incoming.needs_scale(*at));
        let lacks = if incoming.needs_order() {
            Some(text.incoming_lacks_order())
        } else if let Some(at) = unscaled {
            let name = names.get(at).map_or("", |name| name.name.as_str());
            Some(if highest.contains_key(&at) {
                text.incoming_lacks_way(name)
            } else {
                text.incoming_lacks_scale(name)
            })
        } else if report.changes_nothing() && report.clashes.is_empty() && report.already_there > 0
        {
            Some(text.incoming_all_there())
        } else if report.changes_nothing() {
            Some(text.incoming_brings_nothing())
        } else {
            None
        };
        let (months, months_name) = months(plan, text);
        Self {
            file: incoming.file_name.clone(),
            kind: incoming.reading.kind,
            read,
            brings: brings(plan, report, text),
            left_out: left_out(plan, report, text),
            months,
            months_name,
            orders: incoming.open_orders.clone(),
            order: incoming.order,
            absent_is_none: incoming.absent_is_none,
            has_signs: !plan.batch.answers.is_empty(),
            new_names: incoming.proposals.iter().filter(is_new).count(),
            names,
            lacks,
            lacks_about: unscaled.filter(|_| !incoming.needs_order()),
        }
    }
}

fn brings(plan: &Plan, report: &ImportReport, text: &Text) -> Vec<String> {
    let mut lines = vec![text.cli_import_added(report.added)];
    if report.changed > 0 {
        lines.push(text.cli_import_changed(report.changed));
    }
    if report.already_there > 0 {
        lines.push(text.cli_import_already(report.already_there));
    }
    if report.moments_added > 0 {
        lines.push(text.cli_import_moments(report.moments_added));
    }
    if report.notes_added > 0 {
        lines.push(text.cli_import_notes(report.notes_added));
    }
    if report.notes_changed > 0 {
        lines.push(text.import_notes_changed(report.notes_changed));
    }
    lines.extend(text.brought_lines(&report.brought));
    if plan.batch.rows_merged > 0 {
        lines.push(text.incoming_merged(plan.batch.rows_merged));
    }
    if !report.signs_added.is_empty() {
        lines.push(text.cli_import_signs(text.some_of(&report.signs_added)));
    }
    lines
}

fn left_out(plan: &Plan, report: &ImportReport, text: &Text) -> Vec<String> {
    let mut lines = Vec::new();
    if plan.unwanted > 0 {
        lines.push(text.incoming_unwanted(plan.unwanted));
    }
    let clashes = &report.clashes;
    if !clashes.is_empty() {
        lines.push(text.cli_import_clashes(clashes.len()));
        let words = |clash: &Clash| text.import_clash(clash);
        lines.extend(text.first_few(clashes, NAMED_ROWS, words));
    }
    let rows = &plan.batch.left_out;
    if !rows.is_empty() {
        lines.push(text.cli_import_left_out(rows.len()));
        lines.extend(other_scales(rows, text));
        let one_by_one = rows
            .iter()
            .filter(|row| !matches!(row.reason, Reason::OtherScale { .. }));
        let one_by_one: Vec<&LeftOut> = one_by_one.collect();
        let words =
            |row: &&LeftOut| text.cli_import_line(row.line, text.left_out_reason(&row.reason));
        lines.extend(text.first_few(&one_by_one, NAMED_ROWS, words));
    }
    lines
}

/// A line for each name whose numbers are on a scale that was not said yet.
fn other_scales(rows: &[LeftOut], text: &Text) -> Vec<String> {
    let mut names: Vec<(&str, usize)> = Vec::new();
    for row in rows {
        let Reason::OtherScale { name, .. } = &row.reason else {
            continue;
        };
        match names.iter_mut().find(|(known, _)| known == name) {
            Some((_, rows)) => *rows += 1,
            None => names.push((name, 1)),
        }
    }
    let line = |(name, rows): (&str, usize)| text.incoming_unscaled(name, rows);
    names.into_iter().map(line).collect()
}

/// Days per month, and the same in words.
fn months(plan: &Plan, text: &Text) -> (Vec<usize>, String) {
    let Some((first, last)) = plan.span else {
        return (Vec::new(), String::new());
    };
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
    (
        counts.into_values().collect(),
        text.incoming_days(plan.days.len()),
    )
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

impl NameData {
    fn new(
        incoming: &Incoming,
        at: usize,
        common: &[(Target, String)],
        high: Option<u32>,
        text: &Text,
    ) -> Option<Self> {
        let name = incoming.reading.names.get(at)?;
        let (seen, choice) = (incoming.seen.get(at)?, incoming.choices.get(at)?);
        let proposal = incoming.proposals.get(at)?;
        let mut own = vec![choice.target.clone(), proposal.choice.target.clone()];
        if let Some(clean) = clean_name(&name.text) {
            own.push(Target::Sign(SignKey::Own(clean.clone())));
            own.push(Target::Factor(FactorKey::Own(clean.clone())));
            own.push(Target::Medicine(clean));
        }
        let mut options = common.to_vec();
        for target in own {
            if !options.iter().any(|(there, _)| *there == target) {
                let words = text.file_target(&target);
                options.push((target, words));
            }
        }
        let chosen = options
            .iter()
            .position(|(target, _)| *target == choice.target)?;
        let is_sign = matches!(choice.target, Target::Sign(_));
        let is_asked =
            incoming.needs_scale(at) || choice.scale.is_some_and(|scale| scale != Scale::OWN);
        let has_scale = is_sign && !seen.levels.is_empty() && is_asked;
        let lowest = seen.levels.keys().next();
        let highest = seen.levels.keys().next_back();
        let mut rows = text.incoming_rows(seen.rows);
        if let (Some(lowest), Some(highest)) = (lowest, highest) {
            rows = text.incoming_values(seen.rows, lowest.to_string(), highest.to_string());
        }
        Some(Self {
            name: name.text.clone(),
            rows,
            options,
            chosen,
            is_near: proposal.certainty == Certainty::Near && *choice == proposal.choice,
            scale: has_scale.then(|| ScaleData {
                highest: seen.scales().collect(),
                high: choice.scale.map(|scale| scale.highest).or(high),
                reverse: choice.scale.map(|scale| scale.reverse),
                steps: choice.scale.filter(|scale| seen.fits(*scale)).map(|scale| {
                    let [none, mild, moderate, severe] = seen.steps(scale);
                    text.incoming_steps(none, mild, moderate, severe)
                }),
            }),
            present: (is_sign && seen.present > 0).then_some(choice.present),
        })
    }
}
