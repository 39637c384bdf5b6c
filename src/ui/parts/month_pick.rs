//! A month to pick a day from, by clicks, by the arrows and by its names for who listens.

use egui::{Align, Id, Key, Layout, Memory, Modifiers, Ui, Vec2};

use super::day_places::{Head, MonthLook, Places};
use super::day_words::weekdays;
use crate::domain::{Day, WeekStart};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{DayClick, DayGrid, GridDay, Icon, day_grid, heading, icon_button};

/// As wide as a month is drawn.
pub const MONTH_WIDTH: f32 = 262.0;
const MONTH: MonthLook = MonthLook {
    height: 28.0,
    gap: 2.0,
    keeps_height: true,
};

/// What a date may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The diary's today.
    pub today: Day,
    /// The last one possible.
    pub last: Day,
    /// On which day weeks begin.
    pub week_start: WeekStart,
}

impl Dates {
    /// Days up to today.
    pub const fn past(today: Day, week_start: WeekStart) -> Self {
        Self {
            today,
            last: today,
            week_start,
        }
    }

    /// Days to come too.
    pub const fn any(today: Day, week_start: WeekStart) -> Self {
        Self {
            today,
            last: Day::MAX,
            week_start,
        }
    }
}

/// The month that is shown, and the days marked in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthPick {
    /// The day the arrows are on.
    at: Day,
    /// The day that stands where another is picked for.
    chosen: Option<Day>,
}

/// Only one month is open at a time.
fn grid_id() -> Id {
    Id::unique("month_pick")
}

impl MonthPick {
    /// Begins on the day that is chosen already, else on `today`.
    pub fn new(chosen: Option<Day>, today: Day) -> Self {
        Self {
            at: chosen.unwrap_or(today),
            chosen,
        }
    }

    /// Gives the days the keyboard.
    pub fn focus(ui: &Ui) {
        ui.memory_mut(|memory| memory.request_focus(grid_id()));
    }

    /// Draws the month; the day that was picked.
    pub fn month_ui(&mut self, ui: &mut Ui, scene: &Scene, dates: Dates) -> Option<Day> {
        let text = scene.text;
        let opened = self.keys(ui, dates.last);
        let name = text.month_heading(self.at);
        ui.horizontal(|ui| {
            ui.set_min_height(theme::ICON_BUTTON.y);
            heading(ui, &name);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let is_last = self.at.month_last() >= dates.last;
                ui.add_enabled_ui(!is_last, |ui| {
                    if icon_button(ui, Icon::Next, &text.calendar_next_month()).clicked() {
                        self.move_to(self.at.plus_months(1), dates.last);
                    }
                });
                if icon_button(ui, Icon::Previous, &text.calendar_previous_month()).clicked() {
                    self.move_to(self.at.plus_months(-1), dates.last);
                }
            });
        });
        let clicked = self.grid_ui(ui, scene, &name, dates);
        clicked.or(opened)
    }

    fn grid_ui(self, ui: &mut Ui, scene: &Scene, name: &str, dates: Dates) -> Option<Day> {
        let text = scene.text;
        let places = Places::of_month(self.at, ui.available_width(), MONTH, dates.week_start);
        // Only who walks by the arrows is on a day of a month that was turned to.
        let walks = ui.memory(|memory| memory.has_focus(grid_id()));
        let marked = if walks { Some(self.at) } else { self.chosen };
        let first = self.at.month_first();
        let month: Vec<(Day, String, String)> = first
            .through(self.at.month_last())
            .map(|day| (day, day.day_of_month().to_string(), text.day_heading(day)))
            .collect();
        let days: Vec<GridDay<'_>> = month
            .iter()
            .zip(&places.days)
            .map(|((day, number, name), &at)| GridDay {
                at,
                mark: None,
                label: Some(number),
                is_ahead: *day > dates.last,
                is_today: *day == dates.today,
                is_chosen: Some(*day) == marked,
                name,
            })
            .collect();
        let words = weekdays(dates.week_start, text);
        let word = |head: Head| match head {
            Head::Weekday(at) => words.get(at).map(String::as_str),
            Head::Month(_) => None,
        };
        let heads: Vec<(Vec2, &str)> = places
            .heads
            .iter()
            .filter_map(|(at, head)| Some((*at, word(*head)?)))
            .collect();
        let grid = DayGrid {
            id: grid_id(),
            name,
            size: places.size,
            cell: places.cell,
            days: &days,
            heads: &heads,
            is_plain: true,
        };
        let (DayClick::Choose(index) | DayClick::Open(index)) = day_grid(ui, &grid)?;
        month.get(index).map(|(day, ..)| *day)
    }

    /// The arrows walk the month; the day under them when Enter is pressed.
    fn keys(&mut self, ui: &Ui, last: Day) -> Option<Day> {
        if ui.memory(Memory::focused) != Some(grid_id()) {
            return None;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        for (key, days) in [
            (Key::ArrowLeft, -1),
            (Key::ArrowRight, 1),
            (Key::ArrowUp, -7),
            (Key::ArrowDown, 7),
        ] {
            if pressed(key) {
                self.move_to(self.at.plus(days), last);
            }
        }
        for (key, months) in [(Key::PageUp, -1), (Key::PageDown, 1)] {
            if pressed(key) {
                self.move_to(self.at.plus_months(months), last);
            }
        }
        pressed(Key::Enter).then_some(self.at)
    }

    fn move_to(&mut self, day: Day, last: Day) {
        self.at = day.min(last);
    }
}
