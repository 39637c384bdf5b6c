//! Tells who listens what was done and where they are, after each picture. Decides only who hears it.

use egui::{Context, FocusDirection, Id, Memory, Popup};

use super::{DiaryApp, Stage};
use crate::ui::announce::{self, Announcer};
use crate::ui::session::heard::Said;

/// Pictures within which a dialog has something that takes the keyboard, if it ever has.
const ENOUGH_PICTURES: u8 = 4;

impl DiaryApp {
    /// Lets this window say what is done, for who listens.
    pub fn be_heard(ctx: &Context) {
        ctx.add_plugin(Announcer::default());
    }

    /// The keyboard begins inside a dialog, wherever it was. Before anything is drawn: egui forgets a direction between two pictures.
    pub(super) fn lead_into_dialog(&self, ctx: &Context) {
        // After a picture in which the dialog could say itself where the keyboard begins.
        let is_time = (2..ENOUGH_PICTURES).contains(&self.led_into_dialog);
        let is_wanted = |memory: &Memory| {
            // The dialog of the last picture may be gone by now.
            memory.top_modal_layer().is_some() && memory.focused().is_none()
        };
        if is_time && ctx.memory(is_wanted) {
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
        }
    }

    /// Tells who listens what was done and where they are.
    pub(super) fn announce(&mut self, ctx: &Context) {
        let is_modal = ctx.memory(|memory| memory.top_modal_layer().is_some());
        // What was taken off the page still counts as focused until the next picture.
        let is_there =
            |id: &Id| ctx.viewport(|viewport| viewport.this_pass.widgets.get(*id).is_some());
        let focused = ctx.memory(Memory::focused).filter(is_there);
        self.led_into_dialog = match self.led_into_dialog {
            _ if !is_modal || focused.is_some() => 0,
            pictures => pictures.saturating_add(1),
        };
        // Not for ever: nothing in there may take the keyboard.
        if (1..ENOUGH_PICTURES).contains(&self.led_into_dialog) {
            ctx.request_repaint();
        }
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
