//! `backup` and `restore`: a copy that was tried, and the way back. Restoring never throws the present diary away.

use std::path::PathBuf;

use super::{Context, Failure};
use crate::domain::erasure::CopyKind;
use crate::store::{CopyReason, IfMissing, StoreError, compare, restore as put_back};

/// Arguments of `backup`.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The file to make [default: one in the folder of copies beside the diary]
    pub file: Option<PathBuf>,
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

pub(super) fn back_up(context: &mut Context<'_>, args: &BackupArgs) -> Result<(), Failure> {
    let mut diary = context.open(IfMissing::Fail)?;
    let made = match &args.file {
        Some(target) => {
            diary
                .back_up(target)
                .map_err(|err| context.store_failure(&err))?;
            diary.remember_copy(target, CopyKind::Backup, context.now);
            target.clone()
        }
        None => diary
            .keep_copy(CopyReason::ByHand, context.now)
            .map_err(|err| context.store_failure(&err))?
            .unwrap_or_else(|| context.diary_path.clone()),
    };
    context.say(context.text.cli_backup_made(made.display().to_string()))
}

pub(super) fn restore(context: &mut Context<'_>, args: &RestoreArgs) -> Result<(), Failure> {
    let shown = args.file.display().to_string();
    let failure = |context: &Context<'_>, err: StoreError| match err {
        StoreError::RestoreOfItself => Failure::wrong_usage(context.text.cli_restore_same()),
        // The general sentence is about the diary and how to start one.
        StoreError::Missing(_) => {
            Failure::could_not(context.text.cli_restore_missing(shown.as_str()))
        }
        err => context.store_failure(&err),
    };
    if !args.yes {
        let found = compare(&context.diary_path, &args.file);
        let found = found.map_err(|err| failure(context, err))?;
        for line in context.text.comparison(&found, false) {
            context.say(line)?;
        }
        return Err(Failure::could_not(context.text.cli_restore_ask()));
    }
    let done = put_back(&context.diary_path, &args.file, context.now.moment)
        .map_err(|err| failure(context, err))?;
    context.remember_put_back(done.set_aside.as_deref());
    let place = context.diary_path.display().to_string();
    context.say(context.text.cli_restore_done(place))?;
    match done.set_aside {
        Some(kept) => context.say(context.text.cli_restore_kept(kept.display().to_string())),
        None => Ok(()),
    }
}
