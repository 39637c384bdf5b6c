//! All symptoms on one page: what keeps coming back, the hint, the others; a row each, on one scale.

pub mod data;
mod galleys;
mod head;
mod layout;
mod legend;
mod pressure_row;
pub mod pressure_row_data;
mod row;
pub mod row_data;
mod row_order;
mod row_sort;
mod table;
pub mod way_line_data;
mod way_tag;

use std::collections::BTreeSet;

use egui::{Id, Rect, Ui};

use self::data::AllData;
use self::galleys::words_asked_ui;
use self::layout::Columns;
use self::row::{Drawn, Sheet, row_ui};
use self::row_order::RowOrder;
use super::chart::mark_lines::MarkLines;
use super::hint::card::{Pressed, hint_ui, why_not_ui};
use super::walk::BarWalk;
use crate::domain::{BuiltInSign, SignKey};
use crate::ui::action::LookAt;
use crate::ui::action::look::Look;
use crate::ui::lookback::axis::{Along, axis_labels_ui};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{card, link_button};

/// The state of the page that is not in the diary.
#[derive(Debug, Default)]
pub struct AllPage {
    /// What was asked for.
    unfolded: BTreeSet<Part>,
    /// The symptom one came back from; its row gets the keyboard.
    came_from: Option<SignKey>,
    /// A row has the keyboard.
    row_has_keys: bool,
    /// The rows, from the top, that the arrows go along.
    order: RowOrder,
    /// The week that the arrows came to.
    walk: BarWalk,
    /// There is room for all of the legend at the foot of the page.
    has_room: bool,
    /// Why there is a hint was asked for: answered there, its row is gone as well.
    asked_why: bool,
}

/// What is shown only when asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// Why late days do not count.
    LateWhy,
    /// Every reason to see a GP.
    GpWhy,
    /// The symptoms that were not noted.
    Others,
    /// Own symptoms that keep coming back, beyond the first.
    Recurring,
    /// What the bars mean, where there is room for the colours only.
    Legend,
    /// What the numbers of many marks stand for.
    Marks,
    /// Before and since the pill of every symptom.
    Changes,
    /// A table in the place of the rows.
    Table,
}

impl AllPage {
    fn shows(&self, part: Part) -> bool {
        self.unfolded.contains(&part)
    }

    fn toggle(&mut self, part: Part) {
        if !self.unfolded.remove(&part) {
            self.unfolded.insert(part);
        }
    }

    /// Whether the legend stands at the foot of the page, always in sight.
    pub fn takes_foot(&mut self, ui: &Ui, data: &AllData) -> bool {
        self.has_room = legend::has_room(ui);
        !self.shows(Part::Table) && legend::is_needed(data)
    }

    /// Draws the legend there; where there is little room, its rest when asked for.
    pub fn foot_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &AllData) {
        if self.has_room {
            legend::legend_ui(ui, scene, data);
        } else if legend::short_legend_ui(ui, scene, data, self.shows(Part::Legend)) {
            self.toggle(Part::Legend);
        }
    }

    /// One comes back here from a symptom.
    pub fn come_back_from(&mut self, sign: Option<SignKey>) {
        self.came_from = sign;
    }

    /// Whether letters may choose a row: nothing but a row has the keyboard.
    pub const fn takes_letters(&self, focused: Option<Id>) -> bool {
        focused.is_none() || self.row_has_keys
    }

    /// Draws the page below its title.
    pub fn ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &AllData, look: &Look) {
        let text = scene.text;
        self.gp_ui(ui, scene, data);
        // In the lowest windows the rows would be out of sight; below a line about the GP, both answers come after them.
        let is_lowest = head::is_lowest(ui);
        let is_way_first = !is_lowest || data.gp.is_none();
        if is_way_first {
            head::way_ui(ui, scene, data);
        }
        if !is_lowest {
            self.change_ui(ui, scene, data, look);
        }
        ui.spacing_mut().item_spacing.y = theme::SPACE_S;
        ui.add_space(theme::SPACE_S);
        card(ui, |ui| {
            if self.shows(Part::Table) {
                table::table_ui(ui, scene, data);
            } else {
                self.rows_ui(ui, scene, data, look);
            }
        });
        if !is_way_first {
            head::way_ui(ui, scene, data);
        }
        if is_lowest {
            self.change_ui(ui, scene, data, look);
        }
        ui.horizontal_wrapped(|ui| {
            let table = if self.shows(Part::Table) {
                text.one_as_chart()
            } else {
                text.one_as_table()
            };
            if link_button(ui, &table).clicked() {
                self.toggle(Part::Table);
            }
            if data.hint.as_ref().is_none_or(|hint| hint.withheld) {
                ui.add_space(theme::SPACE_M);
                why_not_ui(ui, scene);
            }
        });
    }

    fn rows_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &AllData, look: &Look) {
        let text = scene.text;
        ui.spacing_mut().item_spacing.y = 0.0;
        self.row_has_keys = false;
        self.order.begin();
        let columns = Columns::new(ui, data, &text.trends_now_head());
        let mut lines = MarkLines::new(&data.marks, data.shown);
        let top = columns.head_ui(ui, &text.trends_comes_back(), Some(&text.trends_now_head()));
        lines.labels_ui(ui, top);
        let sheet = Sheet {
            data,
            columns: &columns,
            lines: &lines,
        };
        if data.recurring.is_empty() {
            words_asked_ui(ui, scene, &data.none_comes_back, data.none_term);
            ui.add_space(theme::SPACE_XS);
        }
        self.group_ui(ui, scene, sheet, &data.recurring, look);
        if self.shows(Part::Recurring) {
            let more = &data.more_recurring;
            self.group_ui(ui, scene, sheet, more, look);
        }
        self.more_ui(ui, scene, Part::Recurring, data.more_recurring.len());
        if !data.early.is_empty() {
            columns.head_ui(ui, &text.trends_early(), None);
            self.group_ui(ui, scene, sheet, &data.early, look);
        }
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
        if !data.others.is_empty() || data.pressure.is_some() {
            columns.head_ui(ui, &text.trends_others(), None);
        }
        self.group_ui(ui, scene, sheet, &data.others, look);
        if self.shows(Part::Others) {
            self.group_ui(ui, scene, sheet, &data.more, look);
        }
        if let Some(pressure) = &data.pressure {
            let walk = &mut self.walk;
            let (id, has_keys) = pressure_row::pressure_row_ui(ui, scene, sheet, pressure, walk);
            self.order.add(id);
            self.row_has_keys |= has_keys;
        }
        self.order.walk(ui);
        if !self.row_has_keys {
            self.walk.end();
        }
        let axis = columns.axis_ui(ui);
        axis_labels_ui(ui, &data.axis, &Along::over(axis, data.shown), axis.top());
        self.more_ui(ui, scene, Part::Others, data.more.len());
        if lines.list_ui(ui, scene, self.shows(Part::Marks)) {
            self.toggle(Part::Marks);
        }
    }

    /// The buttons of the hint are gone: the row that comes next has the keyboard.
    fn go_below_hint(&mut self, data: &AllData) {
        let (next, last) = (data.others.first(), data.recurring.last());
        self.came_from = next.or(last).map(|row| row.key.clone());
        self.asked_why = false;
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

    fn group_ui(
        &mut self,
        ui: &mut Ui,
        scene: &mut Scene,
        sheet: Sheet<'_>,
        rows: &[row_data::SymptomRow],
        look: &Look,
    ) {
        for row in rows {
            let Drawn {
                response,
                has_keys,
                bars,
            } = row_ui(ui, scene, sheet, row, &mut self.walk);
            sheet.lines.lines_ui(ui, bars);
            self.order.add(response.id);
            if self.came_from.as_ref() == Some(&row.key) {
                response.request_focus();
                self.came_from = None;
            }
            self.row_has_keys |= has_keys;
            if response.clicked() {
                scene.ask(LookAt::Trends(look.at(&row.key)));
            }
        }
    }
}

/// The letters of the rows, each with its symptom; the row of the measured blood pressure has the one of that symptom.
pub fn letters(data: &AllData) -> impl Iterator<Item = (char, &SignKey)> {
    let mut seen = BTreeSet::new();
    let rows = data.rows();
    let pressure = data.pressure.as_ref();
    let pressure = pressure.and_then(|row| Some((row.letter?, &BLOOD_PRESSURE)));
    rows.filter_map(|row| Some((row.letter?, &row.key)))
        .chain(pressure)
        .filter(move |(letter, _)| seen.insert(*letter))
}

const BLOOD_PRESSURE: SignKey = SignKey::BuiltIn(BuiltInSign::BloodPressure);

/// Where the bars of a row are.
type BarArea = Rect;
