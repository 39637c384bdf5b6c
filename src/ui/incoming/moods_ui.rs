//! The moods of a file in one question: how good each is, best first.

use egui::{Align, Label, Ui, vec2};

use super::names_data::{MoodData, MoodIs, MoodsData};
use super::names_ui::take_wanted;
use crate::domain::Severity;
use crate::ui::action::incoming::{OfAll, OfFile, OfName};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{heading, picker, segmented, steady};

/// Room for the name of a mood and its rows.
const NAME_WIDTH: f32 = 200.0;

/// Draws the question.
pub fn moods_ui(ui: &mut Ui, scene: &mut Scene, data: &MoodsData) {
    let text = scene.text;
    heading(ui, &text.incoming_moods());
    ui.add(Label::new(theme::small(text.incoming_moods_hint())).wrap());
    let words = data.options.iter().map(|(_, words)| words.as_str());
    let words: Vec<&str> = words.collect();
    let label = text.incoming_moods_become();
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        ui.label(theme::body(&label));
        if let Some(chosen) = picker(ui, &words, data.chosen, &label)
            && let Some((target, _)) = data.options.get(chosen)
        {
            scene.ask(OfFile::All(OfAll::Moods(target.clone())));
        }
    });
    for mood in &data.moods {
        steady(ui, ("import mood", mood.at), |ui| mood_ui(ui, scene, mood));
    }
}

fn mood_ui(ui: &mut Ui, scene: &mut Scene, mood: &MoodData) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        let size = vec2(NAME_WIDTH, theme::CONTROL_HEIGHT);
        let left = egui::Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(size, left, |ui| {
            ui.set_min_width(NAME_WIDTH);
            let name = ui.add(Label::new(theme::strong(&mood.name)).truncate());
            if take_wanted(ui, mood.at) {
                name.scroll_to_me(Some(Align::TOP));
            }
            ui.label(theme::soft(&mood.rows));
        });
        let words = [
            text.incoming_mood_good(),
            text.incoming_mood_middling(),
            text.incoming_mood_bad(),
            text.incoming_mood_awful(),
            text.incoming_mood_left(),
        ];
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let place = match mood.is {
            MoodIs::Unsaid => None,
            MoodIs::Left => Some(Severity::ALL.len()),
            MoodIs::Low(low) => Some(usize::from(low.level())),
        };
        let label = text.incoming_mood_how(mood.name.as_str());
        if let Some(chosen) = segmented(ui, &words, place, &label) {
            let low = Severity::ALL.get(chosen).copied();
            scene.ask(OfFile::Name(mood.at, OfName::Mood(low)));
        }
    });
}
