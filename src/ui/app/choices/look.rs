//! How the window looks on this computer: light or dark, size, motion, its place on the screen. Chosen once, kept in
//! the config file; a file that cannot be written is told once and the choice holds all the same.

use egui::{Context, Theme, ThemePreference};

use crate::config::{Config, ConfigFile, ConfigProblem};
use crate::reminder::{TimeOfDay, Way};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::desktop::lacks::Lack;
use crate::ui::desktop::look;
use crate::ui::parts::choices::{Choices, contrast_word, possible_percent, theme_word};
use crate::ui::theme;

/// Where a window is put on a screen that wants to be told, if it was never known.
const UNKNOWN_PLACE: [f32; 2] = [40.0, 40.0];

impl DiaryApp {
    /// The choices of this computer.
    pub const fn config(&self) -> &ConfigFile {
        &self.config
    }

    /// The choices of this computer.
    pub(in crate::ui) fn choices(&self) -> Choices {
        Choices {
            lacks: self.desktop.lacks.clone(),
            ..Choices::of(&self.config.config)
        }
    }

    /// Takes in what the desktop does not have.
    pub(in crate::ui) fn take_lacks(&mut self, lacks: Vec<Lack>) {
        if lacks == self.desktop.lacks {
            return;
        }
        self.desktop.lacks = lacks;
        self.show_choices();
    }

    fn show_choices(&mut self) {
        let choices = self.choices();
        if let Stage::Open(session) = &mut self.stage {
            session.show_choices(choices);
        }
    }

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

    /// Switches the evening reminder. The choice is written first: a reminder that waits reads it there.
    pub(in crate::ui) fn set_reminder(&mut self, at: Option<TimeOfDay>, ctx: &Context) {
        let word = at.map(|at| at.to_string());
        self.change_config(|config| config.remind_at.clone_from(&word));
        self.desktop.switch_reminder(at, ctx);
    }

    /// Takes in what became of that: a reminder that cannot come is not shown as switched on.
    pub(in crate::ui) fn reminder_switched(&mut self, switched: Result<Option<Way>, String>) {
        match switched {
            Ok(way) => {
                let word = way.map(|way| way.key().to_owned());
                self.change_config(|config| config.remind_by.clone_from(&word));
            }
            Err(why) => {
                self.change_config(|config| config.remind_at = None);
                self.notice = Some(self.text.remind_failed(why));
            }
        }
    }

    /// Keeps where the window stands, for the next time.
    pub(in crate::ui) fn keep_geometry(&mut self, ctx: &Context) {
        // In points as large as the screen's own: at the next start nothing is enlarged yet.
        let zoom = ctx.zoom_factor();
        let size = ctx.viewport_rect().size();
        // Wayland tells no window where it stands: there the place stays as it was last known, and the size counts.
        let known = self.config.config.window.map(|[_, _, x, y]| [x, y]);
        let geometry = ctx.input(|input| {
            let viewport = input.viewport();
            let normal =
                !viewport.maximized.unwrap_or(false) && !viewport.fullscreen.unwrap_or(false);
            let place = viewport.outer_rect.map(|outer| [outer.left(), outer.top()]);
            let [x, y] = match place {
                Some(place) => place.map(|points| (points * zoom).round()),
                None => known.unwrap_or(UNKNOWN_PLACE),
            };
            let [width, height] = [size.x, size.y].map(|points| (points * zoom).round());
            normal.then_some([width, height, x, y])
        });
        if geometry.is_some() {
            self.change_config(|config| config.window = geometry);
        }
    }

    /// Changes the choices of this computer and writes them.
    pub(in crate::ui) fn change_config(&mut self, change: impl Fn(&mut Config)) {
        if let Err(err) = self.config.change(change) {
            log::warn!("config file not written: {err}");
            if !self.config_is_unwritable {
                self.config_is_unwritable = true;
                self.notice = Some(self.text.error_config(self.config_path()));
            }
        }
        self.show_choices();
    }

    /// Says what was wrong with the config file, if anything was.
    pub(in crate::ui) fn say_config_problem(&mut self, problem: Option<ConfigProblem>) {
        let path = self.config_path();
        self.notice = match problem {
            Some(ConfigProblem::NotUnderstood) => Some(self.text.config_not_understood(path)),
            Some(ConfigProblem::Unreadable) => Some(self.text.config_unreadable(path)),
            None => return,
        };
    }

    fn config_path(&self) -> String {
        let path = self.config.path().map(|path| path.display().to_string());
        path.unwrap_or_default()
    }
}
