//! The keyboard begins inside a dialog, wherever it was, and stays inside when what had it is taken off the dialog. Who works with the
//! mouse is left alone: a list that closes, or a click beside everything, leads nowhere, since the dialog would scroll to its top.

use egui::{Context, FocusDirection, Id, LayerId, Memory};

/// Pictures within which a dialog has something that takes the keyboard, if it ever has.
const ENOUGH_PICTURES: u8 = 4;

/// Where the keyboard is in the dialog on top.
#[derive(Debug, Default)]
pub(in crate::ui) struct DialogFocus {
    dialog: Option<LayerId>,
    /// What had the keyboard in that dialog in the last picture.
    at: Option<Id>,
    /// Pictures since it was to be led there.
    led: u8,
}

impl DialogFocus {
    /// Before anything is drawn: egui forgets a direction between two pictures.
    pub(in crate::ui) fn lead(&self, ctx: &Context) {
        // After a picture in which the dialog could say itself where the keyboard begins.
        let is_time = (2..ENOUGH_PICTURES).contains(&self.led);
        let is_wanted = |memory: &Memory| {
            // The dialog of the last picture may be gone by now.
            memory.top_modal_layer().is_some() && memory.focused().is_none()
        };
        if is_time && ctx.memory(is_wanted) {
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
        }
    }

    /// After a picture. What is `focused` is there.
    pub(in crate::ui) fn note(&mut self, ctx: &Context, focused: Option<Id>) {
        let dialog = ctx.memory(Memory::top_modal_layer);
        let is_new = dialog.is_some() && dialog != self.dialog;
        let was_taken_off = dialog.is_some() && self.at.is_some_and(|id| layer(ctx, id).is_none());
        self.led = match self.led {
            _ if focused.is_some() || dialog.is_none() => 0,
            _ if is_new || was_taken_off => 1,
            0 => 0,
            led => led.saturating_add(1),
        };
        // Not for ever: nothing in there may take the keyboard.
        if (1..ENOUGH_PICTURES).contains(&self.led) {
            ctx.request_repaint();
        }
        self.dialog = dialog;
        self.at = focused.filter(|id| layer(ctx, *id) == dialog);
    }
}

/// The layer on which this was drawn in this picture, if it was.
pub(in crate::ui) fn layer(ctx: &Context, id: Id) -> Option<LayerId> {
    ctx.viewport(|viewport| Some(viewport.this_pass.widgets.get(id)?.layer_id))
}
