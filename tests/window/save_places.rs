//! Where a file is to be written from the window, and what lies there is not to be replaced: the diary, what is of it, a pipe, a
//! device, by their own names or by links.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::os::unix::fs::{FileTypeExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command as Program;

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Diary;
use magnesium_diary::domain::{Day, Severity};
use magnesium_diary::exchange::Format;
use magnesium_diary::store::{CopiesPlace, CopyReason, IfMissing};
use magnesium_diary::text::{Language, Text};

use crate::click::click;
use crate::computer::{Computer, NOW};
use crate::diaries::{Window, is_told, picks, press_button, wait_until};
use crate::window::{answered, today};

const HIGH: [f32; 2] = [1180.0, 2_400.0];
const DAYS: i32 = 40;
const DIARY: &str = "This is your diary itself; nothing is written over it";
const COPY: &str = "This is a copy of your diary; nothing is written over it";
const NO_FILE: &str = "This is not an ordinary file; nothing is written over it";

/// A way of writing a file.
#[derive(Clone, Copy, Debug)]
enum Way {
    Export(Format),
    Report,
    ChartTable,
    ChartPicture,
}

impl Way {
    const ALL: [Self; 7] = [
        Self::Export(Format::Csv),
        Self::Export(Format::CsvZip),
        Self::Export(Format::Json),
        Self::Export(Format::Xlsx),
        Self::Report,
        Self::ChartTable,
        Self::ChartPicture,
    ];

    const fn ending(self) -> &'static str {
        match self {
            Self::Export(format) => format.ending(),
            Self::Report => "pdf",
            Self::ChartTable => "csv",
            Self::ChartPicture => "png",
        }
    }

    fn go_there(self, window: &mut Window, text: &Text) {
        match self {
            Self::Export(format) => {
                press_button(window, "Settings");
                click(window, Role::Button, &text.takeout_open());
                let (name, why) = (text.format_name(format), text.format_why(format));
                click(window, Role::RadioButton, &format!("{name}, {why}"));
            }
            Self::Report => press_button(window, "Report"),
            Self::ChartTable | Self::ChartPicture => {
                press_button(window, "Trends");
                let is_row = |row: &egui_kittest::Node<'_>| {
                    let label = row.accesskit_node().label();
                    label.is_some_and(|label| label.starts_with("Headache: "))
                };
                let mut rows = window.query_all_by_role(Role::Button);
                rows.find(is_row).unwrap().click();
                drop(rows);
                window.run();
            }
        }
    }

    fn save(self, window: &mut Window, text: &Text) {
        let button = match self {
            Self::Export(_) => text.takeout_save(),
            Self::Report => "Save PDF…".to_owned(),
            Self::ChartTable => "Save as CSV…".to_owned(),
            Self::ChartPicture => "Save picture…".to_owned(),
        };
        click(window, Role::Button, &button);
    }
}

/// A diary whose name ends as what is to be written does, with a copy.
fn diary(computer: &Computer, ending: &str) -> (PathBuf, PathBuf) {
    let name = format!("diary.{ending}");
    let days = (0..DAYS).map(|back| answered(today().plus(-back), 7, Severity::Moderate));
    let diary = computer.diary(&name, days);
    diary.keep_copy(CopyReason::Daily, NOW).unwrap();
    let path = computer.path(&name);
    let config = format!("diary = {:?}\n", path.display().to_string());
    fs::write(computer.path("config.toml"), config).unwrap();
    let copy = CopiesPlace::of(&path).copies().remove(0).path;
    (path, copy)
}

/// Places that nothing may be written to, with what is said. `has_log` = the diary is open, and not only read.
fn places(
    computer: &Computer,
    ending: &str,
    diary: &Path,
    copy: &Path,
    has_log: bool,
) -> Vec<(PathBuf, &'static str)> {
    let at = |name: &str| computer.path(&format!("{name}.{ending}"));
    let link = |to: &Path, name: &str| {
        symlink(to, at(name)).unwrap();
        at(name)
    };
    let made = Program::new("mkfifo").arg(at("pipe")).status().unwrap();
    assert!(made.success());
    let log = PathBuf::from(format!("{}-wal", diary.display()));
    let hard = at("hard");
    fs::hard_link(diary, &hard).unwrap();
    fs::create_dir(at("folder")).unwrap();
    vec![
        (diary.to_owned(), DIARY),
        (link(diary, "to-diary"), DIARY),
        (link(&at("to-diary"), "to-link"), DIARY),
        (hard, DIARY),
        (link(&log, "to-log"), if has_log { DIARY } else { NO_FILE }),
        (link(copy, "to-copy"), COPY),
        (at("pipe"), NO_FILE),
        (link(&at("pipe"), "to-pipe"), NO_FILE),
        (link(Path::new("/dev/null"), "to-device"), NO_FILE),
        (at("folder"), NO_FILE),
    ]
}

/// Tries each place from the page that the window shows.
fn refuses_all(window: &mut Window, way: Way, text: &Text, places: &[(PathBuf, &'static str)]) {
    for (place, said) in places {
        let said = format!("{said}: {}", place.display());
        window.state_mut().use_desktop(picks(place.clone()));
        way.save(window, text);
        wait_until(window, |window| is_told(window, &said));
        let refused = window.query_all_by_label_contains("nothing is written over it");
        assert_eq!(refused.count(), 1, "{way:?} {said}: one sentence");
    }
}

#[test]
fn no_way_of_saving_replaces_the_diary_what_is_of_it_or_what_is_no_file() {
    let text = Text::new(Language::En);
    for way in Way::ALL {
        let computer = Computer::new();
        let (path, copy) = diary(&computer, way.ending());
        let kept = fs::read(&copy).unwrap();
        let places = places(&computer, way.ending(), &path, &copy, true);
        let before = names(&computer);
        let mut window = computer.window(Language::En, HIGH, picks(path.clone()));
        way.go_there(&mut window, &text);
        refuses_all(&mut window, way, &text, &places);
        drop(window);
        assert_eq!(names(&computer), before, "{way:?}: nothing more lies there");
        for (place, _) in &places[1..] {
            let found = fs::symlink_metadata(place).unwrap().file_type();
            let is_link = place
                .file_stem()
                .unwrap()
                .to_string_lossy()
                .starts_with("to-");
            assert_eq!(found.is_symlink(), is_link, "{}", place.display());
        }
        let pipe = computer.path(&format!("pipe.{}", way.ending()));
        assert!(fs::symlink_metadata(pipe).unwrap().file_type().is_fifo());
        assert_eq!(fs::read(&copy).unwrap(), kept);
        let diary = Diary::open(&path, IfMissing::Fail).unwrap();
        diary.check().unwrap();
        let answers = diary.answers(Day::MIN, Day::MAX).unwrap();
        assert_eq!(answers.len(), usize::try_from(DAYS).unwrap());
    }
}

/// What lies in the computer's folder, but for what is remembered of choices and diaries.
fn names(computer: &Computer) -> Vec<String> {
    let names = fs::read_dir(computer.path("")).unwrap();
    let name = |entry: std::io::Result<fs::DirEntry>| {
        entry.unwrap().file_name().to_string_lossy().into_owned()
    };
    let mut names: Vec<_> = names.map(name).collect();
    names.retain(|name| !["config.toml", "diaries.toml"].contains(&name.as_str()));
    names.sort();
    names
}

#[test]
fn what_is_read_of_a_damaged_diary_is_never_written_over_it_or_its_copies() {
    let text = Text::new(Language::En);
    for way in [Way::Export(Format::Json), Way::Report] {
        let computer = Computer::new();
        let (path, copy) = diary(&computer, way.ending());
        let (whole, kept) = (fs::read(&path).unwrap(), fs::read(&copy).unwrap());
        let broken = &whole[..whole.len() - 4_096];
        fs::write(&path, broken).unwrap();
        let places = places(&computer, way.ending(), &path, &copy, false);
        let mut window = computer.window(Language::En, HIGH, picks(path.clone()));
        assert!(is_told(&window, "This diary is damaged"));
        way.go_there(&mut window, &text);
        refuses_all(&mut window, way, &text, &places);
        drop(window);
        assert!(fs::read(&path).unwrap() == broken, "left byte for byte");
        assert!(fs::read(&copy).unwrap() == kept);
    }
}
