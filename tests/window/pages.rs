//! The pages that explain, without a screen: signs and their warning signs, help, About, the keys, and what stands behind the hint.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::click;
use crate::window::{answered, diary_in, diary_of, press, today, window};
use crate::words::check_words;
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, OutputCommand, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Command;
use magnesium_diary::domain::{BuiltInSign, RedFlag, Severity, SignId, SignKey};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::DiaryApp;

/// The usual window, the smallest, and the usual one at 200 % text.
const SIZES: [[f32; 2]; 3] = [[1180.0, 780.0], [900.0, 600.0], [590.0, 390.0]];

/// Presses what a screen reader would press: also where one has to scroll for it.
fn go_to(window: &mut Harness<'_, DiaryApp>, screen: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, screen);
    window.run();
}

fn screen(window: &Harness<'_, DiaryApp>) -> Screen {
    window.state().session().unwrap().screen()
}

fn flags(window: &Harness<'_, DiaryApp>) -> Vec<RedFlag> {
    let diary = diary_in(window);
    diary.day(today()).unwrap().red_flags.into_iter().collect()
}

/// Two signs on two days of three for ten weeks: the full hint holds.
fn hinting() -> Vec<Command> {
    let days = (0..70).rev().map(|back| today().plus(-back));
    days.flat_map(|day| {
        let severity = if day.number() % 3 == 0 {
            Severity::None
        } else {
            Severity::Mild
        };
        [1, 2].map(|sign| answered(day, sign, severity))
    })
    .chain([Command::Set(magnesium_diary::diary::Setting::LateCounts(
        true,
    ))])
    .collect()
}

#[test]
fn the_name_on_today_leads_to_all_twelve_pages_and_back() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    for language in Language::ALL {
        let text = Text::new(language);
        let mut window = window(folder.path(), language, [1180.0, 780.0]);
        for sign in BuiltInSign::ALL {
            let name = text.sign(&SignKey::BuiltIn(sign));
            click(&mut window, Role::Link, &name);
            assert_eq!(screen(&window), Screen::Sign);
            window.get_by_role_and_label(Role::Heading, &name);
            for heading in [text.sign_causes(), text.sign_doctor(), text.sign_sources()] {
                window.get_by_role_and_label(Role::Heading, &heading);
            }
            press(&mut window, &[Key::Escape]);
            assert_eq!(screen(&window), Screen::Today);
        }
    }
}

#[test]
fn a_page_is_reached_by_keyboard_and_from_trends() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [Command::NoOtherSigns { day: today() }]);
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    for _ in 0..40 {
        press(&mut window, &[Key::Tab]);
        let link = window.get_by_role_and_label(Role::Link, "Muscle cramps");
        if link.is_focused() {
            break;
        }
    }
    press(&mut window, &[Key::Enter]);
    assert_eq!(screen(&window), Screen::Sign);
    // Back on Today nothing has the focus, and the letters act again.
    press(&mut window, &[Key::Escape, Key::A, Key::Num2]);
    let diary = diary_in(&window);
    let answers = diary.day(today()).unwrap().answers;
    assert_eq!(answers[&SignId(1)].severity, Severity::Moderate);
    go_to(&mut window, Key::Num3);
    press(&mut window, &[Key::A]);
    click(&mut window, Role::Button, "About this symptom");
    window.get_by_role_and_label(Role::Heading, "Muscle cramps");
    click(&mut window, Role::Button, "Back");
    assert_eq!(screen(&window), Screen::Trends);
}

#[test]
fn an_own_sign_has_a_page_with_its_counts_only() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [Command::AddSign {
            name: "Knee".to_owned(),
        }],
    );
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    click(&mut window, Role::Link, "Knee");
    window.get_by_label("no days filled in");
    assert!(
        window
            .query_by_role_and_label(Role::Heading, "Sources")
            .is_none()
    );
    assert!(window.query_by_role(Role::CheckBox).is_none());
}

#[test]
fn a_tick_silences_magnesium_and_can_be_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), hinting());
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    window.get_by_role_and_label(Role::Heading, "Magnesium today");
    go_to(&mut window, Key::Num3);
    window.get_by_label_contains("You could look at how much magnesium");
    go_to(&mut window, Key::Num1);

    click(&mut window, Role::Link, "Palpitations");
    let evidence = "How strong is the evidence for magnesium?";
    window.get_by_role_and_label(Role::Heading, evidence);
    let tick = "Chest pain or pressure";
    click(&mut window, Role::CheckBox, tick);
    assert_eq!(flags(&window), [RedFlag::ChestPain]);
    let ticked = window.get_by_role_and_label(Role::CheckBox, tick);
    assert_eq!(ticked.accesskit_node().toggled(), Some(Toggled::True));
    let advice = "Chest pain or pressure. Call 999 now.";
    window.get_by_label(advice);
    assert!(
        window
            .query_by_role_and_label(Role::Heading, evidence)
            .is_none()
    );

    for key in [Key::Num1, Key::Num3] {
        go_to(&mut window, key);
        window.get_by_label(advice);
        let said = window.query_all_by_label_contains("agnesium");
        let said: Vec<_> = said.filter_map(|node| node.value()).collect();
        assert_eq!(said, ["Magnesium diary"], "the name of the program alone");
    }
    go_to(&mut window, Key::Num1);
    click(&mut window, Role::Button, "Remove the tick");
    assert!(flags(&window).is_empty());
    window.get_by_role_and_label(Role::Heading, "Magnesium today");
    click(&mut window, Role::Button, "Undo: warning sign, 22 November");
    assert_eq!(flags(&window), [RedFlag::ChestPain]);
}

#[test]
fn a_tick_is_about_the_day_that_is_open() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    press(&mut window, &[Key::PageUp]);
    click(&mut window, Role::Link, "Headache");
    window.get_by_label("Was one of these the case on 21 November? Tick it.");
    click(
        &mut window,
        Role::CheckBox,
        "Sudden headache, the worst ever",
    );
    let diary = diary_in(&window);
    assert!(diary.day(today().plus(-1)).unwrap().is_silent);
    assert!(!diary.day(today()).unwrap().is_silent);
}

#[test]
fn thoughts_of_suicide_are_met_with_a_hand_and_a_number() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, [900.0, 600.0]);
    click(&mut window, Role::Link, "Somber of angstig");
    click(&mut window, Role::CheckBox, "Gedachten aan zelfdoding");
    window.get_by_label(
        "Denk je aan zelfdoding? Je hoeft het niet alleen te dragen. Praat nu met iemand; ook je huisarts kan helpen. \
         Bel 113, gratis en anoniem, dag en nacht, of chat op 113.nl. Bij direct gevaar: bel 112.",
    );
}

#[test]
fn help_is_within_two_clicks_from_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let empty = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    for size in SIZES {
        // From every screen one click.
        let mut window = window(folder.path(), Language::En, size);
        for key in [Key::Num1, Key::Num3] {
            go_to(&mut window, key);
            click(&mut window, Role::Button, "Need help?");
            window.get_by_role_and_label(Role::Button, "Copy 999");
        }
        // From a dialog two.
        press(&mut window, &[Key::F1]);
        click(&mut window, Role::Button, "Close");
        click(&mut window, Role::Button, "Need help?");
        window.get_by_role_and_label(Role::Heading, "Need help?");
        // Before there is a diary one.
        let mut first = self::window(empty.path(), Language::En, size);
        click(&mut first, Role::Button, "Need help?");
        first.get_by_role_and_label(Role::Button, "Copy 999");
        click(&mut first, Role::Button, "Close");
        assert!(
            first
                .query_by_role_and_label(Role::Button, "Copy 999")
                .is_none()
        );
    }
}

#[test]
fn a_number_is_copied_and_a_country_kept() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, [1180.0, 780.0]);
    click(&mut window, Role::Button, "Hulp nodig?");
    window
        .get_by_role_and_label(Role::Button, "112 kopiëren")
        .click();
    window.step();
    let copied = window.output().platform_output.commands.iter().any(
        |command| matches!(command, OutputCommand::CopyText(number) if number.as_str() == "112"),
    );
    assert!(copied, "the number is on the clipboard");
    window.run();
    window.get_by_label("112 is gekopieerd");
    click(&mut window, Role::ComboBox, "Land");
    click(&mut window, Role::MenuItemRadio, "Verenigde Staten");
    window.get_by_role_and_label(Role::Button, "911 kopiëren");
    // The choice outlives a change of language.
    click(&mut window, Role::Button, "Instellingen");
    click(&mut window, Role::RadioButton, "Taal: English");
    click(&mut window, Role::Button, "Need help?");
    window.get_by_role_and_label(Role::Button, "Copy 911");
}

#[test]
fn f1_lists_the_keys_and_lets_none_through() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    let is_open = |window: &Harness<'_, DiaryApp>| window.query_by_label("Ctrl+Z").is_some();
    press(&mut window, &[Key::F1]);
    assert!(is_open(&window));
    // What answers rows on Today does nothing now.
    press(&mut window, &[Key::A, Key::Num3, Key::PageUp]);
    go_to(&mut window, Key::Num3);
    assert_eq!(screen(&window), Screen::Today);
    let diary = diary_in(&window);
    assert!(diary.day(today()).unwrap().answers.is_empty());
    press(&mut window, &[Key::Escape]);
    assert!(!is_open(&window));
    press(&mut window, &[Key::F1, Key::F1]);
    assert!(!is_open(&window));
    press(&mut window, &[Key::F1, Key::Enter]);
    assert!(!is_open(&window), "the keyboard begins on the button");
    click(&mut window, Role::Button, "Need help?");
    click(&mut window, Role::Button, "Keys (F1)");
    assert!(is_open(&window));
}

#[test]
fn about_opens_a_link_only_when_it_is_clicked() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, [1180.0, 1400.0]);
    let opened = |window: &Harness<'_, DiaryApp>| {
        let commands = &window.output().platform_output.commands;
        commands
            .iter()
            .filter(|command| matches!(command, OutputCommand::OpenUrl(_)))
            .count()
    };
    click(&mut window, Role::Button, "Need help?");
    window
        .get_by_role_and_label(Role::Button, "About this diary")
        .click();
    for _ in 0..4 {
        window.step();
        assert_eq!(opened(&window), 0);
    }
    let file = folder.path().join("diary.sqlite").display().to_string();
    window.get_by_label(&file);
    window.get_by_role_and_label(Role::Link, "Lucide").click();
    window.step();
    assert_eq!(opened(&window), 1);
    press(&mut window, &[Key::Escape]);
    assert_eq!(screen(&window), Screen::Help);
}

#[test]
fn the_hint_says_every_number_it_came_from() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), hinting());
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    go_to(&mut window, Key::Num3);
    click(&mut window, Role::Button, "Why do I see this?");
    for words in [
        "days you filled in, in the last 56 days",
        "In 8 of the last 8 weeks",
        "More than 1 day a week with",
        "If all days not filled in had been free of it",
        "on a scale from 0 to 0.8",
    ] {
        assert_eq!(
            window.query_all_by_label_contains(words).count(),
            2,
            "{words}: once a sign"
        );
    }
    window.get_by_role_and_label(Role::Heading, "What this does not say");
    click(&mut window, Role::Link, "Fatigue");
    assert_eq!(screen(&window), Screen::Sign);
    assert!(window.query_by_label("What this does not say").is_none());
}

#[test]
fn every_page_is_readable_at_every_size() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), hinting());
    let all = RedFlag::ALL.map(|flag| Command::RedFlag {
        day: today().plus(-1),
        flag,
        on: true,
    });
    diary_of(folder.path(), all);
    // Once as the window is, once so high that the whole page is seen.
    let whole = SIZES.map(|[width, _]| [width, 4000.0]);
    for size in SIZES.into_iter().chain(whole) {
        for language in Language::ALL {
            let text = Text::new(language);
            let mut window = window(folder.path(), language, size);
            let what = |page: &str| format!("{page} {size:?} {}", language.code());
            for sign in BuiltInSign::ALL {
                let name = text.sign(&SignKey::BuiltIn(sign));
                click(&mut window, Role::Link, &name);
                check_words(&window, &what(&name));
                press(&mut window, &[Key::Escape]);
            }
            click(&mut window, Role::Button, &text.nav_help());
            check_words(&window, &what("help"));
            click(&mut window, Role::Button, &text.about_open());
            check_words(&window, &what("about"));
            go_to(&mut window, Key::Num1);
            // A day on which everything is ticked.
            press(&mut window, &[Key::PageUp]);
            click(
                &mut window,
                Role::Link,
                &text.sign(&SignKey::BuiltIn(BuiltInSign::Headache)),
            );
            check_words(&window, &what("ticked"));
        }
    }
}

#[test]
fn dialogs_stay_inside_the_window_and_their_lines_apart() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), hinting());
    for size in SIZES {
        for language in Language::ALL {
            let text = Text::new(language);
            let mut window = window(folder.path(), language, size);
            press(&mut window, &[Key::F1]);
            let rows = [
                text.keys_row(),
                text.keys_answer(),
                text.keys_move(),
                text.keys_change(),
            ];
            check_lines(&window, &rows, size);
            press(&mut window, &[Key::F1]);
            go_to(&mut window, Key::Num3);
            click(&mut window, Role::Button, &text.hint_why());
            let rules = [
                text.hint_rule_full(14_u32),
                text.hint_rule_sign(),
                text.hint_rule_counting(),
            ];
            check_lines(&window, &rules, size);
            let close = text.close();
            let close = window.get_by_role_and_label(Role::Button, &close).rect();
            assert!(inside(close, size), "{close:?}");
        }
    }
}

fn check_lines(window: &Harness<'_, DiaryApp>, lines: &[String], size: [f32; 2]) {
    let mut above = f32::NEG_INFINITY;
    for line in lines {
        // Who listens hears the keys before the line.
        let rect = window.get_by_label_contains(line).rect();
        assert!(
            0.0 <= rect.left() && rect.right() <= size[0],
            "{line} at {rect:?} in {size:?}"
        );
        assert!(above <= rect.top(), "{line} at {rect:?} below {above}");
        above = rect.bottom();
    }
}

fn inside(rect: Rect, [width, height]: [f32; 2]) -> bool {
    0.0 <= rect.left() && rect.right() <= width && 0.0 <= rect.top() && rect.bottom() <= height
}
