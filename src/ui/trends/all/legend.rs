//! What the bars of the page mean.

use egui::Ui;

use super::data::AllData;
use crate::domain::Severity;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::theme;
use crate::ui::widgets::{SquareMark, Swatch, legend_swatch, legend_words};

/// Draws the legend below the rows.
pub fn legend_ui(ui: &mut Ui, data: &AllData, text: &Text) {
    let pressure = data.pressure.is_some();
    let pressure = pressure.then(|| text.trends_pressure_height());
    let is_seen = |bar: &Bar| bar.logged_days + bar.late_days + bar.away_days > 0;
    let has_bars = data.rows().flat_map(|row| &row.bars).any(is_seen);
    let height = has_bars.then(|| height_words(data.unit, text));
    let heights: Vec<_> = height.into_iter().chain(pressure).collect();
    ui.horizontal_wrapped(|ui| {
        if has_bars {
            bars_legend_ui(ui, data.rows().flat_map(|row| &row.bars), text);
        }
        legend_words(ui, &heights.join(" · "));
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
pub fn bars_legend_ui<'a>(ui: &mut Ui, bars: impl Iterator<Item = &'a Bar>, text: &Text) {
    let palette = theme::palette(ui);
    let (mut is_thin, mut is_away, mut is_late) = (false, false, false);
    for bar in bars {
        is_thin |= bar.is_thin();
        is_away |= bar.logged_days == 0 && bar.away_days > 0;
        is_late |= bar.late_days > 0;
    }
    for severity in [Severity::Mild, Severity::Moderate, Severity::Severe] {
        let name = text.severity(severity).to_lowercase();
        legend_swatch(ui, palette.severity_fill(severity), &name);
    }
    legend_swatch(ui, palette.free(), &text.trends_legend_free());
    legend_swatch(ui, SquareMark::NotLogged, &text.trends_legend_not_logged());
    if is_late {
        legend_swatch(ui, Swatch::Open, &text.trends_legend_late());
    }
    if is_thin {
        legend_swatch(ui, Swatch::Hatched, &text.trends_legend_thin());
    }
    if is_away {
        legend_swatch(ui, SquareMark::Away, &text.away_mark());
    }
}
