//! What an import would bring into the diary: one answer a day and sign, one note a day. It is made from a [`Sheet`] and the
//! names of signs; whether any of it is already there is for the diary to find out.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::encoding::Encoding;
use super::level::Level;
use super::mapping::{SignNames, folded};
use super::problem::{LeftOut, Line, Reason, excerpt};
use super::sheet::{Sheet, SheetAnswer, SheetRow};
use super::taken::{Item, Taken};
use crate::domain::brought::{Brought, Matter};
use crate::domain::note::NOTE_MAX_CHARS;
use crate::domain::sign_moment::{MomentNote, When};
use crate::domain::{Day, DayStart, Moment, Severity, SignKey};

/// Everything one file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportBatch {
    /// The format it came in ("csv"), kept with each answer.
    pub source: String,
    /// The signs answered, sorted, each once.
    pub signs: Vec<SignKey>,
    /// The answers, sorted by day and sign, one each.
    pub answers: Vec<ImportAnswer>,
    /// Moments of the days, in the order of the file.
    pub moments: Vec<ImportMoment>,
    /// The days' notes, sorted by day, one each.
    pub notes: Vec<(Day, String)>,
    /// What is no answer and no note.
    pub brought: Brought,
    /// What each row gave, row by row.
    pub taken: Vec<Taken>,
    /// What rows are about that could not be taken, or wait: the file is not silent about it.
    pub unread: Vec<(Day, Matter)>,
    /// How many rows the file has, those left out included.
    pub rows_read: u64,
    /// How many rows gave way to a worse one of the same day and sign.
    pub rows_merged: u64,
    /// What was not taken, by line.
    pub left_out: Vec<LeftOut>,
    /// Columns that the format does not know, as written.
    pub ignored_columns: Vec<String>,
    /// The names of its sheets, by their numbers in [`Line::sheet`].
    pub sheets: Vec<(u16, String)>,
    /// How the bytes were read; a guess is worth a warning.
    pub encoding: Encoding,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportAnswer {
    /// Index into [`ImportBatch::signs`].
    pub sign: usize,
    pub day: Day,
    /// How bad it was: the worst of the day's rows.
    pub severity: Severity,
    pub remark: Option<String>,
    /// When it was entered, if the file says.
    pub entered_at: Option<Moment>,
    /// Diary days between the day and its entry, if the file says when that was.
    pub lag_days: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportMoment {
    /// Index into [`ImportBatch::signs`].
    pub sign: usize,
    pub day: Day,
    /// What is said about it.
    pub note: MomentNote,
}

impl ImportBatch {
    /// Nothing yet of a file with so many rows.
    pub(super) fn empty(source: &str, encoding: Encoding, rows_read: u64) -> Self {
        Self {
            source: source.to_owned(),
            signs: Vec::new(),
            answers: Vec::new(),
            moments: Vec::new(),
            notes: Vec::new(),
            brought: Brought::default(),
            taken: Vec::new(),
            unread: Vec::new(),
            rows_read,
            rows_merged: 0,
            left_out: Vec::new(),
            ignored_columns: Vec::new(),
            sheets: Vec::new(),
            encoding,
        }
    }

    /// Whether it brings nothing at all.
    pub fn brings_nothing(&self) -> bool {
        self.answers.is_empty() && self.notes.is_empty() && self.brought.is_empty()
    }

    /// What the rows of `sheet` bring to a diary whose days begin at `start`.
    pub fn from_sheet(sheet: Sheet, names: &SignNames<'_>, start: DayStart) -> Self {
        let (signs, targets) = resolve_signs(&sheet.signs, names);
        let misfits = misfits(&sheet.rows, &targets);
        let mut batch = Self {
            signs,
            left_out: sheet.left_out,
            ignored_columns: sheet.ignored_columns,
            ..Self::empty(sheet.source, sheet.encoding, sheet.rows_read)
        };
        let mut answers = Vec::with_capacity(sheet.rows.len());
        let mut notes = Vec::new();
        for row in sheet.rows {
            let (line, day) = (Line::from(row.line), row.day);
            let mut took = |item| batch.taken.push(Taken { line, day, item });
            if let Some(body) = row.note {
                took(Item::Note);
                notes.push(DayNote { day, line, body });
            }
            let Some(answer) = row.answer else { continue };
            let target = targets.get(answer.sign);
            let read = match target {
                Some(Ok(target)) => {
                    let misfit = misfits.get(&target.sign).copied();
                    import_answer(answer, target, misfit, (day, start))
                }
                Some(Err(reason)) => Err(reason.clone()),
                None => continue,
            };
            match read {
                Ok((answer, None)) => {
                    took(Item::Answer(answer.sign));
                    answers.push(answer);
                }
                Ok((answer, Some(when))) => {
                    took(Item::Moment(answer.sign));
                    batch.moments.push(ImportMoment::of(answer, when));
                }
                Err(reason) => {
                    if let Some(Ok(target)) = target {
                        let matter = Matter::Answer(target.key.clone());
                        batch.unread.push((day, matter));
                    }
                    batch.left_out.push(LeftOut { line, reason });
                }
            }
        }
        let answered = answers.len();
        batch.answers = keep_worst(answers);
        batch.rows_merged = (answered - batch.answers.len()) as u64;
        let of_moments = answers_of_moments(&batch.moments, &batch.answers);
        batch.answers.extend(of_moments);
        batch
            .answers
            .sort_by_key(|answer| (answer.day, answer.sign));
        batch.notes = join_notes(notes, &mut batch.left_out);
        batch.left_out.sort_by_key(|row| row.line);
        batch
    }
}

/// What a name of the file stands for.
struct Target<'n> {
    name: &'n str,
    key: SignKey,
    /// Its place among the signs.
    sign: usize,
    /// The highest number of its scale.
    scale: u32,
}

/// The signs that the names stand for, sorted, and for each name its place among them or why it has none. Of two spellings of
/// one new name the first one stays.
fn resolve_signs<'n>(
    found: &'n [String],
    names: &SignNames<'_>,
) -> (Vec<SignKey>, Vec<Result<Target<'n>, Reason>>) {
    let mut spelt: HashMap<String, SignKey> = HashMap::new();
    let mut one_spelling = |key: SignKey| match &key {
        SignKey::Own(name) => spelt
            .entry(folded(name))
            .or_insert_with(|| key.clone())
            .clone(),
        SignKey::BuiltIn(_) => key,
    };
    let resolved = found.iter().map(|name| names.resolve(name));
    let resolved: Vec<_> = resolved.map(|key| key.map(&mut one_spelling)).collect();
    let mut signs: Vec<SignKey> = resolved.iter().flatten().cloned().collect();
    signs.sort_unstable();
    signs.dedup();
    let target = |name: &'n str, key: SignKey| Target {
        name,
        sign: signs.binary_search(&key).unwrap_or_else(|place| place),
        key,
        scale: names.scale(name),
    };
    let targets = found.iter().zip(resolved);
    let targets = targets
        .map(|(name, key)| key.map(|key| target(name, key)))
        .collect();
    (signs, targets)
}

/// The signs of which a number is not on its scale, each with the number furthest up or down: such a name is on another scale, and
/// without the rows that do not fit its worst days would be missing.
fn misfits(rows: &[SheetRow], targets: &[Result<Target<'_>, Reason>]) -> HashMap<usize, Level> {
    let mut misfits: HashMap<usize, Level> = HashMap::new();
    for answer in rows.iter().filter_map(|row| row.answer.as_ref()) {
        let Some(Ok(target)) = targets.get(answer.sign) else {
            continue;
        };
        if answer.level.on_scale(target.scale).is_none() {
            let worst = misfits.entry(target.sign).or_insert(answer.level);
            *worst = answer.level.max(*worst);
        }
    }
    misfits
}

fn import_answer(
    answer: SheetAnswer,
    target: &Target<'_>,
    misfit: Option<Level>,
    (day, start): (Day, DayStart),
) -> Result<(ImportAnswer, Option<When>), Reason> {
    let fitting = answer.level.on_scale(target.scale);
    let severity = match (fitting, misfit) {
        (Some(severity), None) => severity,
        (_, misfit) => {
            return Err(Reason::OtherScale {
                name: excerpt(target.name),
                sign: target.key.clone(),
                example: misfit.unwrap_or(answer.level),
            });
        }
    };
    let moment = answer.moment;
    let answer = ImportAnswer {
        sign: target.sign,
        day,
        severity,
        remark: answer.remark,
        entered_at: answer.entry.map(|entry| entry.moment),
        lag_days: answer.entry.and_then(|entry| entry.lag_days(day, start)),
    };
    Ok((answer, moment))
}

impl ImportMoment {
    fn of(row: ImportAnswer, when: When) -> Self {
        Self {
            sign: row.sign,
            day: row.day,
            note: MomentNote {
                when,
                severity: row.severity,
                words: row.remark,
            },
        }
    }
}

/// The answers of days that only have moments: the worst of them. What is said of a day as a whole stands.
fn answers_of_moments(moments: &[ImportMoment], answers: &[ImportAnswer]) -> Vec<ImportAnswer> {
    let answered: HashSet<(Day, usize)> = answers.iter().map(|row| (row.day, row.sign)).collect();
    let mut worst: BTreeMap<(Day, usize), Severity> = BTreeMap::new();
    for moment in moments {
        let key = (moment.day, moment.sign);
        if !answered.contains(&key) {
            let so_far = worst.entry(key).or_insert(moment.note.severity);
            *so_far = moment.note.severity.max(*so_far);
        }
    }
    let answer = |((day, sign), severity)| ImportAnswer {
        sign,
        day,
        severity,
        remark: None,
        entered_at: None,
        lag_days: None,
    };
    worst.into_iter().map(answer).collect()
}

/// Of several answers for a day and sign the worst, of equally bad ones the first; its missing remark comes from the next.
pub(super) fn keep_worst(mut answers: Vec<ImportAnswer>) -> Vec<ImportAnswer> {
    answers.sort_by_key(|answer| (answer.day, answer.sign, Reverse(answer.severity)));
    answers.dedup_by(|next, kept| {
        let same = (next.day, next.sign) == (kept.day, kept.sign);
        if same && kept.remark.is_none() {
            kept.remark = next.remark.take();
        }
        same
    });
    answers
}

/// A note of a row.
pub(super) struct DayNote {
    pub day: Day,
    pub line: Line,
    pub body: String,
}

/// One note a day: different texts on rows of the same day stand under each other, in the order of the file.
pub(super) fn join_notes(
    mut rows: Vec<DayNote>,
    left_out: &mut Vec<LeftOut>,
) -> Vec<(Day, String)> {
    rows.sort_by_key(|row| row.day);
    let mut notes = Vec::new();
    for same_day in rows.chunk_by(|one, next| one.day == next.day) {
        let mut joined = String::new();
        let mut room = NOTE_MAX_CHARS;
        let mut seen = HashSet::new();
        for row in same_day.iter().filter(|row| seen.insert(&row.body)) {
            let separator = if joined.is_empty() { "" } else { "\n" };
            let chars = separator.len() + row.body.chars().count();
            if chars > room {
                left_out.push(LeftOut {
                    line: row.line,
                    reason: Reason::LongNote,
                });
                continue;
            }
            room -= chars;
            joined.push_str(separator);
            joined.push_str(&row.body);
        }
        notes.extend(same_day.first().map(|row| (row.day, joined)));
    }
    notes
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::domain::BuiltInSign;
    use crate::exchange::csv::{ReadOptions, read};
    use crate::exchange::mapping::Mapping;

    fn batch(text: &str) -> ImportBatch {
        let options = ReadOptions {
            today: Day::MAX,
            latest: Day::MAX,
            date_order: None,
        };
        let mapping = Mapping::from_json(br#"{"Angst": "mood_anxiety", "Somber": "mood_anxiety"}"#);
        let mapping = mapping.unwrap();
        let names = SignNames {
            mapping: &mapping,
            built_in: &[("Headache".to_owned(), BuiltInSign::Headache)],
            own: &[],
            keep_unknown: false,
        };
        let sheet = read(text.as_bytes(), options).unwrap();
        ImportBatch::from_sheet(sheet, &names, DayStart::default())
    }

    fn day(iso: &str) -> Day {
        Day::parse_iso(iso).unwrap()
    }

    #[test]
    fn answers_stand_by_day_and_sign() {
        let batch = batch(
            "date,sign,severity\n2026-01-02,own:Knee,3\n2026-01-01,headache,0\n2026-01-01,fatigue,1\n",
        );
        let built_in = SignKey::BuiltIn;
        let knee = SignKey::Own("Knee".to_owned());
        assert_eq!(
            batch.signs,
            [
                built_in(BuiltInSign::Fatigue),
                built_in(BuiltInSign::Headache),
                knee
            ]
        );
        let order: Vec<_> = batch
            .answers
            .iter()
            .map(|answer| (answer.day, answer.sign))
            .collect();
        let (first, second) = (day("2026-01-01"), day("2026-01-02"));
        assert_eq!(order, [(first, 0), (first, 1), (second, 2)]);
        assert_eq!((batch.source.as_str(), batch.rows_read), ("csv", 3));
    }

    #[test]
    fn the_worst_of_a_day_counts_with_its_entry_and_any_remark() {
        let batch = batch(
            "date,sign,severity,entered_at,remark\n\
             2026-01-01,Somber,1,2026-01-01T20:00:00Z,\n\
             2026-01-01,Angst,2,2026-01-09T20:00:00Z,\n\
             2026-01-01,Angst,2,,second\n\
             2026-01-01,mood_anxiety,0,,first\n",
        );
        assert_eq!(
            batch.answers,
            [ImportAnswer {
                sign: 0,
                day: day("2026-01-01"),
                severity: Severity::Moderate,
                remark: Some("second".to_owned()),
                entered_at: Some(Moment(1_767_988_800)),
                lag_days: Some(8),
            }]
        );
        assert_eq!((batch.left_out.len(), batch.rows_merged), (0, 3));
    }

    #[test]
    fn rows_of_other_signs_are_left_out_but_their_notes_are_not() {
        let batch = batch(
            "date,sign,severity,note\n\
             2026-01-02,Hoofdpijn,1,later\n\
             2026-01-01,blood_pressure,2,\n\
             2026-01-01,headache,x,early\n",
        );
        assert_eq!(batch.answers, []);
        let left_out: Vec<_> = batch
            .left_out
            .iter()
            .map(|row| (row.line.number, &row.reason))
            .collect();
        assert_eq!(
            left_out,
            [
                (2, &Reason::UnknownSign("Hoofdpijn".to_owned())),
                (3, &Reason::NotDaily(BuiltInSign::BloodPressure)),
                (4, &Reason::Severity("x".to_owned())),
            ]
        );
        let notes = [
            (day("2026-01-01"), "early".to_owned()),
            (day("2026-01-02"), "later".to_owned()),
        ];
        assert_eq!(batch.notes, notes);
    }

    #[test]
    fn a_name_on_another_scale_is_left_out_whole_under_every_spelling() {
        let batch = batch(
            "date,sign,severity,note\n\
             2026-01-01,headache,2,\n\
             2026-01-02,Headache,7,kept\n\
             2026-01-03,fatigue,3.0,\n\
             2026-01-04,headache,-1,\n\
             2026-01-05,own:Knee,1,\n\
             2026-01-06,own:knee,2,\n",
        );
        let signs: Vec<_> = batch.answers.iter().map(|row| row.sign).collect();
        assert_eq!(signs, [0, 2, 2]);
        assert_eq!(batch.signs[2], SignKey::Own("Knee".to_owned()));
        let scale = |name: &str| Reason::OtherScale {
            name: name.to_owned(),
            sign: SignKey::BuiltIn(BuiltInSign::Headache),
            example: Level::parse("7").unwrap(),
        };
        let left_out: Vec<_> = batch
            .left_out
            .iter()
            .map(|row| (row.line.number, row.reason.clone()))
            .collect();
        let expected = [
            (2, scale("headache")),
            (3, scale("Headache")),
            (5, scale("headache")),
        ];
        assert_eq!(left_out, expected);
        assert_eq!(batch.notes.len(), 1);
    }

    #[test]
    fn different_notes_of_a_day_are_joined_as_far_as_they_fit() {
        let almost_full = "x".repeat(NOTE_MAX_CHARS - 3);
        let rows = ["a", "a", &almost_full, "b", "c"].map(|note| format!("2026-01-01,,,{note}\n"));
        let batch = batch(&format!("date,sign,severity,note\n{}", rows.concat()));
        assert_eq!(batch.notes.len(), 1);
        assert_eq!(batch.notes[0].1, format!("a\n{almost_full}"));
        let lines: Vec<_> = batch.left_out.iter().map(|row| row.line.number).collect();
        assert_eq!(lines, [5, 6]);
    }

    #[test]
    fn fifty_years_are_read_whole() {
        let mut text = String::from("date,sign,severity,entered_at,remark,note\n");
        let first = day("1976-11-23");
        let daily = BuiltInSign::ALL
            .iter()
            .filter(|sign| !matches!(sign.key(), "bone_weakness" | "blood_pressure"));
        let signs: Vec<_> = daily
            .map(|sign| sign.key())
            .chain(["own:Knee", "own:Ears"])
            .collect();
        for number in 0..220_000 {
            let day = first.plus(number / 12);
            let sign = signs[usize::try_from(number % 12).unwrap()];
            writeln!(text, "{day},{sign},{},,,", number % 4).unwrap();
        }
        let batch = batch(&text);
        assert_eq!((batch.answers.len(), batch.rows_read), (220_000, 220_000));
        assert_eq!((batch.signs.len(), batch.left_out.len()), (12, 0));
    }
}
