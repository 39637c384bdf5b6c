//! Settings within an open diary: what it says, loaded only while it is shown, and what is half typed on it.

use egui::Ui;

use super::data::{DeletionData, SettingsData};
use super::screen::SettingsScreen;
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::copies::CopiesState;
use crate::ui::erase::dialog::EraseDialog;
use crate::ui::parts::choices::Choices;
use crate::ui::scene::Scene;

/// The page's values and state.
#[derive(Debug, Default)]
pub struct SettingsPlace {
    data: Option<SettingsData>,
    screen: SettingsScreen,
}

impl SettingsPlace {
    /// The diary, the choices of this computer or the language changed.
    pub fn forget(&mut self) {
        self.data = None;
    }

    /// Loads what it says, if it is `shown` and was forgotten.
    pub fn load(
        &mut self,
        shown: Screen,
        diary: &Diary,
        choices: &Choices,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        if shown == Screen::Settings && self.data.is_none() {
            let data = SettingsData::load(diary, choices, now, text)?;
            self.screen.take_over(&data);
            self.data = Some(data);
        }
        Ok(())
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(data) = &self.data {
            self.screen.settings_ui(ui, scene, data);
        }
    }

    /// Shows what is going on about copies.
    pub fn show_copies(&mut self, copies: CopiesState) {
        self.screen.copies = copies;
    }

    /// Asks before a sign goes with its past.
    pub fn ask_deletion(&mut self, data: DeletionData) {
        self.screen.ask_deletion(data);
    }

    /// Opens the dialog for deleting for good.
    pub fn open_erasing(&mut self, dialog: EraseDialog) {
        self.screen.erasing = Some(dialog);
    }

    /// The dialog for deleting for good, if it is open.
    pub const fn erasing(&mut self) -> Option<&mut EraseDialog> {
        self.screen.erasing.as_mut()
    }
}
