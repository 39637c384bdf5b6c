//! The page of laboratory results: what there is, as printed, and a form to copy a new one from the printout.

use egui::Ui;

use super::lab_data::{LabData, LabItem};
use super::{RecordsData, beside};
use crate::diary::{Command, LabCommand};
use crate::domain::lab::{LabError, LabKind, LabValue};
use crate::domain::lab_figure::LabFigure;
use crate::domain::sign::clean_name;
use crate::domain::unit_words::without_unit;
use crate::text::Text;
use crate::ui::parts::day_field::DayField;
use crate::ui::parts::form::{Wrong, field_ui, line_ui, wrong_ui};
use crate::ui::parts::month_pick::Dates;
use crate::ui::parts::row::row_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, heading, is_entered, picker, primary_button, remove_button};

/// A result being copied.
#[derive(Debug, Default)]
pub struct LabDraft {
    /// Which of the built-in kinds; behind the last comes one in the person's words.
    kind: usize,
    own_name: String,
    value: String,
    /// As typed; the usual one of the kind while nothing was.
    unit: Option<String>,
    low: String,
    high: String,
    day: DayField,
    wrong: Wrong<LabPart>,
    /// One was handed on with Enter: the keyboard is to be where the next one begins.
    wants_next: bool,
}

/// The fields that something can be wrong with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LabPart {
    Name,
    Value,
    Unit,
    Range,
}

impl LabDraft {
    /// Draws the page.
    pub fn labs_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &RecordsData) {
        beside(
            ui,
            scene,
            self,
            |ui, scene, _| list_ui(ui, scene, &data.labs),
            |ui, scene, draft| draft.form_ui(ui, scene, data.dates),
        );
    }

    fn form_ui(&mut self, ui: &mut Ui, scene: &mut Scene, dates: Dates) {
        let text = scene.text;
        card(ui, |ui| {
            heading(ui, &text.lab_new());
            scene.entries_follow(ui);
            let mut is_done = self.kind_ui(ui, scene);
            is_done |= self.value_ui(ui, scene);
            let day = text.day_field();
            self.day.begin_with(Some(dates.today), text);
            is_done |= self.day.day_ui(ui, scene, &day, dates);
            ui.add_space(theme::SPACE_XS);
            let is_entered = is_done;
            is_done |= primary_button(ui, &text.today_add()).clicked();
            if is_done {
                match self.command(dates, text) {
                    Some(command) => {
                        scene.ask(Command::Lab(command));
                        // The next result is often of the same day.
                        let day = std::mem::take(&mut self.day);
                        *self = Self {
                            day,
                            kind: self.kind,
                            wants_next: is_entered,
                            ..Self::default()
                        };
                    }
                    // The fields that are wrong say so in the next picture.
                    None => ui.request_repaint(),
                }
            }
        });
    }

    /// What was measured. True when Enter was pressed in its field.
    fn kind_ui(&mut self, ui: &mut Ui, scene: &Scene) -> bool {
        let text = scene.text;
        ui.label(theme::small(text.lab_kind()));
        let names = LabKind::BUILT_IN.iter().map(|kind| text.lab(kind));
        let names: Vec<String> = names.chain([text.lab_own()]).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if let Some(kind) = picker(ui, &names, self.kind, &text.lab_kind()) {
            self.kind = kind;
            self.unit = None;
            self.wrong.begin();
        }
        let name = text.lab_own_name();
        let is_own = LabKind::BUILT_IN.get(self.kind).is_none();
        is_own
            && line_ui(
                ui,
                &mut self.wrong,
                LabPart::Name,
                &mut self.own_name,
                (&name, ""),
            )
    }

    /// The value, its unit, and the range printed beside it. True when Enter was pressed in a field.
    fn value_ui(&mut self, ui: &mut Ui, scene: &Scene) -> bool {
        let text = scene.text;
        let wrong = &mut self.wrong;
        let (name, hint) = (text.lab_figure(), text.lab_figure_hint());
        let value = field_ui(ui, &mut self.value, &name, &hint);
        if std::mem::take(&mut self.wants_next) {
            value.request_focus();
        }
        let mut is_done = is_entered(ui, &value);
        wrong_ui(ui, wrong, LabPart::Value, value.changed(), Some(&value));
        let usual = LabKind::BUILT_IN
            .get(self.kind)
            .map_or("", LabKind::usual_unit);
        let unit = self.unit.get_or_insert_with(|| usual.to_owned());
        is_done |= line_ui(ui, wrong, LabPart::Unit, unit, (&text.lab_unit(), ""));
        let hint = text.lab_range_hint();
        let low = field_ui(ui, &mut self.low, &text.lab_low(), &hint);
        let high = field_ui(ui, &mut self.high, &text.lab_high(), &hint);
        is_done |= is_entered(ui, &low) || is_entered(ui, &high);
        let is_changed = low.changed() || high.changed();
        wrong_ui(ui, wrong, LabPart::Range, is_changed, Some(&low));
        is_done
    }

    /// The result as typed, unless something is wrong: each field says what is wrong with it.
    fn command(&mut self, dates: Dates, text: &Text) -> Option<LabCommand> {
        self.wrong.begin();
        let kind = match LabKind::BUILT_IN.get(self.kind) {
            Some(kind) => Ok(kind.clone()),
            None => clean_name(&self.own_name)
                .map(LabKind::Own)
                .ok_or_else(|| text.bad_name(&self.own_name)),
        };
        let kind = self.wrong.take(LabPart::Name, kind);
        let unit = self.unit.as_deref().unwrap_or_default();
        let wrong = |err: LabError| text.lab_error(err);
        // Of a kind without a name yet any words are a result.
        let figure_kind = kind.clone().unwrap_or(LabKind::Own(String::new()));
        let figure = LabFigure::parse(without_unit(&self.value, unit), &figure_kind);
        let figure = self.wrong.take(LabPart::Value, figure.map_err(wrong));
        let is_unit = unit.trim().is_empty() || clean_name(unit).is_some();
        if !is_unit {
            self.wrong.refuse(LabPart::Unit, wrong(LabError::Unit));
        }
        let range = range(&self.low, &self.high, unit);
        let range = self.wrong.take(LabPart::Range, range.map_err(wrong));
        let day = self.day.hand_on(dates, text, self.wrong.leads()).ok()?;
        let ((low, high), figure) = (range?, figure?);
        let value = LabValue::printed(figure, unit, low, high).ok()?;
        let (day, kind) = (day.unwrap_or(dates.today), kind?);
        Some(LabCommand::Add { day, kind, value })
    }
}

/// The range as typed, possibly open on either side.
fn range(low: &str, high: &str, unit: &str) -> Result<(Option<f64>, Option<f64>), LabError> {
    let (low, high) = (bound(low, unit)?, bound(high, unit)?);
    LabValue::check_range(low, high)?;
    Ok((low, high))
}

fn bound(typed: &str, unit: &str) -> Result<Option<f64>, LabError> {
    match without_unit(typed, unit) {
        "" => Ok(None),
        typed => LabValue::number(typed).map(Some).ok_or(LabError::Bound),
    }
}

fn list_ui(ui: &mut Ui, scene: &mut Scene, data: &LabData) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.lab_list());
        if data.kinds.is_empty() {
            ui.label(theme::soft(text.lab_empty()));
        }
        for kind in &data.kinds {
            ui.add_space(theme::SPACE_XS);
            ui.label(theme::strong(&kind.name));
            if let Some(line) = &kind.line {
                line.line_ui(ui);
            }
            for item in &kind.results {
                ui.push_id(item.id, |ui| item_ui(ui, scene, item));
            }
        }
        ui.add_space(theme::SPACE_S);
        ui.label(theme::small(text.lab_note()));
    });
}

fn item_ui(ui: &mut Ui, scene: &mut Scene, item: &LabItem) {
    let value = match &item.range {
        Some(range) => format!("{} ({range})", item.value),
        None => item.value.clone(),
    };
    row_ui(
        ui,
        |ui| {
            let remove = |ui: &mut Ui| remove_button(ui, &item.remove);
            if ui.add_enabled_ui(scene.takes_entries, remove).inner {
                let command = LabCommand::Delete { id: item.id };
                scene.ask(Command::Lab(command));
            }
        },
        &[theme::body(value), theme::small(&item.day)],
    );
}
