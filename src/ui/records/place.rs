//! The Records screen within an open diary: its values, loaded only while it is shown, and the state of its drafts.

use egui::Ui;

use super::{RecordsData, RecordsScreen, records_ui};
use crate::diary::Diary;
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::action::pressure_period::PressurePeriod;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::scene::Scene;

/// The screen's values and state.
#[derive(Debug, Default)]
pub struct RecordsPlace {
    data: Option<RecordsData>,
    screen: RecordsScreen,
    period: PressurePeriod,
}

impl RecordsPlace {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(data) = &self.data {
            records_ui(ui, scene, &mut self.screen, data);
        }
    }

    /// What it says, while it is shown.
    pub const fn data(&self) -> Option<&RecordsData> {
        self.data.as_ref()
    }

    /// Loads what it shows, or lets go of it where another screen is `shown`.
    pub fn load(
        &mut self,
        shown: Screen,
        diary: &Diary,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.data = match shown {
            Screen::Records => Some(RecordsData::load(diary, self.period, now, text)?),
            _ => None,
        };
        Ok(())
    }

    /// Opens a part of it.
    pub const fn open(&mut self, tab: RecordsTab) {
        self.screen.open(tab);
    }

    /// Looks at the readings of another period.
    pub const fn look_at(&mut self, period: PressurePeriod) {
        self.period = period;
    }
}
