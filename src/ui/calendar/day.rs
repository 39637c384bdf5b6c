//! What the calendar says about the chosen day: every answer that is not "none" in words, how many others were "none", how many
//! were not asked, and when all that was entered. It only reads.

use crate::diary::{DayPage, Diary};
use crate::domain::intake::DayIntake;
use crate::domain::product::Dose;
use crate::domain::{Answer, BuiltInSign, Day, Now, Severity, Sign, SignId, SignKey, SignKind};
use crate::store::StoreError;
use crate::text::Text;
use crate::ui::parts::day_words::late;
use crate::ui::parts::dose_row::dose_rows;
use crate::ui::widgets::SquareMark;

/// The chosen day, ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct ChosenDay {
    pub day: Day,
    /// "Zaterdag 21 november".
    pub heading: String,
    /// When it was filled in, or that it was not.
    pub entered: String,
    /// How late, if late.
    pub late: Option<String>,
    /// What was noted, worst first.
    pub lines: Vec<DayLine>,
    /// "stress · koffie".
    pub factors: Option<String>,
    /// The day's note.
    pub note: Option<String>,
}

/// Something noted on the day.
#[derive(Clone, Debug, PartialEq)]
pub struct DayLine {
    /// What: a sign, or "7 andere".
    pub what: String,
    /// "ernstig", "124/79"; empty where the words below it say all.
    pub value: String,
    /// The same as a square, where it is an answer.
    pub mark: Option<SquareMark>,
    /// The person's words beside the answer.
    pub remark: Option<String>,
}

impl ChosenDay {
    /// Reads and words everything about `day`.
    pub fn load(diary: &Diary, day: Day, now: Now, text: &Text) -> Result<Self, StoreError> {
        let page = diary.day(day)?;
        let signs = diary.signs()?;
        let mut factors = diary.factors()?;
        factors.retain(|factor| page.factors.contains(&factor.id));
        let factors: Vec<String> = factors
            .iter()
            .map(|factor| text.factor(&factor.key))
            .collect();
        Ok(Self {
            day,
            heading: text.day_heading(day),
            entered: entered(&page, now, text),
            late: late(&page, text),
            lines: lines(&page, &signs, text)
                .into_iter()
                .chain(medicines(diary, &page, text)?)
                .chain(labs(&page, text))
                .chain(intake(diary, &page, text)?)
                .collect(),
            factors: (!factors.is_empty()).then(|| factors.join(" · ")),
            note: page.note.map(|note| note.body),
        })
    }
}

fn entered(page: &DayPage, now: Now, text: &Text) -> String {
    if page.answers.is_empty() {
        return match &page.pause {
            Some(pause) => text.away_day(text.pause_why(pause.reason, pause.words.as_deref())),
            None => text.not_logged(),
        };
    }
    let timed = page.answers.values();
    let timed = timed.filter_map(|answer| Some((answer.entered_at?, answer.lag_days)));
    match timed.max() {
        None => text.calendar_entered_unknown(),
        Some((at, Some(0) | None)) => text.calendar_entered_at(text.clock(at, now.zone)),
        Some((at, Some(_))) => {
            let day = now.zone.civil(at).map_or(page.day, |(day, _)| day);
            text.calendar_entered_on(text.day_seen_from(day, page.day), text.clock(at, now.zone))
        }
    }
}

fn lines(page: &DayPage, signs: &[Sign], text: &Text) -> Vec<DayLine> {
    let mut answered: Vec<(&Sign, &Answer)> = signs
        .iter()
        .filter_map(|sign| Some((sign, page.answers.get(&sign.id)?)))
        .collect();
    // The sort keeps the person's order among equals.
    answered.sort_by_key(|(_, answer)| std::cmp::Reverse(answer.severity));
    // An answer with words beside it is told, whatever it says.
    let (told, others): (Vec<_>, Vec<_>) = answered.into_iter().partition(|(sign, answer)| {
        let has_moment = page.moments.iter().any(|moment| moment.sign == sign.id);
        answer.severity > Severity::None || answer.remark.is_some() || has_moment
    });
    let mut lines: Vec<DayLine> = told
        .iter()
        .map(|(sign, answer)| DayLine {
            what: text.sign(&sign.key),
            value: text.severity(answer.severity).to_lowercase(),
            mark: Some(SquareMark::of(Some(answer))),
            remark: remark(sign.id, answer, page, text),
        })
        .collect();
    let others: Vec<&Answer> = others.into_iter().map(|(_, answer)| answer).collect();
    lines.extend(others_line(&others, told.is_empty(), text));
    lines.extend(not_asked(page, signs, text));
    lines.extend(readings(page, text));
    lines.extend(page.events.iter().map(|event| DayLine {
        what: sign_name(signs, event.sign, text),
        value: text.event(event),
        mark: None,
        remark: None,
    }));
    lines
}

/// The words beside an answer, and its moments.
fn remark(sign: SignId, answer: &Answer, page: &DayPage, text: &Text) -> Option<String> {
    let of_sign = page.moments.iter().filter(|moment| moment.sign == sign);
    let moments = of_sign.map(|moment| text.moment(&moment.note));
    let said: Vec<String> = answer.remark.iter().cloned().chain(moments).collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// All signs that were asked and not there, in one line.
fn others_line(others: &[&Answer], alone: bool, text: &Text) -> Option<DayLine> {
    let what = match others.len() {
        0 => return None,
        count if alone => text.calendar_signs(count),
        count => text.calendar_others(count),
    };
    Some(DayLine {
        what,
        value: text.severity(Severity::None).to_lowercase(),
        mark: Some(SquareMark::worst_of(others.iter().copied())),
        remark: None,
    })
}

/// Followed signs without an answer, on a day that has others.
fn not_asked(page: &DayPage, signs: &[Sign], text: &Text) -> Option<DayLine> {
    let is_open = |sign: &&Sign| {
        sign.followed && sign.kind == SignKind::Daily && !page.answers.contains_key(&sign.id)
    };
    let count = signs.iter().filter(is_open).count();
    (count > 0 && !page.answers.is_empty()).then(|| DayLine {
        what: text.calendar_others(count),
        value: text.not_logged(),
        mark: Some(SquareMark::NotLogged),
        remark: None,
    })
}

fn readings(page: &DayPage, text: &Text) -> Option<DayLine> {
    let words: Vec<String> = page
        .blood_pressures
        .iter()
        .map(|entry| text.reading(entry))
        .collect();
    (!words.is_empty()).then(|| DayLine {
        what: text.sign(&SignKey::BuiltIn(BuiltInSign::BloodPressure)),
        value: words.join(" · "),
        mark: None,
        remark: None,
    })
}

fn medicines(diary: &Diary, page: &DayPage, text: &Text) -> Result<Option<DayLine>, StoreError> {
    let medicines = diary.medicines()?.into_iter();
    let names: Vec<String> = medicines
        .filter(|medicine| page.medicines.contains(&medicine.id))
        .map(|medicine| text.medicine_taken(&medicine, &page.medicine_doses))
        .collect();
    Ok((!names.is_empty()).then(|| DayLine {
        what: text.today_medicines(),
        value: names.join(" · "),
        mark: None,
        remark: None,
    }))
}

fn labs(page: &DayPage, text: &Text) -> impl Iterator<Item = DayLine> {
    page.labs.iter().map(|result| DayLine {
        what: text.lab(&result.kind),
        value: text.lab_value(&result.value),
        mark: None,
        remark: text
            .lab_range(&result.value)
            .map(|range| text.lab_day_range(range)),
    })
}

/// Products and food. On a day with a warning sign the products alone, as on Today: nothing is said about magnesium then.
fn intake(diary: &Diary, page: &DayPage, text: &Text) -> Result<Vec<DayLine>, StoreError> {
    let pantry = diary.pantry()?;
    let notes = &page.intake;
    let said = |what: String, parts: Vec<String>| {
        (!parts.is_empty()).then(|| DayLine {
            what,
            value: parts.join(" · "),
            mark: None,
            remark: None,
        })
    };
    let doses = dose_rows(page.day, notes, &pantry, text);
    let doses = doses.into_iter().filter_map(|row| {
        Some(match row.dose? {
            Dose::Taken(_) => row.title,
            Dose::Skipped => text.dose_skipped_name(row.name),
        })
    });
    let products = said(text.today_doses_card(), doses.collect());
    let food = notes.portions.iter().filter(|_| !page.is_silent);
    let food: Vec<String> = food
        .map(|portion| text.food(&portion.food, &pantry))
        .collect();
    // Often a long list: below its name, across the card.
    let food = (!food.is_empty()).then(|| DayLine {
        what: text.calendar_food(),
        value: String::new(),
        mark: None,
        remark: Some(food.join(" · ")),
    });
    let sum = DayIntake::of(page.day, notes, &pantry).at_least();
    let sum = sum
        .filter(|_| !page.is_silent)
        .map(|amount| text.today_magnesium_sum(text.mg(amount)));
    let sum = said(text.nav_magnesium(), sum.into_iter().collect());
    Ok(products.into_iter().chain(food).chain(sum).collect())
}

fn sign_name(signs: &[Sign], id: SignId, text: &Text) -> String {
    let sign = signs.iter().find(|sign| sign.id == id);
    sign.map(|sign| text.sign(&sign.key)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diary::IntakeCommand;
    use crate::diary::{Command, DayLog, Import, ImportedAnswer, LabCommand};
    use crate::domain::event::EventKind;
    use crate::domain::food::Portions;
    use crate::domain::form::Form;
    use crate::domain::intake::FoodRef;
    use crate::domain::lab::{LabKind, LabValue};
    use crate::domain::product::{Label, NewProduct, ProductId, Unit, Units};
    use crate::domain::testing::{NOW, daily_signs, day};
    use crate::domain::{BloodPressure, FactorId, RedFlag};
    use crate::text::Language;

    fn answer(back: i32, sign: i64, severity: Severity) -> Command {
        Command::Answer {
            day: day(back),
            sign: SignId(sign),
            severity: Some(severity),
        }
    }

    fn chosen(back: i32, commands: Vec<Command>) -> ChosenDay {
        let mut diary = Diary::in_memory().unwrap();
        for command in commands {
            diary.apply(command, NOW).unwrap();
        }
        ChosenDay::load(&diary, day(back), NOW, &Text::new(Language::Nl)).unwrap()
    }

    fn said(day: &ChosenDay) -> Vec<(&str, &str)> {
        day.lines
            .iter()
            .map(|line| (line.what.as_str(), line.value.as_str()))
            .collect()
    }

    #[test]
    fn the_worst_comes_first_and_the_rest_is_counted() {
        let found = chosen(
            0,
            vec![
                answer(0, 2, Severity::Mild),
                answer(0, 7, Severity::Severe),
                answer(0, 9, Severity::None),
                answer(0, 10, Severity::None),
            ],
        );
        let open = format!("{} andere", daily_signs() - 4);
        assert_eq!(
            said(&found),
            [
                ("Hoofdpijn", "ernstig"),
                ("Vermoeidheid", "licht"),
                ("2 andere", "geen"),
                (open.as_str(), "niet ingevuld"),
            ]
        );
        assert_eq!(found.entered, "ingevuld om 20:04");
    }

    #[test]
    fn the_range_of_a_result_is_said_to_be_one() {
        let result = Command::Lab(LabCommand::Add {
            day: day(0),
            kind: LabKind::Magnesium,
            value: LabValue::new(0.82, "mmol/L", Some(0.7), Some(1.05)).unwrap(),
        });
        let found = chosen(0, vec![result]);
        assert_eq!(said(&found), [("Magnesium in serum", "0,82 mmol/L")]);
        let range = found.lines[0].remark.as_deref();
        assert_eq!(range, Some("Referentiewaarden 0,70–1,05"));
    }

    #[test]
    fn a_day_without_signs_is_not_a_day_that_was_not_filled_in() {
        let free = chosen(0, vec![Command::NoOtherSigns { day: day(0) }]);
        let all = format!("{} klachten", daily_signs());
        assert_eq!(said(&free), [(all.as_str(), "geen")]);
        let open = chosen(1, vec![Command::NoOtherSigns { day: day(0) }]);
        assert_eq!(said(&open), []);
        assert_eq!(open.entered, "niet ingevuld");
    }

    #[test]
    fn a_remark_tells_its_row_even_where_the_answer_was_none() {
        let remark = Command::Remark {
            day: day(0),
            sign: SignId(1),
            text: "na de massage".to_owned(),
        };
        let found = chosen(0, vec![answer(0, 1, Severity::None), remark]);
        assert_eq!(found.lines[0].what, "Spierkrampen");
        assert_eq!(found.lines[0].remark.as_deref(), Some("na de massage"));
    }

    #[test]
    fn when_it_was_filled_in_is_said_as_far_as_it_is_known() {
        let late = chosen(5, vec![answer(5, 1, Severity::Mild)]);
        assert_eq!(late.entered, "ingevuld op 22 november om 20:04");
        assert_eq!(late.late.as_deref(), Some("5 dagen later ingevuld"));
        let in_time = chosen(1, vec![answer(1, 1, Severity::Mild)]);
        assert_eq!(in_time.late, None);
        let mut diary = Diary::in_memory().unwrap();
        let sign = SignKey::BuiltIn(BuiltInSign::Headache);
        let import = Import {
            moments: Vec::new(),
            source: "csv",
            file_name: "a.csv",
            answers: vec![ImportedAnswer {
                day: day(30),
                sign: &sign,
                severity: Severity::Mild,
                remark: None,
                entered_at: None,
                lag_days: None,
            }],
            notes: &[],
            ..Import::of_answers("csv", "a.csv", Vec::new())
        };
        diary.import(&import, NOW, false).unwrap();
        let text = Text::new(Language::Nl);
        let found = ChosenDay::load(&diary, day(30), NOW, &text).unwrap();
        assert_eq!(found.entered, "ingevuld, tijdstip onbekend");
    }

    #[test]
    fn products_and_food_are_told_and_no_magnesium_on_a_day_with_a_warning_sign() {
        let product = NewProduct {
            name: "Citraat".to_owned(),
            form: Form::Citrate,
            label: Label::Elemental(100.0),
            unit: Unit::Tablet,
            usual: Units::ONE,
            since: day(9),
            until: None,
        };
        let intake = [
            IntakeCommand::AddProduct(product),
            IntakeCommand::NoteDose {
                day: day(0),
                product: ProductId(1),
                dose: Some(Dose::Taken(Units::ONE)),
            },
            IntakeCommand::Eat {
                day: day(0),
                food: FoodRef::Known("banana".to_owned()),
                portions: Portions::ONE,
            },
        ];
        let mut commands: Vec<Command> = intake.map(Command::Intake).into();
        let said_of = |commands: &[Command]| {
            let found = chosen(0, commands.to_vec());
            let said = said(&found).into_iter();
            said.map(|(what, value)| format!("{what}: {value}"))
                .collect::<Vec<_>>()
        };
        let told = said_of(&commands);
        let [product, food, sum] = told.as_slice() else {
            panic!("{told:?}");
        };
        assert_eq!(product, "Supplementen: Citraat, 1 tablet");
        assert_eq!(food, "Eten: ");
        let remark = chosen(0, commands.clone()).lines[1].remark.clone();
        assert_eq!(remark.as_deref(), Some("Banaan"));
        assert!(sum.starts_with("Magnesium: Genoteerd: ongeveer 1"), "{sum}");
        commands.push(Command::RedFlag {
            day: day(0),
            flag: RedFlag::ChestPain,
            on: true,
        });
        assert_eq!(said_of(&commands), told[..1]);
    }

    #[test]
    fn readings_events_factors_and_the_note_are_there() {
        let log = DayLog {
            note: Some("Kramp om 03:40.".to_owned()),
            factors: vec![FactorId(1), FactorId(4)],
            blood_pressures: vec![(BloodPressure::parse("124/79").unwrap(), None)],
            events: vec![(SignId(8), EventKind::Fracture, "pols".to_owned())],
            ..DayLog::default()
        };
        let found = chosen(0, vec![Command::Log(log)]);
        assert_eq!(said(&found)[0], ("Bloeddruk", "124/79"));
        assert_eq!(found.lines[1].what, "Botten");
        assert!(found.lines[1].value.contains("pols"));
        assert_eq!(found.factors.as_deref(), Some("stress · koffie"));
        assert_eq!(found.note.as_deref(), Some("Kramp om 03:40."));
    }
}
