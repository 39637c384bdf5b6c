//! What takes something away waits for a press that is meant.

use egui::{Key, Response, Ui};

use super::{Icon, bare_icon_button};

/// Whether a button that takes something away was pressed: with the pointer, or with Enter.
pub fn is_removed(ui: &Ui, button: &Response) -> bool {
    button.clicked() && !is_by_space(ui)
}

/// Whether it is Space that pressed a button. One that takes something away does not hear it: who types a sentence past its field would
/// take away what has the keyboard with the first space.
pub fn is_by_space(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(Key::Space) && !input.pointer.any_released())
}

/// A button that takes a row away; whether it was pressed.
pub fn remove_button(ui: &mut Ui, name: &str) -> bool {
    let button = bare_icon_button(ui, Icon::Remove, name);
    is_removed(ui, &button)
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn a_bin_is_pressed_by_enter_and_the_pointer_and_not_by_a_sentence() {
        let mut window = harness(0, |ui, removed| {
            *removed += u32::from(remove_button(ui, "away"));
        });
        window.key_press(Key::Tab);
        window.run();
        assert!(window.get_by_label("away").is_focused());
        window.key_press(Key::Space);
        window.run();
        assert_eq!(*window.state(), 0, "Space");
        window.key_press(Key::Enter);
        window.run();
        assert_eq!(*window.state(), 1, "Enter");
        window.get_by_label("away").click();
        window.run();
        assert_eq!(*window.state(), 2, "the pointer");
    }
}
