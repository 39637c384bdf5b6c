//! Dated marks: setting one, taking one away, and what looking back needs beside the answers. Only [`super::Diary::apply`] writes.

use std::collections::{BTreeMap, BTreeSet};

use super::words::free_name;
use super::writer::Writer;
use super::{Act, Diary, DiaryError};
use crate::domain::mark::{Mark, MarkId, MarkKind, TakenDays};
use crate::domain::product::{Dose, Product, ProductId};
use crate::domain::{Day, FactorKey};
use crate::store::StoreError;

/// A dose that was noted so many days later was not noted as it was taken.
const BROUGHT_AFTER_DAYS: i32 = 3;
const SECS_PER_DAY: i64 = 86_400;
/// Days before a first dose or after a last one of which one must have answers for that to be seen.
const OBSERVED_DAYS: i32 = 14;

impl Diary {
    /// The marks of all days up to `last`, oldest first: the person's own, and where a product was started, stopped or changed.
    pub fn marks(&self, last: Day) -> Result<Vec<Mark>, StoreError> {
        self.marks_of(&self.products_taken(last)?, last)
    }

    /// The same where the products and when they were taken are known already.
    pub fn marks_of(
        &self,
        products: &[(Product, TakenDays)],
        last: Day,
    ) -> Result<Vec<Mark>, StoreError> {
        let mut marks = self.tables().marks(last)?;
        for (product, taken) in products {
            let marks_of = product_marks(product, taken).filter(|mark| mark.day <= last);
            for mark in marks_of {
                if self.is_seen(&mark, product.id)? {
                    marks.push(mark);
                }
            }
        }
        // Stable: marks of one day keep their order.
        marks.sort_by_key(|mark| mark.day);
        Ok(marks)
    }

    /// Whether a product was seen to begin or end. One that was brought in later and stood there from the first of those days was there
    /// before, perhaps; and one that stands there to the last of them went on, perhaps.
    fn is_seen(&self, mark: &Mark, product: ProductId) -> Result<bool, StoreError> {
        let day = mark.day;
        let (edge, first, last) = match mark.kind {
            MarkKind::ProductStarted => (day, day.plus(-OBSERVED_DAYS), day.plus(-1)),
            MarkKind::ProductStopped => (day.plus(-1), day, day.plus(OBSERVED_DAYS)),
            MarkKind::ProductAmount | MarkKind::Own(_) => return Ok(true),
        };
        let noted = self.tables().dose_noted_at(edge, product)?;
        let late = i64::from(edge.plus(BROUGHT_AFTER_DAYS).number()) * SECS_PER_DAY;
        let is_late = noted.is_some_and(|at| at.0 >= late);
        Ok(!is_late || self.tables().has_answers_between(first, last)?)
    }

    /// Every product with when it was taken, as far as it was noted up to `last`.
    pub fn products_taken(&self, last: Day) -> Result<Vec<(Product, TakenDays)>, StoreError> {
        let tables = self.tables();
        let products = tables.products()?;
        if products.is_empty() {
            return Ok(Vec::new());
        }
        let mut noted = BTreeMap::<_, BTreeMap<Day, bool>>::new();
        for (day, product, dose) in tables.doses(Day::MIN, last)? {
            let is_taken = matches!(dose, Dose::Taken(_));
            noted.entry(product).or_default().insert(day, is_taken);
        }
        let taken = |product: Product| {
            let taken = TakenDays {
                name: product.name.clone(),
                since: product.since,
                until: product.until,
                noted: noted.remove(&product.id).unwrap_or_default(),
            };
            (product, taken)
        };
        Ok(products.into_iter().map(taken).collect())
    }

    /// Every factor, in the person's order, with the days up to `last` it was noted on.
    pub fn factor_days(&self, last: Day) -> Result<Vec<(FactorKey, BTreeSet<Day>)>, StoreError> {
        let tables = self.tables();
        let mut noted = tables.factor_days(last)?;
        let factors = tables.factors()?.into_iter();
        Ok(factors
            .map(|factor| (factor.key, noted.remove(&factor.id).unwrap_or_default()))
            .collect())
    }
}

/// Where a product was started, changed in amount, and stopped, as it was noted.
fn product_marks(product: &Product, taken: &TakenDays) -> impl Iterator<Item = Mark> {
    let mark = |kind, day| Mark {
        kind,
        day,
        name: product.name.clone(),
    };
    let changed = product.amounts.iter().map(|(since, _)| *since);
    let first = taken.first();
    let amounts = changed.filter(move |since| *since > first);
    std::iter::once(mark(MarkKind::ProductStarted, first))
        .chain(amounts.map(move |day| mark(MarkKind::ProductAmount, day)))
        // The last day is still one with the product.
        .chain(
            taken
                .last()
                .filter(|last| *last >= first)
                .map(|last| mark(MarkKind::ProductStopped, last.plus(1))),
        )
}

impl Writer<'_> {
    pub(super) fn add_mark(self, day: Day, name: &str) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        let marks = self.tables.marks(day)?;
        let of_the_day = marks.iter().filter(|mark| mark.day == day);
        let name = free_name(name, of_the_day.map(|mark| mark.name.as_str()))?;
        self.tables.add_mark(day, &name, self.now.moment)?;
        Ok(act(day, name, true))
    }

    /// A mark that is no longer there is left at that: another window was faster.
    pub(super) fn delete_mark(self, id: MarkId) -> Result<Act, DiaryError> {
        let marks = self.tables.marks(self.today)?;
        let gone = marks
            .into_iter()
            .find(|mark| mark.kind == MarkKind::Own(id));
        self.tables.delete_mark(id)?;
        let (day, name) = gone.map_or((self.today, String::new()), |mark| (mark.day, mark.name));
        Ok(act(day, name, false))
    }
}

fn act(day: Day, name: String, added: bool) -> Act {
    Act::Mark {
        day: day.to_string(),
        name,
        added,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::FactorId;
    use crate::domain::form::Form;
    use crate::domain::milligrams::Milligrams;
    use crate::domain::product::{Label, Unit, Units};
    use crate::domain::testing::NOW;

    fn set(diary: &mut Diary, days_ago: i32, name: &str) -> Result<(), DiaryError> {
        let day = diary.today(NOW).plus(-days_ago);
        let name = name.to_owned();
        diary.apply(Command::AddMark { day, name }, NOW).map(|_| ())
    }

    fn names(diary: &Diary) -> Vec<String> {
        let marks = diary.marks(diary.today(NOW)).unwrap();
        marks.into_iter().map(|mark| mark.name).collect()
    }

    #[test]
    fn a_mark_is_set_taken_away_and_brought_back() {
        let mut diary = Diary::in_memory().unwrap();
        set(&mut diary, 3, "  new   pillow ").unwrap();
        set(&mut diary, 3, "other bed").unwrap();
        set(&mut diary, 9, "holiday").unwrap();
        assert_eq!(names(&diary), ["holiday", "new pillow", "other bed"]);
        let marks = diary.marks(diary.today(NOW)).unwrap();
        let MarkKind::Own(id) = marks[1].kind else {
            panic!("an own mark")
        };
        let done = diary.apply(Command::DeleteMark { id }, NOW).unwrap();
        assert!(done.changes.marks && done.changes.touch_trends());
        assert_eq!(names(&diary), ["holiday", "other bed"]);
        diary.undo().unwrap();
        assert_eq!(names(&diary), ["holiday", "new pillow", "other bed"]);
        assert_eq!(
            diary.marks(marks[0].day).unwrap().len(),
            1,
            "none from later days"
        );
    }

    #[test]
    fn a_product_marks_its_start_its_changes_and_the_day_after_its_end() {
        let day = |number| Day::from_number(20_000 + number).unwrap();
        let product = Product {
            id: ProductId(1),
            name: "Citrate".to_owned(),
            form: Form::Citrate,
            per_unit: Milligrams::whole(100),
            label: Label::Elemental(100.0),
            unit: Unit::Tablet,
            since: day(0),
            until: Some(day(40)),
            amounts: vec![(day(0), Units::ONE), (day(20), Units::new(2.0).unwrap())],
        };
        let found = |noted: &[(i32, bool)]| -> Vec<_> {
            let taken = TakenDays {
                name: product.name.clone(),
                since: product.since,
                until: product.until,
                noted: noted.iter().map(|(n, taken)| (day(*n), *taken)).collect(),
            };
            let marks = product_marks(&product, &taken);
            marks.map(|mark| (mark.kind, mark.day)).collect()
        };
        assert_eq!(
            found(&[]),
            [
                (MarkKind::ProductStarted, day(0)),
                (MarkKind::ProductAmount, day(20)),
                (MarkKind::ProductStopped, day(41)),
            ]
        );
        let skipped_at_both_ends = found(&[(0, false), (1, false), (2, true), (40, false)]);
        assert_eq!(skipped_at_both_ends[0], (MarkKind::ProductStarted, day(2)));
        assert_eq!(skipped_at_both_ends[2], (MarkKind::ProductStopped, day(40)));
    }

    #[test]
    fn what_makes_no_mark_changes_nothing() {
        let mut diary = Diary::in_memory().unwrap();
        set(&mut diary, 0, "pillow").unwrap();
        assert!(matches!(
            set(&mut diary, 0, "Pillow"),
            Err(DiaryError::NameTaken(_))
        ));
        assert!(matches!(
            set(&mut diary, 0, " "),
            Err(DiaryError::BadName(_))
        ));
        assert!(matches!(
            set(&mut diary, -1, "later"),
            Err(DiaryError::FutureDay(_))
        ));
        assert_eq!(names(&diary), ["pillow"]);
        let gone = Command::DeleteMark { id: MarkId(99) };
        assert!(diary.apply(gone, NOW).unwrap().changes.is_empty());
    }

    #[test]
    fn factors_come_with_their_days() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        for day in [today, today.plus(-2)] {
            let factor = FactorId(2);
            diary
                .apply(
                    Command::Factor {
                        day,
                        factor,
                        on: true,
                    },
                    NOW,
                )
                .unwrap();
        }
        let noted = diary.factor_days(today.plus(-1)).unwrap();
        assert_eq!(noted[1].1, BTreeSet::from([today.plus(-2)]));
        assert!(noted[0].1.is_empty() && noted.len() == diary.factors().unwrap().len());
    }
}
