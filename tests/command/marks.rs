//! `mark` from outside: marking a day, listing, taking away, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::common::{Home, bytes};

/// A diary that is there.
fn home() -> Home {
    let home = Home::new();
    let file = home.write("a.csv", "date,sign,severity\n2026-03-01,headache,2\n");
    home.does(&["import", "csv", file.to_str().unwrap()]);
    home
}

#[test]
fn a_day_is_marked_listed_and_taken_away_again() {
    let home = home();
    assert_eq!(home.does(&["mark"]), "No day is marked.\n");
    let said = home.does(&["mark", " new  pillow", "--day", "2026-03-01"]);
    assert_eq!(said, "Done: mark new pillow, 1 March\n");
    home.does(&["mark", "other bed", "--day", "2026-02-10"]);
    assert_eq!(
        home.does(&["mark"]),
        "2026-02-10  other bed\n2026-03-01  new pillow\n"
    );
    let trends = home.json(&["trends", "--as-of", "2026-03-02", "--json"]);
    let changes = trends["before_after"].as_array().unwrap();
    assert!(changes.iter().any(|change| change["name"] == "new pillow"));
    let said = home.does(&["mark", "--delete", "NEW pillow"]);
    assert_eq!(said, "Done: mark new pillow removed\n");
    assert_eq!(home.does(&["mark"]), "2026-02-10  other bed\n");
    home.does(&["undo"]);
    assert_eq!(home.does(&["mark"]).lines().count(), 2);
}

#[test]
fn a_day_of_another_year_is_answered_with_its_year() {
    let home = home();
    let said = home.does(&["mark", "job", "--day", "2012-09-25"]);
    assert_eq!(said, "Done: mark job, 25 September 2012\n");
    assert_eq!(
        home.does(&["undo"]),
        "Undone: mark job, 25 September 2012\n"
    );
    let refused = home.refuses(1, &["mark", "  "]);
    assert_eq!(refused, "A name cannot be empty; nothing was changed.");
}

#[test]
fn without_a_day_it_is_today() {
    let home = home();
    home.does(&["mark", "pillow"]);
    assert!(home.does(&["mark"]).ends_with("  pillow\n"));
}

#[test]
fn what_cannot_be_meant_is_refused_and_nothing_changes() {
    let home = home();
    for day in ["2026-02-10", "2026-03-01"] {
        home.does(&["mark", "pillow", "--day", day]);
    }
    let before = home.does(&["mark"]);
    let several = home.refuses(1, &["mark", "--delete", "pillow"]);
    assert!(several.contains("2026-02-10 and 2026-03-01"), "{several}");
    let unknown = home.refuses(1, &["mark", "--delete", "cushion"]);
    assert!(unknown.ends_with("cushion"), "{unknown}");
    home.refuses(1, &["mark", "--delete", "pillow", "--day", "2026-02-11"]);
    home.refuses(1, &["mark", "Pillow", "--day", "2026-03-01"]);
    home.refuses(1, &["mark", " "]);
    home.refuses(1, &["mark", "later", "--day", "2090-01-01"]);
    home.refuses(2, &["mark", "pillow", "--day", "1 March"]);
    assert_eq!(home.does(&["mark"]), before);
    home.does(&["mark", "--delete", "pillow", "--day", "2026-02-10"]);
    assert_eq!(home.does(&["mark"]), "2026-03-01  pillow\n");
}

#[test]
fn a_product_is_listed_but_belongs_to_its_product() {
    let home = Home::new();
    let file = home.diary();
    home.does(&["sample", file.to_str().unwrap(), "--until", "2026-03-31"]);
    let said = home.does(&["mark"]);
    let started = said.lines().find_map(|line| line.strip_suffix(" started"));
    let name = started.unwrap().split("  ").nth(1).unwrap();
    let before = bytes(&file);
    home.refuses(1, &["mark", "--delete", name]);
    assert!(bytes(&file) == before);
}

#[test]
fn a_mark_alone_makes_no_diary() {
    let home = Home::new();
    home.refuses(1, &["mark", "pillow"]);
    home.refuses(1, &["mark"]);
    assert!(!home.diary().exists());
}
