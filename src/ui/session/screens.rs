//! Which screen of an open diary is drawn, in its margins. Only draws; what the screens say is read before.

use egui::{Event, Frame, Id, Key, Margin, Modifiers, Panel, ScrollArea, Ui, Vec2, vec2};

use super::Session;
use crate::ui::action::Screen;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::Scrolled;

/// Space left and right of a screen's contents, and of what is said above it: less where large text leaves little room.
pub(in crate::ui) fn side_margin(ui: &Ui) -> i8 {
    if ui.available_width() < NARROW_PAGE {
        12
    } else {
        28
    }
}

/// Space below a page: the line at the foot of the window has its own.
const PAGE_FOOT: i8 = 12;
/// The part of what is seen by which a page is turned.
const SEEN_AGAIN: f32 = 0.9;
/// The part of what is seen that stays empty at most so that a page keeps its place.
const KEPT_AT_MOST: f32 = 0.6;
/// Pages narrower than this keep their room for words.
const NARROW_PAGE: f32 = 480.0;

/// In lower windows, in points, each line of a page counts.
const LOWEST: f32 = 320.0;

fn page_margin(ui: &Ui) -> Margin {
    let side = side_margin(ui);
    Margin {
        left: side,
        right: side,
        top: if ui.content_rect().height() < LOWEST {
            4
        } else {
            20
        },
        bottom: PAGE_FOOT,
    }
}

/// Moves the page by what is seen of it, but for a line or two that stay in sight, or to its beginning or end. A field has these keys to
/// itself, and so has what took them before.
fn scroll_by_keys(ui: &Ui, top: f32) {
    let is_asked = ui.memory(|memory| memory.top_modal_layer().is_some());
    if is_asked || ui.text_edit_focused() {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let seen = ui.clip_rect();
    if pressed(Key::End) {
        ui.scroll_with_delta(vec2(0.0, seen.bottom() - ui.min_rect().bottom()));
    }
    if pressed(Key::Home) {
        ui.scroll_with_delta(vec2(0.0, seen.top() - top));
    }
    let page = seen.height() * SEEN_AGAIN;
    if pressed(Key::PageDown) {
        ui.scroll_with_delta(vec2(0.0, -page));
    }
    if pressed(Key::PageUp) {
        ui.scroll_with_delta(vec2(0.0, page));
    }
}

/// Lets a page that became shorter, or of which more is seen, stay where it was scrolled to: it does not slide under the pointer. A page
/// that is another one altogether, a window of another size, and one that a key was pressed in, finds its own place. `top` is where the
/// page begins, `seen` how much of it is.
fn keep_place(ui: &mut Ui, top: f32, seen: f32) {
    let window = ui.content_rect().size();
    let before = ui.data_mut(|data| {
        let id = Id::unique("size of the window");
        let before = data.get_temp::<Vec2>(id);
        data.insert_temp(id, window);
        before
    });
    let scrolled = ui.clip_rect().top() - top;
    let lacking = scrolled + seen - (ui.cursor().top() - top);
    if before == Some(window) && scrolled > 0.5 && lacking > 0.5 && lacking <= seen * KEPT_AT_MOST {
        ui.add_space(lacking);
    }
}

/// Whether the pointer did something last, and is over the page still: who goes on by key looks at the page, not under the pointer.
fn is_pointed_at(ui: &Ui) -> bool {
    let id = Id::unique("the pointer was last");
    let last = ui.input(|input| {
        let mut acts = input.events.iter().rev();
        acts.find_map(|event| match event {
            Event::PointerButton { .. } => Some(true),
            Event::Key { pressed: true, .. } | Event::Text(_) => Some(false),
            _ => None,
        })
    });
    if let Some(was_pointer) = last {
        ui.data_mut(|data| data.insert_temp(id, was_pointer));
    }
    let was_pointer = ui.data(|data| data.get_temp::<bool>(id)).unwrap_or(true);
    let pointer = ui.input(|input| input.pointer.hover_pos());
    was_pointer && pointer.is_some_and(|pointer| ui.clip_rect().contains(pointer))
}

impl Session {
    /// Draws the screen, with what stands at its head. `kept` is what it leaves free at its end for a line at the foot of the window, in
    /// points.
    pub fn screen_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        kept: f32,
        head_ui: impl FnOnce(&mut Ui, &mut Scene),
    ) {
        let open = self
            .pages
            .trends
            .open_sign()
            .map(|sign| scene.text.sign(sign));
        if self.screen == Screen::Trends && self.pages.trends.has_foot(ui) {
            let margin = Margin {
                top: 8,
                bottom: 8,
                ..page_margin(ui)
            };
            Panel::bottom("foot of the page")
                .resizable(false)
                .show_separator_line(false)
                .frame(Frame::new().inner_margin(margin))
                .show(ui, |ui| self.pages.trends.foot_ui(ui, scene));
        }
        let mut scroll = ScrollArea::vertical()
            .id_salt((self.screen, self.pages.sign.name(), open))
            .auto_shrink(false);
        if std::mem::take(&mut self.begins) {
            scroll = scroll.vertical_scroll_offset(0.0);
        }
        let seen = ui.available_height();
        // What lies below the page already, the line itself or a legend, needs no second room.
        let below = ui.content_rect().bottom() - ui.available_rect_before_wrap().bottom();
        let end = (kept - below).max(0.0);
        // What is said above a page moves it, but never makes its rows lower.
        let room = ui.content_rect().height() - kept;
        scroll.show(ui, |ui| {
            let top = ui.cursor().top();
            let scrolled = Scrolled::begin(ui);
            // However much there is, what is below keeps its identity, and a field the keyboard.
            ui.scope(|ui| head_ui(ui, scene));
            let margin = page_margin(ui);
            let head = ui.cursor().top() - top;
            self.pages.today.screen.fit_in(room - head - margin.sum().y);
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(theme::SPACE_S, theme::SPACE_S);
                // The keyboard does not go over to what stands in the same place on another page.
                ui.push_id(self.screen, |ui| self.pages.of(self.screen).ui(ui, scene));
            });
            // Of a page that fits, nothing is scrolled for the sake of that line alone.
            let left = seen - (ui.cursor().top() - top);
            ui.add_space(if left < 0.0 { end } else { end.min(left) });
            if is_pointed_at(ui) {
                keep_place(ui, top, seen);
                scrolled.keep_pointed(ui);
            }
            // On Today and in the calendar most of these keys turn days and months, and are used up.
            scroll_by_keys(ui, top);
        });
    }
}
