//! What Settings says, decided before anything is drawn. Only reads.

use std::path::PathBuf;

use crate::diary::{Diary, SignPast};
use crate::domain::{
    Day, DayStart, Factor, FactorId, Now, Sign, SignId, SignKey, SignKind, WeekStart,
};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::copies::CopiesData;
use crate::ui::parts::choices::Choices;
use crate::ui::parts::diary_names::diary_labels;

/// The last hour offered as the begin of a day.
const LAST_START_HOUR: u8 = 6;

/// Settings, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingsData {
    /// The choices of this computer.
    pub choices: Choices,
    /// Hours at which a day can begin, and the one that holds among them.
    pub day_starts: Vec<DayStart>,
    /// The hour that holds.
    pub day_start: DayStart,
    /// On which day weeks begin.
    pub week_start: WeekStart,
    /// Whether late answers take part in the rules.
    pub late_counts: bool,
    /// The name the person gave this diary, possibly empty.
    pub person_name: String,
    /// Made-up days to look around in.
    pub is_sample: bool,
    pub place: DiaryPlace,
    /// Its copies; `None` where none are made.
    pub copies: Option<CopiesData>,
    /// The signs in order, without those put away.
    pub signs: Vec<SignItem>,
    /// Own signs that were put away.
    pub retired: Vec<SignItem>,
    /// The factors in order.
    pub factors: Vec<FactorItem>,
    /// Nothing can be changed.
    pub is_read_only: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiaryPlace {
    /// The file, in words.
    pub path: String,
    pub folder: Option<PathBuf>,
    /// Other diaries that were open.
    pub others: Vec<OtherDiary>,
}

/// A diary that was open before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherDiary {
    /// Its file.
    pub path: PathBuf,
    /// What it is called.
    pub name: String,
    /// Its file, in words.
    pub place: String,
}

/// A sign of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignItem {
    /// Its row.
    pub id: SignId,
    pub name: String,
    /// The person's own.
    pub is_own: bool,
    /// Asked for on Today.
    pub followed: bool,
    /// How it is entered, where that is not from none to severe.
    pub detail: Option<String>,
}

/// A factor of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactorItem {
    /// Its row.
    pub id: FactorId,
    pub name: String,
    /// The person's own.
    pub is_own: bool,
    /// Offered on Today.
    pub offered: bool,
    /// On how many days it is noted, in words; `None` = on none.
    pub noted: Option<String>,
}

/// What goes when a sign's past is deleted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeletionData {
    pub sign: SignId,
    /// Its name, which has to be typed.
    pub name: String,
    /// What goes, exactly.
    pub what: String,
    /// What becomes of the sign itself.
    pub sign_goes: String,
    /// Whether there is anything that goes.
    pub has_past: bool,
    /// Whether there is anything to do: one of the twelve without a past stays as it is.
    pub can_delete: bool,
}

impl SettingsData {
    /// Reads and words everything that can be set.
    pub fn load(
        diary: &Diary,
        choices: &Choices,
        now: Now,
        text: &Text,
    ) -> Result<Self, StoreError> {
        let settings = diary.settings();
        let (retired, signs): (Vec<Sign>, Vec<Sign>) =
            diary.signs()?.into_iter().partition(|sign| sign.retired);
        let items = |signs: Vec<Sign>| signs.iter().map(|sign| sign_item(sign, text)).collect();
        Ok(Self {
            choices: choices.clone(),
            day_starts: day_starts(settings.day_start),
            day_start: settings.day_start,
            week_start: settings.week_start,
            late_counts: settings.late_counts,
            person_name: settings.person_name.clone().unwrap_or_default(),
            is_sample: settings.sample,
            place: place(diary, choices),
            copies: if settings.sample {
                None
            } else {
                CopiesData::load(diary, now, text)?
            },
            signs: items(signs),
            retired: items(retired),
            factors: factors(diary, text)?,
            is_read_only: diary.is_read_only(),
        })
    }

    /// The signs' order with one of them `step` places further; `None` where it cannot go.
    pub fn moved_sign(&self, sign: SignId, step: isize) -> Option<Vec<SignId>> {
        let shown: Vec<SignId> = self.signs.iter().map(|item| item.id).collect();
        let mut order = moved(shown, sign, step)?;
        order.extend(self.retired.iter().map(|item| item.id));
        Some(order)
    }

    /// The factors' order with one of them `step` places further; `None` where it cannot go.
    pub fn moved_factor(&self, factor: FactorId, step: isize) -> Option<Vec<FactorId>> {
        let shown: Vec<FactorId> = self.factors.iter().map(|item| item.id).collect();
        moved(shown, factor, step)
    }

    /// Names that signs have, but for one.
    pub fn sign_names(&self, except: Option<SignId>) -> impl Iterator<Item = &str> {
        let signs = self.signs.iter().chain(&self.retired);
        signs
            .filter(move |item| Some(item.id) != except)
            .map(|item| item.name.as_str())
    }

    /// Names that factors have, but for one.
    pub fn factor_names(&self, except: Option<FactorId>) -> impl Iterator<Item = &str> {
        self.factors
            .iter()
            .filter(move |item| Some(item.id) != except)
            .map(|item| item.name.as_str())
    }
}

impl DeletionData {
    /// Counts what goes with the sign; `None` if there is no such sign.
    pub fn load(diary: &Diary, sign: SignId, text: &Text) -> Result<Option<Self>, StoreError> {
        let Some(sign) = diary.signs()?.into_iter().find(|found| found.id == sign) else {
            return Ok(None);
        };
        let past = diary.past_of(&sign)?;
        let is_own = sign.key.is_own();
        Ok(Some(Self {
            sign: sign.id,
            name: text.sign(&sign.key),
            what: what_goes(&past, text),
            sign_goes: match sign.key {
                SignKey::Own(_) => text.delete_sign_goes(),
                SignKey::BuiltIn(_) => text.delete_sign_stays(),
            },
            has_past: past.rows() > 0,
            can_delete: is_own || past.rows() > 0,
        }))
    }
}

fn what_goes(past: &SignPast, text: &Text) -> String {
    let Some((first, last)) = past.span else {
        return text.delete_nothing();
    };
    let parts: Vec<String> = [
        (past.answers, text.delete_answers(past.answers)),
        (past.readings, text.delete_readings(past.readings)),
        (past.events, text.delete_events(past.events)),
    ]
    .into_iter()
    .filter_map(|(count, words)| (count > 0).then_some(words))
    .collect();
    text.delete_what(
        text.list(&parts),
        day_words(first, text),
        day_words(last, text),
    )
}

fn day_words(day: Day, text: &Text) -> String {
    text.day_with_year(day)
}

fn day_starts(holds: DayStart) -> Vec<DayStart> {
    let mut starts: Vec<DayStart> = (0..=LAST_START_HOUR)
        .filter_map(DayStart::from_hour)
        .collect();
    // A text command or an earlier version may have set a later hour: it is shown as it is.
    if !starts.contains(&holds) {
        starts.push(holds);
    }
    starts
}

fn place(diary: &Diary, choices: &Choices) -> DiaryPlace {
    let path = diary.path().unwrap_or_else(|| std::path::Path::new(""));
    let labels = diary_labels(&choices.recent);
    let others = choices.recent.iter().zip(labels);
    DiaryPlace {
        path: path.display().to_string(),
        folder: path.parent().map(ToOwned::to_owned),
        others: others
            .filter(|(other, _)| other.as_path() != path)
            .map(|(other, name)| OtherDiary {
                path: other.clone(),
                name,
                place: other.display().to_string(),
            })
            .collect(),
    }
}

fn sign_item(sign: &Sign, text: &Text) -> SignItem {
    SignItem {
        id: sign.id,
        name: text.sign(&sign.key),
        is_own: sign.key.is_own(),
        followed: sign.followed,
        detail: match sign.kind {
            SignKind::Daily => None,
            SignKind::Measured => Some(text.settings_sign_measured()),
            SignKind::Event => Some(text.settings_sign_event()),
        },
    }
}

fn factors(diary: &Diary, text: &Text) -> Result<Vec<FactorItem>, StoreError> {
    let days = diary.factor_counts()?;
    let item = |factor: Factor| FactorItem {
        id: factor.id,
        name: text.factor(&factor.key),
        is_own: factor.key.is_own(),
        offered: !factor.hidden,
        noted: days
            .get(&factor.id)
            .map(|days| text.settings_factor_days(*days)),
    };
    Ok(diary.factors()?.into_iter().map(item).collect())
}

fn moved<T: PartialEq>(mut list: Vec<T>, item: T, step: isize) -> Option<Vec<T>> {
    let from = list.iter().position(|other| *other == item)?;
    let to = from
        .checked_add_signed(step)
        .filter(|to| *to < list.len())?;
    let item = list.remove(from);
    list.insert(to, item);
    Some(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::diary::{Command, FactorChange, Setting, SignChange};
    use crate::domain::testing::{NOW, own_sign};
    use crate::domain::{BuiltInSign, Severity};
    use crate::text::Language;

    fn diary(commands: Vec<Command>) -> Diary {
        let mut diary = Diary::in_memory().unwrap();
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        diary
    }

    fn data(diary: &Diary, recent: &[&str]) -> SettingsData {
        let config = Config {
            recent: recent.iter().map(PathBuf::from).collect(),
            ..Config::default()
        };
        let choices = Choices::of(&config);
        SettingsData::load(diary, &choices, NOW, &Text::new(Language::Nl)).unwrap()
    }

    fn answer(back: i32, sign: i64) -> Command {
        Command::Answer {
            day: Day::from_ymd(2026, 11, 22).unwrap().plus(-back),
            sign: SignId(sign),
            severity: Some(Severity::Mild),
        }
    }

    #[test]
    fn a_new_diary_follows_all_twelve_and_offers_hours_up_to_six() {
        let data = data(&diary(Vec::new()), &[]);
        assert_eq!(data.signs.len(), BuiltInSign::ALL.len());
        assert!(data.signs.iter().all(|item| item.followed && !item.is_own));
        assert_eq!(data.signs[10].detail.as_deref(), Some("metingen"));
        assert_eq!(data.day_starts.len(), 7);
        assert_eq!(data.factors.len(), 8);
    }

    #[test]
    fn a_day_start_of_another_version_is_shown_as_it_is() {
        let start = DayStart::from_hour(9).unwrap();
        let data = data(&diary(vec![Command::Set(Setting::DayStart(start))]), &[]);
        assert_eq!((data.day_starts.len(), data.day_start), (8, start));
    }

    #[test]
    fn signs_put_away_stand_apart_and_keep_their_place_behind_the_others() {
        let (knee, shoulder) = (own_sign(1), own_sign(2));
        let diary = diary(vec![
            Command::AddSign {
                name: "Knie".to_owned(),
            },
            Command::AddSign {
                name: "Schouder".to_owned(),
            },
            Command::Sign(SignChange::Retire {
                sign: knee,
                retired: true,
            }),
        ]);
        let data = data(&diary, &[]);
        let built_in = BuiltInSign::ALL.len();
        assert_eq!((data.signs.len(), data.retired.len()), (built_in + 1, 1));
        assert_eq!(data.retired[0].name, "Knie");
        let order = data.moved_sign(shoulder, -1).unwrap();
        assert_eq!(order[built_in - 1..], [shoulder, own_sign(0), knee]);
        assert_eq!(data.moved_sign(shoulder, 1), None);
        assert_eq!(data.moved_sign(SignId(1), -1), None);
    }

    #[test]
    fn what_goes_with_a_sign_is_counted_exactly() {
        let diary = diary(vec![answer(0, 7), answer(3, 7), answer(2, 1)]);
        let text = Text::new(Language::En);
        let deletion = DeletionData::load(&diary, SignId(7), &text)
            .unwrap()
            .unwrap();
        assert_eq!(
            deletion.what,
            "This goes: 2 answers, from 19 November 2026 to 22 November 2026."
        );
        assert!(deletion.has_past && deletion.can_delete);
        let none = DeletionData::load(&diary, SignId(8), &text)
            .unwrap()
            .unwrap();
        assert!(!none.has_past && !none.can_delete);
        assert_eq!(DeletionData::load(&diary, SignId(99), &text).unwrap(), None);
    }

    #[test]
    fn factors_say_on_how_many_days_they_are_noted() {
        let day = Day::from_ymd(2026, 11, 22).unwrap();
        let diary = diary(vec![
            Command::AddFactor {
                day,
                name: "sauna".to_owned(),
            },
            Command::FactorList(FactorChange::Add {
                name: "tuin".to_owned(),
            }),
        ]);
        let data = data(&diary, &[]);
        assert_eq!(data.factors[8].noted.as_deref(), Some("op 1 dag"));
        assert_eq!(data.factors[9].noted, None);
        assert!(data.factors[9].is_own);
    }

    #[test]
    fn the_other_diaries_are_those_that_are_not_open() {
        let data = data(&diary(Vec::new()), &["/a/anna.sqlite", "/b/bert.sqlite"]);
        let names: Vec<_> = data
            .place
            .others
            .iter()
            .map(|other| other.name.as_str())
            .collect();
        assert_eq!(names, ["anna", "bert"]);
    }
}
