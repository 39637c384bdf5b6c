//! Which diary is open: the first start, other places, other diaries, and everything that can be wrong with a file, without a
//! screen.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use crate::click::{click_at as click, retype};
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary, Setting};
use magnesium_diary::domain::{BuiltInSign, Day, WeekStart};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::Language;
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::{Asked, Desktop, Picked};

use crate::computer::{Computer, USUAL, window_of};
use crate::window::diary_in;
pub use crate::window::says as is_told;

pub type Window = Harness<'static, DiaryApp>;

/// The usual window at 200 % text.
const SMALL: [f32; 2] = [590.0, 390.0];

pub fn press_button(window: &mut Window, label: &str) {
    click(window, Role::Button, label);
}

/// Types in the place of what stands in a field, and ends it.
pub fn type_in(window: &mut Window, label: &str, typed: &str) {
    retype(window, label, typed);
    window.key_press(Key::Enter);
    window.run();
}

/// Opens these diaries one after the other on that computer, as its settings know.
fn remember(computer: &Computer, names: &[&str]) {
    for name in names {
        let path = computer.path(name);
        let change = computer.config().change(|config| config.remember(&path));
        change.unwrap();
    }
}

/// Draws until the desktop has answered.
pub fn wait_until(window: &mut Window, holds: impl Fn(&Window) -> bool) {
    let began = Instant::now();
    while !holds(window) {
        assert!(
            began.elapsed() < Duration::from_secs(10),
            "the desktop answers"
        );
        std::thread::sleep(Duration::from_millis(5));
        window.run();
    }
}

pub fn open_path(window: &Window) -> Option<PathBuf> {
    let session = window.state().session()?;
    session.path().map(ToOwned::to_owned)
}

fn followed(diary: &Diary) -> Vec<String> {
    let signs = diary.signs().unwrap().into_iter();
    signs
        .filter(|sign| sign.followed)
        .map(|sign| sign.key.to_string())
        .collect()
}

fn name_command(name: &str) -> Command {
    Command::Set(Setting::PersonName(name.to_owned()))
}

/// A desktop whose window picks this file.
pub fn picks(path: PathBuf) -> Desktop {
    Desktop::with(move |_| Picked::Path(path.clone()), |_| true)
}

#[test]
fn what_is_chosen_at_the_first_start_is_one_act_with_begin() {
    let computer = Computer::new();
    let place = computer.path("notes/anna");
    let mut desktop = picks(place);
    desktop.week_start = WeekStart::Sunday;
    let mut window = computer.window(Language::En, USUAL, desktop);
    click(&mut window, Role::CheckBox, "Palpitations");
    click(&mut window, Role::CheckBox, "Bones");
    click(&mut window, Role::CheckBox, "Own symptom…");
    type_in(&mut window, "Name of your own symptom", "Sore knee");
    press_button(&mut window, "Choose…");
    click(&mut window, Role::MenuItem, "A place for a new diary…");
    wait_until(&mut window, |window| is_told(window, "anna.sqlite"));
    assert!(
        !computer.path("notes").exists(),
        "nothing is written before Begin"
    );
    press_button(&mut window, "Begin");
    let path = computer.path("notes/anna.sqlite");
    assert_eq!(open_path(&window), Some(path.clone()));
    assert_eq!(window.state().title(), "anna – Magnesium diary");
    let heard = window.root().accesskit_node().label();
    assert_eq!(heard.as_deref(), Some("anna – Magnesium diary"));
    let diary = diary_in(&window);
    let signs = followed(diary);
    assert_eq!(signs.len(), BuiltInSign::ALL.len() - 1);
    assert!(signs.contains(&"bone_weakness".to_owned()));
    assert!(!signs.contains(&"palpitations".to_owned()));
    assert_eq!(signs.last().unwrap(), "own:Sore knee");
    assert_eq!(diary.settings().week_start, WeekStart::Sunday);
    let config = computer.config().config;
    assert_eq!(
        (config.diary, config.recent),
        (Some(path.clone()), vec![path])
    );
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    window.run();
    let diary = diary_in(&window);
    let left = followed(diary).len();
    let chosen = BuiltInSign::ALL.len() - 1;
    assert_eq!(left, chosen, "undo stops at the first start");
    assert!(diary.undoable().unwrap().is_none());
}

#[test]
fn the_first_start_fits_a_small_window_and_begin_has_the_keyboard() {
    let computer = Computer::new();
    for language in Language::ALL {
        let text = magnesium_diary::text::Text::new(language);
        let window = computer.window(language, [900.0, 600.0], Desktop::none());
        let ways = [text.begin(), text.look_around(), text.incoming_begin()];
        for name in &ways {
            let button = window.get_by_role_and_label(Role::Button, name).rect();
            assert!(button.bottom() < 560.0, "{name} {button:?}");
        }
        let begin = window.get_by_role_and_label(Role::Button, &ways[0]);
        assert!(begin.is_focused());
        let last = window.get_by_role_and_label(Role::Button, &ways[2]).rect();
        assert!((begin.rect().top() - last.top()).abs() < 0.5, "one row");
    }
}

/// However large the text: the head of the page and the button that begins.
#[test]
fn begin_is_in_sight_and_has_the_keyboard_at_200_percent() {
    for language in Language::ALL {
        let text = magnesium_diary::text::Text::new(language);
        for size in [SMALL, [450.0, 300.0]] {
            let computer = Computer::new();
            let mut window = computer.window(language, size, Desktop::none());
            let name = text.begin();
            let begin = window.get_by_role_and_label(Role::Button, &name);
            assert!(begin.is_focused(), "{size:?}");
            let place = begin.rect();
            assert!(
                place.bottom() <= size[1] && place.right() <= size[0],
                "{place:?}"
            );
            let name = text.app_name();
            let head = window.get_by_label(&name).rect();
            assert!(head.top() >= 0.0, "read from its head on: {head:?}");
            window.key_press(Key::Enter);
            window.run();
            assert!(window.state().session().is_some(), "{size:?}");
        }
    }
}

#[test]
fn the_first_start_works_by_keyboard_alone_in_a_small_window() {
    let computer = Computer::new();
    let mut window = computer.window(Language::Nl, SMALL, Desktop::none());
    let tab_to = |window: &mut Window, role, label: &str| {
        for _ in 0..40 {
            window.key_press(Key::Tab);
            window.run();
            let found = window.query_by_role_and_label(role, label);
            if found.is_some_and(|node| node.is_focused()) {
                return;
            }
        }
        panic!("Tab reaches {label}");
    };
    tab_to(&mut window, Role::RadioButton, "Taal: Nederlands");
    window.key_press(Key::ArrowRight);
    window.run();
    tab_to(&mut window, Role::CheckBox, "Headache");
    window.key_press(Key::Space);
    window.run();
    tab_to(&mut window, Role::CheckBox, "Own symptom…");
    window.key_press(Key::Space);
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, "Name of your own symptom")
        .type_text("Knee");
    window.run();
    window.key_press(Key::Enter);
    window.run();
    tab_to(&mut window, Role::Button, "Begin");
    let button = window.get_by_role_and_label(Role::Button, "Begin").rect();
    assert!(
        button.bottom() <= SMALL[1],
        "what has the keyboard can be seen"
    );
    window.key_press(Key::Enter);
    window.run();
    let signs = followed(diary_in(&window));
    assert!(!signs.contains(&"headache".to_owned()));
    assert_eq!(signs.last().unwrap(), "own:Knee");
}

#[test]
fn enter_alone_begins() {
    let computer = Computer::new();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    window.key_press(Key::Enter);
    window.run();
    let signs = followed(diary_in(&window));
    let all = BuiltInSign::ALL.len();
    assert_eq!(signs.len(), all - 2, "all but bones and sweet cravings");
}

#[test]
fn an_own_sign_needs_a_name_that_is_free() {
    let computer = Computer::new();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    for (typed, told) in [
        ("", "A name cannot be empty"),
        ("headache", "already something with this name"),
    ] {
        click(&mut window, Role::CheckBox, "Own symptom…");
        type_in(&mut window, "Name of your own symptom", typed);
        assert!(is_told(&window, told), "{typed:?}");
        press_button(&mut window, "Cancel");
    }
    click(&mut window, Role::CheckBox, "Own symptom…");
    type_in(&mut window, "Name of your own symptom", "Knee");
    click(&mut window, Role::CheckBox, "Knee");
    assert!(!is_told(&window, "Knee"), "a second click takes it away");
}

#[test]
fn without_a_window_for_files_a_field_takes_the_path_and_says_why() {
    let computer = Computer::new();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    let ask = |window: &mut Window| {
        press_button(window, "Choose…");
        click(window, Role::MenuItem, "A place for a new diary…");
        let field = "Where should the new diary be?";
        wait_until(window, |window| {
            window
                .query_by_role_and_label(Role::TextInput, field)
                .is_some()
        });
    };
    let field = "Where should the new diary be?";
    ask(&mut window);
    assert!(is_told(&window, "no window for choosing files"));
    type_in(&mut window, field, "diary.sqlite");
    assert!(is_told(&window, "Type the whole path"));
    let folder = computer.path("folder");
    fs::create_dir(&folder).unwrap();
    fs::write(computer.path("letter.txt"), "a letter").unwrap();
    type_in(
        &mut window,
        field,
        &computer.path("letter.txt").display().to_string(),
    );
    assert!(is_told(&window, "There is a file here already"));
    let place = folder.join("bert").display().to_string();
    type_in(&mut window, field, &place);
    assert!(is_told(&window, "bert.sqlite"), "the place is taken over");
    ask(&mut window);
    assert!(is_told(&window, "no window for choosing files"));
    window.key_press(Key::Escape);
    window.run();
    window.key_press(Key::Escape);
    window.run();
    press_button(&mut window, "Begin");
    assert_eq!(open_path(&window), Some(folder.join("bert.sqlite")));
}

#[test]
fn a_new_diary_offers_a_tour_that_is_found_again_under_help() {
    let computer = Computer::new();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Begin");
    press_button(&mut window, "Show me around");
    assert!(is_told(&window, "1 of 5 · A row for each symptom"));
    let place = |window: &Window, name: &str| {
        let button = window.get_by_role_and_label(Role::Button, name);
        button.rect()
    };
    let (back, next) = (place(&window, "Back"), place(&window, "Next"));
    // A click beside it does not end it, and it says where it is found again.
    let beside = egui::pos2(3.0, USUAL[1] - 3.0);
    for is_down in [true, false] {
        window.hover_at(beside);
        window.event(egui::Event::PointerButton {
            pos: beside,
            button: egui::PointerButton::Primary,
            pressed: is_down,
            modifiers: egui::Modifiers::NONE,
        });
        window.run();
    }
    assert!(is_told(&window, "1 of 5 · A row for each symptom"));
    assert!(is_told(&window, "find this tour again under “Need help?”"));
    for page in 2..=5 {
        // The keyboard is where one goes on.
        window.key_press(Key::Enter);
        window.run();
        assert!(is_told(&window, &format!("{page} of 5 · ")));
        // Each way has its own place on every page.
        assert_eq!(place(&window, "Back"), back, "{page}");
        let on = if page < 5 { "Next" } else { "Close" };
        assert_eq!(place(&window, on).min, next.min, "{page}");
    }
    assert!(is_told(&window, "F1 lists every key"));
    window.key_press(Key::Enter);
    window.run();
    assert!(!is_told(&window, "5 of 5"));
    assert!(!is_told(&window, "New here?"), "offered once");
    press_button(&mut window, "Need help?");
    press_button(&mut window, "A tour of five pages");
    assert!(is_told(&window, "1 of 5 · "));
}

#[test]
fn a_folder_is_not_a_place_for_a_diary() {
    let computer = Computer::new();
    let folder = computer.path("folder.sqlite");
    fs::create_dir(&folder).unwrap();
    let mut window = computer.window(Language::En, USUAL, picks(folder));
    press_button(&mut window, "Choose…");
    click(&mut window, Role::MenuItem, "A place for a new diary…");
    wait_until(&mut window, |window| is_told(window, "This is a folder"));
    press_button(&mut window, "Choose…");
    click(&mut window, Role::MenuItem, "A diary I have already…");
    wait_until(&mut window, |window| is_told(window, "This is a folder"));
    assert!(window.state().session().is_none());
}

#[test]
fn a_diary_one_has_already_is_opened_as_it_is() {
    let computer = Computer::new();
    let name = "Knee".to_owned();
    drop(computer.diary("old.sqlite", [Command::AddSign { name }]));
    let mut window = computer.window(Language::En, USUAL, picks(computer.path("old.sqlite")));
    press_button(&mut window, "Choose…");
    click(&mut window, Role::MenuItem, "A diary I have already…");
    wait_until(&mut window, |window| open_path(window).is_some());
    let signs = followed(diary_in(&window));
    assert_eq!(signs.len(), BuiltInSign::ALL.len() + 1);
    assert_eq!(
        computer.config().config.diary,
        Some(computer.path("old.sqlite"))
    );
}

#[test]
fn who_closes_the_window_for_files_changes_nothing() {
    let computer = Computer::new();
    let asked = Arc::new(Mutex::new(Vec::<Asked>::new()));
    let seen = Arc::clone(&asked);
    let pick = move |asked: &Asked| {
        seen.lock().unwrap().push(asked.clone());
        Picked::Nothing
    };
    let mut window = computer.window(Language::En, USUAL, Desktop::with(pick, |_| true));
    press_button(&mut window, "Choose…");
    click(&mut window, Role::MenuItem, "A place for a new diary…");
    wait_until(&mut window, |_| !asked.lock().unwrap().is_empty());
    window.run();
    assert!(is_told(
        &window,
        "In your own folder on this computer (recommended)"
    ));
    assert_eq!(asked.lock().unwrap()[0].near, computer.path("diary.sqlite"));
}

#[test]
fn a_place_that_cannot_be_written_is_explained_and_the_choices_stay() {
    let computer = Computer::new();
    fs::write(computer.path("a file"), "").unwrap();
    let mut window = computer.window(
        Language::En,
        USUAL,
        picks(computer.path("a file/diary.sqlite")),
    );
    click(&mut window, Role::CheckBox, "Bones");
    press_button(&mut window, "Choose…");
    click(&mut window, Role::MenuItem, "A place for a new diary…");
    wait_until(&mut window, |window| is_told(window, "a file/diary.sqlite"));
    press_button(&mut window, "Begin");
    assert!(window.state().session().is_none());
    assert!(is_told(&window, "not a file; choose a file for the diary"));
    let bones = window.get_by_role_and_label(Role::CheckBox, "Bones");
    let toggled = egui_kittest::kittest::NodeT::accesskit_node(&bones).toggled();
    assert_eq!(toggled, Some(egui::accesskit::Toggled::True));
}

#[test]
fn a_diary_on_a_missing_disk_is_not_a_first_start() {
    let computer = Computer::new();
    drop(computer.diary("disk/diary.sqlite", []));
    let path = computer.path("disk/diary.sqlite");
    computer
        .config()
        .change(|config| config.diary = Some(path.clone()))
        .unwrap();
    fs::rename(computer.path("disk"), computer.path("unplugged")).unwrap();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    assert!(is_told(
        &window,
        "Your diary is not where it was. Connect the disk"
    ));
    press_button(&mut window, "Try again");
    assert!(window.state().session().is_none());
    assert!(
        !computer.path("disk").exists(),
        "nothing is made in its place"
    );
    fs::rename(computer.path("unplugged"), computer.path("disk")).unwrap();
    press_button(&mut window, "Try again");
    assert_eq!(open_path(&window), Some(path));
}

#[test]
fn what_cannot_be_opened_is_left_alone_and_there_are_four_ways_on() {
    let computer = Computer::new();
    fs::write(computer.path("diary.sqlite"), "a letter").unwrap();
    drop(computer.diary("other.sqlite", []));
    let broken = || computer.window(Language::En, USUAL, picks(computer.path("other.sqlite")));
    let mut window = broken();
    assert!(is_told(&window, "not a magnesium diary"));
    press_button(&mut window, "Try again");
    assert!(is_told(&window, "not a magnesium diary"));
    press_button(&mut window, "New…");
    press_button(&mut window, "Back to your diary");
    assert!(is_told(&window, "not a magnesium diary"));
    press_button(&mut window, "New…");
    press_button(&mut window, "Begin");
    assert_eq!(open_path(&window), Some(computer.path("diary-2.sqlite")));
    let mut window = computer.window(Language::En, USUAL, picks(computer.path("other.sqlite")));
    assert_eq!(
        open_path(&window),
        Some(computer.path("diary-2.sqlite")),
        "kept for the next start"
    );
    window.run();
    computer
        .config()
        .change(|config| config.diary = None)
        .unwrap();
    let mut window = broken();
    press_button(&mut window, "Look around in a sample diary");
    assert_eq!(window.state().title(), "Sample diary – Magnesium diary");
    press_button(&mut window, "To your own diary");
    press_button(&mut window, "Choose another…");
    wait_until(&mut window, |window| open_path(window).is_some());
    assert_eq!(open_path(&window), Some(computer.path("other.sqlite")));
    assert_eq!(
        fs::read(computer.path("diary.sqlite")).unwrap(),
        b"a letter"
    );
}

#[test]
fn a_choice_that_does_not_work_leaves_the_ways_on() {
    let computer = Computer::new();
    fs::write(computer.path("diary.sqlite"), "a letter").unwrap();
    let mut window = computer.window(Language::En, USUAL, picks(computer.path("none.sqlite")));
    press_button(&mut window, "Choose another…");
    wait_until(&mut window, |window| {
        is_told(window, "There is no diary here")
    });
    assert!(is_told(&window, "not a magnesium diary"));
}

#[test]
fn one_goes_from_diary_to_diary_and_back_with_the_name_in_the_title() {
    let computer = Computer::new();
    drop(computer.diary("anna.sqlite", []));
    drop(computer.diary("diary.sqlite", [name_command("Bert")]));
    let mut window = computer.window(Language::En, USUAL, picks(computer.path("anna.sqlite")));
    assert_eq!(window.state().title(), "Bert – Magnesium diary");
    assert!(!is_told(&window, "Diary"), "no switch for a single diary");
    press_button(&mut window, "Settings");
    press_button(&mut window, "Choose another…");
    wait_until(&mut window, |window| {
        window.state().title() == "anna – Magnesium diary"
    });
    click(&mut window, Role::ComboBox, "Diary");
    click(&mut window, Role::MenuItemRadio, "diary");
    assert_eq!(window.state().title(), "Bert – Magnesium diary");
    press_button(&mut window, "Settings");
    press_button(&mut window, "Open anna");
    assert_eq!(window.state().title(), "anna – Magnesium diary");
    let recent = computer.config().config.recent;
    assert_eq!(
        recent,
        [computer.path("anna.sqlite"), computer.path("diary.sqlite")]
    );
}

#[test]
fn a_note_being_typed_stays_in_its_own_diary() {
    let computer = Computer::new();
    drop(computer.diary("anna.sqlite", []));
    drop(computer.diary("diary.sqlite", []));
    remember(&computer, &["anna.sqlite", "diary.sqlite"]);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    let note = window.get_by_role_and_label(Role::MultilineTextInput, "Note");
    note.focus();
    window.run();
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .type_text("mine");
    window.step();
    click(&mut window, Role::ComboBox, "Diary");
    click(&mut window, Role::MenuItemRadio, "anna");
    let day = Day::from_ymd(2026, 11, 22).unwrap();
    let anna = diary_in(&window);
    assert_eq!(anna.day(day).unwrap().note, None);
    let own = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail).unwrap();
    assert_eq!(own.day(day).unwrap().note.unwrap().body, "mine");
}

#[test]
fn search_and_undo_stay_within_the_diary_that_is_open() {
    let computer = Computer::new();
    let note = |body: &str| Command::Note {
        day: Day::from_ymd(2026, 11, 20).unwrap(),
        body: body.to_owned(),
        spell: 1,
    };
    drop(computer.diary("anna.sqlite", [note("pillow of Anna")]));
    drop(computer.diary("diary.sqlite", []));
    remember(&computer, &["anna.sqlite", "diary.sqlite"]);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    for (diary, found) in [("anna", true), ("diary", false)] {
        click(&mut window, Role::ComboBox, "Diary");
        click(&mut window, Role::MenuItemRadio, diary);
        press_button(&mut window, "Search");
        let field = window.get_by_role_and_label(Role::TextInput, "What to look for");
        field.type_text("pillow");
        window.run();
        let day = "Friday 20 November 2026: Note: pillow of Anna";
        assert_eq!(window.query_by_label(day).is_some(), found, "{diary}");
        window.key_press(Key::Escape);
        window.run();
        let undoable = diary_in(&window).undoable();
        assert_eq!(undoable.unwrap().is_some(), found, "{diary}");
    }
}

#[test]
fn a_diary_that_is_gone_is_told_and_can_be_taken_off_the_list() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    remember(&computer, &["gone.sqlite"]);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Settings");
    press_button(&mut window, "Open gone");
    assert!(is_told(&window, "There is no diary here"));
    assert_eq!(open_path(&window), Some(computer.path("diary.sqlite")));
    press_button(&mut window, "Take gone off this list; the file stays");
    assert_eq!(
        computer.config().config.recent,
        [computer.path("diary.sqlite")]
    );
}

#[test]
fn a_second_diary_begins_from_settings_with_a_way_back() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    press_button(&mut window, "Settings");
    press_button(&mut window, "New…");
    assert!(is_told(&window, "diary-2.sqlite"));
    assert!(
        is_told(&window, "New diary"),
        "it does not look like a first start"
    );
    assert!(!is_told(&window, "A private notebook"));
    press_button(&mut window, "Back to your diary");
    assert_eq!(open_path(&window), Some(computer.path("diary.sqlite")));
    press_button(&mut window, "Settings");
    press_button(&mut window, "New…");
    // Escape puts away a line first, then leads back.
    click(&mut window, Role::CheckBox, "Own symptom…");
    window.key_press(Key::Escape);
    window.run();
    assert!(is_told(&window, "New diary"));
    window.key_press(Key::Escape);
    window.run();
    assert_eq!(open_path(&window), Some(computer.path("diary.sqlite")));
    press_button(&mut window, "Settings");
    press_button(&mut window, "New…");
    press_button(&mut window, "Begin");
    assert_eq!(open_path(&window), Some(computer.path("diary-2.sqlite")));
    assert_eq!(computer.config().config.recent.len(), 2);
}

#[test]
fn the_folder_of_the_diary_is_shown_or_told() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    let shown = Arc::new(Mutex::new(None));
    let seen = Arc::clone(&shown);
    let show = move |folder: &std::path::Path| {
        *seen.lock().unwrap() = Some(folder.to_owned());
        false
    };
    let mut window = computer.window(
        Language::En,
        USUAL,
        Desktop::with(|_| Picked::Nothing, show),
    );
    press_button(&mut window, "Settings");
    press_button(&mut window, "Open folder");
    wait_until(&mut window, |window| {
        is_told(window, "The folder could not be shown")
    });
    let folder = computer
        .path("diary.sqlite")
        .parent()
        .map(ToOwned::to_owned);
    assert_eq!(*shown.lock().unwrap(), folder);
}

#[test]
fn a_config_file_that_makes_no_sense_is_told_and_stops_nothing() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    fs::write(computer.path("config.toml"), "theme = [").unwrap();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    assert!(is_told(&window, "could only be read in part"));
    assert!(window.state().session().is_some());
    press_button(&mut window, "Close");
    assert!(!is_told(&window, "could only be read in part"));
}

#[test]
fn a_config_file_that_cannot_be_written_is_told_once_and_the_choice_holds() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    // A folder in its place cannot be written by anybody.
    fs::create_dir(computer.path("config.toml")).unwrap();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    assert!(is_told(&window, "could not be read"));
    press_button(&mut window, "Close");
    press_button(&mut window, "Settings");
    click(&mut window, Role::RadioButton, "Language: Nederlands");
    assert!(
        window
            .query_by_role_and_label(Role::Heading, "Instellingen")
            .is_some()
    );
    assert!(
        !is_told(&window, "kon niet worden bewaard"),
        "said at the start already"
    );
}

#[test]
fn the_sample_is_marked_and_never_among_the_recent_diaries() {
    let computer = Computer::new();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    click(&mut window, Role::CheckBox, "Own symptom…");
    type_in(&mut window, "Name of your own symptom", "Sore knee");
    press_button(&mut window, "Look around in a sample diary");
    assert_eq!(window.state().title(), "Sample diary – Magnesium diary");
    assert!(is_told(&window, "This is a sample diary"));
    press_button(&mut window, "To your own diary");
    assert!(
        window.state().session().is_none(),
        "back at the first start"
    );
    assert!(
        is_told(&window, "Sore knee"),
        "what was chosen before is kept"
    );
    assert_eq!(computer.config().config.recent, Vec::<PathBuf>::new());
}

#[test]
fn a_diary_that_another_program_holds_is_told_and_opens_when_it_is_free() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    let holder = rusqlite::Connection::open(computer.path("diary.sqlite")).unwrap();
    let hold = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;";
    holder.execute_batch(hold).unwrap();
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    assert!(is_told(&window, "Another program is holding the diary"));
    drop(holder);
    press_button(&mut window, "Try again");
    assert_eq!(open_path(&window), Some(computer.path("diary.sqlite")));
}

#[test]
fn a_diary_of_a_newer_program_is_told_and_left_alone() {
    let computer = Computer::new();
    let path = computer.path("diary.sqlite");
    drop(computer.diary("diary.sqlite", []));
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    let before = fs::read(&path).unwrap();
    let window = computer.window(Language::En, USUAL, Desktop::none());
    assert!(is_told(&window, "written by a newer version"));
    assert!(is_told(&window, "New…"));
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// Any time, from Settings: what is being typed is kept, and the bar leads back to the own diary.
#[test]
fn the_sample_is_opened_from_settings_and_left_for_the_own_diary() {
    let computer = Computer::new();
    let note = Command::Note {
        day: Day::from_ymd(2026, 11, 22).unwrap(),
        body: "my own words".to_owned(),
        spell: 1,
    };
    drop(computer.diary("diary.sqlite", [note]));
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Comma);
    window.run();
    press_button(&mut window, "Open the sample diary");
    assert_eq!(window.state().title(), "Sample diary – Magnesium diary");
    window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Comma);
    window.run();
    assert!(window.query_by_label("Open the sample diary").is_none());
    press_button(&mut window, "To your own diary");
    let session = window.state().session().unwrap();
    assert!(!session.is_sample());
    assert_eq!(session.today().note, "my own words");
}

/// Given at the start, or chosen by *Open another diary…*: one's own is another file, and stays the one that the next start opens.
#[test]
fn a_sample_anywhere_leads_to_ones_own_diary_or_to_the_first_start() {
    for has_own in [true, false] {
        for is_given in [true, false] {
            let computer = Computer::new();
            let sample = computer.path("elsewhere.sqlite");
            let words = magnesium_diary::text::Text::new(Language::En).sample_words();
            drop(Diary::fresh_sample(&sample, &words, crate::window::NOW).unwrap());
            let own = computer.path("anna.sqlite");
            if has_own {
                drop(computer.diary("anna.sqlite", []));
                let names_it = |config: &mut magnesium_diary::config::Config| {
                    config.diary = Some(own.clone());
                    config.remember(&own);
                };
                computer.config().change(names_it).unwrap();
            }
            let mut window = if is_given {
                let (mut paths, config) = computer.places();
                paths.diary.clone_from(&sample);
                let text = magnesium_diary::text::Text::new(Language::En);
                let now = Box::new(|| crate::window::NOW);
                window_of(DiaryApp::new(paths, config, text, now), USUAL)
            } else {
                let mut window = computer.window(Language::En, USUAL, picks(sample.clone()));
                if !has_own {
                    press_button(&mut window, "Begin");
                    fs::remove_file(computer.path("config.toml")).unwrap();
                }
                window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Comma);
                window.run();
                press_button(&mut window, "Choose another…");
                wait_until(&mut window, |window| {
                    open_path(window).as_deref() == Some(&sample)
                });
                window
            };
            assert!(is_told(&window, "This is a sample diary"));
            press_button(&mut window, "To your own diary");
            let place = format!("own: {has_own}, given: {is_given}");
            match (has_own, is_given) {
                (true, _) => assert_eq!(open_path(&window), Some(own.clone()), "{place}"),
                (false, true) => {
                    assert!(window.state().session().is_none(), "{place}");
                    press_button(&mut window, "Begin");
                    let usual = computer.path("diary.sqlite");
                    assert_eq!(open_path(&window), Some(usual), "{place}");
                }
                (false, false) => {
                    let usual = computer.path("diary.sqlite");
                    assert_eq!(open_path(&window), Some(usual), "{place}");
                }
            }
            let config = computer.config().config;
            assert_ne!(config.diary, Some(sample.clone()), "{place}");
            assert!(!config.recent.contains(&sample), "{place}");
        }
    }
}
