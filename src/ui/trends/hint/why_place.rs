//! The words behind "why do I see this, or nothing": made only while they are looked at, and made again when the diary changed.

use crate::text::Text;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::trends::hint::why_data::WhyData;

/// What the dialog shows.
#[derive(Debug, Default)]
pub struct WhyPlace {
    is_open: bool,
    data: Option<WhyData>,
}

impl WhyPlace {
    /// Whether the dialog is open; its words are made before the next picture.
    pub fn ask(&mut self, is_open: bool) {
        self.is_open = is_open;
        if !is_open {
            self.forget();
        }
    }

    /// Why there is a hint, or none; `None` while the diary is still being looked through.
    pub const fn data(&self) -> Option<&WhyData> {
        self.data.as_ref()
    }

    /// It is looked at, and nothing is there to see yet.
    pub(in crate::ui) const fn is_wanted(&self) -> bool {
        self.is_open && self.data.is_none()
    }

    /// What was found, in words, if it is looked at.
    pub(in crate::ui) fn look(&mut self, found: &LookedBack, text: &Text) {
        self.data = self.is_open.then(|| WhyData::new(found, text));
    }

    /// The diary or the language changed.
    pub(in crate::ui) fn forget(&mut self) {
        self.data = None;
    }
}
