//! What the bars are, wherever on the pages of Trends they stand.

use egui::Ui;

use crate::domain::Severity;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::is_away_seen;
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

/// What bars can be; what none of them is, is left out.
pub fn bar_meanings<'a>(
    ui: &Ui,
    scene: &Scene,
    bars: impl Iterator<Item = &'a Bar>,
) -> Vec<Meaning> {
    let text = scene.text;
    let (mut is_thin, mut is_away, mut is_late) = (false, false, false);
    let mut is_open = false;
    for bar in bars {
        is_open |= bar.logged_days + bar.late_days == 0 && bar.open_days > bar.away_days;
        is_thin |= bar.is_thin();
        is_away |= is_away_seen(bar);
        is_late |= bar.late_days > 0;
    }
    let mut found = severities(ui, scene);
    found.push(Meaning::new(
        theme::palette(ui).free(),
        text.trends_legend_free(),
        text.trends_legend_free_brief(),
    ));
    let open = text.trends_legend_not_logged();
    let away = text.away_mark();
    let others = [
        (is_open, Meaning::new(Swatch::Open, open.clone(), open)),
        (
            is_late,
            Meaning::new(
                Swatch::Uncounted,
                text.trends_legend_late(),
                text.trends_legend_late_brief(),
            ),
        ),
        (
            is_thin,
            Meaning::new(
                Swatch::Hatched,
                text.trends_legend_thin(),
                text.trends_legend_thin_brief(),
            ),
        ),
        (is_away, Meaning::new(Swatch::Away, away.clone(), away)),
    ];
    let others = others.into_iter().filter(|(is_seen, _)| *is_seen);
    found.extend(others.map(|(_, meaning)| meaning));
    found
}

/// The colours of how bad it was.
pub fn severities(ui: &Ui, scene: &Scene) -> Vec<Meaning> {
    let palette = theme::palette(ui);
    let levels = [Severity::Mild, Severity::Moderate, Severity::Severe];
    let meaning = |severity| {
        let name = scene.text.severity(severity).to_lowercase();
        Meaning::new(palette.severity_fill(severity), name.clone(), name)
    };
    levels.map(meaning).into()
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
