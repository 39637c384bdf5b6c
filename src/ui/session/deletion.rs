//! Carries out what the dialog for deleting for good asks: what a choice comes to, and the deletion itself.

use super::Session;
use crate::diary::{Changes, DiaryError};
use crate::domain::erasure::{CopyKind, CopyMade, Erasure};
use crate::domain::{Now, SignId};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::EraseAction;
use crate::ui::erase::data::EraseData;
use crate::ui::erase::dialog::{EraseDialog, Erased};
use crate::ui::parts::month_pick::Dates;
use crate::ui::settings::data::DeletionData;

impl Session {
    pub fn carry_out_erasing(
        &mut self,
        action: EraseAction,
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        match action {
            EraseAction::Open => self.open_erasing(),
            EraseAction::Ask(erasure) => self.ask_erasure(erasure, text)?,
            EraseAction::Erase(erasure, copies_too) => {
                self.erase(erasure, copies_too, now, text)?;
            }
            EraseAction::EraseCopies(erasure) => self.erase_copies(erasure, now, text)?,
            EraseAction::AskSign(sign) => self.ask_deletion(sign, text)?,
        }
        Ok(())
    }

    /// Opens the dialog.
    fn open_erasing(&mut self) {
        let week_start = self.diary.settings().week_start;
        let dialog = EraseDialog::new(Dates::past(self.known_today, week_start));
        self.pages.settings.open_erasing(dialog);
    }

    /// Asks before a sign is deleted with its past.
    fn ask_deletion(&mut self, sign: SignId, text: &Text) -> Result<(), StoreError> {
        if let Some(data) = DeletionData::load(&self.diary, sign, text)? {
            self.pages.settings.ask_deletion(data);
        }
        Ok(())
    }

    /// Tells the dialog what a choice comes to.
    fn ask_erasure(&mut self, erasure: Erasure, text: &Text) -> Result<(), StoreError> {
        if let Some(dialog) = self.pages.settings.erasing() {
            dialog.take_over(EraseData::load(&self.diary, erasure, text)?);
        }
        Ok(())
    }

    /// Deletes for good, with the program's own copies if asked to, and says so in the dialog.
    fn erase(
        &mut self,
        erasure: Erasure,
        copies_too: bool,
        now: Now,
        text: &Text,
    ) -> Result<(), DiaryError> {
        self.flush(now, text)?;
        // Read before: the list of copies is part of everything.
        let copies = self.diary.copies_holding(erasure)?;
        if !copies_too {
            self.diary.keep_copy_before_deletion(now);
        }
        self.snapshots.forget();
        let erased = self.diary.delete_for_good(erasure)?;
        if let Erasure::Days(first, last) = erasure {
            self.pages.today.deleted(first, last);
        }
        let rows = text.erased_rows(erased.rows);
        let mut said = vec![if erased.log_is_busy {
            text.erase_done_busy(rows)
        } else {
            text.erase_done(rows)
        }];
        let went = copies_too.then(|| self.copies_gone(&copies, now, text));
        let kept = match went {
            Some(said) => said,
            None => self.copies_left(erasure, text)?,
        };
        let left = !copies_too && kept.is_some();
        said.extend(kept.into_iter().chain(others_left(&copies, text)));
        // What stood on the screen and in its drafts goes too.
        self.outdate(Changes::ALL);
        self.show_day(self.pages.today.day());
        if let Some(dialog) = self.pages.settings.erasing() {
            dialog.finish(Erased {
                lines: said,
                in_copies: left.then_some(erasure),
            });
        }
        Ok(())
    }

    /// Deletes the kept copies that hold still what was deleted, and says so in the dialog.
    fn erase_copies(&mut self, erasure: Erasure, now: Now, text: &Text) -> Result<(), DiaryError> {
        let copies = self.diary.copies_holding(erasure)?;
        let gone = self.copies_gone(&copies, now, text);
        let copies = self.diary.copies_holding(erasure)?;
        let lines = gone.into_iter().chain(others_left(&copies, text));
        if let Some(dialog) = self.pages.settings.erasing() {
            dialog.finish(Erased {
                lines: lines.collect(),
                in_copies: copies.iter().any(is_kept).then_some(erasure),
            });
        }
        Ok(())
    }

    /// What became of the kept copies that held what was deleted and were to go too.
    fn copies_gone(&self, copies: &[CopyMade], now: Now, text: &Text) -> Option<String> {
        match self.diary.renew_copies(copies, now) {
            Ok(gone) => (gone > 0).then(|| text.erase_copies_gone(gone)),
            Err(err) => Some(text.erase_copies_failed(text.store_error(&err))),
        }
    }

    /// How many kept copies hold it still, with the one that was made just before the deletion.
    fn copies_left(&self, erasure: Erasure, text: &Text) -> Result<Option<String>, StoreError> {
        let holding = self.diary.copies_holding(erasure)?;
        let own = holding.iter().filter(|copy| is_kept(copy)).count();
        Ok((own > 0).then(|| text.erase_copies_stay(own)))
    }
}

fn is_kept(copy: &CopyMade) -> bool {
    copy.kind == CopyKind::OwnBackup
}

/// Files of the person that held it, as far as the program knows of them: a line each.
fn others_left(copies: &[CopyMade], text: &Text) -> Vec<String> {
    let others = copies.iter().filter(|copy| !is_kept(copy));
    let paths: Vec<String> = others.map(|copy| copy.path.display().to_string()).collect();
    let named = (!paths.is_empty()).then(|| text.erase_copies(paths.len()));
    named.into_iter().chain(paths).collect()
}
