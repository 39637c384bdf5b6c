//! How everything looks: the only place with colours, sizes and fonts. It never draws anything and never decides what is shown.

use std::sync::Arc;

use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals, Widgets};
use egui::{Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Frame, Margin, RichText, Shadow};
use egui::{Stroke, Style, TextStyle, Theme, Ui, Vec2, Visuals};

use crate::domain::Severity;

/// The four steps of [`Palette`] that a severity can ask for, and everything else that has a colour.
macro_rules! palette {
    ($($(#[$doc:meta])* $name:ident: $light:literal / $dark:literal;)*) => {
        /// Every colour of one theme, under the name of what it is for.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Palette {
            $($(#[$doc])* pub $name: Color32,)*
        }

        /// The colours by day.
        pub const LIGHT: Palette = Palette { $($name: rgb($light),)* };

        /// The colours by night.
        pub const DARK: Palette = Palette { $($name: rgb($dark),)* };
    };
}

palette! {
    /// Behind everything.
    bg: 0xF6_F7_F5 / 0x12_17_15;
    /// Cards, buttons and fields.
    surface: 0xFF_FF_FF / 0x1A_21_1E;
    /// Tracks, hovered controls, quiet tags.
    surface_2: 0xEE_F1_EE / 0x24_2D_29;
    /// Outlines of cards and buttons, and lines between rows.
    border: 0xDD_E2_DD / 0x30_3B_36;
    /// Outlines that alone say "here is a control", and the dashes of a day not logged.
    control_border: 0x86_92_8B / 0x6B_78_71;
    /// Text that is read first.
    text: 0x1B_24_20 / 0xE6_EC_E8;
    /// Text that explains.
    text_2: 0x55_62_5B / 0xA9_B6_AF;
    /// Text beside the matter: axis labels, key caps.
    text_3: 0x5D_69_62 / 0x96_A3_9C;
    /// The one accent: what is chosen, what can be followed, where the keyboard is.
    accent: 0x0B_6E_5F / 0x4F_C2_AC;
    /// A surface that belongs to the accent.
    accent_soft: 0xDC_EF_EA / 0x1C_3B_35;
    /// Text on `accent`.
    on_accent: 0xFF_FF_FF / 0x0C_15_12;
    /// Asked: none.
    none: 0xCF_E5_DD / 0x2C_51_46;
    /// Mild.
    mild: 0xF6_D5_8B / 0xC9_A5_52;
    /// Moderate.
    moderate: 0xEE_9A_4D / 0xE5_8A_45;
    /// Severe.
    severe: 0xC2_45_2D / 0xF0_60_4A;
    /// Text on `none`.
    on_none: 0x12_35_2B / 0xDF_F5_EC;
    /// Text on `mild`.
    on_mild: 0x3D_2C_00 / 0x23_19_00;
    /// Text on `moderate`.
    on_moderate: 0x3A_1A_00 / 0x2B_13_00;
    /// Text on `severe`.
    on_severe: 0xFF_FF_FF / 0x2A_05_00;
    /// A message to take note of.
    warn_bg: 0xFF_F6_E3 / 0x33_29_13;
    /// Text on `warn_bg`.
    warn_text: 0x7A_4E_00 / 0xF0_CF_8A;
    /// A message that something went wrong or must be seen to.
    danger_bg: 0xFD_EC_E9 / 0x3B_1D_19;
    /// Text on `danger_bg`.
    danger_text: 0x9B_22_18 / 0xFF_B3_A8;
}

impl Palette {
    /// The fill that stands for a severity.
    #[must_use]
    pub const fn severity_fill(&self, severity: Severity) -> Color32 {
        match severity {
            Severity::None => self.none,
            Severity::Mild => self.mild,
            Severity::Moderate => self.moderate,
            Severity::Severe => self.severe,
        }
    }

    /// Text on [`Self::severity_fill`].
    #[must_use]
    pub const fn on_severity(&self, severity: Severity) -> Color32 {
        match severity {
            Severity::None => self.on_none,
            Severity::Mild => self.on_mild,
            Severity::Moderate => self.on_moderate,
            Severity::Severe => self.on_severe,
        }
    }

    /// A fill as it is drawn for an answer that was entered late. Text on it is `text`.
    #[must_use]
    pub fn late(&self, fill: Color32) -> Color32 {
        fill.lerp_to_gamma(self.surface, 0.5)
    }
}

/// The colours of the theme this `ui` is drawn in.
#[must_use]
pub fn palette(ui: &Ui) -> &'static Palette {
    palette_of(if ui.visuals().dark_mode { Theme::Dark } else { Theme::Light })
}

const fn palette_of(theme: Theme) -> &'static Palette {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
    }
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

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
/// Corners of a small square, a key cap, a check box.
pub const SQUARE_RADIUS: u8 = 3;
/// From a card's outline to its contents.
pub const CARD_MARGIN: i8 = 16;
/// Outlines and lines between rows.
pub const LINE_WIDTH: f32 = 1.0;
/// The ring around what has the keyboard, and the outline of what is chosen.
pub const RING_WIDTH: f32 = 2.0;
/// Height of buttons and fields.
pub const CONTROL_HEIGHT: f32 = 34.0;
/// Height of a row of joined buttons.
pub const SEGMENT_HEIGHT: f32 = 30.0;
/// Least width of one of a row of joined buttons.
pub const SEGMENT_WIDTH: f32 = 57.0;
/// Least space left and right of a word in a joined button or a tag.
pub const WORD_MARGIN: f32 = 8.0;
/// Height of a chip.
pub const CHIP_HEIGHT: f32 = 28.0;
/// Height of an entry in the left bar.
pub const NAV_HEIGHT: f32 = 37.0;
/// Icons in the left bar and in buttons.
pub const ICON_SIZE: f32 = 17.0;
/// A button that is only an icon.
pub const ICON_BUTTON: Vec2 = Vec2::splat(32.0);
/// The box of a check box.
pub const CHECK_BOX: f32 = 18.0;
/// A key cap.
pub const KEY_CAP: Vec2 = Vec2::new(20.0, 18.0);
/// A tag such as "goes up".
pub const TAG_HEIGHT: f32 = 22.0;
/// One day in a strip of days.
pub const SQUARE: Vec2 = Vec2::new(10.0, 16.0);
/// Between two days in a strip.
pub const SQUARE_GAP: f32 = 2.5;
/// The circle of a day in the week at the top.
pub const CIRCLE: f32 = 26.0;

const BOLD: &str = "bold";
const ICONS: &str = "icons";
const SMALL_SIZE: f32 = 12.0;
const BUTTON_SIZE: f32 = 13.0;
const BODY_SIZE: f32 = 14.0;
const HEADING_SIZE: f32 = 15.0;
const TITLE_SIZE: f32 = 22.0;
const ANIMATION_SECS: f32 = 0.1;

/// Regular text of a size.
#[must_use]
pub const fn regular_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Bold text of a size.
#[must_use]
pub fn bold_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(BOLD.into()))
}

/// Icons of a size.
#[must_use]
pub fn icon_font(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ICONS.into()))
}

/// 12 points.
#[must_use]
pub const fn small_font() -> FontId {
    regular_font(SMALL_SIZE)
}

/// 12 points, bold.
#[must_use]
pub fn small_bold_font() -> FontId {
    bold_font(SMALL_SIZE)
}

/// 13 points: words in controls.
#[must_use]
pub const fn button_font() -> FontId {
    regular_font(BUTTON_SIZE)
}

/// 13 points, bold: words in a control that is chosen or main.
#[must_use]
pub fn button_bold_font() -> FontId {
    bold_font(BUTTON_SIZE)
}

/// 14 points.
#[must_use]
pub const fn body_font() -> FontId {
    regular_font(BODY_SIZE)
}

/// 14 points, bold.
#[must_use]
pub fn strong_font() -> FontId {
    bold_font(BODY_SIZE)
}

/// The title of a screen.
#[must_use]
pub fn title(text: impl Into<String>) -> RichText {
    RichText::new(text).font(bold_font(TITLE_SIZE))
}

/// The heading of a card.
#[must_use]
pub fn heading(text: impl Into<String>) -> RichText {
    RichText::new(text).font(bold_font(HEADING_SIZE))
}

/// The name of a thing in a row.
#[must_use]
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).font(strong_font())
}

/// Text to read.
#[must_use]
pub fn body(text: impl Into<String>) -> RichText {
    RichText::new(text).font(body_font())
}

/// Text to read that stands back: body size in `text_2`.
#[must_use]
pub fn soft(text: impl Into<String>) -> RichText {
    RichText::new(text).font(body_font()).weak()
}

/// A remark, in `text_2`.
#[must_use]
pub fn small(text: impl Into<String>) -> RichText {
    RichText::new(text).font(small_font()).weak()
}

/// A remark beside the matter, in `text_3`.
#[must_use]
pub fn faint(ui: &Ui, text: impl Into<String>) -> RichText {
    RichText::new(text).font(small_font()).color(palette(ui).text_3)
}

/// The frame of a dialog, for `egui::Modal::frame`.
#[must_use]
pub fn dialog_frame(ui: &Ui) -> Frame {
    Frame::popup(ui.style()).corner_radius(CARD_RADIUS).inner_margin(Margin::same(24))
}

/// Sets the fonts and the style of both themes. Once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| set_style(style, theme));
    }
}

/// Whether things move or jump to their place. Say it again after [`install`].
pub fn set_reduced_motion(ctx: &Context, reduced: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if reduced { 0.0 } else { ANIMATION_SECS };
        style.scroll_animation = if reduced { ScrollAnimation::none() } else { ScrollAnimation::default() };
    });
}

fn fonts() -> FontDefinitions {
    const REGULAR: &str = "regular";
    let mut fonts = FontDefinitions::default();
    for (name, bytes) in [
        (REGULAR, notosans::REGULAR_TTF),
        (BOLD, notosans::BOLD_TTF),
        (ICONS, lucide_icons::LUCIDE_FONT_BYTES),
    ] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    // What Noto Sans lacks (emoji in imported notes) comes from the fonts egui brings. The icons stay last: they sit in the
    // private use area, where other fonts keep their own marks.
    let brought = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let chain = |first: &[&str], last: &[&str]| {
        let (first, last) = (first.iter().map(ToString::to_string), last.iter().map(ToString::to_string));
        first.chain(brought.iter().cloned()).chain(last).collect::<Vec<_>>()
    };
    let families = [
        (FontFamily::Proportional, chain(&[REGULAR], &[ICONS])),
        (FontFamily::Name(BOLD.into()), chain(&[BOLD, REGULAR], &[ICONS])),
        (FontFamily::Name(ICONS.into()), vec![ICONS.to_owned(), REGULAR.to_owned()]),
    ];
    fonts.families.extend(families);
    fonts.families.entry(FontFamily::Monospace).or_default().push(REGULAR.to_owned());
    fonts
}

fn set_style(style: &mut Style, theme: Theme) {
    style.text_styles.extend([
        (TextStyle::Small, small_font()),
        (TextStyle::Body, body_font()),
        (TextStyle::Button, button_font()),
        (TextStyle::Heading, bold_font(HEADING_SIZE)),
        (TextStyle::Name("Title".into()), bold_font(TITLE_SIZE)),
        (TextStyle::Name("Strong".into()), strong_font()),
    ]);
    style.visuals = visuals(theme);
    style.animation_time = ANIMATION_SECS;
    // Menus get the same rows as everywhere; egui's compact ones are too tight to read calmly.
    style.compact_menu_style = false;
    style.interaction.tooltip_delay = 0.4;
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::splat(SPACE_S);
    spacing.button_padding = Vec2::new(SPACE_M, SPACE_S);
    spacing.interact_size = Vec2::new(40.0, 24.0);
    spacing.icon_width = CHECK_BOX;
    spacing.icon_width_inner = 10.0;
    spacing.icon_spacing = SPACE_S;
    spacing.menu_margin = Margin::same(8);
    spacing.window_margin = Margin::same(CARD_MARGIN);
    spacing.tooltip_width = 320.0;
    // The bar shows faintly at rest: otherwise nothing tells that there is more below.
    spacing.scroll = ScrollStyle {
        dormant_handle_opacity: 0.15,
        active_handle_opacity: 0.3,
        interact_handle_opacity: 0.5,
        bar_width: 8.0,
        floating_width: 4.0,
        ..ScrollStyle::floating()
    };
}

fn visuals(theme: Theme) -> Visuals {
    let palette = palette_of(theme);
    let mut visuals = theme.default_visuals();
    visuals.widgets = widgets(palette);
    visuals.weak_text_color = Some(palette.text_2);
    visuals.hyperlink_color = palette.accent;
    visuals.warn_fg_color = palette.warn_text;
    visuals.error_fg_color = palette.danger_text;
    visuals.panel_fill = palette.bg;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = Stroke::new(LINE_WIDTH, palette.border);
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.faint_bg_color = palette.surface_2;
    visuals.code_bg_color = palette.surface_2;
    visuals.selection.bg_fill = palette.accent_soft;
    visuals.selection.stroke = Stroke::new(RING_WIDTH, palette.accent);
    visuals.text_cursor.stroke = Stroke::new(RING_WIDTH, palette.accent);
    // Nothing blinks; it would also wake the program twice a second.
    visuals.text_cursor.blink = false;
    visuals.window_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(CONTROL_RADIUS);
    let shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: Color32::from_black_alpha(shadow_alpha(theme)) };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.indent_has_left_vline = false;
    visuals
}

const fn shadow_alpha(theme: Theme) -> u8 {
    match theme {
        Theme::Light => 24,
        Theme::Dark => 96,
    }
}

/// How egui's own widgets look; `active` is also how a widget looks that has the keyboard.
fn widgets(palette: &Palette) -> Widgets {
    let look = |fill: Color32, line_width: f32, line: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(line_width, line),
        fg_stroke: Stroke::new(1.5, palette.text),
        corner_radius: CornerRadius::same(CONTROL_RADIUS),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: look(palette.surface, LINE_WIDTH, palette.border),
        inactive: look(palette.surface, LINE_WIDTH, palette.control_border),
        hovered: look(palette.surface_2, LINE_WIDTH, palette.control_border),
        active: look(palette.surface, RING_WIDTH, palette.accent),
        open: look(palette.surface_2, LINE_WIDTH, palette.accent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f32 {
        let linear = |byte: u8| {
            let share = f32::from(byte) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    /// Contrast ratio as WCAG 2.2 defines it.
    fn contrast(one: Color32, other: Color32) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn check(what: &str, text: Color32, on: &[Color32], least: f32) {
        for &surface in on {
            let ratio = contrast(text, surface);
            assert!(ratio >= least, "{what}: {text:?} on {surface:?} has {ratio:.2}, needs {least}");
        }
    }

    #[test]
    fn every_text_can_be_read_in_both_themes() {
        for p in [LIGHT, DARK] {
            let everywhere = [p.bg, p.surface, p.surface_2];
            check("text", p.text, &[p.bg, p.surface, p.surface_2, p.accent_soft], 4.5);
            check("text_2", p.text_2, &[p.bg, p.surface, p.surface_2, p.accent_soft], 4.5);
            check("text_3", p.text_3, &everywhere, 4.5);
            check("accent", p.accent, &[p.bg, p.surface, p.surface_2, p.accent_soft], 4.5);
            check("on_accent", p.on_accent, &[p.accent], 4.5);
            check("warn", p.warn_text, &[p.warn_bg], 4.5);
            check("danger", p.danger_text, &[p.danger_bg], 4.5);
            for severity in Severity::ALL {
                let fill = p.severity_fill(severity);
                check("severity", p.on_severity(severity), &[fill], 4.5);
                check("late severity", p.text, &[p.late(fill)], 4.5);
            }
        }
    }

    #[test]
    fn outlines_of_controls_stand_out_in_both_themes() {
        for p in [LIGHT, DARK] {
            check("control_border", p.control_border, &[p.bg, p.surface], 3.0);
            check("ring", p.accent, &[p.bg, p.surface, p.surface_2, p.accent_soft], 3.0);
        }
    }

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
