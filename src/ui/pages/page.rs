//! The pages that stand beside the screens of the diary: help, the page of a sign, About.

use egui::Ui;

use super::about_data::AboutData;
use super::about_screen::about_ui;
use super::help_screen::{HelpScreen, more_ui};
use super::sign_data::SignData;
use super::sign_screen::SignScreen;
use crate::diary::Changes;
use crate::domain::{Day, SignKey};
use crate::store::StoreError;
use crate::ui::page::{Loaded, Page, Source};
use crate::ui::scene::Scene;

/// The page of a sign.
#[derive(Debug, Default)]
pub struct SignPage {
    /// Which one, and the day whose ticks it shows.
    of: Option<(SignKey, Day)>,
    data: Loaded<SignData>,
    screen: SignScreen,
}

impl SignPage {
    /// Opens the page of a sign, with the ticks of `day`.
    pub fn open(&mut self, key: SignKey, day: Day) {
        self.of = Some((key, day));
        self.data.outdate();
    }

    /// The sign whose page is open; each page scrolls by itself.
    pub fn name(&self) -> Option<&str> {
        self.data.get().map(|sign| sign.name.as_str())
    }
}

impl Page for SignPage {
    fn outdate(&mut self, _: Changes) {
        self.data.outdate();
    }

    fn leave(&mut self) {
        self.data.clear();
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        if let Some((key, day)) = self.of.as_ref().filter(|_| self.data.is_outdated()) {
            let data = SignData::load(from.diary, key, *day, from.now, from.text)?;
            self.data.set(data);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(sign) = self.data.get() {
            self.screen.sign_ui(ui, scene, sign);
        }
    }
}

/// Help: it says nothing of the diary.
#[derive(Debug, Default)]
pub struct HelpPage {
    screen: HelpScreen,
}

impl Page for HelpPage {
    fn outdate(&mut self, _: Changes) {}

    fn load(&mut self, _: &mut Source<'_>) -> Result<(), StoreError> {
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        self.screen.help_ui(ui, scene);
        more_ui(ui, scene);
    }
}

/// About.
#[derive(Debug, Default)]
pub struct AboutPage {
    data: Loaded<AboutData>,
}

impl Page for AboutPage {
    fn outdate(&mut self, _: Changes) {
        self.data.outdate();
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        if self.data.is_outdated() {
            self.data.set(AboutData::new(from.diary.path(), from.text));
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(data) = self.data.get() {
            about_ui(ui, scene, data);
        }
    }
}
