//! An open diary in the window: which screen, which day, and the values the screens draw. Loads again only what changed.

mod asides;
mod away;
mod brought;
mod change;
mod day_turn;
mod deletion;
mod files;
pub(in crate::ui) mod heard;
mod load;
mod look_at;
mod other_file;
mod own_steps;
mod screens;
mod snapshot;
pub(in crate::ui) mod standing;
mod turns;
mod typed;

use std::path::Path;

use egui::Context;

use self::asides::Asides;
use self::day_turn::DayTurn;
use self::heard::Heard;
use self::own_steps::OwnSteps;
pub(in crate::ui) use self::screens::side_margin;
use self::snapshot::Snapshots;
use self::standing::Standing;
use crate::diary::{Act, Changes, Diary};
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::calendar::place::CalendarPlace;
use crate::ui::export::ExportDesk;
use crate::ui::lookback::looking_back::LookingBack;
use crate::ui::magnesium::MagnesiumPlace;
use crate::ui::parts::choices::Choices;
use crate::ui::records::RecordsPlace;
use crate::ui::report::ReportPlace;
use crate::ui::search::finder::Finder;
use crate::ui::settings::place::SettingsPlace;
use crate::ui::today::data::TodayData;
use crate::ui::today::screen::TodayScreen;
use crate::ui::trends::{hint::why_place::WhyPlace, place::TrendsPlace};

/// An open diary and what is on the screen.
pub struct Session {
    /// Before the diary: what reads it ends first.
    pub(in crate::ui) snapshots: Snapshots,
    pub(in crate::ui) diary: Diary,
    pub(in crate::ui) version: i64,
    pub(in crate::ui) screen: Screen,
    pub(in crate::ui) known_today: Day,
    pub(in crate::ui) today: TodayData,
    pub(in crate::ui) today_screen: TodayScreen,
    pub(in crate::ui) calendar: CalendarPlace,
    pub(in crate::ui) magnesium: MagnesiumPlace,
    pub(in crate::ui) records: RecordsPlace,
    pub(in crate::ui) report: ReportPlace,
    pub(in crate::ui) export: ExportDesk,
    pub(in crate::ui) looking_back: LookingBack,
    pub(in crate::ui) trends: TrendsPlace,
    pub(in crate::ui) why: WhyPlace,
    pub(in crate::ui) asides: Asides,
    /// The open search, if one is.
    pub(in crate::ui) finder: Option<Finder>,
    /// What was looked for last.
    pub(in crate::ui) searched: String,
    pub(in crate::ui) choices: Choices,
    pub(in crate::ui) settings: SettingsPlace,
    pub(in crate::ui) standing: Standing,
    /// The act that filled in many rows, until the next one.
    pub(in crate::ui) filled: Option<Act>,
    /// What undo or redo did somewhere that is not on the screen, in words, until the next act.
    pub(in crate::ui) unseen: Option<String>,
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
        let today = TodayData::load(&diary, known_today, now, text)?;
        Ok(Self {
            version: diary.version()?,
            screen: Screen::Today,
            known_today,
            today_screen: TodayScreen::new(&today),
            magnesium: MagnesiumPlace::default(),
            records: RecordsPlace::default(),
            report: ReportPlace::default(),
            export: ExportDesk::default(),
            today,
            calendar: CalendarPlace::new(known_today),
            looking_back: LookingBack::default(),
            trends: TrendsPlace::default(),
            why: WhyPlace::default(),
            asides: Asides::default(),
            finder: None,
            searched: String::new(),
            choices,
            settings: SettingsPlace::default(),
            standing: Standing::default(),
            snapshots: Snapshots::default(),
            filled: None,
            unseen: None,
            line_since: None,
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

    /// The screen that the bar shows as open: a page opened from another belongs to that one.
    pub const fn nav_screen(&self) -> Screen {
        if self.screen.is_aside() {
            self.asides.back_to()
        } else {
            self.screen
        }
    }

    /// What Today shows.
    pub const fn today(&self) -> &TodayData {
        &self.today
    }

    /// The state of Today's keyboard and drafts.
    pub const fn today_screen(&mut self) -> (&mut TodayScreen, &TodayData) {
        (&mut self.today_screen, &self.today)
    }

    pub const fn calendar(&self) -> &CalendarPlace {
        &self.calendar
    }

    pub const fn trends(&self) -> &TrendsPlace {
        &self.trends
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

    /// Loads everything again, as for another language.
    pub fn reload(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        self.load(Changes::ALL, now, text)
    }

    /// Shows the choices of this computer as they are now.
    pub fn show_choices(&mut self, choices: Choices) {
        if self.choices != choices {
            self.choices = choices;
            self.settings.forget();
        }
    }

    pub(in crate::ui) fn go_to(&mut self, screen: Screen) {
        self.asides.go(self.nav_screen(), screen);
        self.screen = screen;
    }

    pub(in crate::ui) fn show_day(
        &mut self,
        day: Day,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.today = TodayData::load(&self.diary, day, now, text)?;
        self.today_screen.turn_to(&self.today);
        self.load_magnesium(now, text)
    }
}
