//! What the person chose for this computer, in the window's own types. Reads the config file's words and never writes them.

use std::path::PathBuf;

use egui::Theme;

use crate::config::Config;
use crate::reminder::{TimeOfDay, Way};
use crate::text::Language;
use crate::ui::desktop::lacks::Lack;

/// The smallest size of text and everything with it, in percent.
pub const SMALLEST_PERCENT: u16 = 100;
pub const LARGEST_PERCENT: u16 = 200;
/// From one size to the next.
pub const PERCENT_STEP: u16 = 10;

/// The choices of this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The language; `None` = as the computer.
    pub language: Option<Language>,
    /// Light or dark; `None` = as the computer.
    pub theme: Option<Theme>,
    /// High contrast or the usual one; `None` = as the computer.
    pub high_contrast: Option<bool>,
    /// Size of text and everything with it, in percent.
    pub text_percent: u16,
    /// Whether things jump to their place instead of moving.
    pub reduced_motion: bool,
    /// When to remind; `None` = never.
    pub remind_at: Option<TimeOfDay>,
    /// What brings the reminder.
    pub remind_by: Option<Way>,
    /// Whether it says what it is about.
    pub remind_openly: bool,
    /// What the desktop does not have, as far as that was found out.
    pub lacks: Vec<Lack>,
    /// Diaries that were open, the last one first.
    pub recent: Vec<PathBuf>,
}

impl Choices {
    /// What the config says; what makes no sense there counts as not chosen.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self {
            language: config.language.as_deref().and_then(Language::from_code),
            theme: config.theme.as_deref().and_then(theme_of),
            high_contrast: config.contrast.as_deref().and_then(contrast_of),
            text_percent: possible_percent(config.text_percent.unwrap_or(SMALLEST_PERCENT)),
            reduced_motion: config.reduced_motion,
            remind_at: config.remind_at.as_deref().and_then(|at| at.parse().ok()),
            remind_by: config.remind_by.as_deref().and_then(Way::from_key),
            remind_openly: config.remind_openly,
            lacks: Vec::new(),
            recent: config.recent.clone(),
        }
    }
}

/// The nearest size there is.
pub fn possible_percent(percent: u16) -> u16 {
    let held = percent.clamp(SMALLEST_PERCENT, LARGEST_PERCENT);
    (held + PERCENT_STEP / 2) / PERCENT_STEP * PERCENT_STEP
}

/// All sizes, smallest first.
pub fn percents() -> impl Iterator<Item = u16> {
    (SMALLEST_PERCENT..=LARGEST_PERCENT).step_by(usize::from(PERCENT_STEP))
}

/// The word in the config.
pub const fn theme_word(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

/// The word in the config.
pub const fn contrast_word(high: bool) -> &'static str {
    if high { "high" } else { "usual" }
}

fn contrast_of(word: &str) -> Option<bool> {
    [true, false]
        .into_iter()
        .find(|high| contrast_word(*high) == word)
}

fn theme_of(word: &str) -> Option<Theme> {
    [Theme::Light, Theme::Dark]
        .into_iter()
        .find(|theme| theme_word(*theme) == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonsense_in_the_config_counts_as_not_chosen() {
        let config = Config {
            language: Some("xx".to_owned()),
            theme: Some("blue".to_owned()),
            text_percent: Some(5_000),
            ..Config::default()
        };
        let choices = Choices::of(&config);
        assert_eq!((choices.language, choices.theme), (None, None));
        assert_eq!(choices.text_percent, 200);
        assert_eq!(Choices::of(&Config::default()).text_percent, 100);
    }

    #[test]
    fn sizes_go_by_ten() {
        assert_eq!(percents().count(), 11);
        assert_eq!(
            [0, 104, 105, 199].map(possible_percent),
            [100, 100, 110, 200]
        );
        assert!(percents().all(|percent| possible_percent(percent) == percent));
    }
}
