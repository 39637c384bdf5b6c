//! The page for the GP: what it counts, that it is one sheet, that nothing runs off it, and that the PDF says what the page says.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::path::Path;

use crate::NOW;
use clap::Parser as _;
use magnesium_diary::cli::{self, Args, Context};
use magnesium_diary::config::{Config, ConfigFile};
use magnesium_diary::diary::{
    Command, Diary, IntakeCommand, LabCommand, MedicineCommand, PauseCommand,
};
use magnesium_diary::domain::erasure::Erasure;
use magnesium_diary::domain::form::Form;
use magnesium_diary::domain::lab::{LabKind, LabValue};
use magnesium_diary::domain::measurement::DayPart;
use magnesium_diary::domain::medicine::MedicineKind;
use magnesium_diary::domain::pause::PauseReason;
use magnesium_diary::domain::product::{Dose, Label, NewProduct, Unit, Units};
use magnesium_diary::domain::sign_moment::{MomentNote, When};
use magnesium_diary::domain::{
    BloodPressure, BuiltInSign, Day, DayStart, Moment, Now, RedFlag, Severity, SignId, SignKey,
};
use magnesium_diary::report::{
    Element, Mark, PAGE_HEIGHT, PAGE_WIDTH, Page, Part, ReportData, ReportFacts, Span, TextLine,
    lay_out, to_pdf,
};
use magnesium_diary::store::IfMissing;
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::records::medicine_data::MedicineData;
use proptest::prelude::*;
use serde_json::Value;

const HEADACHE: i64 = 7;
const FATIGUE: i64 = 2;

fn today() -> Day {
    NOW.diary_day(DayStart::default())
}

fn ago(days: i32) -> Day {
    today().plus(-days)
}

/// A diary in which these things were done today.
fn diary_of(commands: impl IntoIterator<Item = Command>) -> Diary {
    let mut diary = Diary::in_memory().unwrap();
    for command in commands {
        diary.apply(command, NOW).unwrap();
    }
    diary
}

/// Answers about days, each entered on its day.
fn fill_in(diary: &mut Diary, answers: impl IntoIterator<Item = (i32, i64, Severity)>) {
    for (back, sign, severity) in answers {
        let evening = Now {
            moment: Moment(NOW.moment.0 - 86_400 * i64::from(back)),
            ..NOW
        };
        diary.apply(answer(back, sign, severity), evening).unwrap();
    }
}

fn answer(back: i32, sign: i64, severity: Severity) -> Command {
    Command::Answer {
        day: ago(back),
        sign: SignId(sign),
        severity: Some(severity),
    }
}

/// A moment of one of these signs, on a day so long ago.
fn moment(back: i32, sign: i64, when: &str, words: Option<&str>) -> Command {
    Command::AddMoment {
        day: ago(back),
        sign: SignId(sign),
        note: MomentNote {
            when: When::parse(when).unwrap(),
            severity: Severity::Moderate,
            words: words.map(str::to_owned),
        },
    }
}

#[test]
fn moments_are_counted_by_part_of_the_day_and_their_words_are_notes() {
    let commands = [
        moment(0, HEADACHE, "15:30", Some("left side")),
        moment(0, HEADACHE, "night", None),
        moment(1, HEADACHE, "03:40", None),
        moment(2, FATIGUE, "evening", None),
        // Entered late: not counted, but its words are not lost.
        moment(9, HEADACHE, "night", Some("long ago")),
    ];
    let diary = diary_of(commands);
    let text = Text::new(Language::En);
    let span = Span::weeks(4, today());
    let data = said(&diary, span, &text);
    let section = |title: String| data.long.iter().find(|section| section.title == title);
    assert_eq!(
        section(text.report_moments()).unwrap().lines,
        [
            "Headache, noted with a time on 2 days: night\u{a0}2, afternoon\u{a0}1",
            "Fatigue, noted with a time on 1 day: evening\u{a0}1",
        ]
    );
    assert_eq!(
        section(text.report_notes()).unwrap().lines,
        [
            "13 November 2026: Headache, night: moderate, long ago",
            "22 November 2026: Headache, 15:30: moderate, left side",
        ]
    );
    let facts = ReportFacts::load(&diary, span, NOW).unwrap();
    let usual = ReportData::new(&facts, &Part::usual(), &text);
    let words = format!("{usual:?}");
    assert!(!words.contains("left side"), "notes are for oneself");
}

fn everything() -> BTreeSet<Part> {
    Part::ALL.into_iter().collect()
}

fn said(diary: &Diary, span: Span, text: &Text) -> ReportData {
    let facts = ReportFacts::load(diary, span, NOW).unwrap();
    ReportData::new(&facts, &everything(), text)
}

fn pages_of(diary: &Diary, text: &Text) -> (ReportData, Vec<Page>) {
    let data = said(diary, Span::weeks(12, today()), text);
    let pages = lay_out(&data, text);
    (data, pages)
}

fn sample(text: &Text) -> (tempfile::TempDir, Diary) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sqlite");
    let diary = Diary::fresh_sample(&path, &text.sample_words(), NOW).unwrap();
    (folder, diary)
}

fn lines(page: &Page) -> Vec<&TextLine> {
    let marks = page.elements.iter().flat_map(|element| element.all_marks());
    marks
        .filter_map(|mark| match mark {
            Mark::Words(line) => Some(line),
            _ => None,
        })
        .collect()
}

/// Every line lies on the page, and no two lie on each other.
fn check_page(page: &Page) {
    let lines = lines(page);
    for line in &lines {
        let fits = line.x >= 40.0
            && line.x + line.width <= PAGE_WIDTH - 40.0
            && line.baseline > line.size
            && line.baseline <= PAGE_HEIGHT - 20.0;
        assert!(fits, "runs off: {line:?}");
    }
    for (at, one) in lines.iter().enumerate() {
        for other in lines.iter().skip(at + 1) {
            let beside = one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5;
            let apart = (one.baseline - other.baseline).abs() >= one.size.min(other.size) * 0.9;
            assert!(
                beside || apart || one.words.is_empty() || other.words.is_empty(),
                "over each other: {:?} and {:?}",
                one.words,
                other.words
            );
        }
    }
}

#[test]
fn the_sample_is_one_sheet_in_both_languages_and_a_whole_year_of_it_at_most_two() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        // Before and after its product is told in the year alone, sign by sign.
        for (weeks, most) in [(4, 1), (12, 1), (52, 2)] {
            let facts = ReportFacts::load(&diary, Span::weeks(weeks, today()), NOW).unwrap();
            let data = ReportData::new(&facts, &Part::usual(), &text);
            let pages = lay_out(&data, &text);
            assert!(pages.len() <= most, "{language:?} {weeks}");
            pages.iter().for_each(check_page);
        }
    }
}

#[test]
fn days_that_were_not_filled_in_are_a_dash_and_never_a_nought() {
    let text = Text::new(Language::En);
    // Filled in on nine days of November and on none before.
    let mut diary = diary_of([]);
    fill_in(
        &mut diary,
        (0..9).map(|back| (back, HEADACHE, Severity::Mild)),
    );
    let data = said(&diary, Span::weeks(12, today()), &text);
    let table = data.table.unwrap();
    assert_eq!(
        table.columns,
        ["Symptom", "Aug–Sep", "Oct", "Nov", "days", "worst"],
        "nothing is known of the time before, and too little of the course"
    );
    assert_eq!(table.rows.len(), 1);
    assert_eq!(
        table.rows[0].cells,
        ["Headache", "–", "–", "9/9", "9 of 9", "mild"]
    );
    assert!(
        data.about
            .contains("9 of 9 days filled in · started on 14 November 2026")
    );
}

#[test]
fn a_sign_that_was_asked_and_not_there_is_told_apart_from_one_that_was_not_asked() {
    let text = Text::new(Language::En);
    let data = said(
        &diary_of([
            answer(0, HEADACHE, Severity::None),
            answer(1, HEADACHE, Severity::None),
        ]),
        Span::weeks(4, today()),
        &text,
    );
    assert_eq!(data.table, None);
    assert_eq!(data.figure, None);
    assert_eq!(
        data.notes_on_table,
        ["Filled in, did not occur: headache (0\u{a0}of\u{a0}2)."]
    );
    let empty = said(&diary_of([]), Span::weeks(4, today()), &text);
    assert_eq!(
        empty.notes_on_table,
        ["Nothing has been filled in during this period."]
    );
}

#[test]
fn a_symptom_that_went_away_keeps_its_row_and_an_empty_page_counts_no_days() {
    let text = Text::new(Language::En);
    let mut diary = diary_of([]);
    let before = (84..168).map(|back| (back, HEADACHE, Severity::Moderate));
    let now = (0..84).map(|back| (back, HEADACHE, Severity::None));
    fill_in(&mut diary, before.chain(now));
    let data = said(&diary, Span::weeks(12, today()), &text);
    let row = &data.table.unwrap().rows[0];
    assert_eq!(row.cells[0], "Headache");
    assert!(
        row.cells.contains(&"0 of 84".to_owned()) && row.cells.contains(&"84 of 84".to_owned())
    );
    let empty = said(&diary_of([]), Span::weeks(12, today()), &text);
    assert_eq!(empty.about, "Kept by myself");
}

#[test]
fn late_answers_are_told_as_such_and_the_days_with_others_still_count() {
    let text = Text::new(Language::En);
    let mut diary = diary_of([answer(10, HEADACHE, Severity::Mild)]);
    fill_in(
        &mut diary,
        [(10, FATIGUE, Severity::Mild), (0, FATIGUE, Severity::None)],
    );
    let data = said(&diary, Span::weeks(4, today()), &text);
    assert!(
        data.about.contains("2 of 11 days filled in"),
        "{}",
        data.about
    );
    let late = "answers entered more than 3 days later on 1 day, not counted";
    assert!(data.about.contains(late), "{}", data.about);
}

/// The moods of a file become an own symptom; beside the program's own that would read as a contradiction.
#[test]
fn an_own_symptom_is_told_apart_from_one_of_nearly_its_name_that_did_not_occur() {
    for (language, own, expected) in [
        (
            Language::En,
            "Low mood",
            "low mood or anxiety (0\u{a0}of\u{a0}2; asked apart from “Low mood”)",
        ),
        (
            Language::Nl,
            "Sombere stemming",
            "somberheid of angst (0\u{a0}van\u{a0}2; apart gevraagd van “Sombere stemming”)",
        ),
    ] {
        let text = Text::new(language);
        let name = own.to_owned();
        let mut diary = diary_of([Command::AddSign { name }]);
        let signs = diary.signs().unwrap();
        let own = signs.iter().find(|sign| sign.key.built_in().is_none());
        let own = own.unwrap().id.0;
        let mut all = signs.iter();
        let mood = all.find(|sign| sign.key.built_in() == Some(BuiltInSign::MoodAnxiety));
        let mood = mood.unwrap().id.0;
        let answers = (0..2).flat_map(|back| {
            [
                (back, own, Severity::Severe),
                (back, mood, Severity::None),
                (back, HEADACHE, Severity::None),
            ]
        });
        fill_in(&mut diary, answers);
        let data = said(&diary, Span::weeks(4, today()), &text);
        let free = data.notes_on_table.last().unwrap();
        assert!(free.contains(expected), "{free}");
        let headache = text.sign_inside(&SignKey::BuiltIn(BuiltInSign::Headache));
        let plain = text.report_free_sign(headache, 2);
        assert!(free.contains(&plain), "{free}");
    }
}

#[test]
fn who_never_notes_a_day_without_is_told_apart() {
    let text = Text::new(Language::En);
    let mut diary = diary_of([]);
    fill_in(
        &mut diary,
        (0..70).map(|back| (back, HEADACHE, Severity::Mild)),
    );
    let notes = said(&diary, Span::weeks(12, today()), &text).notes_on_table;
    assert!(
        notes
            .iter()
            .any(|note| note.starts_with("Days without a symptom are not noted")),
        "{notes:?}"
    );
}

#[test]
fn what_keeps_coming_back_only_if_open_days_were_like_the_others_is_marked_otherwise() {
    let text = Text::new(Language::En);
    let mut diary = diary_of([]);
    // Half of the days are left open; of the others every third has a headache.
    let days = (0..84).filter(|back| back % 2 == 0);
    let severity = |back: i32| {
        if back % 6 == 0 {
            Severity::Mild
        } else {
            Severity::None
        }
    };
    fill_in(
        &mut diary,
        days.map(|back| (back, HEADACHE, severity(back))),
    );
    let data = said(&diary, Span::weeks(12, today()), &text);
    let row = &data.table.as_ref().unwrap().rows[0];
    assert_eq!(row.cells[0], "Headache\u{a0}○");
    let heard = "Headache, keeps coming back, only if the empty days were not all symptom-free";
    assert_eq!(row.heard.as_deref(), Some(heard));
    let pages = lay_out(&data, &text);
    let words = pages[0].elements.iter().map(Element::words);
    assert!(
        words
            .flat_map(|words| words.lines().map(str::to_owned).collect::<Vec<_>>())
            .any(|line| line.starts_with(heard))
    );
    assert!(
        data.notes_on_table[0]
            .contains("○ also, but only if the empty days were not all symptom-free.")
    );
}

#[test]
fn a_product_has_each_amount_with_its_own_day() {
    let text = Text::new(Language::En);
    let units = |units| Units::new(units).unwrap();
    let product = NewProduct {
        name: "Citrate".to_owned(),
        form: Form::Citrate,
        label: Label::Elemental(100.0),
        unit: Unit::Tablet,
        usual: units(1.0),
        since: ago(50),
        until: None,
    };
    let mut diary = diary_of([Command::Intake(IntakeCommand::AddProduct(product))]);
    let product = diary.pantry().unwrap().products[0].id;
    let more = IntakeCommand::ChangeAmount {
        product,
        usual: units(3.0),
        from: ago(5),
    };
    diary.apply(Command::Intake(more), NOW).unwrap();
    let data = said(&diary, Span::weeks(12, today()), &text);
    assert_eq!(
        data.short[0].lines,
        [
            "Citrate: usual amount 1 tablet a day (100 mg of magnesium) from 3 October 2026, 3 tablets a day (300 mg of magnesium) from 17 November 2026; noted on 0 of 51 days"
        ],
        "what is usual is not said to have been taken"
    );
    let taken = IntakeCommand::NoteDose {
        day: ago(1),
        product,
        dose: Some(Dose::Taken(units(3.0))),
    };
    diary.apply(Command::Intake(taken), NOW).unwrap();
    let data = said(&diary, Span::weeks(4, today()), &text);
    let line = &data.short[0].lines[0];
    assert!(line.ends_with("; taken on 1 of 1 day noted"), "{line}");
}

#[test]
fn a_measuring_week_that_began_before_the_period_is_whole() {
    let text = Text::new(Language::En);
    let readings = (0..7).map(|back| Command::AddBloodPressure {
        day: ago(back),
        // The first day is the highest, and does not count.
        reading: BloodPressure::from_mmhg(if back == 6 { 170 } else { 134 }, 80, None).unwrap(),
        part: Some(DayPart::Morning),
    });
    let span = Span {
        first: ago(5),
        last: today(),
    };
    let data = said(&diary_of(readings), span, &text);
    assert_eq!(
        data.short[0].lines,
        [
            "Mean 134/80 (6 readings, which is few), on 6 days, in\u{a0}mmHg",
            "Morning: 134/80 (6 readings)",
            "Measuring week 16 to 22 November 2026, without its first day: 134/80 (6 readings, which is few)",
        ]
    );
}

#[test]
fn months_without_a_painkiller_are_counted_beside_those_with() {
    let text = Text::new(Language::En);
    let mut diary = diary_of([]);
    fill_in(
        &mut diary,
        (0..60).map(|back| (back, FATIGUE, Severity::None)),
    );
    for back in [1, 50] {
        let took = Command::Medicine(MedicineCommand::Add {
            name: format!("Tablet {back}"),
            kind: MedicineKind::Painkiller,
            on: Some(ago(back)),
        });
        diary.apply(took, NOW).unwrap();
    }
    let data = said(&diary, Span::weeks(12, today()), &text);
    let last = data.short[0].lines.last().unwrap();
    assert_eq!(
        last,
        "Days with a painkiller, of the days filled in: Oct\u{a0}1\u{a0}of\u{a0}31\u{a0}days, Nov\u{a0}1\u{a0}of\u{a0}22\u{a0}days"
    );
    let data = said(&diary, Span::weeks(4, ago(22)), &text);
    let last = data.short[0].lines.last().unwrap();
    assert_eq!(
        last,
        "Days with a painkiller, of the days filled in: Oct\u{a0}0\u{a0}of\u{a0}28\u{a0}days"
    );
}

#[test]
fn late_days_are_named_where_they_count_as_filled_in_and_nothing_is_not_called_uncounted() {
    let text = Text::new(Language::En);
    let took = Command::Medicine(MedicineCommand::Add {
        name: "Tablet".to_owned(),
        kind: MedicineKind::Painkiller,
        on: Some(ago(1)),
    });
    let late = [8, 9].map(|back| answer(back, FATIGUE, Severity::Mild));
    let diary = diary_of(late.into_iter().chain([took]));
    let data = said(&diary, Span::weeks(4, today()), &text);
    let last = data.short[0].lines.last().unwrap();
    assert_eq!(
        last,
        "Days with a painkiller, of the days filled in, those filled in later too: Nov\u{a0}1\u{a0}of\u{a0}3\u{a0}days"
    );
    let uncounted = "Nothing that counts has been filled in during this period.";
    assert_eq!(data.notes_on_table, [uncounted]);
    let empty = said(&diary_of([]), Span::weeks(4, today()), &text);
    let nothing = "Nothing has been filled in during this period.";
    assert_eq!(empty.notes_on_table, [nothing]);
}

/// Painkiller days of November out of the days filled in, as the window, the text command and the report count them.
fn painkiller_days(path: &Path) -> [(usize, usize); 3] {
    let text = Text::new(Language::En);
    let diary = Diary::open(path, IfMissing::Fail).unwrap();
    let window = MedicineData::load(&diary, today(), &text).unwrap();
    let facts = ReportFacts::load(&diary, Span::weeks(12, today()), NOW).unwrap();
    let page = facts.painkillers.last().unwrap();
    let args = Args::try_parse_from(["magnesium-diary", "medicine", "--json"]).unwrap();
    let mut out = Vec::new();
    let context = Context {
        text: &text,
        diary_path: path.to_owned(),
        now: NOW,
        memory: ConfigFile::detached(Config::default()).memory(),
        out: &mut out,
    };
    cli::run(args.command.unwrap(), context).unwrap();
    let told: Value = serde_json::from_slice(&out).unwrap();
    let told = &told["painkiller_months"][0];
    let number = |name: &str| usize::try_from(told[name].as_u64().unwrap()).unwrap();
    let words = &window.months[0].words;
    let mut numbers = words.split(|letter: char| !letter.is_ascii_digit());
    let mut numbers = numbers.by_ref().filter_map(|digits| digits.parse().ok());
    assert_eq!(numbers.next(), Some(2026), "{words}");
    [
        (numbers.next().unwrap(), numbers.next().unwrap()),
        (number("painkiller_days"), number("filled_in_days")),
        (page.taken, page.filled),
    ]
}

#[test]
fn window_text_command_and_report_count_the_same_painkiller_days() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("diary.sqlite");
    let mut diary = Diary::open(&path, IfMissing::Create).unwrap();
    // 21 days, of which 17 were filled in late.
    let late = (4..21).map(|back| answer(back, FATIGUE, Severity::Mild));
    for command in late {
        diary.apply(command, NOW).unwrap();
    }
    fill_in(
        &mut diary,
        (0..4).map(|back| (back, FATIGUE, Severity::None)),
    );
    let took = |medicine, back| {
        Command::Medicine(MedicineCommand::Note {
            day: ago(back),
            medicine,
            taken: true,
        })
    };
    let add = Command::Medicine(MedicineCommand::Add {
        name: "Paracetamol".to_owned(),
        kind: MedicineKind::SimplePainkiller,
        on: Some(ago(1)),
    });
    diary.apply(add, NOW).unwrap();
    let medicine = diary.medicines().unwrap()[0].id;
    for back in [2, 8, 12, 20] {
        diary.apply(took(medicine, back), NOW).unwrap();
    }
    drop(diary);
    assert_eq!(painkiller_days(&path), [(5, 21); 3]);
}

#[test]
fn results_are_as_they_were_printed_and_the_latest_before_the_period_is_there_too() {
    let text = Text::new(Language::En);
    let lab = |back: i32, kind: LabKind, value: f64| {
        Command::Lab(LabCommand::Add {
            day: ago(back),
            kind,
            value: LabValue::new(value, "mmol/L", Some(0.7), Some(1.05)).unwrap(),
        })
    };
    let data = said(
        &diary_of([
            lab(10, LabKind::Magnesium, 0.82),
            lab(400, LabKind::Magnesium, 0.9),
            lab(500, LabKind::Own("Calcium".to_owned()), 2.4),
            lab(900, LabKind::Own("Calcium".to_owned()), 2.3),
        ]),
        Span::weeks(12, today()),
        &text,
    );
    let (title, table) = data.labs.unwrap();
    let rows: Vec<_> = table.rows.iter().map(|row| row.cells.join(" | ")).collect();
    assert_eq!(title, "Laboratory results");
    assert_eq!(
        rows,
        [
            "Calcium | 2.4 mmol/L | 0.70–1.05 | 10 July 2025",
            "Magnesium in serum | 0.82 mmol/L | 0.70–1.05 | 12 November 2026",
        ]
    );
}

#[test]
fn days_away_are_left_out_of_the_days_and_named() {
    let text = Text::new(Language::En);
    let away = Command::Pause(PauseCommand::Add {
        first: ago(9),
        last: Some(ago(6)),
        reason: PauseReason::Holiday,
        words: "Crete".to_owned(),
    });
    let flag = Command::RedFlag {
        day: ago(1),
        flag: RedFlag::ALL[0],
        on: true,
    };
    let mut diary = diary_of([]);
    fill_in(&mut diary, [(13, HEADACHE, Severity::Mild)]);
    diary.apply(away, NOW).unwrap();
    diary.apply(flag, NOW).unwrap();
    fill_in(&mut diary, [(0, HEADACHE, Severity::None)]);
    let data = said(&diary, Span::weeks(4, today()), &text);
    assert!(
        data.about.contains("2 of 10 days filled in"),
        "{}",
        data.about
    );
    assert!(
        data.about.contains("4 days away, not counted"),
        "{}",
        data.about
    );
    let away = data
        .long
        .iter()
        .find(|section| section.title == "Days away");
    assert_eq!(
        away.unwrap().lines,
        ["13 November 2026 – 16 November 2026: Holiday, Crete"]
    );
    let flags = data.red_flags.unwrap();
    assert!(flags.lines[0].starts_with("21 November 2026: "));
}

#[test]
fn nothing_after_the_last_day_is_on_the_page() {
    let text = Text::new(Language::Nl);
    let (_folder, mut diary) = sample(&text);
    let span = Span::weeks(12, ago(30));
    let before = said(&diary, span, &text);
    let later = Erasure::Days(ago(29), today());
    diary.delete_for_good(later).unwrap();
    let mut after = said(&diary, span, &text);
    // When a product is ended or a list changed has no day of its own.
    after.short.clone_from(&before.short);
    assert_eq!(after, before);
}

#[test]
fn the_pdf_says_what_the_page_says_and_is_the_same_each_time() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let (data, pages) = pages_of(&diary, &text);
        let pdf = to_pdf(&pages, &data, today()).unwrap();
        assert_eq!(pdf, to_pdf(&pages, &data, today()).unwrap());
        let read = pdf_extract::extract_text_from_mem_by_pages(&pdf).unwrap();
        assert_eq!(read.len(), pages.len());
        let plain = |text: &str| text.split_whitespace().collect::<String>();
        for (page, read) in pages.iter().zip(&read) {
            let read = plain(read);
            for line in lines(page) {
                assert!(read.contains(&plain(&line.words)), "{:?}", line.words);
            }
        }
        let file = String::from_utf8_lossy(&pdf);
        for needed in ["/MarkInfo", "/StructTreeRoot", "pdfuaid:part"] {
            assert!(file.contains(needed), "{needed}");
        }
        assert!(
            file.contains(&format!("/Lang({})", language.code())),
            "language"
        );
    }
}

#[test]
fn a_diary_with_much_to_say_goes_on_to_more_pages_and_loses_no_word() {
    let text = Text::new(Language::Nl);
    let own = |at: usize| Command::AddSign {
        name: format!("Een eigen klacht met een lange naam, nummer {at}"),
    };
    let mut diary = diary_of((0..30).map(own));
    let signs = diary.signs().unwrap();
    for sign in signs.iter().rev().take(30) {
        for back in 0..12 {
            diary
                .apply(answer(back, sign.id.0, Severity::Severe), NOW)
                .unwrap();
        }
    }
    for back in 0..20 {
        let body = "Lange dag; pijn 😴 頭痛 https://example.org/".to_owned() + &"x".repeat(300);
        let note = Command::Note {
            day: ago(back),
            body: body + "\n\nTweede alinea.",
            spell: 1,
        };
        diary.apply(note, NOW).unwrap();
    }
    let question = "Waarom is het ’s nachts erger dan overdag, en wat kan ik doen?\n".repeat(40);
    let questions = Command::Questions {
        body: question,
        spell: 1,
    };
    diary.apply(questions, NOW).unwrap();
    let (data, pages) = pages_of(&diary, &text);
    assert!(pages.len() > 2, "{}", pages.len());
    for page in &pages {
        check_page(page);
    }
    let said: String = pages
        .iter()
        .flat_map(|page| lines(page))
        .flat_map(|line| line.words.split_whitespace())
        .collect();
    for row in &data.table.as_ref().unwrap().rows {
        let name: String = row.cells[0].split_whitespace().collect();
        assert!(said.contains(&name), "{name}");
    }
    assert_eq!(said.matches("Tweedealinea.").count(), 20);
    assert_eq!(said.matches("enwatkanikdoen?").count(), 40);
    to_pdf(&pages, &data, today()).unwrap();
}

/// Anything a person may have noted.
fn command() -> impl Strategy<Value = Command> {
    let back = || 0..100_i32;
    let severity = (0_i64..4).prop_map(|level| Severity::from_level(level).unwrap());
    let reading =
        (60_u16..200).prop_map(|upper| BloodPressure::from_mmhg(upper + 40, upper / 2, None));
    prop_oneof![
        8 => (back(), 1_i64..13, severity).prop_filter_map("daily", |(back, sign, severity)| {
            (![8, 11].contains(&sign)).then(|| answer(back, sign, severity))
        }),
        1 => (back(), "\\PC{0,80}").prop_map(|(back, body)| Command::Note { day: ago(back), body, spell: 1 }),
        1 => "\\PC{0,60}(\n\\PC{0,20}){0,3}".prop_map(|body| Command::Questions { body, spell: 1 }),
        1 => (back(), reading).prop_filter_map("possible", |(back, reading)| {
            Some(Command::AddBloodPressure { day: ago(back), reading: reading.ok()?, part: None })
        }),
        1 => ("\\PC{1,30}", any::<bool>(), back()).prop_map(|(name, painkiller, back)| {
            let kind = if painkiller { MedicineKind::SimplePainkiller } else { MedicineKind::Other };
            let on = Some(ago(back));
            Command::Medicine(MedicineCommand::Add { name, kind, on })
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..crate::cases(24) })]

    /// Whatever was noted, in whatever letters: a page comes out, nothing runs off it, and a PDF can be made of it.
    #[test]
    fn any_diary_can_be_printed(commands in prop::collection::vec(command(), 0..60), weeks in 1..60_i32) {
        let mut diary = Diary::in_memory().unwrap();
        for command in commands {
            // A name twice is refused, which is fine here.
            drop(diary.apply(command, NOW));
        }
        let text = Text::new(Language::Nl);
        let data = said(&diary, Span::weeks(weeks, today()), &text);
        let pages = lay_out(&data, &text);
        for page in &pages {
            check_page(page);
        }
        prop_assert!(to_pdf(&pages, &data, today()).is_ok());
    }

    /// One more day that was not filled in changes no count: it is not a day without the sign.
    #[test]
    fn a_day_taken_back_is_as_if_it_had_never_been_filled_in(back in 1..80_i32) {
        let text = Text::new(Language::Nl);
        let days = (0..84).filter(|day| day % 3 == 0).map(|day| (day, FATIGUE, Severity::Mild));
        let mut diary = diary_of([]);
        fill_in(&mut diary, days);
        let before = said(&diary, Span::weeks(12, today()), &text);
        if back % 3 != 0 {
            fill_in(&mut diary, [(back, FATIGUE, Severity::None)]);
            let with = said(&diary, Span::weeks(12, today()), &text);
            prop_assert_ne!(&with.table, &before.table);
            let unknown = Command::Answer { day: ago(back), sign: SignId(FATIGUE), severity: None };
            diary.apply(unknown, NOW).unwrap();
        }
        prop_assert_eq!(said(&diary, Span::weeks(12, today()), &text), before);
    }
}
