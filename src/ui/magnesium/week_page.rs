//! An ordinary week in twenty questions, answered by picking; the outcome is a range.

use egui::Ui;

use super::data::MagnesiumData;
use crate::diary::{Command, IntakeCommand};
use crate::domain::food::{Food, Portions, food};
use crate::domain::typical_week::{Frequency, QUESTIONS, WeekAnswer, usual_intake};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::theme;
use crate::ui::widgets::{Icon, card, heading, icon_button, segmented};

pub(super) fn week_ui(ui: &mut Ui, data: &MagnesiumData, text: &Text, actions: &mut Vec<Action>) {
    card(ui, |ui| {
        ui.label(theme::soft(text.week_intro()));
        match usual_intake(&data.week_answers) {
            None => {
                heading(ui, &text.week_none());
            }
            Some(usual) => {
                heading(ui, &text.week_result(text.range(usual.low, usual.high)));
                let of = QUESTIONS.len();
                ui.label(theme::small(text.week_result_detail(usual.answered, of)));
                if let Some(norm) = data.norm {
                    let set = text.norm_set(norm.set);
                    ui.label(theme::small(text.week_norm(set, text.norm(norm))));
                    ui.label(theme::small(text.mag_below_norm()));
                }
            }
        }
    });
    ui.add_space(theme::SPACE_M);
    card(ui, |ui| {
        for asked in QUESTIONS.iter().filter_map(|key| food(key)) {
            let answer = data
                .week_answers
                .iter()
                .find(|answer| answer.food_key == asked.key);
            ui.push_id(&asked.key, |ui| {
                question_ui(ui, asked, answer, text, actions);
            });
        }
    });
}

fn question_ui(
    ui: &mut Ui,
    asked: &Food,
    answer: Option<&WeekAnswer>,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let words = text.food_words(asked);
    let put = |frequency: Frequency, portions: Portions| {
        Action::Do(Command::Intake(IntakeCommand::TypicalWeek(vec![
            WeekAnswer {
                food_key: asked.key.clone(),
                frequency,
                portions,
            },
        ])))
    };
    ui.separator();
    ui.label(theme::strong(
        text.week_food(words.name.as_str(), words.portion.as_str()),
    ));
    let portions = answer.map_or(Portions::ONE, |answer| answer.portions);
    let frequencies = Frequency::ALL.map(|frequency| text.frequency(frequency));
    let options: Vec<&str> = frequencies.iter().map(String::as_str).collect();
    let chosen = answer.and_then(|answer| {
        let mut all = Frequency::ALL.into_iter();
        all.position(|frequency| frequency == answer.frequency)
    });
    // One click a food, so that twenty of them take a minute.
    let name = text.week_often(words.name.as_str());
    let picked = segmented(ui, &options, chosen, &name).and_then(|at| Frequency::ALL.get(at));
    if let Some(frequency) = picked {
        actions.push(put(*frequency, portions));
    }
    let Some(answer) = answer.filter(|answer| answer.frequency != Frequency::Never) else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        let name = words.name.as_str();
        for (icon, words, changed) in [
            (Icon::Fewer, text.mag_fewer_of(name), portions.fewer()),
            (Icon::Add, text.mag_more_of(name), portions.more()),
        ] {
            ui.add_enabled_ui(changed.is_some(), |ui| {
                if icon_button(ui, icon, &words).clicked()
                    && let Some(changed) = changed
                {
                    actions.push(put(answer.frequency, changed));
                }
            });
        }
        ui.label(theme::small(
            text.week_portions(text.count(portions.count())),
        ));
    });
}
