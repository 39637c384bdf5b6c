//! The names of a file, each with what it is in the diary, and with the scale of its numbers where that must be said.

use egui::{Align, Id, Label, Ui};

use super::names_data::NameData;
use super::scale_data::{SameScale, ScaleData};
use crate::domain::Severity;
use crate::exchange::foreign::Scale;
use crate::exchange::foreign::choice::is_dose;
use crate::ui::action::incoming::{OfAll, OfFile, OfName};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{check_box, picker, segmented, steady, text_field};

/// Draws a name.
pub fn name_ui(ui: &mut Ui, scene: &mut Scene, at: usize, data: &NameData) {
    let text = scene.text;
    steady(ui, ("import name", at), |ui| {
        let title = ui.add(Label::new(theme::strong(&data.name)).wrap());
        if take_wanted(ui, at) {
            title.scroll_to_me(Some(Align::TOP));
        }
        ui.horizontal_wrapped(|ui| {
            let words: Vec<&str> = data
                .options
                .iter()
                .map(|(_, words)| words.as_str())
                .collect();
            let label = text.incoming_what_is(data.name.as_str());
            if let Some(option) = picker(ui, &words, data.chosen, &label)
                && let Some((target, _)) = data.options.get(option)
            {
                scene.ask(OfFile::Name(at, OfName::Target(target.clone())));
            }
            ui.label(theme::soft(&data.rows));
        });
        if let Some(near) = &data.near {
            ui.add(Label::new(theme::small(near)).wrap());
        }
        if let Some(scale) = &data.scale {
            steady(ui, ("import scale", at), |ui| {
                scale_ui(ui, scene, at, &data.name, scale);
            });
        }
        if let Some(present) = data.present {
            steady(ui, ("import present", at), |ui| {
                present_ui(ui, scene, at, (present, &data.present_label));
            });
        }
        if data.is_new_product {
            steady(ui, ("import amount", at), |ui| {
                amount_ui(ui, scene, at, data);
            });
        }
        if let Some(shares) = &data.shares {
            ui.add(Label::new(theme::small(shares)).wrap());
        }
    });
}

/// What is in one unit of a product that is new.
fn amount_ui(ui: &mut Ui, scene: &mut Scene, at: usize, data: &NameData) {
    if let Some(in_mg) = data.in_mg
        && check_box(ui, in_mg, &scene.text.incoming_in_mg(), None).clicked()
    {
        scene.ask(OfFile::Name(at, OfName::InMg(!in_mg)));
    }
    if data.in_mg != Some(true) {
        per_unit_ui(ui, scene, at, data.mg, &data.name);
    }
}

/// Whether a name is to be brought into sight, once.
pub fn take_wanted(ui: &Ui, at: usize) -> bool {
    let is_wanted = ui.data(|kept| kept.get_temp::<usize>(wanted_name()) == Some(at));
    if is_wanted {
        ui.data_mut(|kept| kept.remove::<usize>(wanted_name()));
    }
    is_wanted
}

/// Where a name is kept that is to be brought into sight.
pub fn wanted_name() -> Id {
    Id::unique("wanted name")
}

/// Draws the one answer for the scales of all names that are alike.
pub fn same_scale_ui(ui: &mut Ui, scene: &mut Scene, data: &SameScale) {
    let text = scene.text;
    ui.add(Label::new(theme::body(text.incoming_same_scale(data.names))).wrap());
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        let scale = (data.highest.as_slice(), data.high, data.reverse);
        let said = how_high_ui(ui, scene, scale, &text.incoming_same_scale_of());
        if let Some((highest, reverse)) = said {
            scene.ask(OfFile::All(OfAll::Scale(highest, reverse)));
        }
    });
}

/// Asks how high numbers go and which way; the answer, once one was given.
fn how_high_ui(
    ui: &mut Ui,
    scene: &Scene,
    (highest, high, reverse): (&[u32], Option<u32>, Option<bool>),
    label: &str,
) -> Option<(u32, Option<bool>)> {
    let text = scene.text;
    let mut words = vec![text.incoming_scale_choose()];
    words.extend(
        highest
            .iter()
            .map(|highest| text.incoming_scale_to(*highest)),
    );
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let place = high.and_then(|high| highest.iter().position(|of| *of == high));
    let chosen = picker(ui, &words, place.map_or(0, |place| place + 1), label);
    // Which way they go is not taken for granted: years would stand upside down.
    let chosen = chosen.and_then(|chosen| highest.get(chosen.checked_sub(1)?));
    let chosen = chosen.map(|highest| (*highest, reverse));
    let ways = [text.incoming_high_is_bad(), text.incoming_high_is_good()];
    let ways: Vec<&str> = ways.iter().map(String::as_str).collect();
    // Only once it is said how high: before that it is no choice.
    let way = high.and_then(|high| {
        let way = segmented(ui, &ways, reverse.map(usize::from), label)?;
        Some((high, Some(way == 1)))
    });
    chosen.or(way)
}

fn scale_ui(ui: &mut Ui, scene: &mut Scene, at: usize, name: &str, data: &ScaleData) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        ui.label(theme::body(text.incoming_scale()));
        let said = (data.highest.as_slice(), data.high, data.reverse);
        let label = text.incoming_scale_of(name);
        if let Some((highest, reverse)) = how_high_ui(ui, scene, said, &label) {
            scene.ask(match reverse {
                Some(reverse) => OfFile::Name(at, OfName::Scale(scale(highest, reverse))),
                None => OfFile::Name(at, OfName::Highest(highest)),
            });
        }
    });
    if let Some(steps) = &data.steps {
        ui.add(Label::new(theme::small(steps)).wrap());
    }
}

const fn scale(highest: u32, reverse: bool) -> Scale {
    Scale { highest, reverse }
}

fn present_ui(ui: &mut Ui, scene: &mut Scene, at: usize, (present, label): (Severity, &str)) {
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        ui.label(theme::body(label));
        let words = Severity::ALL.map(|severity| scene.text.severity(severity));
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let place = Severity::ALL
            .iter()
            .position(|severity| *severity == present);
        if let Some(chosen) = segmented(ui, &words, place, label)
            && let Some(severity) = Severity::ALL.get(chosen)
        {
            scene.ask(OfFile::Name(at, OfName::Present(*severity)));
        }
    });
}

/// Room for an amount that is typed.
const AMOUNT_WIDTH: f32 = 150.0;

/// Amounts of magnesium that are usual in one unit, in milligrams.
const USUAL_MG: [u32; 16] = [
    50, 60, 75, 80, 100, 120, 125, 150, 180, 200, 250, 300, 350, 375, 400, 500,
];

fn per_unit_ui(ui: &mut Ui, scene: &mut Scene, at: usize, mg: Option<u32>, name: &str) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        ui.label(theme::body(text.incoming_per_unit()));
        let mut amounts = USUAL_MG.to_vec();
        amounts.extend(mg.filter(|mg| !USUAL_MG.contains(mg)));
        amounts.sort_unstable();
        let mut words = vec![text.incoming_per_unit_choose()];
        words.extend(amounts.iter().map(|mg| text.incoming_mg(*mg)));
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let place = mg.and_then(|mg| amounts.iter().position(|of| *of == mg));
        let label = text.incoming_per_unit_of(name);
        let chosen = picker(ui, &words, place.map_or(0, |place| place + 1), &label);
        if let Some(mg) = chosen.and_then(|chosen| amounts.get(chosen.checked_sub(1)?)) {
            scene.ask(OfFile::Name(at, OfName::PerUnit(*mg)));
        }
        own_amount_ui(ui, scene, at, name);
    });
}

/// An amount that is not among the usual ones, typed.
fn own_amount_ui(ui: &mut Ui, scene: &mut Scene, at: usize, name: &str) {
    let text = scene.text;
    let kept = Id::unique(("own amount", at));
    let mut typed = ui
        .data(|data| data.get_temp::<String>(kept))
        .unwrap_or_default();
    let label = text.incoming_own_amount(name);
    let field = ui.scope(|ui| {
        ui.set_max_width(AMOUNT_WIDTH);
        text_field(ui, &mut typed, &label, &text.incoming_own_amount_hint())
    });
    let field = field.inner;
    if field.changed() {
        let amount = typed.trim().trim_end_matches("mg").trim_end();
        if let Some(mg) = amount.parse().ok().filter(is_dose) {
            scene.ask(OfFile::Name(at, OfName::PerUnit(mg)));
        }
        ui.data_mut(|data| data.insert_temp(kept, typed));
    }
}
