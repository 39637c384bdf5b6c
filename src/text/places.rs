//! What is said of a place where a diary is less safe, in words.

use super::Text;
use crate::surroundings::{Surroundings, SyncProgram};

impl Text {
    /// What it means for a diary to lie there.
    pub fn surroundings(&self, surroundings: Surroundings) -> String {
        match surroundings {
            Surroundings::Network => self.place_network(),
            Surroundings::Carried(SyncProgram::Git) => self.place_git(),
            Surroundings::Carried(program) => self.place_carried(program.name()),
        }
    }
}
