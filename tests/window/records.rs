//! What a diary kept for years needs, in the window and without a screen: readings, medicines, results, days away, search, and
//! deleting for good.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::{click, click_at, retype, type_into};
use crate::window::{answered, diary_in, diary_of, press, today, window};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, MedicineCommand, PauseCommand, Setting};
use magnesium_diary::domain::lab::LabKind;
use magnesium_diary::domain::measurement::DayPart;
use magnesium_diary::domain::medicine::MedicineKind;
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::{BloodPressure, Day, FactorId, Severity};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::DiaryApp;

const WIDE: [f32; 2] = [1180.0, 1_600.0];

fn button(window: &mut Harness<'_, DiaryApp>, name: &str) {
    click(window, Role::Button, name);
}

fn type_in(window: &mut Harness<'_, DiaryApp>, field: &str, words: &str) {
    type_into(window, Role::TextInput, field, words);
}

/// Opens a part of Records.
fn go(window: &mut Harness<'_, DiaryApp>, tab: &str) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
    window.run();
    click(window, Role::RadioButton, tab);
}

fn ago(days: i32) -> Day {
    today().plus(-days)
}

fn answer(back: i32, sign: i64, severity: Severity) -> Command {
    answered(ago(back), sign, severity)
}

fn medicine(name: &str, kind: MedicineKind) -> Command {
    Command::Medicine(MedicineCommand::Add {
        name: name.to_owned(),
        kind,
        on: None,
    })
}

fn away(first: i32, last: Option<i32>) -> Command {
    Command::Pause(PauseCommand::Add {
        first: ago(first),
        last: last.map(ago),
        reason: PauseReason::Holiday,
        words: "Kreta".to_owned(),
    })
}

#[test]
fn a_very_high_reading_says_what_to_do_where_it_is_typed() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, WIDE);
    go(&mut window, "Wat de gegevens laten zien: Bloeddruk");
    for (reading, is_very_high) in [
        ("179/119", false),
        ("150/120", true),
        ("180/90", true),
        ("131/84", false),
    ] {
        type_in(&mut window, "Nieuwe meting", reading);
        button(&mut window, "Toevoegen");
        let said = window.query_by_label_contains("is heel hoog. Blijf een paar minuten");
        assert_eq!(said.is_some(), is_very_high, "{reading}");
    }
    // On Today the last reading of the day decides.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    for (reading, is_very_high) in [("185/95", true), ("150/95", false)] {
        button(&mut window, "Meting toevoegen…");
        type_in(&mut window, "Meting toevoegen…", reading);
        button(&mut window, "Toevoegen");
        let said = window.query_by_label_contains("is heel hoog. Blijf een paar minuten");
        assert_eq!(said.is_some(), is_very_high, "{reading}");
    }
}

#[test]
fn a_reading_is_added_for_a_part_of_an_earlier_day_and_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, WIDE);
    go(&mut window, "Wat de gegevens laten zien: Bloeddruk");
    window.get_by_label("Nog geen metingen.");
    type_in(&mut window, "Nieuwe meting", "300/20");
    button(&mut window, "Toevoegen");
    assert!(window.query_by_label_contains("Typ boven").is_some());
    retype(&mut window, "Nieuwe meting", "131/84/70");
    click(&mut window, Role::CheckBox, "Ochtend");
    retype(&mut window, "Dag", "20-11-2026");
    button(&mut window, "Toevoegen");
    let kept = diary_in(&window).blood_pressures(ago(2), ago(2)).unwrap();
    assert_eq!((kept[0].part, kept[0].at), (Some(DayPart::Morning), None));
    window.get_by_label("Ochtend: gemiddeld 131/84 mmHg (1 meting op 1 dag)");
    click(&mut window, Role::Link, "Als tabel");
    window.get_by_label("131/84, hartslag 70");
    click(&mut window, Role::Link, "20 november");
    let session = window.state().session().unwrap();
    assert_eq!(
        (session.screen(), session.today().day),
        (Screen::Today, ago(2))
    );
}

#[test]
fn a_medicine_is_ticked_on_today_and_counted_by_month() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [medicine("Paracetamol", MedicineKind::Painkiller)],
    );
    let mut window = window(folder.path(), Language::Nl, WIDE);
    click(&mut window, Role::CheckBox, "Paracetamol");
    assert_eq!(diary_in(&window).day(today()).unwrap().medicines.len(), 1);
    button(&mut window, "Medicijn toevoegen…");
    type_in(&mut window, "Naam van het medicijn", "paracetamol");
    button(&mut window, "Toevoegen");
    assert!(
        window
            .query_by_label_contains("Er is al iets met deze naam")
            .is_some()
    );
    retype(&mut window, "Naam van het medicijn", "Triptaan");
    button(&mut window, "Toevoegen");
    window.get_by_label("Kies wat voor soort medicijn het is.");
    assert_eq!(diary_in(&window).day(today()).unwrap().medicines.len(), 1);
    click(&mut window, Role::CheckBox, "Geen pijnstiller");
    button(&mut window, "Toevoegen");
    assert_eq!(diary_in(&window).day(today()).unwrap().medicines.len(), 2);
    go(&mut window, "Wat de gegevens laten zien: Medicijnen");
    window.get_by_label("November 2026 tot nu toe: 1 dag met een pijnstiller, van 1 ingevuld");
    assert!(
        window
            .query_by_label_contains("op 10 of meer dagen per maand")
            .is_some()
    );
    button(&mut window, "Meer voor Triptaan");
    click(
        &mut window,
        Role::MenuItem,
        "Een triptan, opioïde of combinatiemiddel",
    );
    let kind = diary_in(&window).medicines().unwrap()[1].kind;
    assert_eq!(kind, MedicineKind::TriptanOpioidCombination);
    button(&mut window, "Meer voor Paracetamol");
    click(&mut window, Role::MenuItem, "Opbergen");
    press(&mut window, &[Key::Escape]);
    assert!(diary_in(&window).medicines().unwrap()[0].retired);
}

#[test]
fn a_last_day_before_the_first_is_said_in_sight_and_days_ahead_are_at_hand() {
    for size in [[1180.0, 780.0], [900.0, 600.0], [590.0, 390.0]] {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), []);
        let mut window = window(folder.path(), Language::En, size);
        go(&mut window, "What the records show: Away");
        type_in(&mut window, "Last day, if you know it", "1-11-2026");
        click_at(&mut window, Role::CheckBox, "Illness");
        click_at(&mut window, Role::Button, "Note as away");
        let wrong = window.get_by_label_contains("The last day away lies before");
        let rect = wrong.rect();
        let is_seen = rect.top() >= 0.0 && rect.bottom() <= size[1];
        assert!(is_seen, "{size:?} {rect}");
        click_at(&mut window, Role::CheckBox, "in a week");
        click_at(&mut window, Role::Button, "Note as away");
        let pauses = diary_in(&window).pauses().unwrap();
        assert_eq!(pauses[0].last, Some(today().plus(7)));
    }
}

#[test]
fn the_kind_of_a_medicine_is_asked_on_records_too() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, "What the records show: Medicines");
    button(&mut window, "Add a medicine…");
    type_in(&mut window, "Name of the medicine", "Paracetamol");
    press(&mut window, &[Key::Enter]);
    assert!(diary_in(&window).medicines().unwrap().is_empty());
    window.get_by_label("Choose what kind of medicine it is.");
    click(&mut window, Role::CheckBox, "A simple painkiller");
    button(&mut window, "Add");
    let medicines = diary_in(&window).medicines().unwrap();
    assert_eq!(medicines[0].kind, MedicineKind::SimplePainkiller);
}

#[test]
fn an_amount_and_a_time_stand_with_the_medicine_of_the_day() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [medicine("Paracetamol", MedicineKind::SimplePainkiller)],
    );
    let mut window = window(folder.path(), Language::En, WIDE);
    assert!(window.query_by_label("Amount or time…").is_none());
    click(&mut window, Role::CheckBox, "Paracetamol");
    button(&mut window, "Amount or time…");
    button(&mut window, "Add");
    window.get_by_label("Fill in how much or when.");
    type_in(&mut window, "How much", "500 mg");
    type_in(&mut window, "When", "half past");
    button(&mut window, "Add");
    assert!(window.query_by_label_contains("not a time").is_some());
    retype(&mut window, "When", "8.30");
    press(&mut window, &[Key::Enter]);
    window.get_by_label("Paracetamol 500 mg, 08:30");
    assert_eq!(
        diary_in(&window).day(today()).unwrap().medicine_doses.len(),
        1
    );
    button(&mut window, "Remove: Paracetamol 500 mg, 08:30");
    assert!(
        diary_in(&window)
            .day(today())
            .unwrap()
            .medicine_doses
            .is_empty()
    );
    click(&mut window, Role::CheckBox, "Paracetamol");
    assert!(window.query_by_label("Amount or time…").is_none());
}

#[test]
fn a_result_is_copied_from_the_printout_and_mended_by_taking_it_away() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, WIDE);
    go(&mut window, "Wat de gegevens laten zien: Uitslagen");
    type_in(&mut window, "Waarde", "o,82");
    button(&mut window, "Toevoegen");
    assert!(
        window
            .query_by_label_contains("Een uitslag is een getal")
            .is_some()
    );
    retype(&mut window, "Waarde", "0,82");
    type_in(&mut window, "Referentiewaarden van", "0,70");
    type_in(&mut window, "tot", "1,05");
    press(&mut window, &[Key::Enter]);
    let kept = diary_in(&window).lab_results(Day::MIN, Day::MAX).unwrap();
    assert_eq!(kept[0].kind, LabKind::Magnesium);
    assert_eq!(kept[0].value.range(), (Some(0.7), Some(1.05)));
    window.get_by_label("0,82 mmol/L (0,70–1,05)");
    button(
        &mut window,
        "Magnesium in serum van 22 november 2026 weghalen",
    );
    assert!(
        diary_in(&window)
            .lab_results(Day::MIN, Day::MAX)
            .unwrap()
            .is_empty()
    );
    // A field has an undo of its own.
    press(&mut window, &[Key::Escape]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(
        diary_in(&window)
            .lab_results(Day::MIN, Day::MAX)
            .unwrap()
            .len(),
        1
    );
}

/// Wherever its row came in the list: that it was noted is said, and the keyboard is where the next result begins.
#[test]
fn a_result_noted_with_enter_is_said_and_the_next_one_can_be_typed() {
    for size in [[1180.0, 780.0], [900.0, 600.0], [787.0, 520.0]] {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), []);
        let mut window = window(folder.path(), Language::En, size);
        go(&mut window, "What the records show: Results");
        type_in(&mut window, "Value", "0.82");
        let text = Text::new(Language::En);
        window
            .get_by_role_and_label(Role::TextInput, &text.day_field())
            .focus();
        window.run();
        press(&mut window, &[Key::Enter]);
        let room = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
        let said = window.get_by_label("Laboratory result Magnesium in serum, 22 November");
        assert!(room.contains_rect(said.rect()), "{size:?}");
        let field = window.get_by_role_and_label(Role::TextInput, "Value");
        assert!(field.is_focused(), "{size:?}");
        assert!(
            room.contains_rect(field.rect()),
            "{size:?} {:?}",
            field.rect()
        );
        field.type_text("0.9");
        window.run();
        press(&mut window, &[Key::Enter]);
        let kept = diary_in(&window).lab_results(Day::MIN, Day::MAX).unwrap();
        assert_eq!(kept.len(), 2, "{size:?}");
    }
}

#[test]
fn a_result_that_is_no_number_stands_as_printed() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, "What the records show: Results");
    for value in [">90", "negative"] {
        type_in(&mut window, "Value", value);
        button(&mut window, "Add");
    }
    window.get_by_label(">90 mmol/L");
    window.get_by_label("negative");
    button(
        &mut window,
        "Take Magnesium in serum negative of 22 November 2026 away",
    );
    let kept = diary_in(&window).lab_results(Day::MIN, Day::MAX).unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].value.figure().words(), Some(">90"));
}

#[test]
fn days_away_are_not_asked_for_and_end_with_an_entry() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [answer(12, 1, Severity::Mild)]);
    let mut window = window(folder.path(), Language::Nl, WIDE);
    window.get_by_label("11 open dagen…");
    button(&mut window, "Afwezig…");
    retype(&mut window, "Eerste dag", "2026-11-15");
    type_in(&mut window, "Laatste dag, als je die weet", "14-11-2026");
    button(&mut window, "Afwezigheid noteren");
    assert!(
        window
            .query_by_label_contains("ligt vóór de eerste")
            .is_some()
    );
    retype(&mut window, "Eerste dag", "2026-11-15");
    retype(&mut window, "Laatste dag, als je die weet", "30-11-2026");
    click(&mut window, Role::CheckBox, "Ziekenhuis");
    button(&mut window, "Afwezigheid noteren");
    window.get_by_label("15 november 2026 – 30 november 2026");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    window.run();
    window.get_by_label("4 open dagen…");
    window.get_by_label(
        "Afwezig tot en met 30 november (Ziekenhuis). Vul je iets in, dan eindigt je afwezigheid.",
    );
    window.get_by_label("Zaterdag 21 november: afwezig");
    press(&mut window, &[Key::A, Key::Num1]);
    assert!(
        window
            .query_by_label_contains("Wat je invult, beëindigt het")
            .is_none()
    );
    let pauses = diary_in(&window).pauses().unwrap();
    assert_eq!(pauses[0].last, Some(ago(1)));
}

#[test]
fn the_calendar_counts_days_away_apart() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [answer(19, 1, Severity::Mild), away(9, Some(5))],
    );
    let mut window = window(folder.path(), Language::Nl, WIDE);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    window.run();
    window.get_by_label("1 van 15 dagen ingevuld");
    assert!(
        window
            .query_all_by_label_contains("5 dagen afwezig")
            .next()
            .is_some()
    );
    let calendar = window.state().session().unwrap().calendar().data().unwrap();
    assert!(calendar.year.away > 0);
}

#[test]
fn words_are_found_by_keys_and_lead_to_their_day() {
    let folder = tempfile::tempdir().unwrap();
    let note = |back: i32, body: &str| Command::Note {
        day: ago(back),
        body: body.to_owned(),
        spell: i64::from(back),
    };
    diary_of(
        folder.path(),
        [
            note(3, "Nieuw kussen"),
            note(30, "Oud kussen weg"),
            note(5, "niets"),
        ],
    );
    let mut window = window(folder.path(), Language::Nl, [1180.0, 780.0]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::F);
    window.run();
    type_in(&mut window, "Waarnaar te zoeken", "KUSS");
    window.get_by_label("2 dagen");
    window.get_by_label("Donderdag 19 november 2026: Notitie: Nieuw kussen");
    press(&mut window, &[Key::ArrowDown, Key::Enter]);
    let session = window.state().session().unwrap();
    assert_eq!(session.today().day, ago(30));
    assert!(window.query_by_label("2 dagen").is_none());
}

#[test]
fn what_was_typed_since_is_found_too() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    for (word, found) in [("stress", false), ("stress", true)] {
        if found {
            click(&mut window, Role::CheckBox, "stress");
        }
        window.key_press_modifiers(Modifiers::COMMAND, Key::F);
        window.run();
        type_in(&mut window, "What to look for", word);
        let day = window.query_by_label("Sunday 22 November 2026: What was going on: stress");
        assert_eq!(day.is_some(), found);
        press(&mut window, &[Key::Escape]);
    }
}

#[test]
fn deleting_for_good_asks_for_a_word_where_much_goes() {
    let folder = tempfile::tempdir().unwrap();
    let commands = (0..5).map(|back| answer(back, 7, Severity::Mild));
    diary_of(
        folder.path(),
        commands.chain([answer(0, 1, Severity::Mild)]),
    );
    let mut window = window(folder.path(), Language::Nl, WIDE);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    window.run();
    button(&mut window, "Voorgoed wissen…");
    type_in(&mut window, "Eerste dag", "22-11-2026");
    window.get_by_label_contains("Dit wist alles over 22 november 2026: 2 antwoorden.");
    click(&mut window, Role::RadioButton, "Wat: Een klacht");
    click(&mut window, Role::ComboBox, "Welke klacht");
    click(&mut window, Role::MenuItemRadio, "Hoofdpijn");
    window.get_by_label_contains("Dit wist alles over hoofdpijn: 5 antwoorden.");
    let erase = |window: &mut Harness<'_, DiaryApp>| {
        window
            .get_by_role_and_label(Role::Button, "Voorgoed wissen")
            .click_accesskit();
        window.run();
    };
    erase(&mut window);
    assert_eq!(
        diary_in(&window).answers(Day::MIN, Day::MAX).unwrap().len(),
        6
    );
    type_in(&mut window, "Typ “wissen” om te bevestigen", "wissen");
    erase(&mut window);
    window.get_by_label("Voorgoed gewist: 5 antwoorden.");
    assert_eq!(
        diary_in(&window).answers(Day::MIN, Day::MAX).unwrap().len(),
        1
    );
    assert!(diary_in(&window).undoable().unwrap().is_none());
    button(&mut window, "Sluiten");
    assert!(
        window
            .query_by_label("Voorgoed gewist: 5 antwoorden.")
            .is_none()
    );
}

#[test]
fn factors_stand_on_the_page_of_a_symptom_as_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut commands = vec![Command::Set(Setting::LateCounts(true))];
    for back in 0..44 {
        let severity = if back % 2 == 0 {
            Severity::Mild
        } else {
            Severity::None
        };
        commands.push(answer(back, 7, severity));
        commands.push(Command::Factor {
            day: ago(back),
            factor: FactorId(1),
            on: back % 4 == 0,
        });
    }
    diary_of(folder.path(), commands);
    let mut window = window(folder.path(), Language::Nl, [1180.0, 3_000.0]);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    let is_headache =
        |said: Option<String>| said.is_some_and(|said| said.starts_with("Hoofdpijn: "));
    window
        .query_all_by_role(Role::Button)
        .find(|row| is_headache(row.accesskit_node().label()))
        .unwrap()
        .click();
    window.run();
    // From the first day it was noted on, 40 days ago.
    let counts = "stress: met 11 van 11 dagen (100%), zonder 10 van 30 dagen (33%)";
    assert!(window.query_by_label_contains(counts).is_some());
}

#[test]
fn every_part_is_worded_in_both_languages_and_fits() {
    let folder = tempfile::tempdir().unwrap();
    let reading = Command::AddBloodPressure {
        day: ago(1),
        reading: BloodPressure::parse("128/82").unwrap(),
        part: Some(DayPart::Evening),
    };
    diary_of(
        folder.path(),
        [
            reading,
            medicine("Paracetamol", MedicineKind::Painkiller),
            away(9, Some(5)),
            away(0, None),
        ],
    );
    for language in Language::ALL {
        let text = Text::new(language);
        for size in [[900.0, 600.0], [1180.0, 780.0]] {
            let mut window = window(folder.path(), language, size);
            check_words(&window, &format!("{language:?} {size:?}"));
            for tab in [
                text.records_pressure(),
                text.records_medicines(),
                text.records_labs(),
                text.records_away(),
            ] {
                go(&mut window, &format!("{}: {tab}", text.records_tabs()));
                check_words(&window, &format!("{language:?} {size:?}"));
            }
        }
    }
}

#[test]
fn the_last_day_away_is_counted_from_the_first() {
    let text = Text::new(Language::En);
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    let tab = format!("{}: {}", text.records_tabs(), text.records_away());
    go(&mut window, &tab);
    type_in(&mut window, &text.day_from(), "7-12-2026");
    window.run();
    assert!(window.query_by_label(&text.date_tomorrow()).is_none());
    for (chip, day) in [
        (text.date_day_later(), "8 Dec 2026"),
        (text.date_week_later(), "14 Dec 2026"),
    ] {
        window.get_by_label(&chip).click();
        window.run();
        let to = text.day_to();
        let last = window.get_by_role_and_label(Role::TextInput, &to);
        assert_eq!(last.value().as_deref(), Some(day));
    }
}

/// A day that is filled in is no day away, and that is said.
#[test]
fn a_filled_day_among_the_days_away_is_named() {
    let text = Text::new(Language::Nl);
    let folder = tempfile::tempdir().unwrap();
    let answer = answered(today(), 1, Severity::Mild);
    diary_of(folder.path(), [answer]);
    let mut window = window(folder.path(), Language::Nl, [1180.0, 780.0]);
    let tab = format!("{}: {}", text.records_tabs(), text.records_away());
    go(&mut window, &tab);
    window.get_by_label(&text.date_tomorrow()).click();
    window.run();
    click(
        &mut window,
        Role::CheckBox,
        &text.pause_reason(PauseReason::Illness),
    );
    click(&mut window, Role::Button, &text.away_do());
    window.get_by_label_contains("22 november is ingevuld en blijft zoals het is.");
}

#[test]
fn days_away_that_cannot_be_are_refused_below_their_field() {
    let folder = tempfile::tempdir().unwrap();
    let text = Text::new(Language::Nl);
    let (to, away) = (text.day_to(), text.away_do());
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, [1180.0, 780.0]);
    let tab = format!("{}: {}", text.records_tabs(), text.records_away());
    go(&mut window, &tab);
    type_in(&mut window, &to, "1-1-2099");
    window.key_press(Key::Enter);
    window.run();
    let wrong = window.get_by_label_contains("Meer dan drie jaar").rect();
    let field = window.get_by_role_and_label(Role::TextInput, &to);
    assert!(wrong.top() > field.rect().bottom(), "{wrong}");
    let button = window.get_by_role_and_label(Role::Button, &away);
    assert!(wrong.bottom() < button.rect().top(), "{wrong}");
    assert!(field.is_focused());
}

/// The narrowest page is the smallest window at 200 % text.
#[test]
fn the_table_of_readings_stays_within_its_card_at_every_size() {
    let folder = tempfile::tempdir().unwrap();
    let reading = |back, part| Command::AddBloodPressure {
        day: ago(back),
        reading: BloodPressure::parse("128/82/104").unwrap(),
        part,
    };
    let parts = DayPart::ALL.map(Some).into_iter().chain([None]);
    diary_of(folder.path(), parts.map(|part| reading(1, part)));
    for (size, is_stacked) in [
        ([450.0, 300.0], true),
        ([590.0, 390.0], true),
        ([900.0, 600.0], false),
        ([1180.0, 780.0], false),
    ] {
        for language in Language::ALL {
            let text = Text::new(language);
            let mut window = window(folder.path(), language, size);
            window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
            window.run();
            click_at(&mut window, Role::Link, &text.pressure_table_show());
            check_words(&window, &format!("{size:?} {}", language.code()));
            let stacked = format!("{} 128/82", text.pressure_legend_evening());
            let said = window.query_by_label_contains(&stacked);
            assert_eq!(said.is_some(), is_stacked, "{size:?} {}", language.code());
        }
    }
}
