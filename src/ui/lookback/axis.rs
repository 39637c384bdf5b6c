//! Time along a drawing: where a day stands, and the words below. Words that would touch are left out.

use egui::{Align2, Rangef, Rect, Ui, pos2};

use crate::domain::Day;
use crate::text::Text;
use crate::ui::theme;

const WEEK_DAYS: f64 = 7.0;
const MONTH_DAYS: f64 = 30.4;
/// Up to so many weeks each has its date below it.
const WEEKS_NAMED: f64 = 6.0;
/// Words of an axis at most; more would crowd.
const LABELS_MAX: f64 = 12.0;
/// Fewer months than this are too few to read an axis by.
const NAMED_LEAST: usize = 3;
/// A month is not always as long.
const NEARLY: f64 = 1.05;

/// First and end of a stretch of time, in days since 1970-01-01.
pub type Stretch = (f64, f64);

/// A word below the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisLabel {
    /// The day it stands at.
    pub day: Day,
    /// "jun", "2026", "9 nov".
    pub words: String,
}

/// A stretch of time along a drawing.
#[derive(Clone, Copy, Debug)]
pub struct Along {
    /// From its left to its right.
    pub across: Rangef,
    /// The days that are shown.
    pub shown: Stretch,
}

impl Along {
    /// Time from the left to the right of `area`.
    pub fn over(area: Rect, shown: Stretch) -> Self {
        Self {
            across: area.x_range(),
            shown,
        }
    }

    /// Where a moment stands.
    pub fn x(&self, day: f64) -> f32 {
        let share = (day - self.shown.0) / (self.shown.1 - self.shown.0).max(1.0);
        self.across.min + self.across.span() * share as f32
    }

    /// The moment at a place.
    pub fn day_at(&self, x: f32) -> f64 {
        let share = f64::from((x - self.across.min) / self.across.span().max(1.0));
        self.shown.0 + share * (self.shown.1 - self.shown.0)
    }

    /// Points of a stretch of so many days.
    pub fn width_of(&self, days: f64) -> f32 {
        (f64::from(self.across.span()) * days / (self.shown.1 - self.shown.0).max(1.0)) as f32
    }
}

/// A day on the axis.
pub fn number(day: Day) -> f64 {
    f64::from(day.number())
}

/// First days of months with their names, of years where months would crowd, dates where months are too far apart; none of a day before
/// the diary `began`, whose first week may have begun before it, and none of a day that is still to come: a young diary has room for
/// them, and they hold nothing. Where they begin in another year than that of `today`, the first says which.
pub fn axis_labels(
    (first, end): Stretch,
    (began, today): (Day, Day),
    text: &Text,
) -> Vec<AxisLabel> {
    let day = |number: f64| Day::from_number(number as i32).unwrap_or(Day::MIN);
    let (from, to) = (day(first.ceil()), day(end - 1.0));
    let days = end - first;
    if days <= WEEKS_NAMED * WEEK_DAYS {
        let mut named = None;
        let label = |day: Day| {
            let is_said = named.unwrap_or(today.year()) == day.year();
            named = Some(day.year());
            AxisLabel {
                day,
                words: if is_said {
                    text.day_short(day)
                } else {
                    with_year(text.day_short(day), day)
                },
            }
        };
        let weeks = from.through(to.min(today)).step_by(7);
        let mut days: Vec<Day> = weeks.map(|week| week.max(began.min(to))).collect();
        days.dedup();
        return days.into_iter().map(label).collect();
    }
    let months = days / MONTH_DAYS / LABELS_MAX;
    let step = [1, 3, 12]
        .into_iter()
        .find(|step| f64::from(*step) * NEARLY >= months);
    let years = match step {
        Some(_) => 1,
        None => (months / 12.0).ceil() as i32,
    };
    let step = step.unwrap_or(12);
    let begins = |day: &Day| {
        (day.month() - 1).is_multiple_of(step) && (day.month() != 1 || day.year() % years == 0)
    };
    let words = |day: Day| match day.month() {
        1 if step > 1 => day.year().to_string(),
        1 => with_year(text.month_short(1), day),
        month => text.month_short(month),
    };
    let mut month = from.plus(-1).month_last().plus(1);
    let mut labels = Vec::new();
    while month <= to.min(today) {
        if begins(&month) {
            labels.push(AxisLabel {
                day: month,
                words: words(month),
            });
        }
        month = month.plus_months(1);
    }
    if let Some(first) = labels.first_mut()
        && first.day.month() != 1
        && first.day.year() != today.year()
    {
        first.words = with_year(std::mem::take(&mut first.words), first.day);
    }
    labels
}

fn with_year(words: String, day: Day) -> String {
    format!("{words} {}", day.year())
}

/// Draws the words below `top`. Where not all find room, fewer months are named, and never a month in the place of a year.
pub fn axis_labels_ui(ui: &Ui, labels: &[AxisLabel], along: &Along, top: f32) {
    let palette = theme::palette(ui);
    let words = labels.iter().filter_map(|label| {
        let words = label.words.clone();
        let galley = ui
            .painter()
            .layout_no_wrap(words, theme::small_font(), palette.text_3);
        let left = along.x(number(label.day));
        let across = Rangef::new(left, left + galley.size().x);
        let is_inside = along.across.min - 1.0 <= across.min && across.max <= along.across.max;
        is_inside.then_some((label.day, across, galley))
    });
    let words: Vec<_> = words.collect();
    let places: Vec<_> = words
        .iter()
        .map(|(day, across, _)| (*day, *across))
        .collect();
    for ((_, across, galley), _) in words
        .into_iter()
        .zip(kept(&places))
        .filter(|(_, is_kept)| *is_kept)
    {
        let place = Align2::LEFT_TOP.anchor_size(pos2(across.min, top), galley.size());
        ui.painter().galley(place.min, galley, palette.text_3);
    }
}

/// Which of these words, each with its day and from where to where it reaches, stand beside each other: all, else those of every
/// quarter, half or whole year, else as many as there is room for.
fn kept(places: &[(Day, Rangef)]) -> Vec<bool> {
    let touches = |one: &Rangef, other: &Rangef| other.min < one.max + theme::SPACE_S;
    for months in [1, 3, 6, 12] {
        let is_named = |day: &Day| {
            months == 1 || (*day == day.month_first() && (day.month() - 1).is_multiple_of(months))
        };
        let named: Vec<&Rangef> = places
            .iter()
            .filter(|(day, _)| is_named(day))
            .map(|(_, across)| across)
            .collect();
        let is_free = named.windows(2).all(|pair| match pair {
            [one, other] => !touches(one, other),
            _ => true,
        });
        if is_free && (months == 1 || named.len() >= NAMED_LEAST) {
            return places.iter().map(|(day, _)| is_named(day)).collect();
        }
    }
    let is_year = |day: &Day| *day == day.month_first() && day.month() == 1;
    let has_years = places.iter().filter(|(day, _)| is_year(day)).count() >= NAMED_LEAST;
    let mut free_from = f32::NEG_INFINITY;
    let fits = |(day, across): &(Day, Rangef)| {
        let fits = across.min >= free_from && (!has_years || is_year(day));
        if fits {
            free_from = across.max + theme::SPACE_S;
        }
        fits
    };
    places.iter().map(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn where_months_crowd_the_years_stay() {
        let shown = (
            number(Day::from_ymd(2023, 11, 1).unwrap()),
            number(Day::from_ymd(2026, 11, 23).unwrap()),
        );
        let today = Day::from_ymd(2026, 11, 22).unwrap();
        let labels = axis_labels(shown, (Day::MIN, today), &Text::new(Language::En));
        for width in (60..900).step_by(7) {
            let along = Along {
                across: Rangef::new(0.0, width as f32),
                shown,
            };
            let places = labels.iter().map(|label| {
                let left = along.x(number(label.day));
                let wide = if label.words.len() > 3 { 29.0 } else { 22.0 };
                (label.day, Rangef::new(left, left + wide))
            });
            let places: Vec<_> = places.collect();
            let kept: Vec<_> = labels
                .iter()
                .zip(kept(&places))
                .filter(|(_, is_kept)| *is_kept)
                .map(|(label, _)| label.words.as_str())
                .collect();
            let has_month = kept.iter().any(|words| words.len() == 3);
            let years = ["2024", "2025", "2026"].map(|year| kept.contains(&year));
            assert!(!has_month || years == [true; 3], "{width}: {kept:?}");
        }
    }

    #[test]
    fn an_axis_of_another_year_says_which() {
        let text = Text::new(Language::En);
        let words = |from: (i32, u32, u32), days: i32| {
            let from = Day::from_ymd(from.0, from.1, from.2).unwrap();
            let today = Day::from_ymd(2026, 2, 10).unwrap();
            let shown = (number(from), number(from.plus(days)));
            let labels = axis_labels(shown, (Day::MIN, today), &text).into_iter();
            labels.map(|label| label.words).collect::<Vec<_>>()
        };
        assert_eq!(
            words((2025, 8, 20), 175),
            ["Sep 2025", "Oct", "Nov", "Dec", "Jan 2026", "Feb"]
        );
        assert_eq!(words((2024, 3, 1), 90), ["Mar 2024", "Apr", "May"]);
        assert_eq!(
            words((2025, 12, 22), 28),
            ["22 Dec 2025", "29 Dec", "5 Jan 2026", "12 Jan"]
        );
        assert_eq!(words((2026, 1, 13), 21), ["13 Jan", "20 Jan", "27 Jan"]);
    }

    #[test]
    fn no_day_to_come_is_named() {
        let today = Day::from_ymd(2026, 11, 28).unwrap();
        for (age, named) in [(0, 1), (6, 1), (7, 2), (13, 2)] {
            let first = number(today.plus(-age));
            let shown = (first, first + 14.0);
            let labels = axis_labels(shown, (today.plus(-age), today), &Text::new(Language::En));
            assert_eq!(labels.len(), named, "{age} days ago");
        }
    }

    #[test]
    fn the_first_week_is_named_by_the_first_day_of_the_diary() {
        let today = Day::from_ymd(2026, 11, 28).unwrap();
        let first = number(today.plus(-9));
        let words = |began| {
            let labels = axis_labels(
                (first, first + 28.0),
                (began, today),
                &Text::new(Language::En),
            );
            let labels = labels.into_iter();
            labels
                .map(|label| (label.day, label.words))
                .collect::<Vec<_>>()
        };
        let began = today.plus(-7);
        let second = (today.plus(-2), "26 Nov".to_owned());
        assert_eq!(words(began), [(began, "21 Nov".to_owned()), second.clone()]);
        assert_eq!(words(today.plus(-2)), [second]);
    }

    #[test]
    fn the_axis_names_dates_months_or_years_and_never_more_than_fit() {
        let end = Day::from_ymd(2026, 11, 23).unwrap();
        let labels = |days: i32| {
            let shown = (number(end.plus(-days)), number(end));
            let labels = axis_labels(shown, (Day::MIN, end), &Text::new(Language::Nl)).into_iter();
            labels.map(|label| label.words).collect::<Vec<_>>()
        };
        assert_eq!(labels(28), ["26 okt", "2 nov", "9 nov", "16 nov"]);
        assert_eq!(labels(175), ["jun", "jul", "aug", "sep", "okt", "nov"]);
        assert_eq!(
            labels(3 * 365),
            [
                "2024", "apr", "jul", "okt", "2025", "apr", "jul", "okt", "2026", "apr", "jul",
                "okt"
            ]
        );
        for years in [5, 20, 50, 100] {
            let labels = labels(years * 365);
            assert!((2..=13).contains(&labels.len()), "{labels:?}");
        }
    }
}
