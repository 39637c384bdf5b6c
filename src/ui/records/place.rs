//! The Records screen within an open diary: its values, loaded only while it is shown, and the state of its drafts.

use egui::Ui;

use super::{RecordsData, RecordsScreen, records_ui};
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::pressure_period::PressurePeriod;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::action::{Action, Screen};
use crate::ui::session::Session;

/// The screen's values and state.
#[derive(Debug, Default)]
pub struct RecordsPlace {
    data: Option<RecordsData>,
    screen: RecordsScreen,
    period: PressurePeriod,
}

impl RecordsPlace {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        if let Some(data) = &self.data {
            records_ui(ui, &mut self.screen, data, text, actions);
        }
    }

    /// What it says, while it is shown.
    pub const fn data(&self) -> Option<&RecordsData> {
        self.data.as_ref()
    }
}

impl Session {
    /// Loads what Records shows, while it is shown.
    pub(in crate::ui) fn load_records(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        self.records.data = match self.screen {
            Screen::Records => {
                let period = self.records.period;
                Some(RecordsData::load(&self.diary, period, now, text)?)
            }
            _ => None,
        };
        Ok(())
    }

    /// Opens a part of Records.
    pub(in crate::ui) fn open_records(
        &mut self,
        tab: RecordsTab,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.go_to(Screen::Records);
        self.records.screen.open(tab);
        self.load_records(now, text)
    }

    /// Shows the readings of another period.
    pub(in crate::ui) fn show_pressure(
        &mut self,
        period: PressurePeriod,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.records.period = period;
        self.load_records(now, text)
    }
}
