//! `report` without a screen: what it writes, and what it refuses.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use crate::common::{Home, bytes};

fn home_with_days() -> Home {
    let home = Home::new();
    for day in ["2026-03-01", "2026-03-02", "2026-03-09"] {
        home.does(&["log", "--day", day, "headache=2", "--rest-none"]);
    }
    home.does(&["log", "--day", "2026-03-09", "--note", "A long day."]);
    home.does(&[
        "lab",
        "add",
        "ferritin",
        "41",
        "--day",
        "2026-03-05",
        "--low",
        "20",
    ]);
    home
}

fn text_of(home: &Home, file: &str) -> String {
    pdf_extract::extract_text(home.path(file)).expect("a PDF that can be read")
}

#[test]
fn a_report_is_written_and_told() {
    let home = home_with_days();
    let file = home.path("gp.pdf").display().to_string();
    let args = [
        "report",
        &file,
        "--from",
        "2026-03-01",
        "--to",
        "2026-03-10",
    ];
    let said = home.does(&args);
    assert!(said.starts_with("Report of 1 page saved: "), "{said}");
    let read = text_of(&home, "gp.pdf");
    // Entered months later: told, and left out of the counts.
    let late = "answers entered more than 3 days later on 3 days, not counted";
    assert!(read.contains(late), "{read}");
    assert!(
        read.contains("Nothing that counts has been filled in"),
        "{read}"
    );
    assert!(read.contains("41 µg/L"), "{read}");
    assert!(!read.contains("A long day."), "{read}");
    // The same once more, with the notes.
    let refused = home.refuses(1, &args);
    assert!(refused.contains("gp.pdf"), "{refused}");
    home.does(&[&args[..], &["--notes", "--force"]].concat());
    assert!(text_of(&home, "gp.pdf").contains("A long day."));
}

#[test]
fn the_screen_gets_the_file_itself() {
    let home = home_with_days();
    let output = home
        .program()
        .args(["report", "-"])
        .output()
        .expect("the program runs");
    assert!(output.status.success() && output.stdout.starts_with(b"%PDF"));
}

#[test]
fn wrong_days_and_places_are_refused_and_nothing_is_written() {
    let home = home_with_days();
    let before = bytes(&home.diary());
    let file = home.path("gp.pdf").display().to_string();
    for (code, args) in [
        (2, vec!["report", file.as_str(), "--from", "yesterday"]),
        (
            2,
            vec![
                "report",
                file.as_str(),
                "--from",
                "2026-03-02",
                "--to",
                "2026-03-01",
            ],
        ),
        (2, vec!["report", file.as_str(), "--from", "2100-01-01"]),
        (1, vec!["report", "/nowhere/at/all/gp.pdf"]),
    ] {
        home.refuses(code, &args);
    }
    assert!(!home.path("gp.pdf").exists());
    assert_eq!(bytes(&home.diary()), before);
    // The diary itself is safe from any name that leads to it.
    let diary = home.diary().display().to_string();
    home.refuses(1, &["report", &diary, "--force"]);
    home.refuses(1, &["export", "csv", &diary, "--force"]);
    assert_eq!(bytes(&home.diary()), before);
    let refused = Home::new().refuses(1, &["report", &file]);
    assert!(!refused.is_empty());
    home.write("diary.sqlite", "not a diary");
    home.refuses(1, &["report", &file]);
    assert!(!home.path("gp.pdf").exists());
}
