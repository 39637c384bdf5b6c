//! Settings: what the desktop does not have, what that means for the diary, and why. Nothing where all of it is there.

use egui::Ui;

use crate::text::Text;
use crate::ui::desktop::lacks::Lack;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, small_link};

/// Whether the computer's own words are shown too.
#[derive(Debug, Default)]
pub struct LacksCard {
    shows_why: bool,
}

impl LacksCard {
    /// Draws the card. The computer's own words stand behind a click: few can do anything with them.
    pub fn lacks_ui(&mut self, ui: &mut Ui, scene: &Scene, lacks: &[Lack]) {
        let text = scene.text;
        if lacks.is_empty() {
            return;
        }
        card(ui, |ui| {
            heading(ui, &text.lacks_title());
            ui.label(theme::small(text.lacks_help()));
            for lack in lacks {
                ui.label(theme::body(words(lack, text)));
                if let Lack::Bus(why) = lack {
                    self.why_ui(ui, scene, why);
                }
            }
        });
        ui.add_space(theme::SPACE_S);
    }

    fn why_ui(&mut self, ui: &mut Ui, scene: &Scene, why: &str) {
        let text = scene.text;
        let toggle = if self.shows_why {
            text.lack_why_hide()
        } else {
            text.lack_why_show()
        };
        if small_link(ui, &toggle).clicked() {
            self.shows_why = !self.shows_why;
        }
        if self.shows_why {
            ui.label(theme::small(why));
        }
    }
}

/// Why a reminder that is switched on cannot be seen, if that is so.
pub fn hides_reminder(lacks: &[Lack]) -> bool {
    let mut lacks = lacks.iter();
    lacks.any(|lack| matches!(lack, Lack::Bus(_) | Lack::Notifications))
}

fn words(lack: &Lack, text: &Text) -> String {
    match lack {
        Lack::Bus(_) => text.lack_bus(),
        Lack::Notifications => text.lack_notifications(),
        Lack::Portal => text.lack_portal(),
        Lack::RuntimeFolder(None) => text.lack_runtime_none(),
        Lack::RuntimeFolder(Some(named)) => text.lack_runtime(named.as_str()),
    }
}
