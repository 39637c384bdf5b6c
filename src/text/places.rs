//! What is said of a place where a diary is less safe, in words.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;
use crate::surroundings::{Surroundings, SyncProgram};

messages! {
    // places.ftl
    place_network();
    place_carried(program);
    place_git();
    place_way_out();
    place_move();
    place_stay();
    place_moved(path);
    place_left(path);
}

impl Text {
    /// What it means for a diary to lie there.
    #[must_use]
    pub fn surroundings(&self, surroundings: Surroundings) -> String {
        match surroundings {
            Surroundings::Network => self.place_network(),
            Surroundings::Carried(SyncProgram::Git) => self.place_git(),
            Surroundings::Carried(program) => self.place_carried(program.name()),
        }
    }
}
