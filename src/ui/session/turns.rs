//! Going to another page of an open diary: what is being typed is written before.

use super::Session;
use crate::diary::DiaryError;
use crate::domain::{Day, Now};
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::action::records_tab::RecordsTab;

impl Session {
    /// Goes to a screen.
    pub(super) fn turn_to(
        &mut self,
        screen: Screen,
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        // Words that are refused stay in their field, wherever the person goes.
        let flushed = self.flush(now, text);
        // Who comes from a day finds that day.
        if (self.screen, screen) == (Screen::Today, Screen::Calendar) {
            self.calendar
                .choose(self.today.day, &self.diary, now, text)?;
        }
        if screen == Screen::Trends {
            // All symptoms are where Trends begins.
            self.trends.look_at(self.trends.look().at_all());
        }
        self.show(screen, now, text)?;
        flushed
    }

    /// Opens a day on Today.
    pub(super) fn open_day(&mut self, day: Day, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush_page(now, text)?;
        self.go_to(Screen::Today);
        self.show_day(day.min(self.diary.last_day(now)?), now, text)?;
        Ok(())
    }

    /// Opens a part of Records.
    pub(super) fn open_records(
        &mut self,
        tab: RecordsTab,
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        self.go_to(Screen::Records);
        self.records.open(tab);
        self.load_records(now, text)?;
        Ok(())
    }
}
