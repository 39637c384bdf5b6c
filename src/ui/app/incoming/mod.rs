//! Carries out what is asked about a file to bring in.

mod brought;
mod desk;

pub(super) use desk::IncomingDesk;
