//! A row of a list the person keeps: ticked or not, moved up and down (also with Alt and an arrow while the row has the
//! keyboard), and what else can be done with it. Never changes the list itself.

use egui::{Align, Id, Key, Layout, Modifiers, Response, Ui, UiBuilder, vec2};

use crate::ui::parts::kept_form::waiting_ui;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, bare_icon_button, check_box, is_removed, menu_button};

/// A row to draw.
#[derive(Clone, Copy, Debug)]
pub struct ListRow<'a, T> {
    /// The list it belongs to.
    pub list: &'static str,
    /// What stays the same when the row moves.
    pub id: i64,
    pub name: &'a str,
    /// A remark below the name.
    pub detail: Option<&'a str>,
    /// Ticked.
    pub on: bool,
    /// What else can be done with it.
    pub choices: &'a [(T, String)],
    /// What the one choice is called where there is no other than to delete: it has a button of its own, not a list of one.
    pub only_deletes: Option<&'a str>,
    /// Words that were typed about it and put away wait behind its other choices.
    pub waits: bool,
}

/// What the person did with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowDone<T> {
    /// Ticked it or took the tick away.
    Toggle,
    /// Moved it by this many places.
    Move(isize),
    /// One of its other choices.
    Chosen(T),
}

/// Draws the row; what was done with it.
pub fn list_row_ui<T: Copy>(ui: &mut Ui, scene: &Scene, row: ListRow<'_, T>) -> Option<RowDone<T>> {
    // Named by what it is about and not by its place: the keyboard stays with a row that moves.
    let id = Id::unique(("list_row", row.list, row.id));
    ui.scope_builder(UiBuilder::new().scope_id(id), |ui| {
        ui.horizontal(|ui| contents_ui(ui, scene, row)).inner
    })
    .inner
}

fn contents_ui<T: Copy>(ui: &mut Ui, scene: &Scene, row: ListRow<'_, T>) -> Option<RowDone<T>> {
    let text = scene.text;
    ui.spacing_mut().item_spacing.x = theme::SPACE_XS;
    let buttons = 3.0 * (theme::ICON_BUTTON.x + theme::SPACE_XS);
    let width = (ui.available_width() - buttons).max(theme::ICON_BUTTON.x);
    let layout = Layout::left_to_right(Align::Center);
    let size = vec2(width, theme::ICON_BUTTON.y);
    let tick = ui
        .allocate_ui_with_layout(size, layout, |ui| {
            ui.set_width(width);
            check_box(ui, row.on, row.name, row.detail)
        })
        .inner;
    let up = bare_icon_button(ui, Icon::Up, &text.list_up(row.name));
    let down = bare_icon_button(ui, Icon::Down, &text.list_down(row.name));
    let mut done = None;
    let mut has_focus = [&tick, &up, &down].into_iter().any(Response::has_focus);
    if let Some((first, _)) = row.choices.first() {
        let other = if let Some(delete) = row.only_deletes {
            let button = bare_icon_button(ui, Icon::Remove, delete);
            done = is_removed(ui, &button).then_some(RowDone::Chosen(*first));
            button
        } else {
            let name = text.list_more(row.name);
            let more = bare_icon_button(ui, Icon::More, &name);
            if row.waits {
                waiting_ui(ui, scene, &more, &name);
            }
            done = menu_button(&more, row.choices).map(RowDone::Chosen);
            more
        };
        has_focus |= other.has_focus();
    }
    if tick.clicked() {
        done = Some(RowDone::Toggle);
    }
    for (button, key, step) in [(&up, Key::ArrowUp, -1), (&down, Key::ArrowDown, 1)] {
        let by_key = has_focus && ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
        if button.clicked() || by_key {
            done = Some(RowDone::Move(step));
        }
    }
    done
}
