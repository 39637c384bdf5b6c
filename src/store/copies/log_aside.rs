//! A log that does not belong to the file in the diary's place, and was put aside: what it holds was noted last. With the copy that it
//! goes on from it is the diary as it was then.

use std::path::{Path, PathBuf};

use super::folder::CopiesPlace;
use super::name::CopyReason;
use crate::domain::Moment;
use crate::store::beside::Copy;
use crate::store::file_mark::{self, LastMark};
use crate::store::{Fingerprint, IfMissing, Store, StoreError, is_open_here, put_log_aside};

/// A log was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogAside {
    /// Where it is.
    pub log: PathBuf,
    /// A copy of the diary as it was with it, if one could be made.
    pub copy: Option<PathBuf>,
    /// The diary as it was with it, as far as that is known; `None` if nothing was in it.
    pub missed: Option<Fingerprint>,
}

/// Puts away a `log` that lies beside the diary at `path` and does not belong to it, so that the diary opens without it. What it holds
/// is kept in a copy too, if one of those in `place` is what it goes on from. `known` = what is remembered of this diary.
///
/// # Errors
/// If it cannot be moved; it stays where it is then.
pub fn take_log_aside(
    path: &Path,
    log: &Path,
    place: &CopiesPlace,
    known: Option<Fingerprint>,
    at: Moment,
) -> Result<LogAside, StoreError> {
    let log = put_log_aside(path, log)?;
    let whole = place.copies().into_iter().find_map(|copy| {
        let is_free = !is_open_here(&copy.path);
        is_free.then(|| with_log(&copy.path, &log))?
    });
    let kept = whole.and_then(|store| {
        let kept = store.keep_copy_in(Some(place.clone()), CopyReason::SetAside, at);
        kept.and_then(|copy| Ok((copy, store.fingerprint()?)))
            .inspect_err(|err| log::warn!("the log is in no copy: {err}"))
            .ok()
    });
    let (copy, kept) = kept.unzip();
    let missed = kept.map(Fingerprint::missed).or_else(|| {
        let Ok(LastMark::Mark(state)) = file_mark::last_logged(&log) else {
            return None;
        };
        let there = || Store::open(path, IfMissing::Fail)?.fingerprint();
        let then = known.or_else(|| there().ok())?;
        Some(then.missed_with_log(state, log.clone()))
    });
    Ok(LogAside {
        log,
        copy: copy.flatten(),
        missed,
    })
}

/// The diary that a copy and the log make together, if the log goes on from it.
fn with_log(copy: &Path, log: &Path) -> Option<Store> {
    let LastMark::Mark(last) = file_mark::last_logged(log).ok()? else {
        return None;
    };
    let together = Copy::together(copy, log).ok()?;
    let store = Store::open_as_it_is(&together.path()).ok()?;
    let state = file_mark::present(&store.conn).ok()?.state();
    let in_memory = (state == last).then(|| store.trial())?;
    in_memory.ok()
}
