//! The row of the blood pressure: the mean of each week, or of each longer stretch, where it was measured. For looking at; nothing is
//! tested.

use super::row_data::Shown;
use crate::domain::{BuiltInSign, Day, SignKey};
use crate::text::Text;
use crate::trends::{Bar, BarUnit, MeanPressure};
use crate::ui::lookback::looked_back::LookedBack;

/// Days that the mean in the row is about.
const NOW_DAYS: i32 = 56;
/// Readings below which a mean is said to be of few.
const READINGS_GOOD: usize = 12;

/// The row, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct PressureRow {
    pub name: String,
    /// The letter it has on Today.
    pub letter: Option<char>,
    /// What the number on the right is a mean of.
    pub reason: String,
    /// From the lowest to the highest mean: the strokes have no axis.
    pub range: Option<String>,
    /// The means, oldest first.
    pub means: Vec<PressureMean>,
    /// "128/82"; a dash where too little was measured.
    pub now: String,
    /// Enough was measured for that.
    pub has_now: bool,
    /// The row in words.
    pub sentence: String,
}

/// The mean of a stretch of days.
#[derive(Clone, Debug, PartialEq)]
pub struct PressureMean {
    pub first: Day,
    pub last: Day,
    /// Mean upper pressure, mmHg.
    pub systolic: f64,
    /// Mean lower pressure, mmHg.
    pub diastolic: f64,
    /// The same in words.
    pub words: String,
}

impl LookedBack {
    /// `None` if nothing was measured in the period.
    pub(super) fn pressure_row(&self, shown: Shown, text: &Text) -> Option<PressureRow> {
        let readings = &self.records.pressures;
        let of = |first: Day, last: Day| {
            let from = readings.partition_point(|(day, _)| *day < first);
            let to = readings.partition_point(|(day, _)| *day <= last);
            MeanPressure::of(readings.get(from..to).unwrap_or(&[]).iter().copied())
        };
        of(shown.first, shown.last)?;
        let unit = shown.unit.max(BarUnit::Week);
        let stretches = self.history().runs.first();
        let stretches = stretches.map(|run| self.bars(run, (shown.first, shown.last), unit));
        let means = stretches.into_iter().flatten().filter_map(|bar| {
            let mean = of(bar.first, bar.last)?;
            Some(PressureMean {
                first: bar.first,
                last: bar.last,
                systolic: mean.systolic,
                diastolic: mean.diastolic,
                words: words(&bar, unit, &mean, text),
            })
        });
        let key = SignKey::BuiltIn(BuiltInSign::BloodPressure);
        let name = text.sign(&key);
        let means: Vec<PressureMean> = means.collect();
        let mean_now = of(shown.last.plus(1 - NOW_DAYS), shown.last);
        let mean_now = mean_now.filter(MeanPressure::is_enough);
        let has_now = mean_now.is_some();
        let (now, reason) = now(mean_now, text);
        let range = range(&means, unit, text);
        let said = [Some(&reason), range.as_ref()].into_iter().flatten();
        let said: Vec<&str> = said.map(String::as_str).collect();
        Some(PressureRow {
            sentence: format!("{name}: {now}, {}", said.join(" · ")),
            range,
            name,
            letter: self.letter(&key),
            reason,
            means,
            now,
            has_now,
        })
    }
}

fn range(means: &[PressureMean], unit: BarUnit, text: &Text) -> Option<String> {
    let ends = |of: fn(&PressureMean) -> f64| {
        let by_size = |one: &f64, other: &f64| one.total_cmp(other);
        let lowest = means.iter().map(of).min_by(by_size)?;
        let highest = means.iter().map(of).max_by(by_size)?;
        Some(text.trends_pressure_range(text.decimal(lowest, 0), text.decimal(highest, 0)))
    };
    let (upper, lower) = (ends(|mean| mean.systolic)?, ends(|mean| mean.diastolic)?);
    (means.len() > 1).then(|| match unit {
        BarUnit::Day | BarUnit::Week => text.trends_pressure_weeks(upper, lower),
        _ => text.trends_pressure_stretches(upper, lower),
    })
}

fn words(bar: &Bar, unit: BarUnit, mean: &MeanPressure, text: &Text) -> String {
    text.trends_pressure_bar(text.bar_when(bar, unit), numbers(mean, text), mean.readings)
}

fn numbers(mean: &MeanPressure, text: &Text) -> String {
    format!(
        "{}/{}",
        text.decimal(mean.systolic, 0),
        text.decimal(mean.diastolic, 0)
    )
}

fn now(mean: Option<MeanPressure>, text: &Text) -> (String, String) {
    match mean {
        Some(mean) if mean.readings < READINGS_GOOD => (
            numbers(&mean, text),
            text.trends_pressure_few(mean.readings),
        ),
        Some(mean) => (
            numbers(&mean, text),
            text.trends_pressure_mean(mean.readings),
        ),
        None => ("–".to_owned(), text.trends_pressure_none()),
    }
}
