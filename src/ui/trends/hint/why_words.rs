//! The words behind "why do I see this, or nothing": made only while they are looked at, and made again when the diary changed.

use crate::store::StoreError;
use crate::ui::page::Source;
use crate::ui::trends::hint::why_data::WhyData;

/// What the dialog shows.
#[derive(Debug, Default)]
pub struct WhyWords {
    is_open: bool,
    data: Option<WhyData>,
}

impl WhyWords {
    /// Whether the dialog is open; its words are made before the next picture.
    pub fn ask(&mut self, is_open: bool) {
        self.is_open = is_open;
        if !is_open {
            self.outdate();
        }
    }

    /// Why there is a hint, or none; `None` while the diary is still being looked through.
    pub const fn data(&self) -> Option<&WhyData> {
        self.data.as_ref()
    }

    /// The diary or the language changed.
    pub fn outdate(&mut self) {
        self.data = None;
    }

    /// Words what was found, if it is looked at.
    pub fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        if self.is_open
            && self.data.is_none()
            && let Some(found) = from.looking_back.found(from.diary, from.now)?
        {
            self.data = Some(WhyData::new(found, from.text));
        }
        Ok(())
    }
}
