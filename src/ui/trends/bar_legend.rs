//! What the bars are, wherever on the pages of Trends they stand.

use egui::Ui;

use crate::domain::Severity;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::{is_away_seen, is_late_seen};
use crate::ui::widgets::{Swatch, legend_swatch, legend_width};

/// Draws a legend whose lines stand as close as lines of words: nothing in it is pressed.
pub fn close_lines_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_XS;
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal_wrapped(contents);
    });
}

/// What the height of a bar is.
pub fn height_words(unit: BarUnit, text: &Text) -> String {
    match unit {
        BarUnit::Day => text.trends_height_day(),
        BarUnit::Week => text.trends_height_week(),
        _ => text.trends_height_longer(),
    }
}

/// The same in fewer words.
pub fn height_brief(unit: BarUnit, text: &Text) -> String {
    match unit {
        BarUnit::Day => text.trends_height_day(),
        BarUnit::Week => text.trends_height_week_brief(),
        _ => text.trends_height_longer_brief(),
    }
}

/// A swatch with what it means, and the same in fewer words.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    swatch: Swatch,
    words: String,
    brief: String,
}

impl Meaning {
    fn new(swatch: impl Into<Swatch>, words: String, brief: String) -> Self {
        Self {
            swatch: swatch.into(),
            words,
            brief,
        }
    }

    fn said(&self, is_brief: bool) -> &str {
        if is_brief { &self.brief } else { &self.words }
    }
}

/// What is drawn of bars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Parts {
    mild: bool,
    moderate: bool,
    severe: bool,
    free: bool,
    open: bool,
    late: bool,
    thin: bool,
    away: bool,
}

impl Parts {
    fn of<'a>(bars: impl Iterator<Item = &'a Bar>, unit: BarUnit) -> Self {
        let mut parts = Self::default();
        for bar in bars {
            parts.add(bar, unit);
        }
        parts
    }

    fn add(&mut self, bar: &Bar, unit: BarUnit) {
        if bar.logged_days == 0 {
            let is_away = bar.away_days > 0 && bar.away_days >= bar.open_days;
            self.late |= bar.late_days > 0;
            self.away |= bar.late_days == 0 && is_away;
            self.open |= bar.late_days == 0 && bar.open_days > bar.away_days;
            return;
        }
        self.late |= is_late_seen(bar);
        self.away |= is_away_seen(bar) && !is_late_seen(bar);
        self.thin |= bar.is_thin();
        if unit == BarUnit::Day {
            self.add_worst(bar.worst());
        } else {
            self.mild |= bar.mild_days > 0;
            self.moderate |= bar.moderate_days > 0;
            self.severe |= bar.severe_days > 0;
            self.free |= bar.logged_days > bar.sign_days();
        }
    }

    /// A day is one colour, as high as it was bad; what is left of its height is grey.
    fn add_worst(&mut self, worst: Severity) {
        self.mild |= worst == Severity::Mild;
        self.moderate |= worst == Severity::Moderate;
        self.severe |= worst == Severity::Severe;
        self.free |= worst == Severity::None;
    }
}

/// What bars of a unit are; what none of them is, is left out.
pub fn bar_meanings<'a>(
    ui: &Ui,
    scene: &Scene,
    bars: impl Iterator<Item = &'a Bar>,
    unit: BarUnit,
) -> Vec<Meaning> {
    let parts = Parts::of(bars, unit);
    let mut found = severities(ui, scene, parts);
    found.extend(others(ui, scene, parts));
    found
}

/// The colours of how bad it was.
pub fn severity_meanings<'a>(
    ui: &Ui,
    scene: &Scene,
    bars: impl Iterator<Item = &'a Bar>,
    unit: BarUnit,
) -> Vec<Meaning> {
    severities(ui, scene, Parts::of(bars, unit))
}

fn severities(ui: &Ui, scene: &Scene, parts: Parts) -> Vec<Meaning> {
    let palette = theme::palette(ui);
    let levels = [
        (parts.mild, Severity::Mild),
        (parts.moderate, Severity::Moderate),
        (parts.severe, Severity::Severe),
    ];
    let drawn = levels.into_iter().filter(|(is_drawn, _)| *is_drawn);
    let meaning = |(_, severity)| {
        let name = scene.text.severity(severity).to_lowercase();
        Meaning::new(palette.severity_fill(severity), name.clone(), name)
    };
    drawn.map(meaning).collect()
}

/// What is not a day with the symptom.
fn others(ui: &Ui, scene: &Scene, parts: Parts) -> impl Iterator<Item = Meaning> {
    let text = scene.text;
    let (open, away) = (text.trends_legend_not_logged(), text.away_mark());
    let others = [
        (
            parts.free,
            Swatch::Fill(theme::palette(ui).free()),
            [text.trends_legend_free(), text.trends_legend_free_brief()],
        ),
        (parts.open, Swatch::Open, [open.clone(), open]),
        (
            parts.late,
            Swatch::Uncounted,
            [text.trends_legend_late(), text.trends_legend_late_brief()],
        ),
        (
            parts.thin,
            Swatch::Hatched,
            [text.trends_legend_thin(), text.trends_legend_thin_brief()],
        ),
        (parts.away, Swatch::Away, [away.clone(), away]),
    ];
    let drawn = others.into_iter().filter(|(is_drawn, ..)| *is_drawn);
    drawn.map(|(_, swatch, [words, brief])| Meaning::new(swatch, words, brief))
}

/// Draws them.
pub fn meanings_ui(ui: &mut Ui, meanings: &[Meaning], is_brief: bool) {
    for meaning in meanings {
        legend_swatch(ui, meaning.swatch, meaning.said(is_brief));
    }
}

/// What they take of a line, each with the space behind it.
pub fn meanings_width(ui: &Ui, meanings: &[Meaning], is_brief: bool) -> f32 {
    let gap = ui.spacing().item_spacing.x;
    let width = |meaning: &Meaning| legend_width(ui, meaning.said(is_brief)) + gap;
    meanings.iter().map(width).sum()
}

#[cfg(test)]
mod tests {
    use egui::epaint::{ClippedShape, Shape};
    use egui::{Color32, Rect, pos2};

    use super::*;
    use crate::domain::Day;
    use crate::ui::lookback::axis::{Along, number};
    use crate::ui::trends::bar_ui::BarPainter;
    use crate::ui::widgets::testing::harness;

    const AREA: Rect = Rect::from_min_max(pos2(10.0, 10.0), pos2(40.0, 180.0));

    /// Bars of so many days with every mix of what a day can be.
    fn mixes(days: u32) -> Vec<Bar> {
        let first = Day::from_ymd(2026, 11, 2).unwrap();
        let mut bars = Vec::new();
        for mix in 0..5_u32.pow(6) {
            let part = |place: u32| mix / 5_u32.pow(place) % 5 * days.div_ceil(7);
            let (mild, moderate, severe) = (part(0), part(1), part(2));
            let logged_days = mild + moderate + severe + part(3);
            let open_days = logged_days + part(4);
            if open_days + part(5) > days {
                continue;
            }
            let bar = Bar {
                first,
                last: first.plus(i32::try_from(days).unwrap() - 1),
                open_days,
                away_days: part(5),
                late_days: 0,
                logged_days,
                is_blank: false,
                mild_days: mild,
                moderate_days: moderate,
                severe_days: severe,
            };
            bars.push(bar);
            bars.push(Bar {
                late_days: part(4).min(1),
                ..bar
            });
        }
        bars
    }

    /// The colours of filled and of outlined areas, and whether there are slanting lines.
    fn painted(shapes: &[ClippedShape]) -> (Vec<Color32>, bool) {
        let mut colours = Vec::new();
        let mut has_lines = false;
        for clipped in shapes {
            match &clipped.shape {
                Shape::Rect(rect) => colours.push(rect.fill),
                Shape::Mesh(mesh) => {
                    colours.extend(mesh.vertices.iter().map(|corner| corner.color));
                }
                Shape::LineSegment { .. } => has_lines = true,
                _ => {}
            }
        }
        (colours, has_lines)
    }

    #[test]
    fn the_legend_names_what_is_painted_of_a_bar_and_nothing_else() {
        for (unit, days) in [(BarUnit::Day, 1), (BarUnit::Week, 7), (BarUnit::Month, 30)] {
            let state = (None, &theme::LIGHT);
            let mut window = harness(state, move |ui, (bar, palette): &mut (Option<Bar>, _)| {
                *palette = theme::palette(ui);
                let Some(bar) = bar else { return };
                let stretch = (number(bar.first), number(bar.first) + f64::from(days));
                let along = Along::over(AREA, stretch);
                let painter = BarPainter::new(ui.painter().clone(), palette, unit);
                painter.bars(&[*bar], &along, AREA, |_| false);
            });
            for bar in mixes(days) {
                window.state_mut().0 = Some(bar);
                window.step();
                let (colours, has_lines) = painted(&window.output().shapes);
                let palette = window.state().1;
                let has = |colour| colours.contains(&colour);
                let parts = Parts::of([bar].iter(), unit);
                let named = [
                    (parts.mild, has(palette.mild)),
                    (parts.moderate, has(palette.moderate)),
                    (parts.severe, has(palette.severe)),
                    (parts.late, has(palette.uncounted())),
                    (parts.thin, has_lines),
                ];
                assert!(
                    named.iter().all(|(said, seen)| said == seen),
                    "{unit:?} {bar:?} {parts:?}"
                );
                let is_lined = has(palette.control_border);
                assert!(is_lined || !(parts.open || parts.away), "{bar:?} {parts:?}");
            }
        }
    }
}
