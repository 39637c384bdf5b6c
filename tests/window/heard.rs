//! What somebody with closed eyes hears: the quick keys, pages, days, acts, dialogs and what went wrong each say what came of them.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Setting};
use magnesium_diary::domain::{Severity, SignId};
use magnesium_diary::text::Language;
use magnesium_diary::ui::app::DiaryApp;

use crate::window::{answered, daily_signs, diary_of, press, today, window};

const USUAL: [f32; 2] = [1180.0, 780.0];

fn opened(
    commands: Vec<Command>,
    language: Language,
) -> (Harness<'static, DiaryApp>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), commands);
    let mut window = window(folder.path(), language, USUAL);
    DiaryApp::be_heard(&window.ctx);
    window.run();
    (window, folder)
}

/// The name of what has the focus for who listens, with its description.
fn heard(window: &Harness<'_, DiaryApp>) -> String {
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method itself is not general enough in its lifetime"
    )]
    let focused = window.get_by(|node| node.is_focused());
    let node = focused.accesskit_node();
    let name = node.label().unwrap_or_default();
    match node.description() {
        Some(more) => format!("{name} | {more}"),
        None => name,
    }
}

fn hears(window: &mut Harness<'_, DiaryApp>, key: Key) -> String {
    press(window, &[key]);
    heard(window)
}

fn with_command(window: &mut Harness<'_, DiaryApp>, key: Key) -> String {
    window.key_press_modifiers(Modifiers::COMMAND, key);
    window.run();
    heard(window)
}

#[test]
fn the_quick_keys_of_an_evening_are_heard() {
    let (mut window, _folder) = opened(vec![], Language::En);
    assert_eq!(heard(&window), "Sunday 22 November");
    let said: Vec<String> = [
        Key::A,
        Key::Num2,
        Key::G,
        Key::Num3,
        Key::Num1,
        Key::ArrowUp,
        Key::ArrowRight,
        Key::Delete,
    ]
    .map(|key| hears(&mut window, key))
    .into();
    assert_eq!(
        said,
        [
            "Muscle cramps: not filled in",
            "Muscle cramps: moderate, saved. Fatigue: not filled in",
            "Headache: not filled in",
            "Headache: severe, saved. Poor appetite, upset stomach: not filled in",
            "Poor appetite, upset stomach: mild, saved. Sweet cravings: not filled in",
            "Poor appetite, upset stomach: mild",
            "Saved. Poor appetite, upset stomach: moderate",
            "Saved. Poor appetite, upset stomach: not filled in",
        ]
    );
    assert_eq!(
        with_command(&mut window, Key::Z),
        "Undone: Poor appetite, upset stomach not asked, 22 November. Poor appetite, upset stomach: moderate"
    );
    let left = daily_signs() - 3;
    assert_eq!(
        hears(&mut window, Key::Enter),
        format!("{left} symptoms set to none. Poor appetite, upset stomach: moderate")
    );
}

#[test]
fn pages_and_days_are_heard_in_both_languages() {
    let answer = answered(today().plus(-1), 1, Severity::Severe);
    let (mut window, _folder) = opened(vec![answer], Language::Nl);
    let said = [
        with_command(&mut window, Key::Num3),
        with_command(&mut window, Key::Num2),
        hears(&mut window, Key::ArrowLeft),
        hears(&mut window, Key::Enter),
        hears(&mut window, Key::PageUp),
    ];
    assert_eq!(
        said,
        [
            "Pagina Trends. 21 t/m 22 november 2026 · 1 van 2 dagen ingevuld. Nog niet te zeggen: daarvoor zijn nog 37 ingevulde dagen nodig. Beter of slechter? Nog te vroeg om te vergelijken: daarvoor zijn 8 weken nodig met elk minstens 4 ingevulde dagen.",
            "Pagina Kalender. Zondag 22 november: niet ingevuld",
            "Zaterdag 21 november: zwaarste klacht ernstig",
            "Pagina Vandaag. Zaterdag 21 november",
            "Vrijdag 20 november",
        ]
    );
}

#[test]
fn undo_says_what_it_took_back_also_from_a_button_and_when_there_is_nothing() {
    let (mut window, _folder) = opened(vec![], Language::En);
    assert!(with_command(&mut window, Key::Z).starts_with("Nothing to undo. "));
    press(&mut window, &[Key::Tab]);
    let on_button = heard(&window);
    assert!(!on_button.contains('|'), "{on_button}");
    let said = with_command(&mut window, Key::Z);
    assert!(said.ends_with("| Nothing to undo"), "{said}");
    window.get_by_role_and_label(Role::Status, "Nothing to undo");
}

#[test]
fn a_dialog_has_its_name_and_the_keyboard() {
    let (mut window, _folder) = opened(vec![], Language::En);
    press(&mut window, &[Key::F1]);
    assert!(
        window
            .query_by_role_and_label(Role::Dialog, "Keys")
            .is_some()
    );
    assert_eq!(heard(&window), "Close");
}

#[test]
fn what_is_found_is_heard_while_typing() {
    let note = Command::Note {
        day: today(),
        body: "long walk".to_owned(),
        spell: 1,
    };
    let (mut window, _folder) = opened(vec![note], Language::En);
    with_command(&mut window, Key::F);
    window
        .get_by_role_and_label(Role::TextInput, "What to look for")
        .type_text("walk");
    window.run();
    assert!(heard(&window).contains("1 day"), "{}", heard(&window));
}

#[test]
fn an_error_is_heard_at_the_field_and_a_line_lets_go_of_the_keyboard() {
    let (mut window, _folder) = opened(vec![], Language::En);
    window
        .get_by_role_and_label(Role::Button, "Something else…")
        .focus();
    press(&mut window, &[Key::Enter]);
    assert_eq!(heard(&window), "What was going on?");
    press(&mut window, &[Key::Tab]);
    assert_eq!(heard(&window), "Add");
    press(&mut window, &[Key::Tab]);
    assert_eq!(heard(&window), "Cancel");
    window
        .get_by_role_and_label(Role::TextInput, "What was going on?")
        .focus();
    window.run();
    press(&mut window, &[Key::Escape]);
    assert!(
        window
            .query_by_role_and_label(Role::TextInput, "What was going on?")
            .is_none()
    );
}

/// A headache on every second day, moderate, and three days in all without an answer.
fn of_five_weeks() -> Vec<Command> {
    of_days(35)
}

fn of_days(days: i32) -> Vec<Command> {
    let days = (0..days).filter(|back| ![9, 10, 11].contains(back));
    days.map(|back| Command::Answer {
        day: today().plus(-back),
        sign: SignId(7),
        severity: Some(if back % 2 == 0 {
            Severity::Moderate
        } else {
            Severity::None
        }),
    })
    .collect()
}

#[test]
fn what_keeps_coming_back_is_heard_with_the_page() {
    for (days, words) in [
        (35, "Seen often so far: Headache."),
        (80, "Keeps coming back: Headache."),
    ] {
        let late = Command::Set(Setting::LateCounts(true));
        let (mut window, _folder) = opened([vec![late], of_days(days)].concat(), Language::En);
        let said = with_command(&mut window, Key::Num3);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn the_weeks_of_a_row_in_trends_are_walked_by_the_arrows_and_heard() {
    let late = Command::Set(Setting::LateCounts(true));
    let other = answered(today(), 2, Severity::None);
    let answers = [vec![late, other], of_five_weeks()].concat();
    let (mut window, _folder) = opened(answers, Language::En);
    with_command(&mut window, Key::Num3);
    let row = window.get_by(|node| node.label().is_some_and(|it| it.starts_with("Headache: ")));
    row.focus();
    window.run();
    let week = |window: &mut Harness<'_, DiaryApp>, key| {
        let said = hears(window, key);
        said.split_once(" | ").unwrap().1.to_owned()
    };
    let newest =
        "Week from 16 Nov 2026: on 4 of the 7 days you filled in (0 mild, 4 moderate, 0 severe)";
    assert_eq!(week(&mut window, Key::ArrowLeft), newest);
    assert!(
        window
            .query_by_role_and_label(Role::Label, newest)
            .is_some(),
        "it is shown as well"
    );
    let before =
        "Week from 9 Nov 2026: on 2 of the 4 days you filled in (0 mild, 2 moderate, 0 severe)";
    assert_eq!(week(&mut window, Key::ArrowLeft), before);
    assert_eq!(week(&mut window, Key::ArrowRight), newest);
    assert_eq!(week(&mut window, Key::ArrowRight), newest, "the last one");
    assert!(week(&mut window, Key::Home).starts_with("Week from 19 Oct 2026: on "));
    assert_eq!(week(&mut window, Key::End), newest);
    let below = hears(&mut window, Key::ArrowDown);
    assert!(!below.starts_with("Headache"), "{below}");
    assert!(
        below.contains(" | Week from 16 Nov"),
        "the other row is entered at the same week: {below}"
    );
}

#[test]
fn the_weeks_of_the_chart_are_walked_by_the_arrows_and_the_view_follows() {
    let late = Command::Set(Setting::LateCounts(true));
    let (mut window, _folder) = opened([vec![late], of_five_weeks()].concat(), Language::En);
    with_command(&mut window, Key::Num3);
    press(&mut window, &[Key::G]);
    let chart = window
        .query_all_by_role(Role::Image)
        .find(|image| {
            image
                .accesskit_node()
                .label()
                .is_some_and(|it| it.starts_with("Headache, "))
        })
        .unwrap();
    chart.focus();
    window.run();
    let said = hears(&mut window, Key::ArrowLeft);
    assert!(
        said.contains(" | Week from 16 Nov 2026: on 4 of the 7 days you filled in"),
        "{said}"
    );
    press(&mut window, &[Key::Plus; 6]);
    let said = hears(&mut window, Key::ArrowLeft);
    assert!(said.contains(" | Sunday 15 November 2026: None"), "{said}");
}

/// Which node has the focus for who listens: a screen reader speaks when it is another one.
fn heard_at(window: &Harness<'_, DiaryApp>) -> u64 {
    #[expect(
        clippy::redundant_closure_for_method_calls,
        reason = "the method itself is not general enough in its lifetime"
    )]
    let focused = window.get_by(|node| node.is_focused());
    focused.accesskit_node().locate().0.0
}

#[test]
fn no_key_of_the_evening_is_silent() {
    let (mut window, _folder) = opened(vec![], Language::En);
    press(&mut window, &[Key::B]);
    let mut before = heard_at(&window);
    let expected = [
        // The row on which one is already.
        (Key::B, "Fatigue: not filled in"),
        (
            Key::Num0,
            "Fatigue: none, saved. Palpitations: not filled in",
        ),
        (Key::B, "Fatigue: none"),
        // An answer that stands already.
        (Key::Num0, "Fatigue: none. Palpitations: not filled in"),
        // A letter that no row has.
        (Key::Z, "There is no row z. Palpitations: not filled in"),
        (Key::K, "Blood pressure: no readings"),
        (
            Key::Num1,
            "This row is typed: Enter opens its field. Blood pressure: no readings",
        ),
    ];
    for (key, words) in expected {
        assert_eq!(hears(&mut window, key), words, "{key:?}");
        let now = heard_at(&window);
        assert_ne!(now, before, "{key:?} is heard");
        before = now;
    }
}

#[test]
fn escape_puts_a_form_away_from_any_of_its_controls() {
    let (mut window, _folder) = opened(vec![], Language::En);
    let is_open = |window: &Harness<'_, DiaryApp>| {
        window.query_all_by_label("Morning").count() + window.query_all_by_label("Evening").count()
            > 0
    };
    for tabs in 0..5 {
        press(&mut window, &[Key::K, Key::ArrowRight]);
        assert!(heard(&window).contains("Add a reading"), "after {tabs}");
        press(&mut window, &vec![Key::Tab; tabs]);
        assert!(is_open(&window));
        press(&mut window, &[Key::Escape]);
        assert!(!is_open(&window), "{tabs} controls on");
        assert_eq!(heard(&window), "Blood pressure: no readings");
    }
}

#[test]
fn the_list_of_keys_names_the_keys_to_who_listens() {
    let (mut window, _folder) = opened(vec![], Language::En);
    press(&mut window, &[Key::F1]);
    for words in [
        "a b c …: choose a row, as the key cap before it shows",
        "0 to 3: none, mild, moderate or severe, and on to the next row",
        "Ctrl+Z: undo",
    ] {
        let named = window.query_all_by_label(words).count();
        assert_eq!(named, 1, "{words}");
    }
}

#[test]
fn a_dialog_gives_the_keyboard_back_to_the_page_and_begins_at_its_top() {
    let (mut window, _folder) = opened(vec![answered(today(), 1, Severity::Mild)], Language::En);
    for (page, opens) in [(Key::Num1, None), (Key::Num3, Some("When to see your GP?"))] {
        with_command(&mut window, page);
        match opens {
            None => press(&mut window, &[Key::F1]),
            Some(name) => {
                window.get_by_role_and_label(Role::Link, name).click();
                window.run();
            }
        }
        let close = window.get_by_role_and_label(Role::Button, "Close");
        assert!(close.is_focused(), "{opens:?}");
        press(&mut window, &[Key::Escape]);
        window.run();
        let focused = window.ctx.memory(egui::Memory::focused);
        assert_eq!(focused, None, "{opens:?}: letters work again");
    }
}
