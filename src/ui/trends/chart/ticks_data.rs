//! Days that are ticked under a chart, decided before anything is drawn: those of a circumstance the person chose. They are a list of
//! days with a name, so that other dated things can be ticked by making such a list. Only noted days are ticked; it says nothing of
//! the others.

use crate::domain::{Day, FactorKey};
use crate::text::Text;
use crate::ui::lookback::looked_back::LookedBack;

/// Days to tick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayTicks {
    /// What happened on them.
    pub name: String,
    /// The days in the chart's period, oldest first, each with its short date.
    pub days: Vec<(Day, String)>,
    /// The same in a few words: the name and how many days.
    pub words: String,
}

impl DayTicks {
    /// The dates of the ticked days among the seven from `first` on; `None` if there are none.
    pub fn in_week(&self, first: Day) -> Option<String> {
        let days = self
            .days
            .iter()
            .filter(|(day, _)| (0..7).contains(&day.days_since(first)));
        let dates: Vec<_> = days.map(|(_, date)| date.as_str()).collect();
        (!dates.is_empty()).then(|| dates.join(", "))
    }
}

impl LookedBack {
    /// The circumstances that were ever noted, in the person's order.
    pub(in crate::ui) fn factors_noted(&self, text: &Text) -> Vec<(FactorKey, String)> {
        let noted = self.factor_days.iter().filter(|(_, days)| !days.is_empty());
        noted
            .map(|(key, _)| (key.clone(), text.factor(key)))
            .collect()
    }

    /// The days of a circumstance in a range; `None` if it was never noted.
    pub(in crate::ui) fn ticks(
        &self,
        factor: &FactorKey,
        first: Day,
        last: Day,
        text: &Text,
    ) -> Option<DayTicks> {
        let (_, days) = self
            .factor_days
            .iter()
            .find(|(key, days)| key == factor && !days.is_empty())?;
        let days = days.range(first..=last);
        let today = self.trends().as_of;
        let date = |day: &Day| (*day, text.day_short_seen_from(*day, today));
        let days: Vec<_> = days.map(date).collect();
        let name = text.factor(factor);
        Some(DayTicks {
            words: text.chart_ticks(name.as_str(), days.len()),
            name,
            days,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::{Command, Diary};
    use crate::domain::FactorId;
    use crate::domain::testing::NOW;
    use crate::text::Language;
    use crate::ui::action::look::Look;

    #[test]
    fn only_noted_days_of_the_period_are_ticked() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        diary
            .apply(
                Command::NoOtherSigns {
                    day: today.plus(-20),
                },
                NOW,
            )
            .unwrap();
        for days_ago in [0, 2, 300] {
            let factor = Command::Factor {
                day: today.plus(-days_ago),
                factor: FactorId(1),
                on: true,
            };
            diary.apply(factor, NOW).unwrap();
        }
        let found = LookedBack::load(&diary, NOW).unwrap();
        let text = Text::new(Language::En);
        let factors = found.factors_noted(&text);
        let (stress, name) = &factors[0];
        let chart = |look: &Look| {
            let key = found.chosen(look).unwrap();
            found.chart(&key, look, &text).unwrap()
        };
        assert_eq!((factors.len(), chart(&Look::default()).ticks), (1, None));
        let look = Look {
            factor: Some(stress.clone()),
            ..Look::default()
        };
        let ticks = chart(&look).ticks.unwrap();
        let days: Vec<_> = ticks
            .days
            .iter()
            .map(|(day, _)| today.days_since(*day))
            .collect();
        assert_eq!((days, &ticks.name), (vec![2, 0], name));
        assert_eq!(ticks.words, format!("{name} (2 days)"));
        assert_eq!(ticks.in_week(today.plus(-6)).unwrap(), "20 Nov, 22 Nov");
        assert_eq!(ticks.in_week(today.plus(-13)), None);
    }
}
