//! The forms in which a diary is written to a file.

use crate::domain::{keyed, listed};

/// A form a diary can be written in.
#[derive(strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A workbook with a sheet a topic, for people.
    Xlsx,
    /// All of it, to be read back without loss.
    Json,
    /// A table for everything there is, packed together.
    CsvZip,
    /// One table of answers and notes, which this program and others read.
    Csv,
}

listed!(Format);
keyed!(Format);

impl Format {
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
