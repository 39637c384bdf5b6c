//! Writing what is still being typed before the window or the diary goes. What is refused keeps its field, and is told.

use egui::{Context, ViewportCommand};

use super::app::{DiaryApp, Stage};
use super::session::Session;

impl DiaryApp {
    /// Writes what is still being typed; called before the window closes.
    ///
    /// # Errors
    /// Why it could not be written, in words; it is still in its field then.
    pub fn flush(&mut self) -> Result<(), String> {
        self.await_check();
        let now = (self.clock)();
        let Stage::Open(session) = &mut self.stage else {
            return Ok(());
        };
        session.await_saved(now, &self.text);
        let flushed = session.flush(now, &self.text);
        flushed.map_err(|err| self.text.diary_error(&err))
    }

    /// Writes what is still being typed before the window closes. If it is refused the window stays, once: who closes it again
    /// has read why.
    pub(super) fn close(&mut self, ctx: &Context) {
        let flushed = self.flush();
        let stays = flushed.is_err() && !self.has_refused_to_close;
        self.has_refused_to_close = stays;
        self.notice = flushed.err();
        if stays {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        } else {
            self.keep_geometry(ctx);
        }
    }

    /// Writes what is still being typed before another diary comes. One that can only be read keeps nobody.
    pub(super) fn leave(&mut self) -> Result<(), String> {
        let flushed = self.flush();
        let reads_only = self.session().is_some_and(Session::is_read_only);
        if reads_only { Ok(()) } else { flushed }
    }
}
