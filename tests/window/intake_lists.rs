//! What a person keeps about products and own foods, put right later in the window; why there is a hint or none; and before and after
//! a product, on its card.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::{click, retype};
use crate::window;
use crate::window::{answered, diary_in, diary_of, press, today, window};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, IntakeCommand, Setting};
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::intake::Pantry;
use magnesium_diary::domain::product::{Dose, Label, NewProduct, ProductId, Unit, Units};
use magnesium_diary::domain::profile::Profile;
use magnesium_diary::domain::{Milligrams, RedFlag, Severity};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::app::DiaryApp;

const WIDE: [f32; 2] = [1180.0, 2_800.0];

fn go(window: &mut Harness<'_, DiaryApp>, screen: Key) {
    window.key_press_modifiers(Modifiers::COMMAND, screen);
    window.run();
}

fn pantry(window: &Harness<'_, DiaryApp>) -> Pantry {
    diary_in(window).pantry().unwrap()
}

fn product(name: &str, mg: f64, days_ago: i32) -> Command {
    Command::Intake(IntakeCommand::AddProduct(NewProduct {
        name: name.to_owned(),
        form: Form::Citrate,
        label: Label::Elemental(mg),
        unit: Unit::Tablet,
        usual: Units::ONE,
        since: today().plus(-days_ago),
        until: None,
    }))
}

fn taken() -> Command {
    Command::Intake(IntakeCommand::NoteDose {
        day: today(),
        product: ProductId(1),
        dose: Some(Dose::Taken(Units::ONE)),
    })
}

fn own_food(name: &str, eaten: bool) -> Command {
    Command::Intake(IntakeCommand::AddOwnFood {
        name: name.to_owned(),
        portion: "1 bowl".to_owned(),
        per_portion_mg: 30.5,
        eaten_on: eaten.then(today),
    })
}

/// Two signs on two days of three, for `days` days; late answers count.
fn signs(days: i32) -> impl Iterator<Item = Command> {
    let answers = (0..days).rev().flat_map(|back| {
        let day = today().plus(-back);
        let severity = [Severity::None, Severity::Mild][usize::from(back % 3 != 0)];
        [1, 3].map(|sign| answered(day, sign, severity))
    });
    [Command::Set(Setting::LateCounts(true))]
        .into_iter()
        .chain(answers)
}

#[test]
fn a_product_is_put_right_for_all_days_and_taken_back_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [
            product("Citrate", 100.0, 40),
            product("Night", 50.0, 40),
            taken(),
        ],
    );
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, Key::Num4);
    let before = pantry(&window);
    click(&mut window, Role::Link, "Change Citrate…");
    click(&mut window, Role::Button, "Correct…");
    // Each mistake is said beside the form, and nothing typed is lost.
    let mg = "How many mg magnesium does the table on the label say, per tablet or scoop?";
    let (since, until) = ("Since", "Last day, empty as long as it is in use");
    let start = today().plus(-40).to_string();
    for (field, typed, said, right) in [
        (
            "Name",
            "night",
            "There is already something with this name",
            "Citrate forte",
        ),
        (mg, "0", "more than 0 mg", "120"),
        (mg, "-5", "more than 0 mg", "120"),
        (
            mg,
            "5000",
            "No tablet or scoop holds more than 1000 mg",
            "120",
        ),
        (mg, "much", "Type a number", "120"),
        (
            since,
            "1-1-2100",
            "1 January 2100 has not come yet",
            start.as_str(),
        ),
        (until, "2001-01-01", "cannot end before its first day", ""),
    ] {
        retype(&mut window, field, typed);
        click(&mut window, Role::Button, "Save");
        window.get_by_label_contains(said);
        assert_eq!(pantry(&window), before, "{typed}");
        retype(&mut window, field, right);
    }
    click(&mut window, Role::Button, "Save");
    let after = pantry(&window);
    let right = after.product(ProductId(1)).unwrap();
    assert_eq!(
        (right.name.as_str(), right.per_unit),
        ("Citrate forte", Milligrams::whole(120))
    );
    window.get_by_label("From supplements 120 mg");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(pantry(&window), before);
}

/// A product and an own food are typed alike: the keyboard is in the first field, Enter keeps, Escape puts away, and what is wrong
/// stands below its field.
#[test]
fn a_product_and_an_own_food_are_typed_in_one_way() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), []);
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, Key::Num4);
    let below = |window: &Harness<'_, DiaryApp>, field: &str, said: &str| {
        let field = window.get_by_role_and_label(Role::TextInput, field).rect();
        let said = window.get_by_label_contains(said).rect();
        let gap = said.top() - field.bottom();
        assert!((0.0..30.0).contains(&gap), "{field:?} {said:?}");
    };
    let mg = "How many mg magnesium does the table on the label say, per tablet or scoop?";
    for (open, first, amount) in [
        ("Add…", "Name", mg),
        (
            "Add food of your own…",
            "Name of the food",
            "mg of magnesium in one portion",
        ),
    ] {
        click(&mut window, Role::Button, open);
        assert!(
            window
                .get_by_role_and_label(Role::TextInput, first)
                .is_focused(),
            "{open}"
        );
        window.key_press(Key::Enter);
        window.run();
        below(&window, first, "A name cannot be empty");
        retype(&mut window, first, "Mine");
        window.key_press(Key::Enter);
        window.run();
        below(&window, amount, "Type a number");
        window
            .get_by_role_and_label(Role::TextInput, amount)
            .focus();
        window.run();
        window.key_press(Key::Escape);
        window.run();
        assert!(window.query_by_label(first).is_none(), "{open}");
        click(&mut window, Role::Button, &format!("{open} – words kept"));
        retype(&mut window, first, "Mine");
        retype(&mut window, amount, "50");
        window.key_press(Key::Enter);
        window.run();
        assert!(window.query_by_label(first).is_none(), "{open}");
    }
    let pantry = pantry(&window);
    assert_eq!((pantry.products.len(), pantry.own_foods.len()), (1, 1));
}

#[test]
fn what_a_day_names_is_not_deleted_and_the_rest_is() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [
            product("Citrate", 100.0, 40),
            product("Mistake", 50.0, 40),
            taken(),
            own_food("Soup", true),
            own_food("Stew", false),
        ],
    );
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, Key::Num4);
    click(&mut window, Role::Link, "Change Citrate…");
    click(&mut window, Role::Button, "Delete");
    window.get_by_label_contains("Something is noted about “Citrate” on 1 day");
    assert_eq!(pantry(&window).products.len(), 2);
    click(&mut window, Role::Link, "Change Citrate…");
    click(&mut window, Role::Link, "Change Mistake…");
    click(&mut window, Role::Button, "Delete");
    assert_eq!(pantry(&window).products.len(), 1);

    click(&mut window, Role::Button, "Own foods (2)");
    click(&mut window, Role::Button, "Delete Soup");
    window.get_by_label_contains("“Soup” is noted on 1 day");
    click(&mut window, Role::Button, "Delete Stew");
    assert_eq!(pantry(&window).own_foods.len(), 1);
}

#[test]
fn an_own_food_is_put_right_for_all_days() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        [own_food("Soup", true), own_food("Stew", false)],
    );
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, Key::Num4);
    window.get_by_label("Today about 30 mg");
    click(&mut window, Role::Button, "Own foods (2)");
    click(&mut window, Role::Button, "Correct Soup");
    retype(&mut window, "Name of the food", "STEW");
    click(&mut window, Role::Button, "Save");
    window.get_by_label_contains("There is already something with this name");
    retype(&mut window, "Name of the food", "Pea soup");
    retype(&mut window, "mg of magnesium in one portion", "5000");
    click(&mut window, Role::Button, "Save");
    window.get_by_label_contains("holds 0 to 1000 mg");
    retype(&mut window, "mg of magnesium in one portion", "62,5");
    click(&mut window, Role::Button, "Save");
    window.get_by_label("Today about 65 mg");
    let names: Vec<String> = pantry(&window)
        .own_foods
        .iter()
        .map(|food| food.name.clone())
        .collect();
    assert_eq!(names, ["Pea soup", "Stew"]);
}

/// As in a diary of a later version, or from a list that has lost a food.
#[test]
fn a_food_gone_from_the_list_is_named_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [own_food("Soup", true)]);
    let file = rusqlite::Connection::open(folder.path().join("diary.sqlite")).unwrap();
    let day = today().to_string();
    let row =
        "INSERT INTO portion (day, food_key, portions, entered_at) VALUES (?1, 'unicorn', 2, 0)";
    file.execute(row, [&day]).unwrap();
    drop(file);
    let text = Text::new(Language::En);
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, Key::Num4);
    window.get_by_label("Today about 30 mg");
    window.get_by_label_contains(&text.mag_unknown_foods(1));
    let gone = text.food_gone("unicorn");
    window.get_by_label(&gone);
    click(&mut window, Role::Button, &text.mag_more_of(gone.as_str()));
    window.get_by_label(&text.portions_plain("2.5"));
    click(
        &mut window,
        Role::Button,
        &text.mag_remove_food(gone.as_str()),
    );
    assert!(
        window
            .query_by_label_contains(&text.mag_unknown_foods(1))
            .is_none()
    );
}

#[test]
fn another_amount_is_dated_and_taken_back_leaves_no_change() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), [product("Citrate", 100.0, 40)]);
    let mut window = window(folder.path(), Language::En, WIDE);
    go(&mut window, Key::Num4);
    click(&mut window, Role::Link, "Change Citrate…");
    let day = Text::new(Language::En).day_short(today());
    let amounts = |window: &Harness<'_, DiaryApp>| pantry(window).products[0].amounts.len();
    click(
        &mut window,
        Role::Button,
        &format!("Usually more Citrate from {day}"),
    );
    assert_eq!(amounts(&window), 2);
    window.get_by_label_contains(&format!("1.5 tablets from {day}"));
    click(
        &mut window,
        Role::Button,
        &format!("Usually less Citrate from {day}"),
    );
    assert_eq!(amounts(&window), 1);
    click(
        &mut window,
        Role::Button,
        &format!("Last day of Citrate: {day}"),
    );
    assert_eq!(pantry(&window).products[0].until, Some(today()));
    click(&mut window, Role::Button, "Use Citrate again");
    assert_eq!(pantry(&window).products[0].until, None);
}

#[test]
fn before_and_after_stands_with_the_products() {
    for language in Language::ALL {
        let text = Text::new(language);
        let folder = tempfile::tempdir().unwrap();
        diary_of(
            folder.path(),
            signs(190).chain([product("Citrate", 100.0, 100)]),
        );
        let mut window = window(folder.path(), language, WIDE);
        go(&mut window, Key::Num4);
        window.get_by_label(&text.prod_changes_title());
        window.get_by_role_and_label(Role::ComboBox, &text.prod_changes_sign());
        let said = |window: &Harness<'_, DiaryApp>| {
            let lines = window.query_all_by_role(Role::Label);
            let lines: Vec<_> = lines
                .filter_map(|line| line.accesskit_node().value())
                .collect();
            // The line at the head of the page says the verdict alone, in its first sentence.
            let of = |part: &str| {
                let with_it = lines.iter().filter(|line| line.contains(part));
                with_it.max_by_key(|line| line.len()).cloned()
            };
            [of(&text.change_unclear()), of(&text.ba_care())].map(Option::unwrap)
        };
        let here = said(&window);
        go(&mut window, Key::Num3);
        window.key_press(Key::A);
        window.run();
        window.get_by_label(&text.one_back());
        let there = said(&window);
        // There the picture has the numbers.
        assert!(here[0].ends_with(&there[0]), "{here:?} {there:?}");
        assert_eq!(here[1], there[1], "the page of the symptom says the same");
    }
}

#[test]
fn a_quiet_way_leads_to_why_there_is_a_hint_or_none() {
    for language in Language::ALL {
        let text = Text::new(language);
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), signs(5));
        let mut window = window(folder.path(), language, WIDE);
        for (screen, link) in [
            (Key::Num3, text.why_open_none()),
            (Key::Num4, text.why_open()),
        ] {
            go(&mut window, screen);
            click(&mut window, Role::Link, &link);
            window.get_by_role_and_label(Role::Heading, &text.why_title_none());
            window.get_by_label(&text.why_too_few_days(33));
            window.get_by_label(&text.why_rule_days(5, 33));
            window.get_by_label(&text.why_kidney_none());
            press(&mut window, &[Key::Escape]);
            assert!(window.query_by_label(&text.why_rule_days(5, 33)).is_none());
        }
    }
}

#[test]
fn the_keyboard_reads_it_to_the_end() {
    let text = Text::new(Language::En);
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), signs(5));
    let mut window = window(folder.path(), Language::En, [900.0, 600.0]);
    go(&mut window, Key::Num4);
    click(&mut window, Role::Link, &text.why_open());
    let close = |window: &Harness<'_, DiaryApp>| {
        window
            .get_by_role_and_label(Role::Button, &text.close())
            .rect()
    };
    let last = |window: &Harness<'_, DiaryApp>| window.get_by_label(&text.why_norm_name()).rect();
    assert!(last(&window).top() > close(&window).bottom());
    for _ in 0..8 {
        press(&mut window, &[Key::PageDown]);
        window.run_steps(12);
    }
    assert!(last(&window).bottom() < close(&window).top());
    let today = window.state().session().unwrap().today().day;
    assert_eq!(
        today,
        window::today(),
        "the screen behind it stays where it is"
    );
    press(&mut window, &[Key::Enter]);
    assert!(window.query_by_label(&text.why_norm_name()).is_none());
}

#[test]
fn it_follows_the_diary_and_never_stands_beside_a_warning_sign() {
    let folder = tempfile::tempdir().unwrap();
    let text = Text::new(Language::En);
    let kidney = Profile {
        kidney_disease: true,
        ..Profile::default()
    };
    diary_of(
        folder.path(),
        signs(84).chain([Command::Set(Setting::Profile(kidney))]),
    );
    let mut with_kidney = window(folder.path(), Language::En, WIDE);
    go(&mut with_kidney, Key::Num3);
    click(&mut with_kidney, Role::Link, &text.why_open_none());
    with_kidney.get_by_label(&text.why_kidney_name());
    with_kidney.get_by_label(&text.why_state_stops());
    drop(with_kidney);

    let tick = Command::RedFlag {
        day: today(),
        flag: RedFlag::ALL[0],
        on: true,
    };
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        signs(84).chain([product("Citrate", 100.0, 40), tick]),
    );
    let mut flagged = window(folder.path(), Language::En, WIDE);
    go(&mut flagged, Key::Num4);
    flagged.get_by_label(&text.flag_remove());
    assert!(flagged.query_by_label(&text.prod_changes_title()).is_none());
    click(&mut flagged, Role::Link, &text.why_open());
    flagged.get_by_label(&text.why_flag_name());
    assert!(flagged.query_by_label(&text.why_rule_name()).is_none());
}

#[test]
fn every_form_is_readable_at_every_size() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(
        folder.path(),
        signs(20).chain([
            product("Magnesium bisglycinate with a long name", 62.5, 40),
            own_food("Grandmother's pea soup with wholemeal rusks", true),
        ]),
    );
    for size in [[1180.0, 780.0], [900.0, 600.0], [590.0, 390.0]] {
        for language in Language::ALL {
            let text = Text::new(language);
            let mut window = window(folder.path(), language, size);
            let what = |page: &str| format!("{page} {size:?} {}", language.code());
            go(&mut window, Key::Num4);
            let name = "Magnesium bisglycinate with a long name";
            click(&mut window, Role::Link, &text.prod_change_name(name));
            check_words(&window, &what("change"));
            click(&mut window, Role::Button, &text.prod_correct());
            check_words(&window, &what("correct"));
            click(&mut window, Role::Button, &text.own_foods_show(1));
            check_words(&window, &what("own foods"));
        }
    }
}
