//! The session goes on with another file, or with the diary in another place, and stays where the person is.

use std::path::Path;

use super::Session;
use super::standing::Standing;
use crate::diary::{Changes, Diary};
use crate::domain::Now;
use crate::store::{BroughtOver, Carried, CopyReason, Displaced, IfMissing, StoreError};
use crate::text::Text;

impl Session {
    /// Writes what was entered elsewhere in the diary that is open, and says so.
    pub fn bring_in(
        &mut self,
        carried: &Carried,
        now: Now,
        text: &Text,
    ) -> Result<String, StoreError> {
        let outcome = self.diary.bring_over(carried, now)?;
        self.own_newest_step()?;
        self.outdate(Changes::ALL);
        Ok(brought_words(outcome, text))
    }

    /// Opens the file at `path` in the place of the one that is open, and stays where the person is. Nothing is lost if it cannot be
    /// opened: what is open stays, unless the two are one file.
    pub fn reopen(
        &mut self,
        path: &Path,
        carried: Option<&Carried>,
        now: Now,
    ) -> Result<BroughtOver, StoreError> {
        let is_same = self.diary.is_file_at(path);
        // What is not saved yet goes along in any case.
        let waiting = match carried {
            None if self.diary.is_waiting() => Some(self.diary.carried()?),
            _ => None,
        };
        self.diary.leave_place();
        if is_same {
            // Two connections to one file by two names would each keep a log of their own.
            self.diary = Diary::in_memory()?;
        }
        let mut diary = Diary::open(path, IfMissing::Fail)?;
        let outcome = match carried.or(waiting.as_ref()) {
            Some(carried) if !carried.is_empty() => diary.bring_over(carried, now)?,
            _ => BroughtOver::default(),
        };
        diary.hold_back()?;
        self.snapshots.forget();
        self.diary = diary;
        self.own_steps()?;
        self.standing = Standing::default();
        self.version = self.diary.version()?;
        self.outdate(Changes::ALL);
        Ok(outcome)
    }

    /// Goes on with what is known of a diary that was written over; false if not enough is.
    pub fn go_on_without_file(&mut self) -> bool {
        // It ends before the connection that it reads beside.
        self.snapshots.forget();
        let gone_on = self.diary.go_on_without_file();
        let is_known = match gone_on {
            Ok(is_known) => is_known,
            Err(err) => {
                log::warn!("what was written over is not known: {err}");
                false
            }
        };
        if is_known {
            self.outdate(Changes::ALL);
        }
        is_known
    }

    /// Opens the file at `path`; `brings` = with what was entered. What came of it, in words.
    pub fn take_in(
        &mut self,
        path: &Path,
        brings: bool,
        now: Now,
        text: &Text,
    ) -> Result<String, StoreError> {
        let carried = if brings {
            self.diary.carried()?
        } else {
            Carried::default()
        };
        let kept = self.standing.kept.take();
        let outcome = match self.reopen(path, Some(&carried), now) {
            Ok(outcome) => outcome,
            Err(err) => {
                self.standing.kept = kept;
                return Err(err);
            }
        };
        let mut said = brought_words(outcome, text);
        if let Some(kept) = kept {
            said = format!("{said} {}", text.displaced_kept(kept.display().to_string()));
        }
        Ok(said)
    }

    /// Writes the diary anew at `path`, where its file was. What came of it, in words.
    pub fn write_anew(&mut self, path: &Path, now: Now, text: &Text) -> Result<String, StoreError> {
        self.diary.leave_place();
        let displaced = &self.standing.displaced;
        if let Some(Displaced::Replaced | Displaced::Overwritten) = displaced {
            // Whatever it is, it may be wanted.
            let reason = self.standing.kept_as();
            self.diary.set_aside_left(path, reason, now)?;
        }
        self.diary.write_anew(path)?;
        let nothing = Carried::default();
        self.reopen(path, Some(&nothing), now)?;
        Ok(text.displaced_written(path.display().to_string()))
    }

    /// Goes on in another place, and sets the file that is left among the copies. What is to be said if it stays where it is.
    pub fn go_on_at(
        &mut self,
        place: &Path,
        now: Now,
        text: &Text,
    ) -> Result<Option<String>, StoreError> {
        let left = self.path().map(Path::to_owned);
        let mut diary = self.diary.go_on_at(place)?;
        diary.hold_back()?;
        // Closes the file that is left.
        self.diary = diary;
        let said = left.and_then(|left| {
            let moved = Diary::set_aside_left(&self.diary, &left, CopyReason::SetAside, now);
            moved
                .is_err()
                .then(|| text.place_left(left.display().to_string()))
        });
        self.version = self.diary.version()?;
        self.outdate(Changes::ALL);
        Ok(said)
    }
}

fn brought_words(outcome: BroughtOver, text: &Text) -> String {
    let brought = text.displaced_brought(outcome.brought);
    if outcome.left == 0 {
        brought
    } else {
        format!("{brought} {}", text.displaced_left(outcome.left))
    }
}
