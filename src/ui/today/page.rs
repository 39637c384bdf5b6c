//! Today within an open diary: the day that is open, what it says, and what is half typed on it.

use egui::Ui;

use super::data::TodayData;
use super::screen::TodayScreen;
use crate::diary::{Changes, Diary};
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::page::{Page, Source};
use crate::ui::scene::Scene;

/// The page's values and state. It is read whatever page is shown: its words are written from everywhere, Magnesium is about its day, and
/// what is heard names its rows.
#[derive(Debug)]
pub struct TodayPage {
    pub data: TodayData,
    pub screen: TodayScreen,
    is_outdated: bool,
    /// The day to turn to.
    turns_to: Option<Day>,
    /// The last day that can be filled in.
    last_day: Day,
    /// Days that were deleted for good here: nothing is asked about them, and nothing of that is kept.
    deleted: Vec<(Day, Day)>,
}

impl TodayPage {
    /// Opens a day.
    pub fn open(diary: &Diary, day: Day, now: Now, text: &Text) -> Result<Self, StoreError> {
        let data = TodayData::load(diary, day, now, text)?;
        Ok(Self {
            screen: TodayScreen::new(&data),
            data,
            is_outdated: false,
            turns_to: None,
            last_day: day,
            deleted: Vec::new(),
        })
    }

    /// The day that is open.
    pub fn day(&self) -> Day {
        self.turns_to.unwrap_or(self.data.day)
    }

    /// Turns to a day, which begins with nothing chosen or typed.
    pub const fn turn_to(&mut self, day: Day) {
        self.turns_to = Some(day);
    }

    /// All about these days was deleted for good.
    pub fn deleted(&mut self, first: Day, last: Day) {
        self.deleted.push((first, last));
    }
}

impl Page for TodayPage {
    fn outdate(&mut self, _: Changes) {
        self.is_outdated = true;
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        self.last_day = from.today;
        if self.turns_to.is_none() && !self.is_outdated {
            return Ok(());
        }
        self.data = TodayData::load(from.diary, self.day(), from.now, from.text)?;
        self.is_outdated = false;
        if let Some(open) = &self.data.open_days {
            let is_quiet = |day| {
                let mut deleted = self.deleted.iter();
                deleted.any(|(first, last)| (*first..=*last).contains(&day))
            };
            self.data.open_days = open.without(is_quiet, from.today, from.text);
        }
        match self.turns_to.take() {
            Some(_) => self.screen.turn_to(&self.data),
            None => self.screen.take_over(&self.data),
        }
        Ok(())
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        self.screen.today_ui(ui, scene, &self.data, self.last_day);
    }
}
