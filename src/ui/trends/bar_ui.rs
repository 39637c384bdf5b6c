//! Draws bars on the one scale of Trends: height is days a week, mild, moderate and severe stand apart by a gap, what is not filled
//! in is dashed, what was filled in too late to count is a grey box with a line around it, and too little is hatched. A bar of one day is as high as the day was bad.

use egui::epaint::Mesh;
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use crate::domain::Severity;
use crate::trends::{Bar, BarUnit};
use crate::ui::lookback::axis::{Along, number};
use crate::ui::theme::{self, Palette};

/// Share of its stretch that a bar is wide.
const SHARE: f32 = 0.78;
/// Bars are no wider than this: a diary of a few days is not one block.
const WIDEST: f32 = 36.0;
/// Between mild, moderate and severe.
const GAP: f32 = 1.0;
/// There were answers, and none with the symptom.
const NONE_HEIGHT: f32 = 2.0;
/// From this width on bars have round corners.
const ROUND_FROM: f32 = 9.0;
const DASH: f32 = 2.5;
const DASH_GAP: f32 = 2.0;
/// Points between the lines of a hatching.
const HATCH_STEP: f32 = 6.0;
const WEEK_DAYS: u32 = 7;
const AWAY_WIDTH: f32 = 2.0;
/// Room that the stroke of days away takes above other days.
const AWAY_ROOM: f32 = 4.0;
/// A box lower than this looks as the stroke of days away.
const LATE_LEAST: f32 = 6.0;
/// Late days that are a smaller share of a bar than this are no box.
const LATE_LEAST_SHARE: f32 = 1.0 / 14.0;
/// The part of the way from light to full at which bars are drawn that count for nothing.
const PALE: f32 = 0.65;

/// Draws bars in a row; rectangles without round corners and all dashes go into one mesh.
pub struct BarPainter<'a> {
    painter: Painter,
    palette: &'a Palette,
    unit: BarUnit,
    mesh: Mesh,
}

impl<'a> BarPainter<'a> {
    /// Draws with these colours bars of this kind.
    pub fn new(painter: Painter, palette: &'a Palette, unit: BarUnit) -> Self {
        Self {
            painter,
            palette,
            unit,
            mesh: Mesh::default(),
        }
    }

    /// Draws bars along `along`, from the foot to the top of `area`; those `is_pale` says count for nothing.
    pub fn bars(mut self, bars: &[Bar], along: &Along, area: Rect, is_pale: impl Fn(&Bar) -> bool) {
        let clip = self.painter.clip_rect();
        for bar in bars {
            let slot = slot(bar, self.unit, along, area, self.painter.pixels_per_point());
            if slot.intersects(clip) {
                self.bar(bar, slot, is_pale(bar));
            }
        }
        self.painter.add(Shape::mesh(self.mesh));
    }

    fn bar(&mut self, bar: &Bar, slot: Rect, is_pale: bool) {
        if bar.logged_days == 0 {
            match (bar.open_days, bar.away_days) {
                _ if bar.late_days > 0 => self.late(bar, slot, slot.bottom()),
                (0, 0) => {}
                (open, away) if away >= open => self.away(slot),
                _ => self.dashed(slot),
            }
            return;
        }
        let shade = |colour: Color32| {
            if is_pale {
                pale(colour, self.palette)
            } else {
                colour
            }
        };
        let levels = self.levels(bar, slot.height());
        let filled = match self.unit {
            BarUnit::Day => slot.height(),
            _ => slot.height() * share(bar.logged_days, bar),
        };
        let filled = slot.with_min_y(slot.bottom() - filled);
        let (grey, none) = (shade(self.palette.free()), shade(self.palette.none_line));
        self.fill(filled, grey, slot.width());
        if levels.iter().all(|(height, _)| *height <= 0.0) {
            self.rect(filled.with_min_y(filled.bottom() - NONE_HEIGHT), none);
        }
        let mut foot = slot.bottom();
        for (height, colour) in levels {
            if height <= 0.0 {
                continue;
            }
            let top = foot - height;
            let gap = if foot < slot.bottom() { GAP } else { 0.0 };
            let part = Rect::from_min_max(pos2(slot.left(), top), pos2(slot.right(), foot - gap));
            // The gap shows the surface, not the grey behind.
            self.rect(part.with_max_y(foot), self.palette.surface);
            self.fill(part, shade(colour), slot.width());
            foot = top;
        }
        if bar.is_thin() {
            self.hatch(filled);
        }
        if is_late_seen(bar) {
            self.late(bar, slot, filled.top() - GAP);
        } else if is_away_seen(bar) {
            // In what is left of the height, as a whole week away has it in the middle.
            let left = slot.with_max_y(filled.top() - GAP);
            if left.height() >= AWAY_ROOM {
                self.away(left);
            }
        }
    }

    /// As high as there are days that were filled in too late to count, from `foot` up.
    fn late(&mut self, bar: &Bar, slot: Rect, foot: f32) {
        let height = match self.unit {
            BarUnit::Day => slot.height(),
            _ => (slot.height() * share(bar.late_days, bar)).max(LATE_LEAST),
        };
        let area = late_area(slot, foot, height);
        // Where it stands before what was filled in, a gap below it as between other parts.
        self.rect(area.with_max_y(area.bottom() + GAP), self.palette.surface);
        let (colour, line) = (self.palette.control_border, theme::LINE_WIDTH);
        let fill = self.palette.uncounted();
        if ROUND_FROM <= slot.width() {
            // As round as the bars it stands on.
            let stroke = Stroke::new(line, colour);
            self.flush();
            let radius = theme::SQUARE_RADIUS - 1;
            let (painter, inside) = (&self.painter, StrokeKind::Inside);
            painter.rect(area, radius, fill, stroke, inside);
            return;
        }
        self.rect(area, fill);
        for edge in [
            area.with_max_y(area.top() + line),
            area.with_min_y(area.bottom() - line),
            area.with_max_x(area.left() + line),
            area.with_min_x(area.right() - line),
        ] {
            self.rect(edge, colour);
        }
    }

    /// Heights with their colours, from the foot up: severe, moderate, mild.
    fn levels(&self, bar: &Bar, height: f32) -> [(f32, Color32); 3] {
        let Palette {
            mild,
            moderate,
            severe,
            ..
        } = *self.palette;
        if self.unit == BarUnit::Day {
            let rise = match bar.worst() {
                Severity::None => 0.0,
                Severity::Mild => height / 3.0,
                Severity::Moderate => height * 2.0 / 3.0,
                Severity::Severe => height,
            };
            return [
                (rise, self.palette.severity_fill(bar.worst())),
                (0.0, mild),
                (0.0, mild),
            ];
        }
        [
            (bar.severe_days, severe),
            (bar.moderate_days, moderate),
            (bar.mild_days, mild),
        ]
        .map(|(days, colour)| (height * share(days, bar), colour))
    }

    fn fill(&mut self, rect: Rect, colour: Color32, width: f32) {
        if width >= ROUND_FROM && rect.height() >= f32::from(theme::SQUARE_RADIUS) {
            let radius = theme::SQUARE_RADIUS - 1;
            // What was gathered so far lies below.
            self.flush();
            self.painter.rect_filled(rect, radius, colour);
        } else {
            self.rect(rect, colour);
        }
    }

    fn flush(&mut self) {
        if !self.mesh.is_empty() {
            self.painter
                .add(Shape::mesh(std::mem::take(&mut self.mesh)));
        }
    }

    fn rect(&mut self, rect: Rect, colour: Color32) {
        if rect.is_positive() {
            self.mesh.add_colored_rect(rect, colour);
        }
    }

    /// Whole dashes all the way round.
    fn dashed(&mut self, slot: Rect) {
        let colour = self.palette.control_border;
        let line = theme::LINE_WIDTH;
        let dashes = |length: f32| ((length + DASH_GAP) / (DASH + DASH_GAP)).round().max(1.0);
        let (across, down) = (dashes(slot.width()), dashes(slot.height()));
        let step = vec2(
            (slot.width() + DASH_GAP) / across,
            (slot.height() + DASH_GAP) / down,
        );
        for at in 0..across as usize {
            let left = slot.left() + step.x * at as f32;
            let size = vec2((step.x - DASH_GAP).max(line), line);
            for top in [slot.top(), slot.bottom() - line] {
                self.rect(Rect::from_min_size(pos2(left, top), size), colour);
            }
        }
        for at in 0..down as usize {
            let top = slot.top() + step.y * at as f32;
            let size = vec2(line, (step.y - DASH_GAP).max(line));
            for left in [slot.left(), slot.right() - line] {
                self.rect(Rect::from_min_size(pos2(left, top), size), colour);
            }
        }
    }

    /// Neither an open week nor an answer.
    fn away(&mut self, slot: Rect) {
        let middle = slot.center().y;
        let stroke = Rect::from_x_y_ranges(
            slot.x_range(),
            middle - AWAY_WIDTH / 2.0..=middle + AWAY_WIDTH / 2.0,
        );
        self.rect(stroke, self.palette.control_border);
    }

    /// Slanting lines where too little was filled in to be read like the others.
    fn hatch(&mut self, area: Rect) {
        self.flush();
        let stroke = Stroke::new(theme::LINE_WIDTH, self.palette.control_border);
        let mut at = HATCH_STEP - area.height();
        while at < area.width() {
            self.painter.line_segment(slanting(area, at), stroke);
            at += HATCH_STEP;
        }
    }
}

/// The part within `area` of the line that rises to the right from `at` at its foot.
fn slanting(area: Rect, at: f32) -> [Pos2; 2] {
    let (from, to) = (at.max(0.0), (at + area.height()).min(area.width()));
    [from, to].map(|x| pos2(area.left() + x, area.bottom() - (x - at)))
}

/// Whether late days are worth a box over the others: one of a week is, one of a year is not. How many there are is said under the pointer.
pub fn is_late_seen(bar: &Bar) -> bool {
    bar.late_days > 0 && LATE_LEAST_SHARE <= share(bar.late_days, bar)
}

/// The box of late days from `foot` up, within the bar. Where there is less room than a box needs not to look as a stroke, it stands
/// before the highest part of what was filled in.
fn late_area(slot: Rect, foot: f32, height: f32) -> Rect {
    let foot = foot.max(slot.top() + LATE_LEAST).min(slot.bottom());
    slot.with_max_y(foot)
        .with_min_y((foot - height).max(slot.top()))
}

/// Days of a bar as a share of its height. A week that has only begun is not higher than one that is over; the month in which the
/// diary began is judged by its days from then on.
fn share(days: u32, bar: &Bar) -> f32 {
    days as f32 / (bar.open_days + bar.away_days).max(WEEK_DAYS) as f32
}

/// The whole height of a bar: where seven days a week would end.
fn slot(bar: &Bar, unit: BarUnit, along: &Along, area: Rect, pixels_per_point: f32) -> Rect {
    let days = match unit {
        BarUnit::Day => 1,
        _ => bar.days().max(WEEK_DAYS),
    };
    let from = number(bar.first);
    let (from, to) = (along.x(from), along.x(from + f64::from(days)));
    let width = ((to - from) * SHARE).clamp(1.0, WIDEST);
    let round = |x: f32| (x * pixels_per_point).round() / pixels_per_point;
    let left = round(f32::midpoint(from, to) - width / 2.0);
    Rect::from_x_y_ranges(
        left..=round(left + width),
        round(area.top())..=round(area.bottom()),
    )
}

/// The colour of what counts for nothing.
pub fn pale(colour: Color32, palette: &Palette) -> Color32 {
    colour.lerp_to_gamma(palette.surface, PALE)
}

/// The diary had begun.
pub const fn has_begun(bar: &Bar) -> bool {
    bar.open_days + bar.away_days > 0
}

/// Whether days away are worth their stroke: any in a week, in longer stretches those that are most of it. In years nearly every bar
/// has some.
pub fn is_away_seen(bar: &Bar) -> bool {
    let is_week = bar.days() <= WEEK_DAYS;
    bar.away_days > 0 && (is_week || bar.away_days >= bar.open_days)
}

/// The bar below a place; none where the diary had not begun.
pub fn bar_at<'a>(bars: &'a [Bar], along: &Along, x: f32) -> Option<&'a Bar> {
    let day = along.day_at(x);
    bars.iter()
        .find(|bar| has_begun(bar) && number(bar.first) <= day && day < number(bar.last) + 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;

    /// A bar of one day.
    fn bar(day: Day) -> Bar {
        Bar {
            first: day,
            last: day,
            open_days: 1,
            away_days: 0,
            late_days: 0,
            logged_days: 1,
            is_blank: false,
            mild_days: 1,
            moderate_days: 0,
            severe_days: 0,
        }
    }

    #[test]
    fn a_diary_of_four_days_is_not_one_block() {
        let area = Rect::from_min_size(pos2(0.0, 0.0), vec2(900.0, 170.0));
        let first = Day::from_ymd(2026, 11, 19).unwrap();
        let along = Along::over(area, (number(first), number(first) + 4.0));
        let slots = (0..4).map(|at| {
            let day = first.plus(at);
            slot(&bar(day), BarUnit::Day, &along, area, 1.0)
        });
        let slots: Vec<_> = slots.collect();
        for pair in slots.windows(2) {
            assert!(pair[1].left() - pair[0].right() > 100.0, "{slots:?}");
        }
        assert!(
            slots
                .iter()
                .all(|slot| slot.width() <= WIDEST && area.contains_rect(*slot))
        );
    }

    #[test]
    fn a_late_day_of_a_week_is_a_box_and_one_of_a_year_is_not() {
        let seen = |open_days, late_days| {
            is_late_seen(&Bar {
                open_days,
                late_days,
                ..bar(Day::from_ymd(2026, 11, 19).unwrap())
            })
        };
        assert!(seen(7, 1));
        assert!(seen(28, 2));
        assert!(!seen(365, 6));
        assert!(!seen(7, 0));
    }

    #[test]
    fn late_days_are_a_box_within_their_bar_however_little_room_is_left() {
        let slot = Rect::from_min_size(pos2(10.0, 20.0), vec2(4.0, 32.0));
        for foot in [52.0, 40.0, 23.0, 20.5, 19.0] {
            let area = late_area(slot, foot, LATE_LEAST);
            assert!(area.height() >= 2.0 * AWAY_WIDTH, "{area:?}");
            assert!(slot.contains_rect(area), "{area:?}");
        }
    }

    #[test]
    fn a_hatching_stays_within_its_bar() {
        let area = Rect::from_min_size(pos2(10.0, 20.0), vec2(12.0, 30.0));
        let mut at = HATCH_STEP - area.height();
        while at < area.width() {
            let ends = slanting(area, at);
            assert!(
                ends.iter().all(|end| area.expand(1e-3).contains(*end)),
                "{ends:?}"
            );
            at += HATCH_STEP;
        }
    }
}
