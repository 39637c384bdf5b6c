//! Tells who listens what was done and where they are, after each picture. Decides only who hears it.

use egui::{Context, Memory, Popup};

use crate::ui::announce::{self, Announcer};
use crate::ui::app::{DiaryApp, Stage};
use crate::ui::input::dialog_focus::layer;
use crate::ui::session::heard::Said;

impl DiaryApp {
    /// Lets this window say what is done, for who listens.
    pub fn be_heard(ctx: &Context) {
        ctx.add_plugin(Announcer::default());
    }

    /// Tells who listens what was done and where they are.
    pub(in crate::ui::app) fn announce(&mut self, ctx: &Context) {
        let is_modal = ctx.memory(|memory| memory.top_modal_layer().is_some());
        // What was taken off the page still counts as focused until the next picture.
        let focused = ctx
            .memory(Memory::focused)
            .filter(|id| layer(ctx, *id).is_some());
        self.dialog_focus.note(ctx, focused);
        self.note_focus(ctx, focused);
        let Stage::Open(session) = &mut self.stage else {
            return announce::stand(ctx, None);
        };
        for said in session.take_said(&self.text) {
            match said {
                Said::OffControl(_) if focused.is_some() => {}
                Said::OffField(_) if ctx.text_edit_focused() => {}
                Said::Always(words) | Said::OffControl(words) | Said::OffField(words) => {
                    announce::say(ctx, words);
                }
            }
        }
        let is_free = !is_modal && !Popup::is_any_open(ctx) && announce::is_heard(ctx);
        announce::stand(ctx, is_free.then(|| session.place(&self.text)));
    }
}
