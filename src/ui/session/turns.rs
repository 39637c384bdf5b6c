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
                self.begins = screen != self.screen;
                match screen {
                    // It is wanted for a moment, wherever one is.
                    Screen::Help => self.trail.open(self.nav_screen(), screen),
                    _ if screen.is_aside() => {}
                    _ => self.trail.begin_anew(),
                }
                self.turn_to(screen, now, text)
            }
            Go::Sign(key) => self.open_sign(key, now, text),
            Go::Back => self.go_back(now, text),
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
                self.show_day(day.min(self.known_today));
                Ok(())
            }
            Go::Magnesium(part) => {
                self.flush_page(now, text)?;
                self.trail.open(self.nav_screen(), Screen::Magnesium);
                self.go_to(Screen::Magnesium);
                self.pages.magnesium.open(part, self.pages.today.day());
                Ok(())
            }
            Go::Records(tab) => self.open_records(tab, now, text),
        }
    }

    /// Goes back to where the page was opened from.
    fn go_back(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        let before = if self.screen.is_aside() {
            Some(self.back_to)
        } else {
            self.trail.back()
        };
        let Some(before) = before else { return Ok(()) };
        self.empty_line();
        if before == Screen::Calendar {
            return self.turn_to(before, now, text);
        }
        let flushed = self.flush(now, text);
        self.go_to(before);
        flushed
    }

    /// Goes to a screen.
    fn turn_to(&mut self, screen: Screen, now: Now, text: &Text) -> Result<(), DiaryError> {
        // Words that are refused stay in their field, wherever the person goes.
        let flushed = self.flush(now, text);
        // Who comes from a day finds that day.
        if (self.screen, screen) == (Screen::Today, Screen::Calendar) {
            let last = self.diary.last_day(now)?;
            self.pages.calendar.choose(self.pages.today.day().min(last));
        }
        if screen == Screen::Trends {
            // All symptoms are where Trends begins.
            let trends = &mut self.pages.trends;
            trends.look_at(trends.look().at_all());
        }
        self.go_to(screen);
        flushed
    }

    /// Opens a day on Today.
    fn open_day(&mut self, day: Day, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush_page(now, text)?;
        self.trail.open(self.nav_screen(), Screen::Today);
        self.go_to(Screen::Today);
        self.show_day(day.min(self.diary.last_day(now)?));
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
        self.load_shown(now, text)?;
        let today = &mut self.pages.today;
        today.screen.point_out(spot, &today.data);
        Ok(())
    }

    /// Opens the page of a sign.
    fn open_sign(&mut self, key: SignKey, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        let day = match self.nav_screen() {
            Screen::Today => self.pages.today.day(),
            _ => self.known_today,
        };
        self.pages.sign.open(key, day);
        self.go_to(Screen::Sign);
        Ok(())
    }

    /// Opens a part of Records.
    fn open_records(&mut self, tab: RecordsTab, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        self.trail.open(self.nav_screen(), Screen::Records);
        self.go_to(Screen::Records);
        self.pages.records.open(tab);
        Ok(())
    }
}
