//! What the bars of the page mean.

use egui::{Ui, Vec2, vec2};

use super::data::AllData;
use crate::domain::Severity;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::theme;
use crate::ui::widgets::{SquareMark, Swatch, legend_swatch, legend_words};

/// Lower or narrower than this the legend would take the room of the rows: then it stands below them.
const ROOM: Vec2 = vec2(560.0, 440.0);

/// Whether the legend has a place of its own at the foot of the page, always in sight.
pub fn has_foot(ui: &Ui) -> bool {
    let room = ui.available_size_before_wrap();
    ROOM.x <= room.x && ROOM.y <= room.y
}

/// Draws what the bars, the numbers and the arrows are.
pub fn legend_ui(ui: &mut Ui, data: &AllData, text: &Text) {
    let is_seen = |bar: &Bar| bar.logged_days + bar.late_days + bar.away_days > 0;
    if !data.rows().flat_map(|row| &row.bars).any(is_seen) {
        return;
    }
    close_lines_ui(ui, |ui| {
        bars_legend_ui(ui, data.rows().flat_map(|row| &row.bars), text);
        legend_words(ui, &height_words(data.unit, text));
    });
}

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
pub fn bars_legend_ui<'a>(ui: &mut Ui, bars: impl Iterator<Item = &'a Bar>, text: &Text) {
    let palette = theme::palette(ui);
    let (mut is_thin, mut is_away, mut is_late) = (false, false, false);
    for bar in bars {
        is_thin |= bar.is_thin();
        is_away |= bar.away_days > 0;
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
