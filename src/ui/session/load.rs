//! Reads again what the shown screen says, when the diary or the language changed. Screens that are not shown are not read.

use super::Session;
use crate::diary::{Act, Changes, DiaryError, Done};
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::{MagnesiumPart, Screen};
use crate::ui::today::data::TodayData;

impl Session {
    pub(in crate::ui) fn load(
        &mut self,
        changes: Changes,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        if changes.is_empty() {
            return Ok(());
        }
        if changes.touch_trends() {
            self.looking_back.forget();
        }
        if changes.touch_more_than_intake() {
            self.magnesium.look_anew();
        }
        self.report.forget();
        self.load_screens(now, text)
    }

    /// Goes to a screen, with what it says.
    pub(super) fn show(&mut self, screen: Screen, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.go_to(screen);
        self.load_magnesium(now, text)?;
        self.load_records(now, text)?;
        self.refresh(now, text)
    }

    /// Reads what the shown screen lacks.
    pub fn refresh(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.load_settings(now, text)?;
        self.export.take(&mut self.diary, now, text);
        self.load_report(now, text)?;
        if self.screen == Screen::Calendar {
            self.calendar.load(&self.diary, now, text)?;
        }
        if self.looking_back.is_fresh() && !self.why.is_wanted() {
            Ok(())
        } else {
            Ok(self.look_again(now, text)?)
        }
    }

    /// Loads again what an act changed. Of answers alone looking back takes in those of their days.
    pub(in crate::ui) fn load_done(
        &mut self,
        done: &Done,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        let only_answers = Changes {
            answers: true,
            ..Changes::default()
        };
        // What is asked of the GP changes nothing that is counted.
        if matches!(done.act, Some(Act::Questions { .. })) {
            self.report.take_over_questions(&self.diary);
            return self.load_screens(now, text);
        }
        let days = done.act.as_ref().and_then(Act::answered_days);
        match days.filter(|_| done.changes == only_answers) {
            Some(days) => {
                self.looking_back.take_in(&self.diary, &days)?;
                self.magnesium.look_anew();
                self.report.forget();
                self.load_screens(now, text)
            }
            None => self.load(done.changes, now, text),
        }
    }

    /// Loads again what the screens show.
    pub(in crate::ui) fn load_screens(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        self.today = TodayData::load(&self.diary, self.today.day, now, text)?;
        self.today_screen.take_over(&self.today);
        self.asides.reload(&self.diary, now, text)?;
        self.calendar.forget();
        self.why.forget();
        self.load_magnesium(now, text)?;
        self.load_records(now, text)?;
        self.load_report(now, text)?;
        // Also when only words changed, as with another language.
        self.look_again(now, text)?;
        self.settings.forget();
        self.load_settings(now, text)
    }

    /// Loads what Settings says, while it is shown.
    fn load_settings(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        self.settings
            .load(self.screen, &self.diary, &self.choices, now, text)
    }

    pub(in crate::ui) fn look_again(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
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
                Screen::Trends => self.trends.load(found, text),
                Screen::Magnesium => self.magnesium.look(found, self.trends.look(), text),
                _ => {}
            }
            self.why.look(found, text);
        }
        Ok(())
    }

    /// Loads what Magnesium shows about the day, while it is shown.
    pub(super) fn load_magnesium(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        let day = self.today.day;
        self.magnesium
            .load(self.screen, &self.diary, day, now, text)?;
        self.look_again(now, text)
    }

    /// Opens what Today asks Magnesium for.
    pub(super) fn open_magnesium(
        &mut self,
        part: MagnesiumPart,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.go_to(Screen::Magnesium);
        // First what it shows: coming to the page forgets what was searched for, and where the keyboard was to go.
        self.load_magnesium(now, text)?;
        self.magnesium.open(part, self.today.day);
        Ok(())
    }

    /// Loads what Records shows, while it is shown.
    pub(super) fn load_records(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        self.records.load(self.screen, &self.diary, now, text)
    }

    /// Makes the report, while it is shown.
    fn load_report(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        if self.screen != Screen::Report {
            return Ok(());
        }
        let window = self.looking_back.window();
        self.report.load(&self.diary, window, now, text)
    }
}
