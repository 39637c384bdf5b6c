//! Looking for words: the index over the open diary, made anew each time the search is opened (on a thread of its own for a large
//! diary), and what was found, worded and ready to draw. Lives as long as the search is open; two diaries never share one.

use egui::Context;

use crate::diary::{Diary, FoundDay, FoundWords, Search};
use crate::domain::{Day, SignKey};
use crate::exchange::DateMeant;
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Go;
use crate::ui::action::spot::Spot;
use crate::ui::parts::large_diary::{Reading, large_file};

/// Days that are shown at most; another word narrows it down.
const DAYS_SHOWN: usize = 60;
/// Most days from one 29 February to the next.
const LEAP_DAY_APART_MOST: i32 = 8 * 366;

/// The open search.
#[derive(Debug, Default)]
pub struct Finder {
    /// What is being typed.
    pub typed: String,
    /// It has just been opened.
    pub is_new: bool,
    /// Which of the rows Enter opens.
    pub chosen: usize,
    /// The keys moved to another row: it has to come into view.
    pub has_moved: bool,
    /// The last day there can be something about.
    last_day: Option<Day>,
    search: Option<Search>,
    job: Option<Reading<Search>>,
    /// What `found` is about.
    looked_for: String,
    found: Found,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Symptoms that are called so, then the days.
    pub rows: Vec<FoundRow>,
    /// The days among them.
    pub days: usize,
    /// Days that are not shown.
    pub more: usize,
}

/// What a row opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opens {
    /// A day, and what was found there.
    Day(Day, Option<Spot>),
    /// The page of a sign.
    Sign(SignKey),
}

impl From<&Opens> for Go {
    fn from(opens: &Opens) -> Self {
        match opens {
            Opens::Day(day, None) => Self::Day(*day),
            Opens::Day(day, Some(spot)) => Self::Found(*day, spot.clone()),
            Opens::Sign(key) => Self::Sign(key.clone()),
        }
    }
}

/// A day with what was found on it, or a symptom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundRow {
    pub opens: Opens,
    /// "Zondag 22 november 2026", "Hoofdpijn".
    pub heading: String,
    /// Where, and the words around in pieces; true = what was looked for.
    pub lines: Vec<(String, Vec<(String, bool)>)>,
    /// All of it in one sentence.
    pub name: String,
}

impl Finder {
    /// A search over `diary` as it is now, going on with what was `typed` before. With a window, a large diary is read on a thread that wakes it.
    #[must_use]
    pub fn open(
        diary: &Diary,
        window: Option<&Context>,
        last_day: Day,
        typed: &str,
        text: &Text,
    ) -> Self {
        let begun = Self {
            typed: typed.to_owned(),
            is_new: true,
            last_day: Some(last_day),
            ..Self::default()
        };
        match (large_file(diary), window) {
            (Some(path), Some(window)) => {
                let language = text.language();
                let read = move |diary: &Diary| index(diary, &Text::new(language));
                Self {
                    job: Reading::start("search", path, window.clone(), read),
                    ..begun
                }
            }
            _ => Self {
                search: index(diary, text).inspect_err(warn).ok(),
                ..begun
            },
        }
    }

    /// Whether the diary is still being read.
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
            self.found = Found::of(search, &self.typed, self.last_day, text)
                .inspect_err(warn)
                .unwrap_or_default();
            self.looked_for.clone_from(&self.typed);
            self.chosen = 0;
        }
        &self.found
    }

    /// Why what is typed is no day on which something can be found, if it is meant as one.
    pub fn why_no_day(&self, text: &Text) -> Option<String> {
        text.why_no_day(&self.typed, self.last_day?)
    }

    /// The last row there is.
    pub fn last_row(&self) -> usize {
        self.found.rows.len().saturating_sub(1)
    }

    /// What Enter opens.
    pub fn chosen(&self) -> Option<&Opens> {
        self.found.rows.get(self.chosen).map(|row| &row.opens)
    }
}

impl Found {
    fn of(
        search: &Search,
        typed: &str,
        last_day: Option<Day>,
        text: &Text,
    ) -> Result<Self, StoreError> {
        let named = last_day.and_then(|today| text.day_in_words(typed, today));
        let meant = named.map_or_else(
            || DateMeant::read(typed).ok(),
            |day| Some(DateMeant::Day(day)),
        );
        let found = search.find(typed)?;
        let mut days = meant.map_or_else(Vec::new, |meant| days_meant(search, meant, last_day));
        let by_words = found.days.into_iter();
        days.extend(by_words.filter(|found| !meant.is_some_and(|meant| meant.contains(found.day))));
        let shown = days.iter().take(DAYS_SHOWN);
        // There is nothing to read about a symptom of the person's own.
        let signs = found.signs.iter();
        let signs = signs.filter(|key| matches!(key, SignKey::BuiltIn(_)));
        let signs = signs.map(|key| sign_row(key, text));
        Ok(Self {
            rows: signs.chain(shown.map(|day| row(day, text))).collect(),
            days: days.len(),
            more: days.len().saturating_sub(DAYS_SHOWN),
        })
    }
}

/// A day that was typed is found even where nothing stands there; without its year it is the latest.
fn days_meant(search: &Search, meant: DateMeant, last_day: Option<Day>) -> Vec<FoundDay> {
    let days = search.days_meant(|day| meant.contains(day));
    match meant {
        DateMeant::Day(day) if days.is_empty() && Some(day) <= last_day => vec![FoundDay {
            day,
            hits: Vec::new(),
        }],
        DateMeant::Month(first) if days.is_empty() && Some(first) <= last_day => vec![FoundDay {
            day: first,
            hits: Vec::new(),
        }],
        DateMeant::OfYear { .. } if days.is_empty() => {
            let mut newest = last_day.into_iter().flat_map(|last| {
                // Over a leap day too, across a century without one.
                (0..LEAP_DAY_APART_MOST).map(move |back| last.plus(-back))
            });
            let newest = newest.find(|day| meant.contains(*day));
            let nothing_there = |day| FoundDay {
                day,
                hits: Vec::new(),
            };
            newest.map(nothing_there).into_iter().collect()
        }
        _ => days,
    }
}

fn spot(hit: &FoundWords) -> Spot {
    let found = hit.pieces.iter().find(|(_, is_found)| *is_found);
    Spot {
        place: hit.place.clone(),
        words: found.map_or_else(String::new, |(words, _)| words.clone()),
    }
}

fn sign_row(key: &SignKey, text: &Text) -> FoundRow {
    let heading = text.sign(key);
    FoundRow {
        opens: Opens::Sign(key.clone()),
        name: text.search_open(heading.as_str(), text.search_sign()),
        lines: vec![(text.search_in_sign(), vec![(text.search_sign(), false)])],
        heading,
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
    let said = if said.is_empty() {
        text.search_open_day()
    } else {
        said.join(". ")
    };
    FoundRow {
        opens: Opens::Day(found.day, found.hits.first().map(spot)),
        name: text.search_open(heading.as_str(), said),
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
    use crate::diary::{Command, SearchPlace};
    use crate::domain::testing::NOW;

    use crate::text::Language;

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
        let mut finder = Finder::open(&diary, None, diary.today(NOW), "", &text);
        assert_eq!(finder.found(&text), &Found::default());
        "walk".clone_into(&mut finder.typed);
        let found = finder.found(&text);
        assert_eq!((found.rows.len(), found.more), (60, 10));
        assert_eq!(
            found.rows[0].name,
            "Sunday 22 November 2026: Note: walked 0 km"
        );
        let walk = Spot {
            place: SearchPlace::Note,
            words: "walk".to_owned(),
        };
        let opens = |day, words: &str| {
            let words = words.to_owned();
            Opens::Day(
                day,
                Some(Spot {
                    words,
                    ..walk.clone()
                }),
            )
        };
        assert_eq!(finder.chosen(), Some(&opens(today, "walked")));
        finder.chosen = 5;
        "walk 33".clone_into(&mut finder.typed);
        assert_eq!(finder.found(&text).rows.len(), 1);
        assert_eq!(finder.chosen(), Some(&opens(today.plus(-33), "walked")));
    }

    #[test]
    fn dates_and_symptoms_are_found_too() {
        let mut diary = Diary::in_memory().unwrap();
        for back in [0, 10, 365] {
            let command = Command::Note {
                day: diary.today(NOW).plus(-back),
                body: format!("walked {back} km"),
                spell: i64::from(back),
            };
            diary.apply(command, NOW).unwrap();
        }
        let text = Text::new(Language::Nl);
        let mut finder = Finder::open(&diary, None, diary.today(NOW), "", &text);
        let mut rows = |typed: &str| -> Vec<String> {
            typed.clone_into(&mut finder.typed);
            let rows = finder.found(&text).rows.iter();
            rows.map(|row| row.heading.clone()).collect()
        };
        let days = ["Zondag 22 november 2026", "Zaterdag 22 november 2025"];
        assert_eq!(rows("22 november"), days);
        assert_eq!(rows("22-11-2026"), days[..1]);
        assert_eq!(
            rows("november 2026"),
            [days[0], "Donderdag 12 november 2026"]
        );
        assert_eq!(
            rows("3 maart 2026"),
            ["Dinsdag 3 maart 2026"],
            "nothing stands there"
        );
        assert_eq!(rows("3 maart"), ["Dinsdag 3 maart 2026"], "the latest");
        assert_eq!(
            rows("30 november"),
            ["Zondag 30 november 2025"],
            "not ahead"
        );
        assert_eq!(rows("29 februari"), ["Donderdag 29 februari 2024"]);
        assert_eq!(rows("Gisteren"), ["Zaterdag 21 november 2026"]);
        assert_eq!(rows("overmorgen"), Vec::<String>::new(), "has not come");
        assert_eq!(
            rows("mei 2026"),
            ["Vrijdag 1 mei 2026"],
            "an empty month too"
        );
        assert_eq!(rows("23-11-2026"), Vec::<String>::new(), "has not come");
        assert_eq!(rows("kramp"), ["Spierkrampen"]);
        let cramps = SignKey::parse("muscle_cramps").unwrap();
        assert_eq!(finder.chosen(), Some(&Opens::Sign(cramps)));
    }
}
