//! `sample`: a made-up diary to look around in.

use std::path::PathBuf;

use super::{Context, Failure};
use crate::diary::Diary;
use crate::diary::sample::sample_days;
use crate::domain::DayStart;

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

/// Most years a sample can have.
const MOST_YEARS: u32 = 50;

pub(super) fn run(context: &mut Context<'_>, args: &SampleArgs) -> Result<(), Failure> {
    let until = context.day_or(
        args.until.as_deref(),
        context.now.diary_day(DayStart::default()),
    )?;
    if !(1..=MOST_YEARS).contains(&args.years) {
        return Err(Failure::wrong_usage(context.text.cli_sample_years()));
    }
    let path = args.file.display().to_string();
    if args.file.exists() {
        return Err(Failure::could_not(context.text.cli_sample_exists(path)));
    }
    let sample = sample_days(args.seed, until, args.years);
    Diary::write_sample(
        &args.file,
        &sample,
        &context.text.sample_words(),
        context.now.zone,
    )
    .map_err(|err| context.diary_failure(&err))?;
    let days = || sample.answers.iter().map(|answer| answer.day);
    let (first, last) = (days().min().unwrap_or(until), days().max().unwrap_or(until));
    context.say(context.text.cli_sample_made(
        path,
        sample.answers.len(),
        context.text.day_with_year(first),
        context.text.day_with_year(last),
    ))
}
