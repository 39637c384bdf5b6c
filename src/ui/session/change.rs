//! Changes the diary: one act, one taken back or done again, and the words that are still in their fields.

use super::Session;
use super::typed::when_written;
use crate::diary::{Act, Command, DiaryError, Done};
use crate::domain::Now;
use crate::text::Text;
use crate::ui::action::{Change, Screen};

impl Session {
    /// Does what was asked for; nothing has changed if it is refused.
    pub fn carry_out_change(
        &mut self,
        change: Change,
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        self.empty_line();
        self.use_page(now);
        self.pages.today.screen.forget_pointed();
        match change {
            Change::Do(command) => {
                // A note being typed is an earlier act than the click that follows it.
                self.flush(now, text)?;
                self.apply(*command, now, text)
            }
            Change::Write => self.flush(now, text),
            Change::Undo => self.undo(now, text),
            Change::UndoHere => self.undo_here(now, text),
            Change::Redo => self.redo(now, text),
        }
    }

    /// What was done before is not told any more.
    pub(super) fn empty_line(&mut self) {
        self.filled = None;
        self.told = None;
        self.line_since = None;
    }

    pub(in crate::ui) fn apply(
        &mut self,
        command: Command,
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        let written = when_written(&command);
        let stay = self.days_that_stay(&command)?;
        let leads_on = command.opens_hint();
        let done = self.diary.apply(command, now)?;
        self.own_newest_step()?;
        if let Some(written) = written {
            written(self);
        }
        // Where the hint leads is answer enough.
        let told = done.act.clone().filter(|_| !leads_on);
        self.filled = told.filter(Act::is_told_at_foot);
        self.outdate_done(&done)?;
        self.load_shown(now, text)?;
        self.say_days_that_stay(&stay, text);
        self.say_done(done.act.as_ref(), text);
        Ok(())
    }

    /// Takes the last act back.
    fn undo(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        if self.asks_before_undo()? {
            return Ok(());
        }
        let done = self.diary.undo()?;
        let step = self.show_step(&done, now, text)?;
        self.told = step.map(|act| text.undone_elsewhere(act));
        self.say_undone(done.act.as_ref(), text);
        Ok(())
    }

    /// The same, unless it is about another day than the one that is shown: then only that is said. Who keeps pressing Enter takes back
    /// what is before their eyes, not the days behind it.
    fn undo_here(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        let act = self.diary.undoable()?;
        let days = act.as_ref().map(Act::days).unwrap_or_default();
        if let [day] = days.as_slice()
            && *day != self.pages.today.data.day
        {
            let key = format!("{}+Z", text.key_ctrl());
            let words = text.act(act.as_ref(), self.known_today);
            self.told = Some(text.undo_other_day(words, key));
            return Ok(());
        }
        self.undo(now, text)
    }

    /// Does it again.
    fn redo(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        let done = self.diary.redo()?;
        self.own_newest_step()?;
        let step = self.show_step(&done, now, text)?;
        self.told = step.map(|act| text.redone_elsewhere(act));
        self.say_redone(done.act.as_ref(), text);
        Ok(())
    }

    /// Shows what was taken back or done again; the words of it.
    fn show_step(
        &mut self,
        done: &Done,
        now: Now,
        text: &Text,
    ) -> Result<Option<String>, DiaryError> {
        let words = done.act.as_ref();
        let words = words.map(|act| text.act(Some(act), self.known_today));
        self.turn_to_act(done);
        self.outdate_done(done)?;
        self.load_shown(now, text)?;
        Ok(words)
    }

    /// Opens the day of what was taken back or done again, if Today shows another: no day is changed out of sight. Of several days at
    /// once the line at the foot tells.
    fn turn_to_act(&mut self, done: &Done) {
        let days = done.act.as_ref().map(Act::days).unwrap_or_default();
        let [day] = days.as_slice() else {
            return;
        };
        if self.screen != Screen::Today
            || *day == self.pages.today.data.day
            || *day > self.known_today
        {
            return;
        }
        self.show_day(*day);
    }
}
