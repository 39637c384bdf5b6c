//! The names of a list that the person keeps (signs, factors, medicines): one in it typed anew in the place of its row, and a new one
//! typed below it.

use egui::Ui;

use super::kept_form::KeptForm;
use super::name_line::NameLine;
use crate::text::Text;
use crate::ui::scene::Scene;
use crate::ui::widgets::secondary_button;

/// Which entry is being renamed, and what is typed.
#[derive(Debug)]
pub struct Renaming<K>(KeptForm<(K, NameLine)>);

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
        Self(KeptForm::default())
    }
}

impl<K: Copy + PartialEq> Renaming<K> {
    /// Opens the line of an entry, with its name.
    pub fn begin(&mut self, entry: K, name: &str) {
        self.0.open((entry, NameLine::new(name)));
    }

    /// Whether another name for it was begun and put away.
    pub fn waits(&self, entry: K) -> bool {
        self.0.waits(|(of, _)| *of == entry)
    }

    /// Draws the line of an entry where it is open.
    pub fn line_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (entry, name): (K, &str),
        is_taken: impl Fn(&str) -> bool,
    ) -> InPlace {
        let Some((_, line)) = self.0.get_mut().filter(|(open, _)| *open == entry) else {
            return InPlace::Row;
        };
        let label = scene.text.settings_name_of(name);
        let Some(outcome) = line.name_ui(ui, scene, &label, is_taken) else {
            return InPlace::Line;
        };
        let name = self.0.end(outcome);
        name.map_or(InPlace::Line, InPlace::Named)
    }
}

/// What the choice that opens the line is called.
pub fn rename_choice(waits: bool, text: &Text) -> String {
    let name = text.settings_rename();
    if waits {
        text.form_words_kept(name)
    } else {
        name
    }
}

/// A new name for the list, while it is typed.
#[derive(Debug, Default)]
pub struct NewName(KeptForm<NameLine>);

impl NewName {
    /// Draws the button that opens the line, or the line. The name it ended with, if it did.
    pub fn new_name_ui(
        &mut self,
        ui: &mut Ui,
        scene: &Scene,
        (button, label): (&str, &str),
        is_taken: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let Some(line) = self.0.get_mut() else {
            let opens = secondary_button(ui, button);
            self.0.mark_ui(ui, scene, &opens, button);
            if opens.clicked() {
                self.0.open(NameLine::default());
            }
            return None;
        };
        let outcome = line.name_ui(ui, scene, label, is_taken)?;
        self.0.end(outcome)
    }
}
