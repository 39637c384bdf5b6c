//! The calendar: a year of squares, the month below it and the chosen day beside that. Draws [`CalendarData`] and collects
//! actions.

use egui::{Align, Id, Layout, Ui, Vec2, vec2};

use super::data::{CalendarData, DayCell, YearData};
use super::day::{ChosenDay, DayLine};
use crate::domain::{Day, Severity};
use crate::ui::action::{Go, LookAt, Screen};
use crate::ui::parts::column::column;
use crate::ui::parts::day_places::{Head, MonthLook, Places};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    DayClick, DayGrid, GridDay, Icon, SquareMark, TagLook, card, day_grid, heading, icon_button,
    legend_swatch, link_button, picker, primary_button, status_tag, title,
};

/// Width of the chosen day.
const DAY_WIDTH: f32 = 330.0;
const DAY_WIDTH_SMALL: f32 = 260.0;
/// From this width on the day is as wide as it likes, from the next on it stands beside the month.
const WIDE: f32 = 860.0;
const TWO_COLUMNS: f32 = 600.0;
const MONTH: MonthLook = MonthLook {
    height: 44.0,
    gap: 6.0,
    keeps_height: false,
};
/// From this width on the month says on one line how much of it was filled in.
const MONTH_WIDE: f32 = 440.0;
/// Width of the words of an answer.
const VALUE_WIDTH: f32 = 110.0;

/// The year, while it has the focus.
pub fn year_id() -> Id {
    Id::unique("calendar_year")
}

/// The month, while it has the focus.
pub fn month_id() -> Id {
    Id::unique("calendar_month")
}

/// Draws the calendar.
pub fn calendar_ui(ui: &mut Ui, scene: &mut Scene, data: &CalendarData) {
    head_ui(ui, scene, data);
    ui.add_space(theme::SPACE_M);
    card(ui, |ui| {
        if data.year.began.is_none() {
            empty_ui(ui, scene);
        } else {
            year_ui(ui, scene, data);
        }
    });
    ui.add_space(theme::SPACE_S);
    let full = ui.available_width();
    if full < TWO_COLUMNS {
        card(ui, |ui| month_ui(ui, scene, data));
        ui.add_space(theme::SPACE_S);
        card(ui, |ui| day_ui(ui, scene, &data.chosen));
        return;
    }
    let day = if full < WIDE {
        DAY_WIDTH_SMALL
    } else {
        DAY_WIDTH
    };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_L;
        column(ui, full - day - theme::SPACE_L, |ui| {
            card(ui, |ui| month_ui(ui, scene, data));
        });
        column(ui, day, |ui| {
            card(ui, |ui| day_ui(ui, scene, &data.chosen));
        });
    });
}

fn head_ui(ui: &mut Ui, scene: &mut Scene, data: &CalendarData) {
    let text = scene.text;
    let chosen = data.chosen.day;
    ui.horizontal_wrapped(|ui| {
        if icon_button(ui, Icon::Previous, &text.calendar_previous_year()).clicked() {
            scene.ask(LookAt::CalendarDay(chosen.plus_months(-12)));
        }
        title(ui, &data.year.heading);
        ui.add_enabled_ui(data.year.has_next, |ui| {
            if icon_button(ui, Icon::Next, &text.calendar_next_year()).clicked() {
                scene.ask(LookAt::CalendarDay(chosen.plus_months(12)));
            }
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let options = &data.year.options;
            let names: Vec<&str> = options.iter().map(|(_, name)| name.as_str()).collect();
            let picked = picker(ui, &names, data.year.shown, &text.calendar_shown());
            if let Some((sign, _)) = picked.and_then(|at| options.get(at)) {
                scene.ask(LookAt::CalendarSign(*sign));
            }
        });
    });
}

fn empty_ui(ui: &mut Ui, scene: &mut Scene) {
    let text = scene.text;
    ui.label(theme::body(text.calendar_empty()));
    ui.label(theme::soft(text.calendar_empty_next()));
    ui.add_space(theme::SPACE_S);
    if primary_button(ui, &text.calendar_fill_in_today()).clicked() {
        scene.ask(Go::Screen(Screen::Today));
    }
}

fn year_ui(ui: &mut Ui, scene: &mut Scene, data: &CalendarData) {
    let text = scene.text;
    let year = &data.year;
    let places = Places::of_year(data.chosen.day, ui.available_width(), year.week_start);
    let cells = Cells {
        id: year_id(),
        name: &year.sentence,
        numbered: false,
        places: &places,
        days: &year.days,
    };
    cells_ui(ui, scene, data, &cells);
    ui.add_space(theme::SPACE_XS);
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::faint(ui, &year.legend));
        // How often, beside what it means: a sentence of as many numbers is hard to read.
        let often = |word: String, days: usize| format!("{word} ({days})");
        for (severity, days) in Severity::ALL.into_iter().zip(year.levels) {
            let word = text.severity(severity).to_lowercase();
            legend_swatch(ui, SquareMark::on_time(severity), &often(word, days));
        }
        legend_swatch(ui, SquareMark::NotLogged, &text.not_logged());
        if year.away > 0 {
            let away = often(text.away_mark(), year.away);
            legend_swatch(ui, SquareMark::Away, &away);
        }
        if year.late > 0 {
            let late = SquareMark::Level {
                severity: Severity::Moderate,
                late: true,
            };
            legend_swatch(ui, late, &often(text.calendar_late(), year.late));
        }
    });
    match (&year.empty, year.began) {
        (Some(empty), Some(began)) => {
            ui.label(theme::small(empty));
            if link_button(ui, &text.calendar_go_to(text.day_with_year(began))).clicked() {
                scene.ask(LookAt::CalendarDay(began));
            }
        }
        _ => drop(ui.label(theme::small(&year.filled))),
    }
}

/// The days of the year or of the month, and where each of them stands.
struct Cells<'a> {
    id: Id,
    name: &'a str,
    numbered: bool,
    places: &'a Places,
    days: &'a [DayCell],
}

fn cells_ui(ui: &mut Ui, scene: &mut Scene, data: &CalendarData, cells: &Cells<'_>) {
    let chosen = data.chosen.day;
    let placed = cells.days.iter().zip(&cells.places.days);
    let days: Vec<GridDay<'_>> = placed
        .map(|(cell, &at)| grid_day(cell, at, chosen, cells.numbered))
        .collect();
    let heads: Vec<(Vec2, &str)> = cells
        .places
        .heads
        .iter()
        .filter_map(|(at, head)| Some((*at, head_word(&data.year, *head)?)))
        .collect();
    let grid = DayGrid {
        id: cells.id,
        name: cells.name,
        size: cells.places.size,
        cell: cells.places.cell,
        days: &days,
        heads: &heads,
        is_plain: false,
    };
    let day = |index: usize| cells.days.get(index).map(|cell| cell.day);
    match day_grid(ui, &grid) {
        Some(DayClick::Choose(index)) => scene.ask_all(day(index).map(LookAt::CalendarDay)),
        Some(DayClick::Open(index)) => scene.ask_all(day(index).map(Go::Day)),
        None => {}
    }
}

fn grid_day(cell: &DayCell, at: Vec2, chosen: Day, numbered: bool) -> GridDay<'_> {
    GridDay {
        at,
        mark: (!cell.is_ahead || cell.mark == SquareMark::Away).then_some(cell.mark),
        label: numbered.then_some(cell.number.as_str()),
        is_ahead: cell.is_ahead,
        is_today: cell.is_today,
        is_chosen: cell.day == chosen,
        name: &cell.name,
    }
}

fn head_word(year: &YearData, head: Head) -> Option<&str> {
    match head {
        Head::Month(at) => year.months.get(at),
        Head::Weekday(at) => year.weekdays.get(at),
    }
    .map(String::as_str)
}

fn month_ui(ui: &mut Ui, scene: &mut Scene, data: &CalendarData) {
    let chosen = data.chosen.day;
    let is_wide = ui.available_width() >= MONTH_WIDE;
    ui.horizontal(|ui| {
        ui.set_min_height(theme::ICON_BUTTON.y);
        heading(ui, &data.month.heading);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            month_buttons_ui(ui, scene, data);
            if is_wide {
                ui.label(theme::small(&data.month.filled));
            }
        });
    });
    if !is_wide {
        ui.label(theme::small(&data.month.filled));
    }
    ui.add_space(theme::SPACE_XS);
    let places = Places::of_month(chosen, ui.available_width(), MONTH, data.year.week_start);
    let cells = Cells {
        id: month_id(),
        name: &data.month.sentence,
        numbered: true,
        places: &places,
        days: data.month_cells(),
    };
    cells_ui(ui, scene, data, &cells);
}

/// From the right, as the row is laid out.
fn month_buttons_ui(ui: &mut Ui, scene: &mut Scene, data: &CalendarData) {
    let text = scene.text;
    let chosen = data.chosen.day;
    ui.add_enabled_ui(data.month.has_next, |ui| {
        if icon_button(ui, Icon::Next, &text.calendar_next_month()).clicked() {
            scene.ask(LookAt::CalendarDay(chosen.plus_months(1)));
        }
    });
    if icon_button(ui, Icon::Previous, &text.calendar_previous_month()).clicked() {
        scene.ask(LookAt::CalendarDay(chosen.plus_months(-1)));
    }
}

fn day_ui(ui: &mut Ui, scene: &mut Scene, day: &ChosenDay) {
    heading(ui, &day.heading);
    ui.horizontal_wrapped(|ui| {
        ui.label(theme::small(&day.entered));
        if let Some(late) = &day.late {
            status_tag(ui, late, TagLook::Neutral);
        }
    });
    ui.add_space(theme::SPACE_XS);
    // Above what may be a long list.
    if primary_button(ui, &scene.text.calendar_open_day()).clicked() {
        scene.ask(Go::Day(day.day));
    }
    ui.add_space(theme::SPACE_XS);
    for line in &day.lines {
        line_ui(ui, line);
    }
    if let Some(factors) = &day.factors {
        ui.label(theme::small(factors));
    }
    if let Some(note) = &day.note {
        ui.label(theme::soft(note));
    }
}

fn line_ui(ui: &mut Ui, line: &DayLine) {
    let has_value = !line.value.is_empty();
    let value = if has_value {
        VALUE_WIDTH + theme::SPACE_S
    } else {
        0.0
    };
    let what = ui.available_width() - value;
    ui.horizontal_top(|ui| {
        column(ui, what, |ui| {
            ui.label(theme::body(&line.what));
            if let Some(remark) = &line.remark {
                ui.label(theme::small(remark));
            }
        });
        if !has_value {
            return;
        }
        ui.allocate_ui_with_layout(vec2(VALUE_WIDTH, 0.0), Layout::top_down(Align::Min), |ui| {
            match line.mark {
                Some(mark) => drop(legend_swatch(ui, mark, &line.value)),
                None => drop(ui.label(theme::small(&line.value))),
            }
        });
    });
}
