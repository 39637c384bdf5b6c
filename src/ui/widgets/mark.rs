//! A day as a small shape: dashed when nothing was logged, otherwise filled from below. The height says how bad it was, so
//! that colour never has to say it alone. Never shows a day that was not logged as a day without signs.

use egui::{Color32, Painter, Rect, Stroke};

use super::shapes;
use crate::domain::{Answer, Severity};
use crate::ui::theme::Palette;

/// What is known of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SquareMark {
    /// Not asked.
    #[default]
    NotLogged,
    /// Away on purpose: not asked, and not left open.
    Away,
    /// Asked.
    Level {
        /// How bad it was.
        severity: Severity,
        /// Entered late: drawn in half its colour.
        late: bool,
    },
}

/// What lies above the filled part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Track {
    /// The same for every day, so that a strip reads as a row of heights.
    Plain,
    /// A breath of the fill, so that a calendar reads as a field of colours too.
    Tinted,
}

/// A thin line at the foot: there was an answer, and it was none.
const NONE_SHARE: f32 = 0.16;
const NONE_LEAST: f32 = 2.0;
/// How wide the stroke of a day away is, and how thick.
const AWAY_SHARE: f32 = 0.6;
const AWAY_WIDTH: f32 = 2.0;

impl SquareMark {
    /// An answer that was entered in time.
    #[must_use]
    pub const fn on_time(severity: Severity) -> Self {
        Self::Level {
            severity,
            late: false,
        }
    }

    /// The answer to one sign.
    #[must_use]
    pub fn of(answer: Option<&Answer>) -> Self {
        answer.map_or(Self::NotLogged, |answer| Self::Level {
            severity: answer.severity,
            late: answer.is_late(),
        })
    }

    /// The worst of a day's answers. It is late only if no answer as bad as that was entered in time.
    #[must_use]
    pub fn worst_of<'a>(answers: impl IntoIterator<Item = &'a Answer>) -> Self {
        let answers = answers.into_iter();
        Self::of(answers.max_by_key(|answer| (answer.severity, !answer.is_late())))
    }

    /// The same mark, or that of a day away where nothing was logged.
    #[must_use]
    pub const fn or_away(self, is_away: bool) -> Self {
        match self {
            Self::NotLogged if is_away => Self::Away,
            mark => mark,
        }
    }

    /// How bad it was; `None` = not asked.
    pub const fn severity(self) -> Option<Severity> {
        match self {
            Self::NotLogged | Self::Away => None,
            Self::Level { severity, .. } => Some(severity),
        }
    }

    /// Entered late.
    pub const fn is_late(self) -> bool {
        matches!(self, Self::Level { late: true, .. })
    }

    /// Paints the mark in a rounded box.
    pub(super) fn paint(
        self,
        painter: &Painter,
        rect: Rect,
        radius: f32,
        palette: &Palette,
        track: Track,
    ) {
        let (severity, late) = match self {
            Self::NotLogged => {
                return shapes::dashed(painter, rect, radius, palette.not_logged());
            }
            Self::Away => return away(painter, rect, radius, palette),
            Self::Level { severity, late } => (severity, late),
        };
        let fill = palette.severity_fill(severity);
        let fill = if late { palette.late(fill) } else { fill };
        if severity != Severity::Severe {
            let above = match track {
                Track::Plain => palette.surface_2,
                Track::Tinted => palette.track(severity, fill),
            };
            shapes::risen(painter, rect, radius, rect.height(), above);
        }
        shapes::risen(
            painter,
            rect,
            radius,
            risen_height(severity, rect.height()),
            fill,
        );
    }

    /// Text at the top of a box with this mark.
    pub(super) fn text_colour(self, palette: &Palette) -> Color32 {
        let severe = Self::on_time(Severity::Severe);
        if self == severe {
            palette.on_severe
        } else {
            palette.text
        }
    }
}

/// A quiet surface with a stroke through its middle: neither an open day nor an answer.
fn away(painter: &Painter, rect: Rect, radius: f32, palette: &Palette) {
    painter.rect_filled(rect, radius, palette.surface_2);
    let half = (rect.width() * AWAY_SHARE / 2.0).round();
    let ends = rect.center().x - half..=rect.center().x + half;
    let line = Stroke::new(AWAY_WIDTH, palette.control_border);
    painter.hline(ends, rect.center().y.round(), line);
}

/// How high a severity rises in a box of this height; whole points, so that the edge is sharp.
fn risen_height(severity: Severity, height: f32) -> f32 {
    let rise = match severity {
        Severity::None => (height * NONE_SHARE).max(NONE_LEAST),
        Severity::Mild => height / 3.0,
        Severity::Moderate => height * 2.0 / 3.0,
        Severity::Severe => return height,
    };
    rise.round()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_of_a_day_is_late_only_if_nothing_as_bad_was_in_time() {
        let answer = |severity, lag| Answer {
            severity,
            remark: None,
            entered_at: None,
            changed_at: None,
            lag_days: Some(lag),
            source: None,
        };
        let mild = answer(Severity::Mild, 0);
        let (late, severe) = (answer(Severity::Mild, 9), answer(Severity::Severe, 9));
        assert_eq!(
            SquareMark::worst_of([&late, &mild]),
            SquareMark::on_time(Severity::Mild)
        );
        assert!(SquareMark::worst_of([&mild, &severe]).is_late());
        assert_eq!(SquareMark::worst_of([]), SquareMark::NotLogged);
        assert_eq!(SquareMark::of(None).severity(), None);
        assert_eq!(SquareMark::of(None).or_away(true), SquareMark::Away);
        let there = SquareMark::of(Some(&mild));
        assert_eq!(there.or_away(true), there);
    }

    #[test]
    fn worse_is_always_higher() {
        for height in [13.0, 16.0, 26.0, 44.0] {
            let heights = Severity::ALL.map(|severity| risen_height(severity, height));
            assert!(
                heights.is_sorted_by(|lower, higher| lower + 1.0 < *higher),
                "{heights:?}"
            );
        }
    }
}
