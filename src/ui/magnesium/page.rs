//! The Magnesium screen within an open diary: what it says of the day, and the state of its drafts.

use egui::Ui;

use super::changes_data::ChangesData;
use super::{MagnesiumData, MagnesiumScreen, Page as Part, magnesium_ui};
use crate::diary::Changes;
use crate::domain::Day;
use crate::domain::product::Product;
use crate::store::StoreError;
use crate::ui::action::look::Look;
use crate::ui::action::{MagnesiumPart, Screen};
use crate::ui::page::{Loaded, Page, Source};
use crate::ui::parts::dose_row::DoseRow;
use crate::ui::scene::Scene;

/// The screen's values and state.
#[derive(Debug, Default)]
pub struct MagnesiumPage {
    data: Loaded<MagnesiumData>,
    screen: MagnesiumScreen,
    /// What Trends looks at, and so before and after a product.
    look: Look,
    /// The products, and what was noted about them on the day, that before and after was said about; `None` = it must be said
    /// anew.
    looked_at: Option<(Vec<Product>, Vec<DoseRow>)>,
}

impl MagnesiumPage {
    /// Opens a part of it; the form of a product is begun on `day`.
    pub fn open(&mut self, part: MagnesiumPart, day: Day) {
        self.screen.open(part, day);
    }

    /// Whether it shows a page within it that leads back to another.
    pub fn is_inside(&self, shown: Screen) -> bool {
        shown == Screen::Magnesium && self.screen.is_inside()
    }

    /// Leads back from a page within it, if one is `shown`.
    pub fn leave_inner_page(&mut self, shown: Screen) -> bool {
        let is_inside = self.is_inside(shown);
        if is_inside {
            self.screen.page = Part::Learn;
        }
        is_inside
    }

    /// Whether it shows something that looking back must find anew: before and after a product. What was eaten does not change
    /// that, so noting it need not wait.
    fn looks_back(&self) -> bool {
        let Some(data) = self.data.get() else {
            return false;
        };
        let looked_at = self.looked_at.as_ref();
        let is_same = looked_at.is_some_and(|(products, doses)| {
            *products == data.pantry.products && *doses == data.doses
        });
        !data.products.is_empty() && !is_same
    }

    fn load_day(&mut self, from: &Source<'_>) -> Result<(), StoreError> {
        let is_other_day = self.data.get().is_some_and(|data| data.day != from.day);
        if is_other_day {
            self.screen.food.forget_search();
        }
        if is_other_day || self.data.is_outdated() {
            let data = MagnesiumData::load(from.diary, from.day, from.now, from.text)?;
            self.data.set(data);
        }
        Ok(())
    }
}

impl Page for MagnesiumPage {
    fn outdate(&mut self, changes: Changes) {
        self.data.outdate();
        if changes.touch_more_than_intake() {
            self.looked_at = None;
        }
    }

    fn leave(&mut self) {
        self.data.clear();
        self.screen.food.forget_search();
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        self.look.clone_from(from.look);
        self.load_day(from)?;
        if self.looks_back()
            && let Some(found) = from.looking_back.found(from.diary, from.now)?
        {
            let data = self.data.get();
            self.looked_at = data.map(|data| (data.pantry.products.clone(), data.doses.clone()));
            self.screen.changes = ChangesData::new(found, from.look, from.text);
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(data) = self.data.get() {
            magnesium_ui(ui, scene, &mut self.screen, data, &self.look);
        }
    }
}
