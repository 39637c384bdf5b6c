//! The diary lies on another computer's disk, or in a folder that a sync program carries: said once, with the way out. Looked for
//! beside the window, as the folders may be slow.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::config::free_place;
use crate::domain::Now;
use crate::store::CopiesPlace;
use crate::surroundings::Surroundings;
use crate::text::Text;
use crate::ui::action::{Action, WindowAction};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::parts::first_pictures;
use crate::ui::parts::task::{Outcome, Task};
use crate::ui::session::Session;
use crate::ui::theme;
use crate::ui::widgets::{MessageLook, message_bar, primary_button, quiet_button};

/// What is known of the place of the open diary.
#[derive(Debug, Default)]
pub(in crate::ui) struct UnsafePlace {
    looked_at: Option<PathBuf>,
    looking: Option<Task<Option<Found>>>,
    found: Option<Found>,
}

/// A place that is less safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Found {
    surroundings: Surroundings,
    /// The usual place on this computer is safer.
    has_way_out: bool,
}

impl DiaryApp {
    /// Looks at the place of a diary that has just been opened, and takes in what was found.
    pub(in crate::ui) fn mind_surroundings(&mut self) {
        let session = self.session().filter(|session| !session.is_sample());
        let path = session.and_then(Session::path).map(Path::to_owned);
        if path != self.unsafe_place.looked_at {
            let window = self.repainter.as_ref();
            if window.is_some_and(|window| !first_pictures::are_shown(window)) {
                return;
            }
            let usual = self.usual_place();
            let look = |path: PathBuf| {
                let work = move || {
                    Surroundings::of(&path).map(|surroundings| Found {
                        surroundings,
                        has_way_out: Surroundings::of(&usual).is_none(),
                    })
                };
                Task::begin("place", window, work)
            };
            self.unsafe_place = UnsafePlace {
                looking: path.clone().map(look),
                looked_at: path,
                found: None,
            };
        }
        match self.unsafe_place.looking.take().map(Task::look) {
            Some(Outcome::Waiting(task)) => self.unsafe_place.looking = Some(task),
            Some(Outcome::Done(Some(found))) => self.say_place(found),
            Some(Outcome::Done(None) | Outcome::BrokeDown) | None => {}
        }
    }

    /// Once for each diary.
    fn say_place(&mut self, found: Found) {
        let Some(path) = self.unsafe_place.looked_at.clone() else {
            return;
        };
        if self.config.config.told_of_place.contains(&path) {
            return;
        }
        self.unsafe_place.found = Some(found);
        self.change_config(|config| config.told_of_place.push(path.clone()));
    }

    pub(in crate::ui) fn leave_in_place(&mut self) {
        self.unsafe_place.found = None;
    }

    /// Goes on with the diary on this computer; the copies go where it was.
    pub(in crate::ui) fn keep_here(&mut self, now: Now) {
        if let Err(why) = self.leave() {
            self.notice = Some(why);
            return;
        }
        let usual = self.usual_place();
        let place = free_place(&usual, |place| CopiesPlace::of(place).whole() > 0);
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let Some(left) = session.path().map(Path::to_owned) else {
            return;
        };
        match session.go_on_at(&place, now, &self.text) {
            Ok(diary_left) => {
                self.notice = diary_left;
                self.news = Some(self.text.place_moved(place.display().to_string()));
                self.claim_window(&place);
                self.opened_at(&place);
                self.change_config(|config| config.forget(&left));
                self.unsafe_place.found = None;
            }
            Err(err) => self.notice = Some(self.text.store_error(&err)),
        }
    }
}

impl UnsafePlace {
    pub(in crate::ui::app) const fn is_said(&self) -> bool {
        self.found.is_some()
    }

    /// What it means for the diary to lie where it does, with the ways on.
    pub(in crate::ui::app) fn unsafe_place_ui(
        &self,
        ui: &mut Ui,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        let Some(found) = self.found else { return };
        let mut said = text.surroundings(found.surroundings);
        if found.has_way_out {
            said = format!("{said} {}", text.place_way_out());
        }
        message_bar(ui, MessageLook::Info, &said, None);
        ui.add_space(theme::SPACE_S);
        ui.horizontal_wrapped(|ui| {
            if found.has_way_out && primary_button(ui, &text.place_move()).clicked() {
                actions.push(Action::Window(WindowAction::KeepHere));
            }
            if quiet_button(ui, &text.place_stay()).clicked() {
                actions.push(Action::Window(WindowAction::LeaveInPlace));
            }
        });
    }
}
