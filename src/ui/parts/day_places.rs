//! Where the days of a year and of a month stand. Only places, worked out anew for every width; what a day looks like is not
//! known here.

use egui::{Vec2, vec2};

use crate::domain::{Day, WeekStart};
use crate::ui::theme;

/// Between two days of a year, by whether there is room for large ones.
const YEAR_GAP: f32 = 3.0;
const YEAR_GAP_SMALL: f32 = 2.0;
/// A week of the year is at most this wide, its gap included, and small ones get the small gap.
const WEEK_WIDEST: f32 = 24.0;
const WEEK_WIDE: f32 = 14.0;
/// A week narrower than this would hide how high a day is filled: the year is then folded in two.
const WEEK_NARROWEST: f32 = 10.0;
/// Width of the weekdays before a year.
const WEEKDAY_WIDTH: f32 = 28.0;
/// Height of the months above a year and the weekdays above a month.
const HEAD_HEIGHT: f32 = 21.0;
/// Space between the halves of a folded year.
const FOLD: f32 = 10.0;
/// About how high a line of small text is.
const TEXT_HEIGHT: f32 = 16.0;

/// A word beside or above the days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    /// A month, 0..=11.
    Month(usize),
    /// A weekday, 0 = the first of a week.
    Weekday(usize),
}

/// Where everything stands, from the left top corner.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    /// Of all of it.
    pub size: Vec2,
    /// Of one day.
    pub cell: Vec2,
    /// Left top corners of the days, in order.
    pub days: Vec<Vec2>,
    /// Words with their left top corners.
    pub heads: Vec<(Vec2, Head)>,
}

/// How the days of a month are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MonthLook {
    /// Height of a day.
    pub height: f32,
    /// Between two days.
    pub gap: f32,
    /// As high for every month, so that what turns the months stays where it is.
    pub keeps_height: bool,
}

/// No month lies in more weeks.
const MOST_WEEKS: f32 = 6.0;

impl Places {
    /// The year that `day` lies in: a column a week, a row a weekday. Too narrow for that, its halves stand below each other.
    #[must_use]
    pub fn of_year(day: Day, width: f32, start: WeekStart) -> Self {
        let (first, last) = (day.year_first(), day.year_last());
        let room = width - WEEKDAY_WIDTH;
        let whole = week_width(room, &[(first, last)], start);
        if whole >= WEEK_NARROWEST {
            return Self::of_bands(&[(first, last)], whole, start);
        }
        let july = first.plus_months(6);
        let halves = [(first, july.plus(-1)), (july, last)];
        let week = week_width(room, &halves, start).max(WEEK_NARROWEST);
        Self::of_bands(&halves, week, start)
    }

    fn of_bands(bands: &[(Day, Day)], week: f32, start: WeekStart) -> Self {
        let gap = if week < WEEK_WIDE {
            YEAR_GAP_SMALL
        } else {
            YEAR_GAP
        };
        let mut places = Self {
            size: Vec2::ZERO,
            cell: Vec2::splat(week - gap),
            days: Vec::new(),
            heads: Vec::new(),
        };
        let mut top = 0.0;
        for &(first, last) in bands {
            let corner = vec2(WEEKDAY_WIDTH, top + HEAD_HEIGHT);
            for day in first.through(last) {
                let (column, row) = year_place(first, day, start);
                let at = corner + vec2(column as f32, row as f32) * week;
                places.days.push(at);
                if day.day_of_month() == 1 {
                    let month = Head::Month(day.month() as usize - 1);
                    places.heads.push((vec2(at.x, top), month));
                }
            }
            for row in (0..7).step_by(2) {
                let y = corner.y + row as f32 * week + (week - gap - TEXT_HEIGHT) / 2.0;
                places.heads.push((vec2(0.0, y), Head::Weekday(row)));
            }
            let (columns, _) = year_place(first, last, start);
            top = corner.y + 7.0 * week - gap;
            let right = corner.x + (columns + 1) as f32 * week - gap;
            places.size = vec2(places.size.x.max(right), top);
            top += FOLD;
        }
        places
    }

    /// The month that `day` lies in: a column a weekday, a row a week.
    #[must_use]
    pub fn of_month(day: Day, width: f32, look: MonthLook, start: WeekStart) -> Self {
        let (first, last) = (day.month_first(), day.month_last());
        let cell = vec2(((width - 6.0 * look.gap) / 7.0).floor(), look.height);
        let step = cell + Vec2::splat(look.gap);
        let days: Vec<Vec2> = first
            .through(last)
            .map(|day| {
                let (week, weekday) = year_place(first, day, start);
                vec2(weekday as f32 * step.x, HEAD_HEIGHT + week as f32 * step.y)
            })
            .collect();
        let heads = (0..7)
            .map(|weekday| (vec2(weekday as f32 * step.x, 0.0), Head::Weekday(weekday)))
            .collect();
        let last_week = if look.keeps_height {
            HEAD_HEIGHT + (MOST_WEEKS - 1.0) * step.y
        } else {
            days.last().map_or(0.0, |at| at.y)
        };
        Self {
            size: vec2(7.0 * step.x - look.gap, last_week + cell.y),
            cell,
            days,
            heads,
        }
    }
}

/// Week and weekday of a day, counted from the week `first` lies in.
fn year_place(first: Day, day: Day, start: WeekStart) -> (usize, usize) {
    let days = day.days_since(start.first_of_week(first));
    let days = usize::try_from(days).unwrap_or(0);
    (days / 7, days % 7)
}

/// How wide a week can be, in whole points so that all days are alike.
fn week_width(room: f32, bands: &[(Day, Day)], start: WeekStart) -> f32 {
    let columns = bands
        .iter()
        .map(|(first, last)| year_place(*first, *last, start).0 + 1);
    let columns = columns.max().unwrap_or(1) as f32;
    (((room + theme::SPACE_XS) / columns).floor()).min(WEEK_WIDEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn every_day_of_a_year_has_a_place_of_its_own_within_the_width() {
        for year in 1995..2045 {
            for (width, start) in [330.0, 436.0, 614.0, 894.0]
                .into_iter()
                .flat_map(|width| WeekStart::ALL.map(|start| (width, start)))
            {
                let first = Day::from_ymd(year, 1, 1).unwrap();
                let places = Places::of_year(first, width, start);
                let days = first.year_last().days_since(first) + 1;
                assert_eq!(places.days.len(), days as usize);
                let mut seen: Vec<_> = places
                    .days
                    .iter()
                    .map(|at| (at.x as i32, at.y as i32))
                    .collect();
                seen.sort_unstable();
                seen.dedup();
                assert_eq!(seen.len(), days as usize, "{year} {width}");
                assert!(places.size.x <= width, "{year} {width}: {:?}", places.size);
                assert!(places.cell.x >= 8.0, "{year} {width}");
            }
        }
    }

    #[test]
    fn a_narrow_year_is_folded_in_two() {
        let wide = Places::of_year(day("2026-05-05"), 894.0, WeekStart::Monday);
        let narrow = Places::of_year(day("2026-05-05"), 436.0, WeekStart::Monday);
        assert!(narrow.size.y > 1.8 * wide.size.y);
        // 1 July 2026 is a Wednesday: the third row of the second half, in its first column.
        let july = narrow.days[181];
        assert!((july.x - narrow.days[0].x).abs() < 0.1);
        assert!(july.y > narrow.days[180].y);
    }

    #[test]
    fn a_month_begins_under_its_weekday() {
        let look = MonthLook {
            height: 44.0,
            gap: 6.0,
            keeps_height: false,
        };
        // November 2026 begins on a Sunday and ends on a Monday: six weeks.
        let places = Places::of_month(day("2026-11-22"), 548.0, look, WeekStart::Monday);
        assert_eq!(places.days.len(), 30);
        let sunday = places.heads[6];
        assert_eq!(sunday.1, Head::Weekday(6));
        assert!((places.days[0].x - sunday.0.x).abs() < 0.1);
        assert!((places.size.y - (HEAD_HEIGHT + 6.0 * 44.0 + 5.0 * 6.0)).abs() < 0.1);
        assert!(places.size.x <= 548.0);
    }
}
