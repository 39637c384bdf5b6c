//! What every drawing function is handed: the words, the moment, and a place for what the person asks for.

use egui::Ui;

use crate::domain::Now;
use crate::text::Text;
use crate::ui::action::Action;

/// One picture being drawn. Drawing only asks; the app carries out what was asked for when all is drawn. What draws and asks for nothing
/// is handed a `&Scene`.
#[derive(Debug)]
pub struct Scene<'a> {
    pub text: &'a Text,
    pub now: Now,
    /// What is entered is kept: the diary that is open is not one that can only be read.
    pub takes_entries: bool,
    /// So is what is typed in a field, which also goes along from a damaged diary into the copy that is put back.
    pub takes_words: bool,
    actions: Vec<Action>,
}

impl<'a> Scene<'a> {
    pub const fn new(text: &'a Text, now: Now) -> Self {
        Self {
            text,
            now,
            takes_entries: true,
            takes_words: true,
            actions: Vec::new(),
        }
    }

    /// What follows in this `ui` enters something: it is grey where that cannot be kept.
    pub fn entries_follow(&self, ui: &mut Ui) {
        if !self.takes_entries {
            ui.disable();
        }
    }

    /// The person asks for something.
    pub fn ask(&mut self, action: impl Into<Action>) {
        self.actions.push(action.into());
    }

    /// The same of several things, or of none.
    pub fn ask_all(&mut self, actions: impl IntoIterator<Item = impl Into<Action>>) {
        self.actions.extend(actions.into_iter().map(Into::into));
    }

    /// What was asked for when all is drawn, first things first.
    pub fn into_actions(self) -> Vec<Action> {
        self.actions
    }
}
