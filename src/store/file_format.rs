//! What is read of SQLite's file formats past SQLite: numbers, sizes of pages, and the pages in a write-ahead log.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

/// The headers of a write-ahead log and of each of its frames.
pub(super) const WAL_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;
/// A page of more than this is none of SQLite's.
pub(super) const LARGEST_PAGE: usize = 65_536;

/// What a file is that lies where a write-ahead log does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LogKind {
    Nothing,
    SomethingElse,
    /// A log of pages of so many bytes.
    PagesOf(usize),
}

/// A page in a write-ahead log, with its header there.
pub(super) struct Frame<'l>(&'l [u8]);

impl<'l> Frame<'l> {
    /// Which page of the file it is, from 1.
    pub fn number(&self) -> usize {
        number(self.0, 0)
    }

    /// Whether it is the last one of a change.
    pub fn is_commit(&self) -> bool {
        number(self.0, 4) != 0
    }

    /// The page itself.
    pub fn page(&self) -> &'l [u8] {
        self.0.get(FRAME_HEADER..).unwrap_or_default()
    }
}

/// Hands over what is in a write-ahead log, in the order it was written.
pub(super) fn each_frame(log: &Path, mut take: impl FnMut(Frame<'_>)) -> io::Result<LogKind> {
    let mut log = BufReader::new(File::open(log)?);
    let mut header = [0; WAL_HEADER];
    if !fill(&mut log, &mut header)? || header.iter().all(|byte| *byte == 0) {
        return Ok(LogKind::Nothing);
    }
    let page_size = number(&header, 8);
    if number(&header, 0) & !1 != 0x377f_0682 || !is_page_size(page_size) {
        return Ok(LogKind::SomethingElse);
    }
    let salt = header.get(16..24).unwrap_or_default();
    let mut frame = vec![0; FRAME_HEADER + page_size];
    // Behind the last frame of this round may lie frames of an earlier one, with another salt.
    while fill(&mut log, &mut frame)? && frame.get(8..16) == Some(salt) {
        take(Frame(&frame));
    }
    Ok(LogKind::PagesOf(page_size))
}

pub(super) fn is_page_size(size: usize) -> bool {
    size.is_power_of_two() && (512..=LARGEST_PAGE).contains(&size)
}

/// Four bytes as SQLite writes a number.
pub(super) fn number(bytes: &[u8], at: usize) -> usize {
    let four = bytes
        .get(at..at + 4)
        .and_then(|four| four.try_into().ok())
        .unwrap_or_default();
    u32::from_be_bytes(four) as usize
}

/// Fills `bytes`; false where not all of them are there.
pub(super) fn fill(from: &mut impl Read, bytes: &mut [u8]) -> io::Result<bool> {
    match from.read_exact(bytes) {
        Ok(()) => Ok(true),
        Err(err) if err.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(err) => Err(err),
    }
}
