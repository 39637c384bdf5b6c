//! The forms on Today that are open, each for its day: going to another day leaves them where they are, and coming back finds them
//! again. On closing, one that says enough is written; of one that does not the person is told.

use std::collections::BTreeMap;

use super::entries::Drafts;
use super::moment::MomentDraft;
use super::rows_data::Row;
use crate::diary::Command;
use crate::domain::{Day, SignId};
use crate::ui::parts::kept_form::{Ended, KeptForm};

/// The forms, by their day.
#[derive(Debug, Default)]
pub struct OpenForms {
    drafts: BTreeMap<Day, Drafts>,
    moments: BTreeMap<(Day, SignId), KeptForm<MomentDraft>>,
}

/// Which form a command comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormPlace {
    /// A moment of a sign.
    Moment(Day, SignId),
    /// A reading of blood pressure.
    Reading(Day),
    /// How much of a medicine.
    Dose(Day),
}

impl OpenForms {
    /// The forms of a day beside its rows.
    pub fn of_day(&mut self, day: Day) -> &mut Drafts {
        self.drafts.entry(day).or_default()
    }

    /// The form for a moment of a row, if it is open.
    pub fn moment(&mut self, day: Day, row: &Row) -> Option<&mut MomentDraft> {
        self.moments.get_mut(&(day, row.sign))?.get_mut()
    }

    /// Whether words were put away in it.
    pub fn moment_waits(&self, day: Day, row: &Row) -> bool {
        let form = self.moments.get(&(day, row.sign));
        form.is_some_and(|form| form.waits(|_| true))
    }

    /// Opens it; one that is open stays as it is.
    pub fn open_moment(&mut self, day: Day, row: &Row) {
        let form = self.moments.entry((day, row.sign)).or_default();
        form.open(MomentDraft::new(day, row.sign));
    }

    pub fn end_moment(&mut self, day: Day, row: &Row, ended: Ended) {
        if let Some(form) = self.moments.get_mut(&(day, row.sign)) {
            form.end(ended);
        }
    }

    /// A form that says enough to be written, with what it comes to.
    pub fn finished(&self) -> Option<(FormPlace, Command)> {
        let moments = self.moments.iter();
        let mut moments = moments.filter_map(|((day, sign), draft)| {
            Some((FormPlace::Moment(*day, *sign), draft.get()?.command()?))
        });
        let beside = || {
            let mut drafts = self.drafts.iter();
            drafts.find_map(|(day, drafts)| {
                let reading = drafts.reading_command(*day);
                let reading = reading.map(|command| (FormPlace::Reading(*day), command));
                reading.or_else(|| Some((FormPlace::Dose(*day), drafts.dose_command(*day)?)))
            })
        };
        moments.next().or_else(beside)
    }

    /// The diary has what it said: it closes.
    pub fn written(&mut self, place: FormPlace) {
        match place {
            FormPlace::Moment(day, sign) => {
                self.moments.remove(&(day, sign));
            }
            FormPlace::Reading(day) => self.of_day(day).close_reading(),
            FormPlace::Dose(day) => self.of_day(day).dose.close(),
        }
    }

    /// Words in a form that does not say enough yet.
    pub fn unfinished(&self) -> Option<&str> {
        let moments = self.moments.values().filter_map(KeptForm::get);
        let moments = moments.map(MomentDraft::typed);
        let typed = moments.chain(self.drafts.values().map(Drafts::typed));
        typed.map(str::trim).find(|typed| !typed.is_empty())
    }
}
