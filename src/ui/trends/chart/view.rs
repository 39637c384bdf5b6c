//! Which part of the period a chart shows: closer and further, earlier and later, and never outside the period; and the bar that the
//! arrows came to.

use crate::ui::lookback::axis::Stretch;
use crate::ui::trends::walk::BarWalk;

/// Shown at least, in days.
const LEAST_DAYS: f64 = 28.0;

/// The part that is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ChartView {
    /// The period it was chosen in, and the part; `None` = all of it.
    part: Option<(Stretch, Stretch)>,
    /// The bar that the arrows came to.
    pub walk: BarWalk,
    /// What the numbers of many marks stand for is listed.
    pub lists_marks: bool,
}

impl ChartView {
    /// What to show of a period; all of it, if the part was chosen in another.
    pub fn shown(&self, whole: Stretch) -> Stretch {
        match self.part {
            Some((of, part)) if of == whole => part,
            _ => whole,
        }
    }

    /// The same part, with no bar that the arrows came to.
    pub fn alone(&self) -> Self {
        Self {
            walk: BarWalk::default(),
            ..*self
        }
    }

    /// Whether all of the period is shown.
    pub fn is_whole(&self, whole: Stretch) -> bool {
        self.shown(whole) == whole
    }

    /// Shows all of the period again.
    pub fn reset(&mut self) {
        self.part = None;
    }

    /// Shows `factor` (> 0) times as closely; the day `around` stays where it is.
    pub fn zoom(&mut self, whole: Stretch, factor: f64, around: f64) {
        let (first, end) = self.shown(whole);
        let longest = whole.1 - whole.0;
        let days = ((end - first) / factor).clamp(LEAST_DAYS.min(longest), longest);
        let before = (around - first) / (end - first) * days;
        self.show(whole, around - before, days);
    }

    /// Zooms around the middle.
    pub fn zoom_in_place(&mut self, whole: Stretch, factor: f64) {
        let (first, end) = self.shown(whole);
        self.zoom(whole, factor, f64::midpoint(first, end));
    }

    /// Moves by a share of what is shown, later if positive.
    pub fn move_by(&mut self, whole: Stretch, share: f64) {
        let (first, end) = self.shown(whole);
        let days = end - first;
        self.show(whole, first + share * days, days);
    }

    /// Moves no further than it takes to show all of `wanted`.
    pub fn follow(&mut self, whole: Stretch, wanted: Stretch) {
        let (first, end) = self.shown(whole);
        if wanted.0 < first {
            self.show(whole, wanted.0, end - first);
        } else if wanted.1 > end {
            self.show(whole, wanted.1 - (end - first), end - first);
        }
    }

    fn show(&mut self, whole: Stretch, first: f64, days: f64) {
        let first = first.min(whole.1 - days).max(whole.0);
        let part = (first, (first + days).min(whole.1));
        self.part = (part != whole).then_some((whole, part));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR: Stretch = (100.0, 464.0);

    #[test]
    fn zooming_keeps_the_day_under_the_pointer_and_stops_at_four_weeks() {
        let mut view = ChartView::default();
        view.zoom(YEAR, 2.0, 191.0);
        assert_eq!(view.shown(YEAR), (145.5, 327.5));
        view.zoom(YEAR, 1_000.0, 191.0);
        let (first, end) = view.shown(YEAR);
        assert!((end - first - 28.0).abs() < 1e-9 && first < 191.0 && 191.0 < end);
        view.zoom(YEAR, 1e-6, 191.0);
        assert!(view.is_whole(YEAR));
    }

    #[test]
    fn moving_stops_at_both_ends_of_the_period() {
        let mut view = ChartView::default();
        view.move_by(YEAR, 0.5);
        assert!(view.is_whole(YEAR), "nothing lies outside");
        view.zoom_in_place(YEAR, 4.0);
        view.move_by(YEAR, -100.0);
        assert_eq!(view.shown(YEAR), (100.0, 191.0));
        view.move_by(YEAR, 1.0);
        assert_eq!(view.shown(YEAR), (191.0, 282.0));
        view.move_by(YEAR, 100.0);
        assert_eq!(view.shown(YEAR), (373.0, 464.0));
        assert_eq!(
            view.shown((0.0, 7.0)),
            (0.0, 7.0),
            "another period begins whole"
        );
        view.reset();
        assert!(view.is_whole(YEAR));
    }

    #[test]
    fn following_moves_no_further_than_it_takes() {
        let mut view = ChartView::default();
        view.zoom_in_place(YEAR, 4.0);
        let (first, end) = view.shown(YEAR);
        view.follow(YEAR, (first, first + 7.0));
        assert_eq!(view.shown(YEAR), (first, end), "it was in sight");
        view.follow(YEAR, (first - 7.0, first));
        assert_eq!(view.shown(YEAR), (first - 7.0, end - 7.0));
        view.follow(YEAR, (end, end + 7.0));
        assert_eq!(view.shown(YEAR), (first + 7.0, end + 7.0));
        view.follow(YEAR, (98.0, 105.0));
        assert_eq!(view.shown(YEAR), (100.0, 191.0), "never outside the period");
    }

    #[test]
    fn a_period_of_days_is_shown_whole() {
        let mut view = ChartView::default();
        view.zoom_in_place((0.0, 7.0), 8.0);
        assert!(view.is_whole((0.0, 7.0)));
    }
}
