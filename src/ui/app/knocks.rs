//! What this window does when the program is started again: it comes forward. Which diary it answers for follows what it shows.

use std::path::Path;

use egui::{Context, UserAttentionType, ViewportCommand};

use super::DiaryApp;
use crate::ui::action::Go;
use crate::ui::desktop::one_window::Ask;

impl DiaryApp {
    /// Answers for the diary at `path` instead of the one before. False if another window shows it, which has come forward instead.
    pub(super) fn claim_window(&mut self, path: &Path) -> bool {
        self.meeting.claim(path, &self.paths.diary)
    }

    /// Does what later starts asked for; called from `logic`, so that it works while the window is hidden.
    pub(in crate::ui) fn take_knocks(&mut self, ctx: &Context) {
        for ask in self.meeting.take() {
            ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
            ctx.send_viewport_cmd(ViewportCommand::Focus);
            // Wayland lets no program come forward by itself; there the desktop points at it.
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(
                UserAttentionType::Informational,
            ));
            match ask {
                Ask::Raise => {}
                Ask::Today => self.show_today(ctx),
                Ask::Import(path) => self.notice = self.begin_import(&path).err(),
            }
        }
    }

    fn show_today(&mut self, ctx: &Context) {
        self.dialog = None;
        let now = (self.clock)();
        if let Some(today) = self.session().map(|session| session.diary().today(now)) {
            self.carry_out(ctx, Go::Day(today).into(), now);
        }
    }
}
