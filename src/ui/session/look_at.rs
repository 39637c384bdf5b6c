//! Lets a page show something else of its own.

use super::Session;
use crate::diary::{Changes, DiaryError};
use crate::domain::Now;
use crate::ui::action::LookAt;
use crate::ui::page::Page as _;

impl Session {
    pub fn look_at(&mut self, look_at: LookAt, now: Now) -> Result<(), DiaryError> {
        let pages = &mut self.pages;
        match look_at {
            LookAt::Trends(look) => {
                pages.trends.look_at(look);
                // It says of its products what Trends says.
                pages.magnesium.outdate(Changes::ALL);
            }
            LookAt::CalendarDay(day) => {
                let last = self.diary.last_day(now)?;
                pages.calendar.choose(day.min(last));
            }
            LookAt::CalendarSign(sign) => pages.calendar.show_sign(sign),
            LookAt::Pressure(period) => pages.records.look_at(period),
            LookAt::Report(choice) => pages.report.choose(choice),
        }
        Ok(())
    }
}
