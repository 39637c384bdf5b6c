//! What can be typed for days away, medicines, laboratory results, blood pressure, search and deleting. The words of `--help` are
//! here, in English.

use clap::Subcommand;

/// Arguments of `pause`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct PauseArgs {
    #[command(subcommand)]
    /// What to do; the list if absent
    pub act: Option<PauseDo>,
    /// The list as JSON
    #[arg(long)]
    pub json: bool,
}

/// What can be done about days away.
#[derive(Debug, Subcommand)]
pub enum PauseDo {
    /// Note days away: they are not asked for and not counted as left open
    Add(PauseAdd),
    /// Take the days away around a day back
    Delete {
        /// A day of them, as 2026-11-22
        day: String,
    },
}

/// Arguments of `pause add`.
#[derive(Debug, clap::Args)]
pub struct PauseAdd {
    /// The first day away [default: today]
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// The last day away [default: until something is filled in]
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// holiday, illness, hospital or other
    #[arg(long, value_name = "REASON", default_value = "other")]
    pub reason: String,
    /// Your words
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

/// Arguments of `medicine`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct MedicineArgs {
    #[command(subcommand)]
    /// What to do; the list if absent
    pub act: Option<MedicineDo>,
    /// The list as JSON
    #[arg(long)]
    pub json: bool,
}

/// What can be done about medicines.
#[derive(Debug, Subcommand)]
pub enum MedicineDo {
    /// Put a medicine in the list
    Add {
        /// Its name
        name: String,
        /// It is taken against pain
        #[arg(long)]
        painkiller: bool,
        /// simple (paracetamol, ibuprofen, aspirin), triptan, opioid, combination or other
        #[arg(long, value_name = "KIND", conflicts_with = "painkiller")]
        kind: Option<String>,
    },
    /// Say what a medicine is
    Kind {
        /// Its name
        name: String,
        /// simple (paracetamol, ibuprofen, aspirin), triptan, opioid, combination or other
        kind: String,
    },
    /// Note that a medicine was taken
    Took {
        /// Its name
        name: String,
        /// The day [default: today]
        #[arg(long, value_name = "DAY")]
        day: Option<String>,
        /// How much, in your words: "2 tablets"
        #[arg(long, value_name = "TEXT")]
        amount: Option<String>,
        /// When, as 8:30; again for another time
        #[arg(long, value_name = "TIME")]
        at: Option<String>,
    },
    /// Take that note away, with its amounts
    Clear {
        /// Its name
        name: String,
        /// The day [default: today]
        #[arg(long, value_name = "DAY")]
        day: Option<String>,
    },
    /// Give a medicine another name
    Rename {
        /// Its name
        name: String,
        /// Its new name
        to: String,
    },
    /// Count a medicine among the painkillers
    Painkiller {
        /// Its name
        name: String,
        /// Or no longer
        #[arg(long)]
        not: bool,
    },
    /// Put a medicine away; its past stays
    Away {
        /// Its name
        name: String,
        /// Take it out again
        #[arg(long)]
        back: bool,
    },
    /// Delete a medicine that is noted on no day
    Delete {
        /// Its name
        name: String,
    },
}

/// Arguments of `lab`.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct LabArgs {
    #[command(subcommand)]
    /// What to do; the list if absent
    pub act: Option<LabDo>,
    /// The list as JSON
    #[arg(long)]
    pub json: bool,
}

/// What can be done about laboratory results.
#[derive(Debug, Subcommand)]
pub enum LabDo {
    /// Note a result as it was printed
    Add(LabAdd),
    /// Take a result away
    Delete {
        /// magnesium, egfr, vitamin_d, ferritin or own:Name
        kind: String,
        /// Its day, as 2026-11-22
        #[arg(long, value_name = "DAY")]
        day: String,
        /// Which one, where the day has several
        #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
        value: Option<String>,
    },
}

/// Arguments of `lab add`.
#[derive(Debug, clap::Args)]
pub struct LabAdd {
    /// magnesium, egfr, vitamin_d, ferritin or own:Name
    pub kind: String,
    /// The value as printed: 0.82, ">90", negative
    #[arg(allow_hyphen_values = true)]
    pub value: String,
    /// Its unit [default: the usual one]
    pub unit: Option<String>,
    /// The lower bound of the reference range
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    pub low: Option<String>,
    /// The upper bound of the reference range
    #[arg(long, value_name = "VALUE", allow_hyphen_values = true)]
    pub high: Option<String>,
    /// The day the blood was taken [default: today]
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
}

/// Arguments of `pressure`.
#[derive(Debug, clap::Args)]
pub struct PressureArgs {
    /// Look back from this day [default: today]
    #[arg(long, value_name = "DAY")]
    pub as_of: Option<String>,
    /// How many days to look back
    #[arg(long, value_name = "N", default_value_t = 90)]
    pub days: u32,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `search`.
#[derive(Debug, clap::Args)]
pub struct SearchArgs {
    /// Words, or their beginnings
    #[arg(required = true)]
    pub words: Vec<String>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `delete`.
#[derive(Debug, clap::Args)]
pub struct DeleteArgs {
    /// Everything about this day
    #[arg(long, value_name = "DAY")]
    pub day: Option<String>,
    /// Everything from this day on
    #[arg(long, value_name = "DAY")]
    pub from: Option<String>,
    /// Everything up to this day
    #[arg(long, value_name = "DAY")]
    pub to: Option<String>,
    /// Only this symptom; without days an own symptom goes itself
    #[arg(long, value_name = "SIGN")]
    pub sign: Option<String>,
    /// The whole diary, lists and settings included
    #[arg(long)]
    pub everything: bool,
    /// Also delete the copies that the program made itself
    #[arg(long)]
    pub copies: bool,
    /// Do it without asking
    #[arg(long)]
    pub yes: bool,
}
