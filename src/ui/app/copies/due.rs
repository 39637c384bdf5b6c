//! When a copy is made by itself beside the window: once a day, and in a window that stays open once more after an hour in which
//! something was written. What no copy has hangs on the one file: where the program is killed and that is written over, it is gone.

use std::path::Path;
use std::time::Duration;

use crate::domain::{Day, Now};
use crate::store::{Seen, keep_first_copy};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::parts::first_pictures;

const HOUR: Duration = Duration::from_hours(1);

/// The last time that a copy was begun.
#[derive(Debug)]
pub(super) struct Tried {
    day: Option<Day>,
    at: Now,
    /// How the diary looked then.
    seen: Seen,
}

impl Tried {
    /// How long the next copy is not due yet; `None` if there is nothing to copy.
    fn wait(&self, day: Option<Day>, now: Now, seen: &Seen) -> Option<Duration> {
        if self.day != day {
            return Some(Duration::ZERO);
        }
        if self.seen == *seen {
            return None;
        }
        // A clock that was set back says nothing.
        let since = u64::try_from(now.moment.0 - self.at.moment.0).map(Duration::from_secs);
        Some(HOUR.saturating_sub(since.unwrap_or(HOUR)))
    }
}

impl DiaryApp {
    /// Begins the copy that is due, once a picture is on the screen.
    pub(super) fn begin_due(&mut self, now: Now) {
        let Some(ctx) = self.repainter.clone() else {
            return;
        };
        let Stage::Open(session) = &self.stage else {
            return;
        };
        let Some(path) = session.path().map(Path::to_owned) else {
            return;
        };
        // Of what lies in its place no copy of this diary is made, nor of what may be another one by mistake.
        let is_away = session.standing.displaced.is_some() || self.recall.is_open();
        let is_busy = self.copies.copying.is_some();
        if is_away || is_busy || session.is_sample() || session.is_read_only() {
            return;
        }
        if !first_pictures::are_shown(&ctx) {
            return;
        }
        let day = now.zone.civil(now.moment).map(|(day, _)| day);
        let seen = Seen::of(&path);
        let tried = self.copies.tried.as_ref();
        match tried.map_or(Some(Duration::ZERO), |tried| tried.wait(day, now, &seen)) {
            Some(Duration::ZERO) => {
                self.copies.tried = Some(Tried { day, at: now, seen });
                self.begin_copy(Some(&ctx), move || keep_first_copy(&path, now));
            }
            Some(wait) => ctx.request_repaint_after(wait),
            None => {}
        }
    }
}
