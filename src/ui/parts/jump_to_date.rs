//! A way to any day: a date is typed, or picked in a month. A date that cannot be is said so and stays to be mended; nothing is
//! guessed.

use egui::{Align, Id, Key, Layout, Memory, Modifiers, Popup, PopupCloseBehavior, Ui, Vec2};

use crate::domain::{Day, WeekStart};
use crate::text::Text;
use crate::ui::action::Action;
use crate::ui::calendar::data::weekdays;
use crate::ui::calendar::places::{Head, MonthLook, Places};
use crate::ui::theme;
use crate::ui::today::data::TodayData;
use crate::ui::widgets::{
    DayClick, DayGrid, GridDay, Icon, MessageLook, day_grid, heading, icon_button, message_bar,
    primary_button, text_field,
};

const WIDTH: f32 = 262.0;
const MONTH: MonthLook = MonthLook {
    height: 28.0,
    gap: 2.0,
};

/// A date being looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JumpDraft {
    typed: String,
    wrong: Option<String>,
    /// The day the arrows are on; its month is shown.
    at: Day,
    /// On which day its weeks begin.
    week_start: WeekStart,
    is_new: bool,
}

fn grid_id() -> Id {
    Id::unique("jump_month")
}

/// The button, and below it the place to look for a date while that is open.
pub fn jump_ui(
    ui: &mut Ui,
    jump: &mut Option<JumpDraft>,
    shown: &TodayData,
    last_day: Day,
    text: &Text,
    actions: &mut Vec<Action>,
) {
    let button = icon_button(ui, Icon::Calendar, &text.today_jump());
    let popup = Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .gap(theme::SPACE_XS)
        .width(WIDTH)
        .accessible_name(text.today_jump());
    let open = popup.show(|ui| {
        ui.set_width(WIDTH);
        ui.spacing_mut().item_spacing = Vec2::splat(theme::SPACE_S);
        let draft = jump.get_or_insert_with(|| JumpDraft {
            typed: String::new(),
            wrong: None,
            at: shown.day,
            week_start: shown.week_start,
            is_new: true,
        });
        if let Some(day) = draft.draft_ui(ui, last_day, text) {
            actions.push(Action::ShowDay(day));
            ui.close();
        }
    });
    if open.is_none() {
        *jump = None;
    }
}

impl JumpDraft {
    fn draft_ui(&mut self, ui: &mut Ui, last_day: Day, text: &Text) -> Option<Day> {
        let typed = self.field_ui(ui, last_day, text);
        let picked = self.month_ui(ui, last_day, text);
        typed.or(picked)
    }

    fn field_ui(&mut self, ui: &mut Ui, last_day: Day, text: &Text) -> Option<Day> {
        let size = Vec2::new(ui.available_width(), theme::CONTROL_HEIGHT);
        let row = Layout::right_to_left(Align::Center);
        let entered = ui
            .allocate_ui_with_layout(size, row, |ui| {
                let go = primary_button(ui, &text.today_jump_go()).clicked();
                let field = text_field(ui, &mut self.typed, &text.today_jump(), &text.date_hint());
                if std::mem::take(&mut self.is_new) {
                    field.request_focus();
                }
                if field.changed() {
                    self.wrong = None;
                }
                let is_enter = ui.input(|input| input.key_pressed(Key::Enter));
                go || field.lost_focus() && is_enter
            })
            .inner;
        if let Some(wrong) = &self.wrong {
            message_bar(ui, MessageLook::Warn, wrong, None);
        }
        if !entered {
            return None;
        }
        match text.typed_day(&self.typed, last_day, last_day) {
            Ok(day) => Some(day),
            Err(wrong) => {
                self.wrong = Some(wrong);
                // To be mended where it stands.
                self.is_new = true;
                None
            }
        }
    }

    fn month_ui(&mut self, ui: &mut Ui, last_day: Day, text: &Text) -> Option<Day> {
        let opened = self.keys(ui, last_day);
        let name = text.month_heading(self.at);
        ui.horizontal(|ui| {
            ui.set_min_height(theme::ICON_BUTTON.y);
            heading(ui, &name);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let is_last = self.at.month_last() >= last_day;
                ui.add_enabled_ui(!is_last, |ui| {
                    if icon_button(ui, Icon::Next, &text.calendar_next_month()).clicked() {
                        self.move_to(self.at.plus_months(1), last_day);
                    }
                });
                if icon_button(ui, Icon::Previous, &text.calendar_previous_month()).clicked() {
                    self.move_to(self.at.plus_months(-1), last_day);
                }
            });
        });
        let clicked = self.grid_ui(ui, &name, last_day, text);
        clicked.or(opened)
    }

    fn grid_ui(&self, ui: &mut Ui, name: &str, last_day: Day, text: &Text) -> Option<Day> {
        let places = Places::of_month(self.at, ui.available_width(), MONTH, self.week_start);
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
                is_ahead: *day > last_day,
                is_today: *day == last_day,
                is_chosen: *day == self.at,
                name,
            })
            .collect();
        let words = weekdays(self.week_start, text);
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
    fn keys(&mut self, ui: &Ui, last_day: Day) -> Option<Day> {
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
                self.move_to(self.at.plus(days), last_day);
            }
        }
        for (key, months) in [(Key::PageUp, -1), (Key::PageDown, 1)] {
            if pressed(key) {
                self.move_to(self.at.plus_months(months), last_day);
            }
        }
        pressed(Key::Enter).then_some(self.at)
    }

    fn move_to(&mut self, day: Day, last_day: Day) {
        self.at = day.min(last_day);
    }
}
