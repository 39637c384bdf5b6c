//! The page of blood pressure: the chart or its table, the means in words, the measuring week, the limits in words, and a line for a
//! new reading.

use egui::{Align, Layout, Ui, Vec2};

use super::pressure_chart::{legend_ui, pressure_chart_ui};
use super::pressure_data::PressureData;
use super::pressure_table::table_ui;
use super::{RecordsData, beside};
use crate::diary::Command;
use crate::domain::measurement::DayPart;
use crate::domain::{BloodPressure, Day};
use crate::text::Text;
use crate::ui::action::LookAt;
use crate::ui::action::pressure_period::PressurePeriod;
use crate::ui::parts::day_field::DayField;
use crate::ui::parts::form::{Wrong, wrong_ui};
use crate::ui::parts::month_pick::Dates;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    MessageLook, card, chip, heading, is_entered, link_button, message_bar, picker, primary_button,
    text_field,
};

/// A reading being typed, and how the page is looked at.
#[derive(Debug, Default)]
pub struct PressureDraft {
    typed: String,
    part: Option<DayPart>,
    day: DayField,
    wrong: Wrong<()>,
    /// What to do where the last one typed is very high.
    very_high: Option<String>,
    as_table: bool,
}

impl PressureDraft {
    /// Draws the page.
    pub fn pressure_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &RecordsData) {
        beside(
            ui,
            scene,
            self,
            |ui, scene, draft| draft.look_ui(ui, scene, &data.pressure),
            |ui, scene, draft| draft.add_ui(ui, scene, data.dates),
        );
    }

    fn look_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &PressureData) {
        let text = scene.text;
        card(ui, |ui| {
            let row = Vec2::new(ui.available_width(), theme::CONTROL_HEIGHT);
            let wraps = Layout::left_to_right(Align::Center).with_main_wrap(true);
            ui.allocate_ui_with_layout(row, wraps, |ui| self.head_ui(ui, scene, data));
            ui.add_space(theme::SPACE_S);
            if data.is_empty {
                ui.label(theme::strong(text.pressure_empty()));
                ui.label(theme::soft(text.pressure_empty_next()));
            } else if data.days.is_empty() {
                ui.label(theme::soft(text.pressure_none_in()));
            } else if self.as_table {
                table_ui(ui, scene, data);
            } else {
                pressure_chart_ui(ui, scene, data);
                legend_ui(ui, scene, data);
            }
        });
        if !data.means.is_empty() {
            ui.add_space(theme::SPACE_S);
            card(ui, |ui| {
                heading(ui, &text.pressure_look());
                for mean in &data.means {
                    ui.label(theme::body(mean));
                }
                for week in &data.weeks {
                    ui.add_space(theme::SPACE_XS);
                    ui.label(theme::body(week));
                }
            });
        }
    }

    fn head_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &PressureData) {
        let text = scene.text;
        heading(ui, &text.records_pressure());
        let names = PressurePeriod::ALL.map(|period| period.name(text));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let shown = PressurePeriod::ALL
            .iter()
            .position(|period| *period == data.period);
        let picked = picker(
            ui,
            &names,
            shown.unwrap_or_default(),
            &text.pressure_period(),
        );
        if let Some(period) = picked.and_then(|at| PressurePeriod::ALL.get(at)) {
            scene.ask(LookAt::Pressure(*period));
        }
        let toggle = if self.as_table {
            text.pressure_table_hide()
        } else {
            text.pressure_table_show()
        };
        if !data.days.is_empty() && link_button(ui, &toggle).clicked() {
            self.as_table = !self.as_table;
        }
    }

    fn add_ui(&mut self, ui: &mut Ui, scene: &mut Scene, dates: Dates) {
        let text = scene.text;
        card(ui, |ui| {
            heading(ui, &text.pressure_add());
            scene.entries_follow(ui);
            let hint = text.today_reading_hint();
            let field = text_field(ui, &mut self.typed, &text.pressure_add(), &hint);
            let mut is_done = is_entered(ui, &field);
            wrong_ui(ui, &mut self.wrong, (), field.changed(), Some(&field));
            ui.label(theme::small(text.pressure_when()));
            // As on Today: none is chosen where it is not known, and two chips fit beside each other.
            ui.horizontal_wrapped(|ui| {
                for part in DayPart::ALL {
                    let on = self.part == Some(part);
                    if chip(ui, &text.day_part(part), on).clicked() {
                        self.part = (!on).then_some(part);
                    }
                }
            });
            let day = text.day_field();
            self.day.begin_with(Some(dates.today), text);
            is_done |= self.day.day_ui(ui, scene, &day, dates);
            ui.add_space(theme::SPACE_XS);
            is_done |= primary_button(ui, &text.today_add()).clicked();
            if is_done {
                self.hand_on(scene, dates);
                ui.request_repaint();
            }
            if let Some(words) = &self.very_high {
                message_bar(ui, MessageLook::Danger, words, None);
            }
        });
        ui.add_space(theme::SPACE_S);
        card(ui, |ui| {
            ui.label(theme::body(text.pressure_limit()));
            ui.label(theme::body(text.pressure_same_day()));
        });
    }

    fn hand_on(&mut self, scene: &mut Scene, dates: Dates) {
        let text = scene.text;
        if let Some((reading, day)) = self.read(dates, text) {
            scene.ask(Command::AddBloodPressure {
                day,
                reading,
                part: self.part,
            });
            self.very_high = text.very_high_reading(reading);
            self.typed.clear();
        }
    }

    fn read(&mut self, dates: Dates, text: &Text) -> Option<(BloodPressure, Day)> {
        self.wrong.begin();
        let reading = BloodPressure::parse(&self.typed).map_err(|_| text.today_reading_wrong());
        let reading = self.wrong.take((), reading);
        let day = self.day.hand_on(dates, text, self.wrong.leads()).ok()?;
        Some((reading?, day.unwrap_or(dates.today)))
    }
}
