//! The fonts and how egui's own widgets look, made from the palette and the sizes. Never sets a colour or a size of its own.

use std::sync::Arc;

use egui::style::{ScrollStyle, Spacing, WidgetVisuals, Widgets};
use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontTweak, Margin, Shadow,
    Stroke, Style, TextStyle, Theme, Vec2, Visuals,
};

use crate::fonts::{LUCIDE_DIARY, NOTO_EMOJI_DIARY, NOTO_SANS, NOTO_SANS_BOLD};

use super::palette::{Palette, palette_of, shadow};
use super::{
    ANIMATION_SECS, BOLD, CARD_MARGIN, CARD_RADIUS, CHECK_BOX, CONTROL_RADIUS, HEADING_SIZE, ICONS,
    LINE_WIDTH, RING_WIDTH, SPACE_M, SPACE_S, TICK, TIP_MARGIN, TITLE_SIZE, TOOLTIP_WIDTH,
};

const REGULAR: &str = "regular";
const EMOJI: &str = "emoji";

/// Noto Sans for text, Lucide for icons, and behind them the emoji of a diary and what egui brings.
pub(super) fn fonts() -> FontDefinitions {
    // Lucide has no descent and a line gap: without a push its icons hang above the middle of their line. Hinting would
    // round that away again.
    let icon_tweak = FontTweak {
        y_offset_factor: 0.045,
        hinting: Some(false),
        ..FontTweak::default()
    };
    let icons = FontData::from_static(LUCIDE_DIARY).tweak(icon_tweak);
    // As egui scales the emoji it brings: their boxes are taller than letters.
    let emoji_tweak = FontTweak {
        scale: 0.81,
        ..FontTweak::default()
    };
    let emoji = FontData::from_static(NOTO_EMOJI_DIARY).tweak(emoji_tweak);
    let mut fonts = FontDefinitions::default();
    for (name, data) in [
        (REGULAR, FontData::from_static(NOTO_SANS)),
        (BOLD, FontData::from_static(NOTO_SANS_BOLD)),
        (ICONS, icons),
        (EMOJI, emoji),
    ] {
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    let behind = fonts.families.get(&FontFamily::Proportional).cloned();
    let behind = behind.unwrap_or_default();
    // The icons come last: they sit in the private use area, where other fonts keep marks of their own.
    let chain = |first: &[&str]| -> Vec<String> {
        let first = first.iter().map(ToString::to_string);
        let emoji = [EMOJI.to_owned()].into_iter();
        let rest = emoji.chain(behind.iter().cloned());
        let rest = rest.chain([ICONS.to_owned()]);
        first.chain(rest).collect()
    };
    fonts.families.extend([
        (FontFamily::Proportional, chain(&[REGULAR])),
        (FontFamily::Monospace, chain(&[REGULAR])),
        (FontFamily::Name(BOLD.into()), chain(&[BOLD, REGULAR])),
        (FontFamily::Name(ICONS.into()), chain(&[ICONS, REGULAR])),
    ]);
    fonts
}

/// Makes a style ours.
pub(super) fn set_style(style: &mut Style, theme: Theme, high_contrast: bool) {
    style.text_styles.extend([
        (TextStyle::Small, super::small_font()),
        (TextStyle::Body, super::body_font()),
        (TextStyle::Button, super::button_font()),
        (TextStyle::Heading, super::bold_font(HEADING_SIZE)),
        (TextStyle::Monospace, super::body_font()),
        (
            TextStyle::Name("Title".into()),
            super::bold_font(TITLE_SIZE),
        ),
        (TextStyle::Name("Strong".into()), super::strong_font()),
    ]);
    style.visuals = visuals(theme, high_contrast);
    style.animation_time = ANIMATION_SECS;
    // egui's compact menus are too tight to read calmly.
    style.compact_menu_style = false;
    set_spacing(&mut style.spacing);
}

fn set_spacing(spacing: &mut Spacing) {
    spacing.item_spacing = Vec2::splat(SPACE_S);
    spacing.button_padding = Vec2::new(SPACE_M, SPACE_S);
    spacing.interact_size = Vec2::new(40.0, 24.0);
    spacing.icon_width = CHECK_BOX;
    spacing.icon_width_inner = TICK;
    spacing.icon_spacing = SPACE_S;
    spacing.menu_margin = Margin::same(TIP_MARGIN as i8);
    spacing.window_margin = Margin::same(CARD_MARGIN);
    spacing.tooltip_width = TOOLTIP_WIDTH;
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

fn visuals(theme: Theme, high_contrast: bool) -> Visuals {
    let palette = palette_of(theme, high_contrast);
    let mut visuals = theme.default_visuals();
    visuals.widgets = widgets(palette);
    set_surfaces(&mut visuals, palette);
    visuals.weak_text_color = Some(palette.text_2);
    visuals.hyperlink_color = palette.accent;
    visuals.warn_fg_color = palette.warn_text;
    visuals.error_fg_color = palette.danger_text;
    visuals.selection.bg_fill = palette.chosen_words();
    visuals.selection.stroke = Stroke::new(RING_WIDTH, palette.accent);
    visuals.text_cursor.stroke = Stroke::new(RING_WIDTH, palette.accent);
    // Nothing blinks; it would also wake the program twice a second.
    visuals.text_cursor.blink = false;
    let shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: shadow(theme),
    };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.window_corner_radius = CornerRadius::same(CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(CONTROL_RADIUS);
    visuals.indent_has_left_vline = false;
    visuals
}

fn set_surfaces(visuals: &mut Visuals, palette: &Palette) {
    visuals.panel_fill = palette.bg;
    visuals.window_fill = palette.surface;
    visuals.window_stroke = Stroke::new(LINE_WIDTH, palette.border);
    visuals.extreme_bg_color = palette.surface;
    visuals.text_edit_bg_color = Some(palette.surface);
    visuals.faint_bg_color = palette.surface_2;
    visuals.code_bg_color = palette.surface_2;
}

/// How egui's own widgets look; `active` is also how a widget looks that has the keyboard.
fn widgets(palette: &Palette) -> Widgets {
    let look = |fill: Color32, line_width: f32, line: Color32| WidgetVisuals {
        bg_fill: palette.surface_2,
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
    use egui_kittest::Harness;

    use super::super::{body_font, install, strong_font};

    #[test]
    fn emoji_for_symptoms_have_a_shape_in_every_weight() {
        let mut window = Harness::builder()
            .with_context_setup(install)
            .build_ui(|ui| {
                ui.label("🤒🤕🤢🤮🥴🥱🤧🩸🦵🦴🧠🥵🫠🫀🫁🩹💊😴🌡✓✔");
            });
        window.run();
        for font in [body_font(), strong_font()] {
            let typed = "🤒🤕🤢🤮🥴🥱🤧🩸🦵🦴🧠🥵🫠🫀🫁🩹💊😴🌡✓✔🗼";
            let missing: Vec<char> = window.ctx.fonts_mut(|fonts| {
                let mut letters = typed.chars().collect::<Vec<_>>();
                letters.retain(|letter| !fonts.has_glyph(&font, *letter));
                letters
            });
            assert_eq!(missing, Vec::<char>::new());
        }
    }
}
