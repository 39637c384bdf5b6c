//! What the page of medicines says, decided before anything is drawn: the list, and on how many days of each month a painkiller was
//! noted, out of how many filled in.

use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::medicine::{Medicine, are_many};
use crate::store::StoreError;
use crate::text::Text;
use crate::trends::{painkiller_months, painkillers_since};

/// The page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct MedicineData {
    pub list: Vec<MedicineItem>,
    /// The months, newest first; empty without a painkiller in the list.
    pub months: Vec<MonthItem>,
    /// What the number of days can mean, as information.
    pub limits: String,
}

/// A medicine of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct MedicineItem {
    pub medicine: Medicine,
    /// "genoteerd op 3 dagen, het laatst op 20 november".
    pub noted: String,
    /// It is noted on no day.
    pub is_unused: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct MonthItem {
    /// "nov 2026".
    pub label: String,
    /// Days with a painkiller.
    pub taken: usize,
    /// Share of the month, 0..=1, for the bar.
    pub share: f32,
    pub words: String,
    /// At least as many days as the classification names first.
    pub is_many: bool,
}

impl MedicineData {
    /// Reads and words the page.
    pub fn load(diary: &Diary, today: Day, text: &Text) -> Result<Self, StoreError> {
        let counts = diary.medicine_counts(today)?;
        let list = diary.medicines()?.into_iter().map(|medicine| {
            let count = counts.get(&medicine.id);
            MedicineItem {
                noted: noted(count, today, text),
                is_unused: count.is_none(),
                medicine,
            }
        });
        let list: Vec<MedicineItem> = list.collect();
        let since = painkillers_since(today);
        let months = painkiller_months(&diary.painkiller_days(since, today)?, since, today);
        Ok(Self {
            list,
            months: months
                .iter()
                .map(|month| MonthItem {
                    label: format!(
                        "{} {}",
                        text.month_short(month.first.month()),
                        month.first.year()
                    ),
                    taken: month.taken,
                    share: month.taken as f32 / month.first.month_last().day_of_month() as f32,
                    words: text.painkiller_month_words(month),
                    is_many: are_many(month.taken, month.strict),
                })
                .collect(),
            limits: text.painkiller_limit_words(),
        })
    }

    /// The names that are taken, but for that of `renamed`.
    pub fn names(
        &self,
        renamed: Option<crate::domain::medicine::MedicineId>,
    ) -> impl Iterator<Item = &str> {
        let others = self
            .list
            .iter()
            .filter(move |item| Some(item.medicine.id) != renamed);
        others.map(|item| item.medicine.name.as_str())
    }
}

/// "genoteerd op 3 dagen, het laatst op 20 november".
fn noted(count: Option<&(usize, Day)>, today: Day, text: &Text) -> String {
    let Some((days, last)) = count else {
        return text.medicine_never();
    };
    let last = if last.year() == today.year() {
        text.day_of_year(*last)
    } else {
        text.day_with_year(*last)
    };
    text.medicine_noted_last(*days, last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, MedicineCommand};
    use crate::domain::medicine::MedicineKind;
    use crate::domain::testing::NOW;

    use crate::text::Language;

    fn add(diary: &mut Diary, name: &str, kind: MedicineKind, on: Option<Day>) {
        let name = name.to_owned();
        let command = MedicineCommand::Add { name, kind, on };
        diary.apply(Command::Medicine(command), NOW).unwrap();
    }

    #[test]
    fn painkillers_are_counted_together_and_others_left_out() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        for (name, kind, back) in [
            ("A", MedicineKind::SimplePainkiller, 1),
            ("B", MedicineKind::TriptanOpioidCombination, 1),
            ("C", MedicineKind::Other, 2),
            ("D", MedicineKind::Painkiller, 40),
        ] {
            let on = Some(today.plus(-back));
            add(&mut diary, name, kind, on);
        }
        let data = MedicineData::load(&diary, today, &Text::new(Language::Nl)).unwrap();
        let months: Vec<(&str, usize)> = data
            .months
            .iter()
            .map(|month| (month.label.as_str(), month.taken))
            .collect();
        assert_eq!(months, [("nov 2026", 1), ("okt 2026", 1)]);
        assert_eq!(
            data.list[2].noted,
            "genoteerd op 1 dag, het laatst op 20 november"
        );
        assert!(!data.months[0].is_many);
    }

    #[test]
    fn a_month_is_marked_by_the_limit_of_the_kind() {
        for (kind, days, is_many) in [
            (MedicineKind::SimplePainkiller, 14, false),
            (MedicineKind::SimplePainkiller, 15, true),
            (MedicineKind::TriptanOpioidCombination, 9, false),
            (MedicineKind::TriptanOpioidCombination, 10, true),
            (MedicineKind::Painkiller, 14, false),
        ] {
            let mut diary = Diary::in_memory().unwrap();
            let today = diary.today(NOW);
            add(&mut diary, "A", kind, Some(today));
            let medicine = diary.medicines().unwrap()[0].id;
            for back in 1..days {
                let (day, taken) = (today.plus(-back), true);
                let note = MedicineCommand::Note {
                    day,
                    medicine,
                    taken,
                };
                let note = Command::Medicine(note);
                diary.apply(note, NOW).unwrap();
            }
            let data = MedicineData::load(&diary, today, &Text::new(Language::En)).unwrap();
            assert_eq!(data.months[0].is_many, is_many, "{kind:?} {days}");
        }
    }

    #[test]
    fn without_a_painkiller_nothing_is_counted() {
        let mut diary = Diary::in_memory().unwrap();
        add(&mut diary, "Vitamin D", MedicineKind::Other, None);
        let today = diary.today(NOW);
        let data = MedicineData::load(&diary, today, &Text::new(Language::En)).unwrap();
        assert!(data.months.is_empty() && data.list[0].is_unused);
    }
}
