//! A diary in rough weather: killed at any moment, restored from a copy, opened by an older schema's file. What was acknowledged stays.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::common::{Home, bytes};
use magnesium_diary::diary::Diary;
use magnesium_diary::domain::Day;
use magnesium_diary::store::IfMissing;

/// How many times the program is killed.
const KILLS: u64 = 200;

type Answers = BTreeMap<(Day, i64), u8>;

fn answers(home: &Home) -> Answers {
    let diary = Diary::open(&home.diary(), IfMissing::Fail).unwrap();
    diary.check().unwrap();
    let rows = diary.answers(Day::MIN, Day::MAX).unwrap();
    rows.into_iter()
        .map(|row| ((row.day, row.sign.0), row.answer.severity.level()))
        .collect()
}

/// The same row of numbers at every run.
fn next(state: &mut u64) -> u64 {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

#[test]
fn what_was_acknowledged_survives_kill_nine_at_any_moment() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-01-01", "headache=0"]);
    let csv = home.write(
        "rows.csv",
        "date,sign,severity\n2026-02-01,fatigue,1\n2026-02-02,fatigue,2\n",
    );
    let mut known = answers(&home);
    let mut random = 7;
    let (mut done, mut cut_short) = (0, 0);
    for round in 0..KILLS {
        let day = Day::from_ymd(2026, 1, 1)
            .unwrap()
            .plus((next(&mut random) % 30) as i32);
        let level = u8::try_from(next(&mut random) % 4).unwrap();
        let (args, after): (Vec<String>, Option<Answers>) = match next(&mut random) % 8 {
            0 => (vec!["undo".to_owned()], None),
            1 => (
                vec![
                    "import".to_owned(),
                    "csv".to_owned(),
                    csv.display().to_string(),
                ],
                None,
            ),
            _ => {
                let mut after = known.clone();
                after.insert((day, 7), level);
                let log = [
                    "log",
                    "--day",
                    &day.to_string(),
                    &format!("headache={level}"),
                ]
                .map(str::to_owned);
                (log.to_vec(), Some(after))
            }
        };
        let mut program = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
            .args(["--lang", "en", "--diary"])
            .arg(home.diary())
            .args(&args)
            .env("TZ", "UTC")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Every fourth act is left alone, every fourth is cut at once: both kinds are met on any machine.
        match round % 4 {
            0 => {}
            1 => drop(program.kill()),
            _ => {
                sleep(Duration::from_micros(next(&mut random) % 25_000));
                drop(program.kill());
            }
        }
        let acknowledged = program.wait().unwrap().success();
        let found = answers(&home);
        match after {
            Some(after) if acknowledged => assert_eq!(found, after, "{args:?} was acknowledged"),
            Some(after) => assert!(
                found == known || found == after,
                "{args:?} was cut short: all of it or nothing"
            ),
            None => {}
        }
        if acknowledged {
            done += 1;
        } else {
            cut_short += 1;
        }
        known = found;
    }
    assert!(
        done > 0 && cut_short > 0,
        "{done} done, {cut_short} cut short: both must have been met"
    );
}

/// Needs a small disk of its own, which `.ci/run` makes; without one the store's own test of a full file stands for it.
#[test]
fn a_full_disk_is_said_and_nothing_is_lost() {
    let Some(disk) = std::env::var_os("SMALL_DISK").map(std::path::PathBuf::from) else {
        return;
    };
    let diary = disk.join("diary.sqlite");
    let run = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
            .args(["--lang", "en", "--diary"])
            .arg(&diary)
            .args(args)
            .env("TZ", "UTC")
            .output()
            .unwrap();
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    assert_eq!(
        run(&["log", "--day", "2026-01-01", "headache=3"]).0,
        Some(0)
    );
    let filler = disk.join("filler");
    // Everything that is left of the disk, to the last byte.
    let full = (0..100).find_map(|_| {
        let mut bytes = fs::read(&filler).unwrap_or_default();
        bytes.extend_from_slice(&vec![0; 65_536]);
        fs::write(&filler, &bytes).err()
    });
    assert!(full.is_some());
    let note = "x".repeat(19_000);
    let outcome = (1..28).find_map(|day| {
        let (code, said) = run(&[
            "log",
            "--day",
            &format!("2026-01-{day:02}"),
            "--note",
            &note,
        ]);
        (code != Some(0)).then_some((code, said))
    });
    let (code, said) = outcome.expect("a full disk refuses sooner or later");
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("no room left") && said.lines().count() == 1,
        "{said}"
    );
    assert_eq!(run(&["show", "--day", "2026-01-01"]).0, Some(0));
    fs::remove_file(&filler).unwrap();
    assert_eq!(
        run(&["log", "--day", "2026-01-02", "headache=1"]).0,
        Some(0)
    );
    assert_eq!(run(&["check"]).0, Some(0));
    let whole = Diary::open(&diary, IfMissing::Fail).unwrap();
    let first = whole.day(Day::from_ymd(2026, 1, 1).unwrap()).unwrap();
    assert_eq!(first.answers.len(), 1);
}

#[test]
fn a_copy_is_made_tried_and_put_back() {
    let home = Home::new();
    home.does(&[
        "log",
        "--day",
        "2026-01-01",
        "headache=2",
        "--note",
        "before",
    ]);
    let copy = home.path("copy.sqlite");
    let copy = copy.to_str().unwrap();
    assert!(home.does(&["backup", copy]).contains("Copy made and tried"));
    assert!(
        home.refuses(1, &["backup", copy])
            .contains("a file at this place already")
    );
    home.does(&["log", "--day", "2026-01-02", "headache=3"]);
    assert!(home.refuses(1, &["restore", copy]).contains("--yes"));
    home.does(&["restore", copy, "--yes"]);
    assert_eq!(answers(&home).len(), 1);
    assert_eq!(
        home.json(&["show", "--day", "2026-01-01", "--json"])["note"],
        "before"
    );
    let kept = copies(&home, "set-aside");
    assert_eq!(kept.len(), 1, "the diary as it was is kept");
    let kept = &kept[0];
    home.does(&["restore", kept.to_str().unwrap(), "--yes"]);
    assert_eq!(answers(&home).len(), 2);
}

/// The copies that were made for this reason.
fn copies(home: &Home, reason: &str) -> Vec<std::path::PathBuf> {
    let copies = fs::read_dir(home.path("diary.sqlite-copies")).unwrap();
    // Of two of one second the later one has a number.
    let named = format!("Z-{reason}");
    copies
        .map(|copy| copy.unwrap().path())
        .filter(|copy| copy.to_string_lossy().contains(&named))
        .collect()
}

#[test]
fn a_kept_copy_is_read_and_never_written_and_taken_out_of_its_folder_it_is_a_diary() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-01-01", "headache=1"]);
    let kept = copies(&home, "daily").remove(0);
    let bytes = fs::read(&kept).unwrap();
    let beside = || fs::read_dir(kept.parent().unwrap()).unwrap().count();
    let files = beside();
    let of = |diary: &std::path::Path, args: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"));
        program
            .env_clear()
            .env("HOME", home.path(""))
            .env("TZ", "UTC");
        program
            .args(["--lang", "en", "--diary"])
            .arg(diary)
            .args(args);
        program.output().unwrap()
    };
    let json = home.path("a.json").display().to_string();
    let again = home.path("again.sqlite").display().to_string();
    for reading in [
        &["show", "--day", "2026-01-01"][..],
        &["trends"],
        &["search", "a"],
        &["check"],
        &["export", "json", &json],
        &["backup", &again],
    ] {
        let read = of(&kept, reading);
        assert!(read.status.success(), "{reading:?}: {read:?}");
        assert!(fs::read(&kept).unwrap() == bytes, "{reading:?} wrote");
        assert_eq!(beside(), files, "{reading:?} left something");
    }
    let refused = of(&kept, &["log", "headache=2"]);
    assert_eq!(refused.status.code(), Some(1));
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(why.contains("a copy that the program keeps"), "{why}");
    assert!(fs::read(&kept).unwrap() == bytes);
    assert_eq!(beside(), files);
    let own = home.path(kept.file_name().unwrap().to_str().unwrap());
    fs::copy(&kept, &own).unwrap();
    assert!(of(&own, &["log", "headache=2"]).status.success());
}

#[test]
fn what_a_command_wrote_last_is_in_a_copy_and_what_reads_makes_none() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-01-01", "headache=1"]);
    home.does(&["log", "--day", "2026-01-02", "headache=3"]);
    let made = copies(&home, "daily");
    assert_eq!(made.len(), 1, "the second one has all of the first");
    home.does(&["show", "--day", "2026-01-02"]);
    home.does(&["check"]);
    assert_eq!(copies(&home, "daily"), made);
    fs::remove_file(home.diary()).unwrap();
    home.refuses(1, &["log", "headache=1"]);
    home.does(&["restore", made[0].to_str().unwrap(), "--yes"]);
    assert_eq!(answers(&home).len(), 2, "nothing is lost");
    home.does(&["undo"]);
    assert_eq!(
        copies(&home, "daily").len(),
        2,
        "what was taken back is kept"
    );
}

#[test]
fn a_damaged_diary_is_replaced_by_its_copy_and_kept() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-01-01", "headache=2"]);
    let copy = home.path("copy.sqlite");
    home.does(&["backup", copy.to_str().unwrap()]);
    let broken = vec![0x5a; 5_000];
    fs::write(home.diary(), &broken).unwrap();
    home.refuses(1, &["show"]);
    home.does(&["restore", copy.to_str().unwrap(), "--yes"]);
    assert_eq!(answers(&home).len(), 1);
    let kept = copies(&home, "damaged");
    assert_eq!(bytes(&kept[0]), broken);
}

#[test]
fn a_wrong_copy_changes_nothing() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-01-01", "headache=2"]);
    let before = bytes(&home.diary());
    let letter = home.write("letter.txt", "dear doctor");
    assert!(
        home.refuses(1, &["restore", letter.to_str().unwrap(), "--yes"])
            .contains("not a magnesium diary")
    );
    assert!(
        home.refuses(1, &["restore", "/nowhere.sqlite", "--yes"])
            .contains("no copy at this place: /nowhere.sqlite")
    );
    let own = home.diary();
    assert!(
        home.refuses(2, &["restore", own.to_str().unwrap(), "--yes"])
            .contains("the diary itself")
    );
    assert_eq!(bytes(&home.diary()), before);
}

#[test]
fn an_import_leaves_a_copy_of_the_diary_as_it_was() {
    let home = Home::new();
    home.does(&["log", "--day", "2026-01-01", "headache=2"]);
    let csv = home.write("rows.csv", "date,sign,severity\n2026-02-01,fatigue,1\n");
    home.does(&["import", "csv", csv.to_str().unwrap()]);
    let copies = copies(&home, "import");
    assert_eq!(copies.len(), 1);
    let copy = Diary::open(&copies[0], IfMissing::Fail).unwrap();
    assert_eq!(copy.answers(Day::MIN, Day::MAX).unwrap().len(), 1);
}

#[test]
fn the_clock_set_back_and_summer_time_move_no_entry() {
    let home = Home::new();
    home.does(&["log", "--day", "2024-02-29", "headache=1"]);
    let shown = home.json(&["show", "--day", "2024-02-29", "--json"]);
    for zone in [
        "Europe/Amsterdam",
        "Pacific/Auckland",
        "America/Los_Angeles",
    ] {
        let output = home
            .program()
            .args(["show", "--day", "2024-02-29", "--json"])
            .env("TZ", zone)
            .output()
            .unwrap();
        let seen: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        for field in ["severity", "lag_days", "late", "sign"] {
            assert_eq!(
                seen["answers"][0][field], shown["answers"][0][field],
                "{zone}: {field}"
            );
        }
    }
}

/// What the program writes with a umask that would show it to everybody.
#[cfg(unix)]
#[test]
fn what_is_written_is_for_the_person_alone_whatever_the_umask() {
    use std::os::unix::fs::PermissionsExt as _;
    for umask in ["000", "022", "277"] {
        let home = Home::new();
        let diary = home.path("deep/er/diary.sqlite");
        let run = |args: &str| {
            let program = env!("CARGO_BIN_EXE_magnesium-diary");
            let script = format!("umask {umask}; exec \"$0\" --lang en --diary \"$1\" {args}");
            let output = Command::new("sh")
                .args(["-c", &script, program])
                .arg(&diary)
                .current_dir(home.path(""))
                .env("HOME", home.path(""))
                .output()
                .unwrap();
            assert!(output.status.success(), "umask {umask}: {args}: {output:?}");
        };
        run("log headache=2");
        run("export csv out.csv");
        run("report out.pdf");
        run("backup");
        run("backup copies/one.sqlite");
        let mode = |path: &std::path::Path| {
            let mode = fs::metadata(path).unwrap().permissions().mode();
            format!("{:o}", mode & 0o777)
        };
        let mut open = vec![home.path("")];
        let mut files = 0;
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                let wanted = if path.is_dir() { "700" } else { "600" };
                assert_eq!(mode(&path), wanted, "umask {umask}: {}", path.display());
                files += usize::from(path.is_file());
                if path.is_dir() {
                    open.push(path);
                }
            }
        }
        assert!(files >= 5, "umask {umask}: {files}");
    }
}

#[cfg(unix)]
#[test]
fn force_replaces_ordinary_files_and_nothing_else() {
    use std::os::unix::fs::symlink;
    let home = Home::new();
    home.does(&["log", "headache=2"]);
    let said = home.does(&["backup"]);
    let backup = said
        .split_whitespace()
        .find(|word| word.ends_with(".sqlite"));
    let backup = std::path::PathBuf::from(backup.unwrap());
    home.does(&["backup", home.path("usb.sqlite").to_str().unwrap()]);
    symlink(home.diary(), home.path("link")).unwrap();
    fs::hard_link(home.diary(), home.path("second")).unwrap();
    assert!(
        Command::new("mkfifo")
            .arg(home.path("pipe"))
            .status()
            .unwrap()
            .success()
    );
    let own = home.write("old.csv", "old");
    for command in [&["export", "csv"][..], &["report"]] {
        for path in [
            home.diary(),
            home.path("link"),
            home.path("second"),
            home.path("pipe"),
            home.path("usb.sqlite"),
            backup.clone(),
            backup.parent().unwrap().to_owned(),
            "/dev/null".into(),
        ] {
            let before = path.is_file().then(|| bytes(&path));
            let args = [command, &[path.to_str().unwrap(), "--force"]].concat();
            let said = home.refuses(1, &args);
            assert!(said.contains("nothing is written over it"), "{said}");
            assert_eq!(
                path.is_file().then(|| bytes(&path)),
                before,
                "{}",
                path.display()
            );
        }
        let args = [command, &[own.to_str().unwrap()]].concat();
        assert!(home.refuses(1, &args).contains("already a file"));
        home.does(&[&args[..], &["--force"]].concat());
    }
    home.does(&["check"]);
}

#[test]
fn characters_that_steer_a_terminal_never_reach_it() {
    let home = Home::new();
    home.does(&["log", "headache=2", "--note", "left\u{202e}thgir\u{2066}"]);
    let rows = "date,sign,severity\n2026-01-02,own:Kn\u{202e}ee,2\n2026-01-02,own:Hip,1\n";
    let file = home.write("rows\u{1b}[31m\u{202e}.csv", rows);
    let said = [
        home.does(&["import", "csv", file.to_str().unwrap(), "--own-signs"]),
        home.does(&[
            "import",
            "csv",
            file.to_str().unwrap(),
            "--own-signs",
            "--json",
        ]),
        home.does(&["show"]),
        home.does(&["show", "--json"]),
        home.refuses(2, &["log", "\u{1b}[2Jhead\u{202e}ache=1"]),
        home.refuses(1, &["import", "csv", "no\u{1b}]0;x\u{7}such"]),
        home.refuses(2, &["log", "--day", "\u{9b}31m"]),
    ];
    for said in said {
        let steers = |c: char| {
            c.is_control() && c != '\n' && c != '\t'
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        assert!(!said.contains(steers), "{said:?}");
    }
    let shown = home.json(&["show", "--json"]);
    assert_eq!(
        shown["note"], "left\u{202e}thgir\u{2066}",
        "JSON keeps what was typed"
    );
}

#[test]
fn words_that_are_too_long_are_refused_whole() {
    let home = Home::new();
    let (fits, long) = ("é".repeat(20_000), "é".repeat(20_001));
    home.does(&["log", "headache=1", "--note", &fits]);
    for args in [
        &["log", "headache=2", "--note", &long][..],
        &["log", "headache=2", "--event", &format!("other:{long}")],
    ] {
        let said = home.refuses(1, args);
        assert!(said.contains("20,000 characters"), "{said}");
    }
    let shown = home.json(&["show", "--json"]);
    assert_eq!(shown["note"].as_str(), Some(fits.as_str()));
    assert_eq!(shown["answers"][0]["severity"], 1, "{shown}");
}

/// Files nobody keeps as a diary: each is refused in a sentence, in less memory than a browser takes.
#[cfg(target_os = "linux")]
#[test]
fn files_larger_than_any_diary_are_refused_in_little_memory() {
    use std::io::Write as _;
    let home = Home::new();
    let head = "date,sign,severity,entered_at,remark,note\n";
    let large = |name: &str, part: &str, megabytes: usize| {
        let path = home.path(name);
        let mut file = fs::File::create(&path).unwrap();
        file.write_all(head.as_bytes()).unwrap();
        let chunk = part.repeat((1 << 20) / part.len());
        for _ in 0..megabytes {
            file.write_all(chunk.as_bytes()).unwrap();
        }
        path
    };
    let mut names = head.to_owned();
    for name in 0..200_000 {
        names.push_str(&format!("2026-01-02,own:Name {name},1,,,\n"));
    }
    for path in [
        large("note.csv", "a", 65),
        large("mark.csv", "\"a\n", 65),
        large("open.csv", "2026-01-02,headache,1,,,\"a\n", 60),
        large("empty.csv", "\n", 60),
        large("commas.csv", ",", 60),
        large("rows.csv", "2026-01-02,headache,1,,,\n", 60),
        large("cell.csv", "a", 60),
        home.write("names.csv", names),
    ] {
        // Of addresses, of which the program itself takes some hundred MB: well below 500 MB of memory.
        let script =
            "ulimit -v 700000; exec \"$0\" --lang en --diary \"$1\" import csv \"$2\" --own-signs";
        let output = Command::new("sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_magnesium-diary")])
            .arg(home.diary())
            .arg(&path)
            .env("HOME", home.path(""))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{}: {said}", path.display());
        assert_eq!(said.lines().count(), 1, "{}: {said}", path.display());
        assert!(said.len() < 3_000, "{}", path.display());
        assert!(!home.diary().exists());
        fs::remove_file(path).unwrap();
    }
}

#[test]
fn what_can_be_read_of_a_damaged_diary_goes_into_a_new_file() {
    let home = Home::new();
    let rows: Vec<String> = (1..=28)
        .flat_map(|day| {
            (1..=9)
                .map(move |month| format!("2025-0{month}-{day:02},headache,2,{}", "x".repeat(90)))
        })
        .collect();
    let csv = home.write(
        "rows.csv",
        format!("date,sign,severity,remark\n{}\n", rows.join("\n")),
    );
    home.does(&["import", "csv", csv.to_str().unwrap()]);
    let whole = home.path("whole.sqlite");
    let whole = whole.to_str().unwrap();
    assert!(
        home.does(&["check", "--repair", whole])
            .contains("nothing needs to be repaired")
    );
    let broken = bytes(&home.diary());
    let broken = &broken[..broken.len() - 4_096 * 5];
    fs::write(home.diary(), broken).unwrap();
    let saved = home.path("saved.sqlite");
    let said = home.does(&["check", "--repair", saved.to_str().unwrap()]);
    assert!(
        said.contains("Saved what can be read") && said.contains("Not everything"),
        "{said}"
    );
    assert!(
        !Diary::open(&saved, IfMissing::Fail)
            .unwrap()
            .answers(Day::MIN, Day::MAX)
            .unwrap()
            .is_empty()
    );
    assert_eq!(bytes(&home.diary()), broken);
    let again = home.refuses(1, &["check", "--repair", saved.to_str().unwrap()]);
    assert!(again.contains("a file at this place already"), "{again}");
}

#[test]
fn a_restore_that_is_killed_leaves_a_diary_that_opens_with_all_of_one_or_all_of_the_other() {
    let home = Home::new();
    for day in 1..=9 {
        home.does(&["log", "--day", &format!("2026-01-0{day}"), "headache=1"]);
    }
    let copy = home.path("copy.sqlite");
    let copy = copy.to_str().unwrap();
    home.does(&["backup", copy]);
    home.does(&["log", "--day", "2026-01-10", "headache=1"]);
    let mut random = 11;
    for round in 0..60 {
        // Every third time the diary is a broken one, which is replaced.
        let is_broken = round % 3 == 0;
        if is_broken {
            fs::write(home.diary(), "broken").unwrap();
        }
        let mut program = Command::new(env!("CARGO_BIN_EXE_magnesium-diary"))
            .args(["--lang", "en", "--diary"])
            .arg(home.diary())
            .args(["restore", copy, "--yes"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sleep(Duration::from_micros(next(&mut random) % 60_000));
        drop(program.kill());
        program.wait().unwrap();
        match Diary::open(&home.diary(), IfMissing::Create) {
            Ok(diary) => {
                diary.check().unwrap();
                let found = diary.answers(Day::MIN, Day::MAX).unwrap().len();
                assert!(found == 9 || found == 10, "round {round}: {found}");
            }
            Err(err) => assert!(is_broken, "round {round}: {err}"),
        }
        if is_broken {
            home.does(&["restore", copy, "--yes"]);
        }
    }
    home.does(&["restore", copy, "--yes"]);
    assert_eq!(answers(&home).len(), 9);
}
