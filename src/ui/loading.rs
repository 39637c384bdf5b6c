//! Reads again what the shown screen says, when the diary or the language changed. Screens that are not shown are not read.

use super::action::Screen;
use super::session::Session;
use super::settings_data::SettingsData;
use super::trends_data::TrendsData;
use crate::diary::{Changes, DiaryError};
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;

impl Session {
    /// Takes in what other programs wrote, and the turn of the day.
    ///
    /// # Errors
    /// If the diary cannot be read.
    pub fn refresh(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        let version = self.diary.version()?;
        if version != self.version {
            self.version = version;
            self.diary.refresh()?;
            self.load(Changes::ALL, now, text)?;
        }
        let today = self.diary.today(now);
        if today != self.known_today {
            // Who left the window open on today finds the new day, not yesterday's page.
            let day = if self.today.day == self.known_today {
                today
            } else {
                self.today.day
            };
            let calendar_day = if self.calendar.day() == self.known_today {
                today
            } else {
                self.calendar.day()
            };
            // Words still being typed belong to the page that goes.
            self.flush(now, text)?;
            self.known_today = today;
            self.settings = None;
            self.why.forget();
            self.magnesium.look_anew();
            self.looking_back.forget();
            self.calendar.forget();
            self.calendar.choose(calendar_day, &self.diary, now, text)?;
            self.show_day(day, now, text)?;
        }
        if self.screen == Screen::Settings && self.settings.is_none() {
            self.load_settings(now, text)?;
        }
        if self.screen == Screen::Calendar {
            self.calendar.load(&self.diary, now, text)?;
        }
        if self.looking_back.is_fresh() && !self.why.is_wanted() {
            Ok(())
        } else {
            Ok(self.look_again(now, text)?)
        }
    }

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
