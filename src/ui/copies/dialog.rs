//! Putting a copy back: which one, what it holds beside what is there now, and one click to take it back. Draws and collects
//! actions; nothing is put back here.

use std::path::{Path, PathBuf};

use egui::{Label, Response, Ui};

use super::{CopiesAction, CopyRow};
use crate::store::{Comparison, Restored};
use crate::text::Text;
use crate::ui::action::{Action, WindowAction};
use crate::ui::parts::file_question::FileQuestion;
use crate::ui::theme;
use crate::ui::widgets::{
    MessageLook, dialog, heading, message_bar, picker, primary_button, quiet_button,
    secondary_button, text_field,
};

const WIDTH: f32 = 560.0;

/// The dialog.
#[derive(Debug)]
pub struct RestoreDialog {
    copies: Vec<CopyRow>,
    chosen: Option<usize>,
    /// Newer copies that were offered before it and are damaged; `None` once the person chose one.
    passed_by: Option<usize>,
    found: Found,
    /// What is typed of the other person's name.
    typed: String,
    step: Step,
}

/// What is known of the chosen copy.
#[derive(Debug, Default)]
enum Found {
    #[default]
    Nothing,
    Looking,
    /// What it holds and what would change, what becomes of what is there now, and the name to be typed first.
    Says {
        lines: Vec<String>,
        kept: Option<String>,
        name: Option<String>,
    },
    /// It cannot be put back.
    Refused(String),
    /// It could not be put back now; another try may do.
    Failed(String),
}

#[derive(Debug)]
enum Step {
    Choosing,
    /// What was put back before is being taken back, if it is that.
    Working(Option<Done>),
    Done(Done),
}

/// A copy that was put back.
#[derive(Debug)]
struct Done {
    restored: Restored,
    /// It is what was there before the last one.
    is_taken_back: bool,
    /// Why it could not be taken back just now.
    trouble: Option<String>,
}

impl RestoreDialog {
    /// Offers these copies; none is chosen yet.
    #[must_use]
    pub const fn new(copies: Vec<CopyRow>) -> Self {
        Self {
            copies,
            chosen: None,
            passed_by: Some(0),
            found: Found::Nothing,
            typed: String::new(),
            step: Step::Choosing,
        }
    }

    /// The newest copy that was not found damaged, where the person has not chosen one.
    pub fn offered(&self) -> Option<PathBuf> {
        let copy = self.copies.get(self.passed_by?);
        copy.map(|copy| copy.path.clone())
    }

    /// The copy that is offered is damaged: the next one is.
    pub fn pass_by(&mut self) {
        self.passed_by = self.passed_by.map(|before| before + 1);
    }

    /// Chooses a copy, which is now being looked into; one that is not on the list is put on it.
    pub fn choose(&mut self, path: &Path) {
        if self.offered().is_none_or(|offered| offered != path) {
            self.passed_by = None;
        }
        let known = self.copies.iter().position(|copy| copy.path == path);
        self.chosen = known.or_else(|| {
            let row = CopyRow {
                path: path.to_owned(),
                says: path.display().to_string(),
            };
            self.copies.insert(0, row);
            Some(0)
        });
        self.found = Found::Looking;
        self.typed.clear();
        self.step = Step::Choosing;
    }

    /// Says what was found in the chosen copy.
    pub fn say(&mut self, found: Result<Comparison, String>, text: &Text) {
        self.found = match found {
            Ok(found) => Found::Says {
                lines: text.comparison(&found),
                kept: text.restore_keeps(&found),
                name: found.other_person().map(|(copy, _)| copy.to_owned()),
            },
            Err(why) => Found::Refused(why),
        };
    }

    /// The copy is being put back.
    pub fn begin(&mut self) {
        let before = match std::mem::replace(&mut self.step, Step::Working(None)) {
            Step::Done(done) => Some(done),
            Step::Choosing | Step::Working(_) => None,
        };
        self.step = Step::Working(before);
    }

    /// It was, or was not.
    pub fn finish(&mut self, done: Result<Restored, String>) {
        let before = match std::mem::replace(&mut self.step, Step::Choosing) {
            Step::Working(before) => before,
            Step::Choosing | Step::Done(_) => None,
        };
        match (done, before) {
            (Ok(restored), before) => {
                self.step = Step::Done(Done {
                    restored,
                    is_taken_back: before.is_some_and(|before| !before.is_taken_back),
                    trouble: None,
                });
            }
            (Err(why), Some(before)) => {
                self.step = Step::Done(Done {
                    trouble: Some(why),
                    ..before
                });
            }
            (Err(why), None) => self.found = Found::Failed(why),
        }
    }

    /// Draws the dialog.
    pub fn restore_ui(&mut self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        let shown = dialog(ui, "restore", WIDTH, |ui, room| {
            heading(ui, &text.restore_title());
            room.scroll(ui, "copy", |ui| self.contents_ui(ui, text, actions));
            ui.horizontal_wrapped(|ui| self.buttons_ui(ui, text, actions));
        });
        if shown.should_close() && !matches!(self.step, Step::Working(_)) {
            actions.push(Action::Copies(CopiesAction::CloseRestore));
        }
    }

    fn contents_ui(&mut self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        match &self.step {
            Step::Choosing => self.choosing_ui(ui, text, actions),
            Step::Working(_) => drop(ui.label(theme::body(text.restore_working()))),
            Step::Done(done) => {
                let said = if done.is_taken_back {
                    text.restore_taken_back()
                } else {
                    text.restore_done()
                };
                ui.label(theme::strong(said));
                if let Some(why) = &done.trouble {
                    message_bar(ui, MessageLook::Warn, why, None);
                }
                if let Some(kept) = &done.restored.set_aside {
                    ui.label(theme::body(text.restore_set_aside()));
                    let path = kept.display().to_string();
                    ui.add(Label::new(theme::small(path)).wrap());
                }
            }
        }
    }

    fn choosing_ui(&mut self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        let choose = |path: PathBuf| Action::Copies(CopiesAction::Choose(path));
        if self.copies.is_empty() {
            ui.label(theme::body(text.restore_no_copies()));
        } else {
            ui.label(theme::body(text.restore_choose()));
            let mut rows: Vec<&str> = self.copies.iter().map(|copy| copy.says.as_str()).collect();
            let label = text.restore_choose();
            let nothing = text.restore_none_chosen();
            // Until one is chosen the list shows that none is.
            let shift = usize::from(self.chosen.is_none());
            if shift == 1 {
                rows.insert(0, &nothing);
            }
            let at = picker(ui, &rows, self.chosen.unwrap_or_default(), &label);
            let copy = at
                .and_then(|at| at.checked_sub(shift))
                .and_then(|at| self.copies.get(at));
            if let Some(copy) = copy {
                actions.push(choose(copy.path.clone()));
            }
        }
        if secondary_button(ui, &text.restore_other_file()).clicked() {
            let ask = WindowAction::AskFile(FileQuestion::RestoreFrom);
            actions.push(Action::Window(ask));
        }
        ui.add_space(theme::SPACE_S);
        if let Some(passed_by @ 1..) = self.passed_by
            && passed_by < self.copies.len()
        {
            ui.add(Label::new(theme::body(text.restore_passed_by(passed_by))).wrap());
        }
        match &self.found {
            Found::Nothing => {}
            Found::Looking => drop(ui.label(theme::soft(text.restore_looking()))),
            Found::Refused(why) | Found::Failed(why) => {
                message_bar(ui, MessageLook::Warn, why, None);
            }
            Found::Says { lines, kept, name } => {
                for line in lines {
                    ui.add(Label::new(theme::body(line)).wrap());
                }
                if let Some(kept) = kept {
                    ui.add(Label::new(theme::small(kept)).wrap());
                }
                if let Some(name) = name {
                    ui.add_space(theme::SPACE_S);
                    let label = text.restore_type_name(name.as_str());
                    ui.add(Label::new(theme::strong(&label)).wrap());
                    text_field(ui, &mut self.typed, &label, "");
                }
            }
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        let restore = |path: &Path| Action::Copies(CopiesAction::Restore(path.to_owned()));
        let mut close = text.today_cancel();
        let mut close_ui = quiet_button as fn(&mut Ui, &str) -> Response;
        match &self.step {
            Step::Working(_) => return,
            Step::Choosing => {
                let chosen = self.chosen.and_then(|at| self.copies.get(at));
                let is_ready = match &self.found {
                    Found::Says { name, .. } => name
                        .as_ref()
                        .is_none_or(|name| name.trim() == self.typed.trim()),
                    Found::Failed(_) => true,
                    Found::Nothing | Found::Looking | Found::Refused(_) => false,
                };
                ui.add_enabled_ui(is_ready, |ui| {
                    let pressed = primary_button(ui, &text.restore_do()).clicked();
                    if let Some(copy) = chosen.filter(|_| pressed) {
                        actions.push(restore(&copy.path));
                    }
                });
            }
            Step::Done(done) => {
                close = text.close();
                let done = &done.restored;
                let back = done.set_aside.as_ref().filter(|_| done.can_go_back);
                if back.is_none() {
                    close_ui = primary_button;
                }
                if let Some(kept) = back
                    && secondary_button(ui, &text.restore_take_back()).clicked()
                {
                    actions.push(restore(kept));
                }
            }
        }
        if close_ui(ui, &close).clicked() {
            actions.push(Action::Copies(CopiesAction::CloseRestore));
        }
    }
}
