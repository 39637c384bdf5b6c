//! What the page of all symptoms says: the coverage, what to see a GP for, a row a symptom, and the hint.

use super::filled_data::Filled;
use super::gp_line_data::GpLine;
use super::pressure_row_data::PressureRow;
use super::row_data::{Shown, SymptomRow};
use super::row_sort::{sort_by_days, take_many_own};
use crate::domain::{BuiltInSign, SignKey};
use crate::text::Text;
use crate::trends::{BarUnit, SignTrend, Status};
use crate::ui::action::look::Look;
use crate::ui::action::term::Term;
use crate::ui::lookback::axis::{AxisLabel, Stretch, axis_labels};
use crate::ui::lookback::looked_back::LookedBack;
use crate::ui::parts::flag_data::notices;
use crate::ui::trends::change_line_data::ChangeLine;
use crate::ui::trends::chart::data::MarkLabel;
use crate::ui::trends::hint::data::HintCard;
use crate::ui::trends::see_gp::GpFirst;

/// The page, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct AllData {
    /// The period and how much of it was filled in.
    pub filled: Filled,
    /// When to see a GP.
    pub gp: Option<GpLine>,
    /// What a GP is asked about, what this diary shows most first.
    pub gp_first: GpFirst,
    /// What keeps coming back, most often first.
    pub recurring: Vec<SymptomRow>,
    /// Own ones beyond the first, shown when asked for: the hint and the other symptoms stand below.
    pub more_recurring: Vec<SymptomRow>,
    /// Seen often in a new diary.
    pub early: Vec<SymptomRow>,
    pub others: Vec<SymptomRow>,
    /// Those of every diary that were never answered in the period, shown when asked for.
    pub unanswered: Vec<SymptomRow>,
    /// Those that were not noted in the period, shown when asked for.
    pub more: Vec<SymptomRow>,
    /// The blood pressure, if it was measured.
    pub pressure: Option<PressureRow>,
    /// The hint to look at the intake, or why it is kept back.
    pub hint: Option<HintCard>,
    /// Marked days, oldest first.
    pub marks: Vec<MarkLabel>,
    /// What is said where nothing keeps coming back.
    pub none_comes_back: String,
    /// The word for that.
    pub none_term: Term,
    /// Whether anything became better or worse.
    pub way: Option<String>,
    /// The same where there is least room, without the period, which is chosen right above.
    pub way_brief: Option<String>,
    /// Before and since the product that was begun last.
    pub change: Option<ChangeLine>,
    /// What a bar stands for.
    pub unit: BarUnit,
    /// The numbers are of more weeks than the bars.
    pub now_is_longer: Option<String>,
    /// The period, in days since 1970-01-01.
    pub shown: Stretch,
    /// The words along it.
    pub axis: Vec<AxisLabel>,
    /// Today, where each bar is a day.
    pub today: Option<AxisLabel>,
    /// Some row has a number.
    pub has_now: bool,
    /// The days it is of.
    pub now_what: String,
}

/// The symptoms in the groups and in the order of the page.
struct Groups<'a> {
    recurring: Vec<&'a SignTrend>,
    more_recurring: Vec<&'a SignTrend>,
    early: Vec<&'a SignTrend>,
    others: Vec<&'a SignTrend>,
    more: Vec<&'a SignTrend>,
}

impl<'a> Groups<'a> {
    fn new(found: &'a LookedBack, shown: Shown, text: &Text) -> Self {
        let (mut recurring, rest): (Vec<_>, Vec<_>) = found
            .spoken()
            .partition(|sign| sign.recurrence.status.is_recurring());
        sort_by_days(&mut recurring, text);
        let more_recurring = take_many_own(&mut recurring);
        let (early, rest): (Vec<_>, Vec<_>) = rest
            .into_iter()
            .partition(|sign| sign.recurrence.status == Status::Early);
        let (mut others, mut more): (Vec<_>, Vec<_>) = rest
            .into_iter()
            .partition(|sign| found.is_seen_at_once(sign, shown));
        sort_by_days(&mut others, text);
        others.sort_by_key(|sign| sign.recurrence.status != Status::Watch);
        let many_own = take_many_own(&mut others);
        others.extend(many_own);
        sort_by_days(&mut more, text);
        Self {
            recurring,
            more_recurring,
            early,
            others,
            more,
        }
    }

    fn keys(&self) -> impl Iterator<Item = &'a SignKey> {
        let groups = [
            &self.recurring,
            &self.more_recurring,
            &self.early,
            &self.others,
            &self.more,
        ];
        groups.into_iter().flatten().map(|sign| &sign.key)
    }
}

impl AllData {
    /// Words what was found.
    #[must_use]
    pub fn new(found: &LookedBack, look: &Look, text: &Text) -> Self {
        let (first, last) = found.range(look.period);
        let unit = BarUnit::for_weeks(found.shown_weeks(look.period));
        let shown = Shown {
            period: look.period,
            first,
            last,
            drawn_from: found.drawn_from(look.period, unit),
            unit,
        };
        let groups = Groups::new(found, shown, text);
        let stretch = found.drawn_stretch(look.period);
        let change = found
            .begun_place()
            .and_then(|place| found.change_line(groups.keys(), place, text));
        let rows = |signs: Vec<&SignTrend>| -> Vec<SymptomRow> {
            let rows = signs.into_iter().filter_map(|sign| {
                let letter = found.letter(&sign.key);
                found.row(sign, shown, letter, text)
            });
            rows.map(|row| row.with_change(change.as_ref())).collect()
        };
        // Ten rows of empty boxes would be louder than what was noted.
        let (others, unanswered): (Vec<_>, Vec<_>) = rows(groups.others)
            .into_iter()
            .partition(SymptomRow::is_answered);
        let mut page = Self {
            filled: Filled::new(found, look.period, text),
            gp_first: found.gp_first(text),
            none_comes_back: text.none_comes_back(found.spoken()),
            none_term: Term::Status(none_status(found)),
            gp: found.gp_line(text),
            recurring: rows(groups.recurring),
            more_recurring: rows(groups.more_recurring),
            early: rows(groups.early),
            others,
            unanswered,
            more: rows(groups.more),
            pressure: found.pressure_row(shown, text),
            hint: found.hint(text),
            marks: found.change_labels(first, last, text),
            way_brief: found.way_brief(look.period, text),
            way: found.way_line(look.period, text),
            change: None,
            unit,
            now_is_longer: found
                .is_short(look.period)
                .then(|| text.trends_now_longer()),
            shown: stretch,
            axis: axis_labels(stretch, found.diary_days(), text),
            today: (unit == BarUnit::Day).then(|| AxisLabel {
                day: last,
                words: text.date_today(),
            }),
            has_now: false,
            now_what: text.trends_now_what(text.period(found.now_first(), last)),
        };
        page.change = change;
        let has_now = page.rows().any(|row| row.has_now);
        page.has_now = has_now;
        page
    }

    /// What keeps coming back, as the rows say it, or that nothing does.
    pub fn heard(&self, text: &Text) -> String {
        let names = |rows: &[SymptomRow]| -> Vec<String> {
            rows.iter().map(|row| row.name.clone()).collect()
        };
        let mut recurring = names(&self.recurring);
        recurring.extend(names(&self.more_recurring));
        let back = match recurring {
            none if none.is_empty() => self.none_comes_back.clone(),
            some => text.heard_group(text.trends_comes_back(), text.list(&some)),
        };
        let early = match names(&self.early) {
            none if none.is_empty() => None,
            some => Some(text.heard_group(text.trends_early(), text.list(&some))),
        };
        let way = self.way.as_ref();
        let way = way.map(|way| format!("{} {way}", text.trends_way_lead()));
        let parts = [Some(back), early, way];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    pub fn rows(&self) -> impl Iterator<Item = &SymptomRow> {
        let groups = [
            &self.recurring,
            &self.more_recurring,
            &self.early,
            &self.others,
            &self.unanswered,
            &self.more,
        ];
        groups.into_iter().flatten()
    }
}

/// Whether it is known of any symptom that it does not keep coming back.
fn none_status(found: &LookedBack) -> Status {
    let mut signs = found.spoken().filter(|sign| sign.followed);
    let is_open =
        |sign: &SignTrend| matches!(sign.recurrence.status, Status::Unknown | Status::Early);
    if signs.all(is_open) {
        Status::Unknown
    } else {
        Status::None
    }
}

impl LookedBack {
    /// The letter a symptom has on Today.
    pub(super) fn letter(&self, key: &SignKey) -> Option<char> {
        let (_, letter) = self.letters.iter().find(|(known, _)| known == key)?;
        Some(*letter)
    }

    /// The letters of these symptoms, each with its symptom.
    pub(in crate::ui::trends) fn letters_of<'a>(
        &self,
        signs: impl Iterator<Item = &'a SignKey>,
    ) -> Vec<(char, SignKey)> {
        let with_letter = |key: &SignKey| Some((self.letter(key)?, key.clone()));
        signs.filter_map(with_letter).collect()
    }

    /// The twelve that are followed; of the person's own and of what was put away only what was noted in the period.
    fn is_seen_at_once(&self, sign: &SignTrend, shown: Shown) -> bool {
        let is_noted = || {
            self.run(&sign.key).is_some_and(|run| {
                crate::trends::plain_count(run, shown.first, shown.last).sign_days > 0
            })
        };
        let is_begun = self.trends().first_logged.is_some();
        (is_begun && sign.followed && sign.key.built_in().is_some()) || is_noted()
    }

    fn gp_first(&self, text: &Text) -> GpFirst {
        let reasons = &self.shown.gp;
        let mut signs = BuiltInSign::ALL.to_vec();
        signs.sort_by_key(|sign| {
            let key = SignKey::BuiltIn(*sign);
            let is_named = reasons.iter().any(|reason| reason.sign() == Some(*sign));
            let days = self.trend(&key).map(|found| found.recurrence.sign_days);
            (!is_named, std::cmp::Reverse(days))
        });
        GpFirst {
            // Whoever ticked a warning sign is not told of weeks first.
            reasons: notices(&self.red_flags, text)
                .into_iter()
                .map(|notice| notice.words)
                .chain(text.gp_reasons(reasons))
                .collect(),
            signs,
        }
    }

    fn hint(&self, text: &Text) -> Option<HintCard> {
        if self.red_flags.is_empty() {
            let (hint, level) = (self.shown.hint, self.upper_level);
            HintCard::of(self.trends(), self.history(), hint, level, text)
        } else {
            None
        }
    }
}
