//! `undo` and `redo`: the last act of whichever window or command did it.

use super::{Context, Failure};
use crate::store::IfMissing;

pub(super) fn undo(context: &mut Context<'_>) -> Result<(), Failure> {
    let mut diary = context.open(IfMissing::Fail)?;
    let done = diary.undo().map_err(|err| context.diary_failure(&err))?;
    if done.changes.is_empty() {
        return Err(Failure::could_not(context.text.nothing_to_undo()));
    }
    let act = context
        .text
        .act(done.act.as_ref(), diary.today(context.now));
    context.say(context.text.cli_undone(act))
}

pub(super) fn redo(context: &mut Context<'_>) -> Result<(), Failure> {
    let mut diary = context.open(IfMissing::Fail)?;
    let done = diary.redo().map_err(|err| context.diary_failure(&err))?;
    if done.changes.is_empty() {
        return Err(Failure::could_not(context.text.nothing_to_redo()));
    }
    let act = context
        .text
        .act(done.act.as_ref(), diary.today(context.now));
    context.say(context.text.cli_redone(act))
}
