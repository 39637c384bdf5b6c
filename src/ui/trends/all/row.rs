//! Draws the row of a symptom. The whole row opens it.

use egui::{CursorIcon, Id, Rect, Response, Role, StrokeKind, Ui, WidgetInfo};

use super::data::AllData;
use super::layout::Columns;
use super::row_data::SymptomRow;
use super::row_places::RowPlaces;
use super::row_words::Said;
use super::way_tag::tag_ui;
use crate::text::Text;
use crate::trends::Bar;
use crate::ui::action::look::Look;
use crate::ui::input::focus_trail::has_come;
use crate::ui::lookback::axis::Along;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::bar_ui::{BarPainter, bar_at, has_begun};
use crate::ui::trends::chart::mark_lines::MarkLines;
use crate::ui::trends::meaning::ask_at_ui;
use crate::ui::trends::walk::{
    BarDays, BarWalk, Stop, is_pointed_at, place, stop_ui, under_pointer_ui,
};

/// What all rows are drawn from.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    pub data: &'a AllData,
    pub look: &'a Look,
    pub columns: &'a Columns,
}

/// The same with what is drawn over them.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    pub plan: Plan<'a>,
    /// The marks that run through all rows.
    pub lines: &'a MarkLines<'a>,
}

/// A row as it was drawn.
pub struct Drawn {
    /// What the person does with it.
    pub response: Response,
    /// It, or what stands in it, has the keyboard.
    pub has_keys: bool,
    /// Where the lines of marks run through it.
    pub bars: Rect,
}

/// Draws a row.
pub fn row_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    plan: Plan<'_>,
    row: &SymptomRow,
    walk: &mut BarWalk,
) -> Drawn {
    let Plan { data, columns, .. } = plan;
    let id = Id::unique(("trends row", &row.name));
    let is_hovered = is_pointed_at(ui, id);
    let mut said = Said::from(row);
    if !data.has_now {
        // A column of dashes below no heading would say nothing.
        said.now = "";
    }
    let words = columns.words(ui, said, is_hovered);
    let (places, response) = columns.row_ui(ui, id, &words);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &row.sentence));
    if ui.is_rect_visible(places.row) {
        words.ui(ui, &places, row.way.as_ref());
        let along = Along::over(places.bars, data.shown);
        let painter = ui.painter().clone();
        BarPainter::new(painter, theme::palette(ui), data.unit).bars(
            &row.bars,
            &along,
            places.bars,
            |_| false,
        );
    }
    ring_ui(ui, &response);
    let walked = walked(ui, &response, row, walk);
    if let Some((stop, bar)) = walked {
        let along = Along::over(places.bars, data.shown);
        let ring = place((bar.first, bar.last), &along, places.bars);
        stop_ui(ui, &response, ring, stop, &scene.text.bar(bar, data.unit));
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if let Some(words) = said_under(&response, row, &places, data, scene.text)
        && walked.is_none()
    {
        under_pointer_ui(&response, &words);
    }
    let bars = columns.lines_area(&places);
    let mut has_keys = response.has_focus();
    if let Some(term) = row.term {
        has_keys |= ask_at_ui(ui, scene, places.ask, &row.name, term).has_focus();
    }
    if let (Some(way), Some(place)) = (&row.way, places.tag) {
        has_keys |= tag_ui(ui, scene, &row.name, way, place).has_focus();
    }
    Drawn {
        response,
        has_keys,
        bars,
    }
}

/// The bar that the arrows came to, if this row has the keyboard and they came to one.
fn walked<'a>(
    ui: &Ui,
    response: &Response,
    row: &'a SymptomRow,
    walk: &mut BarWalk,
) -> Option<(Stop, &'a Bar)> {
    if !response.has_focus() {
        return None;
    }
    let bars: Vec<_> = row.bars.iter().filter(|bar| has_begun(bar)).collect();
    let days: Vec<BarDays> = bars.iter().map(|bar| (bar.first, bar.last)).collect();
    let stop = walk.stop(ui, response, &days)?;
    Some((stop, *bars.get(stop.index)?))
}

/// Shows which row has the keyboard.
pub fn ring_ui(ui: &Ui, response: &Response) {
    if has_come(response) {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let ring = (theme::RING_WIDTH, theme::palette(ui).accent);
        let area = response.rect.expand2(egui::vec2(theme::SPACE_XS, 0.0));
        ui.painter()
            .rect_stroke(area, theme::CONTROL_RADIUS, ring, StrokeKind::Inside);
    }
}

fn said_under(
    response: &Response,
    row: &SymptomRow,
    places: &RowPlaces,
    data: &AllData,
    text: &Text,
) -> Option<String> {
    let at = response.hover_pos()?;
    if places.bars.contains(at) {
        let along = Along::over(places.bars, data.shown);
        let bar = bar_at(&row.bars, &along, at.x)?;
        return Some(text.bar(bar, data.unit));
    }
    if places.now.expand(theme::SPACE_S).contains(at) {
        return Some(row.now_words.clone());
    }
    // Words over the names beside it would say no more than the row does.
    None
}
