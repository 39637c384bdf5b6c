//! Whether the diary that opened is the one that was closed here, as far as that is remembered: another one in its place, or an
//! earlier state of it, would open without a word.

use std::path::Path;

use egui::Ui;

use crate::diary::Diary;
use crate::domain::Now;
use crate::store::{CopiesPlace, Fingerprint, KeptCopy, StoreError, Unlike};
use crate::text::Text;
use crate::ui::action::copies::CopiesAction;
use crate::ui::action::{Action, WindowAction};
use crate::ui::app::DiaryApp;
use crate::ui::parts::first_pictures;
use crate::ui::parts::large_diary::Reading;
use crate::ui::session::Session;
use crate::ui::theme;
use crate::ui::widgets::{MessageLook, message_bar, primary_button, secondary_button};

/// What is remembered, and what came of comparing.
#[derive(Debug, Default)]
pub(in crate::ui) struct Recall {
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
    pub fn recall_ui(&self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        let Some((unlike, at)) = &self.unlike else {
            return;
        };
        message_bar(ui, MessageLook::Warn, &text.unlike(unlike, *at), None);
        ui.add_space(theme::SPACE_S);
        ui.horizontal_wrapped(|ui| {
            if primary_button(ui, &text.copies_restore()).clicked() {
                actions.push(Action::Copies(CopiesAction::OpenRestore));
            }
            if secondary_button(ui, &text.recall_right()).clicked() {
                actions.push(Action::Window(WindowAction::DiaryIsRight));
            }
        });
    }

    /// Whether something is to be said.
    pub const fn is_said(&self) -> bool {
        self.unlike.is_some()
    }

    fn take(&mut self, outcome: Result<Option<Unlike>, StoreError>, now: Now) {
        match outcome {
            Ok(found) => self.unlike = found.map(|found| (found, now)),
            Err(err) => log::warn!("not known whether this is the diary that was here: {err}"),
        }
    }
}

impl DiaryApp {
    /// A diary of the person's was opened at `path`.
    pub(in crate::ui::app) fn begin_recall(&mut self, path: &Path) {
        let kept = self.config.memory().of(path);
        self.recall = Recall {
            due: kept.and_then(|kept| Fingerprint::from_json(&kept)),
            ..Recall::default()
        };
    }

    /// Compares after the first pictures, beside the window.
    pub(in crate::ui::app) fn tend_recall(&mut self) {
        if let Some(reading) = self.recall.looking.take() {
            match reading.take() {
                (None, true) => self.recall.looking = Some(reading),
                (Some(outcome), _) => self.take_recall(outcome),
                (None, false) => {}
            }
        }
        let is_shown = self
            .repainter
            .as_ref()
            .is_none_or(first_pictures::are_shown);
        let Some(then) = self.recall.due.take_if(|_| is_shown) else {
            return;
        };
        let Some(diary) = self.session().map(Session::diary) else {
            return;
        };
        let look = move |diary: &Diary| diary.unlike(&then);
        if let (Some(window), Some(path)) = (self.repainter.clone(), diary.path()) {
            self.recall.looking = Reading::start("recall", path, window, look);
        } else {
            let outcome = look(diary);
            self.take_recall(outcome);
        }
    }

    fn take_recall(&mut self, outcome: Result<Option<Unlike>, StoreError>) {
        self.recall.take(outcome, (self.clock)());
        let path = self.session().and_then(Session::path);
        if let (Some((found, _)), Some(path)) = (&self.recall.unlike, path) {
            // Whatever is noted here before the person says what it is: it is asked again.
            let then = found.then.clone().missed().to_json();
            if let Err(err) = self.config.memory().keep(path, then) {
                log::warn!("not remembered as missed: {err}");
            }
        }
    }

    /// The copy that has all of what this computer remembers of the diary at `path`.
    pub(in crate::ui) fn remembered_copy(
        &self,
        path: &Path,
        place: &CopiesPlace,
    ) -> Option<KeptCopy> {
        let kept = self.config.memory().of(path);
        let remembered = kept.and_then(|kept| Fingerprint::from_json(&kept))?;
        place.in_state_of(&remembered)
    }

    /// What was remembered is true no more: rows were deleted for good, a copy put back, or the person says that what is there is
    /// right.
    pub(in crate::ui) fn forget_remembered(&mut self) {
        self.recall = Recall::default();
        let path = self.session().and_then(|session| session.path());
        let path = path.unwrap_or(&self.paths.diary);
        if let Err(err) = self.config.memory().forget(path) {
            log::warn!("still remembered: {err}");
        }
    }
}
