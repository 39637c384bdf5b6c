//! The Records screen within an open diary: what it says, and the state of its drafts.

use egui::Ui;

use super::{RecordsData, RecordsScreen, records_ui};
use crate::diary::Changes;
use crate::store::StoreError;
use crate::ui::action::pressure_period::PressurePeriod;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::page::{Loaded, Page, Source};
use crate::ui::scene::Scene;

/// The screen's values and state.
#[derive(Debug, Default)]
pub struct RecordsPage {
    data: Loaded<RecordsData>,
    screen: RecordsScreen,
    period: PressurePeriod,
}

impl RecordsPage {
    /// Opens a part of it.
    pub const fn open(&mut self, tab: RecordsTab) {
        self.screen.open(tab);
    }

    /// Looks at the readings of another period.
    pub const fn look_at(&mut self, period: PressurePeriod) {
        self.period = period;
        self.data.outdate();
    }
}

impl Page for RecordsPage {
    fn outdate(&mut self, _: Changes) {
        self.data.outdate();
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        if self.data.is_outdated() {
            let data = RecordsData::load(from.diary, self.period, from.now, from.text)?;
            self.data.set(data);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(data) = self.data.get() {
            records_ui(ui, scene, &mut self.screen, data);
        }
    }
}
