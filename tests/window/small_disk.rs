//! A small disk that a test can fill. `.ci/run` makes one and names it; without it the tests of `diary::waiting` stand for these.

use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

static IN_USE: Mutex<()> = Mutex::new(());

/// The disk, for one test at a time.
pub struct SmallDisk {
    folder: PathBuf,
    _turn: MutexGuard<'static, ()>,
}

impl SmallDisk {
    /// `None` where there is none.
    pub fn find() -> Option<Self> {
        let folder = PathBuf::from(std::env::var_os("SMALL_DISK")?);
        let turn = IN_USE.lock().unwrap_or_else(PoisonError::into_inner);
        Some(Self {
            folder,
            _turn: turn,
        })
    }

    /// A path on it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Fills it to the last byte.
    pub fn fill(&self) {
        let mut bytes = Vec::new();
        while fs::write(self.path("filler"), &bytes).is_ok() {
            bytes.resize(bytes.len() + 65_536, 0);
        }
    }

    /// Makes room on it.
    pub fn make_room(&self) {
        fs::remove_file(self.path("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let path = entry.path();
            drop(fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path)));
        }
    }
}
