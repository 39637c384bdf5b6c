//! All symptoms on one page: what keeps coming back, the hint, the others; a row each, on one scale.

pub mod data;
pub mod filled_data;
mod galleys;
mod gp_line;
pub mod gp_line_data;
mod head;
mod layout;
mod legend;
mod list_head;
mod pressure_row;
pub mod pressure_row_data;
mod row;
pub mod row_data;
mod row_order;
mod row_places;
mod row_sort;
mod row_words;
mod rows;
mod table;
pub mod way_line_data;
mod way_tag;

use std::collections::BTreeSet;

use egui::{Align, Id, Rect, Ui};

use self::data::AllData;
use self::layout::Columns;
use self::list_head::Heads;
use self::row::Plan;
use self::row_order::RowOrder;
use super::hint::card::why_not_ui;
use super::room::{is_lower, is_lowest};
use super::walk::BarWalk;
use crate::domain::{BuiltInSign, SignKey};
use crate::ui::action::look::Look;
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
    /// Where the legend stands.
    legend: LegendPlace,
    /// The table was just asked for.
    has_turned: bool,
    /// Why there is a hint was asked for: answered there, its row is gone as well.
    asked_why: bool,
}

/// Where the legend stands, and how much of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum LegendPlace {
    /// All of it at the foot of the page.
    #[default]
    Foot,
    /// There too, the rest when asked for.
    ShortFoot,
    /// Among the rows, which need the room.
    Rows,
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
    /// The symptoms that were not answered.
    Unanswered,
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

    /// Whether the legend stands at the foot of the page, always in sight. In the lowest windows it stands among the rows.
    pub fn takes_foot(&mut self, ui: &Ui, data: &AllData) -> bool {
        self.legend = if is_lowest(ui) {
            LegendPlace::Rows
        } else if legend::has_room(ui) {
            LegendPlace::Foot
        } else {
            LegendPlace::ShortFoot
        };
        let has_foot = self.legend != LegendPlace::Rows;
        has_foot && !self.shows(Part::Table) && legend::is_needed(data)
    }

    /// Draws the legend; where there is little room, its rest when asked for.
    pub fn foot_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &AllData) {
        let shown = self.shown_rows(data);
        if self.legend == LegendPlace::Foot {
            legend::legend_ui(ui, scene, data, &shown);
        } else if legend::short_legend_ui(ui, scene, data, &shown, self.shows(Part::Legend)) {
            self.toggle(Part::Legend);
        }
    }

    /// The rows that are drawn.
    fn shown_rows<'a>(&self, data: &'a AllData) -> Vec<&'a row_data::SymptomRow> {
        let hidden = [
            (Part::Recurring, &data.more_recurring),
            (Part::Unanswered, &data.unanswered),
            (Part::Others, &data.more),
        ];
        let opened = hidden.into_iter().filter(|(part, _)| self.shows(*part));
        let at_once = [&data.recurring, &data.early, &data.others];
        let groups = at_once.into_iter().chain(opened.map(|(_, rows)| rows));
        groups.flatten().collect()
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
        let (is_lower, is_lowest) = (is_lower(ui), is_lowest(ui));
        self.gp_ui(ui, scene, data);
        let heads = Heads::new(data, is_lower, scene.text);
        let inner = ui.available_width() - 2.0 * f32::from(theme::CARD_MARGIN);
        let plan = Plan {
            data,
            look,
            columns: &Columns::new(ui, inner, data, heads),
        };
        // In the lowest windows the rows would be out of sight; below a line about the GP, both answers come after them.
        let is_way_first = !is_lowest || data.gp.is_none();
        if is_way_first {
            head::way_ui(ui, scene, data);
        }
        if !is_lowest {
            self.change_ui(ui, scene, plan);
        }
        ui.spacing_mut().item_spacing.y = theme::SPACE_S;
        if !is_lowest {
            ui.add_space(if is_lower {
                theme::SPACE_XS
            } else {
                theme::SPACE_S
            });
        }
        card(ui, |ui| {
            if self.shows(Part::Table) {
                self.table_ui(ui, scene, data);
            } else {
                self.rows_ui(ui, scene, plan);
            }
        });
        if !is_way_first {
            head::way_ui(ui, scene, data);
        }
        if is_lowest {
            self.change_ui(ui, scene, plan);
        }
        self.ways_ui(ui, scene, data);
    }

    /// The table in the place of the rows, and the way back.
    fn table_ui(&mut self, ui: &mut Ui, scene: &Scene, data: &AllData) {
        // The page stays where it was scrolled to, which may be in the middle of a long table.
        let has_turned = std::mem::take(&mut self.has_turned);
        if has_turned {
            ui.scroll_to_cursor(Some(Align::Min));
        }
        let back = link_button(ui, &scene.text.one_as_chart());
        if has_turned {
            back.request_focus();
        }
        if back.clicked() {
            self.toggle(Part::Table);
        }
        table::table_ui(ui, scene, data);
    }

    /// The ways to the table, and to why there is no hint.
    fn ways_ui(&mut self, ui: &mut Ui, scene: &mut Scene, data: &AllData) {
        ui.horizontal_wrapped(|ui| {
            let is_rows = !self.shows(Part::Table);
            if is_rows && link_button(ui, &scene.text.one_as_table()).clicked() {
                self.toggle(Part::Table);
                self.has_turned = true;
            }
            if data.hint.as_ref().is_none_or(|hint| hint.withheld) {
                ui.add_space(theme::SPACE_M);
                why_not_ui(ui, scene);
            }
        });
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
