//! Fields of one line to type in. They change the text they are given and nothing else; when that is stored is the screen's business.

use egui::text::{CCursor, CCursorRange};
use egui::{Context, Id, Key, Response, TextEdit, Ui};

use super::{Icon, icon};
use crate::domain::note::NOTE_MAX_CHARS;
use crate::ui::input::focus_trail::has_come;
use crate::ui::theme::{self, palette};

/// Most characters of a field of several lines: ten times as many as a note can have, few enough to be drawn.
pub(super) const FIELD_CHARS: usize = 10 * NOTE_MAX_CHARS;

/// One line. `name` is read aloud; `hint` shows while it is empty.
pub fn text_field(ui: &mut Ui, text: &mut String, name: &str, hint: &str) -> Response {
    let field = TextEdit::singleline(text).hint_text(hint);
    let field = add(ui, field, name);
    note_fresh(ui, &field, text);
    field
}

/// One line that has the keyboard when it appears, and only then.
pub fn new_field(ui: &mut Ui, text: &mut String, name: &str, hint: &str) -> Response {
    let id = ui.make_persistent_id(("new_field", name));
    let is_new = ui.read_response(id).is_none();
    let field = TextEdit::singleline(text).id(id).hint_text(hint);
    let field = add(ui, field, name);
    note_fresh(ui, &field, text);
    if is_new {
        field.request_focus();
    }
    field
}

/// One line to search with.
pub fn search_field(ui: &mut Ui, text: &mut String, name: &str, hint: &str) -> Response {
    let glass = icon(Icon::Search, theme::ICON_SIZE).color(palette(ui).text_3);
    let field = TextEdit::singleline(text).hint_text(hint).prefix(glass);
    let field = add(ui, field, name);
    note_fresh(ui, &field, text);
    field
}

/// Whether Enter was pressed in a field of one line: what was typed is to be handed on. The keyboard stays in the field: where what
/// was typed is refused, the next letters mend it and are no keys of the page.
pub fn is_entered(ui: &Ui, field: &Response) -> bool {
    let is_entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_entered {
        take_over(ui, field);
        ui.request_repaint();
    }
    is_entered
}

/// Whether a button of the pointer is down: what would move the controls waits, or the press would end on something else.
pub fn is_pressing(ui: &Ui) -> bool {
    ui.input(|input| input.pointer.any_down())
}

/// Gives a field the keyboard with all of its text chosen, so that typing takes its place.
pub fn take_over(ui: &Ui, field: &Response) {
    field.request_focus();
    let mut state = TextEdit::load_state(ui, field.id).unwrap_or_default();
    // What lies behind the text is its end.
    let end = CCursor::new(FIELD_CHARS);
    let all = CCursorRange::two(CCursor::new(0), end);
    state.cursor.set_char_range(Some(all));
    state.store(ui, field.id);
}

/// Whether the keyboard has just come to a field by a key. Then one comes to write something else, which takes the place of what
/// stands there; with the pointer one may come to mend it.
pub fn is_reached_by_keys(ui: &Ui, field: &Response) -> bool {
    let is_pointed_at =
        || ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    field.gained_focus() && !is_pointed_at()
}

/// Lets undo within a field forget what stood in it before: those words were about something else.
pub fn forget_typing(ui: &Ui, field: &Response) {
    if let Some(mut state) = TextEdit::load_state(ui, field.id) {
        state.clear_undoer();
    }
}

const FRESH: &str = "a field in which nothing was typed has the keyboard";

/// Takes note that the field with the keyboard is empty and has nothing to take back or do again.
pub(super) fn note_fresh(ui: &Ui, field: &Response, text: &str) {
    if !field.has_focus() || !text.is_empty() {
        return;
    }
    let is_fresh = TextEdit::load_state(ui, field.id).is_none_or(|state| {
        let cursor = state.cursor.char_range().unwrap_or_default();
        let (now, undoer) = ((cursor, String::new()), state.undoer());
        !undoer.has_undo(&now) && !undoer.has_redo(&now)
    });
    if is_fresh {
        let pass = ui.cumulative_pass_nr();
        ui.data_mut(|data| data.insert_temp(Id::unique(FRESH), (field.id, pass)));
    }
}

/// Before anything is drawn: whether the keyboard is in a field in which nothing was typed. To undo there means what was done before.
pub fn is_in_fresh_field(ctx: &Context) -> bool {
    let noted: Option<(Id, u64)> = ctx.data(|data| data.get_temp(Id::unique(FRESH)));
    noted.is_some_and(|(field, pass)| {
        pass + 1 >= ctx.cumulative_pass_nr() && ctx.memory(|memory| memory.has_focus(field))
    })
}

fn add(ui: &mut Ui, field: TextEdit<'_>, name: &str) -> Response {
    let field = ui.add(field.desired_width(f32::INFINITY));
    if has_come(&field) {
        field.scroll_to_me(None);
    }
    field.accessible_name(name)
}

#[cfg(test)]
mod tests {
    use egui::{Key, Role};
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;
    use crate::ui::widgets::{Lines, text_area};

    #[test]
    fn what_is_typed_arrives_and_the_fields_have_their_names() {
        let mut window = harness([const { String::new() }; 3], |ui, [line, find, lines]| {
            text_field(ui, line, "Name", "for example");
            search_field(ui, find, "Find food", "");
            let note = Lines {
                name: "Note",
                hint: "",
                rows: 3,
            };
            text_area(ui, lines, note, None);
        });
        for (role, name) in [
            (Role::TextInput, "Name"),
            (Role::TextInput, "Find food"),
            (Role::MultilineTextInput, "Note"),
        ] {
            window.key_press(Key::Tab);
            window.run();
            let field = window.get_by_role_and_label(role, name);
            assert!(field.is_focused(), "{name}");
            field.type_text(name);
            window.run();
        }
        assert_eq!(*window.state(), ["Name", "Find food", "Note"]);
    }
}
