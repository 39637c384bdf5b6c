//! Whether the diary that opened is the one that was closed here, as far as that is remembered: another one in its place, or an
//! earlier state of it, would open without a word.

use std::path::Path;

use egui::{Context, Ui};

use crate::config::Memory;
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{CopiesPlace, Fingerprint, KeptCopy, StoreError, Unlike};
use crate::ui::action::PlaceAction;
use crate::ui::action::copies::CopiesAction;
use crate::ui::parts::first_pictures;
use crate::ui::parts::large_diary::Reading;
use crate::ui::scene::Scene;
use crate::ui::widgets::{MessageLook, message_bar, primary_button, secondary_button, ways_below};

/// What is remembered, and what came of comparing.
#[derive(Debug, Default)]
pub struct Recall {
    /// Not compared yet.
    due: Option<Fingerprint>,
    looking: Option<Reading<Option<Unlike>>>,
    /// To be said until the person says what it is, with when it was found.
    unlike: Option<(Unlike, Now)>,
}

impl Recall {
    /// Whether it is not known, or not said, that this is the diary that was here.
    pub const fn is_open(&self) -> bool {
        self.due.is_some() || self.looking.is_some() || self.unlike.is_some()
    }

    /// Draws what is to be said.
    pub fn recall_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let Some((unlike, at)) = &self.unlike else {
            return;
        };
        message_bar(ui, MessageLook::Warn, &text.unlike(unlike, *at), None);
        ways_below(ui, |ui| {
            if primary_button(ui, &text.copies_restore()).clicked() {
                scene.ask(CopiesAction::OpenRestore);
            }
            if secondary_button(ui, &text.recall_right()).clicked() {
                scene.ask(PlaceAction::DiaryIsRight);
            }
        });
    }

    /// Whether something is to be said.
    pub const fn is_said(&self) -> bool {
        self.unlike.is_some()
    }

    /// Whether the diary is the one of which this is kept is to be found out.
    pub fn of(due: Option<Fingerprint>) -> Self {
        Self {
            due,
            ..Self::default()
        }
    }

    /// Compares the `diary` that is open after the first pictures, beside the window if there is one.
    pub fn tend(
        &mut self,
        diary: Option<&Diary>,
        memory: &Memory,
        window: Option<&Context>,
        now: Now,
    ) {
        if let Some(reading) = self.looking.take() {
            match reading.take() {
                (None, true) => self.looking = Some(reading),
                (Some(outcome), _) => self.take(outcome, diary, memory, now),
                (None, false) => {}
            }
        }
        let is_shown = window.is_none_or(first_pictures::are_shown);
        let Some(then) = self.due.take_if(|_| is_shown) else {
            return;
        };
        let Some(diary) = diary else { return };
        let look = move |diary: &Diary| diary.unlike(&then);
        if let (Some(window), Some(path)) = (window, diary.path()) {
            self.looking = Reading::start("recall", path, window.clone(), look);
        } else {
            let outcome = look(diary);
            self.take(outcome, Some(diary), memory, now);
        }
    }

    fn take(
        &mut self,
        outcome: Result<Option<Unlike>, StoreError>,
        diary: Option<&Diary>,
        memory: &Memory,
        now: Now,
    ) {
        match outcome {
            Ok(found) => self.unlike = found.map(|found| (found, now)),
            Err(err) => log::warn!("not known whether this is the diary that was here: {err}"),
        }
        if let (Some((found, _)), Some(path)) = (&self.unlike, diary.and_then(Diary::path)) {
            // Whatever is noted here before the person says what it is: it is asked again.
            let then = found.then.clone().missed().to_json();
            if let Err(err) = memory.keep(path, then) {
                log::warn!("not remembered as missed: {err}");
            }
        }
    }

    /// What was remembered of the diary at `path` is true no more: rows were deleted for good, a copy put back, or the person says
    /// that what is there is right.
    pub fn forget(&mut self, path: &Path, memory: &Memory) {
        *self = Self::default();
        if let Err(err) = memory.forget(path) {
            log::warn!("still remembered: {err}");
        }
    }
}

/// The copy that has all of what this computer remembers of the diary at `path`.
pub fn remembered_copy(path: &Path, memory: &Memory, place: &CopiesPlace) -> Option<KeptCopy> {
    let remembered = Fingerprint::from_json(&memory.of(path)?)?;
    place.in_state_of(&remembered)
}
