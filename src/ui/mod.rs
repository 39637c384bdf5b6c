//! stub
use std::path::PathBuf;
pub struct Start {
    pub diary_path: Option<PathBuf>,
    pub language: Option<crate::text::Language>,
    pub config: crate::config::ConfigFile,
    pub first_frame: bool,
}
pub fn run(_s: Start) -> Result<(), crate::cli::Failure> {
    Ok(())
}
