//! An ordinary week in about 25 questions, answered by picking; the outcome is a range.

use egui::Ui;

use super::data::MagnesiumData;
use crate::diary::{Command, IntakeCommand};
use crate::domain::food::Portions;
use crate::domain::typical_week::{Frequency, Question, WeekAnswer, questions, usual_intake};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, card, heading, icon_button, segmented};

pub(super) fn week_ui(ui: &mut Ui, scene: &mut Scene, data: &MagnesiumData) {
    let text = scene.text;
    card(ui, |ui| {
        ui.label(theme::soft(text.week_intro()));
        match usual_intake(&data.week_answers) {
            None => {
                heading(ui, &text.week_none());
            }
            Some(usual) => {
                let range = text.range(usual.low, usual.high);
                if usual.is_whole {
                    heading(ui, &text.week_result_whole(range));
                    ui.label(theme::small(text.week_whole_detail()));
                } else {
                    heading(ui, &text.week_result(range));
                    let of = questions().len();
                    ui.label(theme::small(text.week_result_detail(usual.answered, of)));
                }
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
        scene.entries_follow(ui);
        for (place, asked) in questions().iter().enumerate() {
            let answer = data
                .week_answers
                .iter()
                .find(|answer| answer.food_key == asked.key);
            if place > 0 {
                ui.separator();
            }
            ui.push_id(&asked.key, |ui| {
                question_ui(ui, scene, asked, answer);
            });
        }
    });
}

fn put(asked: &Question, frequency: Frequency, portions: Portions) -> Command {
    Command::Intake(IntakeCommand::TypicalWeek(vec![WeekAnswer {
        food_key: asked.key.clone(),
        frequency,
        portions,
    }]))
}

fn question_ui(ui: &mut Ui, scene: &mut Scene, asked: &Question, answer: Option<&WeekAnswer>) {
    let text = scene.text;
    let words = asked.words(text.name_language());
    ui.label(theme::strong(
        text.week_food(words.food.as_str(), words.portion.as_str()),
    ));
    ui.horizontal_wrapped(|ui| {
        let portions = answer.map_or(asked.usual, |answer| answer.portions);
        let frequencies = Frequency::ALL.map(|frequency| text.frequency(frequency));
        let options: Vec<&str> = frequencies.iter().map(String::as_str).collect();
        let chosen = answer.and_then(|answer| {
            let mut all = Frequency::ALL.into_iter();
            all.position(|frequency| frequency == answer.frequency)
        });
        // One click a question where the portions are as usual, so that all of them take two minutes.
        let name = text.week_often(words.food.as_str());
        let picked = segmented(ui, &options, chosen, &name).and_then(|at| Frequency::ALL.get(at));
        if let Some(frequency) = picked {
            scene.ask(put(asked, *frequency, portions));
        }
        if let Some(answer) = answer.filter(|answer| answer.frequency != Frequency::Never) {
            portions_ui(ui, scene, asked, answer);
        }
    });
}

/// How much on such a day, by steps; beside the days where there is room, so that the questions below stay where they are.
fn portions_ui(ui: &mut Ui, scene: &mut Scene, asked: &Question, answer: &WeekAnswer) {
    let text = scene.text;
    let name = asked.words(text.name_language()).food.as_str();
    let portions = answer.portions;
    for (icon, words, changed) in [
        (Icon::Fewer, text.mag_fewer_of(name), portions.fewer()),
        (Icon::Add, text.mag_more_of(name), portions.more()),
    ] {
        ui.add_enabled_ui(changed.is_some(), |ui| {
            if icon_button(ui, icon, &words).clicked()
                && let Some(changed) = changed
            {
                scene.ask(put(asked, answer.frequency, changed));
            }
        });
    }
    ui.label(theme::small(
        text.week_portions(text.count(portions.count())),
    ));
}
