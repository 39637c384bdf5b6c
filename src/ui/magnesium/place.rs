//! The Magnesium screen within an open diary: its values, loaded only while it is shown, and the state of its drafts.

use egui::Ui;

use super::changes_data::ChangesData;
use super::{MagnesiumData, MagnesiumScreen, magnesium_ui};
use crate::diary::Diary;
use crate::domain::product::Product;
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::look::Look;
use crate::ui::action::{MagnesiumPart, Screen};
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::parts::dose_row::DoseRow;
use crate::ui::scene::Scene;

/// The screen's values and state.
#[derive(Debug, Default)]
pub struct MagnesiumPlace {
    data: Option<MagnesiumData>,
    screen: MagnesiumScreen,
    /// The products, and what was noted about them on the day, that before and after was said about; `None` = it must be said
    /// anew.
    looked_at: Option<(Vec<Product>, Vec<DoseRow>)>,
}

impl MagnesiumPlace {
    /// Loads what it shows about `day`, or lets go of it where another screen is `shown`.
    pub fn load(
        &mut self,
        shown: Screen,
        diary: &Diary,
        day: Day,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        let before = self.data.take();
        if before.is_none_or(|before| before.day != day) {
            // It was about another day, or was left.
            self.screen.food.forget_search();
        }
        self.data = match shown {
            Screen::Magnesium => Some(MagnesiumData::load(diary, day, now, text)?),
            _ => None,
        };
        Ok(())
    }

    /// Opens a part of it; the form of a product is begun on `day`.
    pub fn open(&mut self, part: MagnesiumPart, day: Day) {
        self.screen.open(part, day);
    }

    /// Whether it shows something that looking back must find anew: before and after a product. What was eaten does not change
    /// that, so noting it need not wait.
    pub fn looks_back(&self) -> bool {
        let Some(data) = &self.data else { return false };
        let looked_at = self.looked_at.as_ref();
        let is_same = looked_at.is_some_and(|(products, doses)| {
            *products == data.pantry.products && *doses == data.doses
        });
        !data.products.is_empty() && !is_same
    }

    /// Takes over what was found when looking back.
    pub fn look(&mut self, found: &LookedBack, look: &Look, text: &Text) {
        let data = self.data.as_ref();
        self.looked_at = data.map(|data| (data.pantry.products.clone(), data.doses.clone()));
        self.screen.changes = ChangesData::new(found, look, text);
    }

    /// What was found when looking back may no longer hold, or is to be said otherwise.
    pub fn look_anew(&mut self) {
        self.looked_at = None;
    }

    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene, look: &Look) {
        if let Some(data) = &self.data {
            magnesium_ui(ui, scene, &mut self.screen, data, look);
        }
    }
}
