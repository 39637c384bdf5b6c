//! Names of a file that may be one symptom.
//!
//! The rule: a name that is the same as one of the diary's is that. A near name is proposed for it only where no other name of the
//! file may be it too; else each keeps its own name, and what it is near to is said. Names of which more is better give way to others.
//! Nothing is merged that the file keeps apart.

use std::collections::BTreeMap;

use super::choice::Target;
use super::name_scale::{is_good, without_scale};
use super::propose::{Certainty, Known, Proposal};
use super::reading::{Name, Reading, Role};
use crate::domain::sign::clean_name;
use crate::domain::{FactorKey, SignKey};
use crate::exchange::mapping::folded;

/// A symptom that several names of a file may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The symptom.
    pub sign: SignKey,
    /// The place of another name that may be it.
    pub other: usize,
}

/// Leaves near names under their own names where another name of the file may be the same symptom.
pub(super) fn keep_rivals_apart(reading: &Reading, proposals: &mut [Proposal], known: &Known) {
    for (at, other) in rivals(reading, proposals) {
        if let (Some(name), Some(proposal)) = (reading.names.get(at), proposals.get_mut(at)) {
            keep_apart(proposal, name, other, known);
        }
    }
}

/// Near names of symptoms that another name of the file may be too, each with that.
fn rivals(reading: &Reading, proposals: &[Proposal]) -> Vec<(usize, usize)> {
    let mut of: BTreeMap<&Target, Vec<usize>> = BTreeMap::new();
    for (at, (name, proposal)) in reading.names.iter().zip(proposals).enumerate() {
        if name.role != Role::Mood && matches!(proposal.choice.target, Target::Sign(_)) {
            of.entry(&proposal.choice.target).or_default().push(at);
        }
    }
    let near = |at: &usize| {
        let proposal = proposals.get(*at);
        proposal.is_some_and(|proposal| proposal.certainty == Certainty::Near)
    };
    let gives_way = |at: usize| {
        let name = reading.names.get(at);
        name.is_some_and(|name| is_good(&name.text))
    };
    let of_several = of.values().flat_map(|names| {
        let rival = |at: usize| {
            // The one that it surely is, if there is one.
            let others = names.iter().copied().filter(|other| *other != at);
            let others = others.filter(|other| gives_way(at) || !gives_way(*other));
            let sure = others.clone().find(|other| !near(other));
            sure.or_else(|| others.clone().next())
        };
        let near = names.iter().copied().filter(near);
        near.filter_map(move |at| Some((at, rival(at)?)))
            .collect::<Vec<_>>()
    });
    of_several.collect()
}

/// Leaves a near name under its own name.
fn keep_apart(proposal: &mut Proposal, name: &Name, other: usize, known: &Known) {
    let Target::Sign(sign) = proposal.choice.target.clone() else {
        return;
    };
    let Some(own) = clean_name(without_scale(&name.text)) else {
        return;
    };
    proposal.choice.target = if name.role == Role::Circumstance {
        Target::Factor(FactorKey::Own(own))
    } else {
        Target::Sign(SignKey::Own(known.bad_side(own)))
    };
    proposal.certainty = Certainty::New;
    proposal.apart = Some(Apart { sign, other });
}

impl Known {
    /// A symptom's own name for what the file calls by its good side: a name must not turn its meaning with its answer.
    fn bad_side(&self, name: String) -> String {
        let of = match folded(&name).as_str() {
            "mood" | "stemming" => &self.low_mood,
            "energy" | "energie" => &self.low_energy,
            "sleep" | "sleep quality" | "slaap" | "slaapkwaliteit" => &self.low_sleep,
            _ => return name,
        };
        if of.is_empty() { name } else { of.clone() }
    }
}
