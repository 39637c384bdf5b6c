//! `backup` and `restore`: a copy that was tried, and the way back. Restoring never throws the present diary away.

use std::fs;
use std::path::{Path, PathBuf};

use super::args::{BackupArgs, RestoreArgs};
use super::{Context, Failure};
use crate::diary::Diary;
use crate::domain::Day;
use crate::domain::erasure::CopyKind;
use crate::store::{IfMissing, StoreError, copies_folder};

pub(super) fn back_up(context: &mut Context<'_>, args: &BackupArgs) -> Result<(), Failure> {
    let mut diary = context.open(IfMissing::Fail)?;
    let target = args
        .file
        .clone()
        .unwrap_or_else(|| free_name(&context.diary_path, context));
    diary
        .back_up(&target)
        .map_err(|err| context.store_failure(&err))?;
    diary.remember_copy(&target, CopyKind::Backup, context.now);
    context.say(context.text.cli_backup_made(target.display().to_string()))
}

pub(super) fn restore(context: &mut Context<'_>, args: &RestoreArgs) -> Result<(), Failure> {
    let same = |path: &Path| fs::canonicalize(path).ok();
    if same(&args.file).is_some() && same(&args.file) == same(&context.diary_path) {
        return Err(Failure::wrong_usage(context.text.cli_restore_same()));
    }
    let shown = args.file.display().to_string();
    // The copy is tried before anything is touched.
    let copy = Diary::open(&args.file, IfMissing::Fail)
        .and_then(|copy| copy.check().map(|()| copy))
        .map_err(|err| match err {
            // The general sentence is about the diary and how to start one.
            StoreError::Missing(_) => {
                Failure::could_not(context.text.cli_restore_missing(shown.as_str()))
            }
            err => context.store_failure(&err),
        })?;
    if !args.yes {
        let last = copy
            .answers(Day::MIN, Day::MAX)
            .map_err(|err| context.store_failure(&err))?
            .last()
            .map_or_else(String::new, |row| context.text.day_with_year(row.day));
        return Err(Failure::could_not(
            context.text.cli_restore_ask(shown, last),
        ));
    }
    let kept = set_aside(context)?;
    copy.back_up(&context.diary_path).map_err(|err| {
        if let Some(kept) = &kept {
            // The diary goes back where it was.
            drop(fs::rename(kept, &context.diary_path));
        }
        context.store_failure(&err)
    })?;
    context.say(
        context
            .text
            .cli_restore_done(context.diary_path.display().to_string()),
    )?;
    match kept {
        Some(kept) => context.say(context.text.cli_restore_kept(kept.display().to_string())),
        None => Ok(()),
    }
}

/// Moves the present diary aside, whole or damaged, with the log beside it written into it where that is possible.
fn set_aside(context: &Context<'_>) -> Result<Option<PathBuf>, Failure> {
    if !context.diary_path.exists() {
        return Ok(None);
    }
    // Opening and closing a whole diary writes its log into the file; a damaged one is moved as it is.
    drop(Diary::open(&context.diary_path, IfMissing::Fail));
    let kept = free_name(&context.diary_path, context);
    let moved = kept
        .parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::rename(&context.diary_path, &kept));
    moved.map_err(|err| {
        let path = context.diary_path.display().to_string();
        Failure::could_not(context.text.error_no_access(path, err.to_string()))
    })?;
    for end in ["-wal", "-shm"] {
        let beside = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        };
        let (from, to) = (beside(&context.diary_path), beside(&kept));
        if from.exists() {
            drop(fs::rename(from, to));
        }
    }
    Ok(Some(kept))
}

/// A name in the folder of copies that no file has yet.
fn free_name(diary: &Path, context: &Context<'_>) -> PathBuf {
    let folder = copies_folder(diary);
    let moment = context.now.moment.0;
    (0_u32..10_000)
        .map(|place| folder.join(format!("{moment:012}-{place}-by-hand.sqlite")))
        .find(|path| !path.exists())
        .unwrap_or(folder)
}
