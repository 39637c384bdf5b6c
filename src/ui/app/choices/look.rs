//! How the window looks on this computer: light or dark, size, motion, its place on the screen.

use egui::{Context, Theme, ThemePreference};

use crate::ui::app::DiaryApp;
use crate::ui::app::start::geometry::geometry;
use crate::ui::desktop::look;
use crate::ui::parts::choices::{contrast_word, possible_percent, theme_word};
use crate::ui::theme;

impl DiaryApp {
    /// Gives the window the look that was chosen.
    pub(in crate::ui) fn apply_look(&self, ctx: &Context) {
        let choices = self.choices();
        ctx.set_theme(match choices.theme {
            Some(Theme::Light) => ThemePreference::Light,
            Some(Theme::Dark) => ThemePreference::Dark,
            None => ThemePreference::System,
        });
        // Where the computer has none.
        ctx.options_mut(|options| options.fallback_theme = Theme::Light);
        ctx.set_zoom_factor(f32::from(choices.text_percent) / 100.0);
        let computer = self.desktop_look;
        let high_contrast = choices.high_contrast.unwrap_or(computer.high_contrast);
        theme::set_high_contrast(ctx, high_contrast);
        theme::set_reduced_motion(ctx, choices.reduced_motion || computer.reduced_motion);
    }

    pub(in crate::ui) fn set_theme(&mut self, ctx: &Context, theme: Option<Theme>) {
        let word = theme.map(|theme| theme_word(theme).to_owned());
        self.change_config(|config| config.theme.clone_from(&word));
        self.apply_look(ctx);
    }

    /// Looks as the desktop wants from now on, where nothing else was chosen.
    pub(in crate::ui) fn follow_desktop_look(&mut self, ctx: &Context) {
        self.desktop_looks = look::follow(ctx);
    }

    /// Takes in what the desktop wants now.
    pub(in crate::ui) fn take_desktop_look(&mut self, ctx: &Context) {
        let looks = self.desktop_looks.as_ref();
        if let Some(look) = looks.and_then(|looks| looks.try_iter().last()) {
            self.desktop_look = look;
            self.apply_look(ctx);
        }
    }

    pub(in crate::ui) fn set_contrast(&mut self, ctx: &Context, high: Option<bool>) {
        let word = high.map(|high| contrast_word(high).to_owned());
        self.change_config(|config| config.contrast.clone_from(&word));
        self.apply_look(ctx);
    }

    pub(in crate::ui) fn set_text_percent(&mut self, ctx: &Context, percent: u16) {
        let percent = possible_percent(percent);
        self.change_config(|config| config.text_percent = Some(percent));
        self.apply_look(ctx);
    }

    pub(in crate::ui) fn set_reduced_motion(&mut self, ctx: &Context, reduced: bool) {
        self.change_config(|config| config.reduced_motion = reduced);
        self.apply_look(ctx);
    }

    /// Keeps where the window stands, for the next time.
    pub(in crate::ui) fn keep_geometry(&mut self, ctx: &Context) {
        let geometry = geometry(ctx, self.config.config.window);
        if geometry.is_some() {
            self.change_config(|config| config.window = geometry);
        }
    }
}
