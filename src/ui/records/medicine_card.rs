//! The page of medicines: the person's list, and painkillers by month.

use egui::{Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::beside;
use super::medicine_data::{MedicineData, MedicineItem};
use crate::diary::{Command, MedicineCommand};
use crate::domain::medicine::{MedicineId, MedicineKind};
use crate::text::Text;
use crate::ui::parts::kept_form::{KeptForm, waiting_ui};
use crate::ui::parts::list_names::{InPlace, Renaming, rename_choice};
use crate::ui::parts::name_line::is_among;
use crate::ui::parts::new_medicine::{NewMedicine, kind_choice};
use crate::ui::parts::row::row_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, bare_icon_button, card, heading, menu_button, secondary_button};

/// Height of a month's bar, and room for its name, in points.
const BAR: f32 = 12.0;
const MONTH: f32 = 74.0;

/// What is being typed about medicines.
#[derive(Debug, Default)]
pub struct MedicineList {
    added: KeptForm<NewMedicine>,
    renamed: Renaming<MedicineId>,
}

/// What can be done with a medicine of the list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    Rename,
    Kind(MedicineKind),
    Away,
    Delete,
}

impl MedicineList {
    /// Draws the page.
    pub fn medicines_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &MedicineData) {
        beside(
            ui,
            scene,
            self,
            |ui, scene, list| list.list_ui(ui, scene, data),
            |ui, scene, _| months_ui(ui, scene, data),
        );
    }

    fn list_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &MedicineData) {
        let text = scene.text;
        card(ui, |ui| {
            heading(ui, &text.medicine_list());
            ui.label(theme::small(text.medicine_list_hint()));
            ui.add_space(theme::SPACE_S);
            if data.list.is_empty() {
                ui.label(theme::soft(text.medicine_list_empty()));
            }
            for item in &data.list {
                ui.push_id(item.medicine.id, |ui| {
                    self.item_ui(ui, scene, item, data);
                });
            }
            ui.add_space(theme::SPACE_S);
            scene.entries_follow(ui);
            self.add_ui(ui, scene, data);
        });
    }

    fn item_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        item: &MedicineItem,
        data: &MedicineData,
    ) {
        let text = scene.text;
        let medicine = item.medicine.id;
        let name = item.medicine.name.as_str();
        let taken = |name: &str| is_among(name, data.names(Some(medicine)));
        match self.renamed.line_ui(ui, scene, (medicine, name), taken) {
            InPlace::Row => {}
            InPlace::Line => return,
            InPlace::Named(name) => {
                let renamed = MedicineCommand::Rename { medicine, name };
                scene.ask(Command::Medicine(renamed));
                return;
            }
        }
        let mut done = None;
        let waits = self.renamed.waits(medicine);
        row_ui(
            ui,
            |ui| {
                let words = text.list_more(name);
                let more = |ui: &mut Ui| bare_icon_button(ui, Icon::More, &words);
                let more = ui.add_enabled_ui(scene.takes_entries, more).inner;
                if waits {
                    waiting_ui(ui, scene, &more, &words);
                }
                done = menu_button(&more, &choices(item, waits, text));
            },
            &[theme::strong(name), theme::small(details(item, text))],
        );
        match done {
            Some(Choice::Rename) => {
                self.renamed.begin(medicine, name);
            }
            Some(choice) => scene.ask_all(command(choice, item).map(Command::Medicine)),
            None => {}
        }
    }

    fn add_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &MedicineData) {
        let Some(form) = self.added.get_mut() else {
            let name = scene.text.medicine_add();
            let button = secondary_button(ui, &name);
            self.added.mark_ui(ui, scene, &button, &name);
            if button.clicked() {
                self.added.open(NewMedicine::default());
            }
            return;
        };
        let taken = |name: &str| is_among(name, data.names(None));
        if let Some(ended) = form.form_ui(ui, scene, None, taken) {
            scene.ask_all(self.added.end(ended).map(Command::Medicine));
        }
    }
}

/// "pijnstiller · genoteerd op 3 dagen".
fn details(item: &MedicineItem, text: &Text) -> String {
    let mut parts = Vec::new();
    parts.extend(text.painkiller_kind(item.medicine.kind));
    if item.medicine.retired {
        parts.push(text.cli_medicine_away());
    }
    parts.push(item.noted.clone());
    parts.join(" · ")
}

fn choices(item: &MedicineItem, waits: bool, text: &Text) -> Vec<(Choice, String)> {
    let away = if item.medicine.retired {
        text.medicine_take_out()
    } else {
        text.medicine_put_away()
    };
    let others = MedicineKind::OFFERED
        .into_iter()
        .filter(|kind| *kind != item.medicine.kind);
    let mut choices = vec![(Choice::Rename, rename_choice(waits, text))];
    choices.extend(others.map(|kind| (Choice::Kind(kind), kind_choice(kind, text))));
    choices.push((Choice::Away, away));
    // One that days have can only be put away.
    if item.is_unused {
        choices.push((Choice::Delete, text.medicine_delete()));
    }
    choices
}

fn command(choice: Choice, item: &MedicineItem) -> Option<MedicineCommand> {
    let medicine = item.medicine.id;
    match choice {
        Choice::Rename => None,
        Choice::Kind(kind) => Some(MedicineCommand::SetKind { medicine, kind }),
        Choice::Away => Some(MedicineCommand::Retire {
            medicine,
            retired: !item.medicine.retired,
        }),
        Choice::Delete => Some(MedicineCommand::Delete { medicine }),
    }
}

fn months_ui(ui: &mut Ui, scene: &Scene, data: &MedicineData) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.medicine_months());
        if data.months.is_empty() {
            ui.label(theme::soft(text.medicine_months_empty()));
            return;
        }
        for month in &data.months {
            ui.horizontal(|ui| {
                let name = ui.label(theme::small(&month.label)).rect;
                ui.add_space((MONTH - name.width()).max(0.0));
                let size = vec2((ui.available_width() - 2.0 * theme::SPACE_XL).max(BAR), BAR);
                let (area, response) = ui.allocate_exact_size(size, Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &month.words));
                bar_ui(ui, area, month.share, month.is_many);
                ui.label(theme::body(month.taken.to_string()));
                response.on_hover_text(&month.words);
            });
        }
        ui.add_space(theme::SPACE_XS);
        ui.label(theme::small(&data.limits));
    });
}

fn bar_ui(ui: &Ui, area: Rect, share: f32, is_many: bool) {
    let palette = theme::palette(ui);
    let painter = ui.painter();
    painter.rect_filled(area, theme::SQUARE_RADIUS, palette.surface_2);
    let filled = area.with_max_x(area.left() + area.width() * share);
    let fill = if is_many {
        palette.moderate
    } else {
        palette.accent
    };
    painter.rect_filled(filled, theme::SQUARE_RADIUS, fill);
}
