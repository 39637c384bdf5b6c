//! What a screen asks for. Screens only ask the scene while they draw; the app carries them out when all is drawn.

pub mod chart_taken;
pub mod copies;
pub mod file_question;
pub mod incoming;
pub mod look;
pub mod pressure_period;
pub mod records_tab;
pub mod report_choice;
pub mod spot;
pub mod term;
pub mod window;

use egui::{Key, Theme};

use self::copies::CopiesAction;
use self::incoming::IncomingAction;
use self::look::Look;
use self::pressure_period::PressurePeriod;
use self::records_tab::RecordsTab;
use self::report_choice::ReportChoice;
use self::spot::Spot;
use self::term::Term;
pub use self::window::WindowAction;
use crate::diary::Command;
use crate::domain::erasure::Erasure;
use crate::domain::{BuiltInSign, Day, SignId, SignKey};
use crate::text::{Country, Language};

/// The screens, in the order of the bar on the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Screen {
    /// One day, to fill in.
    Today,
    /// A year, a month and a day.
    Calendar,
    /// Looking back.
    Trends,
    /// What one gets of magnesium.
    Magnesium,
    /// Blood pressure, medicines, results, days away.
    Records,
    /// The page for the GP.
    Report,
    /// When to call and whom.
    Help,
    /// Everything that can be chosen.
    Settings,
    /// One sign: what it is, when to see a doctor, where that is known from.
    Sign,
    /// What this program is.
    About,
}

impl Screen {
    /// The screens at the top of the bar, in order.
    pub const ALL: [Self; 6] = [
        Self::Today,
        Self::Calendar,
        Self::Trends,
        Self::Magnesium,
        Self::Records,
        Self::Report,
    ];
    /// The screens at its foot.
    pub const FOOT: [Self; 2] = [Self::Help, Self::Settings];

    /// The key that opens it together with Ctrl, or Cmd.
    pub const fn key(self) -> Option<Key> {
        match self {
            Self::Today => Some(Key::Num1),
            Self::Calendar => Some(Key::Num2),
            Self::Trends => Some(Key::Num3),
            Self::Magnesium => Some(Key::Num4),
            Self::Records => Some(Key::Num5),
            Self::Report => Some(Key::Num6),
            Self::Settings => Some(Key::Comma),
            Self::Help | Self::Sign | Self::About => None,
        }
    }

    /// Whether it is reached from another screen, and leads back there.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Sign | Self::About)
    }
}

/// A dialog over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialog {
    /// Every key.
    Keys,
    /// When to call and whom, where no diary is open.
    Help,
    /// Every number behind the hint.
    WhyHint,
    /// A page of the tour, from 0.
    Tour(u8),
    /// What a word of Trends means; without one, what all of them mean.
    Meaning(Option<Term>),
    /// When to see a GP, for one symptom or for each.
    SeeGp(Option<BuiltInSign>),
    /// Looking for words.
    Search,
    /// How a diary comes to another computer.
    Moving,
    /// Taking the diary along as a file.
    Export,
}

/// One thing the person asks for.
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
    /// Go to the page of a sign.
    OpenSign(SignKey),
    /// Go back to where a page was opened from.
    Back,
    /// Open a dialog, in the place of one that is open.
    Open(Dialog),
    CloseDialog,
    /// Put words on the clipboard.
    Copy(String),
    /// Show the numbers of another country.
    Country(Country),
    /// Open a day on Today.
    ShowDay(Day),
    /// Open a day on Today where a search found something, and point that out.
    ShowFound(Day, Spot),
    /// Look at another day without leaving the screen.
    ToDay(Day),
    /// Note food: Magnesium with the search ready to type in.
    AddFood,
    /// Open a part of Records.
    OpenRecords(RecordsTab),
    /// Show the blood pressure of another period.
    ShowPressure(PressurePeriod),
    /// Make the report about something else.
    Report(ReportChoice),
    /// Describe a product: Magnesium with its form open.
    AddProduct,
    /// What is said about oneself: a part of Magnesium.
    AboutYou,
    /// Look at something else in Trends.
    Look(Look),
    /// Turn the calendar to a day.
    ChooseDay(Day),
    /// Let the calendar show one sign, or the worst of each day.
    ShowSign(Option<SignId>),
    /// Start a diary of one's own.
    Begin,
    /// Open a sample diary.
    LookAround,
    /// Leave the sample diary.
    LeaveSample,
    /// Speak another language; `None` = as the computer.
    Language(Option<Language>),
    /// Light or dark; `None` = as the computer.
    Theme(Option<Theme>),
    /// Open the dialog for deleting for good.
    OpenErasing,
    /// Ask what deleting for good would take.
    AskErasure(Erasure),
    /// Delete for good; true = the program's own copies too.
    Erase(Erasure, bool),
    /// Ask before a sign is deleted with its past.
    AskDeletion(SignId),
    /// Write no file after all.
    StopExport,
    /// Put a message away.
    CloseNotice,
    /// Something about copies of the diary.
    Copies(CopiesAction),
    /// Something about a file to bring in.
    Incoming(IncomingAction),
    /// Something about the window or the diaries on this computer.
    Window(WindowAction),
}

impl Action {
    /// Whether it changes the diary.
    pub const fn is_act(&self) -> bool {
        matches!(self, Self::Do(_) | Self::Undo | Self::Redo)
    }

    /// Whether it fills in rows that the person did not look at one by one.
    pub const fn fills_rows(&self) -> bool {
        matches!(self, Self::Do(command) if command.fills_rows())
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray as _;

    use super::*;

    #[test]
    fn each_screen_is_in_the_bar_or_reached_from_another() {
        let aside = Screen::VARIANTS
            .iter()
            .copied()
            .filter(|screen| screen.is_aside());
        let known: Vec<Screen> = Screen::ALL
            .into_iter()
            .chain(Screen::FOOT)
            .chain(aside)
            .collect();
        assert_eq!(known, Screen::VARIANTS);
    }
}
