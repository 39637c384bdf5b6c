//! A way to any day: a date is typed, or picked in a month. A date that cannot be is said so and stays to be mended; nothing is
//! guessed.

use egui::{Align, Key, Layout, Popup, PopupCloseBehavior, Ui, Vec2};

use super::data::TodayData;
use crate::domain::{Day, WeekStart};
use crate::ui::action::Go;
use crate::ui::parts::kept_form::waiting_ui;
use crate::ui::parts::month_pick::{Dates, MONTH_WIDTH, MonthPick};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{Icon, icon_button, primary_button, problem_below, take_over, text_field};

/// A date being looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JumpDraft {
    typed: String,
    wrong: Option<String>,
    month: MonthPick,
    /// On which day its weeks begin.
    week_start: WeekStart,
    is_new: bool,
}

/// The place to look for a date, while it is open, and what was typed there the last time it was put away.
#[derive(Debug, Default)]
pub struct Jump {
    open: Option<JumpDraft>,
    aside: String,
}

impl Jump {
    /// Closes it. What was typed and led to no day is for the next time.
    fn close(&mut self) {
        if let Some(draft) = self.open.take() {
            draft.typed.trim().clone_into(&mut self.aside);
        }
    }
}

/// The button, and below it the place to look for a date while that is open.
pub fn jump_ui(ui: &mut Ui, scene: &mut Scene, jump: &mut Jump, shown: &TodayData, last_day: Day) {
    let text = scene.text;
    let name = text.today_jump();
    let button = icon_button(ui, Icon::Calendar, &name);
    if jump.open.is_none() && !jump.aside.is_empty() {
        waiting_ui(ui, scene, &button, &name);
    }
    let popup = Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .gap(theme::SPACE_XS)
        .width(MONTH_WIDTH)
        .accessible_name(text.today_jump());
    let open = popup.show(|ui| {
        ui.set_width(MONTH_WIDTH);
        ui.spacing_mut().item_spacing = Vec2::splat(theme::SPACE_S);
        let draft = jump.open.get_or_insert_with(|| JumpDraft {
            typed: std::mem::take(&mut jump.aside),
            wrong: None,
            month: MonthPick::new(Some(shown.day), last_day),
            week_start: shown.week_start,
            is_new: true,
        });
        if let Some(day) = draft.draft_ui(ui, scene, last_day) {
            draft.typed.clear();
            scene.ask(Go::Day(day));
            ui.close();
        }
    });
    if open.is_none() {
        jump.close();
    }
}

impl JumpDraft {
    fn draft_ui(&mut self, ui: &mut Ui, scene: &Scene, last_day: Day) -> Option<Day> {
        let typed = self.field_ui(ui, scene, last_day);
        let dates = Dates::past(last_day, self.week_start);
        let picked = self.month.month_ui(ui, scene, dates);
        typed.or(picked)
    }

    fn field_ui(&mut self, ui: &mut Ui, scene: &Scene, last_day: Day) -> Option<Day> {
        let text = scene.text;
        let size = Vec2::new(ui.available_width(), theme::CONTROL_HEIGHT);
        let row = Layout::right_to_left(Align::Center);
        let entered = ui
            .allocate_ui_with_layout(size, row, |ui| {
                let go = primary_button(ui, &text.today_jump_go()).clicked();
                let hint = text.date_hint(text.day_in_field(last_day.plus(-1)));
                let field = text_field(ui, &mut self.typed, &text.today_jump(), &hint);
                if std::mem::take(&mut self.is_new) {
                    take_over(ui, &field);
                }
                if field.changed() {
                    self.wrong = text.no_such_day(&self.typed);
                }
                let is_enter = ui.input(|input| input.key_pressed(Key::Enter));
                go || field.lost_focus() && is_enter
            })
            .inner;
        problem_below(ui, self.wrong.as_deref());
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
}
