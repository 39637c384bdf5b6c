//! Whether the pointer rests while keys are pressed: what comes to lie under it is then not asked about.

use egui::{Context, Event, Id, Pos2};

const RESTS: &str = "the pointer rests since a key";

/// Before anything is drawn: takes note of where the pointer is when a key is pressed.
pub fn take_pointer_in(ctx: &Context) {
    let at = ctx.input(|input| {
        let is_key = |event: &Event| matches!(event, Event::Key { pressed: true, .. });
        let is_keyed = input.events.iter().any(is_key);
        is_keyed.then(|| input.pointer.latest_pos())
    });
    if let Some(at) = at {
        ctx.data_mut(|data| data.insert_temp(Id::unique(RESTS), at));
    }
}

/// Whether it is still where it was when a key was pressed.
pub fn rests(ctx: &Context) -> bool {
    let at: Option<Option<Pos2>> = ctx.data(|data| data.get_temp(Id::unique(RESTS)));
    at.flatten() == ctx.input(|input| input.pointer.latest_pos())
}
