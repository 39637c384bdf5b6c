//! Errors in the person's words: what happened, what was kept, what to do.

use std::io;

use std::path::Path;

use super::{Text, beginning};
use crate::diary::{DiaryError, Protected, Thing};
use crate::domain::SignKey;
use crate::domain::note::NOTE_MAX_CHARS;
use crate::domain::product::LabelError;
use crate::domain::sign::NAME_MAX_CHARS;
use crate::domain::stored::RowProblem;
use crate::exchange::json::{JsonError, Problem};
use crate::exchange::problem::excerpt;
use crate::exchange::{MappingError, ReadError, Reason};
use crate::store::{Displaced, StoreError};

impl Text {
    /// What is wrong with a diary file.
    pub fn store_error(&self, err: &StoreError) -> String {
        match err {
            StoreError::Missing(path) => self.error_missing(path.display().to_string()),
            StoreError::NotAFile(path) => self.error_not_a_file(path.display().to_string()),
            StoreError::NoAccess { path, reason } => {
                self.error_no_access(path.display().to_string(), self.access_problem(*reason))
            }
            StoreError::Gone { path, copies } => {
                self.error_gone(path.display().to_string(), *copies)
            }
            StoreError::Exists(path) => self.error_exists(path.display().to_string()),
            StoreError::RestoreOfItself => self.cli_restore_same(),
            // While it is open, SQLite does not say which file.
            StoreError::NotADiary(none) if none.as_os_str().is_empty() => {
                self.error_not_a_diary_here()
            }
            StoreError::Damaged(none) if none.as_os_str().is_empty() => self.error_damaged_here(),
            StoreError::NotADiary(path) => self.error_not_a_diary(path.display().to_string()),
            StoreError::Damaged(path) => self.error_damaged(path.display().to_string()),
            StoreError::StrangeLog(path) => self.error_strange_log(path.display().to_string()),
            StoreError::StrangePart { path, part } => {
                self.error_strange_part(part.as_str(), path.display().to_string())
            }
            StoreError::ReservedName(path) => self.error_reserved_name(path.display().to_string()),
            StoreError::Newer { path, .. } => self.error_newer(path.display().to_string()),
            StoreError::Displaced(displaced) => self.displaced(displaced),
            StoreError::Locked => self.error_locked(),
            StoreError::ReadOnly => self.error_read_only(),
            StoreError::IsACopy => self.error_kept_copy(),
            StoreError::DiskFull => self.error_disk_full(),
            StoreError::Unsure => self.error_unsure(),
            StoreError::Stopped => self.error_stopped(),
            StoreError::Sqlite(err) => self.error_sqlite(err.to_string()),
            StoreError::Value(place) => self.error_value(*place),
        }
    }

    /// What became of the file of a diary that is open.
    pub fn displaced(&self, displaced: &Displaced) -> String {
        match displaced {
            Displaced::Replaced => self.displaced_replaced(),
            Displaced::Overwritten => self.displaced_overwritten(),
            Displaced::Moved(path) => self.displaced_moved(path.display().to_string()),
            Displaced::Gone => self.displaced_gone(),
        }
    }

    /// Why nothing is written to a place, whoever asks for it.
    pub fn protected(&self, why: Protected, path: &Path) -> String {
        let path = path.display().to_string();
        match why {
            Protected::Diary => self.error_is_the_diary(path),
            Protected::Copy => self.error_is_a_copy(path),
            Protected::NotAFile => self.error_not_replaced(path),
        }
    }

    /// Why this is no name.
    pub fn bad_name(&self, typed: &str) -> String {
        match typed.trim() {
            "" => self.error_no_name(),
            typed if typed.chars().count() > NAME_MAX_CHARS => self.error_long_name(NAME_MAX_CHARS),
            typed => self.error_bad_name(beginning(typed)),
        }
    }

    /// Why an act was refused.
    pub fn diary_error(&self, err: &DiaryError) -> String {
        match err {
            DiaryError::Store(err) => self.store_error(err),
            DiaryError::FutureDay(day) => self.error_future_day(self.day_with_year(*day)),
            DiaryError::NotDaily(sign) => self.error_not_daily(self.sign(sign)),
            DiaryError::Label(LabelError::NotPositive) => self.error_label_not_positive(),
            DiaryError::Label(LabelError::TooMuch) => self.error_label_too_much(),
            DiaryError::Label(LabelError::UnknownForm) => self.error_label_unknown_form(),
            DiaryError::EndsBeforeStart(day) => {
                self.error_ends_before_start(self.day_with_year(*day))
            }
            DiaryError::NoSuch(thing) => self.no_such(*thing),
            DiaryError::InUse { thing, name, days } => self.in_use(*thing, name, *days),
            DiaryError::NoSuchFood(key) => self.error_no_such_food(key.as_str()),
            DiaryError::FoodAmount => self.error_food_amount(),
            DiaryError::TooManyPortions => self.error_too_many_portions(),
            DiaryError::NothingToCopy(day) => self.error_nothing_to_copy(self.day_of_year(*day)),
            DiaryError::BadName(name) => self.bad_name(name),
            DiaryError::TooLong => self.error_too_long(NOTE_MAX_CHARS),
            DiaryError::BirthYear(_) => self.error_birth_year(),
            DiaryError::PauseBackwards => self.error_pause_backwards(),
            DiaryError::PauseTooLong => self.error_pause_too_long(),
            DiaryError::PauseFarAhead => self.error_pause_far_ahead(),
            DiaryError::PauseMeets(first) => self.error_pause_meets(self.day_with_year(*first)),
            DiaryError::PauseAllFilled => self.error_pause_all_filled(),
            DiaryError::LabThere(kind) => self.error_lab_there(self.lab(kind)),
            DiaryError::AnotherPerson { here, there } => {
                self.error_another_person(here.as_str(), there.as_str())
            }
            DiaryError::NameTaken(name) => self.error_name_taken(name.as_str()),
        }
    }

    fn no_such(&self, thing: Thing) -> String {
        match thing {
            Thing::Factor => self.error_wrong_factor(),
            Thing::Lab => self.error_no_such_lab(),
            Thing::Medicine => self.error_no_such_medicine(),
            Thing::MedicineDose => self.error_no_such_dose(),
            Thing::Moment => self.error_no_such_moment(),
            Thing::OwnFood => self.error_no_such_food(""),
            Thing::Pause => self.error_no_such_pause(),
            Thing::Product => self.error_no_such_product(),
            Thing::Sign => self.error_wrong_sign(),
        }
    }

    fn in_use(&self, thing: Thing, name: &str, days: i64) -> String {
        match thing {
            Thing::Medicine => self.error_medicine_in_use(name, days),
            Thing::OwnFood => self.error_own_food_in_use(name, days),
            Thing::Product => self.error_product_in_use(name, days),
            // Of the rest only a factor can be in use. of the person's own cannot be deleted from one.
            Thing::Factor
            | Thing::Lab
            | Thing::MedicineDose
            | Thing::Moment
            | Thing::Pause
            | Thing::Sign => self.error_factor_in_use(name, days),
        }
    }

    /// Why a file could not be read.
    pub fn read_error(&self, err: &ReadError) -> String {
        match err {
            ReadError::Empty => self.import_empty(),
            ReadError::Binary => self.import_binary(),
            ReadError::TooLarge { megabytes } => self.import_too_large(*megabytes),
            ReadError::TooManyRows { rows } => self.import_too_many_rows(self.thousands(*rows)),
            ReadError::TooManyCells { cells } => self.import_too_many_cells(self.thousands(*cells)),
            ReadError::TooManySigns { signs } => self.import_too_many_signs(self.thousands(*signs)),
            ReadError::HeaderQuoting => self.import_header_quoting(),
            ReadError::MissingColumns { missing, found } => {
                self.import_missing_columns(missing.join(", "), self.some_of(found))
            }
            ReadError::DuplicateColumn { column } => self.import_duplicate_column(excerpt(column)),
            ReadError::AmbiguousDates { example } => self.import_ambiguous_dates(example.as_str()),
            ReadError::MixedDates {
                day_first,
                month_first,
            } => self.import_mixed_dates(day_first.as_str(), month_first.as_str()),
            ReadError::Unknown => self.import_unknown(),
            ReadError::DaysBeside => self.import_days_beside(),
            ReadError::SerialDays { example } => self.import_serial_days(excerpt(example)),
            ReadError::NoRows => self.import_no_rows(),
            ReadError::Damaged => self.import_damaged(),
            ReadError::Swollen { megabytes } => self.import_swollen(*megabytes),
            ReadError::Nested => self.import_nested(),
            ReadError::OwnTables => self.import_own_tables(),
        }
    }

    /// Why a diary written as JSON could not be read.
    pub fn json_error(&self, err: &JsonError) -> String {
        match err {
            JsonError::TooLarge { megabytes } => self.import_too_large(*megabytes),
            JsonError::Newer => self.json_newer(),
            JsonError::At { line, problem } => {
                let why = match problem {
                    Problem::NotJson => self.json_not_json(),
                    Problem::NotADiary => self.json_not_a_diary(),
                    Problem::Twice(name) => self.json_twice(excerpt(name)),
                    Problem::Unknown(name) => self.json_unknown(excerpt(name)),
                    Problem::TooLong => self.json_too_long(),
                    Problem::Row { table, problem } => {
                        let why = match problem {
                            RowProblem::Value(column) => self.json_value(excerpt(column)),
                            RowProblem::Day(day) => self.json_day(excerpt(day)),
                            RowProblem::Refused(why) => self.json_refused(excerpt(why)),
                        };
                        format!("{} ({})", why, excerpt(table))
                    }
                };
                self.json_at(*line, why)
            }
        }
    }

    /// Why a file could not be read or written: the system says it in its own language.
    pub fn disk_reason(&self, err: &io::Error) -> String {
        match err.kind() {
            io::ErrorKind::NotFound => self.disk_not_there(),
            io::ErrorKind::PermissionDenied => self.disk_not_allowed(),
            io::ErrorKind::IsADirectory => self.disk_is_folder(),
            io::ErrorKind::ReadOnlyFilesystem => self.disk_read_only(),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => self.disk_full(),
            _ => match err.raw_os_error() {
                Some(code) => self.disk_other(code),
                None => self.disk_broke_off(),
            },
        }
    }

    /// The same of a file being written: what is not there is then its folder.
    pub fn write_reason(&self, err: &io::Error) -> String {
        match err.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => self.disk_no_folder(),
            _ => self.disk_reason(err),
        }
    }

    /// Why a row of a file was left out.
    pub fn left_out_reason(&self, reason: &Reason) -> String {
        match reason {
            Reason::Quoting => self.reason_quoting(),
            Reason::Ragged { cells, columns } => self.reason_ragged(*cells, *columns),
            Reason::Date(text) if is_no_day(text) => self.reason_no_day(text.as_str()),
            Reason::Date(text) => self.reason_date(text.as_str()),
            Reason::NoValue => self.reason_no_value(),
            Reason::NoDate => self.reason_no_date(),
            Reason::DayOrder => self.reason_day_order(),
            Reason::ShortYear(text) => self.reason_short_year(text.as_str()),
            Reason::FutureDay(day) => self.reason_future(self.day_with_year(*day)),
            Reason::NoSign => self.reason_no_sign(),
            Reason::Severity(text) => self.reason_severity(text.as_str()),
            Reason::OtherScale { name, example, .. } => {
                self.reason_other_scale(name.as_str(), example.to_string())
            }
            Reason::OffScale {
                name,
                level,
                highest,
            } => self.reason_off_scale(name.as_str(), level.to_string(), *highest),
            Reason::NoNumber {
                name,
                text,
                highest,
            } => self.reason_no_number(name.as_str(), text.as_str(), *highest),
            Reason::UnitAmount(name) => self.reason_unit_amount(name.as_str()),
            Reason::MoodPlace(name) => self.reason_mood_place(name.as_str()),
            Reason::NotAsked => self.reason_not_asked(),
            Reason::Moment(text) => self.reason_moment(text.as_str()),
            Reason::EntryTime(text) => self.reason_entry_time(text.as_str()),
            Reason::LongRemark => self.reason_long_remark(),
            Reason::LongNote => self.reason_long_note(),
            Reason::UnknownSign(name) => self.reason_unknown_sign(name.as_str()),
            Reason::SignName(name) => self.reason_sign_name(name.as_str()),
            Reason::Unwanted(name) => self.reason_unwanted(name.as_str()),
            Reason::Pressure(text) => self.reason_pressure(text.as_str()),
            Reason::NoPlace(name) => self.reason_no_place(name.as_str()),
            Reason::NotDaily(sign) => self.reason_not_daily(self.sign(&SignKey::BuiltIn(*sign))),
        }
    }

    /// What is wrong with a file that maps names to signs.
    pub fn mapping_error(&self, err: &MappingError) -> String {
        match err {
            MappingError::Json(reason) => self.import_map_unreadable(reason.as_str()),
            MappingError::Target { name, target } => {
                self.import_map_target(name.as_str(), target.as_str())
            }
        }
    }
}

/// Whether a date is written as a day is, and there is no such day: 2026-02-30.
fn is_no_day(text: &str) -> bool {
    let parts: Vec<u32> = text
        .split('-')
        .filter_map(|part| part.parse().ok())
        .collect();
    matches!(parts.as_slice(), [1900..=2199, 1..=12, 29..=31])
}
