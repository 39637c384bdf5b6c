//! The rows of Today, and the question above them. An answer, words beside it, a reading or an event: each row collects the
//! action that was asked of it.

use egui::{Align, Label, Layout, Rect, Response, Ui};

use super::data::TodayData;
use super::line::{Columns, Line, cell, indented, line_ui};
use super::moment::moments_ui;
use super::remark::RemarkDraft;
use super::rows_data::{Row, RowEntry, Square};
use super::screen::TodayScreen;
use crate::diary::Command;
use crate::domain::Severity;
use crate::ui::action::Go;
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
            row_ui(ui, scene, screen, columns, data, row, is_chosen);
            screen.keys.note(ui, index, top);
            if is_chosen {
                screen.keys.show_row(ui, top);
            }
        });
    }
    divider(ui);
}

fn row_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    screen: &mut TodayScreen,
    columns: &Columns,
    data: &TodayData,
    row: &Row,
    is_chosen: bool,
) {
    match &row.entry {
        RowEntry::Daily {
            chosen,
            remark,
            moments,
            late,
            squares,
            squares_name,
        } => {
            let below = [remark.as_deref(), late.as_deref()];
            let below = below.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            let line = named_line(ui, scene, columns, row, &below, is_chosen);
            answer_ui(ui, scene, &line, columns, row, *chosen, data);
            let is_edited = screen.remark.get().is_some_and(|draft| draft.is_of(row));
            let can_remark = chosen.is_some() && !is_edited;
            let waiting = Waiting {
                remark: can_remark && screen.remark.waits(|draft| draft.is_at(data.day, row)),
                moment: screen.forms.moment_waits(data.day, row),
            };
            let is_shown = line.hovered || is_chosen;
            let (more, picked) =
                more_button(ui, scene, (&line, row), (can_remark, is_shown), waiting);
            screen.keys.enter_row(is_chosen, &more);
            match picked {
                Some(More::Remark) => {
                    let draft = RemarkDraft::new(data.day, row.sign, remark.as_deref());
                    screen.remark.open(draft);
                }
                Some(More::Moment) => screen.forms.open_moment(data.day, row),
                Some(More::Page) => scene.ask(Go::Sign(row.key.clone())),
                None => {}
            }
            cell(ui, line.strip, |ui| squares_ui(ui, squares, squares_name));
            if let Some(draft) = screen.remark.get_mut().filter(|_| is_edited) {
                let end = indented(ui, |ui| draft.remark_ui(ui, scene, &row.name));
                if let Some(end) = end {
                    screen.remark.end(end);
                }
            }
            let draft = screen.forms.moment(data.day, row);
            if draft.is_some() || !moments.is_empty() {
                let end = indented(ui, |ui| {
                    moments_ui(ui, scene, moments, data.day);
                    draft.and_then(|draft| draft.moment_ui(ui, scene))
                });
                if let Some(end) = end {
                    screen.forms.end_moment(data.day, row, end);
                }
            }
        }
        RowEntry::Readings {
            of_day,
            recent,
            very_high,
        } => {
            let line = named_line(ui, scene, columns, row, "", is_chosen);
            let drafts = screen.forms.of_day(data.day);
            let button = cell(ui, line.answers, |ui| {
                scene.entries_follow(ui);
                drafts.reading_button(ui, scene)
            });
            screen.keys.enter_row(is_chosen, &button);
            summary_ui(ui, line.strip, recent);
            screen
                .forms
                .of_day(data.day)
                .readings_ui(ui, scene, of_day, data.day);
            if let Some(words) = very_high {
                message_bar(ui, MessageLook::Danger, words, None);
            }
        }
        RowEntry::Events { of_day, summary } => {
            let line = named_line(ui, scene, columns, row, "", is_chosen);
            let drafts = screen.forms.of_day(data.day);
            let button = cell(ui, line.answers, |ui| {
                scene.entries_follow(ui);
                drafts.event_button(ui, scene)
            });
            screen.keys.enter_row(is_chosen, &button);
            summary_ui(ui, line.strip, summary);
            screen
                .forms
                .of_day(data.day)
                .events_ui(ui, scene, of_day, row.sign, data.day);
        }
    }
}

/// A row whose name leads to the page of its sign.
fn named_line(
    ui: &mut Ui,
    scene: &mut Scene,
    columns: &Columns,
    row: &Row,
    below: &str,
    is_chosen: bool,
) -> Line {
    let line = line_ui(ui, columns, row, below, is_chosen);
    if line.is_name_clicked {
        scene.ask(Go::Sign(row.key.clone()));
    }
    line
}

fn answer_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    line: &Line,
    columns: &Columns,
    row: &Row,
    chosen: Option<Severity>,
    data: &TodayData,
) {
    let words = columns.words.each_ref().map(String::as_str);
    let picked = cell(ui, line.answers, |ui| {
        severity_buttons(ui, &row.name, words, chosen, scene.takes_entries)
    });
    if let Some(picked) = picked.filter(|picked| Some(*picked) != chosen) {
        scene.ask(Command::Answer {
            day: data.day,
            sign: row.sign,
            severity: Some(picked),
        });
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
