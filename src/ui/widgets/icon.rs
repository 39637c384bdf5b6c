//! The icons the program uses. An icon never stands alone: a word or an accessible name says the same.

use crate::domain::listed;
use egui::{Color32, Response, RichText, Sense, Ui, Vec2};
use lucide_icons::Icon as Lucide;

use super::paint;
use crate::ui::theme;

/// An icon, under the name of what it means here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::VariantArray)]
pub enum Icon {
    /// The day screen.
    Today,
    /// The calendar screen.
    Calendar,
    /// The trends screen.
    Trends,
    /// The magnesium screen.
    Magnesium,
    /// The records screen.
    Records,
    /// The report screen.
    Report,
    /// Help now.
    Help,
    Settings,
    /// A day, month or year back.
    Previous,
    /// A day, month or year on.
    Next,
    /// There is more to choose from below.
    Open,
    /// One place up in a list.
    Up,
    /// One place down in a list.
    Down,
    /// More that can be done with this.
    More,
    /// Done, stored, on.
    Check,
    /// The program, and its hints.
    Leaf,
    Add,
    /// Close or take away.
    Close,
    /// Take back.
    Undo,
    /// Do again what was taken back.
    Redo,
    Search,
    /// Good to know.
    Info,
    /// What a word means.
    Question,
    /// Take note.
    Warning,
    /// Something went wrong.
    Problem,
    /// Change a text.
    Edit,
    /// One less.
    Fewer,
    /// Remove for good.
    Remove,
    /// A folder or file.
    Folder,
    /// Write to a file.
    Save,
    /// Write to a file as a picture.
    Picture,
    /// Numbers in rows.
    Table,
    /// Keys.
    Keyboard,
    /// Look closer.
    Closer,
    /// Look from further away.
    Further,
    /// Put on the clipboard.
    Copy,
}

listed!(Icon);

impl Icon {
    /// The icon as one character of the icon font.
    pub fn glyph(self) -> char {
        let lucide = match self {
            Self::Today => Lucide::CalendarCheck,
            Self::Calendar => Lucide::CalendarDays,
            Self::Trends => Lucide::ChartColumn,
            Self::Magnesium => Lucide::Pill,
            Self::Records => Lucide::ClipboardList,
            Self::Report => Lucide::FileText,
            Self::Help => Lucide::Phone,
            Self::Settings => Lucide::Settings,
            Self::Previous => Lucide::ChevronLeft,
            Self::Next => Lucide::ChevronRight,
            Self::Open => Lucide::ChevronDown,
            Self::Up => Lucide::ArrowUp,
            Self::Down => Lucide::ArrowDown,
            Self::More => Lucide::Ellipsis,
            Self::Check => Lucide::Check,
            Self::Leaf => Lucide::Leaf,
            Self::Add => Lucide::Plus,
            Self::Close => Lucide::X,
            Self::Undo => Lucide::Undo2,
            Self::Redo => Lucide::Redo2,
            Self::Search => Lucide::Search,
            Self::Info => Lucide::Info,
            Self::Question => Lucide::CircleQuestionMark,
            Self::Warning => Lucide::TriangleAlert,
            Self::Problem => Lucide::CircleAlert,
            Self::Edit => Lucide::Pencil,
            Self::Fewer => Lucide::Minus,
            Self::Remove => Lucide::Trash2,
            Self::Folder => Lucide::FolderOpen,
            Self::Save => Lucide::Download,
            Self::Picture => Lucide::ImageDown,
            Self::Table => Lucide::Table,
            Self::Keyboard => Lucide::Keyboard,
            Self::Closer => Lucide::ZoomIn,
            Self::Further => Lucide::ZoomOut,
            Self::Copy => Lucide::Copy,
        };
        lucide.unicode()
    }
}

/// An icon as text, for a label or the inside of an `egui` widget. `size` in points.
pub fn icon(icon: Icon, size: f32) -> RichText {
    RichText::new(icon.glyph()).font(theme::icon_font(size))
}

/// An icon beside words that say the same; a screen reader passes it over. `size` in points.
pub fn icon_mark(ui: &mut Ui, icon: Icon, size: f32, colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    paint::icon_at(ui, rect, icon, size, colour);
    response
}

#[cfg(test)]
mod tests {
    use egui::Role;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn every_icon_is_in_the_font_and_is_not_read_aloud() {
        let window = harness((), |ui, ()| {
            for mark in Icon::ALL {
                icon_mark(ui, mark, theme::ICON_SIZE, theme::LIGHT.text);
            }
        });
        assert!(window.query_all_by_role(Role::Label).next().is_none());
    }
}
