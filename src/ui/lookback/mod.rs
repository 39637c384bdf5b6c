//! What is found when looking back on the diary, as more than one page says it: computed once, taken in answer by answer, and before and
//! after a marked day in words.

pub mod axis;
pub mod change_data;
mod change_said;
pub mod looked_back;
pub(super) mod looking_back;
pub mod periods;
pub mod records;
