//! What is seen at once on Trends, without a click and without scrolling: the legend, when to see a GP, that rows open, and a young
//! diary from its first day on.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::click::click;
use crate::window::{NOW, answered, diary_of, press, sample_of, says, tablets, today, trends};
use crate::words::check_words;
use egui::accesskit::Role;
use egui::{CursorIcon, Event, Key, Modifiers, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::{Command, Diary, PauseCommand, Setting};
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::{BloodPressure, BuiltInSign, RedFlag, Severity, SignId, SignKey};
use magnesium_diary::text::{Fact, Language, Text};
use magnesium_diary::trends::Bar;
use magnesium_diary::ui::action::Screen;
use magnesium_diary::ui::app::DiaryApp;
use magnesium_diary::ui::trends::data::{AllData, Look, LookedBack, OneData, Period};

/// The usual window and the smallest.
const SIZES: [[f32; 2]; 2] = [[1180.0, 780.0], [900.0, 600.0]];
const HEADACHE: SignId = SignId(7);

/// Where words are, whole or in part.
fn place(window: &Harness<'_, DiaryApp>, words: &str) -> Rect {
    window
        .query_all_by_label_contains(words)
        .next()
        .unwrap()
        .rect()
}

fn headaches(levels: impl IntoIterator<Item = Option<Severity>>) -> impl Iterator<Item = Command> {
    (0..).zip(levels).map(|(back, severity)| Command::Answer {
        day: today().plus(-back),
        sign: HEADACHE,
        severity,
    })
}

#[test]
fn the_legend_and_when_to_see_a_gp_are_in_the_first_view() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    for size in SIZES {
        let mut window = trends(folder.path(), Language::En, size);
        let seen = Rect::from_min_size(egui::Pos2::ZERO, size.into());
        let wanted = [
            // In the smallest window the legend has one line.
            if size[0] > SIZES[1][0] {
                "filled in, no symptom"
            } else {
                "none"
            },
            "days a week, last 8 weeks",
            "days a week, before → after",
            if size[0] > SIZES[1][0] {
                "height: days a week, 0 to 7"
            } else {
                "height: 0–7 days"
            },
            "Better or worse?",
            "Not clear for any symptom in these 26 weeks.",
            "Before and after Citrate",
            "When to see your GP?",
        ];
        for words in wanted {
            let place = place(&window, words);
            assert!(seen.contains_rect(place), "{words} {place:?} {size:?}");
        }
        check_words(&window, &format!("{size:?}"));
        let four = "Period: 4 weeks";
        window
            .get_by_role_and_label(Role::RadioButton, four)
            .click();
        window.run();
        assert!(says(&window, "To see that, choose a longer period."));
        window
            .get_by_role_and_label(Role::Link, "As a table")
            .scroll_to_me();
        window.run();
        window
            .get_by_role_and_label(Role::Link, "As a table")
            .click();
        window.run();
        assert!(!says(&window, "height: "), "a table needs no legend");
    }
}

#[test]
fn when_to_see_a_gp_is_answered_for_each_symptom_or_for_the_one_that_is_open() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    let text = Text::new(Language::En);
    let when = |sign| text.see_gp(sign);
    let at_once = |sign| text.fact(sign, Fact::Urgent);
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    let ask = |window: &mut Harness<'_, DiaryApp>| {
        let link = window.get_by_role_and_label(Role::Link, "When to see your GP?");
        link.click();
        window.run();
    };
    ask(&mut window);
    for sign in BuiltInSign::ALL {
        assert!(says(&window, &when(sign)), "{sign:?}");
        assert!(says(&window, &at_once(sign)), "{sign:?}");
    }
    press(&mut window, &[Key::Escape, Key::A]);
    ask(&mut window);
    assert!(says(&window, &when(BuiltInSign::MuscleCramps)));
    assert!(says(&window, &at_once(BuiltInSign::MuscleCramps)));
    assert!(!says(&window, &when(BuiltInSign::Fatigue)));
    let title = text.nav_help();
    let help = window.query_all_by_role_and_label(Role::Link, &title);
    help.last().unwrap().click();
    window.run();
    assert!(says(&window, &text.help_same_day()[0]));
}

#[test]
fn a_row_shows_that_it_opens() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), headaches([Some(Severity::Mild)]));
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    let corner = place(&window, "Headache: ").left_top() + egui::vec2(20.0, 12.0);
    window.event(Event::PointerMoved(corner));
    window.run();
    let cursor = window.output().platform_output.cursor_icon;
    assert_eq!(cursor, CursorIcon::PointingHand);
    let tips = window.query_all_by_role(Role::Tooltip);
    assert_eq!(tips.count(), 0, "a tip would lie over the names beside it");
}

#[test]
fn a_low_window_begins_with_the_rows() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), headaches([Some(Severity::Mild)]));
    let window = trends(folder.path(), Language::En, [450.0, 300.0]);
    let row = place(&window, "Headache: ");
    let coverage = place(&window, "1 of 1 day filled in");
    assert!(row.top() < 300.0, "{row:?}");
    assert!(coverage.bottom() < row.top(), "{row:?} {coverage:?}");
    assert!(place(&window, "See your GP?").bottom() < 300.0);
}

/// Whether a bar can be hovered or walked to.
fn has_begun(bar: &Bar) -> bool {
    bar.open_days + bar.away_days > 0
}

#[test]
fn a_week_old_diary_is_drawn_from_its_first_day_on() {
    let folder = tempfile::tempdir().unwrap();
    let mark = Command::AddMark {
        day: today().plus(-2),
        name: "pillow".to_owned(),
    };
    let noted = headaches([Some(Severity::Mild); 7]);
    diary_of(folder.path(), noted.chain([mark]));
    let path = folder.path().join("diary.sqlite");
    let diary = Diary::open(&path, magnesium_diary::store::IfMissing::Fail).unwrap();
    let found = LookedBack::load(&diary, NOW).unwrap();
    let text = Text::new(Language::En);
    let first = today().plus(-6);
    let key = SignKey::BuiltIn(BuiltInSign::Headache);
    for period in Period::ALL {
        let look = Look {
            period,
            ..Look::default()
        };
        let all = AllData::new(&found, &look, &text);
        let (from, to) = all.shown;
        assert!(
            (from - f64::from(first.number())).abs() < 1e-9,
            "{period:?}"
        );
        assert!((to - from - 14.0).abs() < 1e-9, "room for more, {period:?}");
        let row = all.rows().find(|row| row.key == key).unwrap();
        assert_eq!(row.bars.len(), 7, "late days too");
        assert!(row.bars.iter().all(has_begun));
        let one = OneData::new(&found, &key, &look, &text).unwrap();
        assert_eq!(one.chart.whole, all.shown);
        let change = one.change.unwrap();
        assert!(
            f64::from(first.number()) - change.shown.0 < 7.0,
            "{change:?}"
        );
        assert!(change.bars.iter().all(has_begun));
    }
}

#[test]
fn what_came_back_until_lately_is_said_whole() {
    let folder = tempfile::tempdir().unwrap();
    let text = Text::new(Language::En);
    let key = SignKey::BuiltIn(BuiltInSign::Headache);
    let says_until = (3..14).any(|quiet| {
        let path = folder.path().join(format!("{quiet}"));
        std::fs::create_dir(&path).unwrap();
        let levels = (0..150).map(|back| {
            Some(if back < quiet || back % 2 == 0 {
                Severity::None
            } else {
                Severity::Mild
            })
        });
        diary_of(&path, headaches(levels));
        let path = path.join("diary.sqlite");
        let mut diary = Diary::open(&path, magnesium_diary::store::IfMissing::Fail).unwrap();
        diary
            .apply(Command::Set(Setting::LateCounts(true)), NOW)
            .unwrap();
        let found = LookedBack::load(&diary, NOW).unwrap();
        let all = AllData::new(&found, &Look::default(), &text);
        let row = all.rows().find(|row| row.key == key).unwrap();
        row.reason.contains(" · kept coming back until ")
    });
    assert!(says_until);
}

#[test]
fn words_of_a_mark_stand_over_no_other_mark_unless_a_line_leads_to_them() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 3);
    for size in SIZES {
        let mut window = trends(folder.path(), Language::En, [size[0], 2_000.0]);
        window
            .get_by_role_and_label(Role::RadioButton, "Period: All")
            .click();
        window.run();
        check_words(&window, "all");
        press(&mut window, &[Key::A]);
        check_words(&window, "one");
        let words = place(&window, "Citrate since");
        let labs = window.query_all_by_label_contains("Magnesium in serum");
        let labs = labs.filter(|lab| lab.accesskit_node().role() == Role::Label);
        let over: Vec<Rect> = labs
            .map(|lab| lab.rect())
            .filter(|lab| words.x_range().intersects(lab.x_range()))
            .filter(|lab| lab.bottom() < words.bottom() + 40.0)
            .collect();
        assert!(
            over.iter().all(|lab| words.bottom() <= lab.top() + 1.0),
            "{words:?} {over:?}"
        );
        assert!(over.is_empty() || has_leader(&window, words), "{words:?}");
    }
}

/// Whether dashes stand right beside words.
fn has_leader(window: &Harness<'_, DiaryApp>, words: Rect) -> bool {
    window.output().shapes.iter().any(|clipped| {
        let egui::epaint::Shape::Mesh(mesh) = &clipped.shape else {
            return false;
        };
        mesh.vertices.iter().any(|corner| {
            let aside = words.expand2(egui::vec2(6.0, 0.0));
            aside.contains(corner.pos) && !words.contains(corner.pos)
        })
    })
}

#[test]
fn before_and_since_the_pill_is_in_the_first_view_and_leads_to_its_picture() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    // The usual window, the smallest, and the usual one with text twice as large.
    for size in [SIZES[0], SIZES[1], [590.0, 390.0]] {
        let seen = Rect::from_min_size(egui::Pos2::ZERO, size.into());
        let mut window = trends(folder.path(), Language::En, size);
        let lead =
            |window: &Harness<'_, DiaryApp>| place(window, "Before and after Citrate (4 Aug):");
        assert!(seen.contains_rect(lead(&window)), "{size:?}");
        check_words(&window, &format!("{size:?}"));
        // Every row has its own two numbers, in figures and for who hears them.
        let row = place(&window, "Muscle cramps: at least half");
        let said = window.query_all_by_label_contains("Muscle cramps: at least half");
        let said = said
            .map(|row| row.accesskit_node().label().unwrap())
            .next()
            .unwrap();
        let (_, numbers) = said
            .rsplit_once("Before and after Citrate (4 Aug): ")
            .unwrap();
        let (before, after) = numbers.split_once(" before, ").unwrap();
        let pair = format!("{before} → {}", after.strip_suffix(" after").unwrap());
        let is_seen = seen.contains_rect(row) || size[0] < 600.0;
        assert!(is_seen && says(&window, "before → after"), "{size:?}");
        if seen.contains_rect(row) {
            assert!(shows_within(&window, row, &pair), "{size:?} {pair}");
        }
        let said = if size[1] < 400.0 {
            "can be ordinary ups and downs."
        } else {
            "Ordinary ups and downs can make the differences in the rows."
        };
        assert!(says(&window, said), "{size:?}");
        assert!(!says(&window, "more symptoms"), "no second list of numbers");
        press(&mut window, &[Key::B]);
        check_words(&window, &format!("{size:?}, one symptom"));
        press(&mut window, &[Key::Escape]);
        let link = "Before and after Citrate (4 Aug):";
        click(&mut window, Role::Link, link);
        let picture = place(&window, "Before and after: Citrate");
        assert!(seen.contains(picture.min), "{size:?}");
        assert!(says(&window, "first two weeks, count for neither side"));
        assert!(says(&window, "weeks counted from"));
    }
    // With text twice as large in the smallest window there is no room for them beside the names: each row says them below.
    let mut window = trends(folder.path(), Language::En, [450.0, 300.0]);
    assert!(!says(&window, "before → after"));
    for name in ["Muscle cramps: at least half", "Fatigue: "] {
        let row = window.query_all_by_label_contains(name).next();
        row.unwrap().scroll_to_me();
        window.run();
        let row = place(&window, name);
        let said = label_of(&window, name);
        let (_, numbers) = said
            .rsplit_once("Before and after Citrate (4 Aug): ")
            .unwrap();
        assert!(
            shows_within(&window, row, &format!("Citrate: {numbers}")),
            "{name}"
        );
    }
    assert!(!says(&window, "more\u{a0}symptoms"), "no second list");
    check_words(&window, "below the reasons");
    press_link(&mut window, "Before and after Citrate (4 Aug):");
    assert!(says(&window, "Before and after: Citrate"));
}

#[test]
fn a_long_name_of_what_was_begun_leaves_its_numbers_in_the_row() {
    let folder = tempfile::tempdir().unwrap();
    let name = "a pillow of a very particular kind that was bought by the sea";
    let mark = Command::AddMark {
        day: today().plus(-30),
        name: name.chars().take(60).collect(),
    };
    let days = (0..120).map(|back| answered(today().plus(-back), 5, Severity::Mild));
    let late = Command::Set(Setting::LateCounts(true));
    diary_of(folder.path(), days.chain([mark, late]));
    let window = trends(folder.path(), Language::En, [450.0, 300.0]);
    let row = place(&window, "Poor sleep: ");
    assert!(shows_within(
        &window,
        row,
        "84 of 84 before, 17 of 17 since"
    ));
}

#[test]
fn a_symptom_that_began_after_the_pill_hides_nothing_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let added = Command::AddSign {
        name: "Knee".to_owned(),
    };
    let mark = Command::AddMark {
        day: today().plus(-100),
        name: "Citrate".to_owned(),
    };
    let knee = (0..90).map(|back| answered(today().plus(-back), 13, Severity::Severe));
    let rare = headaches((0..200).map(|back| {
        let is_there = back % 3 == 0;
        Some([Severity::None, Severity::Mild][usize::from(is_there)])
    }));
    let late = Command::Set(Setting::LateCounts(true));
    let commands = [added].into_iter().chain(knee).chain(rare);
    diary_of(folder.path(), commands.chain([mark, late]));
    let window = trends(folder.path(), Language::En, SIZES[0]);
    let first = place(&window, "Knee: ");
    let row = place(&window, "Headache: ");
    assert!(first.top() < row.top(), "what began later stands first");
    assert!(shows_within(&window, row, "2.3 → 2.3"));
    assert!(!says(&window, "Too little is filled in before it"));
}

/// "Taken from the beginning of this diary on" would be false: the diary is older than the symptom.
#[test]
fn of_a_symptom_that_began_after_the_pill_it_is_said_that_nothing_was_before() {
    let folder = tempfile::tempdir().unwrap();
    let product = tablets("Citrate", today().plus(-100));
    let added = Command::AddSign {
        name: "Knee".to_owned(),
    };
    let knee = (0..90).map(|back| answered(today().plus(-back), 13, Severity::Severe));
    let rare = headaches((0..200).map(|_| Some(Severity::None)));
    let late = Command::Set(Setting::LateCounts(true));
    let commands = [product, added, late].into_iter().chain(knee).chain(rare);
    diary_of(folder.path(), commands);
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    let knee = window.query_all_by_label_contains("Knee: ").next();
    knee.unwrap().click();
    window.run();
    assert!(says(
        &window,
        "Nothing that counts is filled in of this symptom before it"
    ));
    assert!(!says(&window, "from the beginning of this diary"));
}

/// What a node is called that has these words.
fn label_of(window: &Harness<'_, DiaryApp>, words: &str) -> String {
    let mut found = window.query_all_by_label_contains(words);
    found.next().unwrap().accesskit_node().label().unwrap()
}

#[test]
fn before_and_since_the_pill_is_in_the_first_view_of_a_symptom() {
    for (language, verdict) in [
        (Language::En, "can make such a difference."),
        (Language::Nl, "door gewone schommelingen komen."),
    ] {
        let folder = tempfile::tempdir().unwrap();
        sample_of(folder.path(), language, 1);
        for size in [SIZES[0], SIZES[1], [590.0, 390.0], [450.0, 300.0]] {
            for key in [Key::A, Key::B, Key::E] {
                let mut window = trends(folder.path(), language, size);
                press(&mut window, &[key]);
                let said = place(&window, verdict);
                assert!(
                    said.bottom() <= size[1],
                    "{said:?} {language:?} {size:?} {key:?}"
                );
                check_words(&window, &format!("{language:?} {size:?} {key:?}"));
            }
        }
    }
}

/// Scrolls to the link that ends so, and presses it.
fn press_link(window: &mut Harness<'_, DiaryApp>, words: &str) {
    link_ending(window, words).scroll_to_me();
    window.run();
    link_ending(window, words).click();
    window.run();
}

fn link_ending<'a>(window: &'a Harness<'_, DiaryApp>, words: &str) -> egui_kittest::Node<'a> {
    let mut links = window.query_all_by_role(Role::Link);
    let link = links.find(|link| {
        let label = link.accesskit_node().label();
        label.is_some_and(|label| label.ends_with(words))
    });
    link.unwrap()
}

/// Whether words are painted within a place.
fn shows_within(window: &Harness<'_, DiaryApp>, place: Rect, words: &str) -> bool {
    window
        .output()
        .shapes
        .iter()
        .any(|clipped| match &clipped.shape {
            egui::epaint::Shape::Text(text) => {
                // What belongs to a number is joined to it.
                let painted = text.galley.text().replace('\u{a0}', " ");
                painted == words && place.contains(text.pos)
            }
            _ => false,
        })
}

#[test]
fn a_row_is_whole_in_the_lowest_window_beside_the_sample_and_the_gp() {
    for language in [Language::En, Language::Nl] {
        let mut with_gp = Vec::new();
        for years in 0..=3 {
            let folder = tempfile::tempdir().unwrap();
            if years > 0 {
                sample_of(folder.path(), Language::En, years);
            } else {
                diary_of(folder.path(), gp_named());
            }
            let window = trends(folder.path(), language, [450.0, 300.0]);
            let text = Text::new(language);
            let leads = [text.gp_title_brief(), text.gp_title_least()];
            if leads.iter().any(|lead| says(&window, &format!("{lead}: "))) {
                with_gp.push(years);
            }
            let rows = window.query_all_by_role(Role::Button);
            let rows = rows.filter(|row| {
                let label = row.accesskit_node().label();
                label.is_some_and(|said| said.contains(": "))
            });
            let feet = rows.map(|row| row.rect().bottom());
            let first = feet.fold(f32::INFINITY, f32::min);
            assert!(first <= 300.0, "{first} {language:?} {years}");
            check_words(&window, &format!("{language:?} {years}"));
        }
        assert!(with_gp.contains(&0), "a diary of one's own: {with_gp:?}");
        assert!(with_gp.len() > 1, "the sample too: {with_gp:?}");
    }
}

/// Poor sleep for weeks, of which the GP is named.
fn gp_named() -> impl Iterator<Item = Command> {
    let days = (0..120).map(|back| answered(today().plus(-back), 5, Severity::Mild));
    days.chain([Command::Set(Setting::LateCounts(true))])
}

#[test]
fn a_mark_of_ones_own_is_compared_or_it_is_said_why_not() {
    let folder = tempfile::tempdir().unwrap();
    let mark = Command::AddMark {
        day: today().plus(-3),
        name: "Citrate".to_owned(),
    };
    diary_of(
        folder.path(),
        headaches([Some(Severity::Mild); 7]).chain([mark]),
    );
    let window = trends(folder.path(), Language::En, SIZES[0]);
    assert!(says(&window, "Before and after Citrate ("));
    assert!(says(&window, "Nothing that counts is filled in before it"));
}

#[test]
fn symptoms_that_were_not_answered_are_named_and_not_drawn_until_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), headaches([Some(Severity::Mild); 7]));
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    let rows = |window: &Harness<'_, DiaryApp>, name: &str| {
        let rows = window.query_all_by_role(Role::Button);
        rows.filter(|row| {
            row.accesskit_node()
                .label()
                .is_some_and(|said| said.starts_with(name))
        })
        .count()
    };
    assert_eq!(rows(&window, "Headache: "), 1);
    assert_eq!(rows(&window, "Fatigue: "), 0);
    assert!(says(
        &window,
        "Not answered in this period: Muscle cramps, Fatigue"
    ));
    assert!(
        says(&window, "All symptoms"),
        "there are no others to set them apart from"
    );
    assert!(
        !says(&window, "days a week, last 8 weeks"),
        "no row has a number yet"
    );
    assert!(!says(&window, "not answered"), "no bar is open");
    click(&mut window, Role::Link, "Show these");
    assert_eq!(rows(&window, "Fatigue: "), 1);
    assert!(says(&window, "not answered"));
    check_words(&window, "all");
    click(&mut window, Role::Link, "Hide these");
    assert_eq!(rows(&window, "Fatigue: "), 0);
}

#[test]
fn the_head_names_months_or_days_and_today() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    for size in SIZES {
        let mut window = trends(folder.path(), Language::En, size);
        let row = place(&window, "Muscle cramps: at least half");
        let head = Rect::from_min_max(egui::pos2(0.0, 100.0), row.right_top());
        assert!(shows_within(&window, head, "Sep"), "{size:?}");
        click(&mut window, Role::RadioButton, "Period: 4 weeks");
        assert!(shows_within(&window, head, "today"), "{size:?}");
        check_words(&window, &format!("{size:?} 4 weeks"));
    }
}

#[test]
fn a_pointer_that_rests_while_keys_are_pressed_asks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    let row = place(&window, "Fatigue: ");
    let tips = |window: &Harness<'_, DiaryApp>| window.query_all_by_role(Role::Tooltip).count();
    let bars = row.center() + egui::vec2(40.0, 5.0);
    window.event(Event::PointerMoved(bars));
    window.run();
    window.run_steps(60);
    assert_eq!(tips(&window), 1);
    press(&mut window, &[Key::Tab]);
    assert_eq!(tips(&window), 0);
    window.event(Event::PointerMoved(bars + egui::vec2(30.0, 0.0)));
    window.run();
    window.run_steps(60);
    assert_eq!(tips(&window), 1);
}

#[test]
fn records_that_a_row_opened_lead_back_to_trends() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    for key in [Key::Escape, Key::Backspace] {
        let mut window = trends(folder.path(), Language::En, SIZES[0]);
        let row = window
            .query_all_by_label_contains("Blood pressure: ")
            .next();
        row.unwrap().scroll_to_me();
        window.run();
        let row = window
            .query_all_by_label_contains("Blood pressure: ")
            .next();
        row.unwrap().click();
        window.run();
        assert!(!says(&window, "Better or worse?"));
        press(&mut window, &[key]);
        assert!(says(&window, "Better or worse?"), "{key:?}");
        // Who went to the records otherwise stays there.
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
        window.run();
        press(&mut window, &[key]);
        assert!(!says(&window, "Better or worse?"), "{key:?}");
    }
}

#[test]
fn in_the_lowest_window_the_answer_stands_before_the_first_row_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), headaches([Some(Severity::Mild)]));
    // 900x600 with text twice as large.
    let size = [450.0, 300.0];
    let mut window = trends(folder.path(), Language::En, size);
    let answer = place(&window, "Better or worse?");
    let row = place(&window, "Headache: ");
    assert!(answer.bottom() <= row.top(), "{answer:?} {row:?}");
    assert!(row.top() < size[1], "{row:?}");
    let text = Text::new(Language::En);
    let all = text.trends_legend_more();
    window.get_by_role_and_label(Role::Link, &all).click();
    window.run();
    assert!(says(&window, &text.trends_height_day()));
    // Neither is drawn.
    assert!(says(&window, "mild") && !says(&window, "severe"));
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    let window = trends(folder.path(), Language::En, size);
    assert!(says(&window, "Before and after Citrate"));
    check_words(&window, "the lowest window");
}

/// Three signs, two of which keep coming back: the hint stands between the rows.
fn hinting() -> Vec<Command> {
    let days = (0..70).rev().map(|back| today().plus(-back));
    let answers = days.flat_map(|day| {
        [1, 2, 7].map(|sign| Command::Answer {
            day,
            sign: SignId(sign),
            severity: Some(if sign == 7 || day.number() % 3 == 0 {
                Severity::None
            } else {
                Severity::Mild
            }),
        })
    });
    let late = Command::Set(Setting::LateCounts(true));
    answers.chain([late]).collect()
}

/// The hint names those it counts: of sweet cravings, which keep coming back as well and stand in the list above, it says so.
#[test]
fn the_hint_says_that_what_it_names_is_not_all_that_keeps_coming_back() {
    let cravings = |back: i32| answered(today().plus(-back), 10, Severity::Mild);
    for (is_more, words) in [
        (false, "Muscle cramps and fatigue keep coming back."),
        (
            true,
            "Muscle cramps and fatigue keep coming back and count here.",
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let more = (0..70).rev().map(cravings).filter(|_| is_more);
        diary_of(folder.path(), hinting().into_iter().chain(more));
        let window = trends(folder.path(), Language::En, SIZES[0]);
        assert!(says(&window, words), "{words}");
    }
}

/// Whoever reads on about the symptom that the GP is named for finds it there too; no other page says it.
#[test]
fn the_page_of_a_symptom_names_the_gp_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let days = (0..70).rev().flat_map(|back| {
        [5, 7].map(|sign| {
            let severity = if sign == 5 {
                Severity::Moderate
            } else {
                Severity::None
            };
            answered(today().plus(-back), sign, severity)
        })
    });
    let late = Command::Set(Setting::LateCounts(true));
    diary_of(folder.path(), days.chain([late]));
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    press(&mut window, &[Key::E]);
    assert!(says(&window, "Discuss with your GP"));
    press(&mut window, &[Key::G]);
    assert!(!says(&window, "Discuss with your GP"));
}

/// The row that has the keyboard.
fn focused_row(window: &Harness<'_, DiaryApp>) -> Option<String> {
    let mut buttons = window.query_all_by_role(Role::Button);
    let focused = buttons.find(egui_kittest::Node::is_focused)?;
    focused.accesskit_node().label()
}

#[test]
fn down_goes_from_row_to_row_over_the_hint_and_up_back() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), hinting());
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    press(&mut window, &[Key::B, Key::Escape]);
    let is_at = |window: &Harness<'_, DiaryApp>, name: &str| {
        let row = focused_row(window).unwrap();
        assert!(row.starts_with(name), "{row} is not {name}");
    };
    is_at(&window, "Fatigue: ");
    press(&mut window, &[Key::ArrowDown]);
    let hint = window.query_by_label_contains("You could look at how much magnesium");
    assert!(hint.is_some(), "the hint stands in between");
    is_at(&window, "Headache: ");
    press(&mut window, &[Key::ArrowUp]);
    is_at(&window, "Fatigue: ");
    press(&mut window, &[Key::ArrowUp]);
    is_at(&window, "Muscle cramps: ");
}

#[test]
fn a_hint_that_is_put_away_says_so_can_be_taken_back_and_leaves_the_keyboard_on_a_row() {
    let folder = tempfile::tempdir().unwrap();
    diary_of(folder.path(), hinting());
    for answer in ["Later", "Not for me"] {
        let mut window = trends(folder.path(), Language::En, SIZES[0]);
        if answer == "Not for me" {
            // It is rarer: one step further, with what it does.
            let why = "Why do I see this?";
            window.get_by_role_and_label(Role::Button, why).focus();
            window.run();
            press(&mut window, &[Key::Enter]);
            assert!(says(&window, "does so for 90 days"));
        }
        window.get_by_role_and_label(Role::Button, answer).focus();
        window.run();
        press(&mut window, &[Key::Enter]);
        assert!(
            !says(&window, "You could look at how much magnesium"),
            "{answer}"
        );
        assert!(says(&window, "The hint is put away for now."), "{answer}");
        let row = focused_row(&window).unwrap();
        assert!(row.starts_with("Headache: "), "{row}");
        click(&mut window, Role::Button, "Undo");
        assert!(
            says(&window, "You could look at how much magnesium"),
            "{answer}"
        );
    }
}

#[test]
fn when_to_see_a_gp_begins_with_what_fits_the_diary_and_says_what_the_diary_counts() {
    let folder = tempfile::tempdir().unwrap();
    let poor_sleep = (0..30).map(|back| answered(today().plus(-back), 5, Severity::Mild));
    let late = Command::Set(Setting::LateCounts(true));
    diary_of(folder.path(), poor_sleep.chain([late]));
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    click(&mut window, Role::Link, "When to see your GP?");
    let text = Text::new(Language::En);
    assert!(says(&window, "What your diary shows now"));
    assert!(says(&window, &text.trends_gp_rule(4)));
    let when = |sign| place(&window, &text.see_gp(sign)).top();
    let first = when(BuiltInSign::PoorSleep);
    for other in BuiltInSign::ALL {
        assert!(first <= when(other), "{other:?}");
        let at_once = place(&window, &text.fact(other, Fact::Urgent)).top();
        assert!(at_once < when(other), "{other:?}");
    }
}

#[test]
fn a_diary_without_a_reason_says_so_first_and_one_with_a_warning_sign_does_not() {
    let text = Text::new(Language::Nl);
    let open = |flag: Option<Command>| {
        let folder = tempfile::tempdir().unwrap();
        diary_of(folder.path(), headaches([Some(Severity::Mild)]).chain(flag));
        let mut window = trends(folder.path(), Language::Nl, SIZES[0]);
        click(&mut window, Role::Link, &text.trends_see_gp());
        window
    };
    let none = text.trends_gp_none();
    let window = open(None);
    let rule = place(&window, &text.trends_gp_rule(4)).top();
    assert!(place(&window, &none).top() < rule);
    let window = open(Some(Command::RedFlag {
        day: today(),
        flag: RedFlag::ChestPain,
        on: true,
    }));
    assert!(!says(&window, &none));
    let advice = text.red_flag_advice(RedFlag::ChestPain);
    let rule = place(&window, &text.trends_gp_rule(4));
    let said = window.query_all_by_label_contains(&advice);
    let is_above = |said: Rect| said.left() >= rule.left() && said.bottom() < rule.top();
    assert!(
        said.into_iter().any(|said| is_above(said.rect())),
        "{advice}"
    );
}

#[test]
fn days_away_within_a_week_are_in_the_legend_and_late_days_too() {
    let folder = tempfile::tempdir().unwrap();
    let levels = (0..40).map(|back| (!(10..13).contains(&back)).then_some(Severity::Mild));
    let away = Command::Pause(PauseCommand::Add {
        first: today().plus(-12),
        last: Some(today().plus(-10)),
        reason: PauseReason::Holiday,
        words: String::new(),
    });
    let late = Command::Set(Setting::LateCounts(true));
    diary_of(folder.path(), headaches(levels).chain([away, late]));
    let window = trends(folder.path(), Language::En, SIZES[0]);
    let labels = window.query_all_by_role_and_label(Role::Label, "away");
    assert_eq!(labels.count(), 1, "three days of a week that is filled in");
}

#[test]
fn the_letter_of_the_blood_pressure_opens_what_its_row_opens() {
    let folder = tempfile::tempdir().unwrap();
    let measured = (0..40).map(|back| Command::AddBloodPressure {
        day: today().plus(-back),
        reading: BloodPressure::parse("128/82").unwrap(),
        part: None,
    });
    diary_of(folder.path(), measured);
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    assert!(says(&window, "Blood pressure: 128/82"));
    press(&mut window, &[Key::K]);
    let session = window.state().session().unwrap();
    assert_eq!(session.screen(), Screen::Records);
}

#[test]
fn a_chart_is_looked_at_closer_by_keys_before_it_was_clicked() {
    let folder = tempfile::tempdir().unwrap();
    sample_of(folder.path(), Language::En, 1);
    let mut window = trends(folder.path(), Language::En, SIZES[0]);
    press(&mut window, &[Key::B]);
    let is_closer = |window: &Harness<'_, DiaryApp>| {
        let out = window.query_by_role_and_label(Role::Button, "Zoom out");
        out.is_some()
    };
    press(&mut window, &[Key::Equals]);
    assert!(is_closer(&window));
    press(&mut window, &[Key::Minus]);
    assert!(!is_closer(&window));
}
