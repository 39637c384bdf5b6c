//! What the black-box tests share: a home of their own for each test, and the built program.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

/// A folder of its own with a diary path in it.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty home.
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a temporary folder"),
        }
    }

    /// A path in the home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The diary.
    pub fn diary(&self) -> PathBuf {
        self.path("diary.sqlite")
    }

    /// Writes a file into the home.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, bytes).expect("the home can be written");
        path
    }

    /// The program on this home's diary, in English, in a fixed time zone and without a screen.
    pub fn program(&self) -> Command {
        let mut command = Command::cargo_bin("magnesium-diary").expect("the program is built");
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("TZ", "UTC")
            .env("LANG", "en_GB.UTF-8")
            .args(["--lang", "en", "--diary"])
            .arg(self.diary());
        command
    }

    /// Runs the program and expects it to do what was asked; what it printed.
    pub fn does(&self, args: &[&str]) -> String {
        let output = self
            .program()
            .args(args)
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{args:?}: {said}");
        assert_eq!(said, "", "{args:?}");
        String::from_utf8(output.stdout).expect("the program prints UTF-8")
    }

    /// Runs the program, expects JSON.
    pub fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.does(args)).expect("JSON")
    }

    /// Runs the program and expects it to refuse with `code` and one sentence; the sentence.
    pub fn refuses(&self, code: i32, args: &[&str]) -> String {
        let output = self
            .program()
            .args(args)
            .output()
            .expect("the program runs");
        let said = String::from_utf8_lossy(&output.stderr)
            .trim_end()
            .to_owned();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {said}");
        assert!(
            !said.is_empty() && said.lines().count() == 1,
            "{args:?}: {said}"
        );
        assert!(!said.contains("panicked"), "{args:?}: {said}");
        said
    }
}

/// A file's bytes.
pub fn bytes(path: &Path) -> Vec<u8> {
    fs::read(path).expect("the file is readable")
}
