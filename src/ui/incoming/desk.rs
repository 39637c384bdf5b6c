//! What the window is doing about a file to bring in: reading it beside the window, asking what its names are, and handing it to the
//! diary as one act.

use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::Ui;

use super::IncomingAction;
use super::data::IncomingData;
use super::dialog::{Shown, incoming_ui};
use crate::diary::DiaryError;
use crate::domain::Now;
use crate::exchange::foreign::choice::{Choices, Target};
use crate::exchange::foreign::propose::{Certainty, Known};
use crate::exchange::{ReadError, foreign::Kind};
use crate::incoming::{Days, Handed, Incoming, MOST_BYTES, known, read_bytes};
use crate::store::{StoreError, is_database, is_open_here};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::copies::task::{Outcome, Task};
use crate::ui::parts::file_question::FileQuestion;
use crate::ui::session::Session;

/// How long an import waits for another program that writes to the diary.
const PATIENCE: Duration = Duration::from_secs(3);

/// Why a file was not read.
#[derive(Debug)]
enum Unread {
    Disk(String),
    File(ReadError),
}

/// The work on a file.
#[derive(Debug, Default)]
pub struct IncomingDesk {
    reading: Option<Task<Result<Incoming, Unread>>>,
    file: Option<Incoming>,
    known: Known,
    shown: Option<Shown>,
    problem: Option<String>,
    /// A file that was handed over before there was a diary.
    waiting: Option<PathBuf>,
}

impl IncomingDesk {
    /// Whether the dialog is open.
    pub(in crate::ui) const fn is_open(&self) -> bool {
        self.shown.is_some()
    }

    /// Draws the dialog, if it is open.
    pub(in crate::ui) fn incoming_ui(&self, ui: &mut Ui, text: &Text, actions: &mut Vec<Action>) {
        if let Some(shown) = &self.shown {
            incoming_ui(ui, shown, self.problem.as_deref(), text, actions);
        }
    }
}

impl DiaryApp {
    /// Reads a file beside the window and asks about it.
    pub(in crate::ui) fn begin_import(&mut self, path: &Path) -> Result<(), String> {
        let now = (self.clock)();
        let Some(session) = self.session() else {
            self.incoming.waiting = Some(path.to_owned());
            return Err(self.text.incoming_needs_diary());
        };
        if session.is_read_only() {
            return Err(self.text.error_read_only());
        }
        // Reading it past SQLite would let go of SQLite's locks.
        if is_open_here(path) {
            return Err(self.text.cli_merge_itself());
        }
        let days = days(session, now);
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        self.incoming = IncomingDesk {
            shown: Some(Shown::Reading(name.clone())),
            ..IncomingDesk::default()
        };
        let path = path.to_owned();
        let work = move || {
            let bytes =
                read_bytes(&path, MOST_BYTES).map_err(|err| Unread::Disk(err.to_string()))?;
            Incoming::read(bytes, &name, None, days).map_err(Unread::File)
        };
        let task = Task::begin("import", self.repainter.as_ref(), work);
        self.incoming.reading = Some(task);
        self.tend_incoming(now);
        Ok(())
    }

    /// A file that was let go over the window: a diary is opened, anything else is asked about.
    pub(in crate::ui) fn take_dropped(&mut self, ui: &Ui) {
        let dropped: Vec<PathBuf> = ui.input(|input| {
            let files = input.raw.dropped_files.iter();
            files.map(|file| file.path().to_owned()).collect()
        });
        if let Some(path) = dropped.first() {
            self.notice = self.open_or_import(path).err();
        }
    }

    /// Opens a diary, or begins to bring in a file of another kind.
    pub(in crate::ui) fn open_or_import(&mut self, path: &Path) -> Result<(), String> {
        if is_database(path) {
            self.switch_to(path)
        } else {
            self.begin_import(path)
        }
    }

    /// Takes in what was read.
    pub(in crate::ui) fn tend_incoming(&mut self, now: Now) {
        if self.session().is_some()
            && let Some(path) = self.incoming.waiting.take()
        {
            self.notice = self.begin_import(&path).err();
        }
        let Some(task) = self.incoming.reading.take() else {
            return;
        };
        let read = match task.look() {
            Outcome::Waiting(task) => {
                self.incoming.reading = Some(task);
                return;
            }
            Outcome::Done(read) => read,
            Outcome::BrokeDown => Err(Unread::File(ReadError::Damaged)),
        };
        match read {
            Ok(file) => {
                self.incoming.file = Some(file);
                self.propose(now);
            }
            Err(unread) => {
                let why = match unread {
                    Unread::File(err) => self.text.read_error(&err),
                    Unread::Disk(reason) => {
                        let file = self.reading_file();
                        self.text.cli_file_unreadable(file, reason)
                    }
                };
                self.incoming.shown = Some(Shown::Refused(self.reading_file(), why));
            }
        }
    }

    fn reading_file(&self) -> String {
        match &self.incoming.shown {
            Some(Shown::Reading(file) | Shown::Refused(file, _)) => file.clone(),
            Some(Shown::Asks(data)) => data.file.clone(),
            Some(Shown::Done(_)) | None => String::new(),
        }
    }

    /// Does what was asked.
    pub(in crate::ui) fn carry_out_incoming(
        &mut self,
        ctx: &egui::Context,
        action: IncomingAction,
        now: Now,
    ) {
        self.incoming.problem = None;
        match action {
            IncomingAction::BeginWith => {
                self.begin(now);
                if self.session().is_some() && self.incoming.waiting.is_none() {
                    self.ask_file(ctx, FileQuestion::Import);
                }
            }
            IncomingAction::Read(path) => self.notice = self.begin_import(&path).err(),
            IncomingAction::Close => self.incoming = IncomingDesk::default(),
            IncomingAction::Import => self.bring_in(now),
            IncomingAction::TakeBack => {
                self.carry_out(ctx, Action::Undo, now);
                self.incoming = IncomingDesk::default();
            }
            IncomingAction::Kind(kind) => self.read_as(kind, now),
            action => {
                self.choose(&action, now);
                self.look_at_file(now);
            }
        }
    }

    fn choose(&mut self, action: &IncomingAction, now: Now) {
        let days = self.session().map(|session| days(session, now));
        let Some(file) = &mut self.incoming.file else {
            return;
        };
        match action {
            IncomingAction::Target(at, target) => {
                if let Some(choice) = file.choices.get_mut(*at) {
                    choice.target = target.clone();
                }
            }
            IncomingAction::Scale(at, scale) => {
                if let Some(choice) = file.choices.get_mut(*at) {
                    choice.scale = Some(*scale);
                }
            }
            IncomingAction::Present(at, severity) => {
                if let Some(choice) = file.choices.get_mut(*at) {
                    choice.present = *severity;
                }
            }
            IncomingAction::LeaveNew(leave) => {
                for (choice, proposal) in file.choices.iter_mut().zip(&file.proposals) {
                    if proposal.certainty == Certainty::New {
                        let proposed = proposal.choice.target.clone();
                        choice.target = if *leave { Target::Nothing } else { proposed };
                    }
                }
            }
            IncomingAction::Order(order) => {
                if let Some(days) = days
                    && let Err(err) = file.set_order(*order, days)
                {
                    self.incoming.problem = Some(self.text.read_error(&err));
                }
            }
            IncomingAction::AbsentIsNone(on) => file.absent_is_none = *on,
            _ => {}
        }
    }

    fn read_as(&mut self, kind: Kind, now: Now) {
        let Some(days) = self.session().map(|session| days(session, now)) else {
            return;
        };
        let Some(file) = &mut self.incoming.file else {
            return;
        };
        let before = file.clone();
        match file.read_as(kind, days) {
            Ok(()) => self.propose(now),
            Err(err) => {
                *file = before;
                self.incoming.problem = Some(self.text.read_error(&err));
            }
        }
    }

    /// Proposes what the names are, with what was chosen the last time.
    fn propose(&mut self, now: Now) {
        let Stage::Open(session) = &self.stage else {
            return;
        };
        let Some(file) = &mut self.incoming.file else {
            return;
        };
        let key = file.reading.kind.key();
        let remembered = session.diary.remembered_choices(key).ok().flatten();
        let remembered = remembered.and_then(|json| Choices::from_json(json.as_bytes()).ok());
        match known(Some(&session.diary)) {
            Ok(known) => {
                file.propose(&known, remembered.as_ref());
                self.incoming.known = known;
            }
            Err(err) => self.incoming.problem = Some(self.text.store_error(&err)),
        }
        self.look_at_file(now);
    }

    /// Finds out what the file would bring with what is chosen.
    fn look_at_file(&mut self, now: Now) {
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let Some(file) = &self.incoming.file else {
            return;
        };
        let start = session.diary.settings().day_start;
        let plan = file.plan(now, start, session.diary.today(now));
        let handed = Handed::of(file, &self.text);
        let import = handed.import(&plan.batch, &file.file_name);
        match session.diary.import(&import, now, true) {
            Ok((report, _)) => {
                let known = &self.incoming.known;
                let data = IncomingData::new(file, &plan, &report, known, &self.text);
                self.incoming.shown = Some(Shown::Asks(Box::new(data)));
            }
            Err(err) => {
                let why = self.text.diary_error(&err);
                self.incoming.shown = Some(Shown::Refused(file.file_name.clone(), why));
            }
        }
    }

    fn bring_in(&mut self, now: Now) {
        let brought = match (&mut self.stage, &self.incoming.file) {
            (Stage::Open(session), Some(file)) => session.bring_in(file, now, &self.text),
            _ => return,
        };
        match brought {
            Ok(()) => {
                let mut lines = Vec::new();
                if let Some(Shown::Asks(data)) = &self.incoming.shown {
                    lines.clone_from(&data.brings);
                    lines.extend(data.left_out.first().cloned());
                }
                self.incoming = IncomingDesk {
                    shown: Some(Shown::Done(lines)),
                    ..IncomingDesk::default()
                };
            }
            Err(err) => self.incoming.problem = Some(self.text.diary_error(&err)),
        }
    }
}

impl Session {
    /// Brings a file in as one act.
    fn bring_in(&mut self, file: &Incoming, now: Now, text: &Text) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        if !self.diary.try_again()? {
            return Err(StoreError::Locked.into());
        }
        let start = self.diary.settings().day_start;
        let plan = file.plan(now, start, self.diary.today(now));
        let handed = Handed::of(file, text);
        let import = handed.import(&plan.batch, &file.file_name);
        self.diary.wait_at_most(PATIENCE)?;
        let brought = self.diary.import(&import, now, false);
        self.diary.hold_back()?;
        let (_, changes) = brought?;
        self.own_newest_step()?;
        self.diary.refresh()?;
        self.filled = None;
        Ok(self.load(changes, now, text)?)
    }
}

fn days(session: &Session, now: Now) -> Days {
    Days {
        today: session.diary.today(now),
        latest: now.latest_day(session.diary.settings().day_start),
    }
}
