//! What a page is to show of its own.

use super::look::Look;
use super::pressure_period::PressurePeriod;
use super::report_choice::ReportChoice;
use crate::domain::{Day, SignId};

/// Something else for a page to show. The session hands it to the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LookAt {
    Trends(Look),
    /// The calendar turns to a day.
    CalendarDay(Day),
    /// The calendar shows one sign, or the worst of each day.
    CalendarSign(Option<SignId>),
    /// Records shows the blood pressure of another period.
    Pressure(PressurePeriod),
    /// The report is made about something else.
    Report(ReportChoice),
}
