//! The script of the tarball: installs for one person, below a home with all that means something to a shell, to sed and to desktop
//! entries, and takes everything away again but the diary.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const ENTRY: &str = "share/applications/nl.magnesiumdiary.MagnesiumDiary.desktop";

/// An unpacked tarball with what matters of it.
fn tarball(folder: &Path) -> PathBuf {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/desktop");
    let root = folder.join("root");
    for part in [
        "bin",
        "share/applications",
        "share/man/man1",
        "share/mime/packages",
    ] {
        fs::create_dir_all(root.join(part)).unwrap();
    }
    fs::copy(
        env!("CARGO_BIN_EXE_magnesium-diary"),
        root.join("bin/magnesium-diary"),
    )
    .unwrap();
    let entry = assets.join("nl.magnesiumdiary.MagnesiumDiary.desktop");
    fs::copy(entry, root.join(ENTRY)).unwrap();
    let types = "nl.magnesiumdiary.MagnesiumDiary.xml";
    fs::copy(
        assets.join(types),
        root.join("share/mime/packages").join(types),
    )
    .unwrap();
    fs::write(root.join("share/man/man1/magnesium-diary.1"), "a page").unwrap();
    fs::copy(assets.join("install.sh"), folder.join("install.sh")).unwrap();
    folder.join("install.sh")
}

fn install(script: &Path, home: &Path, args: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.arg(script).args(args).env("HOME", home);
    for other in ["PREFIX", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        command.env_remove(other);
    }
    // No real systemd is asked to disable anything.
    let bus = home.join("no-runtime-folder");
    command.env("XDG_RUNTIME_DIR", bus).output().unwrap()
}

fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found.sort();
    found
}

#[test]
fn it_is_installed_for_one_person_and_taken_away_but_for_the_diary() {
    let folder = tempfile::tempdir().unwrap();
    let script = tarball(folder.path());
    let home = folder.path().join("a & b|c $d 100%");
    let diary = home.join(".local/share/magnesium-diary/diary.sqlite");
    fs::create_dir_all(diary.parent().unwrap()).unwrap();
    fs::write(&diary, "days").unwrap();
    let installed = install(&script, &home, &[]);
    assert!(installed.status.success(), "{installed:?}");
    let program = home.join(".local/bin/magnesium-diary");
    let version = Command::new(&program).arg("--version").output().unwrap();
    assert!(version.status.success());
    let entry = fs::read_to_string(home.join(".local").join(ENTRY)).unwrap();
    let program = program.to_string_lossy();
    // As desktop entries quote: the dollar for the command, that backslash for the value, and a percent sign twice.
    let quoted = program.replace('$', r"\\$").replace('%', "%%");
    assert!(
        entry.contains(&format!("\nExec=\"{quoted}\" --open %f\n")),
        "{entry}"
    );
    let again = install(&script, &home, &[]);
    assert!(again.status.success(), "a newer one over it: {again:?}");
    let wrong = install(&script, &home, &["--help"]);
    assert_eq!(wrong.status.code(), Some(2));
    let removed = install(&script, &home, &["--remove"]);
    assert!(removed.status.success(), "{removed:?}");
    assert_eq!(files(&home), ["diary.sqlite"]);
    for folder in ["bin", "share/applications", "share/mime"] {
        let folder = home.join(".local").join(folder);
        assert!(!folder.exists(), "no empty folder is left: {folder:?}");
    }
}

#[test]
fn what_other_programs_have_in_the_same_folders_stays() {
    let folder = tempfile::tempdir().unwrap();
    let script = tarball(folder.path());
    let home = folder.path().join("home");
    let theirs = [
        "share/mime/packages/theirs.xml",
        "share/applications/theirs.desktop",
        "bin/theirs",
    ];
    for path in theirs.map(|path| home.join(".local").join(path)) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let kind = "<?xml version=\"1.0\"?><mime-info \
            xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\"></mime-info>";
        fs::write(&path, kind).unwrap();
    }
    for args in [&[][..], &["--remove"]] {
        let done = install(&script, &home, args);
        assert!(done.status.success(), "{done:?}");
    }
    for path in theirs.map(|path| home.join(".local").join(path)) {
        assert!(path.exists(), "{path:?}");
    }
    let ours = |name: &String| name.to_lowercase().contains("magnesium");
    assert!(!files(&home).iter().any(ours), "{:?}", files(&home));
}
