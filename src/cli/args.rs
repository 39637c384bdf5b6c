//! What can be typed after `magnesium-diary`. The words of `--help` are here, in English; all others are in `assets/text`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

pub(super) use super::record_args::{
    DeleteArgs, LabAdd, LabArgs, LabDo, MedicineArgs, MedicineDo, PauseAdd, PauseArgs, PauseDo,
    PressureArgs, SearchArgs,
};
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
    pub lang: Option<LanguageArg>,
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

/// A language as an argument.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum LanguageArg {
    /// Dutch
    Nl,
    /// English
    En,
}

impl From<LanguageArg> for Language {
    fn from(language: LanguageArg) -> Self {
        match language {
            LanguageArg::Nl => Self::Nl,
            LanguageArg::En => Self::En,
        }
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

/// Arguments of `log`.
#[derive(Debug, clap::Args)]
pub struct LogArgs {
    /// Answers: a symptom, = and 0 none, 1 mild, 2 moderate or 3 severe
    #[arg(value_name = "SIGN=0..3")]
    pub answers: Vec<String>,
    /// The day they are about, as 2026-11-22 [default: today]
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
    /// Answer "none" for every other symptom you follow that has no answer yet
    #[arg(long)]
    pub rest_none: bool,
    /// Words to put behind the note of the day
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    /// Words to put in the place of the note of the day
    #[arg(long, value_name = "TEXT", conflicts_with = "note")]
    pub replace_note: Option<String>,
    /// Add symptoms (own:Knee=1) and factors (own:Light) of your own that the diary does not have yet
    #[arg(long)]
    pub add: bool,
    /// A factor of the day: stress, sport, alcohol, coffee, short_night, ill, menstruation, travel or own:Name
    #[arg(long = "factor", value_name = "FACTOR")]
    pub factors: Vec<String>,
    /// A blood pressure reading: upper/lower or upper/lower/pulse, with @morning or @evening behind it if that is not now
    #[arg(long = "bp", value_name = "128/82[/70][@PART]")]
    pub blood_pressures: Vec<String>,
    /// An event of the bones: fracture, bone_density, height_loss or other, and your words behind a colon
    #[arg(long = "event", value_name = "KIND[:TEXT]")]
    pub events: Vec<String>,
    /// A medicine of your list that you took
    #[arg(long = "medicine", value_name = "NAME")]
    pub medicines: Vec<String>,
    #[command(flatten)]
    /// Products and food
    pub intake: IntakeArgs,
}

/// Products and food of `log`.
#[derive(Debug, Default, clap::Args)]
pub struct IntakeArgs {
    /// A product you took, with how many units if not the usual amount
    #[arg(long, value_name = "PRODUCT[=UNITS]")]
    pub took: Vec<String>,
    /// A product you did not take
    #[arg(long, value_name = "PRODUCT")]
    pub skipped: Vec<String>,
    /// Food or drink, with how many portions if not one
    #[arg(long, value_name = "FOOD[=PORTIONS]")]
    pub ate: Vec<String>,
}

impl IntakeArgs {
    /// Nothing was given.
    pub fn is_empty(&self) -> bool {
        self.took.is_empty() && self.skipped.is_empty() && self.ate.is_empty()
    }
}

/// Arguments of `show` and `intake`.
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    /// The day, as 2026-11-22 [default: today]
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `trends`.
#[derive(Debug, clap::Args)]
pub struct TrendsArgs {
    /// Look back from this day, as if nothing later were there [default: today]
    #[arg(long, value_name = "DAY")]
    pub as_of: Option<String>,
    /// Weeks to look for up or down in; 0 = everything
    #[arg(long, value_name = "N", default_value_t = 26)]
    pub weeks: u32,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `mark`.
#[derive(Debug, clap::Args)]
pub struct MarkArgs {
    /// What began or changed, such as "new pillow"
    pub name: Option<String>,
    /// The first day of the new way, as 2026-11-22 [default: today; for --delete: its only day]
    #[arg(long, value_name = "DAY", requires = "name")]
    pub day: Option<String>,
    /// Take the mark with this name away
    #[arg(long, requires = "name")]
    pub delete: bool,
}

/// Arguments of `import`.
#[derive(Debug, clap::Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an option that is given or not"
)]
pub struct ImportArgs {
    /// The file; before it, if need be, its kind: csv, json or diary (another magnesium diary), wide, long, daylio, bearable, pressure,
    /// visible, loop or cronometer
    #[arg(value_name = "[KIND] FILE", num_args = 1..=2, required = true)]
    pub kind_and_file: Vec<PathBuf>,
    /// Say what would happen and write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// A JSON object that leads names in the file to symptoms: {"Head pain": "headache", "Knee": "own:Knee", "Mood": null}; in files of
    /// other programs also to "factor:own:Work", "medicine:Name", "product:Name", "blood_pressure" or "note"
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// The scale of a name's numbers: the highest, and whether that is the best
    #[arg(long = "scale", value_name = "NAME=MAX[,reverse]")]
    pub scales: Vec<String>,
    /// Keep names that are not known as own symptoms; as own factors and medicines where the file says they are such
    #[arg(long)]
    pub own_signs: bool,
    /// A symptom that a day of the file does not name was not there on that day
    #[arg(long)]
    pub absent_is_none: bool,
    /// Which number of its dates comes first, where the file does not show it
    #[arg(long, value_name = "day|month|year")]
    pub day_order: Option<String>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// The format of the file: csv, csv-zip, xlsx or json
    pub format: String,
    /// The file; - writes to the screen
    pub file: PathBuf,
    /// The first day, as 2026-01-01 [default: the first there is]
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day [default: the last there is]
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// Replace a file that is there
    #[arg(long)]
    pub force: bool,
}

/// Arguments of `report`.
#[derive(Debug, clap::Args)]
pub struct ReportArgs {
    /// The file; - writes to the screen
    pub file: PathBuf,
    /// The first day, as 2026-01-01 [default: 12 weeks up to the last day]
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day [default: today]
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// With the notes of the days
    #[arg(long)]
    pub notes: bool,
    /// Replace a file that is there
    #[arg(long)]
    pub force: bool,
}

/// Arguments of `backup`.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The file to make [default: one in the folder of copies beside the diary]
    pub file: Option<PathBuf>,
}

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Save what can be read of a damaged diary to this new file, row by row
    #[arg(long, value_name = "FILE")]
    pub repair: Option<PathBuf>,
}

/// Arguments of `restore`.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The copy
    pub file: PathBuf,
    /// Do it without asking
    #[arg(long)]
    pub yes: bool,
}

/// Arguments of `remind`.
#[derive(Debug, clap::Args)]
pub struct RemindArgs {
    /// Stay, and remind each evening, until the reminder is switched off
    #[arg(long)]
    pub wait: bool,
}

/// Arguments of `sample`.
#[derive(Debug, clap::Args)]
pub struct SampleArgs {
    /// The file to make
    pub file: PathBuf,
    /// How many years, 1 to 50
    #[arg(long, default_value_t = 1)]
    pub years: u32,
    /// Another number gives another diary
    #[arg(long, default_value_t = crate::diary::SAMPLE_SEED)]
    pub seed: u64,
    /// The last day [default: today]
    #[arg(long, value_name = "DAY")]
    pub until: Option<String>,
}
