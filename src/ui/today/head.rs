//! The head of Today: which day it is, the ways to another day, and the week around it.

use egui::{RichText, TextStyle, TextWrapMode, Ui, WidgetText, vec2};

use super::data::{TodayData, WeekDay};
use super::jump_to_date::{Jump, jump_ui};
use crate::domain::Day;
use crate::text::Text;
use crate::ui::action::Go;
use crate::ui::parts::column::column;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{
    DayCircle, Icon, TagLook, chip_button, day_circle, icon_button, quiet_button, status_tag, title,
};

/// Width of the seven circles.
const WEEK: f32 = 7.0 * (theme::CIRCLE + theme::SPACE_XS) + 6.0 * theme::SPACE_S;

/// What stands beside what, by the width there is: the wider, the sooner the rows begin.
#[derive(Clone, Copy, PartialEq)]
enum Lines {
    /// The ways, the day and the week.
    One,
    /// The ways and the week, the day below them.
    Two,
    /// Each below the other.
    Three,
}

/// Draws the head; true when the open days are asked for.
pub fn head_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    jump: &mut Jump,
    data: &TodayData,
    last_day: Day,
) -> bool {
    let lines = lines(ui, data, scene.text);
    let mut above = |ui: &mut Ui, scene: &mut Scene| {
        line_ui(ui, |ui| {
            ways_ui(ui, scene, jump, data, last_day);
            if lines == Lines::One {
                title_ui(ui, data);
            }
            go_today_ui(ui, scene, data, last_day);
            lines != Lines::Two && open_days_ui(ui, data)
        })
    };
    if lines == Lines::Three {
        let asked = above(ui, scene);
        line_ui(ui, |ui| title_ui(ui, data));
        ui.horizontal(|ui| week_ui(ui, scene, data));
        return asked;
    }
    let asked = ui
        .horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme::SPACE_S;
            let beside = ui.available_width() - WEEK - theme::SPACE_S;
            let asked = column(ui, beside, |ui| above(ui, scene));
            week_ui(ui, scene, data);
            asked
        })
        .inner;
    if lines == Lines::One {
        return asked;
    }
    line_ui(ui, |ui| {
        title_ui(ui, data);
        open_days_ui(ui, data)
    })
}

/// By the widest that may stand there, so that nothing moves from day to day.
fn lines(ui: &Ui, data: &TodayData, text: &Text) -> Lines {
    let ways = 3.0 * (theme::ICON_BUTTON.x + theme::SPACE_S);
    let back = width_of(ui, theme::body(text.today_go_today())) + 2.0 * theme::SPACE_L;
    let title = width_of(ui, theme::title(text.day_heading(data.longest_named))) + theme::SPACE_S;
    let beside = ui.available_width() - WEEK - theme::SPACE_S;
    if beside >= ways + title + back {
        Lines::One
    } else if beside >= ways + back {
        Lines::Two
    } else {
        Lines::Three
    }
}

/// A line that goes on below itself where there is no room, and is as high with words alone as with a button.
fn line_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme::SPACE_S, theme::SPACE_S);
        ui.set_min_height(theme::CONTROL_HEIGHT);
        contents(ui)
    })
    .inner
}

/// The ways to another day, which stay where they are whatever the day is called.
fn ways_ui(ui: &mut Ui, scene: &mut Scene, jump: &mut Jump, data: &TodayData, last_day: Day) {
    let text = scene.text;
    if icon_button(ui, Icon::Previous, &text.today_previous_day()).clicked() {
        scene.ask(Go::Day(data.day.plus(-1)));
    }
    let is_last = data.day >= last_day;
    let next = if is_last {
        text.today_is_today()
    } else {
        text.today_next_day()
    };
    ui.add_enabled_ui(!is_last, |ui| {
        if icon_button(ui, Icon::Next, &next).clicked() {
            scene.ask(Go::Day(data.day.plus(1)));
        }
    });
    jump_ui(ui, scene, jump, data, last_day);
}

fn go_today_ui(ui: &mut Ui, scene: &mut Scene, data: &TodayData, last_day: Day) {
    if data.day < last_day && quiet_button(ui, &scene.text.today_go_today()).clicked() {
        scene.ask(Go::Day(last_day));
    }
}

/// Which day it is, and that it was filled in late.
fn title_ui(ui: &mut Ui, data: &TodayData) {
    title(ui, &data.heading);
    if let Some(late) = &data.late {
        status_tag(ui, late, TagLook::Neutral);
    }
}

/// True when they are asked for.
fn open_days_ui(ui: &mut Ui, data: &TodayData) -> bool {
    let open = data.open_days.as_ref();
    open.is_some_and(|open| chip_button(ui, &open.label).clicked())
}

fn width_of(ui: &Ui, words: RichText) -> f32 {
    let galley = WidgetText::from(words).into_galley(
        ui,
        Some(TextWrapMode::Extend),
        f32::INFINITY,
        TextStyle::Body,
    );
    galley.size().x
}

fn week_ui(ui: &mut Ui, scene: &mut Scene, data: &TodayData) {
    for day in &data.week {
        week_day_ui(ui, scene, day, day.day == data.day);
    }
}

fn week_day_ui(ui: &mut Ui, scene: &mut Scene, day: &WeekDay, is_chosen: bool) {
    let circle = DayCircle {
        mark: day.mark,
        weekday_label: &day.label,
        is_chosen,
        name: &day.name,
    };
    ui.add_enabled_ui(day.mark.is_some(), |ui| {
        if day_circle(ui, circle).clicked() {
            scene.ask(Go::Day(day.day));
        }
    });
}
