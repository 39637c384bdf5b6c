//! What Trends says, decided before anything is drawn. Every count is said with the days it is out of, and a week that was not
//! logged stays a gap.

use crate::domain::{Day, FactorKey, SignKey};
use crate::text::Text;
use crate::trends::{Coverage, DirectionVerdict, SignTrend, Status, coverage};
use crate::ui::flag_data::{FlagNotice, notices};
use crate::ui::trends::chart::data::{ChartData, Strip};
use crate::ui::trends::episodes_data::EpisodesData;
use crate::ui::trends::hindsight_data::HindsightData;
use crate::ui::trends::hint::data::HintCard;
pub use crate::ui::trends::looked_back::LookedBack;
use crate::ui::trends::marks_data::MarksData;
use crate::ui::trends::together_data::TogetherData;

/// How far to look back in the chart. The rules always look at their own window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Four weeks.
    Weeks4,
    /// Twelve weeks.
    Weeks12,
    /// Half a year.
    #[default]
    Weeks26,
    /// A year.
    Year,
    /// Everything.
    All,
}

impl Period {
    /// All periods, shortest first.
    pub const ALL: [Self; 5] = [
        Self::Weeks4,
        Self::Weeks12,
        Self::Weeks26,
        Self::Year,
        Self::All,
    ];

    /// Its name on the switch.
    #[must_use]
    pub fn name(self, text: &Text) -> String {
        match self {
            Self::Weeks4 => text.trends_period_weeks(4),
            Self::Weeks12 => text.trends_period_weeks(12),
            Self::Weeks26 => text.trends_period_weeks(26),
            Self::Year => text.trends_period_year(),
            Self::All => text.trends_period_all(),
        }
    }

    /// Its length; `None` = everything.
    pub(in crate::ui) const fn weeks(self) -> Option<u32> {
        match self {
            Self::Weeks4 => Some(4),
            Self::Weeks12 => Some(12),
            Self::Weeks26 => Some(26),
            Self::Year => Some(52),
            Self::All => None,
        }
    }
}

/// What the person looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// How far back.
    pub period: Period,
    /// The sign in the chart, if the person chose one.
    pub sign: Option<SignKey>,
    /// A second sign in the chart, under the first.
    pub second: Option<SignKey>,
    /// A circumstance whose days are ticked under the chart.
    pub factor: Option<FactorKey>,
    /// All signs of a year under each other instead of one.
    pub all_signs: bool,
}

/// Trends, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct TrendsData {
    /// Nothing to look back on yet.
    pub empty: bool,
    /// How many days are filled in all the same, but too late to count, and why they do not.
    pub only_late: Option<String>,
    /// The period and how much of it was filled in.
    pub coverage: String,
    /// The circumstances of the days beside the chosen sign.
    pub hindsight: Option<HindsightData>,
    /// Signs that keep coming back.
    pub recurring: Vec<SignCard>,
    /// Signs seen often in a new diary.
    pub early: Vec<SignCard>,
    /// The other signs.
    pub others: Vec<SignLine>,
    /// The chart of the chosen sign.
    pub chart: Option<ChartData>,
    /// The chart of the sign it is compared with, over the same weeks.
    pub second: Option<ChartData>,
    /// The signs it can be compared with.
    pub compare: Vec<(SignKey, String)>,
    /// The circumstances whose days can be shown.
    pub factors: Vec<(FactorKey, String)>,
    /// What goes together.
    pub together: TogetherData,
    /// The marked days.
    pub marks: MarksData,
    /// The episodes of the chosen sign.
    pub episodes: Option<EpisodesData>,
    /// A year of every sign under each other, if that is looked at.
    pub strips: Vec<Strip>,
    /// What to do about the warning signs ticked today; then there is no hint.
    pub notices: Vec<FlagNotice>,
    /// The day of the notices.
    pub today: Day,
    /// Signs past their GP duration, above the hint.
    pub gp: Vec<String>,
    /// The hint to look at the intake, or why it is kept back.
    pub hint: Option<HintCard>,
}

/// A sign with its reason.
#[derive(Clone, Debug, PartialEq)]
pub struct SignCard {
    /// The sign.
    pub key: SignKey,
    /// Its name.
    pub name: String,
    /// Its status in a word or two.
    pub status: String,
    /// Why, in one line.
    pub reason: String,
    /// Which way it went in the period, in two words.
    pub direction: String,
    /// The same for the eye.
    pub way: Way,
    /// Shown in the chart.
    pub chosen: bool,
}

/// Which way a sign clearly went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Up.
    More,
    /// Down.
    Less,
    /// Neither clearly.
    Unclear,
}

/// A sign with its count.
#[derive(Clone, Debug, PartialEq)]
pub struct SignLine {
    /// The sign.
    pub key: SignKey,
    /// Its name.
    pub name: String,
    /// Its count, or how many days are missing.
    pub count: String,
    /// Shown in the chart.
    pub chosen: bool,
}

impl TrendsData {
    /// Words what was found.
    #[must_use]
    pub fn new(found: &LookedBack, look: &Look, text: &Text) -> Self {
        let spoken: Vec<&SignTrend> = found.spoken().collect();
        let empty = found.trends().first_logged.is_none();
        let filled = found.coverage(look.period);
        let only_late = found.coverage(Period::All);
        let only_late = only_late.map(|all| text.trends_only_late(all.uncounted_days));
        let chosen = found.chosen(look);
        let strips = if look.all_signs {
            spoken
                .iter()
                .filter_map(|sign| found.strip(sign, text))
                .collect()
        } else {
            Vec::new()
        };
        let chart_of = |key: &SignKey| found.chart(key, look, text);
        let others = spoken
            .iter()
            .map(|sign| &sign.key)
            .filter(|key| chosen.as_ref() != Some(key));
        let compare: Vec<_> = others.map(|key| (key.clone(), text.sign(key))).collect();
        let second = look
            .second
            .as_ref()
            .filter(|key| compare.iter().any(|(other, _)| other == *key));
        let (recurring, rest): (Vec<_>, Vec<_>) = spoken
            .into_iter()
            .partition(|sign| sign.recurrence.status.is_recurring());
        let (early, others): (Vec<_>, Vec<_>) = rest
            .into_iter()
            .partition(|sign| sign.recurrence.status == Status::Early);
        let cards = |signs: Vec<&SignTrend>| -> Vec<SignCard> {
            let mut cards: Vec<_> = signs.into_iter().collect();
            cards.sort_by_key(|sign| std::cmp::Reverse(sign.recurrence.sign_days));
            cards
                .into_iter()
                .map(|sign| found.card(sign, look.period, chosen.as_ref(), text))
                .collect()
        };
        Self {
            empty,
            only_late: only_late.filter(|_| empty),
            coverage: filled.map_or_else(String::new, |filled| {
                text.coverage_words(&filled, found.late_counts)
            }),
            hindsight: chosen
                .as_ref()
                .and_then(|key| found.hindsight(key, look.period, text)),
            recurring: cards(recurring),
            early: cards(early),
            others: others
                .into_iter()
                .map(|sign| line(sign, chosen.as_ref(), text))
                .collect(),
            chart: chosen.as_ref().and_then(chart_of),
            second: second.and_then(chart_of),
            compare,
            factors: found.factors_noted(text),
            together: found.goes_together(text),
            marks: found.marked(chosen.as_ref(), text),
            episodes: chosen
                .as_ref()
                .and_then(|key| found.episodes(key, look.period, text)),
            strips,
            notices: notices(&found.red_flags, text),
            today: found.trends().as_of,
            gp: text.gp_reasons(&found.ladder.gp),
            hint: found.hint(text),
        }
    }
}

fn line(sign: &SignTrend, chosen: Option<&SignKey>, text: &Text) -> SignLine {
    let found = &sign.recurrence;
    let mut count = match found.status {
        Status::Unknown => text.verdict_unknown(found.more_days_needed),
        _ => text.verdict_count(found.sign_days, found.logged_days),
    };
    if found.status == Status::Watch {
        count = format!("{count} · {}", text.trends_watch_tag());
    }
    if let Some(last) = sign.left_recurring_on {
        count = format!("{count} · {}", text.trends_until(text.day_short(last)));
    }
    if !sign.counts_for_hint && found.status != Status::Unknown {
        count = text.trends_not_counted(count);
    }
    SignLine {
        key: sign.key.clone(),
        name: text.sign(&sign.key),
        count,
        chosen: chosen == Some(&sign.key),
    }
}

const fn way(verdict: DirectionVerdict) -> Way {
    match verdict {
        DirectionVerdict::Worse => Way::More,
        DirectionVerdict::Better => Way::Less,
        _ => Way::Unclear,
    }
}

impl LookedBack {
    fn card(
        &self,
        sign: &SignTrend,
        period: Period,
        chosen: Option<&SignKey>,
        text: &Text,
    ) -> SignCard {
        let mut reason = text.verdict(&sign.recurrence);
        if sign.recurrence.status.is_recurring() && !sign.recurrence.robust {
            reason = format!("{reason} · {}", text.verdict_depends());
        }
        let direction = self
            .direction(period, &sign.key)
            .map(|found| &found.severity);
        SignCard {
            key: sign.key.clone(),
            name: text.sign(&sign.key),
            status: text.status(sign.recurrence.status),
            reason,
            direction: direction.map_or_else(
                || text.direction_not_enough_weeks(),
                |found| text.direction_tag(found),
            ),
            way: direction.map_or(Way::Unclear, |found| way(found.verdict)),
            chosen: chosen == Some(&sign.key),
        }
    }

    /// How much of a period is filled in. It begins with the diary, not with the first day that counts.
    fn coverage(&self, period: Period) -> Option<Coverage> {
        let last = self.trends().as_of;
        let weeks = period.weeks().and_then(|weeks| i32::try_from(weeks).ok());
        let first = weeks.map_or(Day::MIN, |weeks| last.plus(1 - 7 * weeks));
        coverage(self.history(), &self.late_days, first, last)
    }

    fn hint(&self, text: &Text) -> Option<HintCard> {
        if self.red_flags.is_empty() {
            let (hint, level) = (self.ladder.hint, self.upper_level);
            HintCard::climbed(self.trends(), self.history(), hint, level, text)
        } else {
            None
        }
    }
}
