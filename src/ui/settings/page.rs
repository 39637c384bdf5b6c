//! Settings within an open diary: what it says, and what is half typed on it.

use egui::Ui;

use super::data::{DeletionData, SettingsData};
use super::screen::SettingsScreen;
use crate::diary::Changes;
use crate::store::StoreError;
use crate::ui::copies::CopiesState;
use crate::ui::erase::dialog::EraseDialog;
use crate::ui::page::{Loaded, Page, Source};
use crate::ui::scene::Scene;

/// The page's values and state.
#[derive(Debug, Default)]
pub struct SettingsPage {
    data: Loaded<SettingsData>,
    screen: SettingsScreen,
}

impl SettingsPage {
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

impl Page for SettingsPage {
    fn outdate(&mut self, _: Changes) {
        self.data.outdate();
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        if self.data.is_outdated() {
            let data = SettingsData::load(from.diary, from.choices, from.now, from.text)?;
            self.screen.take_over(&data);
            self.data.set(data);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(data) = self.data.get() {
            self.screen.settings_ui(ui, scene, data);
        }
    }
}
