//! The small TOML file about this computer: which diary was open, language, theme, window. Nothing about the person is in it.
//! A file that cannot be read or understood counts as absent and never stops the start.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use serde::{Deserialize, Serialize};

/// What the file says; everything may be absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Config {
    /// The diary that was open last.
    pub diary: Option<PathBuf>,
    /// `nl` or `en`; absent = as the computer.
    pub language: Option<String>,
    /// Whose emergency numbers are shown: `nl`, `be`, `eu`, `uk` or `us`; absent = as the computer.
    pub country: Option<String>,
    /// `light` or `dark`; absent = as the computer.
    pub theme: Option<String>,
    /// Window size and place in points: width, height, x, y.
    pub window: Option<[f32; 4]>,
}

/// The config file and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigFile {
    path: Option<PathBuf>,
    /// What it says, or what has been chosen since.
    pub config: Config,
}

impl ConfigFile {
    /// Reads the file in the person's config folder.
    #[must_use]
    pub fn load() -> Self {
        match project_dirs() {
            Some(dirs) => Self::load_from(&dirs.config_dir().join("config.toml")),
            None => Self {
                path: None,
                config: Config::default(),
            },
        }
    }

    /// Reads the file at `path`.
    #[must_use]
    pub fn load_from(path: &Path) -> Self {
        let config = fs::read_to_string(path)
            .ok()
            .and_then(|text| match toml::from_str(&text) {
                Ok(config) => Some(config),
                Err(err) => {
                    log::warn!("config file not understood, starting without it: {err}");
                    None
                }
            })
            .unwrap_or_default();
        Self {
            path: Some(path.to_owned()),
            config,
        }
    }

    /// A config that is nowhere on disk.
    #[must_use]
    pub fn detached(config: Config) -> Self {
        Self { path: None, config }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Writes the file, whole or not at all.
    ///
    /// # Errors
    /// If the folder or the file cannot be written.
    pub fn save(&self) -> io::Result<()> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        let text = toml::to_string(&self.config).map_err(io::Error::other)?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let draft = path.with_extension("toml.new");
        fs::write(&draft, text)?;
        fs::rename(&draft, path)
    }
}

/// Where the diary lies unless the person says otherwise: this computer's own data folder, not a synced one.
#[must_use]
pub fn default_diary_path() -> PathBuf {
    project_dirs().map_or_else(
        || PathBuf::from("magnesium-diary.sqlite"),
        |dirs| dirs.data_local_dir().join("diary.sqlite"),
    )
}

/// Where the sample diary lies that the window shows for looking around.
#[must_use]
pub fn sample_diary_path() -> PathBuf {
    default_diary_path().with_file_name("sample.sqlite")
}

fn project_dirs() -> Option<ProjectDirs> {
    ProjectDirs::from("nl", "", "magnesium-diary")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_file_counts_as_absent() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, "language = [not toml").unwrap();
        assert_eq!(ConfigFile::load_from(&path).config, Config::default());
        fs::write(&path, [0xff, 0xfe, 0x00]).unwrap();
        assert_eq!(ConfigFile::load_from(&path).config, Config::default());
    }

    #[test]
    fn what_is_saved_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/config.toml");
        let mut file = ConfigFile::load_from(&path);
        file.config = Config {
            diary: Some(PathBuf::from("/a b/c.sqlite")),
            language: Some("nl".to_owned()),
            country: Some("be".to_owned()),
            theme: None,
            window: Some([1180.0, 780.0, 10.0, 20.0]),
        };
        file.save().unwrap();
        assert_eq!(ConfigFile::load_from(&path), file);
    }
}
