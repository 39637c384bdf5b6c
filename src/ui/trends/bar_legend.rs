//! What the bars are, wherever on the pages of Trends they stand.

use egui::Ui;

use crate::domain::{Severity, listed};
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

/// The same in fewer words, and in fewest.
pub fn heights_brief(unit: BarUnit, text: &Text) -> [String; 2] {
    match unit {
        BarUnit::Day => [text.trends_height_day(), text.trends_height_day()],
        BarUnit::Week => [
            text.trends_height_week_brief(),
            text.trends_height_week_least(),
        ],
        _ => [
            text.trends_height_longer_brief(),
            text.trends_height_longer_least(),
        ],
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

/// What can be drawn of a bar, in the order of the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
enum Part {
    Mild,
    Moderate,
    Severe,
    Free,
    Open,
    Late,
    Thin,
    Away,
}

listed!(Part);

/// What is drawn of bars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Parts([bool; Part::ALL.len()]);

impl Parts {
    fn of<'a>(bars: impl Iterator<Item = &'a Bar>, unit: BarUnit) -> Self {
        let mut parts = Self::default();
        for bar in bars {
            parts.add(bar, unit);
        }
        parts
    }

    fn has(self, part: Part) -> bool {
        self.0.get(part as usize).is_some_and(|is_drawn| *is_drawn)
    }

    fn see(&mut self, part: Part, is_drawn: bool) {
        if let Some(place) = self.0.get_mut(part as usize) {
            *place |= is_drawn;
        }
    }

    fn add(&mut self, bar: &Bar, unit: BarUnit) {
        if bar.logged_days == 0 {
            let (is_late, is_away) = (bar.late_days > 0, bar.away_days >= bar.open_days);
            self.see(Part::Late, is_late);
            self.see(Part::Away, !is_late && is_away && bar.away_days > 0);
            self.see(Part::Open, !is_late && !is_away);
            return;
        }
        self.see(Part::Late, is_late_seen(bar));
        self.see(Part::Away, is_away_seen(bar) && !is_late_seen(bar));
        self.see(Part::Thin, bar.is_thin());
        let worst = bar.worst();
        // A day is one colour, as high as it was bad.
        let is_seen = |days, level| match unit {
            BarUnit::Day => worst == level,
            _ => days > 0,
        };
        self.see(Part::Mild, is_seen(bar.mild_days, Severity::Mild));
        self.see(
            Part::Moderate,
            is_seen(bar.moderate_days, Severity::Moderate),
        );
        self.see(Part::Severe, is_seen(bar.severe_days, Severity::Severe));
        let free_days = bar.logged_days.saturating_sub(bar.sign_days());
        self.see(Part::Free, is_seen(free_days, Severity::None));
    }
}

/// What bars of a unit are; what none of them is, is left out.
pub fn bar_meanings<'a>(
    ui: &Ui,
    scene: &Scene,
    bars: impl Iterator<Item = &'a Bar>,
    unit: BarUnit,
) -> Vec<Meaning> {
    meanings(ui, scene, Parts::of(bars, unit), &Part::ALL)
}

/// The colours of how bad it was.
pub fn severity_meanings<'a>(
    ui: &Ui,
    scene: &Scene,
    bars: impl Iterator<Item = &'a Bar>,
    unit: BarUnit,
) -> Vec<Meaning> {
    let levels = [Part::Mild, Part::Moderate, Part::Severe];
    meanings(ui, scene, Parts::of(bars, unit), &levels)
}

/// Of `asked` those that are drawn.
fn meanings(ui: &Ui, scene: &Scene, parts: Parts, asked: &[Part]) -> Vec<Meaning> {
    let drawn = asked.iter().filter(|part| parts.has(**part));
    drawn.map(|part| meaning(ui, scene, *part)).collect()
}

fn meaning(ui: &Ui, scene: &Scene, part: Part) -> Meaning {
    let (text, palette) = (scene.text, theme::palette(ui));
    let level = |severity| {
        let name = text.severity(severity).to_lowercase();
        Meaning::new(palette.severity_fill(severity), name.clone(), name)
    };
    match part {
        Part::Mild => level(Severity::Mild),
        Part::Moderate => level(Severity::Moderate),
        Part::Severe => level(Severity::Severe),
        Part::Free => Meaning::new(
            palette.free(),
            text.trends_legend_free(),
            text.severity(Severity::None).to_lowercase(),
        ),
        Part::Open => Meaning::new(
            Swatch::Open,
            text.trends_legend_not_logged(),
            text.trends_legend_not_logged_brief(),
        ),
        Part::Late => Meaning::new(
            Swatch::Uncounted,
            text.trends_legend_late(),
            text.trends_legend_late_brief(),
        ),
        Part::Thin => Meaning::new(
            Swatch::Hatched,
            text.trends_legend_thin(),
            text.trends_legend_thin_brief(),
        ),
        Part::Away => Meaning::new(Swatch::Away, text.away_mark(), text.away_mark()),
    }
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
                    (Part::Mild, has(palette.mild)),
                    (Part::Moderate, has(palette.moderate)),
                    (Part::Severe, has(palette.severe)),
                    (Part::Late, has(palette.uncounted())),
                    (Part::Thin, has_lines),
                ];
                assert!(
                    named.iter().all(|(part, seen)| parts.has(*part) == *seen),
                    "{unit:?} {bar:?} {parts:?}"
                );
                let is_lined = has(palette.control_border);
                let has_gap = parts.has(Part::Open) || parts.has(Part::Away);
                assert!(is_lined || !has_gap, "{bar:?} {parts:?}");
            }
        }
    }
}
