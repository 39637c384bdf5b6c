//! Copies in words: what one holds, and what it would change.

use super::Text;
use crate::domain::{Moment, Now};
use crate::store::{
    AccessProblem, Comparison, Contents, Difference, Entries, Fingerprint, Lost, LostKind, Salvage,
    StoreError, Unlike,
};

impl Text {
    /// What a copy holds beside what is there now, and what goes and comes, a sentence each.
    pub fn comparison(&self, found: &Comparison, is_all: bool) -> Vec<String> {
        let mut lines = Vec::new();
        if found.is_hardly_of_it() {
            lines.push(self.restore_another_diary());
        }
        match (found.other_person(), found.copy.person_name.as_deref()) {
            (Some((copy, present)), _) => lines.push(self.restore_other_person(copy, present)),
            (None, Some(name)) => lines.push(self.restore_person(name)),
            (None, None) => {}
        }
        let copy = self.newest_of(&found.copy);
        lines.push(match copy {
            Some((what, day)) => self.copy_holds(what, day),
            None => self.copy_holds_nothing(),
        });
        let present = found.present.as_ref();
        lines.push(match present.map(|present| self.newest_of(present)) {
            Some(Some((what, day))) if found.is_damaged => self.present_reads(what, day),
            Some(Some((what, day))) => self.present_holds(what, day),
            Some(None) => self.present_holds_nothing(),
            None if found.is_there => self.present_unreadable(),
            None => self.present_missing(),
        });
        if present.is_none() {
            lines.push(if is_all {
                self.rescue_all()
            } else {
                self.rescue_later()
            });
        }
        if let Some(difference) = &found.difference {
            self.say_difference(difference, &mut lines);
        }
        lines
    }

    /// What becomes of what is in the diary's place, if anything is.
    pub fn restore_keeps(&self, found: &Comparison) -> Option<String> {
        match found.present {
            Some(_) if !found.is_damaged => Some(self.restore_kept()),
            _ => found.is_there.then(|| self.restore_kept_unreadable()),
        }
    }

    /// Why a file cannot be read or made.
    pub fn access_problem(&self, problem: AccessProblem) -> String {
        match problem {
            AccessProblem::Permission => self.access_permission(),
            AccessProblem::NoFolder => self.access_no_folder(),
            AccessProblem::ReadOnlyDisk => self.access_read_only_disk(),
            AccessProblem::NoAnswer => self.access_no_answer(),
            AccessProblem::Name => self.access_name(),
            AccessProblem::Other => self.access_other(),
        }
    }

    /// What is wrong with a copy, or a file that was to be put back.
    pub fn copy_error(&self, err: &StoreError) -> String {
        match err {
            StoreError::Missing(path) => self.cli_restore_missing(path.display().to_string()),
            StoreError::Newer { path, found, known } => {
                self.error_newer_copy(*found, *known, path.display().to_string())
            }
            StoreError::Damaged(path) => self.error_copy_damaged(path.display().to_string()),
            StoreError::DiskFull => self.restore_no_room(),
            err => self.store_error(err),
        }
    }

    /// What could not be read of a damaged diary, in a sentence.
    pub fn salvage(&self, found: &Salvage) -> String {
        if found.lost.is_empty() {
            return self.salvage_all();
        }
        let what = |lost: &Lost| {
            let kind = match lost.kind {
                LostKind::Answers => self.lost_answers(),
                LostKind::Notes => self.lost_notes(),
                LostKind::Measurements => self.lost_measurements(),
                LostKind::Intake => self.lost_intake(),
                LostKind::Others => self.lost_others(),
                LostKind::Lists => self.lost_lists(),
            };
            if lost.is_perhaps {
                return self.salvage_perhaps(kind);
            }
            match lost.days {
                Some(days) => {
                    let first = self.day_with_year(days.first);
                    match days.last {
                        Some(last) if last == days.first => self.salvage_on(kind, first),
                        Some(last) => self.salvage_between(kind, first, self.day_with_year(last)),
                        None => self.salvage_from(kind, first),
                    }
                }
                None => kind,
            }
        };
        let parts: Vec<String> = found.lost.iter().map(what).collect();
        self.salvage_lost(self.list(&parts))
    }

    /// How much a diary held when it was closed, and its newest day.
    pub fn holds(&self, diary: &Fingerprint) -> String {
        match diary.newest() {
            Some(day) => self.recall_holds(diary.entries, self.day_with_year(day)),
            None => self.recall_nothing(),
        }
    }

    /// That what lies in a diary's place is not what was there.
    pub fn unlike(&self, found: &Unlike, at: Now) -> String {
        let (then, now) = (self.holds(&found.then), self.holds(&found.now));
        let said = if found.is_another {
            self.recall_another(then, now)
        } else if found.is_less() {
            self.recall_less(then, now)
        } else {
            match found.then.changed_at() {
                Some(changed) => self.recall_earlier(self.when_made(changed, at)),
                None => self.recall_earlier_somehow(),
            }
        };
        let mut said = vec![said];
        match (&found.kept, found.then.log_aside()) {
            (Some(copy), _) => said.push(self.recall_kept(self.when_made(copy.at, at))),
            (None, Some(log)) => said.push(self.recall_log(log.display().to_string())),
            (None, None) => {}
        }
        said.extend(self.put_back_changes(found));
        said.join(" ")
    }

    /// What would become of the entries if what was there were put back, in a sentence; `None` if that is not known.
    pub fn put_back_changes(&self, found: &Unlike) -> Option<String> {
        let difference = found.difference.as_ref()?;
        let (comes, changes) = (difference.comes.entries, difference.changes.entries);
        let goes = difference.goes.entries;
        let mut parts = Vec::new();
        if comes > 0 {
            parts.push(self.put_back_comes(comes));
        }
        if changes > 0 {
            parts.push(self.put_back_differs(changes));
        }
        if goes > 0 {
            parts.push(self.put_back_goes(goes));
        }
        (!parts.is_empty()).then(|| self.put_back_what(self.list(&parts)))
    }

    /// A day and a time, or today and a time.
    pub fn when_made(&self, moment: Moment, now: Now) -> String {
        self.on_day(moment, self.clock(moment, now.zone), now)
    }

    /// The same with a time that is more exact.
    pub fn on_day(&self, moment: Moment, time: String, now: Now) -> String {
        let day = |at: Moment| now.zone.civil(at).map(|(day, _)| day);
        match day(moment) {
            Some(made) if day(now.moment) == Some(made) => self.copy_today(time),
            Some(made) => self.copy_on(self.day_with_year(made), time),
            None => time,
        }
    }

    /// How much a diary holds, and its newest day; nothing of an empty one.
    fn newest_of(&self, contents: &Contents) -> Option<(String, String)> {
        let day = contents.newest?;
        let what = self.entries_on_days(contents.entries, contents.days);
        Some((what, self.day_with_year(day)))
    }

    fn say_difference(&self, difference: &Difference, lines: &mut Vec<String>) {
        let what = |part: Entries| self.entries_on_days(part.entries, part.days);
        let changes = difference.changes.entries;
        match (difference.goes.entries, difference.comes.entries) {
            (0, 0) if changes == 0 => lines.push(self.restore_same()),
            (goes, comes) => {
                lines.push(if goes == 0 {
                    self.restore_goes_nothing()
                } else {
                    self.restore_goes(what(difference.goes))
                });
                lines.push(if comes == 0 {
                    self.restore_comes_nothing()
                } else {
                    self.restore_comes(what(difference.comes))
                });
                if changes > 0 {
                    lines.push(self.restore_changes(what(difference.changes)));
                }
            }
        }
        if difference.lists_differ {
            lines.push(self.restore_lists());
        }
    }
}
