//! What the bars of the page mean.

use egui::{Ui, Vec2, vec2};

use super::data::AllData;
use super::row_data::SymptomRow;
use crate::trends::Bar;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_legend::{
    bar_meanings, close_lines_ui, height_words, heights_brief, meanings_ui, meanings_width,
    severity_meanings,
};
use crate::ui::trends::word_width::word_width;
use crate::ui::widgets::{legend_words, small_link};

/// Lower or narrower than this the whole legend would take the room of the rows: then its first line stands there, and the way to the rest.
const ROOM: Vec2 = vec2(560.0, 440.0);

/// Between its parts where a line holds many.
const CLOSE_GAP: f32 = 6.0;

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
pub fn legend_ui(ui: &mut Ui, scene: &Scene, data: &AllData, shown: &[&SymptomRow]) {
    close_lines_ui(ui, |ui| whole_ui(ui, scene, data, shown, true));
}

/// Draws the colours, and the rest when it is asked for; whether it was, or was put away again.
pub fn short_legend_ui(
    ui: &mut Ui,
    scene: &Scene,
    data: &AllData,
    shown: &[&SymptomRow],
    is_whole: bool,
) -> bool {
    let text = scene.text;
    let mut turns = false;
    close_lines_ui(ui, |ui| {
        let words = if is_whole {
            whole_ui(ui, scene, data, shown, false);
            text.trends_legend_less()
        } else {
            let bars = shown.iter().flat_map(|row| &row.bars);
            meanings_ui(ui, &severity_meanings(ui, scene, bars, data.unit), false);
            text.trends_legend_more()
        };
        turns = small_link(ui, &words).clicked();
    });
    turns
}

/// It may be in fewer words where the whole ones would take a second line.
fn whole_ui(ui: &mut Ui, scene: &Scene, data: &AllData, shown: &[&SymptomRow], may_be_brief: bool) {
    let text = scene.text;
    let meanings = bar_meanings(ui, scene, shown.iter().flat_map(|row| &row.bars), data.unit);
    let height = height_words(data.unit, text);
    let width = |ui: &Ui, words: &str| word_width(ui, words, theme::small_font());
    let whole = meanings_width(ui, &meanings, false) + width(ui, &height);
    let is_brief = may_be_brief && whole > ui.available_size_before_wrap().x;
    if is_brief {
        ui.spacing_mut().item_spacing.x = CLOSE_GAP;
    }
    meanings_ui(ui, &meanings, is_brief);
    let height = if is_brief {
        let room = ui.available_size_before_wrap().x;
        let [brief, least] = heights_brief(data.unit, text);
        if width(ui, &brief) <= room {
            brief
        } else {
            least
        }
    } else {
        height
    };
    // At the right end, where nothing else follows.
    let room = ui.available_size_before_wrap().x;
    let width = width(ui, &height);
    if data.now_is_longer.is_none() && width < room {
        ui.add_space(room - width);
    }
    legend_words(ui, &height);
    if let Some(words) = &data.now_is_longer {
        legend_words(ui, words);
    }
}
