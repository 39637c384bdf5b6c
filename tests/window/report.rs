//! The Report screen without a display: what is heard of the page, what it is made about, what is asked, and where it goes.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, LabCommand};
use magnesium_diary::domain::lab::{LabKind, LabValue};
use magnesium_diary::domain::note::NOTE_MAX_CHARS;
use magnesium_diary::domain::{Day, DayStart, RedFlag, Severity};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::{Asked, Desktop, Picked};

use crate::click::{click, click_at, retype, type_into};
use crate::computer::{Computer, NOW, USUAL, window_of};
use crate::window::answered;
use crate::words::check_words;

type Window = Harness<'static, DiaryApp>;

/// High enough for everything.
const HIGH: [f32; 2] = [1180.0, 1_500.0];
const QUESTIONS: &str = "My questions";

fn today() -> Day {
    NOW.diary_day(DayStart::default())
}

/// A headache on each of the last four days, and a result.
fn commands() -> Vec<Command> {
    let mut commands: Vec<Command> = (0..4)
        .map(|back| answered(today().plus(-back), 7, Severity::Moderate))
        .collect();
    commands.push(Command::Lab(LabCommand::Add {
        day: today().plus(-2),
        kind: LabKind::Magnesium,
        value: LabValue::new(0.82, "mmol/L", Some(0.7), Some(1.05)).unwrap(),
    }));
    commands
}

/// The report of that diary, on a desktop that answers so.
fn report(language: Language, size: [f32; 2], desktop: Desktop) -> (Computer, Window) {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", commands()));
    let mut window = computer.window(language, size, desktop);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    (computer, window)
}

fn hears(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

/// Draws until `done`.
fn until(window: &mut Window, done: impl Fn(&Window) -> bool) {
    let began = Instant::now();
    while !done(window) {
        assert!(began.elapsed() < Duration::from_secs(20), "never comes");
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
}

fn picks(path: PathBuf) -> Desktop {
    Desktop::with(move |_| Picked::Path(path.clone()), |_| true)
}

#[test]
fn the_page_is_heard_piece_by_piece_with_the_heads_beside_each_number() {
    let (_computer, window) = report(Language::En, HIGH, Desktop::none());
    window.get_by_role_and_label(Role::Heading, "Symptom overview for the GP");
    window.get_by_role_and_label(
        Role::Label,
        "Headache, Aug–Sep –, Oct –, Nov 4/4, days 4 of 4, worst moderate",
    );
    window.get_by_role_and_label(
        Role::Label,
        "Magnesium in serum, result 0.82 mmol/L, reference range 0.70–1.05, date 20 November 2026",
    );
    assert!(hears(
        &window,
        "Headache, 19 to 22 November 2026: 19 Nov moderate; 20 Nov moderate"
    ));
}

#[test]
fn parts_are_left_out_and_the_period_and_the_language_change() {
    let (_computer, mut window) = report(Language::En, HIGH, Desktop::none());
    assert!(hears(&window, "Laboratory results"));
    click(&mut window, Role::CheckBox, "Laboratory results");
    assert!(
        window
            .query_by_role_and_label(Role::Heading, "Laboratory results")
            .is_none()
    );
    click(&mut window, Role::CheckBox, "Laboratory results");
    window.get_by_role_and_label(Role::Heading, "Laboratory results");
    click(&mut window, Role::RadioButton, "Period: 4 weeks");
    assert!(hears(&window, "Headache, Oct–Nov 4/4"));
    click(
        &mut window,
        Role::RadioButton,
        "Language of the report: Nederlands",
    );
    window.get_by_role_and_label(Role::Heading, "Klachtenoverzicht voor de huisarts");
    window.get_by_role_and_label(Role::Heading, "Report");
}

#[test]
fn a_question_is_on_the_page_and_on_disk_and_is_taken_back_as_one_act() {
    let (computer, mut window) = report(Language::En, HIGH, Desktop::none());
    type_into(
        &mut window,
        Role::MultilineTextInput,
        QUESTIONS,
        "Is a blood ",
    );
    type_into(
        &mut window,
        Role::MultilineTextInput,
        QUESTIONS,
        "test useful?",
    );
    // Leaving the screen writes what was typed.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    let kept = magnesium_diary::diary::Diary::open(
        &computer.path("diary.sqlite"),
        magnesium_diary::store::IfMissing::Fail,
    );
    let kept = kept.unwrap().settings().gp_questions.clone();
    assert_eq!(kept, "Is a blood test useful?");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    assert!(hears(&window, "1. Is a blood test useful?"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    assert!(hears(&window, "questions for the GP"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    assert!(!hears(&window, "1. Is a blood test useful?"));
}

#[test]
fn words_that_could_not_be_written_stay_in_the_field_and_the_field_keeps_the_keyboard() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", commands()));
    let mut window = computer.window(Language::En, HIGH, Desktop::none());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    let words = "Why? ".repeat(NOTE_MAX_CHARS / 4);
    type_into(&mut window, Role::MultilineTextInput, QUESTIONS, &words);
    let refused = "longer than the diary keeps in one place";
    until(&mut window, |window| hears(window, refused));
    let field = window.get_by_role_and_label(Role::MultilineTextInput, QUESTIONS);
    assert!(field.is_focused());
    assert_eq!(field.value(), Some(words));
}

#[test]
fn the_pdf_goes_where_it_was_asked_for_and_is_told_and_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("for the gp");
    let (computer, mut window) = report(Language::En, HIGH, picks(path));
    type_into(
        &mut window,
        Role::MultilineTextInput,
        QUESTIONS,
        "Why so often?",
    );
    click(&mut window, Role::Button, "Save PDF…");
    until(&mut window, |window| hears(window, "Saved: "));
    let path = folder.path().join("for the gp.pdf");
    let pdf = fs::read(&path).unwrap();
    let said = pdf_extract::extract_text_from_mem(&pdf).unwrap();
    assert!(said.contains("0.82 mmol/L"), "{said}");
    assert!(said.contains("Why so often?"), "{said}");
    let copies = computer.diary("diary.sqlite", []).copies().unwrap();
    assert_eq!(copies[0].path, path);
    window.get_by_role_and_label(Role::Button, "Open PDF");
    // The page is about something else now: what was saved is not it.
    click(&mut window, Role::RadioButton, "Period: 1 year");
    assert!(!hears(&window, "Saved: "));
}

#[test]
fn without_a_window_for_files_a_path_is_typed_and_nothing_is_written_over() {
    let (computer, mut window) = report(Language::En, HIGH, Desktop::none());
    let there = computer.path("there.pdf");
    fs::write(&there, "mine").unwrap();
    click(&mut window, Role::Button, "Save PDF…");
    let asks = "Where do you want to save the PDF?";
    until(&mut window, |window| hears(window, asks));
    retype(&mut window, asks, &there.display().to_string());
    click(&mut window, Role::Button, "Save");
    assert!(hears(&window, "There is a file here already."));
    assert_eq!(fs::read(&there).unwrap(), b"mine");
    let nowhere = computer.path("no folder/a.pdf").display().to_string();
    retype(&mut window, asks, &nowhere);
    click(&mut window, Role::Button, "Save");
    assert!(hears(&window, "Not saved (its folder is not there): "));
    let new = computer.path("new.pdf");
    retype(&mut window, asks, &new.display().to_string());
    click(&mut window, Role::Button, "Save");
    assert!(fs::read(&new).unwrap().starts_with(b"%PDF"));
    assert!(!hears(&window, asks));
}

#[test]
fn the_diary_itself_is_never_written_over_and_a_name_that_only_gets_its_ending_is_not_either() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("gp.pdf"), "mine").unwrap();
    let (_computer, mut window) = report(Language::En, HIGH, picks(folder.path().join("gp")));
    click(&mut window, Role::Button, "Save PDF…");
    until(&mut window, |window| {
        hears(window, "There is a file here already.")
    });
    assert_eq!(fs::read(folder.path().join("gp.pdf")).unwrap(), b"mine");
    let computer = Computer::new();
    // A diary may be called anything.
    let diary = computer.path("diary.pdf");
    drop(computer.diary("diary.pdf", commands()));
    let (mut paths, config) = computer.places();
    paths.diary.clone_from(&diary);
    let app = DiaryApp::new(paths, config, Text::new(Language::En), Box::new(|| NOW));
    let mut window = window_of(app, HIGH);
    window.state_mut().use_desktop(picks(diary.clone()));
    click(&mut window, Role::Button, "Report");
    click(&mut window, Role::Button, "Save PDF…");
    until(&mut window, |window| {
        hears(window, "This is your diary itself")
    });
    drop(window);
    assert_eq!(
        computer
            .diary("diary.pdf", [])
            .answers(Day::MIN, Day::MAX)
            .unwrap()
            .len(),
        4
    );
}

#[test]
fn a_report_asked_for_before_an_answer_has_the_answer() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gp.pdf");
    let (asked, answer) = std::sync::mpsc::channel::<()>();
    let answer = Mutex::new(answer);
    let picked = path.clone();
    let pick = move |_: &Asked| {
        answer.lock().unwrap().recv().unwrap();
        Picked::Path(picked.clone())
    };
    let (_computer, mut window) = report(Language::En, HIGH, Desktop::with(pick, |_| true));
    click(&mut window, Role::Button, "Save PDF…");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    click(&mut window, Role::RadioButton, "Headache: Severe");
    asked.send(()).unwrap();
    until(&mut window, |_| path.exists());
    let said = pdf_extract::extract_text_from_mem(&fs::read(&path).unwrap()).unwrap();
    assert!(said.contains("severe"), "{said}");
}

#[test]
fn a_window_for_files_that_fails_leads_to_a_field_and_is_asked_again_each_time() {
    let times = Arc::new(AtomicUsize::new(0));
    let asked = Arc::clone(&times);
    let pick = move |_: &Asked| {
        asked.fetch_add(1, Ordering::SeqCst);
        Picked::Failed
    };
    let (_computer, mut window) = report(Language::En, HIGH, Desktop::with(pick, |_| true));
    let field = "Where do you want to save the PDF?";
    for time in 1..=2 {
        click(&mut window, Role::Button, "Save PDF…");
        until(&mut window, |window| {
            let field = window.query_by_role_and_label(Role::TextInput, field);
            field.is_some()
        });
        assert!(hears(&window, "window for choosing files did not work"));
        assert_eq!(times.load(Ordering::SeqCst), time);
        click(&mut window, Role::Button, "Cancel");
    }
}

#[test]
fn the_window_for_files_is_told_the_kind_and_begins_where_the_last_one_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gp.pdf");
    let (picked, seen) = (path.clone(), Arc::new(Mutex::new(Vec::<Asked>::new())));
    let asked = Arc::clone(&seen);
    let pick = move |question: &Asked| {
        asked.lock().unwrap().push(question.clone());
        Picked::Path(picked.clone())
    };
    let (_computer, mut window) = report(Language::Nl, HIGH, Desktop::with(pick, |_| true));
    click(&mut window, Role::Button, "PDF bewaren…");
    until(&mut window, |_| path.exists());
    click(&mut window, Role::Button, "PDF bewaren…");
    until(&mut window, |_| seen.lock().unwrap().len() == 2);
    let asked = seen.lock().unwrap().clone();
    assert!(asked.iter().all(|asked| asked.kind == "PDF-document"));
    let begins = asked.iter().map(|asked| asked.folder().map(Path::to_owned));
    let begins: Vec<_> = begins.collect();
    assert!(
        begins[0]
            .as_ref()
            .is_some_and(|folder| folder.is_absolute())
    );
    assert_eq!(begins[1].as_deref(), Some(folder.path()));
}

#[test]
fn what_can_be_chosen_is_heard_before_the_page() {
    // Wide enough for the page to stand to the left of the choices.
    let (_computer, window) = report(Language::En, HIGH, Desktop::none());
    let places = |role, name: &str| {
        let nodes = window.root().children_recursive();
        nodes
            .enumerate()
            .find(|(_, node)| {
                node.accesskit_node().role() == role
                    && node.accesskit_node().label().as_deref() == Some(name)
            })
            .map(|(at, _)| at)
            .unwrap()
    };
    let button = places(Role::Button, "Save PDF…");
    assert!(button < places(Role::Heading, "Symptom overview for the GP"));
    let rect = |name: &str| window.get_by_role_and_label(Role::Heading, name).rect();
    assert!(rect("Period").left() > rect("Symptom overview for the GP").left());
}

#[test]
fn a_warning_sign_ticked_today_comes_before_the_page() {
    let computer = Computer::new();
    let flag = Command::RedFlag {
        day: today(),
        flag: RedFlag::ALL[0],
        on: true,
    };
    drop(computer.diary("diary.sqlite", commands().into_iter().chain([flag])));
    let mut window = computer.window(Language::En, HIGH, Desktop::none());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    let advice = Text::new(Language::En).red_flag_advice(RedFlag::ALL[0]);
    assert!(hears(&window, &advice));
    assert!(hears(&window, "Warning signs I ticked"));
}

#[test]
fn the_table_is_the_one_the_text_command_writes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.csv");
    let (_computer, mut window) = report(Language::En, HIGH, picks(path.clone()));
    click(&mut window, Role::Button, "Export…");
    let csv = "Table (CSV), Answers, moments and notes in one table. For this program and for spreadsheets.";
    click(&mut window, Role::RadioButton, csv);
    click(&mut window, Role::Button, "Save…");
    until(&mut window, |window| hears(window, "Saved: "));
    let table = fs::read_to_string(&path).unwrap();
    assert_eq!(table.lines().count(), 5);
    assert!(table.contains("headache"), "{table}");
}

#[test]
fn every_word_fits_in_small_windows_and_in_both_languages() {
    for language in Language::ALL {
        for size in [USUAL, [900.0, 600.0], [590.0, 390.0], HIGH] {
            let (_computer, window) = report(language, size, Desktop::none());
            check_words(&window, &format!("{language:?} {size:?}"));
        }
    }
}

#[test]
fn an_empty_diary_has_a_page_that_says_so() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    let mut window = computer.window(Language::En, HIGH, Desktop::none());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    assert!(hears(
        &window,
        "Nothing has been filled in during this period."
    ));
    assert!(hears(&window, "Page 1 of 1") || hears(&window, "1 page of A4"));
}

#[test]
fn the_report_is_printed_by_the_desktop_and_a_desktop_that_cannot_is_told() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let printed = Arc::new(Mutex::new(Vec::new()));
    let paper = Arc::clone(&printed);
    let desktop = Desktop::none().printing(move |pdf, _| {
        paper.lock().unwrap().push(fs::read(pdf).unwrap());
        false
    });
    let mut window = computer.window(Language::En, USUAL, desktop);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
    window.run();
    window.get_by_role_and_label(Role::Button, "Print…").click();
    window.run();
    let began = Instant::now();
    while window
        .query_by_label_contains("could neither print")
        .is_none()
    {
        assert!(began.elapsed().as_secs() < 10, "it is said");
        window.run();
    }
    let printed = printed.lock().unwrap();
    assert!(printed.len() == 1 && printed[0].starts_with(b"%PDF-"));
}

/// In a wide window the page is as large as it prints and the choices fill what is left; the language is named.
#[test]
fn the_page_and_the_choices_fill_a_wide_window() {
    let (_computer, mut window) = report(Language::En, [1600.0, 1000.0], Desktop::none());
    until(&mut window, |window| hears(window, "Symptom overview"));
    window.get_by_role_and_label(Role::Label, "Language of the report");
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "My questions");
    assert!(field.rect().right() > 1540.0, "{:?}", field.rect());
    let sheet = window.get_by_label("Symptom overview for the GP").rect();
    // A page of this width, and nothing empty between.
    assert!(field.rect().left() - sheet.left() < 794.0, "{sheet:?}");
}

/// Name and date of birth are typed once, stand on the page, and are wrong in words below their field.
#[test]
fn name_and_date_of_birth_stand_on_top_of_the_page_if_one_wants() {
    let (_computer, mut window) = report(Language::En, HIGH, Desktop::none());
    assert!(!hears(&window, "Name: "));
    type_into(&mut window, Role::TextInput, "Name", "Anna de Vries");
    window.key_press(Key::Enter);
    window.run();
    let born = "Date of birth";
    type_into(&mut window, Role::TextInput, born, "31 november 1981");
    window.key_press(Key::Enter);
    window.run();
    assert!(hears(&window, "Name: Anna de Vries"));
    assert!(hears(&window, "does not exist") && !hears(&window, "Date of birth: "));
    let field = window.get_by_role_and_label(Role::TextInput, born);
    field.focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    type_into(&mut window, Role::TextInput, born, "12 may 1981");
    window.key_press(Key::Enter);
    window.run();
    assert!(hears(&window, "Date of birth: 12 May 1981"));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert!(hears(&window, "Name: Anna de Vries") && !hears(&window, "Date of birth: "));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert!(!hears(&window, "Name: "));
}

/// In a low window too, where the field stands at its foot.
#[test]
fn what_is_wrong_on_enter_keeps_the_keyboard_and_comes_into_sight() {
    let size = [787.0, 520.0];
    let (_computer, mut window) = report(Language::Nl, size, Desktop::none());
    let text = Text::new(Language::Nl);
    let long = "x".repeat(61);
    let too_long = text.bad_name(&long);
    let (name, born) = (text.report_name(), text.report_birth_date());
    for (name, words, why) in [
        (name, long.as_str(), too_long.as_str()),
        (born, "31 november 1968", "bestaat niet"),
    ] {
        type_into(&mut window, Role::TextInput, &name, words);
        window.key_press(Key::Enter);
        window.run();
        let said = window.get_by_label_contains(why);
        let room = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
        assert!(room.contains_rect(said.rect()), "{name} {:?}", said.rect());
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        assert!(field.is_focused(), "{name}");
        assert!(room.contains_rect(field.rect()), "{name}");
        // What is typed next takes the place of it.
        field.type_text("1968");
        window.run();
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        assert_eq!(field.value().as_deref(), Some("1968"));
    }
}

#[test]
fn who_it_is_about_and_the_way_to_paper_are_both_in_sight() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_computer, window) = report(language, USUAL, Desktop::none());
        let fields = [text.report_name(), text.report_birth_date()];
        let fields = fields.map(|name| window.get_by_role_and_label(Role::TextInput, &name).rect());
        let save = text.report_save();
        let save = window.get_by_role_and_label(Role::Button, &save).rect();
        for seen in fields.into_iter().chain([save]) {
            assert!(seen.bottom() <= USUAL[1], "{language:?} {seen}");
        }
    }
}

/// Said on one page it stands on the other, and what replaces it there replaces it here.
#[test]
fn when_one_was_born_is_said_once() {
    let (_computer, mut window) = report(Language::En, HIGH, Desktop::none());
    let show = |window: &mut Window, page| {
        window.key_press_modifiers(Modifiers::COMMAND, page);
        window.run();
    };
    let retype = |window: &mut Window, field: &str, words: &str| {
        window.get_by_role_and_label(Role::TextInput, field).focus();
        window.run();
        window.key_press_modifiers(Modifiers::COMMAND, Key::A);
        window.run();
        type_into(window, Role::TextInput, field, words);
        window.key_press(Key::Enter);
        window.run();
    };
    let shown = |window: &Window, field: &str| {
        let field = window.get_by_role_and_label(Role::TextInput, field);
        field.value().unwrap_or_default()
    };
    let here = "Date of birth";
    let there = "Date or year of birth";
    retype(&mut window, here, "12 may 1981");
    show(&mut window, Key::Num4);
    click(
        &mut window,
        Role::RadioButton,
        "Parts of Magnesium: About you",
    );
    assert_eq!(shown(&window, there), "12 May 1981");
    // What else is said about oneself leaves it alone.
    let kidney = window.query_all_by_role(Role::CheckBox).next().unwrap();
    kidney.click();
    window.run();
    assert_eq!(shown(&window, there), "12 May 1981");
    retype(&mut window, there, "1980");
    show(&mut window, Key::Num6);
    assert_eq!(shown(&window, here), "1980");
    assert!(!hears(&window, "Date of birth: ") && hears(&window, "born in 1980"));
    window.get_by_role_and_label(Role::TextInput, here).focus();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.key_press(Key::Delete);
    window.key_press(Key::Enter);
    window.run();
    show(&mut window, Key::Num4);
    assert_eq!(shown(&window, there), "");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(shown(&window, there), "1980");
}

/// With what is being typed at that moment, as the buttons do.
#[test]
fn keys_save_the_report_and_print_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gp.pdf");
    let printed = Arc::new(Mutex::new(Vec::new()));
    let paper = Arc::clone(&printed);
    let desktop = picks(path.clone()).printing(move |pdf, _| {
        paper.lock().unwrap().push(fs::read(pdf).unwrap());
        true
    });
    let (_computer, mut window) = report(Language::En, [1180.0, 780.0], desktop);
    let long = "Anna ".repeat(13);
    type_into(&mut window, Role::TextInput, "Name", &long);
    for key in [Key::S, Key::P] {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        window.run();
        window.get_by_label("A name has at most 60 characters.");
    }
    assert!(!path.exists() && printed.lock().unwrap().is_empty());
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    type_into(&mut window, Role::TextInput, "Name", "Anna");
    window.key_press_modifiers(Modifiers::COMMAND, Key::P);
    until(&mut window, |_| !printed.lock().unwrap().is_empty());
    window.key_press_modifiers(Modifiers::COMMAND, Key::S);
    until(&mut window, |window| hears(window, "Saved: "));
    let saved = fs::read(&path).unwrap();
    let printed = printed.lock().unwrap();
    for pdf in [&saved, &printed[0]] {
        let said = pdf_extract::extract_text_from_mem(pdf).unwrap();
        assert!(said.contains("Name: Anna"), "{said}");
    }
}

/// A page without the name that was typed for it is what nobody asked for: the keyboard goes where it is wrong.
#[test]
fn a_name_that_is_too_long_is_said_once_more_before_the_page_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gp.pdf");
    let (_computer, mut window) = report(Language::En, [1180.0, 780.0], picks(path.clone()));
    type_into(&mut window, Role::TextInput, "Name", &"Anna ".repeat(13));
    window.key_press(Key::Enter);
    window.run();
    for button in ["Save PDF…", "Print…"] {
        click(&mut window, Role::Button, button);
        let field = window.get_by_role_and_label(Role::TextInput, "Name");
        assert!(field.is_focused(), "{button}");
        let wrong = window.get_by_label("A name has at most 60 characters.");
        assert!(wrong.rect().bottom() <= 780.0, "{}", wrong.rect());
        assert!(!hears(&window, "Saved: ") && !path.exists());
    }
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    type_into(&mut window, Role::TextInput, "Name", "Anna");
    click(&mut window, Role::Button, "Save PDF…");
    until(&mut window, |window| hears(window, "Saved: "));
    let said = pdf_extract::extract_text_from_mem(&fs::read(&path).unwrap()).unwrap();
    assert!(said.contains("Name: Anna"), "{said}");
}

#[test]
fn that_the_pdf_was_saved_is_seen_where_it_was_asked_for() {
    for size in [[1180.0, 780.0], [900.0, 600.0], [590.0, 390.0]] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gp.pdf");
        let (_computer, mut window) = report(Language::En, size, picks(path));
        click_at(&mut window, Role::Button, "Save PDF…");
        until(&mut window, |window| hears(window, "Saved: "));
        let told = window.get_by_label_contains("Saved: ").rect();
        let open = window.get_by_role_and_label(Role::Button, "Open PDF");
        for rect in [told, open.rect()] {
            let is_seen = rect.top() >= 0.0 && rect.bottom() <= size[1];
            assert!(is_seen, "{size:?} {rect}");
        }
    }
}

/// The questions of the sample diary are asked in the language of the page; one's own stay as they were typed.
#[test]
fn the_samples_questions_speak_the_language_of_the_page() {
    let text = Text::new(Language::Nl);
    let other = Text::new(Language::En);
    let asked = other.sample_words().questions;
    for (asked, on_page) in asked.lines().zip(text.sample_words().questions.lines()) {
        assert_eq!(text.sample_question(asked).as_deref(), Some(on_page));
        assert_eq!(text.sample_question(on_page).as_deref(), Some(on_page));
    }
    assert_eq!(text.sample_question("Is it my back?"), None);
}
