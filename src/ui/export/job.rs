//! The writing of one file. A diary that is large is read through a connection of its own, on a thread of its own.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use egui::Context;

use crate::diary::Diary;
use crate::domain::{Day, Now};
use crate::exchange::Format;
use crate::exchange::file::{IfThere, write_whole};
use crate::export::{ExportError, Wanted, make};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::parts::large_diary::{Reading, large_file};

/// Why a file was not written.
#[derive(Debug)]
pub enum Failed {
    /// There was nothing to write.
    Made(ExportError),
    /// The disk refuses it.
    Written(io::Error),
    /// Whoever wrote it broke down.
    BrokeDown,
}

impl Failed {
    /// The same in the person's words.
    pub fn words(&self, path: &Path, text: &Text) -> String {
        let not_saved = |why: String| text.report_not_saved(path.display().to_string(), why);
        match self {
            Self::Made(err) => err.words(text),
            Self::Written(err) => not_saved(text.write_reason(err)),
            Self::BrokeDown => not_saved(text.disk_broke_off()),
        }
    }
}

type Written = Result<(), Failed>;

/// A file to be written.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    pub path: &'a Path,
    pub format: Format,
    /// The window that shows how far it is.
    pub window: Option<&'a Context>,
}

/// A file being written.
#[derive(Debug)]
pub struct Job {
    pub path: PathBuf,
    progress: Arc<Progress>,
    written: Reading<Written>,
}

#[derive(Debug, Default)]
struct Progress {
    rows: AtomicU64,
    is_stopped: AtomicBool,
}

impl Job {
    /// Begins to write; `Err` with what came of it where it is done at once.
    pub fn begin(diary: &Diary, wanted: File<'_>, now: Now, text: &Text) -> Result<Self, Written> {
        let File {
            path,
            format,
            window,
        } = wanted;
        let progress = Arc::new(Progress::default());
        let (language, country) = (text.language(), text.country());
        let (target, of_thread, repaint) =
            (path.to_owned(), Arc::clone(&progress), window.cloned());
        let write = move |diary: &Diary| -> Result<Written, StoreError> {
            let words = Text::new(language).in_country(country);
            let mut goes = |rows| {
                of_thread.rows.store(rows, Ordering::Relaxed);
                if let Some(window) = &repaint {
                    window.request_repaint();
                }
                !of_thread.is_stopped.load(Ordering::Relaxed)
            };
            let wanted = Wanted {
                format,
                span: (Day::MIN, Day::MAX),
                now,
            };
            let made = make(diary, wanted, &words, &mut goes);
            let written = made.map_err(Failed::Made).and_then(|made| {
                write_whole(&target, &made.bytes, IfThere::Replace).map_err(Failed::Written)
            });
            Ok(written)
        };
        if let (Some(file), Some(window)) = (large_file(diary), window)
            && let Some(written) = Reading::start("export", file, window.clone(), write.clone())
        {
            let path = path.to_owned();
            return Ok(Self {
                path,
                progress,
                written,
            });
        }
        Err(flat(Some(write(diary))))
    }

    /// How many rows are done.
    pub fn rows(&self) -> u64 {
        self.progress.rows.load(Ordering::Relaxed)
    }

    /// No more rows are wanted.
    pub fn stop(&self) {
        self.progress.is_stopped.store(true, Ordering::Relaxed);
    }

    /// What became of it; `Err` while it goes on.
    pub fn look(&self) -> Result<Written, ()> {
        match self.written.take() {
            (None, true) => Err(()),
            (written, _) => Ok(flat(written)),
        }
    }

    /// What becomes of it, however long it takes.
    pub fn wait(&self) -> Written {
        flat(self.written.wait())
    }
}

fn flat(written: Option<Result<Written, StoreError>>) -> Written {
    match written {
        Some(Ok(written)) => written,
        Some(Err(err)) => Err(Failed::Made(err.into())),
        None => Err(Failed::BrokeDown),
    }
}
