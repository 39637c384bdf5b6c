//! What the page for the GP is made of, read from the diary in one go. No words and no page; nothing in here is later than the
//! last day of the period.

use std::collections::{BTreeMap, BTreeSet};

use super::Span;
use crate::diary::Diary;
use crate::domain::event::Event;
use crate::domain::lab::LabResult;
use crate::domain::mark::{Mark, TakenDays};
use crate::domain::pause::Pause;
use crate::domain::product::Product;
use crate::domain::profile::Profile;
use crate::domain::sign_moment::SignMoment;
use crate::domain::{Day, Now, RedFlag, SignKey, WeekStart};
use crate::findings::Findings;
use crate::store::StoreError;
use crate::trends::{
    self, Coverage, History, MeasuringWeek, PainkillerMonth, PressureLook, Reading, Recurrence,
    SignDirection, Together, painkiller_months, painkillers_since, pressure_look,
};

/// A measuring week that ends in the period began at most so many days before it, or its series did.
const WEEK_REACH_DAYS: i32 = 60;

/// Everything the page says, as values.
#[derive(Clone, Debug)]
pub struct ReportFacts {
    /// The days it is about.
    pub span: Span,
    pub made_on: Day,
    /// Whose diary it is, if it has a name.
    pub person_name: Option<String>,
    /// The name for the page, if the person wants one there.
    pub report_name: Option<String>,
    /// The date of birth for the page, if the person wants it there.
    pub birth_date: Option<Day>,
    /// What the person said about themselves.
    pub profile: Profile,
    /// How the person's calendars are read.
    pub week_start: WeekStart,
    /// The diary is made up.
    pub is_sample: bool,
    /// Answers as the rules see them on the last day.
    pub history: History,
    /// Whether each sign keeps coming back on the last day, in the history's order.
    pub verdicts: Vec<Recurrence>,
    /// Which way each sign went in the period, in the history's order.
    pub directions: Vec<SignDirection>,
    /// What goes together, as of the last day.
    pub together: Together,
    /// Marks of all days up to the last.
    pub marks: Vec<Mark>,
    /// When each product was taken.
    pub taken: Vec<TakenDays>,
    /// How much of the period is filled in; `None` if nothing is.
    pub coverage: Option<Coverage>,
    /// Late answers take part in the counts.
    pub late_counts: bool,
    /// What the person wants to ask, a question an entry.
    pub questions: Vec<String>,
    /// Warning signs ticked in the period, oldest first.
    pub red_flags: Vec<(Day, RedFlag)>,
    /// Moments of the period with their sign, in the order of the days.
    pub moments: Vec<(SignKey, SignMoment)>,
    /// Events of the period, oldest first.
    pub events: Vec<Event>,
    /// Stretches of days away that meet the period, oldest first.
    pub pauses: Vec<Pause>,
    /// Blood pressure in the period.
    pub pressure: PressureLook,
    /// The latest measuring week that ends in the period, looked at with all its days.
    pub measuring_week: Option<MeasuringWeek>,
    /// Products in use in the period, with the days of it noted as taken and those noted at all.
    pub products: Vec<(Product, usize, usize)>,
    /// Medicines noted in the period, with the number of days.
    pub medicines: Vec<(String, usize)>,
    /// Painkillers in the months of the period, oldest first.
    pub painkillers: Vec<PainkillerMonth>,
    /// Results of the period, and of a kind that has none in it the latest before it; oldest first.
    pub labs: Vec<LabResult>,
    pub notes: BTreeMap<Day, String>,
}

impl ReportFacts {
    /// Reads what the page about `span` is made of.
    pub fn load(diary: &Diary, span: Span, now: Now) -> Result<Self, StoreError> {
        let Span { first, last } = span;
        let findings = Findings::load(diary, last)?;
        let settings = diary.settings();
        let (pressure, measuring_week) = pressure(diary, span, now)?;
        Ok(Self {
            span,
            made_on: diary.today(now),
            person_name: settings.person_name.clone(),
            report_name: settings.report_name.clone(),
            birth_date: settings.birth_date,
            profile: settings.profile,
            week_start: settings.week_start,
            is_sample: settings.sample,
            verdicts: trends::today(&findings.history),
            directions: findings.directions(Some(weeks_of(span))),
            together: findings.together(),
            coverage: findings.coverage(diary, first)?,
            products: products(span, findings.products.into_iter().zip(&findings.taken)),
            late_counts: findings.late_counts,
            questions: questions(&settings.gp_questions),
            red_flags: diary.red_flags(first, last)?,
            moments: diary.sign_moments(first, last)?,
            events: diary.events(first, last)?,
            pauses: pauses(diary, span)?,
            pressure,
            measuring_week,
            medicines: medicines(diary, span)?,
            painkillers: painkillers(diary, span)?,
            labs: labs(diary, span)?,
            notes: diary.notes(first, last)?,
            marks: findings.marks,
            taken: findings.taken,
            history: findings.history,
        })
    }

    /// Takes over questions that were typed since.
    pub fn take_over_questions(&mut self, typed: &str) {
        self.questions = questions(typed);
    }

    /// Warning signs ticked on a day of the period.
    pub fn red_flags_on(&self, day: Day) -> BTreeSet<RedFlag> {
        let ticked = self.red_flags.iter().filter(|(on, _)| *on == day);
        ticked.map(|(_, flag)| *flag).collect()
    }
}

/// The whole weeks of the period.
fn weeks_of(span: Span) -> u32 {
    u32::try_from((span.last.days_since(span.first) + 1) / 7).unwrap_or(0)
}

fn questions(typed: &str) -> Vec<String> {
    let lines = typed.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn pauses(diary: &Diary, span: Span) -> Result<Vec<Pause>, StoreError> {
    let pauses = diary.pauses()?.into_iter();
    Ok(pauses
        .filter(|pause| pause.meets(span.first, Some(span.last)))
        .collect())
}

/// Oldest first.
fn painkillers(diary: &Diary, span: Span) -> Result<Vec<PainkillerMonth>, StoreError> {
    let first = span.first.max(painkillers_since(span.last));
    let found = diary.painkiller_days(first, span.last)?;
    let mut months = painkiller_months(&found, first, span.last);
    months.reverse();
    Ok(months)
}

/// The readings of the period, and the measuring week, which may have begun before it.
fn pressure(
    diary: &Diary,
    span: Span,
    now: Now,
) -> Result<(PressureLook, Option<MeasuringWeek>), StoreError> {
    let start = diary.settings().day_start;
    let entries = diary.blood_pressures(span.first.plus(-WEEK_REACH_DAYS), span.last)?;
    let readings: Vec<Reading> = entries
        .iter()
        .map(|entry| Reading::of(entry, now.zone, start))
        .collect();
    let before = readings.partition_point(|reading| reading.day < span.first);
    let of_span = readings.get(before..).unwrap_or_default();
    let look = pressure_look(&readings, span.last);
    let mut weeks = look.week.into_iter().chain(look.begun);
    let week = weeks.find(|week| span.first <= week.last);
    Ok((pressure_look(of_span, span.last), week))
}

fn products<'t>(
    span: Span,
    taken: impl Iterator<Item = (Product, &'t TakenDays)>,
) -> Vec<(Product, usize, usize)> {
    let counted = taken.map(|(product, days)| {
        let noted: Vec<bool> = days
            .noted
            .range(span.first..=span.last)
            .map(|(_, taken)| *taken)
            .collect();
        let taken = noted.iter().filter(|taken| **taken).count();
        (product, taken, noted.len())
    });
    counted
        .filter(|(product, _, noted)| {
            let is_current =
                product.since <= span.last && product.until.is_none_or(|until| span.first <= until);
            is_current || *noted > 0
        })
        .collect()
}

fn medicines(diary: &Diary, span: Span) -> Result<Vec<(String, usize)>, StoreError> {
    let days = diary.medicine_days(span.first, span.last)?;
    let medicines = diary.medicines()?.into_iter();
    Ok(medicines
        .filter_map(|medicine| Some((medicine.name, days.get(&medicine.id)?.len())))
        .collect())
}

fn labs(diary: &Diary, span: Span) -> Result<Vec<LabResult>, StoreError> {
    let mut kept = diary.lab_results(span.first, span.last)?;
    let mut seen: BTreeSet<_> = kept.iter().map(|result| result.kind.clone()).collect();
    let earlier = diary.lab_results(Day::MIN, span.first.plus(-1))?;
    for result in earlier.into_iter().rev() {
        if seen.insert(result.kind.clone()) {
            kept.push(result);
        }
    }
    kept.sort_by_key(|result| result.day);
    Ok(kept)
}
