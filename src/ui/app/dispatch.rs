//! Who carries out what a page asked for: the app what is about the window, the session what is about the diary.

use egui::Context;

use super::{DiaryApp, Stage};
use crate::domain::Now;
use crate::ui::action::{Action, Screen, WindowAction};

impl DiaryApp {
    pub(in crate::ui) fn carry_out(&mut self, ctx: &Context, action: Action, now: Now) {
        match action {
            Action::CloseNotice => self.notice = None,
            Action::Open(dialog) => self.open_dialog(dialog),
            Action::CloseDialog => self.close_dialog(),
            Action::Copy(words) => ctx.copy_text(words),
            Action::Country(country) => self.set_country(country, now),
            Action::Language(language) => self.set_language(language, now),
            Action::Theme(theme) => self.set_theme(ctx, theme),
            Action::Begin => self.begin(now),
            Action::LookAround => self.look_around(now),
            Action::LeaveSample => self.open_own(),
            Action::Window(action) => self.carry_out_window(ctx, action),
            Action::Copies(action) => self.carry_out_copies(action, now),
            Action::Incoming(action) => {
                self.await_check();
                self.carry_out_incoming(ctx, action, now);
            }
            action => {
                if matches!(action, Action::Show(Screen::Settings)) {
                    self.desktop.look_around(ctx);
                }
                self.await_check();
                let Stage::Open(session) = &mut self.stage else {
                    return;
                };
                let erases = matches!(action, Action::Erase(..));
                let outcome = session.carry_out(action, now, &self.text);
                self.tell(outcome);
                if erases {
                    self.forget_remembered();
                }
            }
        }
        ctx.request_repaint();
    }

    fn carry_out_window(&mut self, ctx: &Context, action: WindowAction) {
        match action {
            WindowAction::TextPercent(percent) => self.set_text_percent(ctx, percent),
            WindowAction::HighContrast(high) => self.set_contrast(ctx, high),
            WindowAction::ReducedMotion(reduced) => self.set_reduced_motion(ctx, reduced),
            WindowAction::Remind(at) => self.set_reminder(at, ctx),
            WindowAction::RemindOpenly(openly) => {
                self.change_config(|config| config.remind_openly = openly);
            }
            WindowAction::AskFile(question) => self.ask_file(ctx, question),
            WindowAction::SaveChart(chart) => {
                let question = chart.question();
                self.chart = Some(chart);
                self.ask_file(ctx, question);
            }
            WindowAction::TypedPath(question, typed) => self.use_typed_path(question, &typed),
            WindowAction::ClosePathDialog => self.path_dialog = None,
            WindowAction::OpenDiary(path) => self.notice = self.switch_to(&path).err(),
            WindowAction::GoOn(way) => self.go_on(way, (self.clock)()),
            WindowAction::CloseKeepingNone => self.close_keeping_none(ctx),
            WindowAction::EndApart(is_wanted) => self.end_apart(is_wanted, (self.clock)()),
            WindowAction::KeepHere => self.keep_here((self.clock)()),
            WindowAction::LeaveInPlace => self.unsafe_place.close(),
            WindowAction::CloseNews => self.news = None,
            WindowAction::CloseRestored => self.restored.close(),
            WindowAction::DiaryIsRight => self.forget_remembered(),
            WindowAction::CloseTour => self.offers_tour = false,
            WindowAction::ForgetDiary(path) => {
                self.change_config(|config| config.forget(&path));
            }
            WindowAction::ShowFolder => self.show_folder(ctx),
            WindowAction::Print => self.notice = self.print(ctx).err(),
            WindowAction::OpenFile(path) => self.desktop.show(path, ctx),
            WindowAction::NewDiary => self.begin_another(),
            WindowAction::BackToDiary | WindowAction::TryAgain => self.open_own(),
            WindowAction::PutLogAside => self.put_log_aside(),
        }
    }
}
