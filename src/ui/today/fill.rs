//! Filling in many rows of a day at once, decided before anything is drawn: when the plain Enter key may, and what is offered.

use super::rows_data::{Recent, is_open};
use crate::diary::DayPage;
use crate::domain::{Day, Sign};
use crate::text::Text;

/// When the plain Enter key answers the open rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnterFills {
    /// On today and yesterday.
    Always,
    /// On an earlier day: a row shows that this day is meant.
    WithRow,
    /// On a day away, which it would end.
    Never,
}

/// The offer to answer open rows as the day before.
#[derive(Clone, Debug, PartialEq)]
pub struct CopyOffer {
    /// "Overnemen van gisteren".
    pub label: String,
    /// How many rows it fills.
    pub tip: String,
}

pub(in crate::ui) fn enter_fills(page: &DayPage, today: Day) -> EnterFills {
    if page.pause.is_some() {
        EnterFills::Never
    } else if page.day >= today.plus(-1) {
        EnterFills::Always
    } else {
        EnterFills::WithRow
    }
}

pub(in crate::ui) fn fill_hint(open_rows: usize, enter: EnterFills, text: &Text) -> String {
    match enter {
        _ if open_rows == 0 => text.today_all_answered(),
        EnterFills::Always => text.today_no_other_signs_hint(),
        EnterFills::WithRow => text.today_fill_hint_earlier(),
        EnterFills::Never => text.today_fill_hint_away(),
    }
}

pub(in crate::ui) fn copy_offer(
    signs: &[Sign],
    page: &DayPage,
    recent: &Recent,
    today: Day,
    text: &Text,
) -> Option<CopyOffer> {
    let before = page.day.plus(-1);
    let copied = |sign: &&Sign| is_open(sign, page) && recent.has_answer(sign.id, before);
    let rows = signs.iter().filter(copied).count();
    let label = if page.day == today {
        text.today_copy_yesterday()
    } else {
        text.today_copy_day_before()
    };
    (rows > 0).then(|| CopyOffer {
        label,
        tip: text.today_copy_tip(rows),
    })
}
