//! A copy was put into the open diary by another window or a command: what it held was set aside among its copies, which tells.

use std::collections::BTreeSet;
use std::path::PathBuf;

use egui::Ui;

use crate::diary::Diary;
use crate::store::CopyReason;
use crate::text::Text;
use crate::ui::action::PutAway;
use crate::ui::action::copies::CopiesAction;
use crate::ui::scene::Scene;
use crate::ui::widgets::{MessageLook, message_bar, quiet_button, secondary_button, ways_below};

/// What was set aside for copies that were put back, and what is to be said of one that this window did not put back.
#[derive(Debug, Default)]
pub struct RestoredElsewhere {
    known: Option<Known>,
    said: Option<Said>,
}

#[derive(Debug)]
struct Known {
    path: PathBuf,
    /// Until then nothing of it was news.
    version: Option<i64>,
    /// All that was ever seen there: a disk may be away for a while.
    set_aside: BTreeSet<PathBuf>,
}

#[derive(Debug)]
struct Said {
    words: String,
    kept: PathBuf,
}

impl RestoredElsewhere {
    /// What is set aside now is this window's doing.
    pub fn know_anew(&mut self) {
        self.said = None;
        if let Some(known) = &mut self.known {
            known.version = None;
        }
    }

    /// Puts away what was said.
    pub fn close(&mut self) {
        self.said = None;
    }

    /// Whether something is to be said.
    pub const fn is_said(&self) -> bool {
        self.said.is_some()
    }

    /// Draws what is to be said.
    pub fn restored_ui(&self, ui: &mut Ui, scene: &mut Scene) {
        let text = scene.text;
        let Some(said) = &self.said else { return };
        message_bar(ui, MessageLook::Info, &said.words, None);
        ways_below(ui, |ui| {
            if secondary_button(ui, &text.restore_take_back()).clicked() {
                let kept = said.kept.clone();
                scene.ask(CopiesAction::TakeBack(kept));
            }
            if quiet_button(ui, &text.close()).clicked() {
                scene.ask(PutAway::Restored);
            }
        });
    }
}

impl RestoredElsewhere {
    /// Says that a command put a copy back into the `diary` while no window was open; what was there lies at `kept`.
    pub fn say(&mut self, kept: PathBuf, diary: &Diary, text: &Text) {
        if kept.is_file() {
            let words = words(diary, text);
            self.said = Some(Said { words, kept });
        }
    }

    /// Looks whether what another program wrote to the `diary`, which has come to this `version`, was a copy that it put back.
    pub fn look(&mut self, diary: &Diary, version: i64, text: &Text) {
        let (Some(path), None) = (diary.path(), diary.displaced()) else {
            return;
        };
        let known = self.known.as_ref().filter(|known| known.path == path);
        let is_first = known.is_none_or(|known| known.version.is_none());
        if known.is_some_and(|known| known.version == Some(version)) {
            return;
        }
        let mut seen = known.map_or_else(BTreeSet::new, |known| known.set_aside.clone());
        let found = set_aside(diary);
        let kept = found.iter().find(|kept| !is_first && !seen.contains(*kept));
        let said = kept.map(|kept| Said {
            words: words(diary, text),
            kept: kept.clone(),
        });
        seen.extend(found);
        self.known = Some(Known {
            path: path.to_owned(),
            version: Some(version),
            set_aside: seen,
        });
        if said.is_some() {
            self.said = said;
        }
    }
}

/// What was set aside, the newest first.
fn set_aside(diary: &Diary) -> Vec<PathBuf> {
    let place = diary.copies_place().ok().flatten();
    let copies = place.map(|place| place.copies()).unwrap_or_default();
    let of_restore = copies
        .into_iter()
        .filter(|copy| copy.reason == CopyReason::SetAside);
    of_restore.map(|copy| copy.path).collect()
}

fn words(diary: &Diary, text: &Text) -> String {
    match diary.fingerprint() {
        Ok(now) => text.restored_elsewhere(text.holds(&now)),
        Err(_) => text.restored_elsewhere(text.recall_nothing()),
    }
}
