//! What the keyboard asks of the rows of Today that only drawing them can give: the chosen one in sight, and the focus in it.

use egui::style::ScrollAnimation;
use egui::{Rect, Response, Ui, pos2, vec2};

use crate::ui::theme;

/// The picture in which a row is brought into sight: an answer may bring words under a row above it in the second.
const PICTURE: u8 = 2;

/// What the rows still owe the keyboard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowKeys {
    pictures_to_show: u8,
    enters: bool,
    /// The first and the last row that were in sight as a whole.
    seen: Option<(usize, usize)>,
}

impl RowKeys {
    /// The keyboard chose a row, or answered it: it is to be in sight.
    pub const fn moved(&mut self) {
        self.pictures_to_show = PICTURE;
    }

    /// The rows are drawn anew.
    pub const fn begin(&mut self) {
        self.seen = None;
    }

    /// Takes note of a row that was drawn from `top` on, if all of it is in sight.
    pub fn note(&mut self, ui: &Ui, row: usize, top: f32) {
        let seen = ui.clip_rect().y_range();
        if seen.contains(top) && seen.contains(ui.cursor().top()) {
            let first = self.seen.map_or(row, |(first, _)| first);
            self.seen = Some((first, row));
        }
    }

    /// Whether a row was in sight.
    pub fn saw(&self, row: usize) -> bool {
        self.seen
            .is_some_and(|(first, last)| (first..=last).contains(&row))
    }

    /// The focus is to go into the chosen row.
    pub const fn enter(&mut self) {
        self.enters = true;
    }

    /// Brings the chosen row into sight, if it is to be: what was drawn from `top` on, or its beginning where that is higher than the
    /// window.
    pub fn show_row(&mut self, ui: &Ui, top: f32) {
        let Some(left) = self.pictures_to_show.checked_sub(1) else {
            return;
        };
        self.pictures_to_show = left;
        let room = ui.clip_rect().height() - 2.0 * theme::SPACE_S;
        let bottom = ui.cursor().top().min(top + room);
        let edges = ui.max_rect();
        let row = Rect::from_min_max(pos2(edges.left(), top), pos2(edges.right(), bottom));
        if left > 0 {
            ui.request_repaint();
        } else {
            // At once and once: egui adds up what is asked while it still moves.
            let row = row.expand2(vec2(0.0, theme::SPACE_S));
            ui.scroll_to_rect_animation(row, None, ScrollAnimation::none());
        }
    }

    /// Gives the focus to `control` of a row, if this is the chosen one and it is to have it.
    pub fn enter_row(&mut self, is_chosen: bool, control: &Response) {
        if is_chosen && std::mem::take(&mut self.enters) {
            control.request_focus();
        }
    }
}
