//! A diary that is lost and had back, and one that another program holds, in the real window.

use rusqlite::Connection;

use super::shim::shim;
use super::*;

/// The first button of the page of a diary that cannot be opened.
const ON_BROKEN_PAGE: (&str, &str) = ("180", "173");

/// A closed diary with a copy of it, and one answer more.
fn with_copy() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let diary = diary_of(&home);
    program(&home, &diary, &["log", "fatigue=1"]);
    program(&home, &diary, &["backup"]);
    program(&home, &diary, &["log", "palpitations=2"]);
    let config = home.path().join(".config/magnesium-diary");
    std::fs::create_dir_all(&config).unwrap();
    // It was open before: one that is gone is not a first start.
    let known = format!("diary = {:?}\n", diary.display().to_string());
    std::fs::write(config.join("config.toml"), known).unwrap();
    (home, diary)
}

/// Whether a file holds these answers; while it is being put back it may not even open.
fn holds(home: &TempDir, diary: &Path, answers: &str) -> bool {
    let output = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
        .args(["--lang", "en", "--diary", diary.to_str().unwrap(), "check"])
        .env("HOME", home.path())
        .env("TZ", "UTC")
        .output()
        .unwrap();
    output.status.success() && today_in(home, diary) == answers
}

#[test]
fn a_diary_that_was_deleted_or_overwritten_is_had_back_in_the_window() {
    let desktop = Desktop::start();
    for letter in [None, Some("a letter to the doctor")] {
        let (home, diary) = with_copy();
        match letter {
            None => std::fs::remove_file(&diary).unwrap(),
            Some(words) => std::fs::write(&diary, words).unwrap(),
        }
        let window = Window::open(&desktop, &home, "en");
        let broken = window.picture();
        window.click(ON_BROKEN_PAGE);
        desktop.wait("the dialog", || window.picture() != broken);
        sleep(Duration::from_secs(1));
        let all = "fatigue=1 palpitations=2";
        assert!(!holds(&home, &diary, all), "nothing before it is asked for");
        // The keyboard begins at the list; then another file, and the button.
        window.press(&["Tab", "Tab", "Return"]);
        desktop.wait("the copy in the diary's place", || {
            holds(&home, &diary, all)
        });
        window.press(&["Escape"]);
        window.press(&["d", "1"]);
        desktop.wait("the answer after it", || {
            today_in(&home, &diary) == "fatigue=1 mood_anxiety=1 palpitations=2"
        });
        window.close();
        program(&home, &diary, &["check"]);
        let copies = std::fs::read_dir(diary.with_file_name("diary.sqlite-copies")).unwrap();
        let mut names = copies.map(|copy| copy.unwrap().path());
        let kept = names.find(|path| path.to_string_lossy().contains("damaged"));
        let kept = kept.map(|path| std::fs::read_to_string(path).unwrap());
        assert_eq!(kept.as_deref(), letter, "what was there is kept");
    }
}

#[test]
fn while_another_program_holds_the_diary_the_window_lives_and_what_is_typed_is_saved_later() {
    let desktop = Desktop::start();
    let (home, diary, mut window) = begun(&desktop);
    let other = Connection::open(&diary).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let before = window.picture();
    window.press(&["c", "2"]);
    desktop.wait("the answer that is not saved yet", || {
        window.picture() != before
    });
    for screen in ["ctrl+2", "ctrl+1"] {
        let before = window.picture();
        window.press(&[screen]);
        desktop.wait("another page", || window.picture() != before);
    }
    // Below the message the field of the note lies a little lower.
    window.click(("1018", "690"));
    let typed = [
        "type",
        "--window",
        &window.id,
        "--delay",
        "20",
        "typed while held",
    ];
    desktop.run("xdotool", &typed).unwrap();
    assert_eq!(today_in(&home, &diary), "fatigue=1", "nothing is saved yet");
    window.press_quit();
    sleep(Duration::from_secs(4));
    assert!(
        window.program.try_wait().unwrap().is_none(),
        "closing says what is open first"
    );
    other.execute_batch("COMMIT").unwrap();
    drop(other);
    desktop.wait("everything", || {
        today_in(&home, &diary) == "fatigue=1 palpitations=2 typed while held"
    });
    window.close();
    program(&home, &diary, &["check"]);
    assert!(!diary.with_file_name("diary.sqlite-wal").exists());
}

/// Starts the window with what stands between it and its disk, which fails as long as the second file is there.
fn failing_disk(desktop: &Desktop, home: &TempDir, diary: &Path) -> (TempDir, PathBuf, Child) {
    let beside = tempfile::tempdir().unwrap();
    let fails = beside.path().join("fails");
    let mut command = in_window(desktop, home, "en");
    command
        .env("LD_PRELOAD", shim())
        .env("FAULT_FOLDER", diary.parent().unwrap())
        .env("FAULT_WHILE", &fails);
    (beside, fails, quiet(&mut command))
}

#[test]
fn while_the_disk_fails_the_window_holds_what_is_entered_and_saves_it_once_it_works() {
    let desktop = Desktop::start();
    let home = tempfile::tempdir().unwrap();
    let diary = diary_of(&home);
    program(&home, &diary, &["log", "fatigue=1"]);
    let (_beside, fails, started) = failing_disk(&desktop, &home, &diary);
    let mut window = Window::of_program(&desktop, started);
    std::fs::write(&fails, "").unwrap();
    let before = window.picture();
    window.press(&["c", "2"]);
    desktop.wait("the answer that is not saved yet", || {
        window.picture() != before
    });
    window.press(&["d", "1"]);
    sleep(Duration::from_secs(2));
    window.press_quit();
    sleep(Duration::from_secs(3));
    assert!(
        window.program.try_wait().unwrap().is_none(),
        "closing says what is not saved"
    );
    std::fs::remove_file(&fails).unwrap();
    desktop.wait("both answers", || {
        today_in(&home, &diary) == "fatigue=1 mood_anxiety=1 palpitations=2"
    });
    window.close();
    program(&home, &diary, &["check"]);
}
