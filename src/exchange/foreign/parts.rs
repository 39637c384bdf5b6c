//! The sheets of a workbook and the files of an archive: what is in each, and which of them are taken before the person looks.

use std::collections::{HashMap, HashSet};

use super::Opened;
use super::dates::Written;
use super::grid::Grid;
use super::kind::Kind;
use super::reading::Draft;

/// So many of a hundred entries that an earlier part has too make a part one that says the same once more, or of somebody else.
const SAME_PERCENT: usize = 10;

/// A sheet of a workbook, or a file of an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is called.
    pub name: String,
    /// Rows in it of the kind that the whole is taken for.
    pub rows: usize,
    /// Days that these are about.
    pub days: usize,
    /// Whether its rows are read.
    pub is_taken: bool,
    /// Why it is not taken unless the person says so.
    pub apart: Option<Apart>,
}

/// Why a part is left out at first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Apart {
    /// The workbook hides it.
    Hidden,
    /// There is no row in it that this kind of file has.
    NoRows,
    /// It is a file of another kind.
    OtherKind(Kind),
    /// It has the same names on the same days as the part of this name: somebody else, perhaps, or the same once more.
    SameDays(String),
}

impl Opened {
    /// What is in each part of a file with several; empty where there is only one.
    pub fn parts(&self, kind: Kind) -> Vec<Part> {
        if self.grids.len() < 2 {
            return Vec::new();
        }
        let mut names = HashMap::new();
        let mut taken: Vec<(String, HashSet<(Written, usize)>)> = Vec::new();
        let mut parts = Vec::new();
        for grid in &self.grids {
            let (mut part, entries) = self.part(grid, kind, &mut names);
            let same = taken.iter().find(|(_, others)| {
                let both = entries.intersection(others).count();
                both * 100 > entries.len() * SAME_PERCENT
            });
            let same = same.map(|(name, _)| Apart::SameDays(name.clone()));
            part.apart = part.apart.or(same);
            part.is_taken = part.apart.is_none();
            if part.is_taken {
                taken.push((part.name.clone(), entries));
            }
            parts.push(part);
        }
        parts
    }

    /// A part, and what its rows are about.
    fn part(
        &self,
        grid: &Grid,
        kind: Kind,
        names: &mut HashMap<String, usize>,
    ) -> (Part, HashSet<(Written, usize)>) {
        let mut draft = Draft::new();
        self.read_grid(grid, kind, &mut draft);
        let own = self.kind_of(grid);
        let of_names: Vec<usize> = draft
            .names
            .texts()
            .map(|text| {
                let next = names.len();
                *names.entry(text.to_lowercase()).or_insert(next)
            })
            .collect();
        let entries: HashSet<(Written, usize)> = draft
            .rows
            .iter()
            .filter_map(|row| Some((row.day, *of_names.get(row.name)?)))
            .collect();
        let days: HashSet<Written> = draft.rows.iter().map(|row| row.day).collect();
        let apart = if draft.rows.is_empty() {
            Some(Apart::NoRows)
        } else if grid.is_hidden {
            Some(Apart::Hidden)
        } else {
            own.filter(|own| !goes_with(kind, *own))
                .map(Apart::OtherKind)
        };
        let rows = if draft.rows.is_empty() {
            0
        } else {
            draft.rows_read + grid.left_out.len()
        };
        let part = Part {
            name: grid.name.clone(),
            rows,
            days: days.len(),
            is_taken: false,
            apart,
        };
        (part, entries)
    }
}

/// Whether a part that is a file of the kind `own` by itself is one of a whole of `kind`: a sheet has room for blood pressure.
fn goes_with(kind: Kind, own: Kind) -> bool {
    kind == own || matches!((kind, own), (Kind::Wide, Kind::Pressure))
}
