//! Where the copies of a diary lie and what their names say. A diary's folder bears its whole name, so that two diaries never share
//! one; in a folder that the person chose it bears the diary's own mark too, for diaries of one name from two places.

use std::cmp::Reverse;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder_names::{
    ASIDE, COPIES, earlier_folder, folders_in, folders_of_name, has_namesake, is_marked,
    name_in_chosen, real, with_ending,
};
use super::name::{CopyReason, read_name};
use crate::domain::Moment;
use crate::private_file;
use crate::store::{Store, StoreError, Tables};

/// The setting that names the folder the person chose.
const CHOSEN: &str = "copies_folder";
/// The setting that tells this diary from others of the same name.
const MARK: &str = "diary_mark";

/// The setting that lists folders where copies went earlier.
const BEFORE: &str = "copies_before";

/// A copy in a folder of copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCopy {
    pub path: PathBuf,
    /// When it was made, by the clock of then.
    pub at: Moment,
    pub reason: CopyReason,
    /// How large it is.
    pub bytes: u64,
    /// It lies where another diary's copies may lie too: nobody clears it out.
    pub is_shared: bool,
}

/// The folders of a diary's copies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopiesPlace {
    /// Beside the diary.
    pub beside: PathBuf,
    /// The folder that the person chose, if they did.
    pub chosen: Option<PathBuf>,
    /// This diary's own folder in there.
    pub(super) in_chosen: Option<PathBuf>,
    /// Beside the diary too, for what must be kept where the folder of its copies cannot be written.
    pub(super) aside: PathBuf,
    /// Where earlier versions kept copies of every diary of this name.
    earlier: PathBuf,
    /// Another diary has copies there too.
    earlier_is_shared: bool,
    /// Folders that may be of this diary or of another one of its name.
    elsewhere: Vec<PathBuf>,
    /// Folders where its copies went earlier.
    before: Vec<PathBuf>,
    /// What tells this diary from others; empty where that is not known.
    mark: String,
}

impl CopiesPlace {
    /// The folders of the diary at `path`, of which nothing more is known.
    pub fn of(path: &Path) -> Self {
        let path = real(path);
        let earlier = earlier_folder(&path);
        Self {
            beside: with_ending(&path, COPIES),
            aside: with_ending(&path, ASIDE),
            chosen: None,
            in_chosen: None,
            earlier_is_shared: has_namesake(&path),
            elsewhere: Vec::new(),
            before: Vec::new(),
            mark: String::new(),
            earlier,
        }
    }

    /// The same with the copies that a diary of this name has in a chosen folder, of which the diary itself cannot say which are its own.
    #[must_use]
    pub fn looking_in(mut self, chosen: &Path) -> Self {
        self.elsewhere = folders_of_name(chosen, &self.beside);
        self
    }

    /// Where the next copy goes: into the chosen folder while it is there.
    pub fn target(&self) -> &Path {
        match &self.in_chosen {
            Some(folder) if folder.is_dir() => folder,
            _ => &self.beside,
        }
    }

    /// Keeps what nothing can go on without in the first folder that takes it: where copies go, or else beside the diary.
    ///
    /// # Errors
    /// Why the first folder did not take it, if none did.
    pub(super) fn keep_in_one<T>(
        &self,
        keep: impl Fn(&Path) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let refused = match keep(self.target()) {
            Err(err @ (StoreError::NoAccess { .. } | StoreError::DiskFull)) => err,
            done => return done,
        };
        for folder in [&self.beside, &self.aside] {
            if folder == self.target() {
                continue;
            }
            if let Ok(kept) = keep(folder) {
                return Ok(kept);
            }
            // Only an empty one goes.
            drop(fs::remove_dir(folder));
        }
        Err(refused)
    }

    /// A folder was chosen and is not there now, as when a disk was unplugged.
    pub fn is_away(&self) -> bool {
        self.in_chosen
            .as_ref()
            .is_some_and(|folder| !folder.is_dir())
    }

    /// Every copy that is there, the newest first.
    pub fn copies(&self) -> Vec<KeptCopy> {
        let mut copies = copies_in(&self.beside, false);
        copies.extend(copies_in(&self.aside, false));
        if let Some(folder) = &self.in_chosen {
            copies.extend(copies_in(folder, false));
        }
        copies.extend(copies_in(&self.earlier, self.earlier_is_shared));
        let elsewhere = self.elsewhere.iter();
        copies.extend(elsewhere.flat_map(|folder| copies_in(folder, true)));
        let before = self
            .before
            .iter()
            .filter(|folder| **folder != self.beside && Some(*folder) != self.in_chosen.as_ref());
        // Beside an earlier place another diary may lie by now.
        let is_own = |folder: &Path| is_marked(folder, &self.mark);
        copies.extend(before.flat_map(|folder| copies_in(folder, !is_own(folder))));
        // Names tell seconds; of two made within one the file system knows which came later.
        copies.sort_by_cached_key(|copy| {
            let changed = fs::metadata(&copy.path).and_then(|meta| meta.modified());
            Reverse((copy.at, changed.ok(), copy.path.clone()))
        });
        copies
    }

    /// The copies that are to be whole diaries, the newest first; those of a clock that was ahead come last.
    pub fn to_put_back(&self, now: Moment) -> Vec<KeptCopy> {
        let mut copies = self.copies();
        copies.retain(|copy| copy.reason != CopyReason::Damaged);
        copies.sort_by_key(|copy| copy.at > now);
        copies
    }

    /// The copies that are to be whole diaries, the one to put back first: what was set aside for another copy comes after those that
    /// were made of the diary, as it may be what was put there by mistake.
    fn to_offer(&self, now: Moment) -> Vec<KeptCopy> {
        let mut copies = self.to_put_back(now);
        copies.sort_by_key(|copy| copy.reason == CopyReason::SetAside);
        copies
    }

    /// The newest copy that is to be a whole diary.
    pub fn newest(&self, now: Moment) -> Option<KeptCopy> {
        self.to_offer(now).into_iter().next()
    }

    /// The newest copy that opens and looks whole: what lies on a disk may have suffered since it was made.
    pub fn newest_good(&self, now: Moment) -> Option<KeptCopy> {
        let is_good = |copy: &KeptCopy| {
            let opened = Store::open_as_it_is(&copy.path);
            opened.is_ok_and(|copy| copy.check_quickly().is_ok())
        };
        self.to_offer(now).into_iter().find(is_good)
    }

    /// How many whole copies there are that are surely this diary's.
    pub fn whole(&self) -> usize {
        let is_whole = |copy: &&KeptCopy| copy.reason != CopyReason::Damaged && !copy.is_shared;
        self.copies().iter().filter(is_whole).count()
    }
}

/// The newest whole copy of the diary at `path`, where that itself can no longer say where its copies are.
pub(in crate::store) fn newest_whole(path: &Path) -> Option<Store> {
    let copies = CopiesPlace::of(path).copies().into_iter();
    copies
        .filter(|copy| copy.reason != CopyReason::Damaged && !copy.is_shared)
        .filter_map(|copy| Store::open_as_it_is(&copy.path).ok()?.brought_up().ok())
        .find(|copy| copy.check_quickly().is_ok())
}

impl Store {
    /// The folders of this diary's copies; `None` for a diary in memory.
    pub fn copies_place(&self) -> Result<Option<CopiesPlace>, StoreError> {
        let Some(path) = self.path() else {
            return Ok(None);
        };
        let mut place = CopiesPlace::of(path);
        place.chosen = self.tables().setting(CHOSEN)?.map(PathBuf::from);
        let mark = self.tables().setting(MARK)?.unwrap_or_default();
        let name = real(path).file_name().unwrap_or_default().to_owned();
        // The diary may have had another name when its folder was made.
        let folder = |chosen: &PathBuf| {
            let own = folders_in(chosen).find(|folder| is_marked(folder, &mark));
            own.unwrap_or_else(|| chosen.join(name_in_chosen(&name, &mark)))
        };
        place.in_chosen = place.chosen.as_ref().map(folder);
        place.before = self.tables().copies_before()?;
        place.mark = mark;
        Ok(Some(place))
    }

    /// Remembers that copies lie beside `path`, where this diary lay before.
    pub fn lay_before_at(&mut self, path: &Path) -> Result<(), StoreError> {
        let beside = CopiesPlace::of(path).beside;
        if !beside.is_dir() {
            return Ok(());
        }
        self.transact_uncaptured(|tables| tables.add_copies_before(&beside))
    }

    /// Keeps new copies in a folder of this diary's own in `folder`, or again beside the diary.
    ///
    /// # Errors
    /// If the folder cannot be written, or the diary; nothing changes then.
    pub fn choose_copies_folder(&mut self, folder: Option<&Path>) -> Result<(), StoreError> {
        let Some(path) = self.path().map(real) else {
            return Ok(());
        };
        let chosen = match folder {
            Some(folder) => {
                let not_a_name = || StoreError::NotAFile(folder.to_owned());
                Some(folder.to_str().ok_or_else(not_a_name)?.to_owned())
            }
            None => None,
        };
        let place = self.copies_place()?;
        let left = place.and_then(|place| place.in_chosen);
        self.transact_uncaptured(|tables| {
            if let Some(left) = &left {
                tables.add_copies_before(left)?;
            }
            tables.put_setting(CHOSEN, chosen.as_deref())?;
            let mark = tables.diary_mark()?;
            if let Some(folder) = folder {
                let name = path.file_name().unwrap_or_default();
                let own = folder.join(name_in_chosen(name, &mark));
                private_file::create_folders(&own)
                    .map_err(|err| StoreError::no_access(&own, &err))?;
            }
            Ok(())
        })
    }
}

impl Tables<'_> {
    /// What tells this diary from others, made the first time it is asked for.
    pub(in crate::store) fn diary_mark(self) -> Result<String, StoreError> {
        if let Some(mark) = self.known_mark()? {
            return Ok(mark);
        }
        let random = "SELECT lower(hex(randomblob(4)))";
        let mark: String = self.conn.query_row(random, [], |row| row.get(0))?;
        self.put_setting(MARK, Some(&mark))?;
        Ok(mark)
    }

    /// What tells this diary from others, if it has that yet.
    pub(in crate::store) fn known_mark(self) -> Result<Option<String>, StoreError> {
        self.setting(MARK)
    }

    pub(super) fn copies_before(self) -> Result<Vec<PathBuf>, StoreError> {
        let folders = self.setting(BEFORE)?.unwrap_or_default();
        Ok(serde_json::from_str(&folders).unwrap_or_default())
    }

    /// A folder whose name is no text cannot be remembered.
    pub(super) fn add_copies_before(self, folder: &Path) -> Result<(), StoreError> {
        let mut folders = self.copies_before()?;
        if !folders.iter().any(|other| other == folder) {
            folders.push(folder.to_owned());
            if let Ok(folders) = serde_json::to_string(&folders) {
                self.put_setting(BEFORE, Some(&folders))?;
            }
        }
        Ok(())
    }

    /// The settings about this computer's copies, which stay when another diary's rows come in.
    pub(super) fn copies_settings(self) -> Result<[(&'static str, Option<String>); 3], StoreError> {
        let setting = |key| Ok::<_, StoreError>((key, self.setting(key)?));
        Ok([setting(CHOSEN)?, setting(MARK)?, setting(BEFORE)?])
    }
}

/// The copies in a folder, known by their names; drafts and files of others are none.
fn copies_in(folder: &Path, is_shared: bool) -> Vec<KeptCopy> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let copy = |entry: fs::DirEntry| {
        let (at, reason) = read_name(&entry.file_name())?;
        let kind = entry.file_type().ok()?;
        kind.is_file().then_some(())?;
        Some(KeptCopy {
            path: entry.path(),
            at,
            reason,
            bytes: entry.metadata().ok()?.len(),
            is_shared,
        })
    };
    entries.filter_map(|entry| copy(entry.ok()?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::IfMissing;

    #[test]
    fn two_diaries_of_one_stem_share_no_folder() {
        let folder = tempfile::tempdir().unwrap();
        let names = ["a.sqlite", "a.db", "a", "a.sqlite.sqlite"];
        let places = names.map(|name| CopiesPlace::of(&folder.path().join(name)).beside);
        for (at, place) in places.iter().enumerate() {
            assert!(!places[at + 1..].contains(place), "{place:?}");
        }
        fs::write(folder.path().join("a.sqlite"), "x").unwrap();
        fs::write(folder.path().join("a.sqlite-wal"), "x").unwrap();
        let is_shared = || CopiesPlace::of(&folder.path().join("a.sqlite")).earlier_is_shared;
        assert!(!is_shared());
        fs::write(folder.path().join("a.db"), "x").unwrap();
        assert!(is_shared());
    }

    #[test]
    fn a_chosen_folder_is_used_while_it_is_there_and_not_missed_when_away() {
        let folder = tempfile::tempdir().unwrap();
        let disk = folder.path().join("disk");
        fs::create_dir(&disk).unwrap();
        let open = |name: &str| {
            fs::create_dir_all(folder.path().join(name)).unwrap();
            let path = folder.path().join(name).join("diary.sqlite");
            Store::open(&path, IfMissing::Create).unwrap()
        };
        let (mut anna, mut ben) = (open("anna"), open("ben"));
        anna.choose_copies_folder(Some(&disk)).unwrap();
        ben.choose_copies_folder(Some(&disk)).unwrap();
        let place = |store: &Store| store.copies_place().unwrap().unwrap();
        assert_ne!(place(&anna).target(), place(&ben).target());
        assert!(place(&anna).target().starts_with(&disk) && !place(&anna).is_away());
        fs::remove_dir_all(&disk).unwrap();
        assert!(place(&anna).is_away());
        assert_eq!(place(&anna).target(), place(&anna).beside);
        // An empty folder where the disk is hung in is not the disk.
        fs::create_dir(&disk).unwrap();
        assert!(place(&anna).is_away());
        anna.choose_copies_folder(None).unwrap();
        assert!(!place(&anna).is_away());
        assert!(place(&anna).copies().is_empty());
        assert!(ben.choose_copies_folder(Some(&disk.join("a\0b"))).is_err());
        assert_eq!(place(&ben).chosen.as_deref(), Some(disk.as_path()));
    }

    #[test]
    fn copies_in_folders_that_were_left_are_still_known() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        for name in ["first", "second", "moved"] {
            fs::create_dir(at(name)).unwrap();
        }
        let path = at("diary.sqlite");
        let mut store = Store::open(&path, IfMissing::Create).unwrap();
        let made = |store: &Store| store.keep_copy(CopyReason::ByHand, Moment(0)).unwrap();
        let beside = made(&store).unwrap();
        store.choose_copies_folder(Some(&at("first"))).unwrap();
        let first = made(&store).unwrap();
        store.choose_copies_folder(Some(&at("second"))).unwrap();
        let second = made(&store).unwrap();
        drop(store);
        fs::rename(&path, at("moved/other.sqlite")).unwrap();
        let mut store = Store::open(&at("moved/other.sqlite"), IfMissing::Fail).unwrap();
        store.lay_before_at(&path).unwrap();
        store.lay_before_at(&at("nowhere.sqlite")).unwrap();
        let mut found: Vec<_> = store.copies_place().unwrap().unwrap().copies();
        found.sort_by_key(|copy| copy.is_shared);
        let found: Vec<_> = found
            .into_iter()
            .map(|copy| (copy.path, copy.is_shared))
            .collect();
        assert_eq!(found.len(), 3, "{found:?}");
        for (path, is_shared) in [(first, false), (second, false), (beside, true)] {
            assert!(found.contains(&(path, is_shared)), "{found:?}");
        }
    }
    #[test]
    fn of_two_copies_within_a_second_the_later_one_is_the_newer_and_a_clock_ahead_hides_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("diary.sqlite");
        let store = Store::open(&path, IfMissing::Create).unwrap();
        let keep = |reason, at| store.keep_copy(reason, Moment(at)).unwrap().unwrap();
        let newest = |now| store.copies_place().unwrap().unwrap().newest(Moment(now));
        // By their names alone the first would come last.
        keep(CopyReason::Import, 1_000);
        let later = keep(CopyReason::ByHand, 1_000);
        assert_eq!(newest(1_000).unwrap().path, later);
        let ahead = keep(CopyReason::Daily, 9_000_000_000);
        assert_eq!(newest(9_000_000_000).unwrap().path, ahead);
        assert_eq!(newest(2_000).unwrap().path, later);
        keep(CopyReason::SetAside, 1_500);
        assert_eq!(
            newest(2_000).unwrap().path,
            later,
            "what was put back by mistake and set aside is not offered first"
        );
        // With a clock that was set back all are ahead, and the newest of them is as good as any.
        assert!(newest(-5).is_some());
    }
}
