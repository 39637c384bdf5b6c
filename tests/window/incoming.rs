//! Bringing in a file of another program in the window: recognised, asked about, brought in as one act, and taken back.

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary, Setting};
use magnesium_diary::domain::{Day, DayStart, Severity};
use magnesium_diary::exchange::Format;
use magnesium_diary::export;
use magnesium_diary::store::{CopyReason, IfMissing};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Opening};
use magnesium_diary::ui::desktop::{Desktop, Picked};
use std::time::{Duration, Instant};

use crate::computer::{Computer, NOW, USUAL};
use crate::window::{answered, says};
use crate::years;

type Window = Harness<'static, DiaryApp>;

fn click<S>(window: &mut Harness<'static, S>, role: Role, label: &str) {
    window.get_by_role_and_label(role, label).scroll_to_me();
    window.run_ok();
    window.get_by_role_and_label(role, label).click_accesskit();
    window.run_ok();
}

fn wait_for<S>(window: &mut Harness<'static, S>, part: &str) {
    let began = Instant::now();
    while !says(window, part) {
        assert!(began.elapsed() < Duration::from_secs(20), "{part}");
        std::thread::sleep(Duration::from_millis(5));
        window.run_ok();
    }
}

/// Goes to Settings and asks for a file.
fn ask<S>(window: &mut Harness<'static, S>) {
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Comma);
    window.run_ok();
    click(window, Role::Button, "Import…");
}

/// Chooses from a list.
fn choose<S>(window: &mut Harness<'static, S>, list: &str, item: &str) {
    click(window, Role::ComboBox, list);
    click(window, Role::MenuItemRadio, item);
}

/// Brings in what was looked at.
fn bring_in<S>(window: &mut Harness<'static, S>) {
    click(window, Role::Button, "Import");
    wait_for(window, "Imported");
}

/// Settings of a diary on a computer where this file is picked.
fn asked(computer: &Computer, name: &str, bytes: impl AsRef<[u8]>) -> Window {
    drop(computer.diary("diary.sqlite", Vec::new()));
    let path = computer.path(name);
    std::fs::write(&path, bytes).unwrap();
    let picks = Desktop::with(move |_| Picked::Path(path.clone()), |_| true);
    let mut window = computer.window(Language::En, USUAL, picks);
    ask(&mut window);
    window
}

/// What the file is taken for.
fn kind(window: &Window) -> String {
    chosen(window, "Kind of file")
}

/// What is chosen of a list.
fn chosen(window: &Window, list: &str) -> String {
    let list = window.get_by_role_and_label(Role::ComboBox, list);
    list.accesskit_node().value().unwrap_or_default()
}

fn answers(computer: &Computer) -> usize {
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let days = (Day::MIN, Day::MAX);
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
    assert!(says(
        &window,
        "rows wait until you say how high the numbers go"
    ));
    let import = window.get_by_role_and_label(Role::Button, "Import");
    assert!(import.accesskit_node().is_disabled());
    choose(&mut window, "Scale of Knie", "Up to 10");
    // Which way it goes is not taken for granted.
    assert!(says(
        &window,
        "First say whether high is worse or better for Knie"
    ));
    click(
        &mut window,
        Role::RadioButton,
        "Scale of Knie: High is worse",
    );
    assert!(says(&window, "Rows: none (0): "));
    assert_eq!(
        answers(&computer),
        0,
        "nothing is written before it is asked for"
    );
    click(&mut window, Role::Button, "Import");
    assert!(says(&window, "Imported"));
    assert!(answers(&computer) > 2_900);
    click(&mut window, Role::Button, "Take it back");
    assert_eq!(answers(&computer), 0);
    // What was chosen is remembered only with what was brought in.
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "First say how high");
}

/// One more Enter would take all of it back.
#[test]
fn after_what_was_brought_in_by_enter_the_keyboard_is_on_close() {
    let computer = Computer::new();
    let mut window = asked(&computer, "daylio.csv", years::daylio());
    wait_for(&mut window, "Import daylio.csv");
    let import = window.get_by_role_and_label(Role::Button, "Import");
    import.focus();
    window.run_ok();
    window.key_press(egui::Key::Enter);
    window.run_ok();
    wait_for(&mut window, "Imported");
    let close = window.get_by_role_and_label(Role::Button, "Close");
    assert!(close.is_focused());
    let brought = answers(&computer);
    // Nor by the spaces of a sentence.
    window
        .get_by_role_and_label(Role::Button, "Take it back")
        .focus();
    window.run_ok();
    window.key_press(egui::Key::Space);
    window.run_ok();
    assert_eq!(answers(&computer), brought);
    assert!(brought > 1_000);
}

/// Of moods, activities, scales and notes nothing stays, whichever way it is taken back.
#[test]
fn a_daylio_file_comes_in_whole_and_goes_back_whole_by_button_and_by_keys() {
    let computer = Computer::new();
    let mut window = asked(&computer, "daylio.csv", years::daylio());
    let contents = || {
        let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
        let (first, last) = (Day::MIN, Day::MAX);
        let rows = diary.export_rows(first, last).unwrap().len();
        let signs = diary.signs().unwrap().len();
        (
            rows,
            signs,
            diary.factors().unwrap().len(),
            diary.medicines().unwrap().len(),
        )
    };
    let before = contents();
    for by_keys in [false, true] {
        wait_for(&mut window, "Import daylio.csv");
        bring_in(&mut window);
        let after = contents();
        assert!(
            after.0 > 1_000 && after.1 > before.1 && after.2 > before.2,
            "{after:?}"
        );
        if by_keys {
            click(&mut window, Role::Button, "Close");
            window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
            window.run_ok();
        } else {
            click(&mut window, Role::Button, "Take it back");
        }
        assert_eq!(contents(), before);
        if !by_keys {
            click(&mut window, Role::Button, "Import…");
        }
    }
}

#[test]
fn names_can_be_led_elsewhere_and_all_new_ones_left_out() {
    let computer = Computer::new();
    let mut window = asked(&computer, "daylio.csv", years::daylio());
    wait_for(&mut window, "Import daylio.csv");
    assert_eq!(kind(&window), "Daylio");
    assert!(says(&window, "before the day begins"));
    click(&mut window, Role::Button, "Leave out the 3 new names");
    choose(&mut window, "What work is", "Own symptom: work");
    bring_in(&mut window);
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
fn of_a_file_nobody_knows_one_can_say_what_kind_it_is() {
    let computer = Computer::new();
    let mut window = asked(&computer, "a.csv", "a,b\nhello,world\n");
    wait_for(&mut window, "No kind of file that the diary knows");
    assert_eq!(kind(&window), "Choose the kind");
    let said = [
        ("Sheet: a row a day", "There is no row in it"),
        // What was said can be said otherwise, and leads to the account of its rows.
        ("Daylio", "2 rows read: 2 left out"),
    ];
    for (chosen, comes) in said {
        choose(&mut window, "Kind of file", chosen);
        wait_for(&mut window, comes);
        assert_eq!(kind(&window), chosen);
    }
}

#[test]
fn a_wrong_path_is_named_beside_the_field_and_stays_in_it() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let no_dialog = Desktop::with(|_| Picked::NoDialog, |_| true);
    let mut window = computer.window(Language::En, USUAL, no_dialog);
    ask(&mut window);
    wait_for(&mut window, "~/symptoms.csv");
    let typed = |window: &Window| {
        let title = "Which file do you want to import?";
        let field = window.get_by_role_and_label(Role::TextInput, title);
        field.accesskit_node().value().unwrap_or_default()
    };
    let wrong = computer.path("weg.csv").display().to_string();
    window.event(egui::Event::Text(wrong.clone()));
    window.run_ok();
    click(&mut window, Role::Button, "Open");
    assert!(says(&window, "there is no such file"));
    assert_eq!(typed(&window), wrong);
    let field = window.get_by_role_and_label(Role::TextInput, "Which file do you want to import?");
    assert!(
        field.accesskit_node().is_focused(),
        "what is wrong can be put right at once"
    );
    // A file that is there and cannot be read leads back to what was typed, all of it chosen.
    std::fs::write(&wrong, "a,b\nhello,world\n").unwrap();
    click(&mut window, Role::Button, "Open");
    wait_for(&mut window, "No kind of file that the diary knows");
    click(&mut window, Role::Button, "Another file…");
    wait_for(&mut window, "~/symptoms.csv");
    assert_eq!(typed(&window), wrong);
}

#[test]
fn days_whose_entries_differ_are_listed_and_lines_that_are_no_rows_are_counted() {
    let computer = Computer::new();
    let entry = |day: u32, time: &str, mood: &str, note: &str| {
        format!("2025-01-0{day},{day} January,Monday,{time},{mood},\"\",\"\",\"\",\"{note}\"\n")
    };
    let file = [
        "full_date,date,weekday,time,mood,activities,scales,note_title,note\n".to_owned(),
        entry(2, "19:05", "awful", "one\nand more"),
        entry(2, "10:00 am", "good", ""),
        "\n".to_owned(),
        entry(1, "19:05", "bad", ""),
        entry(1, "10:00 am", "bad", ""),
    ];
    let mut window = asked(&computer, "daylio.csv", file.concat());
    wait_for(&mut window, "4 rows read: 4 ready");
    assert!(says(&window, "3 of the 7 lines of the file are no rows"));
    assert!(says(&window, "On 1 day entries about one symptom differ"));
    let day = "2 January 2025, Low mood: none, severe; severe counts";
    assert!(!says(&window, day), "a long list stands behind a click");
    click(&mut window, Role::Link, "Which days");
    assert!(says(&window, day));
    assert!(!says(&window, "1 January 2025, Low mood"));
}

#[test]
fn a_first_start_can_begin_with_earlier_data() {
    let computer = Computer::new();
    let path = computer.path("bearable.csv");
    std::fs::write(&path, years::bearable()).unwrap();
    let picks = Desktop::with(move |_| Picked::Path(path.clone()), |_| true);
    let mut window = computer.window(Language::En, USUAL, picks);
    click(&mut window, Role::Button, "Import earlier data…");
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

/// Another diary on the same computer in which this was done later than here.
fn other_diary(computer: &Computer, days: i64) -> std::path::PathBuf {
    let mut other = Diary::open(&computer.path("other.sqlite"), IfMissing::Create).unwrap();
    let mut later = NOW;
    later.moment.0 += 3_600;
    for before in 0..days {
        let day = other.today(NOW).plus(-i32::try_from(before).unwrap());
        let now = if before == 0 { later } else { NOW };
        other.apply(answer(day, Severity::Severe), now).unwrap();
    }
    computer.path("other.sqlite")
}

fn answer(day: Day, severity: Severity) -> Command {
    answered(day, 7, severity)
}

/// The diary has answers of today and of yesterday, which another one has otherwise.
fn asked_to_join(computer: &Computer, file: std::path::PathBuf) -> Window {
    let today = NOW.diary_day(DayStart::default());
    let here = [today, today.plus(-1)].map(|day| answer(day, Severity::Mild));
    drop(computer.diary("diary.sqlite", here));
    let picks = Desktop::with(move |_| Picked::Path(file.clone()), |_| true);
    let mut window = computer.window(Language::En, USUAL, picks);
    ask(&mut window);
    window
}

#[test]
fn another_diary_is_joined_after_both_sides_were_shown_and_goes_back_in_one_step() {
    let computer = Computer::new();
    let other = other_diary(&computer, 5);
    let mut window = asked_to_join(&computer, other);
    wait_for(&mut window, "Import other.sqlite");
    for line in [
        "Another diary.",
        "Entries read: 5",
        "Entries added: 3",
        "Replaced here, as the file has them newer: 1",
        "Newer in the file: it takes the place of yours (1)",
        "22 November 2026, Headache: here mild; in the file severe, which is newer and stays",
        "Not the same in the file: yours stays (1)",
        "21 November 2026, Headache: here mild, which stays; in the file severe",
    ] {
        assert!(says(&window, line), "{line}");
    }
    assert_eq!(
        answers(&computer),
        2,
        "nothing is written before it is asked for"
    );
    bring_in(&mut window);
    assert_eq!(answers(&computer), 5);
    let copies = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let copies = copies.copies_place().unwrap().unwrap().copies();
    assert!(copies.iter().any(|copy| copy.reason == CopyReason::Import));
    // It was done here: undo asks nothing first.
    click(&mut window, Role::Button, "Take it back");
    assert_eq!(answers(&computer), 2);
}

#[test]
fn the_same_diary_twice_brings_nothing_and_json_is_a_diary_too() {
    let computer = Computer::new();
    let other = other_diary(&computer, 2);
    let json = computer.path("other.json");
    let written = Diary::open(&other, IfMissing::Fail).unwrap();
    let wanted = export::Wanted {
        format: Format::Json,
        span: (Day::MIN, Day::MAX),
        now: NOW,
    };
    let text = Text::new(Language::En);
    let made = export::make(&written, wanted, &text, &mut |_| true).unwrap();
    // A day that has not come yet is no reason to leave the rest.
    let more = String::from_utf8(made.bytes).unwrap().replace(
        "\"note\":[",
        "\"note\":[\n{\"day\":\"2031-01-02\",\"body\":\"x\"}",
    );
    std::fs::write(&json, more).unwrap();
    let mut window = asked_to_join(&computer, json);
    wait_for(&mut window, "Import other.json");
    assert!(says(&window, "2 January 2031 has not come yet"));
    bring_in(&mut window);
    click(&mut window, Role::Button, "Close");
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "So nothing would be imported");
    let import = window.get_by_role_and_label(Role::Button, "Import");
    assert!(import.accesskit_node().is_disabled());
}

#[test]
fn a_database_of_another_program_and_the_diary_of_somebody_else_are_refused_in_words() {
    let computer = Computer::new();
    let other = other_diary(&computer, 1);
    let name = |diary: &mut Diary, name: &str| {
        let name = Command::Set(Setting::PersonName(name.to_owned()));
        diary.apply(name, NOW).unwrap();
    };
    name(&mut Diary::open(&other, IfMissing::Fail).unwrap(), "Ada");
    name(&mut computer.diary("diary.sqlite", Vec::new()), "Bob");
    let mut window = asked_to_join(&computer, other.clone());
    wait_for(&mut window, "The file is the diary of Ada");
    click(&mut window, Role::Button, "Cancel");
    std::fs::write(
        &other,
        [b"SQLite format 3\0".as_slice(), &[7; 4_096]].concat(),
    )
    .unwrap();
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "This file is not a magnesium diary");
}

/// A window beside which threads go on.
fn window_with_threads(
    computer: &Computer,
    file: std::path::PathBuf,
) -> Harness<'static, Option<DiaryApp>> {
    let (paths, config) = computer.places();
    let mut parts = Some((paths, config));
    let draw = move |ui: &mut egui::Ui, app: &mut Option<DiaryApp>| {
        if let Some((paths, config)) = parts.take() {
            let text = Text::new(Language::En);
            let mut begun =
                DiaryApp::in_window(paths, config, text, Box::new(|| NOW), Opening::of(ui));
            let file = file.clone();
            begun.use_desktop(Desktop::with(move |_| Picked::Path(file.clone()), |_| true));
            *app = Some(begun);
        }
        let app = app.as_mut().unwrap();
        app.take_answers();
        app.draw(ui);
    };
    let mut window = Harness::builder()
        .with_size(egui::Vec2::from(USUAL))
        .with_max_steps(16)
        .with_context_setup(magnesium_diary::ui::theme::install)
        .build_ui_state(draw, None);
    window.run_ok();
    window
}

#[test]
fn what_is_brought_in_beside_the_window_is_there_when_it_says_so_or_when_the_window_is_closed() {
    for closes_at_once in [false, true] {
        let computer = Computer::new();
        drop(computer.diary("diary.sqlite", Vec::new()));
        let first = Day::from_ymd(1990, 1, 1).unwrap();
        let rows: Vec<String> = (0..6_000)
            .map(|day| format!("{},2\n", first.plus(day)))
            .collect();
        let rows = rows.concat();
        let file = computer.path("a.csv");
        std::fs::write(&file, format!("Date,Fatigue\n{rows}")).unwrap();
        let mut window = window_with_threads(&computer, file);
        ask(&mut window);
        wait_for(&mut window, "Answers added: 6,000");
        click(&mut window, Role::Button, "Import");
        if closes_at_once {
            window.state_mut().as_mut().unwrap().flush().unwrap();
            assert_eq!(answers(&computer), 6_000);
        }
        wait_for(&mut window, "Imported");
        assert_eq!(answers(&computer), 6_000);
        // It was done here: undo asks nothing first.
        click(&mut window, Role::Button, "Take it back");
        assert_eq!(answers(&computer), 0);
    }
}

#[test]
fn a_file_that_is_in_the_diary_already_says_so_and_nothing_is_left_to_do() {
    let computer = Computer::new();
    let sheet = "Date,Headache\n2026-03-01,2\n2026-03-02,0\n";
    let mut window = asked(&computer, "a.csv", sheet);
    wait_for(&mut window, "Answers added: 2");
    click(&mut window, Role::Button, "Import");
    wait_for(&mut window, "Rows read: 2");
    click(&mut window, Role::Button, "Close");
    click(&mut window, Role::Button, "Import…");
    wait_for(
        &mut window,
        "Everything that it brings is in the diary already",
    );
    let import = window.get_by_role_and_label(Role::Button, "Import");
    assert!(import.accesskit_node().is_disabled());
}

const DAYLIO: &str = "full_date,date,weekday,time,mood,activities,note_title,note\n\
    2026-03-04,x,Monday,20:00,zen,moe,\"\",\"\"\n\
    2026-03-03,x,Monday,20:00,awful,moe,\"\",\"\"\n\
    2026-03-02,x,Monday,20:00,meh,moe,\"\",\"\"\n\
    2026-03-01,x,Monday,20:00,rad,moe,\"\",\"\"\n";

#[test]
fn the_moods_of_a_file_are_one_question_and_one_symptom() {
    let computer = Computer::new();
    let mut window = asked(&computer, "daylio.csv", DAYLIO);
    wait_for(&mut window, "Your moods, best first");
    // A mood that nobody knows waits until the person has placed it.
    assert!(says(
        &window,
        "First say how good the mood “zen” is, or leave it out"
    ));
    let import = window.get_by_role_and_label(Role::Button, "Import");
    assert!(import.accesskit_node().is_disabled());
    let tops = ["rad", "meh", "awful", "zen"].map(|mood| {
        let good = format!("How good {mood} is: Good");
        window
            .get_by_role_and_label(Role::RadioButton, &good)
            .rect()
            .top()
    });
    assert!(tops.is_sorted(), "{tops:?}");
    click(&mut window, Role::RadioButton, "How good zen is: So-so");
    // What was done that day has its own place among the names, once.
    assert!(
        window
            .query_by_role_and_label(Role::ComboBox, "What rad is")
            .is_none()
    );
    window.get_by_role_and_label(Role::ComboBox, "What moe is");
    click(&mut window, Role::Button, "Import");
    wait_for(&mut window, "Rows read: 4 = 4 taken");
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let rows = diary.export_rows(Day::MIN, Day::MAX).unwrap();
    let moods = rows.iter().filter(|row| {
        row.sign
            .as_ref()
            .is_some_and(|sign| sign.to_string() == "own:Low mood")
    });
    let moods: Vec<(String, i64)> = moods
        .map(|row| {
            (
                row.day.to_string(),
                row.severity.map_or(-1, |low| i64::from(low.level())),
            )
        })
        .collect();
    let expected = [
        ("2026-03-01", 0),
        ("2026-03-02", 1),
        ("2026-03-03", 3),
        ("2026-03-04", 1),
    ];
    assert_eq!(moods, expected.map(|(day, low)| (day.to_owned(), low)));
}

#[test]
fn moods_are_left_out_together_or_one_by_one() {
    let computer = Computer::new();
    let mut window = asked(&computer, "daylio.csv", DAYLIO);
    wait_for(&mut window, "Your moods, best first");
    click(&mut window, Role::RadioButton, "How good zen is: Leave out");
    assert!(!says(&window, "First say how good"));
    choose(&mut window, "They become", "Left out");
    assert!(
        window
            .query_by_role_and_label(Role::RadioButton, "How good rad is: Good")
            .is_none()
    );
    choose(&mut window, "They become", "Low mood, anxiety");
    bring_in(&mut window);
    assert_eq!(
        answers(&computer),
        7,
        "three moods, and what was done on four days as fatigue"
    );
}

#[test]
fn a_sheet_says_what_merges_what_waits_and_what_has_no_date() {
    let computer = Computer::new();
    let sheet = "Date,Fatigue,Energy (0-10),Magnesium 375 mg,Dizzy\n\
        3/4/2025,1,9,ja,ja\n4/4/2025,2,3,nee,nee\n,1,2,1,nee\n";
    let mut window = asked(&computer, "mine.csv", sheet);
    wait_for(&mut window, "3 wait for you");
    assert!(says(
        &window,
        "3 rows wait until you say what comes first in the dates"
    ));
    assert!(!says(&window, "not a day"));
    assert!(says(
        &window,
        "1 row without a date counts for the day above it (line 4)"
    ));
    click(
        &mut window,
        Role::RadioButton,
        "In the dates comes first: The day",
    );
    // What the file keeps apart is not merged unasked, and both can be led to one.
    assert!(says(
        &window,
        "Could be Fatigue, as “Fatigue” could. They stay two"
    ));
    choose(&mut window, "What Energy (0-10) is", "Fatigue");
    assert!(says(
        &window,
        "These become one, Fatigue: Fatigue, Energy (0-10)"
    ));
    assert!(says(&window, "1 times yes, 2 times no") || says(&window, "yes once, no 2 times"));
    // How high is in the name; only which way is to be said.
    assert!(says(
        &window,
        "First say whether high is worse or better for Energy (0-10)"
    ));
    click(
        &mut window,
        Role::RadioButton,
        "Scale of Energy (0-10): High is better",
    );
    let unit = chosen(&window, "Magnesium in one unit of Magnesium 375 mg");
    assert_eq!(unit, "375 mg");
    click(&mut window, Role::Button, "Import");
    wait_for(&mut window, "Rows read: 3 = 3 taken");
    assert!(says(&window, "Doses of products added: 2"));
}

#[test]
fn each_import_begins_at_its_top() {
    let computer = Computer::new();
    let header: Vec<String> = (0..40).map(|n| format!("Symptom {n}")).collect();
    let cells = vec!["1"; 40].join(",");
    let sheet = format!("Date,{}\n2026-03-01,{cells}\n", header.join(","));
    let mut window = asked(&computer, "a.csv", sheet);
    wait_for(&mut window, "Kind of file");
    let top = |window: &Window| {
        let kind = window.get_by_role_and_label(Role::ComboBox, "Kind of file");
        kind.rect().top()
    };
    let begins = top(&window);
    let last = window.get_by_role_and_label(Role::ComboBox, "What Symptom 39 is");
    last.scroll_to_me();
    window.run_ok();
    assert!(top(&window) < begins - 100.0);
    click(&mut window, Role::Button, "Cancel");
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "Kind of file");
    assert!((top(&window) - begins).abs() < 1.0);
}

/// As a mouse does it, which moves no focus.
fn press_at(window: &mut Window, place: egui::Pos2) {
    window.hover_at(place);
    for pressed in [true, false] {
        window.event(egui::Event::PointerButton {
            pos: place,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
        window.run_ok();
    }
}

#[test]
fn an_answer_given_far_below_leaves_the_page_where_it_is() {
    let computer = Computer::new();
    let header: Vec<String> = (0..40).map(|n| format!("Symptom {n}")).collect();
    let cells = vec!["1"; 40].join(",");
    let sheet = format!("Date,{}\n2026-03-01,{cells}\n", header.join(","));
    let mut window = asked(&computer, "a.csv", sheet);
    wait_for(&mut window, "Kind of file");
    let name = "What Symptom 39 is";
    window
        .get_by_role_and_label(Role::ComboBox, name)
        .scroll_to_me();
    window.run_ok();
    let top = |window: &Window| {
        let kind = window.get_by_role_and_label(Role::ComboBox, "Kind of file");
        kind.rect().top()
    };
    let begins = top(&window);
    let list = window.get_by_role_and_label(Role::ComboBox, name).rect();
    press_at(&mut window, list.center());
    let choice = window.query_all_by_label("Headache").last().unwrap().rect();
    press_at(&mut window, choice.center());
    for _ in 0..6 {
        window.run_ok();
    }
    assert_eq!(chosen(&window, name), "Headache");
    assert!((top(&window) - begins).abs() < 1.0);
}

#[test]
fn a_file_that_is_not_there_is_said_in_the_language_of_the_window_and_no_path_is_made_up() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let path = computer.path("weg.csv");
    let picks = Desktop::with(move |_| Picked::Path(path.clone()), |_| true);
    let mut window = computer.window(Language::Nl, USUAL, picks);
    window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Comma);
    window.run_ok();
    click(&mut window, Role::Button, "Importeren…");
    wait_for(&mut window, "dat bestand is er niet");
    assert!(!says(&window, "os error"));
    let mut window = computer.window(
        Language::En,
        USUAL,
        Desktop::with(|_| Picked::NoDialog, |_| true),
    );
    ask(&mut window);
    // That there is no window for choosing is found out beside this one.
    wait_for(&mut window, "~/symptoms.csv");
    let fields: Vec<_> = window.query_all_by_role(Role::TextInput).collect();
    let typed = fields
        .iter()
        .filter_map(|field| field.accesskit_node().value());
    let typed: Vec<String> = typed
        .filter(|typed| typed.contains("diary.sqlite"))
        .collect();
    assert_eq!(typed, Vec::<String>::new());
}

#[test]
fn a_mood_and_an_activity_of_one_name_stay_two_the_next_time_too() {
    let computer = Computer::new();
    let file = DAYLIO.replace("zen", "moe");
    let mut window = asked(&computer, "daylio.csv", &file);
    wait_for(&mut window, "First say how good the mood “moe” is");
    click(&mut window, Role::RadioButton, "How good moe is: Bad");
    bring_in(&mut window);
    click(&mut window, Role::Button, "Close");
    click(&mut window, Role::Button, "Import…");
    wait_for(
        &mut window,
        "Everything that it brings is in the diary already",
    );
    assert_eq!(chosen(&window, "What moe is"), "Fatigue");
}

#[test]
fn a_product_of_which_nobody_said_how_much_it_holds_waits_and_the_rest_is_shown() {
    let computer = Computer::new();
    let file = DAYLIO
        .replace(",moe,", ",magnesium,")
        .replace("zen", "good");
    let mut window = asked(&computer, "daylio.csv", &file);
    wait_for(
        &mut window,
        "First say how much magnesium one unit of magnesium holds",
    );
    assert!(says(
        &window,
        "magnesium: 4 rows wait until you say how much magnesium one unit holds"
    ));
    choose(&mut window, "Magnesium in one unit of magnesium", "375 mg");
    click(&mut window, Role::Button, "Import");
    wait_for(&mut window, "Doses of products added: 4");
}

/// A column of nought to ten with a slip, a range and a word in it.
fn slips() -> String {
    let row = |n: u32| {
        let value = match n {
            5 => "11".to_owned(),
            6 => "7-8".to_owned(),
            7 => "erg".to_owned(),
            n => (n % 11).to_string(),
        };
        format!("2025-01-{:02},{value},0\n", n + 1)
    };
    let rows: String = (0..31).map(row).collect();
    format!("Date,Headache,Magnesium 375 mg\n{rows}")
}

#[test]
fn a_slip_beyond_the_scale_is_named_and_the_others_come_in() {
    let computer = Computer::new();
    let mut window = asked(&computer, "a.csv", slips());
    wait_for(&mut window, "First say how high the numbers of Headache go");
    assert!(says(&window, "31 rows read: 31 wait for you"));
    choose(&mut window, "Scale of Headache", "Up to 10");
    click(
        &mut window,
        Role::RadioButton,
        "Scale of Headache: High is worse",
    );
    for named in [
        "line 7: Headache: 11 is beyond its scale, 0 to 10",
        "line 8: Headache: “7-8” is not a number from 0 to 10",
        "line 9: Headache: “erg” is not a number from 0 to 10",
    ] {
        assert!(says(&window, named), "{named}");
    }
    bring_in(&mut window);
    // What just came in is not taken back by the next Enter.
    window.run_ok();
    window.key_press(egui::Key::Enter);
    window.run_ok();
    assert!(!says(&window, "Imported"));
    assert_eq!(answers(&computer), 28);
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "31 rows read: 28 already there");
}

/// Clicks the box that says this and why it is as it is.
fn tick<S>(window: &mut Harness<'static, S>, words: &str) {
    let mut boxes = window.query_all_by_label_contains(words);
    let found = boxes.find(|node| node.accesskit_node().role() == Role::CheckBox);
    found.unwrap().click_accesskit();
    drop(boxes);
    window.run_ok();
}

/// A sheet for each of these; the last is hidden.
fn workbook(sheets: &[(&str, &[[&str; 2]])]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (number, (name, rows)) in (1..).zip(sheets) {
        let sheet = book.add_worksheet().set_name(*name).unwrap();
        sheet.set_hidden(number == sheets.len());
        for (at, row) in (0..).zip(*rows) {
            for (column, cell) in (0..).zip(row) {
                sheet.write_string(at, column, *cell).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

#[test]
fn each_sheet_of_a_workbook_is_listed_and_read_only_where_it_is_ticked() {
    let computer = Computer::new();
    let head = ["Date", "Headache"];
    let book = workbook(&[
        ("2025", &[head, ["2025-01-01", "1"], ["2025-01-02", "0"]]),
        ("Jan", &[head, ["2025-01-01", "3"], ["2025-01-02", "8"]]),
        ("old", &[head, ["2023-01-01", "2"]]),
    ]);
    let mut window = asked(&computer, "all.xlsx", book);
    wait_for(&mut window, "Answers added: 2");
    assert!(says(&window, "has names and days that are in 2025 too"));
    assert!(says(&window, "hidden in the workbook"));
    assert!(says(
        &window,
        "Jan: 2 rows are not read, as it is not ticked"
    ));
    tick(&mut window, "old: 1 row, 1 day");
    wait_for(&mut window, "Answers added: 3");
    // Of the other person's eight the scale would have to be said.
    tick(&mut window, "Jan: 2 rows, 2 days");
    wait_for(&mut window, "First say how high the numbers of Headache go");
    tick(&mut window, "Jan: 2 rows, 2 days");
    wait_for(&mut window, "Answers added: 3");
    bring_in(&mut window);
    assert_eq!(answers(&computer), 3);
}

#[test]
fn one_answer_is_enough_for_the_scales_of_all_names_and_more_is_better_is_asked_apart() {
    let computer = Computer::new();
    let sheet = "Date,Knee,Hip,Neck,Energy\n2025-01-01,,7,1,9\n2025-01-02,8,9,10,1\n";
    let mut window = asked(&computer, "a.csv", sheet);
    wait_for(&mut window, "One scale for 3 names");
    // In the order of the file, whatever the first row leaves out.
    let tops = ["Knee", "Hip", "Neck", "Energy"].map(|name| {
        let list = format!("What {name} is");
        let list = window.get_by_role_and_label(Role::ComboBox, &list);
        list.rect().top()
    });
    assert!(tops.is_sorted(), "{tops:?}");
    choose(&mut window, "Scale of all", "Up to 10");
    assert!(says(&window, "First say whether high is worse or better"));
    click(
        &mut window,
        Role::RadioButton,
        "Scale of all: High is worse",
    );
    assert!(says(&window, "First say how high the numbers of Energy go"));
    choose(&mut window, "Scale of Energy", "Up to 10");
    click(
        &mut window,
        Role::RadioButton,
        "Scale of Energy: High is better",
    );
    bring_in(&mut window);
    assert_eq!(answers(&computer), 7);
}

#[test]
fn a_line_above_the_table_says_the_scale_of_its_numbers() {
    let computer = Computer::new();
    let sheet = "My year (0 = none; 10 = worst)\nDate,Knee,Hip,Energy\n\
        2025-01-01,2,7,9\n2025-01-02,3,9,1\n";
    let mut window = asked(&computer, "a.csv", sheet);
    // Which way energy goes is no more said by that than by its name.
    wait_for(
        &mut window,
        "First say whether high is worse or better for Energy",
    );
    assert_eq!(chosen(&window, "Scale of Knee"), "Up to 10");
}

#[test]
fn a_mood_that_nobody_placed_waits_and_counts_as_waiting() {
    let computer = Computer::new();
    let file = DAYLIO.replace(",moe,", ",,");
    let mut window = asked(&computer, "daylio.csv", file);
    wait_for(&mut window, "4 rows read: 3 ready, 1 waits for you");
    assert!(says(
        &window,
        "zen: 1 row waits until you say how good it is"
    ));
    click(&mut window, Role::RadioButton, "How good zen is: So-so");
    wait_for(&mut window, "4 rows read: 4 ready");
}

#[test]
fn a_remembered_scale_holds_only_where_the_numbers_need_it() {
    let computer = Computer::new();
    let first = "Date,Headache\n2025-01-01,7\n2025-01-02,10\n";
    let mut window = asked(&computer, "a.csv", first);
    wait_for(&mut window, "First say how high the numbers of Headache go");
    choose(&mut window, "Scale of Headache", "Up to 10");
    assert!(says(
        &window,
        "Headache: 2 rows wait until you say whether high is worse or better"
    ));
    click(
        &mut window,
        Role::RadioButton,
        "Scale of Headache: High is worse",
    );
    bring_in(&mut window);
    click(&mut window, Role::Button, "Close");
    // Numbers up to three may be of the diary's own scale or the lower half of the other: that is asked.
    let small = "Date,Headache\n2025-02-01,3\n2025-02-02,1\n";
    std::fs::write(computer.path("a.csv"), small).unwrap();
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "First say how high the numbers of Headache go");
    let import = window.get_by_role_and_label(Role::Button, "Import");
    assert!(import.accesskit_node().is_disabled());
    click(&mut window, Role::Button, "Cancel");
    std::fs::write(
        computer.path("a.csv"),
        "Date,Headache\n2025-02-01,3\n2025-02-02,9\n",
    )
    .unwrap();
    click(&mut window, Role::Button, "Import…");
    wait_for(&mut window, "Answers added: 2");
    assert!(!says(&window, "First say"));
}

/// An archive of sheets, each of its own years.
fn archive(sheets: i32, days: i32) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for sheet in 0..sheets {
        let first = Day::from_ymd(1990, 1, 1).unwrap().plus(sheet * days);
        let rows = (0..days).map(|day| format!("{},2\n", first.plus(day)));
        let rows: String = rows.collect();
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(format!("{sheet}.csv"), options).unwrap();
        std::io::Write::write_all(&mut zip, format!("Date,Fatigue\n{rows}").as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn ticks_given_while_the_file_is_read_anew_all_count() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let file = computer.path("a.zip");
    std::fs::write(&file, archive(4, 2_000)).unwrap();
    let mut window = window_with_threads(&computer, file);
    ask(&mut window);
    wait_for(&mut window, "Answers added: 8,000");
    // One after the other, without waiting for what comes of the first.
    for sheet in 1..4 {
        tick(&mut window, &format!("{sheet}.csv: 2,000 rows, 2,000 days"));
    }
    wait_for(&mut window, "Answers added: 2,000");
    bring_in(&mut window);
    assert_eq!(answers(&computer), 2_000);
}

#[test]
fn rows_without_a_date_are_left_out_where_the_tick_is_taken_away() {
    let computer = Computer::new();
    let sheet = "Date,Headache\n2025-01-01,1\n,3\n";
    let mut window = asked(&computer, "a.csv", sheet);
    wait_for(&mut window, "2 rows read: 2 ready");
    click(
        &mut window,
        Role::CheckBox,
        "Rows without a date count for the day above them",
    );
    wait_for(&mut window, "2 rows read: 1 ready, 1 left out");
    assert!(says(&window, "line 3: it has no date of its own"));
}

#[test]
fn the_kind_that_was_recognised_can_be_overruled() {
    let computer = Computer::new();
    let sheet = "Date,Symptom,Severity\n2025-01-01,Headache,2\n2025-01-02,Headache,1\n";
    let mut window = asked(&computer, "a.csv", sheet);
    wait_for(&mut window, "Import a.csv");
    assert_eq!(kind(&window), "Sheet: a row an entry");
    choose(&mut window, "Kind of file", "Sheet: a row a day");
    assert_eq!(kind(&window), "Sheet: a row a day");
    window.get_by_role_and_label(Role::ComboBox, "What Severity is");
}

#[test]
fn private_words_are_looked_at_before_they_become_a_note() {
    let computer = Computer::new();
    let sheet = "Date,Headache,Ruzie met partner,Notes\n2025-01-01,1,over geld,druk\n2025-01-02,2,over niets,rustig\n";
    let mut window = asked(&computer, "mine.csv", sheet);
    wait_for(
        &mut window,
        "please look: Ruzie met partner as Note of the day",
    );
    assert!(says(
        &window,
        "Words: they would go into the note of the day. Please look"
    ));
}

#[test]
fn what_was_added_is_one_number_in_the_preview_when_done_and_when_taken_back() {
    let computer = Computer::new();
    let mut window = asked(&computer, "daylio.csv", years::daylio());
    wait_for(&mut window, "In all: ");
    let total = |window: &Window| {
        let line = window
            .query_all_by_label_contains("In all: ")
            .next()
            .unwrap();
        let node = line.accesskit_node();
        node.label().or_else(|| node.value()).unwrap()
    };
    let before = total(&window);
    assert!(says(&window, "The words of your moods are not kept"));
    bring_in(&mut window);
    assert_eq!(total(&window), before);
    let number = before.trim_start_matches("In all: ");
    click(&mut window, Role::Button, "Take it back");
    assert!(says(&window, &format!("({number})")), "{number}");
}

#[test]
fn milligrams_and_amounts_of_ones_own_are_said_in_the_window() {
    let computer = Computer::new();
    let sheet =
        "Date,Headache,Magnesium (mg),Magnesium tablets\n2025-01-01,1,400,2\n2025-01-02,2,300,1\n";
    let mut window = asked(&computer, "mine.csv", sheet);
    wait_for(
        &mut window,
        "First say how much magnesium one unit of Magnesium tablets holds",
    );
    let label = "Another amount of magnesium in one unit of Magnesium tablets, in mg";
    let field = window.get_by_role_and_label(Role::TextInput, label);
    field.scroll_to_me();
    field.focus();
    window.run_ok();
    window.event(egui::Event::Text("130".to_owned()));
    window.run_ok();
    bring_in(&mut window);
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let text = Text::new(Language::En);
    let products = diary.all_products().unwrap();
    let said = products.iter().map(|product| {
        let usual = product.usual_on(product.since);
        format!("{} {}", text.units(product, usual), product.per_unit.mg())
    });
    let said: Vec<String> = said.collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.iter().any(|said| said.ends_with("mg 100")), "{said:?}");
    assert!(
        said.iter()
            .any(|said| said.contains("tablet") && said.ends_with("130")),
        "{said:?}"
    );
}

#[test]
fn a_file_in_an_archive_and_where_it_is_cut_short_stand_at_the_head() {
    use std::io::Write as _;
    let computer = Computer::new();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("years/mine.csv", options).unwrap();
    zip.write_all(b"Date,Headache,Knee\n2025-01-01,1,2\n2025-01-02,2,1\n2025-01")
        .unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    let mut window = asked(&computer, "mine.zip", bytes);
    wait_for(&mut window, "Read from it: mine.csv");
    assert!(says(
        &window,
        "The file seems to be cut short: it stops at 2 January 2025 (line 4)"
    ));
}

#[test]
fn what_a_large_sheet_brings_is_found_out_beside_the_window() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let first = Day::from_ymd(1970, 1, 1).unwrap();
    let rows = (0..20_000).map(|day| format!("{},2,,1\n", first.plus(day)));
    let rows: String = rows.collect();
    let file = computer.path("years.csv");
    std::fs::write(&file, format!("Date,Fatigue,Headache,Tingling\n{rows}")).unwrap();
    let mut window = window_with_threads(&computer, file);
    ask(&mut window);
    wait_for(&mut window, "Answers added: 40,000");
    let can_import = |window: &mut Harness<'static, Option<DiaryApp>>| {
        window.step();
        let import = window.get_by_role_and_label(Role::Button, "Import");
        !import.accesskit_node().is_disabled()
    };
    assert!(can_import(&mut window));
    let led = window.get_by_role_and_label(Role::ComboBox, "What Tingling is");
    led.scroll_to_me();
    led.click_accesskit();
    window.run_ok();
    window
        .get_by_role_and_label(Role::MenuItemRadio, "Left out")
        .click_accesskit();
    // The picture with the click does not wait for what comes of it: until that is known nothing can be brought in.
    window.step();
    assert!(!can_import(&mut window), "it was found out in a picture");
    wait_for(&mut window, "Answers added: 20,000");
    assert!(can_import(&mut window));
}

/// What is typed changes the account at the head, which must not push the page away under the keyboard.
#[test]
fn nothing_moves_under_the_keyboard_when_an_amount_is_typed_and_tab_is_pressed() {
    let computer = Computer::new();
    let columns = |from: usize| (from..from + 20).map(|n| format!("Symptom {n}"));
    let header: Vec<String> = columns(0)
        .chain(["Magnesium tablets".to_owned()])
        .chain(columns(20))
        .collect();
    let cells = vec!["1"; header.len()].join(",");
    let sheet = format!(
        "Date,{}\n2026-03-01,{cells}\n2026-03-02,{cells}\n",
        header.join(",")
    );
    let mut window = asked(&computer, "mine.csv", sheet);
    wait_for(
        &mut window,
        "First say how much magnesium one unit of Magnesium tablets holds",
    );
    let label = "Another amount of magnesium in one unit of Magnesium tablets, in mg";
    let next = "What Symptom 20 is";
    window
        .get_by_role_and_label(Role::TextInput, label)
        .scroll_to_me();
    window.run_ok();
    window.get_by_role_and_label(Role::TextInput, label).focus();
    window.run_ok();
    let top = |window: &Window, role: Role, label: &str| {
        window.get_by_role_and_label(role, label).rect().top()
    };
    let begins = top(&window, Role::ComboBox, next);
    let mut tops = Vec::new();
    for typed in ["1", "3", "0"] {
        window.event(egui::Event::Text(typed.to_owned()));
        for _ in 0..6 {
            window.run_ok();
        }
        tops.push(top(&window, Role::ComboBox, next));
    }
    window.key_press(egui::Key::Tab);
    for _ in 0..6 {
        window.run_ok();
    }
    tops.push(top(&window, Role::ComboBox, next));
    let has_keyboard = window.get_by_role_and_label(Role::ComboBox, next);
    assert!(has_keyboard.is_focused());
    assert!(
        tops.iter().all(|top| (top - begins).abs() < 1.0),
        "{begins}: {tops:?}"
    );
}

#[test]
fn what_may_hold_magnesium_is_asked_for_and_what_cannot_be_kept_is_said() {
    let computer = Computer::new();
    let long = "Pain between the shoulder blades after sitting at the desk for long";
    let sheet = format!(
        "Date,Headache,Multivitamin,Vitamin D,{long}\n2025-04-01,1,1,1,2\n2025-04-02,2,1,1,1\n"
    );
    let mut window = asked(&computer, "sheet.csv", sheet);
    wait_for(
        &mut window,
        "First say how much magnesium one unit of Multivitamin holds",
    );
    assert!(says(&window, "If it holds none, choose medicine"));
    assert!(says(
        &window,
        "A supplement: without magnesium it stands among the medicines"
    ));
    assert!(says(
        &window,
        "Line 2: the name “Pain between the shoulder blades"
    ));
    assert!(says(&window, "2 days, shown by day"));
    let import = window.get_by_role_and_label(Role::Button, "Import");
    assert!(import.accesskit_node().is_disabled());
    click(&mut window, Role::ComboBox, "What Multivitamin is");
    click(&mut window, Role::MenuItemRadio, "Medicine: Multivitamin");
    click(&mut window, Role::Button, "Import");
    assert!(says(&window, "Imported"));
    let diary = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    let medicines = diary.medicines().unwrap().into_iter();
    let names: Vec<String> = medicines.map(|medicine| medicine.name).collect();
    assert_eq!(names, ["Multivitamin", "Vitamin D"]);
    assert!(diary.all_products().unwrap().is_empty());
}
