//! Carries out what is asked about a file to bring in.

mod brought;
mod desk;
mod preview;

pub(super) use desk::IncomingDesk;
