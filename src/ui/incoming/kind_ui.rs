//! The questions about a file as a whole: its kind, and what comes first in its dates.

use egui::Ui;

use super::data::IncomingData;
use crate::exchange::foreign::{DayOrder, Kind};
use crate::ui::action::incoming::OfFile;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::widgets::{picker, segmented};

/// Which kind of file it is; to be chosen yet where there is none.
pub fn kind_ui(ui: &mut Ui, scene: &mut Scene, kind: Option<Kind>) {
    let text = scene.text;
    ui.vertical(|ui| {
        let label = text.incoming_kind();
        ui.label(theme::strong(&label));
        let open = kind
            .is_none()
            .then_some((None, text.incoming_kind_choose()));
        let kinds = Kind::ALL.map(|kind| (Some(kind), text.file_kind(kind)));
        let options: Vec<(Option<Kind>, String)> = open.into_iter().chain(kinds).collect();
        let words: Vec<&str> = options.iter().map(|(_, words)| words.as_str()).collect();
        let place = options.iter().position(|(other, _)| *other == kind);
        if let Some(chosen) = picker(ui, &words, place.unwrap_or_default(), &label)
            && let Some((Some(kind), _)) = options.get(chosen)
        {
            scene.ask(OfFile::Kind(*kind));
        }
    });
}

/// Which number of a date comes first, where the file does not show it.
pub fn order_ui(ui: &mut Ui, scene: &mut Scene, data: &IncomingData) {
    let text = scene.text;
    ui.horizontal_wrapped(|ui| {
        ui.set_row_height(theme::CONTROL_HEIGHT);
        let label = text.incoming_order();
        ui.label(theme::strong(&label));
        let word = |order: &DayOrder| match order {
            DayOrder::DayFirst => text.order_day(),
            DayOrder::MonthFirst => text.order_month(),
            DayOrder::YearFirst => text.order_year(),
        };
        let words: Vec<String> = data.orders.iter().map(word).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let place = data
            .orders
            .iter()
            .position(|order| data.order == Some(*order));
        if let Some(chosen) = segmented(ui, &words, place, &label)
            && let Some(order) = data.orders.get(chosen)
        {
            scene.ask(OfFile::Order(*order));
        }
    });
}
