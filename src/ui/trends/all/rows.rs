//! Draws the rows in their groups, with the hint between them and the ways to rows that are not shown at once.

use egui::Ui;

use super::data::AllData;
use super::galleys::words_asked_ui;
use super::layout::Columns;
use super::list_head::Axis;
use super::row::{Drawn, Plan, Sheet, row_ui};
use super::row_data::SymptomRow;
use super::{AllPage, LegendPlace, Part, legend, pressure_row};
use crate::ui::action::LookAt;
use crate::ui::lookback::axis::{Along, Stretch, axis_labels_ui, number};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::change_line::lines_ui;
use crate::ui::trends::chart::mark_lines::MarkLines;
use crate::ui::trends::hint::card::{Pressed, hint_ui};
use crate::ui::trends::walk::BarWalk;
use crate::ui::widgets::{link_button, small_link};

impl AllPage {
    /// Draws them.
    pub(super) fn rows_ui(&mut self, ui: &mut Ui, scene: &mut Scene, plan: Plan<'_>) {
        let Plan { data, columns, .. } = plan;
        ui.spacing_mut().item_spacing.y = 0.0;
        self.row_has_keys = false;
        self.order.begin();
        let mut lines = MarkLines::new(&data.marks, data.shown)
            .walked_to(walked_days(data, &self.walk))
            .apart(!columns.is_wide);
        let axis = Axis {
            labels: &data.axis,
            today: data.today.as_ref(),
            shown: data.shown,
        };
        let top = columns.head_ui(ui, &scene.text.trends_comes_back(), &axis);
        lines.labels_ui(ui, top);
        let sheet = Sheet {
            plan,
            lines: &lines,
        };
        self.recurring_ui(ui, scene, sheet);
        self.early_ui(ui, scene, sheet);
        self.hint_ui(ui, scene, data);
        self.others_ui(ui, scene, sheet);
        self.order.walk(ui);
        if !self.row_has_keys {
            self.walk.end();
        }
        axis_ui(ui, columns, data);
        self.unanswered_ui(ui, scene, data);
        self.more_ui(ui, scene, Part::Others, data.more.len());
        if lines.list_ui(ui, scene, self.shows(Part::Marks)) {
            self.toggle(Part::Marks);
        }
    }

    /// What keeps coming back, or that nothing does, and the legend where it stands among the rows.
    fn recurring_ui(&mut self, ui: &mut Ui, scene: &mut Scene, sheet: Sheet<'_>) {
        let data = sheet.plan.data;
        if data.recurring.is_empty() {
            words_asked_ui(ui, scene, &data.none_comes_back, data.none_term);
            ui.add_space(theme::SPACE_XS);
        }
        self.group_ui(ui, scene, sheet, &data.recurring);
        if self.shows(Part::Recurring) {
            self.group_ui(ui, scene, sheet, &data.more_recurring);
        }
        self.more_ui(ui, scene, Part::Recurring, data.more_recurring.len());
        if self.legend == LegendPlace::Rows && legend::is_needed(data) {
            ui.add_space(theme::SPACE_S);
            self.foot_ui(ui, scene, data);
            ui.add_space(theme::SPACE_S);
        }
    }

    /// What was seen often in a new diary.
    fn early_ui(&mut self, ui: &mut Ui, scene: &mut Scene, sheet: Sheet<'_>) {
        let Plan { data, columns, .. } = sheet.plan;
        if !data.early.is_empty() {
            columns.group_head_ui(ui, &scene.text.trends_early());
            self.group_ui(ui, scene, sheet, &data.early);
        }
    }

    fn hint_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &AllData) {
        if let Some(hint) = &data.hint {
            ui.add_space(theme::SPACE_S);
            match hint_ui(ui, scene, hint) {
                Some(Pressed::Why) => self.asked_why = true,
                Some(Pressed::PutAway) => self.go_below_hint(data),
                None => {}
            }
            ui.add_space(theme::SPACE_XS);
        }
        if self.asked_why && data.hint.as_ref().is_none_or(|hint| hint.withheld) {
            self.go_below_hint(data);
        }
    }

    /// The other symptoms, those that are shown when asked for among them, and the blood pressure.
    fn others_ui(&mut self, ui: &mut Ui, scene: &mut Scene, sheet: Sheet<'_>) {
        let Plan { data, columns, .. } = sheet.plan;
        let is_open = self.shows(Part::Unanswered) && !data.unanswered.is_empty();
        if !data.others.is_empty() || data.pressure.is_some() || is_open {
            let is_all = data.recurring.is_empty() && data.early.is_empty();
            let words = if is_all {
                scene.text.one_back()
            } else {
                scene.text.trends_others()
            };
            columns.group_head_ui(ui, &words);
        }
        self.group_ui(ui, scene, sheet, &data.others);
        if self.shows(Part::Unanswered) {
            self.group_ui(ui, scene, sheet, &data.unanswered);
        }
        if self.shows(Part::Others) {
            self.group_ui(ui, scene, sheet, &data.more);
        }
        if let Some(pressure) = &data.pressure {
            let walk = &mut self.walk;
            let (id, has_keys) = pressure_row::pressure_row_ui(ui, scene, sheet, pressure, walk);
            self.order.add(id);
            self.row_has_keys |= has_keys;
        }
    }

    /// The buttons of the hint are gone: the row that comes next has the keyboard.
    fn go_below_hint(&mut self, data: &AllData) {
        let (next, last) = (data.others.first(), data.recurring.last());
        self.came_from = next.or(last).map(|row| row.key.clone());
        self.asked_why = false;
    }

    /// Names what was not answered, and the way to its rows.
    fn unanswered_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &AllData) {
        let text = scene.text;
        let names = data.unanswered.iter().map(|row| row.name.clone());
        let names: Vec<String> = names.collect();
        if names.is_empty() {
            return;
        }
        ui.add_space(theme::SPACE_XS);
        lines_ui(ui, |ui| {
            ui.label(theme::small(text.trends_unanswered(text.list(&names))));
            let words = if self.shows(Part::Unanswered) {
                text.trends_unanswered_hide()
            } else {
                text.trends_unanswered_show()
            };
            if small_link(ui, &words).clicked() {
                self.toggle(Part::Unanswered);
            }
        });
    }

    /// The way to rows that are not shown at once.
    fn more_ui(&mut self, ui: &mut Ui, scene: &Scene, part: Part, count: usize) {
        let text = scene.text;
        if count == 0 {
            return;
        }
        let words = if self.shows(part) {
            text.trends_show_fewer()
        } else {
            text.trends_show_more(count)
        };
        if link_button(ui, &words).clicked() {
            self.toggle(part);
        }
    }

    fn group_ui(&mut self, ui: &mut Ui, scene: &mut Scene, sheet: Sheet<'_>, rows: &[SymptomRow]) {
        for row in rows {
            let Drawn {
                response,
                has_keys,
                bars,
            } = row_ui(ui, scene, sheet.plan, row, &mut self.walk);
            sheet.lines.lines_ui(ui, bars);
            self.order.add(response.id);
            if self.came_from.as_ref() == Some(&row.key) {
                response.request_focus();
                self.came_from = None;
            }
            self.row_has_keys |= has_keys;
            if response.clicked() {
                scene.ask(LookAt::Trends(sheet.plan.look.at(&row.key)));
            }
        }
    }
}

/// The months below the last row.
fn axis_ui(ui: &mut Ui, columns: &Columns, data: &AllData) {
    let place = columns.axis_ui(ui);
    let along = Along::over(place, data.shown);
    axis_labels_ui(ui, &data.axis, &along, place.top());
}

/// The days of the bar that the arrows came to.
fn walked_days(data: &AllData, walk: &BarWalk) -> Option<Stretch> {
    let at = walk.at()?;
    let mut bars = data.rows().flat_map(|row| &row.bars);
    let bar = bars.find(|bar| bar.first == at)?;
    Some((number(bar.first), number(bar.last) + 1.0))
}
