//! The magnesium diary: a private notebook of signs and intake that looks back honestly.
//!
//! Layers, each knowing only those below it (`tests/tidy.rs` holds them):
//!
//! - [`ui`] and [`cli`]: the window and the text commands. The only readers of the clock, together with `main`.
//! - [`report`]: the page for the GP, as values, as a laid out page, and as PDF. Never judges.
//! - [`export`]: the diary as a file to take along. Decides what goes in; [`exchange`] how it is written down.
//! - [`incoming`]: a file on its way into the diary, as window and text command handle it. Writes nothing itself.
//! - [`findings`]: what there is to look back on, read for window, text commands and report alike.
//! - [`text`]: words. Puts the values of the layers below in words and decides nothing.
//! - [`diary`]: the one door for writes: a command becomes one transaction and one undo step.
//! - [`trends`]: pure functions from history to what can be said. [`exchange`]: other formats. Neither knows the diary file.
//! - [`store`]: SQLite, and nothing else does.
//! - [`domain`]: what a diary is. No I/O.
//!
//! [`config`] is the small file about this computer: which diary, which language, how the window stood. [`private_file`] makes
//! every file that is written here, for the person's eyes alone; [`surroundings`] knows what kind of place one lies in; [`session_bus`] finds the desktop's other programs; [`fonts`] are the font files.
//!
//! Invariants: unknown is never zero; what was typed is on disk before the next frame; a file that is not understood is not
//! touched; no network connection is ever opened.

#![cfg_attr(
    test,
    expect(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")
)]

pub mod cli;
pub mod config;
pub mod diary;
pub mod domain;
pub mod exchange;
pub mod export;
pub mod findings;
pub mod fonts;
pub mod incoming;
pub mod private_file;
pub mod reminder;
pub mod report;
#[cfg(all(unix, not(target_os = "macos")))]
pub mod session_bus;
pub mod store;
pub mod surroundings;
pub mod text;
pub mod trends;
pub mod ui;
