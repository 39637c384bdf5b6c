//! What a file would bring with what is chosen so far: each choice is taken at once, and what comes of it is found out beside the
//! window, since a sheet of many years takes longer than a picture may.

use std::collections::BTreeMap;
use std::path::Path;

use super::desk::{days, remembered};
use crate::diary::{Diary, DiaryError};
use crate::domain::Now;
use crate::exchange::foreign::Scale;
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::propose::{Certainty, Known};
use crate::incoming::{Handed, Incoming};
use crate::text::Text;
use crate::ui::action::incoming::IncomingAction;
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::incoming::data::IncomingData;
use crate::ui::incoming::dialog::Shown;
use crate::ui::parts::task::{Outcome, Task};

/// What would come of a file, being found out.
pub type Looking = Task<Result<Box<IncomingData>, String>>;

/// What is looked at.
struct Look {
    file: Incoming,
    known: std::sync::Arc<Known>,
    highest: BTreeMap<usize, u32>,
    now: Now,
}

impl Look {
    /// Through a connection of its own.
    fn beside(&self, diary: &Path, text: &Text) -> Result<Box<IncomingData>, String> {
        let diary = Diary::open_further(diary).map_err(|err| text.store_error(&err));
        self.with(&mut diary?, text)
    }

    fn with(&self, diary: &mut Diary, text: &Text) -> Result<Box<IncomingData>, String> {
        let data = self.data(diary, text);
        data.map_err(|err| text.diary_error(&err))
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
        let Stage::Open(session) = &mut self.stage else {
            return;
        };
        let Some(file) = &self.incoming.file else {
            return;
        };
        let look = Look {
            file: (**file).clone(),
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
        } else {
            let looked = look.with(&mut session.diary, &self.text);
            self.take_look(looked);
        }
    }

    /// Takes in what was found out.
    pub(super) fn tend_looking(&mut self) {
        let Some(looking) = self.incoming.looking.take() else {
            return;
        };
        match looking.look() {
            Outcome::Waiting(looking) => self.incoming.looking = Some(looking),
            Outcome::Done(looked) => self.take_look(looked),
            Outcome::BrokeDown => self.take_look(Err(self.text.incoming_broke_down())),
        }
    }

    fn take_look(&mut self, looked: Result<Box<IncomingData>, String>) {
        self.incoming.shown = Some(match looked {
            Ok(data) => Shown::Asks(data),
            Err(why) => Shown::Refused(self.reading_file(), why),
        });
    }

    /// Takes a choice.
    pub(super) fn choose(&mut self, action: &IncomingAction, now: Now) {
        let Stage::Open(session) = &self.stage else {
            return;
        };
        let days = days(session, now);
        let desk = &mut self.incoming;
        let Some(file) = &mut desk.file else {
            return;
        };
        match action {
            IncomingAction::Target(at, target) => {
                file.set_target(*at, target.clone(), &desk.known);
            }
            IncomingAction::Highest(at, highest) => {
                set_scale(file, &mut desk.highest, *at, (*highest, None));
            }
            IncomingAction::Scale(at, scale) => {
                let said = (scale.highest, Some(scale.reverse));
                set_scale(file, &mut desk.highest, *at, said);
            }
            IncomingAction::ScaleAll(highest, reverse) => {
                for at in file.alike() {
                    set_scale(file, &mut desk.highest, at, (*highest, *reverse));
                }
            }
            IncomingAction::Present(at, severity) => {
                if let Some(choice) = file.choices.get_mut(*at) {
                    choice.present = *severity;
                }
            }
            IncomingAction::PerUnit(at, mg) => {
                if let Some(choice) = file.choices.get_mut(*at) {
                    choice.mg = Some(*mg);
                }
            }
            IncomingAction::Moods(target) => file.set_moods(target.clone()),
            IncomingAction::Mood(at, low) => file.place_mood(*at, *low),
            IncomingAction::LeaveNew(leave) => {
                for (choice, proposal) in file.choices.iter_mut().zip(&file.proposals) {
                    if proposal.certainty == Certainty::New {
                        let proposed = proposal.choice.target.clone();
                        choice.target = if *leave { Target::Nothing } else { proposed };
                    }
                }
            }
            IncomingAction::Order(order) => {
                if let Err(err) = file.set_order(*order, days) {
                    desk.problem = Some(self.text.read_error(&err));
                }
            }
            IncomingAction::Part(at, is_taken) => {
                let remembered = remembered(session, file);
                let taken = file.take_part(*at, *is_taken, &desk.known, remembered.as_ref());
                desk.highest = half_said(file);
                if let Err(err) = taken {
                    desk.problem = Some(self.text.read_error(&err));
                }
            }
            IncomingAction::AbsentIsNone(on) => file.absent_is_none = *on,
            IncomingAction::LeaveUndated(on) => file.leave_undated = *on,
            _ => {}
        }
    }
}

/// How high the numbers of names go of which the file says that, and not which way.
pub(super) fn half_said(file: &Incoming) -> BTreeMap<usize, u32> {
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
