//! What can be typed after `medicine`.

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
#[derive(Debug, clap::Subcommand)]
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
