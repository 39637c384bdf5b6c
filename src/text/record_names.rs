//! Names and short sentences about days away, medicines, laboratory results and what a search finds.

use super::Text;
use crate::diary::{SearchNames, SearchPlace};
use crate::domain::erasure::{ErasedRows, Erasure};
use crate::domain::lab::{LabError, LabKind, LabValue};
use crate::domain::measurement::{BloodPressureEntry, DayPart};
use crate::domain::medicine::{DoseWords, Medicine, MedicineDose, MedicineKind, PAINKILLER_DAYS};
use crate::domain::pause::{Pause, PauseReason};
use crate::domain::{Day, FactorKey, Sign, SignKey};
use crate::trends::{MeanPressure, MeasuringWeek, PainkillerMonth, PressureLook};

/// Most digits behind the comma of a laboratory value: as many as printouts have.
const LAB_DECIMALS: usize = 3;

impl Text {
    /// "Vakantie".
    pub fn pause_reason(&self, reason: PauseReason) -> String {
        self.format(&format!("pause_reason_{}", reason.key()), None)
    }

    /// The reason, with the person's words: "Vakantie, Griekenland".
    pub fn pause_why(&self, reason: PauseReason, words: Option<&str>) -> String {
        let reason = self.pause_reason(reason);
        words.map_or(reason.clone(), |words| format!("{reason}, {words}"))
    }

    /// The days of a pause: "1 maart 2026 – 9 maart 2026".
    pub fn pause_days(&self, pause: &Pause) -> String {
        let first = self.day_with_year(pause.first);
        match pause.last {
            Some(last) if last == pause.first => first,
            Some(last) => self.away_line(first, self.day_with_year(last)),
            None => self.away_line_open(first),
        }
    }

    /// "Ochtend".
    pub fn day_part(&self, part: DayPart) -> String {
        self.format(&format!("day_part_{}", part.key()), None)
    }

    /// "128/82", "128/82 (avond)".
    pub fn reading(&self, entry: &BloodPressureEntry) -> String {
        match entry.part {
            Some(part) => format!("{} ({})", entry.reading, self.day_part(part).to_lowercase()),
            None => entry.reading.to_string(),
        }
    }

    /// "Magnesium in serum"; the person's own names stay as they wrote them.
    pub fn lab(&self, kind: &LabKind) -> String {
        match kind {
            LabKind::Own(name) => name.clone(),
            kind => self.format(&format!("lab_{kind}"), None),
        }
    }

    /// "0,82 mmol/L", ">90 mL/min", "negatief": as printed. A word has no unit.
    pub fn lab_value(&self, value: &LabValue) -> String {
        let figure = value.figure();
        let said = match (figure.words(), figure.value()) {
            (Some(words), None) => return words.to_owned(),
            (Some(words), Some(number)) => match LabValue::number(words) {
                // With the comma of this language, and the noughts it was printed with.
                Some(_) => self.decimal(number, decimals_of(words)),
                None => words.to_owned(),
            },
            (None, number) => self.plain_number(number.unwrap_or_default(), LAB_DECIMALS),
        };
        format!("{said} {}", value.unit()).trim_end().to_owned()
    }

    /// A laboratory prints a range as exactly as its results: with as many decimals as the number among them that has most.
    pub fn lab_bound(&self, value: &LabValue, bound: f64) -> String {
        let (low, high) = value.range();
        let numbers = value.figure().value().into_iter().chain(low).chain(high);
        let decimals = numbers.map(|number| decimals_of(&self.plain_number(number, LAB_DECIMALS)));
        self.decimal(bound, decimals.max().unwrap_or_default())
    }

    /// A number of a result by itself: "0,82".
    pub fn lab_number(&self, number: f64) -> String {
        self.plain_number(number, LAB_DECIMALS)
    }

    /// The range printed beside a value: "0,70–1,05", "vanaf 30"; `None` if none was.
    pub fn lab_range(&self, value: &LabValue) -> Option<String> {
        let number = |bound| self.lab_bound(value, bound);
        match value.range() {
            (Some(low), Some(high)) => Some(format!("{}–{}", number(low), number(high))),
            (Some(low), None) => Some(self.lab_from(number(low))),
            (None, Some(high)) => Some(self.lab_to(number(high))),
            (None, None) => None,
        }
    }

    /// "Magnesium in serum 0,82 mmol/L (referentiewaarden 0,70–1,05)".
    pub fn lab_words(&self, kind: &LabKind, value: &LabValue) -> String {
        let name = self.lab(kind);
        let number = self.lab_value(value);
        match self.lab_range(value) {
            Some(range) => self.lab_result_range(name, number, range),
            None => self.lab_result(name, number),
        }
    }

    /// "128/79". Halves go up: a mean on the limit of 135 must not read as below it.
    pub fn pressure_numbers(&self, mean: &MeanPressure) -> String {
        format!("{}/{}", mean.systolic.round(), mean.diastolic.round())
    }

    /// The same with the pulse where one was typed: "128/79, hartslag 66".
    pub fn pressure_of_day(&self, mean: &MeanPressure) -> String {
        let numbers = self.pressure_numbers(mean);
        match mean.pulse {
            Some(pulse) => self.pressure_with_pulse(numbers, format!("{}", pulse.round())),
            None => numbers,
        }
    }

    /// "gemiddeld 128/79 mmHg (12 metingen op 6 dagen)".
    pub fn pressure_mean_words(&self, mean: &MeanPressure) -> String {
        let (systolic, diastolic) = (mean.systolic.round(), mean.diastolic.round());
        self.pressure_mean(systolic, diastolic, mean.readings, mean.days)
    }

    /// The means of a period in sentences: all readings, and those of the mornings and of the evenings.
    pub fn pressure_means(&self, look: &PressureLook, period: &str) -> Vec<String> {
        let all = look.all.as_ref();
        let all = all.map(|mean| {
            let words = self.pressure_all(period, self.pressure_mean_words(mean));
            self.with_few(words, mean)
        });
        let parts = DayPart::ALL
            .into_iter()
            .zip([&look.morning, &look.evening])
            .filter_map(|(part, mean)| {
                let words = self.pressure_mean_words(mean.as_ref()?);
                Some(self.pressure_part(self.day_part(part), words))
            });
        all.into_iter().chain(parts).collect()
    }

    /// The words about a mean, with a sentence more where it is from few readings.
    pub fn with_few(&self, words: String, mean: &MeanPressure) -> String {
        if mean.is_from_few() {
            let words = words.trim_end_matches('.');
            format!("{words}. {}", self.pressure_few())
        } else {
            words
        }
    }

    /// The measuring week in a sentence.
    pub fn pressure_week_words(&self, week: &MeasuringWeek) -> String {
        let period = self.period(week.first, week.last);
        match &week.mean {
            Some(mean) => {
                let words = self.pressure_mean_words(mean);
                let mut words = self.pressure_week(period, words);
                // Readings without a part of the day are no evenings that were missed.
                if week.mornings + week.evenings > 0 {
                    let parts = self.pressure_week_parts(week.mornings, week.evenings);
                    words = format!("{words} {parts}");
                }
                self.with_few(words, mean)
            }
            // Just begun: to count noughts says nothing.
            None if week.mornings + week.evenings == 0 => self.pressure_week_begun(period),
            None => self.pressure_week_few(period, week.mornings, week.evenings),
        }
    }

    /// "November 2026: 4 dagen met een pijnstiller, van 20 ingevuld".
    pub fn painkiller_month_words(&self, month: &PainkillerMonth) -> String {
        let heading = self.month_heading(month.first);
        if month.is_running {
            self.painkiller_month_running(heading, month.taken, month.filled)
        } else {
            self.painkiller_month(heading, month.taken, month.filled)
        }
    }

    /// How many days a month are named as many, and by whom.
    pub fn painkiller_limit_words(&self) -> String {
        let (few, many) = PAINKILLER_DAYS;
        self.painkiller_limits(few, many)
    }

    /// "gewone pijnstiller"; `None` for what is not a painkiller.
    pub fn painkiller_kind(&self, kind: MedicineKind) -> Option<String> {
        match kind {
            MedicineKind::Other => None,
            MedicineKind::Painkiller => Some(self.cli_medicine_painkiller()),
            MedicineKind::SimplePainkiller => Some(self.medicine_kind_simple()),
            MedicineKind::TriptanOpioidCombination => Some(self.medicine_kind_triptan()),
        }
    }

    /// How much and when: "500 mg, 08:30".
    pub fn dose_words(&self, words: &DoseWords) -> String {
        let clock = words.clock().map(|clock| clock.to_string());
        let parts = words.amount().map(str::to_owned).into_iter().chain(clock);
        parts.collect::<Vec<_>>().join(", ")
    }

    /// "Paracetamol 500 mg, 08:30".
    pub fn medicine_dose(&self, medicine: &str, words: &DoseWords) -> String {
        format!("{medicine} {}", self.dose_words(words))
    }

    /// A medicine of a day with what is noted of it: "Paracetamol (500 mg, 08:30; 20:15)".
    pub fn medicine_taken(&self, medicine: &Medicine, doses: &[MedicineDose]) -> String {
        let of_it = doses.iter().filter(|dose| dose.medicine == medicine.id);
        let words: Vec<String> = of_it.map(|dose| self.dose_words(&dose.words)).collect();
        if words.is_empty() {
            medicine.name.clone()
        } else {
            format!("{} ({})", medicine.name, words.join("; "))
        }
    }

    /// Where words were found: "Notitie", "Bij hoofdpijn".
    pub fn search_place(&self, place: &SearchPlace) -> String {
        match place {
            SearchPlace::Note => self.search_in_note(),
            SearchPlace::Remark(sign) => self.search_in_remark(self.sign_inside(sign)),
            SearchPlace::Event => self.search_in_event(),
            SearchPlace::Mark => self.search_in_mark(),
            SearchPlace::Pause => self.search_in_pause(),
            SearchPlace::Lab => self.search_in_lab(),
            SearchPlace::Sign(_) => self.search_in_sign(),
            SearchPlace::Factor => self.search_in_factor(),
            SearchPlace::Medicine => self.search_in_medicine(),
            SearchPlace::Product => self.search_in_product(),
        }
    }

    /// What would be erased: "alles over 22 november 2026". `signs` are those of the diary.
    pub fn erasure(&self, erasure: Erasure, signs: &[Sign]) -> String {
        let days = |first: Day, last: Day| {
            let open = first == Day::MIN || last == Day::MAX;
            let from = (first > Day::MIN).then(|| self.lab_from(self.day_with_year(first)));
            let to = (last < Day::MAX).then(|| self.lab_to(self.day_with_year(last)));
            if open {
                from.or(to).unwrap_or_default()
            } else {
                self.period(first, last)
            }
        };
        match erasure {
            Erasure::Days(first, last) if first == last => {
                self.erase_what_day(self.day_with_year(first))
            }
            Erasure::Days(first, last) => self.erase_what_days(days(first, last)),
            Erasure::Sign(id, span) => {
                let sign = signs.iter().find(|sign| sign.id == id);
                let name = sign.map_or_else(String::new, |sign| self.sign_inside(&sign.key));
                match span {
                    None => self.erase_what_sign(name),
                    Some((first, last)) if first == last => {
                        self.erase_what_sign_day(name, self.day_with_year(first))
                    }
                    Some((first, last)) => self.erase_what_sign_days(name, days(first, last)),
                }
            }
            Erasure::Everything => self.erase_what_everything(),
        }
    }

    /// What is wrong with a typed laboratory result.
    pub fn lab_error(&self, err: LabError) -> String {
        match err {
            LabError::Value => self.error_lab_value(),
            LabError::Bound => self.error_lab_bound(),
            LabError::Order => self.error_lab_order(),
            LabError::Unit => self.error_lab_unit(),
        }
    }

    /// "34 antwoorden, 2 notities en 5 andere invoeren".
    pub fn erased_rows(&self, rows: ErasedRows) -> String {
        let parts = [
            (rows.answers, self.erase_answers(rows.answers)),
            (rows.notes, self.erase_notes(rows.notes)),
            (
                rows.measurements,
                self.erase_measurements(rows.measurements),
            ),
            (rows.intake, self.erase_intake(rows.intake)),
            (rows.others, self.erase_others(rows.others)),
        ];
        let said: Vec<String> = parts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(_, words)| words)
            .collect();
        if said.is_empty() {
            self.erase_nothing()
        } else {
            self.list(&said)
        }
    }

    /// A number with no more digits behind the comma than it has.
    pub fn plain_number(&self, value: f64, decimals: usize) -> String {
        let said = self.decimal(value, decimals);
        match said.find([',', '.']) {
            Some(_) => said
                .trim_end_matches('0')
                .trim_end_matches([',', '.'])
                .to_owned(),
            None => said,
        }
    }
}

fn decimals_of(said: &str) -> usize {
    let behind = said.split_once([',', '.']).map(|(_, behind)| behind.len());
    behind.unwrap_or_default()
}

impl SearchNames for Text {
    fn sign(&self, key: &SignKey) -> String {
        Self::sign(self, key)
    }

    fn factor(&self, key: &FactorKey) -> String {
        Self::factor(self, key)
    }
}

/// Every message that is looked up by key.
#[cfg(test)]
pub(super) fn ids() -> impl Iterator<Item = String> {
    PauseReason::ALL
        .map(|reason| format!("pause_reason_{}", reason.key()))
        .into_iter()
        .chain(LabKind::BUILT_IN.map(|kind| format!("lab_{kind}")))
        .chain(DayPart::ALL.map(|part| format!("day_part_{}", part.key())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lab_figure::LabFigure;
    use crate::text::Language;

    #[test]
    fn a_result_is_said_as_it_was_printed() {
        let words = |low, high| {
            let value = LabValue::new(0.820, "mmol/L", low, high).unwrap();
            Text::new(Language::Nl).lab_words(&LabKind::Magnesium, &value)
        };
        assert_eq!(words(None, None), "Magnesium in serum 0,82 mmol/L");
        assert_eq!(
            words(Some(0.7), Some(1.05)),
            "Magnesium in serum 0,82 mmol/L (referentiewaarden 0,70–1,05)"
        );
        assert!(words(Some(0.7), None).ends_with("(referentiewaarden vanaf 0,70)"));
        // What was typed stays as it was, whatever its range is printed with.
        let typed = |typed: &str| {
            let figure = LabFigure::parse(typed, &LabKind::Magnesium).unwrap();
            let value = LabValue::printed(figure, "mmol/L", Some(0.7), Some(1.05)).unwrap();
            Text::new(Language::Nl).lab_value(&value)
        };
        assert_eq!(typed("0.7"), "0,7 mmol/L");
        assert_eq!(typed("0.70"), "0,70 mmol/L");
        let printed = |typed: &str, unit: &str| {
            let figure = LabFigure::parse(typed, &LabKind::Egfr).unwrap();
            Text::new(Language::En).lab_value(&LabValue::printed(figure, unit, None, None).unwrap())
        };
        assert_eq!(printed("90,0", ""), "90.0");
        assert_eq!(printed("0.7", ""), "0.7");
        assert_eq!(printed("70", ""), "70");
        assert_eq!(printed("> 90", "mL/min"), "> 90 mL/min");
        assert_eq!(printed("<0,5", "mg/L"), "<0,5 mg/L");
        assert_eq!(printed("negative", "mL/min"), "negative");
    }

    #[test]
    fn a_measuring_week_that_has_just_begun_counts_no_noughts() {
        let first = Day::from_ymd(2026, 11, 22).unwrap();
        let mut week = MeasuringWeek {
            first,
            last: first.plus(6),
            mornings: 0,
            evenings: 0,
            mean: None,
        };
        let text = Text::new(Language::En);
        let words = text.pressure_week_words(&week);
        assert!(words.contains("begun") && !words.contains(" 0"), "{words}");
        week.mornings = 1;
        let words = text.pressure_week_words(&week);
        assert!(words.contains("Mornings on 1, evenings on 0"), "{words}");
        week.mean = Some(MeanPressure {
            systolic: 128.0,
            diastolic: 82.0,
            pulse: None,
            readings: 12,
            days: 6,
        });
        let words = text.pressure_week_words(&week);
        assert!(words.contains("Mornings on 1, evenings on 0"), "{words}");
        week.mornings = 0;
        let words = text.pressure_week_words(&week);
        assert!(!words.contains("ornings"), "no part was typed: {words}");
    }

    #[test]
    fn what_is_erased_is_counted_in_words() {
        let rows = ErasedRows {
            answers: 34,
            notes: 1,
            ..ErasedRows::default()
        };
        let text = Text::new(Language::Nl);
        assert_eq!(text.erased_rows(rows), "34 antwoorden en 1 notitie");
        assert_eq!(text.erased_rows(ErasedRows::default()), "niets");
    }
}
