//! What this window does when the program is started again: it comes forward. Which diary it answers for follows what it shows.

use std::path::{Path, PathBuf};

use egui::{Context, UserAttentionType, ViewportCommand};

use super::DiaryApp;
use crate::ui::action::Action;
use crate::ui::desktop::one_window::{Ask, Claim, Door, Knocks, claim};

/// Where other starts of the program look for this window.
#[derive(Debug, Default)]
pub struct Meeting {
    folder: Option<PathBuf>,
    knocks: Option<Knocks>,
    window: Option<Context>,
}

impl DiaryApp {
    /// From now on a second start finds this window.
    pub(in crate::ui) fn meet_others(
        &mut self,
        folder: Option<PathBuf>,
        door: Option<Door>,
        ctx: &Context,
    ) {
        self.meeting = Meeting {
            folder,
            knocks: door.map(|door| door.open(ctx.clone())),
            window: Some(ctx.clone()),
        };
    }

    /// The folder where windows meet, which only the person can open.
    pub(in crate::ui) fn meeting_folder(&self) -> Option<PathBuf> {
        self.meeting.folder.clone()
    }

    /// Answers for the diary at `path` instead of the one before. False if another window shows it, which has come forward instead.
    pub(in crate::ui) fn claim_window(&mut self, path: &Path) -> bool {
        let Meeting { folder, window, .. } = &self.meeting;
        let Some(window) = window.clone() else {
            return true;
        };
        if self.paths.diary == path && self.meeting.knocks.is_some() {
            return true;
        }
        match claim(folder.as_deref(), path, Ask::Raise) {
            Claim::Answered => false,
            Claim::First(door) => {
                self.meeting.knocks = Some(door.open(window));
                true
            }
            Claim::Unknown => true,
        }
    }

    /// Does what later starts asked for; called from `logic`, so that it works while the window is hidden.
    pub(in crate::ui) fn take_knocks(&mut self, ctx: &Context) {
        let asks: Vec<Ask> = self.meeting.knocks.iter().flat_map(Knocks::take).collect();
        for ask in asks {
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
            self.carry_out(ctx, Action::ShowDay(today), now);
        }
    }
}
