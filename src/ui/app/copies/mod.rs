//! Carries out what is asked about copies of the diary, and makes the copy of the day.

mod desk;
mod due;
mod places;
mod restored;

pub(super) use desk::CopiesDesk;
