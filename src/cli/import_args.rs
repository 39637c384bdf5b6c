//! What can be typed after `import`; each kind of file reads a part of it.

use std::path::PathBuf;

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
    /// Magnesium in one unit of a product, in milligrams; or mg, where its numbers are milligrams themselves
    #[arg(long = "per-unit", value_name = "NAME=MG|mg")]
    pub per_unit: Vec<String>,
    /// Keep names that are not known as own symptoms; as own factors and medicines where the file says they are such
    #[arg(long)]
    pub own_signs: bool,
    /// A symptom that a day of the file does not name was not there on that day
    #[arg(long)]
    pub absent_is_none: bool,
    /// Which number of its dates comes first, where the file does not show it
    #[arg(long, value_name = "day|month|year")]
    pub day_order: Option<String>,
    /// Of a workbook or an archive only this sheet or file; can be given several times
    #[arg(long = "sheet", value_name = "NAME")]
    pub sheets: Vec<String>,
    /// Leave out rows without a date of their own; else they count for the day above them
    #[arg(long)]
    pub dated_only: bool,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}
