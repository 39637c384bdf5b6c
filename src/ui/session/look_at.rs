//! Lets a page show something else of its own.

use super::Session;
use crate::diary::DiaryError;
use crate::domain::Now;
use crate::text::Text;
use crate::ui::action::LookAt;

impl Session {
    pub fn look_at(&mut self, look_at: LookAt, now: Now, text: &Text) -> Result<(), DiaryError> {
        match look_at {
            LookAt::Trends(look) => {
                self.trends.look_at(look);
                self.magnesium.look_anew();
                self.look_again(now, text)?;
            }
            LookAt::CalendarDay(day) => self.calendar.choose(day, &self.diary, now, text)?,
            LookAt::CalendarSign(sign) => {
                self.calendar.show_sign(sign);
                self.refresh(now, text)?;
            }
            LookAt::Pressure(period) => {
                self.records.look_at(period);
                self.load_records(now, text)?;
            }
            LookAt::Report(choice) => {
                self.report.choose(choice);
                self.refresh(now, text)?;
            }
        }
        Ok(())
    }
}
