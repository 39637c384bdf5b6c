//! That the day is one of days away. An answer ends those: the place of the words is kept then, so that no row comes under the pointer
//! of who answers the next one.

use egui::Ui;

use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{MessageLook, message_bar};

/// The place of the words on the day that is shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct AwayBanner {
    /// How high they were, and in which picture they were drawn last.
    kept: Option<(f32, u64)>,
}

impl AwayBanner {
    /// Draws `away`, or in its place that this has ended.
    pub fn away_ui(&mut self, ui: &mut Ui, scene: &Scene, away: Option<&str>) {
        let pass = ui.cumulative_pass_nr();
        // The page was left meanwhile.
        let kept = self.kept.filter(|(_, last)| last + 1 >= pass);
        let ended = scene.text.today_away_ended();
        let Some(words) = away.or(kept.map(|_| ended.as_str())) else {
            self.kept = None;
            return;
        };
        let shown = ui.scope(|ui| {
            if let Some((height, _)) = kept.filter(|_| away.is_none()) {
                ui.set_min_height(height);
            }
            message_bar(ui, MessageLook::Info, words, None);
        });
        self.kept = Some((shown.response.rect.height(), pass));
        ui.add_space(theme::SPACE_M);
    }
}
