//! The pages that stand beside the screens of the diary: help, the page of a sign, About. Keeps which sign is open and where a page
//! leads back to; loads only what is shown.

use egui::Ui;

use crate::diary::Diary;
use crate::domain::{Day, Now, SignKey};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::pages::about_data::AboutData;
use crate::ui::pages::about_screen::about_ui;
use crate::ui::pages::help_screen::{HelpScreen, more_ui};
use crate::ui::pages::sign_data::SignData;
use crate::ui::pages::sign_page::SignPage;
use crate::ui::scene::Scene;

/// What is kept of the pages beside the screens.
#[derive(Debug)]
pub struct Asides {
    sign: Option<SignData>,
    sign_page: SignPage,
    help: HelpScreen,
    back_to: Screen,
}

impl Default for Asides {
    fn default() -> Self {
        Self {
            sign: None,
            sign_page: SignPage::default(),
            help: HelpScreen::default(),
            back_to: Screen::Today,
        }
    }
}

impl Asides {
    /// Where a page that was opened from another leads back to.
    pub const fn back_to(&self) -> Screen {
        self.back_to
    }

    /// The sign whose page is open; each page scrolls by itself.
    pub fn sign_name(&self) -> Option<&str> {
        self.sign.as_ref().map(|sign| sign.name.as_str())
    }

    /// Takes note that one goes `from` a screen `to` another.
    pub fn go(&mut self, from: Screen, to: Screen) {
        if to.is_aside() {
            self.back_to = from;
        }
        if to != Screen::Sign {
            self.sign = None;
        }
    }

    /// Opens the page of a sign, with the ticks of `day`.
    pub fn open_sign(
        &mut self,
        diary: &Diary,
        key: &SignKey,
        day: Day,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.sign = Some(SignData::load(diary, key, day, now, text)?);
        Ok(())
    }

    /// Loads the open page again.
    pub fn reload(&mut self, diary: &Diary, now: Now, text: &Text) -> Result<(), StoreError> {
        if let Some(SignData { key, day, .. }) = &self.sign {
            self.sign = Some(SignData::load(diary, key, *day, now, text)?);
        }
        Ok(())
    }

    /// Draws help.
    pub fn help_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        self.help.help_ui(ui, scene);
        more_ui(ui, scene);
    }

    /// Draws the page of the open sign.
    pub fn sign_ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(sign) = &self.sign {
            self.sign_page.sign_ui(ui, scene, sign);
        }
    }

    /// Draws About.
    pub fn about_ui(ui: &mut Ui, scene: &mut Scene, diary: &Diary) {
        let text = scene.text;
        about_ui(ui, scene, &AboutData::new(diary.path(), text));
    }
}
