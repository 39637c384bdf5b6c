//! Asking for a file, and what becomes of the answer: a diary to open, a place for a new one, something to save. The desktop asks
//! where it can; elsewhere there is a field to type in.

use std::fs::File;
use std::path::{Path, PathBuf};

use egui::Context;

use super::path_dialog::PathDialog;
use crate::config::{self, typed_path};
use crate::domain::plain::file_name;
use crate::ui::action::file_question::FileQuestion;
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::desktop::{Answered, Asked, Picked};

impl DiaryApp {
    /// Lets the desktop ask for a file, or offers a field where it cannot.
    pub(in crate::ui) fn ask_file(&mut self, ctx: &Context, question: FileQuestion) {
        let near = self.likely_place(question);
        let title = match question {
            FileQuestion::OpenDiary | FileQuestion::FindDiary => self.text.path_of_diary(),
            FileQuestion::NewDiary => self.text.path_of_new(),
            FileQuestion::CopiesFolder => self.text.copies_folder_which(),
            FileQuestion::RestoreFrom => self.text.restore_from(),
            FileQuestion::SaveReadable => self.text.rescue_where(),
            FileQuestion::Import => self.text.incoming_which(),
            FileQuestion::Report => self.text.report_where(),
            FileQuestion::Export(_) => self.text.takeout_where(),
            FileQuestion::Chart => self.text.chart_where(),
            FileQuestion::ChartPicture => self.text.chart_picture_where(),
        };
        let kind = match question {
            FileQuestion::Report => self.text.file_kind_pdf(),
            FileQuestion::Export(format) => self.text.format_name(format),
            FileQuestion::Chart => self.text.file_kind_table(),
            FileQuestion::ChartPicture => self.text.file_kind_picture(),
            _ => self.text.app_name(),
        };
        let asked = Asked {
            question,
            title,
            kind,
            near,
            parent: self.window_name.clone(),
        };
        if !self.desktop.ask(asked, ctx) {
            // The window that asks may be lost behind others; who presses again gets another way.
            self.desktop.forget_question();
            self.open_path_dialog(question, None);
        }
    }

    /// Takes in what the desktop answered; called from `logic`, so that it works while the window is hidden.
    pub fn take_answers(&mut self) {
        while let Some(answered) = self.desktop.take_answer() {
            match answered {
                Answered::File(question, Picked::Path(path)) => {
                    self.notice = self.use_path(question, path).err();
                }
                Answered::File(_, Picked::Nothing) => {}
                Answered::File(question, Picked::NoDialog) => {
                    self.open_path_dialog(question, Some(self.text.path_no_window()));
                }
                Answered::File(question, Picked::Failed) => {
                    self.open_path_dialog(question, Some(self.text.path_window_failed()));
                }
                Answered::NotPrinted => self.notice = Some(self.text.report_not_printed()),
                Answered::Reminder(switched) => self.reminder_switched(switched),
                Answered::Lacks(lacks) => self.take_lacks(lacks),
                Answered::NotShown(path) => {
                    let place = path.display().to_string();
                    self.notice = Some(if path.is_dir() {
                        self.text.folder_not_shown(place)
                    } else {
                        self.text.report_file_not_shown(place)
                    });
                }
            }
        }
    }

    /// Uses a path that was typed; what is wrong with it is said beside it.
    pub(in crate::ui) fn use_typed_path(&mut self, question: FileQuestion, typed: &str) {
        let used = match typed_path(typed) {
            Some(path) => self.check_free(question, path),
            None => Err(self.text.path_not_whole()),
        };
        match (used, self.path_dialog.get_mut()) {
            (Err(problem), Some(dialog)) => dialog.refuse(problem),
            (Err(problem), None) => self.notice = Some(problem),
            (Ok(()), _) => self.path_dialog.close(),
        }
    }

    fn use_path(&mut self, question: FileQuestion, path: PathBuf) -> Result<(), String> {
        self.remember_folder(question, &path);
        match question {
            FileQuestion::OpenDiary => self.switch_to(&path),
            FileQuestion::FindDiary => self.found_at(&path),
            FileQuestion::NewDiary => self.use_place(question.with_ending(path)),
            FileQuestion::CopiesFolder => self.choose_copies_folder(Some(&path)),
            FileQuestion::RestoreFrom => {
                self.look_into(&path);
                Ok(())
            }
            FileQuestion::Import => self.begin_import(&path),
            FileQuestion::SaveReadable => self.save_readable(&question.with_ending(path)),
            FileQuestion::Export(_) => {
                let saved = self.save(question, path);
                self.say_in_dialog(saved)
            }
            FileQuestion::Report | FileQuestion::Chart | FileQuestion::ChartPicture => {
                self.save(question, path)
            }
        }
    }

    /// Says what is wrong where the person looks: in the dialog, unless a field for a path says it.
    fn say_in_dialog(&mut self, saved: Result<(), String>) -> Result<(), String> {
        match (saved, &mut self.stage) {
            (Err(why), Stage::Open(session)) if !self.path_dialog.is_open() => {
                session.export.refuse(why);
                Ok(())
            }
            (saved, _) => saved,
        }
    }

    fn save(&mut self, question: FileQuestion, path: PathBuf) -> Result<(), String> {
        let whole = question.with_ending(path.clone());
        // The desktop asked about the name without its ending only.
        if whole != path && whole.exists() {
            return Err(self.text.report_file_taken(whole.display().to_string()));
        }
        let Some(session) = self.session() else {
            // The diary it was asked for is gone.
            return Ok(());
        };
        let place = session.diary().place_to_write(&whole);
        let place = place.map_err(|why| self.text.protected(why, &whole))?;
        // A question just typed belongs on the page, and one file is written at a time.
        self.flush()?;
        let now = (self.clock)();
        match &mut self.stage {
            Stage::Open(session) => match (question, self.chart.take()) {
                (FileQuestion::Chart | FileQuestion::ChartPicture, Some(chart)) => {
                    session.save_chart(&chart, &place, now, &self.text)
                }
                _ => match question {
                    FileQuestion::Export(format) => {
                        session.export(format, &place, now, &self.text);
                        Ok(())
                    }
                    _ => session.save_report(&place, now, &self.text),
                },
            },
            Stage::FirstStart(_) | Stage::Broken(_) => Ok(()),
        }
    }

    /// Uses a path that was typed. A window of the desktop asks before a file is replaced; here it is not replaced at all.
    fn check_free(&mut self, question: FileQuestion, path: PathBuf) -> Result<(), String> {
        let path = question.with_ending(path);
        if question.saves() && path.exists() {
            let path = path.display().to_string();
            return Err(self.text.report_file_taken(path));
        }
        // What is wrong with it is said beside the field while it can be mended there.
        if question == FileQuestion::Import {
            if path.is_dir() {
                return Err(self.text.error_not_a_file(path.display().to_string()));
            }
            if let Err(err) = File::open(&path) {
                let reason = self.text.disk_reason(&err);
                return Err(self
                    .text
                    .cli_file_unreadable(path.display().to_string(), reason));
            }
        }
        self.use_path(question, path)
    }

    /// Where the new diary of a first start will lie.
    fn use_place(&mut self, path: PathBuf) -> Result<(), String> {
        if path.is_dir() {
            return Err(self.text.error_not_a_file(path.display().to_string()));
        }
        if path.exists() {
            return Err(self.text.place_taken(path.display().to_string()));
        }
        let is_usual = path == self.usual_place();
        if let Stage::FirstStart(first) = &mut self.stage {
            first.set_place(path, is_usual);
        }
        Ok(())
    }

    /// The next question of its kind begins where this one ended.
    fn remember_folder(&mut self, question: FileQuestion, path: &Path) {
        let folder = match question {
            FileQuestion::CopiesFolder => Some(path),
            _ => path.parent(),
        };
        if let Some(folder) = folder.filter(|folder| folder.is_dir()) {
            let (kind, folder) = (question.kind().to_owned(), folder.to_owned());
            self.change_config(|config| {
                config.folders.insert(kind.clone(), folder.clone());
            });
        }
    }

    /// The folder of the last answer to a question of its kind, if it is still there.
    fn last_folder(&self, question: FileQuestion) -> Option<PathBuf> {
        let folder = self.config.config.folders.get(question.kind())?;
        folder.is_dir().then(|| folder.clone())
    }

    fn open_path_dialog(&mut self, question: FileQuestion, explains: Option<String>) {
        // What was typed last can be mended.
        let refused = self.incoming.refused_path();
        let refused = refused.filter(|_| question == FileQuestion::Import);
        let likely = refused.map_or_else(|| self.likely_place(question), Path::to_owned);
        let likely = likely.display().to_string();
        let asked = PathDialog::new(question, likely, explains);
        self.path_dialog.open(asked);
    }

    /// Where the answer to a question for a file is likely to be.
    fn likely_place(&self, question: FileQuestion) -> PathBuf {
        let near = match (&self.stage, question) {
            (Stage::FirstStart(first), FileQuestion::NewDiary) => return first.place().to_owned(),
            (_, FileQuestion::SaveReadable) => {
                let name = self.text.rescue_file_name();
                let name = format!("{name}.{}", question.ending());
                self.paths.diary.with_file_name(name)
            }
            (Stage::Open(session), question) if question.saves() => {
                let name = match &self.chart {
                    Some(chart) if question == chart.question() => file_name(&chart.title),
                    _ => session.file_name(question, &self.text),
                };
                config::documents_folder().join(format!("{name}.{}", question.ending()))
            }
            (_, FileQuestion::Import) => return self.last_folder(question).unwrap_or_default(),
            // It is another file that is asked for.
            (_, question) if question.opens() => {
                let last = self.last_folder(question);
                let folder = last.or_else(|| self.paths.diary.parent().map(Path::to_owned));
                return folder.unwrap_or_default().join("");
            }
            _ => self.paths.diary.clone(),
        };
        match (self.last_folder(question), near.file_name()) {
            (Some(folder), _) if question.wants_folder() => folder,
            (Some(folder), Some(name)) => folder.join(name),
            _ => near,
        }
    }
}
