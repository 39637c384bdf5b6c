//! What the page of a sign says, decided before anything is drawn: facts with their sources, the warning signs to tick, and
//! counts. It only reads. With a warning sign ticked it holds nothing about magnesium.

use crate::diary::{DayPage, Diary};
use crate::domain::{BuiltInSign, Day, Now, RedFlag, Severity, Sign, SignKey, SignKind};
use crate::store::StoreError;
use crate::text::{Fact, Text};
use crate::ui::parts::flag_data::{FlagNotice, FlagTick, notices};

/// Weeks of the short count: what the rules look at.
const WEEKS: i32 = 8;
/// Weeks of the long count.
const YEAR_WEEKS: i32 = 52;

/// The page of a sign, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct SignData {
    pub key: SignKey,
    pub name: String,
    /// The day the ticks are about.
    pub day: Day,
    /// What is known; of an own sign nothing.
    pub facts: Option<SignFacts>,
    /// How often it was there: period and count.
    pub counts: Vec<(String, String)>,
    /// A remark below the counts.
    pub counts_note: Option<String>,
    /// The question above the ticks.
    pub flag_question: String,
    /// The sign's warning signs.
    pub flags: Vec<FlagTick>,
    /// What to do about those ticked on the day.
    pub notices: Vec<FlagNotice>,
}

/// What is known about a sign.
#[derive(Clone, Debug, PartialEq)]
pub struct SignFacts {
    /// One plain sentence.
    pub sentence: String,
    /// When it comes.
    pub pattern: String,
    /// Usual other causes.
    pub causes: String,
    /// How strong the evidence is, or why nothing is said about it.
    pub evidence: Result<String, String>,
    /// When to see a doctor.
    pub doctor: String,
    /// When not to wait.
    pub urgent: String,
    /// Where this comes from, one source an entry.
    pub sources: Vec<String>,
}

impl SignData {
    /// Reads and words everything about `key`, with the ticks of `day`.
    pub fn load(
        diary: &Diary,
        key: &SignKey,
        day: Day,
        now: Now,
        text: &Text,
    ) -> Result<Self, StoreError> {
        let today = diary.today(now);
        let page = diary.day(day)?;
        let sign = diary.signs()?.into_iter().find(|sign| sign.key == *key);
        Ok(Self {
            key: key.clone(),
            name: text.sign(key),
            day,
            facts: key.built_in().map(|sign| facts(sign, &page, text)),
            counts: match sign {
                Some(sign) => counts(diary, &sign, today, text)?,
                None => Vec::new(),
            },
            counts_note: match key.built_in() {
                None => Some(text.sign_own()),
                Some(sign) if sign.counts_for_hint() || page.is_silent => None,
                Some(_) => Some(text.sign_not_counted()),
            },
            flag_question: if day == today {
                text.flag_card_today()
            } else {
                text.flag_card_past(text.day_of_year(day))
            },
            flags: key.built_in().map_or_else(Vec::new, |sign| {
                RedFlag::of(sign)
                    .map(|flag| tick(flag, &page, text))
                    .collect()
            }),
            notices: notices(&page.red_flags, text),
        })
    }
}

fn tick(flag: RedFlag, page: &DayPage, text: &Text) -> FlagTick {
    FlagTick {
        flag,
        words: text.red_flag(flag),
        on: page.red_flags.contains(&flag),
    }
}

fn facts(sign: BuiltInSign, page: &DayPage, text: &Text) -> SignFacts {
    let part = |part| text.fact(sign, part);
    SignFacts {
        sentence: part(Fact::Sentence),
        pattern: part(Fact::Pattern),
        causes: part(Fact::Causes),
        evidence: if page.is_silent {
            Err(text.flag_silent())
        } else {
            Ok(part(Fact::Evidence))
        },
        doctor: part(Fact::Doctor),
        urgent: part(Fact::Urgent),
        sources: part(Fact::Sources).split("; ").map(capitalised).collect(),
    }
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The count over eight weeks, and over a year where that says more.
fn counts(
    diary: &Diary,
    sign: &Sign,
    today: Day,
    text: &Text,
) -> Result<Vec<(String, String)>, StoreError> {
    let short = count(diary, sign, today.plus(1 - 7 * WEEKS), today)?;
    let long = count(diary, sign, today.plus(1 - 7 * YEAR_WEEKS), today)?;
    let mut lines = vec![(text.sign_last_weeks(WEEKS), short.words(sign.kind, text))];
    if long != short {
        lines.push((text.sign_last_year(), long.words(sign.kind, text)));
    }
    Ok(lines)
}

/// Days with the sign of days filled in; of a measurement or an event how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Count {
    with: usize,
    logged: usize,
    /// Days that were filled in too late to count.
    late: usize,
}

impl Count {
    fn words(self, kind: SignKind, text: &Text) -> String {
        match kind {
            SignKind::Daily => self.daily_words(text),
            SignKind::Measured => text.sign_readings(self.logged),
            SignKind::Event if self.logged == 0 => text.today_no_events(),
            SignKind::Event => text.today_events(self.logged),
        }
    }

    /// Without the late days a person would miss days they know they filled in.
    fn daily_words(self, text: &Text) -> String {
        let late = (self.late > 0).then(|| text.trends_bar_late(self.late));
        let counted = match (self.logged, &late) {
            (0, Some(_)) => None,
            (0, None) => Some(text.sign_days_none()),
            (logged, Some(_)) => Some(text.sign_days_in_time(self.with, logged)),
            (logged, None) => Some(text.sign_days(self.with, logged)),
        };
        let said: Vec<String> = counted.into_iter().chain(late).collect();
        said.join(" · ")
    }
}

/// Answers that came late count where the rules count them, so that this page and Trends agree.
fn count(diary: &Diary, sign: &Sign, first: Day, last: Day) -> Result<Count, StoreError> {
    let late_counts = diary.settings().late_counts;
    Ok(match sign.kind {
        SignKind::Daily => {
            let answers = diary.answers(first, last)?;
            let of_sign = answers.into_iter().filter(|row| row.sign == sign.id);
            let (logged, late): (Vec<_>, Vec<_>) =
                of_sign.partition(|row| late_counts || !row.answer.is_late());
            let is_there = |severity| severity > Severity::None;
            Count {
                with: logged
                    .iter()
                    .filter(|row| is_there(row.answer.severity))
                    .count(),
                logged: logged.len(),
                late: late.len(),
            }
        }
        SignKind::Measured => {
            let readings = diary.blood_pressures(first, last)?.len();
            Count {
                with: readings,
                logged: readings,
                late: 0,
            }
        }
        SignKind::Event => {
            let events = diary.events(first, last)?;
            let own = events.iter().filter(|event| event.sign == sign.id).count();
            Count {
                with: own,
                logged: own,
                late: 0,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::Command;
    use crate::domain::testing::NOW;
    use crate::domain::{BloodPressure, SignId};
    use crate::text::Language;

    fn today() -> Day {
        Day::from_ymd(2026, 11, 22).unwrap()
    }

    fn diary(commands: Vec<Command>) -> Diary {
        let mut diary = Diary::in_memory().unwrap();
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        diary
    }

    fn page(diary: &Diary, key: SignKey, language: Language) -> SignData {
        SignData::load(diary, &key, today(), NOW, &Text::new(language)).unwrap()
    }

    fn ticked(flag: RedFlag) -> Command {
        Command::RedFlag {
            day: today(),
            flag,
            on: true,
        }
    }

    #[test]
    fn all_twelve_pages_are_whole_in_both_languages() {
        let diary = diary(Vec::new());
        for language in Language::ALL {
            for sign in BuiltInSign::ALL {
                let page = page(&diary, SignKey::BuiltIn(sign), language);
                let facts = page.facts.unwrap();
                let evidence = facts.evidence.unwrap();
                let parts = [
                    &facts.sentence,
                    &facts.pattern,
                    &facts.causes,
                    &evidence,
                    &facts.doctor,
                    &facts.urgent,
                ];
                for part in parts {
                    assert!(part.ends_with('.'), "{sign:?}: {part}");
                    assert!(!part.contains("fact_"), "{sign:?}: {part}");
                }
                let years = facts.sources.iter().filter(|source| source.contains("20"));
                assert!(years.count() >= 1, "{sign:?}: {:?}", facts.sources);
                assert!(!page.flags.is_empty() && page.notices.is_empty());
                assert_eq!(page.counts.len(), 1);
                assert_eq!(page.counts_note.is_none(), sign.counts_for_hint());
            }
        }
    }

    #[test]
    fn an_own_sign_has_its_name_and_counts_only() {
        let mut diary = diary(vec![Command::AddSign {
            name: "Knee".to_owned(),
        }]);
        let key = SignKey::Own("Knee".to_owned());
        let sign = diary
            .signs()
            .unwrap()
            .into_iter()
            .find(|sign| sign.key == key)
            .unwrap();
        for (back, severity) in [
            (0, Severity::Mild),
            (1, Severity::None),
            (9, Severity::Mild),
        ] {
            let command = Command::Answer {
                day: today().plus(-back),
                sign: sign.id,
                severity: Some(severity),
            };
            diary.apply(command, NOW).unwrap();
        }
        let page = page(&diary, key, Language::En);
        assert_eq!((page.name.as_str(), &page.facts), ("Knee", &None));
        assert!(page.flags.is_empty());
        // The answer given nine days late stays out, as in Trends, and is not passed over.
        let said = "on 1 of 2 days filled in within 3 days · 1 day filled in later, not counted"
            .to_owned();
        assert_eq!(page.counts, [("Last 8 weeks".to_owned(), said)]);
    }

    #[test]
    fn days_that_all_came_late_are_told_and_not_called_none() {
        let mut diary = diary(Vec::new());
        let sign = diary.signs().unwrap().remove(0);
        for back in [8, 9] {
            let command = Command::Answer {
                day: today().plus(-back),
                sign: sign.id,
                severity: Some(Severity::Mild),
            };
            diary.apply(command, NOW).unwrap();
        }
        let counts = page(&diary, sign.key, Language::En).counts;
        assert_eq!(counts[0].1, "2 days filled in later, not counted");
    }

    #[test]
    fn a_tick_says_whom_to_call_and_silences_magnesium() {
        let diary = diary(vec![ticked(RedFlag::ChestPain)]);
        for sign in BuiltInSign::ALL {
            let page = page(&diary, SignKey::BuiltIn(sign), Language::Nl);
            assert_eq!(
                page.notices[0].words,
                "Pijn of druk op de borst. Bel nu 112."
            );
            assert_eq!(page.counts_note, None);
            let facts = page.facts.unwrap();
            assert!(facts.evidence.is_err());
            let ticks = page.flags.iter().filter(|tick| tick.on).count();
            assert_eq!(ticks, usize::from(sign == BuiltInSign::Palpitations));
        }
        let other_day = SignData::load(
            &diary,
            &SignKey::BuiltIn(BuiltInSign::Palpitations),
            today().plus(-1),
            NOW,
            &Text::new(Language::Nl),
        )
        .unwrap();
        assert!(other_day.notices.is_empty());
        assert_eq!(
            other_day.flag_question,
            "Was een van deze dingen op 21 november aan de hand? Vink het aan."
        );
    }

    #[test]
    fn readings_and_events_are_counted_as_what_they_are() {
        let diary = diary(vec![
            Command::AddBloodPressure {
                day: today(),
                reading: BloodPressure::from_mmhg(128, 82, None).unwrap(),
                part: None,
            },
            Command::AddBloodPressure {
                day: today().plus(-100),
                reading: BloodPressure::from_mmhg(130, 84, None).unwrap(),
                part: None,
            },
            Command::AddEvent {
                day: today(),
                sign: SignId(8),
                kind: crate::domain::event::EventKind::Fracture,
                body: String::new(),
            },
        ]);
        let counts = |sign| {
            let page = page(&diary, SignKey::BuiltIn(sign), Language::En);
            let said: Vec<_> = page.counts.into_iter().map(|(_, count)| count).collect();
            said.join(", ")
        };
        assert_eq!(counts(BuiltInSign::BloodPressure), "1 reading, 2 readings");
        assert_eq!(counts(BuiltInSign::BoneWeakness), "1 event");
        assert_eq!(counts(BuiltInSign::Headache), "no days filled in");
    }
}
