//! A day as a small shape: dashed when nothing was logged, otherwise filled from below. The height says how bad it was, so
//! that colour never has to say it alone. Never shows a day that was not logged as a day without signs.

use egui::{Color32, Painter, Rect};

use super::paint;
use crate::domain::Severity;
use crate::ui::theme::Palette;

/// What is known of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SquareMark {
    /// Not asked.
    #[default]
    NotLogged,
    /// Asked.
    Level {
        /// How bad it was.
        severity: Severity,
        /// Entered late: drawn paler.
        late: bool,
    },
}

/// A thin line at the foot: there was an answer, and it was none.
const NONE_SHARE: f32 = 0.16;
const NONE_LEAST: f32 = 2.0;

impl SquareMark {
    /// An answer that was entered in time.
    #[must_use]
    pub const fn on_time(severity: Severity) -> Self {
        Self::Level { severity, late: false }
    }

    /// Text at the top of a box with this mark.
    pub(super) fn text_colour(self, palette: &Palette) -> Color32 {
        match self {
            Self::Level { severity: Severity::Severe, late: false } => palette.on_severe,
            Self::NotLogged | Self::Level { .. } => palette.text,
        }
    }

    /// The colour of the filled part.
    fn fill(self, palette: &Palette) -> Option<(Severity, Color32)> {
        match self {
            Self::NotLogged => None,
            Self::Level { severity, late } => {
                let fill = palette.severity_fill(severity);
                Some((severity, if late { palette.late(fill) } else { fill }))
            }
        }
    }

    /// Paints the mark in a rounded box.
    pub(super) fn paint(self, painter: &Painter, rect: Rect, radius: f32, palette: &Palette) {
        let Some((severity, fill)) = self.fill(palette) else {
            return paint::dashed(painter, rect, radius, palette.control_border);
        };
        let height = risen_height(severity, rect.height());
        if severity != Severity::Severe {
            paint::risen(painter, rect, radius, rect.height(), palette.surface_2);
        }
        paint::risen(painter, rect, radius, height, fill);
    }
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
    fn worse_is_always_higher() {
        for height in [13.0, 16.0, 26.0, 44.0] {
            let heights = Severity::ALL.map(|severity| risen_height(severity, height));
            assert!(heights.is_sorted_by(|lower, higher| lower + 1.0 < *higher), "{heights:?}");
        }
    }

    #[test]
    fn not_asked_has_no_fill_and_none_has_one() {
        let palette = crate::ui::theme::LIGHT;
        assert_eq!(SquareMark::NotLogged.fill(&palette), None);
        assert!(SquareMark::on_time(Severity::None).fill(&palette).is_some());
    }
}
