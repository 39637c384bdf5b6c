//! What the blood pressure page says, decided before anything is drawn. A day without a reading is a gap, and no mean is made of
//! too little.

use crate::diary::Diary;
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::text::Text;
use crate::trends::{PressureDay, Reading, pressure_look};
use crate::ui::action::pressure_period::PressurePeriod;

/// Words below the chart at most.
const MONTHS_MOST: i32 = 12;

/// The page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct PressureData {
    /// The period shown.
    pub period: PressurePeriod,
    /// First and last day of the chart.
    pub span: (Day, Day),
    /// The same in words: "24 augustus t/m 22 november 2026".
    pub span_words: String,
    /// The days with readings, oldest first.
    pub days: Vec<PressurePoint>,
    /// First days of months, or of years where months would crowd, with their words.
    pub months: Vec<(Day, String)>,
    /// The chart in a sentence.
    pub chart_name: String,
    /// The means in sentences.
    pub means: Vec<String>,
    /// The measuring week in a sentence, and the one that runs since.
    pub weeks: Vec<String>,
    /// The diary holds no reading at all.
    pub is_empty: bool,
}

/// A day of the chart and of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct PressurePoint {
    pub day: Day,
    /// "22 november".
    pub label: String,
    /// Upper and lower pressure in mmHg of the morning, the evening, and any other time.
    pub parts: [Option<(f64, f64)>; 3],
    /// The same in words; empty where there is none.
    pub words: [String; 3],
    /// Those there are, each with its part: "ochtend 128/82".
    pub said: Vec<String>,
    /// "22 november: ochtend 128/82, avond 131/84".
    pub name: String,
}

impl PressureData {
    /// Reads and words the page.
    pub fn load(
        diary: &Diary,
        period: PressurePeriod,
        now: Now,
        text: &Text,
    ) -> Result<Self, StoreError> {
        let today = diary.today(now);
        let start = diary.settings().day_start;
        let began = diary.first_blood_pressure_day()?;
        let is_empty = began.is_none();
        let began = began.unwrap_or(today);
        let first = period.days().map_or(began, |days| today.plus(1 - days));
        let readings: Vec<Reading> = diary
            .blood_pressures(first, today)?
            .iter()
            .map(|entry| Reading::of(entry, now.zone, start))
            .collect();
        let look = pressure_look(&readings, today);
        let span_words = text.period(first, today);
        Ok(Self {
            period,
            span: (first, today),
            chart_name: text.pressure_chart_name(span_words.as_str(), look.days.len()),
            months: months(first, today, text),
            means: text.pressure_means(&look, &span_words),
            weeks: look
                .week
                .iter()
                .chain(&look.begun)
                .map(|week| text.pressure_week_words(week))
                .collect(),
            days: look
                .days
                .iter()
                .map(|day| point(day, today, text))
                .collect(),
            is_empty,
            span_words,
        })
    }
}

/// At most a dozen words: every month, every few, or years.
fn months(first: Day, last: Day, text: &Text) -> Vec<(Day, String)> {
    let months = last.days_since(first) / 30 + 1;
    let step = [1, 3, 12, 60, 120]
        .into_iter()
        .find(|step| months / step <= MONTHS_MOST)
        .unwrap_or(120);
    let begins = (0..=months)
        .map(|month| first.month_first().plus_months(month))
        .filter(|day| first <= *day && *day <= last)
        .filter(|day| (day.year() * 12 + day.month().cast_signed() - 1) % step == 0);
    begins
        .map(|day| {
            let is_year = day.month() == 1 && step > 1;
            let word = if is_year {
                day.year().to_string()
            } else {
                text.month_short(day.month())
            };
            (day, word)
        })
        .collect()
}

fn point(day: &PressureDay, today: Day, text: &Text) -> PressurePoint {
    let label = if day.day.year() == today.year() {
        text.day_of_year(day.day)
    } else {
        text.day_with_year(day.day)
    };
    let parts = [&day.morning, &day.evening, &day.other].map(Option::as_ref);
    let words = parts.map(|mean| {
        mean.map(|mean| text.pressure_of_day(mean))
            .unwrap_or_default()
    });
    let names = [
        text.pressure_legend_morning(),
        text.pressure_legend_evening(),
        text.pressure_legend_other(),
    ];
    let said: Vec<String> = names
        .iter()
        .zip(&words)
        .filter(|(_, words)| !words.is_empty())
        .map(|(name, words)| format!("{name} {words}"))
        .collect();
    PressurePoint {
        day: day.day,
        name: text.pressure_point(label.as_str(), said.join(", ")),
        label,
        said,
        parts: parts.map(|mean| mean.map(|mean| (mean.systolic, mean.diastolic))),
        words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::BloodPressure;
    use crate::domain::measurement::DayPart;
    use crate::domain::testing::NOW;
    use crate::text::Language;

    fn data(readings: &[(i32, &str, Option<DayPart>)], period: PressurePeriod) -> PressureData {
        let mut diary = Diary::in_memory().unwrap();
        for (back, reading, part) in readings {
            let command = Command::AddBloodPressure {
                day: diary.today(NOW).plus(-back),
                reading: BloodPressure::parse(reading).unwrap(),
                part: *part,
            };
            diary.apply(command, NOW).unwrap();
        }
        PressureData::load(&diary, period, NOW, &Text::new(Language::Nl)).unwrap()
    }

    #[test]
    fn parts_of_the_day_stand_apart_in_chart_table_and_words() {
        let found = data(
            &[
                (3, "128/82", Some(DayPart::Morning)),
                (3, "131/84", Some(DayPart::Evening)),
                (2, "140/90", None),
                (40, "150/95", None),
            ],
            PressurePeriod::Month,
        );
        let day = &found.days[0];
        assert_eq!(day.name, "19 november: ochtend 128/82, avond 131/84");
        assert_eq!(day.parts, [Some((128.0, 82.0)), Some((131.0, 84.0)), None]);
        assert_eq!(found.days.len(), 2);
        let words = |(day, word): &(Day, String)| (day.day_of_month(), word.clone());
        let months: Vec<_> = found.months.iter().map(words).collect();
        assert_eq!(months, [(1, "nov".to_owned())]);
        assert_eq!(found.span.0, found.span.1.plus(-29));
        assert_eq!(
            found.means[1],
            "Ochtend: gemiddeld 128/82 mmHg (1 meting op 1 dag)"
        );
        assert!(found.weeks[0].contains("begonnen"));
    }

    #[test]
    fn the_pulse_that_was_typed_stands_beside_its_reading_and_none_is_made_up() {
        let found = data(
            &[
                (1, "128/82/60", Some(DayPart::Morning)),
                (1, "130/84/71", Some(DayPart::Morning)),
                (1, "126/80", Some(DayPart::Morning)),
                (1, "131/84", Some(DayPart::Evening)),
            ],
            PressurePeriod::Month,
        );
        let [morning, evening, _] = &found.days[0].words;
        assert_eq!(morning, "128/82, hartslag 66");
        assert_eq!(evening, "131/84");
        assert!(found.days[0].name.contains(morning));
    }

    #[test]
    fn a_reading_typed_in_the_evening_without_a_part_is_of_no_part() {
        let found = data(&[(0, "128/82", None)], PressurePeriod::Quarter);
        assert_eq!(found.days[0].words, ["", "", "128/82"]);
        assert_eq!(found.means.len(), 1, "{:?}", found.means);
        let all = data(&[(400, "128/82", None)], PressurePeriod::Everything);
        assert_eq!(all.days[0].label, "18 oktober 2025");
        let words: Vec<&str> = all.months.iter().map(|(_, word)| word.as_str()).collect();
        assert_eq!(words, ["2026", "apr", "jul", "okt"]);
        let none = data(&[(400, "128/82", None)], PressurePeriod::Year);
        assert!(none.days.is_empty() && !none.is_empty && none.means.is_empty());
        assert!(data(&[], PressurePeriod::Year).is_empty);
    }
}
