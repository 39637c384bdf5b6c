//! Putting a copy back: which one, what it holds beside what is there now, and one click to take it back. Draws and collects
//! actions; nothing is put back here.

use std::path::{Path, PathBuf};

use egui::{Label, Ui};

use super::CopyRow;
use crate::store::{Comparison, Restored};
use crate::text::Text;
use crate::ui::action::FileAction;
use crate::ui::action::copies::CopiesAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::announce;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    DialogRoom, MessageLook, closes, dialog, heading, message_bar, picker_with_button,
    primary_button, quiet_button, secondary_button, text_field,
};

const WIDTH: f32 = 560.0;

#[derive(Debug)]
pub struct RestoreDialog {
    copies: Vec<CopyRow>,
    chosen: Option<usize>,
    /// Newer copies that were offered before it and are damaged; `None` once the person chose one.
    passed_by: Option<usize>,
    found: Found,
    /// Why it could not be put back just now; another try may do.
    failed: Option<String>,
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
            failed: None,
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
        self.failed = None;
        self.typed.clear();
        self.step = Step::Choosing;
    }

    /// Says what was found in the chosen copy.
    /// `has_all` = the copy that has everything of when the diary was closed last.
    pub fn say(&mut self, found: Result<Comparison, String>, has_all: Option<&Path>, text: &Text) {
        let chosen = self.chosen.and_then(|chosen| self.copies.get(chosen));
        let is_all = has_all.is_some() && chosen.map(|copy| copy.path.as_path()) == has_all;
        self.found = match found {
            Ok(found) => Found::Says {
                lines: text.comparison(&found, is_all),
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
            (Err(why), None) => self.failed = Some(why),
        }
    }

    /// Draws the dialog.
    pub fn restore_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let shown = dialog(ui, "restore", WIDTH, |ui, room| {
            heading(ui, &scene.text.restore_title());
            // Each of the two begins at its top.
            let part = self.done().is_some();
            room.scroll(ui, part, |ui| self.contents_ui(ui, scene));
            self.state_ui(ui, scene);
            ui.add_enabled_ui(!self.is_working(), |ui| {
                ui.horizontal_wrapped(|ui| self.buttons_ui(ui, scene));
            });
        });
        if closes(&shown, !self.typed.is_empty() && self.done().is_none())
            && !matches!(self.step, Step::Working(_))
        {
            scene.ask(CopiesAction::CloseRestore);
        }
    }

    /// What was put back, once it is.
    const fn done(&self) -> Option<&Done> {
        match &self.step {
            Step::Done(done) | Step::Working(Some(done)) => Some(done),
            Step::Choosing | Step::Working(None) => None,
        }
    }

    const fn is_working(&self) -> bool {
        matches!(self.step, Step::Working(_))
    }

    fn contents_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        match self.done() {
            Some(done) => done_ui(ui, scene, done),
            None => self.choosing_ui(ui, scene),
        }
    }

    /// What is going on, or went wrong: said above the buttons, and all else stays as it is.
    fn state_ui(&self, ui: &mut Ui, scene: &Scene) {
        let trouble = match self.done() {
            Some(done) => done.trouble.as_ref(),
            None => self.failed.as_ref(),
        };
        if self.is_working() {
            announce::live(&ui.label(theme::soft(scene.text.restore_working())));
        } else if let Some(why) = trouble {
            message_bar(ui, MessageLook::Warn, why, None);
        }
    }

    fn choosing_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let is_free = !self.is_working();
        ui.add_enabled_ui(is_free, |ui| self.which_ui(ui, scene));
        ui.add_space(theme::SPACE_S);
        if let Some(passed_by @ 1..) = self.passed_by
            && passed_by < self.copies.len()
        {
            ui.add(Label::new(theme::body(text.restore_passed_by(passed_by))).wrap());
        }
        match &self.found {
            Found::Nothing => {}
            Found::Looking => drop(ui.label(theme::soft(text.restore_looking()))),
            Found::Refused(why) => drop(message_bar(ui, MessageLook::Warn, why, None)),
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

    /// The copies to choose from, and the way to any other file.
    fn which_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let wants_focus = DialogRoom::wants_focus(ui);
        let choose = |path: PathBuf| CopiesAction::Choose(path);
        if self.copies.is_empty() {
            ui.label(theme::body(text.restore_no_copies()));
        } else {
            let label = text.restore_choose();
            ui.label(theme::body(&label));
            let mut rows: Vec<&str> = self.copies.iter().map(|copy| copy.says.as_str()).collect();
            let nothing = text.restore_none_chosen();
            // Until one is chosen the list shows that none is.
            let shift = usize::from(self.chosen.is_none());
            if shift == 1 {
                rows.insert(0, &nothing);
            }
            let list = picker_with_button(ui, &rows, self.chosen.unwrap_or_default(), &label);
            if wants_focus {
                list.response.request_focus();
            }
            let copy = list.inner.and_then(|at| at.checked_sub(shift));
            if let Some(copy) = copy.and_then(|at| self.copies.get(at)) {
                scene.ask(choose(copy.path.clone()));
            }
        }
        let other = secondary_button(ui, &text.restore_other_file());
        if other.clicked() {
            scene.ask(FileAction::Ask(FileQuestion::RestoreFrom));
        }
        if wants_focus && self.copies.is_empty() {
            other.request_focus();
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        if let Some(done) = self.done() {
            return done_buttons_ui(ui, scene, done);
        }
        let chosen = self.chosen.and_then(|at| self.copies.get(at));
        let is_ready = match &self.found {
            Found::Says { name, .. } => name
                .as_ref()
                .is_none_or(|name| name.trim() == self.typed.trim()),
            Found::Nothing | Found::Looking | Found::Refused(_) => false,
        };
        ui.add_enabled_ui(is_ready, |ui| {
            let pressed = primary_button(ui, &text.restore_do()).clicked();
            if let Some(copy) = chosen.filter(|_| pressed) {
                let path = copy.path.clone();
                scene.ask(CopiesAction::Restore(path));
            }
        });
        if quiet_button(ui, &text.today_cancel()).clicked() {
            scene.ask(CopiesAction::CloseRestore);
        }
    }
}

fn done_ui(ui: &mut Ui, scene: &Scene, done: &Done) {
    let text = scene.text;
    let said = if done.is_taken_back {
        text.restore_taken_back()
    } else {
        text.restore_done()
    };
    announce::live(&ui.label(theme::strong(said)));
    if let Some(kept) = &done.restored.set_aside {
        ui.label(theme::body(text.restore_set_aside()));
        let path = kept.display().to_string();
        ui.add(Label::new(theme::small(path)).wrap());
    }
}

fn done_buttons_ui(ui: &mut Ui, scene: &mut Scene, done: &Done) {
    let text = scene.text;
    let close = primary_button(ui, &text.close());
    if DialogRoom::wants_focus(ui) {
        close.request_focus();
    }
    if close.clicked() {
        scene.ask(CopiesAction::CloseRestore);
    }
    // The next one from where the keyboard is.
    if let Some(kept) = &done.restored.set_aside
        && secondary_button(ui, &text.restore_take_back()).clicked()
    {
        let kept = kept.clone();
        scene.ask(CopiesAction::TakeBack(kept));
    }
}
