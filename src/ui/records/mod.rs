//! Records: blood pressure, medicines, laboratory results and days away. Draws [`RecordsData`] and collects actions; nothing here
//! judges a number.

mod away_card;
mod away_data;
mod lab_card;
mod lab_data;
mod lab_line;
mod medicine_card;
pub mod medicine_data;
mod page;
mod pressure_card;
mod pressure_chart;
pub mod pressure_data;
mod pressure_table;

use egui::Ui;

use crate::diary::Diary;
use crate::domain::Now;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::pressure_period::PressurePeriod;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::parts::column::column;
use crate::ui::parts::month_pick::Dates;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{segmented, title};

use away_card::AwayDraft;
use away_data::AwayData;
use lab_card::LabDraft;
use lab_data::LabData;
use medicine_card::MedicineList;
use medicine_data::MedicineData;
pub use page::RecordsPage;
use pressure_card::PressureDraft;
use pressure_data::PressureData;

/// From this width on what is noted anew stands beside what there is.
const TWO_COLUMNS: f32 = 720.0;
/// Width of the column beside.
const SIDE: f32 = 300.0;

/// What the screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordsData {
    /// What the date of something noted may be.
    pub dates: Dates,
    /// Blood pressure.
    pub pressure: PressureData,
    pub medicines: MedicineData,
    /// Laboratory results.
    pub labs: LabData,
    /// Days away.
    pub away: AwayData,
}

impl RecordsData {
    /// Reads and words everything on the screen.
    pub fn load(
        diary: &Diary,
        period: PressurePeriod,
        now: Now,
        text: &Text,
    ) -> Result<Self, StoreError> {
        let today = diary.today(now);
        Ok(Self {
            dates: Dates::past(today, diary.settings().week_start),
            pressure: PressureData::load(diary, period, now, text)?,
            medicines: MedicineData::load(diary, today, text)?,
            labs: LabData::load(diary, text)?,
            away: AwayData::load(diary, text)?,
        })
    }
}

/// The state of the screen that is not in the diary.
#[derive(Debug, Default)]
pub struct RecordsScreen {
    tab: RecordsTab,
    pressure: PressureDraft,
    medicines: MedicineList,
    labs: LabDraft,
    away: AwayDraft,
}

impl RecordsScreen {
    /// Turns to a part of the screen. Days away are opened to be noted.
    pub const fn open(&mut self, tab: RecordsTab) {
        self.tab = tab;
        if matches!(tab, RecordsTab::Away) {
            self.away.focus();
        }
    }
}

/// Draws the screen.
pub fn records_ui(ui: &mut Ui, scene: &mut Scene, screen: &mut RecordsScreen, data: &RecordsData) {
    let text = scene.text;
    title(ui, &text.nav_records());
    ui.add_space(theme::SPACE_S);
    let names = RecordsTab::ALL.map(|tab| tab.name(text));
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let shown = RecordsTab::ALL.iter().position(|tab| *tab == screen.tab);
    let picked = segmented(ui, &names, shown, &text.records_tabs());
    if let Some(tab) = picked.and_then(|at| RecordsTab::ALL.get(at)) {
        screen.tab = *tab;
    }
    ui.add_space(theme::SPACE_M);
    match screen.tab {
        RecordsTab::Pressure => screen.pressure.pressure_ui(ui, scene, data),
        RecordsTab::Medicines => screen.medicines.medicines_ui(ui, scene, &data.medicines),
        RecordsTab::Labs => screen.labs.labs_ui(ui, scene, data),
        RecordsTab::Away => screen.away.away_ui(ui, scene, data),
    }
}

/// What there is, and beside it, or below it on a narrow window, what is noted anew.
fn beside<S>(
    ui: &mut Ui,
    scene: &mut Scene,
    state: &mut S,
    main: impl FnOnce(&mut Ui, &mut Scene, &mut S),
    side: impl FnOnce(&mut Ui, &mut Scene, &mut S),
) {
    let full = ui.available_width();
    if full < TWO_COLUMNS {
        main(ui, scene, state);
        ui.add_space(theme::SPACE_S);
        side(ui, scene, state);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_L;
        column(ui, full - SIDE - theme::SPACE_L, |ui| {
            main(ui, scene, state);
        });
        column(ui, SIDE, |ui| side(ui, scene, state));
    });
}
