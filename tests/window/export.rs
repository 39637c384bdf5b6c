//! Taking the diary along: what the dialog says, the file each form gives, and what cannot be written.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Diary;
use magnesium_diary::diary::sample::sample_days;
use magnesium_diary::domain::{DayStart, Severity};
use magnesium_diary::exchange::Format;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Opening};
use magnesium_diary::ui::desktop::{Desktop, Picked};
use magnesium_diary::ui::export::ExportDialog;
use magnesium_diary::ui::scene::Scene;
use magnesium_diary::ui::theme;

use crate::click::{click, type_into};
use crate::computer::{Computer, NOW, USUAL};
use crate::longer::longer_text;
use crate::window::{answered, today};
use crate::words::check_words;

type Window = Harness<'static, DiaryApp>;

fn picks(path: PathBuf) -> Desktop {
    Desktop::with(move |_| Picked::Path(path.clone()), |_| true)
}

fn made(language: Language, size: [f32; 2], desktop: Desktop) -> (Computer, Window) {
    let computer = Computer::new();
    let headache = answered(today(), 7, Severity::Moderate);
    drop(computer.diary("diary.sqlite", [headache]));
    let window = computer.window(language, size, desktop);
    (computer, window)
}

/// Opens the dialog from Settings.
fn open(window: &mut Window, text: &Text) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    click(window, Role::Button, &text.takeout_open());
}

fn choice(text: &Text, format: Format) -> String {
    format!("{}, {}", text.format_name(format), text.format_why(format))
}

fn hears(window: &Window, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

fn until(window: &mut Window, words: &str) {
    let began = Instant::now();
    while !hears(window, words) {
        assert!(began.elapsed() < Duration::from_mins(1), "never: {words}");
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
}

#[test]
fn each_form_is_explained_and_written_in_either_language() {
    for language in Language::ALL {
        let text = Text::new(language);
        for format in Format::ALL {
            let folder = tempfile::tempdir().unwrap();
            // The name gets its ending.
            let (computer, mut window) = made(language, USUAL, picks(folder.path().join("out")));
            open(&mut window, &text);
            assert!(hears(&window, &text.takeout_readable()));
            for other in Format::ALL {
                window.get_by_role_and_label(Role::RadioButton, &choice(&text, other));
            }
            click(&mut window, Role::RadioButton, &choice(&text, format));
            click(&mut window, Role::Button, &text.takeout_save());
            until(&mut window, "out.");
            let file = folder.path().join("out").with_extension(format.ending());
            let bytes = fs::read(&file).unwrap();
            let begins: &[u8] = match format {
                Format::Csv => b"date,sign,",
                Format::Json => b"{\"schema\":1,",
                Format::CsvZip | Format::Xlsx => b"PK",
            };
            assert!(bytes.starts_with(begins), "{format:?}");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                let mode = fs::metadata(&file).unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600);
            }
            drop(window);
            // "Delete for good" names it.
            let diary = Diary::open(
                &computer.path("diary.sqlite"),
                magnesium_diary::store::IfMissing::Fail,
            );
            let copies = diary
                .unwrap()
                .copies_holding(magnesium_diary::domain::erasure::Erasure::Everything);
            assert!(
                copies.unwrap().iter().any(|copy| copy.path == file),
                "{format:?}"
            );
        }
    }
}

#[test]
fn where_it_was_saved_is_heard_at_the_button_that_has_the_keyboard_then() {
    let folder = tempfile::tempdir().unwrap();
    let text = Text::new(Language::En);
    let file = folder.path().join("out.xlsx");
    let (_computer, mut window) = made(Language::En, USUAL, picks(file.clone()));
    DiaryApp::be_heard(&window.ctx);
    open(&mut window, &text);
    click(&mut window, Role::Button, &text.takeout_save());
    until(&mut window, "out.xlsx");
    let open_file = text.takeout_open_file();
    let at = window.get_by_role_and_label(Role::Button, &open_file);
    assert!(at.is_focused());
    let said = at.accesskit_node().description();
    assert_eq!(said, Some(text.report_saved(file.display().to_string())));
}

#[test]
fn the_keyboard_alone_takes_the_diary_along() {
    let folder = tempfile::tempdir().unwrap();
    let text = Text::new(Language::En);
    let (_computer, mut window) = made(Language::En, USUAL, picks(folder.path().join("out.json")));
    open(&mut window, &text);
    let chosen = choice(&text, Format::Xlsx);
    let at = window.get_by_role_and_label(Role::RadioButton, &chosen);
    assert!(at.is_focused(), "the keyboard begins at what is chosen");
    for key in [
        Key::Tab,
        Key::Space,
        Key::Tab,
        Key::Tab,
        Key::Tab,
        Key::Enter,
    ] {
        window.key_press(key);
        window.run();
    }
    until(&mut window, "Saved: ");
    assert!(folder.path().join("out.json").exists());
    window.key_press(Key::Escape);
    window.run();
    assert!(!hears(&window, &text.takeout_readable()));
}

#[test]
fn a_file_that_cannot_be_written_is_said_in_the_dialog_and_the_diary_is_never_written_over() {
    let text = Text::new(Language::En);
    let folder = tempfile::tempdir().unwrap();
    let nowhere = folder.path().join("none/out.xlsx");
    let (_computer, mut window) = made(Language::En, USUAL, picks(nowhere));
    open(&mut window, &text);
    click(&mut window, Role::Button, &text.takeout_save());
    until(&mut window, "Not saved (its folder is not there): ");
    // Another name for the diary itself.
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", []));
    let diary = computer.path("diary.sqlite");
    let link = computer.path("out.xlsx");
    fs::hard_link(&diary, &link).unwrap();
    let before = fs::read(&diary).unwrap();
    let mut window = computer.window(Language::En, USUAL, picks(link));
    open(&mut window, &text);
    click(&mut window, Role::Button, &text.takeout_save());
    until(&mut window, "diary itself");
    assert_eq!(fs::read(&diary).unwrap().len(), before.len());
}

#[test]
fn where_the_desktop_has_no_window_for_files_a_path_is_typed() {
    let text = Text::new(Language::En);
    let (computer, mut window) = made(Language::En, USUAL, Desktop::none());
    open(&mut window, &text);
    click(&mut window, Role::Button, &text.takeout_save());
    until(&mut window, &text.takeout_where());
    let file = computer.path("typed.xlsx");
    let field = text.takeout_where();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    type_into(
        &mut window,
        Role::TextInput,
        &field,
        &file.display().to_string(),
    );
    click(&mut window, Role::Button, &text.report_save_here());
    until(&mut window, "Saved: ");
    assert!(file.exists());
}

fn large(computer: &Computer) -> PathBuf {
    let path = computer.path("diary.sqlite");
    let sample = sample_days(1, NOW.diary_day(DayStart::default()), 20);
    let words = Text::new(Language::En).sample_words();
    drop(Diary::write_sample(&path, &sample, &words, NOW.zone).unwrap());
    path
}

#[test]
fn a_large_diary_is_written_beside_the_window_and_can_be_stopped() {
    let text = Text::new(Language::En);
    let computer = Computer::new();
    drop(large(&computer));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("out.xlsx");
    let ctx = egui::Context::default();
    let (paths, config) = computer.places();
    let text_of_window = Text::new(Language::En);
    let mut app = DiaryApp::in_window(
        paths,
        config,
        text_of_window,
        Box::new(|| NOW),
        Opening::of(&ctx),
    );
    app.use_desktop(picks(file.clone()));
    let mut window = crate::computer::window_of(app, USUAL);
    open(&mut window, &text);
    click(&mut window, Role::Button, &text.takeout_save());
    // However fast it goes: a file that is there is whole, and one that was stopped is not there.
    let mut was_writing = false;
    let began = Instant::now();
    while !hears(&window, "Saved: ") && !hears(&window, &text.takeout_stopped()) {
        assert!(began.elapsed() < Duration::from_mins(2), "never done");
        if hears(&window, "Writing: ") && !was_writing {
            was_writing = true;
            click(&mut window, Role::Button, &text.today_cancel());
        }
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
    assert_eq!(file.exists(), hears(&window, "Saved: "));
}

/// The dialog alone, as far as it has come.
fn alone(text: Text, size: [f32; 2], come: Come) -> Harness<'static, ExportDialog> {
    let mut dialog = ExportDialog::default();
    let path =
        "/home/somebody/Documents/health/a folder with a long name/Magnesium diary 2026-11-22.xlsx";
    let mut rows = None;
    match come {
        Come::Choosing => {}
        Come::Writing => rows = Some(1_234_567),
        Come::Saved => dialog.finish(Ok(PathBuf::from(path))),
        Come::Refused => dialog.finish(Err(text.report_not_saved(path, text.disk_full()))),
    }
    let draw = move |ui: &mut egui::Ui, dialog: &mut ExportDialog| {
        dialog.export_ui(ui, &mut Scene::new(&text, NOW), rows);
    };
    let mut window = Harness::builder()
        .with_size(egui::Vec2::from(size))
        .with_context_setup(theme::install)
        .build_ui_state(draw, dialog);
    window.run();
    window
}

#[derive(Clone, Copy, Debug)]
enum Come {
    Choosing,
    Writing,
    Saved,
    Refused,
}

#[test]
fn every_word_fits_however_far_it_has_come_in_small_windows_and_longer_languages() {
    for come in [Come::Choosing, Come::Writing, Come::Saved, Come::Refused] {
        for size in [USUAL, [900.0, 600.0], [590.0, 390.0]] {
            let texts = [
                Text::new(Language::Nl),
                Text::new(Language::En),
                longer_text(),
            ];
            for text in texts {
                let language = text.language();
                let window = alone(text, size, come);
                check_words(&window, &format!("{come:?} {language:?} {size:?}"));
            }
        }
    }
}
