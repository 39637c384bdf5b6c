//! A very large diary in its window: the first picture does not wait until the file is checked, nothing is written to a file that turns
//! out to be damaged, and what is looked back on beside the window is shown once it is there.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::window::NOW;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::{Context, Event, Key, Modifiers, Pos2, RawInput, Rect, Shape, Vec2};
use magnesium_diary::config::{Config, ConfigFile};
use magnesium_diary::diary::Diary;
use magnesium_diary::diary::sample::sample_days;
use magnesium_diary::domain::{Day, DayStart, Severity, SignId};
use magnesium_diary::store::{IfMissing, StoreError};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Opening, Paths};
use magnesium_diary::ui::theme;
use tempfile::TempDir;

/// Enough for a file that is checked beside the window.
const YEARS: u32 = 20;

fn today() -> Day {
    NOW.diary_day(DayStart::default())
}

fn large_diary() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("diary.sqlite");
    let sample = sample_days(1, today(), YEARS);
    let words = Text::new(Language::En).sample_words();
    drop(Diary::write_sample(&path, &sample, &words, NOW.zone).unwrap());
    assert!(path.metadata().unwrap().len() > 2_000_000);
    (folder, path)
}

/// Spoils a page that holds answers of long ago: today's are read without it.
fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2 / 4_096 * 4_096;
    bytes[middle..middle + 4_096].fill(0xA5);
    fs::write(path, bytes).unwrap();
    let opened = Diary::open(path, IfMissing::Fail);
    assert!(matches!(opened, Err(StoreError::Damaged(_))), "{opened:?}");
    let unchecked = Diary::open_checked(path, IfMissing::Fail).unwrap();
    assert!(!unchecked.day(today()).unwrap().answers.is_empty());
}

fn is_found_damaged(app: &DiaryApp) -> bool {
    app.session()
        .is_some_and(|session| session.diary().is_damaged() && session.is_read_only())
}

fn app(path: &Path, ctx: &Context) -> DiaryApp {
    theme::install(ctx);
    let paths = Paths {
        diary: path.to_owned(),
        sample: path.with_file_name("sample.sqlite"),
    };
    let config = ConfigFile::detached(Config::default());
    DiaryApp::in_window(
        paths,
        config,
        Text::new(Language::En),
        Box::new(|| NOW),
        Opening::of(ctx),
    )
}

fn picture(ctx: &Context, app: &mut DiaryApp, keys: &[Key]) {
    picture_with(ctx, app, keys, Modifiers::NONE);
}

/// Draws a picture; the words in it.
fn picture_with(ctx: &Context, app: &mut DiaryApp, keys: &[Key], modifiers: Modifiers) -> String {
    let events = keys.iter().map(|key| Event::Key {
        key: *key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    });
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, Vec2::new(1180.0, 780.0))),
        events: events.collect(),
        ..RawInput::default()
    };
    let mut output = ctx.run_ui(input, |ui| app.draw(ui));
    // Nothing is painted here.
    output.textures_delta.clear();
    let shapes = output.shapes.iter().map(|clipped| words_of(&clipped.shape));
    shapes.collect()
}

fn words_of(shape: &Shape) -> String {
    match shape {
        Shape::Text(text) => format!("{}\n", text.galley.text()),
        Shape::Vec(shapes) => shapes.iter().map(words_of).collect(),
        _ => String::new(),
    }
}

#[test]
fn what_is_looked_back_on_beside_the_window_comes_to_be_shown() {
    let (_folder, path) = large_diary();
    let ctx = Context::default();
    let mut app = app(&path, &ctx);
    picture(&ctx, &mut app, &[]);
    picture_with(&ctx, &mut app, &[Key::Num3], Modifiers::COMMAND);
    let version = |app: &DiaryApp| app.session().unwrap().diary().version().unwrap();
    let before = version(&app);
    let began = Instant::now();
    while !picture_with(&ctx, &mut app, &[], Modifiers::NONE).contains("Other symptoms") {
        assert!(
            began.elapsed() < Duration::from_mins(1),
            "it goes on looking back"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(
        version(&app),
        before,
        "reading beside the window is no news"
    );
}

#[test]
fn an_answer_typed_before_the_check_is_done_is_kept_if_the_file_is_whole() {
    let (_folder, path) = large_diary();
    let ctx = Context::default();
    let mut app = app(&path, &ctx);
    // The row of the first sign, severe.
    picture(&ctx, &mut app, &[Key::A]);
    picture(&ctx, &mut app, &[Key::Num3]);
    assert!(app.session().is_some());
    drop(app);
    let diary = Diary::open(&path, IfMissing::Fail).unwrap();
    let answer = &diary.day(today()).unwrap().answers[&SignId(1)];
    assert_eq!(answer.severity, Severity::Severe);
}

#[test]
fn an_answer_typed_before_a_damage_is_found_is_not_written() {
    let (_folder, path) = large_diary();
    damage(&path);
    let before = fs::read(&path).unwrap();
    let ctx = Context::default();
    let mut app = app(&path, &ctx);
    picture(&ctx, &mut app, &[Key::A]);
    picture(&ctx, &mut app, &[Key::Num3]);
    assert!(is_found_damaged(&app), "nothing more is written");
    drop(app);
    assert!(
        fs::read(&path).unwrap() == before,
        "left byte for byte as it was"
    );
}

#[test]
fn a_damage_is_told_without_anything_being_typed() {
    let (_folder, path) = large_diary();
    damage(&path);
    let before = fs::read(&path).unwrap();
    let ctx = Context::default();
    let mut app = app(&path, &ctx);
    let began = Instant::now();
    while !is_found_damaged(&app) {
        assert!(
            began.elapsed() < Duration::from_secs(30),
            "it is never told"
        );
        picture(&ctx, &mut app, &[]);
        std::thread::sleep(Duration::from_millis(5));
    }
    drop(app);
    assert!(
        fs::read(&path).unwrap() == before,
        "left byte for byte as it was"
    );
}
