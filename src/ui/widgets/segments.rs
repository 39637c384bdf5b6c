//! Words joined in one outline, of which at most one is chosen. What does not fit beside each other goes on to a next row; a
//! word is never cut off. One stop for Tab, arrows within. Used by the period switch and by the severity buttons.

use egui::{
    Align2, Color32, CornerRadius, EventFilter, FocusDirection, Id, Key, Memory, Modifiers, Rect,
    Response, Role, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::paint;
use crate::ui::theme::{self, palette};

/// One of the joined words.
pub(super) struct Segment<'a> {
    /// What is shown.
    pub word: &'a str,
    /// What is read aloud.
    pub name: String,
    /// Fill and text colour when this one is chosen.
    pub chosen: Option<(Color32, Color32)>,
}

/// Which of them was pressed. Each is as wide as its word asks with `margin` on both sides.
pub(super) fn segments_ui(
    ui: &mut Ui,
    group: &str,
    segments: &[Segment<'_>],
    margin: f32,
) -> Option<usize> {
    let widths: Vec<f32> = segments
        .iter()
        .map(|segment| segment_width(ui, segment.word, margin))
        .collect();
    let builder = UiBuilder::new()
        .accessibility_role(Role::RadioGroup)
        .accessibility_label(group);
    ui.scope_builder(builder, |ui| {
        let (size, places) = placed(&widths, ui.available_width());
        let (id, area) = ui.allocate_space(size);
        let rects: Vec<Rect> = places
            .iter()
            .map(|place| place.translate(area.min.to_vec2()))
            .collect();
        draw(ui, id, segments, &rects)
    })
    .inner
}

/// Wide enough for the word in bold, so that nothing moves when it is chosen.
pub(super) fn segment_width(ui: &Ui, word: &str, margin: f32) -> f32 {
    let word = paint::word_width(ui, word, theme::button_bold_font());
    (word + 2.0 * margin).ceil().max(theme::SEGMENT_WIDTH)
}

/// Where each goes, from the corner of the whole, and how large the whole is.
fn placed(widths: &[f32], room: f32) -> (Vec2, Vec<Rect>) {
    let mut at = egui::Pos2::ZERO;
    let mut size = Vec2::ZERO;
    let rects = widths
        .iter()
        .map(|&width| {
            if at.x > 0.0 && at.x + width > room {
                at = egui::pos2(0.0, at.y + theme::SEGMENT_HEIGHT + theme::SPACE_XS);
            }
            let rect = Rect::from_min_size(at, Vec2::new(width, theme::SEGMENT_HEIGHT));
            at.x = rect.right();
            size = size.max(rect.max.to_vec2());
            rect
        })
        .collect();
    (size, rects)
}

fn draw(ui: &Ui, id: Id, segments: &[Segment<'_>], rects: &[Rect]) -> Option<usize> {
    let focused = ui.memory(Memory::focused);
    let focused = (0..rects.len()).find(|index| Some(id.with(index)) == focused);
    let mut pressed = focused.and_then(|at| arrow_to(ui, id, at, rects.len()));
    // Tab comes to the group once: to the chosen word, or the first.
    let chosen = segments.iter().position(|segment| segment.chosen.is_some());
    let stop = pressed.or(focused).or(chosen).unwrap_or_default();
    let mut responses = Vec::with_capacity(rects.len());
    for (index, (segment, &rect)) in segments.iter().zip(rects).enumerate() {
        let sense = if index == stop {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(rect, id.with(index), sense);
        let info = || {
            WidgetInfo::selected(
                Role::RadioButton,
                ui.is_enabled(),
                segment.chosen.is_some(),
                &segment.name,
            )
        };
        response.widget_info(info);
        if response.clicked() {
            pressed = Some(index);
        }
        paint_segment(ui, segment, rect, ends(rects, index), &response);
        responses.push(response);
    }
    paint_outlines(ui, rects);
    // Last, or the neighbour would cover half of the ring.
    for response in &responses {
        paint::focus_ring(ui, response, response.rect, theme::SQUARE_RADIUS);
    }
    pressed
}

/// The word an arrow leads to from the one that has the focus: it gets the focus and is chosen.
fn arrow_to(ui: &Ui, group: Id, at: usize, words: usize) -> Option<usize> {
    let arrows = EventFilter {
        horizontal_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(group.with(at), arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = if pressed(Key::ArrowRight) {
        (at + 1).min(words - 1)
    } else if pressed(Key::ArrowLeft) {
        at.saturating_sub(1)
    } else {
        at
    };
    let moves = to != at && ui.is_enabled();
    moves.then(|| {
        ui.memory_mut(|memory| {
            // A word that has just got the focus does not hold the arrows yet.
            memory.move_focus(FocusDirection::None);
            memory.request_focus(group.with(to));
        });
        to
    })
}

/// Whether this one begins and ends its row.
fn ends(rects: &[Rect], index: usize) -> (bool, bool) {
    let row = |index: Option<usize>| index.and_then(|index| rects.get(index)).map(Rect::top);
    let here = row(Some(index));
    (
        row(index.checked_sub(1)) != here,
        row(Some(index + 1)) != here,
    )
}

fn corners((first, last): (bool, bool)) -> CornerRadius {
    let radius = |round: bool| if round { theme::CONTROL_RADIUS } else { 0 };
    CornerRadius {
        nw: radius(first),
        sw: radius(first),
        ne: radius(last),
        se: radius(last),
    }
}

fn paint_segment(
    ui: &Ui,
    segment: &Segment<'_>,
    rect: Rect,
    ends: (bool, bool),
    response: &Response,
) {
    let palette = palette(ui);
    let (fill, text, font) = match segment.chosen {
        Some((fill, text)) => (fill, text, theme::button_bold_font()),
        None if response.hovered() => (palette.surface_2, palette.text, theme::button_font()),
        None => (palette.surface, palette.text_2, theme::button_font()),
    };
    ui.painter().rect_filled(rect, corners(ends), fill);
    let galley = paint::one_line(ui, segment.word, font, text, f32::INFINITY);
    paint::text_at(ui, rect, Align2::CENTER_CENTER, galley);
    let (_, last) = ends;
    if !last {
        let x = rect.right() - theme::LINE_WIDTH / 2.0;
        ui.painter().vline(
            x,
            rect.y_range(),
            Stroke::new(theme::LINE_WIDTH, palette.border),
        );
    }
}

/// One outline around each row.
fn paint_outlines(ui: &Ui, rects: &[Rect]) {
    let line = Stroke::new(theme::LINE_WIDTH, palette(ui).border);
    let same_row = |one: &Rect, other: &Rect| one.top().total_cmp(&other.top()).is_eq();
    for row in rects.chunk_by(same_row) {
        let whole = row
            .iter()
            .fold(Rect::NOTHING, |whole, rect| whole.union(*rect));
        paint::outlined(
            ui.painter(),
            whole,
            theme::CONTROL_RADIUS,
            Color32::TRANSPARENT,
            line,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_goes_on_to_the_next_row() {
        let (size, rects) = placed(&[60.0, 60.0, 60.0], 130.0);
        assert_eq!(
            rects.iter().map(|rect| rect.min.x).collect::<Vec<_>>(),
            [0.0, 60.0, 0.0]
        );
        assert_eq!(
            size,
            Vec2::new(120.0, 2.0 * theme::SEGMENT_HEIGHT + theme::SPACE_XS)
        );
        assert_eq!(
            (0..3).map(|index| ends(&rects, index)).collect::<Vec<_>>(),
            [(true, false), (false, true), (true, true)]
        );
    }

    #[test]
    fn one_that_is_too_wide_still_gets_its_width() {
        let (size, _) = placed(&[60.0], 20.0);
        assert!(size.x >= 60.0);
    }
}
