//! What a file would bring with what is chosen so far: each choice is taken at once, and what comes of it is found out beside the
//! window, since a sheet of many years takes longer than a picture may. What means reading the file anew is done there too.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::desk::{days, remembered};
use crate::diary::{Diary, DiaryError};
use crate::domain::Now;
use crate::exchange::ReadError;
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::propose::{Certainty, Known};
use crate::exchange::foreign::{DayOrder, Kind, Scale};
use crate::incoming::{Handed, Incoming, known};
use crate::text::Text;
use crate::ui::action::incoming::{IncomingAction, OfAll, OfName};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::incoming::data::IncomingData;
use crate::ui::incoming::dialog::Shown;
use crate::ui::parts::task::{Outcome, Task};

/// What would come of a file, being found out.
pub type Looking = Task<Result<Looked, Unlooked>>;

/// What is done to the file before it is looked at: each may take as long as reading it did.
#[derive(Clone, Copy, Debug)]
pub enum Reread {
    /// Its names are proposed, with what was chosen the last time.
    Propose,
    /// It is read as another kind.
    Kind(Kind),
    /// Which number of its dates is what.
    Order(DayOrder),
    /// A sheet, or a file of an archive, is read or left out.
    Part(usize, bool),
}

/// What came of looking.
#[derive(Debug)]
pub struct Looked {
    data: Box<IncomingData>,
    /// The file as it was read anew.
    anew: Option<Anew>,
}

#[derive(Debug)]
struct Anew {
    file: Box<Incoming>,
    known: Arc<Known>,
    highest: BTreeMap<usize, u32>,
}

/// Why nothing came of looking.
#[derive(Debug)]
pub enum Unlooked {
    /// The file cannot be read so, and stays as it was.
    Unread(ReadError),
    Diary(DiaryError),
}

impl From<ReadError> for Unlooked {
    fn from(err: ReadError) -> Self {
        Self::Unread(err)
    }
}

impl<E: Into<DiaryError>> From<E> for Unlooked {
    fn from(err: E) -> Self {
        Self::Diary(err.into())
    }
}

/// What is looked at.
struct Look {
    file: Box<Incoming>,
    reread: Option<Reread>,
    known: Arc<Known>,
    highest: BTreeMap<usize, u32>,
    now: Now,
}

impl Look {
    /// Through a connection of its own.
    fn beside(self, diary: &Path, text: &Text) -> Result<Looked, Unlooked> {
        let mut diary = Diary::open_further(diary)?;
        self.with(&mut diary, text)
    }

    fn with(mut self, diary: &mut Diary, text: &Text) -> Result<Looked, Unlooked> {
        if let Some(reread) = self.reread {
            self.read_anew(reread, diary, text)?;
        }
        let data = self.data(diary, text)?;
        let anew = self.reread.map(|_| Anew {
            file: self.file,
            known: self.known,
            highest: self.highest,
        });
        Ok(Looked { data, anew })
    }

    fn read_anew(&mut self, reread: Reread, diary: &Diary, text: &Text) -> Result<(), Unlooked> {
        let (file, days) = (&mut self.file, days(diary, self.now));
        match reread {
            Reread::Order(order) => return Ok(file.set_order(order, days)?),
            Reread::Part(at, is_taken) => {
                let remembered = remembered(diary, file);
                file.take_part(at, is_taken, &self.known, remembered.as_ref())?;
            }
            Reread::Kind(_) | Reread::Propose => {
                if let Reread::Kind(kind) = reread {
                    file.read_as(kind, days)?;
                }
                self.known = Arc::new(known(Some(diary), text)?);
                let remembered = remembered(diary, file);
                file.propose(&self.known, remembered.as_ref());
            }
        }
        self.highest = half_said(file);
        Ok(())
    }

    fn data(&self, diary: &mut Diary, text: &Text) -> Result<Box<IncomingData>, DiaryError> {
        let (file, now) = (&self.file, self.now);
        let start = diary.settings().day_start;
        let plan = file.plan(now, start, diary.today(now));
        let handed = Handed::of(file, text);
        let import = handed.import(&plan.batch, &file.file_name);
        let (report, _) = diary.import(&import, now, true)?;
        let asked = (&*self.known, &self.highest);
        Ok(Box::new(IncomingData::new(
            file, &plan, &report, asked, text,
        )))
    }
}

impl DiaryApp {
    /// Begins to find out what the file would bring; what was being found out before is no longer wanted.
    pub(super) fn look_at_file(&mut self, now: Now) {
        self.begin_look(None, now);
    }

    /// Reads the file anew beside the window and looks at it; one after the other, since each begins with what came of the last.
    pub(super) fn reread(&mut self, reread: Reread, now: Now) {
        self.begin_look(Some(reread), now);
    }

    fn begin_look(&mut self, reread: Option<Reread>, now: Now) {
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let Some(file) = &self.incoming.file else {
            return;
        };
        let look = Look {
            file: file.clone(),
            reread,
            known: self.incoming.known.clone(),
            highest: self.incoming.highest.clone(),
            now,
        };
        let diary = session.diary.path().map(Path::to_owned);
        if let (Some(diary), Some(window)) = (diary, &self.repainter) {
            let (language, country) = (self.text.language(), self.text.country());
            let work = move || {
                let text = Text::new(language).in_country(country);
                look.beside(&diary, &text)
            };
            self.incoming.looking = Some(Task::begin("preview", Some(window), work));
            self.incoming.is_rereading = reread.is_some();
        } else {
            let looked = look.with(&mut session.diary, &self.text);
            self.take_look(looked);
        }
    }

    /// Takes in what was found out, and then what was asked for meanwhile.
    pub(super) fn tend_looking(&mut self, ctx: &egui::Context, now: Now) {
        let Some(looking) = self.incoming.looking.take() else {
            return;
        };
        match looking.look() {
            Outcome::Waiting(looking) => self.incoming.looking = Some(looking),
            Outcome::Done(looked) => self.take_look(looked),
            Outcome::BrokeDown => {
                let why = self.text.incoming_broke_down();
                self.incoming.shown = Some(Shown::Refused(self.reading_file(), why));
            }
        }
        if self.incoming.looking.is_none() {
            self.incoming.is_rereading = false;
            for said in std::mem::take(&mut self.incoming.later) {
                self.carry_out_incoming(ctx, IncomingAction::Say(said), now);
            }
        }
    }

    fn take_look(&mut self, looked: Result<Looked, Unlooked>) {
        let why = match looked {
            Ok(Looked { data, anew }) => {
                if let Some(anew) = anew {
                    self.incoming.file = Some(anew.file);
                    self.incoming.known = anew.known;
                    self.incoming.highest = anew.highest;
                }
                self.incoming.shown = Some(Shown::Asks(data));
                return;
            }
            Err(Unlooked::Unread(err)) => {
                self.incoming.problem = Some(self.text.read_error(&err));
                return;
            }
            Err(Unlooked::Diary(err)) => self.text.diary_error(&err),
        };
        self.incoming.shown = Some(Shown::Refused(self.reading_file(), why));
    }

    /// Takes in what one name is.
    pub(super) fn say_of_name(&mut self, at: usize, name: OfName) {
        let desk = &mut self.incoming;
        let Some(file) = &mut desk.file else {
            return;
        };
        match name {
            OfName::Target(target) => file.set_target(at, target, &desk.known),
            OfName::Highest(highest) => set_scale(file, &mut desk.highest, at, (highest, None)),
            OfName::Scale(scale) => {
                let said = (scale.highest, Some(scale.reverse));
                set_scale(file, &mut desk.highest, at, said);
            }
            OfName::Present(severity) => {
                if let Some(choice) = file.choices.get_mut(at) {
                    choice.present = severity;
                }
            }
            OfName::PerUnit(mg) => {
                if let Some(choice) = file.choices.get_mut(at) {
                    choice.mg = Some(mg);
                }
            }
            OfName::InMg(in_mg) => file.count_in_mg(at, in_mg),
            OfName::Mood(low) => file.place_mood(at, low),
        }
    }

    /// Takes in what many names or rows are.
    pub(super) fn say_of_all(&mut self, all: OfAll) {
        let desk = &mut self.incoming;
        let Some(file) = &mut desk.file else {
            return;
        };
        match all {
            OfAll::Scale(highest, reverse) => {
                for at in file.alike() {
                    set_scale(file, &mut desk.highest, at, (highest, reverse));
                }
            }
            OfAll::Moods(target) => file.set_moods(target),
            OfAll::LeaveNew(leave) => {
                for (choice, proposal) in file.choices.iter_mut().zip(&file.proposals) {
                    if proposal.certainty == Certainty::New {
                        let proposed = proposal.choice.target.clone();
                        choice.target = if leave { Target::Nothing } else { proposed };
                    }
                }
            }
            OfAll::AbsentIsNone(on) => file.absent_is_none = on,
            OfAll::LeaveUndated(on) => file.leave_undated = on,
        }
    }
}

/// How high the numbers of names go of which the file says that, and not which way.
fn half_said(file: &Incoming) -> BTreeMap<usize, u32> {
    let names = file.proposals.iter().zip(&file.choices).enumerate();
    let open = names.filter(|(_, (_, choice))| choice.scale.is_none());
    open.filter_map(|(at, (proposal, _))| Some((at, proposal.highest?)))
        .collect()
}

/// Says how high the numbers of a name go; which way may still be to be said.
fn set_scale(
    file: &mut Incoming,
    open: &mut BTreeMap<usize, u32>,
    at: usize,
    (highest, reverse): (u32, Option<bool>),
) {
    let scale = reverse.map(|reverse| Scale { highest, reverse });
    match scale {
        Some(_) => drop(open.remove(&at)),
        None => drop(open.insert(at, highest)),
    }
    if let Some(choice) = file.choices.get_mut(at) {
        choice.scale = scale;
    }
}
