//! The choices of this computer.

use egui::Theme;

use crate::reminder::TimeOfDay;
use crate::text::{Country, Language};

/// A choice of this computer, kept in its own file and not in a diary. The app carries it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choose {
    /// Speak another language; `None` = as the computer.
    Language(Option<Language>),
    /// Show the numbers of another country.
    Country(Country),
    /// Light or dark; `None` = as the computer.
    Theme(Option<Theme>),
    /// Text and everything with it this large, in percent.
    TextPercent(u16),
    /// High contrast or the usual one; `None` = as the computer.
    HighContrast(Option<bool>),
    /// Let things jump to their place instead of moving, or not.
    ReducedMotion(bool),
    /// Remind at this time each evening; `None` = never.
    Remind(Option<TimeOfDay>),
    /// Let the reminder say what it is about, or not.
    RemindOpenly(bool),
}
