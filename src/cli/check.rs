//! `check`: whether the file is whole; of one that is not, what can be read goes into a new file.

use std::path::{Path, PathBuf};

use super::{Context, Failure};
use crate::diary::Diary;
use crate::store::{IfMissing, Store, StoreError};
use crate::surroundings::Surroundings;

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Save what can be read of a damaged diary to this new file, row by row
    #[arg(long, value_name = "FILE")]
    pub repair: Option<PathBuf>,
}

pub(super) fn run(context: &mut Context<'_>, args: &CheckArgs) -> Result<(), Failure> {
    if let Some(target) = &args.repair {
        return repair(context, target);
    }
    let diary = context.open(IfMissing::Fail)?;
    diary.check().map_err(|err| context.store_failure(&err))?;
    let place = context.diary_path.display().to_string();
    context.say(context.text.cli_check_ok(place))?;
    match Surroundings::of(&context.diary_path) {
        Some(surroundings) => context.say(context.text.surroundings(surroundings)),
        None => Ok(()),
    }
}

/// Never opens the diary for writing: what is damaged stays as it is.
fn repair(context: &mut Context<'_>, target: &Path) -> Result<(), Failure> {
    let path = context.diary_path.clone();
    let place = target.display().to_string();
    if target == path {
        return Err(Failure::wrong_usage(context.text.cli_repair_same()));
    }
    match Store::check_file(&path) {
        Ok(()) => {
            let place = path.display().to_string();
            return context.say(context.text.cli_repair_whole(place));
        }
        Err(StoreError::Damaged(_)) => {}
        Err(err) => return Err(context.store_failure(&err)),
    }
    let (diary, found) = Diary::salvage(&path).map_err(|err| context.store_failure(&err))?;
    diary
        .back_up(target)
        .map_err(|err| context.store_failure(&err))?;
    let what = context.text.entries_on_days(found.entries, found.days);
    context.say(context.text.cli_repair_done(place, what))?;
    context.say(context.text.salvage(&found))
}
