//! How everything looks: the only place with colours, sizes and fonts. It never draws anything and never decides what is shown.

mod joined;
mod palette;
mod style;

use egui::style::ScrollAnimation;
use egui::{Context, FontFamily, FontId, Frame, Margin, RichText, Theme, Ui, Vec2};

pub use joined::joined;
pub use palette::{DARK, LIGHT, Palette, palette, printed};

/// Space between things that belong together, in points; the next steps are for looser ties.
pub const SPACE_XS: f32 = 4.0;
/// Space between neighbours.
pub const SPACE_S: f32 = 8.0;
/// Space between a heading and what follows.
pub const SPACE_M: f32 = 12.0;
/// Space between cards.
pub const SPACE_L: f32 = 16.0;
/// Space around a screen.
pub const SPACE_XL: f32 = 24.0;
/// Corners of a card.
pub const CARD_RADIUS: u8 = 12;
/// Corners of a button, a field or a large calendar cell.
pub const CONTROL_RADIUS: u8 = 8;
/// Corners of a small square or a key cap.
pub const SQUARE_RADIUS: u8 = 3;
/// From a card's edge to its contents.
pub const CARD_MARGIN: i8 = 17;
/// Outlines and lines between rows.
pub const LINE_WIDTH: f32 = 1.0;
/// The ring around what has the keyboard, and the outline of what is chosen.
pub const RING_WIDTH: f32 = 2.0;
/// Height of buttons and fields.
pub const CONTROL_HEIGHT: f32 = 34.0;
/// Left and right of the words in a button.
pub const BUTTON_MARGIN: f32 = 15.0;
/// The words in a button get at least this width before they break up.
pub const BUTTON_LEAST: f32 = 48.0;
/// Height of a row of joined buttons.
pub const SEGMENT_HEIGHT: f32 = 30.0;
/// Least width of one of a row of joined buttons.
pub const SEGMENT_WIDTH: f32 = 57.0;
/// Least space left and right of a severity in its row of joined buttons: there are many rows and little room.
pub const SEVERITY_MARGIN: f32 = 5.0;
/// The same for any other row of joined buttons.
pub const SEGMENT_MARGIN: f32 = 8.0;
/// Left and right of the word in a tag.
pub const TAG_MARGIN: f32 = 9.0;
/// Height of a tag such as "goes up".
pub const TAG_HEIGHT: f32 = 22.0;
/// Corners of a tag: half its height.
pub const TAG_RADIUS: u8 = 11;
pub const CHIP_HEIGHT: f32 = 28.0;
/// Between chips that stand in a narrow column.
pub const CHIP_GAP: f32 = 6.0;
/// Corners of a chip: half its height.
pub const CHIP_RADIUS: u8 = 14;
/// Height of an entry in the left bar.
pub const NAV_HEIGHT: f32 = 37.0;
/// Height of an entry whose word stands below its icon.
pub const NAV_BELOW_HEIGHT: f32 = 40.0;
/// In an entry of the left bar, before the icon and between icon and word.
pub const NAV_MARGIN: f32 = 10.0;
/// Icons in the left bar and in buttons.
pub const ICON_SIZE: f32 = 17.0;
/// A button that is only an icon.
pub const ICON_BUTTON: Vec2 = Vec2::splat(32.0);
/// A button that is only an icon, beside what it changes.
pub const SMALL_ICON_BUTTON: Vec2 = Vec2::splat(22.0);
/// Icons in such a button.
pub const SMALL_ICON_SIZE: f32 = 14.0;
pub const CHECK_BOX: f32 = 18.0;
/// Corners of that box.
pub const CHECK_RADIUS: u8 = 4;
/// The tick in the box.
pub const TICK: f32 = 12.0;
pub const KEY_CAP: Vec2 = Vec2::new(20.0, 18.0);
/// One day in a strip of days.
pub const SQUARE: Vec2 = Vec2::new(10.0, 16.0);
/// Between two days in a strip.
pub const SQUARE_GAP: f32 = 2.5;
/// The circle of a day in the week at the top.
pub const CIRCLE: f32 = 26.0;
/// From this height on a calendar cell has the corners of a control.
pub const LARGE_CELL: f32 = 24.0;
/// In a message at least this wide the button stands beside the text.
pub const MESSAGE_WIDE: f32 = 420.0;
/// Words to read in one go are in lines no longer than the eye finds back along, however wide the window is.
pub const READING_WIDTH: f32 = 720.0;
/// A tooltip is at most this wide.
pub const TOOLTIP_WIDTH: f32 = 320.0;
/// Between the edge of a tooltip or a menu and its words.
pub const TIP_MARGIN: f32 = 8.0;
/// A list that opens is at most this high.
pub const LIST_HEIGHT: f32 = 360.0;

/// Room for the dot before an entry of a list.
pub const BULLET_MARGIN: f32 = 8.0;
/// That dot.
pub const BULLET_RADIUS: f32 = 2.0;
/// The width of a dialog, where there is room.
pub const DIALOG_WIDTH: f32 = 620.0;
/// Kept free around a dialog.
pub const AROUND_DIALOG: f32 = 6.0;
/// A lower window has no room to spare.
const LOW_WINDOW: f32 = 480.0;

const BOLD: &str = "bold";
const ICONS: &str = "icons";
const SMALL_SIZE: f32 = 12.0;
const BUTTON_SIZE: f32 = 13.0;
const BODY_SIZE: f32 = 14.0;
const HEADING_SIZE: f32 = 15.0;
const TITLE_SIZE: f32 = 22.0;
const NUMBER_SIZE: f32 = 30.0;
const ANIMATION_SECS: f32 = 0.1;

/// Sets the fonts and the style of both themes. Once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.add_plugin(joined::HeardSpaces);
    ctx.set_fonts(style::fonts());
    set_high_contrast(ctx, false);
}

/// High contrast or the usual one, in both themes.
pub fn set_high_contrast(ctx: &Context, high: bool) {
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| style::set_style(style, theme, high));
    }
}

/// Whether things move or jump to their place. [`install`] lets them move.
pub fn set_reduced_motion(ctx: &Context, reduced: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if reduced { 0.0 } else { ANIMATION_SECS };
        style.scroll_animation = if reduced {
            ScrollAnimation::none()
        } else {
            ScrollAnimation::default()
        };
    });
}

/// Regular text of a size.
pub const fn regular_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Bold text of a size.
pub fn bold_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD.into()))
}

pub fn icon_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ICONS.into()))
}

/// 12 points.
pub const fn small_font() -> FontId {
    regular_font(SMALL_SIZE)
}

/// 12 points, bold.
pub fn small_bold_font() -> FontId {
    bold_font(SMALL_SIZE)
}

/// 13 points: words in controls.
pub const fn button_font() -> FontId {
    regular_font(BUTTON_SIZE)
}

/// 13 points, bold: words in a control that is chosen or main.
pub fn button_bold_font() -> FontId {
    bold_font(BUTTON_SIZE)
}

/// 14 points.
pub const fn body_font() -> FontId {
    regular_font(BODY_SIZE)
}

/// 14 points, bold.
pub fn strong_font() -> FontId {
    bold_font(BODY_SIZE)
}

/// 15 points, bold: the heading of a card.
pub fn heading_font() -> FontId {
    bold_font(HEADING_SIZE)
}

/// A number to call.
pub fn number_font() -> FontId {
    bold_font(NUMBER_SIZE)
}

/// The title of a screen.
pub fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).font(bold_font(TITLE_SIZE))
}

/// The heading of a card.
pub fn heading(text: impl Into<String>) -> RichText {
    RichText::new(joined(text)).font(heading_font())
}

/// The name of a thing in a row.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(joined(text)).font(strong_font())
}

/// Text to read.
pub fn body(text: impl Into<String>) -> RichText {
    RichText::new(joined(text)).font(body_font())
}

/// Text to read that stands back: body size in `text_2`.
pub fn soft(text: impl Into<String>) -> RichText {
    RichText::new(joined(text)).font(body_font()).weak()
}

/// A remark, in `text_2`.
pub fn small(text: impl Into<String>) -> RichText {
    RichText::new(joined(text)).font(small_font()).weak()
}

/// What leads a remark.
pub fn small_strong(text: impl Into<String>) -> RichText {
    RichText::new(joined(text)).font(small_bold_font())
}

/// A remark beside the matter, in `text_3`.
pub fn faint(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(joined(text))
        .font(small_font())
        .color(palette(ui).text_3)
}

/// The frame of a dialog, for `egui::Modal::frame`: tighter where the window has few lines.
pub fn dialog_frame(ui: &Ui) -> Frame {
    let is_low = ui.content_rect().height() < LOW_WINDOW;
    Frame::popup(ui.style())
        .corner_radius(CARD_RADIUS)
        .inner_margin(Margin::same(if is_low { 14 } else { 24 }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_themes_are_styled_and_follow_the_palette() {
        let ctx = Context::default();
        install(&ctx);
        set_reduced_motion(&ctx, true);
        for (theme, palette) in [(Theme::Light, LIGHT), (Theme::Dark, DARK)] {
            let style = ctx.style_of(theme);
            assert_eq!(style.visuals.panel_fill, palette.bg);
            assert_eq!(style.visuals.selection.stroke.color, palette.accent);
            assert!(style.animation_time <= 0.0);
        }
    }
}
