//! The forms in which a diary is written to a file.

/// A form a diary can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// One table of answers and notes, which this program and others read.
    Csv,
    /// A table for everything there is, packed together.
    CsvZip,
    /// All of it, to be read back without loss.
    Json,
    /// A workbook with a sheet a topic, for people.
    Xlsx,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Xlsx, Self::Json, Self::CsvZip, Self::Csv];

    /// Its name on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::CsvZip => "csv-zip",
            Self::Json => "json",
            Self::Xlsx => "xlsx",
        }
    }

    /// The format a name stands for.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.key() == key)
    }

    /// The ending of such files, without the point.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::CsvZip => "zip",
            Self::Json => "json",
            Self::Xlsx => "xlsx",
        }
    }

    /// Whether it always holds the whole diary, not a period of it.
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Json)
    }

    /// Whether bytes for it can be shown on a screen.
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Csv | Self::Json)
    }
}
