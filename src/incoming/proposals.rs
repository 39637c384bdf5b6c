//! What each name of a file may be: proposed, remembered from the last file of the kind, or only what is certain.

use std::collections::BTreeSet;

use super::{Incoming, Moods};
use crate::exchange::foreign::choice::{Choice, Choices, Target};
use crate::exchange::foreign::propose::{Certainty, Known, Proposal, propose};
use crate::exchange::foreign::seen::Seen;
use crate::exchange::foreign::{Name, Role, Scale, is_good};

/// How a new name is taken where new names are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    AsItIs,
    /// Its numbers wait for their scale.
    OnceScaled,
    /// It is a product, of which it is not said how much magnesium one unit holds.
    OnceMeasured,
}

impl Incoming {
    /// Proposes what each name may be; `remembered` is what was chosen for the last file of this kind.
    pub fn propose(&mut self, known: &Known, remembered: Option<&Choices>) {
        self.proposals = propose(&self.reading, &self.seen, known);
        let proven = self.proven_scales(remembered);
        let chosen = |((name, proposal), seen): ((&Name, &Proposal), &Seen)| {
            let chosen = remembered.and_then(|choices| choices.of(&name.key()));
            // A product that is no longer there cannot be noted.
            let is_there = |choice: &&Choice| match &choice.target {
                Target::Product(product) => known.products.contains(product) || choice.mg.is_some(),
                _ => true,
            };
            let mut chosen = chosen.filter(is_there).unwrap_or(&proposal.choice).clone();
            // What was said of another file is said of this one only if its numbers are like it.
            chosen.scale = chosen.scale.filter(|scale| seen.holds_nearly_all(*scale));
            // Numbers that need no further scale may be on either: which one is asked.
            let is_open = chosen.scale.is_some_and(|scale| {
                scale.highest > Scale::OWN.highest
                    && chosen.scale != proposal.choice.scale
                    && !proven.contains(&scale.highest)
            });
            if is_open {
                chosen.scale = None;
            } else if chosen.target == proposal.choice.target {
                chosen.scale = chosen.scale.or(proposal.choice.scale);
            } else if matches!(chosen.target, Target::Sign(_)) && seen.fits(Scale::OWN) {
                chosen.scale = chosen.scale.or(Some(Scale::OWN));
            }
            chosen
        };
        let names = self.reading.names.iter().zip(&self.proposals);
        self.choices = names.zip(self.seen.iter()).map(chosen).collect();
        let usual = known.products_usual.iter().cloned();
        self.products = known.products.iter().cloned().zip(usual).collect();
        let per_unit = known.products.iter();
        let per_unit = per_unit.filter_map(|name| Some((name.clone(), known.per_unit(name)?)));
        self.per_unit = per_unit.collect();
        self.moods = Moods::of(self, remembered);
        self.settle_amounts();
    }

    /// The highest numbers of remembered scales that some name of this file needs.
    fn proven_scales(&self, remembered: Option<&Choices>) -> BTreeSet<u32> {
        let names = self.reading.names.iter().zip(self.seen.iter());
        let needed = names.filter(|(_, seen)| !seen.fits(Scale::OWN));
        let said = needed.filter_map(|(name, _)| remembered?.of(&name.key())?.scale);
        said.map(|scale| scale.highest).collect()
    }

    /// Whether a new name is taken where new names are asked for: with nothing more said, or once its scale is.
    pub fn would_be_kept(&self, at: usize) -> Option<Kept> {
        let (name, proposal) = (self.reading.names.get(at)?, self.proposals.get(at)?);
        let is_kept = match name.role {
            Role::Mood => proposal.place.is_some(),
            _ => proposal.certainty == Certainty::New,
        };
        let choice = &proposal.choice;
        let scale = self.choices.get(at).and_then(|choice| choice.scale);
        let seen = self.seen.get(at)?;
        let is_scaled = scale
            .or(choice.scale)
            .is_some_and(|scale| seen.holds_most(scale));
        let is_sign = matches!(choice.target, Target::Sign(_));
        match &choice.target {
            Target::Nothing => None,
            // Whether it is new or near, nobody is sure of it before that is said.
            Target::Product(product) if choice.mg.is_none() && !self.has_product(product) => {
                Some(Kept::OnceMeasured)
            }
            _ if !is_kept => None,
            _ if is_sign && !seen.levels.is_empty() && !is_scaled => Some(Kept::OnceScaled),
            _ => Some(Kept::AsItIs),
        }
    }

    /// Whether a name becomes a factor, which does not keep how much its numbers say.
    pub fn loses_numbers(&self, at: usize) -> bool {
        let becomes = self.choices.get(at).map(|choice| &choice.target);
        matches!(becomes, Some(Target::Factor(_)))
            && self.seen.get(at).is_some_and(Seen::says_how_much)
    }

    /// Takes what was said or is remembered, and otherwise only what is certain: the same names, and what the kind of file says; new
    /// names too, if so asked.
    pub fn keep_certain(&mut self, keep_new: bool, remembered: Option<&Choices>, said: &Choices) {
        let names = self.reading.names.iter().zip(&self.proposals);
        for (at, ((name, proposal), choice)) in names.zip(&mut self.choices).enumerate() {
            if let Some(said) = said.of(&name.key()) {
                let seen = self.seen.get(at);
                self.moods.unplaced.remove(&at);
                let scale = said.scale.or(name.scale).or(proposal.choice.scale);
                let own = seen.filter(|seen| seen.fits(Scale::OWN) && !is_good(&name.text));
                let scale = scale.or(own.map(|_| Scale::OWN));
                *choice = Choice {
                    scale,
                    ..said.clone()
                };
                continue;
            }
            let is_remembered = remembered.is_some_and(|of| of.of(&name.key()).is_some());
            let taken = match proposal.certainty {
                _ if is_remembered => true,
                // Of a mood that is known the step is as sure as a new name.
                _ if name.role == Role::Mood => keep_new && proposal.place.is_some(),
                Certainty::Same => true,
                Certainty::Near => false,
                Certainty::New => keep_new,
            };
            if !taken {
                choice.target = Target::Nothing;
            }
        }
        self.settle_amounts();
    }
}
