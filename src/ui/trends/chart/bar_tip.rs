//! What a bar of a chart says, in a note beside it: on the side with more room, within the chart, and never over the bar itself.

use egui::{PopupAnchor, Rect, RectAlign, Response, Tooltip, Ui};

use crate::ui::theme;

/// Wider is not read faster.
const WIDEST: f32 = 220.0;
/// Between the bar and its note.
const GAP: f32 = 4.0;

/// Draws the note of the bar under the pointer.
pub fn under_pointer_ui(response: &Response, bar: Rect, chart: Rect, words: &str) {
    beside_ui(Tooltip::for_enabled(response), bar, chart, words);
}

/// Draws the note of the bar that the arrows came to.
pub fn at_stop_ui(ui: &Ui, response: &Response, bar: Rect, chart: Rect, words: &str) {
    let anchor = PopupAnchor::ParentRect(bar);
    let context = ui.ctx().clone();
    let tip = Tooltip::always_open(context, response.layer_id, response.id, anchor);
    beside_ui(tip, bar, chart, words);
}

fn beside_ui(mut tip: Tooltip<'_>, bar: Rect, chart: Rect, words: &str) {
    let bar = bar.intersect(chart);
    let (align, width) = beside(bar, chart);
    tip.popup = tip
        .popup
        .anchor(PopupAnchor::ParentRect(bar))
        .align(align)
        .align_alternatives(&[])
        .gap(GAP)
        .width(width);
    tip.show(|ui| {
        // The note of another bar may have been wider.
        ui.set_max_width(width);
        ui.label(theme::small(words));
    });
}

/// On which side of its bar the note has more room within the chart, and how wide its words may be there.
fn beside(bar: Rect, chart: Rect) -> (RectAlign, f32) {
    let (before, behind) = (bar.left() - chart.left(), chart.right() - bar.right());
    let align = if before > behind {
        RectAlign::LEFT_START
    } else {
        RectAlign::RIGHT_START
    };
    let room = before.max(behind) - GAP - 2.0 * theme::TIP_MARGIN;
    (align, room.clamp(0.0, WIDEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_stands_beside_its_bar_and_within_the_chart() {
        for width in [200.0, 340.0, 880.0] {
            let chart = Rect::from_x_y_ranges(30.0..=30.0 + width, 50.0..=220.0);
            for at in 0..20 {
                let left = chart.left() + width * at as f32 / 20.0;
                let bar = Rect::from_x_y_ranges(left..=left + width / 20.0, chart.y_range());
                let (align, words) = beside(bar, chart);
                assert!(words > 60.0, "{bar:?}");
                let size = egui::vec2(words + 2.0 * theme::TIP_MARGIN, 60.0);
                let note = align.align_rect(&bar, size, GAP);
                assert!(chart.expand(0.1).contains_rect(note), "{bar:?} {note:?}");
                assert!(!note.intersects(bar), "{bar:?} {note:?}");
            }
        }
    }
}
