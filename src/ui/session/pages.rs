//! All pages of an open diary, and which of them a screen is. What is particular to one page is asked of that page.

use strum::VariantArray as _;

use super::Session;
use crate::diary::{Act, Changes, Diary, DiaryError, Done};
use crate::domain::{Day, Now};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::Screen;
use crate::ui::calendar::page::CalendarPage;
use crate::ui::magnesium::MagnesiumPage;
use crate::ui::page::{Page, Source};
use crate::ui::pages::page::{AboutPage, HelpPage, SignPage};
use crate::ui::records::RecordsPage;
use crate::ui::report::ReportPage;
use crate::ui::settings::page::SettingsPage;
use crate::ui::today::page::TodayPage;
use crate::ui::trends::page::TrendsPage;

/// The pages.
#[derive(Debug)]
pub struct Pages {
    pub today: TodayPage,
    pub calendar: CalendarPage,
    pub trends: TrendsPage,
    pub magnesium: MagnesiumPage,
    pub records: RecordsPage,
    pub report: ReportPage,
    pub settings: SettingsPage,
    pub sign: SignPage,
    help: HelpPage,
    about: AboutPage,
}

impl Pages {
    /// Every page, at the day that is open.
    pub fn open(diary: &Diary, day: Day, now: Now, text: &Text) -> Result<Self, StoreError> {
        Ok(Self {
            today: TodayPage::open(diary, day, now, text)?,
            calendar: CalendarPage::new(day),
            trends: TrendsPage::default(),
            magnesium: MagnesiumPage::default(),
            records: RecordsPage::default(),
            report: ReportPage::default(),
            settings: SettingsPage::default(),
            sign: SignPage::default(),
            help: HelpPage::default(),
            about: AboutPage::default(),
        })
    }

    /// The page of a screen.
    pub fn of(&mut self, screen: Screen) -> &mut dyn Page {
        match screen {
            Screen::Today => &mut self.today,
            Screen::Calendar => &mut self.calendar,
            Screen::Trends => &mut self.trends,
            Screen::Magnesium => &mut self.magnesium,
            Screen::Records => &mut self.records,
            Screen::Report => &mut self.report,
            Screen::Help => &mut self.help,
            Screen::Settings => &mut self.settings,
            Screen::Sign => &mut self.sign,
            Screen::About => &mut self.about,
        }
    }

    /// What they say may no longer hold.
    pub fn outdate(&mut self, changes: Changes) {
        for screen in Screen::VARIANTS {
            self.of(*screen).outdate(changes);
        }
    }
}

impl Session {
    /// Reads what the page that is shown lacks, and what is heard of Today: before each picture, and before what was done is told.
    pub fn load_shown(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        let look = self.pages.trends.look().clone();
        let mut from = Source {
            diary: &self.diary,
            looking_back: &mut self.looking_back,
            choices: &self.choices,
            today: self.known_today,
            day: self.pages.today.day(),
            look: &look,
            now,
            text,
        };
        let mut outcome = Ok(());
        for screen in [Screen::Today, self.screen] {
            if self.unreadable.contains(&screen) {
                continue;
            }
            if let Err(err) = self.pages.of(screen).load(&mut from) {
                // What is held by another program, or is being found out, is there in a moment.
                if !matches!(err, StoreError::Locked) && !self.diary.is_doubted() {
                    self.unreadable.insert(screen);
                }
                outcome = outcome.and(Err(err));
            }
        }
        outcome.and(self.why.load(&mut from))
    }

    /// Asks again for what could not be read.
    pub(in crate::ui) fn ask_again(&mut self) {
        self.unreadable.clear();
    }

    /// Parts of the diary changed, or with all of them the day or the language.
    pub(in crate::ui) fn outdate(&mut self, changes: Changes) {
        if changes.is_empty() {
            return;
        }
        if changes.touch_trends() {
            self.looking_back.outdate();
        }
        self.outdate_pages(changes);
    }

    /// The choices of this computer, or the copies, changed: Settings says them.
    pub(in crate::ui) fn outdate_settings(&mut self) {
        self.pages.settings.outdate(Changes::ALL);
    }

    fn outdate_pages(&mut self, changes: Changes) {
        self.ask_again();
        self.pages.outdate(changes);
        self.why.outdate();
    }

    /// An act changed the diary. Of answers alone looking back takes in those of their days.
    pub(super) fn outdate_done(&mut self, done: &Done) -> Result<(), DiaryError> {
        let only_answers = Changes {
            answers: true,
            ..Changes::default()
        };
        // What is asked of the GP changes nothing that is counted, and is all of the report that is read again.
        if matches!(done.act, Some(Act::Questions { .. })) {
            let others = Screen::VARIANTS
                .iter()
                .filter(|screen| **screen != Screen::Report);
            others.for_each(|screen| self.pages.of(*screen).outdate(done.changes));
            self.pages.report.take_over_questions(&self.diary);
            return Ok(());
        }
        let days = done.act.as_ref().and_then(Act::answered_days);
        if let Some(days) = days.filter(|_| done.changes == only_answers) {
            self.looking_back.take_in(&self.diary, &days)?;
            self.outdate_pages(done.changes);
        } else {
            self.outdate(done.changes);
        }
        Ok(())
    }
}
