//! Which page is on the screen, and what lies over it.

use std::path::PathBuf;

use egui::{Context, Id};

use super::{DiaryApp, Stage};
use crate::domain::Day;
use crate::ui::action::{Dialog, Screen};

/// The page and what lies over it.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    place: Place,
    dialog: Option<Dialog>,
    asks_path: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(in crate::ui) enum Place {
    FirstStart,
    Broken,
    Open(Option<PathBuf>, Screen, Day),
}

impl DiaryApp {
    /// What is on the screen, whatever lies over it.
    fn place(&self) -> Place {
        match &self.stage {
            Stage::FirstStart(_) => Place::FirstStart,
            Stage::Broken(_) => Place::Broken,
            Stage::Open(session) => Place::Open(
                session.path().map(ToOwned::to_owned),
                session.screen(),
                session.today().day,
            ),
        }
    }

    /// Takes note of what has the keyboard on this page. What is `focused` is there.
    pub(in crate::ui::app) fn note_focus(&mut self, ctx: &Context, focused: Option<Id>) {
        let place = self.place();
        self.focus_trail.note(ctx, place, focused);
    }

    /// Takes note of the page as it is drawn from picture `frame` on.
    pub(in crate::ui) fn note_page(&mut self, ctx: &Context, frame: u64) {
        let page = Page {
            place: self.place(),
            dialog: self.dialog,
            asks_path: self.path_dialog.is_open(),
        };
        if self.turns.draw(ctx, page, frame) {
            ctx.request_repaint();
        }
    }
}
