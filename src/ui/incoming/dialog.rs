//! The dialog of a file to bring in. Draws and collects actions; what it says was decided in `data`.

use egui::{Id, Label, ProgressBar, Ui};

use super::data::IncomingData;
use super::join_data::JoinData;
use super::join_ui::join_ui;
use super::kind_ui::{kind_ui, order_ui};
use super::moods_ui::moods_ui;
use super::names_ui::{name_ui, same_scale_ui, wanted_name};
use super::parts_ui::parts_ui;
use super::span_ui::span_ui;
use crate::exchange::foreign::Kind;
use crate::ui::action::FileAction;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::incoming::{IncomingAction, OfAll, OfFile};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    DialogRoom, MessageLook, check_box, closes, dialog, heading, is_removed, link_button,
    message_bar, primary_button, quiet_button, secondary_button, steady,
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
    file_ui(ui, scene, data);
    ui.add_space(theme::SPACE_S);
    heading(ui, &text.incoming_brings());
    for brings in &data.brings {
        line(ui, brings);
    }
    ui.add_space(theme::SPACE_S);
    if let Some(moods) = &data.moods {
        steady(ui, "import moods", |ui| moods_ui(ui, scene, moods));
        ui.add_space(theme::SPACE_S);
    }
    if !data.names.is_empty() {
        names_head(ui, scene, data);
    }
    for name in &data.names {
        ui.add_space(theme::SPACE_S);
        name_ui(ui, scene, name.at, name);
    }
    if data.has_signs {
        ui.add_space(theme::SPACE_S);
        let why = text.incoming_absent_why();
        let tick =
            |ui: &mut Ui| check_box(ui, data.absent_is_none, &text.incoming_absent(), Some(&why));
        if steady(ui, "import absent", tick).clicked() {
            scene.ask(OfFile::All(OfAll::AbsentIsNone(!data.absent_is_none)));
        }
    }
    if !data.left_out.is_empty() {
        ui.add_space(theme::SPACE_S);
        heading(ui, &text.incoming_left_out());
        for row in &data.left_out {
            line(ui, row);
        }
        if !data.differing.is_empty() {
            steady(ui, "import days", |ui| days_ui(ui, scene, &data.differing));
        }
    }
}

/// What the file is, how much was read from it and of when, and how its rows are to be read.
fn file_ui(ui: &mut Ui, scene: &mut Scene, data: &IncomingData) {
    let text = scene.text;
    if let Some(cut) = &data.cut {
        message_bar(ui, MessageLook::Warn, cut, None);
    }
    steady(ui, "import kind", |ui| kind_ui(ui, scene, Some(data.kind)));
    // The ring of the keyboard touches nothing.
    ui.add_space(theme::SPACE_XS);
    if !data.parts.is_empty() {
        steady(ui, "import parts", |ui| parts_ui(ui, scene, &data.parts));
    }
    line(ui, &data.rows);
    for read in &data.read {
        line(ui, read);
    }
    if !data.strip.is_empty() {
        span_ui(ui, &data.strip, &data.strip_name);
        ui.label(theme::small(&data.strip_name));
    }
    if !data.orders.is_empty() {
        steady(ui, "import order", |ui| order_ui(ui, scene, data));
    }
    if let Some(counts) = data.undated {
        let tick = |ui: &mut Ui| check_box(ui, counts, &text.incoming_undated(), None);
        if steady(ui, "import undated", tick).clicked() {
            scene.ask(OfFile::All(OfAll::LeaveUndated(counts)));
        }
    }
}

fn line(ui: &mut Ui, line: &str) {
    ui.add(Label::new(theme::body(line)).wrap());
}

/// What is said of all names.
fn names_head(ui: &mut Ui, scene: &mut Scene, data: &IncomingData) {
    let text = scene.text;
    heading(ui, &text.incoming_names());
    ui.add(Label::new(theme::small(text.incoming_names_hint())).wrap());
    if let Some(near) = &data.near {
        ui.add(Label::new(theme::body(near)).wrap());
    }
    if let Some(scale) = &data.same_scale {
        steady(ui, "import scale", |ui| same_scale_ui(ui, scene, scale));
    }
    if data.new_names > 1 {
        let buttons = |ui: &mut Ui| {
            if secondary_button(ui, &text.incoming_leave_new(data.new_names)).clicked() {
                scene.ask(OfFile::All(OfAll::LeaveNew(true)));
            }
            if secondary_button(ui, &text.incoming_take_new()).clicked() {
                scene.ask(OfFile::All(OfAll::LeaveNew(false)));
            }
        };
        steady(ui, "import new names", |ui| ui.horizontal_wrapped(buttons));
    }
}

/// The days of which entries differ, once they are asked for.
fn days_ui(ui: &mut Ui, scene: &Scene, days: &[String]) {
    let kept = Id::unique("days that differ are shown");
    let mut are_shown: bool = ui.data(|data| data.get_temp(kept)).unwrap_or_default();
    let words = if are_shown {
        scene.text.incoming_days_away()
    } else {
        scene.text.incoming_days_which()
    };
    if link_button(ui, &words).clicked() {
        are_shown = !are_shown;
        ui.data_mut(|data| data.insert_temp(kept, are_shown));
    }
    for day in days.iter().filter(|_| are_shown) {
        line(ui, day);
    }
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
            done_ui(ui, scene);
            return;
        }
    }
    if quiet_button(ui, &text.today_cancel()).clicked() {
        scene.ask(IncomingAction::Close);
    }
}

/// The ways on from what was brought in. The keyboard begins on the one that changes nothing, wherever it was: what stands where the
/// button for bringing in stood would take it all back with the next Enter.
fn done_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    let (close, take_back) = ui
        .push_id("done", |ui| {
            let take_back = secondary_button(ui, &text.incoming_take_back());
            let is_new = ui.read_response(ui.next_auto_id()).is_none();
            let close = quiet_button(ui, &text.close());
            if is_new || DialogRoom::wants_focus(ui) {
                close.request_focus();
            }
            (close.clicked(), is_removed(ui, &take_back))
        })
        .inner;
    if take_back {
        scene.ask(IncomingAction::TakeBack);
    }
    if close {
        scene.ask(IncomingAction::Close);
    }
}
