//! Walking along the bars of a row or a chart by the arrows, as the pointer does: the bar one is at has a ring, and its words are shown
//! and heard. Knows nothing of what a bar says.

use egui::{
    Context, Event, EventFilter, Id, Key, Modifiers, PopupAnchor, Rect, RectAlign, Response,
    StrokeKind, Tooltip, Ui,
};

use crate::domain::Day;
use crate::ui::announce;
use crate::ui::input::rest::rests;
use crate::ui::lookback::axis::{Along, number};
use crate::ui::theme;

/// First and last day of a bar.
pub type BarDays = (Day, Day);

/// The bar that the arrows came to. Rows above each other share it, so that up and down stay in the same week.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BarWalk {
    /// Its first day.
    at: Option<Day>,
    row: Option<Id>,
}

/// Where one is among the bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Its place among them.
    pub index: usize,
    /// A key led here just now, or to its row.
    pub is_new: bool,
}

impl BarWalk {
    /// The first day of the bar one is at.
    pub const fn at(&self) -> Option<Day> {
        self.at
    }

    /// Nothing that can be walked along has the keyboard.
    pub const fn end(&mut self) {
        self.at = None;
        self.row = None;
    }

    /// Takes in the arrows, Home and End while `response` has the keyboard. `bars` are oldest first; the first key leads to the newest.
    pub fn stop(&mut self, ui: &Ui, response: &Response, bars: &[BarDays]) -> Option<Stop> {
        if !response.has_focus() {
            return None;
        }
        let arrows = EventFilter {
            horizontal_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        let before = self.place(bars);
        let last = bars.len().checked_sub(1)?;
        let walked = ui.input_mut(|input| {
            let keys = input.events.iter().filter_map(plain_key);
            let walked = keys.fold(None, |at: Option<usize>, key| {
                let from = at.or(before);
                match (key, from) {
                    (Key::ArrowLeft | Key::ArrowRight, None) | (Key::End, _) => Some(last),
                    (Key::ArrowLeft, Some(from)) => Some(from.saturating_sub(1)),
                    (Key::ArrowRight, Some(from)) => Some(last.min(from + 1)),
                    (Key::Home, _) => Some(0),
                    _ => at,
                }
            });
            // The page would go to its end as well.
            for key in [Key::Home, Key::End] {
                input.consume_key(Modifiers::NONE, key);
            }
            walked
        });
        let index = walked.or(before)?;
        self.at = bars.get(index).map(|(first, _)| *first);
        Some(Stop {
            index,
            // Arrows that move the focus between rows do so between two pictures, where nothing has "gained" it.
            is_new: self.row.replace(response.id) != Some(response.id) || walked.is_some(),
        })
    }

    /// The bar of the day one is at, or the nearest one before it: another row may have others.
    fn place(self, bars: &[BarDays]) -> Option<usize> {
        let at = self.at?;
        let from = bars.partition_point(|(first, _)| *first <= at);
        (!bars.is_empty()).then(|| from.saturating_sub(1))
    }
}

fn plain_key(event: &Event) -> Option<Key> {
    match event {
        Event::Key {
            key,
            pressed: true,
            modifiers,
            ..
        } if modifiers.is_none() => Some(*key),
        _ => None,
    }
}

/// Where a bar of these days stands, over the whole height of `area`.
pub fn place(days: BarDays, along: &Along, area: Rect) -> Rect {
    let across = along.x(number(days.0))..=along.x(number(days.1) + 1.0);
    Rect::from_x_y_ranges(across, area.y_range())
}

/// Shows which bar one is at, and says its words when it is new.
pub fn ring_ui(ui: &Ui, bar: Rect, stop: Stop, words: &str) {
    let ring = (theme::RING_WIDTH, theme::palette(ui).accent);
    let radius = theme::SQUARE_RADIUS;
    ui.painter()
        .rect_stroke(bar, radius, ring, StrokeKind::Outside);
    if stop.is_new {
        announce::say(ui.ctx(), words.replace('\n', ". "));
    }
}

/// Shows which bar of a row one is at, with its words.
pub fn stop_ui(ui: &Ui, response: &Response, bar: Rect, stop: Stop, words: &str) {
    ring_ui(ui, bar, stop, words);
    let anchor = PopupAnchor::ParentRect(bar);
    let mut tip = Tooltip::always_open(ui.ctx().clone(), response.layer_id, response.id, anchor);
    // Above it stand the words of marks and months.
    tip.popup = tip.popup.align(RectAlign::BOTTOM);
    tip.show(|ui| {
        ui.label(words);
    });
}

/// Whether the pointer was moved since something was pressed, it or a key: what came to lie under a resting one is not asked about.
fn has_moved(ctx: &Context) -> bool {
    !rests(ctx)
        && ctx.input(|input| {
            let pointer = &input.pointer;
            pointer.time_since_last_movement() < pointer.time_since_last_click()
        })
}

/// Whether the pointer is at something of a row, and not only rests there while keys lead elsewhere.
pub fn is_pointed_at(ui: &Ui, id: Id) -> bool {
    !rests(ui.ctx()) && ui.read_response(id).is_some_and(|known| known.hovered())
}

/// What is under the pointer, above it: below it the rows and the legend go on.
pub fn under_pointer_ui(response: &Response, words: &str) {
    if !has_moved(&response.ctx) {
        return;
    }
    let mut tip = Tooltip::for_enabled(response).at_pointer();
    tip.popup = tip.popup.align(RectAlign::TOP_START);
    tip.show(|ui| {
        ui.label(words);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn another_row_is_entered_at_the_same_week_or_the_nearest_before() {
        let weeks = ["2026-11-02", "2026-11-09", "2026-11-16"].map(|first| {
            let first = day(first);
            (first, first.plus(6))
        });
        let at = |first: &str| BarWalk {
            at: Some(day(first)),
            row: None,
        };
        assert_eq!(at("2026-11-09").place(&weeks), Some(1));
        assert_eq!(at("2026-11-12").place(&weeks), Some(1));
        assert_eq!(at("2026-10-01").place(&weeks), Some(0));
        assert_eq!(at("2026-11-09").place(&[]), None);
        assert_eq!(BarWalk::default().place(&weeks), None);
    }
}
