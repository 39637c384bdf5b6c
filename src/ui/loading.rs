//! Reads again what the shown screen says, when the diary or the language changed. Screens that are not shown are not read.

use super::action::Screen;
use super::session::Session;
use super::settings_data::SettingsData;
use super::today_data::TodayData;
use super::trends_data::TrendsData;
use crate::diary::{Act, Changes, Done};
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;

impl Session {
    /// Loads again what an act changed. Of answers alone looking back takes in those of their days.
    pub(super) fn load_done(
        &mut self,
        done: &Done,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        let only_answers = Changes {
            answers: true,
            ..Changes::default()
        };
        let days = done.act.as_ref().and_then(Act::answered_days);
        match days.filter(|_| done.changes == only_answers) {
            Some(days) => {
                self.looking_back.take_in(&self.diary, &days)?;
                self.load_screens(now, text)
            }
            None => self.load(done.changes, now, text),
        }
    }

    /// Loads again what the screens show.
    pub(super) fn load_screens(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        self.today = TodayData::load(&self.diary, self.today.day, now, text)?;
        self.today_screen.take_over(&self.today);
        self.asides.reload(&self.diary, now, text)?;
        self.calendar.forget();
        self.load_magnesium(now, text)?;
        // Also when only words changed, as with another language.
        self.look_again(now, text)?;
        self.settings = None;
        if self.screen == Screen::Settings {
            self.load_settings(now, text)?;
        }
        Ok(())
    }

    pub(super) fn load_settings(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        let settings = SettingsData::load(&self.diary, &self.choices, now, text)?;
        self.settings_screen.take_over(&settings);
        self.settings = Some(settings);
        Ok(())
    }

    pub(super) fn look_again(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        if self.screen == Screen::Trends
            && let Some(found) = self.looking_back.found(&self.diary, now)?
        {
            self.trends = Some(TrendsData::new(found, &self.look, text));
        }
        Ok(())
    }
}
