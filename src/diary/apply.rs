//! Commands become rows. Each arm checks what the types cannot, then writes; the transaction and the undo step are around it.

use std::ops::Deref;

use super::apply_everyday::entry_days;
use super::settings::put_questions;
use super::words::words;
use super::{Act, Command, DayLog, Diary, DiaryError, Done, Setting};
use crate::domain::event::EventKind;
use crate::domain::measurement::DayPart;
use crate::domain::note::clean_text;
use crate::domain::{
    BloodPressure, Day, DayStart, FactorId, Moment, Now, SignId, SignKey, SignKind,
};
use crate::store::{Changes, HintRow, Store, StoreError, Tables};

impl Diary {
    /// Does what `command` says, as one transaction. When this returns `Ok`, it is on disk.
    ///
    /// # Errors
    /// Why it was refused; nothing has changed then.
    pub fn apply(&mut self, command: Command, now: Now) -> Result<Done, DiaryError> {
        if self.is_waiting() && !self.try_again()? {
            return self.hold(command, now);
        }
        let again = self.holds.then(|| command.clone());
        let present = self.present(now);
        match (write(&mut self.store, present, command), again) {
            (Err(DiaryError::Store(err)), Some(command)) if err.may_pass() => {
                self.hold(command, now)
            }
            (done, _) => self.done(done?),
        }
    }

    pub(super) fn present(&self, now: Now) -> Present {
        let today = self.today(now);
        Present {
            today,
            // A file that cannot be read now takes no other days than any takes.
            last_day: self.last_day(now).unwrap_or(today),
            day_start: self.settings.day_start,
            now,
        }
    }

    pub(super) fn done(&mut self, (changes, act): (Changes, Act)) -> Result<Done, DiaryError> {
        self.reload_settings(changes)?;
        Ok(Done {
            changes,
            act: (!changes.is_empty()).then_some(act),
        })
    }
}

/// Does what a command says, as one transaction with its undo step.
pub(super) fn write(
    store: &mut Store,
    present: Present,
    command: Command,
) -> Result<(Changes, Act), DiaryError> {
    store.transact(|tables| {
        let spell = matches!(command, Command::Note { .. } | Command::Questions { .. });
        let writer = Writer { tables, present };
        let entry_days = entry_days(&command, present.today);
        let act = writer.write(command)?;
        writer.end_pauses(entry_days)?;
        let json = act.to_json();
        let changes = if spell {
            tables.record_spell(&json, present.now.moment)?
        } else {
            tables.record_step(&json, present.now.moment, None)?
        };
        Ok((changes, act))
    })
}

/// What every write needs to know about the present.
#[derive(Clone, Copy)]
pub(super) struct Present {
    pub(super) today: Day,
    last_day: Day,
    day_start: DayStart,
    pub(super) now: Now,
}

/// Writes into the tables of one transaction.
#[derive(Clone, Copy)]
pub(super) struct Writer<'a> {
    pub(super) tables: Tables<'a>,
    present: Present,
}

impl Deref for Writer<'_> {
    type Target = Present;

    fn deref(&self) -> &Present {
        &self.present
    }
}

impl Writer<'_> {
    fn write(self, command: Command) -> Result<Act, DiaryError> {
        match command {
            Command::Answer {
                day,
                sign,
                severity,
            } => self.answer_act(day, sign, severity),
            Command::NoOtherSigns { day } => self.no_other_signs(day),
            Command::NoSignsOn { days } => self.no_signs_on(&days),
            Command::CopyDayBefore { day } => self.copy_day_before(day),
            Command::AddMoment { day, sign, note } => self.add_sign_moment(day, sign, note),
            Command::DeleteMoment { day, id } => self.delete_sign_moment(day, id),
            Command::Remark { day, sign, text } => self.remark(day, sign, &text),
            Command::Note { day, body, spell } => self.note_act(day, &body, spell),
            Command::Questions { body, spell } => {
                put_questions(self.tables, &body)?;
                Ok(Act::Questions { spell })
            }
            Command::Factor { day, factor, on } => self.factor(day, factor, on),
            Command::AddFactor { day, name } => {
                self.check_day(day)?;
                self.add_factor_on(day, &name)
            }
            Command::AddBloodPressure { day, reading, part } => {
                self.blood_pressure(day, reading, part)?;
                Ok(pressure_act(day, true))
            }
            Command::DeleteBloodPressure { day, id } => {
                self.tables.delete_blood_pressure(id)?;
                Ok(pressure_act(day, false))
            }
            Command::AddEvent {
                day,
                sign,
                kind,
                body,
            } => {
                self.event(day, sign, kind, &body)?;
                Ok(Act::Event {
                    day: day.to_string(),
                    added: true,
                })
            }
            Command::DeleteEvent { day, id } => {
                self.tables.delete_event(id)?;
                Ok(Act::Event {
                    day: day.to_string(),
                    added: false,
                })
            }
            Command::AddMark { day, name } => self.add_mark(day, &name),
            Command::DeleteMark { id } => self.delete_mark(id),
            Command::Log(log) => self.log(log),
            Command::Begin {
                signs,
                own,
                week_start,
            } => self.begin(&signs, &own, week_start),
            Command::Follow { signs } => self.follow(&signs),
            Command::AddSign { name } => self.add_sign(&name),
            Command::Reorder { signs } => self.reorder(signs),
            Command::Sign(change) => self.change_sign(change),
            Command::FactorList(change) => self.change_factors(change),
            Command::RedFlag { day, flag, on } => {
                self.check_day(day)?;
                self.tables.set_red_flag(day, flag, on, self.now.moment)?;
                Ok(Act::RedFlag {
                    day: day.to_string(),
                })
            }
            Command::AnswerHint {
                tier,
                signs,
                answer,
            } => {
                self.tables.put_hint(&HintRow {
                    shown_on: self.today,
                    tier,
                    signs,
                    answer,
                })?;
                Ok(Act::Hint)
            }
            Command::Intake(command) => self.intake(command),
            Command::Everyday(command) => self.everyday(command),
            Command::Set(setting) => {
                let is_profile = matches!(setting, Setting::Profile(_));
                let key = setting.write(self.tables, self.today)?.to_owned();
                Ok(if is_profile {
                    Act::Profile
                } else {
                    Act::Setting { key }
                })
            }
        }
    }

    fn factor(self, day: Day, factor: FactorId, on: bool) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        self.tables.set_factor(day, factor, on)?;
        let factor = self.factor_name(factor)?;
        Ok(Act::Factor {
            day: day.to_string(),
            factor,
            on,
        })
    }

    fn event(self, day: Day, sign: SignId, kind: EventKind, body: &str) -> Result<(), DiaryError> {
        self.check_day(day)?;
        self.sign_of_kind(sign, SignKind::Event)?;
        let body = words(body)?.unwrap_or_default();
        Ok(self
            .tables
            .add_event(day, sign, kind, &body, self.now.moment)?)
    }

    pub(super) fn check_day(self, day: Day) -> Result<(), DiaryError> {
        if day <= self.last_day {
            Ok(())
        } else {
            Err(DiaryError::FutureDay(day))
        }
    }

    fn note_act(self, day: Day, body: &str, spell: i64) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        self.note(day, body)?;
        Ok(Act::Note {
            day: day.to_string(),
            spell,
        })
    }

    fn note(self, day: Day, body: &str) -> Result<(), DiaryError> {
        let body = words(body)?;
        if self.tables.note(day)?.map(|note| note.body) == body {
            return Ok(());
        }
        Ok(self
            .tables
            .put_note(day, body.as_deref(), self.now.moment)?)
    }

    fn blood_pressure(
        self,
        day: Day,
        reading: BloodPressure,
        part: Option<DayPart>,
    ) -> Result<(), DiaryError> {
        self.check_day(day)?;
        // A reading typed on its own day was measured about now; of an earlier day, and of another part of the day than the
        // clock says, only that is known.
        let start = self.day_start;
        let is_now = |part| DayPart::of(self.now.moment, self.now.zone, start) == Some(part);
        let at: Option<Moment> =
            (day == self.today && part.is_none_or(is_now)).then_some(self.now.moment);
        Ok(self
            .tables
            .add_blood_pressure(day, at, part, reading, self.now.moment)?)
    }

    fn log(self, log: DayLog) -> Result<Act, DiaryError> {
        let day = log.day.unwrap_or(self.today);
        self.check_day(day)?;
        for (sign, severity) in log.answers {
            self.daily_sign(sign)?;
            self.answer(day, sign, Some(severity))?;
            self.tables.put_answer_without_moments(day, sign, None)?;
        }
        for (sign, note) in log.moments {
            self.daily_sign(sign)?;
            self.note_sign_moment(day, sign, note)?;
        }
        if log.rest_none {
            self.rest_none(day)?;
        }
        if let Some(note) = log.new_note {
            self.note(day, &note)?;
        }
        if let Some(more) = log.note {
            let note = match self.tables.note(day)? {
                Some(note) if clean_text(&more).is_some() => format!("{}\n{more}", note.body),
                Some(note) => note.body,
                None => more,
            };
            self.note(day, &note)?;
        }
        for factor in log.factors {
            self.tables.set_factor(day, factor, true)?;
        }
        for (reading, part) in log.blood_pressures {
            self.blood_pressure(day, reading, part)?;
        }
        for medicine in log.medicines {
            self.tables
                .set_medicine(day, medicine, true, self.now.moment)?;
        }
        for (sign, kind, body) in log.events {
            self.event(day, sign, kind, &body)?;
        }
        for (product, dose) in log.doses {
            self.note_dose(day, product, Some(dose))?;
        }
        for (food, portions) in log.eaten {
            self.eat(day, &food, portions)?;
        }
        Ok(Act::Log {
            day: day.to_string(),
        })
    }
}

fn pressure_act(day: Day, added: bool) -> Act {
    Act::BloodPressure {
        day: day.to_string(),
        added,
    }
}

impl Writer<'_> {
    pub(super) fn sign_of_kind(self, id: SignId, kind: SignKind) -> Result<SignKey, DiaryError> {
        let sign = self
            .tables
            .signs()?
            .into_iter()
            .find(|sign| sign.id == id)
            .ok_or(DiaryError::WrongSign)?;
        match sign {
            sign if sign.kind == kind => Ok(sign.key),
            sign if kind == SignKind::Daily => Err(DiaryError::NotDaily(sign.key)),
            _ => Err(DiaryError::WrongSign),
        }
    }

    fn factor_name(self, id: FactorId) -> Result<String, StoreError> {
        let factor = self
            .tables
            .factors()?
            .into_iter()
            .find(|factor| factor.id == id);
        Ok(factor
            .map(|factor| factor.key.to_string())
            .unwrap_or_default())
    }
}
