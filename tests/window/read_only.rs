//! A diary that can only be read, and a copy that the program keeps: one bar says so, and nothing on any page seems to take an answer.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
#![expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the type of a session is not named outside"
)]

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary, IntakeCommand, LabCommand, PauseCommand};
use magnesium_diary::domain::food::Portions;
use magnesium_diary::domain::intake::FoodRef;
use magnesium_diary::domain::lab::{LabKind, LabValue};
use magnesium_diary::domain::lab_figure::LabFigure;
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::{BloodPressure, RedFlag, Severity};
use magnesium_diary::store::{CopyReason, IfMissing};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::desktop::Desktop;

use crate::click::click;
use crate::computer::{Computer, USUAL, window_of};
use crate::window::{NOW, PAGE_KEYS, answered, press, says, tablets, today};

type Window = Harness<'static, DiaryApp>;

/// Where the bar on the left ends: what is there leads elsewhere.
const BAR: f32 = 200.0;
/// What can be pressed.
const ROLES: [Role; 3] = [Role::Button, Role::CheckBox, Role::RadioButton];

/// Something of everything that can be put right or taken away.
fn filled(computer: &Computer) -> Diary {
    let day = today();
    let figure = LabFigure::parse("0.8", &LabKind::BUILT_IN[0]).unwrap();
    let food = IntakeCommand::Eat {
        day,
        food: FoodRef::Known("almonds".to_owned()),
        portions: Portions::ONE,
    };
    let commands = [
        answered(day.plus(-3), 1, Severity::Severe),
        answered(day, 1, Severity::Mild),
        tablets("Citrate", day.plus(-9)),
        Command::Intake(food),
        Command::AddBloodPressure {
            day,
            reading: BloodPressure::parse("130/80").unwrap(),
            part: None,
        },
        Command::Lab(LabCommand::Add {
            day,
            kind: LabKind::BUILT_IN[0].clone(),
            value: LabValue::printed(figure, "mmol/L", None, None).unwrap(),
        }),
        Command::Pause(PauseCommand::Add {
            first: day.plus(-6),
            last: Some(day.plus(-5)),
            reason: PauseReason::ALL[0],
            words: String::new(),
        }),
        Command::AddSign {
            name: "Knee".to_owned(),
        },
        Command::AddFactor {
            day,
            name: "late coffee".to_owned(),
        },
        Command::RedFlag {
            day,
            flag: RedFlag::ALL[0],
            on: true,
        },
    ];
    computer.diary("diary.sqlite", commands)
}

fn open(computer: &Computer, path: &Path) -> Window {
    let (mut paths, config) = computer.places();
    path.clone_into(&mut paths.diary);
    let text = Text::new(Language::En);
    let mut app = DiaryApp::new(paths, config, text, Box::new(|| NOW));
    app.use_desktop(Desktop::none());
    window_of(app, USUAL)
}

fn protect(path: &Path) {
    let mut permissions = fs::metadata(path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(path, permissions).unwrap();
}

/// A page, and its tab.
type Place = (Key, Option<String>);

fn places(window: &mut Window) -> Vec<Place> {
    let text = Text::new(Language::En);
    let mut places = Vec::new();
    for page in PAGE_KEYS {
        go(window, &(page, None));
        let tabs = window.query_all_by_role(Role::RadioButton);
        let tabs = tabs.filter_map(|tab| tab.accesskit_node().label());
        let tabs: Vec<String> = tabs.filter(|name| is_tab(name, &text)).collect();
        places.extend(tabs.iter().cloned().map(|tab| (page, Some(tab))));
        if tabs.is_empty() {
            places.push((page, None));
        }
    }
    places
}

fn is_tab(name: &str, text: &Text) -> bool {
    name.starts_with(&text.mag_tabs()) || name.starts_with(&text.records_tabs())
}

fn go(window: &mut Window, (page, tab): &Place) {
    window.key_press_modifiers(Modifiers::COMMAND, *page);
    window.run();
    if let Some(tab) = tab {
        click(window, Role::RadioButton, tab);
    }
}

/// What can be pressed on the page that is shown.
fn pressable(window: &Window) -> Vec<(Role, String)> {
    let all = ROLES
        .into_iter()
        .flat_map(|role| window.query_all_by_role(role).map(move |node| (role, node)));
    let all =
        all.filter(|(_, node)| !node.accesskit_node().is_disabled() && node.rect().left() > BAR);
    let named = all.filter_map(|(role, node)| Some((role, node.accesskit_node().label()?)));
    named.collect()
}

fn bars(window: &Window) -> usize {
    window.query_all_by_role(Role::Alert).count()
}

/// What is in the diary, and how many fields stand on the page beside those of a dialog.
fn state(window: &Window) -> (String, usize) {
    let Some(session) = window.state().session() else {
        return (String::new(), 0);
    };
    let diary = session.diary();
    let holds = format!("{:?} {:?}", diary.undoable().unwrap(), diary.settings());
    let is_dialog = window.query_all_by_role(Role::Dialog).next().is_some();
    let fields = window.query_all_by_role(Role::TextInput).count();
    (holds, if is_dialog { 0 } else { fields })
}

/// Whatever can be pressed in one that is only read changes nothing and asks for nothing in its twin that can be written.
fn expect_nothing_to_enter(read: &mut Window, twin: impl Fn() -> Window) {
    let text = Text::new(Language::En);
    // It looks for a day.
    let looks = text.today_jump();
    let mut written = twin();
    for place in places(read) {
        go(read, &place);
        let fields = [Role::TextInput, Role::MultilineTextInput];
        let mut fields = fields
            .into_iter()
            .flat_map(|role| read.query_all_by_role(role));
        let is_grey = fields.all(|field| field.accesskit_node().is_disabled());
        assert!(is_grey, "{place:?}");
        for (role, name) in pressable(read) {
            if name == looks || is_tab(&name, &text) {
                continue;
            }
            go(&mut written, &place);
            let before = state(&written);
            let Some(node) = written.query_by_role_and_label(role, &name) else {
                continue;
            };
            node.click_accesskit();
            written.run();
            let after = state(&written);
            let shown = written.state().session().map(|session| session.screen());
            if shown.is_some_and(|shown| shown.key() == Some(place.0)) {
                assert_eq!(after.0, before.0, "{place:?} {role:?} {name}");
                assert!(after.1 <= before.1, "{place:?} {role:?} {name} asks");
            }
            written = if after == before { written } else { twin() };
            press(&mut written, &[Key::Escape]);
        }
    }
}

#[test]
fn a_diary_that_is_only_read_says_so_once_and_seems_to_take_nothing() {
    let computer = Computer::new();
    drop(filled(&computer));
    let path = computer.path("diary.sqlite");
    let twin = computer.path("twin.sqlite");
    fs::copy(&path, &twin).unwrap();
    protect(&path);
    let mut window = open(&computer, &path);
    assert!(window.state().session().unwrap().is_read_only());
    let before = fs::read(&path).unwrap();
    let place = (Key::Num1, None);
    go(&mut window, &place);
    let said = bars(&window);
    press(
        &mut window,
        &[Key::Num2, Key::A, Key::Num2, Key::Delete, Key::Enter],
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(bars(&window), said, "no second bar");
    assert!(says(
        &window,
        "can only be read: the file is write-protected"
    ));
    expect_nothing_to_enter(&mut window, || open(&computer, &twin));
    assert!(fs::read(&path).unwrap() == before);
}

/// Of the sample too: it has one bar, that of the copy, which leads to what it is a copy of.
#[test]
fn a_kept_copy_has_one_bar_that_leads_to_the_diary_itself() {
    let computer = Computer::new();
    let diary = filled(&computer);
    let copy = diary.keep_copy(CopyReason::ByHand, NOW).unwrap().unwrap();
    drop(diary);
    let mut window = open(&computer, &copy);
    assert!(says(&window, "a copy that the program keeps"));
    let is_grey = |(role, name): (Role, &str)| {
        let control = window.get_by_role_and_label(role, name);
        control.accesskit_node().is_disabled()
    };
    assert!(is_grey((Role::RadioButton, "Muscle cramps: Mild")));
    assert!(is_grey((Role::CheckBox, "late coffee")));
    let config = computer.config().config;
    assert!(!config.recent.contains(&copy));
    let open_it = "Open the diary itself";
    click(&mut window, Role::Button, open_it);
    let shown = |window: &Window| window.state().session().unwrap().path().map(Path::to_owned);
    assert_eq!(shown(&window), Some(computer.path("diary.sqlite")));
    let words = Text::new(Language::En).sample_words();
    let sample = computer.path("sample.sqlite");
    let made = Diary::fresh_sample(&sample, &words, NOW).unwrap();
    let copy = made.keep_copy(CopyReason::ByHand, NOW).unwrap().unwrap();
    drop(made);
    let mut window = open(&computer, &copy);
    assert_eq!(bars(&window), 1);
    assert!(!says(&window, "sample diary"));
    click(&mut window, Role::Button, open_it);
    assert_eq!(shown(&window), Some(sample));
    // Alone in another folder nobody knows what it is a copy of.
    let alone = computer.path("gone.sqlite-copies");
    fs::create_dir(&alone).unwrap();
    let alone = alone.join(copy.file_name().unwrap());
    fs::copy(&copy, &alone).unwrap();
    let mut window = open(&computer, &alone);
    click(&mut window, Role::Button, "To your own diary");
    assert_eq!(shown(&window), Some(computer.path("diary.sqlite")));
    let own = Diary::open(&computer.path("diary.sqlite"), IfMissing::Fail);
    assert!(own.is_ok());
}
