//! Today without a screen, beyond answering: words beside an answer, several rows and days at once, and the ways to another day.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::window::{
    NOW, answered, daily_signs, diary_in, diary_of, press, says, tablets, today, window,
};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, DayPage, Diary, IntakeCommand, MedicineCommand};
use magnesium_diary::domain::event::EventKind;
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::medicine::MedicineKind;
use magnesium_diary::domain::product::{Label, NewProduct, Unit, Units};
use magnesium_diary::domain::{BloodPressure, Day, RedFlag, Severity, SignId};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::DiaryApp;

/// A window and the folder its diary lies in.
struct Opened {
    window: Harness<'static, DiaryApp>,
    _folder: tempfile::TempDir,
}

fn opened(commands: Vec<Command>, language: Language, size: [f32; 2]) -> Opened {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), commands);
    Opened {
        window: window(folder.path(), language, size),
        _folder: folder,
    }
}

impl Opened {
    fn english(commands: Vec<Command>) -> Self {
        opened(commands, Language::En, [1180.0, 780.0])
    }

    fn page(&self, day: Day) -> DayPage {
        let session = self.window.state().session().unwrap();
        session.diary().day(day).unwrap()
    }

    fn shown(&self) -> Day {
        self.window.state().session().unwrap().today().day
    }

    fn remark(&self) -> Option<String> {
        let page = self.page(today());
        page.answers.get(&SignId(1)).unwrap().remark.clone()
    }

    fn click(&mut self, role: Role, name: &str) {
        self.window.get_by_role_and_label(role, name).click();
        self.window.run();
    }

    /// Opens the field for words beside the first answer.
    fn open_remark(&mut self) {
        self.click(Role::Button, MORE);
        self.click(Role::MenuItem, OPEN_REMARK);
    }

    fn type_text(&mut self, name: &str, words: &str) {
        let field = self.window.get_by_role_and_label(Role::TextInput, name);
        assert!(field.is_focused(), "{name} is ready to type in");
        field.type_text(words);
        self.window.run();
    }

    fn press(&mut self, keys: &[Key]) {
        press(&mut self.window, keys);
    }

    fn undo(&mut self) {
        self.window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        self.window.run();
    }
}

fn back(days: i32) -> Day {
    today().plus(-days)
}

fn cramps() -> Vec<Command> {
    vec![answered(today(), 1, Severity::Moderate)]
}

const REMARK: &str = "Remark on Muscle cramps";
const MORE: &str = "More for Muscle cramps";
const OPEN_REMARK: &str = "Remark…";

#[test]
fn words_beside_an_answer_are_kept_on_enter() {
    let mut today = Opened::english(cramps());
    today.click(Role::Button, "More for Fatigue");
    let open_remark = |today: &Opened| {
        let window = &today.window;
        window
            .query_by_role_and_label(Role::MenuItem, OPEN_REMARK)
            .is_some()
    };
    assert!(
        !open_remark(&today),
        "an open row has no answer to remark on"
    );
    today.press(&[Key::Escape]);
    today.open_remark();
    today.type_text(REMARK, "left calf");
    today.press(&[Key::Enter]);
    assert_eq!(today.remark().as_deref(), Some("left calf"));
    today.window.get_by_label("left calf");
    // The keys are the rows' again.
    today.press(&[Key::B, Key::Num3]);
    let fatigue = &today.page(crate::window::today()).answers[&SignId(2)];
    assert_eq!(fatigue.severity, Severity::Severe);
    today.undo();
    today.undo();
    assert_eq!(today.remark(), None);
}

#[test]
fn words_beside_an_answer_are_put_away_on_escape_and_kept_on_leaving() {
    let mut today = Opened::english(cramps());
    today.open_remark();
    today.type_text(REMARK, "right");
    today.press(&[Key::Escape]);
    assert_eq!(today.remark(), None);
    assert!(today.window.query_by_role(Role::TextInput).is_none());

    let kept = |name: &str| Text::new(Language::En).form_words_kept(name);
    today.click(Role::Button, &kept(MORE));
    today.click(Role::MenuItem, &kept(OPEN_REMARK));
    today.type_text(REMARK, " calf");
    today.click(Role::RadioButton, "Headache: Mild");
    assert_eq!(today.remark().as_deref(), Some("right calf"));

    today.open_remark();
    today.type_text(REMARK, " and foot");
    today
        .window
        .key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    today.window.run();
    assert_eq!(today.remark().as_deref(), Some("right calf and foot"));
}

#[test]
fn words_still_being_typed_are_kept_when_the_window_closes() {
    let mut today = Opened::english(cramps());
    today.open_remark();
    today.type_text(REMARK, "left calf");
    today.window.state_mut().flush().unwrap();
    assert_eq!(today.remark().as_deref(), Some("left calf"));
}

/// Types into the note, behind what is in it.
fn type_note(today: &mut Opened, words: &str) {
    let note = |today: &Opened| {
        today
            .window
            .get_by_role_and_label(Role::MultilineTextInput, "Note")
            .focus();
    };
    note(today);
    today.window.run();
    today
        .window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .type_text(words);
    today.window.step();
}

fn note_of(today: &Opened) -> Option<String> {
    let session = today.window.state().session().unwrap();
    let page = session.diary().day(session.today().day).unwrap();
    page.note.map(|note| note.body)
}

#[test]
fn undo_right_after_the_last_key_takes_the_note_back_and_not_what_was_before() {
    let mut today = opened(cramps(), Language::En, [1180.0, 1_400.0]);
    let session = today.window.state().session().unwrap();
    let answers = session.today().rows.clone();
    type_note(&mut today, "hello");
    // The button at the foot, which is drawn before the note; a quick click comes down and up within one frame.
    let undo = today.window.query_all_by_role(Role::Button).find(|button| {
        let label = button.accesskit_node().label();
        label.is_some_and(|label| label.starts_with("Undo"))
    });
    let pos = undo.unwrap().rect().center();
    let button = |pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    today
        .window
        .input_mut()
        .events
        .push(Event::PointerMoved(pos));
    today.window.step();
    let click = [button(true), button(false)];
    today.window.input_mut().events.extend(click);
    today.window.run();
    assert_eq!(note_of(&today), None);
    assert_eq!(
        today.window.state().session().unwrap().today().rows,
        answers
    );
}

#[test]
fn a_space_that_changes_nothing_does_not_hold_the_note_back_from_undo() {
    let mut today = Opened::english(cramps());
    type_note(&mut today, "abc");
    today.window.run_steps(60);
    assert_eq!(note_of(&today).as_deref(), Some("abc"));
    type_note(&mut today, " ");
    today.window.run_steps(60);
    // Out of the field, whose own undo would take the key.
    today.press(&[Key::Escape]);
    today.window.run_steps(2);
    today.undo();
    assert_eq!(note_of(&today), None);
    let note = today
        .window
        .get_by_role_and_label(Role::MultilineTextInput, "Note");
    assert_eq!(note.value().unwrap_or_default(), "");
}

#[test]
fn the_remark_is_reached_by_keyboard_alone() {
    let mut today = Opened::english(cramps());
    for _ in 0..40 {
        let button = today.window.get_by_role_and_label(Role::Button, MORE);
        if button.is_focused() {
            break;
        }
        today.press(&[Key::Tab]);
    }
    today.press(&[Key::Enter, Key::Enter]);
    today.type_text(REMARK, "left calf");
    today.press(&[Key::Enter]);
    assert_eq!(today.remark().as_deref(), Some("left calf"));
}

/// What else a row offers is one button, at one side, clear of the words beside it, at each width.
#[test]
fn a_row_has_one_small_button_that_leads_to_all_it_offers() {
    for size in [[900.0, 600.0], [1180.0, 780.0], [1600.0, 1000.0]] {
        for language in Language::ALL {
            let text = Text::new(language);
            let opened = opened(cramps(), language, size);
            let rows = opened
                .window
                .state()
                .session()
                .unwrap()
                .today()
                .rows
                .clone();
            let more = rows.iter().filter_map(|row| {
                let name = text.moment_more(row.name.as_str());
                let button = opened.window.query_by_role_and_label(Role::Button, &name);
                Some((row, button?.rect()))
            });
            let more: Vec<_> = more.collect();
            assert_eq!(more.len(), daily_signs());
            let left = more[0].1.left();
            for (row, button) in more {
                assert!((button.left() - left).abs() < 0.5, "{size:?} {}", row.name);
                let first = format!("{}: {}", row.name, text.severities()[0]);
                let answers = opened
                    .window
                    .get_by_role_and_label(Role::RadioButton, &first);
                let name = opened.window.get_by_role_and_label(Role::Link, &row.name);
                let gap = answers.rect().left() - name.rect().right();
                assert!(gap > 7.5, "{size:?} {} {gap}", row.name);
            }
        }
    }
    let mut opened = Opened::english(cramps());
    opened.click(Role::Button, MORE);
    opened.click(Role::MenuItem, "About this symptom");
    assert_eq!(
        opened.window.state().session().unwrap().screen(),
        Screen::Sign
    );
}

/// What says that a diary is the sample scrolls away with the page: at 200 % text the room is the page's.
#[test]
fn the_samples_bar_scrolls_with_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let words = Text::new(Language::En).sample_words();
    let path = folder.path().join("diary.sqlite");
    drop(Diary::fresh_sample(&path, &words, NOW).unwrap());
    let mut window = window(folder.path(), Language::En, [450.0, 300.0]);
    let leave = "To your own diary";
    let bottom = |window: &Harness<'_, DiaryApp>| {
        let link = window.get_by_role_and_label(Role::Link, leave);
        link.rect().bottom()
    };
    assert!(bottom(&window) > 0.0);
    window.hover_at(egui::pos2(300.0, 150.0));
    window.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -300.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    window.run_steps(30);
    assert!(bottom(&window) < 0.0);
}

#[test]
fn open_rows_are_answered_as_yesterday_in_one_step() {
    let yesterday = back(1);
    let mut today = Opened::english(vec![
        answered(yesterday, 1, Severity::Severe),
        answered(yesterday, 2, Severity::Mild),
        answered(today(), 1, Severity::None),
    ]);
    today.click(Role::Button, "As yesterday");
    let severity = |page: &DayPage, sign| page.answers.get(&SignId(sign)).map(|a| a.severity);
    let page = today.page(crate::window::today());
    assert_eq!(severity(&page, 1), Some(Severity::None));
    assert_eq!(severity(&page, 2), Some(Severity::Mild));
    assert_eq!(page.answers.len(), 2);
    assert!(
        today
            .window
            .query_by_role_and_label(Role::Button, "As yesterday")
            .is_none(),
        "nothing more to copy"
    );
    today.undo();
    assert_eq!(today.page(crate::window::today()).answers.len(), 1);
}

#[test]
fn open_days_are_filled_in_together_or_opened_one_by_one() {
    let log = |days| Command::NoOtherSigns { day: back(days) };
    let mut today = Opened::english(vec![log(5), log(2), log(0)]);
    today.click(Role::Button, "3 open days…");
    today.window.get_by_label("Open days");
    // While the dialog is open the rows behind it do not listen.
    today.press(&[Key::A, Key::Num3]);
    assert!(
        today
            .page(crate::window::today())
            .answers
            .values()
            .all(|answer| answer.severity == Severity::None)
    );
    today.click(Role::Button, "These 3 days: no symptoms");
    for days in [1, 3, 4] {
        assert_eq!(today.page(back(days)).answers.len(), daily_signs());
    }
    assert!(today.window.query_by_label("Open days").is_none());
    today.undo();
    for days in [1, 3, 4] {
        assert!(today.page(back(days)).answers.is_empty());
    }
    today.click(Role::Button, "3 open days…");
    today.click(Role::Button, "Open Thursday 19 November");
    assert_eq!(today.shown(), back(3));
    assert!(today.window.query_by_label("Open days").is_none());
}

#[test]
fn escape_closes_the_open_days_and_a_full_fortnight_offers_none() {
    let mut today = Opened::english(vec![
        Command::NoOtherSigns { day: back(2) },
        Command::NoOtherSigns { day: back(0) },
    ]);
    today.click(Role::Button, "1 open day…");
    today.window.get_by_label("Open day");
    let said = "Nothing has been filled in yet on 21 November.";
    today.window.get_by_label(said);
    today
        .window
        .get_by_label("Saturday 21 November: no symptoms");
    today.press(&[Key::Escape]);
    assert!(today.window.query_by_label("Open day").is_none());
    let none = Opened::english(vec![Command::NoOtherSigns { day: back(0) }]);
    assert!(none.window.query_by_label_contains("open day").is_none());
}

#[test]
fn a_typed_date_is_opened_and_an_impossible_one_explained() {
    let mut today = Opened::english(Vec::new());
    today.click(Role::Button, "To a date…");
    today.type_text("To a date…", "31-2-2026");
    let wrong = "31 February 2026 does not exist";
    assert!(says(&today.window, wrong), "said at once");
    today.press(&[Key::Enter]);
    assert!(says(&today.window, wrong));
    for _ in 0..10 {
        today.window.key_press(Key::Backspace);
    }
    today.window.run();
    today.type_text("To a date…", "1-3-2025");
    today.press(&[Key::Enter]);
    assert_eq!(today.shown(), Day::from_ymd(2025, 3, 1).unwrap());
    today.window.get_by_label("Saturday 1 March 2025");
    assert!(today.window.query_by_role(Role::TextInput).is_none());
    // Days before the first of the diary can be filled in.
    today.press(&[Key::A, Key::Num2]);
    assert_eq!(today.page(today.shown()).answers.len(), 1);
}

#[test]
fn a_date_is_picked_in_the_month_by_mouse_and_by_keyboard() {
    let mut today = Opened::english(Vec::new());
    today.click(Role::Button, "To a date…");
    today.click(Role::Button, "Previous month");
    today.click(Role::Button, "Tuesday 6 October");
    assert_eq!(today.shown(), Day::from_ymd(2026, 10, 6).unwrap());

    today.click(Role::Button, "To a date…");
    today
        .window
        .get_by_role_and_label(Role::Grid, "October 2026")
        .focus();
    today.window.run();
    today.press(&[Key::ArrowUp, Key::ArrowLeft, Key::Enter]);
    assert_eq!(today.shown(), Day::from_ymd(2026, 9, 28).unwrap());
}

#[test]
fn a_day_filled_in_late_says_so_once_and_a_late_row_where_it_stands() {
    let late = back(6);
    let mut today = Opened::english(vec![Command::NoOtherSigns { day: late }]);
    today.click(Role::Button, "To a date…");
    today.type_text("To a date…", "2026-11-16");
    today.press(&[Key::Enter]);
    today.window.get_by_label("filled in 6 days later");
    let circle = today.window.get_by_role_and_label(
        Role::Button,
        "Monday 16 November: no symptoms, filled in later",
    );
    assert!(!circle.accesskit_node().is_disabled());
}

#[test]
fn keys_of_a_screen_wait_while_a_date_is_looked_for() {
    let mut today = Opened::english(Vec::new());
    today.click(Role::Button, "To a date…");
    today
        .window
        .key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    today.window.run();
    let session = today.window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Today);
    today.press(&[Key::Escape]);
    today
        .window
        .key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    today.window.run();
    let session = today.window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Calendar);
}

/// A day with everything on it: words beside answers, readings, events, lateness, open days.
fn full_day() -> Vec<Command> {
    let remark = |sign, text: &str| Command::Remark {
        day: today(),
        sign: SignId(sign),
        text: text.to_owned(),
    };
    vec![
        answered(back(5), 1, Severity::Severe),
        answered(back(1), 3, Severity::Mild),
        answered(today(), 1, Severity::Moderate),
        answered(today(), 4, Severity::Severe),
        answered(today(), 9, Severity::None),
        remark(1, "left calf"),
        remark(9, "after a long walk in the rain, only in the evening"),
        Command::AddBloodPressure {
            day: today(),
            reading: BloodPressure::parse("128/82/70").unwrap(),
            part: None,
        },
        Command::AddEvent {
            day: today(),
            sign: SignId(8),
            kind: EventKind::BoneDensity,
            body: "the letter of the hospital came in".to_owned(),
        },
        Command::AddFactor {
            day: today(),
            name: "a walk along the sea with the dog".to_owned(),
        },
    ]
}

#[test]
fn no_word_of_today_is_cut_off_or_on_another() {
    for language in Language::ALL {
        for size in [
            [1180.0, 780.0],
            [900.0, 600.0],
            [590.0, 390.0],
            [900.0, 2400.0],
            [590.0, 2400.0],
        ] {
            let place = format!("{language:?} {size:?}");
            let mut today = opened(full_day(), language, size);
            check_words(&today.window, &place);
            today.press(&[Key::D]);
            check_words(&today.window, &format!("{place}, a chosen row"));
            today.press(&[
                Key::PageUp,
                Key::PageUp,
                Key::PageUp,
                Key::PageUp,
                Key::PageUp,
            ]);
            check_words(&today.window, &format!("{place}, a late day"));
        }
    }
}

#[test]
fn a_moment_is_added_behind_the_three_dots_and_makes_the_days_answer() {
    let mut opened = Opened::english(Vec::new());
    opened.click(Role::Button, "More for Muscle cramps");
    opened.click(Role::MenuItem, "Add a moment…");
    opened.click(Role::Button, "Add");
    assert!(
        opened
            .window
            .query_by_label_contains("Choose a part of the day")
            .is_some()
    );
    opened.click(Role::CheckBox, "night");
    opened.click(Role::Button, "Add");
    assert!(
        opened
            .window
            .query_by_label_contains("Choose how bad it was then")
            .is_some()
    );
    opened.click(Role::CheckBox, "Severe");
    opened.click(Role::Button, "Add");
    let page = opened.page(today());
    assert_eq!(page.answers[&SignId(1)].severity, Severity::Severe);
    assert_eq!(page.moments.len(), 1);
    assert!(opened.window.query_by_label("night: severe").is_some());
    opened.click(Role::Button, "Remove: night: severe");
    let page = opened.page(today());
    assert!(page.moments.is_empty() && !page.answers.contains_key(&SignId(1)));
}

#[test]
fn a_form_that_is_open_stays_with_its_day_and_what_says_enough_is_written_on_closing() {
    const WORDS: &str = "In your own words (may stay empty)";
    let mut opened = Opened::english(Vec::new());
    opened.click(Role::Button, "More for Muscle cramps");
    opened.click(Role::MenuItem, "Add a moment…");
    opened.click(Role::CheckBox, "night");
    opened.click(Role::TextInput, WORDS);
    opened.type_text(WORDS, "left calf");
    opened.click(Role::Button, "Previous day");
    assert!(opened.window.query_by_label(WORDS).is_none());
    opened.click(Role::Button, "Next day");
    let field = opened.window.get_by_role_and_label(Role::TextInput, WORDS);
    assert_eq!(field.value().as_deref(), Some("left calf"));
    let why = opened.window.state_mut().flush_forms().unwrap_err();
    assert!(
        why.contains("left calf") && why.contains("not added"),
        "{why}"
    );
    assert!(
        opened.page(today()).moments.is_empty(),
        "how bad is not said"
    );
    opened.click(Role::CheckBox, "Mild");
    opened.click(Role::Button, "Previous day");
    opened.window.state_mut().flush_forms().unwrap();
    let page = opened.page(today());
    assert_eq!(page.moments[0].note.words.as_deref(), Some("left calf"));
    opened.window.state_mut().flush_forms().unwrap();
    assert_eq!(opened.page(today()).moments.len(), 1, "once");
    opened.undo();
    assert!(opened.page(today()).moments.is_empty());
}

#[test]
fn the_amount_of_a_medicine_being_typed_belongs_to_its_day_and_medicine() {
    let medicine = MedicineCommand::Add {
        name: "Ibuprofen".to_owned(),
        kind: MedicineKind::Other,
        on: Some(today()),
    };
    let medicine = Command::Medicine(medicine);
    let mut opened = Opened::english(vec![medicine]);
    opened.click(Role::Button, "Amount or time…");
    opened.type_text("How much", "400 mg");
    opened.click(Role::Button, "Previous day");
    opened.window.state_mut().flush_forms().unwrap();
    let doses = opened.page(today()).medicine_doses;
    assert_eq!(doses[0].words.amount(), Some("400 mg"));
    assert!(opened.page(back(1)).medicine_doses.is_empty());
}

#[test]
fn a_day_fits_in_the_usual_window_with_its_note() {
    for language in Language::ALL {
        let opened = opened(Vec::new(), language, [1180.0, 780.0]);
        let note = Text::new(language).today_note_card();
        let field = Role::MultilineTextInput;
        let note = opened.window.get_by_role_and_label(field, &note).rect();
        assert!(note.bottom() <= 780.0, "{} {note}", language.code());
    }
}

#[test]
fn the_line_for_a_factor_stays_in_the_window() {
    for language in Language::ALL {
        for size in [[1180.0, 780.0], [900.0, 600.0], [590.0, 390.0]] {
            let text = Text::new(language);
            let mut opened = opened(Vec::new(), language, size);
            for (open, name) in [
                (text.today_own_factor(), text.today_own_factor_hint()),
                (text.today_add_medicine(), text.medicine_name()),
            ] {
                let button = opened.window.get_by_role_and_label(Role::Button, &open);
                button.click_accesskit();
                opened.window.run();
                let cancel = text.today_cancel();
                let field = opened.window.get_by_role_and_label(Role::TextInput, &name);
                let cancel = opened.window.get_by_role_and_label(Role::Button, &cancel);
                for rect in [field.rect(), cancel.rect()] {
                    assert!(rect.right() <= size[0] - 16.0, "{open} {size:?} {rect}");
                }
                cancel.click_accesskit();
                opened.window.run();
            }
        }
    }
}

#[test]
fn past_days_say_their_day_and_the_arrows_stay_where_they_are() {
    let mut opened = Opened::english(Vec::new());
    let place = |opened: &Opened, name: &str| {
        let arrow = opened.window.get_by_role_and_label(Role::Button, name);
        arrow.rect().center()
    };
    let at = place(&opened, "Previous day");
    opened.window.get_by_label("Magnesium today");
    opened.press(&[Key::PageUp]);
    let next = place(&opened, "Next day");
    opened.window.get_by_label("Magnesium on 21 November");
    for _ in 0..10 {
        opened.press(&[Key::PageUp]);
        assert_eq!(place(&opened, "Next day"), next);
        assert_eq!(place(&opened, "Previous day"), at);
    }
}

/// A longer name of a day moves nothing of the page, in no window.
#[test]
fn the_rows_stay_where_they_are_from_day_to_day() {
    for language in Language::ALL {
        for size in [[1180.0, 780.0], [900.0, 600.0], [450.0, 300.0]] {
            let folder = tempfile::tempdir().unwrap();
            diary_of(folder.path(), Vec::new());
            let mut window = window(folder.path(), language, size);
            let place = |window: &Harness<'_, DiaryApp>| {
                let answers = window.query_all_by_role(Role::RadioButton);
                let tops = answers.map(|answer| answer.rect().top());
                tops.fold(f32::MAX, f32::min)
            };
            let at = place(&window);
            for _ in 0..8 {
                press(&mut window, &[Key::PageUp]);
                assert!((place(&window) - at).abs() < 0.5, "{size:?}");
            }
        }
    }
}

/// However far down one day was read, another begins at its head.
#[test]
fn another_day_begins_at_its_head() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), Vec::new());
    let mut window = window(folder.path(), Language::En, [900.0, 600.0]);
    let is_seen = |window: &Harness<'_, DiaryApp>| {
        let arrow = window.get_by_role_and_label(Role::Button, "Previous day");
        arrow.rect().top() >= 0.0
    };
    window.key_press_modifiers(Modifiers::COMMAND, Key::N);
    window.run();
    press(&mut window, &[Key::Escape]);
    assert!(!is_seen(&window));
    press(&mut window, &[Key::PageUp]);
    assert!(is_seen(&window));
}

/// The second press of a button does the same as the first.
#[test]
fn undo_stays_where_it_is() {
    let mut today = Opened::english(Vec::new());
    today.press(&[Key::A, Key::Num1, Key::Num2]);
    let place = |opened: &Opened| {
        let steps = opened.window.query_all_by_role(Role::Button);
        let undo = steps.filter(|step| {
            let said = step.accesskit_node().label().unwrap_or_default();
            said.starts_with("Undo: ") || said.contains("nothing to undo")
        });
        undo.map(|step| step.rect()).next().unwrap()
    };
    let at = place(&today);
    for time in 0..2 {
        today.window.hover_at(at.center());
        today.window.run();
        for is_down in [true, false] {
            today.window.event(Event::PointerButton {
                pos: at.center(),
                button: PointerButton::Primary,
                pressed: is_down,
                modifiers: Modifiers::NONE,
            });
            today.window.run();
        }
        assert_eq!(place(&today), at);
        let left = today.page(crate::window::today()).answers.len();
        assert_eq!(left, 1 - time, "taken back one by one");
    }
    let diary = diary_in(&today.window);
    assert!(diary.redoable().unwrap().is_some());
}

/// A row that only changes does not tell what it was.
#[test]
fn what_was_taken_back_or_done_again_is_said_also_where_it_is_in_sight() {
    let mut today = Opened::english(Vec::new());
    today.press(&[Key::A, Key::Num1]);
    assert!(!says(&today.window, "Undone: "));
    today.undo();
    assert!(says(&today.window, "Undone: Muscle cramps: mild"));
    let redo = Modifiers::COMMAND.plus(Modifiers::SHIFT);
    today.window.key_press_modifiers(redo, Key::Z);
    today.window.run();
    assert!(!says(&today.window, "Undone: "));
    assert!(says(&today.window, "Done again: Muscle cramps: mild"));
    today.press(&[Key::Num2]);
    assert!(!says(&today.window, "Done again: "), "until the next act");
}

/// Who clicks there again wants another one, and not to tick the one that was just made.
#[test]
fn the_way_to_a_factor_stays_where_it_is_when_one_is_added() {
    for size in [[1180.0, 780.0], [900.0, 600.0], [450.0, 300.0]] {
        let mut today = opened(Vec::new(), Language::En, size);
        let name = "Something else…";
        let place = |today: &Opened| {
            let button = today.window.get_by_role_and_label(Role::Button, name);
            button.rect()
        };
        today.window.get_by_label(name).scroll_to_me();
        today.window.run();
        let before = place(&today);
        today.click(Role::Button, name);
        today.type_text("What was going on?", "late coffee");
        today.press(&[Key::Enter]);
        today
            .window
            .get_by_role_and_label(Role::CheckBox, "late coffee");
        let apart = place(&today).left() - before.left();
        assert!(apart.abs() < 0.5, "{size:?} {apart}");
        let heading = today.window.get_by_label("Day").rect();
        let apart = place(&today).center().y - heading.center().y;
        assert!(apart.abs() < 0.5, "{size:?} {apart}");
    }
}

/// On its row, where the rows themselves have nothing between them, no part of the form touches the next.
#[test]
fn the_parts_of_the_form_for_a_moment_stand_apart() {
    let text = Text::new(Language::Nl);
    let mut opened = opened(Vec::new(), Language::Nl, [900.0, 600.0]);
    let name = opened.window.state().session().unwrap().today().rows[0]
        .name
        .clone();
    opened.click(Role::Button, &text.moment_more(name));
    opened.click(Role::MenuItem, &text.moment_add());
    let rect = |role, name: &str| opened.window.get_by_role_and_label(role, name).rect();
    let words = rect(Role::TextInput, &text.moment_words());
    let add = rect(Role::Button, &text.today_add());
    let when = rect(Role::TextInput, &text.moment_time());
    let mild = rect(Role::CheckBox, &text.severity(Severity::Mild));
    for (above, below) in [(when, mild), (mild, words), (words, add)] {
        let apart = below.top() - above.bottom();
        assert!(apart >= 8.0, "{above} {below}");
    }
}

/// One click more on a step does one step more: neither it nor the rows above a reading move away under the pointer.
#[test]
fn steps_and_rows_stay_where_they_are_when_more_is_noted() {
    for language in Language::ALL {
        let text = Text::new(language);
        let product = tablets("Citrate", back(9));
        // Low, so that the rows are closer than they are where there is room.
        let mut opened = opened(vec![product], language, [1180.0, 740.0]);
        let tick = opened.window.get_by_label_contains("Citrate, 1 tablet");
        let skip = text.dose_skip_name("Citrate");
        let skip = opened.window.get_by_role_and_label(Role::Button, &skip);
        // It begins below the words of the product, and close to them.
        let words = skip.rect().left() - tick.rect().left();
        assert!((words - 30.0).abs() < 1.0, "{words}");
        assert!(skip.rect().top() - tick.rect().bottom() < 6.0);
        tick.click();
        opened.window.run();
        let more = text.prod_more("Citrate");
        let severe = text.severity(Severity::Severe);
        let places = |opened: &Opened| {
            let more = opened.window.get_by_role_and_label(Role::Button, &more);
            let rows = opened.window.get_all_by_label_contains(&severe);
            let rows: Vec<_> = rows.map(|row| row.rect()).take(9).collect();
            assert!(rows[1].top() - rows[0].top() < 44.0, "{rows:?}");
            (more.rect(), rows)
        };
        let before = places(&opened);
        for _ in 0..3 {
            opened.click(Role::Button, &more);
            assert_eq!(places(&opened), before, "{}", language.code());
        }
        opened.press(&[Key::K, Key::ArrowRight]);
        opened.type_text(&text.today_add_reading(), "128/82");
        opened.press(&[Key::Enter]);
        assert_eq!(opened.page(today()).blood_pressures.len(), 1);
        assert_eq!(places(&opened), before, "{}", language.code());
    }
}

/// Who ticks and then presses what is below presses what they saw there.
#[test]
fn a_tick_moves_nothing_down() {
    for language in Language::ALL {
        for name in ["Zn", "Magnesiumcitraat"] {
            let text = Text::new(language);
            let mut opened = opened(vec![tablets(name, back(9))], language, [1180.0, 780.0]);
            let away = text.away_button();
            let below = |opened: &Opened| {
                let away = opened.window.get_by_role_and_label(Role::Button, &away);
                away.rect().top()
            };
            let before = below(&opened);
            let tick = format!("{name}, 1 tablet");
            opened.window.get_by_label_contains(&tick).click();
            opened.window.run();
            assert!(!opened.page(today()).intake.doses.is_empty());
            let moved = below(&opened) - before;
            // It may come a little closer, by less than half of what is pressed.
            assert!((-12.0..=0.0).contains(&moved), "{name}: {moved}");
        }
    }
}

#[test]
fn a_warning_sign_leads_to_help_and_leaves_the_products_to_be_ticked() {
    let product = NewProduct {
        name: "Citrate".to_owned(),
        form: Form::Other,
        label: Label::Elemental(100.0),
        unit: Unit::default(),
        usual: Units::ONE,
        since: back(9),
        until: None,
    };
    let flag = Command::RedFlag {
        day: today(),
        flag: RedFlag::ALL[0],
        on: true,
    };
    let mut opened = Opened::english(vec![
        Command::Intake(IntakeCommand::AddProduct(product)),
        flag,
    ]);
    assert!(opened.window.query_by_label("Magnesium today").is_none());
    assert!(opened.window.query_by_label_contains("mg").is_none());
    opened.click(Role::CheckBox, "Citrate, 1 tablet");
    assert_eq!(opened.page(today()).intake.doses.len(), 1);
    opened.click(Role::Button, "Help now: whom to call");
    let session = opened.window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Help);
}

#[test]
fn the_name_of_the_day_stays_on_one_line_with_large_text() {
    for language in Language::ALL {
        // 900x600 with text of 200 %.
        let opened = opened(Vec::new(), language, [450.0, 300.0]);
        let text = Text::new(language);
        let heading = text.day_heading(today());
        let title = opened.window.get_by_role_and_label(Role::Heading, &heading);
        assert!(title.rect().height() < 40.0, "{heading} {}", title.rect());
    }
}

/// With text of 200 % the head leaves room for the rows: the open days stand beside the ways to another day, and at 1180x780 the
/// whole first row is seen without scrolling.
#[test]
fn the_first_row_is_seen_with_large_text() {
    let log = |days| Command::NoOtherSigns { day: back(days) };
    for language in Language::ALL {
        let text = Text::new(language);
        for (size, rows) in [([450.0, 300.0], 0), ([590.0, 390.0], 1)] {
            let opened = opened(vec![log(5), log(2)], language, size);
            let place = |name: &str| {
                let button = opened.window.get_by_role_and_label(Role::Button, name);
                button.rect()
            };
            let open = place(&text.today_open_days(3));
            let back = place(&text.today_previous_day());
            assert!(open.y_range().intersects(back.y_range()), "{open} {back}");
            let named = &opened.window.state().session().unwrap().today().rows;
            for row in &named[..rows] {
                let answers = opened.window.query_all_by_role(Role::RadioButton);
                let mut of_row = answers.filter(|node| {
                    let name = node.accesskit_node().label().unwrap_or_default();
                    name.starts_with(&format!("{}: ", row.name))
                });
                let is_seen = of_row.all(|node| node.rect().bottom() < size[1]);
                assert!(is_seen, "{} {language:?}", row.name);
            }
        }
    }
}

/// Wherever the keyboard is led by a letter, a digit or an arrow, the row it is on is seen, at every size of window and text.
#[test]
fn the_row_the_keyboard_is_on_is_in_sight() {
    let answers = |today: &Opened, sign: &str| {
        let nodes = today.window.query_all_by_role(Role::RadioButton);
        let of_row = nodes.filter(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            name.starts_with(&format!("{sign}: "))
        });
        let rects = of_row.map(|node| node.rect());
        rects.reduce(egui::Rect::union).unwrap()
    };
    for size in [[450.0, 300.0], [590.0, 390.0], [900.0, 600.0]] {
        let mut today = opened(Vec::new(), Language::En, size);
        let seen = |today: &Opened, sign: &str, keys: &str| {
            let place = answers(today, sign);
            let is_seen = place.top() >= 0.0 && place.bottom() <= size[1];
            assert!(is_seen, "{sign} at {place} after {keys}, {size:?}");
        };
        today.press(&[Key::J]);
        let name = |today: &Opened, row: usize| {
            let session = today.window.state().session().unwrap();
            session.today().rows[row].name.clone()
        };
        let (last, first, third) = (name(&today, 9), name(&today, 0), name(&today, 2));
        seen(&today, &last, "j");
        today.press(&[Key::A]);
        seen(&today, &first, "a");
        today.press(&[Key::ArrowDown, Key::ArrowDown]);
        seen(&today, &third, "arrows");
        for row in 3..7 {
            today.press(&[Key::Num1]);
            let next = name(&today, row);
            seen(&today, &next, "digits");
        }
        // Who scrolls by hand then stays where they are.
        let before = answers(&today, &third);
        today.window.hover_at(egui::pos2(size[0] * 0.6, 200.0));
        today.window.event(Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -120.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        today.window.run();
        assert!(answers(&today, &third).top() < before.top());
    }
}

/// From the chosen row Tab goes on within the page, and the note is one key away.
#[test]
fn the_rest_of_the_day_is_near_the_chosen_row() {
    let focused = |today: &Opened| {
        let nodes = today.window.root().children_recursive();
        let mut focused = nodes.filter(egui_kittest::Node::is_focused);
        let node = focused.next().unwrap();
        node.accesskit_node().label().unwrap_or_default()
    };
    let mut today = Opened::english(Vec::new());
    today.press(&[Key::G, Key::Tab]);
    assert_eq!(focused(&today), "More for Headache");
    today.press(&[Key::Tab]);
    let session = today.window.state().session().unwrap();
    assert_eq!(focused(&today), session.today().rows[7].name);
    today.press(&[Key::Escape]);
    today.window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    today.window.run();
    assert_eq!(focused(&today), "More for Headache");
    today.window.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    today.window.run();
    assert!(focused(&today).starts_with("Headache: "));
    // From the last row on it is the foot, then the cards beside the rows.
    today.press(&[Key::Escape, Key::ArrowDown]);
    today.press(&[Key::ArrowDown; 20]);
    today.press(&[Key::Tab, Key::Tab]);
    assert_eq!(focused(&today), "No other symptoms");
    for size in [[1180.0, 780.0], [450.0, 300.0]] {
        let mut today = opened(Vec::new(), Language::En, size);
        today.press(&[Key::C]);
        today.window.key_press_modifiers(Modifiers::COMMAND, Key::N);
        today.window.run();
        let field = today
            .window
            .get_by_role_and_label(Role::MultilineTextInput, "Note");
        assert!(field.is_focused());
        assert!(field.rect().top() < size[1], "{}", field.rect());
        field.type_text("n");
        today.window.run();
        assert_eq!(
            today
                .window
                .get_by_role_and_label(Role::MultilineTextInput, "Note")
                .value()
                .as_deref(),
            Some("n")
        );
    }
}
