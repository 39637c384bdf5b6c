//! Which page is on the screen, and what lies over it.

use std::path::PathBuf;

use egui::Context;

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
enum Place {
    FirstStart,
    Broken,
    Open(Option<PathBuf>, Screen, Day),
}

impl DiaryApp {
    /// Takes note of the page as it is drawn from picture `frame` on.
    pub(in crate::ui) fn note_page(&mut self, ctx: &Context, frame: u64) {
        let place = match &self.stage {
            Stage::FirstStart(_) => Place::FirstStart,
            Stage::Broken(_) => Place::Broken,
            Stage::Open(session) => Place::Open(
                session.path().map(ToOwned::to_owned),
                session.screen(),
                session.today().day,
            ),
        };
        let page = Page {
            place,
            dialog: self.dialog,
            asks_path: self.path_dialog.is_some(),
        };
        if self.turns.draw(ctx, page, frame) {
            ctx.request_repaint();
        }
    }
}
