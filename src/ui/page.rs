//! The one shape of a page: what it says is read before it is drawn, and read again once the diary or the words changed.

use egui::Ui;

use crate::diary::{Changes, Diary};
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::look::Look;
use crate::ui::lookback::looking_back::LookingBack;
use crate::ui::parts::choices::Choices;
use crate::ui::scene::Scene;

/// What pages are read from.
pub struct Source<'a> {
    pub diary: &'a Diary,
    pub looking_back: &'a mut LookingBack,
    /// The choices of this computer.
    pub choices: &'a Choices,
    pub today: Day,
    /// The day that is open on Today: Magnesium is about the same one.
    pub day: Day,
    /// What Trends looks at: Magnesium says the same of its products.
    pub look: &'a Look,
    pub now: Now,
    pub text: &'a Text,
}

/// A page of an open diary: what it says, and what is half typed on it.
pub trait Page {
    /// These parts of the diary changed, or with all of them the day or the language: what may no longer hold is read again before it
    /// is next drawn.
    fn outdate(&mut self, changes: Changes);

    /// Another page is gone to.
    fn leave(&mut self) {}

    /// Reads what it lacks, before each picture of it; costs nothing where nothing is lacking.
    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError>;

    /// Draws what was read.
    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene);
}

/// What a page says, once it was read. It is shown until something newer is.
#[derive(Debug)]
pub struct Loaded<D> {
    data: Option<D>,
    is_outdated: bool,
}

impl<D> Default for Loaded<D> {
    fn default() -> Self {
        Self {
            data: None,
            is_outdated: true,
        }
    }
}

impl<D> Loaded<D> {
    pub const fn get(&self) -> Option<&D> {
        self.data.as_ref()
    }

    /// What holds still.
    pub fn fresh(&mut self) -> Option<&mut D> {
        self.data.as_mut().filter(|_| !self.is_outdated)
    }

    pub const fn is_outdated(&self) -> bool {
        self.is_outdated
    }

    pub const fn outdate(&mut self) {
        self.is_outdated = true;
    }

    /// It was read.
    pub fn set(&mut self, data: D) {
        self.data = Some(data);
        self.is_outdated = false;
    }

    /// What was read is of no use any more.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}
