//! The config file that keeps the choices of this computer. One that cannot be written is told once, and the choice holds all the same.

use crate::config::{Config, ConfigFile, ConfigProblem};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::desktop::lacks::Lack;
use crate::ui::parts::choices::Choices;

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
