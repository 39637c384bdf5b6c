//! The dialog of a file to bring in. Draws and collects actions; what it says was decided in `data`.

use egui::{Label, ProgressBar, Ui};

use super::data::IncomingData;
use super::join_data::JoinData;
use super::join_ui::join_ui;
use super::moods_ui::moods_ui;
use super::names_ui::{name_ui, same_scale_ui, wanted_name};
use super::parts_ui::parts_ui;
use super::span_ui::span_ui;
use crate::exchange::foreign::{DayOrder, Kind};
use crate::ui::action::FileAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::incoming::{IncomingAction, OfAll, OfFile};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    DialogRoom, MessageLook, check_box, closes, dialog, heading, link_button, message_bar, picker,
    primary_button, quiet_button, secondary_button, segmented,
};

const WIDTH: f32 = 720.0;

/// What the dialog is about.
#[derive(Debug)]
pub enum Shown {
    /// The file is being read.
    Reading(String),
    /// It could not be read: the file, and why.
    Refused(String, String),
    /// Nobody knows what kind of file it is: the file, why, and the kind that was said.
    Unknown(String, String, Option<Kind>),
    /// What it brings.
    Asks(Box<IncomingData>),
    /// It is another diary: what joining it would do.
    Joins(Box<JoinData>),
    /// It was brought in: what came of it.
    Done(Vec<String>),
}

/// How far it is.
#[derive(Debug)]
pub struct State<'a> {
    /// Which import this is.
    pub number: u64,
    /// How much of it is brought in, from 0 to 1, while it is.
    pub part: Option<f32>,
    /// What went wrong.
    pub problem: Option<&'a str>,
    /// What was chosen last is still being looked at.
    pub is_looking: bool,
}

/// Draws the dialog.
pub fn incoming_ui(ui: &mut Ui, scene: &mut Scene, shown: &Shown, state: &State<'_>) {
    let text = scene.text;
    let file = match shown {
        Shown::Reading(file) | Shown::Refused(file, _) | Shown::Unknown(file, ..) => file.as_str(),
        Shown::Asks(data) => data.file.as_str(),
        Shown::Joins(data) => data.file.as_str(),
        Shown::Done(_) => "",
    };
    let title = if file.is_empty() {
        text.incoming_done()
    } else {
        text.incoming_title(file)
    };
    let modal = dialog(ui, "incoming", WIDTH, |ui, room| {
        ui.add(Label::new(theme::heading(title)).wrap());
        if let Some(part) = state.part {
            writing_ui(ui, scene, part);
            return;
        }
        // Each begins at its top.
        let part = (std::mem::discriminant(shown), state.number);
        room.scroll(ui, part, |ui| {
            contents_ui(ui, scene, shown);
        });
        if let Some(problem) = state.problem {
            message_bar(ui, MessageLook::Warn, problem, None);
        }
        if let Some(lacks) = lacks(shown) {
            lacks_ui(ui, shown, lacks);
        }
        ui.horizontal_wrapped(|ui| buttons_ui(ui, scene, shown, state.is_looking));
    });
    // What was chosen about a file that was read would be lost.
    let has_choices = matches!(shown, Shown::Asks(_) | Shown::Joins(_));
    if closes(&modal, has_choices) {
        scene.ask(IncomingAction::Close);
    }
}

/// Why it cannot be brought in yet.
fn lacks(shown: &Shown) -> Option<&str> {
    match shown {
        Shown::Asks(data) => data.lacks.as_deref(),
        Shown::Joins(data) => data.lacks.as_deref(),
        Shown::Reading(_) | Shown::Refused(..) | Shown::Unknown(..) | Shown::Done(_) => None,
    }
}

/// Says it, and leads to the name that it is about.
fn lacks_ui(ui: &mut Ui, shown: &Shown, lacks: &str) {
    let about = match shown {
        Shown::Asks(data) => data.lacks_about,
        _ => None,
    };
    match about {
        Some(at) if link_button(ui, lacks).clicked() => {
            ui.data_mut(|kept| kept.insert_temp(wanted_name(), at));
        }
        Some(_) => {}
        None => drop(ui.add(Label::new(theme::small(lacks)).wrap())),
    }
}

fn writing_ui(ui: &mut Ui, scene: &mut Scene, part: f32) {
    let text = scene.text;
    let percent = (part * 100.0).floor() as u32;
    ui.label(theme::body(text.incoming_writing(percent)));
    let accent = theme::palette(ui).accent;
    ui.add(ProgressBar::new(part).fill(accent));
    ui.add_space(theme::SPACE_S);
    if quiet_button(ui, &text.today_cancel()).clicked() {
        scene.ask(IncomingAction::Close);
    }
}

fn contents_ui(ui: &mut Ui, scene: &mut Scene, shown: &Shown) {
    let text = scene.text;
    match shown {
        Shown::Reading(_) => drop(ui.label(theme::body(text.incoming_reading()))),
        Shown::Refused(_, why) => drop(message_bar(ui, MessageLook::Warn, why, None)),
        Shown::Unknown(_, why, said) => {
            message_bar(ui, MessageLook::Warn, why, None);
            ui.add_space(theme::SPACE_S);
            kind_ui(ui, scene, *said);
        }
        Shown::Asks(data) => asks_ui(ui, scene, data),
        Shown::Joins(data) => join_ui(ui, scene, data),
        Shown::Done(lines) => {
            for line in lines {
                ui.add(Label::new(theme::body(line)).wrap());
            }
            ui.add(Label::new(theme::small(text.incoming_can_go_back())).wrap());
        }
    }
}

fn asks_ui(ui: &mut Ui, scene: &mut Scene, data: &IncomingData) {
    let text = scene.text;
    ui.spacing_mut().item_spacing.y = theme::SPACE_XS;
    if let Some(cut) = &data.cut {
        message_bar(ui, MessageLook::Warn, cut, None);
    }
    kind_ui(ui, scene, Some(data.kind));
    // The ring of the keyboard touches nothing.
    ui.add_space(theme::SPACE_XS);
    if !data.parts.is_empty() {
        parts_ui(ui, scene, &data.parts);
    }
    let line = |ui: &mut Ui, line: &str| drop(ui.add(Label::new(theme::body(line)).wrap()));
    for read in &data.read {
        line(ui, read);
    }
    if !data.months.is_empty() {
        span_ui(ui, &data.months, &data.months_name);
        ui.label(theme::small(&data.months_name));
    }
    if !data.orders.is_empty() {
        order_ui(ui, scene, data);
    }
    if let Some(counts) = data.undated
        && check_box(ui, counts, &text.incoming_undated(), None).clicked()
    {
        scene.ask(OfFile::All(OfAll::LeaveUndated(counts)));
    }
    ui.add_space(theme::SPACE_S);
    heading(ui, &text.incoming_brings());
    for brings in &data.brings {
        line(ui, brings);
    }
    ui.add_space(theme::SPACE_S);
    if let Some(moods) = &data.moods {
        moods_ui(ui, scene, moods);
        ui.add_space(theme::SPACE_S);
    }
    if !data.names.is_empty() {
        heading(ui, &text.incoming_names());
        ui.add(Label::new(theme::small(text.incoming_names_hint())).wrap());
        if let Some(near) = &data.near {
            ui.add(Label::new(theme::body(near)).wrap());
        }
        if let Some(scale) = &data.same_scale {
            same_scale_ui(ui, scene, scale);
        }
        if data.new_names > 1 {
            ui.horizontal_wrapped(|ui| {
                if secondary_button(ui, &text.incoming_leave_new(data.new_names)).clicked() {
                    scene.ask(OfFile::All(OfAll::LeaveNew(true)));
                }
                if secondary_button(ui, &text.incoming_take_new()).clicked() {
                    scene.ask(OfFile::All(OfAll::LeaveNew(false)));
                }
            });
        }
    }
    for name in &data.names {
        ui.add_space(theme::SPACE_S);
        name_ui(ui, scene, name.at, name);
    }
    if data.has_signs {
        ui.add_space(theme::SPACE_S);
        let why = text.incoming_absent_why();
        let tick = check_box(ui, data.absent_is_none, &text.incoming_absent(), Some(&why));
        if tick.clicked() {
            scene.ask(OfFile::All(OfAll::AbsentIsNone(!data.absent_is_none)));
        }
    }
    if !data.left_out.is_empty() {
        ui.add_space(theme::SPACE_S);
        heading(ui, &text.incoming_left_out());
        for row in &data.left_out {
            line(ui, row);
        }
    }
}

/// Which kind of file it is; to be chosen yet where there is none.
fn kind_ui(ui: &mut Ui, scene: &mut Scene, kind: Option<Kind>) {
    let text = scene.text;
    ui.vertical(|ui| {
        let label = text.incoming_kind();
        ui.label(theme::strong(&label));
        let open = kind
            .is_none()
            .then_some((None, text.incoming_kind_choose()));
        let kinds = Kind::ALL.map(|kind| (Some(kind), text.file_kind(kind)));
        let options: Vec<(Option<Kind>, String)> = open.into_iter().chain(kinds).collect();
        let words: Vec<&str> = options.iter().map(|(_, words)| words.as_str()).collect();
        let place = options.iter().position(|(other, _)| *other == kind);
        if let Some(chosen) = picker(ui, &words, place.unwrap_or_default(), &label)
            && let Some((Some(kind), _)) = options.get(chosen)
        {
            scene.ask(OfFile::Kind(*kind));
        }
    });
}

fn order_ui(ui: &mut Ui, scene: &mut Scene, data: &IncomingData) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        let label = text.incoming_order();
        ui.label(theme::strong(&label));
        let word = |order: &DayOrder| match order {
            DayOrder::DayFirst => text.order_day(),
            DayOrder::MonthFirst => text.order_month(),
            DayOrder::YearFirst => text.order_year(),
        };
        let words: Vec<String> = data.orders.iter().map(word).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let place = data
            .orders
            .iter()
            .position(|order| data.order == Some(*order));
        if let Some(chosen) = segmented(ui, &words, place, &label)
            && let Some(order) = data.orders.get(chosen)
        {
            scene.ask(OfFile::Order(*order));
        }
    });
}

fn buttons_ui(ui: &mut Ui, scene: &mut Scene, shown: &Shown, is_looking: bool) {
    let text = scene.text;
    match shown {
        Shown::Reading(_) => {}
        Shown::Refused(..) | Shown::Unknown(..) => {
            if secondary_button(ui, &text.incoming_other_file()).clicked() {
                scene.ask(FileAction::Ask(FileQuestion::Import));
            }
        }
        Shown::Asks(_) | Shown::Joins(_) => {
            ui.add_enabled_ui(lacks(shown).is_none() && !is_looking, |ui| {
                if primary_button(ui, &text.incoming_do()).clicked() {
                    scene.ask(IncomingAction::Import);
                }
            });
        }
        Shown::Done(_) => {
            if secondary_button(ui, &text.incoming_take_back()).clicked() {
                scene.ask(IncomingAction::TakeBack);
            }
        }
    }
    let close = if matches!(shown, Shown::Done(_)) {
        text.close()
    } else {
        text.today_cancel()
    };
    let wants_focus = DialogRoom::wants_focus(ui);
    let close = quiet_button(ui, &close);
    // Enter must not take back what just came in.
    if wants_focus && matches!(shown, Shown::Done(_)) {
        close.request_focus();
    }
    if close.clicked() {
        scene.ask(IncomingAction::Close);
    }
}
