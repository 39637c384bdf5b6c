//! What names become: one at a time, and several together.

use std::collections::BTreeMap;

use super::Incoming;
use super::proposals::Kept;
use crate::exchange::foreign::choice::Target;
use crate::exchange::foreign::propose::Known;
use crate::exchange::foreign::{Role, Scale, is_good};

impl Incoming {
    /// Whether it must be said first how much magnesium is in one unit of a product.
    pub fn needs_mg(&self, at: usize) -> bool {
        let Some(choice) = self.choices.get(at) else {
            return false;
        };
        match &choice.target {
            Target::Product(product) => choice.mg.is_none() && !self.products.contains_key(product),
            _ => false,
        }
    }

    /// Whether that holds a name back for which nothing was chosen, since it may be such a product.
    pub fn lacks_mg(&self, at: usize) -> bool {
        let is_left = self.choices.get(at).map(|choice| &choice.target) == Some(&Target::Nothing);
        self.needs_mg(at) || (is_left && self.would_be_kept(at) == Some(Kept::OnceMeasured))
    }

    /// Whether the diary has this product.
    pub fn has_product(&self, name: &str) -> bool {
        self.products.contains_key(name)
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
            choice.in_mg = proposed.is_some_and(|proposed| proposed.in_mg);
        }
        choice.target = target;
        self.settle_amounts();
    }

    /// Says whether the numbers of a product are milligrams.
    pub fn count_in_mg(&mut self, at: usize, in_mg: bool) {
        if let Some(choice) = self.choices.get_mut(at) {
            choice.in_mg = in_mg;
            choice.mg = None;
        }
        self.settle_amounts();
    }

    /// Milligrams are counted in the units of the product they are led to.
    pub(super) fn settle_amounts(&mut self) {
        for choice in &mut self.choices {
            let Target::Product(product) = &choice.target else {
                continue;
            };
            let per_unit = self.per_unit.get(product).copied();
            if choice.in_mg {
                choice.count_in_mg(per_unit);
            } else if choice.mg.is_none() {
                choice.mg = per_unit;
            }
        }
    }

    /// Names with numbers beyond the diary's own whose scale can be said for all at once: not those that the kind of file fixes, and not
    /// those of which more is usually better.
    pub fn alike(&self) -> Vec<usize> {
        let is_alike = |at: &usize| {
            let (Some(name), Some(choice)) = (self.reading.names.get(*at), self.choices.get(*at))
            else {
                return false;
            };
            let has_levels = self
                .seen
                .get(*at)
                .is_some_and(|seen| !seen.levels.is_empty());
            matches!(choice.target, Target::Sign(_))
                && has_levels
                && name.scale.is_none()
                && name.role != Role::Mood
                && !is_good(&name.text)
                && choice.scale != Some(Scale::OWN)
        };
        (0..self.reading.names.len()).filter(is_alike).collect()
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
