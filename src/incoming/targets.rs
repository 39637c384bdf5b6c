//! What names become: one at a time, and several together.

use std::collections::BTreeMap;

use super::Incoming;
use crate::exchange::foreign::Role;
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::propose::Known;

impl Incoming {
    /// Whether it must be said first how much magnesium is in one unit of a product.
    pub fn needs_mg(&self, at: usize) -> bool {
        let Some(choice) = self.choices.get(at) else {
            return false;
        };
        match &choice.target {
            Target::Product(product) => choice.mg.is_none() && !self.products.contains(product),
            _ => false,
        }
    }

    /// Whether the diary has this product.
    pub fn has_product(&self, name: &str) -> bool {
        self.products.contains(name)
    }

    /// Says what a name is.
    pub fn set_target(&mut self, at: usize, target: Target, known: &Known) {
        let Some(choice) = self.choices.get_mut(at) else {
            return;
        };
        if let Target::Product(product) = &target {
            let proposed = self.proposals.get(at).map(|proposal| &proposal.choice);
            let proposed = proposed.filter(|proposed| proposed.target == target);
            let mg = known.per_unit(product);
            choice.mg = mg.or_else(|| proposed.and_then(|proposed| proposed.mg));
        }
        choice.target = target;
    }

    /// Symptoms and products that several names become, with the places of these names.
    pub fn shared(&self) -> Vec<(Target, Vec<usize>)> {
        let mut shared: BTreeMap<&Target, Vec<usize>> = BTreeMap::new();
        let names = self.reading.names.iter().zip(&self.choices);
        for (at, (name, choice)) in names.enumerate() {
            let is_one = matches!(choice.target, Target::Sign(_) | Target::Product(_));
            if is_one && name.role != Role::Mood {
                shared.entry(&choice.target).or_default().push(at);
            }
        }
        let shared = shared.into_iter().filter(|(_, names)| names.len() > 1);
        shared
            .map(|(target, names)| (target.clone(), names))
            .collect()
    }
}
