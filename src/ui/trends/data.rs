//! What Trends says, decided before anything is drawn: all symptoms, or one. Every count is said with the days it is out of, and a
//! day that was not filled in stays a gap.

pub use super::all::data::AllData;
pub use super::one::data::OneData;
use crate::domain::Day;
use crate::domain::pause::Pause;
use crate::text::Text;
pub use crate::ui::action::look::{Look, Period};
pub use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::parts::flag_data::{FlagNotice, notices};

/// Trends, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendsData {
    /// What to do about the warning signs ticked today.
    pub notices: Vec<FlagNotice>,
    /// The day of the notices.
    pub today: Day,
    /// What is shown below them.
    pub page: TrendsPageData,
}

/// One of the pages.
#[derive(Clone, Debug, PartialEq)]
pub enum TrendsPageData {
    /// Nothing counts yet: why.
    Nothing(Vec<String>),
    /// All symptoms.
    All(Box<AllData>),
    /// One symptom.
    One(Box<OneData>),
}

impl TrendsData {
    /// Words what was found.
    #[must_use]
    pub fn new(found: &LookedBack, look: &Look, text: &Text) -> Self {
        Self {
            notices: notices(&found.red_flags, text),
            today: found.trends().as_of,
            page: page(found, look, text),
        }
    }
}

fn page(found: &LookedBack, look: &Look, text: &Text) -> TrendsPageData {
    if found.trends().first_logged.is_none() && found.records.pressures.is_empty() {
        return TrendsPageData::Nothing(nothing(found, text));
    }
    let key = look.sign.as_ref().filter(|_| look.is_open);
    match key.and_then(|key| OneData::new(found, key, look, text)) {
        Some(one) => TrendsPageData::One(Box::new(one)),
        None => TrendsPageData::All(Box::new(AllData::new(found, look, text))),
    }
}

fn nothing(found: &LookedBack, text: &Text) -> Vec<String> {
    let late = found.coverage(Period::All);
    let late = late.map(|filled| text.trends_only_late(filled.uncounted_days));
    let today = found.trends().as_of;
    let is_away = |pause: &Pause| pause.until(today).is_some_and(|(_, last)| last == today);
    let away = found.records.pauses.iter().any(is_away);
    let next = if away {
        text.trends_empty_next_away()
    } else {
        text.trends_empty_next()
    };
    let away = away.then(|| text.trends_empty_away());
    let said = [Some(text.trends_empty()), away, late, Some(next)];
    said.into_iter().flatten().collect()
}
