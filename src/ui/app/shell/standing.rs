//! What is said of a file that is not in its place, and of what is not saved yet, with the ways on.

use egui::Ui;

use crate::diary::WhyWaiting;
use crate::store::Displaced;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::{FileAction, PlaceAction, WayOn};
use crate::ui::scene::Scene;
use crate::ui::session::Session;
use crate::ui::session::standing::{KeptAtClosing, TRY_AGAIN};
use crate::ui::widgets::{MessageLook, message_bar, primary_button, secondary_button, ways_below};

/// What is said of a file that is not in its place, with the ways on, and of what is not saved yet.
pub(in crate::ui) fn standing_ui(ui: &mut Ui, scene: &mut Scene, session: &Session) {
    let text = scene.text;
    let not_saved = session.not_saved(text);
    if let Some(apart) = &session.standing.apart {
        apart_ui(ui, scene, &apart.what);
    }
    let Some(displaced) = &session.standing.displaced else {
        if let Some(what) = not_saved {
            let words = match session.diary.why_waiting() {
                Some(WhyWaiting::NoRoom) => text.not_saved_no_room(what),
                Some(WhyWaiting::Disk) => text.not_saved_disk(what),
                Some(WhyWaiting::Held) | None => text.not_saved_locked(what),
            };
            message_bar(ui, MessageLook::Warn, &words, None);
            ui.request_repaint_after(TRY_AGAIN);
        }
        return;
    };
    let mut said = text.displaced(displaced);
    if let Some((there, here)) = session.standing.other {
        said = format!("{said} {}", text.displaced_another(there, here));
    }
    if let Some(earlier) = &session.standing.earlier {
        let (there, here) = (earlier.now.entries, earlier.then.entries);
        said = format!("{said} {}", text.displaced_earlier(there, here));
        if let Some(changes) = text.put_back_changes(earlier) {
            said = format!("{said} {changes}");
        }
    }
    if let Some(what) = not_saved {
        said = format!("{said} {}", text.not_saved_displaced(what));
    }
    message_bar(ui, MessageLook::Warn, &said, None);
    ways_below(ui, |ui| ways_on_ui(ui, scene, session, displaced));
}

/// What was not saved yet when a copy was put back, with the ways on.
fn apart_ui(ui: &mut Ui, scene: &mut Scene, what: &str) {
    let text = scene.text;
    message_bar(ui, MessageLook::Warn, &text.not_saved_apart(what), None);
    ways_below(ui, |ui| {
        let mut go = |wanted| scene.ask(PlaceAction::EndApart(wanted));
        if primary_button(ui, &text.not_saved_bring_in()).clicked() {
            go(true);
        }
        if secondary_button(ui, &text.not_saved_leave_out()).clicked() {
            go(false);
        }
    });
}

fn ways_on_ui(ui: &mut Ui, scene: &mut Scene, session: &Session, displaced: &Displaced) {
    let text = scene.text;
    let mut go = |way| scene.ask(PlaceAction::GoOn(way));
    match displaced {
        Displaced::Replaced | Displaced::Overwritten if session.standing.is_no_diary => {
            if primary_button(ui, &text.displaced_write_anew()).clicked() {
                go(WayOn::WriteAnew);
            }
            if secondary_button(ui, &text.displaced_look_again()).clicked() {
                go(WayOn::BringOver);
            }
        }
        Displaced::Replaced | Displaced::Overwritten => {
            let entries = session.diary.carried().map_or(0, |carried| carried.len());
            let standing = &session.standing;
            let is_other = standing.other.is_some() || standing.earlier.is_some();
            if is_other && primary_button(ui, &text.displaced_put_back()).clicked() {
                go(WayOn::WriteAnew);
            }
            let brings = text.displaced_bring_over(entries);
            let brings = if is_other {
                secondary_button(ui, &brings)
            } else {
                primary_button(ui, &brings)
            };
            if brings.clicked() {
                go(WayOn::BringOver);
            }
            // Of whatever it is made, the diary of this window can come back.
            let can_be_back = !is_other && standing.kept.is_some();
            if can_be_back && secondary_button(ui, &text.displaced_put_back()).clicked() {
                go(WayOn::WriteAnew);
            }
            if entries > 0 && secondary_button(ui, &text.displaced_as_it_is()).clicked() {
                go(WayOn::AsItIs);
            }
        }
        Displaced::Gone | Displaced::Moved(_) => {
            if primary_button(ui, &text.displaced_write_anew()).clicked() {
                go(WayOn::WriteAnew);
            }
            if secondary_button(ui, &text.displaced_choose()).clicked() {
                let question = FileQuestion::FindDiary;
                scene.ask(FileAction::Ask(question));
            }
            let is_said = session.standing.kept_at_closing == KeptAtClosing::CopyAsSaid;
            let is_asked = is_said && *displaced == Displaced::Gone;
            if is_asked && secondary_button(ui, &text.displaced_keep_none()).clicked() {
                scene.ask(PlaceAction::CloseKeepingNone);
            }
        }
    }
}
