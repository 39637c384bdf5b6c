//! The colours, by day and by night, each under the name of what it is for. Nothing else in the program makes a colour.

use egui::{Color32, Theme, Ui};

use crate::domain::Severity;

/// One table for both themes, so that no colour can be missing from one of them.
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
    /// Outlines that alone say "here is a control".
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
    none: 0xCF_E5_DD / 0x3A_68_5B;
    /// The foot of a bar that was asked for and never there, on the grey of what is filled in.
    none_line: 0x8F_BC_AD / 0x3A_68_5B;
    mild: 0xF6_D5_8B / 0xCE_B2_56;
    moderate: 0xEE_9A_4D / 0xD6_7D_1E;
    severe: 0xC2_45_2D / 0xE6_51_40;
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

/// The colours by day with high contrast: text is black, and whatever separates is dark.
pub const LIGHT_HIGH: Palette = Palette {
    bg: rgb(0xFF_FF_FF),
    border: rgb(0x4A_55_4F),
    control_border: rgb(0x1B_24_20),
    text: rgb(0x00_00_00),
    text_2: rgb(0x1B_24_20),
    text_3: rgb(0x1B_24_20),
    accent: rgb(0x00_4F_43),
    warn_text: rgb(0x4A_2E_00),
    danger_text: rgb(0x6E_12_0B),
    ..LIGHT
};

/// The colours by night with high contrast: text is white on black.
pub const DARK_HIGH: Palette = Palette {
    bg: rgb(0x00_00_00),
    surface: rgb(0x00_00_00),
    surface_2: rgb(0x16_1C_19),
    border: rgb(0xA9_B6_AF),
    control_border: rgb(0xE6_EC_E8),
    text: rgb(0xFF_FF_FF),
    text_2: rgb(0xE6_EC_E8),
    text_3: rgb(0xE6_EC_E8),
    accent: rgb(0x7F_E8_D4),
    accent_soft: rgb(0x12_30_2A),
    on_accent: rgb(0x00_00_00),
    warn_text: rgb(0xFF_E4_AE),
    danger_text: rgb(0xFF_D5_CE),
    ..DARK
};

impl Palette {
    /// The fill that stands for a severity.
    pub const fn severity_fill(&self, severity: Severity) -> Color32 {
        match severity {
            Severity::None => self.none,
            Severity::Mild => self.mild,
            Severity::Moderate => self.moderate,
            Severity::Severe => self.severe,
        }
    }

    /// Text on [`Self::severity_fill`].
    pub const fn on_severity(&self, severity: Severity) -> Color32 {
        match severity {
            Severity::None => self.on_none,
            Severity::Mild => self.on_mild,
            Severity::Moderate => self.on_moderate,
            Severity::Severe => self.on_severe,
        }
    }

    /// Behind words that are chosen in a field: stands out from the field, and the accent can be read on it.
    pub fn chosen_words(&self) -> Color32 {
        self.accent_soft.lerp_to_gamma(self.accent, 0.08)
    }

    /// Days filled in on which there was nothing, in a bar: seen beside the days with something, and quieter than they are.
    pub fn free(&self) -> Color32 {
        self.surface_2.lerp_to_gamma(self.text_3, 0.12)
    }

    /// Days in a bar that were filled in too late to count: darker than days without a symptom, as neither they nor an open outline.
    pub fn uncounted(&self) -> Color32 {
        self.surface.lerp_to_gamma(self.control_border, 0.6)
    }

    /// A fill as it is drawn for an answer that was entered late. Text on it is `text`.
    pub fn late(&self, fill: Color32) -> Color32 {
        fill.lerp_to_gamma(self.surface, 0.5)
    }

    /// The part of a calendar day above its fill: a breath of the same colour. Text on it is `text`.
    /// For "none" it is nearly the whole day, so there it is stronger: such a day must not look like one not logged.
    pub fn track(&self, severity: Severity, fill: Color32) -> Color32 {
        let share = match severity {
            Severity::None => 0.45,
            Severity::Mild | Severity::Moderate | Severity::Severe => 0.72,
        };
        fill.lerp_to_gamma(self.surface, share)
    }

    /// The dashes around a day that was not logged: to be seen beside the filled ones, yet calm when there are many.
    pub fn not_logged(&self) -> Color32 {
        self.border.lerp_to_gamma(self.control_border, 0.45)
    }

    /// An accent fill under the pointer.
    pub fn hovered(&self, fill: Color32) -> Color32 {
        fill.lerp_to_gamma(self.text, 0.12)
    }
}

/// The colours of the theme this `ui` is drawn in. Each theme has a background of its own.
pub fn palette(ui: &Ui) -> &'static Palette {
    let visuals = ui.visuals();
    let theme = if visuals.dark_mode {
        Theme::Dark
    } else {
        Theme::Light
    };
    let high = palette_of(theme, true);
    if visuals.panel_fill == high.bg {
        high
    } else {
        palette_of(theme, false)
    }
}

/// The colours of a theme, with high contrast or the usual one.
pub(super) const fn palette_of(theme: Theme, high_contrast: bool) -> &'static Palette {
    match (theme, high_contrast) {
        (Theme::Light, false) => &LIGHT,
        (Theme::Light, true) => &LIGHT_HIGH,
        (Theme::Dark, false) => &DARK,
        (Theme::Dark, true) => &DARK_HIGH,
    }
}

/// What a shadow takes away; the night needs more of it to show at all.
pub(super) fn shadow(theme: Theme) -> Color32 {
    Color32::from_black_alpha(match theme {
        Theme::Light => 24,
        Theme::Dark => 96,
    })
}

/// A shade of what is printed: 0 black, 255 white. Paper is white in both themes.
pub const fn printed(grey: u8) -> Color32 {
    Color32::from_gray(grey)
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f32 {
        let linear = |byte: u8| {
            let share = f32::from(byte) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
    }

    /// Contrast ratio as WCAG 2.2 defines it.
    fn contrast(one: Color32, other: Color32) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn check(what: &str, ink: Color32, on: &[Color32], least: f32) {
        for &surface in on {
            let ratio = contrast(ink, surface);
            assert!(
                ratio >= least,
                "{what}: {ink:?} on {surface:?} has {ratio:.2}, needs {least}"
            );
        }
    }

    #[test]
    fn every_text_can_be_read_in_both_themes() {
        for p in [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH] {
            let plain = [p.bg, p.surface, p.surface_2, p.accent_soft];
            check("text", p.text, &plain, 4.5);
            check("text_2", p.text_2, &plain, 4.5);
            check("text_3", p.text_3, &plain, 4.5);
            check("accent", p.accent, &plain, 4.5);
            check(
                "on_accent",
                p.on_accent,
                &[p.accent, p.hovered(p.accent)],
                4.5,
            );
            check("warn", p.warn_text, &[p.warn_bg], 4.5);
            let messages = [p.warn_bg, p.danger_bg];
            check("remark in a message", p.text_2, &messages, 4.5);
            check("danger", p.danger_text, &[p.danger_bg], 4.5);
        }
    }

    /// As a refused value is drawn, which the next letter replaces.
    #[test]
    fn words_chosen_in_a_field_can_be_read_and_seen_to_be_chosen() {
        for (p, least) in [
            (LIGHT, 1.3),
            (DARK, 1.5),
            (LIGHT_HIGH, 1.3),
            (DARK_HIGH, 1.5),
        ] {
            let ground = p.chosen_words();
            check("chosen words", p.accent, &[ground], 4.5);
            check("their ground", ground, &[p.surface], least);
        }
    }

    #[test]
    fn high_contrast_is_high() {
        for p in [LIGHT_HIGH, DARK_HIGH] {
            let plain = [p.bg, p.surface, p.surface_2, p.accent_soft];
            for ink in [p.text, p.text_2, p.text_3, p.accent] {
                check("text", ink, &plain, 7.0);
            }
            check("warn", p.warn_text, &[p.warn_bg], 7.0);
            check("danger", p.danger_text, &[p.danger_bg], 7.0);
            check("line", p.border, &[p.bg, p.surface], 4.5);
        }
    }

    #[test]
    fn words_on_severities_can_be_read_in_both_themes() {
        for p in [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH] {
            for severity in Severity::ALL {
                let fill = p.severity_fill(severity);
                check("word", p.on_severity(severity), &[fill], 4.5);
                let late = p.late(fill);
                let tops = [late, p.track(severity, fill), p.track(severity, late)];
                check("day number", p.text, &tops, 4.5);
            }
        }
    }

    #[test]
    fn outlines_of_controls_and_the_focus_ring_stand_out_in_both_themes() {
        for p in [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH] {
            check("control_border", p.control_border, &[p.bg, p.surface], 3.0);
            let plain = [p.bg, p.surface, p.surface_2, p.accent_soft];
            check("ring", p.accent, &plain, 3.0);
        }
    }

    /// How each of the three kinds of colour blindness sees linear red, green and blue (Machado, Oliveira and Fernandes 2009, full
    /// strength), and how people see who have none.
    const VISIONS: [(&str, [[f32; 3]; 3]); 4] = [
        ("full", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "no red",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "no green",
            [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
        ),
        (
            "no blue",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// CIE L*a*b* of a colour as someone sees it.
    fn seen(colour: Color32, vision: &[[f32; 3]; 3]) -> [f32; 3] {
        let linear = egui::Rgba::from(colour);
        let linear = [linear.r(), linear.g(), linear.b()];
        let mix = |row: &[f32; 3]| -> f32 {
            let parts = row.iter().zip(linear).map(|(share, part)| share * part);
            parts.sum::<f32>().clamp(0.0, 1.0)
        };
        let [r, g, b] = [mix(&vision[0]), mix(&vision[1]), mix(&vision[2])];
        let curve = |share: f32| {
            if share > 0.008_856 {
                share.cbrt()
            } else {
                7.787 * share + 16.0 / 116.0
            }
        };
        let x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.950_47);
        let y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
        let z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.088_83);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    #[test]
    fn severities_are_told_apart_whatever_colours_one_sees() {
        /// Far above the 2.3 at which two colours beside each other are just told apart.
        const LEAST: f32 = 15.0;
        /// What counts for nothing also differs in shape.
        const LEAST_GREY: f32 = 10.0;
        for (theme, p) in [
            ("light", LIGHT),
            ("dark", DARK),
            ("light, high", LIGHT_HIGH),
            ("dark, high", DARK_HIGH),
        ] {
            let pairs = [
                ("mild and moderate", p.mild, p.moderate),
                ("moderate and severe", p.moderate, p.severe),
                ("mild and severe", p.mild, p.severe),
                ("without and mild", p.surface_2, p.mild),
                ("without and severe", p.surface_2, p.severe),
                ("with a factor and without it", p.moderate, p.control_border),
            ];
            let greys = [
                ("without and open", p.free(), p.surface),
                ("late and open", p.uncounted(), p.surface),
                ("late and without", p.uncounted(), p.free()),
                ("late and mild", p.uncounted(), p.mild),
                ("late and moderate", p.uncounted(), p.moderate),
                ("late and severe", p.uncounted(), p.severe),
                ("away and late", p.control_border, p.uncounted()),
                ("away and open", p.control_border, p.surface),
                ("away and without", p.control_border, p.free()),
            ];
            let pairs = pairs.map(|pair| (pair, LEAST)).into_iter();
            let greys = greys.map(|pair| (pair, LEAST_GREY)).into_iter();
            let pairs: Vec<_> = pairs.chain(greys).collect();
            for (vision, matrix) in &VISIONS {
                for &((what, one, other), least) in &pairs {
                    let (one, other) = (seen(one, matrix), seen(other, matrix));
                    let apart = one
                        .iter()
                        .zip(other)
                        .map(|(one, other)| (one - other).powi(2));
                    let apart = apart.sum::<f32>().sqrt();
                    assert!(
                        apart >= least,
                        "{theme}, {vision}: {what} are {apart:.1} apart"
                    );
                }
            }
        }
    }

    /// A day on which all was asked and nothing was there is one to be seen: in the calendar, and as the base line of a square.
    #[test]
    fn none_stands_out_in_both_themes() {
        for p in [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH] {
            let day = p.track(Severity::None, p.severity_fill(Severity::None));
            check("a day of none", day, &[p.surface], 1.1);
            let base = p.severity_fill(Severity::None);
            check("the base line", base, &[p.surface_2, p.surface], 1.1);
        }
    }

    #[test]
    fn what_is_not_filled_in_is_outlined_so_that_it_is_seen() {
        for p in [LIGHT, DARK, LIGHT_HIGH, DARK_HIGH] {
            check("dashes", p.control_border, &[p.surface], 3.0);
        }
    }
}
