//! The day's food: a search that answers while one types, portions by steps, and foods of one's own.

use egui::style::ScrollAnimation;
use egui::{Rect, Response, Ui};

use super::data::{FoodRow, MagnesiumData};
use super::own_foods::{OwnFoods, own_foods_ui};
use super::row_ui;
use crate::diary::{Command, IntakeCommand};
use crate::domain::food::Portions;
use crate::domain::food_search::search;
use crate::domain::intake::FoodRef;
use crate::domain::unit_words::without_unit;
use crate::text::beginning;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, check_box, chip_button, forget_typing, found_button, heading, icon_button, is_entered,
    is_removed, search_field, secondary_button,
};

/// Most results shown.
const SHOWN: usize = 8;

/// What is being typed about food.
#[derive(Debug, Default)]
pub(super) struct FoodDraft {
    query: String,
    /// What `found` was found for.
    searched: String,
    found: Vec<FoodRef>,
    wants_focus: bool,
    /// Something else was found: it is to come into sight.
    wants_sight: bool,
    own: OwnFoods,
}

impl FoodDraft {
    /// What was searched for is forgotten; a food of one's own being described stays.
    pub(super) fn forget_search(&mut self) {
        self.query.clear();
        self.wants_focus = false;
    }

    /// The search is ready to type in.
    pub(super) fn focus(&mut self) {
        self.wants_focus = true;
    }
}

pub(super) fn food_ui(ui: &mut Ui, scene: &mut Scene, draft: &mut FoodDraft, data: &MagnesiumData) {
    let text = scene.text;
    let top = ui.cursor().top();
    heading(ui, &data.food_title);
    ui.scope(|ui| {
        scene.entries_follow(ui);
        search_ui(ui, scene, top, draft, data);
    });
    if data.food.is_empty() {
        ui.label(theme::small(text.mag_food_empty()));
    } else {
        rows_ui(ui, scene, data);
    }
    scene.entries_follow(ui);
    let complete = data.food_complete;
    if check_box(ui, complete, &text.mag_complete(), None).clicked() {
        scene.ask(Command::Intake(IntakeCommand::FoodComplete {
            day: data.day,
            complete: !complete,
        }));
    }
    if data.can_copy && secondary_button(ui, &text.mag_copy_yesterday()).clicked() {
        scene.ask(Command::Intake(IntakeCommand::CopyFood { day: data.day }));
    }
    if own_foods_ui(ui, scene, &mut draft.own, draft.query.trim(), data) {
        draft.query.clear();
    }
}

/// `top` is where the card begins.
fn search_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    top: f32,
    draft: &mut FoodDraft,
    data: &MagnesiumData,
) {
    let text = scene.text;
    let field = search_field(
        ui,
        &mut draft.query,
        &text.mag_search(),
        &text.mag_search_hint(),
    );
    if std::mem::take(&mut draft.wants_focus) {
        field.request_focus();
        // However far the page was read before: the field is in sight with what it is for.
        let place = field.rect.with_min_y(top).expand(theme::SPACE_L);
        ui.scroll_to_rect_animation(place, None, ScrollAnimation::none());
    }
    let entered = is_entered(ui, &field);
    let is_new = draft.query != draft.searched;
    if is_new {
        draft.wants_sight = true;
        draft.searched.clone_from(&draft.query);
        draft.found = if draft.query.trim().is_empty() {
            Vec::new()
        } else {
            search(
                &draft.query,
                text.name_language(),
                &data.pantry.own_foods,
                &data.uses,
            )
        };
    }
    let mut chosen = None;
    if draft.query.trim().is_empty() {
        often_ui(ui, scene, data, &mut chosen);
    } else if draft.found.is_empty() {
        ui.label(theme::small(
            text.mag_search_nothing(beginning(draft.query.trim())),
        ));
    } else {
        chosen = found_ui(ui, scene, draft, data, (field.rect, is_new, entered));
        // What was found is no part of what was eaten.
        ui.separator();
    }
    if let Some(food) = chosen {
        scene.ask(Command::Intake(IntakeCommand::Eat {
            day: data.day,
            food,
            portions: Portions::ONE,
        }));
        draft.query.clear();
        forget_typing(ui, &field);
        draft.focus();
    }
}

/// What was found, the first as the one that Enter takes; which was chosen. `field` is where one types, with whether other words stand
/// in it than before, and whether Enter was pressed in it: what is out of sight is not taken.
fn found_ui(
    ui: &mut Ui,
    scene: &Scene,
    draft: &mut FoodDraft,
    data: &MagnesiumData,
    (field, is_new, entered): (Rect, bool, bool),
) -> Option<FoodRef> {
    let mut chosen = None;
    let mut shown = field;
    let seen = ui.clip_rect().expand(theme::SPACE_XS);
    for (at, food) in draft.found.iter().take(SHOWN).enumerate() {
        let row = choice_ui(ui, scene, food, data, at == 0);
        let is_taken = entered && at == 0 && seen.contains_rect(row.rect);
        if row.clicked() || is_taken {
            chosen = Some(food.clone());
        }
        let with_row = shown.union(row.rect);
        if with_row.height() + 2.0 * theme::SPACE_L <= seen.height() {
            shown = with_row;
        }
    }
    draft.wants_sight |= entered && chosen.is_none();
    if is_new {
        // Once for all letters that were typed at a stretch.
        ui.request_repaint();
    } else if std::mem::take(&mut draft.wants_sight) {
        let shown = shown.expand(theme::SPACE_M);
        ui.scroll_to_rect_animation(shown, None, ScrollAnimation::none());
    }
    chosen
}

fn often_ui(ui: &mut Ui, scene: &Scene, data: &MagnesiumData, chosen: &mut Option<FoodRef>) {
    let text = scene.text;
    if data.often.is_empty() {
        return;
    }
    ui.label(theme::small(text.mag_often()));
    ui.horizontal_wrapped(|ui| {
        for food in &data.often {
            if chip_button(ui, &text.food(food, &data.pantry)).clicked() {
                *chosen = Some(food.clone());
            }
        }
    });
}

/// A food that was found.
fn choice_ui(
    ui: &mut Ui,
    scene: &Scene,
    food: &FoodRef,
    data: &MagnesiumData,
    is_next: bool,
) -> Response {
    let text = scene.text;
    let portion = text.portions(food, Portions::ONE, &data.pantry);
    let amount = data
        .pantry
        .per_portion(food)
        .map_or_else(|| text.mag_amount_unknown(), |amount| text.mg(amount));
    let words = text.mag_search_result(text.food(food, &data.pantry), portion, amount);
    found_button(ui, &words, is_next)
}

fn rows_ui(ui: &mut Ui, scene: &mut Scene, data: &MagnesiumData) {
    for row in &data.food {
        ui.push_id(row.id.0, |ui| {
            row_ui(
                ui,
                |ui| {
                    ui.add_enabled_ui(scene.takes_entries, |ui| {
                        steps_ui(ui, scene, row, data);
                    });
                    ui.label(theme::body(&row.amount));
                },
                &[theme::body(&row.name), theme::small(&row.portion)],
            );
        });
    }
}

/// Draws the steps of a row, from the right.
fn steps_ui(ui: &mut Ui, scene: &mut Scene, row: &FoodRow, data: &MagnesiumData) {
    let text = scene.text;
    let (day, portion, name) = (data.day, row.id, row.name.as_str());
    let cross = icon_button(ui, Icon::Close, &text.mag_remove_food(name));
    if is_removed(ui, &cross) {
        scene.ask(Command::Intake(IntakeCommand::RemovePortion {
            day,
            portion,
        }));
    }
    let more = (Icon::Add, text.mag_more_of(name), row.portions.more());
    let fewer = (Icon::Fewer, text.mag_fewer_of(name), row.portions.fewer());
    for (icon, words, portions) in [more, fewer] {
        ui.add_enabled_ui(portions.is_some(), |ui| {
            if icon_button(ui, icon, &words).clicked()
                && let Some(portions) = portions
            {
                scene.ask(Command::Intake(IntakeCommand::ChangePortions {
                    day,
                    portion,
                    portions,
                }));
            }
        });
    }
}

/// A number of milligrams with a point or a comma, with or without its unit.
pub(super) fn typed_mg(typed: &str) -> Option<f64> {
    let number: f64 = without_unit(typed, "mg").replace(',', ".").parse().ok()?;
    number.is_finite().then_some(number)
}
