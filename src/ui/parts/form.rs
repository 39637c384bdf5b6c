//! What forms have in common: a field with its name above and what is wrong with it below, and the keyboard that stays with what is
//! being typed.

use egui::{Context, Event, Id, Key, Memory, Modifiers, Rangef, Rect, Response, Ui};

use super::kept_form::Ended;
use crate::ui::input::escape;
use crate::ui::theme;
use crate::ui::widgets::{is_entered, is_pressing, problem_below, take_over, text_field};

/// So many pictures after the first one a form that opened is still brought into sight.
const FIRST_PASSES: u64 = 2;

/// What is wrong with the fields of a form that was handed on: each is said below its own. The first leads the keyboard to itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong<F> {
    said: Vec<(F, String)>,
    /// Refused just now, and no field has led the keyboard to itself yet.
    leads: bool,
}

impl<F> Default for Wrong<F> {
    fn default() -> Self {
        Self {
            said: Vec::new(),
            leads: false,
        }
    }
}

impl<F: Copy + PartialEq> Wrong<F> {
    /// The form is handed on: what was wrong before is forgotten.
    pub fn begin(&mut self) {
        *self = Self::default();
    }

    /// Refuses a field.
    pub fn refuse(&mut self, field: F, words: String) {
        self.said.push((field, words));
        self.leads = true;
    }

    /// Takes what is good, or refuses the field.
    pub fn take<T>(&mut self, field: F, read: Result<T, String>) -> Option<T> {
        read.map_err(|words| self.refuse(field, words)).ok()
    }

    /// Whether nothing is wrong.
    pub const fn is_empty(&self) -> bool {
        self.said.is_empty()
    }

    /// A field that is drawn before these has the keyboard.
    pub const fn stand_back(&mut self) {
        self.leads = false;
    }

    /// Whether something was refused just now.
    pub const fn leads(&self) -> bool {
        self.leads
    }
}

/// A field with its name above.
pub fn field_ui(ui: &mut Ui, typed: &mut String, name: &str, hint: &str) -> Response {
    ui.label(theme::small(name));
    text_field(ui, typed, name, hint)
}

/// A field with its name above and what is wrong with it below; `(name, hint)`. True when Enter was pressed in it.
pub fn line_ui<F: Copy + PartialEq>(
    ui: &mut Ui,
    wrong: &mut Wrong<F>,
    of: F,
    typed: &mut String,
    (name, hint): (&str, &str),
) -> bool {
    let field = field_ui(ui, typed, name, hint);
    let is_done = is_entered(ui, &field);
    wrong_ui(ui, wrong, of, field.changed(), Some(&field));
    is_done
}

/// How a form ended: aside where Escape was pressed while any of its controls had the keyboard, or while nothing else had a use
/// for Escape. egui lets go of the focus before anything is drawn, so whether it was in here is remembered from the picture before.
/// `contents` gives back whether nothing was said in it, beside how the form ended.
pub fn or_away<T>(
    ui: &mut Ui,
    salt: &str,
    contents: impl FnOnce(&mut Ui) -> (Option<Ended<T>>, bool),
) -> Option<Ended<T>> {
    form(ui, salt, contents, false)
}

/// The same for a form that also goes away once the keyboard left it for something else while nothing was said in it: it was opened
/// by accident.
pub fn or_left<T>(
    ui: &mut Ui,
    salt: &str,
    contents: impl FnOnce(&mut Ui) -> (Option<Ended<T>>, bool),
) -> Option<Ended<T>> {
    form(ui, salt, contents, true)
}

fn form<T>(
    ui: &mut Ui,
    salt: &str,
    contents: impl FnOnce(&mut Ui) -> (Option<Ended<T>>, bool),
    goes_blank: bool,
) -> Option<Ended<T>> {
    let id = ui.make_persistent_id(("had the keyboard", salt));
    let is_for_page = escape::is_for_page(ui) && !had_keys(ui);
    let top = ui.cursor().top();
    let (outcome, is_blank) = contents(ui);
    // Not a scope of its own, which would lay out a line among others differently.
    let height = Rangef::new(top, ui.min_rect().bottom());
    let area = Rect::from_x_y_ranges(ui.max_rect().x_range(), height);
    let is_new = show_opened(ui, id, area);
    let focused = ui.memory(Memory::focused);
    let before: Keyboard = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let now = if focused.is_some_and(|focused| is_within(ui, focused, area)) {
        Keyboard::Here
    } else {
        before.gone()
    };
    let is_escape = || ui.input(|input| input.key_pressed(Key::Escape));
    let escaped = focused.is_none() && (before == Keyboard::Here && is_escape() || is_for_page);
    if escaped {
        // One form at a time.
        escape::take(ui);
    }
    // Not under a press on what is below.
    let is_left = goes_blank && is_blank && now == Keyboard::Gone && !is_pressing(ui);
    let ended = outcome.or((escaped || is_left).then_some(Ended::Aside));
    // The next form of this name begins anew.
    let kept = if ended.is_some() {
        Keyboard::default()
    } else {
        now
    };
    ui.data_mut(|data| data.insert_temp(id, kept));
    note_pass(ui, IS_OPEN);
    if now == Keyboard::Here {
        note_pass(ui, HAD_KEYS);
        if ui.text_edit_focused() {
            ui.data_mut(|data| data.insert_temp(id, focused));
        }
    }
    if !is_blank && ended.is_none() {
        HalfTyped::note(ui, id);
        if is_new && focused.is_none() {
            HalfTyped::lead_back(ui, id);
        }
    }
    ended
}

/// Whether a control stands in this area. Only looked at: to ask for its response would take the focus from a field that a click just
/// opened.
fn is_within(ui: &Ui, control: Id, area: Rect) -> bool {
    ui.viewport(|viewport| {
        let control = viewport.this_pass.widgets.get(control);
        control.is_some_and(|control| {
            control.layer_id == ui.layer_id() && area.contains(control.rect.center())
        })
    })
}

const HAD_KEYS: &str = "a form had the keyboard";
const IS_OPEN: &str = "a form is open";

fn note_pass(ui: &Ui, what: &str) {
    let pass = ui.cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(Id::unique(what), pass));
}

fn was_noted(ctx: &Context, what: &str) -> bool {
    let pass: Option<u64> = ctx.data(|data| data.get_temp(Id::unique(what)));
    pass.is_some_and(|pass| pass + 1 >= ctx.cumulative_pass_nr())
}

/// Whether a form had the keyboard in the last picture: Escape is for that one.
fn had_keys(ctx: &Context) -> bool {
    was_noted(ctx, HAD_KEYS)
}

/// Before anything is drawn: whether a form is on the screen. Escape puts it away and leads nowhere else.
pub fn is_open(ctx: &Context) -> bool {
    was_noted(ctx, IS_OPEN)
}

/// A form that has just opened comes into sight as a whole, or with its head where it is higher than the page. True in its first
/// picture.
fn show_opened(ui: &Ui, form: Id, area: Rect) -> bool {
    let drawn = form.with("drawn");
    let pass = ui.cumulative_pass_nr();
    let before: Option<(u64, u64)> = ui.data(|data| data.get_temp(drawn));
    let (opened, last) = before.unwrap_or((pass, pass));
    let opened = if last + 1 < pass { pass } else { opened };
    ui.data_mut(|data| data.insert_temp(drawn, (opened, pass)));
    // In the first pictures it finds its height.
    if pass > opened + FIRST_PASSES {
        return false;
    }
    let seen = ui.clip_rect().height() - 2.0 * theme::SPACE_S;
    let whole = area.with_max_y(area.bottom().min(area.top() + seen));
    if !ui.clip_rect().y_range().contains(whole.bottom()) || whole.top() < ui.clip_rect().top() {
        ui.scroll_to_rect(whole.expand(theme::SPACE_S), None);
    }
    pass == opened
}

/// A form on the screen with words in it that were not handed on.
#[derive(Clone, Copy, Debug)]
struct HalfTyped {
    /// Its field that had the keyboard last.
    field: Id,
    pass: u64,
}

impl HalfTyped {
    const ID: &str = "a form that is half typed";

    fn shown(ctx: &Context) -> Option<Self> {
        let kept: Option<Self> = ctx.data(|data| data.get_temp(Id::unique(Self::ID)));
        kept.filter(|half| half.pass + 1 >= ctx.cumulative_pass_nr())
    }

    /// Who comes back to a page with a form that is half typed finds the keyboard in it: what is typed next would go there anyway.
    fn lead_back(ui: &Ui, form: Id) {
        let field: Option<Id> = ui.data(|data| data.get_temp(form)).flatten();
        if let Some(field) = field {
            ui.memory_mut(|memory| memory.request_focus(field));
        }
    }

    fn note(ui: &Ui, form: Id) {
        let pass = ui.cumulative_pass_nr();
        ui.data_mut(|data| {
            let field: Option<Id> = data.get_temp(form).flatten();
            if let Some(field) = field {
                data.insert_temp(Id::unique(Self::ID), Self { field, pass });
            }
        });
    }
}

/// Whether a form on the screen has words in it.
pub fn has_words(ctx: &Context) -> bool {
    HalfTyped::shown(ctx).is_some()
}

/// Before anything is drawn: whether a form on the screen has words in it while nothing has the keyboard. What is typed then goes on
/// in the form, and Enter only leads back to it: none of it is a key of the page.
pub fn is_half_typed(ctx: &Context) -> bool {
    let Some(half) = HalfTyped::shown(ctx) else {
        return false;
    };
    if ctx.memory(|memory| memory.focused().is_some()) {
        return false;
    }
    let is_typed = ctx.input_mut(|input| {
        let has_letters = input
            .events
            .iter()
            .any(|event| matches!(event, Event::Text(_)));
        input.consume_key(Modifiers::NONE, Key::Enter) || has_letters
    });
    if is_typed {
        ctx.memory_mut(|memory| memory.request_focus(half.field));
    }
    true
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

/// What is wrong with the field above, if it is with that one and it `is_changed` by nothing since. The first that is said leads the
/// keyboard to where it is mended.
pub fn wrong_ui<F: Copy + PartialEq>(
    ui: &mut Ui,
    wrong: &mut Wrong<F>,
    field: F,
    is_changed: bool,
    mended_in: Option<&Response>,
) {
    if is_changed {
        wrong.said.retain(|(of, _)| *of != field);
    }
    let of_field = wrong.said.iter().find(|(of, _)| *of == field);
    let leads = of_field.is_some() && std::mem::take(&mut wrong.leads);
    let words = of_field.map(|(_, words)| words.as_str());
    let top = ui.cursor().top();
    problem_below(ui, words);
    if !leads {
        return;
    }
    let said = Rangef::new(top, ui.min_rect().bottom());
    let said = Rect::from_x_y_ranges(ui.max_rect().x_range(), said);
    if let Some(place) = mended_in {
        take_over(ui, place);
    }
    let place = mended_in.map_or(said, |place| place.rect.union(said));
    ui.scroll_to_rect(place, None);
}
