//! The head of Today: which day it is, the ways to another day, and the week around it.

use egui::{TextStyle, TextWrapMode, Ui, WidgetText, vec2};

use super::data::{TodayData, WeekDay};
use super::jump_to_date::{JumpDraft, jump_ui};
use crate::domain::Day;
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::parts::column::column;
use crate::ui::theme;
use crate::ui::widgets::{
    DayCircle, Icon, TagLook, day_circle, icon_button, quiet_button, status_tag, title,
};

/// Width of the seven circles.
const WEEK: f32 = 7.0 * (theme::CIRCLE + theme::SPACE_XS) + 6.0 * theme::SPACE_S;
/// From this width on the week stands beside the day, below it under it.
const ONE_LINE: f32 = 600.0;

/// Draws the head; true when the open days are asked for.
pub fn head_ui(
    ui: &mut Ui,
    jump: &mut Option<JumpDraft>,
    data: &TodayData,
    last_day: Day,
    text: &Text,
    actions: &mut Vec<Action>,
) -> bool {
    let full = ui.available_width();
    if full < ONE_LINE {
        let asked = day_ui(ui, jump, data, last_day, text, actions);
        ui.horizontal(|ui| week_ui(ui, data, actions));
        return asked;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme::SPACE_S;
        let width = full - WEEK - theme::SPACE_S;
        let asked = column(ui, width, |ui| {
            day_ui(ui, jump, data, last_day, text, actions)
        });
        week_ui(ui, data, actions);
        asked
    })
    .inner
}

fn day_ui(
    ui: &mut Ui,
    jump: &mut Option<JumpDraft>,
    data: &TodayData,
    last_day: Day,
    text: &Text,
    actions: &mut Vec<Action>,
) -> bool {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme::SPACE_S, theme::SPACE_S);
        if icon_button(ui, Icon::Previous, &text.today_previous_day()).clicked() {
            actions.push(Action::ShowDay(data.day.plus(-1)));
        }
        let is_last = data.day >= last_day;
        let next = if is_last {
            text.today_is_today()
        } else {
            text.today_next_day()
        };
        ui.add_enabled_ui(!is_last, |ui| {
            if icon_button(ui, Icon::Next, &next).clicked() {
                actions.push(Action::ShowDay(data.day.plus(1)));
            }
        });
        jump_ui(ui, jump, data, last_day, text, actions);
        // Behind the arrows, which so stay where they are whatever the day is called.
        if title_width(ui, &data.heading) > ui.available_size_before_wrap().x {
            ui.end_row();
        }
        title(ui, &data.heading);
        if !is_last && quiet_button(ui, &text.today_go_today()).clicked() {
            actions.push(Action::ShowDay(last_day));
        }
        if let Some(late) = &data.late {
            status_tag(ui, late, TagLook::Neutral);
        }
        let open = data.open_days.as_ref();
        open.is_some_and(|open| quiet_button(ui, &open.label).clicked())
    })
    .inner
}

fn title_width(ui: &Ui, words: &str) -> f32 {
    let title = WidgetText::from(theme::title(words));
    let galley = title.into_galley(
        ui,
        Some(TextWrapMode::Extend),
        f32::INFINITY,
        TextStyle::Body,
    );
    galley.size().x
}

fn week_ui(ui: &mut Ui, data: &TodayData, actions: &mut Vec<Action>) {
    for day in &data.week {
        week_day_ui(ui, day, day.day == data.day, actions);
    }
}

fn week_day_ui(ui: &mut Ui, day: &WeekDay, is_chosen: bool, actions: &mut Vec<Action>) {
    let circle = DayCircle {
        mark: day.mark,
        weekday_label: &day.label,
        is_chosen,
        name: &day.name,
    };
    ui.add_enabled_ui(day.mark.is_some(), |ui| {
        if day_circle(ui, circle).clicked() {
            actions.push(Action::ShowDay(day.day));
        }
    });
}
