//! Magnesium in the window, without a screen: food by search, products by their label, the profile, an ordinary week, and the way
//! there from Today and from the hint.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::{click, retype, type_into};
use crate::window::{answered, diary_in, diary_of, press, today, window};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, IntakeCommand, Setting};
use magnesium_diary::domain::food::{NameLanguage, Portions};
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::intake::{DayIntake, DayNotes, FoodRef, Pantry};
use magnesium_diary::domain::product::{Dose, Label, NewProduct, Product, ProductId, Unit, Units};
use magnesium_diary::domain::profile::{Profile, Sex};
use magnesium_diary::domain::typical_week::questions;
use magnesium_diary::domain::{RedFlag, Severity};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::DiaryApp;

const WIDE: [f32; 2] = [1180.0, 2_400.0];

fn type_in(window: &mut Harness<'_, DiaryApp>, field: &str, words: &str) {
    type_into(window, Role::TextInput, field, words);
}

fn go(window: &mut Harness<'_, DiaryApp>) {
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
    window.run();
}

fn kept(window: &Harness<'_, DiaryApp>) -> (DayNotes, Pantry) {
    let diary = diary_in(window);
    let notes = diary.day(today()).unwrap().intake;
    (notes, diary.pantry().unwrap())
}

fn citrate(mg: f64) -> Command {
    Command::Intake(IntakeCommand::AddProduct(NewProduct {
        name: "Citrate".to_owned(),
        form: Form::Citrate,
        label: Label::Elemental(mg),
        unit: Unit::Tablet,
        usual: Units::ONE,
        since: today().plus(-40),
        until: None,
    }))
}

fn ate(food: &str) -> Command {
    Command::Intake(IntakeCommand::Eat {
        day: today(),
        food: FoodRef::Known(food.to_owned()),
        portions: Portions::ONE,
    })
}

#[test]
fn food_is_found_as_one_types_and_counted_by_steps() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, WIDE);
    go(&mut window);
    window.get_by_label("Vandaag: geen eten genoteerd");
    type_in(&mut window, "Eten zoeken", "pindakas");
    click(
        &mut window,
        Role::Button,
        "Pindakaas, voor 1 snee, ongeveer 25 mg",
    );
    click(&mut window, Role::Button, "Meer: Pindakaas");
    let (notes, pantry) = kept(&window);
    assert_eq!(notes.portions[0].portions, Portions::new(1.5).unwrap());
    assert_eq!(
        DayIntake::of(today(), &notes, &pantry)
            .food
            .unwrap()
            .about(),
        40
    );
    window.get_by_label("Vandaag ongeveer 40 mg");
    click(&mut window, Role::Button, "Weghalen: Pindakaas");
    assert!(kept(&window).0.portions.is_empty());
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    // The search has the focus and an undo of its own; elsewhere the key takes the last act back.
    click(
        &mut window,
        Role::CheckBox,
        "Al het eten van deze dag staat erin",
    );
    assert!(kept(&window).0.food_complete);
}

#[test]
fn enter_takes_the_first_food_that_was_found() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, WIDE);
    click(&mut window, Role::Button, "Add food…");
    assert_eq!(
        window.state().session().unwrap().screen(),
        Screen::Magnesium
    );
    window
        .get_by_role_and_label(Role::TextInput, "Search food")
        .type_text("banana");
    window.run();
    press(&mut window, &[Key::Enter]);
    assert_eq!(
        kept(&window).0.portions[0].food,
        FoodRef::Known("banana".to_owned())
    );
}

/// The food that Enter takes is marked and in sight, in the lowest windows too.
#[test]
fn enter_takes_what_is_marked_and_in_sight() {
    for size in [[1180.0, 780.0], [900.0, 600.0], [450.0, 300.0]] {
        let folder = tempfile::tempdir().unwrap();
        let noted = [citrate(100.0), ate("banana"), ate("kale_cooked")];
        diary_of(folder.path(), noted);
        let text = Text::new(Language::En);
        let mut window = window(folder.path(), Language::En, size);
        go(&mut window);
        press(&mut window, &[Key::Slash]);
        window
            .get_by_role_and_label(Role::TextInput, &text.mag_search())
            .focus();
        // At a stretch, faster than pictures are drawn.
        for letter in ["o", "a", "t"] {
            window.event(egui::Event::Text(letter.to_owned()));
        }
        window.run();
        let found = window.query_all_by_role(Role::Button);
        let marked: Vec<_> = found
            .filter(|node| node.accesskit_node().is_selected() == Some(true))
            .filter(|node| {
                node.accesskit_node()
                    .label()
                    .is_some_and(|label| label.contains(" mg"))
            })
            .collect();
        assert_eq!(marked.len(), 1, "{size:?}");
        let place = marked[0].rect();
        let name = marked[0].accesskit_node().label().unwrap();
        let room = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::from(size));
        assert!(room.contains_rect(place), "{size:?} {place}");
        assert!(name.starts_with("Oat"), "{name}");
        let before = kept(&window).0.portions.len();
        press(&mut window, &[Key::Enter]);
        let portions = kept(&window).0.portions;
        assert_eq!(portions.len(), before + 1);
        let taken = format!("{:?}", portions[before].food);
        assert!(taken.starts_with("Known(\"oat"), "{taken}");
    }
}

/// The names of what the search marks: what Enter takes.
fn marked(window: &Harness<'_, DiaryApp>) -> Vec<String> {
    let buttons = window.query_all_by_role(Role::Button);
    let marked = buttons.filter(|node| node.accesskit_node().is_selected() == Some(true));
    let names = marked.filter_map(|node| node.accesskit_node().label());
    names.filter(|name| name.contains(" mg")).collect()
}

#[test]
fn the_arrows_walk_through_the_food_that_was_found_and_enter_takes_what_is_marked() {
    for size in [[1180.0, 780.0], [900.0, 600.0], [450.0, 300.0]] {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), []);
        let mut window = window(folder.path(), Language::En, size);
        go(&mut window);
        press(&mut window, &[Key::Slash]);
        let text = Text::new(Language::En);
        let field = text.mag_search();
        type_in(&mut window, &field, "oat");
        let first = marked(&window);
        press(&mut window, &[Key::ArrowDown]);
        let second = marked(&window);
        assert_ne!(first, second, "{size:?}");
        press(&mut window, &[Key::ArrowDown, Key::ArrowUp]);
        assert_eq!(marked(&window), second, "{size:?}");
        press(&mut window, &[Key::ArrowUp, Key::ArrowUp]);
        assert_eq!(marked(&window), first, "{size:?}");
        press(&mut window, &[Key::ArrowDown; 9]);
        let last = marked(&window);
        assert_eq!(last.len(), 1, "{size:?}");
        let place = window.get_by_label(&last[0]).rect();
        let room = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::from(size));
        assert!(room.contains_rect(place), "{size:?} {place}");
        press(&mut window, &[Key::Enter]);
        let (notes, pantry) = kept(&window);
        let eaten = text.food(&notes.portions[0].food, &pantry);
        assert_eq!(notes.portions.len(), 1, "{size:?}");
        assert!(last[0].starts_with(&eaten), "{size:?} {eaten} {last:?}");
        // What is found next begins at its first.
        type_in(&mut window, &field, "oat");
        let first = marked(&window);
        press(&mut window, &[Key::ArrowUp]);
        assert_eq!(marked(&window), first, "{size:?}");
    }
}

/// First what was typed, then the field, then the page: nobody is back among the rows of Today while they still type.
#[test]
fn escape_puts_away_what_was_typed_then_the_field_then_the_page() {
    for from_today in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), []);
        let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
        if !from_today {
            go(&mut window);
        }
        press(&mut window, &[Key::Slash]);
        let name = Text::new(Language::En).mag_search();
        window
            .get_by_role_and_label(Role::TextInput, &name)
            .type_text("banana");
        window.run();
        let shown = |window: &Harness<'_, DiaryApp>| window.state().session().unwrap().screen();
        let is_in_field = |window: &Harness<'_, DiaryApp>| {
            let field = window.get_by_role_and_label(Role::TextInput, &name);
            field.is_focused()
        };
        assert_eq!(marked(&window).len(), 1);
        press(&mut window, &[Key::Escape]);
        assert_eq!(marked(&window), [""; 0], "{from_today}");
        assert!(is_in_field(&window), "{from_today}");
        press(&mut window, &[Key::Escape]);
        assert_eq!(shown(&window), Screen::Magnesium, "{from_today}");
        assert!(!is_in_field(&window), "{from_today}");
        press(&mut window, &[Key::Escape]);
        let back = if from_today {
            Screen::Today
        } else {
            Screen::Magnesium
        };
        assert_eq!(shown(&window), back);
    }
}

#[test]
fn a_product_is_described_by_its_label_and_wrong_words_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [citrate(100.0)]);
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window);
    click(&mut window, Role::Button, "Add…");
    type_in(&mut window, "Name", "citrate");
    let question = "How many mg magnesium does the table on the label say, per tablet or scoop?";
    type_in(&mut window, question, "5000");
    click(&mut window, Role::Button, "Add product");
    window.get_by_label_contains("There is already something with this name");
    type_in(&mut window, "Name", " night");
    click(&mut window, Role::Button, "Add product");
    window.get_by_label_contains("No tablet or scoop holds more than 1000 mg");
    assert_eq!(kept(&window).1.products.len(), 1);
    let field = window.get_by_role_and_label(Role::TextInput, question);
    field.focus();
    window.run();
    // What was refused is chosen: typing takes its place.
    let field = window.get_by_role_and_label(Role::TextInput, question);
    field.type_text("50");
    window.run();
    click(
        &mut window,
        Role::RadioButton,
        &format!("{question}: Only the compound is"),
    );
    window.get_by_label_contains("Choose the form above");
    click(&mut window, Role::ComboBox, "Form");
    click(&mut window, Role::MenuItemRadio, "citrate");
    window.get_by_label_contains("That is at most");
    click(&mut window, Role::Button, "Add product");
    let products = kept(&window).1.products;
    assert_eq!(products.len(), 2);
    assert!(products.iter().any(Product::is_from_compound));
}

#[test]
fn all_that_is_wrong_with_a_product_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window);
    let text = Text::new(Language::En);
    click(&mut window, Role::Button, &text.prod_add());
    type_in(&mut window, &text.prod_label_question(), "lots");
    retype(&mut window, &text.prod_since_label(), "31 november");
    press(&mut window, &[Key::Enter]);
    for why in [text.bad_name(""), text.form_not_number()] {
        window.get_by_label(&why);
    }
    window.get_by_label_contains("does not exist");
    let name = text.prod_name();
    let first = window.get_by_role_and_label(Role::TextInput, &name);
    assert!(first.is_focused());
}

#[test]
fn one_tick_a_product_and_skipped_is_not_the_same_as_nothing() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [citrate(100.0)]);
    let mut window = window(folder.path(), Language::En, [1180.0, 780.0]);
    let dose = |window: &Harness<'_, DiaryApp>| kept(window).0.doses.get(&ProductId(1)).copied();
    assert_eq!(dose(&window), None);
    click(&mut window, Role::Button, "Mark Citrate as skipped");
    assert_eq!(dose(&window), Some(Dose::Skipped));
    click(&mut window, Role::CheckBox, "Citrate skipped");
    assert_eq!(dose(&window), None);
    click(
        &mut window,
        Role::CheckBox,
        "Citrate, 1 tablet, 100 mg magnesium",
    );
    assert_eq!(dose(&window), Some(Dose::Taken(Units::ONE)));
    click(&mut window, Role::Button, "More of Citrate");
    assert_eq!(dose(&window), Some(Dose::Taken(Units::new(1.5).unwrap())));
    window.get_by_label("Noted: about 150 mg");
}

#[test]
fn too_much_from_supplements_is_said_and_food_never_counts_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let dose = Command::Intake(IntakeCommand::NoteDose {
        day: today(),
        product: ProductId(1),
        dose: Some(Dose::Taken(Units::ONE)),
    });
    let nuts = (0..8).map(|_| ate("almonds"));
    diary_of(
        folder.path(),
        [citrate(200.0), dose.clone()].into_iter().chain(nuts),
    );
    let mut below = window(folder.path(), Language::En, WIDE);
    go(&mut below);
    assert!(
        below
            .query_by_label_contains("the upper level for supplements is")
            .is_none()
    );
    below.get_by_label("From supplements 200 mg");
    drop(below);

    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [citrate(300.0), dose]);
    let mut above = window(folder.path(), Language::En, WIDE);
    go(&mut above);
    above.get_by_label_contains("add up to 300 mg; the upper level for supplements is 250 mg");
}

#[test]
fn the_profile_decides_the_norm_and_a_child_gets_none() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::Nl, WIDE);
    go(&mut window);
    window.get_by_label("Gezondheidsraad 2018: 300 tot 350 mg per dag");
    click(
        &mut window,
        Role::RadioButton,
        "Delen van Magnesium: Over jou",
    );
    type_in(&mut window, "Geboortedatum of geboortejaar", "1981");
    assert_eq!(diary_in(&window).settings().profile.birth_year, Some(1981));
    type_in(&mut window, "Geboortedatum of geboortejaar", "9");
    window.key_press(Key::Enter);
    window.run();
    window.get_by_label_contains("Typ het jaar in vier cijfers");
    let nierziekte = "Ik heb een nierziekte, Begin niet met magnesiumpillen, of met maagzuurremmers of laxeermiddelen met magnesium, zonder overleg met je arts. Dit dagboek geeft dan geen hint over inname.";
    click(&mut window, Role::CheckBox, nierziekte);
    click(
        &mut window,
        Role::RadioButton,
        "Delen van Magnesium: Vandaag",
    );
    window.get_by_label("Er staan nu geen suggesties over inname.");

    let folder = tempfile::tempdir().unwrap();
    let child = Profile {
        birth_year: Some(2012),
        ..Profile::default()
    };
    diary_of(folder.path(), [Command::Set(Setting::Profile(child))]);
    let mut window = window_of_child(folder.path());
    go(&mut window);
    window.get_by_label_contains("voor volwassenen");
    assert!(window.query_by_label_contains("richtlijn 3").is_none());
}

fn window_of_child(folder: &std::path::Path) -> Harness<'static, DiaryApp> {
    window(folder, Language::Nl, WIDE)
}

#[test]
fn the_hint_leads_to_the_intake_and_is_then_silent() {
    let folder = tempfile::tempdir().unwrap();
    let days = (0..70).rev().map(|back| today().plus(-back));
    let answers = days.flat_map(|day| {
        let severity = [Severity::None, Severity::Mild][usize::from(day.number() % 3 != 0)];
        [1, 3].map(|sign| answered(day, sign, severity))
    });
    diary_of(
        folder.path(),
        answers.chain([Command::Set(Setting::LateCounts(true))]),
    );
    let mut window = window(folder.path(), Language::En, WIDE);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    click(&mut window, Role::Button, "Look at intake");
    assert_eq!(
        window.state().session().unwrap().screen(),
        Screen::Magnesium
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.run();
    assert!(window.query_by_label("Look at intake").is_none());
}

#[test]
fn a_warning_sign_takes_the_suggestions_away() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [
            ate("almonds"),
            Command::RedFlag {
                day: today(),
                flag: RedFlag::ALL[0],
                on: true,
            },
        ],
    );
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window);
    window.get_by_label("No suggestions about intake are shown now.");
}

/// An empty diary on its page of an ordinary week.
fn on_ordinary_week(folder: &std::path::Path) -> Harness<'static, DiaryApp> {
    diary_of(folder, []);
    let mut window = window(folder, Language::En, [1180.0, 3_000.0]);
    go(&mut window);
    click(
        &mut window,
        Role::RadioButton,
        "Parts of Magnesium: An ordinary week",
    );
    window
}

#[test]
fn an_ordinary_week_gives_a_range() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_ordinary_week(folder.path());
    window.get_by_label("No answers yet.");
    click(
        &mut window,
        Role::RadioButton,
        "How often a week: Nuts: 6–7 days",
    );
    window.get_by_label("About 20 to 80 mg a day from these foods");
    let answers = diary_in(&window).week_answers().unwrap();
    assert_eq!(answers.len(), 1);
    click(&mut window, Role::RadioButton, "Parts of Magnesium: Today");
    window.get_by_label_contains("Your ordinary week: about 20 to 80 mg a day");
}

/// One click a question, with the portions most people have.
#[test]
fn an_ordinary_week_that_is_answered_whole_is_about_all_food() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_ordinary_week(folder.path());
    for question in questions() {
        let name = format!(
            "How often a week: {}: 1–2 days",
            question.words(NameLanguage::En).food
        );
        click(&mut window, Role::RadioButton, &name);
    }
    window.get_by_label_contains("mg on an ordinary day");
    click(&mut window, Role::RadioButton, "Parts of Magnesium: Today");
    window.get_by_label_contains("Your ordinary week: about");
}

#[test]
fn every_page_is_readable_at_every_size() {
    let folder = tempfile::tempdir().unwrap();
    let profile = Profile {
        sex: Some(Sex::Female),
        birth_year: Some(1981),
        ..Profile::default()
    };
    diary_of(
        folder.path(),
        [
            Command::Set(Setting::Profile(profile)),
            citrate(300.0),
            ate("dark_rye_bread_pumpernickel"),
        ],
    );
    for size in [
        [1180.0, 780.0],
        [900.0, 600.0],
        [590.0, 390.0],
        [590.0, 4_000.0],
    ] {
        for language in Language::ALL {
            let text = Text::new(language);
            let mut window = window(folder.path(), language, size);
            let what = |page: &str| format!("{page} {size:?} {}", language.code());
            go(&mut window);
            check_words(&window, &what("overview"));
            for tab in [text.prof_title(), text.week_title(), text.learn_title()] {
                let tabs = text.mag_tabs();
                click(&mut window, Role::RadioButton, &format!("{tabs}: {tab}"));
                check_words(&window, &what(&tab));
                if tab == text.learn_title() && size[1] > 1_000.0 {
                    click(&mut window, Role::Button, &text.learn_forms_open());
                    assert!(window.query_by_label_contains("16").is_some());
                    check_words(&window, &what("forms"));
                    click(&mut window, Role::Link, &text.learn_back());
                }
            }
            let day = format!("{}: {}", text.mag_tabs(), text.mag_tab_day());
            click(&mut window, Role::RadioButton, &day);
            click(&mut window, Role::Button, &text.prod_add());
            check_words(&window, &what("form"));
        }
    }
}
