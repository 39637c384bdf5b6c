//! What forms have in common: a field with its name above and what is wrong with it below.

use egui::{Id, Key, Memory, Rangef, Rect, Response, Ui};

use crate::ui::theme;
use crate::ui::widgets::{is_pressing, problem_below, take_over, text_field};

/// What is wrong, and with which field; `None` where the field says it itself.
pub type Wrong<F> = Option<(F, String)>;

/// A field with its name above.
pub fn field_ui(ui: &mut Ui, typed: &mut String, name: &str, hint: &str) -> Response {
    ui.label(theme::small(name));
    text_field(ui, typed, name, hint)
}

/// What a form came to, or `away` where Escape was pressed while any of its controls had the keyboard. egui lets go of the focus
/// before anything is drawn, so whether it was in here is remembered from the picture before.
pub fn or_away<T>(
    ui: &mut Ui,
    salt: &str,
    away: T,
    contents: impl FnOnce(&mut Ui) -> Option<T>,
) -> Option<T> {
    or_left(ui, salt, away, |ui| (contents(ui), false))
}

/// The same for a form that also goes away once the keyboard left it for something else while nothing was said in it: it was opened
/// by accident. `contents` gives back whether that is so, beside what the form came to.
pub fn or_left<T>(
    ui: &mut Ui,
    salt: &str,
    away: T,
    contents: impl FnOnce(&mut Ui) -> (Option<T>, bool),
) -> Option<T> {
    let id = ui.make_persistent_id(("had the keyboard", salt));
    let top = ui.cursor().top();
    let (outcome, is_blank) = contents(ui);
    // Not a scope of its own, which would lay out a line among others differently.
    let height = Rangef::new(top, ui.min_rect().bottom());
    let area = Rect::from_x_y_ranges(ui.max_rect().x_range(), height);
    let focused = ui.memory(Memory::focused);
    let before: Keyboard = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let is_in_here = |focused: Id| {
        // Only looked at: to ask for its response would take the focus from a field that a click just opened.
        ui.viewport(|viewport| {
            let control = viewport.this_pass.widgets.get(focused);
            control.is_some_and(|control| {
                control.layer_id == ui.layer_id() && area.contains(control.rect.center())
            })
        })
    };
    let now = if focused.is_some_and(is_in_here) {
        Keyboard::Here
    } else {
        before.gone()
    };
    let escaped = before == Keyboard::Here
        && focused.is_none()
        && ui.input(|input| input.key_pressed(Key::Escape));
    // Not under a press on what is below.
    let is_left = is_blank && now == Keyboard::Gone && !is_pressing(ui);
    let ended = outcome.or((escaped || is_left).then_some(away));
    // The next form of this name begins anew.
    let kept = if ended.is_some() {
        Keyboard::default()
    } else {
        now
    };
    ui.data_mut(|data| data.insert_temp(id, kept));
    ended
}

/// Where the keyboard is, seen from a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Keyboard {
    #[default]
    NotYet,
    Here,
    Gone,
}

impl Keyboard {
    const fn gone(self) -> Self {
        match self {
            Self::NotYet => Self::NotYet,
            Self::Here | Self::Gone => Self::Gone,
        }
    }
}

/// What is wrong with the field above, if it is with that one and it `is_changed` by nothing since. Once it is said, the keyboard goes
/// to where it is mended, if that is a field.
pub fn wrong_ui<F: PartialEq>(
    ui: &mut Ui,
    wrong: &mut Wrong<F>,
    field: F,
    is_changed: bool,
    mended_in: Option<&Response>,
) {
    let is_of_field = wrong.as_ref().is_some_and(|(of, _)| *of == field);
    if is_of_field && is_changed {
        *wrong = None;
    }
    let of_field = wrong.as_ref().filter(|(of, _)| *of == field);
    if let Some(place) = mended_in.filter(|_| of_field.is_some())
        && is_new(ui, place)
    {
        take_over(ui, place);
        place.scroll_to_me(None);
    }
    problem_below(ui, of_field.map(|(_, words)| words.as_str()));
}

/// Whether something is wrong at `place` that was not in the picture before.
fn is_new(ui: &Ui, place: &Response) -> bool {
    let id = place.id.with("said wrong");
    let pass = ui.cumulative_pass_nr();
    let before: Option<u64> = ui.data_mut(|data| {
        let before = data.get_temp(id);
        data.insert_temp(id, pass);
        before
    });
    before.is_none_or(|before| before + 1 < pass)
}
