//! What Escape is for. egui lets go of the keyboard, and closes what is open above the page, before a page hears of the key: so that is
//! told from the picture before.

use egui::{Context, Id, Key, Memory, Modifiers, Popup};

const SEEN: &str = "what Escape would be for";

/// What Escape would be for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum For {
    /// The page and its forms.
    #[default]
    Page,
    /// The field that is typed in, or what is open above the page.
    Other,
}

/// After a picture.
pub fn note(ctx: &Context) {
    let is_above = ctx.memory(Memory::top_modal_layer).is_some() || Popup::is_any_open(ctx);
    let seen = if is_above || ctx.text_edit_focused() {
        For::Other
    } else {
        For::Page
    };
    ctx.data_mut(|data| data.insert_temp(Id::unique(SEEN), seen));
}

/// Whether Escape was pressed for the page. It is used up only by [`take`].
pub fn is_for_page(ctx: &Context) -> bool {
    let seen: For = ctx.data(|data| data.get_temp(Id::unique(SEEN)).unwrap_or_default());
    seen == For::Page && ctx.input(|input| input.key_pressed(Key::Escape))
}

/// Uses Escape up.
pub fn take(ctx: &Context) {
    ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
}
