//! Today: one row a sign, answered with one click or key. Draws [`TodayData`] and collects actions; what is still being typed
//! (the note, a reading) lives here until it is handed on.

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, vec2};

use super::action::Action;
use super::flag_notices::notices_ui;
use super::theme;
use super::today_data::{Row, RowEntry, Square, TodayData, WeekDay};
use super::today_entries::Drafts;
use super::today_side::{NoteDraft, side_ui};
use super::widgets::{
    DayCircle, Icon, SquareMark, card, day_circle, heading, icon_button, key_cap, name_link,
    primary_button, quiet_button, severity_buttons, squares, title,
};
use crate::diary::Command;
use crate::domain::{Day, Now};
use crate::text::Text;

const ROW_HEIGHT: f32 = 44.0;
/// Width of the column beside the rows.
const SIDE: f32 = 250.0;
/// From this width on the side column stands beside the rows, below it under them.
const TWO_COLUMNS: f32 = 860.0;
/// From this width on a row fits on one line.
const ONE_LINE: f32 = 560.0;
/// Where names begin, behind the key caps.
const NAME_AT: f32 = 32.0;

/// The state of Today that is not in the diary.
#[derive(Debug, Default)]
pub struct TodayScreen {
    chosen_row: Option<usize>,
    note: NoteDraft,
    drafts: Drafts,
}

impl TodayScreen {
    /// Nothing chosen, nothing typed.
    #[must_use]
    pub fn new(data: &TodayData) -> Self {
        Self {
            note: NoteDraft::new(&data.note),
            ..Self::default()
        }
    }

    /// Takes over what the diary says now, but never over words still being typed.
    pub fn take_over(&mut self, data: &TodayData) {
        self.note.take_over(&data.note);
        self.chosen_row = self.chosen_row.filter(|row| *row < data.rows.len());
    }

    /// Chooses a row by its place.
    pub const fn choose_row(&mut self, row: Option<usize>) {
        self.chosen_row = row;
    }

    /// The row that the keyboard is on.
    #[must_use]
    pub fn chosen_row<'d>(&self, data: &'d TodayData) -> Option<&'d Row> {
        self.chosen_row.and_then(|row| data.rows.get(row))
    }

    /// The row that a digit answers: the chosen one, else the first open one, which it then chooses.
    pub fn row_to_answer<'d>(&mut self, data: &'d TodayData) -> Option<&'d Row> {
        let is_open = |row: &Row| matches!(row.entry, RowEntry::Daily { chosen: None, .. });
        if self.chosen_row.is_none() {
            self.chosen_row = data.rows.iter().position(is_open);
        }
        self.chosen_row(data)
            .filter(|row| matches!(row.entry, RowEntry::Daily { .. }))
    }

    /// Moves up or down by `step` rows, staying on the list.
    pub fn move_row(&mut self, data: &TodayData, step: isize) {
        let Some(last) = data.rows.len().checked_sub(1) else {
            return;
        };
        self.chosen_row = Some(match self.chosen_row {
            Some(row) => row.saturating_add_signed(step).min(last),
            None if step > 0 => 0,
            None => last,
        });
    }

    /// The note as a command, if it was typed in since it was last written.
    pub fn take_note(&mut self) -> Option<Command> {
        self.note.take()
    }

    /// Draws Today.
    pub fn today_ui(
        &mut self,
        ui: &mut Ui,
        data: &TodayData,
        last_day: Day,
        now: Now,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        head_ui(ui, data, last_day, text, actions);
        ui.add_space(theme::SPACE_M);
        if !data.notices.is_empty() {
            notices_ui(ui, &data.notices, data.day, text, actions);
            ui.add_space(theme::SPACE_M);
        }
        let full = ui.available_width();
        if full >= TWO_COLUMNS {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = theme::SPACE_L;
                column(ui, full - SIDE - theme::SPACE_L, |ui| {
                    self.rows_card(ui, data, text, actions);
                });
                column(ui, SIDE, |ui| {
                    self.side(ui, data, now, text, actions);
                });
            });
        } else {
            self.rows_card(ui, data, text, actions);
            ui.add_space(theme::SPACE_L);
            self.side(ui, data, now, text, actions);
        }
    }

    fn side(
        &mut self,
        ui: &mut Ui,
        data: &TodayData,
        now: Now,
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        side_ui(
            ui,
            &mut self.note,
            &mut self.drafts,
            data,
            now,
            text,
            actions,
        );
    }

    fn rows_card(&mut self, ui: &mut Ui, data: &TodayData, text: &Text, actions: &mut Vec<Action>) {
        card(ui, |ui| {
            question_ui(ui, data);
            if data.rows.is_empty() {
                ui.label(theme::soft(text.no_signs_followed()));
            }
            let words = text.severities();
            ui.spacing_mut().item_spacing.y = 0.0;
            for (index, row) in data.rows.iter().enumerate() {
                ui.push_id(row.sign.0, |ui| {
                    divider(ui);
                    self.row_ui(ui, index, row, data.day, &words, text, actions);
                });
            }
            divider(ui);
            foot_ui(ui, data, text, actions);
        });
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one row needs its place, its day and its words"
    )]
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        index: usize,
        row: &Row,
        day: Day,
        words: &[String; 4],
        text: &Text,
        actions: &mut Vec<Action>,
    ) {
        let chosen = self.chosen_row == Some(index);
        match &row.entry {
            RowEntry::Daily {
                chosen: severity,
                squares,
                squares_name,
                ..
            } => {
                let strip = |ui: &mut Ui| squares_ui(ui, squares, squares_name);
                let answered = row_line(ui, row, chosen, actions, strip, |ui| {
                    let [none, mild, moderate, severe] = words;
                    severity_buttons(
                        ui,
                        &row.name,
                        [none, mild, moderate, severe],
                        *severity,
                        true,
                    )
                });
                if let Some(picked) = answered.filter(|picked| Some(*picked) != *severity) {
                    let severity = Some(picked);
                    actions.push(Action::Do(Command::Answer {
                        day,
                        sign: row.sign,
                        severity,
                    }));
                }
            }
            RowEntry::Readings { of_day, recent } => {
                let summary = |ui: &mut Ui| drop(ui.label(theme::faint(ui, recent)));
                row_line(ui, row, chosen, actions, summary, |ui| {
                    self.drafts.reading_button(ui, text);
                });
                self.drafts.readings_ui(ui, of_day, day, text, actions);
            }
            RowEntry::Events { of_day, summary } => {
                let summary = |ui: &mut Ui| drop(ui.label(theme::faint(ui, summary)));
                row_line(ui, row, chosen, actions, summary, |ui| {
                    self.drafts.event_button(ui, text);
                });
                self.drafts
                    .events_ui(ui, of_day, row.sign, day, text, actions);
            }
        }
    }
}

/// A column of a fixed width.
pub(super) fn column<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.x = theme::SPACE_S;
        contents(ui)
    })
    .inner
}

fn head_ui(ui: &mut Ui, data: &TodayData, last_day: Day, text: &Text, actions: &mut Vec<Action>) {
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, Icon::Previous, &text.today_previous_day()).clicked() {
            actions.push(Action::ShowDay(data.day.plus(-1)));
        }
        title(ui, &data.heading);
        let is_last = data.day >= last_day;
        let next = if is_last {
            text.today_is_today()
        } else {
            text.today_next_day()
        };
        ui.add_enabled_ui(!is_last, |ui| {
            if icon_button(ui, Icon::Next, &next).clicked() {
                actions.push(Action::ShowDay(data.day.plus(1)));
            }
        });
        if !is_last && quiet_button(ui, &text.today_go_today()).clicked() {
            actions.push(Action::ShowDay(last_day));
        }
        if let Some(late) = &data.late {
            ui.label(theme::small(late));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for day in data.week.iter().rev() {
                week_day_ui(ui, day, day.day == data.day, actions);
            }
        });
    });
}

fn week_day_ui(ui: &mut Ui, day: &WeekDay, is_chosen: bool, actions: &mut Vec<Action>) {
    let mark = day.worst.map_or(SquareMark::NotLogged, SquareMark::on_time);
    let circle = DayCircle {
        mark,
        weekday_label: &day.label,
        is_chosen,
        name: &day.name,
    };
    ui.add_enabled_ui(!day.future, |ui| {
        if day_circle(ui, circle).clicked() {
            actions.push(Action::ShowDay(day.day));
        }
    });
}

fn question_ui(ui: &mut Ui, data: &TodayData) {
    ui.horizontal(|ui| {
        heading(ui, &data.question);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme::faint(ui, &data.last_days));
        });
    });
}

fn divider(ui: &mut Ui) {
    let palette = theme::palette(ui);
    let line = ui.available_rect_before_wrap();
    ui.painter().hline(
        line.x_range(),
        line.top(),
        (theme::LINE_WIDTH, palette.border),
    );
}

/// One row: key cap and name on the left, the strip of past days on the right, the answer between; on a narrow card the answer
/// stands on a line of its own.
fn row_line<R>(
    ui: &mut Ui,
    row: &Row,
    chosen: bool,
    actions: &mut Vec<Action>,
    strip: impl FnOnce(&mut Ui),
    answer: impl FnOnce(&mut Ui) -> R,
) -> R {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW_HEIGHT), Sense::hover());
    if chosen {
        chosen_ui(ui, rect);
    }
    let right = Layout::right_to_left(Align::Center);
    let mut line = ui.new_child(UiBuilder::new().max_rect(rect).layout(right));
    strip_cell(&mut line, strip);
    if width >= ONE_LINE {
        line.add_space(theme::SPACE_M);
        let answered = answer(&mut line);
        name_ui(
            ui,
            rect.with_max_x(line.min_rect().left() - theme::SPACE_S),
            row,
            actions,
        );
        answered
    } else {
        name_ui(
            ui,
            rect.with_max_x(line.min_rect().left() - theme::SPACE_S),
            row,
            actions,
        );
        let below = ui.horizontal(|ui| answer(ui)).inner;
        ui.add_space(theme::SPACE_S);
        below
    }
}

/// The right part of a row, always as wide as fourteen squares so that the answers line up.
fn strip_cell(line: &mut Ui, strip: impl FnOnce(&mut Ui)) {
    let marks = 14.0;
    let width = marks * theme::SQUARE.x + (marks - 1.0) * theme::SQUARE_GAP;
    line.allocate_ui_with_layout(
        vec2(width, ROW_HEIGHT),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.set_min_width(width);
            strip(ui);
        },
    );
}

fn chosen_ui(ui: &Ui, rect: Rect) {
    let palette = theme::palette(ui);
    let row = rect.expand2(vec2(theme::SPACE_S, -1.0));
    ui.painter()
        .rect_filled(row, theme::CONTROL_RADIUS, palette.accent_soft);
}

/// Key cap and name, which leads to the page of the sign; a long name takes two lines.
fn name_ui(ui: &mut Ui, rect: Rect, row: &Row, actions: &mut Vec<Action>) {
    let layout = Layout::left_to_right(Align::Center);
    let mut left = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    if let Some(letter) = row.key_cap {
        key_cap(&mut left, &letter.to_string());
    }
    let rect = rect.with_min_x(rect.left() + NAME_AT);
    let mut name = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    name.spacing_mut().item_spacing.y = 0.0;
    let link = name_link(&mut name, &row.name);
    if link.clicked() {
        actions.push(Action::OpenSign(row.key.clone()));
    }
    if let Some(sentence) = &row.sentence {
        link.on_hover_text(sentence);
    }
}

fn squares_ui(ui: &mut Ui, days: &[Square], name: &str) {
    let marks: Vec<SquareMark> = days
        .iter()
        .map(|day| match day.severity {
            Some(severity) => SquareMark::Level {
                severity,
                late: day.late,
            },
            None => SquareMark::NotLogged,
        })
        .collect();
    let (response, hovered) = squares(ui, &marks, name);
    if let Some(day) = hovered.and_then(|index| days.get(index)) {
        response.on_hover_text_at_pointer(&day.tip);
    }
}

fn foot_ui(ui: &mut Ui, data: &TodayData, text: &Text, actions: &mut Vec<Action>) {
    ui.add_space(theme::SPACE_S);
    ui.horizontal_wrapped(|ui| {
        let open = data.open_rows > 0;
        ui.add_enabled_ui(open, |ui| {
            if primary_button(ui, &text.today_no_other_signs()).clicked() {
                actions.push(Action::Do(Command::NoOtherSigns { day: data.day }));
            }
        });
        ui.label(theme::small(if open {
            text.today_no_other_signs_hint()
        } else {
            text.today_all_answered()
        }));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            saved_ui(ui, data, text, actions);
        });
    });
}

fn saved_ui(ui: &mut Ui, data: &TodayData, text: &Text, actions: &mut Vec<Action>) {
    if let Some(what) = &data.redo
        && icon_button(ui, Icon::Redo, &text.redo_what(what.as_str())).clicked()
    {
        actions.push(Action::Redo);
    }
    if let Some(what) = &data.undo
        && icon_button(ui, Icon::Undo, &text.undo_what(what.as_str())).clicked()
    {
        actions.push(Action::Undo);
    }
    ui.label(theme::faint(ui, &data.saved));
}
