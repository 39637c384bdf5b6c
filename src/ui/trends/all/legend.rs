//! What the bars of the page mean.

use egui::{Ui, Vec2, vec2};

use super::data::AllData;
use crate::domain::Severity;
use crate::text::Text;
use crate::trends::{Bar, BarUnit};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{SquareMark, Swatch, legend_swatch, legend_words, small_link};

/// Lower or narrower than this the whole legend would take the room of the rows: then its first line stands there, and the way to the rest.
const ROOM: Vec2 = vec2(560.0, 440.0);

/// Whether there is room for all of the legend.
pub fn has_room(ui: &Ui) -> bool {
    let room = ui.available_size_before_wrap();
    ROOM.x <= room.x && ROOM.y <= room.y
}

/// Whether any bar is drawn that would need one.
pub fn is_needed(data: &AllData) -> bool {
    let is_seen = |bar: &Bar| bar.logged_days + bar.late_days + bar.away_days > 0;
    data.rows().flat_map(|row| &row.bars).any(is_seen)
}

/// Draws what the bars, the numbers and the arrows are.
pub fn legend_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    close_lines_ui(ui, |ui| whole_ui(ui, scene, data));
}

/// Draws the colours, and the rest when it is asked for; whether it was, or was put away again.
pub fn short_legend_ui(ui: &mut Ui, scene: &Scene, data: &AllData, is_whole: bool) -> bool {
    let text = scene.text;
    let mut turns = false;
    close_lines_ui(ui, |ui| {
        let words = if is_whole {
            whole_ui(ui, scene, data);
            text.trends_legend_less()
        } else {
            severities_ui(ui, scene);
            text.trends_legend_more()
        };
        turns = small_link(ui, &words).clicked();
    });
    turns
}

fn whole_ui(ui: &mut Ui, scene: &Scene, data: &AllData) {
    bars_legend_ui(ui, scene, data.rows().flat_map(|row| &row.bars));
    legend_words(ui, &height_words(data.unit, scene.text));
    if let Some(words) = &data.now_is_longer {
        legend_words(ui, words);
    }
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
pub fn bars_legend_ui<'a>(ui: &mut Ui, scene: &Scene, bars: impl Iterator<Item = &'a Bar>) {
    let text = scene.text;
    let palette = theme::palette(ui);
    let (mut is_thin, mut is_away, mut is_late) = (false, false, false);
    for bar in bars {
        is_thin |= bar.is_thin();
        is_away |= bar.away_days > 0;
        is_late |= bar.late_days > 0;
    }
    severities_ui(ui, scene);
    legend_swatch(ui, palette.free(), &text.trends_legend_free());
    legend_swatch(ui, SquareMark::NotLogged, &text.trends_legend_not_logged());
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

fn severities_ui(ui: &mut Ui, scene: &Scene) {
    let palette = theme::palette(ui);
    for severity in [Severity::Mild, Severity::Moderate, Severity::Severe] {
        let name = scene.text.severity(severity).to_lowercase();
        legend_swatch(ui, palette.severity_fill(severity), &name);
    }
}
