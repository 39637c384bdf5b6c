//! Beside the rows of Today: magnesium, the day's factors, and the note, which is written half a second after the last key.

use egui::{Align, Layout, TextStyle, Ui, Vec2};

use super::data::TodayData;
use super::doses::{dose_button, doses_ui};
use super::entries::Drafts;
use super::magnesium::{doses_only_card_ui, magnesium_card_ui};
use super::pointed::{Pointed, SideCard, pointed_ui};
use crate::diary::{Command, MedicineCommand};
use crate::domain::Day;
use crate::ui::action::Go;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::parts::spell_draft::{SpellDraft, Typed};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Lines, card, chip, chip_button, heading, say_key};

/// Lines of the note that are shown where there is room, and the least in a low window.
const NOTE_LINES: usize = 8;
const NOTE_LEAST: usize = 2;

/// The note of a day, as a command.
pub fn note_command((day, body, spell): Typed<Day>) -> Command {
    Command::Note { day, body, spell }
}

/// What is typed beside the rows, and what of it a search pointed out.
pub struct Side<'s> {
    pub note: &'s mut SpellDraft<Day>,
    pub pointed: &'s mut Option<Pointed>,
    pub drafts: &'s mut Drafts,
}

/// Draws the cards beside the rows, the note no further than `bottom` if it can.
pub fn side_ui(ui: &mut Ui, scene: &mut Scene, side: Side<'_>, data: &TodayData, bottom: f32) {
    let Side {
        note,
        pointed,
        drafts,
    } = side;
    if !data.is_silent {
        pointed_ui(ui, pointed, SideCard::Magnesium, |ui| {
            magnesium_card_ui(ui, scene, &data.magnesium);
        });
        ui.add_space(theme::SPACE_S);
    } else if !data.magnesium.doses.is_empty() {
        pointed_ui(ui, pointed, SideCard::Magnesium, |ui| {
            doses_only_card_ui(ui, scene, &data.magnesium);
        });
        ui.add_space(theme::SPACE_S);
    }
    pointed_ui(ui, pointed, SideCard::Day, |ui| {
        day_card_ui(ui, scene, drafts, data);
    });
    ui.add_space(theme::SPACE_S);
    pointed_ui(ui, pointed, SideCard::Note, |ui| {
        note_card_ui(ui, scene, note, data, bottom);
    });
}

fn day_card_ui(ui: &mut Ui, scene: &mut Scene, drafts: &mut Drafts, data: &TodayData) {
    let text = scene.text;
    card(ui, |ui| {
        head_ui(ui, scene, drafts);
        chips_ui(ui, |ui| {
            scene.entries_follow(ui);
            for factor in &data.factors {
                if chip(ui, &factor.name, factor.on).clicked() {
                    let (day, on) = (data.day, !factor.on);
                    scene.ask(Command::Factor {
                        day,
                        factor: factor.id,
                        on,
                    });
                }
            }
            if chip_button(ui, &text.away_button()).clicked() {
                scene.ask(Go::Records(RecordsTab::Away));
            }
            if data.medicines.is_empty() {
                drafts.medicine_button(ui, scene);
            }
        });
        drafts.factor_form(ui, scene, &data.factors, data.day);
        if !data.medicines.is_empty() {
            medicines_ui(ui, scene, drafts, data);
        }
        drafts.medicine_form(ui, scene, &data.medicines, data.day);
    });
}

/// The way to a factor of one's own stands where none that is added takes its place.
fn head_ui(ui: &mut Ui, scene: &Scene, drafts: &mut Drafts) {
    let size = Vec2::new(ui.available_width(), theme::CHIP_HEIGHT);
    let line = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(size, line, |ui| {
        heading(ui, &scene.text.today_day_card());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            scene.entries_follow(ui);
            drafts.factor_button(ui, scene);
        });
    });
}

fn note_card_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    note: &mut SpellDraft<Day>,
    data: &TodayData,
    bottom: f32,
) {
    let text = scene.text;
    card(ui, |ui| {
        heading(ui, &text.today_note_card());
        let hint = if data.is_today {
            text.today_note_hint()
        } else {
            text.today_note_hint_past()
        };
        let lines = Lines {
            name: &text.today_note_card(),
            hint: &hint,
            rows: note_lines(ui, bottom),
        };
        ui.add_enabled_ui(scene.takes_words, |ui| {
            let field = note.area_ui(ui, scene, data.day, lines);
            let key = format!("{}+N", text.key_ctrl());
            say_key(field, &key, &text.key_tip(key.as_str()));
        });
    });
}

/// The lines of the note that have room above `bottom`.
fn note_lines(ui: &Ui, bottom: f32) -> usize {
    let around = f32::from(theme::CARD_MARGIN) + 2.0 * theme::SPACE_S;
    let room = bottom - ui.cursor().top() - around;
    let line = ui.text_style_height(&TextStyle::Body);
    let most = (NOTE_LEAST..=NOTE_LINES).rev();
    let mut fitting = most.filter(|lines| *lines as f32 * line <= room);
    fitting.next().unwrap_or(NOTE_LEAST)
}

/// A few chips more fit on a line of the narrow column.
fn chips_ui(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(theme::CHIP_GAP);
        contents(ui);
    });
}

/// The day's medicines, with how much of them was taken and when.
fn medicines_ui(ui: &mut Ui, scene: &mut Scene, drafts: &mut Drafts, data: &TodayData) {
    ui.add_space(theme::SPACE_XS);
    ui.label(theme::small(scene.text.today_medicines()));
    chips_ui(ui, |ui| {
        scene.entries_follow(ui);
        for medicine in &data.medicines {
            if chip(ui, &medicine.name, medicine.on).clicked() {
                let command = MedicineCommand::Note {
                    day: data.day,
                    medicine: medicine.id,
                    taken: !medicine.on,
                };
                scene.ask(Command::Medicine(command));
            }
        }
        dose_button(ui, scene, &mut drafts.dose, &data.medicines);
        drafts.medicine_button(ui, scene);
    });
    doses_ui(ui, scene, &mut drafts.dose, &data.medicines, data.day);
}
