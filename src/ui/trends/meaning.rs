//! What the words of Trends mean, one sentence each. The rules themselves are in the README.

use egui::Ui;

use crate::text::Text;
use crate::ui::theme;

/// Draws the words with their meanings.
pub fn meaning_ui(ui: &mut Ui, text: &Text) {
    for (word, meaning) in [
        (text.status_cyclic(), text.meaning_cyclic()),
        (text.status_persistent(), text.meaning_persistent()),
        (text.status_watch(), text.meaning_watch()),
        (text.status_none(), text.meaning_none()),
        (text.status_early(), text.meaning_early()),
        (text.status_unknown(), text.meaning_unknown()),
        (text.direction_worse(), text.meaning_direction()),
        (
            text.direction_no_clear_change(),
            text.meaning_no_clear_change(),
        ),
    ] {
        ui.label(theme::strong(word));
        ui.label(theme::body(meaning));
        ui.add_space(theme::SPACE_XS);
    }
    ui.label(theme::soft(text.meaning_no_diagnosis()));
}
