//! How long ago something was. The tests have a clock of their own, which nobody waits for.

#[cfg(test)]
pub(super) use given::write_over;
pub(super) use given::{instant, wait};

#[cfg(not(test))]
mod given {
    use std::time::{Duration, Instant};

    pub fn instant() -> Instant {
        Instant::now()
    }

    pub fn wait(time: Duration) {
        std::thread::sleep(time);
    }
}

#[cfg(test)]
mod given {
    use std::cell::Cell;
    use std::fs::{self, File};
    use std::path::Path;
    use std::time::{Duration, Instant};

    thread_local! {
        static WAITED: Cell<Duration> = const { Cell::new(Duration::ZERO) };
    }

    pub fn instant() -> Instant {
        Instant::now() + WAITED.get()
    }

    pub fn wait(time: Duration) {
        WAITED.set(WAITED.get() + time);
    }

    /// Writes over a file, a moment after it was written last by its marks: a disk's own clock may not have gone on since.
    pub fn write_over(path: &Path, bytes: &[u8]) {
        let last = fs::metadata(path).and_then(|file| file.modified()).unwrap();
        fs::write(path, bytes).unwrap();
        let file = File::options().append(true).open(path).unwrap();
        file.set_modified(last + Duration::from_secs(1)).unwrap();
    }
}
