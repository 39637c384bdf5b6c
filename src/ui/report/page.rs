//! The Report screen within an open diary: what it is about, and its pages, made only while it is shown. A very large diary is
//! read beside the window.

use egui::{Context, Ui};

use super::who_card::WhoDraft;
use super::{Parts, ReportView, Saved, questions_command, report_ui};
use crate::diary::{Changes, Command, Diary};
use crate::domain::Now;
use crate::report::{ReportData, ReportFacts, Span, lay_out};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::FileAction;
use crate::ui::action::report_choice::ReportChoice;
use crate::ui::page::{Page, Source};
use crate::ui::parts::flag_data::notices;
use crate::ui::parts::large_diary::{Reading, large_file};
use crate::ui::parts::spell_draft::SpellDraft;
use crate::ui::scene::Scene;

/// The screen's values and state.
#[derive(Debug, Default)]
pub struct ReportPage {
    choice: ReportChoice,
    facts: Option<ReportFacts>,
    view: Option<ReportView>,
    /// What `facts` are about is as the diary is now.
    is_fresh: bool,
    job: Option<Reading<ReportFacts>>,
    questions: SpellDraft<()>,
    who: WhoDraft,
    pub(super) saved: Option<Saved>,
    pub(super) is_just_saved: bool,
    /// Asked by a key, to be handed on once what is typed is.
    asked: Option<FileAction>,
}

impl ReportPage {
    /// Asks by a key for what the buttons ask for: to save the report or to print it.
    pub fn ask(&mut self, asked: FileAction) {
        if !self.who.leads_to_wrong() {
            self.asked = Some(asked);
        }
    }

    /// What it shows, once it is made.
    pub const fn view(&self) -> Option<&ReportView> {
        self.view.as_ref()
    }

    /// Makes it about something else.
    pub fn choose(&mut self, choice: ReportChoice) {
        if choice.period != self.choice.period {
            self.outdate(Changes::ALL);
            self.facts = None;
        }
        self.choice = choice;
        self.view = None;
        self.saved = None;
    }

    /// Questions that are not in the diary yet, as a command.
    pub fn unsaved(&self) -> Option<Command> {
        self.questions.unsaved().map(questions_command)
    }

    /// The diary has the questions now.
    pub fn questions_written(&mut self) {
        self.questions.written();
    }

    /// Only the questions changed.
    pub fn take_over_questions(&mut self, diary: &Diary) {
        let questions = &diary.settings().gp_questions;
        if let Some(facts) = &mut self.facts {
            facts.take_over_questions(questions);
        }
        self.view = None;
    }

    /// Reads what is not as the diary is now, and makes what is not as it was read; without a window at once.
    pub(super) fn make(
        &mut self,
        diary: &Diary,
        window: Option<&Context>,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.questions.take_over(&diary.settings().gp_questions);
        self.who.take_over(diary.settings(), diary.today(now), text);
        if !self.is_fresh
            && let Some(facts) = self.read(diary, window, now)?
        {
            self.facts = Some(facts);
            self.is_fresh = true;
            // They may have been asked while the rest was read.
            self.take_over_questions(diary);
        }
        if self.view.is_none()
            && let Some(facts) = &self.facts
        {
            let other = self.other_language(text);
            let on_page = other.as_ref().unwrap_or(text);
            let data = ReportData::new(facts, &self.choice.parts, on_page);
            self.view = Some(ReportView {
                notices: notices(&facts.red_flags_on(facts.made_on), text),
                today: facts.made_on,
                pages: lay_out(&data, on_page),
                data,
            });
        }
        Ok(())
    }

    fn read(
        &mut self,
        diary: &Diary,
        window: Option<&Context>,
        now: Now,
    ) -> Result<Option<ReportFacts>, StoreError> {
        let span = Span::weeks(self.choice.period.weeks(), diary.today(now));
        let (Some(path), Some(window)) = (large_file(diary), window) else {
            return ReportFacts::load(diary, span, now).map(Some);
        };
        let Some(job) = &self.job else {
            let read = move |diary: &Diary| ReportFacts::load(diary, span, now);
            self.job = Reading::start("report", path, window.clone(), read);
            return Ok(None);
        };
        let (outcome, goes_on) = job.take();
        if !goes_on {
            self.job = None;
        }
        outcome.transpose()
    }

    /// The words of the report, if they are not those of the window.
    fn other_language(&self, text: &Text) -> Option<Text> {
        let language = self.choice.language?;
        (language != text.language()).then(|| Text::new(language).in_country(text.country()))
    }
}

/// More than a page: of a very large diary its facts are read beside the window, and of them only the questions may change.
impl Page for ReportPage {
    /// What was made is shown until something newer is.
    fn outdate(&mut self, _: Changes) {
        self.is_fresh = false;
        self.job = None;
    }

    fn load(&mut self, from: &mut Source<'_>) -> Result<(), StoreError> {
        let window = from.looking_back.window();
        self.make(from.diary, window, from.now, from.text)
    }

    fn ui(&mut self, ui: &mut Ui, scene: &mut Scene) {
        let parts = Parts {
            choice: &self.choice,
            view: self.view.as_ref(),
            questions: &mut self.questions,
            who: &mut self.who,
            saved: self.saved.as_ref(),
            is_just_saved: std::mem::take(&mut self.is_just_saved),
        };
        report_ui(ui, scene, parts);
        if let Some(asked) = self.asked.take()
            && !self.who.leads_to_said_wrong()
        {
            scene.ask(asked);
        }
    }
}
