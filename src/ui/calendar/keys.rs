//! The keyboard in the calendar. The arrows move the chosen day: by days and weeks as the month shows them, or as the year
//! shows them while the year has the focus. Anything else that has the focus keeps its keys.

use egui::{Context, Key, Memory, Modifiers};

use super::screen::{month_id, year_id};
use crate::domain::Day;
use crate::ui::action::{Go, LookAt};
use crate::ui::scene::Scene;

const DAY: i32 = 1;
const WEEK: i32 = 7;
const YEAR_MONTHS: i32 = 12;

/// Reads the keys of the calendar; `chosen` is its day, `today` the last that can be chosen.
pub fn calendar_keys(ctx: &Context, scene: &mut Scene, chosen: Day, today: Day) {
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let mut choose = |day: Day| {
        let day = day.min(today);
        if day != chosen {
            scene.ask(LookAt::CalendarDay(day));
        }
    };
    if pressed(Key::PageUp) {
        choose(chosen.plus_months(-YEAR_MONTHS));
    }
    if pressed(Key::PageDown) {
        choose(chosen.plus_months(YEAR_MONTHS));
    }
    if pressed(Key::Home) {
        choose(today);
    }
    let focused = ctx.memory(Memory::focused);
    let in_year = focused == Some(year_id());
    if !in_year && focused.is_some_and(|id| id != month_id()) {
        return;
    }
    let (across, down) = if in_year { (WEEK, DAY) } else { (DAY, WEEK) };
    for (key, days) in [
        (Key::ArrowLeft, -across),
        (Key::ArrowRight, across),
        (Key::ArrowUp, -down),
        (Key::ArrowDown, down),
    ] {
        if pressed(key) {
            choose(chosen.plus(days));
        }
    }
    if pressed(Key::Enter) {
        scene.ask(Go::Day(chosen));
    }
}
