//! The small TOML file about this computer: which diaries were open, language, theme, window. Nothing about the person is in it.
//! A file that cannot be read or understood never stops the start: what is wrong counts as absent, and the window says so.

mod memory;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use directories::{BaseDirs, ProjectDirs, UserDirs};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::private_file;

pub use memory::Memory;

/// What desktops know the program by: window, desktop entry, icon and notifications have this name.
pub const APP_ID: &str = "nl.magnesiumdiary.MagnesiumDiary";
/// Most bytes of a config file that are read.
const MOST_BYTES: u64 = 1 << 20;
/// Most diaries kept in [`Config::recent`].
const RECENT_KEPT: usize = 5;

/// What the file says; everything may be absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Config {
    /// The diary that was open last.
    pub diary: Option<PathBuf>,
    /// `nl` or `en`; absent = as the computer.
    pub language: Option<String>,
    /// Whose emergency numbers are shown: `nl`, `be`, `eu`, `uk` or `us`; absent = as the computer.
    pub country: Option<String>,
    /// `light` or `dark`; absent = as the computer.
    pub theme: Option<String>,
    /// `high` or `usual`; absent = as the computer.
    pub contrast: Option<String>,
    /// Size of text and everything with it, in percent; absent = 100.
    pub text_percent: Option<u16>,
    /// Whether things jump to their place instead of moving.
    pub reduced_motion: bool,
    /// When to remind, as `21:00`; absent = never.
    pub remind_at: Option<String>,
    /// What brings the reminder: `timer` or `autostart`.
    pub remind_by: Option<String>,
    /// Whether the reminder says what it is about.
    pub remind_openly: bool,
    /// Diaries that were open, the last one first.
    pub recent: Vec<PathBuf>,
    /// The folder that copies were last chosen to be kept in, for when the diary cannot say so itself.
    pub copies_folder: Option<PathBuf>,
    /// Diaries whose copies fail, of which it was said.
    pub copies_trouble: Vec<PathBuf>,
    /// Diaries of which it was said that they lie in a place that is less safe.
    pub told_of_place: Vec<PathBuf>,
    /// Window size and place in points: width, height, x, y.
    pub window: Option<[f32; 4]>,
    /// The folder a question for a file was answered with last, by the kind of file.
    pub folders: BTreeMap<String, PathBuf>,
}

impl Config {
    /// Puts a diary at the head of the recent ones.
    pub fn remember(&mut self, diary: &Path) {
        self.recent.retain(|path| path != diary);
        self.recent.insert(0, diary.to_owned());
        self.recent.truncate(RECENT_KEPT);
    }

    /// Takes a diary off the recent ones.
    pub fn forget(&mut self, diary: &Path) {
        self.recent.retain(|path| path != diary);
    }

    /// Whether a diary was open at this place before.
    pub fn knows(&self, diary: &Path) -> bool {
        self.diary.as_deref() == Some(diary) || self.recent.iter().any(|path| path == diary)
    }
}

/// What was wrong with the file when it was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfigProblem {
    /// It could not be read.
    Unreadable,
    /// Some of it, or all, was not understood. A copy is kept before it is written again.
    NotUnderstood,
}

/// The config file and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigFile {
    path: Option<PathBuf>,
    problem: Option<ConfigProblem>,
    /// What it says, or what has been chosen since.
    pub config: Config,
}

impl ConfigFile {
    /// Reads the file in the person's config folder.
    pub fn load() -> Self {
        match project_dirs() {
            Some(dirs) => Self::load_from(&dirs.config_dir().join("config.toml")),
            None => Self::detached(Config::default()),
        }
    }

    /// Reads the file at `path`.
    pub fn load_from(path: &Path) -> Self {
        let (config, problem) = match read(path) {
            Ok(read) => read,
            Err(err) => {
                log::warn!("config file not read, starting without it: {err}");
                (Config::default(), Some(ConfigProblem::Unreadable))
            }
        };
        Self {
            path: Some(path.to_owned()),
            problem,
            config,
        }
    }

    /// A config that is nowhere on disk.
    pub fn detached(config: Config) -> Self {
        Self {
            path: None,
            problem: None,
            config,
        }
    }

    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// What this computer remembers of its diaries, kept beside this file.
    pub fn memory(&self) -> Memory {
        Memory::beside(self.path())
    }

    /// What was wrong with the file when it was read.
    pub const fn problem(&self) -> Option<ConfigProblem> {
        self.problem
    }

    /// Makes a change and writes it, whole or not at all. What another window wrote in the meantime stays, but for this change.
    ///
    /// # Errors
    /// If the folder or the file cannot be written; the change holds for this window all the same.
    pub fn change(&mut self, change: impl Fn(&mut Config)) -> io::Result<()> {
        change(&mut self.config);
        let Some(path) = &self.path else {
            return Ok(());
        };
        // A file that cannot be read is not replaced either: nobody knows what is in it.
        let (on_disk, problem) = read(path)?;
        let before = (self.problem.is_none() && problem.is_none()).then_some(on_disk);
        let mut after = before.clone().unwrap_or_else(|| self.config.clone());
        change(&mut after);
        if before.as_ref() == Some(&after) {
            return Ok(());
        }
        if problem.is_some() {
            let kept = path.with_extension("toml.broken");
            // Whatever lies there is an older copy; a pipe would not take one.
            drop(fs::remove_file(&kept));
            fs::copy(path, kept)?;
        }
        write(path, &after)?;
        self.problem = None;
        Ok(())
    }
}

/// Reads what can be understood, a part at a time; a file that is not there is an empty one.
fn read(path: &Path) -> io::Result<(Config, Option<ConfigProblem>)> {
    let bytes = match fs::metadata(path) {
        Err(err) if err.kind() == io::ErrorKind::NotFound => return Ok((Config::default(), None)),
        // Reading a pipe would wait for somebody to write to it.
        Ok(file) if !file.is_file() => return Err(io::ErrorKind::InvalidInput.into()),
        found => found.and_then(|_| read_some(path))?,
    };
    let not_understood = Some(ConfigProblem::NotUnderstood);
    let Some(table) = String::from_utf8(bytes)
        .ok()
        .and_then(|text| text.parse::<toml::Table>().ok())
    else {
        log::warn!("config file not understood, starting without it");
        return Ok((Config::default(), not_understood));
    };
    let mut config = Config::default();
    let understood = [
        take(&table, "diary", &mut config.diary),
        take(&table, "language", &mut config.language),
        take(&table, "country", &mut config.country),
        take(&table, "theme", &mut config.theme),
        take(&table, "contrast", &mut config.contrast),
        take(&table, "text_percent", &mut config.text_percent),
        take(&table, "reduced_motion", &mut config.reduced_motion),
        take(&table, "remind_at", &mut config.remind_at),
        take(&table, "remind_by", &mut config.remind_by),
        take(&table, "remind_openly", &mut config.remind_openly),
        take(&table, "recent", &mut config.recent),
        take(&table, "copies_folder", &mut config.copies_folder),
        take(&table, "copies_trouble", &mut config.copies_trouble),
        take(&table, "told_of_place", &mut config.told_of_place),
        take(&table, "window", &mut config.window),
        take(&table, "folders", &mut config.folders),
    ];
    let whole = understood.into_iter().all(|understood| understood);
    Ok((config, if whole { None } else { not_understood }))
}

/// The beginning of a file; a config file has no more.
fn read_some(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Takes one part out of the file, if it is there; whether it made sense.
fn take<T: DeserializeOwned>(table: &toml::Table, key: &str, part: &mut T) -> bool {
    let Some(value) = table.get(key) else {
        return true;
    };
    match value.clone().try_into() {
        Ok(value) => {
            *part = value;
            true
        }
        Err(err) => {
            log::warn!("config file: {key} not understood: {err}");
            false
        }
    }
}

fn write(path: &Path, config: &impl Serialize) -> io::Result<()> {
    let text = toml::to_string(config).map_err(io::Error::other)?;
    if let Some(folder) = path.parent() {
        private_file::create_folders(folder)?;
    }
    // Where the file is a link it stays one: people keep such files together elsewhere.
    let path = private_file::place(path);
    let draft = path.with_extension("toml.new");
    drop(fs::remove_file(&draft));
    private_file::create_new(&draft)?.write_all(text.as_bytes())?;
    fs::rename(&draft, path)
}

/// The file a typed path means: whole, or from the home folder with `~`. `None` if it is neither.
pub fn typed_path(typed: &str) -> Option<PathBuf> {
    let typed = typed.trim();
    let from_home = typed
        .strip_prefix("~/")
        .or_else(|| typed.strip_prefix("~\\"));
    let path = match from_home {
        Some(rest) => BaseDirs::new()?.home_dir().join(rest),
        None => PathBuf::from(typed),
    };
    path.is_absolute().then_some(path)
}

/// Where people keep what they save: their documents, else their home folder.
pub fn documents_folder() -> PathBuf {
    let dirs = UserDirs::new();
    let documents = dirs.as_ref().and_then(UserDirs::document_dir);
    let documents = documents.filter(|folder| folder.is_dir());
    let home = dirs.as_ref().map(UserDirs::home_dir);
    documents.or(home).unwrap_or(Path::new("/")).to_owned()
}

/// Where the diary lies unless the person says otherwise: this computer's own data folder, not a synced one.
pub fn default_diary_path() -> PathBuf {
    project_dirs().map_or_else(
        || PathBuf::from("magnesium-diary.sqlite"),
        |dirs| dirs.data_local_dir().join("diary.sqlite"),
    )
}

/// Where the windows of this program meet: a folder that only the person can open.
pub fn meeting_folder() -> Option<PathBuf> {
    let dirs = project_dirs()?;
    let runtime = BaseDirs::new().and_then(|dirs| dirs.runtime_dir().map(ToOwned::to_owned));
    // Where the desktop has no such folder, or names one that is not there, the diary's own will do.
    Some(
        runtime
            .filter(|folder| folder.is_dir())
            .unwrap_or_else(|| dirs.data_local_dir().to_owned()),
    )
}

/// Where is kept of which day was reminded last.
pub fn reminded_path() -> PathBuf {
    default_diary_path().with_file_name("reminded")
}

/// The lock of the one reminder that waits, held while it lives; `None` if another has it.
pub fn only_waiting() -> Option<File> {
    let lock = meeting_folder()?.join("magnesium-diary-remind.lock");
    private_file::lock(&lock).ok().flatten()
}

/// Where the sample diary lies that the window shows for looking around.
pub fn sample_diary_path() -> PathBuf {
    default_diary_path().with_file_name("sample.sqlite")
}

/// A place beside `usual` where nothing lies yet, and that is not kept for a diary that was there, for one more diary.
pub fn free_place(usual: &Path, is_kept: impl Fn(&Path) -> bool) -> PathBuf {
    let stem = usual.file_stem().unwrap_or_default().to_string_lossy();
    let numbered = |number: u32| usual.with_file_name(format!("{stem}-{number}.sqlite"));
    std::iter::once(usual.to_owned())
        .chain((2..1_000).map(numbered))
        .find(|path| !path.exists() && !is_kept(path))
        .unwrap_or_else(|| usual.to_owned())
}

fn project_dirs() -> Option<ProjectDirs> {
    ProjectDirs::from("nl", "", "magnesium-diary")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_file_counts_as_absent_and_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        for broken in [&b"language = [not toml"[..], &[0xff, 0xfe, 0x00]] {
            fs::write(&path, broken).unwrap();
            let file = ConfigFile::load_from(&path);
            assert_eq!(file.config, Config::default());
            assert_eq!(file.problem(), Some(ConfigProblem::NotUnderstood));
        }
        let file = ConfigFile::load_from(folder.path());
        assert_eq!(file.problem(), Some(ConfigProblem::Unreadable));
        assert_eq!(
            ConfigFile::load_from(&folder.path().join("none")).problem(),
            None
        );
    }

    #[test]
    fn what_is_understood_of_a_broken_file_holds_and_a_copy_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        let text = "theme = \"dark\"\ntext_percent = \"huge\"\nlater = 1\n";
        fs::write(&path, text).unwrap();
        let mut file = ConfigFile::load_from(&path);
        assert_eq!(file.config.theme.as_deref(), Some("dark"));
        assert_eq!(file.config.text_percent, None);
        assert_eq!(file.problem(), Some(ConfigProblem::NotUnderstood));
        file.change(|config| config.text_percent = Some(120))
            .unwrap();
        let kept = fs::read_to_string(folder.path().join("config.toml.broken")).unwrap();
        assert_eq!(kept, text);
        let again = ConfigFile::load_from(&path);
        assert_eq!((again.problem(), again.config), (None, file.config));
    }

    #[test]
    fn what_is_changed_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/config.toml");
        let mut file = ConfigFile::load_from(&path);
        let chosen = Config {
            diary: Some(PathBuf::from("/a b/c.sqlite")),
            language: Some("nl".to_owned()),
            country: Some("be".to_owned()),
            theme: None,
            contrast: Some("high".to_owned()),
            text_percent: Some(150),
            reduced_motion: true,
            remind_at: Some("21:00".to_owned()),
            remind_by: Some("timer".to_owned()),
            remind_openly: true,
            recent: vec![PathBuf::from("/a b/c.sqlite")],
            copies_folder: Some(PathBuf::from("/disk")),
            copies_trouble: vec![PathBuf::from("/a b/c.sqlite")],
            told_of_place: vec![PathBuf::from("/other.sqlite")],
            window: Some([1180.0, 780.0, 10.0, 20.0]),
            folders: BTreeMap::from([("report".to_owned(), PathBuf::from("/a b"))]),
        };
        file.change(|config| config.clone_from(&chosen)).unwrap();
        assert_eq!(ConfigFile::load_from(&path), file);
        assert_eq!(file.config, chosen);
    }

    #[test]
    fn two_windows_keep_each_others_choices() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        let (mut one, mut other) = (ConfigFile::load_from(&path), ConfigFile::load_from(&path));
        one.change(|config| config.theme = Some("dark".to_owned()))
            .unwrap();
        other
            .change(|config| config.language = Some("nl".to_owned()))
            .unwrap();
        let read = ConfigFile::load_from(&path).config;
        assert_eq!(
            (read.theme.as_deref(), read.language.as_deref()),
            (Some("dark"), Some("nl"))
        );
        assert_eq!(
            other.config.theme, None,
            "a window keeps its own look until it is changed there"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_a_link_and_a_folder_do_no_harm() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let made = std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status();
        assert!(made.unwrap().success());
        fs::create_dir(at("folder")).unwrap();
        symlink(at("pipe"), at("to pipe")).unwrap();
        symlink("/dev/zero", at("to zeros")).unwrap();
        for name in ["pipe", "folder", "to pipe", "to zeros"] {
            let mut file = ConfigFile::load_from(&at(name));
            assert_eq!(file.problem(), Some(ConfigProblem::Unreadable), "{name}");
            assert!(file.change(|config| config.reduced_motion = true).is_err());
            assert!(file.config.reduced_motion, "the choice holds: {name}");
        }
        // What lies in the way of a draft or of the copy of a broken file is no obstacle.
        fs::write(at("kept.toml"), "not toml").unwrap();
        symlink(at("kept.toml"), at("config.toml")).unwrap();
        for name in ["kept.toml.new", "config.toml.broken"] {
            let made = std::process::Command::new("mkfifo").arg(at(name)).status();
            assert!(made.unwrap().success());
        }
        let mut file = ConfigFile::load_from(&at("config.toml"));
        file.change(|config| config.reduced_motion = true).unwrap();
        assert!(
            fs::symlink_metadata(at("config.toml"))
                .unwrap()
                .is_symlink()
        );
        assert!(
            ConfigFile::load_from(&at("kept.toml"))
                .config
                .reduced_motion
        );
        assert_eq!(fs::read(at("config.toml.broken")).unwrap(), b"not toml");
    }

    #[test]
    fn a_file_that_cannot_be_written_is_an_error_and_the_choice_holds() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("a file");
        fs::write(&blocked, "").unwrap();
        let mut file = ConfigFile::load_from(&blocked.join("config.toml"));
        assert!(file.change(|config| config.reduced_motion = true).is_err());
        assert!(file.config.reduced_motion);
    }

    #[test]
    fn five_recent_diaries_are_kept_the_last_one_first() {
        let mut config = Config::default();
        for name in ["a", "b", "c", "d", "e", "f", "b"] {
            config.remember(Path::new(name));
        }
        let recent: Vec<_> = ["b", "f", "e", "d", "c"].map(PathBuf::from).into();
        assert_eq!(config.recent, recent);
        assert!(config.knows(Path::new("f")) && !config.knows(Path::new("a")));
        config.forget(Path::new("f"));
        assert!(!config.knows(Path::new("f")));
    }

    #[test]
    fn only_a_whole_path_is_a_place() {
        for wrong in ["", "  ", "diary.sqlite", "./diary.sqlite"] {
            assert_eq!(typed_path(wrong), None, "{wrong}");
        }
        let whole = tempfile::tempdir().unwrap();
        let typed = format!(" {} ", whole.path().display());
        assert_eq!(typed_path(&typed).as_deref(), Some(whole.path()));
    }

    #[test]
    fn a_free_place_is_one_where_nothing_lies() {
        let folder = tempfile::tempdir().unwrap();
        let usual = folder.path().join("diary.sqlite");
        assert_eq!(free_place(&usual, |_| false), usual);
        assert_ne!(free_place(&usual, |place| place == usual), usual);
        fs::write(&usual, "").unwrap();
        assert_eq!(
            free_place(&usual, |_| false),
            folder.path().join("diary-2.sqlite")
        );
    }
}
