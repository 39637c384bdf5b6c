//! What the window is doing about a file to bring in: reading it beside the window, asking what its names are, and handing it to the
//! diary as one act.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Ui;

use super::preview::{Looking, Reread};
use crate::diary::Diary;
use crate::domain::Now;
use crate::exchange::ReadError;
use crate::exchange::foreign::Kind;
use crate::exchange::foreign::choice::Choices;
use crate::exchange::foreign::propose::Known;
use crate::incoming::{Days, Incoming};
use crate::store::{is_database, is_open_here};
use crate::ui::action::Change;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::action::incoming::{IncomingAction, OfFile};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::incoming::dialog::{Shown, State, incoming_ui};
use crate::ui::incoming::found::{Found, Joining, Unread, Wanted, file_name, read};
use crate::ui::incoming::join_data::JoinData;
use crate::ui::incoming::writing::Writing;
use crate::ui::parts::task::{Outcome, Task};
use crate::ui::scene::Scene;

/// The work on a file.
#[derive(Debug, Default)]
pub struct IncomingDesk {
    reading: Option<Task<Result<Found, Unread>>>,
    pub(super) writing: Option<Writing>,
    pub(super) file: Option<Box<Incoming>>,
    pub(super) other: Option<Box<Joining>>,
    /// What would come of it is being found out.
    pub(super) looking: Option<Looking>,
    /// The file is read anew for that.
    pub(super) is_rereading: bool,
    /// What was asked for meanwhile.
    pub(super) later: Vec<OfFile>,
    pub(super) known: Arc<Known>,
    /// How high the numbers of a name go, where it was not said yet which way.
    pub(super) highest: BTreeMap<usize, u32>,
    pub(super) shown: Option<Shown>,
    pub(super) problem: Option<String>,
    /// A file that was handed over before there was a diary.
    waiting: Option<PathBuf>,
    /// The file that is read.
    path: Option<PathBuf>,
    /// What kind of file the person said it is before it could be read.
    kind_said: Option<Kind>,
    /// Which import this is, so that each begins at its top.
    number: u64,
}

impl IncomingDesk {
    /// Whether the dialog is open.
    pub(in crate::ui) const fn is_open(&self) -> bool {
        self.shown.is_some()
    }

    /// The dialog with nothing else in hand.
    pub(super) fn showing(&self, shown: Shown) -> Self {
        Self {
            shown: Some(shown),
            number: self.number + 1,
            ..Self::default()
        }
    }

    /// The file that could not be read, while that is said.
    pub(in crate::ui) fn refused_path(&self) -> Option<&Path> {
        let is_refused = matches!(self.shown, Some(Shown::Refused(..) | Shown::Unknown(..)));
        self.path.as_deref().filter(|_| is_refused)
    }

    fn closed(&self) -> Self {
        Self {
            number: self.number,
            ..Self::default()
        }
    }

    /// Draws the dialog, if it is open.
    pub(in crate::ui) fn incoming_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        if let Some(shown) = &self.shown {
            let part = self.writing.as_ref().map(Writing::part);
            let state = State {
                number: self.number,
                part,
                problem: self.problem.as_deref(),
                is_looking: self.looking.is_some(),
            };
            incoming_ui(ui, scene, shown, &state);
        }
    }
}

impl DiaryApp {
    /// Reads a file beside the window and asks about it.
    pub(in crate::ui) fn begin_import(&mut self, path: &Path) -> Result<(), String> {
        let now = (self.clock)();
        let Some(session) = self.session() else {
            self.incoming.waiting = Some(path.to_owned());
            let file = file_name(path);
            return Err(match self.stage {
                Stage::FirstStart(_) => self.text.incoming_needs_diary(file),
                // There is no Begin to press.
                _ => self.text.incoming_needs_open(file),
            });
        };
        if session.is_read_only() {
            return Err(self.text.error_read_only());
        }
        // Reading it past SQLite would let go of SQLite's locks.
        if is_open_here(path) {
            return Err(self.text.cli_merge_itself());
        }
        // What is being brought in is asked about again when that is done.
        if self.incoming.writing.is_some() {
            return Ok(());
        }
        self.begin_reading(path, None, now);
        Ok(())
    }

    /// Reads a file beside the window, as of this kind or as of what it is recognised as.
    fn begin_reading(&mut self, path: &Path, kind: Option<Kind>, now: Now) {
        let Stage::Open(session) = &self.stage else {
            return;
        };
        let wanted = Wanted {
            path: path.to_owned(),
            name: file_name(path),
            kind,
            diary: session.diary.path().map(Path::to_owned),
            days: days(&session.diary, now),
            now,
        };
        self.incoming = self.incoming.showing(Shown::Reading(wanted.name.clone()));
        self.incoming.path = Some(path.to_owned());
        self.incoming.kind_said = kind;
        let task = Task::begin("import", self.repainter.as_ref(), move || read(&wanted));
        self.incoming.reading = Some(task);
        self.tend_reading(now);
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
    pub(in crate::ui) fn tend_incoming(&mut self, ctx: &egui::Context, now: Now) {
        if self.session().is_some()
            && let Some(path) = self.incoming.waiting.take()
        {
            self.notice = self.begin_import(&path).err();
        }
        self.tend_writing();
        self.tend_looking(ctx, now);
        self.tend_reading(now);
    }

    fn tend_reading(&mut self, now: Now) {
        let Some(task) = self.incoming.reading.take() else {
            return;
        };
        let read = match task.look() {
            Outcome::Waiting(task) => {
                self.incoming.reading = Some(task);
                return;
            }
            Outcome::Done(read) => read,
            Outcome::BrokeDown => Err(Unread::Rows(ReadError::Damaged)),
        };
        match read {
            Ok(Found::Rows(file)) => {
                self.incoming.file = Some(file);
                self.reread(Reread::Propose, now);
            }
            Ok(Found::Diary(joining)) => {
                let data = JoinData::new(&joining, &self.text);
                self.incoming.shown = Some(Shown::Joins(Box::new(data)));
                self.incoming.other = Some(joining);
            }
            Err(unread) => {
                let file = self.reading_file();
                let why = unread.words(&file, &self.text);
                let said = self.incoming.kind_said;
                self.incoming.shown = Some(if said.is_some() || unread.is_unknown() {
                    Shown::Unknown(file, why, said)
                } else {
                    Shown::Refused(file, why)
                });
            }
        }
    }

    pub(super) fn reading_file(&self) -> String {
        match &self.incoming.shown {
            Some(Shown::Reading(file) | Shown::Refused(file, _) | Shown::Unknown(file, ..)) => {
                file.clone()
            }
            Some(Shown::Asks(data)) => data.file.clone(),
            Some(Shown::Joins(data)) => data.file.clone(),
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
            IncomingAction::Close => match &self.incoming.writing {
                // What came of it is said when it has ended.
                Some(writing) => writing.stop(),
                None => self.incoming = self.incoming.closed(),
            },
            IncomingAction::Import => self.bring_in(now),
            IncomingAction::TakeBack => {
                self.carry_out(ctx, Change::Undo.into(), now);
                self.incoming = self.incoming.closed();
            }
            IncomingAction::Say(said) => self.take_said(said, now),
        }
    }

    /// Takes in what was said of the file; while it is read otherwise, that waits.
    fn take_said(&mut self, said: OfFile, now: Now) {
        if self.incoming.is_rereading {
            // A name on the screen may be another once the file is read anew.
            if !matches!(said, OfFile::Name(..)) {
                self.incoming.later.push(said);
            }
            return;
        }
        match said {
            OfFile::Kind(kind) => self.say_kind(kind, now),
            OfFile::Order(order) => self.reread(Reread::Order(order), now),
            OfFile::Part(at, is_taken) => self.reread(Reread::Part(at, is_taken), now),
            OfFile::Name(at, name) => {
                self.say_of_name(at, name);
                self.look_at_file(now);
            }
            OfFile::All(all) => {
                self.say_of_all(all);
                self.look_at_file(now);
            }
        }
    }

    /// It is of this kind: read again if it was read, and else for the first time.
    fn say_kind(&mut self, kind: Kind, now: Now) {
        let refused = self.incoming.refused_path().map(Path::to_owned);
        match refused {
            Some(path) => self.begin_reading(&path, Some(kind), now),
            None => self.reread(Reread::Kind(kind), now),
        }
    }
}

/// What was chosen for the last file of this kind.
pub(super) fn remembered(diary: &Diary, file: &Incoming) -> Option<Choices> {
    let key = file.reading.kind.key();
    let json = diary.remembered_choices(key).ok().flatten()?;
    Choices::from_json(json.as_bytes()).ok()
}

pub(super) fn days(diary: &Diary, now: Now) -> Days {
    Days {
        today: diary.today(now),
        latest: now.latest_day(diary.settings().day_start),
    }
}
