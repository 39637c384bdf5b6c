//! Where the calendar is: the chosen day, the sign its days show, and what was read for them. Reads only while the calendar is
//! shown, and reads the year anew only when it is another one or something changed.

use egui::Ui;

use super::data::CalendarData;
use super::screen::calendar_ui;
use crate::diary::Changes;
use crate::domain::{Day, SignId};
use crate::store::StoreError;
use crate::ui::page::{Loaded, Page, Source};
use crate::ui::scene::Scene;

/// The calendar's place in the diary.
#[derive(Debug)]
pub struct CalendarPage {
    day: Day,
    shown: Option<SignId>,
    data: Loaded<CalendarData>,
}

impl CalendarPage {
    /// At a day, nothing read yet.
    #[must_use]
    pub fn new(day: Day) -> Self {
        Self {
            day,
            shown: None,
            data: Loaded::default(),
        }
    }

    /// The chosen day.
    pub const fn day(&self) -> Day {
        self.day
    }

    /// What is drawn, once it is read.
    pub const fn data(&self) -> Option<&CalendarData> {
        self.data.get()
    }

    /// Turns to a day that is not ahead.
    pub const fn choose(&mut self, day: Day) {
        self.day = day;
    }

    /// Shows the answers to one sign, or the worst of each day.
    pub fn show_sign(&mut self, sign: Option<SignId>) {
        self.shown = sign;
        self.data.outdate();
    }
}

impl Page for CalendarPage {
    fn outdate(&mut self, _: Changes) {
        self.data.outdate();
    }

    /// Of another day in the same year only the month and the day are read.
    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        let Source {
            diary, now, text, ..
        } = *from;
        match self.data.fresh() {
            Some(data) if data.chosen.day == self.day => Ok(()),
            Some(data) => data.choose(diary, self.day, now, text),
            None => {
                let data = CalendarData::load(diary, self.day, self.shown, now, text)?;
                self.data.set(data);
                Ok(())
            }
        }
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(data) = self.data.get() {
            calendar_ui(ui, scene, data);
        }
    }
}
