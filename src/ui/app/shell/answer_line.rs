//! The line at the foot of the window that answers what the person did, and what they may want to do about it: many rows were filled in
//! at once, something was taken back that is not on the screen, or the day they are still filling in is no longer today. What only tells goes
//! by itself after a while, what can be undone after a longer one; both go at the next act. A page leaves room for it at its end, so that
//! nothing of a page moves under the pointer when something is said, and its last row can be brought above it. A click on it puts it away.

use std::time::Duration;

use egui::{Frame, Margin, Memory, Panel, PointerButton, Rect, Ui, vec2};

use crate::ui::action::{Change, Go};
use crate::ui::scene::Scene;
use crate::ui::session::{Session, side_margin};
use crate::ui::widgets::{
    MessageLook, is_by_space, is_pressing, message_line, message_line_height,
};

/// Space above and below the line.
const ABOVE: i8 = 4;
const BELOW: i8 = 6;

/// In a window lower than this, in points, no room is kept free.
const LOW: f32 = 480.0;

/// How long what only tells is there, in seconds.
const TOLD_SECS: f64 = 8.0;
/// How long what can be undone from here is there, in seconds.
const UNDONE_SECS: f64 = 20.0;

/// What every page leaves free at its end for a line, told by the size of the window alone. In a window so low that pages scroll anyway,
/// nothing is. A page longer than the window goes on to its foot, and a line lies over that while it is said.
pub(in crate::ui) fn kept_free(ui: &Ui) -> f32 {
    if ui.content_rect().height() < LOW {
        return 0.0;
    }
    message_line_height() + f32::from(ABOVE) + f32::from(BELOW)
}

/// Draws the lines there are.
pub fn answer_line_ui(ui: &mut Ui, scene: &mut Scene, session: &mut Session) {
    let Some(place) = lines_ui(ui, scene, session) else {
        return;
    };
    // It is in the way of what was seen there before. The second half of a double click was meant for that.
    let is_clicked = ui.input(|input| {
        let pointer = &input.pointer;
        pointer.primary_clicked() && !pointer.button_double_clicked(PointerButton::Primary)
    });
    if is_clicked && ui.rect_contains_pointer(place) {
        put_away(ui, session);
    } else {
        pass(ui, session, place);
    }
}

fn put_away(ui: &Ui, session: &mut Session) {
    session.filled = None;
    session.told = None;
    session.line_since = None;
    ui.request_repaint();
}

/// Takes away what was there long enough and is not held by the pointer or the keyboard.
fn pass(ui: &Ui, session: &mut Session, place: Rect) {
    let secs = match (&session.filled, &session.told) {
        (Some(_), _) => UNDONE_SECS,
        (None, Some(_)) => TOLD_SECS,
        (None, None) => return,
    };
    let time = ui.input(|input| input.time);
    let since = *session.line_since.get_or_insert(time);
    if ui.rect_contains_pointer(place) || has_keyboard(ui, place) || is_pressing(ui) {
        session.line_since = Some(time);
        // Whatever lets go of it draws the window anew.
        return;
    }
    let wait = since + secs - time;
    if wait > 0.0 {
        ui.request_repaint_after(Duration::from_secs_f64(wait));
        return;
    }
    put_away(ui, session);
}

/// Whether the control that has the keyboard is in `place`.
fn has_keyboard(ui: &Ui, place: Rect) -> bool {
    let focused = ui.memory(Memory::focused);
    focused.is_some_and(|focused| {
        ui.viewport(|viewport| {
            let control = viewport.this_pass.widgets.get(focused);
            control.is_some_and(|control| place.contains(control.rect.center()))
        })
    })
}

/// Where the lines are, if there are any.
fn lines_ui(ui: &mut Ui, scene: &mut Scene, session: &Session) -> Option<Rect> {
    let text = scene.text;
    let filled = session.filled.as_ref();
    let filled = filled.and_then(|act| text.told_at_foot(act, session.known_today));
    let new_day = session.offered_day();
    let told = session.told.as_deref();
    let others = session.others_act(text);
    let is_quiet = filled.is_none() && new_day.is_none();
    let is_quiet = is_quiet && told.is_none() && others.is_none();
    let kept = kept_free(ui);
    if is_quiet {
        return None;
    }
    let side = side_margin(ui);
    let margin = Margin {
        left: side,
        right: side,
        top: ABOVE,
        bottom: BELOW,
    };
    let shown = Panel::bottom("answer_line")
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(margin))
        .show(ui, |ui| {
            let height = (kept - margin.sum().y).max(0.0);
            ui.set_min_size(vec2(ui.available_width(), height));
            // One at a time, the newest first: a second one would need more room than is kept.
            let undo = text.today_undo();
            if let Some(words) = &others {
                if message_line(ui, MessageLook::Warn, words, Some(&undo)) && !is_by_space(ui) {
                    scene.ask(Change::Undo);
                }
            } else if let Some(words) = &filled {
                if message_line(ui, MessageLook::Info, words, Some(&undo)) && !is_by_space(ui) {
                    scene.ask(Change::Undo);
                }
            } else if let Some(words) = told {
                message_line(ui, MessageLook::Info, words, None);
            } else if let Some(day) = new_day {
                let words = text.today_new_day(text.day_heading(day));
                if message_line(ui, MessageLook::Info, &words, Some(&text.today_go_today())) {
                    scene.ask(Go::Day(day));
                }
            }
        });
    Some(shown.response.rect)
}
