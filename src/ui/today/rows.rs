//! The rows of Today, and the question above them. An answer, words beside it, a reading or an event: each row collects the
//! action that was asked of it.

use egui::{Align, Label, Layout, Rect, Response, Ui};

use super::data::TodayData;
use super::entries::Drafts;
use super::line::{Columns, Line, cell, indented, line_ui};
use super::moment::moments_ui;
use super::remark::RemarkDraft;
use super::rows_data::{Row, RowEntry, Square};
use super::screen::TodayScreen;
use crate::diary::Command;
use crate::ui::action::Go;
use crate::ui::input::focus_trail::let_go;
use crate::ui::parts::kept_form::waiting_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    Icon, MessageLook, SquareMark, heading, menu_button, message_bar, quiet_icon_button,
    severity_buttons, squares,
};

/// Draws the question above the rows.
pub fn question_ui(ui: &mut Ui, columns: &Columns, data: &TodayData) {
    if !columns.is_one_line() {
        heading(ui, &data.question);
        ui.label(theme::faint(ui, &data.last_days));
        return;
    }
    ui.horizontal(|ui| {
        heading(ui, &data.question);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme::faint(ui, &data.last_days));
        });
    });
}

/// Draws the rows.
pub fn rows_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    screen: &mut TodayScreen,
    columns: &Columns,
    data: &TodayData,
) {
    ui.spacing_mut().item_spacing.y = 0.0;
    screen.keys.begin();
    for (index, row) in data.rows.iter().enumerate() {
        ui.push_id(row.sign.0, |ui| {
            let top = ui.cursor().top();
            divider(ui);
            let is_chosen = screen.chosen_row == Some(index);
            let drawn = Drawn {
                columns,
                data,
                row,
                is_chosen,
            };
            drawn.row_ui(ui, scene, screen);
            screen.keys.note(ui, index, top);
            if is_chosen {
                screen.keys.show_row(ui, top);
            }
        });
    }
    divider(ui);
}

/// A row being drawn: what it says, where its parts stand, and whether the keyboard is on it.
#[derive(Clone, Copy)]
struct Drawn<'a> {
    columns: &'a Columns,
    data: &'a TodayData,
    row: &'a Row,
    is_chosen: bool,
}

impl Drawn<'_> {
    fn row_ui(self, ui: &mut Ui, scene: &mut Scene, screen: &mut TodayScreen) {
        match &self.row.entry {
            RowEntry::Daily {
                remark,
                late,
                squares,
                squares_name,
                ..
            } => {
                let below = [remark.as_deref(), late.as_deref()];
                let below = below.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                let line = self.line_ui(ui, scene, &below);
                self.answer_ui(ui, scene, &line);
                self.more_ui(ui, scene, screen, &line);
                cell(ui, line.strip, |ui| squares_ui(ui, squares, squares_name));
                self.remark_ui(ui, scene, screen);
                self.moments_ui(ui, scene, screen);
            }
            RowEntry::Readings {
                of_day,
                recent,
                very_high,
            } => {
                self.opener_ui(ui, scene, screen, Drafts::reading_button, recent);
                let drafts = screen.forms.of_day(self.data.day);
                let is_written = drafts.readings_ui(ui, scene, of_day, self.data.day);
                self.typed(ui, screen, is_written);
                if let Some(words) = very_high {
                    message_bar(ui, MessageLook::Danger, words, None);
                }
            }
            RowEntry::Events { of_day, summary } => {
                self.opener_ui(ui, scene, screen, Drafts::event_button, summary);
                let drafts = screen.forms.of_day(self.data.day);
                let of_row = (self.row.sign, self.data.day);
                let is_written = drafts.events_ui(ui, scene, of_day, of_row);
                self.typed(ui, screen, is_written);
            }
        }
    }

    /// The first line of a row that is typed: its name, what opens its form, and what was typed lately.
    fn opener_ui(
        self,
        ui: &mut Ui,
        scene: &mut Scene,
        screen: &mut TodayScreen,
        button_ui: fn(&mut Drafts, &mut Ui, &Scene) -> Response,
        lately: &str,
    ) {
        let line = self.line_ui(ui, scene, "");
        let drafts = screen.forms.of_day(self.data.day);
        let button = cell(ui, line.answers, |ui| {
            scene.entries_follow(ui);
            button_ui(drafts, ui, scene)
        });
        screen.keys.enter_row(self.is_chosen, &button);
        summary_ui(ui, line.strip, lately);
    }

    /// A chosen row that was typed is done, as one that a digit answered: the next Enter is for the rest of the day, and the keys are
    /// the rows' again, whatever had the keyboard before.
    fn typed(self, ui: &Ui, screen: &mut TodayScreen, is_written: bool) {
        if is_written && self.is_chosen {
            screen.go_on(self.data);
            let_go(ui);
        }
    }

    /// The row's name, which leads to the page of its sign, with the words below it.
    fn line_ui(self, ui: &mut Ui, scene: &mut Scene, below: &str) -> Line {
        let line = line_ui(ui, self.columns, self.row, below, self.is_chosen);
        if line.is_name_clicked {
            scene.ask(Go::Sign(self.row.key.clone()));
        }
        line
    }

    fn answer_ui(self, ui: &mut Ui, scene: &mut Scene, line: &Line) {
        let words = self.columns.words.each_ref().map(String::as_str);
        let chosen = self.row.chosen();
        let picked = cell(ui, line.answers, |ui| {
            severity_buttons(ui, &self.row.name, words, chosen, scene.takes_entries)
        });
        if let Some(picked) = picked.filter(|picked| Some(*picked) != chosen) {
            scene.ask(Command::Answer {
                day: self.data.day,
                sign: self.row.sign,
                severity: Some(picked),
            });
        }
    }

    /// What else can be done on the row. There are words only beside an answer.
    fn more_ui(self, ui: &mut Ui, scene: &mut Scene, screen: &mut TodayScreen, line: &Line) {
        let Self { data, row, .. } = self;
        let is_edited = screen.remark.get().is_some_and(|draft| draft.is_of(row));
        let can_remark = row.chosen().is_some() && !is_edited;
        let waiting = Waiting {
            remark: can_remark && screen.remark.waits(|draft| draft.is_at(data.day, row)),
            moment: screen.forms.moment_waits(data.day, row),
        };
        let is_shown = line.hovered || self.is_chosen;
        let (more, picked) = more_button(ui, scene, (line, row), (can_remark, is_shown), waiting);
        screen.keys.enter_row(self.is_chosen, &more);
        match picked {
            Some(More::Remark) => {
                let draft = RemarkDraft::new(data.day, row.sign, row.remark());
                screen.remark.open(draft);
            }
            Some(More::Moment) => screen.forms.open_moment(data.day, row),
            Some(More::Page) => scene.ask(Go::Sign(row.key.clone())),
            None => {}
        }
    }

    /// The words beside the answer, while they are typed.
    fn remark_ui(self, ui: &mut Ui, scene: &mut Scene, screen: &mut TodayScreen) {
        let draft = screen.remark.get_mut();
        let Some(draft) = draft.filter(|draft| draft.is_of(self.row)) else {
            return;
        };
        let end = indented(ui, |ui| draft.remark_ui(ui, scene, &self.row.name));
        if let Some(end) = end {
            screen.remark.end(end);
        }
    }

    /// When of the day it was there, and the form for one more.
    fn moments_ui(self, ui: &mut Ui, scene: &mut Scene, screen: &mut TodayScreen) {
        let Self { data, row, .. } = self;
        let draft = screen.forms.moment(data.day, row);
        let moments = row.moments();
        if draft.is_none() && moments.is_empty() {
            return;
        }
        let end = indented(ui, |ui| {
            moments_ui(ui, scene, moments, data.day);
            draft.and_then(|draft| draft.moment_ui(ui, scene))
        });
        if let Some(end) = end {
            screen.forms.end_moment(data.day, row, end);
        }
    }
}

/// What else a row offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum More {
    /// Words beside the answer.
    Remark,
    /// When of the day it was there.
    Moment,
    /// The page of the sign.
    Page,
}

/// What of a row was typed and put away.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    remark: bool,
    moment: bool,
}

/// What else can be done on a row: its button, and which of it was picked. There are words only beside an answer.
fn more_button(
    ui: &mut Ui,
    scene: &Scene,
    (line, row): (&Line, &Row),
    (can_remark, is_shown): (bool, bool),
    waiting: Waiting,
) -> (Response, Option<More>) {
    let text = scene.text;
    let name = text.moment_more(row.name.as_str());
    let said = |name: String, waits: bool| {
        if waits {
            text.form_words_kept(name)
        } else {
            name
        }
    };
    let mut choices = Vec::new();
    if can_remark && scene.takes_entries {
        let remark = said(text.today_remark_add(), waiting.remark);
        choices.push((More::Remark, remark));
    }
    if scene.takes_entries {
        choices.push((More::Moment, said(text.moment_add(), waiting.moment)));
    }
    choices.push((More::Page, text.today_sign_page()));
    let waits = waiting.remark || waiting.moment;
    cell(ui, line.more, |ui| {
        let more = quiet_icon_button(ui, Icon::More, &name, is_shown || waits);
        if waits {
            waiting_ui(ui, scene, &more, &name);
        }
        let picked = menu_button(&more, &choices);
        (more, picked)
    })
}

fn summary_ui(ui: &mut Ui, rect: Rect, words: &str) {
    let faint = theme::faint(ui, words);
    cell(ui, rect, |ui| ui.add(Label::new(faint).wrap()));
}

fn divider(ui: &Ui) {
    let palette = theme::palette(ui);
    let line = ui.available_rect_before_wrap();
    ui.painter().hline(
        line.x_range(),
        line.top(),
        (theme::LINE_WIDTH, palette.border),
    );
}

fn squares_ui(ui: &mut Ui, days: &[Square], name: &str) {
    let marks: Vec<SquareMark> = days.iter().map(|day| day.mark).collect();
    let (response, hovered) = squares(ui, &marks, name);
    if let Some(day) = hovered.and_then(|index| days.get(index)) {
        response.on_hover_text_at_pointer(&day.tip);
    }
}
