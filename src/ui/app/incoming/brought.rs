//! From the click that brings a file in to what came of it.

use crate::diary::DiaryError;
use crate::domain::Now;
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::incoming::dialog::Shown;
use crate::ui::incoming::found::Found;
use crate::ui::incoming::writing::{Writing, Written};

impl DiaryApp {
    /// Begins to bring in what was asked about.
    pub(super) fn bring_in(&mut self, now: Now) {
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        if let Err(err) = session.make_way(now, &self.text) {
            self.incoming.problem = Some(self.text.diary_error(&err));
            return;
        }
        let desk = &mut self.incoming;
        let found = match (desk.file.take(), desk.other.take()) {
            (Some(file), _) => Found::Rows(file),
            (None, Some(other)) => Found::Diary(other),
            (None, None) => return,
        };
        if let Some(diary) = session.diary.path() {
            let window = self.repainter.as_ref();
            desk.writing = Some(Writing::begin(found, diary, window, now, &self.text));
        }
        self.tend_writing();
    }

    /// Takes in what came of bringing in, if that is known.
    pub(super) fn tend_writing(&mut self) {
        if let Some(writing) = self.incoming.writing.take() {
            match writing.look() {
                Ok(written) => self.brought(written),
                Err(writing) => self.incoming.writing = Some(writing),
            }
        }
    }

    /// Waits until it is brought in: the window is closed, or another diary opened.
    pub(in crate::ui) fn await_incoming(&mut self) {
        if let Some(writing) = self.incoming.writing.take() {
            let written = writing.wait();
            self.brought(written);
        }
    }

    fn brought(&mut self, written: Option<Written>) {
        let Some((found, brought)) = written else {
            let file = self.reading_file();
            let why = self.text.incoming_broke_down();
            self.incoming.shown = Some(Shown::Refused(file, why));
            return;
        };
        let taken = match (&mut self.stage, brought) {
            (Stage::Open(session), Ok(changes)) => {
                session.take_brought(changes).map_err(DiaryError::from)
            }
            (_, brought) => brought.map(drop),
        };
        if let Err(err) = taken {
            // Asked about again, as it was.
            match found {
                Found::Rows(file) => self.incoming.file = Some(file),
                Found::Diary(other) => self.incoming.other = Some(other),
            }
            self.incoming.problem = Some(self.text.diary_error(&err));
            return;
        }
        let lines = match &self.incoming.shown {
            Some(Shown::Asks(data)) => data.done(),
            Some(Shown::Joins(data)) => data.brings.clone(),
            _ => Vec::new(),
        };
        self.incoming = self.incoming.showing(Shown::Done(lines));
    }
}
