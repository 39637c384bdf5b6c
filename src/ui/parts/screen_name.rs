//! What the screens are called, and their icons, wherever they are named.

use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::widgets::Icon;

/// What a screen is called, if it has a place in the bar.
pub fn screen_name(screen: Screen, text: &Text) -> Option<String> {
    screen_item(screen, text).map(|(_, name)| name)
}

/// Its icon and name, if it has a place in the bar.
pub fn screen_item(screen: Screen, text: &Text) -> Option<(Icon, String)> {
    match screen {
        Screen::Today => Some((Icon::Today, text.nav_today())),
        Screen::Calendar => Some((Icon::Calendar, text.nav_calendar())),
        Screen::Trends => Some((Icon::Trends, text.nav_trends())),
        Screen::Magnesium => Some((Icon::Magnesium, text.nav_magnesium())),
        Screen::Records => Some((Icon::Records, text.nav_records())),
        Screen::Report => Some((Icon::Report, text.nav_report())),
        Screen::Help => Some((Icon::Help, text.nav_help())),
        Screen::Settings => Some((Icon::Settings, text.nav_settings())),
        Screen::Sign | Screen::About => None,
    }
}
