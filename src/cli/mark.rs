//! `mark`: the days on which something began or changed. They are listed with those that follow from products; only the person's own
//! can be added and taken away here.

use super::{Context, Failure};
use crate::diary::{Command, Diary};
use crate::domain::Day;
use crate::domain::mark::{Mark, MarkId, MarkKind};
use crate::domain::sign::clean_name;
use crate::store::IfMissing;

/// Arguments of `mark`.
#[derive(Debug, clap::Args)]
pub struct MarkArgs {
    /// What began or changed, such as "new pillow"
    pub name: Option<String>,
    /// The first day of the new way, as 2026-11-22 [default: today; for --delete: its only day]
    #[arg(long, value_name = "DAY", requires = "name")]
    pub day: Option<String>,
    /// Take the mark with this name away
    #[arg(long, requires = "name")]
    pub delete: bool,
}

pub(super) fn run(context: &mut Context<'_>, args: &MarkArgs) -> Result<(), Failure> {
    let day = args
        .day
        .as_deref()
        .map(|day| context.day(day))
        .transpose()?;
    let mut diary = context.open(IfMissing::Fail)?;
    match &args.name {
        None => list(context, &diary),
        Some(name) if args.delete => delete(context, &mut diary, name, day),
        Some(name) => {
            let day = day.unwrap_or_else(|| diary.today(context.now));
            add(context, &mut diary, name, day)
        }
    }
}

fn list(context: &mut Context<'_>, diary: &Diary) -> Result<(), Failure> {
    let marks = marks(context, diary)?;
    if marks.is_empty() {
        return context.say(context.text.cli_marks_none());
    }
    for mark in &marks {
        context.say(format!("{}  {}", mark.day, context.text.mark(mark)))?;
    }
    Ok(())
}

fn add(context: &mut Context<'_>, diary: &mut Diary, name: &str, day: Day) -> Result<(), Failure> {
    let name = name.to_owned();
    let done = diary
        .apply(Command::AddMark { day, name }, context.now)
        .map_err(|err| context.diary_failure(&err))?;
    let today = diary.today(context.now);
    let act = context.text.act(done.act.as_ref(), today);
    context.say(context.text.cli_mark_done(act))
}

fn delete(
    context: &mut Context<'_>,
    diary: &mut Diary,
    name: &str,
    day: Option<Day>,
) -> Result<(), Failure> {
    let id = the_one(context, &marks(context, diary)?, name, day)?;
    let done = diary
        .apply(Command::DeleteMark { id }, context.now)
        .map_err(|err| context.diary_failure(&err))?;
    let today = diary.today(context.now);
    let act = context.text.act(done.act.as_ref(), today);
    context.say(context.text.cli_mark_done(act))
}

/// The own mark that is meant. Of several with one name none is guessed.
fn the_one(
    context: &Context<'_>,
    marks: &[Mark],
    name: &str,
    day: Option<Day>,
) -> Result<MarkId, Failure> {
    let wanted = clean_name(name).unwrap_or_default().to_lowercase();
    let is_meant =
        |mark: &&Mark| mark.name.to_lowercase() == wanted && day.is_none_or(|day| mark.day == day);
    let own = marks
        .iter()
        .filter(is_meant)
        .filter_map(|mark| match mark.kind {
            MarkKind::Own(id) => Some((id, mark.day.to_string())),
            _ => None,
        });
    match &own.collect::<Vec<_>>()[..] {
        [] => Err(Failure::could_not(context.text.cli_mark_unknown(name))),
        [(id, _)] => Ok(*id),
        several => {
            let days: Vec<_> = several.iter().map(|(_, day)| day.clone()).collect();
            let days = context.text.list(&days);
            Err(Failure::could_not(
                context.text.cli_mark_several(name, days),
            ))
        }
    }
}

fn marks(context: &Context<'_>, diary: &Diary) -> Result<Vec<Mark>, Failure> {
    let today = diary.today(context.now);
    let marks = diary.marks(today);
    marks.map_err(|err| context.store_failure(&err))
}
