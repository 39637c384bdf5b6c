//! Files that grow out of the published forms by small harm, one out of the other, and are read in every way there is. Each run has the same
//! numbers, so that what it finds is found again; how long it takes is bounded by a count.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::io::{Cursor, Read as _};

use magnesium_diary::diary::Incoming;
use magnesium_diary::domain::Day;
use magnesium_diary::exchange::csv::{self, ReadOptions};
use magnesium_diary::exchange::foreign::open;
use magnesium_diary::exchange::json::{read_header, read_rows};

use crate::foreign_files::{all_files, reads_or_refuses, zipped};

/// Some minutes in a debug build with `long-tests`; else a second.
const FILES: usize = if cfg!(feature = "long-tests") {
    20_000
} else {
    400
};
/// Harmed files that are themselves harmed further.
const MOST_KEPT: usize = 400;
const MOST_BYTES: usize = 20_000;

/// What stumbling blocks are made of.
const WORDS: [&str; 40] = [
    "\"",
    "\"\"",
    ";",
    ",",
    "\t",
    "\r",
    "\r\n",
    "\n\n",
    "\0",
    "\u{feff}",
    "\u{a0}",
    "|",
    " | ",
    "; ",
    "=1+1",
    "+1",
    "@x",
    "-",
    "-0",
    "1e308",
    "NaN",
    "99999999999999999999",
    "0.0000001",
    "1:10:00",
    "128/82",
    "24:00",
    "12:05 AM",
    "5th Jan 2022",
    "16 de octubre",
    "1899-12-31",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "06-15-24",
    "1795374240",
    "Date",
    "Headache",
    "(Mild)",
    "\u{1f600}",
    "\u{202e}",
];

/// The numbers of one run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// Part of a file, at most some lines of it.
    fn part(&mut self, len: usize) -> std::ops::Range<usize> {
        let begins = self.below(len + 1);
        let ends = begins + self.below(120).min(len - begins);
        begins..ends
    }
}

fn harm(bytes: &mut Vec<u8>, other: &[u8], numbers: &mut Numbers) {
    let place = numbers.below(bytes.len() + 1);
    match numbers.below(8) {
        0 => bytes.truncate(place),
        1 => {
            let word = WORDS[numbers.below(WORDS.len())];
            bytes.splice(place..place, word.bytes());
        }
        2 => {
            let part = numbers.part(bytes.len());
            bytes.drain(part);
        }
        3 => {
            let part = numbers.part(bytes.len());
            let copy = bytes[part].to_vec();
            bytes.splice(place..place, copy);
        }
        4 => {
            let part = numbers.part(other.len());
            bytes.splice(place..place, other[part].to_vec());
        }
        5 => {
            let word = WORDS[numbers.below(WORDS.len())];
            let part = numbers.part(bytes.len());
            bytes.splice(part, word.bytes());
        }
        6 => {
            let byte = numbers.next() as u8;
            bytes.splice(place..(place + 1).min(bytes.len()), [byte]);
        }
        _ => {
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let (one, two) = (numbers.below(lines.len()), numbers.below(lines.len()));
            if !lines.is_empty() {
                lines.swap(one, two);
            }
            *bytes = lines.concat();
        }
    }
    bytes.truncate(MOST_BYTES);
}

/// A file, or what is packed in it: else harm to an archive would hardly ever reach the readers.
fn harmed(bytes: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let times = 1 + numbers.below(6);
    let archive = zip::ZipArchive::new(Cursor::new(bytes)).ok();
    let inner = archive.filter(|_| numbers.below(4) > 0).map(|mut archive| {
        let mut entries: Vec<(String, Vec<u8>)> = (0..archive.len())
            .filter_map(|place| {
                let mut entry = archive.by_index(place).ok()?;
                let name = entry.name().ok()?.into_owned();
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).ok()?;
                Some((name, bytes))
            })
            .collect();
        let chosen = numbers.below(entries.len());
        for _ in 0..times {
            if let Some((_, bytes)) = entries.get_mut(chosen) {
                harm(bytes, other, numbers);
            }
        }
        let entries: Vec<(&str, &[u8])> = entries
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
            .collect();
        zipped(&entries)
    });
    inner.unwrap_or_else(|| {
        let mut bytes = bytes.to_vec();
        for _ in 0..times {
            harm(&mut bytes, other, numbers);
        }
        bytes
    })
}

/// What only another diary writes: its CSV and its JSON.
fn own_files() -> Vec<(String, Vec<u8>)> {
    let csv = "date,sign,severity,entered_at,lag_days,remark,note\n2026-01-02,headache,2,2026-01-02T20:00:00+01:00,0,\"a, b\",long day\n2026-01-03,own:Knee,0,,,,\n";
    let json = format!(
        "{{\"schema\":1,\"program\":\"x\",\"form\":{},\"tables\":{{\n\"answer\":[\n{{\"day\":\"2026-01-02\",\"sign_id\":7,\"severity\":2}}\n],\n\"note\":[{{\"day\":\"2026-01-02\",\"body\":\"x\"}}]}}}}",
        magnesium_diary::diary::Diary::form()
    );
    vec![
        ("own.csv".to_owned(), csv.into()),
        ("own.json".to_owned(), json.into()),
    ]
}

fn read_as_own(bytes: &[u8]) {
    let today = Day::parse_iso("2026-11-27").unwrap();
    drop(csv::read(
        bytes,
        ReadOptions {
            today,
            latest: today,
            date_order: None,
        },
    ));
    let Ok(header) = read_header(bytes) else {
        return;
    };
    let Ok(mut incoming) = Incoming::new(header.form, today) else {
        return;
    };
    if read_rows(bytes, incoming.rows()).is_ok() {
        drop(incoming.finish());
    }
}

#[test]
fn files_harmed_again_and_again_are_read_or_refused() {
    let mut kept = all_files();
    kept.extend(own_files());
    let published = kept.len();
    assert!(published > 30);
    let mut numbers = Numbers(0x006d_6167_6e65_7369);
    for _ in 0..FILES {
        let (name, bytes) = kept[numbers.below(kept.len())].clone();
        let other = kept[numbers.below(kept.len())].1.clone();
        let bytes = harmed(&bytes, &other, &mut numbers);
        reads_or_refuses(&bytes, &name);
        read_as_own(&bytes);
        // What is still known goes on to be harmed further.
        if numbers.below(8) == 0 && open(&bytes, &name).is_ok_and(|opened| opened.kind().is_some())
        {
            if kept.len() == published + MOST_KEPT {
                let place = published + numbers.below(MOST_KEPT);
                kept[place] = (name, bytes);
            } else {
                kept.push((name, bytes));
            }
        }
    }
}
