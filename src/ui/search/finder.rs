//! Looking for words: the index over the open diary, made anew each time the search is opened (on a thread of its own for a large
//! diary), and what was found, worded and ready to draw. Lives as long as the search is open; two diaries never share one.

use egui::Context;

use crate::diary::{Diary, FoundDay, Search};
use crate::domain::Day;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::app::large_diary::{Reading, large_file};

/// Days that are shown at most; another word narrows it down.
const DAYS_SHOWN: usize = 60;

/// The open search.
#[derive(Debug, Default)]
pub struct Finder {
    /// What is being typed.
    pub typed: String,
    /// Which of the rows Enter opens.
    pub chosen: usize,
    /// The keys moved to another row: it has to come into view.
    pub has_moved: bool,
    search: Option<Search>,
    job: Option<Reading<Search>>,
    /// What `found` is about.
    looked_for: String,
    found: Found,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The days, newest first.
    pub rows: Vec<FoundRow>,
    /// Days that are not shown.
    pub more: usize,
}

/// A day with what was found on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRow {
    /// The day.
    pub day: Day,
    /// "Zondag 22 november 2026".
    pub heading: String,
    /// Where, and the words around in pieces; true = what was looked for.
    pub lines: Vec<(String, Vec<(String, bool)>)>,
    /// All of it in one sentence.
    pub name: String,
}

impl Finder {
    /// A search over `diary` as it is now. With a window, a large diary is read on a thread that wakes it.
    #[must_use]
    pub fn open(diary: &Diary, window: Option<&Context>, text: &Text) -> Self {
        match (large_file(diary), window) {
            (Some(path), Some(window)) => {
                let language = text.language();
                let read = move |diary: &Diary| index(diary, &Text::new(language));
                Self {
                    job: Reading::start("search", path, window.clone(), read),
                    ..Self::default()
                }
            }
            _ => Self {
                search: index(diary, text).inspect_err(warn).ok(),
                ..Self::default()
            },
        }
    }

    /// Whether the diary is still being read.
    #[must_use]
    pub const fn is_preparing(&self) -> bool {
        self.job.is_some()
    }

    /// What is found of what is typed now.
    pub fn found(&mut self, text: &Text) -> &Found {
        if let Some((outcome, false)) = self.job.as_ref().map(Reading::take) {
            self.job = None;
            self.search = outcome.and_then(|outcome| outcome.inspect_err(warn).ok());
            self.looked_for.clear();
        }
        if self.looked_for != self.typed
            && let Some(search) = &self.search
        {
            let days = search.find(&self.typed).inspect_err(warn);
            self.found = Found::new(&days.unwrap_or_default(), text);
            self.looked_for.clone_from(&self.typed);
            self.chosen = 0;
        }
        &self.found
    }

    /// The last row there is.
    #[must_use]
    pub fn last_row(&self) -> usize {
        self.found.rows.len().saturating_sub(1)
    }

    /// The day that Enter opens.
    #[must_use]
    pub fn chosen_day(&self) -> Option<Day> {
        self.found.rows.get(self.chosen).map(|row| row.day)
    }
}

impl Found {
    fn new(days: &[FoundDay], text: &Text) -> Self {
        Self {
            rows: days
                .iter()
                .take(DAYS_SHOWN)
                .map(|day| row(day, text))
                .collect(),
            more: days.len().saturating_sub(DAYS_SHOWN),
        }
    }
}

fn row(found: &FoundDay, text: &Text) -> FoundRow {
    let heading = format!("{} {}", text.day_heading(found.day), found.day.year());
    let lines: Vec<(String, Vec<(String, bool)>)> = found
        .hits
        .iter()
        .map(|hit| (text.search_place(&hit.place), hit.pieces.clone()))
        .collect();
    let said: Vec<String> = lines
        .iter()
        .map(|(place, pieces)| {
            let words: String = pieces.iter().map(|(piece, _)| piece.as_str()).collect();
            format!("{place}: {words}")
        })
        .collect();
    FoundRow {
        day: found.day,
        name: text.search_open(heading.as_str(), said.join(". ")),
        heading,
        lines,
    }
}

fn index(diary: &Diary, text: &Text) -> Result<Search, StoreError> {
    Search::new(diary.search_entries(text)?)
}

/// Nothing found is all a person sees of it; the diary itself says elsewhere what is wrong with it.
fn warn(err: &StoreError) {
    log::warn!("search: {err}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::{Moment, Now, Zone};
    use crate::text::Language;

    const NOW: Now = Now {
        moment: Moment(1_795_374_240),
        zone: Zone::Fixed(3_600),
    };

    #[test]
    fn what_is_found_is_worded_by_day_and_follows_what_is_typed() {
        let mut diary = Diary::in_memory().unwrap();
        let today = diary.today(NOW);
        for back in 0..70 {
            let command = Command::Note {
                day: today.plus(-back),
                body: format!("walked {back} km"),
                spell: i64::from(back),
            };
            diary.apply(command, NOW).unwrap();
        }
        let text = Text::new(Language::En);
        let mut finder = Finder::open(&diary, None, &text);
        assert_eq!(finder.found(&text), &Found::default());
        "walk".clone_into(&mut finder.typed);
        let found = finder.found(&text);
        assert_eq!((found.rows.len(), found.more), (60, 10));
        assert_eq!(
            found.rows[0].name,
            "Sunday 22 November 2026: Note: walked 0 km"
        );
        assert_eq!(finder.chosen_day(), Some(today));
        finder.chosen = 5;
        "walk 33".clone_into(&mut finder.typed);
        assert_eq!(finder.found(&text).rows.len(), 1);
        assert_eq!(finder.chosen_day(), Some(today.plus(-33)));
    }
}
