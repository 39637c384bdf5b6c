//! The window without a screen: what a person clicks and types, by role and label, and what the diary then holds.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::path::Path;

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Diary;
use magnesium_diary::domain::{Day, Severity, SignId};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::today::rows_data::RowEntry;

use crate::window::{NOW, answered, daily_signs, diary_in, page, press, today, window};

/// The window on a new, empty diary.
fn begun(folder: &Path) -> Harness<'static, DiaryApp> {
    drop(Diary::open(&folder.join("diary.sqlite"), IfMissing::Create).unwrap());
    let mut window = window(folder, Language::En, [1180.0, 780.0]);
    window.run();
    window
}

fn answer(window: &Harness<'_, DiaryApp>, day: Day, sign: i64) -> Option<Severity> {
    let answers = page(window, day).answers;
    answers.get(&SignId(sign)).map(|answer| answer.severity)
}

#[test]
fn the_first_start_begins_a_diary_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    window.run();
    assert!(!folder.path().join("diary.sqlite").exists());
    window
        .get_by_role_and_label(Role::RadioButton, "Language: Nederlands")
        .click();
    window.run();
    window
        .get_by_role_and_label(Role::Button, "Beginnen")
        .click();
    window.run();
    assert!(folder.path().join("diary.sqlite").exists());
    window.get_by_label("Zondag 22 november");
}

#[test]
fn an_ordinary_day_takes_three_keys() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    press(&mut window, &[Key::B, Key::Num2, Key::Enter]);
    assert_eq!(answer(&window, today(), 2), Some(Severity::Moderate));
    assert_eq!(answer(&window, today(), 1), Some(Severity::None));
    let page = page(&window, today());
    assert_eq!(page.answers.len(), daily_signs());
}

/// Bones, blood pressure and what else is typed stand between the rows that a digit answers: Enter never opens them after one.
#[test]
fn an_ordinary_day_takes_three_keys_on_every_row() {
    let text = Text::new(Language::En);
    let folder = tempfile::tempdir().unwrap();
    let letters: Vec<(Key, i64)> = {
        let window = begun(folder.path());
        let rows = window.state().session().unwrap().today().rows.iter();
        rows.filter(|row| matches!(row.entry, RowEntry::Daily { .. }))
            .filter_map(|row| {
                let letter = row.key_cap?.to_ascii_uppercase().to_string();
                Some((Key::from_name(&letter)?, row.sign.0))
            })
            .collect()
    };
    assert_eq!(letters.len(), daily_signs());
    for (letter, sign) in letters {
        let folder = tempfile::tempdir().unwrap();
        let mut window = begun(folder.path());
        press(&mut window, &[letter, Key::Num1, Key::Enter]);
        let diary = diary_in(&window);
        let page = diary.day(today()).unwrap();
        assert_eq!(page.answers.len(), daily_signs(), "{letter:?}");
        assert_eq!(answer(&window, today(), sign), Some(Severity::Mild));
        assert!(page.events.is_empty(), "{letter:?}");
        let hint = text.today_event_hint();
        let field = window.query_by_role_and_label(Role::TextInput, &hint);
        assert!(field.is_none(), "{letter:?}");
    }
}

/// Who chose a row that is typed and presses Enter wants to type: nothing is said of the other rows.
#[test]
fn enter_on_a_row_that_is_typed_opens_its_field_and_fills_nothing() {
    let text = Text::new(Language::En);
    for (letter, name) in [
        (Key::H, text.today_event_hint()),
        (Key::K, text.today_add_reading()),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = begun(folder.path());
        press(&mut window, &[Key::A, Key::Num2, letter, Key::Enter]);
        window.run();
        let field = window.get_by_role_and_label(Role::TextInput, &name);
        assert!(field.is_focused() || letter == Key::H, "{name}");
        assert_eq!(page(&window, today()).answers.len(), 1, "{name}");
    }
}

#[test]
fn a_whole_day_by_digits_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    // Bones and blood pressure are passed over by the arrow, not answered by a digit.
    press(&mut window, &[Key::Num1, Key::Num0, Key::Num3]);
    assert_eq!(answer(&window, today(), 1), Some(Severity::Mild));
    assert_eq!(answer(&window, today(), 2), Some(Severity::None));
    assert_eq!(answer(&window, today(), 3), Some(Severity::Severe));
    press(&mut window, &[Key::ArrowUp, Key::ArrowLeft, Key::Delete]);
    assert_eq!(answer(&window, today(), 3), None);
}

#[test]
fn enter_is_one_step_that_undo_takes_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    press(&mut window, &[Key::A, Key::Num3, Key::Enter]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(answer(&window, today(), 1), Some(Severity::Severe));
    assert_eq!(answer(&window, today(), 2), None);
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    window.run();
    assert_eq!(answer(&window, today(), 2), Some(Severity::None));
}

#[test]
fn a_click_answers_and_the_buttons_undo() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    window
        .get_by_role_and_label(Role::RadioButton, "Headache: Moderate")
        .click();
    window.run();
    assert_eq!(answer(&window, today(), 7), Some(Severity::Moderate));
    window
        .get_by_role_and_label(Role::Button, "Undo: Headache: moderate, 22 November")
        .click();
    window.run();
    assert_eq!(answer(&window, today(), 7), None);
    window
        .get_by_role_and_label(Role::Button, "No other symptoms")
        .click();
    window.run();
    assert_eq!(answer(&window, today(), 7), Some(Severity::None));
}

#[test]
fn days_are_walked_by_keys_and_none_lies_ahead() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    press(&mut window, &[Key::PageUp, Key::PageUp, Key::A, Key::Num1]);
    assert_eq!(answer(&window, today().plus(-2), 1), Some(Severity::Mild));
    window.get_by_label("Friday 20 November");
    press(&mut window, &[Key::Home, Key::PageDown, Key::PageDown]);
    window.get_by_label("Sunday 22 November");
}

#[test]
fn a_note_is_kept_after_a_pause_and_letters_stay_letters() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    let field = window.get_by_role_and_label(Role::MultilineTextInput, "Note");
    field.click();
    window.run();
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .type_text("bad 3 a");
    window.run_steps(60);
    let page = page(&window, today());
    assert_eq!(page.note.map(|note| note.body).as_deref(), Some("bad 3 a"));
    assert!(page.answers.is_empty(), "typing in a note answers nothing");
}

#[test]
fn a_note_still_being_typed_is_kept_when_the_window_closes() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .click();
    window.run();
    window
        .get_by_role_and_label(Role::MultilineTextInput, "Note")
        .type_text("just now");
    window.step();
    window.state_mut().flush().unwrap();
    let page = page(&window, today());
    assert_eq!(page.note.map(|note| note.body).as_deref(), Some("just now"));
}

#[test]
fn a_reading_is_added_and_a_wrong_one_explained() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    window
        .get_by_role_and_label(Role::Button, "Add a reading…")
        .click();
    window.run();
    window.get_by_role(Role::TextInput).type_text("40/300");
    window.run();
    window.get_by_role_and_label(Role::Button, "Add").click();
    window.run();
    assert!(window.query_by_label_contains("Type upper/lower").is_some());
    window.get_by_role_and_label(Role::Button, "Cancel").click();
    window.run();
    window
        .get_by_role_and_label(Role::Button, "Add a reading…")
        .click();
    window.run();
    window.get_by_role(Role::TextInput).type_text("128/82");
    window.run();
    window.get_by_role_and_label(Role::Button, "Add").click();
    window.run();
    let page = page(&window, today());
    assert_eq!(page.blood_pressures.len(), 1);
}

#[test]
fn factors_are_noted_and_taken_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    let on = |window: &Harness<'_, DiaryApp>| page(window, today()).factors.len();
    window
        .get_by_role_and_label(Role::CheckBox, "stress")
        .click();
    window.run();
    assert_eq!(on(&window), 1);
    window
        .get_by_role_and_label(Role::CheckBox, "stress")
        .click();
    window.run();
    assert_eq!(on(&window), 0);
}

#[test]
fn trends_say_how_many_days_are_missing_and_lead_back_to_today() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    window.get_by_label("There is nothing to look back on yet.");
    press(&mut window, &[]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    press(&mut window, &[Key::Enter]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    window.get_by_label("Cannot be said yet: that needs 37 more days filled in.");
}

#[test]
fn the_sample_shows_what_comes_back_and_is_left_in_one_click() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    window.run();
    window
        .get_by_role_and_label(Role::Button, "Look around in a sample diary")
        .click();
    window.run();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    let hint = "You could look at how much magnesium";
    window.get_by_label_contains(hint);
    window
        .get_by_role_and_label(Role::Button, "Why do I see this?")
        .click();
    window.run();
    window
        .get_by_role_and_label(Role::Button, "Not for me")
        .click();
    window.run();
    assert!(window.query_by_label_contains(hint).is_none());
    window
        .get_by_role_and_label(Role::Button, "To your own diary")
        .click();
    window.run();
    assert!(
        window.state().session().is_none(),
        "back at the first start"
    );
    assert!(!folder.path().join("diary.sqlite").exists());
}

#[test]
fn a_damaged_diary_is_explained_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("diary.sqlite");
    std::fs::write(&path, b"not a diary at all").unwrap();
    let mut window = window(folder.path(), Language::Nl, [1180.0, 780.0]);
    window.run();
    assert!(
        window
            .query_by_label_contains("geen magnesiumdagboek")
            .is_some()
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"not a diary at all");
}

#[test]
fn what_another_program_writes_appears() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    let mut other = Diary::open(&folder.path().join("diary.sqlite"), IfMissing::Fail).unwrap();
    let command = answered(today(), 1, Severity::Severe);
    other.apply(command, NOW).unwrap();
    window.run();
    let chosen = window.get_by_role_and_label(Role::RadioButton, "Muscle cramps: Severe");
    assert_eq!(
        chosen.accesskit_node().toggled(),
        Some(egui::accesskit::Toggled::True)
    );
}

#[test]
fn a_window_at_rest_asks_for_no_new_picture() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    for key in [Key::Num1, Key::Num2, Key::Num3] {
        window.key_press_modifiers(Modifiers::COMMAND, key);
        window.run();
        // Time enough for anything that moves to come to rest.
        window.run_steps(60);
        let delays = window.output().viewport_output.values();
        let soonest = delays.map(|viewport| viewport.repaint_delay).min().unwrap();
        assert_eq!(soonest, std::time::Duration::MAX, "{key:?}");
    }
}

/// A reading by the keyboard alone: its letter, an arrow or its button, the numbers, Enter. Then the keys are the rows' again.
#[test]
fn an_arrow_opens_the_field_of_a_reading() {
    for opens in [&[Key::ArrowRight][..], &[Key::Tab, Key::Enter]] {
        reading_by_keys(opens);
    }
}

fn reading_by_keys(opens: &[Key]) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = begun(folder.path());
    let page = |window: &Harness<'_, DiaryApp>| {
        let diary = diary_in(window);
        diary.day(today()).unwrap()
    };
    let rows = window.state().session().unwrap().today().rows.clone();
    let row = rows.iter().find(|row| row.name == "Blood pressure");
    let letter = row.unwrap().key_cap.unwrap().to_uppercase().to_string();
    press(&mut window, &[Key::from_name(&letter).unwrap()]);
    press(&mut window, opens);
    let field = window.get_by_role(Role::TextInput);
    assert!(field.is_focused());
    field.type_text("128/82");
    window.run();
    press(&mut window, &[Key::Enter]);
    assert_eq!(page(&window).blood_pressures.len(), 1);
    assert!(page(&window).answers.is_empty(), "Enter filled nothing in");
    press(&mut window, &[Key::G, Key::Num1]);
    assert_eq!(page(&window).answers.len(), 1, "{opens:?}");
}
