//! Whose act undo would take back: one of this window (or of before it opened), or one of another window or a text command. Of
//! another's it is said first; only asking once more takes it back.

use std::collections::HashSet;

use super::Session;
use crate::diary::Act;
use crate::store::{StoreError, UndoStep};
use crate::text::Text;

/// The acts that undo takes back without a word.
#[derive(Debug, Default)]
pub(super) struct OwnSteps {
    known: HashSet<UndoStep>,
    /// The act of another window that it was said of.
    asked: Option<UndoStep>,
}

impl OwnSteps {
    /// Those that are there when a window opens.
    pub(super) fn at_opening(steps: Vec<UndoStep>) -> Self {
        Self {
            known: steps.into_iter().collect(),
            asked: None,
        }
    }
}

impl Session {
    /// The newest act was done here.
    pub(in crate::ui) fn own_newest_step(&mut self) -> Result<(), StoreError> {
        self.own_steps.asked = None;
        self.own_steps.known.extend(self.diary.newest_step()?);
        Ok(())
    }

    /// What is in the diary that is open from now on counts as done here.
    pub(in crate::ui) fn own_steps(&mut self) -> Result<(), StoreError> {
        self.own_steps = OwnSteps::at_opening(self.diary.done_steps()?);
        Ok(())
    }

    /// Whether the act that undo would take back is another's, of which it was not said yet; from now on it was.
    pub(super) fn asks_before_undo(&mut self) -> Result<bool, StoreError> {
        if self.diary.is_waiting() {
            return Ok(false);
        }
        let step = self.diary.newest_step()?;
        let others = step.filter(|step| !self.own_steps.known.contains(step));
        let is_news = others.is_some() && self.own_steps.asked != others;
        self.own_steps.asked = others.filter(|_| is_news);
        Ok(is_news)
    }

    /// That the act undo would take back was done in another window, while it is asked about.
    pub(in crate::ui) fn others_act(&self, text: &Text) -> Option<String> {
        let step = self.own_steps.asked.as_ref()?;
        let act = Act::from_json(&step.act);
        Some(text.undo_others(text.act(act.as_ref(), self.known_today)))
    }

    /// An act that is not the newest any more is not asked about.
    pub(in crate::ui) fn check_others_act(&mut self) -> Result<(), StoreError> {
        let newest = self.diary.newest_step()?;
        self.own_steps
            .asked
            .take_if(|asked| Some(&*asked) != newest.as_ref());
        Ok(())
    }
}
