//! What the person chose for this computer, as it takes hold of the window.

mod kept;
pub(super) mod language;
mod look;
mod reminder;

use egui::Context;

use crate::ui::action::Choose;
use crate::ui::app::DiaryApp;

impl DiaryApp {
    pub(in crate::ui) fn choose(&mut self, ctx: &Context, choice: Choose) {
        match choice {
            Choose::Language(language) => self.set_language(language),
            Choose::Country(country) => self.set_country(country),
            Choose::Theme(theme) => self.set_theme(ctx, theme),
            Choose::TextPercent(percent) => self.set_text_percent(ctx, percent),
            Choose::HighContrast(high) => self.set_contrast(ctx, high),
            Choose::ReducedMotion(reduced) => self.set_reduced_motion(ctx, reduced),
            Choose::Remind(at) => self.set_reminder(at, ctx),
            Choose::RemindOpenly(openly) => {
                self.change_config(|config| config.remind_openly = openly);
            }
        }
    }
}
