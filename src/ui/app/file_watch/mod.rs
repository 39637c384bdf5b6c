//! Whether the file of the open diary is whole, in its place, and the one that was there: what is found out, what is said of it, and the
//! ways on.

mod displaced;
pub(super) mod late_check;
pub(super) mod recall;
pub(super) mod restored_elsewhere;
pub(super) mod unsafe_place;
