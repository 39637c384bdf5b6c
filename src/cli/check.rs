//! `check`: whether the file is whole.

use super::{Context, Failure};
use crate::store::IfMissing;

pub(super) fn run(context: &mut Context<'_>) -> Result<(), Failure> {
    let diary = context.open(IfMissing::Fail)?;
    diary.check().map_err(|err| context.store_failure(&err))?;
    context.say(
        context
            .text
            .cli_check_ok(context.diary_path.display().to_string()),
    )
}
