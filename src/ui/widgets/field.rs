//! Fields to type in. They change the text they are given and nothing else; when that is stored is the screen's business.

use egui::{Key, Response, TextEdit, Ui};

use super::{Icon, icon};
use crate::domain::note::NOTE_MAX_CHARS;
use crate::ui::theme::{self, palette};

/// Most characters of a field of several lines: ten times as many as a note can have, few enough to be drawn.
const FIELD_CHARS: usize = 10 * NOTE_MAX_CHARS;

/// One line. `name` is read aloud; `hint` shows while it is empty.
pub fn text_field(ui: &mut Ui, text: &mut String, name: &str, hint: &str) -> Response {
    let field = TextEdit::singleline(text).hint_text(hint);
    add(ui, field, name)
}

/// One line that has the keyboard when it appears, and only then.
pub fn new_field(ui: &mut Ui, text: &mut String, name: &str, hint: &str) -> Response {
    let id = ui.make_persistent_id(("new_field", name));
    let is_new = ui.read_response(id).is_none();
    let field = TextEdit::singleline(text).id(id).hint_text(hint);
    let field = add(ui, field, name);
    if is_new {
        field.request_focus();
    }
    field
}

/// One line to search with.
pub fn search_field(ui: &mut Ui, text: &mut String, name: &str, hint: &str) -> Response {
    let glass = icon(Icon::Search, theme::ICON_SIZE).color(palette(ui).text_3);
    let field = TextEdit::singleline(text).hint_text(hint).prefix(glass);
    add(ui, field, name)
}

/// Whether Enter was pressed in a field of one line: what was typed is to be handed on.
pub fn is_entered(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// Whether Escape was pressed in a field of one line: the form it belongs to is to be put away.
pub fn is_left(ui: &Ui, field: &Response) -> bool {
    field.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape))
}

/// Several lines, at least `rows` high.
pub fn text_area(ui: &mut Ui, text: &mut String, name: &str, hint: &str, rows: usize) -> Response {
    let field = TextEdit::multiline(text).hint_text(hint).desired_rows(rows);
    // More than are kept: what is too long stays in the field, whole, until it is made shorter.
    let field = field.char_limit(FIELD_CHARS);
    add(ui, field, name)
}

fn add(ui: &mut Ui, field: TextEdit<'_>, name: &str) -> Response {
    ui.add(field.desired_width(f32::INFINITY))
        .accessible_name(name)
}

#[cfg(test)]
mod tests {
    use egui::{Key, Role};
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn what_is_typed_arrives_and_the_fields_have_their_names() {
        let mut window = harness([const { String::new() }; 3], |ui, [line, find, lines]| {
            text_field(ui, line, "Name", "for example");
            search_field(ui, find, "Find food", "");
            text_area(ui, lines, "Note", "", 3);
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
