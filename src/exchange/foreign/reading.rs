//! What a file of another program says, before anything is decided about it: names, and for each row a day, a name and a value.
//! A reader is one file that yields this; which sign a name is, is for [`super::plan`] and the person.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::dates::Written;
use super::kind::Kind;
use super::name_scale::{NameScale, is_good, name_scale};
use super::seen::Seen;
use crate::domain::measurement::{BloodPressure, DayPart};
use crate::domain::{ClockTime, Milligrams};
use crate::exchange::encoding::Encoding;
use crate::exchange::level::Level;
use crate::exchange::problem::{LeftOut, Line};

/// The rows of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What kind of file it is.
    pub kind: Kind,
    /// What its rows are about, each name once, in the order of the file.
    pub names: Vec<Name>,
    /// What was read.
    pub rows: Vec<Row>,
    /// What was not.
    pub left_out: Vec<LeftOut>,
    /// Rows without a date of their own: they are about the day above them.
    pub undated: Vec<Line>,
    /// Rows that were added up with one above, each with that one.
    pub summed: Vec<(Line, Line)>,
    /// Some rows say in which part of the day a symptom was there.
    pub has_day_parts: bool,
    /// The line at which the file is cut off, where it seems to be.
    pub cut: Option<Line>,
    /// How many rows the file has, those left out included.
    pub rows_read: u64,
    /// How many lines it has in all, those that are no rows too; 0 where nobody counted.
    pub lines: u64,
    /// How the bytes were read.
    pub encoding: Encoding,
    /// The names of the sheets, by their numbers in [`Line::sheet`].
    pub sheets: Vec<(u16, String)>,
    /// The scale that a line above the table says of all its numbers.
    pub title_scale: Option<NameScale>,
}

impl Reading {
    /// Of nothing yet.
    pub const fn empty(kind: Kind) -> Self {
        Self {
            kind,
            names: Vec::new(),
            rows: Vec::new(),
            left_out: Vec::new(),
            undated: Vec::new(),
            summed: Vec::new(),
            has_day_parts: false,
            cut: None,
            rows_read: 0,
            lines: 0,
            encoding: Encoding::Utf8,
            sheets: Vec::new(),
            title_scale: None,
        }
    }

    /// The scale that the file says of a name's numbers: behind the name, or above the table for all that go beyond yes and no.
    pub fn said_scale(&self, name: &Name, seen: &Seen) -> Option<NameScale> {
        let above = || {
            let highest = seen.levels.keys().next_back();
            let goes_beyond = highest.is_some_and(|highest| *highest > Level::whole(1));
            let said = self.title_scale.filter(|_| goes_beyond)?;
            // One way for all would turn those upside down of which more is better.
            let reverse = said.reverse.filter(|_| !is_good(&name.text));
            Some(NameScale { reverse, ..said })
        };
        name_scale(&name.text)
            .or_else(above)
            .filter(|said| name.scale.is_none() && seen.holds_nearly_all(said.upward()))
    }
}

/// Something that rows are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// As the file has it.
    pub text: String,
    /// What the kind of file says it is.
    pub role: Role,
    /// The scale of its numbers, where the kind of file fixes it.
    pub scale: Option<Scale>,
}

impl Name {
    /// Under which name choices are kept: a mood and something done may be called the same.
    pub fn key(&self) -> Cow<'_, str> {
        match self.role {
            Role::Mood => Cow::Owned(format!("mood:{}", self.text)),
            _ => Cow::Borrowed(&self.text),
        }
    }
}

/// What a kind of file says a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// It does not say: a column of a sheet.
    Any,
    Symptom,
    /// A mood: one of several words for how good a day was.
    Mood,
    /// A circumstance of a day.
    Circumstance,
    /// Something taken.
    Medicine,
    /// Words.
    Note,
    /// A column of words that nobody called a note: it may be meant for no other eyes.
    Words,
    /// Blood pressure.
    Pressure,
    /// Blood pressure of one of several persons: whose it is must be asked.
    PressureOfSomebody,
    /// Magnesium in a day's food.
    Magnesium,
    /// Nothing a diary of symptoms has a place for.
    Aside,
}

impl Role {
    /// Whether it becomes one thing of its name, and not words or readings.
    pub const fn names_one(self) -> bool {
        matches!(
            self,
            Self::Any | Self::Symptom | Self::Circumstance | Self::Medicine
        )
    }
}

/// What numbers mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The highest number.
    pub highest: u32,
    /// The highest number is the best.
    pub reverse: bool,
}

impl Scale {
    /// The diary's own.
    pub const OWN: Self = Self {
        highest: crate::exchange::level::OWN_SCALE,
        reverse: false,
    };
}

/// One entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Where it begins.
    pub line: Line,
    pub day: Written,
    /// The time, where the file has one.
    pub time: Option<ClockTime>,
    /// Index into [`Reading::names`].
    pub name: usize,
    /// What is said.
    pub value: Value,
}

/// Where a row begins, and the day and the time that it is about.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub line: Line,
    pub day: Written,
    pub time: Option<ClockTime>,
}

impl At {
    /// Of a file that says no times.
    pub(super) const fn day(line: Line, day: Written) -> Self {
        Self {
            line,
            day,
            time: None,
        }
    }
}

/// What a row says.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number on some scale.
    Level(Level),
    /// It was there; how much is not said.
    Present,
    Words(String),
    Pressure(BloodPressure, Option<DayPart>),
    /// Magnesium, and whether the whole day is noted.
    Magnesium(Milligrams, bool),
}

/// Names, numbered as they come.
#[derive(Default)]
pub(super) struct Names {
    places: BTreeMap<(String, Role), usize>,
    in_order: Vec<Name>,
}

impl Names {
    pub(super) fn place(&mut self, text: &str, role: Role, scale: Option<Scale>) -> usize {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let key = (text.to_lowercase(), role);
        *self.places.entry(key).or_insert_with(|| {
            self.in_order.push(Name { text, role, scale });
            self.in_order.len() - 1
        })
    }

    /// What they are, in their order.
    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.in_order.iter().map(|name| name.text.as_str())
    }

    pub(super) fn len(&self) -> usize {
        self.in_order.len()
    }
}

/// What a reader fills.
pub(super) struct Draft {
    pub names: Names,
    pub rows: Vec<Row>,
    pub left_out: Vec<LeftOut>,
    pub undated: Vec<Line>,
    pub summed: Vec<(Line, Line)>,
    pub has_day_parts: bool,
    pub cut: Option<Line>,
    pub title_scale: Option<NameScale>,
    /// Rows that were looked at, without titles and headers.
    pub rows_read: usize,
    pub lines: u64,
}

impl Draft {
    pub(super) fn new() -> Self {
        Self {
            names: Names::default(),
            rows: Vec::new(),
            left_out: Vec::new(),
            undated: Vec::new(),
            summed: Vec::new(),
            has_day_parts: false,
            cut: None,
            title_scale: None,
            rows_read: 0,
            lines: 0,
        }
    }

    pub(super) fn add(&mut self, at: At, name: usize, value: Value) {
        let At { line, day, time } = at;
        self.rows.push(Row {
            line,
            day,
            time,
            name,
            value,
        });
    }

    pub(super) fn leave_out(&mut self, line: Line, reason: crate::exchange::problem::Reason) {
        self.left_out.push(LeftOut { line, reason });
    }

    pub(super) fn finish(mut self, kind: Kind, encoding: Encoding) -> Reading {
        self.left_out.sort_by_key(|row| row.line);
        Reading {
            kind,
            names: self.names.in_order,
            rows: self.rows,
            left_out: self.left_out,
            undated: self.undated,
            summed: self.summed,
            has_day_parts: self.has_day_parts,
            cut: self.cut,
            rows_read: self.rows_read as u64,
            lines: self.lines,
            encoding,
            sheets: Vec::new(),
            title_scale: self.title_scale,
        }
    }
}
