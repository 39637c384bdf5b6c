//! The day's food: a search that answers while one types, portions by steps, and foods of one's own.

use egui::style::ScrollAnimation;
use egui::{Id, Key, Modifiers, Rect, Response, Ui};

use super::data::{FoodRow, MagnesiumData};
use super::own_foods::{OwnFoods, own_foods_ui};
use super::row_ui;
use crate::diary::{Command, IntakeCommand};
use crate::domain::food::Portions;
use crate::domain::food_search::search;
use crate::domain::intake::FoodRef;
use crate::domain::unit_words::without_unit;
use crate::text::beginning;
use crate::ui::announce;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, check_box, chip_button, forget_typing, found_button, heading, icon_button, is_entered,
    is_removed, search_field, secondary_button, small_link,
};

/// Most results shown.
const SHOWN: usize = 8;

/// What is being typed about food.
#[derive(Debug, Default)]
pub(super) struct FoodDraft {
    query: String,
    /// What Escape put away, until something else is typed.
    aside: Option<String>,
    /// What `found` was found for.
    searched: String,
    found: Vec<FoodRef>,
    /// Which of what was found Enter takes.
    chosen: usize,
    /// Where one types, once it was drawn.
    field: Option<Id>,
    wants_focus: bool,
    /// Something else was found or chosen: it is to come into sight.
    wants_sight: bool,
    own: OwnFoods,
}

impl FoodDraft {
    /// What was searched for is forgotten; a food of one's own being described stays.
    pub(super) fn forget_search(&mut self) {
        self.query.clear();
        self.aside = None;
        self.wants_focus = false;
    }

    /// The search is ready to type in.
    pub(super) fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// The arrows walk through what was found, while one types. To be called before the field is drawn, which has a use for them
    /// itself. True if they led to another.
    fn walk(&mut self, ui: &Ui) -> bool {
        let is_typing = self
            .field
            .is_some_and(|field| ui.memory(|memory| memory.has_focus(field)));
        let Some(last) = self.found.len().min(SHOWN).checked_sub(1) else {
            return false;
        };
        if !is_typing || self.query.trim().is_empty() {
            return false;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let before = self.chosen;
        if pressed(Key::ArrowDown) {
            self.chosen = self.chosen.saturating_add(1).min(last);
        }
        if pressed(Key::ArrowUp) {
            self.chosen = self.chosen.saturating_sub(1);
        }
        self.wants_sight |= self.chosen != before;
        self.chosen != before
    }

    /// Escape puts away what was typed with what was found for it, and the keyboard stays; once nothing is typed it lets go of the
    /// field, and only then leads back from the page.
    fn put_away(&mut self, ui: &Ui, field: &Response) {
        let is_escape = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
        if is_escape && !self.query.is_empty() {
            self.aside = Some(std::mem::take(&mut self.query));
            forget_typing(ui, field);
            field.request_focus();
            ui.request_repaint();
        } else if !self.query.is_empty() {
            self.aside = None;
        }
    }

    /// Escape took nothing away for good.
    fn bring_back_ui(&mut self, ui: &mut Ui, scene: &Scene) {
        let is_wanted =
            self.aside.is_some() && small_link(ui, &scene.text.form_bring_back()).clicked();
        if is_wanted && let Some(query) = self.aside.take() {
            self.query = query;
            self.focus();
        }
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
    ui.scope(|ui| {
        if data.food.is_empty() {
            ui.label(theme::small(text.mag_food_empty()));
        } else {
            rows_ui(ui, scene, data);
        }
    });
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
    let has_moved = draft.walk(ui);
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
    draft.field = Some(field.id);
    draft.put_away(ui, &field);
    let entered = is_entered(ui, &field);
    let is_new = draft.query != draft.searched;
    if is_new {
        draft.chosen = 0;
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
    draft.bring_back_ui(ui, scene);
    if draft.query.trim().is_empty() {
        often_ui(ui, scene, data, &mut chosen);
    } else if draft.found.is_empty() {
        ui.label(theme::small(
            text.mag_search_nothing(beginning(draft.query.trim())),
        ));
    } else {
        let typed = Typed {
            place: field.rect,
            is_new,
            has_moved,
            entered,
        };
        chosen = found_ui(ui, scene, draft, data, &typed);
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

/// What was done in the field of the search.
struct Typed {
    place: Rect,
    /// Other words stand in it than before.
    is_new: bool,
    /// The arrows led to another of what was found.
    has_moved: bool,
    /// Enter was pressed in it.
    entered: bool,
}

/// What was found, with a mark on the one that Enter takes; which was chosen. What is out of sight is not taken.
fn found_ui(
    ui: &mut Ui,
    scene: &Scene,
    draft: &mut FoodDraft,
    data: &MagnesiumData,
    typed: &Typed,
) -> Option<FoodRef> {
    let mut taken = None;
    let mut shown = typed.place;
    let mut marked = typed.place;
    let seen = ui.clip_rect().expand(theme::SPACE_XS);
    for (at, food) in draft.found.iter().take(SHOWN).enumerate() {
        let is_next = at == draft.chosen;
        let words = choice_words(scene, food, data);
        let row = found_button(ui, &words, is_next);
        if row.clicked() || typed.entered && is_next && seen.contains_rect(row.rect) {
            taken = Some(food.clone());
        }
        if is_next {
            marked = row.rect;
            if typed.has_moved {
                announce::say(ui, words);
            }
        }
        let with_row = shown.union(row.rect);
        if with_row.height() + 2.0 * theme::SPACE_L <= seen.height() {
            shown = with_row;
        }
    }
    draft.wants_sight |= typed.entered && taken.is_none();
    if typed.is_new {
        // Once for all letters that were typed at a stretch.
        ui.request_repaint();
    } else if std::mem::take(&mut draft.wants_sight) {
        // In a low window not all that was found is in sight with the field.
        let shown = if shown.contains_rect(marked) {
            shown
        } else {
            marked
        };
        let shown = shown.expand(theme::SPACE_M);
        ui.scroll_to_rect_animation(shown, None, ScrollAnimation::none());
    }
    taken
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

/// What is said of a food that was found.
fn choice_words(scene: &Scene, food: &FoodRef, data: &MagnesiumData) -> String {
    let text = scene.text;
    let portion = text.portions(food, Portions::ONE, &data.pantry);
    let amount = data
        .pantry
        .per_portion(food)
        .map_or_else(|| text.mag_amount_unknown(), |amount| text.mg(amount));
    text.mag_search_result(text.food(food, &data.pantry), portion, amount)
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
    let bin = icon_button(ui, Icon::Remove, &text.mag_remove_food(name));
    if is_removed(ui, &bin) {
        scene.ask(Command::Intake(IntakeCommand::RemovePortion {
            day,
            portion,
        }));
    }
    let more = (Icon::Add, text.mag_more_of(name), row.portions.more());
    let fewer = (
        Icon::Fewer,
        text.mag_fewer_of(name),
        row.portions.one_fewer(),
    );
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
