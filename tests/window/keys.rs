//! Keys and clicks count in the order they came, once, for the page they were made on, however few pictures the window managed to draw.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, ViewportCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, PauseCommand};
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::{Day, Severity, SignId};
use magnesium_diary::text::Language;
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::DiaryApp;
use proptest::prelude::*;

use crate::window::{self, answered, daily_signs, diary_of, today};

/// Longer than the moment in which a new page is guarded, in seconds.
const LATER: f64 = 1.0;
const USUAL: [f32; 2] = [1180.0, 780.0];

/// A window whose clock stands still unless the test moves it.
struct Still {
    window: Harness<'static, DiaryApp>,
    folder: tempfile::TempDir,
}

impl Still {
    fn on(commands: Vec<Command>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), commands);
        Self::in_folder(folder)
    }

    fn in_folder(folder: tempfile::TempDir) -> Self {
        let mut window = window::window(folder.path(), Language::En, USUAL);
        let time = window.ctx.input(|input| input.time);
        window.input_mut().time = Some(time);
        let mut still = Self { window, folder };
        still.wait();
        still
    }

    /// Lets the guarded moment pass.
    fn wait(&mut self) {
        self.window.run();
        let time = self.window.input_mut().time;
        self.window.input_mut().time = time.map(|time| time + LATER);
        self.window.run();
    }

    /// Lets so many seconds pass.
    fn pass(&mut self, secs: f64) {
        let time = self.window.input_mut().time;
        self.window.input_mut().time = time.map(|time| time + secs);
        self.window.run();
    }

    /// Everything within one picture, then until the window is at rest.
    fn at_once(&mut self, events: impl IntoIterator<Item = Event>) {
        self.window.input_mut().events.extend(events);
        self.window.run();
    }

    fn press(&mut self, keys: &[Key]) {
        for key in keys {
            self.at_once(pressed(*key));
        }
    }

    fn place(&self, role: Role, name: &str) -> Pos2 {
        let node = self.window.get_by_role_and_label(role, name);
        node.rect().center()
    }

    fn answers(&self, day: Day) -> Vec<(i64, Severity)> {
        let session = self.window.state().session().unwrap();
        let answers = session.diary().day(day).unwrap().answers;
        let answers = answers.into_iter();
        answers
            .map(|(sign, answer)| (sign.0, answer.severity))
            .collect()
    }

    fn shown(&self) -> (Screen, Day) {
        let session = self.window.state().session().unwrap();
        (session.screen(), session.today().day)
    }
}

fn key_event(key: Key, pressed: bool, modifiers: Modifiers) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers,
    }
}

/// A key as a window gets it: down, its letter, up.
fn pressed(key: Key) -> Vec<Event> {
    let mut events = vec![key_event(key, true, Modifiers::NONE)];
    let name = key.name();
    if name.chars().count() == 1 {
        events.push(Event::Text(name.to_lowercase()));
    }
    events.push(key_event(key, false, Modifiers::NONE));
    events
}

fn with_command(key: Key) -> Vec<Event> {
    let down = |pressed| key_event(key, pressed, Modifiers::COMMAND);
    vec![down(true), down(false)]
}

fn all(keys: &[Key]) -> Vec<Event> {
    keys.iter().copied().flat_map(pressed).collect()
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

fn click(pos: Pos2) -> [Event; 3] {
    [
        Event::PointerMoved(pos),
        button(pos, true),
        button(pos, false),
    ]
}

fn back(days: i32) -> Day {
    today().plus(-days)
}

fn away(first: Day, last: Day) -> Command {
    Command::Pause(PauseCommand::Add {
        first,
        last: Some(last),
        reason: PauseReason::Holiday,
        words: String::new(),
    })
}

#[test]
fn what_is_said_at_the_foot_goes_by_itself_unless_it_is_pointed_at() {
    let undo = |still: &Still| {
        let found = still.window.query_by_role_and_label(Role::Button, "Undo");
        found.map(|found| found.rect().center())
    };
    let mut still = Still::on(Vec::new());
    still.press(&[Key::Enter]);
    still.pass(15.0);
    // The pointer, then the keyboard hold it; from then on it has its time anew.
    let at = undo(&still).unwrap();
    still.at_once([Event::PointerMoved(at)]);
    still.pass(100.0);
    assert!(undo(&still).is_some(), "pointed at");
    still.at_once([Event::PointerMoved(Pos2::new(600.0, 5.0))]);
    still.pass(15.0);
    let button = still.window.get_by_role_and_label(Role::Button, "Undo");
    button.focus();
    still.window.run();
    still.pass(100.0);
    assert!(undo(&still).is_some(), "the keyboard is there");
    still.press(&[Key::Escape]);
    still.pass(19.0);
    assert!(undo(&still).is_some(), "there is time for it");
    still.pass(2.0);
    assert!(undo(&still).is_none());
    assert!(
        !still.answers(today()).is_empty(),
        "and what was done stays"
    );

    let mut still = Still::on(Vec::new());
    still.press(&[Key::A, Key::Num2]);
    still.at_once(with_command(Key::Num3));
    still.at_once(with_command(Key::Z));
    let said = |still: &Still| {
        let mut labels = still.window.query_all_by_label_contains("Muscle cramps");
        labels.any(|label| label.rect().top() > USUAL[1] - 80.0)
    };
    assert!(said(&still));
    still.pass(7.0);
    assert!(said(&still));
    still.pass(2.0);
    assert!(!said(&still));
}

#[test]
fn keys_of_one_slow_picture_count_in_their_order() {
    let mut still = Still::on(Vec::new());
    let keys = [Key::A, Key::Num2, Key::B, Key::Num1, Key::G, Key::Num3];
    still.at_once(all(&keys));
    let expected = [
        (1, Severity::Moderate),
        (2, Severity::Mild),
        (7, Severity::Severe),
    ];
    assert_eq!(still.answers(today()), expected);
}

#[test]
fn a_page_that_is_turned_between_two_keys_of_one_picture_is_the_page_of_the_second() {
    let mut still = Still::on(Vec::new());
    let keys = [Key::A, Key::Num2, Key::PageUp, Key::A, Key::Num1];
    still.at_once(all(&keys));
    assert_eq!(still.answers(today()), [(1, Severity::Moderate)]);
    assert_eq!(still.answers(back(1)), [(1, Severity::Mild)]);
}

#[test]
fn letters_typed_behind_the_click_on_a_field_are_words() {
    let mut still = Still::on(Vec::new());
    let note = still.place(Role::MultilineTextInput, "Note");
    let mut events = all(&[Key::A, Key::Num2]);
    events.extend(click(note));
    events.extend(all(&[Key::B, Key::Num3]));
    still.at_once(events);
    assert_eq!(still.answers(today()), [(1, Severity::Moderate)]);
    still.window.state_mut().flush().unwrap();
    let session = still.window.state().session().unwrap();
    let note = session.diary().day(today()).unwrap().note.unwrap();
    assert_eq!(note.body, "b3");
}

#[test]
fn two_clicks_of_one_picture_each_press_what_they_are_on() {
    let mut still = Still::on(Vec::new());
    let first = still.place(Role::RadioButton, "Muscle cramps: Mild");
    let second = still.place(Role::RadioButton, "Headache: Severe");
    still.at_once(click(first).into_iter().chain(click(second)));
    let expected = [(1, Severity::Mild), (7, Severity::Severe)];
    assert_eq!(still.answers(today()), expected);
}

#[test]
fn a_held_digit_enter_or_delete_counts_once() {
    let mut still = Still::on(Vec::new());
    let down = |key| key_event(key, true, Modifiers::NONE);
    still.at_once([down(Key::A), down(Key::Num3)]);
    for _ in 0..6 {
        still.at_once([down(Key::Num3), Event::Text("3".to_owned())]);
    }
    still.at_once([down(Key::Num3), down(Key::Num3)]);
    assert_eq!(still.answers(today()), [(1, Severity::Severe)]);
    still.at_once([
        key_event(Key::Num3, false, Modifiers::NONE),
        down(Key::Num3),
    ]);
    assert_eq!(still.answers(today()).len(), 2);
    still.at_once([
        down(Key::A),
        down(Key::Delete),
        down(Key::B),
        down(Key::Delete),
    ]);
    assert_eq!(still.answers(today()), [(2, Severity::Severe)]);
}

#[test]
fn a_second_enter_in_the_calendar_fills_nothing_in() {
    for at_once in [true, false] {
        let mut still = Still::on(vec![answered(back(30), 1, Severity::Mild)]);
        still.at_once(with_command(Key::Num2));
        still.wait();
        still.press(&[Key::ArrowUp, Key::ArrowUp, Key::ArrowUp]);
        still.wait();
        if at_once {
            still.at_once(all(&[Key::Enter, Key::Enter]));
        } else {
            still.press(&[Key::Enter, Key::Enter]);
        }
        assert_eq!(still.shown(), (Screen::Today, back(21)));
        still.wait();
        // Nor later: nothing shows that this day is meant.
        still.press(&[Key::Enter]);
        assert_eq!(still.answers(back(21)), []);
    }
}

#[test]
fn a_second_enter_on_todays_page_counts_only_after_a_moment() {
    for keys in [[Key::PageUp, Key::PageDown], [Key::PageUp, Key::Home]] {
        let mut still = Still::on(Vec::new());
        still.at_once(all(&keys));
        still.press(&[Key::Enter]);
        assert_eq!(still.answers(today()), []);
        still.press(&[Key::A, Key::Num2, Key::Enter]);
        assert_eq!(
            still.answers(today()).len(),
            1,
            "letters and digits count at once"
        );
        still.wait();
        still.press(&[Key::Enter]);
        assert_eq!(still.answers(today()).len(), daily_signs());
    }
}

#[test]
fn a_second_enter_in_the_search_fills_nothing_in() {
    let note = Command::Note {
        day: today(),
        body: "walked home".to_owned(),
        spell: 1,
    };
    let mut still = Still::on(vec![note]);
    still.at_once(with_command(Key::F));
    still.wait();
    still.at_once([Event::Text("walked".to_owned())]);
    still.wait();
    still.at_once(all(&[Key::Enter, Key::Enter]));
    still.press(&[Key::Enter]);
    assert_eq!(still.answers(today()), []);
}

#[test]
fn a_second_enter_behind_words_beside_an_answer_fills_nothing_in() {
    let mut still = Still::on(vec![answered(today(), 1, Severity::Mild)]);
    for (role, name) in [
        (Role::Button, "More for Muscle cramps"),
        (Role::MenuItem, "Remark…"),
    ] {
        let place = still.place(role, name);
        still.at_once(click(place));
        still.wait();
    }
    still.wait();
    still.at_once([Event::Text("left calf".to_owned())]);
    still.wait();
    still.at_once(all(&[Key::Enter, Key::Enter]));
    still.press(&[Key::Enter]);
    assert_eq!(still.answers(today()), [(1, Severity::Mild)]);
}

#[test]
fn beginning_twice_begins_once_and_fills_nothing_in() {
    for by_click in [true, false] {
        let mut still = Still::in_folder(tempfile::tempdir().unwrap());
        let begin = still.place(Role::Button, "Begin");
        for _ in 0..3 {
            if by_click {
                still.at_once(click(begin));
            } else {
                still.press(&[Key::Enter]);
            }
        }
        assert_eq!(still.answers(today()), []);
        // Wherever on the page the second click fell: the button itself is guarded too.
        still.at_once(with_command(Key::Num1));
        let rest = still.place(Role::Button, "No other symptoms");
        still.at_once(click(rest));
        assert_eq!(still.answers(today()), []);
        still.wait();
        still.at_once(click(rest));
        assert_eq!(still.answers(today()).len(), daily_signs() - 1);
        assert!(still.folder.path().join("diary.sqlite").exists());
    }
}

#[test]
fn enter_never_ends_a_time_away_and_its_button_does_when_clicked() {
    let days = (back(3), today().plus(4));
    let mut still = Still::on(vec![away(days.0, days.1)]);
    let pauses = |still: &Still| {
        let session = still.window.state().session().unwrap();
        let pauses = session.diary().pauses().unwrap().into_iter();
        pauses
            .map(|pause| (pause.first, pause.last))
            .collect::<Vec<_>>()
    };
    let whole = [(days.0, Some(days.1))];
    still.press(&[Key::Enter, Key::A, Key::Enter]);
    let rest = still
        .window
        .get_by_role_and_label(Role::Button, "No other symptoms");
    rest.focus();
    still.wait();
    still.press(&[Key::Enter]);
    assert_eq!(pauses(&still), whole);
    assert_eq!(still.answers(today()), []);
    still.press(&[Key::Space]);
    assert_eq!(still.answers(today()).len(), daily_signs());
    assert_eq!(pauses(&still), [(days.0, Some(back(1)))]);
}

#[test]
fn on_an_earlier_day_enter_needs_a_row_or_the_button() {
    let day = back(2);
    let mut still = Still::on(Vec::new());
    still.press(&[Key::PageUp, Key::PageUp]);
    still.wait();
    still.press(&[Key::Enter]);
    assert_eq!(still.answers(day), []);
    let rest = still
        .window
        .get_by_role_and_label(Role::Button, "No other symptoms");
    rest.focus();
    still.wait();
    still.press(&[Key::Enter]);
    assert_eq!(still.answers(day).len(), daily_signs());
    let mut still = Still::on(Vec::new());
    still.press(&[Key::PageUp, Key::PageUp]);
    still.wait();
    still.press(&[Key::A, Key::Enter]);
    assert_eq!(still.answers(day).len(), daily_signs());
    // Yesterday is filled in as today is.
    still.press(&[Key::PageDown]);
    still.wait();
    still.press(&[Key::Enter]);
    assert_eq!(still.answers(back(1)).len(), daily_signs());
}

#[test]
fn filling_in_many_rows_is_answered_with_a_way_back_on_its_page_until_the_next_act() {
    let mut still = Still::on(Vec::new());
    still.press(&[Key::A, Key::Num2, Key::Enter]);
    let said = format!("{} symptoms set to none", daily_signs() - 1);
    let said = said.as_str();
    still.window.get_by_label(said);
    let undo = still.place(Role::Button, "Undo");
    still.at_once(click(undo));
    assert_eq!(still.answers(today()), [(1, Severity::Moderate)]);
    assert!(still.window.query_by_label(said).is_none());
    still.wait();
    still.press(&[Key::Enter]);
    still.window.get_by_label(said);
    still.press(&[Key::B, Key::Num1]);
    assert!(still.window.query_by_label(said).is_none());
    // It is about a day that is no longer looked at.
    for leads_away in [pressed(Key::PageUp), with_command(Key::Num2)] {
        let mut still = Still::on(Vec::new());
        still.press(&[Key::A, Key::Num2, Key::Enter]);
        still.window.get_by_label(said);
        still.at_once(leads_away);
        assert!(still.window.query_by_label(said).is_none());
    }
}

#[test]
fn a_button_that_went_down_before_the_page_changed_presses_nothing_on_the_new_one() {
    let mut still = Still::on(Vec::new());
    let mild = still.place(Role::RadioButton, "Headache: Mild");
    still.at_once([Event::PointerMoved(mild), button(mild, true)]);
    still.press(&[Key::PageUp]);
    still.wait();
    still.at_once([button(mild, false)]);
    assert_eq!(still.answers(back(1)), []);
    // The next click is one again.
    still.at_once(click(mild));
    assert_eq!(still.answers(back(1)), [(7, Severity::Mild)]);
}

#[test]
fn what_undo_takes_back_on_another_page_is_said() {
    let mut still = Still::on(Vec::new());
    still.press(&[Key::G, Key::Num3, Key::PageUp]);
    still.wait();
    still.at_once(with_command(Key::Z));
    assert_eq!(still.answers(today()), []);
    let said = "Undone: Headache: severe, 22 November";
    still.window.get_by_label(said);
    // And it is looked at: the page is that day's.
    let shown = |still: &Still| still.window.state().session().unwrap().today().day;
    assert_eq!(shown(&still), today());
    still.press(&[Key::PageUp]);
    still.wait();
    still.at_once(with_command(Key::Y));
    assert_eq!(shown(&still), today());
    still.at_once(with_command(Key::Z));
    still.press(&[Key::G, Key::Num1]);
    assert!(
        still.window.query_by_label(said).is_none(),
        "until the next act"
    );
    still.at_once(with_command(Key::Z));
    still
        .window
        .get_by_label("Undone: Headache: mild, 22 November");
}

/// Enter on the button stays on the day that is shown, and the spaces of a sentence take nothing back.
#[test]
fn enter_on_undo_takes_back_no_other_day_and_space_takes_back_nothing() {
    let mut still = Still::on(Vec::new());
    still.press(&[Key::G, Key::Num3, Key::PageUp]);
    still.wait();
    still.press(&[Key::G, Key::Num2, Key::G, Key::Num1]);
    let here = back(1);
    let undo = |still: &Still| {
        let buttons = still.window.query_all_by_role(Role::Button);
        let names = buttons.filter_map(|node| node.accesskit_node().label());
        let mut undo = names.filter(|name| name.starts_with("Undo: "));
        undo.next().unwrap()
    };
    let name = undo(&still);
    let button = still.window.get_by_role_and_label(Role::Button, &name);
    button.focus();
    still.window.run();
    still.press(&[Key::Space; 3]);
    assert_eq!(still.answers(here), [(7, Severity::Mild)]);
    still.press(&[Key::Enter]);
    assert_eq!(still.answers(here), [(7, Severity::Moderate)]);
    still.press(&[Key::Enter]);
    assert_eq!(still.answers(here), []);
    still.press(&[Key::Enter; 4]);
    assert_eq!(still.answers(today()), [(7, Severity::Severe)]);
    assert_eq!(still.shown(), (Screen::Today, here));
    let said = "What was done before that was on another day: Headache: severe, 22 November. \
                Ctrl+Z takes it back.";
    still.window.get_by_label(said);
    still.at_once(with_command(Key::Z));
    assert_eq!(still.answers(today()), []);
    // A click is meant, whichever day it was.
    still.at_once(with_command(Key::Y));
    still.press(&[Key::PageUp]);
    still.wait();
    let undo = still.place(Role::Button, &undo(&still));
    still.at_once(click(undo));
    assert_eq!(still.answers(today()), []);
}

#[test]
fn shift_insert_pastes_before_what_was_typed_after_it() {
    let mut still = Still::on(Vec::new());
    let note = still.place(Role::MultilineTextInput, "Note");
    still.at_once(click(note));
    let insert = |pressed| key_event(Key::Insert, pressed, Modifiers::SHIFT);
    let typed = [insert(true), insert(false)]
        .into_iter()
        .chain(pressed(Key::B));
    still.window.input_mut().events.extend(typed);
    still.window.step();
    let commands = still.window.output().viewport_output.values();
    let mut commands = commands.flat_map(|output| &output.commands);
    assert!(commands.any(|command| *command == ViewportCommand::RequestPaste));
    let words = "from elsewhere ".to_owned();
    still.at_once([Event::Paste(words)]);
    still.wait();
    let session = still.window.state().session().unwrap();
    let note = session.diary().day(today()).unwrap().note.unwrap();
    assert_eq!(note.body, "from elsewhere b");
}

/// What a person may do, as the window gets it.
#[derive(Clone, Debug)]
enum Did {
    Pressed(Key),
    Command(Key),
    Clicked(usize),
    /// Time passes, in pictures of their own.
    Waited,
}

const KEYS: [Key; 21] = [
    Key::A,
    Key::B,
    Key::G,
    Key::H,
    Key::L,
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Enter,
    Key::Space,
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

fn did() -> impl Strategy<Value = Did> {
    prop_oneof![
        12 => proptest::sample::select(KEYS.to_vec()).prop_map(Did::Pressed),
        2 => proptest::sample::select(vec![Key::Num1, Key::Num2, Key::Z, Key::Y, Key::F]).prop_map(Did::Command),
        3 => (0_usize..5).prop_map(Did::Clicked),
        1 => Just(Did::Waited),
    ]
}

/// Does all of it, `groups` acts a picture, and reads the diary afterwards.
fn done(acts: &[Did], mut groups: impl Iterator<Item = usize>) -> Vec<String> {
    let mut still = Still::on(vec![
        answered(back(1), 2, Severity::Mild),
        away(back(4), back(3)),
    ]);
    let places = [
        (Role::RadioButton, "Muscle cramps: Mild"),
        (Role::RadioButton, "Headache: Severe"),
        (Role::Button, "No other symptoms"),
        (Role::Button, "Previous day"),
        (Role::MultilineTextInput, "Note"),
    ]
    .map(|(role, name)| still.place(role, name));
    let mut waiting = Vec::new();
    let mut room = groups.next().unwrap_or(1);
    for act in acts {
        match act {
            Did::Pressed(key) => waiting.extend(pressed(*key)),
            Did::Command(key) => waiting.extend(with_command(*key)),
            Did::Clicked(at) => waiting.extend(click(places[*at])),
            Did::Waited => {
                still.at_once(std::mem::take(&mut waiting));
                still.wait();
            }
        }
        room = room.saturating_sub(1);
        if room == 0 {
            still.at_once(std::mem::take(&mut waiting));
            room = groups.next().unwrap_or(1);
        }
    }
    still.at_once(waiting);
    still.window.state_mut().flush().unwrap();
    let session = still.window.state().session().unwrap();
    let day = |back: i32| {
        let page = session.diary().day(self::back(back)).unwrap();
        let note = page.note.as_ref().map(|note| note.body.clone());
        format!("{back}: {:?} {note:?}", still.answers(page.day))
    };
    (0..12).map(day).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn any_grouping_of_acts_into_pictures_gives_the_same_diary(
        acts in proptest::collection::vec(did(), 1..24),
        groups in proptest::collection::vec(1_usize..9, 24),
    ) {
        let alone = done(&acts, std::iter::repeat(1));
        prop_assert_eq!(done(&acts, groups.into_iter()), alone);
    }
}

/// A window on `folder` whose wall clock the test moves.
fn on_clock(
    folder: &std::path::Path,
    secs: &std::rc::Rc<std::cell::Cell<i64>>,
) -> Harness<'static, DiaryApp> {
    use magnesium_diary::config::{Config, ConfigFile};
    use magnesium_diary::domain::{Moment, Now};
    use magnesium_diary::text::Text;
    use magnesium_diary::ui::app::Paths;

    let paths = Paths {
        diary: folder.join("diary.sqlite"),
        sample: folder.join("sample.sqlite"),
    };
    let secs = std::rc::Rc::clone(secs);
    let clock = move || Now {
        moment: Moment(window::NOW.moment.0 + secs.get()),
        ..window::NOW
    };
    let config = ConfigFile::detached(Config::default());
    let app = DiaryApp::new(paths, config, Text::new(Language::En), Box::new(clock));
    let mut window = Harness::builder()
        .with_size(USUAL)
        .with_max_steps(16)
        .with_context_setup(magnesium_diary::ui::theme::install)
        .build_ui_state(|ui, app: &mut DiaryApp| app.draw(ui), app);
    window.run();
    window
}

/// From the start of these tests, at 20:04, to the last minute of the diary's day, and into the next one.
const LAST_MINUTE: i64 = (6 * 60 + 55) * 60;
const NEXT_DAY: i64 = LAST_MINUTE + 120;
const MUCH_LATER: i64 = NEXT_DAY + 3_600;
const OFFER: &str = "A new day has begun: Monday 23 November.";

fn day_shown(window: &Harness<'_, DiaryApp>) -> Day {
    window.state().session().unwrap().today().day
}

#[test]
fn the_day_stays_under_the_words_and_answers_of_who_is_at_it_and_the_new_one_is_offered() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let secs = std::rc::Rc::new(std::cell::Cell::new(LAST_MINUTE));
    let mut window = on_clock(folder.path(), &secs);
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .focus();
    window.run();
    let typed = |words: &str, window: &mut Harness<'_, DiaryApp>| {
        window
            .input_mut()
            .events
            .push(Event::Text(words.to_owned()));
        window.run_steps(3);
    };
    typed("a long ", &mut window);
    secs.set(NEXT_DAY);
    typed("day", &mut window);
    assert_eq!(day_shown(&window), today());
    window.get_by_label(OFFER);
    window.run_steps(60);
    // Out of the field, and an answer yet.
    window.key_press(Key::Escape);
    window.run();
    window.key_press(Key::A);
    window.key_press(Key::Num2);
    window.run();
    assert_eq!(day_shown(&window), today());
    let page = |window: &Harness<'_, DiaryApp>, day| {
        let session = window.state().session().unwrap();
        session.diary().day(day).unwrap()
    };
    let old = page(&window, today());
    assert_eq!(old.note.unwrap().body, "a long day");
    assert_eq!(old.answers[&SignId(1)].severity, Severity::Moderate);
    window
        .get_all_by_role_and_label(Role::Button, "To today")
        .next_back()
        .unwrap()
        .click();
    window.run();
    assert_eq!(day_shown(&window), today().plus(1));
    assert!(window.query_by_label(OFFER).is_none());
    assert!(page(&window, today().plus(1)).answers.is_empty());
}

#[test]
fn who_left_the_window_open_finds_the_new_day() {
    for answers in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), []);
        let secs = std::rc::Rc::new(std::cell::Cell::new(LAST_MINUTE));
        let mut window = on_clock(folder.path(), &secs);
        if answers {
            window.key_press(Key::Num2);
            window.run();
            secs.set(NEXT_DAY);
            window.run();
            assert_eq!(day_shown(&window), today());
            window.get_by_label(OFFER);
        }
        secs.set(MUCH_LATER);
        window.run();
        assert_eq!(day_shown(&window), today().plus(1));
        assert!(window.query_by_label(OFFER).is_none());
    }
}

#[test]
fn a_key_that_comes_with_the_turn_of_the_day_is_for_the_page_it_was_pressed_on() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let secs = std::rc::Rc::new(std::cell::Cell::new(LAST_MINUTE));
    let mut window = on_clock(folder.path(), &secs);
    secs.set(NEXT_DAY);
    window.input_mut().events.extend(all(&[Key::A, Key::Num3]));
    window.run();
    let session = window.state().session().unwrap();
    let answers = session.diary().day(today()).unwrap().answers;
    assert_eq!(answers[&SignId(1)].severity, Severity::Severe);
}
