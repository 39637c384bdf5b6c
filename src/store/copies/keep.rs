//! Which copies are kept: one of each of the last seven days, five weeks and twelve months, and never fewer than three. Only copies
//! that the program made by itself ever go, and a clock that went wrong makes none of them go.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder::{CopiesPlace, KeptCopy};
use super::left::clear_copies_left;
use super::name::{CopyReason, free_name};
use crate::domain::{Day, Moment, Now};
use crate::store::{Store, StoreError};

const DAYS_KEPT: usize = 7;
const WEEKS_KEPT: usize = 5;
const MONTHS_KEPT: usize = 12;
const LEAST_KEPT: usize = 3;
const DAY_SECS: i64 = 86_400;
/// Names tried for a copy, where others take them at the same moment.
const NAMES_TRIED: usize = 20;
/// Where no copy was made for so long, the clock was wrong or nobody was there: what is older is not weighed against what is newer.
const GAP_SECS: i64 = 100 * DAY_SECS;

impl Store {
    /// Copies the diary into the folder of its copies, named after the moment and the reason. Does nothing for a diary in memory.
    ///
    /// # Errors
    /// As [`Store::back_up`].
    pub fn keep_copy(&self, reason: CopyReason, at: Moment) -> Result<Option<PathBuf>, StoreError> {
        self.keep_copy_in(self.copies_place()?, reason, at)
    }

    /// The same among the copies of the diary that this is of; `None` if it is nowhere.
    ///
    /// # Errors
    /// As [`Store::back_up`].
    pub(crate) fn keep_copy_in(
        &self,
        place: Option<CopiesPlace>,
        reason: CopyReason,
        at: Moment,
    ) -> Result<Option<PathBuf>, StoreError> {
        let Some(place) = place else {
            return Ok(None);
        };
        let keep = |folder: &Path| {
            clear_copies_left(folder);
            self.back_up_into(folder, reason, at)
        };
        let kept = match reason {
            // Nothing hangs on these: they are made once the folder can be written again.
            CopyReason::Daily | CopyReason::ByHand => keep(place.target()),
            _ => place.keep_in_one(keep),
        };
        kept.map(Some)
    }

    /// Copies the diary into a folder under a name that nobody has; another window may take one at the same moment.
    pub(super) fn back_up_into(
        &self,
        folder: &Path,
        reason: CopyReason,
        at: Moment,
    ) -> Result<PathBuf, StoreError> {
        for _ in 0..NAMES_TRIED {
            let target = free_name(folder, at, reason);
            match self.back_up(&target) {
                Err(StoreError::Exists(_)) => {}
                done => return done.map(|()| target),
            }
        }
        Err(StoreError::Exists(folder.to_owned()))
    }

    /// Makes the copy of today, if there is none in the place where copies go now, and clears out those that are no longer kept.
    ///
    /// # Errors
    /// As [`Store::back_up`].
    pub fn keep_daily_copy(&self, now: Now) -> Result<Option<PathBuf>, StoreError> {
        let Some(place) = self.copies_place()? else {
            return Ok(None);
        };
        let is_made = has_todays(&place, now);
        let made = if is_made {
            None
        } else {
            self.keep_copy(CopyReason::Daily, now.moment)?
        };
        self.clear_out_copies(now)?;
        Ok(made)
    }

    /// Clears out the copies that are no longer kept. One that cannot be removed stays until the next time.
    pub fn clear_out_copies(&self, now: Now) -> Result<(), StoreError> {
        let copies = self.copies_place()?.map(|place| place.copies());
        for folder in by_folder(copies.unwrap_or_default()) {
            for old in surplus(&folder, now) {
                if let Err(err) = fs::remove_file(&old.path) {
                    log::warn!("old copy not cleared out: {err}");
                }
            }
        }
        Ok(())
    }
}

/// As [`Store::keep_copy`], for a diary that is open elsewhere in this program.
///
/// # Errors
/// As [`Store::back_up`].
pub fn keep_copy(
    path: &Path,
    reason: CopyReason,
    at: Moment,
) -> Result<Option<PathBuf>, StoreError> {
    open(path)?.keep_copy(reason, at)
}

/// As [`Store::keep_daily_copy`], for a diary that is open elsewhere in this program.
///
/// # Errors
/// As [`Store::back_up`].
pub fn keep_daily_copy(path: &Path, now: Now) -> Result<Option<PathBuf>, StoreError> {
    open(path)?.keep_daily_copy(now)
}

fn open(path: &Path) -> Result<Store, StoreError> {
    match fs::metadata(path) {
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => {
            Err(StoreError::Missing(path.to_owned()))
        }
        _ => Store::open_beside(path).map_err(|err| err.at(path)),
    }
}

fn has_todays(place: &CopiesPlace, now: Now) -> bool {
    let day = |at: Moment| now.zone.civil(at).map(|(day, _)| day);
    let Some(today) = day(now.moment) else {
        return false;
    };
    let counts = |copy: &KeptCopy| copy.reason.is_thinned() || copy.reason == CopyReason::ByHand;
    place.copies().iter().any(|copy| {
        counts(copy)
            && copy.path.parent() == Some(place.target())
            // A copy of the future is one of a clock that was wrong.
            && copy.at <= now.moment
            && day(copy.at) == Some(today)
    })
}

/// Each folder keeps what is promised: a disk may be away for as long as it likes.
fn by_folder(copies: Vec<KeptCopy>) -> Vec<Vec<KeptCopy>> {
    let mut folders: Vec<(Option<PathBuf>, Vec<KeptCopy>)> = Vec::new();
    for copy in copies {
        let folder = copy.path.parent().map(Path::to_owned);
        match folders.iter_mut().find(|(other, _)| *other == folder) {
            Some((_, copies)) => copies.push(copy),
            None => folders.push((folder, vec![copy])),
        }
    }
    folders.into_iter().map(|(_, copies)| copies).collect()
}

/// Those of a folder's copies, the newest first, that are kept no longer.
fn surplus(copies: &[KeptCopy], now: Now) -> Vec<&KeptCopy> {
    let mut last = now.moment.0;
    let weighed: Vec<&KeptCopy> = copies
        .iter()
        .filter(|copy| copy.reason.is_thinned() && !copy.is_shared && copy.at <= now.moment)
        .take_while(|copy| {
            let gap = last - copy.at.0;
            last = copy.at.0;
            gap <= GAP_SECS
        })
        .collect();
    let mut kept = [
        Newest::of(DAYS_KEPT, Day::number),
        Newest::of(WEEKS_KEPT, |day| day.monday().number()),
        Newest::of(MONTHS_KEPT, |day| day.month_first().number()),
    ];
    let mut surplus = Vec::new();
    for (place, copy) in weighed.into_iter().enumerate() {
        let Some((day, _)) = now.zone.civil(copy.at) else {
            continue;
        };
        // Each is asked, also where another has said yes: a copy may stand for its day, its week and its month.
        let stands_for = kept
            .iter_mut()
            .filter_map(|newest| newest.takes(day))
            .count();
        if place >= LEAST_KEPT && stands_for == 0 {
            surplus.push(copy);
        }
    }
    surplus
}

/// The newest copy of each of the last days, weeks or months that have one.
struct Newest {
    wanted: usize,
    part: fn(Day) -> i32,
    seen: BTreeSet<i32>,
}

impl Newest {
    fn of(wanted: usize, part: fn(Day) -> i32) -> Self {
        Self {
            wanted,
            part,
            seen: BTreeSet::new(),
        }
    }

    fn takes(&mut self, day: Day) -> Option<()> {
        (self.seen.len() < self.wanted && self.seen.insert((self.part)(day))).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Zone;

    const NOON: i64 = 1_795_348_800;
    const FAR: i64 = 73 * 365 * DAY_SECS;

    fn now(at: i64) -> Now {
        Now {
            moment: Moment(at),
            zone: Zone::Fixed(3_600),
        }
    }

    fn copy(at: i64, reason: CopyReason) -> KeptCopy {
        KeptCopy {
            path: PathBuf::from(format!("/copies/{at}-{reason:?}")),
            at: Moment(at),
            reason,
            bytes: 1,
            is_shared: false,
        }
    }

    /// Adds a copy at `at` and clears out.
    fn use_on(copies: &mut Vec<KeptCopy>, at: i64, reason: CopyReason) {
        copies.push(copy(at, reason));
        copies.sort_by_key(|copy| std::cmp::Reverse(copy.at));
        let gone: Vec<PathBuf> = surplus(copies, now(at))
            .into_iter()
            .map(|copy| copy.path.clone())
            .collect();
        copies.retain(|copy| !gone.contains(&copy.path));
    }

    fn day(at: i64) -> Day {
        Zone::Fixed(3_600).civil(Moment(at)).unwrap().0
    }

    #[test]
    fn a_year_of_daily_use_leaves_exactly_what_is_promised() {
        for years in [1, 3] {
            let mut copies = Vec::new();
            let last = NOON + 365 * years * DAY_SECS;
            for number in 0..=365 * years {
                use_on(&mut copies, NOON + number * DAY_SECS, CopyReason::Daily);
            }
            // Said once more in other words: counting back day by day from the last one.
            let all: Vec<i64> = (0..=365 * years)
                .map(|back| last - back * DAY_SECS)
                .collect();
            let newest_of = |wanted: usize, part: &dyn Fn(Day) -> String| {
                let mut seen: Vec<String> = Vec::new();
                let mut kept = Vec::new();
                for at in &all {
                    let name = part(day(*at));
                    if !seen.contains(&name) && seen.len() < wanted {
                        seen.push(name);
                        kept.push(*at);
                    }
                }
                kept
            };
            let mut promised: BTreeSet<i64> = BTreeSet::new();
            promised.extend(newest_of(7, &|day| day.to_string()));
            promised.extend(newest_of(5, &|day| day.monday().to_string()));
            promised.extend(newest_of(12, &|day| day.month_first().to_string()));
            let found: BTreeSet<i64> = copies.iter().map(|copy| copy.at.0).collect();
            assert_eq!(found, promised);
            assert!((20..=24).contains(&found.len()), "{}", found.len());
        }
    }

    #[test]
    fn many_in_one_day_leave_three_and_what_a_person_made_stays() {
        let mut copies = Vec::new();
        for second in 0..20 {
            use_on(&mut copies, NOON + second, CopyReason::Import);
            use_on(&mut copies, NOON + second, CopyReason::ByHand);
            use_on(&mut copies, NOON + second, CopyReason::SetAside);
            use_on(&mut copies, NOON + second, CopyReason::Damaged);
        }
        let count = |reason| copies.iter().filter(|copy| copy.reason == reason).count();
        let counts = [
            CopyReason::Import,
            CopyReason::ByHand,
            CopyReason::SetAside,
            CopyReason::Damaged,
        ]
        .map(count);
        assert_eq!(counts, [3, 20, 20, 20]);
    }

    #[test]
    fn a_wrong_clock_takes_no_good_copy_and_keeps_the_new_one() {
        let mut good = Vec::new();
        for number in 0..400 {
            use_on(&mut good, NOON + number * DAY_SECS, CopyReason::Daily);
        }
        let last = NOON + 399 * DAY_SECS;
        for wrong in [33_000_000, 0, -DAY_SECS, last + FAR, last + 366 * DAY_SECS] {
            let mut copies = good.clone();
            for number in 0..60 {
                use_on(&mut copies, wrong + number * DAY_SECS, CopyReason::Daily);
                let newest = wrong + number * DAY_SECS;
                assert!(copies.iter().any(|copy| copy.at.0 == newest), "{wrong}");
            }
            let is_there = |wanted: &KeptCopy| copies.iter().any(|copy| copy == wanted);
            assert!(good.iter().all(is_there), "{wrong}");
            // The clock is right again: the copies of that time neither stand in the way nor push others out.
            let before = copies.len();
            use_on(&mut copies, last + DAY_SECS, CopyReason::Daily);
            assert!(copies.iter().any(|copy| copy.at.0 == last + DAY_SECS));
            assert!(before < copies.len() + 3, "{wrong}");
        }
    }
}
