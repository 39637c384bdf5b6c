//! Settings: every choice by role and label, and what the diary or the config file then holds.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::{click_at as click, type_into};
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, Theme, ThemePreference};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Command;
use magnesium_diary::domain::{
    BuiltInSign, Day, DayStart, FactorKey, Moment, Now, Severity, SignId, WeekStart, Zone,
};
use magnesium_diary::reminder::Way;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::{DiaryApp, Opening, Paths};
use magnesium_diary::ui::calendar::data::CalendarData;
use magnesium_diary::ui::desktop::Desktop;
use magnesium_diary::ui::desktop::lacks::Lack;

use crate::computer::{Computer, NOW, USUAL, window_of};
use crate::window::{answered, diary_in, first_own, says};

type Window = Harness<'static, DiaryApp>;

/// The usual window at 200 % text.
const SMALL: [f32; 2] = [590.0, 390.0];

fn today() -> Day {
    Day::from_ymd(2026, 11, 22).unwrap()
}

fn answer(back: i32, sign: i64) -> Command {
    answered(today().plus(-back), sign, Severity::Mild)
}

fn add_sign(name: &str) -> Command {
    Command::AddSign {
        name: name.to_owned(),
    }
}

/// Settings of a diary in which these things were done.
fn settings(computer: &Computer, commands: Vec<Command>) -> Window {
    drop(computer.diary("diary.sqlite", commands));
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    window.get_by_role_and_label(Role::Heading, "Settings");
    window
}

/// Opens the list behind a row's button and picks from it.
fn pick_from_menu(window: &mut Window, name: &str, choice: &str) {
    click(window, Role::Button, &format!("More for {name}"));
    click(window, Role::MenuItem, choice);
}

fn pick(window: &mut Window, list: &str, option: &str) {
    click(window, Role::ComboBox, list);
    click(window, Role::MenuItemRadio, option);
}

/// The page grows under the pointer: the list that one chose from is still there.
#[test]
fn the_size_of_text_stays_in_sight_after_it_is_chosen() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    for size in [[1180.0, 780.0], [900.0, 600.0]] {
        let mut window = computer.window(Language::En, size, Desktop::none());
        window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
        window.run();
        for (percent, zoom) in [("200%", 2.0), ("100%", 1.0)] {
            click(&mut window, Role::ComboBox, "Text size");
            window
                .get_by_role_and_label(Role::MenuItemRadio, percent)
                .click_accesskit();
            // With the size of text the points change of which the window has so many.
            while (window.ctx.zoom_factor() - zoom).abs() > 0.1 {
                window.step();
            }
            let room = egui::Vec2::from(size) / zoom;
            window.set_size(room);
            window.run();
            let room = egui::Rect::from_min_size(egui::Pos2::ZERO, room);
            let list = window.get_by_role_and_label(Role::ComboBox, "Text size");
            assert!(
                room.contains_rect(list.rect()),
                "{size:?} {:?}",
                list.rect()
            );
        }
    }
}

/// Types in a field and ends it.
fn type_in(window: &mut Window, label: &str, typed: &str) {
    type_into(window, Role::TextInput, label, typed);
    window.key_press(Key::Enter);
    window.run();
}

/// Names of the signs that are asked for, in order; built-in ones by key.
fn followed(window: &Window) -> Vec<String> {
    let signs = diary_in(window).signs().unwrap().into_iter();
    signs
        .filter(|sign| sign.followed)
        .map(|sign| sign.key.to_string())
        .collect()
}

#[test]
fn the_language_is_kept_and_can_follow_the_computer_again() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    click(&mut window, Role::RadioButton, "Language: Nederlands");
    window.get_by_role_and_label(Role::Heading, "Instellingen");
    assert_eq!(computer.config().config.language.as_deref(), Some("nl"));
    click(&mut window, Role::RadioButton, "Taal: Als de computer");
    window.get_by_role_and_label(Role::Heading, "Settings");
    assert_eq!(computer.config().config.language, None);
}

#[test]
fn light_dark_or_as_the_computer() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    let preference = |window: &Window| window.ctx.options(|options| options.theme_preference);
    click(&mut window, Role::RadioButton, "Appearance: Dark");
    assert_eq!(computer.config().config.theme.as_deref(), Some("dark"));
    assert_eq!(window.ctx.theme(), Theme::Dark);
    click(&mut window, Role::RadioButton, "Appearance: Light");
    assert_eq!(computer.config().config.theme.as_deref(), Some("light"));
    assert_eq!(preference(&window), ThemePreference::Light);
    click(
        &mut window,
        Role::RadioButton,
        "Appearance: As the computer",
    );
    assert_eq!(computer.config().config.theme, None);
    assert_eq!(preference(&window), ThemePreference::System);
}

#[test]
fn text_grows_by_the_list_and_by_keys_and_stays_within_bounds() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    let percent = || computer.config().config.text_percent;
    let is_as_large =
        |window: &Window, factor: f32| (window.ctx.zoom_factor() - factor).abs() < 0.001;
    pick(&mut window, "Text size", "150%");
    assert!(percent() == Some(150) && is_as_large(&window, 1.5));
    for (key, expected) in [
        (Key::Plus, 160),
        (Key::Equals, 170),
        (Key::Minus, 160),
        (Key::Num0, 100),
        (Key::Minus, 100),
    ] {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        window.run();
        assert_eq!(percent(), Some(expected), "{key:?}");
    }
    for _ in 0..15 {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Plus);
        window.run();
    }
    assert!(percent() == Some(200) && is_as_large(&window, 2.0));
}

#[test]
fn less_motion() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    let label = "Less motion, Everything is in its place at once, without sliding.";
    click(&mut window, Role::CheckBox, label);
    assert!(computer.config().config.reduced_motion);
    assert!(window.ctx.global_style().animation_time <= 0.0);
    click(&mut window, Role::CheckBox, label);
    assert!(!computer.config().config.reduced_motion);
}

#[test]
fn high_contrast_as_chosen_or_as_the_computer() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    let background = |window: &Window| window.ctx.global_style().visuals.panel_fill;
    click(&mut window, Role::RadioButton, "Contrast: Usual");
    let usual = background(&window);
    click(&mut window, Role::RadioButton, "Contrast: High");
    assert_eq!(computer.config().config.contrast.as_deref(), Some("high"));
    assert_ne!(background(&window), usual);
    click(&mut window, Role::RadioButton, "Contrast: As the computer");
    assert_eq!(computer.config().config.contrast, None);
    assert_eq!(background(&window), usual);
}

#[test]
fn what_was_chosen_holds_at_the_next_start() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    pick(&mut window, "Text size", "130%");
    click(&mut window, Role::RadioButton, "Appearance: Dark");
    drop(window);
    let mut next = computer.window(Language::En, USUAL, Desktop::none());
    let (paths, config) = computer.places();
    let text = Text::new(Language::En);
    drop(DiaryApp::in_window(
        paths,
        config,
        text,
        Box::new(|| NOW),
        Opening::of(&next.ctx),
    ));
    next.run();
    assert!((next.ctx.zoom_factor() - 1.3).abs() < 0.001);
    assert_eq!(next.ctx.theme(), Theme::Dark);
}

#[test]
fn the_hour_at_which_a_day_begins_moves_the_night_to_the_evening_before() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    // Half past four in the morning of Monday 23 November.
    let night = Now {
        moment: Moment(NOW.moment.0 + 30_360),
        zone: Zone::Fixed(3_600),
    };
    let paths = Paths {
        diary: computer.path("diary.sqlite"),
        sample: computer.path("sample.sqlite"),
    };
    let text = Text::new(Language::En);
    let app = DiaryApp::new(paths, computer.config(), text, Box::new(move || night));
    let mut window = window_of(app, USUAL);
    window.get_by_label("Monday 23 November");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    pick(&mut window, "A new day begins at", "06:00");
    assert_eq!(
        diary_in(&window).settings().day_start,
        DayStart::from_hour(6).unwrap()
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    window.get_by_label("Sunday 22 November");
}

#[test]
fn the_week_begins_on_monday_or_on_sunday() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    let first_day = |window: &Window| window.state().session().unwrap().today().week[0].day;
    assert_eq!(first_day(&window), today().plus(-6));
    click(&mut window, Role::RadioButton, "A week begins on: Sunday");
    assert_eq!(diary_in(&window).settings().week_start, WeekStart::Sunday);
    assert_eq!(first_day(&window), today());
    let text = Text::new(Language::En);
    let calendar = CalendarData::load(diary_in(&window), today(), None, NOW, &text).unwrap();
    assert_eq!(calendar.year.weekdays[0], "Su");
    click(&mut window, Role::RadioButton, "A week begins on: Monday");
    assert_eq!(diary_in(&window).settings().week_start, WeekStart::Monday);
}

#[test]
fn late_answers_count_only_when_asked() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    for expected in [true, false] {
        let text = Text::new(Language::En);
        let label = format!("{}, {}", text.settings_late(), text.settings_late_why());
        window
            .get_by_role_and_label(Role::CheckBox, &label)
            .scroll_to_me();
        window.run();
        window.get_by_role_and_label(Role::CheckBox, &label).click();
        window.run();
        assert_eq!(diary_in(&window).settings().late_counts, expected);
    }
}

#[test]
fn what_is_said_about_oneself_stands_once_and_settings_leads_there() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    assert!(window.query_by_label("Date or year of birth").is_none());
    click(&mut window, Role::Button, "Open About you");
    let tab = "Parts of Magnesium: About you";
    let tab = window.get_by_role_and_label(Role::RadioButton, tab);
    assert_eq!(tab.accesskit_node().toggled(), Some(Toggled::True));
    let year = |window: &Window| diary_in(window).settings().profile.birth_year;
    type_in(&mut window, "Date or year of birth", "1980");
    assert_eq!(year(&window), Some(1980));
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(year(&window), None);
}

#[test]
fn the_name_of_the_diary_stands_in_the_title() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    assert_eq!(window.state().title(), "Magnesium diary");
    type_in(&mut window, "Name of this diary", "Anna");
    assert_eq!(window.state().title(), "Anna – Magnesium diary");
    let long = "x".repeat(70);
    type_in(&mut window, "Name of this diary", &long);
    assert!(says(&window, "A name has at most 60 characters."));
    assert_eq!(window.state().title(), "Anna – Magnesium diary");
}

#[test]
fn a_sign_is_followed_or_not_and_its_past_stays() {
    let computer = Computer::new();
    let mut window = settings(&computer, vec![answer(0, 7)]);
    click(&mut window, Role::CheckBox, "Headache");
    assert!(!followed(&window).contains(&"headache".to_owned()));
    assert!(
        diary_in(&window)
            .day(today())
            .unwrap()
            .answers
            .contains_key(&SignId(7))
    );
    click(&mut window, Role::CheckBox, "Headache");
    assert!(followed(&window).contains(&"headache".to_owned()));
}

#[test]
fn signs_are_put_in_order_by_buttons_and_by_keys() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    click(&mut window, Role::Button, "Move Headache up");
    assert_eq!(followed(&window)[5], "headache");
    // The keyboard stays with the sign while it moves.
    window
        .get_by_role_and_label(Role::CheckBox, "Headache")
        .focus();
    window.run();
    for _ in 0..2 {
        window.key_press_modifiers(Modifiers::ALT, Key::ArrowUp);
        window.run();
    }
    assert_eq!(followed(&window)[3], "headache");
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    window.run();
    assert_eq!(followed(&window)[4], "headache");
    click(&mut window, Role::Button, "Move Muscle cramps up");
    assert_eq!(followed(&window)[0], "muscle_cramps", "it cannot go higher");
}

#[test]
fn own_signs_are_added_renamed_put_away_and_taken_out() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    click(&mut window, Role::Button, "Add your own symptom…");
    type_in(&mut window, "Name of your own symptom", "  Sore   knee ");
    assert_eq!(followed(&window).last().unwrap(), "own:Sore knee");
    pick_from_menu(&mut window, "Sore knee", "Rename…");
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    type_in(&mut window, "Name of Sore knee", "Left knee");
    assert_eq!(followed(&window).last().unwrap(), "own:Left knee");
    pick_from_menu(&mut window, "Left knee", "Put away");
    assert_eq!(followed(&window).len(), BuiltInSign::ALL.len());
    assert!(diary_in(&window).signs().unwrap()[BuiltInSign::ALL.len()].retired);
    click(
        &mut window,
        Role::Button,
        "Show 1 symptom that was put away",
    );
    click(&mut window, Role::Button, "Take out Left knee");
    assert_eq!(followed(&window).last().unwrap(), "own:Left knee");
}

#[test]
fn names_that_are_empty_too_long_or_taken_are_explained() {
    let computer = Computer::new();
    let mut window = settings(&computer, vec![add_sign("Knee")]);
    let long = "x".repeat(61);
    for (typed, told) in [
        ("", "A name cannot be empty"),
        ("   ", "A name cannot be empty"),
        (long.as_str(), "A name has at most 60 characters."),
        ("KNEE", "already something with this name"),
        ("headache", "already something with this name"),
    ] {
        click(&mut window, Role::Button, "Add your own symptom…");
        type_in(&mut window, "Name of your own symptom", typed);
        assert!(says(&window, told), "{typed:?}");
        let signs = diary_in(&window).signs().unwrap().len();
        assert_eq!(signs, BuiltInSign::ALL.len() + 1, "{typed:?}");
        click(&mut window, Role::Button, "Cancel");
    }
}

#[test]
fn a_sign_goes_with_its_past_only_when_its_name_is_typed_and_undo_brings_it_back() {
    let computer = Computer::new();
    let knee = [0, 2].map(|back| answer(back, first_own()));
    let mut commands = vec![add_sign("Knee"), answer(0, 1)];
    commands.extend(knee);
    let mut window = settings(&computer, commands);
    pick_from_menu(&mut window, "Knee", "Delete with its past…");
    window.get_by_label("This goes: 2 answers, from 20 November 2026 to 22 November 2026.");
    let may = |window: &Window| {
        let button = window.get_by_role_and_label(Role::Button, "Delete");
        !button.accesskit_node().is_disabled()
    };
    assert!(!may(&window));
    let field = "Type the name to confirm: Knee";
    let typed = |window: &mut Window, text: &str| {
        window
            .get_by_role_and_label(Role::TextInput, field)
            .type_text(text);
        window.run();
    };
    typed(&mut window, "Kne");
    assert!(!may(&window));
    typed(&mut window, "e");
    assert!(may(&window));
    click(&mut window, Role::Button, "Delete");
    let built_in = BuiltInSign::ALL.len();
    assert_eq!(diary_in(&window).signs().unwrap().len(), built_in);
    assert_eq!(diary_in(&window).day(today()).unwrap().answers.len(), 1);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(diary_in(&window).signs().unwrap().len(), built_in + 1);
    assert_eq!(diary_in(&window).day(today()).unwrap().answers.len(), 2);
}

#[test]
fn the_past_of_one_of_the_twelve_goes_and_the_sign_stays() {
    let computer = Computer::new();
    let mut window = settings(&computer, vec![answer(0, 7)]);
    click(&mut window, Role::Button, "Delete Bones with its past…");
    window.get_by_label("Nothing is noted about this symptom.");
    click(&mut window, Role::Button, "Close");
    click(&mut window, Role::Button, "Delete Headache with its past…");
    window
        .get_by_role_and_label(Role::TextInput, "Type the name to confirm: Headache")
        .type_text("Headache");
    window.run();
    click(&mut window, Role::Button, "Delete");
    assert!(diary_in(&window).day(today()).unwrap().answers.is_empty());
    assert_eq!(followed(&window).len(), BuiltInSign::ALL.len());
}

#[test]
fn escape_leaves_the_deletion() {
    let computer = Computer::new();
    let mut window = settings(&computer, vec![answer(0, 7)]);
    click(&mut window, Role::Button, "Delete Headache with its past…");
    // The first Escape leaves the field, the second the dialog.
    for _ in 0..2 {
        window.key_press(Key::Escape);
        window.run();
    }
    assert!(!says(&window, "This goes"));
    assert_eq!(diary_in(&window).day(today()).unwrap().answers.len(), 1);
}

#[test]
fn factors_are_hidden_ordered_added_renamed_and_deleted() {
    let computer = Computer::new();
    let mut window = settings(&computer, Vec::new());
    let keys = |window: &Window| -> Vec<String> {
        let factors = diary_in(window).factors().unwrap().into_iter();
        factors.map(|factor| factor.key.to_string()).collect()
    };
    click(&mut window, Role::CheckBox, "alcohol");
    assert!(diary_in(&window).factors().unwrap()[2].hidden);
    let offered = &window.state().session().unwrap().today().factors;
    assert!(offered.iter().all(|chip| chip.name != "alcohol"));
    click(&mut window, Role::Button, "Move stress down");
    assert_eq!(keys(&window)[..2], ["sport", "stress"]);
    click(&mut window, Role::Button, "Something else…");
    type_in(&mut window, "What was going on?", "sauna");
    assert_eq!(keys(&window).last().unwrap(), "own:sauna");
    pick_from_menu(&mut window, "sauna", "Rename…");
    window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.run();
    type_in(&mut window, "Name of sauna", "hot bath");
    assert_eq!(keys(&window).last().unwrap(), "own:hot bath");
    pick_from_menu(&mut window, "hot bath", "Delete");
    assert_eq!(keys(&window).len(), 8);
}

#[test]
fn a_factor_that_days_have_can_be_hidden_but_not_deleted() {
    let computer = Computer::new();
    let name = "sauna".to_owned();
    let day = today();
    let mut window = settings(&computer, vec![Command::AddFactor { day, name }]);
    click(&mut window, Role::Button, "More for sauna");
    assert!(
        window
            .query_by_role_and_label(Role::MenuItem, "Delete")
            .is_none()
    );
    window.key_press(Key::Escape);
    window.run();
    click(&mut window, Role::CheckBox, "sauna, on 1 day");
    let key = FactorKey::Own("sauna".to_owned());
    let factors = diary_in(&window).factors().unwrap();
    assert!(
        factors
            .iter()
            .any(|factor| factor.key == key && factor.hidden)
    );
    let offered = &window.state().session().unwrap().today().factors;
    assert!(
        offered.iter().any(|chip| chip.name == "sauna" && chip.on),
        "the day that has it still shows it"
    );
}

#[test]
fn every_choice_says_what_holds() {
    let computer = Computer::new();
    let window = settings(&computer, Vec::new());
    for label in [
        "Language: As the computer",
        "Appearance: As the computer",
        "A week begins on: Monday",
    ] {
        let chosen = window.get_by_role_and_label(Role::RadioButton, label);
        assert_eq!(
            chosen.accesskit_node().toggled(),
            Some(Toggled::True),
            "{label}"
        );
    }
    let size = window.get_by_role_and_label(Role::ComboBox, "Text size");
    assert_eq!(size.value().as_deref(), Some("100%"));
}

#[test]
fn settings_work_in_a_small_window() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", vec![add_sign("Knee")]));
    let mut window = computer.window(Language::Nl, SMALL, Desktop::none());
    click(&mut window, Role::Button, "Instellingen");
    click(&mut window, Role::CheckBox, "Hoofdpijn");
    assert!(!followed(&window).contains(&"headache".to_owned()));
    click(&mut window, Role::Button, "Meer voor Knee");
    click(&mut window, Role::MenuItem, "Wissen met alles erover…");
    click(&mut window, Role::Button, "Wissen");
    assert_eq!(
        diary_in(&window).signs().unwrap().len(),
        BuiltInSign::ALL.len(),
        "nothing to type where nothing goes"
    );
}

/// Ticks a box whose name goes on with the reason.
fn tick(window: &mut Window, begins: &str) {
    let find = |window: &Window| {
        let boxes = window.get_all_by_role(Role::CheckBox);
        let names = boxes.filter_map(|node| node.accesskit_node().label());
        names.into_iter().find(|name| name.starts_with(begins))
    };
    let label = find(window).unwrap();
    click(window, Role::CheckBox, &label);
}

#[test]
fn the_reminder_is_off_until_it_is_switched_on_and_says_what_brings_it() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let asked = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let heard = std::sync::Arc::clone(&asked);
    let desktop = Desktop::none().reminding(move |at| {
        heard.lock().unwrap().push(at.map(|at| at.to_string()));
        Ok(at.map(|_| Way::Autostart))
    });
    let mut window = computer.window(Language::En, USUAL, desktop);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    let wait = |window: &mut Window, by: Option<&str>| {
        let began = std::time::Instant::now();
        while computer.config().config.remind_by.as_deref() != by {
            assert!(began.elapsed().as_secs() < 10, "it is switched");
            window.run();
        }
    };
    assert_eq!(computer.config().config.remind_at, None);
    tick(&mut window, "Remind me in the evening");
    wait(&mut window, Some("autostart"));
    assert_eq!(computer.config().config.remind_at.as_deref(), Some("21:00"));
    window.get_by_label_contains("a small helper starts with your desktop");
    tick(&mut window, "Say what it is about");
    assert!(computer.config().config.remind_openly);
    tick(&mut window, "Remind me in the evening");
    wait(&mut window, None);
    assert_eq!(computer.config().config.remind_at, None);
    assert_eq!(*asked.lock().unwrap(), [Some("21:00".to_owned()), None]);
}

#[test]
fn what_the_desktop_does_not_have_is_said_with_why_and_beside_the_reminder() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let desktop = Desktop::none().lacking(|| {
        vec![
            Lack::Bus("no address".to_owned()),
            Lack::RuntimeFolder(Some("/run/user/7".to_owned())),
        ]
    });
    let mut window = computer.window(Language::En, USUAL, desktop);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    let began = std::time::Instant::now();
    while window.query_by_label_contains("a session bus").is_none() {
        assert!(began.elapsed().as_secs() < 10, "it is said");
        window.run();
    }
    window.get_by_label("What this desktop does not have");
    assert!(
        window.query_by_label_contains("no address").is_none(),
        "the computer's own words stand behind a click"
    );
    click(&mut window, Role::Link, "Details");
    window.get_by_label_contains("no address");
    window.get_by_label_contains("XDG_RUNTIME_DIR names /run/user/7, which is not there");
    let unseen = "the reminder would not be seen";
    window.get_by_label_contains(unseen);
    let mut boxes = window.query_all_by_role(Role::CheckBox);
    let remind = boxes.find(|tick| {
        let name = tick.accesskit_node().label();
        name.is_some_and(|name| name.starts_with("Remind me in the evening"))
    });
    assert!(remind.unwrap().accesskit_node().is_disabled());
    let all_there = computer.window(Language::En, USUAL, Desktop::none());
    assert!(
        all_there
            .query_by_label("What this desktop does not have")
            .is_none()
    );
}

#[test]
fn a_reminder_that_cannot_be_set_up_is_not_shown_as_switched_on() {
    let computer = Computer::new();
    drop(computer.diary("diary.sqlite", Vec::new()));
    let desktop = Desktop::none().reminding(|_| Err("/etc: read-only".to_owned()));
    let mut window = computer.window(Language::En, USUAL, desktop);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    tick(&mut window, "Remind me in the evening");
    let began = std::time::Instant::now();
    while window
        .query_by_label_contains("could not be set up")
        .is_none()
    {
        assert!(began.elapsed().as_secs() < 10, "it is said");
        window.run();
    }
    assert_eq!(computer.config().config.remind_at, None);
}

#[test]
fn a_long_page_is_turned_by_the_page_keys() {
    let computer = Computer::new();
    computer.diary("diary.sqlite", []);
    let mut window = computer.window(Language::En, USUAL, Desktop::none());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    let top = |window: &Window| {
        window
            .get_by_role_and_label(Role::Button, "Restore…")
            .rect()
            .top()
    };
    let before = top(&window);
    window.key_press(Key::PageDown);
    window.run();
    assert!(top(&window) < before - 200.0, "a page further");
    window.key_press(Key::PageUp);
    window.run();
    assert!((top(&window) - before).abs() < 1.0, "and back");
}
