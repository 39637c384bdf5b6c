//! Bringing in beside the window: through a connection of its own, in one transaction, so that the window goes on, and all of it is in the
//! diary or nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use egui::Context;

use super::found::{Found, Joining};
use crate::diary::{Changes, Diary, DiaryError, ImportReport};
use crate::domain::{Headway, Now};
use crate::incoming::{Handed, Incoming};
use crate::store::IfMissing;
use crate::text::Text;
use crate::ui::parts::task::{Outcome, Task};

/// How long an import waits for another program that writes to the diary.
const PATIENCE: Duration = Duration::from_secs(3);

/// What came of bringing in: what it was, to be asked about again where it was not, and what it changed.
pub type Written = (Found, Result<Changes, DiaryError>);

/// Something that is being brought in.
#[derive(Debug)]
pub struct Writing {
    progress: Arc<Progress>,
    task: Task<Written>,
}

#[derive(Debug, Default)]
struct Progress {
    done: AtomicU64,
    of: AtomicU64,
    is_stopped: AtomicBool,
}

impl Writing {
    /// Begins to bring in `found`; without a window it is done at once.
    pub fn begin(
        found: Found,
        diary: &Path,
        window: Option<&Context>,
        now: Now,
        text: &Text,
    ) -> Self {
        let progress = Arc::new(Progress::default());
        let (of_thread, repaint) = (Arc::clone(&progress), window.cloned());
        let (language, country) = (text.language(), text.country());
        let path: PathBuf = diary.to_owned();
        let work = move || {
            let goes = |done, of| {
                of_thread.done.store(done, Ordering::Relaxed);
                of_thread.of.store(of, Ordering::Relaxed);
                if let Some(window) = &repaint {
                    window.request_repaint();
                }
                !of_thread.is_stopped.load(Ordering::Relaxed)
            };
            let words = Text::new(language).in_country(country);
            let brought = bring_in(&found, &path, now, &words, &Headway::new(&goes));
            (found, brought)
        };
        Self {
            progress,
            task: Task::begin("bring-in", window, work),
        }
    }

    /// The part that is done, from 0 to 1.
    pub fn part(&self) -> f32 {
        let of = self.progress.of.load(Ordering::Relaxed);
        let done = self.progress.done.load(Ordering::Relaxed).min(of);
        done as f32 / of.max(1) as f32
    }

    /// It is not wanted any more.
    pub fn stop(&self) {
        self.progress.is_stopped.store(true, Ordering::Relaxed);
    }

    /// What came of it by now.
    pub fn look(self) -> Result<Option<Written>, Self> {
        let Self { progress, task } = self;
        match task.look() {
            Outcome::Waiting(task) => Err(Self { progress, task }),
            Outcome::Done(written) => Ok(Some(written)),
            Outcome::BrokeDown => Ok(None),
        }
    }

    /// What comes of it, however long it takes.
    pub fn wait(self) -> Option<Written> {
        self.task.wait()
    }
}

fn bring_in(
    found: &Found,
    diary: &Path,
    now: Now,
    text: &Text,
    headway: &Headway<'_>,
) -> Result<Changes, DiaryError> {
    let mut diary = Diary::open_checked(diary, IfMissing::Fail)?;
    diary.wait_at_most(PATIENCE)?;
    match found {
        Found::Rows(file) => Ok(bring_rows(&mut diary, file, now, text, headway)?.1),
        Found::Diary(joining) => Ok(join(&mut diary, joining, now, headway)?),
    }
}

/// Brings the rows of a file in as one act.
fn bring_rows(
    diary: &mut Diary,
    file: &Incoming,
    now: Now,
    text: &Text,
    headway: &Headway<'_>,
) -> Result<(ImportReport, Changes), DiaryError> {
    let start = diary.settings().day_start;
    let plan = file.plan(now, start, diary.today(now));
    let handed = Handed::of(file, text);
    let import = handed.import(&plan.batch, &file.file_name);
    diary.import_watched(&import, now, headway)
}

fn join(
    diary: &mut Diary,
    joining: &Joining,
    now: Now,
    headway: &Headway<'_>,
) -> Result<Changes, DiaryError> {
    let joined = diary.merge_watched(&joining.other, &joining.file, now, headway);
    joined.map(|(_, changes)| changes)
}
