//! Foods of one's own: adding one, putting one right later, and taking one away that was never eaten.

use egui::Ui;

use super::data::MagnesiumData;
use super::food_card::typed_mg;
use super::row_ui;
use crate::diary::{Command, DiaryError, IntakeCommand, free_name, portion_words};
use crate::domain::food::Portions;
use crate::domain::intake::{FoodRef, OwnFood, OwnFoodId};
use crate::text::Text;
use crate::ui::parts::form::{Wrong, field_ui, or_away, wrong_ui};
use crate::ui::parts::kept_form::{Ended, KeptForm, Typed, waiting_ui};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, icon_button, is_entered, is_removed, primary_button, quiet_button, secondary_button,
};

/// What is being done about own foods.
#[derive(Debug, Default)]
pub(super) struct OwnFoods {
    draft: KeptForm<OwnDraft>,
    is_listed: bool,
}

/// The fields that can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OwnPart {
    Name,
    Portion,
    Amount,
}

#[derive(Debug, Default)]
struct OwnDraft {
    /// Which food is put right; `None` for a new one.
    known: Option<OwnFood>,
    name: String,
    portion: String,
    mg: String,
    wrong: Wrong<OwnPart>,
    /// The keyboard has been brought to its first field.
    has_started: bool,
}

/// Draws the way to add one and the list; true when one was added. `searched` is a name for it.
pub(super) fn own_foods_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    own: &mut OwnFoods,
    searched: &str,
    data: &MagnesiumData,
) -> bool {
    let mut added = false;
    if let Some(draft) = own.draft.get_mut().filter(|draft| draft.known.is_none()) {
        let form = |ui: &mut Ui| {
            let done = draft_ui(ui, scene, draft, data);
            (done, draft.is_blank())
        };
        if let Some(ended) = or_away(ui, "new own food", form) {
            added = own.draft.end(ended).is_some();
        }
    } else {
        ways_ui(ui, scene, own, searched, data);
    }
    if own.is_listed {
        for food in &data.pantry.own_foods {
            ui.push_id(("own", food.id.0), |ui| {
                food_ui(ui, scene, own, food, data);
            });
        }
    }
    added
}

/// The ways to add a food and to the list.
fn ways_ui(ui: &mut Ui, scene: &Scene, own: &mut OwnFoods, searched: &str, data: &MagnesiumData) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        let name = text.own_food_open();
        let open = secondary_button(ui, &name);
        if own.draft.waits(|draft| draft.known.is_none()) {
            waiting_ui(ui, scene, &open, &name);
        }
        if open.clicked() {
            own.draft.open(OwnDraft {
                name: searched.to_owned(),
                ..OwnDraft::default()
            });
        }
        let foods = data.pantry.own_foods.len();
        let words = if own.is_listed {
            text.own_foods_hide()
        } else {
            text.own_foods_show(foods)
        };
        if foods > 0 && secondary_button(ui, &words).clicked() {
            own.is_listed = !own.is_listed;
        }
    });
}

fn food_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    own: &mut OwnFoods,
    food: &OwnFood,
    data: &MagnesiumData,
) {
    let text = scene.text;
    if let Some(draft) = own.draft.get_mut()
        && draft.corrects() == Some(food.id)
    {
        let form = |ui: &mut Ui| {
            let done = draft_ui(ui, scene, draft, data);
            (done, draft.is_blank())
        };
        if let Some(ended) = or_away(ui, "own food", form) {
            own.draft.end(ended);
        }
        return;
    }
    let name = food.name.as_str();
    let portion = text.portions(&FoodRef::Own(food.id), Portions::ONE, &data.pantry);
    row_ui(
        ui,
        |ui| {
            let button = icon_button(ui, Icon::Remove, &text.own_food_delete(name));
            if is_removed(ui, &button) {
                let command = IntakeCommand::DeleteOwnFood { food: food.id };
                scene.ask(Command::Intake(command));
            }
            let words = text.own_food_correct(name);
            let correct = icon_button(ui, Icon::Edit, &words);
            if own.draft.waits(|draft| draft.corrects() == Some(food.id)) {
                waiting_ui(ui, scene, &correct, &words);
            }
            if correct.clicked() {
                own.draft.open(OwnDraft::of(food, text));
            }
            ui.label(theme::body(text.mg_exact(food.per_portion)));
        },
        &[theme::body(name), theme::small(portion)],
    );
}

/// Draws the fields; how they ended.
fn draft_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    draft: &mut OwnDraft,
    data: &MagnesiumData,
) -> Option<Ended> {
    let text = scene.text;
    let corrects = draft.known.is_some();
    let help = if corrects {
        text.own_food_correct_help()
    } else {
        text.own_food_help()
    };
    ui.label(theme::small(help));
    let mut entered = false;
    for (typed, name, part) in [
        (&mut draft.name, text.own_food_name(), OwnPart::Name),
        (
            &mut draft.portion,
            text.own_food_portion(),
            OwnPart::Portion,
        ),
        (&mut draft.mg, text.own_food_mg(), OwnPart::Amount),
    ] {
        let field = field_ui(ui, typed, &name, "");
        if !std::mem::replace(&mut draft.has_started, true) {
            field.request_focus();
        }
        entered |= is_entered(ui, &field);
        wrong_ui(ui, &mut draft.wrong, part, field.changed(), Some(&field));
    }
    let (mut keep, mut cancel) = (false, false);
    ui.horizontal_wrapped(|ui| {
        let words = if corrects {
            text.form_save()
        } else {
            text.own_food_add()
        };
        keep = primary_button(ui, &words).clicked();
        cancel = quiet_button(ui, &text.form_cancel()).clicked();
    });
    if keep || entered {
        match draft.command(data, text) {
            Some(command) => {
                scene.ask(Command::Intake(command));
                return Some(Ended::With(()));
            }
            None => ui.request_repaint(),
        }
    }
    cancel.then_some(Ended::Cancelled)
}

impl Typed for OwnDraft {
    fn is_empty(&self) -> bool {
        self.is_blank()
    }

    fn begin_again(&mut self) {
        self.wrong.begin();
        self.has_started = false;
    }

    /// A name that was looked for goes before what was typed.
    fn is_about(&self, other: &Self) -> bool {
        let is_named = self.known.is_none() && !other.name.trim().is_empty();
        self.known == other.known && (!is_named || self.name == other.name)
    }
}

impl OwnDraft {
    fn is_blank(&self) -> bool {
        let typed = [&self.name, &self.portion, &self.mg];
        typed.iter().all(|typed| typed.trim().is_empty())
    }

    fn corrects(&self) -> Option<OwnFoodId> {
        self.known.as_ref().map(|food| food.id)
    }

    fn of(food: &OwnFood, text: &Text) -> Self {
        Self {
            known: Some(food.clone()),
            name: food.name.clone(),
            portion: food.portion.clone(),
            mg: text.count(food.per_portion.mg()),
            wrong: Wrong::default(),
            has_started: false,
        }
    }

    /// The food as typed, unless something is wrong with it. What the diary would refuse is said here, so that nothing typed is
    /// lost.
    fn command(&mut self, data: &MagnesiumData, text: &Text) -> Option<IntakeCommand> {
        let refused = |err: DiaryError| text.diary_error(&err);
        let others = data.pantry.own_foods.iter();
        let others = others.filter(|food| Some(food.id) != self.corrects());
        let name = free_name(&self.name, others.map(|other| other.name.as_str())).map_err(refused);
        let mg = match typed_mg(&self.mg) {
            None => Err(text.form_not_number()),
            Some(mg) if (0.0..=1_000.0).contains(&mg) => Ok(mg),
            Some(_) => Err(refused(DiaryError::FoodAmount)),
        };
        let portion = portion_words(&self.portion).map_err(refused);
        self.wrong.begin();
        let name = self.wrong.take(OwnPart::Name, name);
        let portion = self.wrong.take(OwnPart::Portion, portion);
        let per_portion_mg = self.wrong.take(OwnPart::Amount, mg)?;
        let (name, portion) = (name?, portion?);
        Some(match self.corrects() {
            None => IntakeCommand::AddOwnFood {
                name,
                portion,
                per_portion_mg,
                eaten_on: Some(data.day),
            },
            Some(food) => IntakeCommand::CorrectOwnFood {
                food,
                name,
                portion,
                per_portion_mg,
            },
        })
    }
}
