//! Keeps what was found when looking back, and looks again when the diary changed: at once for an ordinary diary, on a thread of its
//! own for a very large one, so that no picture waits for it.

use std::path::Path;

use egui::Context;

use crate::diary::Diary;
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::parts::large_diary::{Reading, large_file};

/// What was found, and whether it still holds.
#[derive(Debug, Default)]
pub struct LookingBack {
    found: Option<LookedBack>,
    is_fresh: bool,
    job: Option<Reading<LookedBack>>,
    window: Option<Context>,
}

impl LookingBack {
    /// Lets a thread wake this window when it is done; without it everything is done at once.
    pub fn wake(&mut self, window: &Context) {
        self.window = Some(window.clone());
    }

    /// The window that threads wake, if there is one.
    pub const fn window(&self) -> Option<&Context> {
        self.window.as_ref()
    }

    /// The diary changed: what was found is shown until something newer is.
    pub fn outdate(&mut self) {
        self.is_fresh = false;
        self.job = None;
    }

    /// Only answers of these days changed: they are taken in, if there is something to take them in to.
    pub fn take_in(&mut self, diary: &Diary, days: &[Day]) -> Result<(), StoreError> {
        if let Some(found) = self.found.as_mut().filter(|_| self.is_fresh) {
            days.iter().try_for_each(|day| found.take_in(diary, *day))
        } else {
            self.outdate();
            Ok(())
        }
    }

    /// Whether what was found last still holds, and what follows from it was worked out.
    pub fn is_fresh(&self) -> bool {
        self.is_fresh && !self.found.as_ref().is_some_and(LookedBack::is_behind)
    }

    /// What there is to see; `None` while a thread is still at it.
    pub fn found(&mut self, diary: &Diary, now: Now) -> Result<Option<&LookedBack>, StoreError> {
        if !self.is_fresh {
            let large = large_file(diary);
            let found = match (large, &self.window) {
                (Some(path), Some(window)) => self.on_thread(path, window.clone(), now)?,
                _ => Some(LookedBack::load(diary, now)?),
            };
            let Some(found) = found else { return Ok(None) };
            self.found = Some(found);
            self.is_fresh = true;
        }
        if let Some(found) = &mut self.found {
            found.catch_up(diary)?;
        }
        Ok(self.found.as_ref())
    }

    fn on_thread(
        &mut self,
        path: &Path,
        window: Context,
        now: Now,
    ) -> Result<Option<LookedBack>, StoreError> {
        let Some(job) = &self.job else {
            let read = move |diary: &Diary| {
                LookedBack::load(diary, now).inspect(LookedBack::look_at_all_periods)
            };
            self.job = Reading::start("look-back", path, window, read);
            return Ok(None);
        };
        let (outcome, goes_on) = job.take();
        if !goes_on {
            self.job = None;
        }
        outcome.transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::testing::NOW;
    use crate::domain::{Severity, SignId};

    #[test]
    fn an_answer_is_taken_in_without_looking_back_afresh() {
        let mut diary = Diary::in_memory().unwrap();
        let mut looking = LookingBack::default();
        let today = diary.today(NOW);
        looking.take_in(&diary, &[today]).unwrap();
        assert!(!looking.is_fresh(), "there was nothing to take it in to");
        looking.found(&diary, NOW).unwrap();
        let answer = Command::Answer {
            day: today,
            sign: SignId(1),
            severity: Some(Severity::Mild),
        };
        diary.apply(answer, NOW).unwrap();
        looking.take_in(&diary, &[today]).unwrap();
        assert!(looking.is_fresh, "what was loaded is kept");
        assert!(!looking.is_fresh(), "and has yet to be seen");
        let found = looking.found(&diary, NOW).unwrap().unwrap();
        assert_eq!(found.trends().first_logged, Some(today));
        assert!(looking.is_fresh());
    }
}
