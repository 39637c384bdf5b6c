//! The Report screen within an open diary: what it is about, its pages, made only while it is shown, and files that were saved. A
//! very large diary is read beside the window.

use std::path::Path;

use egui::{Context, Ui};

use super::{Parts, ReportChoice, ReportView, Saved, questions_command, report_ui};
use crate::diary::{Command, Diary};
use crate::domain::erasure::CopyKind;
use crate::domain::{Day, Now};
use crate::exchange::csv;
use crate::exchange::file::write_whole;
use crate::report::{ReportData, ReportFacts, Span, lay_out, to_pdf};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::action::{Action, Screen};
use crate::ui::desktop::FileQuestion;
use crate::ui::large_diary::{Reading, large_file};
use crate::ui::session::Session;
use crate::ui::spell_draft::SpellDraft;

/// The screen's values and state.
#[derive(Debug, Default)]
pub struct ReportPlace {
    choice: ReportChoice,
    facts: Option<ReportFacts>,
    view: Option<ReportView>,
    /// What `facts` are about is as the diary is now.
    is_fresh: bool,
    job: Option<Reading<ReportFacts>>,
    questions: SpellDraft<()>,
    saved: Option<Saved>,
}

impl ReportPlace {
    /// Draws it.
    pub fn ui(&mut self, ui: &mut Ui, now: Now, text: &Text, actions: &mut Vec<Action>) {
        let parts = Parts {
            choice: &self.choice,
            view: self.view.as_ref(),
            questions: &mut self.questions,
            saved: self.saved.as_ref(),
        };
        report_ui(ui, parts, now, text, actions);
    }

    /// What it shows, once it is made.
    #[must_use]
    pub const fn view(&self) -> Option<&ReportView> {
        self.view.as_ref()
    }

    /// Makes it about something else.
    pub fn choose(&mut self, choice: ReportChoice) {
        if choice.period != self.choice.period {
            self.forget();
        }
        self.choice = choice;
        self.view = None;
        self.saved = None;
    }

    /// The diary changed: what was made is shown until something newer is.
    pub fn forget(&mut self) {
        self.is_fresh = false;
        self.job = None;
    }

    /// What is still being typed, as a command.
    pub fn take_typed(&mut self) -> Option<Command> {
        self.questions.take().map(questions_command)
    }

    /// Only the questions changed.
    pub fn take_over_questions(&mut self, diary: &Diary) {
        let questions = &diary.settings().gp_questions;
        if let Some(facts) = &mut self.facts {
            facts.take_over_questions(questions);
        }
        self.view = None;
    }

    /// Reads what is not as the diary is now, and makes what is not as it was read.
    fn load(
        &mut self,
        diary: &Diary,
        window: Option<&Context>,
        now: Now,
        text: &Text,
    ) -> Result<(), StoreError> {
        self.questions.take_over(&diary.settings().gp_questions);
        if !self.is_fresh
            && let Some(facts) = self.read(diary, window, now)?
        {
            self.facts = Some(facts);
            self.view = None;
            self.is_fresh = true;
        }
        if self.view.is_none()
            && let Some(facts) = &self.facts
        {
            let other = self.other_language(text);
            let text = other.as_ref().unwrap_or(text);
            let data = ReportData::new(facts, &self.choice.parts, text);
            let pages = lay_out(&data, text);
            self.view = Some(ReportView { data, pages });
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

impl Session {
    /// Makes the report, while it is shown.
    pub(in crate::ui) fn load_report(&mut self, now: Now, text: &Text) -> Result<(), StoreError> {
        if self.screen != Screen::Report {
            return Ok(());
        }
        let window = self.looking_back.window();
        self.report.load(&self.diary, window, now, text)
    }

    /// The name a file gets unless the person chooses another, without its ending.
    pub(in crate::ui) fn file_name(&self, question: FileQuestion, text: &Text) -> String {
        let day = self.last_day().to_string();
        match question {
            FileQuestion::Table => text.report_table_name(day),
            _ => text.report_file_name(day),
        }
    }

    /// Saves the report or the table at `path`, and remembers that there is a copy.
    ///
    /// # Errors
    /// Why nothing was saved, in words.
    pub(in crate::ui) fn save(
        &mut self,
        question: FileQuestion,
        path: &Path,
        now: Now,
        text: &Text,
    ) -> Result<(), String> {
        let made = match question {
            FileQuestion::Table => self.table(now, text),
            _ => self.pdf(text),
        };
        let name = path.display().to_string();
        let saved = made.and_then(|bytes| {
            write_whole(path, &bytes).map_err(|err| text.report_not_saved(name, err.to_string()))
        });
        self.report.saved = Some(match &saved {
            Ok(()) if question == FileQuestion::Table => Saved::Table(path.to_owned()),
            Ok(()) => Saved::Report(path.to_owned()),
            Err(why) => Saved::Not(why.clone()),
        });
        if saved.is_ok() {
            self.diary.remember_copy(path, CopyKind::Export, now);
        }
        saved
    }

    fn pdf(&self, text: &Text) -> Result<Vec<u8>, String> {
        let made_on = self.last_day();
        let view = self.report.view.as_ref();
        let view = view.ok_or_else(|| text.report_loading())?;
        to_pdf(&view.pages, &view.data, made_on)
            .map_err(|err| text.report_not_made(err.to_string()))
    }

    fn table(&self, now: Now, text: &Text) -> Result<Vec<u8>, String> {
        let rows = self.diary.export_rows(Day::MIN, Day::MAX);
        let rows = rows.map_err(|err| text.store_error(&err))?;
        let start = self.diary.settings().day_start;
        let mut bytes = Vec::new();
        csv::write(&rows, now.zone, start, &mut bytes)
            .map_err(|err| text.report_not_made(err.to_string()))?;
        Ok(bytes)
    }
}
