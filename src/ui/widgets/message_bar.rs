//! Something the person must know now, in their own words, with at most one thing to do about it. Never goes away by itself.

use egui::{Align, Color32, Frame, Label, Layout, Margin, Role, Ui, UiBuilder, Vec2};

use super::{Icon, icon_mark, paint, secondary_button, secondary_button_width};
use crate::ui::announce;
use crate::ui::theme::{self, palette};

/// What kind of message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MessageLook {
    /// Good to know.
    #[default]
    Info,
    /// What kind of diary this is: quieter than anything the diary has to say.
    Quiet,
    /// To take note of.
    Warn,
    /// Something went wrong.
    Danger,
}

const MARGIN: Margin = Margin::symmetric(12, 8);

/// The same of a message in the place that is kept for it.
const LINE_MARGIN: Margin = Margin::symmetric(12, 2);

/// How high a [`message_line`] is whose words fit on one line.
pub fn message_line_height() -> f32 {
    theme::CONTROL_HEIGHT + LINE_MARGIN.sum().y
}

/// Whether a message stands on one line, its action beside it.
pub fn message_fits(ui: &Ui, text: &str, action: &str) -> bool {
    fits_in(ui, ui.available_width() - MARGIN.sum().x, text, action)
}

fn fits_in(ui: &Ui, width: f32, text: &str, action: &str) -> bool {
    let words = paint::word_width(ui, text, theme::body_font());
    let mark = theme::ICON_SIZE + theme::SPACE_S;
    (mark + words + action_width(ui, action)).ceil() <= width
}

/// What the action takes of the line, with the space before it.
fn action_width(ui: &Ui, action: &str) -> f32 {
    secondary_button_width(ui, action) + theme::SPACE_S
}

/// The message; true when its action was pressed.
pub fn message_bar(ui: &mut Ui, look: MessageLook, text: &str, action: Option<&str>) -> bool {
    bar_ui(ui, MARGIN, look, text, action)
}

/// The ways on from what a message says, below it: in as many lines as they need, which do not touch each other nor what scrolls below.
pub fn ways_below<R>(ui: &mut Ui, ways: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(theme::SPACE_S);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = theme::SPACE_S;
        let drawn = ui.horizontal_wrapped(ways).inner;
        ui.add_space(theme::SPACE_S);
        drawn
    })
    .inner
}

/// The same as low as a button, for a place that is kept free for it.
pub fn message_line(ui: &mut Ui, look: MessageLook, text: &str, action: Option<&str>) -> bool {
    bar_ui(ui, LINE_MARGIN, look, text, action)
}

fn bar_ui(
    ui: &mut Ui,
    margin: Margin,
    look: MessageLook,
    text: &str,
    action: Option<&str>,
) -> bool {
    let palette = palette(ui);
    let (fill, colour, mark) = match look {
        MessageLook::Info => (palette.accent_soft, palette.text, Icon::Info),
        MessageLook::Quiet => (palette.surface_2, palette.text, Icon::Info),
        MessageLook::Warn => (palette.warn_bg, palette.warn_text, Icon::Warning),
        MessageLook::Danger => (palette.danger_bg, palette.danger_text, Icon::Problem),
    };
    let frame = Frame::new()
        .fill(fill)
        .corner_radius(theme::CONTROL_RADIUS)
        .inner_margin(margin);
    let builder = UiBuilder::new().accessibility_role(Role::Alert);
    ui.scope_builder(builder, |ui| {
        frame
            .show(ui, |ui| contents(ui, colour, mark, text, action))
            .inner
    })
    .inner
}

/// What is wrong with the field above, or nothing. What stands below is the same to egui either way: a button that was pressed before
/// this was said is obeyed, and what has the keyboard keeps it.
pub fn problem_below(ui: &mut Ui, problem: Option<&str>) {
    match problem {
        Some(words) => drop(message_bar(ui, MessageLook::Warn, words, None)),
        None => ui.skip_ahead_auto_ids(1),
    }
}

fn contents(ui: &mut Ui, colour: Color32, mark: Icon, text: &str, action: Option<&str>) -> bool {
    let press = |ui: &mut Ui| action.is_some_and(|action| secondary_button(ui, action).clicked());
    let width = ui.available_width();
    let fits = action.is_some_and(|action| fits_in(ui, width, text, action));
    if width < theme::MESSAGE_WIDE && !fits {
        let column = ui.vertical(|ui| {
            ui.take_available_width();
            ui.spacing_mut().item_spacing.y = theme::SPACE_S;
            ui.horizontal(|ui| message(ui, colour, mark, text));
            press(ui)
        });
        return column.inner;
    }
    let size = Vec2::new(ui.available_width(), row_height(ui, text, action));
    let row = Layout::right_to_left(Align::Center);
    let row = ui.allocate_ui_with_layout(size, row, |ui| {
        let pressed = press(ui);
        let rest = Layout::left_to_right(Align::Center);
        ui.with_layout(rest, |ui| message(ui, colour, mark, text));
        pressed
    });
    row.inner
}

/// Known beforehand, so that text and button both stand in the middle.
fn row_height(ui: &Ui, text: &str, action: Option<&str>) -> f32 {
    let button = action.map_or(0.0, |action| action_width(ui, action));
    let width = ui.available_width() - button - theme::ICON_SIZE - theme::SPACE_S;
    let text = paint::lines(ui, text, theme::body_font(), Color32::PLACEHOLDER, width);
    text.size().y.max(theme::CONTROL_HEIGHT)
}

fn message(ui: &mut Ui, colour: Color32, mark: Icon, text: &str) {
    icon_mark(ui, mark, theme::ICON_SIZE, colour);
    let words = ui.add(Label::new(theme::body(text).color(colour)).wrap());
    announce::live(&words);
}

#[cfg(test)]
mod tests {
    use egui_kittest::kittest::Queryable as _;

    use super::*;
    use crate::ui::widgets::testing::harness_sized;

    #[test]
    fn the_action_stands_beside_words_that_leave_room_for_it_and_below_others() {
        for (width, is_beside) in [(400.0, true), (220.0, false)] {
            let words = "Sample diary: all made up.";
            let window = harness_sized(width, (), move |ui, ()| {
                message_bar(ui, MessageLook::Quiet, words, Some("To your own"));
            });
            let said = window.get_by_label(words).rect();
            let action = window.get_by_role_and_label(Role::Button, "To your own");
            let apart = action.rect().top() - said.bottom();
            assert_eq!(apart < 0.0, is_beside, "{width}: {apart}");
            assert!(is_beside || apart >= 4.0, "{apart}");
        }
    }

    #[test]
    fn the_action_can_be_pressed_beside_and_below_the_text() {
        for width in [800.0, 300.0] {
            let text =
                "The diary is open in another window, which has it locked. Close it there first.";
            let mut window = harness_sized(width, false, |ui, pressed| {
                *pressed |= message_bar(ui, MessageLook::Danger, text, Some("Try again"));
                message_bar(ui, MessageLook::Warn, "Read-only", None);
                message_bar(ui, MessageLook::Info, "Sample diary", None);
            });
            window.get_all_by_role(Role::Alert).next();
            assert!(window.get_by_label(text).rect().right() <= width);
            window
                .get_by_role_and_label(Role::Button, "Try again")
                .click();
            window.run();
            assert!(*window.state());
        }
    }
}
