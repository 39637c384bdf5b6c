//! The turn of the day under the hands of who is still filling in the day before. The page stays while they are at it, and a line offers
//! the new day; who left the window open finds the new day.

use egui::Context;

use super::Session;
use crate::diary::{Changes, DiaryError};
use crate::domain::{Day, Moment, Now};
use crate::text::Text;
use crate::ui::action::Screen;

/// So long after the last answer or word the person is taken to be still at it, in seconds.
const AT_IT_SECS: i64 = 10 * 60;

/// Who is at the page, and which page stayed for them.
#[derive(Debug, Default)]
pub struct DayTurn {
    used_at: Option<Moment>,
    /// The day that was today when its page stayed.
    stayed: Option<Day>,
}

impl DayTurn {
    /// Seconds for which the page stays yet.
    fn stays_secs(&self, now: Now) -> i64 {
        let since = self.used_at.map(|used| now.moment.0 - used.0);
        // A clock that was set back says nothing about how long ago it was.
        since.map_or(0, |since| AT_IT_SECS - since.max(0))
    }
}

impl Session {
    /// The new day, while the page of the day before is still open.
    pub fn offered_day(&self) -> Option<Day> {
        let stayed = self.day_turn.stayed == Some(self.pages.today.day());
        stayed.then_some(self.known_today)
    }

    /// Takes in what other programs wrote, and the turn of the day.
    pub fn take_news(&mut self, ctx: &Context, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.settle()?;
        let version = self.diary.version()?;
        if version != self.version {
            self.version = version;
            self.check_others_act()?;
            self.filled = None;
            self.diary.refresh()?;
            self.outdate(Changes::ALL);
        }
        if ctx.text_edit_focused() {
            self.use_page(now);
        }
        let today = self.diary.today(now);
        if today != self.known_today {
            self.turn_day(today, now, text)?;
        } else if self.offered_day().is_some() && self.day_turn.stays_secs(now) <= 0 {
            self.leave_day(now, text)?;
        }
        Ok(())
    }

    /// The person answered or typed something about the day that is open.
    pub(super) fn use_page(&mut self, now: Now) {
        if matches!(self.screen, Screen::Today | Screen::Magnesium) {
            self.day_turn.used_at = Some(now.moment);
        }
    }

    fn turn_day(&mut self, today: Day, now: Now, text: &Text) -> Result<(), DiaryError> {
        let before = std::mem::replace(&mut self.known_today, today);
        self.outdate(Changes::ALL);
        if self.pages.today.day() != before {
            // Another day is open; only what it says of today is another now.
            self.turn_calendar(before);
            return Ok(());
        }
        self.day_turn.stayed = Some(before);
        if self.day_turn.stays_secs(now) > 0 {
            return Ok(());
        }
        self.leave_day(now, text)
    }

    /// Goes to the new day: nobody is at the page of the day before.
    fn leave_day(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        let Some(stayed) = self.day_turn.stayed else {
            return Ok(());
        };
        // Words still being typed belong to the page that goes; if they are refused, it stays.
        if let Err(refused) = self.flush(now, text) {
            self.day_turn.used_at = Some(now.moment);
            self.outdate(Changes::ALL);
            return Err(refused);
        }
        self.day_turn.stayed = None;
        self.turn_calendar(stayed);
        self.show_day(self.known_today);
        Ok(())
    }

    fn turn_calendar(&mut self, before: Day) {
        if self.pages.calendar.day() == before {
            self.pages.calendar.choose(self.known_today);
        }
    }
}
