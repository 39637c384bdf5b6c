//! The diary lies on another computer's disk, or in a folder that a sync program carries: said once, with the way out. Looked for
//! beside the window, as the folders may be slow.

use std::path::{Path, PathBuf};

use egui::{Context, Ui};

use crate::surroundings::Surroundings;
use crate::ui::action::{PlaceAction, PutAway};
use crate::ui::parts::first_pictures;
use crate::ui::parts::task::{Outcome, Task};
use crate::ui::scene::Scene;
use crate::ui::widgets::{MessageLook, message_bar, primary_button, quiet_button, ways_below};

/// What is known of the place of the open diary.
#[derive(Debug, Default)]
pub struct UnsafePlace {
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

impl UnsafePlace {
    /// Looks at the place of a diary that has just been opened at `path`, and takes in what was found: true once it is known to be less
    /// safe. `usual` is where diaries lie on this computer.
    pub fn look(&mut self, path: Option<&Path>, usual: &Path, window: Option<&Context>) -> bool {
        if path != self.looked_at.as_deref() {
            if window.is_some_and(|window| !first_pictures::are_shown(window)) {
                return false;
            }
            *self = Self {
                looking: path.map(|path| begin(path.to_owned(), usual.to_owned(), window)),
                looked_at: path.map(Path::to_owned),
                found: None,
            };
        }
        match self.looking.take().map(Task::look) {
            Some(Outcome::Waiting(task)) => self.looking = Some(task),
            Some(Outcome::Done(found)) => self.found = found,
            Some(Outcome::BrokeDown) | None => return false,
        }
        self.found.is_some()
    }

    /// It is said no more.
    pub fn close(&mut self) {
        self.found = None;
    }

    /// Whether something is to be said.
    pub const fn is_said(&self) -> bool {
        self.found.is_some()
    }

    /// What it means for the diary to lie where it does, with the ways on.
    pub fn unsafe_place_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let Some(found) = self.found else { return };
        let mut said = text.surroundings(found.surroundings);
        if found.has_way_out {
            said = format!("{said} {}", text.place_way_out());
        }
        message_bar(ui, MessageLook::Info, &said, None);
        ways_below(ui, |ui| {
            if found.has_way_out && primary_button(ui, &text.place_move()).clicked() {
                scene.ask(PlaceAction::KeepHere);
            }
            if quiet_button(ui, &text.place_stay()).clicked() {
                scene.ask(PutAway::UnsafePlace);
            }
        });
    }
}

fn begin(path: PathBuf, usual: PathBuf, window: Option<&Context>) -> Task<Option<Found>> {
    let work = move || {
        Surroundings::of(&path).map(|surroundings| Found {
            surroundings,
            has_way_out: Surroundings::of(&usual).is_none(),
        })
    };
    Task::begin("place", window, work)
}
