//! A switch between a few ways of looking, such as the period of the trends. Never holds what is chosen.

use egui::Ui;

use super::segments::{Segment, segment_width, segments_ui};
use crate::ui::theme;
use crate::ui::theme::palette;

/// Which option was pressed, if one was. Each is read aloud as "group: option".
pub fn segmented(
    ui: &mut Ui,
    options: &[&str],
    selected: Option<usize>,
    group_name: &str,
) -> Option<usize> {
    let palette = palette(ui);
    let chosen = |index| (selected == Some(index)).then_some((palette.none, palette.on_none));
    let segments: Vec<Segment<'_>> = options
        .iter()
        .enumerate()
        .map(|(index, word)| Segment {
            word,
            name: format!("{group_name}: {word}"),
            chosen: chosen(index),
        })
        .collect();
    segments_ui(ui, group_name, &segments, theme::SEGMENT_MARGIN)
}

/// The room the switch takes on one line.
pub fn segmented_width(ui: &Ui, options: &[&str]) -> f32 {
    let widths = options.iter();
    widths
        .map(|word| segment_width(ui, word, theme::SEGMENT_MARGIN))
        .sum()
}

#[cfg(test)]
mod tests {
    use egui::accesskit::Toggled;
    use egui::{Key, Role};
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn a_click_and_the_keyboard_choose() {
        let mut window = harness(Some(1), |ui, selected| {
            if let Some(pressed) =
                segmented(ui, &["4 weeks", "12 weeks", "1 year"], *selected, "Period")
            {
                *selected = Some(pressed);
            }
        });
        window
            .get_by_role_and_label(Role::RadioButton, "Period: 1 year")
            .click();
        window.run();
        assert_eq!(*window.state(), Some(2));
        for key in [Key::Tab, Key::ArrowLeft, Key::ArrowLeft] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(*window.state(), Some(0));
        let toggled = |name| {
            window
                .get_by_role_and_label(Role::RadioButton, name)
                .accesskit_node()
                .toggled()
        };
        assert_eq!(toggled("Period: 4 weeks"), Some(Toggled::True));
        assert_eq!(toggled("Period: 12 weeks"), Some(Toggled::False));
    }
}
