//! What the bars are, wherever on the pages of Trends they stand.

use egui::Ui;

use crate::domain::Severity;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::is_away_seen;
use crate::ui::widgets::{SquareMark, Swatch, legend_swatch};

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

/// Draws what bars can be; what none of them is, is left out.
pub fn bars_legend_ui<'a>(ui: &mut Ui, scene: &Scene, bars: impl Iterator<Item = &'a Bar>) {
    let text = scene.text;
    let palette = theme::palette(ui);
    let (mut is_thin, mut is_away, mut is_late) = (false, false, false);
    let mut is_open = false;
    for bar in bars {
        is_open |= bar.logged_days + bar.late_days == 0 && bar.open_days > bar.away_days;
        is_thin |= bar.is_thin();
        is_away |= is_away_seen(bar);
        is_late |= bar.late_days > 0;
    }
    severities_ui(ui, scene);
    legend_swatch(ui, palette.free(), &text.trends_legend_free());
    if is_open {
        legend_swatch(ui, SquareMark::NotLogged, &text.trends_legend_not_logged());
    }
    if is_late {
        legend_swatch(ui, Swatch::Uncounted, &text.trends_legend_late());
    }
    if is_thin {
        legend_swatch(ui, Swatch::Hatched, &text.trends_legend_thin());
    }
    if is_away {
        legend_swatch(ui, SquareMark::Away, &text.away_mark());
    }
}

/// Draws the colours of how bad it was.
pub fn severities_ui(ui: &mut Ui, scene: &Scene) {
    let palette = theme::palette(ui);
    for severity in [Severity::Mild, Severity::Moderate, Severity::Severe] {
        let name = scene.text.severity(severity).to_lowercase();
        legend_swatch(ui, palette.severity_fill(severity), &name);
    }
}
