//! Trends without a screen: another sign and period, looking closer, comparing, all pairs, episodes, and marking a day.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "common/window.rs"]
mod window;
#[path = "common/words.rs"]
mod words;

use std::path::Path;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary};
use magnesium_diary::domain::erasure::CopyKind;
use magnesium_diary::domain::mark::MarkKind;
use magnesium_diary::domain::{Severity, SignId};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::{Asked, Desktop, Picked};
use window::{NOW, diary_of, press, today, window};
use words::check_words;

/// High enough for everything Trends says.
const TALL: [f32; 2] = [1180.0, 3_200.0];

/// The window on Trends of the diary in `folder`.
fn trends(folder: &Path, language: Language, size: [f32; 2]) -> Harness<'static, DiaryApp> {
    let mut window = window(folder, language, size);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    window
}

fn sample(folder: &Path, language: Language) {
    let words = Text::new(language).sample_words();
    drop(Diary::fresh_sample(&folder.join("diary.sqlite"), &words, NOW).unwrap());
}

fn click(window: &mut Harness<'_, DiaryApp>, role: Role, name: &str) {
    window.get_by_role_and_label(role, name).click();
    window.run();
}

fn type_into(window: &mut Harness<'_, DiaryApp>, name: &str, text: &str) {
    window.get_by_role_and_label(Role::TextInput, name).click();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    window
        .get_by_role_and_label(Role::TextInput, name)
        .type_text(text);
    window.run();
}

fn says(window: &Harness<'_, DiaryApp>, words: &str) -> bool {
    window.query_all_by_label_contains(words).next().is_some()
}

/// The person's own marks; the sample also has one of its product.
fn marks(window: &Harness<'_, DiaryApp>) -> Vec<String> {
    let diary = window.state().session().unwrap().diary();
    let marks = diary.marks(today()).unwrap().into_iter();
    marks
        .filter(|mark| matches!(mark.kind, MarkKind::Own(_)))
        .map(|mark| format!("{} {}", mark.day, mark.name))
        .collect()
}

/// Half a year of headaches, more and more of them.
fn rising(folder: &Path) {
    let answers = (0..182).map(|back| Command::Answer {
        day: today().plus(-back),
        sign: SignId(7),
        severity: Some(if back % 7 < 6 - back / 30 {
            Severity::Moderate
        } else {
            Severity::None
        }),
    });
    diary_of(folder, answers);
    // Months back would be late: these answers count all the same.
    let mut diary = Diary::open(
        &folder.join("diary.sqlite"),
        magnesium_diary::store::IfMissing::Fail,
    )
    .unwrap();
    let late_counts = magnesium_diary::diary::Setting::LateCounts(true);
    diary.apply(Command::Set(late_counts), NOW).unwrap();
}

#[test]
fn a_rise_is_named_on_the_card_and_said_under_the_chart() {
    let folder = tempfile::tempdir().unwrap();
    rising(folder.path());
    let mut window = trends(folder.path(), Language::En, TALL);
    window.get_by_label("more often or worse");
    assert!(says(
        &window,
        "In this period it clearly came more often or was worse."
    ));
    assert!(says(
        &window,
        "days a week in the first third of this period (95%:"
    ));
    click(&mut window, Role::RadioButton, "Period: 4 weeks");
    window.get_by_label("too few weeks");
    assert!(says(
        &window,
        "In this period 4 weeks have enough days filled in."
    ));
}

#[test]
fn a_day_is_marked_shown_and_unmarked_and_nothing_typed_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    click(&mut window, Role::Button, "Mark a day…");
    click(&mut window, Role::Button, "Mark");
    assert!(marks(&window).is_empty(), "a mark without a name is none");
    type_into(&mut window, "What changed?", "new pillow");
    type_into(&mut window, "From which day on?", "31-11-2026");
    click(&mut window, Role::Button, "Mark");
    assert!(says(&window, "This is not a day such as"));
    type_into(&mut window, "From which day on?", "1-7-2026");
    click(&mut window, Role::Button, "Mark");
    assert_eq!(marks(&window), ["2026-07-01 new pillow"]);
    assert!(says(&window, "new pillow (1 July 2026): "));
    assert!(says(&window, " weeks before, on "));
    assert!(says(&window, "by 16%"));
    click(&mut window, Role::Button, "Remove mark new pillow");
    assert!(marks(&window).is_empty());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(
        marks(&window),
        ["2026-07-01 new pillow"],
        "undo brings it back"
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert!(marks(&window).is_empty());
}

#[test]
fn two_signs_stand_above_each_other_until_one_is_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    click(&mut window, Role::Link, "More");
    let charts = |window: &Harness<'_, DiaryApp>| window.query_all_by_role(Role::Image).count();
    let one = charts(&window);
    click(&mut window, Role::ComboBox, "Compare with");
    click(&mut window, Role::MenuItemRadio, "Fatigue");
    assert_eq!(charts(&window), one + 1);
    click(&mut window, Role::ComboBox, "Compare with");
    click(&mut window, Role::MenuItemRadio, "Do not compare");
    assert_eq!(charts(&window), one);
}

#[test]
fn the_days_of_a_factor_are_ticked_under_the_chart_and_named() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    click(&mut window, Role::Link, "More");
    assert!(!says(&window, "short night ("));
    click(&mut window, Role::ComboBox, "Factor whose days are shown");
    click(&mut window, Role::MenuItemRadio, "short night");
    assert!(says(&window, "short night ("), "the legend names it");
    click(&mut window, Role::Link, "Show as a table");
    assert!(
        window.query_all_by_label("short night").count() > 0,
        "a column of the table"
    );
    click(&mut window, Role::ComboBox, "Factor whose days are shown");
    click(&mut window, Role::MenuItemRadio, "No factor");
    click(&mut window, Role::Link, "Show as a chart");
    assert!(!says(&window, "short night ("));
}

#[test]
fn the_chart_is_looked_at_closer_by_keys_wheel_and_buttons() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    let is_whole = |window: &Harness<'_, DiaryApp>| {
        window
            .query_by_role_and_label(Role::Button, "Zoom out")
            .is_none()
    };
    assert!(is_whole(&window));
    click(&mut window, Role::Link, "More");
    click(&mut window, Role::Button, "Zoom in");
    assert!(!is_whole(&window));
    click(&mut window, Role::Button, "Earlier weeks");
    click(&mut window, Role::Button, "Later weeks");
    click(&mut window, Role::Button, "Zoom out");
    assert!(is_whole(&window));
    let chart = window
        .query_all_by_role(Role::Image)
        .find(|image| {
            image
                .accesskit_node()
                .label()
                .is_some_and(|said| said.contains("days filled in"))
        })
        .unwrap();
    let middle = chart.rect().center();
    chart.click();
    window.run();
    press(&mut window, &[Key::Plus, Key::ArrowLeft, Key::ArrowRight]);
    assert!(
        !is_whole(&window),
        "the keys act on the chart that has the focus"
    );
    press(&mut window, &[Key::Num0]);
    assert!(is_whole(&window));
    window.event(Event::PointerMoved(middle));
    window.event(Event::Zoom(2.0));
    window.run();
    assert!(!is_whole(&window));
}

#[test]
fn pairs_and_episodes_are_there_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    assert!(says(
        &window,
        "fall on the same day more often than you would expect by chance"
    ));
    assert!(says(&window, "does not say that one comes from the other"));
    let common = "Cannot be told apart from chance";
    assert!(!says(&window, common));
    click(&mut window, Role::Link, "All pairs");
    assert!(says(&window, "the fuller the cell"));
    click(&mut window, Role::Link, "In words");
    assert!(says(&window, common));
    click(&mut window, Role::Link, "Only what stands out");
    assert!(!says(&window, common));
    assert!(!says(&window, "An episode ends after"));
    click(&mut window, Role::Link, "Show");
    assert!(says(&window, "An episode ends after two days"));
    assert!(says(&window, "in half of the cases"));
    assert!(says(&window, "Days of the week, in this period"));
}

#[test]
fn everything_trends_says_is_readable_at_every_size() {
    let titles = [
        (
            Language::En,
            "Mark a day…",
            ["More", "All pairs", "Show"],
            "Show as a table",
        ),
        (
            Language::Nl,
            "Dag markeren…",
            ["Meer", "Alle paren", "Tonen"],
            "Als tabel",
        ),
    ];
    for (language, mark, links, table) in titles {
        let folder = tempfile::tempdir().unwrap();
        sample(folder.path(), language);
        for days_ago in [60, 90, 91, 140] {
            let day = today().plus(-days_ago);
            let name = format!("a change of some sort {days_ago}");
            diary_of(folder.path(), [Command::AddMark { day, name }]);
        }
        for width in [1180.0, 900.0, 590.0] {
            let what = format!("{} {width}", language.code());
            let mut window = trends(folder.path(), language, [width, 4_000.0]);
            click(&mut window, Role::Button, mark);
            for link in links {
                click(&mut window, Role::Link, link);
            }
            check_words(&window, &what);
            click(&mut window, Role::Link, table);
            check_words(&window, &format!("{what}, as a table"));
        }
    }
}

/// A window in which "Save as CSV" is pressed and the desktop answers with `path`; what is said of it.
fn save_chart(window: &mut Harness<'_, DiaryApp>, path: &Path) {
    let path = path.to_owned();
    let answer = move |_: &Asked| Picked::Path(path.clone());
    window
        .state_mut()
        .use_desktop(Desktop::with(answer, |_| true));
    click(window, Role::Button, "Save as CSV…");
    // The desktop answers from a thread of its own.
    for _ in 0..400 {
        std::thread::sleep(std::time::Duration::from_millis(5));
        window.state_mut().take_answers();
        window.run();
        let told = window.state().session().is_some_and(|session| {
            let copies = session.diary().copies().unwrap();
            copies.iter().any(|copy| copy.kind == CopyKind::Export)
        });
        if told || says(window, "nothing is written over it") {
            break;
        }
    }
}

#[test]
fn the_numbers_of_a_chart_are_saved_as_every_other_file() {
    let folder = tempfile::tempdir().unwrap();
    sample(folder.path(), Language::En);
    let mut window = trends(folder.path(), Language::En, TALL);
    click(&mut window, Role::Link, "More");
    let diary = window.state().session().unwrap().path().unwrap().to_owned();
    let before = std::fs::read(&diary).unwrap();
    let link = folder.path().join("numbers.csv");
    std::fs::hard_link(&diary, &link).unwrap();
    save_chart(&mut window, &link);
    assert!(says(&window, "nothing is written over it"));
    assert_eq!(std::fs::read(&diary).unwrap(), before, "not over the diary");
    let path = folder.path().join("chart");
    save_chart(&mut window, &path);
    let whole = path.with_extension("csv");
    assert!(says(&window, &format!("Saved: {}", whole.display())));
    let table = std::fs::read_to_string(&whole).unwrap();
    assert!(table.starts_with("week_from,"), "{table}");
    // Deleting for good names it.
    let session = window.state().session().unwrap();
    let copies = session.diary().copies().unwrap();
    assert!(copies.iter().any(|copy| copy.path == whole), "{copies:?}");
}
