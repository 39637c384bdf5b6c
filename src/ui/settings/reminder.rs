//! Settings: the evening reminder.

use egui::Ui;

use super::lacks::hides_reminder;
use crate::reminder::{TimeOfDay, Way};
use crate::ui::action::Choose;
use crate::ui::parts::choices::Choices;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{MessageLook, card, check_box, heading, message_bar, picker};

/// Offered when it is switched on: late enough for the day to be over, early enough for a tired person.
const USUAL: (u32, u32) = (21, 0);

/// Draws the card.
pub fn reminder_ui(ui: &mut Ui, scene: &mut Scene, choices: &Choices) {
    let text = scene.text;
    let mut ask = |action| scene.ask(action);
    card(ui, |ui| {
        heading(ui, &text.remind_title());
        let is_on = choices.remind_at.is_some();
        let is_hidden = hides_reminder(&choices.lacks);
        let why = text.remind_on_why();
        // Where it could not be seen it can be switched off, and not on.
        ui.add_enabled_ui(is_on || !is_hidden, |ui| {
            if check_box(ui, is_on, &text.remind_on(), Some(&why)).clicked() {
                let usual = TimeOfDay::new(USUAL.0, USUAL.1);
                ask(Choose::Remind(usual.filter(|_| !is_on)));
            }
        });
        if !is_on && is_hidden {
            ui.label(theme::small(text.remind_unseen()));
        }
        let Some(at) = choices.remind_at else {
            return;
        };
        let times = times(at);
        let names: Vec<String> = times.iter().map(ToString::to_string).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let selected = times.iter().position(|time| *time == at);
        ui.horizontal(|ui| {
            let label = text.remind_at();
            ui.label(theme::body(&label));
            let picked = picker(ui, &names, selected.unwrap_or_default(), &label);
            if let Some(time) = picked.and_then(|at| times.get(at)) {
                ask(Choose::Remind(Some(*time)));
            }
        });
        ui.add_space(theme::SPACE_S);
        let (openly, why) = (choices.remind_openly, text.remind_openly_why());
        if check_box(ui, openly, &text.remind_openly(), Some(&why)).clicked() {
            ask(Choose::RemindOpenly(!openly));
        }
        if is_hidden {
            message_bar(ui, MessageLook::Warn, &text.remind_unseen(), None);
            return;
        }
        match choices.remind_by {
            Some(Way::Timer) => ui.label(theme::small(text.remind_by_timer())),
            Some(Way::Autostart) => ui.label(theme::small(text.remind_by_autostart())),
            None => return,
        };
    });
}

/// The half hours of an evening, and a time that was set by hand among them.
fn times(set: TimeOfDay) -> Vec<TimeOfDay> {
    let halves = (18..24).flat_map(|hour| [0, 30].map(|minute| TimeOfDay::new(hour, minute)));
    let mut times: Vec<TimeOfDay> = halves.flatten().collect();
    if !times.contains(&set) {
        times.push(set);
        times.sort_unstable();
    }
    times
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_another_hand_is_offered_where_it_belongs() {
        let usual = times(TimeOfDay::new(21, 0).unwrap());
        assert_eq!(usual.len(), 12);
        let morning = times(TimeOfDay::new(7, 45).unwrap());
        assert_eq!(
            (morning.len(), morning[0].to_string().as_str()),
            (13, "07:45")
        );
    }
}
