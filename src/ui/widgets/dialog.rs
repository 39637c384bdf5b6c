//! The frame of every dialog. Its head and its buttons stay where they are; what is between them scrolls, and gets all the height that
//! the window has left: at twice the size of text too. It stays where it opened, whatever comes and goes in it.

use std::fmt::Debug;
use std::hash::Hash;

use egui::{Align2, Frame, Id, Key, Margin, Modal, ModalResponse, ScrollArea, Ui, Vec2, vec2};

use super::steady::Scrolled;
use crate::ui::theme;

/// How much of what is seen a page key scrolls away.
const PAGE_SHARE: f32 = 0.9;
/// What scrolls is at least this high.
const LEAST: f32 = 60.0;
/// Less than this makes no difference, in points.
const NOTHING: f32 = 0.5;

/// Passes in which a dialog that opens finds its size, in the middle of the window.
const OPENING_PASSES: u64 = 4;

/// Around what scrolls: room for focus rings, and for the bar.
const SCROLLED: Margin = Margin {
    left: 4,
    right: 12,
    top: 4,
    bottom: 4,
};

/// The room in a dialog, for its part that scrolls.
#[derive(Debug)]
pub struct DialogRoom {
    id: Id,
    /// Of all that is in it, at most.
    height: f32,
    top: f32,
    scrolled_to: Option<f32>,
}

/// Where an open dialog stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    window: Vec2,
    opened_in: u64,
    shown_in: u64,
    /// `None` while it opens.
    top: Option<f32>,
}

impl Place {
    fn of(ui: &Ui, id: Id, window: Vec2) -> Self {
        let pass = ui.cumulative_pass_nr();
        let kept: Option<Self> = ui.data(|kept| kept.get_temp(id));
        let kept = kept.filter(|kept| kept.shown_in + 1 >= pass && kept.window == window);
        let opened_in = kept.map_or(pass, |kept| kept.opened_in);
        Self {
            window,
            opened_in,
            shown_in: pass,
            top: kept.and_then(|kept| kept.top),
        }
    }

    /// Where it was drawn it stays, unless the window ends before it does.
    fn keep(mut self, ui: &Ui, id: Id, top: f32, height: f32) {
        if self.shown_in >= self.opened_in + OPENING_PASSES {
            let lowest = self.window.y - theme::AROUND_DIALOG - height;
            let top = self.top.unwrap_or(top);
            self.top = Some(top.min(lowest).max(theme::AROUND_DIALOG));
        }
        ui.data_mut(|kept| kept.insert_temp(id, self));
    }
}

/// Whether a dialog is to be closed: by Escape, or by a click beside it unless it `has_words` in it that would be lost.
pub fn closes<R>(shown: &ModalResponse<R>, has_words: bool) -> bool {
    !(has_words && shown.backdrop_response.clicked()) && shown.should_close()
}

/// Shows a dialog over everything, as wide as `width` where there is room. What is drawn before [`DialogRoom::scroll`] is its head,
/// what comes after that its foot.
pub fn dialog<R>(
    ui: &Ui,
    name: impl Hash + Debug,
    width: f32,
    contents: impl FnOnce(&mut Ui, &mut DialogRoom) -> R,
) -> ModalResponse<R> {
    let window = ui.content_rect().size();
    let frame = theme::dialog_frame(ui);
    let around = frame.total_margin().sum() + Vec2::splat(2.0 * theme::AROUND_DIALOG);
    let id = Id::unique(("dialog", name));
    let place_id = id.with("place");
    let place = Place::of(ui, place_id, window);
    let mut area = Modal::default_area(id);
    if let Some(top) = place.top {
        area = area.anchor(Align2::CENTER_TOP, vec2(0.0, top));
    }
    let modal = Modal::new(id).area(area).frame(frame);
    let shown = modal.show(ui, |ui| {
        // An area is only as high as it was; the dialog may be as high as the window lets it.
        ui.set_max_height(window.y);
        ui.set_width(width.min(window.x - around.x));
        let mut room = DialogRoom {
            id: id.with("foot"),
            height: window.y - around.y,
            top: ui.cursor().top(),
            scrolled_to: None,
        };
        let inner = contents(ui, &mut room);
        room.measure_foot(ui);
        inner
    });
    let rect = shown.response.rect;
    place.keep(ui, place_id, rect.top(), rect.height());
    shown
}

impl DialogRoom {
    /// Draws what scrolls, by the page keys too: much of it has nothing the keyboard could go to. Each `part` begins at its top.
    pub fn scroll<R>(
        &mut self,
        ui: &mut Ui,
        part: impl Hash + Debug,
        contents: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        self.scrolled(ui, part, [false, true], contents)
    }

    /// The same in a room that is as high whatever is in it, up to this `share` of the window.
    pub fn scroll_in_fixed<R>(
        &mut self,
        ui: &mut Ui,
        part: impl Hash + Debug,
        share: f32,
        contents: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        self.height = self.height.min(ui.content_rect().height() * share);
        self.scrolled(ui, part, [false, false], contents)
    }

    fn scrolled<R>(
        &mut self,
        ui: &mut Ui,
        part: impl Hash + Debug,
        shrinks: [bool; 2],
        contents: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        let foot = ui.data(|kept| kept.get_temp(self.id));
        let foot = foot.unwrap_or(theme::CONTROL_HEIGHT + 2.0 * theme::SPACE_S);
        let head = ui.cursor().top() - self.top;
        // Its words stand below those of the head.
        let frame = Frame::new().outer_margin(Margin {
            left: -SCROLLED.left,
            right: -SCROLLED.right,
            ..Margin::ZERO
        });
        let shown = frame.show(ui, |ui| {
            ScrollArea::vertical()
                .id_salt(part)
                .auto_shrink(shrinks)
                .max_height((self.height - head - foot).max(LEAST))
                .content_margin(SCROLLED)
                .show(ui, |ui| {
                    let begun = Scrolled::begin(ui);
                    page_keys(ui);
                    let inner = contents(ui);
                    begun.keep(ui);
                    inner
                })
                .inner
        });
        self.scrolled_to = Some(shown.response.rect.bottom());
        shown.inner
    }

    /// Whether the keyboard is nowhere, and so begins in this dialog.
    pub fn wants_focus(ui: &Ui) -> bool {
        let layer = ui.layer_id();
        ui.memory(|memory| {
            let is_on_top = memory.top_modal_layer().is_none_or(|top| top == layer);
            is_on_top && memory.focused().is_none()
        })
    }

    /// How high the foot is shows once it is drawn.
    fn measure_foot(&self, ui: &Ui) {
        let Some(scrolled_to) = self.scrolled_to else {
            return;
        };
        let foot = ui.min_rect().bottom() - scrolled_to;
        let before: Option<f32> = ui.data(|kept| kept.get_temp(self.id));
        if before.is_none_or(|before| (before - foot).abs() > NOTHING) {
            ui.data_mut(|kept| kept.insert_temp(self.id, foot));
            ui.request_discard("the foot of a dialog has another height");
        }
    }
}

/// Further than anything is long, in points.
const TO_THE_END: f32 = 1e6;

/// Scrolls a page up or down by its key, or to an end where no field has that key.
fn page_keys(ui: &mut Ui) {
    let page = ui.clip_rect().height() * PAGE_SHARE;
    let pages = ui.input(|input| {
        let pressed = |key| f32::from(u8::from(input.key_pressed(key)));
        pressed(Key::PageUp) - pressed(Key::PageDown)
    });
    if pages != 0.0 {
        ui.scroll_with_delta(Vec2::new(0.0, pages * page));
    }
    let ends = ui.input(|input| {
        let pressed = |key| f32::from(u8::from(input.key_pressed(key)));
        pressed(Key::Home) - pressed(Key::End)
    });
    if ends != 0.0 && !ui.text_edit_focused() {
        ui.scroll_with_delta(Vec2::new(0.0, ends * TO_THE_END));
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::{heading, primary_button};

    /// 900x600 at 200 % text.
    const LOW: [f32; 2] = [450.0, 300.0];
    const LINES: usize = 60;

    fn shown(size: [f32; 2], lines: usize) -> Harness<'static> {
        Harness::builder()
            .with_size(Vec2::from(size))
            .with_context_setup(theme::install)
            .build_ui(move |ui| {
                dialog(ui, "test", theme::DIALOG_WIDTH, |ui, room| {
                    heading(ui, "Head");
                    room.scroll(ui, "part", |ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        for line in 0..lines {
                            ui.label(theme::body(format!("Line {line}")));
                        }
                    });
                    ui.label("Above the button");
                    primary_button(ui, "Close");
                });
            })
    }

    #[test]
    fn in_a_low_window_head_and_foot_stay_and_many_lines_are_seen_between_them() {
        let mut window = shown(LOW, LINES);
        window.run();
        let rect = |window: &Harness<'_>, label: &str| window.get_by_label(label).rect();
        let (head, foot) = (rect(&window, "Head"), rect(&window, "Above the button"));
        assert!(head.top() > 0.0 && rect(&window, "Close").bottom() < LOW[1]);
        let seen = |window: &Harness<'_>| {
            let is_seen = |line: &usize| {
                let line = rect(window, &format!("Line {line}"));
                line.top() >= head.bottom() && line.bottom() <= foot.top()
            };
            (0..LINES).filter(is_seen).collect::<Vec<_>>()
        };
        let first = seen(&window);
        assert!(first.len() >= 7 && first.first() == Some(&0), "{first:?}");
        window.key_press(Key::PageDown);
        window.run();
        let next = seen(&window);
        assert!(next.first() > first.first(), "{next:?}");
        assert_eq!(rect(&window, "Head"), head);
        assert_eq!(rect(&window, "Above the button"), foot);
        let aside = rect(&window, "Line 20").left() - head.left();
        assert!(aside.abs() < NOTHING, "words begin below each other");
    }

    #[test]
    fn a_short_dialog_is_no_higher_than_what_is_in_it() {
        let mut window = shown([1180.0, 780.0], 2);
        window.run();
        let rect = |label: &str| window.get_by_label(label).rect();
        let gap = rect("Above the button").top() - rect("Line 1").bottom();
        assert!((0.0..=theme::SPACE_L).contains(&gap), "{gap}");
    }
}
