//! Hands on what a page asked for to who carries it out: the app what is about the window and this computer, the session what is about
//! the diary.

use egui::Context;

use super::shell::banners::read_only_words;
use super::{DiaryApp, Stage};
use crate::diary::DiaryError;
use crate::domain::Now;
use crate::text::Text;
use crate::ui::action::{Action, Change, EraseAction, Go, PutAway, Screen};
use crate::ui::announce;
use crate::ui::session::Session;

impl DiaryApp {
    pub(in crate::ui) fn carry_out(&mut self, ctx: &Context, action: Action, now: Now) {
        match action {
            Action::Change(change) if self.is_in_vain(&change) => self.say_in_vain(ctx),
            Action::Change(change) => {
                self.in_diary(|session, text| session.carry_out_change(change, now, text));
            }
            Action::Go(go) => {
                if go == Go::Screen(Screen::Settings) {
                    self.desktop.look_around(ctx);
                }
                self.in_diary(|session, text| session.go(go, now, text));
            }
            Action::LookAt(look_at) => {
                self.in_diary(|session, _| session.look_at(look_at, now));
            }
            Action::Erase(action) => {
                let erases = matches!(action, EraseAction::Erase(..));
                self.in_diary(|session, text| session.carry_out_erasing(action, now, text));
                if erases {
                    self.forget_remembered();
                }
            }
            Action::Dialog(action) => self.carry_out_dialog(action),
            Action::Choose(choice) => self.choose(ctx, choice),
            Action::Diaries(action) => self.carry_out_diaries(action, now),
            Action::Files(action) => self.carry_out_files(ctx, action),
            Action::Place(action) => self.carry_out_place(ctx, action, now),
            Action::PutAway(message) => self.put_away(message),
            Action::Copies(action) => self.carry_out_copies(action, now),
            Action::Incoming(action) => {
                self.await_check();
                self.carry_out_incoming(ctx, action, now);
            }
        }
        ctx.request_repaint();
    }

    /// Lets the session of the diary that is open do something, and tells why it was refused.
    pub(super) fn in_diary(
        &mut self,
        done: impl FnOnce(&mut Session, &Text) -> Result<(), DiaryError>,
    ) {
        self.await_check();
        if let Stage::Open(session) = &mut self.stage {
            session.ask_again();
            let outcome = done(session, &self.text);
            self.tell(outcome);
        }
    }

    /// Whether it cannot be kept, which is said above the page for as long as the diary is open.
    fn is_in_vain(&self, change: &Change) -> bool {
        let is_read = self.session().is_some_and(|open| !open.takes_entries());
        is_read && *change != Change::Write
    }

    /// A key leads there, no button: who listens hears why nothing came of it.
    fn say_in_vain(&self, ctx: &Context) {
        if let Some(session) = self.session() {
            announce::say(ctx, read_only_words(session.diary(), &self.text));
        }
    }

    fn put_away(&mut self, message: PutAway) {
        match message {
            PutAway::Notice => self.notice = None,
            PutAway::News => self.news = None,
            PutAway::Restored => self.restored.close(),
            PutAway::Tour => self.offers_tour = false,
            PutAway::UnsafePlace => self.unsafe_place.close(),
        }
    }
}
