//! Whether the open diary's file is in its place and everything is saved: what is known of it, what is said of it, and trying again.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::Ui;

use crate::diary::{Changes, DiaryError, WhyWaiting};
use crate::domain::Now;
use crate::store::{Carried, CopyReason, Displaced, StoreError};
use crate::text::Text;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::window::WayOn;
use crate::ui::action::{Action, WindowAction};
use crate::ui::session::Session;
use crate::ui::theme;
use crate::ui::widgets::{MessageLook, message_bar, primary_button, secondary_button};

/// How often what cannot be written is tried again.
pub(super) const TRY_AGAIN: Duration = Duration::from_millis(500);

/// What is known of the place of the open diary, and of what is not saved yet.
#[derive(Debug, Default)]
pub(in crate::ui) struct Standing {
    pub displaced: Option<Displaced>,
    /// Where the diary as it was is kept.
    pub kept: Option<PathBuf>,
    /// What is in its place is no diary that can be opened.
    pub is_no_diary: bool,
    /// What is in its place is another diary: how many entries are there, and in the one that is open.
    pub other: Option<(usize, usize)>,
    /// A copy is being put back: what is held back is not for what it replaces, and not yet for it.
    pub is_restoring: bool,
    /// What was not saved yet when a copy was put back, in words and as rows.
    pub apart: Option<(String, Carried)>,
    tried: Option<Instant>,
}

impl Standing {
    /// As what the file in the diary's place is kept.
    pub const fn kept_as(&self) -> CopyReason {
        if self.is_no_diary {
            CopyReason::Damaged
        } else {
            CopyReason::SetAside
        }
    }

    /// Whether it is time to try again.
    pub fn is_due(&mut self) -> bool {
        let is_due = self.tried.is_none_or(|tried| tried.elapsed() >= TRY_AGAIN);
        if is_due {
            self.tried = Some(Instant::now());
        }
        is_due
    }
}

impl Session {
    /// Whether something is to be said of the file.
    pub(in crate::ui) fn has_standing(&self) -> bool {
        self.standing.displaced.is_some()
            || self.standing.apart.is_some()
            || self.diary.is_waiting()
    }

    /// Tries again to save what is not saved yet, and takes in what came of it.
    pub(in crate::ui) fn settle(&mut self, now: Now, text: &Text) -> Result<(), DiaryError> {
        let is_behind = self.diary.is_waiting() || self.diary.lacks_room();
        let is_tried = is_behind && !self.standing.is_restoring;
        if is_tried && self.standing.is_due() && self.diary.try_again()? {
            self.diary.hold_back()?;
            self.version = self.diary.version()?;
            self.load(Changes::ALL, now, text)?;
        }
        Ok(())
    }

    /// A copy was put back: what is not saved yet is only brought into it if the person says so. Where the file is not in its place
    /// the ways on from there bring it along.
    pub(in crate::ui) fn set_held_apart(&mut self, text: &Text) -> Result<(), StoreError> {
        let is_away = self.diary.displaced().is_some();
        if let Some(what) = self.not_saved(text).filter(|_| !is_away) {
            self.standing.apart = Some((what, self.diary.take_held()?));
        }
        Ok(())
    }

    /// What was held back and could not be saved after all, in words, once.
    pub(in crate::ui) fn refused(&mut self, text: &Text) -> Option<String> {
        let today = self.known_today;
        let refused = self.diary.take_refused();
        let words = refused.iter().map(|(act, why)| {
            text.not_saved_refused(text.act(Some(act), today), text.diary_error(why))
        });
        (!refused.is_empty()).then(|| words.collect::<Vec<_>>().join(" "))
    }

    /// What is not saved yet, in words; `None` if everything is.
    pub(in crate::ui) fn not_saved(&self, text: &Text) -> Option<String> {
        let mut acts = self.diary.not_saved();
        let first = text.act(Some(acts.next()?), self.known_today);
        let more = acts.count();
        Some(if more == 0 {
            first
        } else {
            text.not_saved_more(first, more)
        })
    }
}

/// What is said of a file that is not in its place, with the ways on, and of what is not saved yet.
pub(in crate::ui) fn standing_ui(
    ui: &mut Ui,
    session: &Session,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let not_saved = session.not_saved(text);
    if let Some((what, _)) = &session.standing.apart {
        apart_ui(ui, what, text, actions);
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
    if let Some(what) = not_saved {
        said = format!("{said} {}", text.not_saved_displaced(what));
    }
    message_bar(ui, MessageLook::Warn, &said, None);
    ui.add_space(theme::SPACE_S);
    ui.horizontal_wrapped(|ui| ways_on_ui(ui, session, displaced, text, actions));
}

/// What was not saved yet when a copy was put back, with the ways on.
fn apart_ui(ui: &mut Ui, what: &str, text: &Text, actions: &mut Vec<Action>) {
    message_bar(ui, MessageLook::Warn, &text.not_saved_apart(what), None);
    ui.add_space(theme::SPACE_S);
    ui.horizontal_wrapped(|ui| {
        let mut go = |wanted| actions.push(Action::Window(WindowAction::EndApart(wanted)));
        if primary_button(ui, &text.not_saved_bring_in()).clicked() {
            go(true);
        }
        if secondary_button(ui, &text.not_saved_leave_out()).clicked() {
            go(false);
        }
    });
}

fn ways_on_ui(
    ui: &mut Ui,
    session: &Session,
    displaced: &Displaced,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let mut go = |way| actions.push(Action::Window(WindowAction::GoOn(way)));
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
            let is_other = session.standing.other.is_some();
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
                actions.push(Action::Window(WindowAction::AskFile(question)));
            }
        }
    }
}
