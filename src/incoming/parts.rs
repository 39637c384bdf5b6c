//! The sheets of a workbook, or the tables of an archive: which of them are read.

use std::sync::Arc;

use super::Incoming;
use crate::exchange::ReadError;
use crate::exchange::foreign::choice::Choices;
use crate::exchange::foreign::dates::FoundOrder;
use crate::exchange::foreign::propose::Known;
use crate::exchange::foreign::seen::Seen;
use crate::exchange::foreign::{DayOrder, Kind, Name, Part, plan};
use crate::exchange::mapping::folded;

impl Incoming {
    pub(super) fn read_parts(&mut self, kind: Kind) -> Result<(), ReadError> {
        self.reading = Arc::new(self.opened.read_parts(kind, &self.parts)?);
        self.sheet = None;
        self.open_orders = match plan::order(&self.reading) {
            FoundOrder::Open(orders) => orders,
            FoundOrder::Mixed => DayOrder::ALL.to_vec(),
            FoundOrder::NotNeeded | FoundOrder::Certain(_) => Vec::new(),
        };
        Ok(())
    }

    /// Takes or leaves out one of its parts; what was chosen of its names stays.
    pub fn take_part(
        &mut self,
        at: usize,
        is_taken: bool,
        known: &Known,
        remembered: Option<&Choices>,
    ) -> Result<(), ReadError> {
        let Some(part) = self.parts.get_mut(at) else {
            return Ok(());
        };
        part.is_taken = is_taken;
        let mut chosen = remembered.cloned().unwrap_or_default();
        self.add_chosen(&mut chosen);
        let moods = self.moods.clone();
        let unplaced: Vec<Name> = moods
            .unplaced
            .iter()
            .filter_map(|at| self.reading.names.get(*at).cloned())
            .collect();
        self.read_parts(self.reading.kind)?;
        self.seen = Arc::new(Seen::of(&self.reading));
        self.propose(known, Some(&chosen));
        let names = self.reading.names.iter().enumerate();
        let still = names.filter(|(_, name)| unplaced.contains(name));
        self.moods.unplaced.extend(still.map(|(at, _)| at));
        Ok(())
    }

    /// Takes only the parts of these names; the name that it has no part of.
    pub fn take_only_parts(&mut self, names: &[String]) -> Result<Result<(), String>, ReadError> {
        let is = |part: &Part, name: &str| folded(&part.name) == folded(name);
        let unknown = names
            .iter()
            .find(|name| !self.parts.iter().any(|part| is(part, name)));
        if let Some(unknown) = unknown {
            return Ok(Err(unknown.clone()));
        }
        for part in &mut self.parts {
            part.is_taken = names.iter().any(|name| is(part, name));
        }
        self.read_parts(self.reading.kind)?;
        self.seen = Arc::new(Seen::of(&self.reading));
        Ok(Ok(()))
    }
}
