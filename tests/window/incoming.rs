//! Bringing in a file of another program in the window: recognised, asked about, brought in as one act, and taken back.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Diary;
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::Language;
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::app::desktop::{Desktop, Picked};
use std::time::{Duration, Instant};

use crate::computer::{Computer, USUAL};
use crate::years;

type Window = Harness<'static, DiaryApp>;

fn click(window: &mut Window, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).scroll_to_me();
    window.run_ok();
    window.get_by_role_and_label(role, label).click_accesskit();
    window.run_ok();
}

fn says(window: &Window, part: &str) -> bool {
    window.query_all_by_label_contains(part).next().is_some()
}

fn wait_for(window: &mut Window, part: &str) {
    let began = Instant::now();
    while !says(window, part) {
        assert!(began.elapsed() < Duration::from_secs(20), "{part}");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
}

/// Settings of a diary on a computer where this file is picked.
fn asked(computer: &Computer, name: &str, bytes: impl AsRef<[u8]>) -> Window {
    drop(computer.diary("diary.sqlite", Vec::new()));
    let path = computer.path(name);
    std::fs::write(&path, bytes).unwrap();
    let picks = Desktop::with(move |_| Picked::Path(path.clone()), |_| true);
    let mut window = computer.window(Language::En, USUAL, picks);
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Comma);
    window.run_ok();
    click(&mut window, Role::Button, "Import…");
    window
}

/// What the file is taken for.
fn kind(window: &Window) -> String {
    let list = window.get_by_role_and_label(Role::ComboBox, "Kind of file");
    list.accesskit_node().value().unwrap_or_default()
}

fn answers(computer: &Computer) -> usize {
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let days = (
        magnesium_diary::domain::Day::MIN,
        magnesium_diary::domain::Day::MAX,
    );
    diary.export_rows(days.0, days.1).unwrap().len()
}

#[test]
fn three_years_come_in_with_a_preview_and_go_back_with_one_click() {
    let computer = Computer::new();
    let mut window = asked(&computer, "klachten.csv", years::sheet());
    wait_for(&mut window, "Import klachten.csv");
    assert_eq!(kind(&window), "Sheet: a row a day");
    // The knee goes to ten: until that is said nothing can be brought in.
    assert!(says(&window, "First say how high the numbers of Knie go"));
    let import = window.get_by_role_and_label(Role::Button, "Import");
    assert!(import.accesskit_node().is_disabled());
    click(&mut window, Role::ComboBox, "Scale of Knie");
    click(&mut window, Role::MenuItemRadio, "up to 10");
    assert!(says(&window, "Rows: none"));
    assert_eq!(
        answers(&computer),
        0,
        "nothing is written before it is asked for"
    );
    click(&mut window, Role::Button, "Import");
    assert!(says(&window, "Brought in"));
    assert!(answers(&computer) > 2_900);
    click(&mut window, Role::Button, "Take it back");
    assert_eq!(answers(&computer), 0);
    // What was chosen is remembered only with what was brought in.
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "First say how high");
}

#[test]
fn names_can_be_led_elsewhere_and_all_new_ones_left_out() {
    let computer = Computer::new();
    let mut window = asked(&computer, "daylio.csv", years::daylio());
    wait_for(&mut window, "Import daylio.csv");
    assert_eq!(kind(&window), "Daylio");
    assert!(says(&window, "before the day begins"));
    click(&mut window, Role::Button, "Leave out the 3 new names");
    click(&mut window, Role::ComboBox, "What work is");
    click(&mut window, Role::MenuItemRadio, "Own symptom: work");
    click(&mut window, Role::Button, "Import");
    wait_for(&mut window, "Brought in");
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let names: Vec<String> = diary
        .signs()
        .unwrap()
        .iter()
        .map(|sign| sign.key.to_string())
        .collect();
    assert!(names.contains(&"own:work".to_owned()), "{names:?}");
    let factors: Vec<String> = diary
        .factors()
        .unwrap()
        .iter()
        .map(|factor| factor.key.to_string())
        .collect();
    assert!(!factors.contains(&"own:family".to_owned()), "{factors:?}");
}

#[test]
fn a_file_nobody_knows_says_which_are_known() {
    let computer = Computer::new();
    let mut window = asked(&computer, "a.csv", "a,b\nhello,world\n");
    wait_for(&mut window, "No kind of file that the diary knows");
    click(&mut window, Role::Button, "Cancel");
    assert!(!says(&window, "No kind of file"));
}

#[test]
fn a_first_start_can_begin_with_earlier_data() {
    let computer = Computer::new();
    let path = computer.path("bearable.csv");
    std::fs::write(&path, years::bearable()).unwrap();
    let picks = Desktop::with(move |_| Picked::Path(path.clone()), |_| true);
    let mut window = computer.window(Language::En, USUAL, picks);
    click(&mut window, Role::Button, "Begin with earlier data…");
    wait_for(&mut window, "Import bearable.csv");
    assert_eq!(kind(&window), "Bearable");
}

/// How many locks this process holds on a file.
#[cfg(target_os = "linux")]
fn locks(path: &std::path::Path) -> usize {
    use std::os::unix::fs::MetadataExt as _;
    let Ok(file) = std::fs::metadata(path) else {
        return 0;
    };
    let inode = format!(":{} ", file.ino());
    let process = format!(" {} ", std::process::id());
    let all = std::fs::read_to_string("/proc/locks").unwrap();
    let ours = |line: &&str| line.contains(&inode) && line.contains(&process);
    all.lines().filter(ours).count()
}

/// Closing a file lets go of every lock this process has on it, SQLite's too: the next program would take the log away.
#[cfg(target_os = "linux")]
#[test]
fn the_diary_that_is_open_is_not_read_past_sqlite() {
    for name in ["diary.sqlite", "diary.sqlite-wal", "diary.sqlite-shm"] {
        let computer = Computer::new();
        drop(computer.diary("diary.sqlite", Vec::new()));
        let path = computer.path(name);
        let picks = Desktop::with(move |_| Picked::Path(path.clone()), |_| true);
        let mut window = computer.window(Language::En, USUAL, picks);
        window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Comma);
        window.run_ok();
        let files = ["diary.sqlite", "diary.sqlite-shm"].map(|file| computer.path(file));
        let held = files.clone().map(|file| locks(&file));
        assert!(held.iter().all(|held| *held > 0), "{held:?}");
        click(&mut window, Role::Button, "Import…");
        wait_for(&mut window, "This is the diary itself");
        assert_eq!(files.map(|file| locks(&file)), held, "{name}");
    }
}
