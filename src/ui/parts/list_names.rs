//! The names of a list that the person keeps (signs, factors, medicines): one in it typed anew in the place of its row, and a new one
//! typed below it.

use egui::Ui;

use super::name_line::{NameLine, NameOutcome};
use crate::ui::scene::Scene;
use crate::ui::widgets::secondary_button;

/// Which entry is being renamed, and what is typed.
#[derive(Debug)]
pub struct Renaming<K>(Option<(K, NameLine)>);

/// What stands in the place of a row.
#[derive(Debug)]
pub enum InPlace {
    /// The row itself: this entry keeps its name.
    Row,
    /// The line in which its name is typed.
    Line,
    /// The line, which just ended with this name, clean and free.
    Named(String),
}

impl<K> Default for Renaming<K> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: Copy + PartialEq> Renaming<K> {
    /// Opens the line of an entry, with its name.
    pub fn begin(&mut self, entry: K, name: &str) {
        self.0 = Some((entry, NameLine::new(name)));
    }

    /// Draws the line of an entry where it is open.
    pub fn line_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (entry, name): (K, &str),
        is_taken: impl Fn(&str) -> bool,
    ) -> InPlace {
        let Some((_, line)) = self.0.as_mut().filter(|(open, _)| *open == entry) else {
            return InPlace::Row;
        };
        let label = scene.text.settings_name_of(name);
        let done = scene.text.settings_rename_done();
        match line.name_ui(ui, scene, &label, &done, is_taken) {
            Some(NameOutcome::Named(name)) => {
                self.0 = None;
                InPlace::Named(name)
            }
            Some(NameOutcome::Cancelled) => {
                self.0 = None;
                InPlace::Line
            }
            None => InPlace::Line,
        }
    }
}

/// A new name for the list, while it is typed.
#[derive(Debug, Default)]
pub struct NewName(Option<NameLine>);

impl NewName {
    /// Draws the button that opens the line, or the line. The name it ended with, if it did.
    pub fn new_name_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (button, label): (&str, &str),
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let Some(line) = &mut self.0 else {
            if secondary_button(ui, button).clicked() {
                self.0 = Some(NameLine::default());
            }
            return None;
        };
        let outcome = line.name_ui(ui, scene, label, &scene.text.today_add(), is_taken)?;
        self.0 = None;
        match outcome {
            NameOutcome::Named(name) => Some(name),
            NameOutcome::Cancelled => None,
        }
    }
}
