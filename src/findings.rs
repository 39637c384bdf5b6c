//! What there is to look back on, read in one go for whoever shows it: the window, the text commands and the report. Puts nothing in
//! words and judges nothing; that is [`crate::trends`].

use std::collections::BTreeSet;

use crate::diary::Diary;
use crate::domain::mark::{Mark, TakenDays};
use crate::domain::product::Product;
use crate::domain::{Day, FactorKey};
use crate::store::StoreError;
use crate::trends::{
    Coverage, FactorRun, History, Period, SignDirection, Together, coverage, directions,
    factor_runs, together,
};

/// A diary as the rules see it on a day, and what stands beside the answers.
#[derive(Clone, Debug)]
pub struct Findings {
    /// The answers that count.
    pub history: History,
    /// Every factor with the days it was noted on, in the person's order.
    pub factor_days: Vec<(FactorKey, BTreeSet<Day>)>,
    /// Marks of all days, oldest first.
    pub marks: Vec<Mark>,
    /// Every product.
    pub products: Vec<Product>,
    /// When each of them was taken.
    pub taken: Vec<TakenDays>,
    /// Late answers count like others.
    pub late_counts: bool,
}

impl Findings {
    /// Reads them; nothing after `as_of` takes part.
    pub fn load(diary: &Diary, as_of: Day) -> Result<Self, StoreError> {
        let products = diary.products_taken(as_of)?;
        let marks = diary.marks_of(&products, as_of)?;
        let (products, taken) = products.into_iter().unzip();
        Ok(Self {
            history: History::from(diary.past(as_of)?),
            factor_days: diary.factor_days(as_of)?,
            marks,
            products,
            taken,
            late_counts: diary.settings().late_counts,
        })
    }

    /// The factors as the rules see them.
    pub fn factors(&self) -> Vec<FactorRun> {
        factor_runs(&self.history, &self.factor_days)
    }

    /// What falls on the same days.
    pub fn together(&self) -> Together {
        together(&self.history, &self.factors())
    }

    /// Which way each sign went in so many weeks, no more than the diary has; in the history's order. `None` = in all of them.
    pub fn directions(&self, weeks: Option<u32>) -> Vec<SignDirection> {
        let period = weeks.map_or(Period::Everything, |weeks| {
            Period::Weeks(weeks.clamp(1, self.history.weeks()))
        });
        directions(&self.history, period)
    }

    /// How much is filled in from `first` on; `None` if nothing is.
    pub fn coverage(&self, diary: &Diary, first: Day) -> Result<Option<Coverage>, StoreError> {
        let last = self.history.as_of;
        let late = diary.late_days(last)?;
        Ok(coverage(&self.history, &late, first, last))
    }
}
