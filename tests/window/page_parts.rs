//! One key leads from part to part of every page, in sight and round, and is heard as what it came to.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::forms::Window;
use crate::window::{NOW, PAGE_KEYS, press, window};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use magnesium_diary::diary::Diary;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::action::Screen;

/// More parts than any page has.
const MOST: usize = 40;

fn sample(size: [f32; 2]) -> (tempfile::TempDir, Window) {
    let folder = tempfile::tempdir().unwrap();
    let words = Text::new(Language::En).sample_words();
    drop(Diary::fresh_sample(&folder.path().join("diary.sqlite"), &words, NOW).unwrap());
    let window = window(folder.path(), Language::En, size);
    (folder, window)
}

/// What has the keyboard: where it is, and what a screen reader says.
fn focused(window: &Window) -> (Rect, String) {
    let nodes = window.root().children_recursive();
    let node: Vec<Node<'_>> = nodes.filter(Node::is_focused).collect();
    let node = node.first().unwrap();
    let said = node.accesskit_node();
    let said = said.label().or_else(|| said.value());
    (node.rect(), said.unwrap_or_default())
}

fn step(window: &mut Window, modifiers: Modifiers) -> String {
    window.key_press_modifiers(modifiers, Key::F6);
    window.run();
    let (place, said) = focused(window);
    // A part may be higher than the window.
    let seen = window.ctx.content_rect().expand(1.0);
    assert!(seen.contains(place.center_top()), "{said} {place}");
    assert!(!said.is_empty(), "nothing is heard at {place}");
    said
}

#[test]
fn one_key_leads_round_the_parts_of_every_page_and_back() {
    for size in [[1180.0, 780.0], [900.0, 600.0]] {
        let (_folder, mut window) = sample(size);
        for page in PAGE_KEYS {
            window.key_press_modifiers(Modifiers::COMMAND, page);
            window.run();
            press(&mut window, &[Key::Escape]);
            let first = step(&mut window, Modifiers::NONE);
            let mut way = vec![first.clone()];
            loop {
                let said = step(&mut window, Modifiers::NONE);
                if said == first {
                    break;
                }
                way.push(said);
                assert!(way.len() < MOST, "page {page:?}: {way:?}");
            }
            assert!(way.len() > 2, "page {page:?}: {way:?}");
            for said in way.iter().rev() {
                assert_eq!(step(&mut window, Modifiers::SHIFT), *said, "page {page:?}");
            }
        }
    }
}

/// From the row that the keyboard is on without having the focus, the cards beside it are one key away.
#[test]
fn from_a_row_of_today_the_next_part_is_the_card_after_the_rows() {
    let (_folder, mut window) = sample([1180.0, 780.0]);
    press(&mut window, &[Key::C, Key::F6]);
    let (place, said) = focused(&window);
    let rows = window.get_by_role_and_label(Role::RadioButton, "Muscle cramps: None");
    assert!(place.left() > rows.rect().right(), "{said} {place}");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    press(&mut window, &[Key::Escape, Key::C]);
    step(&mut window, Modifiers::SHIFT);
    let (place, said) = focused(&window);
    let rows = window.get_by_role_and_label(Role::RadioButton, "Muscle cramps: None");
    assert!(place.bottom() <= rows.rect().top(), "{said} {place}");
    assert_eq!(window.state().session().unwrap().screen(), Screen::Today);
}

/// What is open above the page keeps the key.
#[test]
fn a_dialog_keeps_the_keyboard() {
    let (_folder, mut window) = sample([1180.0, 780.0]);
    press(&mut window, &[Key::F1]);
    let before = focused(&window);
    press(&mut window, &[Key::F6]);
    assert_eq!(focused(&window), before);
}
