//! The text commands: the same diary without a window, for scripts and for a machine without a screen. Everything they say is
//! computed by the same code as the window's.

mod afterwards;
mod args;
mod backup;
mod check;
mod delete;
mod export;
mod food;
mod import;
mod import_args;
mod import_foreign;
mod import_foreign_json;
mod import_json;
mod import_lines;
mod intake;
mod lab;
mod log;
mod log_intake;
mod mark;
mod medicine;
mod medicine_args;
mod merge;
mod names;
mod pause;
mod pressure;
mod progress;
mod remind;
mod report;
mod sample;
mod search;
mod show;
mod trends;
mod trends_json;
mod undo;

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;
use std::time::SystemTime;

pub use args::{Args, TextCommand};

use crate::config::Memory;
use crate::diary::{Diary, DiaryError};
use crate::domain::plain::plain;
use crate::domain::{Day, Moment, Now, Zone};
use crate::store::{IfMissing, Seen, StoreError};
use crate::text::Text;

/// Why a command did not do what was asked, in the person's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// One clear sentence for the standard error stream; empty if there is nothing to say.
    pub message: String,
    /// 1 could not, 2 wrong usage.
    pub code: u8,
}

impl Failure {
    /// It could not be done.
    #[must_use]
    pub fn could_not(message: String) -> Self {
        Self { message, code: 1 }
    }

    /// It was asked wrongly.
    #[must_use]
    pub fn wrong_usage(message: String) -> Self {
        Self { message, code: 2 }
    }
}

/// A failing write to the screen. A closed pipe is the reader's choice, not an error to speak of.
impl From<io::Error> for Failure {
    fn from(err: io::Error) -> Self {
        let quiet = err.kind() == io::ErrorKind::BrokenPipe;
        Self::could_not(if quiet {
            String::new()
        } else {
            err.to_string()
        })
    }
}

/// What every command needs.
pub struct Context<'a> {
    /// The words.
    pub text: &'a Text,
    /// The diary file.
    pub diary_path: PathBuf,
    /// The present.
    pub now: Now,
    /// What this computer remembers of its diaries.
    pub memory: Memory,
    /// Where answers go.
    pub out: &'a mut dyn Write,
}

/// The present, in this computer's time zone.
pub fn now() -> Now {
    Now {
        moment: Moment::from(SystemTime::now()),
        zone: Zone::Local,
    }
}

/// Does what a text command asks.
///
/// # Errors
/// Why it could not be done, in words; nothing has changed then.
pub fn run(command: TextCommand, mut context: Context<'_>) -> Result<(), Failure> {
    let (before, kind) = (Seen::of(&context.diary_path), command.kind());
    carry_out(command, &mut context)?;
    if Seen::of(&context.diary_path) != before {
        // What is to be read is there before it.
        context.out.flush()?;
        context.tend_closed(kind);
    }
    Ok(())
}

fn carry_out(command: TextCommand, context: &mut Context<'_>) -> Result<(), Failure> {
    match command {
        TextCommand::Log(args) => log::run(context, args),
        TextCommand::Show(args) => show::run(context, &args),
        TextCommand::Undo => undo::undo(context),
        TextCommand::Redo => undo::redo(context),
        TextCommand::Trends(args) => trends::run(context, &args),
        TextCommand::Mark(args) => mark::run(context, &args),
        TextCommand::Intake(args) => intake::run(context, &args),
        TextCommand::Food(args) => food::run(context, &args),
        TextCommand::Pause(args) => pause::run(context, args),
        TextCommand::Medicine(args) => medicine::run(context, args),
        TextCommand::Lab(args) => lab::run(context, args),
        TextCommand::Pressure(args) => pressure::run(context, &args),
        TextCommand::Search(args) => search::run(context, &args),
        TextCommand::Delete(args) => delete::run(context, &args),
        TextCommand::Import(args) => import::run(context, &args),
        TextCommand::Export(args) => export::run(context, &args),
        TextCommand::Report(args) => report::run(context, &args),
        TextCommand::Sample(args) => sample::run(context, &args),
        TextCommand::Check(args) => check::run(context, &args),
        TextCommand::Backup(args) => backup::back_up(context, &args),
        TextCommand::Remind(args) if args.wait => {
            remind::wait(context);
            Ok(())
        }
        TextCommand::Remind(_) => remind::run(context),
        TextCommand::Restore(args) => backup::restore(context, &args),
    }
}

impl Context<'_> {
    fn say(&mut self, line: impl Display) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", plain(&line.to_string()))?)
    }

    fn say_json(&mut self, value: &serde_json::Value) -> Result<(), Failure> {
        Ok(writeln!(self.out, "{}", json_escaped(&value.to_string()))?)
    }

    fn open(&self, if_missing: IfMissing) -> Result<Diary, Failure> {
        let opened = Diary::open_with_check(&self.diary_path, if_missing, self.now);
        opened.map_err(|err| self.store_failure(&err))
    }

    /// Opens a diary that is there, and the day that was typed or its today. A wrong day is said before a missing diary.
    fn open_on(&self, typed: Option<&str>) -> Result<(Diary, Day), Failure> {
        let day = typed.map(|day| self.day(day)).transpose()?;
        let diary = self.open(IfMissing::Fail)?;
        let day = day.unwrap_or_else(|| diary.today(self.now));
        Ok((diary, day))
    }

    fn store_failure(&self, err: &StoreError) -> Failure {
        Failure::could_not(self.text.store_error(err))
    }

    fn diary_failure(&self, err: &DiaryError) -> Failure {
        Failure::could_not(self.text.diary_error(err))
    }

    fn day(&self, text: &str) -> Result<Day, Failure> {
        Day::parse_iso(text.trim()).map_err(|_| Failure::wrong_usage(self.text.cli_no_day(text)))
    }

    fn day_or(&self, text: Option<&str>, otherwise: Day) -> Result<Day, Failure> {
        text.map_or(Ok(otherwise), |text| self.day(text))
    }
}

/// The same JSON, with what would steer a terminal or turn its direction written as an escape. Such characters only stand in strings.
fn json_escaped(json: &str) -> Cow<'_, str> {
    if matches!(plain(json), Cow::Borrowed(_)) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        let mut buffer = [0; 4];
        if plain(c.encode_utf8(&mut buffer)).is_empty() {
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_meaning_and_turns_nothing() {
        let value = serde_json::json!({ "note": "a\u{202e}b\u{9b}c\u{1b}\n" });
        let written = value.to_string();
        let shown = json_escaped(&written);
        assert_eq!(plain(&shown), shown);
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&shown).unwrap(),
            value
        );
    }
}
