//! Cards: the surfaces that hold what belongs together. A card never scrolls and never sets its own height.

use egui::layers::ShapeIdx;
use egui::{
    Align, Color32, Frame, InnerResponse, Layout, Margin, Rect, Role, Sense, Shape, Stroke, Ui,
    UiBuilder, WidgetInfo, vec2,
};

use super::{paint, region};
use crate::ui::theme::{self, Palette, palette};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CardLook {
    /// A surface with a fine outline.
    #[default]
    Plain,
    /// The one that is chosen.
    Selected,
    /// Something to consider.
    Accent,
    /// Something to take note of.
    Warn,
    /// Something that must be seen to.
    Danger,
}

/// A card as wide as there is room.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    card_with(ui, CardLook::Plain, contents)
}

/// A card with another look.
pub fn card_with<R>(
    ui: &mut Ui,
    look: CardLook,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    framed(ui, look, false, contents)
}

/// Two cards beside each other, both as high as the higher one; the first gets this `share` of the width. Both may use `state`.
pub fn card_pair<S>(
    ui: &mut Ui,
    share: f32,
    state: &mut S,
    first: impl FnOnce(&mut Ui, &mut S),
    second: impl FnOnce(&mut Ui, &mut S),
) {
    let room = ui.available_width() - theme::SPACE_L;
    let surfaces = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_L;
            let first = bare_card(ui, (room * share).floor(), |ui| first(ui, state));
            let second = bare_card(ui, (room * (1.0 - share)).floor(), |ui| second(ui, state));
            [first, second]
        })
        .inner;
    let (fill, line) = surface(palette(ui), CardLook::Plain, false);
    let bottoms = surfaces.each_ref().map(|(_, rect)| rect.bottom());
    let bottom = bottoms.into_iter().fold(f32::NEG_INFINITY, f32::max);
    for (place, rect) in surfaces {
        let shape = frame(fill, line).paint(rect.with_max_y(bottom));
        ui.painter().set(place, shape);
        region(ui, rect);
    }
}

/// The contents of a card of this width: where its surface is to be painted, and what it holds.
fn bare_card(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) -> (ShapeIdx, Rect) {
    let place = ui.painter().add(Shape::Noop);
    let column = ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.x = theme::SPACE_S;
        let margin = Frame::new().inner_margin(Margin::same(theme::CARD_MARGIN));
        let inner = margin.show(ui, |ui| {
            ui.take_available_width();
            contents(ui);
            ui.min_rect()
        });
        inner.inner
    });
    (place, column.inner)
}

/// A card that is chosen by clicking anywhere on it. `name` says in words what it is; text inside cannot be selected.
pub fn card_button<R>(
    ui: &mut Ui,
    name: &str,
    selected: bool,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let look = if selected {
        CardLook::Selected
    } else {
        CardLook::Plain
    };
    let builder = UiBuilder::new().id_salt(name).sense(Sense::click());
    let scope = ui.scope_builder(builder, |ui| {
        // Text that can be selected would take the click away from the card.
        ui.style_mut().interaction.selectable_labels = false;
        let hovered = ui.response().hovered();
        framed(ui, look, hovered, contents).inner
    });
    let response = &scope.response;
    response.widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), selected, name));
    // Inside, where the edge of a scrolled list cannot cut it off.
    let ring = response.rect.shrink(3.0 * theme::RING_WIDTH);
    paint::focus_ring(ui, response, ring, theme::CONTROL_RADIUS);
    scope
}

fn framed<R>(
    ui: &mut Ui,
    look: CardLook,
    hovered: bool,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let (fill, line) = surface(palette(ui), look, hovered);
    let text = text_colour(palette(ui), look);
    let shown = frame(fill, line).show(ui, |ui| {
        if text.is_some() {
            ui.visuals_mut().override_text_color = text;
        }
        let column = ui.with_layout(Layout::top_down(Align::Min), |ui| {
            if ui.available_width().is_finite() {
                ui.take_available_width();
            }
            contents(ui)
        });
        column.inner
    });
    region(ui, shown.response.rect);
    shown
}

fn surface(palette: &Palette, look: CardLook, hovered: bool) -> (Color32, Stroke) {
    let (fill, line) = match look {
        CardLook::Plain if hovered => (palette.surface, palette.control_border),
        CardLook::Plain => (palette.surface, palette.border),
        CardLook::Selected => {
            return (
                palette.surface,
                Stroke::new(theme::RING_WIDTH, palette.accent),
            );
        }
        CardLook::Accent => (palette.accent_soft, palette.accent_soft),
        CardLook::Warn => (palette.warn_bg, palette.warn_bg),
        CardLook::Danger => (palette.danger_bg, palette.danger_bg),
    };
    (fill, Stroke::new(theme::LINE_WIDTH, line))
}

fn text_colour(palette: &Palette, look: CardLook) -> Option<Color32> {
    match look {
        CardLook::Plain | CardLook::Selected | CardLook::Accent => None,
        CardLook::Warn => Some(palette.warn_text),
        CardLook::Danger => Some(palette.danger_text),
    }
}

/// The outline takes its width from the margin, so that a card that is chosen does not move its contents.
fn frame(fill: Color32, line: Stroke) -> Frame {
    Frame::new()
        .fill(fill)
        .corner_radius(theme::CARD_RADIUS)
        .inner_margin(Margin::same(theme::CARD_MARGIN))
        .apply_stroke_and_expansion_without_layout_shift(line, 0.0)
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::ui::widgets::testing::harness;

    #[test]
    fn a_list_card_is_chosen_by_clicking_its_text_or_by_keyboard() {
        let mut window = harness(None, |ui, chosen: &mut Option<usize>| {
            for (index, name) in ["first", "second"].into_iter().enumerate() {
                let selected = *chosen == Some(index);
                if card_button(ui, name, selected, |ui| ui.label("details"))
                    .response
                    .clicked()
                {
                    *chosen = Some(index);
                }
            }
        });
        window.get_by_role_and_label(Role::Button, "second").click();
        window.run();
        assert_eq!(*window.state(), Some(1));
        window.key_press(Key::Tab);
        window.run();
        window.key_press(Key::Space);
        window.run();
        assert_eq!(*window.state(), Some(0));
        let first = window.get_by_role_and_label(Role::Button, "first");
        assert_eq!(
            first.accesskit_node().toggled(),
            Some(egui::accesskit::Toggled::True)
        );
    }

    #[test]
    fn two_cards_beside_each_other_are_equally_high() {
        let window = harness((), |ui, ()| {
            card_pair(
                ui,
                0.5,
                &mut (),
                |ui, ()| {
                    ui.label("short");
                },
                |ui, ()| {
                    for line in ["one", "two", "three"] {
                        ui.label(line);
                    }
                },
            );
        });
        let shapes = &window.output().shapes;
        let heights: Vec<f32> = shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Rect(rect) if rect.corner_radius.nw == theme::CARD_RADIUS => {
                    Some(rect.rect.height())
                }
                _ => None,
            })
            .collect();
        assert!(
            heights.len() == 2 && (heights[0] - heights[1]).abs() < 0.1,
            "{heights:?}"
        );
    }

    #[test]
    fn a_card_fills_the_width_and_choosing_it_moves_nothing() {
        let looks = [
            CardLook::Plain,
            CardLook::Selected,
            CardLook::Accent,
            CardLook::Warn,
            CardLook::Danger,
        ];
        let mut places = Vec::new();
        let window = harness(&mut places, |ui, places| {
            places.clear();
            for look in looks {
                let card = card_with(ui, look, |ui| ui.label("text").rect.left());
                let outer = card.response.rect;
                places.push((
                    card.inner - outer.left(),
                    ui.max_rect().width() - outer.width(),
                ));
            }
        });
        drop(window);
        assert!(
            places
                .iter()
                .all(|place| *place == (f32::from(theme::CARD_MARGIN), 0.0)),
            "{places:?}"
        );
    }
}
