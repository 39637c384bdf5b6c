//! What was taken of a product on a day, in one row. Taken, skipped and not noted stay three things: no tick and no "skipped" is not
//! noted.

use egui::{TextStyle, Ui};

use crate::diary::{Command, IntakeCommand};
use crate::domain::Day;
use crate::domain::intake::{DayNotes, Pantry};
use crate::domain::product::{Dose, Product, ProductId, Units};
use crate::text::Text;
use crate::ui::parts::column::column;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, check_box, chip, chip_button, chip_height, icon_button};

/// Where the words of a tick begin.
const WORDS_AT: f32 = theme::CHECK_BOX + theme::SPACE_M;
/// The two steps.
const STEPS: f32 = 2.0 * theme::ICON_BUTTON.x + theme::SPACE_XS;
/// With less room than this for a tick and its words the steps stand below it.
const LEAST_WORDS: f32 = 120.0;

/// A product of the day.
#[derive(Clone, Debug, PartialEq)]
pub struct DoseRow {
    pub product: ProductId,
    pub name: String,
    /// "Citraat, 1 tablet".
    pub title: String,
    /// "100 mg magnesium".
    pub detail: String,
    /// What was noted; `None` = nothing.
    pub dose: Option<Dose>,
    /// The amount a tick stands for.
    pub usual: Units,
}

/// The products in use on a day, and others something was noted about.
pub fn dose_rows(day: Day, notes: &DayNotes, pantry: &Pantry, text: &Text) -> Vec<DoseRow> {
    let shown = pantry
        .products
        .iter()
        .filter(|product| product.is_used_on(day) || notes.doses.contains_key(&product.id));
    shown
        .map(|product| dose_row(product, day, notes.doses.get(&product.id).copied(), text))
        .collect()
}

fn dose_row(product: &Product, day: Day, dose: Option<Dose>, text: &Text) -> DoseRow {
    let usual = product.usual_on(day);
    let units = match dose {
        Some(Dose::Taken(units)) => units,
        _ => usual,
    };
    let mg = text.mg_exact(product.magnesium_in(units));
    DoseRow {
        product: product.id,
        name: product.name.clone(),
        // What is counted in milligrams says them once.
        title: match text.mg_beside(product, units) {
            Some(_) => text.dose_taken(product.name.as_str(), text.units(product, units)),
            None => product.name.clone(),
        },
        detail: text.dose_detail(mg),
        dose,
        usual,
    }
}

/// Draws a product of a day: taken, skipped, and how much.
pub fn dose_ui(ui: &mut Ui, scene: &mut Scene, row: &DoseRow, day: Day) {
    ui.push_id(row.product.0, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        scene.entries_follow(ui);
        let noted = match row.dose {
            Some(Dose::Taken(units)) => taken_ui(ui, scene, row, units),
            _ => tick_ui(ui, row).or(skip_ui(ui, scene, row)),
        };
        if let Some(dose) = noted {
            scene.ask(Command::Intake(IntakeCommand::NoteDose {
                day,
                product: row.product,
                dose,
            }));
        }
    });
}

/// What is to be noted of a product; `None` within = nothing any more.
type Noted = Option<Option<Dose>>;

fn tick_ui(ui: &mut Ui, row: &DoseRow) -> Noted {
    let is_taken = matches!(row.dose, Some(Dose::Taken(_)));
    let tick = check_box(ui, is_taken, &row.title, Some(&row.detail));
    tick.clicked()
        .then(|| (!is_taken).then_some(Dose::Taken(row.usual)))
}

/// How wide the longest word is: no name breaks within one for the sake of the steps.
fn longest_word(ui: &Ui, words: &str) -> f32 {
    let font = TextStyle::Body.resolve(ui.style());
    let width = |word: &str| {
        let colour = ui.visuals().text_color();
        let word = ui
            .painter()
            .layout_no_wrap(word.to_owned(), font.clone(), colour);
        word.size().x
    };
    words.split_whitespace().map(width).fold(0.0, f32::max)
}

fn beside_steps(ui: &Ui) -> f32 {
    ui.available_width() - STEPS - theme::SPACE_XS
}

/// Whether the steps find no room beside the tick.
pub fn steps_are_below(ui: &Ui, row: &DoseRow) -> bool {
    beside_steps(ui) < LEAST_WORDS.max(WORDS_AT + longest_word(ui, &row.title))
}

/// The tick and the steps beside it, which stay where they are whatever the amount is called.
fn taken_ui(ui: &mut Ui, scene: &Scene, row: &DoseRow, units: Units) -> Noted {
    if steps_are_below(ui, row) {
        let noted = tick_ui(ui, row);
        // As high as what can be pressed there before the tick: nothing below moves.
        let skip = scene.text.dose_skip_name(row.name.as_str());
        let height = theme::SPACE_XS + chip_height(ui, &skip, ui.available_width() - WORDS_AT);
        let steps = |ui: &mut Ui| {
            ui.set_min_height(height);
            ui.add_space(WORDS_AT);
            steps_ui(ui, scene, row, units)
        };
        return noted.or(ui.horizontal(steps).inner);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_XS;
        let noted = column(ui, beside_steps(ui), |ui| tick_ui(ui, row));
        let steps = steps_ui(ui, scene, row, units);
        noted.or(steps)
    })
    .inner
}

/// One unit less and one more.
fn steps_ui(ui: &mut Ui, scene: &Scene, row: &DoseRow, units: Units) -> Noted {
    let text = scene.text;
    ui.spacing_mut().item_spacing.x = theme::SPACE_XS;
    let name = row.name.as_str();
    let mut changed = None;
    for (icon, words, units) in [
        (Icon::Fewer, text.prod_fewer(name), units.fewer()),
        (Icon::Add, text.prod_more(name), units.more()),
    ] {
        let button = |ui: &mut Ui| icon_button(ui, icon, &words).clicked();
        if ui.add_enabled_ui(units.is_some(), button).inner {
            changed = units;
        }
    }
    changed.map(|units| Some(Dose::Taken(units)))
}

/// That it was skipped, below the words and not below the box.
fn skip_ui(ui: &mut Ui, scene: &Scene, row: &DoseRow) -> Noted {
    let text = scene.text;
    let name = row.name.as_str();
    let is_skipped = row.dose == Some(Dose::Skipped);
    ui.add_space(theme::SPACE_XS);
    let skip = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(WORDS_AT);
        // A name of several lines begins where one of a line does.
        let width = ui.available_width();
        column(ui, width, |ui| {
            if is_skipped {
                return chip(ui, &text.dose_skipped_name(name), true).clicked();
            }
            // Before it is noted it is something to do, and not said to be so.
            chip_button(ui, &text.dose_skip_name(name)).clicked()
        })
    };
    let is_clicked = ui.horizontal_top(skip).inner;
    is_clicked.then_some((!is_skipped).then_some(Dose::Skipped))
}
