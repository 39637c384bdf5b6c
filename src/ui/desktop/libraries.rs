//! Why there is no window, where a library of the desktop is missing: which, and in which package it is. Looked into only when no
//! window could be opened, since some computers keep their libraries elsewhere.

use std::fs;
use std::path::{Path, PathBuf};

/// A library that is opened while running, and its package on Debian, Ubuntu and their kin.
type Library = (&'static str, &'static str);

/// What a window on X11 needs.
const X11: [Library; 7] = [
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libXrandr.so.2", "libxrandr2"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
];
/// What a window on Wayland needs.
const WAYLAND: [Library; 3] = [
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libwayland-egl.so.1", "libwayland-egl1"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
];
/// What both draw with.
const DRAWING: [Library; 2] = [("libEGL.so.1", "libegl1"), ("libGL.so.1", "libgl1")];

/// The library that is missing, with its package, if one is. What `said` names comes first.
pub fn missing(said: &str, is_wayland: bool) -> Option<Library> {
    missing_in(&folders(), said, is_wayland)
}

fn missing_in(folders: &[PathBuf], said: &str, is_wayland: bool) -> Option<Library> {
    let needed: &[Library] = if is_wayland { &WAYLAND } else { &X11 };
    let is_there = |name: &str| folders.iter().any(|folder| folder.join(name).exists());
    let lacks = |(name, _): &&Library| !is_there(name);
    let all = || needed.iter().chain(&DRAWING);
    // "libxkbcommon.so" is part of no other name; endings differ between the ways to open one.
    let is_named = |(name, _): &&Library| {
        let stem = name.split_inclusive(".so").next().unwrap_or(name);
        said.contains(stem)
    };
    let named = all().find(|library| is_named(library) && lacks(library));
    named.or_else(|| all().find(lacks)).copied()
}

/// Where the computer looks for libraries.
fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::env::var_os("LD_LIBRARY_PATH")
        .map(|paths| std::env::split_paths(&paths).collect())
        .unwrap_or_default();
    folders
        .extend(["/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib"].map(PathBuf::from));
    for beside in ["/lib", "/usr/lib"] {
        let below = Path::new(beside).join(format!("{}-linux-gnu", std::env::consts::ARCH));
        folders.push(below);
    }
    let listed = fs::read_dir("/etc/ld.so.conf.d")
        .into_iter()
        .flatten()
        .flatten();
    for list in listed.filter_map(|list| fs::read_to_string(list.path()).ok()) {
        let lines = list
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with('/'));
        folders.extend(lines.map(PathBuf::from));
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_that_lacks_is_named_and_the_one_complained_of_first() {
        let folder = tempfile::tempdir().unwrap();
        let folders = [folder.path().to_owned()];
        let put = |name: &str| fs::write(folder.path().join(name), "").unwrap();
        assert_eq!(
            missing_in(&folders, "", false),
            Some(("libX11.so.6", "libx11-6"))
        );
        let said = "Library libxkbcommon-x11.so could not be loaded.";
        let named = missing_in(&folders, said, false);
        assert_eq!(named, Some(("libxkbcommon-x11.so.0", "libxkbcommon-x11-0")));
        for (name, _) in X11.iter().chain(&DRAWING) {
            put(name);
        }
        assert_eq!(missing_in(&folders, said, false), None);
        let lacking = missing_in(&folders, "", true);
        assert_eq!(
            lacking,
            Some(("libwayland-client.so.0", "libwayland-client0"))
        );
    }
}
