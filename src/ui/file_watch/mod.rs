//! Whether the file of the open diary is whole and the one that was there, and whether it lies safe: what is found out beside the window,
//! what is said of it, and what is remembered for the next time.

pub mod late_check;
pub mod left_open;
pub mod recall;
pub mod restored_elsewhere;
pub mod unsafe_place;
