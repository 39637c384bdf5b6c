//! The line at the foot of the window that answers what the person did, and what they may want to do about it: many rows were filled in
//! at once, something was taken back that is not on the screen, or the day they are still filling in is no longer today. It stays until the next act.

use egui::{Frame, Margin, Panel, Ui};

use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::session::Session;
use crate::ui::widgets::{MessageLook, message_bar};

/// Space around the line.
const MARGIN: Margin = Margin {
    left: 28,
    right: 28,
    top: 6,
    bottom: 10,
};

/// Draws the lines there are.
pub fn answer_line_ui(ui: &mut Ui, session: &Session, text: &Text, actions: &mut Vec<Action>) {
    let filled = session.filled.as_ref();
    let filled = filled.and_then(|act| text.told_at_foot(act));
    let new_day = session.offered_day();
    let unseen = session.unseen.as_deref();
    let others = session.others_act(text);
    let is_quiet = filled.is_none() && new_day.is_none();
    if is_quiet && unseen.is_none() && others.is_none() {
        return;
    }
    Panel::bottom("answer_line")
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
}
