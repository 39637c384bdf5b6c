//! The words beside an answer ("left calf") while they are typed. They are kept on Enter and on leaving the field, and put away on
//! Escape; nothing is kept of words that say what is already there.

use egui::{Key, Ui};

use super::data::TodayData;
use super::rows_data::{Row, RowEntry};
use crate::diary::Command;
use crate::domain::{Day, SignId};
use crate::ui::action::Change;
use crate::ui::parts::kept_form::{Ended, Typed};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{is_pressing, text_field};

/// A wide field would look as if it were for a story.
const FIELD_WIDTH: f32 = 380.0;

/// Words beside an answer, being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemarkDraft {
    day: Day,
    sign: SignId,
    typed: String,
    had: String,
    is_new: bool,
    /// The field was left, and the words are not handed on yet.
    is_left: bool,
}

impl RemarkDraft {
    /// Begins with the words that are there.
    #[must_use]
    pub fn new(day: Day, sign: SignId, remark: Option<&str>) -> Self {
        let had = remark.unwrap_or_default().to_owned();
        Self {
            day,
            sign,
            typed: had.clone(),
            had,
            is_new: true,
            is_left: false,
        }
    }

    /// Whether these words belong to this row.
    pub fn is_of(&self, row: &Row) -> bool {
        self.sign == row.sign
    }

    /// The same on a day.
    pub fn is_at(&self, day: Day, row: &Row) -> bool {
        self.day == day && self.is_of(row)
    }

    /// Whether the answer they stand beside is still there.
    pub fn has_place(&self, data: &TodayData) -> bool {
        let is_answered = |row: &Row| {
            self.is_of(row)
                && matches!(
                    row.entry,
                    RowEntry::Daily {
                        chosen: Some(_),
                        ..
                    }
                )
        };
        data.day == self.day && data.rows.iter().any(is_answered)
    }

    /// The command that keeps them, if they say something else than before.
    pub fn command(&self) -> Option<Command> {
        (self.typed.trim() != self.had).then(|| Command::Remark {
            day: self.day,
            sign: self.sign,
            text: self.typed.clone(),
        })
    }

    /// Draws the field; how it ended. It stays until the diary has the words.
    pub fn remark_ui(&mut self, ui: &mut Ui, scene: &mut Scene, sign_name: &str) -> Option<Ended> {
        let text = scene.text;
        let name = text.today_remark(sign_name);
        ui.add_space(theme::SPACE_XS);
        let response = ui
            .scope(|ui| {
                ui.set_max_width(FIELD_WIDTH.min(ui.available_width()));
                text_field(ui, &mut self.typed, &name, &text.today_remark_hint())
            })
            .inner;
        ui.add_space(theme::SPACE_S);
        if std::mem::take(&mut self.is_new) {
            response.request_focus();
            return None;
        }
        self.is_left |= response.lost_focus();
        // Not while a button is down: the rows below would move away under the pointer.
        if !self.is_left || is_pressing(ui) {
            return None;
        }
        self.is_left = false;
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            return Some(Ended::Aside);
        }
        if self.command().is_none() {
            return Some(Ended::With(()));
        }
        scene.ask(Change::Write);
        None
    }
}

impl Typed for RemarkDraft {
    fn is_empty(&self) -> bool {
        self.command().is_none()
    }

    fn begin_again(&mut self) {
        (self.is_new, self.is_left) = (true, false);
    }

    fn is_about(&self, other: &Self) -> bool {
        (self.day, self.sign, &self.had) == (other.day, other.sign, &other.had)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_other_words_are_kept() {
        let draft = |typed: &str| {
            let day = Day::from_ymd(2026, 11, 22).unwrap();
            let mut draft = RemarkDraft::new(day, SignId(1), Some("left calf"));
            typed.clone_into(&mut draft.typed);
            draft.command()
        };
        assert_eq!(draft(" left calf "), None);
        assert!(matches!(draft(""), Some(Command::Remark { text, .. }) if text.is_empty()));
        assert!(draft("right calf").is_some());
    }
}
