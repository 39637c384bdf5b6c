//! What a screen asks for. Screens only ask the scene while they draw; the app carries them out when all is drawn.

mod change;
pub mod chart_taken;
mod choose;
pub mod copies;
mod dialog;
mod diaries;
mod erase;
pub mod file_question;
mod files;
mod go;
pub mod incoming;
pub mod look;
mod look_at;
mod place;
pub mod pressure_period;
mod put_away;
pub mod records_tab;
pub mod report_choice;
pub mod spot;
pub mod term;

use egui::Key;

use crate::diary::Command;

pub use self::change::Change;
pub use self::choose::Choose;
use self::copies::CopiesAction;
pub use self::dialog::{Dialog, DialogAction};
pub use self::diaries::DiariesAction;
pub use self::erase::EraseAction;
pub use self::files::FileAction;
pub use self::go::{Go, MagnesiumPart};
use self::incoming::{IncomingAction, OfFile};
pub use self::look_at::LookAt;
pub use self::place::{PlaceAction, WayOn};
pub use self::put_away::PutAway;

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

/// Makes the type of what is asked for: each kind holds the type that it is named by, and is made from it.
macro_rules! actions {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $kind:ident($action:ident)),+ $(,)? }) => {
        $(#[$about])*
        pub enum $name {
            $($(#[$doc])* $kind($action)),+
        }

        $(impl From<$action> for $name {
            fn from(action: $action) -> Self {
                Self::$kind(action)
            }
        })+
    };
}

actions! {
    /// One thing the person asks for: a type for each who carries it out, so that none knows what another does.
    #[derive(Clone, Debug, PartialEq)]
    Action {
        /// About what is in the diary that is open.
        Change(Change),
        Go(Go),
        LookAt(LookAt),
        Erase(EraseAction),
        /// About the window and the diaries on this computer.
        Dialog(DialogAction),
        Choose(Choose),
        Diaries(DiariesAction),
        Files(FileAction),
        Place(PlaceAction),
        PutAway(PutAway),
        Copies(CopiesAction),
        Incoming(IncomingAction),
    }
}

impl Action {
    /// Whether it fills in rows that the person did not look at one by one.
    pub const fn fills_rows(&self) -> bool {
        matches!(self, Self::Change(Change::Do(command)) if command.fills_rows())
    }
}

impl From<Command> for Action {
    fn from(command: Command) -> Self {
        Self::Change(Change::Do(Box::new(command)))
    }
}

impl From<OfFile> for Action {
    fn from(said: OfFile) -> Self {
        Self::Incoming(IncomingAction::Say(said))
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
