//! What the tests of the window share: a window without a screen on a diary in a folder, and keys.

use std::path::Path;

use egui::{Key, Modifiers, Vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use magnesium_diary::config::{Config, ConfigFile};
use magnesium_diary::diary::sample::sample_days;
use magnesium_diary::diary::{Command, DayPage, Diary, IntakeCommand};
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::product::{Label, NewProduct, Unit, Units};
use magnesium_diary::domain::{BuiltInSign, Day, Moment, Now, Severity, SignId, SignKind, Zone};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Paths};
use magnesium_diary::ui::theme;

/// The keys that lead to the pages of the bar, with Ctrl.
pub const PAGE_KEYS: [Key; 7] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Comma,
];

/// Sunday 22 November 2026, 20:04 in the Netherlands.
pub const NOW: Now = Now {
    moment: Moment(1_795_374_240),
    zone: Zone::Fixed(3_600),
};

/// The day of [`NOW`].
pub fn today() -> Day {
    NOW.diary_day(magnesium_diary::domain::DayStart::default())
}

/// How many signs of the program are answered each day.
pub fn daily_signs() -> usize {
    let is_daily = |sign: &BuiltInSign| sign.kind() == SignKind::Daily;
    BuiltInSign::ALL.into_iter().filter(is_daily).count()
}

/// The id of the own sign that was added to a new diary first.
pub fn first_own() -> i64 {
    i64::try_from(BuiltInSign::ALL.len()).unwrap() + 1
}

/// The window on the diary in `folder`.
pub fn window(folder: &Path, language: Language, size: [f32; 2]) -> Harness<'static, DiaryApp> {
    window_in(folder, Text::new(language), size)
}

/// The window on the diary in `folder`, speaking these words.
pub fn window_in(folder: &Path, text: Text, size: [f32; 2]) -> Harness<'static, DiaryApp> {
    let paths = Paths {
        diary: folder.join("diary.sqlite"),
        sample: folder.join("sample.sqlite"),
    };
    let config = ConfigFile::detached(Config::default());
    let app = DiaryApp::new(paths, config, text, Box::new(|| NOW));
    let mut window = Harness::builder()
        .with_size(Vec2::from(size))
        .with_max_steps(16)
        .with_context_setup(theme::install)
        .build_ui_state(|ui, app: &mut DiaryApp| app.draw(ui), app);
    window.run();
    window
}

/// The window on Trends of the diary in `folder`.
pub fn trends(folder: &Path, language: Language, size: [f32; 2]) -> Harness<'static, DiaryApp> {
    let mut window = window(folder, language, size);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    window
}

/// Whether these words are part of something that is shown.
pub fn says<S>(window: &Harness<'_, S>, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

/// Makes a sample diary in `folder` that goes back so many years.
pub fn sample_of(folder: &Path, language: Language, years: u32) {
    let words = Text::new(language).sample_words();
    let sample = sample_days(9, today(), years);
    let path = folder.join("diary.sqlite");
    drop(Diary::write_sample(&path, &sample, &words, NOW.zone).unwrap());
}

/// Makes a diary in `folder` in which these things were done.
pub fn diary_of(folder: &Path, commands: impl IntoIterator<Item = Command>) {
    let mut diary = Diary::open(&folder.join("diary.sqlite"), IfMissing::Create).unwrap();
    for command in commands {
        diary.apply(command, NOW).unwrap();
    }
}

/// That a sign was asked about on a day.
pub fn answered(day: Day, sign: i64, severity: Severity) -> Command {
    Command::Answer {
        day,
        sign: SignId(sign),
        severity: Some(severity),
    }
}

/// A product of which one tablet is taken.
pub fn tablets(name: &str, since: Day) -> Command {
    Command::Intake(IntakeCommand::AddProduct(NewProduct {
        name: name.to_owned(),
        form: Form::Other,
        label: Label::Elemental(100.0),
        unit: Unit::Tablet,
        usual: Units::ONE,
        since,
        until: None,
    }))
}

/// The diary that is open.
pub fn diary_in<'w>(window: &'w Harness<'_, DiaryApp>) -> &'w Diary {
    window.state().session().unwrap().diary()
}

/// What the open diary has about a day.
pub fn page(window: &Harness<'_, DiaryApp>, day: Day) -> DayPage {
    diary_in(window).day(day).unwrap()
}

/// Presses keys, one after the other.
pub fn press(window: &mut Harness<'_, DiaryApp>, keys: &[Key]) {
    for key in keys {
        window.key_press(*key);
        window.run();
    }
}
