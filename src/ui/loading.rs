//! Reads again what the shown screen says, when the diary or the language changed. Screens that are not shown are not read.

use super::action::Screen;
use super::session::Session;
use super::settings_data::SettingsData;
use super::trends_data::TrendsData;
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;

impl Session {
    pub(super) fn load_settings(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        let settings = SettingsData::load(&self.diary, &self.choices, now, text)?;
        self.settings_screen.take_over(&settings);
        self.settings = Some(settings);
        Ok(())
    }

    pub(super) fn look_again(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        let is_seen = match self.screen {
            Screen::Trends => true,
            Screen::Magnesium => self.magnesium.looks_back(),
            _ => false,
        };
        if !is_seen && !self.why.is_wanted() {
            return Ok(());
        }
        if let Some(found) = self.looking_back.found(&self.diary, now)? {
            match self.screen {
                Screen::Trends => self.trends = Some(TrendsData::new(found, &self.look, text)),
                Screen::Magnesium => self.magnesium.look(found, &self.look, text),
                _ => {}
            }
            self.why.look(found, text);
        }
        Ok(())
    }
}
