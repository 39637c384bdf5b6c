//! Reads what is shown before the picture is drawn.

use egui::Ui;

use super::{DiaryApp, Stage};
use crate::diary::DiaryError;
use crate::domain::Now;
use crate::store::StoreError;
use crate::ui::action::Dialog;
use crate::ui::input::event_order::{EventOrder, has_act};

impl DiaryApp {
    /// Reads what the screen says, and what came in since.
    pub(in crate::ui) fn load_shown(&mut self, ui: &Ui, now: Now) {
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        session.why.ask(self.dialog == Some(Dialog::WhyHint));
        // What the person does belongs to the page they did it on: it is not turned over under their hands.
        let is_busy = ui.with_plugin(EventOrder::is_busy).unwrap_or(false);
        let news = if is_busy || ui.input(has_act) {
            Ok(())
        } else {
            session.take_news(ui, now, &self.text)
        };
        session.export.take(&mut session.diary, now, &self.text);
        let loaded = news.and_then(|()| Ok(session.load_shown(now, &self.text)?));
        self.tell_unloaded(loaded);
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        session.mind_unsaved(&self.text);
        session.tend_snapshot(self.repainter.as_ref());
        if let Some(refused) = session.refused(&self.text) {
            self.notice = Some(refused);
        }
        self.take_back_refusal();
    }

    /// Reads what came of what was done: it is heard at once, and drawn with the next picture.
    pub(in crate::ui) fn load_done(&mut self, now: Now) {
        if let Stage::Open(session) = &mut self.stage {
            let loaded = session.load_shown(now, &self.text);
            self.tell_unloaded(loaded.map_err(DiaryError::from));
        }
    }

    fn tell_unloaded(&mut self, loaded: Result<(), DiaryError>) {
        let (Stage::Open(session), Err(err)) = (&mut self.stage, loaded) else {
            return;
        };
        // What came in the place of the file is said by itself, once it is known what it is.
        if session.standing.displaced.is_some() || session.diary.is_doubted() {
            return;
        }
        if matches!(err, DiaryError::Store(StoreError::Damaged(_))) {
            session.doubt();
        }
        self.notice = Some(self.text.diary_error(&err));
    }
}
