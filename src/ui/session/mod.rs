//! An open diary in the window: which screen, which day, and the values the screens draw. Loads again only what changed.

mod away;
mod brought;
mod change;
mod day_turn;
mod deletion;
mod files;
pub(in crate::ui) mod heard;
mod look_at;
mod other_file;
mod own_steps;
mod pages;
mod screens;
mod snapshot;
pub(in crate::ui) mod standing;
mod trail;
mod turns;
mod typed;

use std::collections::HashSet;
use std::path::Path;

use egui::Context;

use self::day_turn::DayTurn;
use self::heard::Heard;
use self::own_steps::OwnSteps;
use self::pages::Pages;
pub(in crate::ui) use self::screens::side_margin;
use self::snapshot::Snapshots;
use self::standing::Standing;
use self::trail::Trail;
use crate::diary::{Act, Diary};
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::calendar::page::CalendarPage;
use crate::ui::export::ExportDesk;
use crate::ui::lookback::looking_back::LookingBack;
use crate::ui::parts::choices::Choices;
use crate::ui::search::finder::Finder;
use crate::ui::today::data::TodayData;
use crate::ui::today::page::TodayPage;
use crate::ui::today::screen::TodayScreen;
use crate::ui::trends::{hint::why_words::WhyWords, page::TrendsPage};

/// An open diary and what is on the screen.
pub struct Session {
    /// Before the diary: what reads it ends first.
    pub(in crate::ui) snapshots: Snapshots,
    pub(in crate::ui) diary: Diary,
    pub(in crate::ui) version: i64,
    pub(in crate::ui) screen: Screen,
    /// Where a page that was opened from another leads back to.
    back_to: Screen,
    pub(in crate::ui) known_today: Day,
    pub(in crate::ui) pages: Pages,
    /// The page that is shown was chosen in the bar: it begins at its head, however far down it was read before.
    pub(in crate::ui) begins: bool,
    /// Those that could not be read: not asked again with each picture, but once the diary changes or the person goes somewhere.
    unreadable: HashSet<Screen>,
    pub(in crate::ui) export: ExportDesk,
    pub(in crate::ui) looking_back: LookingBack,
    pub(in crate::ui) why: WhyWords,
    /// Where the pages were opened from that lead to the one that is shown.
    pub(in crate::ui) trail: Trail,
    /// The open search, if one is.
    pub(in crate::ui) finder: Option<Finder>,
    /// What was looked for last.
    pub(in crate::ui) searched: String,
    pub(in crate::ui) choices: Choices,
    pub(in crate::ui) standing: Standing,
    /// The act that filled in many rows, until the next one.
    pub(in crate::ui) filled: Option<Act>,
    /// What undo or redo did, or which days stay as they were, in words, until the next act.
    pub(in crate::ui) told: Option<String>,
    /// When the line at the foot of the window last changed or was held, in seconds of the window; `None` = it is new.
    pub(in crate::ui) line_since: Option<f64>,
    heard: Heard,
    own_steps: OwnSteps,
    pub(in crate::ui) day_turn: DayTurn,
}

impl Session {
    /// Shows the diary's today.
    pub fn open(
        mut diary: Diary,
        choices: Choices,
        now: Now,
        text: &Text,
    ) -> Result<Self, StoreError> {
        diary.hold_back()?;
        let known_today = diary.today(now);
        Ok(Self {
            version: diary.version()?,
            screen: Screen::Today,
            back_to: Screen::Today,
            known_today,
            pages: Pages::open(&diary, known_today, now, text)?,
            unreadable: HashSet::new(),
            export: ExportDesk::default(),
            looking_back: LookingBack::default(),
            why: WhyWords::default(),
            trail: Trail::default(),
            finder: None,
            searched: String::new(),
            choices,
            standing: Standing::default(),
            snapshots: Snapshots::default(),
            filled: None,
            told: None,
            line_since: None,
            begins: false,
            heard: Heard::default(),
            own_steps: OwnSteps::at_opening(diary.done_steps()?),
            day_turn: DayTurn::default(),
            diary,
        })
    }

    /// The screen that is shown.
    pub const fn screen(&self) -> Screen {
        self.screen
    }

    /// Whether the page that is shown was opened from another, and leads back there.
    pub fn leads_back(&self) -> bool {
        let is_inside = self.screen == Screen::Trends && self.pages.trends.is_open()
            || self.pages.magnesium.is_inside(self.screen);
        is_inside || self.screen.is_aside() || self.trail.leads_back()
    }

    /// The screen that the bar shows as open: a page opened from another belongs to that one.
    pub const fn nav_screen(&self) -> Screen {
        if self.screen.is_aside() {
            self.back_to
        } else {
            self.screen
        }
    }

    /// What Today shows.
    pub const fn today(&self) -> &TodayData {
        &self.pages.today.data
    }

    /// The state of Today's keyboard and drafts.
    pub const fn today_screen(&mut self) -> (&mut TodayScreen, &TodayData) {
        {
            let TodayPage { data, screen, .. } = &mut self.pages.today;
            (screen, data)
        }
    }

    pub const fn calendar(&self) -> &CalendarPage {
        &self.pages.calendar
    }

    pub const fn trends(&self) -> &TrendsPage {
        &self.pages.trends
    }

    /// The last day that can be filled in.
    pub const fn last_day(&self) -> Day {
        self.known_today
    }

    /// The diary, for reading.
    pub const fn diary(&self) -> &Diary {
        &self.diary
    }

    /// The diary's file.
    pub fn path(&self) -> Option<&Path> {
        self.diary.path()
    }

    /// Whether this is a sample to look around in.
    pub const fn is_sample(&self) -> bool {
        self.diary.settings().sample
    }

    /// Whether nothing can be added.
    pub fn is_read_only(&self) -> bool {
        self.diary.is_read_only()
    }

    /// Lets work on other threads wake the window.
    pub fn wake(&mut self, window: &Context) {
        self.looking_back.wake(window);
    }

    /// Shows the choices of this computer as they are now.
    pub fn show_choices(&mut self, choices: Choices) {
        if self.choices != choices {
            self.choices = choices;
            self.outdate_settings();
        }
    }

    pub(in crate::ui) fn go_to(&mut self, screen: Screen) {
        if screen.is_aside() {
            self.back_to = self.nav_screen();
        }
        if screen != self.screen {
            self.pages.of(self.screen).leave();
        }
        self.screen = screen;
    }

    /// Opens a day, without leaving the screen.
    pub(in crate::ui) const fn show_day(&mut self, day: Day) {
        self.pages.today.turn_to(day);
    }
}
