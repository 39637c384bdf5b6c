//! The answer to one sign: none, mild, moderate, severe. Nothing chosen is "not asked"; it never chooses by itself.

use egui::Ui;

use super::segments::{Segment, segment_width, segments_ui};
use crate::domain::Severity;
use crate::ui::theme;
use crate::ui::theme::palette;

/// Which severity was pressed, if one was. Each is read aloud as "sign: word".
pub fn severity_buttons(
    ui: &mut Ui,
    sign_name: &str,
    words: [&str; 4],
    chosen: Option<Severity>,
    enabled: bool,
) -> Option<Severity> {
    let palette = palette(ui);
    let segments: Vec<Segment<'_>> = Severity::ALL
        .into_iter()
        .zip(words)
        .map(|(severity, word)| Segment {
            word,
            name: format!("{sign_name}: {word}"),
            chosen: (chosen == Some(severity)).then(|| {
                (
                    palette.severity_fill(severity),
                    palette.on_severity(severity),
                )
            }),
        })
        .collect();
    let pressed = ui
        .add_enabled_ui(enabled, |ui| {
            segments_ui(ui, sign_name, &segments, theme::SEVERITY_MARGIN)
        })
        .inner?;
    Severity::ALL.get(pressed).copied()
}

/// How wide they are on one line.
pub fn severity_buttons_width(ui: &Ui, words: [&str; 4]) -> f32 {
    let widths = words.map(|word| segment_width(ui, word, theme::SEVERITY_MARGIN));
    widths.into_iter().sum()
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Toggled;
    use egui::{Key, Role};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::ui::theme;
    use crate::ui::widgets::testing::harness;

    const WORDS: [&str; 4] = ["None", "Mild", "Moderate and then some", "Severe"];

    #[test]
    fn a_click_says_which_and_the_choice_is_announced() {
        let mut window = harness(None, |ui, chosen| {
            if let Some(severity) = severity_buttons(ui, "Headache", WORDS, *chosen, true) {
                *chosen = Some(severity);
            }
        });
        for (severity, word) in Severity::ALL.into_iter().zip(WORDS) {
            let name = format!("Headache: {word}");
            window
                .get_by_role_and_label(Role::RadioButton, &name)
                .click();
            window.run();
            assert_eq!(*window.state(), Some(severity));
            let button = window.get_by_role_and_label(Role::RadioButton, &name);
            assert_eq!(button.accesskit_node().toggled(), Some(Toggled::True));
        }
    }

    #[test]
    fn the_keyboard_chooses() {
        let mut window = harness(None, |ui, chosen| {
            *chosen = severity_buttons(ui, "Headache", WORDS, *chosen, true).or(*chosen);
        });
        for (key, answer) in [
            (Key::Tab, None),
            (Key::Space, Some(Severity::None)),
            (Key::ArrowLeft, Some(Severity::None)),
            (Key::ArrowRight, Some(Severity::Mild)),
            (Key::ArrowRight, Some(Severity::Moderate)),
        ] {
            window.key_press(key);
            window.run();
            assert_eq!(*window.state(), answer, "{key:?}");
        }
        let chosen =
            window.get_by_role_and_label(Role::RadioButton, "Headache: Moderate and then some");
        assert!(chosen.is_focused());
    }

    #[test]
    fn tab_comes_to_each_row_once() {
        let mut window = harness((), |ui, ()| {
            for sign in ["Headache", "Cramp"] {
                severity_buttons(ui, sign, WORDS, Some(Severity::Mild), true);
            }
        });
        for name in ["Headache: Mild", "Cramp: Mild"] {
            window.key_press(Key::Tab);
            window.run();
            let button = window.get_by_role_and_label(Role::RadioButton, name);
            assert!(button.is_focused(), "{name}");
        }
    }

    #[test]
    fn only_a_long_word_takes_more_room_and_a_day_ahead_does_not_answer() {
        let mut window = harness(None, |ui, chosen| {
            *chosen = severity_buttons(ui, "Headache", WORDS, None, false).or(*chosen);
        });
        let rects = WORDS.map(|word| {
            let name = format!("Headache: {word}");
            let button = window.get_by_role_and_label(Role::RadioButton, &name);
            button.click();
            button.rect()
        });
        window.run();
        assert_eq!(*window.state(), None);
        let wide = |rect: &egui::Rect| rect.width() > theme::SEGMENT_WIDTH + 1.0;
        assert_eq!(
            rects.iter().filter(|rect| wide(rect)).count(),
            1,
            "{rects:?}"
        );
    }
}
