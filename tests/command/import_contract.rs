//! What every import keeps, kind by kind: one table of files, and a test for each promise that goes through all of them.

use std::fs;

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::common::Home;
use crate::import_files::workbook;

/// A file of a kind, in rows of a day or of an entry.
struct Case {
    kind: &'static str,
    head: &'static str,
    /// In the order of the file.
    rows: &'static [&'static str],
    /// The row that an older file has otherwise, and how.
    was: (usize, &'static str),
    /// A row whose day nobody can read, and the reason that is told.
    bad: (&'static str, &'static str),
    /// Words that are nobody's business.
    private: &'static [&'static str],
    /// How many answers "none" the file says in so many words.
    noughts: usize,
    /// It is handed over as a workbook.
    is_workbook: bool,
}

const CASES: &[Case] = &[
    Case {
        kind: "daylio",
        head: "full_date,date,weekday,time,mood,activities,scales,note_title,note",
        rows: &[
            "2025-03-06,6 March,Thursday,22:00,good,\"work | coffee\",\"\",\"\",\"a <br>day\"",
            "2025-03-05,5 March,Wednesday,9:10 pm,awful,\"work\",\"\",\"\",\"\"",
            "2025-03-05,5 March,Wednesday,12:30,meh,\"sport\",\"\",\"Noon\",\"half\"",
            "2025-03-04,4 March,Tuesday,22:00,bad,\"\",\"\",\"\",\"\"",
            "2025-03-03,3 March,Monday,22:00,rad,\"ill\",\"\",\"\",\"\"",
        ],
        was: (
            3,
            "2025-03-04,4 March,Tuesday,22:00,good,\"\",\"\",\"\",\"\"",
        ),
        bad: ("someday,,Friday,22:00,good,\"\",\"\",\"\",\"\"", "date"),
        private: &[],
        noughts: 2,
        is_workbook: false,
    },
    Case {
        kind: "bearable",
        head: "date,weekday,time of day,category,rating/amount,detail,notes",
        rows: &[
            "\"3rd Mar 2025\",\"Monday\",\"am\",\"Symptom\",\"2\",\"Headache (Moderate)\",\"\"",
            "\"3rd Mar 2025\",\"Monday\",\"pm\",\"Energy\",\"4\",\"\",\"\"",
            "\"3rd Mar 2025\",\"Monday\",\"\",\"Gratitudes\",\"\",\"the sun\",\"\"",
            "\"4th Mar 2025\",\"Tuesday\",\"am\",\"Symptom\",\"1\",\"Headache (Mild)\",\"\"",
            "\"4th Mar 2025\",\"Tuesday\",\"pm\",\"Energy\",\"2\",\"\",\"\"",
            "\"4th Mar 2025\",\"Tuesday\",\"20:00\",\"Meds/Supplements\",\"400\",\"Ibuprofen (mg)\",\"\"",
            "\"5th Mar 2025\",\"Wednesday\",\"\",\"Factors\",\"\",\"Coffee | Travel\",\"\"",
            "\"5th Mar 2025\",\"Wednesday\",\"\",\"Food Diary\",\"\",\"banana\",\"with nobody\"",
            "\"6th Mar 2025\",\"Thursday\",\"am\",\"Symptom\",\"4\",\"Knee (left) (Unbearable)\",\"stairs\"",
        ],
        was: (
            3,
            "\"4th Mar 2025\",\"Tuesday\",\"am\",\"Symptom\",\"3\",\"Headache (Severe)\",\"\"",
        ),
        bad: (
            "\"someday\",\"Friday\",\"am\",\"Symptom\",\"2\",\"Headache (Moderate)\",\"\"",
            "date",
        ),
        private: &["the sun", "banana", "with nobody"],
        noughts: 0,
        is_workbook: false,
    },
    Case {
        kind: "visible",
        head: "observation_date,tracker_name,tracker_category,observation_value",
        rows: &[
            "2025-03-06,Headache,Brain,0",
            "2025-03-06,Crash,Pain,2",
            "2025-03-05,Headache,Brain,3",
            "2025-03-05,HRV,Measurement,59",
            "2025-03-05,Wept,Emotional,2",
            "2025-03-04,Headache,Brain,1",
        ],
        was: (2, "2025-03-05,Headache,Brain,1"),
        bad: ("2025-33-01,Headache,Brain,1", "date"),
        private: &["Wept"],
        noughts: 1,
        is_workbook: false,
    },
    Case {
        kind: "pressure",
        head: "Datum;Tijd;Bovendruk;Onderdruk;Pols",
        rows: &[
            "13-3-2025;08:00;128;82;70",
            "13-3-2025;21:00;131;85;",
            "14-3-2025;08:00;127;81;66",
            "15-3-2025;08:00;126;80;65",
        ],
        was: (2, "14-3-2025;08:00;172;81;66"),
        bad: ("33-3-2025;08:00;128;82;70", "date"),
        private: &[],
        noughts: 0,
        is_workbook: false,
    },
    Case {
        kind: "loop",
        head: "Date,Headache,Stretching,",
        rows: &[
            "2025-03-06,NO,YES_MANUAL,",
            "2025-03-05,YES_MANUAL,NO,",
            "2025-03-04,YES_MANUAL,UNKNOWN,",
            "2025-03-03,YES_MANUAL,SKIP,",
        ],
        was: (1, "2025-03-05,NO,NO,"),
        bad: ("2025-33-03,NO,NO,", "date"),
        private: &[],
        noughts: 2,
        is_workbook: false,
    },
    Case {
        kind: "cronometer",
        head: "Date,Energy (kcal),Magnesium (mg),Completed",
        rows: &[
            "2025-03-03,1900,300.5,false",
            "2025-03-04,1900,310,true",
            "2025-03-05,1900,,false",
            "2025-03-06,1900,320,true",
        ],
        was: (1, "2025-03-04,1900,290,true"),
        bad: ("2025-33-03,1900,300.5,false", "date"),
        private: &[],
        noughts: 0,
        is_workbook: false,
    },
    WIDE,
    Case {
        is_workbook: true,
        ..WIDE
    },
    Case {
        kind: "long",
        head: "Datum;Klacht;Ernst;Notitie",
        rows: &[
            "2025-03-03;Hoofdpijn;2;druk",
            "2025-03-03;Knie;0;",
            "2025-03-04;Hoofdpijn;1;",
            "2025-03-05;Knie;3;na de trap",
            "2025-03-06;Hoofdpijn;0;",
        ],
        was: (2, "2025-03-04;Hoofdpijn;3;"),
        bad: ("2025-33-03;Hoofdpijn;2;", "date"),
        private: &[],
        noughts: 2,
        is_workbook: false,
    },
    Case {
        kind: "csv",
        head: "date,sign,severity,entered_at,remark,note,moment",
        rows: &[
            "2025-03-03,headache,2,2025-03-03T20:00:00Z,left,,",
            "2025-03-03,fatigue,1,,,a note,",
            "2025-03-04,headache,1,,,,",
            "2025-03-04,muscle_cramps,2,,calf,,03:40",
            "2025-03-05,own:Knee,0,,,,",
            "2025-03-06,headache,0,,,,",
        ],
        was: (3, "2025-03-04,muscle_cramps,1,,foot,,03:40"),
        bad: ("2025-33-03,headache,2,,,,", "date"),
        private: &[],
        noughts: 2,
        is_workbook: false,
    },
];

const WIDE: Case = Case {
    kind: "wide",
    head: "Datum;Hoofdpijn;Knie;Ibuprofen;Dankbaarheid;Opmerkingen",
    rows: &[
        "2025-03-03;2;0;;de zon;druk",
        "2025-03-04;1;;x;;",
        "2025-03-05;;3;;de zee;na de trap",
        "2025-03-06;0;1;x;;",
    ],
    was: (1, "2025-03-04;3;;x;;"),
    bad: ("2025-33-03;2;0;;;", "date"),
    private: &["de zon", "de zee"],
    noughts: 2,
    is_workbook: false,
};

impl Case {
    fn file(&self, home: &Home, name: &str, rows: &[&str]) -> String {
        let text = [&[self.head], rows].concat().join("\n") + "\n";
        let path = if self.is_workbook {
            let cells = text.lines().map(|line| line.split(';').collect()).collect();
            home.write(&format!("{name}.xlsx"), workbook(&[("2025", cells)], None))
        } else {
            home.write(&format!("{name}.csv"), text)
        };
        path.to_str().expect("a plain path").to_owned()
    }

    /// What the kind is called when something goes wrong.
    fn name(&self) -> String {
        format!(
            "{}{}",
            self.kind,
            if self.is_workbook { " workbook" } else { "" }
        )
    }
}

fn import(home: &Home, file: &str, more: &[&str]) -> Value {
    let args = [&["import", file, "--own-signs", "--json"][..], more].concat();
    home.json(&args)
}

fn whole(home: &Home) -> String {
    home.does(&["export", "json", "-"])
}

/// All that was brought, without when it came.
fn brought(home: &Home) -> String {
    let food = ["2025-03-03", "2025-03-04", "2025-03-05", "2025-03-06"]
        .map(|day| home.does(&["intake", "--day", day, "--json"]));
    let csv = home.does(&["export", "csv", "-"]);
    let lines = csv.lines().filter(|line| !line.starts_with("2025-02-01"));
    [
        lines.collect::<Vec<_>>().join("\n"),
        home.does(&["medicine"]),
        home.does(&["pressure", "--as-of", "2025-04-01", "--json"]),
    ]
    .into_iter()
    .chain(food)
    .collect()
}

fn begun() -> Home {
    let home = Home::new();
    home.does(&["log", "--day", "2025-02-01", "fatigue=1"]);
    home
}

fn counts(report: &Value) -> (u64, u64) {
    let count = |key: &str| report[key].as_u64().expect("a count");
    (count("added_in_all"), count("changed_in_all"))
}

#[test]
fn each_is_the_kind_it_is_and_nothing_of_it_is_left_over() {
    for case in CASES {
        let home = begun();
        let file = case.file(&home, "file", case.rows);
        let report = import(&home, &file, &["--dry-run"]);
        if case.kind != "csv" {
            assert_eq!(report["kind"], case.kind, "{report}");
        }
        let left: Vec<&Value> = report["left_out"]
            .as_array()
            .expect("a list")
            .iter()
            .filter(|row| row["reason"] != "not_asked")
            .collect();
        assert!(left.is_empty(), "{}: {left:?}", case.name());
    }
}

#[test]
fn twice_is_once() {
    for case in CASES {
        let home = begun();
        let file = case.file(&home, "file", case.rows);
        assert!(counts(&import(&home, &file, &[])).0 > 0, "{}", case.name());
        let once = whole(&home);
        let again = import(&home, &file, &[]);
        assert_eq!(counts(&again), (0, 0), "{}: {again}", case.name());
        assert_eq!(again["no_longer_in_file"], json!([]), "{}", case.name());
        assert_eq!(whole(&home), once, "{}", case.name());
    }
}

#[test]
fn undo_takes_all_of_it_back_byte_for_byte() {
    for case in CASES {
        let home = begun();
        let before = whole(&home);
        let file = case.file(&home, "file", case.rows);
        import(&home, &file, &[]);
        let after = whole(&home);
        home.does(&["undo"]);
        assert_eq!(whole(&home), before, "{}", case.name());
        home.does(&["redo"]);
        assert_eq!(whole(&home), after, "{}", case.name());
    }
}

#[test]
fn a_newer_file_over_an_older_one_is_as_if_it_came_alone() {
    for case in CASES {
        let home = begun();
        let mut older = case.rows.to_vec();
        older[case.was.0] = case.was.1;
        older.truncate(case.rows.len() - 1);
        let older = case.file(&home, "older", &older);
        let newer = case.file(&home, "newer", case.rows);
        import(&home, &older, &[]);
        let (added, changed) = counts(&import(&home, &newer, &[]));
        assert!(
            added > 0 && changed > 0,
            "{}: {added} {changed}",
            case.name()
        );
        let alone = begun();
        import(&alone, &case.file(&alone, "newer", case.rows), &[]);
        assert_eq!(brought(&home), brought(&alone), "{}", case.name());
    }
}

#[test]
fn what_is_said_to_come_in_comes_in_and_nothing_else() {
    for case in CASES {
        let home = begun();
        let file = case.file(&home, "file", case.rows);
        let before = whole(&home);
        let dry = import(&home, &file, &["--dry-run"]);
        assert_eq!(whole(&home), before, "{}", case.name());
        let done = import(&home, &file, &[]);
        assert_eq!(counts(&dry), counts(&done), "{}", case.name());
        let (added, changed) = counts(&done);
        let part = |of: &Value, keys: &[&str]| -> u64 {
            keys.iter()
                .map(|key| of[key].as_u64().expect("a count"))
                .sum()
        };
        let answers = part(&done, &["added", "moments_added", "notes_added"]);
        let kinds = [
            "factors",
            "medicines",
            "blood_pressures",
            "doses",
            "food_days",
        ];
        assert_eq!(
            answers + part(&done["brought"], &kinds),
            added,
            "{}",
            case.name()
        );
        let undone = home.does(&["undo"]);
        let said = format!("({added} added, {changed} changed)");
        assert!(undone.contains(&said), "{}: {undone}", case.name());
        // Each new name is one that the account says something comes to.
        if let Some(names) = dry["names"].as_array() {
            let targets: Vec<&str> = names
                .iter()
                .filter_map(|of| of["taken_for"].as_str())
                .collect();
            let signs = done["signs_added"].as_array().expect("a list");
            let others = done["brought"]["names_added"].as_array().expect("a list");
            for name in signs.iter().chain(others) {
                let name = name.as_str().expect("a name");
                let is_said = targets
                    .iter()
                    .any(|target| target.ends_with(&format!(":{name}")));
                assert!(is_said, "{}: {name} in {targets:?}", case.name());
            }
        }
    }
}

#[test]
fn private_words_stay_out_unasked() {
    for case in CASES {
        let home = begun();
        let file = case.file(&home, "file", case.rows);
        import(&home, &file, &[]);
        let all = brought(&home);
        for words in case.private {
            assert!(!all.contains(words), "{}: {words}", case.name());
        }
    }
}

#[test]
fn a_file_that_is_cut_says_where_and_after_which_day() {
    for case in CASES.iter().filter(|case| !case.is_workbook) {
        let home = begun();
        let file = case.file(&home, "file", case.rows);
        let text = fs::read_to_string(&file).expect("the file");
        let last = text.trim_end().rfind('\n').expect("rows");
        // In the midst of the second cell of the last row.
        let cells = &text[last..];
        let cut = last + cells.find([',', ';']).expect("cells") + 2;
        let file = home.write("cut.csv", &text[..cut]);
        let said = home.does(&[
            "import",
            file.to_str().expect("a plain path"),
            "--own-signs",
        ]);
        let first = said.lines().next().expect("a line");
        let line = format!("(line {})", case.rows.len() + 1);
        assert!(
            first.contains("cut short: it stops at") && first.contains(&line),
            "{}: {said}",
            case.name()
        );
    }
}

#[test]
fn what_is_left_out_is_named_with_line_and_reason() {
    for case in CASES {
        let home = begun();
        let mut rows = case.rows.to_vec();
        rows.insert(2, case.bad.0);
        let file = case.file(&home, "file", &rows);
        let report = import(&home, &file, &[]);
        let left = report["left_out"].as_array().expect("a list");
        let is_named = |row: &&Value| row["line"] == 4 && row["reason"] == case.bad.1;
        assert_eq!(
            left.iter().filter(is_named).count(),
            1,
            "{}: {left:?}",
            case.name()
        );
        let said = home.does(&["import", &file, "--own-signs", "--dry-run"]);
        assert!(said.contains("line 4: "), "{}: {said}", case.name());
    }
}

#[test]
fn what_the_file_does_not_say_is_not_none() {
    for case in CASES {
        let home = begun();
        let file = case.file(&home, "file", case.rows);
        import(&home, &file, &[]);
        let csv = home.does(&["export", "csv", "-"]);
        let noughts = csv
            .lines()
            .filter(|line| line.split(',').nth(2) == Some("0"));
        assert_eq!(noughts.count(), case.noughts, "{}: {csv}", case.name());
    }
}

#[test]
fn where_the_last_write_fails_nothing_came_in() {
    for case in CASES {
        let home = begun();
        let before = whole(&home);
        let file = case.file(&home, "file", case.rows);
        let conn = Connection::open(home.diary()).expect("the diary");
        let fail =
            "CREATE TRIGGER fail BEFORE INSERT ON undo_step BEGIN SELECT RAISE(ABORT, 'no'); END";
        conn.execute_batch(fail).expect("a trigger");
        drop(conn);
        home.refuses(1, &["import", &file, "--own-signs"]);
        let conn = Connection::open(home.diary()).expect("the diary");
        conn.execute_batch("DROP TRIGGER fail").expect("no trigger");
        drop(conn);
        assert_eq!(whole(&home), before, "{}", case.name());
    }
}
