//! Zip files, also those inside which a workbook lies. Before anything is read, every entry is unpacked into a counter with a
//! limit: a small file can claim to hold terabytes. Nothing is ever written to disk, and no name leads out of the archive.

use std::io::{self, Cursor, Read as _, Write};

use zip::ZipArchive;

use crate::exchange::problem::ReadError;

/// Most bytes of all entries together: a workbook of twenty years is a twentieth of that.
const MOST_BYTES: u64 = 128 << 20;
const MOST_ENTRIES: usize = 2_000;
/// Endings of files that are archives themselves.
const NESTED: [&str; 6] = [".zip", ".gz", ".7z", ".rar", ".xz", ".jar"];

/// Where the sheets of a workbook lie.
const SHEETS: &str = "xl/worksheets/";
/// Most tags of what stands beside the sheets: half a million different texts.
const MOST_TAGS: u64 = 2_000_000;

/// Takes bytes and keeps nothing but how many tags begin in them.
#[derive(Default)]
struct Tags(u64);

impl Write for Tags {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let tags = bytes.iter().filter(|byte| **byte == b'<');
        self.0 += tags.count() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A zip file that was looked through and is safe to read.
pub struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    names: Vec<String>,
}

/// Whether bytes begin as a zip file does.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

impl<'b> Archive<'b> {
    /// Looks through all entries.
    pub fn open(bytes: &'b [u8]) -> Result<Self, ReadError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
        if zip.len() > MOST_ENTRIES {
            return Err(ReadError::Swollen {
                megabytes: MOST_BYTES >> 20,
            });
        }
        let mut names = Vec::with_capacity(zip.len());
        let mut left = MOST_BYTES;
        for place in 0..zip.len() {
            let entry = zip.by_index(place).map_err(|_| ReadError::Damaged)?;
            if entry.enclosed_name().is_none() {
                return Err(ReadError::Nested);
            }
            let name = entry.name().map_err(|_| ReadError::Damaged)?.into_owned();
            let lower = name.to_lowercase();
            if NESTED.iter().any(|end| lower.ends_with(end)) {
                return Err(ReadError::Nested);
            }
            let mut counted = entry.take(left + 1);
            let mut tags = Tags::default();
            let read = io::copy(&mut counted, &mut tags);
            // Its sheets are read cell by cell, and what stands beside them is kept whole.
            if name.starts_with("xl/") && !name.starts_with(SHEETS) && tags.0 > MOST_TAGS {
                return Err(ReadError::Swollen {
                    megabytes: MOST_BYTES >> 20,
                });
            }
            left = left
                .checked_sub(read.map_err(|_| ReadError::Damaged)?)
                .ok_or(ReadError::Swollen {
                    megabytes: MOST_BYTES >> 20,
                })?;
            names.push(name);
        }
        Ok(Self { zip, names })
    }

    /// The names of the entries that are tables of text, without what a computer keeps beside files. Words in a `.txt` count where
    /// there is nothing else.
    pub fn tables(&self) -> Vec<String> {
        let ends = |name: &str, ends: &[&str]| {
            let lower = name.to_lowercase();
            ends.iter().any(|end| lower.ends_with(end))
        };
        let is_seen = |name: &&String| {
            let mut folders = name.split(['/', '\\']);
            !folders.any(|part| part.starts_with('.') || part == "__MACOSX")
        };
        let of = |endings: &[&str]| -> Vec<String> {
            let seen = self.names.iter().filter(is_seen);
            seen.filter(|name| ends(name, endings)).cloned().collect()
        };
        let tables = of(&[".csv", ".tsv"]);
        if tables.is_empty() {
            of(&[".txt"])
        } else {
            tables
        }
    }

    /// The names of the entries.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The bytes of an entry.
    pub fn bytes(&mut self, name: &str) -> Result<Vec<u8>, ReadError> {
        let entry = self.zip.by_name(name).map_err(|_| ReadError::Damaged)?;
        let mut bytes = Vec::new();
        let mut entry = entry.take(MOST_BYTES);
        entry
            .read_to_end(&mut bytes)
            .map_err(|_| ReadError::Damaged)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::write::SimpleFileOptions;

    use super::*;

    fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn refused(bytes: &[u8]) -> ReadError {
        Archive::open(bytes).err().unwrap()
    }

    #[test]
    fn a_bomb_an_archive_within_and_a_way_out_are_refused() {
        let zeros = vec![0; 70 << 20];
        let bomb = zipped(&[("a.csv", &zeros), ("b.csv", &zeros)]);
        assert!(bomb.len() < 1 << 20);
        assert_eq!(refused(&bomb), ReadError::Swollen { megabytes: 128 });
        assert_eq!(refused(&zipped(&[("a.zip", b"PK")])), ReadError::Nested);
        assert_eq!(refused(&zipped(&[("../a.csv", b"x")])), ReadError::Nested);
        let many: Vec<String> = (0..2_001).map(|n| format!("{n}.csv")).collect();
        let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
        assert_eq!(
            refused(&zipped(&many)),
            ReadError::Swollen { megabytes: 128 }
        );
    }

    #[test]
    fn a_cut_archive_is_damaged_and_a_whole_one_is_read() {
        let whole = zipped(&[("a.csv", b"date,x\n")]);
        assert_eq!(refused(&whole[..whole.len() - 9]), ReadError::Damaged);
        let mut archive = Archive::open(&whole).unwrap();
        assert_eq!(archive.bytes("a.csv").unwrap(), b"date,x\n");
    }
}
