//! Settings: what the desktop does not have, what that means for the diary, and why. Nothing where all of it is there.

use egui::Ui;

use crate::text::Text;
use crate::ui::desktop::lacks::Lack;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading};

/// Draws the card.
pub fn lacks_ui(ui: &mut Ui, scene: &Scene, lacks: &[Lack]) {
    let text = scene.text;
    if lacks.is_empty() {
        return;
    }
    card(ui, |ui| {
        heading(ui, &text.lacks_title());
        ui.label(theme::small(text.lacks_help()));
        for lack in lacks {
            ui.label(theme::body(words(lack, text)));
        }
    });
    ui.add_space(theme::SPACE_S);
}

/// Why a reminder that is switched on cannot be seen, if that is so.
pub fn hides_reminder(lacks: &[Lack]) -> bool {
    let mut lacks = lacks.iter();
    lacks.any(|lack| matches!(lack, Lack::Bus(_) | Lack::Notifications))
}

fn words(lack: &Lack, text: &Text) -> String {
    match lack {
        Lack::Bus(why) => text.lack_bus(why.as_str()),
        Lack::Notifications => text.lack_notifications(),
        Lack::Portal => text.lack_portal(),
        Lack::RuntimeFolder(None) => text.lack_runtime_none(),
        Lack::RuntimeFolder(Some(named)) => text.lack_runtime(named.as_str()),
    }
}
