//! Files the person is asked for: which, and what becomes of the answer.

mod answers;
pub(super) mod path_dialog;
mod print;

use egui::Context;

use crate::ui::action::FileAction;
use crate::ui::app::DiaryApp;

impl DiaryApp {
    pub(in crate::ui) fn carry_out_files(&mut self, ctx: &Context, action: FileAction) {
        match action {
            FileAction::Ask(question) => self.ask_file(ctx, question),
            FileAction::SaveChart(chart) => {
                let question = chart.question();
                self.chart = Some(chart);
                self.ask_file(ctx, question);
            }
            FileAction::Typed(question, typed) => self.use_typed_path(question, &typed),
            FileAction::ClosePath => self.path_dialog.close(),
            FileAction::PutPathAway => self.path_dialog.put_aside(),
            FileAction::ShowFolder => self.show_folder(ctx),
            FileAction::Open(path) => self.desktop.show(path, ctx),
            FileAction::Print => self.notice = self.print(ctx).err(),
            FileAction::StopExport => self.in_diary(|session, _| {
                session.export.stop();
                Ok(())
            }),
        }
    }
}
