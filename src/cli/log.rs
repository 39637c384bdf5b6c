//! `log`: several entries about one day, as one act.

use std::collections::BTreeSet;

use super::log_intake::IntakeArgs;
use super::log_intake::TypedIntake;
use super::medicine;
use super::{Context, Failure};
use crate::diary::{Command, DayLog, Diary, FactorChange};
use crate::domain::event::EventKind;
use crate::domain::measurement::DayPart;
use crate::domain::sign::clean_name;
use crate::domain::sign_moment::MomentNote;
use crate::domain::{BloodPressure, BuiltInSign, Day, DayStart, Severity, SignId, SignKey};
use crate::store::IfMissing;

/// Arguments of `log`.
#[derive(Debug, clap::Args)]
pub struct LogArgs {
    /// Answers: a symptom, = and 0 none, 1 mild, 2 moderate or 3 severe
    #[arg(value_name = "SIGN=0..3")]
    pub answers: Vec<String>,
    /// The day they are about, as 2026-11-22 [default: today]
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
    /// Answer "none" for every other symptom you follow that has no answer yet
    #[arg(long)]
    pub rest_none: bool,
    /// Words to put behind the note of the day
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Words to put in the place of the note of the day
    #[arg(long, value_name = "TEXT", conflicts_with = "note")]
    pub replace_note: Option<String>,
    /// Add symptoms (own:Knee=1) and factors (own:Light) of your own that the diary does not have yet
    #[arg(long)]
    pub add: bool,
    /// A factor of the day: stress, sport, alcohol, coffee, short_night, ill, menstruation, travel or own:Name
    #[arg(long = "factor", value_name = "FACTOR")]
    pub factors: Vec<String>,
    /// A blood pressure reading: upper/lower or upper/lower/pulse, with @morning or @evening behind it; without, it is of no part of the day
    #[arg(long = "bp", value_name = "128/82[/70][@PART]")]
    pub blood_pressures: Vec<String>,
    /// An event of the bones: fracture, bone_density, height_loss or other, and your words behind a colon
    #[arg(long = "event", value_name = "KIND[:TEXT]")]
    pub events: Vec<String>,
    /// A medicine of your list that you took
    #[arg(long = "medicine", value_name = "NAME")]
    pub medicines: Vec<String>,
    #[command(flatten)]
    /// Products and food
    pub intake: IntakeArgs,
}

pub(super) fn run(context: &mut Context<'_>, args: LogArgs) -> Result<(), Failure> {
    let typed = parse(context, args)?;
    let mut diary = open(context, &typed)?;
    let day = typed.day.unwrap_or_else(|| diary.today(context.now));
    let very_high = typed
        .blood_pressures
        .last()
        .and_then(|(reading, _)| context.text.very_high_reading(*reading));
    let added = if typed.adds_own {
        add_own(context, &mut diary, &typed)?
    } else {
        0
    };
    let logged = resolve(context, &diary, typed).and_then(|log| {
        let done = diary.apply(Command::Log(log), context.now);
        done.map_err(|err| context.diary_failure(&err))
    });
    let done = match logged {
        Ok(done) => done,
        Err(failure) => {
            // All of it or nothing.
            for _ in 0..added {
                diary.undo().map_err(|err| context.diary_failure(&err))?;
            }
            return Err(failure);
        }
    };
    let date = context.text.day_with_year(day);
    if done.changes.is_empty() {
        context.say(context.text.cli_logged_nothing_new(date))?;
    } else {
        context.say(context.text.cli_logged(date))?;
    }
    very_high.map_or(Ok(()), |words| context.say(words))
}

/// What was typed, understood as far as it can be without the diary.
struct Typed {
    day: Option<Day>,
    answers: Vec<(String, Severity)>,
    moments: Vec<(String, MomentNote)>,
    rest_none: bool,
    note: Option<String>,
    new_note: Option<String>,
    adds_own: bool,
    factors: Vec<String>,
    blood_pressures: Vec<(BloodPressure, Option<DayPart>)>,
    medicines: Vec<String>,
    events: Vec<(EventKind, String)>,
    intake: TypedIntake,
}

impl Typed {
    /// Every symptom that was named.
    fn sign_names(&self) -> impl Iterator<Item = &String> {
        let answered = self.answers.iter().map(|(sign, _)| sign);
        answered.chain(self.moments.iter().map(|(sign, _)| sign))
    }
}

fn parse(context: &Context<'_>, args: LogArgs) -> Result<Typed, Failure> {
    let nothing = args.answers.is_empty()
        && !args.rest_none
        && args.note.is_none()
        && args.replace_note.is_none()
        && args.factors.is_empty()
        && args.blood_pressures.is_empty()
        && args.events.is_empty()
        && args.medicines.is_empty()
        && args.intake.is_empty();
    if nothing {
        return Err(Failure::wrong_usage(context.text.cli_nothing_to_log()));
    }
    let mut answers: Vec<(String, Severity)> = Vec::new();
    let mut moments: Vec<(String, MomentNote)> = Vec::new();
    for typed in &args.answers {
        if let Some(moment) = parse_moment(context, typed)? {
            moments.push(moment);
            continue;
        }
        let (sign, severity) = parse_answer(context, typed)?;
        if answers.iter().any(|(earlier, _)| *earlier == sign) {
            return Err(Failure::wrong_usage(context.text.cli_twice(sign)));
        }
        answers.push((sign, severity));
    }
    Ok(Typed {
        day: args
            .day
            .as_deref()
            .map(|day| context.day(day))
            .transpose()?,
        answers,
        moments,
        rest_none: args.rest_none,
        note: args.note,
        new_note: args.replace_note,
        adds_own: args.add,
        factors: args.factors,
        blood_pressures: parse_all(&args.blood_pressures, |text| {
            parse_reading(text)
                .ok_or_else(|| Failure::wrong_usage(context.text.cli_no_reading(text)))
        })?,
        medicines: args.medicines,
        events: parse_all(&args.events, |text| parse_event(context, text))?,
        intake: TypedIntake::parse(context, &args.intake)?,
    })
}

fn parse_all<T>(
    texts: &[String],
    parse: impl Fn(&str) -> Result<T, Failure>,
) -> Result<Vec<T>, Failure> {
    texts.iter().map(|text| parse(text)).collect()
}

fn parse_answer(context: &Context<'_>, typed: &str) -> Result<(String, Severity), Failure> {
    let Some((sign, level)) = typed.rsplit_once('=') else {
        return Err(Failure::wrong_usage(context.text.cli_no_answer(typed)));
    };
    Ok((sign.trim().to_owned(), parse_level(context, typed, level)?))
}

fn parse_level(context: &Context<'_>, typed: &str, level: &str) -> Result<Severity, Failure> {
    let level = level.trim().parse().ok().and_then(Severity::from_level);
    level.ok_or_else(|| Failure::wrong_usage(context.text.cli_no_level(typed)))
}

/// `cramps=3@night`, `cramps=3@03:40 left calf`; `None` without a number and an @ sign behind it.
fn parse_moment(
    context: &Context<'_>,
    typed: &str,
) -> Result<Option<(String, MomentNote)>, Failure> {
    let found = typed.match_indices('=').find_map(|(at, sign)| {
        let rest = typed.get(at + sign.len()..)?;
        let (level, rest) = rest.split_once('@')?;
        let is_level = !level.trim().is_empty() && level.trim().bytes().all(|b| b.is_ascii_digit());
        is_level.then_some((typed.get(..at)?, level, rest.trim()))
    });
    let Some((sign, level, rest)) = found else {
        return Ok(None);
    };
    let severity = parse_level(context, typed, level)?;
    // "8:30 pm left calf": the longest beginning that says when.
    let blanks = rest.match_indices(' ').map(|(at, _)| at).take(2);
    let mut ends: Vec<usize> = blanks.chain([rest.len()]).take(2).collect();
    ends.reverse();
    let read = ends.into_iter().find_map(|end| {
        let (when, words) = rest.split_at_checked(end)?;
        Some((context.text.read_when(when)?, words.trim()))
    });
    let wrong = || Failure::wrong_usage(context.text.cli_no_moment(typed));
    let (when, words) = read.ok_or_else(wrong)?;
    let words = (!words.is_empty()).then(|| words.to_owned());
    let note = MomentNote {
        when,
        severity,
        words,
    };
    Ok(Some((sign.trim().to_owned(), note)))
}

/// A reading, with the part of the day behind an @ sign if it was typed.
fn parse_reading(typed: &str) -> Option<(BloodPressure, Option<DayPart>)> {
    let (numbers, part) = match typed.split_once('@') {
        Some((numbers, part)) => (numbers, Some(DayPart::from_key(part.trim())?)),
        None => (typed, None),
    };
    Some((BloodPressure::parse(numbers).ok()?, part))
}

fn parse_event(context: &Context<'_>, typed: &str) -> Result<(EventKind, String), Failure> {
    let (kind, body) = typed.split_once(':').unwrap_or((typed, ""));
    EventKind::from_key(kind.trim())
        .map(|kind| (kind, body.trim().to_owned()))
        .ok_or_else(|| Failure::wrong_usage(context.text.cli_no_event(typed)))
}

/// Opens the diary, making it only once nothing typed can be wrong any more.
fn open(context: &Context<'_>, typed: &Typed) -> Result<Diary, Failure> {
    if !context.diary_path.exists() {
        let is_new = |name: &String| typed.adds_own && own_name(name).is_some();
        let signs = typed.sign_names().cloned();
        let mut factors = typed.factors.clone();
        factors.retain(|name| !is_new(name));
        context
            .check_names_without_diary(signs.filter(|name| !is_new(name)), &factors)
            .map_err(|failure| with_advice(context, failure, typed))?;
        typed.intake.check_without_diary(context)?;
        if let Some(name) = typed.medicines.first() {
            context.medicine(name, &[])?;
        }
        let today = context.now.diary_day(DayStart::default());
        if let Some(day) = typed.day.filter(|day| *day > today) {
            let date = context.text.day_with_year(day);
            return Err(Failure::could_not(context.text.error_future_day(date)));
        }
    }
    context.open(IfMissing::Create)
}

/// The name behind `own:`, if it can be one.
fn own_name(typed: &str) -> Option<String> {
    match SignKey::parse(typed)? {
        SignKey::Own(name) => clean_name(&name),
        SignKey::BuiltIn(_) => None,
    }
}

/// Says how to add a name of one's own, if one was typed.
fn with_advice(context: &Context<'_>, failure: Failure, typed: &Typed) -> Failure {
    let mut names = typed.sign_names();
    let is_new =
        |name: &String| failure.message.contains(name.as_str()) && own_name(name).is_some();
    if names.any(is_new) || typed.factors.iter().any(is_new) {
        let message = format!("{} {}", failure.message, context.text.cli_add_own());
        return Failure { message, ..failure };
    }
    failure
}

/// Adds the names of one's own that the diary does not have; how many.
fn add_own(context: &Context<'_>, diary: &mut Diary, typed: &Typed) -> Result<usize, Failure> {
    let signs = diary.signs().map_err(|err| context.store_failure(&err))?;
    let factors = diary.factors().map_err(|err| context.store_failure(&err))?;
    // A symptom may be answered and have moments.
    let names: BTreeSet<&String> = typed.sign_names().collect();
    let new_signs = names
        .into_iter()
        .filter(|typed| context.sign(typed, &signs).is_err())
        .filter_map(|typed| own_name(typed))
        .map(|name| Command::AddSign { name });
    let new_factors = typed
        .factors
        .iter()
        .filter(|typed| context.factor(typed, &factors).is_err())
        .filter_map(|typed| own_name(typed))
        .map(|name| Command::FactorList(FactorChange::Add { name }));
    let commands: Vec<Command> = new_signs.chain(new_factors).collect();
    for (done, command) in commands.iter().enumerate() {
        if let Err(err) = diary.apply(command.clone(), context.now) {
            for _ in 0..done {
                diary.undo().map_err(|err| context.diary_failure(&err))?;
            }
            return Err(context.diary_failure(&err));
        }
    }
    Ok(commands.len())
}

fn resolve(context: &Context<'_>, diary: &Diary, typed: Typed) -> Result<DayLog, Failure> {
    let signs = diary.signs().map_err(|err| context.store_failure(&err))?;
    let factors = diary.factors().map_err(|err| context.store_failure(&err))?;
    let bones = signs
        .iter()
        .find(|sign| sign.key == SignKey::BuiltIn(BuiltInSign::BoneWeakness))
        .map_or(SignId(0), |sign| sign.id);
    let answers = typed
        .answers
        .iter()
        .map(|(sign, severity)| Ok((context.sign(sign, &signs)?, *severity)))
        .collect::<Result<_, Failure>>()
        .map_err(|failure| with_advice(context, failure, &typed))?;
    let moments = typed
        .moments
        .iter()
        .map(|(sign, note)| Ok((context.sign(sign, &signs)?, note.clone())))
        .collect::<Result<_, Failure>>()
        .map_err(|failure| with_advice(context, failure, &typed))?;
    let factors = typed
        .factors
        .iter()
        .map(|factor| context.factor(factor, &factors))
        .collect::<Result<_, Failure>>()
        .map_err(|failure| with_advice(context, failure, &typed))?;
    let day = typed.day.unwrap_or_else(|| diary.today(context.now));
    let pantry = diary.pantry().map_err(|err| context.store_failure(&err))?;
    Ok(DayLog {
        day: typed.day,
        doses: typed.intake.doses(context, &pantry, day)?,
        eaten: typed.intake.eaten(context, &pantry)?,
        answers,
        moments,
        rest_none: typed.rest_none,
        note: typed.note,
        new_note: typed.new_note,
        factors,
        blood_pressures: typed.blood_pressures,
        medicines: medicine::ids(context, diary, &typed.medicines)?,
        events: typed
            .events
            .into_iter()
            .map(|(kind, body)| (bones, kind, body))
            .collect(),
    })
}
