//! Days in a grid, as a year or a month shows them: one stop for Tab, whatever the number of days. The arrows are the caller's,
//! who knows what lies beside a day; the grid only keeps them from moving the focus away. Never chooses by itself.

use egui::{
    Align2, EventFilter, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::{SquareMark, calendar_cell, paint};
use crate::ui::theme::{self, palette};

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GridDay<'a> {
    /// Its left top corner, from the corner of the grid.
    pub at: Vec2,
    /// What is known of it; `None` where that is not shown.
    pub mark: Option<SquareMark>,
    /// The number of the day, in cells that have room for it. Such a day is a button of its own for a screen reader.
    pub label: Option<&'a str>,
    /// Still to come: it cannot be chosen.
    pub is_ahead: bool,
    pub is_today: bool,
    pub is_chosen: bool,
    /// Read aloud and shown when hovered: the day and what is known of it.
    pub name: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct DayGrid<'a> {
    /// Known to the caller, who listens to the arrows while it has the focus.
    pub id: Id,
    /// The whole in one sentence, read aloud.
    pub name: &'a str,
    /// Width and height of all of it.
    pub size: Vec2,
    /// Width and height of a day.
    pub cell: Vec2,
    /// The days, in order.
    pub days: &'a [GridDay<'a>],
    /// Words beside and above the days, each with its left top corner.
    pub heads: &'a [(Vec2, &'a str)],
    /// Only numbers are shown: they and the words above them stand in the middle.
    pub is_plain: bool,
}

/// What was done to a day of the grid, by its place in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayClick {
    Choose(usize),
    /// Clicked twice, or pressed by keyboard.
    Open(usize),
}

/// Draws the grid.
pub fn day_grid(ui: &mut Ui, grid: &DayGrid<'_>) -> Option<DayClick> {
    let (_, area) = ui.allocate_space(grid.size);
    let response = ui.interact(area, grid.id, Sense::click());
    let chosen = grid.days.iter().position(|day| day.is_chosen);
    response.widget_info(|| WidgetInfo {
        current_text_value: chosen
            .and_then(|at| grid.days.get(at))
            .map(|day| day.name.to_owned()),
        ..WidgetInfo::labeled(Role::Grid, ui.is_enabled(), grid.name)
    });
    keep_arrows(ui, grid.id);
    let rect_of = |day: &GridDay<'_>| Rect::from_min_size(area.min + day.at, grid.cell);
    let at = |pos: Option<egui::Pos2>| {
        let pos = pos?;
        grid.days.iter().position(|day| rect_of(day).contains(pos))
    };
    let mut hovered = at(response.hover_pos());
    let mut click = clicked(&response, at(response.interact_pointer_pos()), chosen);
    let mut tip = response;
    for (index, day) in grid.days.iter().enumerate() {
        if day.label.is_some() {
            let cell = cell_node(ui, grid.id.with(index), rect_of(day), day);
            click = click.or(clicked(&cell, Some(index), None));
            if cell.hovered() {
                (hovered, tip) = (Some(index), cell);
            }
        }
    }
    paint_grid(ui, grid, area, hovered);
    if let Some(day) = hovered.and_then(|at| grid.days.get(at)) {
        tip.on_hover_text_at_pointer(day.name);
    }
    click.filter(|(DayClick::Choose(index) | DayClick::Open(index))| {
        grid.days.get(*index).is_some_and(|day| !day.is_ahead)
    })
}

/// A day with a number is found by its name, but Tab passes it over.
fn cell_node(ui: &Ui, id: Id, rect: Rect, day: &GridDay<'_>) -> Response {
    let response = ui.interact(rect, id, Sense::CLICK);
    let enabled = ui.is_enabled() && !day.is_ahead;
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, day.is_chosen, day.name));
    response
}

/// A key press has no place: it means the chosen day.
fn clicked(response: &Response, under: Option<usize>, chosen: Option<usize>) -> Option<DayClick> {
    if response.double_clicked() {
        return under.map(DayClick::Open);
    }
    if !response.clicked() {
        return None;
    }
    match response.interact_pointer_pos() {
        Some(_) => under.map(DayClick::Choose),
        None => chosen.or(under).map(DayClick::Open),
    }
}

fn keep_arrows(ui: &Ui, id: Id) {
    let arrows = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
}

fn paint_grid(ui: &Ui, grid: &DayGrid<'_>, area: Rect, hovered: Option<usize>) {
    if !ui.is_rect_visible(area) {
        return;
    }
    let faint = palette(ui).text_3;
    for (at, word) in grid.heads {
        let galley = paint::one_line(ui, word, theme::small_font(), faint, f32::INFINITY);
        let (width, align) = if grid.is_plain {
            (grid.cell.x, Align2::CENTER_TOP)
        } else {
            (galley.size().x, Align2::LEFT_TOP)
        };
        let size = Vec2::new(width, galley.size().y);
        paint::text_at(ui, Rect::from_min_size(area.min + *at, size), align, galley);
    }
    let focused = ui.memory(|memory| memory.has_focus(grid.id));
    for (index, day) in grid.days.iter().enumerate() {
        let rect = Rect::from_min_size(area.min + day.at, grid.cell);
        let is_hovered = hovered == Some(index);
        calendar_cell::paint_day(ui, rect, day, is_hovered, grid.is_plain);
    }
    // Last, or the days beside it would cover half of the ring.
    if let Some(day) = grid.days.iter().find(|day| focused && day.is_chosen) {
        let rect = Rect::from_min_size(area.min + day.at, grid.cell);
        paint_ring(ui, rect);
    }
}

fn paint_ring(ui: &Ui, rect: Rect) {
    let ring = Stroke::new(theme::RING_WIDTH, palette(ui).accent);
    let radius = calendar_cell::radius(rect.height()).saturating_add(2);
    let around = rect.expand(theme::RING_WIDTH);
    ui.painter()
        .rect_stroke(around, radius, ring, StrokeKind::Outside);
}

#[cfg(test)]
mod tests {
    use egui::Key;
    use egui::accesskit::Toggled;
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    use super::*;
    use crate::domain::Severity;
    use crate::ui::widgets::secondary_button;
    use crate::ui::widgets::testing::harness;

    const NAMES: [&str; 3] = ["20 November", "21 November", "22 November"];

    /// Three days in a row, the last still to come; what happened is collected.
    fn window<'a>(labels: bool) -> Harness<'a, (usize, Vec<DayClick>)> {
        harness((1, Vec::new()), move |ui, (chosen, clicks)| {
            let days: Vec<GridDay<'_>> = NAMES
                .into_iter()
                .enumerate()
                .map(|(index, name)| GridDay {
                    at: Vec2::new(50.0 * index as f32, 20.0),
                    mark: Some(SquareMark::on_time(Severity::Mild)),
                    label: labels.then_some("22"),
                    is_ahead: index == 2,
                    is_today: index == 1,
                    is_chosen: index == *chosen,
                    name,
                })
                .collect();
            let grid = DayGrid {
                id: Id::unique("days"),
                name: "2 of 2 days",
                size: Vec2::new(150.0, 70.0),
                cell: Vec2::new(44.0, 44.0),
                days: &days,
                heads: &[(Vec2::ZERO, "Su")],
                is_plain: false,
            };
            if let Some(click) = day_grid(ui, &grid) {
                clicks.push(click);
                if let DayClick::Choose(index) = click {
                    *chosen = index;
                }
            }
            secondary_button(ui, "after");
        })
    }

    #[test]
    fn a_day_is_chosen_by_a_click_but_not_one_ahead() {
        let mut window = window(true);
        for name in ["20 November", "22 November"] {
            window.get_by_role_and_label(Role::Button, name).click();
            window.run();
        }
        assert_eq!(window.state().1, [DayClick::Choose(0)]);
        let day = window.get_by_role_and_label(Role::Button, "20 November");
        assert_eq!(day.accesskit_node().toggled(), Some(Toggled::True));
    }

    #[test]
    fn a_small_day_is_chosen_where_the_pointer_is_and_opened_by_a_second_click() {
        let mut window = window(false);
        let grid = window.get_by_role_and_label(Role::Grid, "2 of 2 days");
        let pos = grid.rect().min + Vec2::new(10.0, 30.0);
        window.hover_at(pos);
        window.run();
        for _ in 0..2 {
            // Both halves of a click in one frame: a second click must follow soon to count as one.
            let click = [true, false].map(|pressed| egui::Event::PointerButton {
                pos,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: egui::Modifiers::NONE,
            });
            window.input_mut().events.extend(click);
            window.step();
        }
        assert_eq!(window.state().1, [DayClick::Choose(0), DayClick::Open(0)]);
    }

    #[test]
    fn the_whole_grid_is_one_stop_and_keeps_the_arrows() {
        let mut window = window(true);
        for key in [Key::Tab, Key::ArrowRight, Key::ArrowDown, Key::Space] {
            window.key_press(key);
            window.run();
        }
        assert_eq!(window.state().1, [DayClick::Open(1)]);
        let grid = window.get_by_role_and_label(Role::Grid, "2 of 2 days");
        assert!(grid.is_focused());
        assert_eq!(grid.value().as_deref(), Some("21 November"));
        window.key_press(Key::Tab);
        window.run();
        assert!(
            window
                .get_by_role_and_label(Role::Button, "after")
                .is_focused()
        );
    }

    #[test]
    fn a_day_under_the_pointer_says_its_name() {
        let mut window = window(false);
        let rect = window.get_by_role(Role::Grid).rect();
        window.hover_at(rect.min + Vec2::new(60.0, 40.0));
        window.run_steps(60);
        window.get_by_label("21 November");
    }
}
