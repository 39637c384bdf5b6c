//! A field of several lines: a long text scrolls inside it, words in it can be pointed out, and undo goes back by words.

use egui::style::ScrollAnimation;
use egui::text::{CCursor, CCursorRange};
use egui::{Event, Id, Key, Rect, Response, ScrollArea, StrokeKind, TextEdit, TextStyle, Ui};

use super::field::{FIELD_CHARS, note_fresh};
use crate::ui::theme::{self, palette};

/// How strong the colour over words is that are pointed out.
const MARK_SHARE: f32 = 0.25;
/// Most lines of a field that are shown at once.
const MOST_LINES: u8 = 12;

/// Words in a field of several lines that are pointed out.
#[derive(Clone, Debug)]
pub struct Pointed {
    words: String,
    pictures_to_show: u8,
}

impl Pointed {
    /// Brought into view once they have found their place on the page.
    pub fn new(words: &str) -> Self {
        Self {
            words: words.to_owned(),
            pictures_to_show: 3,
        }
    }

    /// Their first and last letter in `text`.
    fn letters(&self, text: &str) -> Option<(usize, usize)> {
        let at = text.find(&self.words).filter(|_| !self.words.is_empty())?;
        let first = text.get(..at)?.chars().count();
        Some((first, first + self.words.chars().count()))
    }

    /// Whether it is time to bring them into view.
    fn is_due(&mut self, ui: &Ui) -> bool {
        let Some(left) = self.pictures_to_show.checked_sub(1) else {
            return false;
        };
        self.pictures_to_show = left;
        ui.request_repaint();
        left == 0
    }
}

/// What a field of several lines is.
#[derive(Clone, Copy, Debug)]
pub struct Lines<'a> {
    /// Read aloud.
    pub name: &'a str,
    /// Shown while it is empty.
    pub hint: &'a str,
    /// At least so many lines are shown.
    pub rows: usize,
}

/// A field of several lines. A long text scrolls inside it.
pub fn text_area(
    ui: &mut Ui,
    text: &mut String,
    lines: Lines<'_>,
    pointed: Option<&mut Pointed>,
) -> Response {
    let Lines { name, hint, rows } = lines;
    let letters = pointed.as_ref().and_then(|pointed| pointed.letters(text));
    let field_id = ui.make_persistent_id(("text_area", name));
    let before = text_before(ui, field_id, text);
    let field = TextEdit::multiline(text).hint_text(hint).desired_rows(rows);
    // More than are kept: what is too long stays in the field, whole, until it is made shorter.
    let field = field.char_limit(FIELD_CHARS);
    let is_due = pointed.is_some_and(|pointed| pointed.is_due(ui));
    let letters = letters.map(|letters| (letters, is_due));
    let field = scrolled(ui, field.id(field_id), field_id, name, letters);
    if field.changed() {
        keep_words(ui, field_id, &before.unwrap_or_default(), text);
    }
    note_fresh(ui, &field, text);
    field
}

/// Shows as much of a field as it may take of the page.
fn scrolled(
    ui: &mut Ui,
    field: TextEdit<'_>,
    id: Id,
    name: &str,
    pointed: Option<((usize, usize), bool)>,
) -> Response {
    let line = ui.text_style_height(&TextStyle::Body);
    let room = f32::from(MOST_LINES) * line + 2.0 * theme::SPACE_S;
    let area = ScrollArea::vertical()
        .id_salt(id.with("lines"))
        .max_height(room)
        // However little of the window is left below: the page itself scrolls.
        .min_scrolled_height(room);
    let shown = area.auto_shrink([false, true]).show(ui, |ui| {
        let shown = field.desired_width(f32::INFINITY).show(ui);
        let place = |letter| {
            let place = shown.galley.pos_from_cursor(letter);
            place.translate(shown.galley_pos.to_vec2())
        };
        if let Some(((first, last), is_due)) = pointed {
            let ends = [first, last].map(|letter| place(CCursor::new(letter)));
            point_out(ui, ends, is_due);
        }
        let at = shown.cursor_range.map(|range| place(range.primary));
        (shown.response.response.accessible_name(name), at)
    });
    let ((field, at), rect) = (shown.inner, shown.inner_rect);
    if shown.content_size.y > rect.height() + 1.0 {
        // Its own outline goes out of sight with its ends.
        let line = if field.has_focus() {
            ui.visuals().widgets.active.bg_stroke
        } else {
            ui.visuals().widgets.inactive.bg_stroke
        };
        ui.painter()
            .rect_stroke(rect, theme::CONTROL_RADIUS, line, StrokeKind::Inside);
    }
    if field.gained_focus() {
        ui.scroll_to_rect(rect, None);
    }
    // The page follows the words too, not only what is inside.
    if let Some(at) = at.filter(|_| field.changed()) {
        // Inside, the lines have not followed yet.
        let place = Rect::from_center_size(rect.clamp(at.center()), at.size());
        ui.scroll_to_rect(place, None);
    }
    field
}

/// Marks the words from one letter to another, and brings them into view where that `is_due`.
fn point_out(ui: &Ui, [first, last]: [Rect; 2], is_due: bool) {
    let is_one_line = (first.top() - last.top()).abs() < 1.0;
    let right = if is_one_line {
        last.right()
    } else {
        ui.max_rect().right()
    };
    let words = first.with_max_x(right);
    let mark = palette(ui).accent.gamma_multiply(MARK_SHARE);
    ui.painter().rect_filled(words, theme::SQUARE_RADIUS, mark);
    if is_due {
        ui.scroll_to_rect_animation(words, None, ScrollAnimation::none());
    }
}

/// The words of a field that has the keyboard, as they are before it is drawn.
fn text_before(ui: &Ui, field: Id, text: &str) -> Option<String> {
    let has_keys = ui.memory(|memory| memory.has_focus(field));
    has_keys.then(|| text.to_owned())
}

/// Lets undo within the field go back by words, as in any editor; egui by itself takes back all that was typed without a pause.
fn keep_words(ui: &Ui, field: Id, before: &str, now: &str) {
    if ui.input(|input| input.events.iter().any(is_undo_key)) {
        return;
    }
    let Some(mut state) = TextEdit::load_state(ui, field) else {
        return;
    };
    let Some(range) = state.cursor.char_range() else {
        return;
    };
    let change = Change::new(before, now, range.primary.index.0, letters_typed(ui));
    let deleted_before = ui.data_mut(|data| {
        let deleted = data.get_temp_mut_or_default::<bool>(field.with("deletes"));
        std::mem::replace(deleted, change.takes_only())
    });
    let mut undoer = state.undoer();
    for (cursor, words) in change.steps(before, now, deleted_before) {
        undoer.add_undo(&(CCursorRange::one(CCursor::new(cursor)), words));
    }
    state.set_undoer(undoer);
}

/// How many letters came in this pass, one by one.
fn letters_typed(ui: &Ui) -> usize {
    ui.input(|input| {
        let letters = input.events.iter().map(|event| match event {
            Event::Text(letters) => letters.chars().count(),
            _ => 0,
        });
        letters.sum()
    })
}

/// What changed in a field in one pass, in characters. Several letters may have come at once, in the place of words that were chosen.
#[derive(Clone, Copy, Debug)]
struct Change {
    /// Where what came in begins.
    at: usize,
    came: usize,
    went: usize,
    /// It came letter by letter.
    is_typed: bool,
}

impl Change {
    fn new(before: &str, now: &str, cursor: usize, typed: usize) -> Self {
        let (was, is) = (before.chars().count(), now.chars().count());
        let came = typed.max(is.saturating_sub(was)).min(cursor);
        Self {
            at: cursor - came,
            came,
            went: (was + came).saturating_sub(is),
            is_typed: typed > 0,
        }
    }

    const fn takes_only(self) -> bool {
        self.came == 0 && self.went > 0
    }

    /// The places to go back to, the oldest first: each the cursor and the words.
    fn steps(self, before: &str, now: &str, deleted_before: bool) -> Vec<(usize, String)> {
        let mut steps = Vec::new();
        let is_piece = !self.is_typed && self.came > 1;
        // Where deleting begins, and where a piece comes in at once.
        if is_piece || self.went > 0 && !(deleted_before && self.takes_only()) {
            steps.push((self.at + self.went, before.to_owned()));
        }
        let letters: Vec<char> = now.chars().collect();
        let (head, rest) = letters.split_at(self.at.min(letters.len()));
        let (came, tail) = rest.split_at(self.came.min(rest.len()));
        let ends = came
            .iter()
            .enumerate()
            .filter(|(_, letter)| letter.is_whitespace());
        let last = came.len().checked_sub(1);
        for (end, _) in ends.filter(|(end, _)| self.is_typed || Some(*end) == last) {
            let typed = came.iter().take(end + 1);
            let words = head.iter().chain(typed).chain(tail).collect();
            steps.push((self.at + end + 1, words));
        }
        steps
    }
}

fn is_undo_key(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { key: Key::Z | Key::Y, pressed: true, modifiers, .. } if modifiers.command
    )
}

#[cfg(test)]
mod tests {
    use egui::{Key, Role};
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness;

    const NOTE: Lines<'_> = Lines {
        name: "Note",
        hint: "",
        rows: 3,
    };

    #[test]
    fn undo_in_a_field_of_several_lines_goes_back_by_words() {
        let mut window = harness(String::new(), |ui, lines| {
            text_area(ui, lines, NOTE, None);
        });
        let undo = |window: &mut egui_kittest::Harness<'_, String>, times: usize| {
            for _ in 0..times {
                window.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
                window.run();
            }
            window.state().clone()
        };
        window.key_press(Key::Tab);
        window.run();
        for letter in "long day, tired".chars() {
            let field = window.get_by_role_and_label(Role::MultilineTextInput, "Note");
            field.type_text(&letter.to_string());
            window.step();
        }
        window.run();
        assert_eq!(undo(&mut window, 1), "long day, ");
        assert_eq!(undo(&mut window, 1), "long ");
        let redo = egui::Modifiers::COMMAND | egui::Modifiers::SHIFT;
        window.key_press_modifiers(redo, Key::Z);
        window.run();
        assert_eq!(*window.state(), "long day, ");
        // What is deleted comes back as it was, at once.
        for _ in 0..4 {
            window.key_press(Key::Backspace);
            window.step();
        }
        assert_eq!(*window.state(), "long d");
        assert_eq!(undo(&mut window, 1), "long day, ");
        assert_eq!(undo(&mut window, 2), "");
    }

    #[test]
    fn a_long_text_takes_twelve_lines_and_scrolls_inside() {
        for zoom in [1.0, 2.0] {
            // On a page that scrolls, in a window that is lower than that.
            let page = |ui: &mut Ui, lines: &mut String| {
                ScrollArea::vertical().show(ui, |ui| {
                    text_area(ui, lines, NOTE, None);
                    ui.label("below");
                });
            };
            let mut window = egui_kittest::Harness::builder()
                .with_size([300.0, 120.0])
                .with_context_setup(theme::install)
                .build_ui_state(page, String::new());
            window.ctx.set_zoom_factor(zoom);
            window.run();
            let height = |window: &egui_kittest::Harness<'_, String>| {
                let below = window.get_by_label("below").rect().top();
                below - window.get_by_label("Note").rect().top()
            };
            let low = height(&window);
            *window.state_mut() = "a line\n".repeat(12);
            window.run();
            let twelve = height(&window);
            assert!(twelve > 3.0 * low, "{twelve} {low}");
            *window.state_mut() = "a line\n".repeat(100);
            window.run();
            assert!(height(&window) <= twelve + 1.0, "{}", height(&window));
        }
    }
}
