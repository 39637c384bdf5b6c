//! `remind`: what a timer starts each evening. Speaks to the desktop's notifications; writes nothing in the diary.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use super::{Context, Failure, now};
use crate::config::{self, ConfigFile};
use crate::diary::Diary;
use crate::domain::{Day, DayStart};
use crate::reminder::{Answer, Notice, Quiet, Record, TimeOfDay, TodayIs, Verdict, due, verdict};
use crate::store::{IfMissing, StoreError};
use crate::text::Text;

/// Arguments of `remind`.
#[derive(Debug, clap::Args)]
pub struct RemindArgs {
    /// Stay, and remind each evening, until the reminder is switched off
    #[arg(long)]
    pub wait: bool,
}

/// A reminder stays this long; and *Later* is this much later.
const HOUR: Duration = Duration::from_hours(1);
/// How often a waiting reminder looks at the clock: a computer that slept shows the time only when asked.
const GLANCE: Duration = Duration::from_secs(30);

/// Reminds once, if it is time.
pub(super) fn run(context: &mut Context<'_>) -> Result<(), Failure> {
    let Some(at) = time() else {
        return Err(Failure::could_not(context.text.cli_remind_off()));
    };
    let record = Record::at(config::reminded_path());
    match evening(context, at, record.said(), &mut None)? {
        Verdict::Quiet(why) => context.say(quiet(why, context.text)),
        Verdict::Remind(day) => remind(context, at, day, &record),
    }
}

/// Reminds each evening until the person switches it off. One such program is enough: a second one ends at once.
pub(super) fn wait(context: &mut Context<'_>) {
    let Some(_only) = config::only_waiting() else {
        return;
    };
    let record = Record::at(config::reminded_path());
    let program = std::env::current_exe().ok();
    // A day seen filled in is not asked for again and again.
    let mut settled = None;
    let mut start = None;
    // Taken away, the program has nothing to open any more; where a newer one took its place, that is opened.
    let is_there = || program.as_ref().is_none_or(|program| program.exists());
    while let Some(at) = time().filter(|_| is_there()) {
        match evening(context, at, settled.or_else(|| record.said()), &mut start) {
            Ok(Verdict::Remind(day)) => {
                if let Err(failure) = remind(context, at, day, &record) {
                    log::warn!("{}", failure.message);
                }
                settled = Some(day);
            }
            Ok(Verdict::Quiet(Quiet::FilledIn(day) | Quiet::Away(day))) => settled = Some(day),
            Ok(Verdict::Quiet(Quiet::NotYet | Quiet::Said)) => {}
            Err(failure) => log::warn!("{}", failure.message),
        }
        sleep(GLANCE);
    }
}

/// When the person wants it, as the window has it now.
fn time() -> Option<TimeOfDay> {
    ConfigFile::load().config.remind_at?.parse().ok()
}

fn remind(
    context: &mut Context<'_>,
    at: TimeOfDay,
    day: Day,
    record: &Record,
) -> Result<(), Failure> {
    let notice = notice(context);
    loop {
        let shown = notice.show();
        let shown = shown.map_err(|err| {
            Failure::could_not(context.text.cli_remind_not_shown(err.to_string()))
        })?;
        // Before the answer: who shuts the computer down while it stands there was reminded all the same.
        if let Err(err) = record.note(day) {
            log::warn!("not noted that a reminder was shown: {err}");
        }
        match shown.wait(HOUR) {
            Answer::FillIn => return open_window(context),
            Answer::Nothing => return Ok(()),
            Answer::Later => {}
        }
        let until = now().moment.0 + i64::try_from(HOUR.as_secs()).unwrap_or_default();
        while now().moment.0 < until {
            sleep(GLANCE);
        }
        // An hour later the day may be filled in, or over.
        if evening(context, at, None, &mut None)? != Verdict::Remind(day) {
            return Ok(());
        }
    }
}

fn quiet(why: Quiet, text: &Text) -> String {
    match why {
        Quiet::NotYet => text.cli_remind_not_yet(),
        Quiet::FilledIn(_) => text.cli_remind_filled_in(),
        Quiet::Away(_) => text.cli_remind_away(),
        Quiet::Said => text.cli_remind_said(),
    }
}

fn notice(context: &Context<'_>) -> Notice {
    let text = context.text;
    let openly = ConfigFile::load().config.remind_openly;
    Notice {
        program: text.app_name(),
        app_id: config::APP_ID,
        question: if openly {
            text.remind_question_open()
        } else {
            text.remind_question()
        },
        fill_in: text.remind_fill_in(),
        later: text.remind_later(),
    }
}

/// What is to be done at `now`. The diary is opened for its day's start once, and again only when it is time: not twice a minute all
/// day long.
fn evening(
    context: &Context<'_>,
    at: TimeOfDay,
    said: Option<Day>,
    start: &mut Option<DayStart>,
) -> Result<Verdict, Failure> {
    let open = || context.open(IfMissing::Fail);
    let day_start = match *start {
        Some(known) => known,
        None => *start.insert(open()?.settings().day_start),
    };
    let now = now();
    match due(at, now, day_start, said) {
        Ok(day) => {
            let is = today_is(&open()?, day).map_err(|err| context.store_failure(&err))?;
            Ok(verdict(day, is))
        }
        Err(quiet) => Ok(Verdict::Quiet(quiet)),
    }
}

fn today_is(diary: &Diary, day: Day) -> Result<TodayIs, StoreError> {
    Ok(TodayIs {
        filled_in: !diary.answers(day, day)?.is_empty(),
        away: diary.pauses()?.iter().any(|pause| pause.contains(day)),
    })
}

/// Opens the window on today, or brings it forward, and leaves it on its own.
fn open_window(context: &Context<'_>) -> Result<(), Failure> {
    let program = std::env::current_exe()?;
    Command::new(program)
        .arg("--today")
        .arg("--diary")
        .arg(&context.diary_path)
        .stdin(Stdio::null())
        .spawn()?;
    Ok(())
}
