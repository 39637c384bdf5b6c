//! What can be typed after `magnesium-diary`. The words of `--help` are here, in English; all others are in `assets/text`.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Parser, Subcommand, ValueEnum};

use super::afterwards::Kind;
use super::backup::{BackupArgs, RestoreArgs};
use super::check::CheckArgs;
use super::delete::DeleteArgs;
use super::export::ExportArgs;
use super::import_args::ImportArgs;
use super::lab::LabArgs;
use super::log::LogArgs;
use super::mark::MarkArgs;
use super::medicine_args::MedicineArgs;
use super::pause::PauseArgs;
use super::pressure::PressureArgs;
use super::remind::RemindArgs;
use super::report::ReportArgs;
use super::sample::SampleArgs;
use super::search::SearchArgs;
use super::show::ShowArgs;
use super::trends::TrendsArgs;
use crate::text::Language;

/// A private diary of symptoms and magnesium intake. Without a command it opens the window.
#[derive(Debug, Parser)]
#[command(name = "magnesium-diary", version)]
pub struct Args {
    /// The diary file [default: the one that was open last, or the one in your data folder]
    #[arg(long, global = true, env = "MAGNESIUM_DIARY", value_name = "FILE")]
    pub diary: Option<PathBuf>,
    /// The language [default: as chosen in the window, or as the computer]
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    pub lang: Option<Language>,
    /// Quit after the second frame and print how many milliseconds it took to get there
    #[arg(long)]
    pub first_frame: bool,
    /// Open the window on this diary; the desktop hands over files so
    #[arg(long, num_args = 0..=1, value_name = "FILE")]
    pub open: Option<Option<PathBuf>>,
    /// Open the window, or bring it forward, with today's page
    #[arg(long)]
    pub today: bool,
    #[command(subcommand)]
    /// What to do; the window if absent
    pub command: Option<TextCommand>,
}

impl ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.code()).help(self.name()))
    }
}

/// The commands that need no window.
#[derive(Debug, Subcommand)]
pub enum TextCommand {
    /// Note answers about a day: magnesium-diary log headache=2 fatigue=1 --rest-none
    Log(LogArgs),
    /// Show a day
    Show(ShowArgs),
    /// Take the last act back
    Undo,
    /// Do the act again that was taken back
    Redo,
    /// Say what keeps coming back
    Trends(TrendsArgs),
    /// Mark a day on which something began or changed; without a name, list the marks
    Mark(MarkArgs),
    /// Say how much magnesium was noted for a day
    Intake(ShowArgs),
    /// Find a food, with the magnesium in one portion
    Food(SearchArgs),
    /// List, note or take back days away: pause add --to 2026-12-05 --reason holiday
    Pause(PauseArgs),
    /// List and note medicines: medicine add Paracetamol --painkiller; medicine took Paracetamol
    Medicine(MedicineArgs),
    /// List and note laboratory results: lab add magnesium 0.82 --low 0.7 --high 1.05
    Lab(LabArgs),
    /// Say what was measured of the blood pressure, with the means of mornings, evenings and the measuring week
    Pressure(PressureArgs),
    /// Find words in notes, remarks, events, and names of what you note
    Search(SearchArgs),
    /// Delete for good: a day, a period, a symptom, or everything
    Delete(DeleteArgs),
    /// Bring in rows from another file
    Import(ImportArgs),
    /// Write the diary to another file
    Export(ExportArgs),
    /// Make the page for the GP as a PDF
    Report(ReportArgs),
    /// Make a sample diary to look around in
    Sample(SampleArgs),
    /// Check whether the diary file is whole
    Check(CheckArgs),
    /// Copy the diary to a new file, and try the copy
    Backup(BackupArgs),
    /// Remind of today if it is time and it is not filled in; what the evening reminder of Settings starts
    Remind(RemindArgs),
    /// Put a copy in the place of the diary; the diary as it was is kept beside it
    Restore(RestoreArgs),
}

impl TextCommand {
    pub(super) const fn kind(&self) -> Kind {
        match self {
            Self::Log(_)
            | Self::Undo
            | Self::Redo
            | Self::Mark(_)
            | Self::Pause(_)
            | Self::Medicine(_)
            | Self::Lab(_)
            | Self::Import(_) => Kind::Writes,
            Self::Delete(_) => Kind::Deletes,
            Self::Restore(_) => Kind::Restores,
            Self::Show(_)
            | Self::Trends(_)
            | Self::Intake(_)
            | Self::Food(_)
            | Self::Pressure(_)
            | Self::Search(_)
            | Self::Export(_)
            | Self::Report(_)
            | Self::Sample(_)
            | Self::Check(_)
            | Self::Backup(_)
            | Self::Remind(_) => Kind::Reads,
        }
    }
}
