//! Ten thousand random acts and screen switches in one window, by keys, clicks and typing, on a diary of ten years: nothing may
//! fail, the file must be whole at the end, and the memory in use must not grow. Prints the numbers.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark prints what it measures and may fail loudly"
)]

use std::time::Instant;

use egui::{Context, Event, Key, Modifiers, PointerButton, Pos2, RawInput, Rect, Vec2};
use magnesium_diary::config::{Config, ConfigFile};
use magnesium_diary::diary::Diary;
use magnesium_diary::diary::sample::sample_days;
use magnesium_diary::domain::{DayStart, Moment, Now, Zone};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::{DiaryApp, Paths};
use magnesium_diary::ui::theme;
use strum::VariantArray as _;

const ACTS: u64 = 10_000;
/// The first acts fill caches: growth is measured from here on.
const WARM: u64 = 2_000;
/// More than this, in MiB, from [`WARM`] acts to the end is growth. Runs show 2 to 3, from what is seen for the first time late on.
const GROWTH_MOST_MIB: f64 = 8.0;
const YEARS: u32 = 10;
const SIZE: Vec2 = Vec2::new(1180.0, 780.0);
/// Sunday 22 November 2026, 20:04 in the Netherlands.
const NOW: Now = Now {
    moment: Moment(1_795_374_240),
    zone: Zone::Fixed(3_600),
};

const KEYS: [Key; 18] = [
    Key::A,
    Key::E,
    Key::K,
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Enter,
    Key::Delete,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::PageUp,
    Key::PageDown,
    Key::Home,
    Key::Tab,
    Key::Escape,
];

/// The same row of numbers at every run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("diary.sqlite");
    let text = Text::new(Language::En);
    let today = NOW.diary_day(DayStart::default());
    let sample = sample_days(1, today, YEARS);
    let diary = Diary::write_sample(&path, &sample, &text.sample_words(), NOW.zone);
    drop(diary.expect("the sample can be written"));
    let paths = Paths {
        diary: path.clone(),
        sample: folder.path().join("sample.sqlite"),
    };
    let open = || {
        let config = ConfigFile::detached(Config::default());
        DiaryApp::new(
            paths.clone(),
            config,
            Text::new(Language::En),
            Box::new(|| NOW),
        )
    };
    let mut app = open();
    let mut restarts = 0;
    let ctx = Context::default();
    theme::install(&ctx);
    let mut random = Random(7);
    let mut warm = 0.0;
    let began = Instant::now();
    for act in 0..ACTS {
        for events in events(&mut random) {
            picture(&ctx, &mut app, act, events);
        }
        // A click may have led away, to the first start of another diary: the person comes back to this one.
        if app.session().and_then(|session| session.path()) != Some(path.as_path()) {
            app = open();
            restarts += 1;
        }
        if act == WARM {
            warm = memory_mib();
        }
        if act % 1_000 == 0 {
            println!("{act:>6} acts: {:>7.1} MiB", memory_mib());
        }
    }
    let end = memory_mib();
    println!(
        "{ACTS:>6} acts: {end:>7.1} MiB, {:.1} s, {restarts} times led away and back",
        began.elapsed().as_secs_f64()
    );
    assert!(restarts < ACTS / 50, "the acts are to meet the diary");
    app.flush().expect("the diary can be written");
    drop(app);
    let diary = Diary::open(&path, IfMissing::Fail).expect("the diary opens");
    diary.check().expect("the diary is whole");
    assert!(
        end - warm <= GROWTH_MOST_MIB,
        "memory grew from {warm:.1} to {end:.1} MiB"
    );
}

/// What one act comes to, picture by picture.
fn events(random: &mut Random) -> Vec<Vec<Event>> {
    let pick = |keys: &[Key], random: &mut Random| {
        let at = usize::try_from(random.below(keys.len() as u64)).unwrap_or(0);
        keys.get(at).copied().unwrap_or(Key::Escape)
    };
    match random.below(20) {
        0..3 => {
            let screens = Screen::VARIANTS.iter();
            let keys: Vec<Key> = screens.filter_map(|screen| screen.key()).collect();
            vec![vec![key(pick(&keys, random), Modifiers::COMMAND)]]
        }
        3 => vec![vec![key(Key::Z, Modifiers::COMMAND)]],
        4 => vec![vec![key(Key::F, Modifiers::COMMAND)]],
        5 => vec![vec![Event::Text("stress 12".to_owned())]],
        6..12 => vec![vec![key(pick(&KEYS, random), Modifiers::NONE)]],
        _ => {
            let at = Pos2::new(random.below(1_180) as f32, random.below(780) as f32);
            vec![
                vec![Event::PointerMoved(at)],
                vec![click(at, true)],
                vec![click(at, false)],
            ]
        }
    }
}

const fn key(key: Key, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers,
    }
}

const fn click(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

fn picture(ctx: &Context, app: &mut DiaryApp, act: u64, events: Vec<Event>) {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
        time: Some(act as f64),
        events,
        ..RawInput::default()
    };
    let output = ctx.run_ui(input, |ui| app.draw(ui));
    drop(ctx.tessellate(output.shapes, output.pixels_per_point));
}

/// Memory of this process that is in RAM; 0 where the system does not tell.
fn memory_mib() -> f64 {
    let Ok(told) = std::fs::read_to_string("/proc/self/statm") else {
        return 0.0;
    };
    let pages = told.split_whitespace().nth(1);
    let pages: f64 = pages.and_then(|pages| pages.parse().ok()).unwrap_or(0.0);
    pages * 4_096.0 / 1_048_576.0
}
