//! A file on its way into the diary, as the window and the text command both handle it: what kind it is, what its names may be, what
//! was chosen for them, and what would then be brought in. It writes nothing itself: [`Incoming::import`] hands over what the one
//! door of [`crate::diary`] takes.

mod balance;
mod for_import;
mod hand_over;
mod known;
mod moods;
mod other;
mod parts;
mod proposals;
mod targets;
mod unkept;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use crate::domain::product::Units;
use crate::domain::{Day, Now};
use crate::exchange::csv::{self, ReadOptions};
use crate::exchange::date::DateOrder;
use crate::exchange::foreign::choice::{Choice, Choices, Target};
use crate::exchange::foreign::dates::Written;
use crate::exchange::foreign::plan::{self, Options, Plan, Said};
use crate::exchange::foreign::propose::Proposal;
use crate::exchange::foreign::seen::Seen;
use crate::exchange::foreign::{
    self, DayOrder, Kind, Name, Opened, Part, Reading, Role, Row, Value,
};
use crate::exchange::{Mapping, ReadError, Sheet};

pub use balance::{balance, balance_of_batch};
pub use for_import::{ENDINGS, is_for_import};
pub use hand_over::{Handed, cut_of_batch};
pub use known::known;
pub use moods::Moods;
pub use other::{OtherUnread, other_of_json};
pub use proposals::Kept;

/// Most bytes of a file that is brought in.
pub const MOST_BYTES: usize = csv::MOST_BYTES;

/// Reads a file, a byte more than is taken of it: that tells that there is more, of pipes and devices too.
pub fn read_bytes(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let most = most as u64 + 1;
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file that was read. What was read is shared by its copies: only what is chosen differs.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// Its name, without its folder.
    pub file_name: String,
    bytes: Arc<Vec<u8>>,
    opened: Arc<Opened>,
    /// Its sheets, or the files in it; none where there is only one.
    pub parts: Vec<Part>,
    /// What it says.
    pub reading: Arc<Reading>,
    /// The diary's own CSV, as its own reader has it.
    sheet: Option<Arc<Sheet>>,
    /// What stands in the rows of each name.
    pub seen: Arc<Vec<Seen>>,
    /// What each name may be.
    pub proposals: Vec<Proposal>,
    /// What each name is to be.
    pub choices: Vec<Choice>,
    /// Which number of a date is what, if the person said so.
    pub order: Option<DayOrder>,
    /// Which orders the dates leave open.
    pub open_orders: Vec<DayOrder>,
    /// A day of the file without a symptom means that it was not there.
    pub absent_is_none: bool,
    /// Rows without a date of their own are left out; else they are about the day above them.
    pub leave_undated: bool,
    /// What the moods of the file are together.
    pub moods: Moods,
    /// Products that the diary has, with what is usual of each.
    products: BTreeMap<String, Vec<(Day, Units)>>,
    /// How much magnesium is in one unit of each, whole milligrams.
    per_unit: BTreeMap<String, u32>,
}

/// The present, as far as reading a file needs it.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    /// Later days are left out.
    pub today: Day,
    /// The latest day that has begun anywhere.
    pub latest: Day,
}

impl Incoming {
    /// Reads the bytes of a file, as `kind` or as what it is recognised as.
    pub fn read(
        bytes: Vec<u8>,
        file_name: &str,
        kind: Option<Kind>,
        days: Days,
    ) -> Result<Self, ReadError> {
        let mut opened = foreign::open(&bytes, file_name)?;
        let kind = kind.or_else(|| opened.kind());
        let kind = kind.ok_or_else(|| opened.no_table(ReadError::Unknown))?;
        let mut incoming = Self {
            file_name: file_name.to_owned(),
            bytes: Arc::new(opened.take_own().unwrap_or(bytes)),
            opened: Arc::new(opened),
            parts: Vec::new(),
            reading: Arc::new(Reading::empty(kind)),
            sheet: None,
            seen: Arc::default(),
            proposals: Vec::new(),
            choices: Vec::new(),
            order: None,
            open_orders: Vec::new(),
            absent_is_none: false,
            leave_undated: false,
            moods: Moods::default(),
            products: BTreeMap::new(),
            per_unit: BTreeMap::new(),
        };
        incoming.read_as(kind, days)?;
        Ok(incoming)
    }

    /// Reads it as another kind; what was chosen is forgotten.
    pub fn read_as(&mut self, kind: Kind, days: Days) -> Result<(), ReadError> {
        self.parts.clear();
        if kind == Kind::Diary {
            self.read_own(days)?;
        } else {
            self.parts = self.opened.parts(kind);
            self.read_parts(kind)?;
        }
        self.seen = Arc::new(Seen::of(&self.reading));
        Ok(())
    }

    fn read_own(&mut self, days: Days) -> Result<(), ReadError> {
        let options = |date_order| ReadOptions {
            today: days.today,
            latest: days.latest,
            date_order,
        };
        let asked = self.order.and_then(|order| match order {
            DayOrder::DayFirst => Some(DateOrder::DayFirst),
            DayOrder::MonthFirst => Some(DateOrder::MonthFirst),
            DayOrder::YearFirst => None,
        });
        let sheet = match csv::read(&self.bytes, options(asked)) {
            Err(ReadError::AmbiguousDates { .. }) => {
                self.open_orders = vec![DayOrder::DayFirst, DayOrder::MonthFirst];
                csv::read(&self.bytes, options(Some(DateOrder::DayFirst)))?
            }
            read => read?,
        };
        self.reading = Arc::new(reading_of(&sheet));
        self.sheet = Some(Arc::new(sheet));
        Ok(())
    }

    /// The name of the one table that was read of an archive.
    pub fn inside(&self) -> Option<&str> {
        self.opened.inside()
    }

    /// The bytes of the file, or of the one in the archive that is the diary's own CSV.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Says which number of a date is what.
    pub fn set_order(&mut self, order: DayOrder, days: Days) -> Result<(), ReadError> {
        self.order = Some(order);
        if self.sheet.is_some() {
            self.read_own(days)?;
        }
        Ok(())
    }

    /// The place of a name, however it is written.
    pub fn place(&self, name: &str) -> Option<usize> {
        let wanted = crate::exchange::mapping::folded(name);
        let mut names = self.reading.names.iter();
        names.position(|name| crate::exchange::mapping::folded(&name.text) == wanted)
    }

    /// Whether the scale of a name's numbers must be said before they can be taken.
    pub fn needs_scale(&self, at: usize) -> bool {
        let (Some(choice), Some(seen)) = (self.choices.get(at), self.seen.get(at)) else {
            return false;
        };
        let fits = choice.scale.is_some_and(|scale| seen.holds_most(scale));
        matches!(choice.target, Target::Sign(_)) && !seen.levels.is_empty() && !fits
    }

    /// Whether the order of the dates must be said first.
    pub fn needs_order(&self) -> bool {
        self.order.is_none() && !self.open_orders.is_empty()
    }

    /// What would be brought in.
    pub fn plan(&self, now: Now, start: crate::domain::DayStart, today: Day) -> Plan {
        let options = Options {
            today,
            start,
            zone: now.zone,
            order: self.order,
            absent_is_none: self.absent_is_none,
            leave_undated: self.leave_undated,
        };
        let unplaced = self.moods.unplaced.iter().copied();
        let unplaced = unplaced.filter(|at| self.needs_place(*at)).collect();
        let said = Said {
            choices: &self.choices,
            unplaced: &unplaced,
            products: &self.products,
        };
        match &self.sheet {
            None => plan::plan(&self.reading, said, options),
            Some(sheet) => hand_over::plan_own(sheet, &self.choices, options),
        }
    }

    /// What was chosen, to be remembered for the next file of this kind.
    pub fn chosen(&self) -> Choices {
        let mut choices = Choices::default();
        self.add_chosen(&mut choices);
        choices
    }

    fn add_chosen(&self, choices: &mut Choices) {
        for (name, choice) in self.reading.names.iter().zip(&self.choices) {
            choices.set(&name.key(), choice.clone());
        }
    }
}

/// The names and numbers of the diary's own CSV, for proposals and counts; its rows are taken from the sheet.
fn reading_of(sheet: &Sheet) -> Reading {
    let names = sheet.signs.iter().map(|sign| Name {
        text: sign.clone(),
        role: Role::Symptom,
        scale: None,
    });
    let rows = sheet.rows.iter().filter_map(|row| {
        let answer = row.answer.as_ref()?;
        Some(Row {
            line: row.line.into(),
            day: Written::Day(row.day),
            time: None,
            name: answer.sign,
            value: Value::Level(answer.level),
        })
    });
    Reading {
        kind: Kind::Diary,
        names: names.collect(),
        rows: rows.collect(),
        left_out: sheet.left_out.clone(),
        undated: Vec::new(),
        has_day_parts: false,
        cut: None,
        summed: Vec::new(),
        rows_read: sheet.rows_read,
        lines: 0,
        encoding: sheet.encoding,
        sheets: Vec::new(),
        title_scale: None,
    }
}

/// Choices of which none is said to be anything else than in the mapping.
pub(crate) fn mapping_of(names: &[String], choices: &[Choice]) -> Mapping {
    let mut mapping = Mapping::default();
    for (name, choice) in names.iter().zip(choices) {
        let sign = match &choice.target {
            Target::Sign(key) => Some(key.clone()),
            _ => None,
        };
        mapping.set(name, sign, choice.scale.map(|scale| scale.highest));
    }
    mapping
}
