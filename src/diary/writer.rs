//! Commands become rows. Each arm checks what the types cannot, then writes; the transaction and the undo step are around it.

use std::ops::Deref;

use super::settings::put_questions;
use super::waiting::WhyWaiting;
use super::{Act, Command, DayLog, Diary, DiaryError, Done, Setting};
use crate::domain::hint::{HintAnswer, Tier};
use crate::domain::note::clean_text;
use crate::domain::red_flag::RedFlag;
use crate::domain::{Day, DayStart, Now, SignKey};
use crate::store::{Changes, HintRow, Store, Tables};

impl Diary {
    /// Does what `command` says, as one transaction. When this returns `Ok`, it is on disk.
    ///
    /// # Errors
    /// Why it was refused; nothing has changed then.
    pub fn apply(&mut self, command: Command, now: Now) -> Result<Done, DiaryError> {
        if self.is_waiting() && !self.try_again()? {
            return self.hold_more(command, now);
        }
        let again = self.holds.then(|| command.clone());
        let present = self.present(now);
        match (write(&mut self.store, present, command), again) {
            (Err(DiaryError::Store(err)), Some(command)) if err.may_pass() => {
                self.hold(command, now, WhyWaiting::of(&err))
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
        let entry_days = command.entry_days(present.today);
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
    pub(super) day_start: DayStart,
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
                self.add_blood_pressure(day, reading, part)
            }
            Command::DeleteBloodPressure { day, id } => self.delete_blood_pressure(day, id),
            Command::AddEvent {
                day,
                sign,
                kind,
                body,
            } => self.add_event(day, sign, kind, &body),
            Command::DeleteEvent { day, id } => self.delete_event(day, id),
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
            Command::RedFlag { day, flag, on } => self.red_flag(day, flag, on),
            Command::AnswerHint {
                tier,
                signs,
                answer,
            } => self.answer_hint(tier, signs, answer),
            Command::Intake(command) => self.intake(command),
            Command::Pause(command) => self.pause(command),
            Command::Medicine(command) => self.medicine(command),
            Command::Lab(command) => self.lab(command),
            Command::Set(setting) => self.set(setting),
        }
    }

    fn red_flag(self, day: Day, flag: RedFlag, on: bool) -> Result<Act, DiaryError> {
        self.check_day(day)?;
        self.tables.set_red_flag(day, flag, on, self.now.moment)?;
        Ok(Act::RedFlag {
            day: day.to_string(),
        })
    }

    fn answer_hint(
        self,
        tier: Tier,
        signs: Vec<SignKey>,
        answer: HintAnswer,
    ) -> Result<Act, DiaryError> {
        self.tables.put_hint(&HintRow {
            shown_on: self.today,
            tier,
            signs,
            answer,
        })?;
        Ok(Act::Hint)
    }

    fn set(self, setting: Setting) -> Result<Act, DiaryError> {
        let is_profile = matches!(setting, Setting::Profile(_));
        let key = setting.write(self.tables, self.today)?.to_owned();
        Ok(if is_profile {
            Act::Profile
        } else {
            Act::Setting { key }
        })
    }

    pub(super) fn check_day(self, day: Day) -> Result<(), DiaryError> {
        if day <= self.last_day {
            Ok(())
        } else {
            Err(DiaryError::FutureDay(day))
        }
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
            self.set_medicine(day, medicine, true)?;
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
