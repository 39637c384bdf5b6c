//! The line at the foot of the window that answers what the person did, and what they may want to do about it: many rows were filled in
//! at once, something was taken back that is not on the screen, or the day they are still filling in is no longer today. What only tells goes
//! by itself after a while, what can be undone after a longer one; both go at the next act.

use std::time::Duration;

use egui::{Frame, Margin, Memory, Panel, Rect, Ui};

use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::session::Session;
use crate::ui::widgets::{MessageLook, is_pressing, message_bar};

/// Space around the line.
const MARGIN: Margin = Margin {
    left: 28,
    right: 28,
    top: 6,
    bottom: 10,
};

/// How long what only tells is there, in seconds.
const TOLD_SECS: f64 = 8.0;
/// How long what can be undone from here is there, in seconds.
const UNDONE_SECS: f64 = 20.0;

/// Draws the lines there are.
pub fn answer_line_ui(ui: &mut Ui, session: &mut Session, text: &Text, actions: &mut Vec<Action>) {
    if let Some(place) = lines_ui(ui, session, text, actions) {
        pass(ui, session, place);
    }
}

/// Takes away what was there long enough and is not held by the pointer or the keyboard.
fn pass(ui: &Ui, session: &mut Session, place: Rect) {
    let secs = match (&session.filled, &session.unseen) {
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
    session.filled = None;
    session.unseen = None;
    session.line_since = None;
    ui.request_repaint();
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
fn lines_ui(
    ui: &mut Ui,
    session: &Session,
    text: &Text,
    actions: &mut Vec<Action>,
) -> Option<Rect> {
    let filled = session.filled.as_ref();
    let filled = filled.and_then(|act| text.told_at_foot(act, session.known_today));
    let new_day = session.offered_day();
    let unseen = session.unseen.as_deref();
    let others = session.others_act(text);
    let is_quiet = filled.is_none() && new_day.is_none();
    if is_quiet && unseen.is_none() && others.is_none() {
        return None;
    }
    let shown = Panel::bottom("answer_line")
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(MARGIN))
        .show(ui, |ui| {
            if let Some(day) = new_day {
                let words = text.today_new_day(text.day_heading(day));
                if message_bar(ui, MessageLook::Info, &words, Some(&text.today_go_today())) {
                    actions.push(Action::ShowDay(day));
                }
            }
            if let Some(words) = unseen {
                message_bar(ui, MessageLook::Info, words, None);
            }
            if let Some(words) = others
                && message_bar(ui, MessageLook::Warn, &words, Some(&text.today_undo()))
            {
                actions.push(Action::Undo);
            }
            if let Some(words) = filled
                && message_bar(ui, MessageLook::Info, &words, Some(&text.today_undo()))
            {
                actions.push(Action::Undo);
            }
        });
    Some(shown.response.rect)
}
