//! Files the person is asked for: which, and what becomes of the answer.

mod answers;
pub(super) mod path_dialog;
mod print;
