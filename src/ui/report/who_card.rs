//! The name and the date of birth on top of the page, both optional. They are kept in the diary, and handed on with Enter or on
//! leaving their field.

use egui::Ui;

use crate::diary::{Command, Setting, Settings};
use crate::domain::Day;
use crate::domain::sign::clean_name;
use crate::text::Text;
use crate::ui::parts::birth_field::{BirthDraft, birth_words};
use crate::ui::parts::field_draft::FieldDraft;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading};

/// What is being typed about who the page is about.
#[derive(Debug, Default)]
pub(super) struct WhoDraft {
    name: FieldDraft,
    born: BirthDraft,
    /// The last day that can be a date of birth.
    today: Option<Day>,
}

impl WhoDraft {
    /// Takes over what the diary says now, but never over what is still being typed.
    pub fn take_over(&mut self, settings: &Settings, today: Day, text: &Text) {
        self.name
            .take_over(settings.report_name.as_deref().unwrap_or_default());
        self.born.take_over(&birth_words(settings, text));
        self.today = Some(today);
    }

    /// Whether something typed here was refused, so that the page would be without it. Then the keyboard goes there.
    pub const fn leads_to_wrong(&mut self) -> bool {
        if self.leads_to_said_wrong() {
            return true;
        }
        // Some ways of pressing a button leave the keyboard in the field.
        self.name.hand_on();
        self.born.field().hand_on();
        false
    }

    /// The same of what was handed on already.
    pub const fn leads_to_said_wrong(&mut self) -> bool {
        if self.name.is_wrong() {
            self.name.focus();
        } else if self.born.field().is_wrong() {
            self.born.field().focus();
        } else {
            return false;
        }
        true
    }

    /// Draws the card.
    pub fn who_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let Some(today) = self.today else { return };
        card(ui, |ui| {
            heading(ui, &text.report_who());
            ui.label(theme::small(text.report_who_hint()));
            scene.entries_follow(ui);
            let label = text.report_name();
            ui.label(theme::small(&label));
            let width = ui.available_width();
            let check = |typed: &str| {
                let is_name = typed.is_empty() || clean_name(typed).is_some();
                is_name
                    .then(|| typed.to_owned())
                    .ok_or_else(|| text.bad_name(typed))
            };
            if let Some(name) = self.name.field_ui(ui, scene, (&label, width), check) {
                scene.ask(Command::Set(Setting::ReportName(name)));
            }
            let label = text.report_birth_date();
            let born = self.born.birth_ui(ui, scene, &label, today);
            scene.ask_all(born.map(Command::Set));
            ui.label(theme::small(text.report_birth_hint()));
        });
    }
}
