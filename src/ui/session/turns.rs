//! Going to another page of an open diary: what is being typed is written before.

use super::Session;
use crate::diary::{DiaryError, SearchPlace};
use crate::domain::{Day, Now, SignKey};
use crate::text::Text;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::action::spot::Spot;
use crate::ui::action::{Go, Screen};

impl Session {
    /// Goes where the person asked to.
    pub fn go(&mut self, go: Go, now: Now, text: &Text) -> Result<(), DiaryError> {
        match go {
            Go::Screen(screen) => {
                self.empty_line();
                self.turn_to(screen, now, text)
            }
            Go::Sign(key) => self.open_sign(&key, now, text),
            Go::Back => self.show(self.asides.back_to(), now, text),
            Go::Day(day) => {
                self.empty_line();
                self.open_day(day, now, text)
            }
            Go::Found(day, spot) => {
                self.empty_line();
                self.open_found(day, &spot, now, text)
            }
            Go::OtherDay(day) => {
                self.empty_line();
                self.flush_page(now, text)?;
                Ok(self.show_day(day.min(self.known_today), now, text)?)
            }
            Go::Magnesium(part) => {
                self.flush_page(now, text)?;
                Ok(self.open_magnesium(part, now, text)?)
            }
            Go::Records(tab) => self.open_records(tab, now, text),
        }
    }

    /// Goes to a screen.
    fn turn_to(&mut self, screen: Screen, now: Now, text: &Text) -> Result<(), DiaryError> {
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
    fn open_day(&mut self, day: Day, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush_page(now, text)?;
        self.go_to(Screen::Today);
        self.show_day(day.min(self.diary.last_day(now)?), now, text)?;
        Ok(())
    }

    /// Opens what a search found, and points it out.
    fn open_found(
        &mut self,
        day: Day,
        spot: &Spot,
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        // A result stands in its list, not on the page of its day.
        if spot.place == SearchPlace::Lab {
            return self.open_records(RecordsTab::Labs, now, text);
        }
        self.open_day(day, now, text)?;
        self.today_screen.point_out(spot, &self.today);
        Ok(())
    }

    /// Opens the page of a sign.
    fn open_sign(&mut self, key: &SignKey, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        let day = match self.nav_screen() {
            Screen::Today => self.today.day,
            _ => self.known_today,
        };
        self.asides.open_sign(&self.diary, key, day, now, text)?;
        self.go_to(Screen::Sign);
        Ok(())
    }

    /// Opens a part of Records.
    fn open_records(&mut self, tab: RecordsTab, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        self.go_to(Screen::Records);
        self.records.open(tab);
        self.load_records(now, text)?;
        Ok(())
    }
}
