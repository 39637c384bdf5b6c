//! A picture of every screen with fifty years in the diary: the egui pass and its tessellation, beside an empty window in the same
//! run; and what the person does on every screen, up to the end of the picture that shows it. Prints medians, of Trends also the slowest
//! picture and the opening, and fails above four milliseconds for a picture, a sixtieth of a second for an act, and for Trends above
//! two milliseconds, four for the slowest, and a tenth of a second for the opening.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it measures and may fail loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::{
    Context, DroppedFile, DroppedFileHandle, Event, Key, Modifiers, Pos2, RawInput, Rect, Ui, Vec2,
};
use magnesium_diary::config::{Config, ConfigFile};
use magnesium_diary::diary::Diary;
use magnesium_diary::diary::sample::sample_days;
use magnesium_diary::domain::{Day, Moment, Now, Zone};
use magnesium_diary::report::{Part, ReportData, ReportFacts, Span, lay_out};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::{DiaryApp, Opening, Paths};
use magnesium_diary::ui::theme;

const MOST: Duration = Duration::from_millis(4);
/// Of both pages of Trends: the median, the slowest, and opening the page.
const TRENDS_MEDIAN: Duration = Duration::from_millis(2);
const TRENDS_SLOWEST: Duration = Duration::from_millis(4);
const TRENDS_OPENING: Duration = Duration::from_millis(100);
/// Another program may take the computer for a moment: of so many rounds the one with the least slow picture counts.
const ROUNDS: usize = 5;
/// One picture of sixty in a second.
const ACT_MOST: Duration = Duration::from_micros(16_667);
const ACTS: usize = 15;
const YEARS: u32 = 50;
const FRAMES: usize = 120;
/// Pictures before the first key.
const WARM: usize = 10;
const SIZE: Vec2 = Vec2::new(1180.0, 780.0);
/// Sunday 22 November 2026, 20:04 in the Netherlands.
const NOW: Now = Now {
    moment: Moment(1_795_374_240),
    zone: Zone::Fixed(3_600),
};

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("diary.sqlite");
    let text = Text::new(Language::En);
    let sample = sample_days(
        1,
        NOW.diary_day(magnesium_diary::domain::DayStart::default()),
        YEARS,
    );
    let diary = Diary::write_sample(&path, &sample, &text.sample_words(), NOW.zone);
    drop(diary.expect("the sample can be written"));
    let empty = measure(&mut |_ui| {}, Vec::new()).median;
    println!("{:>12}: {empty:>10.2?}", "empty window");
    let mut slowest = Duration::ZERO;
    for screen in Screen::ALL {
        let key = screen.key().expect("each page of the bar has one");
        let mut app = app_on(&path, folder.path());
        let frame = measure(&mut |ui| app.draw(ui), vec![press(key)]).median;
        let ratio = frame.as_secs_f64() / empty.as_secs_f64();
        println!(
            "{:>12}: {frame:>10.2?}  ({ratio:.1} x the empty window)",
            format!("{screen:?}")
        );
        slowest = slowest.max(frame);
    }
    preview(&path, folder.path(), empty);
    trends(&path, folder.path());
    let slowest_act = acts(&path, folder.path()).max(setting(&path));
    assert!(slowest <= MOST, "a picture took longer than {MOST:?}");
    assert!(
        slowest_act <= ACT_MOST,
        "an act took longer than {ACT_MOST:?}"
    );
}

/// Both pages of Trends, whatever the period.
fn trends(diary: &Path, folder: &Path) {
    let all = vec![press(Key::Num3)];
    let one = vec![press(Key::Num3), pressed(Key::A, Modifiers::NONE)];
    for (name, open) in [("all symptoms", all), ("one symptom", one)] {
        let rounds = (0..ROUNDS).map(|_| {
            let mut app = app_on(diary, folder);
            measure(&mut |ui| app.draw(ui), open.clone())
        });
        let rounds: Vec<_> = rounds.collect();
        let least = |of: fn(&Measured) -> Duration| rounds.iter().map(of).min().unwrap_or_default();
        let (frame, slowest) = (least(|round| round.median), least(|round| round.slowest));
        let opening = least(|round| round.opening);
        println!("{name:>12}: {frame:>10.2?}, slowest {slowest:.2?}, opening {opening:.2?}");
        assert!(
            frame <= TRENDS_MEDIAN,
            "{name}: longer than {TRENDS_MEDIAN:?}"
        );
        assert!(
            slowest <= TRENDS_SLOWEST,
            "{name}: longer than {TRENDS_SLOWEST:?}"
        );
        assert!(
            opening <= TRENDS_OPENING,
            "{name}: longer than {TRENDS_OPENING:?}"
        );
    }
}

/// What a large workbook would bring, with a name for each of its columns. How long reading takes and how often the dialog is drawn depends
/// on the computer: it is printed beside the empty window and has no limit of its own.
fn preview(diary: &Path, folder: &Path, empty: Duration) {
    let file = folder.join("years.xlsx");
    fs::write(&file, workbook()).expect("the folder can be written");
    let mut app = app_on(diary, folder);
    let ctx = Context::default();
    theme::install(&ctx);
    for _ in 0..WARM {
        picture(&ctx, &mut app, Vec::new());
    }
    let opening = picture_with(&ctx, &mut app, Vec::new(), Some(Dropped(file)));
    let opening = opening + picture(&ctx, &mut app, Vec::new());
    let mut frames: Vec<Duration> = (0..FRAMES)
        .map(|_| picture(&ctx, &mut app, Vec::new()))
        .collect();
    let frames = frames.split_off(WARM);
    let frame = median(frames);
    let ratio = frame.as_secs_f64() / empty.as_secs_f64();
    println!(
        "{:>12}: {frame:>10.2?}  ({ratio:.1} x the empty window), opening {opening:.2?} of {SHEET_ROWS} rows of {SHEET_COLUMNS} names",
        "preview"
    );
}

/// A file that is let go over the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|err| err.to_string())
    }
}

const SHEET_ROWS: u32 = 20_000;
const SHEET_COLUMNS: u16 = 30;

fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Date").expect("a cell");
    for column in 1..=SHEET_COLUMNS {
        let name = format!("Symptom {column}");
        sheet.write(0, column, name).expect("a cell");
    }
    let first = Day::from_ymd(1970, 1, 1).expect("a day");
    for row in 1..=SHEET_ROWS {
        let day = first.plus(i32::try_from(row).expect("small"));
        sheet.write(row, 0, day.to_string()).expect("a cell");
        for column in 1..=SHEET_COLUMNS {
            let number = (row * u32::from(column) * 7) % 11;
            sheet.write(row, column, number).expect("a cell");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

/// What was measured of pictures of a page.
struct Measured {
    /// The picture in which the last key was acted on, and the next, which shows the page.
    opening: Duration,
    median: Duration,
    slowest: Duration,
}

/// The program on a diary.
fn app_on(diary: &Path, folder: &Path) -> DiaryApp {
    let paths = Paths {
        diary: diary.to_owned(),
        sample: folder.join("none.sqlite"),
    };
    let config = ConfigFile::detached(Config::default());
    DiaryApp::new(paths, config, Text::new(Language::En), Box::new(|| NOW))
}

/// The median time in which the report is worded and set on paper anew, as when a part is left out.
fn setting(diary: &Path) -> Duration {
    let diary = Diary::open_checked(diary, IfMissing::Fail).expect("the sample can be read");
    let span = Span::weeks(52, diary.today(NOW));
    let facts = ReportFacts::load(&diary, span, NOW).expect("the sample can be read");
    let text = Text::new(Language::En);
    let times = (0..ACTS).map(|_| {
        let began = Instant::now();
        let data = ReportData::new(&facts, &Part::usual(), &text);
        let pages = lay_out(&data, &text);
        let time = began.elapsed();
        assert!(!pages.is_empty());
        time
    });
    let time = median(times.collect());
    println!("{:>16}: {time:>10.2?}", "set the report");
    time
}

/// What a person does: its name, the screen it is done on, and its keys.
type Act<'a> = (&'a str, Key, &'a [(Key, Modifiers)]);

/// Times what a person does, each act on its screen; the slowest median.
fn acts(diary: &Path, folder: &Path) -> Duration {
    let plain = Modifiers::NONE;
    let acts: [Act<'_>; 12] = [
        (
            "answer a sign",
            Key::Num1,
            &[(Key::A, plain), (Key::Num1, plain)],
        ),
        (
            "undo",
            Key::Num1,
            &[
                (Key::A, plain),
                (Key::Num2, plain),
                (Key::Z, Modifiers::COMMAND),
            ],
        ),
        ("a day back", Key::Num1, &[(Key::PageUp, plain)]),
        ("to Calendar", Key::Num1, &[(Key::Num2, Modifiers::COMMAND)]),
        ("another day", Key::Num2, &[(Key::ArrowLeft, plain)]),
        ("a year back", Key::Num2, &[(Key::PageUp, plain)]),
        ("to Trends", Key::Num1, &[(Key::Num3, Modifiers::COMMAND)]),
        ("open a symptom", Key::Num3, &[(Key::A, plain)]),
        (
            "to Magnesium",
            Key::Num1,
            &[(Key::Num4, Modifiers::COMMAND)],
        ),
        ("to Records", Key::Num1, &[(Key::Num5, Modifiers::COMMAND)]),
        ("to Report", Key::Num1, &[(Key::Num6, Modifiers::COMMAND)]),
        ("open search", Key::Num1, &[(Key::F, Modifiers::COMMAND)]),
    ];
    let mut slowest = Duration::ZERO;
    for (name, screen, keys) in acts {
        let time = act(diary, folder, screen, keys);
        println!("{name:>16}: {time:>10.2?}");
        slowest = slowest.max(time);
    }
    slowest
}

/// The median time of the picture in which the last of `keys` is acted on.
fn act(diary: &Path, folder: &Path, screen: Key, keys: &[(Key, Modifiers)]) -> Duration {
    let ctx = Context::default();
    theme::install(&ctx);
    let paths = Paths {
        diary: diary.to_owned(),
        sample: folder.join("none.sqlite"),
    };
    let config = ConfigFile::detached(Config::default());
    // As in the real window: what takes long goes on beside it.
    let text = Text::new(Language::En);
    let mut app = DiaryApp::in_window(paths, config, text, Box::new(|| NOW), Opening::of(&ctx));
    let mut times = Vec::new();
    for _ in 0..ACTS {
        picture(&ctx, &mut app, vec![pressed(Key::Escape, Modifiers::NONE)]);
        picture(&ctx, &mut app, vec![press(screen)]);
        for _ in 0..3 {
            picture(&ctx, &mut app, Vec::new());
        }
        let mut time = Duration::ZERO;
        for (key, modifiers) in keys {
            time = picture(&ctx, &mut app, vec![pressed(*key, *modifiers)]);
        }
        times.push(time);
    }
    median(times)
}

fn picture(ctx: &Context, app: &mut DiaryApp, events: Vec<Event>) -> Duration {
    picture_with(ctx, app, events, None)
}

fn picture_with(
    ctx: &Context,
    app: &mut DiaryApp,
    events: Vec<Event>,
    dropped: Option<Dropped>,
) -> Duration {
    let dropped_files = dropped
        .into_iter()
        .map(|file| Arc::new(file) as DroppedFileHandle);
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
        events,
        dropped_files: dropped_files.collect(),
        ..RawInput::default()
    };
    let began = Instant::now();
    let mut output = ctx.run_ui(input, |ui| app.draw(ui));
    output.textures_delta.clear();
    let meshes = ctx.tessellate(output.shapes, output.pixels_per_point);
    let time = began.elapsed();
    drop(meshes);
    time
}

fn press(key: Key) -> Event {
    pressed(key, Modifiers::COMMAND)
}

const fn pressed(key: Key, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    }
}

/// Pictures of a page that one event after the other of `keys` leads to, a picture each, when the window has stood for a moment.
fn measure(draw: &mut dyn FnMut(&mut Ui), keys: Vec<Event>) -> Measured {
    let ctx = Context::default();
    theme::install(&ctx);
    let open = WARM + keys.len();
    let mut events = vec![None; WARM];
    events.extend(keys.into_iter().map(Some));
    let mut events = events.into_iter();
    let mut times = Vec::with_capacity(FRAMES);
    for frame in 0..FRAMES {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
            time: Some(frame as f64 / 60.0),
            events: events.next().flatten().into_iter().collect(),
            ..RawInput::default()
        };
        let began = Instant::now();
        let mut output = ctx.run_ui(input, |ui| draw(ui));
        output.textures_delta.clear();
        let meshes = ctx.tessellate(output.shapes, output.pixels_per_point);
        times.push(began.elapsed());
        drop(meshes);
    }
    let steady = times.split_off(FRAMES / 2);
    Measured {
        opening: times.iter().skip(open - 1).take(2).sum(),
        slowest: steady.iter().max().copied().unwrap_or_default(),
        median: median(steady),
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
