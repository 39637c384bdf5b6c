//! Words and forms that are still being typed: written before something else is done, refused ones keep their field.

use super::Session;
use super::standing::Apart;
use crate::diary::{Command, DiaryError};
use crate::domain::Now;
use crate::store::Carried;
use crate::text::{Text, beginning};

impl Session {
    /// Whether nothing that is done is kept, not even until it can be saved.
    pub fn keeps_nothing(&self) -> bool {
        self.is_read_only() && !self.diary.is_waiting()
    }

    /// Whether what is entered is kept: saved, or until there is room for it.
    pub fn takes_entries(&self) -> bool {
        !self.is_read_only() || self.diary.lacks_room()
    }

    /// Says of words in a field of Today that they are not saved, where nothing can be; nor is anything to be done there.
    pub fn mind_unsaved(&mut self, text: &Text) {
        if !self.takes_entries() {
            let data = &mut self.pages.today.data;
            (data.undo, data.redo) = (None, None);
            data.open_days = None;
            self.empty_line();
        }
        if self.standing.displaced.is_some() {
            // It was, in a file that is there no more.
            self.pages.today.data.saved.clear();
        }
        if self.diary.is_damaged() {
            // Nobody knows what was noted in it, nor whether that is all there.
            self.pages.today.data.saved.clear();
        }
        if self.keeps_nothing() && self.pages.today.screen.unsaved().next().is_some() {
            self.pages.today.data.saved = text.not_saved_yet();
        }
    }

    fn typed(&self) -> Vec<Command> {
        let typed = self.pages.today.screen.unsaved();
        typed.chain(self.pages.report.unsaved()).collect()
    }

    /// The words in fields that this diary cannot take, for the one that comes in its place.
    pub(in crate::ui) fn typed_in_vain(&self) -> Option<Apart> {
        let typed = self.typed();
        let words = typed.first().filter(|_| self.keeps_nothing())?;
        let (Command::Note { body: words, .. }
        | Command::Questions { body: words, .. }
        | Command::Remark { text: words, .. }) = words
        else {
            return None;
        };
        Some(Apart {
            what: beginning(words),
            rows: Carried::default(),
            typed,
        })
    }

    /// Writes what was typed. One that is refused does not keep the others from being written.
    pub(in crate::ui) fn take_typed(
        &mut self,
        typed: &[Command],
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        let mut outcome = Ok(());
        for command in typed {
            outcome = outcome.and(self.apply(command.clone(), now, text));
        }
        outcome
    }

    /// Writes what is still being typed.
    pub fn flush(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        let typed = self.typed();
        self.take_typed(&typed, now, text)
    }

    /// Writes the forms that are open and say enough.
    pub fn flush_forms(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        while let Some((place, command)) = self.pages.today.screen.forms.finished() {
            self.apply(command, now, text)?;
            self.pages.today.screen.forms.written(place);
        }
        Ok(())
    }

    /// The same before the page goes that they stand on. A diary that can only be read, which was said, keeps nobody on a page.
    pub fn flush_page(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        let flushed = self.flush(now, text);
        if self.is_read_only() { Ok(()) } else { flushed }
    }
}

/// How the field is told that its words are in the diary now; `None` for what was not typed in a field that holds it until then.
pub(super) fn when_written(command: &Command) -> Option<fn(&mut Session)> {
    match command {
        Command::Note { .. } => Some(|session| session.pages.today.screen.note_written()),
        Command::Remark { .. } => Some(|session| session.pages.today.screen.remark_written()),
        Command::Questions { .. } => Some(|session| session.pages.report.questions_written()),
        _ => None,
    }
}
