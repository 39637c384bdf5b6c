//! Draws the row of the blood pressure: for each week a stroke from the lower to the upper mean. The row opens its page.

use egui::{CursorIcon, Id, Rangef, Rect, Role, Ui, WidgetInfo, lerp, pos2};

use super::pressure_row_data::{PressureMean, PressureRow};
use super::row::{Plan, Sheet, ring_ui};
use super::row_words::Said;
use crate::ui::action::Go;
use crate::ui::action::records_tab::RecordsTab;
use crate::ui::lookback::axis::{Along, number};
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::trends::walk::{BarDays, BarWalk, is_pointed_at, place, stop_ui, under_pointer_ui};

/// From the foot to the top of the row, mmHg.
const SCALE: std::ops::RangeInclusive<f32> = 40.0..=200.0;
const STROKE: f32 = 4.0;

/// Draws the row; which one it is, and whether it has the keyboard.
pub fn pressure_row_ui(
    ui: &mut Ui,
    scene: &mut Scene,
    sheet: Sheet<'_>,
    row: &PressureRow,
    walk: &mut BarWalk,
) -> (Id, bool) {
    let Plan { data, columns, .. } = sheet.plan;
    let id = Id::unique("trends row of the blood pressure");
    let is_hovered = is_pointed_at(ui, id);
    let said = Said {
        name: &row.name,
        reason: &row.reason,
        // A dash below no heading would say nothing.
        now: if row.has_now || data.has_now {
            &row.now
        } else {
            ""
        },
        ..Said::default()
    };
    let words = columns.words(ui, said, is_hovered);
    let (places, response) = columns.row_ui(ui, id, &words);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &row.sentence));
    let along = Along::over(places.bars, data.shown);
    if ui.is_rect_visible(places.row) {
        words.ui(ui, &places, None);
        for mean in &row.means {
            mean_ui(ui, mean, &along, places.bars.y_range());
        }
    }
    sheet.lines.lines_ui(ui, columns.lines_area(&places));
    ring_ui(ui, &response);
    if response.clicked() {
        scene.ask(Go::Records(RecordsTab::Pressure));
    }
    let days: Vec<BarDays> = row
        .means
        .iter()
        .map(|mean| (mean.first, mean.last))
        .collect();
    let stop = walk.stop(ui, &response, &days);
    if let Some((stop, mean)) = stop.and_then(|stop| Some((stop, row.means.get(stop.index)?))) {
        let days = (mean.first, mean.last);
        let bar = place(days, &along, places.bars);
        stop_ui(ui, &response, bar, stop, &mean.words);
        return (id, true);
    }
    let has_keys = response.has_focus();
    let day = response.hover_pos().map(|at| along.day_at(at.x));
    let under = day.and_then(|day| {
        let is_there =
            |mean: &&PressureMean| number(mean.first) <= day && day < number(mean.last) + 1.0;
        row.means.iter().find(is_there)
    });
    let words = under.map_or_else(
        || {
            let height = Some(scene.text.trends_pressure_height());
            let said = height.into_iter().chain(row.range.clone());
            said.collect::<Vec<_>>().join("\n")
        },
        |mean| mean.words.clone(),
    );
    under_pointer_ui(&response, &words);
    response.on_hover_cursor(CursorIcon::PointingHand);
    (id, has_keys)
}

fn mean_ui(ui: &Ui, mean: &PressureMean, along: &Along, up: Rangef) {
    let x = along.x((number(mean.first) + number(mean.last) + 1.0) / 2.0);
    let width =
        (along.width_of(number(mean.last) - number(mean.first) + 1.0) * 0.6).clamp(1.0, STROKE);
    let y = |pressure: f64| {
        let share = (pressure as f32 - SCALE.start()) / (SCALE.end() - SCALE.start());
        lerp(up.max..=up.min, share.clamp(0.0, 1.0))
    };
    let stroke = Rect::from_min_max(
        pos2(x - width / 2.0, y(mean.systolic)),
        pos2(x + width / 2.0, y(mean.diastolic)),
    );
    ui.painter()
        .rect_filled(stroke, width / 2.0, theme::palette(ui).text_2);
}
