//! What a file is asked for, and what such a file is called.

use std::path::PathBuf;

use crate::exchange::Format;

/// What a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileQuestion {
    /// A diary that exists, to open it.
    OpenDiary,
    /// The open diary, where it lies now.
    FindDiary,
    /// A place where a new diary may lie.
    NewDiary,
    /// A place for the report.
    Report,
    /// A place for the diary in a form to take along.
    Export(Format),
    /// A place for the numbers of a chart.
    Chart,
    /// A place for a chart as a picture.
    ChartPicture,
    /// A folder where copies are to be kept.
    CopiesFolder,
    /// A copy, or any diary file, to put back.
    RestoreFrom,
    /// A place for what can be read of a damaged diary.
    SaveReadable,
    /// A file of another program, to bring it in.
    Import,
}

impl FileQuestion {
    /// The ending of such a file.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::OpenDiary
            | Self::FindDiary
            | Self::NewDiary
            | Self::CopiesFolder
            | Self::RestoreFrom
            | Self::SaveReadable => "sqlite",
            Self::Report => "pdf",
            Self::Chart | Self::Import => "csv",
            Self::ChartPicture => "png",
            Self::Export(format) => format.ending(),
        }
    }

    /// Whether it is about a file that exists.
    pub const fn opens(self) -> bool {
        matches!(
            self,
            Self::OpenDiary | Self::FindDiary | Self::RestoreFrom | Self::Import
        )
    }

    /// Whether it is about a folder.
    pub const fn wants_folder(self) -> bool {
        matches!(self, Self::CopiesFolder)
    }

    /// Under which name the folder it was answered with last is kept.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::OpenDiary | Self::FindDiary | Self::NewDiary => "diary",
            Self::CopiesFolder | Self::RestoreFrom | Self::SaveReadable => "copies",
            Self::Report => "report",
            Self::Export(_) | Self::Chart => "table",
            Self::ChartPicture => "picture",
            Self::Import => "import",
        }
    }

    /// Whether something is to be saved there.
    pub const fn saves(self) -> bool {
        matches!(
            self,
            Self::Report | Self::Export(_) | Self::Chart | Self::ChartPicture | Self::SaveReadable
        )
    }

    /// A new diary without an ending gets one; what is saved gets its own whatever the name ends in. A file that is to be found
    /// stays as it is.
    pub fn with_ending(self, path: PathBuf) -> PathBuf {
        let is_own = |end: &std::ffi::OsStr| end.eq_ignore_ascii_case(self.ending());
        let has_ending = match self {
            Self::OpenDiary
            | Self::FindDiary
            | Self::CopiesFolder
            | Self::RestoreFrom
            | Self::Import => true,
            Self::NewDiary | Self::SaveReadable => path.extension().is_some(),
            Self::Report | Self::Export(_) | Self::Chart | Self::ChartPicture => {
                path.extension().is_some_and(is_own)
            }
        };
        if has_ending {
            return path;
        }
        let mut name = path.into_os_string();
        name.push(".");
        name.push(self.ending());
        name.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_gets_an_ending() {
        let ending = |question: FileQuestion, name: &str| {
            let path = question.with_ending(PathBuf::from(name));
            path.display().to_string()
        };
        assert_eq!(ending(FileQuestion::NewDiary, "/a/anna"), "/a/anna.sqlite");
        assert_eq!(ending(FileQuestion::NewDiary, "/a/anna.db"), "/a/anna.db");
        assert_eq!(ending(FileQuestion::OpenDiary, "/a/anna"), "/a/anna");
        assert_eq!(ending(FileQuestion::Report, "/a/gp"), "/a/gp.pdf");
        assert_eq!(ending(FileQuestion::Report, "/a/gp.PDF"), "/a/gp.PDF");
        assert_eq!(
            ending(FileQuestion::Report, "/a/for dr. Jansen"),
            "/a/for dr. Jansen.pdf"
        );
        let export = FileQuestion::Export;
        assert_eq!(ending(export(Format::Csv), "/a/gp"), "/a/gp.csv");
        assert_eq!(ending(export(Format::CsvZip), "/a/gp"), "/a/gp.zip");
    }
}
