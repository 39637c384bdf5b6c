//! Where pages were opened from: a day from the calendar, a part of Records from Trends. Escape leads back there, one by one. A page
//! that was chosen in the bar leads nowhere.

use crate::ui::action::Screen;

/// The screens one came over, the last one last.
#[derive(Debug, Default)]
pub struct Trail {
    over: Vec<Screen>,
}

impl Trail {
    /// Takes note that something on the screen `from` opens the screen `to`.
    pub fn open(&mut self, from: Screen, to: Screen) {
        if from != to {
            // Going round leads back once.
            self.over.retain(|screen| *screen != from);
            self.over.push(from);
        }
    }

    /// A screen was chosen.
    pub fn begin_anew(&mut self) {
        self.over.clear();
    }

    pub const fn leads_back(&self) -> bool {
        !self.over.is_empty()
    }

    /// The screen to go back to.
    pub fn back(&mut self) -> Option<Screen> {
        self.over.pop()
    }
}
