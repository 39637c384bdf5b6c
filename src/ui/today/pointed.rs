//! What a search led to on the day that is open: it comes into view and is pointed out, until another day is opened or something is done.

use egui::style::ScrollAnimation;
use egui::{Rangef, Rect, Stroke, StrokeKind, Ui};

use super::rows_data::{Row, RowEntry};
use crate::diary::SearchPlace;
use crate::ui::theme::{self, palette};

/// Pictures until what is pointed out has found its place on the page.
const PICTURES: u8 = 2;

/// A card beside the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SideCard {
    Magnesium,
    Day,
    Note,
}

/// A card that is pointed out.
#[derive(Clone, Copy, Debug)]
pub struct Pointed {
    card: SideCard,
    pictures_to_show: u8,
}

/// Whether what was found is on this row.
pub fn is_on_row(place: &SearchPlace, row: &Row) -> bool {
    match place {
        SearchPlace::Remark(key) | SearchPlace::Sign(key) => row.key == *key,
        SearchPlace::Event => matches!(row.entry, RowEntry::Events { .. }),
        _ => false,
    }
}

impl SideCard {
    /// The card that what was found is on, if it is on one.
    pub const fn of(place: &SearchPlace) -> Option<Self> {
        match place {
            SearchPlace::Note => Some(Self::Note),
            SearchPlace::Factor | SearchPlace::Medicine => Some(Self::Day),
            SearchPlace::Product => Some(Self::Magnesium),
            _ => None,
        }
    }
}

impl Pointed {
    /// This card, from the next picture on.
    pub const fn new(card: SideCard) -> Self {
        Self {
            card,
            pictures_to_show: PICTURES,
        }
    }
}

/// Draws a card, with a ring around it where it is pointed out.
pub fn pointed_ui(
    ui: &mut Ui,
    pointed: &mut Option<Pointed>,
    card: SideCard,
    contents: impl FnOnce(&mut Ui),
) {
    let top = ui.cursor().top();
    contents(ui);
    let Some(pointed) = pointed.as_mut().filter(|pointed| pointed.card == card) else {
        return;
    };
    let height = Rangef::new(top, ui.min_rect().bottom());
    let rect = Rect::from_x_y_ranges(ui.max_rect().x_range(), height);
    let ring = Stroke::new(theme::RING_WIDTH, palette(ui).accent);
    ui.painter()
        .rect_stroke(rect, theme::CARD_RADIUS, ring, StrokeKind::Inside);
    let Some(left) = pointed.pictures_to_show.checked_sub(1) else {
        return;
    };
    pointed.pictures_to_show = left;
    if left > 0 {
        ui.request_repaint();
    } else {
        ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
    }
}
