//! Laws of the diary that must hold for any acts in any order.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeMap;

use magnesium_diary::diary::{
    Command, DayLog, DayPage, Diary, DiaryError, FactorChange, Import, ImportedAnswer,
    IntakeCommand, LabCommand, MedicineCommand, PauseCommand, Setting, Settings, SignChange, Thing,
};
use magnesium_diary::domain::event::EventKind;
use magnesium_diary::domain::food::Portions;
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::hint::{HintAnswer, Tier};
use magnesium_diary::domain::intake::{FoodRef, OwnFoodId, Pantry, PortionId};
use magnesium_diary::domain::lab::{LabId, LabKind, LabValue};
use magnesium_diary::domain::lab_figure::LabFigure;
use magnesium_diary::domain::mark::{Mark, MarkId};
use magnesium_diary::domain::measurement::DayPart;
use magnesium_diary::domain::medicine::{
    DoseWords, Medicine, MedicineDoseId, MedicineId, MedicineKind,
};
use magnesium_diary::domain::pause::{Pause, PauseId, PauseReason};
use magnesium_diary::domain::product::{Dose, Label, NewProduct, ProductId, Unit, Units};
use magnesium_diary::domain::profile::Profile;
use magnesium_diary::domain::sign_moment::{MomentNote, SignMomentId, When};
use magnesium_diary::domain::typical_week::{Frequency, WeekAnswer};
use magnesium_diary::domain::{
    Answer, BloodPressure, BuiltInSign, ClockTime, Day, DayStart, Factor, FactorId, Moment, Now,
    RedFlag, Severity, Sign, SignId, SignKey, WeekStart, Zone,
};
use proptest::prelude::*;

/// The days the acts are about.
const DAYS: i32 = 6;

/// One thing a person can do.
#[derive(Clone, Debug)]
enum Step {
    Do(Box<Command>),
    Import(Vec<(Day, SignKey, Severity)>),
}

/// Everything a person can see in a diary.
#[derive(Debug, PartialEq)]
struct Seen {
    days: BTreeMap<Day, DayPage>,
    signs: Vec<Sign>,
    factors: Vec<Factor>,
    marks: Vec<Mark>,
    settings: Settings,
    silent: bool,
    pantry: Pantry,
    week: Vec<WeekAnswer>,
    pauses: Vec<Pause>,
    medicines: Vec<Medicine>,
}

fn last_day() -> Day {
    Day::from_ymd(2026, 3, 10).unwrap()
}

fn now(second: usize) -> Now {
    let noon = i64::from(last_day().number()) * 86_400 + 43_200;
    Now {
        moment: Moment(noon + i64::try_from(second).unwrap()),
        zone: Zone::Fixed(0),
    }
}

fn seen(diary: &Diary) -> Seen {
    let first = last_day().plus(1 - DAYS);
    Seen {
        days: first
            .through(last_day())
            .map(|day| (day, diary.day(day).unwrap()))
            .collect(),
        signs: diary.signs().unwrap(),
        factors: diary.factors().unwrap(),
        marks: diary.marks(last_day()).unwrap(),
        settings: diary.settings().clone(),
        pantry: diary.pantry().unwrap(),
        week: diary.week_answers().unwrap(),
        pauses: diary.pauses().unwrap(),
        medicines: diary.medicines().unwrap(),
        silent: diary
            .hint_silence(Tier::Full, &[], last_day())
            .unwrap()
            .is_some(),
    }
}

fn take(diary: &mut Diary, step: Step, at: usize) -> bool {
    match step {
        Step::Do(command) => diary
            .apply(*command, now(at))
            .is_ok_and(|done| !done.changes.is_empty()),
        Step::Import(rows) => {
            let unique: BTreeMap<(Day, SignKey), Severity> = rows
                .into_iter()
                .map(|(day, sign, severity)| ((day, sign), severity))
                .collect();
            let answers = unique
                .iter()
                .map(|((day, sign), severity)| ImportedAnswer {
                    day: *day,
                    sign,
                    severity: *severity,
                    remark: None,
                    entered_at: None,
                    lag_days: None,
                })
                .collect();
            let notes = [(last_day(), "from a file".to_owned())];
            let import = Import {
                moments: Vec::new(),
                source: "csv",
                file_name: "a.csv",
                answers,
                notes: &notes,
                ..Import::of_answers("csv", "a.csv", Vec::new())
            };
            !diary.import(&import, now(at), false).unwrap().1.is_empty()
        }
    }
}

fn day() -> impl Strategy<Value = Day> {
    (0..DAYS).prop_map(|back| last_day().plus(-back))
}

fn severity() -> impl Strategy<Value = Severity> {
    (0_i64..4).prop_map(|level| Severity::from_level(level).unwrap())
}

/// Acts about products and food. Those that name a product or own food before there is one are refused, which is a case too.
fn intake() -> impl Strategy<Value = IntakeCommand> {
    let portions = || (1_u32..8).prop_map(|halves| Portions::new(f64::from(halves) / 2.0).unwrap());
    let units = || (1_u32..8).prop_map(|halves| Units::new(f64::from(halves) / 2.0).unwrap());
    let product = || (1_i64..4).prop_map(ProductId);
    let food = prop_oneof![
        Just(FoodRef::Known("almonds".to_owned())),
        Just(FoodRef::Known("gone".to_owned())),
        Just(FoodRef::Own(OwnFoodId(1))),
    ];
    let dose = prop_oneof![Just(Dose::Skipped), units().prop_map(Dose::Taken)];
    prop_oneof![
        2 => ("[a-c]", day(), prop::option::of(day()), units()).prop_map(|(name, since, until, usual)| {
            IntakeCommand::AddProduct(NewProduct {
                name,
                form: Form::Citrate,
                label: Label::Compound(500.0),
                unit: Unit::Tablet,
                usual,
                since,
                until,
            })
        }),
        2 => (product(), "[a-c]", -5.0_f64..1_200.0, any::<bool>(), prop::option::of(day()), day(), units()).prop_map(
            |(product, name, mg, compound, until, since, usual)| IntakeCommand::CorrectProduct {
                product,
                corrected: NewProduct {
                    name,
                    form: Form::Citrate,
                    label: if compound { Label::Compound(mg) } else { Label::Elemental(mg) },
                    unit: Unit::Capsule,
                    usual,
                    since,
                    until,
                },
            }),
        1 => product().prop_map(|product| IntakeCommand::DeleteProduct { product }),
        1 => (1_i64..4, "[a-c]", -5.0_f64..1_200.0).prop_map(|(food, name, per_portion_mg)| IntakeCommand::CorrectOwnFood {
            food: OwnFoodId(food),
            name,
            portion: "bowl".to_owned(),
            per_portion_mg,
        }),
        1 => (1_i64..4).prop_map(|food| IntakeCommand::DeleteOwnFood { food: OwnFoodId(food) }),
        1 => (product(), units(), day()).prop_map(|(product, usual, from)| IntakeCommand::ChangeAmount { product, usual, from }),
        1 => (product(), prop::option::of(day())).prop_map(|(product, until)| IntakeCommand::EndProduct { product, until }),
        2 => (day(), product(), prop::option::of(dose)).prop_map(|(day, product, dose)| IntakeCommand::NoteDose { day, product, dose }),
        2 => (day(), food, portions()).prop_map(|(day, food, portions)| IntakeCommand::Eat { day, food, portions }),
        1 => (day(), 1_i64..6, portions()).prop_map(|(day, id, portions)| IntakeCommand::ChangePortions { day, portion: PortionId(id), portions }),
        1 => (day(), 1_i64..6).prop_map(|(day, id)| IntakeCommand::RemovePortion { day, portion: PortionId(id) }),
        1 => ("[a-c]", -5.0_f64..2_000.0, prop::option::of(day())).prop_map(|(name, per_portion_mg, eaten_on)| IntakeCommand::AddOwnFood {
            name,
            portion: "bowl".to_owned(),
            per_portion_mg,
            eaten_on,
        }),
        1 => (day(), any::<bool>()).prop_map(|(day, complete)| IntakeCommand::FoodComplete { day, complete }),
        1 => day().prop_map(|day| IntakeCommand::CopyFood { day }),
        1 => portions().prop_map(|portions| IntakeCommand::TypicalWeek(vec![WeekAnswer {
            food_key: "almonds".to_owned(),
            frequency: Frequency::Daily,
            portions,
        }])),
    ]
}

fn medicines() -> impl Strategy<Value = MedicineCommand> {
    let medicine = || (1_i64..4).prop_map(MedicineId);
    let kind = || prop::sample::select(MedicineKind::OFFERED.to_vec());
    let words = ("[a-z]{0,3}", prop::option::of(0_u16..24))
        .prop_filter_map("says something", |(amount, hour)| {
            DoseWords::new(&amount, ClockTime::new(hour?, 30))
        });
    prop_oneof![
        2 => ("[a-c]", kind(), prop::option::of(day()))
            .prop_map(|(name, kind, on)| MedicineCommand::Add { name, kind, on }),
        1 => (medicine(), "[a-d]").prop_map(|(medicine, name)| MedicineCommand::Rename { medicine, name }),
        1 => (medicine(), kind()).prop_map(|(medicine, kind)| MedicineCommand::SetKind { medicine, kind }),
        1 => (medicine(), any::<bool>())
            .prop_map(|(medicine, retired)| MedicineCommand::Retire { medicine, retired }),
        1 => medicine().prop_map(|medicine| MedicineCommand::Delete { medicine }),
        2 => (day(), medicine(), any::<bool>())
            .prop_map(|(day, medicine, taken)| MedicineCommand::Note { day, medicine, taken }),
        2 => (day(), medicine(), words)
            .prop_map(|(day, medicine, words)| MedicineCommand::AddDose { day, medicine, words }),
        1 => (day(), 1_i64..4)
            .prop_map(|(day, id)| MedicineCommand::DeleteDose { day, id: MedicineDoseId(id) }),
    ]
}

/// Days away, medicines, laboratory results.
fn records() -> impl Strategy<Value = Command> {
    let lab = prop_oneof![
        Just(LabKind::Ferritin),
        Just(LabKind::Own("B12".to_owned()))
    ];
    let typed = prop_oneof![
        (0_u32..9_000).prop_map(|thousandths| format!("{}", f64::from(thousandths) / 1_000.0)),
        Just(">5".to_owned()),
        Just("< 0,5".to_owned()),
        Just("trace".to_owned()),
    ];
    let value = typed.prop_map(|typed| {
        let figure = LabFigure::parse(&typed, &LabKind::Ferritin).unwrap();
        LabValue::printed(figure, "nmol/L", None, Some(9.5)).unwrap()
    });
    prop_oneof![
        3 => (day(), prop::option::of(day()), "[a-z]{0,3}").prop_map(|(first, last, words)| Command::Pause(PauseCommand::Add {
            first,
            last,
            reason: PauseReason::Holiday,
            words,
        })),
        1 => (1_i64..5).prop_map(|id| Command::Pause(PauseCommand::Delete { id: PauseId(id) })),
        6 => medicines().prop_map(Command::Medicine),
        2 => (day(), lab, value).prop_map(|(day, kind, value)| Command::Lab(LabCommand::Add { day, kind, value })),
        1 => (1_i64..4).prop_map(|id| Command::Lab(LabCommand::Delete { id: LabId(id) })),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let sign = || (1_i64..13).prop_map(SignId);
    let factor = || (1_i64..9).prop_map(FactorId);
    let reading = || BloodPressure::from_mmhg(128, 82, Some(70)).unwrap();
    let key = prop_oneof![
        Just(SignKey::BuiltIn(BuiltInSign::Headache)),
        Just(SignKey::BuiltIn(BuiltInSign::Fatigue)),
        Just(SignKey::Own("Knee".to_owned())),
    ];
    let import = prop::collection::vec((day(), key, severity()), 1..8).prop_map(Step::Import);
    let command = prop_oneof![
        4 => (day(), sign(), prop::option::of(severity()))
            .prop_map(|(day, sign, severity)| Command::Answer { day, sign, severity }),
        2 => (day(), sign(), severity(), 0_u16..24).prop_map(|(day, sign, severity, hour)| Command::AddMoment {
            day,
            sign,
            note: MomentNote {
                when: When::Clock(ClockTime::new(hour, 5).unwrap()),
                severity,
                words: None,
            },
        }),
        1 => (day(), 1_i64..6).prop_map(|(day, id)| Command::DeleteMoment { day, id: SignMomentId(id) }),
        1 => day().prop_map(|day| Command::NoOtherSigns { day }),
        1 => ("[a-c\n]{0,3}", 0_i64..3).prop_map(|(body, spell)| Command::Questions { body, spell }),
        1 => prop::collection::btree_set(day(), 0..4).prop_map(|days| Command::NoSignsOn { days }),
        1 => day().prop_map(|day| Command::CopyDayBefore { day }),
        1 => (day(), sign(), "[a-z ]{0,6}").prop_map(|(day, sign, text)| Command::Remark { day, sign, text }),
        2 => (day(), "[a-z\n]{0,6}", 0_i64..3).prop_map(|(day, body, spell)| Command::Note { day, body, spell }),
        1 => (day(), factor(), any::<bool>()).prop_map(|(day, factor, on)| Command::Factor { day, factor, on }),
        1 => (day(), "[a-z]{1,4}").prop_map(|(day, name)| Command::AddFactor { day, name }),
        1 => day().prop_map(move |day| Command::AddBloodPressure { day, reading: reading(), part: None }),
        1 => (day(), "[a-z]{0,4}").prop_map(|(day, body)| Command::AddEvent {
            day,
            sign: SignId(8),
            kind: EventKind::Fracture,
            body,
        }),
        1 => (day(), "[a-z]{1,2}").prop_map(|(day, name)| Command::AddMark { day, name }),
        1 => (1_i64..4).prop_map(|id| Command::DeleteMark { id: MarkId(id) }),
        1 => (day(), sign(), severity(), any::<bool>()).prop_map(move |(day, sign, severity, rest_none)| {
            Command::Log(DayLog {
                day: Some(day),
                answers: vec![(sign, severity)],
                rest_none,
                note: Some("logged".to_owned()),
                factors: vec![FactorId(1)],
                blood_pressures: vec![(reading(), Some(DayPart::Morning))],
                events: Vec::new(),
                ..DayLog::default()
            })
        }),
        1 => prop::collection::btree_set(sign(), 0..12).prop_map(|signs| Command::Follow { signs }),
        1 => Just(()).prop_map(|()| Command::Reorder { signs: (1..13).rev().map(SignId).collect() }),
        1 => "[a-z]{1,4}".prop_map(|name| Command::AddSign { name }),
        1 => (day(), any::<bool>()).prop_map(|(day, on)| Command::RedFlag { day, flag: RedFlag::ChestPain, on }),
        1 => Just(Command::AnswerHint { tier: Tier::Full, signs: Vec::new(), answer: HintAnswer::Later }),
        1 => (0_u8..13).prop_map(|hour| Command::Set(Setting::DayStart(DayStart::from_hour(hour).unwrap()))),
        3 => intake().prop_map(Command::Intake),
        3 => records(),
        1 => any::<bool>().prop_map(|kidney_disease| Command::Set(Setting::Profile(Profile { kidney_disease, ..Profile::default() }))),
    ];
    prop_oneof![
        9 => command.prop_map(|command| Step::Do(Box::new(command))),
        4 => list_change().prop_map(|command| Step::Do(Box::new(command))),
        1 => import,
    ]
}

/// A change to what the person keeps in lists, and to settings; the own ones among the signs and factors come from other acts.
fn list_change() -> impl Strategy<Value = Command> {
    let sign = || (1_i64..16).prop_map(SignId);
    let factor = || (1_i64..12).prop_map(FactorId);
    let name = || "[a-cK]{0,2}";
    let change = prop_oneof![
        (sign(), name()).prop_map(|(sign, name)| SignChange::Rename { sign, name }),
        (sign(), any::<bool>()).prop_map(|(sign, retired)| SignChange::Retire { sign, retired }),
        sign().prop_map(|sign| SignChange::DeletePast { sign }),
    ];
    let factor_change = prop_oneof![
        name().prop_map(|name| FactorChange::Add { name }),
        (factor(), name()).prop_map(|(factor, name)| FactorChange::Rename { factor, name }),
        (factor(), any::<bool>())
            .prop_map(|(factor, hidden)| FactorChange::Hide { factor, hidden }),
        factor().prop_map(|factor| FactorChange::Delete { factor }),
        Just(()).prop_map(|()| FactorChange::Reorder {
            factors: (1..9).rev().map(FactorId).collect()
        }),
    ];
    let setting = prop_oneof![
        any::<bool>().prop_map(|sunday| {
            Setting::WeekStart(if sunday {
                WeekStart::Sunday
            } else {
                WeekStart::Monday
            })
        }),
        name().prop_map(Setting::PersonName),
        prop::option::of(1880..2040).prop_map(Setting::BirthYear),
        any::<bool>().prop_map(Setting::LateCounts),
    ];
    let begin = (name(), 1_usize..12).prop_map(|(name, followed)| Command::Begin {
        signs: BuiltInSign::ALL.into_iter().take(followed).collect(),
        own: vec![name],
        week_start: WeekStart::Sunday,
    });
    prop_oneof![
        4 => change.prop_map(Command::Sign),
        3 => factor_change.prop_map(Command::FactorList),
        2 => setting.prop_map(Command::Set),
        1 => begin,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..crate::cases(64) })]

    #[test]
    fn undo_gives_back_what_was_and_redo_what_became(steps in prop::collection::vec(step(), 1..25)) {
        let mut diary = Diary::in_memory().unwrap();
        let mut past = vec![seen(&diary)];
        for (at, step) in steps.into_iter().enumerate() {
            let spell = matches!(&step, Step::Do(command) if matches!(**command, Command::Note { .. } | Command::Questions { .. }));
            let undoable = diary.undoable().unwrap();
            if take(&mut diary, step, at) {
                // A note or question of the same spell joins the step before it.
                if spell && diary.undoable().unwrap() == undoable {
                    past.pop();
                }
                past.push(seen(&diary));
            } else {
                prop_assert_eq!(&seen(&diary), past.last().unwrap());
            }
        }
        let mut future = Vec::new();
        while let Some(now) = past.pop() {
            prop_assert_eq!(&seen(&diary), &now);
            future.push(now);
            diary.undo().unwrap();
        }
        prop_assert!(diary.undo().unwrap().changes.is_empty());
        while let Some(next) = future.pop() {
            prop_assert_eq!(&seen(&diary), &next);
            diary.redo().unwrap();
        }
        prop_assert!(diary.redo().unwrap().changes.is_empty());
        diary.check().unwrap();
    }

    #[test]
    fn the_order_of_logging_does_not_matter(
        answers in prop::collection::btree_map((day(), 1_i64..8), severity(), 1..20),
        turns in any::<i64>(),
    ) {
        let mut shuffled: Vec<_> = answers.iter().collect();
        shuffled.sort_by_key(|((day, sign), _)| (i64::from(day.number()) * 7919 + sign).wrapping_mul(turns | 1));
        let diary_of = |answers: Vec<(&(Day, i64), &Severity)>| {
            let mut diary = Diary::in_memory().unwrap();
            for ((day, sign), severity) in answers {
                let command = Command::Answer { day: *day, sign: SignId(*sign), severity: Some(*severity) };
                diary.apply(command, now(0)).unwrap();
            }
            seen(&diary)
        };
        prop_assert_eq!(diary_of(answers.iter().collect()), diary_of(shuffled));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..crate::cases(64) })]

    #[test]
    fn filling_several_rows_at_once_changes_no_answer_and_is_one_step(
        answers in prop::collection::btree_map((day(), 1_i64..13), severity(), 0..30),
        days in prop::collection::btree_set(day(), 1..DAYS as usize),
        followed in prop::collection::btree_set((1_i64..13).prop_map(SignId), 1..12),
    ) {
        let mut diary = Diary::in_memory().unwrap();
        for ((day, sign), severity) in answers {
            let command = Command::Answer { day, sign: SignId(sign), severity: Some(severity) };
            // Bones and blood pressure are not answered.
            drop(diary.apply(command, now(0)));
        }
        diary.apply(Command::Follow { signs: followed.clone() }, now(1)).unwrap();
        let before = seen(&diary);
        let daily = |sign: &SignId| ![8, 11].contains(&sign.0);

        diary.apply(Command::NoSignsOn { days: days.clone() }, now(2)).unwrap();
        for (day, page) in &seen(&diary).days {
            let had = &before.days[day].answers;
            for (sign, answer) in &page.answers {
                match had.get(sign) {
                    Some(earlier) => prop_assert_eq!(answer, earlier),
                    None => prop_assert!(
                        days.contains(day) && followed.contains(sign) && answer.severity == Severity::None
                    ),
                }
            }
            let open = followed.iter().filter(|sign| daily(sign) && !page.answers.contains_key(sign)).count();
            prop_assert!(!days.contains(day) || open == 0);
        }
        if seen(&diary) != before {
            diary.undo().unwrap();
        }
        prop_assert_eq!(&seen(&diary), &before);

        let day = *days.first().unwrap();
        let changed = !diary.apply(Command::CopyDayBefore { day }, now(3)).unwrap().changes.is_empty();
        let source = diary.day(day.plus(-1)).unwrap().answers;
        let had = &before.days[&day].answers;
        let page = diary.day(day).unwrap();
        for sign in (1..13).map(SignId) {
            let copied = source.get(&sign).filter(|_| followed.contains(&sign) && !had.contains_key(&sign));
            let severity = |answer: &Answer| answer.severity;
            let expected = had.get(&sign).or(copied).map(severity);
            prop_assert_eq!(page.answers.get(&sign).map(severity), expected);
        }
        prop_assert!(page.answers.iter().all(|(sign, answer)| had.contains_key(sign) || answer.remark.is_none()));
        if changed {
            diary.undo().unwrap();
        }
        prop_assert_eq!(&seen(&diary), &before);
    }
}

#[test]
fn days_that_have_not_come_are_filled_in_by_nothing() {
    let mut diary = Diary::in_memory().unwrap();
    let tomorrow = last_day().plus(1);
    let days = [last_day(), tomorrow].into();
    for command in [
        Command::NoSignsOn { days },
        Command::CopyDayBefore { day: tomorrow },
    ] {
        assert!(diary.apply(command, now(0)).is_err());
    }
    assert!(diary.day(last_day()).unwrap().answers.is_empty());
}

#[test]
fn open_days_lie_between_the_first_entry_and_today() {
    let mut diary = Diary::in_memory().unwrap();
    let log = |diary: &mut Diary, back: i32| {
        let day = last_day().plus(-back);
        diary.apply(Command::NoOtherSigns { day }, now(0)).unwrap();
    };
    let back = |diary: &Diary| -> Vec<i32> {
        let days = diary.open_days(last_day()).unwrap();
        days.into_iter()
            .map(|day| last_day().days_since(day))
            .collect()
    };
    assert!(back(&diary).is_empty());
    log(&mut diary, 0);
    assert!(back(&diary).is_empty());
    log(&mut diary, 4);
    assert_eq!(back(&diary), [3, 2, 1]);
    log(&mut diary, 2);
    assert_eq!(back(&diary), [3, 1]);
    log(&mut diary, 40);
    assert_eq!(back(&diary), [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 3, 1]);
}

#[test]
fn a_hundred_acts_can_be_undone_and_no_more() {
    let mut diary = Diary::in_memory().unwrap();
    for at in 0..130 {
        let severity = Severity::from_level(at % 4);
        let command = Command::Answer {
            day: last_day(),
            sign: SignId(1),
            severity,
        };
        assert!(
            !diary
                .apply(command, now(usize::try_from(at).unwrap()))
                .unwrap()
                .changes
                .is_empty()
        );
    }
    let undone = (0..130)
        .filter(|_| !diary.undo().unwrap().changes.is_empty())
        .count();
    assert_eq!(undone, 100);
}

#[test]
fn a_new_act_ends_redo() {
    let mut diary = Diary::in_memory().unwrap();
    let answer = |severity| Command::Answer {
        day: last_day(),
        sign: SignId(1),
        severity: Some(severity),
    };
    diary.apply(answer(Severity::Mild), now(0)).unwrap();
    diary.undo().unwrap();
    diary.apply(answer(Severity::Severe), now(1)).unwrap();
    assert!(diary.redo().unwrap().changes.is_empty());
    assert_eq!(
        diary.day(last_day()).unwrap().answers[&SignId(1)].severity,
        Severity::Severe
    );
}

#[test]
fn the_first_entry_stays_and_an_imported_answer_changed_by_hand_is_ones_own() {
    let mut diary = Diary::in_memory().unwrap();
    let sign = SignKey::BuiltIn(BuiltInSign::MuscleCramps);
    let late = last_day().plus(-5);
    let import = |severity| Import {
        moments: Vec::new(),
        source: "csv",
        file_name: "a.csv",
        answers: vec![ImportedAnswer {
            day: late,
            sign: &sign,
            severity,
            remark: None,
            entered_at: None,
            lag_days: None,
        }],
        notes: &[],
        ..Import::of_answers("csv", "a.csv", Vec::new())
    };
    diary
        .import(&import(Severity::Mild), now(0), false)
        .unwrap();
    let command = Command::Answer {
        day: late,
        sign: SignId(1),
        severity: Some(Severity::Severe),
    };
    diary.apply(command, now(1)).unwrap();
    let answer = diary.day(late).unwrap().answers[&SignId(1)].clone();
    assert_eq!(
        (answer.entered_at, answer.lag_days, answer.source.as_deref()),
        (None, None, None)
    );
    let report = diary
        .import(&import(Severity::Mild), now(2), false)
        .unwrap()
        .0;
    assert_eq!((report.changed, report.clashes.len()), (0, 1));
    let typed = Command::Answer {
        day: late,
        sign: SignId(2),
        severity: Some(Severity::Mild),
    };
    diary.apply(typed, now(3)).unwrap();
    assert!(diary.day(late).unwrap().answers[&SignId(2)].is_late());
}

/// The own sign that was added to a new diary first.
fn first_own() -> SignId {
    SignId(i64::try_from(BuiltInSign::ALL.len()).unwrap() + 1)
}

#[test]
fn a_renamed_sign_keeps_its_past_and_its_name_is_free_again() {
    let mut diary = Diary::in_memory().unwrap();
    let add = |name: &str| Command::AddSign {
        name: name.to_owned(),
    };
    let rename = |name: &str| {
        let name = name.to_owned();
        let sign = first_own();
        Command::Sign(SignChange::Rename { sign, name })
    };
    diary.apply(add("Knee"), now(0)).unwrap();
    let command = Command::Answer {
        day: last_day(),
        sign: first_own(),
        severity: Some(Severity::Mild),
    };
    diary.apply(command, now(1)).unwrap();
    // The same name in capitals is the same sign, another sign's name is not free.
    diary.apply(rename("KNEE"), now(2)).unwrap();
    diary.apply(rename("Hip"), now(3)).unwrap();
    diary.apply(add("Knee"), now(4)).unwrap();
    assert!(matches!(
        diary.apply(rename("knee"), now(5)),
        Err(DiaryError::NameTaken(_))
    ));
    let signs = diary.signs().unwrap();
    assert_eq!(
        signs[BuiltInSign::ALL.len()].key,
        SignKey::Own("Hip".to_owned())
    );
    let answers = diary.day(last_day()).unwrap().answers;
    assert_eq!(answers[&first_own()].severity, Severity::Mild);
}

#[test]
fn built_in_names_stay_and_used_factors_stay() {
    let mut diary = Diary::in_memory().unwrap();
    let (sign, factor, day) = (SignId(1), FactorId(1), last_day());
    let name = "Other".to_owned();
    for command in [
        Command::Sign(SignChange::Rename {
            sign,
            name: name.clone(),
        }),
        Command::Sign(SignChange::Retire {
            sign,
            retired: true,
        }),
        Command::FactorList(FactorChange::Rename { factor, name }),
        Command::FactorList(FactorChange::Delete { factor }),
    ] {
        assert!(diary.apply(command.clone(), now(0)).is_err(), "{command:?}");
    }
    let name = "sauna".to_owned();
    diary
        .apply(Command::AddFactor { day, name }, now(1))
        .unwrap();
    let delete = || {
        let factor = FactorId(9);
        Command::FactorList(FactorChange::Delete { factor })
    };
    let refused = diary.apply(delete(), now(2));
    assert!(matches!(
        refused,
        Err(DiaryError::InUse {
            thing: Thing::Factor,
            days: 1,
            ..
        })
    ));
    let off = Command::Factor {
        day,
        factor: FactorId(9),
        on: false,
    };
    diary.apply(off, now(3)).unwrap();
    diary.apply(delete(), now(4)).unwrap();
    assert_eq!(diary.factors().unwrap().len(), 8);
}

#[test]
fn a_sign_that_is_put_away_keeps_its_past_and_comes_back_whole() {
    let mut diary = Diary::in_memory().unwrap();
    let name = "Knee".to_owned();
    diary.apply(Command::AddSign { name }, now(0)).unwrap();
    let sign = first_own();
    let severity = Some(Severity::Severe);
    let day = last_day();
    let answer = Command::Answer {
        day,
        sign,
        severity,
    };
    diary.apply(answer, now(1)).unwrap();
    let retire = |retired| Command::Sign(SignChange::Retire { sign, retired });
    diary.apply(retire(true), now(2)).unwrap();
    let past = diary.past(day).unwrap();
    assert_eq!(
        past.rows.len(),
        1,
        "its past is looked back on like any other"
    );
    let is_asked_for = |diary: &Diary| {
        let signs = diary.signs().unwrap().into_iter();
        signs.filter(|of| of.id == sign).any(|of| of.followed)
    };
    assert!(!is_asked_for(&diary), "and it is no longer asked for");
    assert!(
        past.signs
            .iter()
            .all(|(key, followed)| key.built_in().is_some() || !followed)
    );
    assert_eq!(diary.day(day).unwrap().answers.len(), 1);
    diary.apply(retire(false), now(3)).unwrap();
    assert_eq!(diary.past(day).unwrap().rows.len(), 1);
    assert!(is_asked_for(&diary));
}

#[test]
fn a_year_of_birth_lies_between_1900_and_now() {
    let mut diary = Diary::in_memory().unwrap();
    for year in [1800, 1899, 2027, 2090] {
        let command = Command::Set(Setting::BirthYear(Some(year)));
        let refused = diary.apply(command, now(0));
        assert!(matches!(refused, Err(DiaryError::BirthYear(_))), "{year}");
    }
    for year in [Some(1900), Some(2026), None] {
        diary
            .apply(Command::Set(Setting::BirthYear(year)), now(1))
            .unwrap();
        assert_eq!(diary.settings().profile.birth_year, year);
    }
}
