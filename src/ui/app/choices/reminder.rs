//! The evening reminder, as it was chosen for this computer.

use egui::Context;

use crate::reminder::{TimeOfDay, Way};
use crate::ui::app::DiaryApp;

impl DiaryApp {
    /// Switches the evening reminder. The choice is written first: a reminder that waits reads it there.
    pub(in crate::ui) fn set_reminder(&mut self, at: Option<TimeOfDay>, ctx: &Context) {
        let word = at.map(|at| at.to_string());
        self.change_config(|config| config.remind_at.clone_from(&word));
        self.desktop.switch_reminder(at, ctx);
    }

    /// Takes in what became of that: a reminder that cannot come is not shown as switched on.
    pub(in crate::ui) fn reminder_switched(&mut self, switched: Result<Option<Way>, String>) {
        match switched {
            Ok(way) => {
                let word = way.map(|way| way.key().to_owned());
                self.change_config(|config| config.remind_by.clone_from(&word));
            }
            Err(why) => {
                self.change_config(|config| config.remind_at = None);
                self.notice = Some(self.text.remind_failed(why));
            }
        }
    }
}
