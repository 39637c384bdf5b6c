//! Names of a file that no name in the diary can be. They are left out, and that is said with the line of each.

use super::Incoming;
use crate::domain::sign::{NAME_MAX_CHARS, clean_name};
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::without_scale;
use crate::exchange::problem::excerpt;
use crate::exchange::{ImportBatch, Line};
use crate::text::Text;

/// Why a name is none that the diary can keep.
#[derive(strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// It has more characters than a name has.
    NameTooLong,
    /// It has characters that no name has.
    OddCharacters,
}

impl NameFault {
    /// Its name in JSON.
    pub const fn key(self) -> &'static str {
        self.into_str()
    }

    fn of(name: &str) -> Option<Self> {
        let bare = without_scale(name);
        let is_kept = bare.trim().is_empty() || clean_name(bare).is_some();
        (!is_kept).then(|| match bare.chars().count() {
            0..=NAME_MAX_CHARS => Self::OddCharacters,
            _ => Self::NameTooLong,
        })
    }
}

impl Incoming {
    /// The names that are left out for that, by their places, each with the first line that has it.
    pub fn unkept(&self) -> Vec<(usize, Line, NameFault)> {
        let names = self.reading.names.iter().zip(&self.choices).enumerate();
        let left = names.filter(|(_, (_, choice))| choice.target == Target::Nothing);
        let faults = left.filter_map(|(at, (name, _))| {
            let proposed = self
                .proposals
                .get(at)
                .map(|proposal| &proposal.choice.target);
            let is_one = name.role.names_one() && proposed == Some(&Target::Nothing);
            let fault = NameFault::of(&name.text).filter(|_| is_one)?;
            let first = self.reading.rows.iter().find(|row| row.name == at)?;
            Some((at, first.line, fault))
        });
        faults.collect()
    }

    /// The same in words, a line each.
    pub fn unkept_names(&self, batch: &ImportBatch, text: &Text) -> Vec<String> {
        let words = |(at, line, fault): (usize, Line, NameFault)| {
            let name = self.reading.names.get(at);
            let name = excerpt(name.map_or("", |name| name.text.as_str()));
            let line = text.line_number(line, &batch.sheets);
            match fault {
                NameFault::NameTooLong => text.import_long_name(line, name, NAME_MAX_CHARS),
                NameFault::OddCharacters => text.import_odd_name(line, name),
            }
        };
        self.unkept().into_iter().map(words).collect()
    }
}
