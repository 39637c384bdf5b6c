//! What a screen asks for. Screens only collect actions while they draw; the app carries them out when all is drawn.

use egui::Theme;

use crate::diary::Command;
use crate::domain::Day;
use crate::text::Language;

use super::trends_data::Look;

/// The screens, in the order of the bar on the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// One day, to fill in.
    Today,
    /// Looking back.
    Trends,
}

impl Screen {
    /// All screens, in order.
    pub const ALL: [Self; 2] = [Self::Today, Self::Trends];
}

/// One wish of the person.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the diary.
    Do(Command),
    /// Take the last act back.
    Undo,
    /// Do it again.
    Redo,
    /// Go to a screen.
    Show(Screen),
    /// Open a day on Today.
    ShowDay(Day),
    /// Look at something else in Trends.
    Look(Look),
    /// Start a diary of one's own.
    Begin,
    /// Open a sample diary.
    LookAround,
    /// Leave the sample diary.
    LeaveSample,
    /// Speak another language.
    Language(Language),
    /// Light or dark.
    Theme(Theme),
    /// Put a message away.
    CloseNotice,
}
