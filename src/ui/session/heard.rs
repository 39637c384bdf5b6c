//! What is heard of an open diary: where the person is, and what was just done. Words only; how they are said is
//! [`crate::ui::announce`]'s.

use egui::Id;

use super::Session;
use crate::diary::Act;
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::announce::Place;
use crate::ui::parts::screen_name::screen_name;
use crate::ui::today::rows_data::Row;

/// Something that was done, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Said {
    /// Heard wherever the keyboard is.
    Always(String),
    /// Not heard from a control that says it of itself.
    OffControl(String),
    /// Not heard by who is still typing.
    OffField(String),
}

/// What is to be heard, and what was.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// What was done since the last picture.
    said: Vec<Said>,
    /// The page of which it was said that it is open.
    page: Option<Screen>,
}

impl Session {
    /// Where the person is while no control has the focus.
    pub(in crate::ui) fn place(&self, text: &Text) -> Place {
        let (id, words) = match self.screen {
            Screen::Today => {
                let day = || {
                    (
                        Id::unique(("day", self.pages.today.data.day)),
                        self.pages.today.data.heading.clone(),
                    )
                };
                let row = self.pages.today.screen.chosen_row(&self.pages.today.data);
                let row = row.map(|row| (Id::unique(("row", row.sign)), row.heard(text)));
                let (id, words) = row.unwrap_or_else(day);
                (id, Some(words))
            }
            Screen::Calendar => {
                let day = self.pages.calendar.day();
                let words = self
                    .pages
                    .calendar
                    .data()
                    .and_then(|data| data.day_name(day));
                (Id::unique(("calendar", day)), words.map(str::to_owned))
            }
            Screen::Trends => (
                Id::unique(("trends", self.pages.trends.open_sign())),
                self.pages.trends.heard(text),
            ),
            Screen::Sign => (
                Id::unique("sign"),
                self.pages.sign.name().map(str::to_owned),
            ),
            screen => (Id::unique(("page", screen)), None),
        };
        let words = words.or_else(|| self.page_name(text)).unwrap_or_default();
        Place { id, words }
    }

    fn page_name(&self, text: &Text) -> Option<String> {
        let name = screen_name(self.nav_screen(), text)?;
        Some(text.heard_page(name))
    }

    /// What is to be heard since the last picture; another page is said before what was done on it.
    pub(in crate::ui) fn take_said(&mut self, text: &Text) -> Vec<Said> {
        let screen = self.nav_screen();
        let is_other = self.heard.page.replace(screen) != Some(screen);
        let page = is_other.then(|| self.page_name(text)).flatten();
        let page = page.map(Said::Always);
        page.into_iter().chain(self.heard.said.drain(..)).collect()
    }

    /// Something was done.
    pub(super) fn say_done(&mut self, act: Option<&Act>, text: &Text) {
        let Some(act) = act else { return };
        // The line at the foot says it, and "not saved yet" is said above the page.
        if act.is_told_at_foot() || self.diary.is_waiting() {
            return;
        }
        let done = || text.heard_done(text.act(Some(act), self.known_today));
        let said = match act {
            Act::Answer { sign, .. } => {
                let is_it = |row: &&Row| row.key.to_string() == *sign;
                let row = self.pages.today.data.rows.iter().find(is_it);
                let chosen = self.pages.today.screen.chosen_row(&self.pages.today.data);
                Said::OffControl(match row {
                    Some(row) if Some(row.sign) == chosen.map(|row| row.sign) => text.heard_saved(),
                    Some(row) => text.heard_answered(row.heard(text)),
                    None => done(),
                })
            }
            Act::Factor { .. } => Said::OffControl(done()),
            Act::Note { .. } | Act::Remark { .. } | Act::Questions { .. } => Said::OffField(done()),
            _ => Said::Always(done()),
        };
        self.heard.said.push(said);
    }

    /// Something was taken back, or there was nothing to take back.
    pub(super) fn say_undone(&mut self, act: Option<&Act>, text: &Text) {
        // The line at the foot says it of a page that is not in sight.
        if self.told.is_some() {
            return;
        }
        let words = |act| text.undone_elsewhere(text.act(Some(act), self.known_today));
        let words = act.map_or_else(|| text.heard_nothing_undone(), words);
        self.heard.said.push(Said::Always(words));
    }

    /// Something was done again, or there was nothing to do again.
    pub(super) fn say_redone(&mut self, act: Option<&Act>, text: &Text) {
        // The line at the foot says it of a page that is not in sight.
        if self.told.is_some() {
            return;
        }
        let words = |act| text.redone_elsewhere(text.act(Some(act), self.known_today));
        let words = act.map_or_else(|| text.heard_nothing_redone(), words);
        self.heard.said.push(Said::Always(words));
    }
}
