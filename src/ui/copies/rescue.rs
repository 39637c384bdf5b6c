//! What can be done about a diary that is damaged or gone, or has a strange log beside it: take the newest good copy, save what can be read. Draws and collects actions.

use std::path::PathBuf;

use egui::Ui;

use crate::ui::action::copies::CopiesAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{DiariesAction, FileAction};
use crate::ui::scene::Scene;
use crate::ui::widgets::{primary_button, secondary_button};

/// What there is to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rescue {
    /// When the newest good copy was made, in words.
    pub newest: Option<String>,
    /// The copy that has everything of when the diary was closed last, if it is that.
    pub has_all: Option<PathBuf>,
    /// The diary would open without the log that lies beside it.
    pub has_strange_log: bool,
    /// It was looked for a copy, and there is none.
    pub lacks_copy: bool,
    /// Some of it can be read, and is on the screen.
    pub is_readable: bool,
}

/// Draws the buttons.
pub fn rescue_ui(ui: &mut Ui, scene: &mut Scene, rescue: &Rescue) {
    let text = scene.text;
    let open = CopiesAction::OpenRestore;
    // Nothing is damaged then, and what lies there is likely what the person put there.
    if rescue.has_strange_log && primary_button(ui, &text.rescue_log_aside()).clicked() {
        scene.ask(DiariesAction::PutLogAside);
    }
    match &rescue.newest {
        Some(when) if rescue.has_strange_log => {
            if secondary_button(ui, &text.rescue_newest(when.as_str())).clicked() {
                scene.ask(open);
            }
        }
        Some(when) => {
            if primary_button(ui, &text.rescue_newest(when.as_str())).clicked() {
                scene.ask(open);
            }
        }
        None => {
            if secondary_button(ui, &text.copies_restore()).clicked() {
                scene.ask(open);
            }
        }
    }
    if rescue.is_readable && secondary_button(ui, &text.rescue_save()).clicked() {
        scene.ask(FileAction::Ask(FileQuestion::SaveReadable));
    }
}
