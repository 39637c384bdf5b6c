//! Deleting for good: what, said exactly, with the files that still hold it; a word to type where much goes. What goes and that it is
//! not to be undone stand beside the button, whatever is scrolled: it must never be pressed unread. Draws and collects actions; nothing
//! is deleted here.

use egui::{Label, Ui};

use super::data::EraseData;
use crate::domain::Day;
use crate::domain::erasure::Erasure;
use crate::text::Text;
use crate::ui::action::EraseAction;
use crate::ui::parts::day_field::DayField;
use crate::ui::parts::month_pick::Dates;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    MessageLook, check_box, closes, danger_button, dialog, heading, message_bar, picker,
    quiet_button, segmented, text_field,
};

const WIDTH: f32 = 520.0;

/// What kind of thing is to go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Scope {
    #[default]
    Days,
    Sign,
    Everything,
}

/// Why what is typed is no choice.
#[derive(Debug)]
enum NoChoice {
    /// A field is no date, and says so itself, or no day was typed yet.
    Said,
    Words(String),
}

/// What was done.
#[derive(Debug)]
pub struct Erased {
    /// A line each.
    pub lines: Vec<String>,
    /// What kept copies hold still, where there are some.
    pub in_copies: Option<Erasure>,
}

#[derive(Debug)]
pub struct EraseDialog {
    dates: Dates,
    scope: Scope,
    first: DayField,
    last: DayField,
    sign: usize,
    on_all_days: bool,
    copies_too: bool,
    typed: String,
    /// Something typed is no choice.
    wrong: Option<NoChoice>,
    data: Option<EraseData>,
    /// What was done.
    done: Option<Erased>,
}

impl EraseDialog {
    /// Begins with no day chosen.
    #[must_use]
    pub fn new(dates: Dates) -> Self {
        Self {
            dates,
            scope: Scope::default(),
            first: DayField::default(),
            last: DayField::default(),
            sign: 0,
            on_all_days: true,
            copies_too: false,
            typed: String::new(),
            wrong: None,
            data: None,
            done: None,
        }
    }

    /// Takes over what the diary says of what was asked.
    pub fn take_over(&mut self, data: EraseData) {
        self.data = Some(data);
    }

    /// Says what was done instead of asking on.
    pub fn finish(&mut self, done: Erased) {
        self.done = Some(done);
    }

    /// Draws the dialog; whether it stays open.
    pub fn erase_ui(&mut self, ui: &mut Ui, scene: &mut Scene) -> bool {
        let text = scene.text;
        // What was done is another dialog than the question: it opens in the middle of the window.
        let name = ("erase", self.done.is_some());
        let shown = dialog(ui, name, WIDTH, |ui, room| {
            heading(ui, &text.erase_title());
            if let Some(done) = &self.done {
                room.scroll(ui, "done", |ui| {
                    for line in &done.lines {
                        ui.label(theme::body(line));
                    }
                });
                return Self::done_ui(ui, scene, done);
            }
            let data = room.scroll(ui, "choice", |ui| self.contents_ui(ui, scene));
            self.foot_ui(ui, scene, data.as_ref())
        });
        shown.inner && !closes(&shown, self.has_words())
    }

    /// Below what was done: a way to be rid of the copies too; whether the dialog stays open.
    fn done_ui(ui: &mut Ui, scene: &mut Scene, done: &Erased) -> bool {
        let text = scene.text;
        let pressed = ui.horizontal_wrapped(|ui| {
            if let Some(erasure) = done.in_copies
                && danger_button(ui, &text.erase_copies_too()).clicked()
            {
                scene.ask(EraseAction::EraseCopies(erasure));
            }
            quiet_button(ui, &text.close()).clicked()
        });
        !pressed.inner
    }

    fn has_words(&self) -> bool {
        let is_touched = self.first.is_touched() || self.last.is_touched();
        self.done.is_none() && (is_touched || !self.typed.is_empty())
    }

    /// What is chosen and what it comes to; what the diary said of it, unless something typed is wrong.
    fn contents_ui(&mut self, ui: &mut Ui, scene: &mut Scene) -> Option<EraseData> {
        self.scope_ui(ui, scene);
        self.ask(scene);
        if let Some(NoChoice::Words(wrong)) = &self.wrong {
            message_bar(ui, MessageLook::Warn, wrong, None);
        }
        let data = self.data.clone().filter(|_| self.wrong.is_none());
        if let Some(data) = data.as_ref().filter(|data| data.can_erase) {
            ui.add_space(theme::SPACE_S);
            Self::consequences_ui(ui, scene, data);
        }
        data
    }

    /// What goes, the word to type, and the buttons; whether the dialog stays open.
    fn foot_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: Option<&EraseData>) -> bool {
        let text = scene.text;
        match data {
            Some(data) if data.can_erase => {
                let words = format!("{} {}", data.says, text.erase_no_undo());
                ui.label(theme::strong(words));
                // Unless it is ticked, one more copy is made just before.
                let on = self.copies_too;
                let label = text.erase_own_copies(data.own_copies);
                let kept = text.erase_copy_first();
                // Whatever is ticked it takes its room: the buttons stay where they are.
                let detail = (data.own_copies > 0).then_some(kept.as_str());
                if check_box(ui, on, &label, detail).clicked() {
                    self.copies_too = !on;
                }
                if data.is_large {
                    let label = text.erase_type_word(text.erase_word());
                    text_field(ui, &mut self.typed, &label, &label);
                }
            }
            Some(data) => drop(ui.label(theme::strong(&data.says))),
            None => {}
        }
        let chosen = data.filter(|data| self.is_confirmed(data, text));
        let mut stays = true;
        ui.horizontal_wrapped(|ui| {
            ui.add_enabled_ui(chosen.is_some(), |ui| {
                let is_pressed = danger_button(ui, &text.erase_do()).clicked();
                if let Some(data) = chosen.filter(|_| is_pressed) {
                    scene.ask(EraseAction::Erase(data.erasure, self.copies_too));
                }
            });
            stays = !quiet_button(ui, &text.today_cancel()).clicked();
        });
        stays
    }

    fn scope_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let text = scene.text;
        let scopes = [Scope::Days, Scope::Sign, Scope::Everything];
        let names = [
            text.erase_scope_days(),
            text.erase_scope_sign(),
            text.erase_scope_everything(),
        ];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = scopes.iter().position(|scope| *scope == self.scope);
        if let Some(scope) =
            segmented(ui, &names, chosen, &text.erase_scope()).and_then(|at| scopes.get(at))
        {
            self.scope = *scope;
            self.typed.clear();
        }
        ui.add_space(theme::SPACE_XS);
        if self.scope == Scope::Sign {
            self.sign_ui(ui, scene);
        }
        if self.scope == Scope::Days || (self.scope == Scope::Sign && !self.on_all_days) {
            let dates = self.dates;
            self.first.day_ui(ui, scene, &text.day_from(), dates);
            if self.first.is_changed() {
                let first = self.first.read(dates, text).ok().flatten();
                self.last.follow(first, text);
            }
            self.last.day_ui(ui, scene, &text.day_last(), dates);
        }
    }

    fn sign_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let text = scene.text;
        let signs = self.data.as_ref().map(|data| &data.signs);
        let names: Vec<&str> = signs
            .into_iter()
            .flatten()
            .map(|(_, name)| name.as_str())
            .collect();
        ui.label(theme::small(text.erase_which_sign()));
        if let Some(sign) = picker(ui, &names, self.sign, &text.erase_which_sign()) {
            self.sign = sign;
            self.typed.clear();
        }
        let names = [text.erase_all_days(), text.erase_these_days()];
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let chosen = Some(usize::from(!self.on_all_days));
        if let Some(at) = segmented(ui, &names, chosen, &text.erase_scope_days()) {
            self.on_all_days = at == 0;
            self.typed.clear();
        }
    }

    /// Asks the diary what the choice comes to, where that is not known yet.
    fn ask(&mut self, scene: &mut Scene) {
        let wanted = match self.erasure(scene.text) {
            Ok(wanted) => wanted,
            Err(wrong) => {
                self.wrong = Some(wrong);
                return;
            }
        };
        self.wrong = None;
        if self.data.as_ref().map(|data| data.erasure) != Some(wanted) {
            scene.ask(EraseAction::Ask(wanted));
        }
    }

    fn erasure(&self, text: &Text) -> Result<Erasure, NoChoice> {
        let dates = self.dates;
        let read = |field: &DayField| field.read(dates, text).map_err(|_| NoChoice::Said);
        let span = || -> Result<(Day, Day), NoChoice> {
            let first = read(&self.first)?.ok_or(NoChoice::Said)?;
            let last = read(&self.last)?.unwrap_or(first);
            if last < first {
                let (first, last) = (text.day_in_field(first), text.day_in_field(last));
                return Err(NoChoice::Words(text.cli_period_backwards(first, last)));
            }
            Ok((first, last))
        };
        Ok(match self.scope {
            Scope::Everything => Erasure::Everything,
            Scope::Days => {
                let (first, last) = span()?;
                Erasure::Days(first, last)
            }
            Scope::Sign => {
                let signs = self.data.as_ref().map(|data| data.signs.as_slice());
                let sign = signs.and_then(|signs| signs.get(self.sign));
                let sign = sign.map_or(crate::domain::SignId(0), |(id, _)| *id);
                let span = if self.on_all_days {
                    None
                } else {
                    Some(span()?)
                };
                Erasure::Sign(sign, span)
            }
        })
    }

    fn consequences_ui(ui: &mut Ui, scene: &Scene, data: &EraseData) {
        let text = scene.text;
        ui.label(theme::body(text.erase_no_undo_before()));
        // Before the names of files: they may go on for pages.
        ui.label(theme::body(text.erase_elsewhere()));
        for place in &data.own_places {
            ui.add(Label::new(theme::small(place)).wrap());
        }
        if !data.copies.is_empty() {
            ui.label(theme::body(text.erase_copies(data.copies.len())));
            for path in &data.copies {
                ui.add(Label::new(theme::small(path)).wrap());
            }
        }
    }

    fn is_confirmed(&self, data: &EraseData, text: &Text) -> bool {
        data.can_erase && (!data.is_large || self.typed.trim().to_lowercase() == text.erase_word())
    }
}
