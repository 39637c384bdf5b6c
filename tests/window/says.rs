//! What Today, the calendar, Trends, Magnesium and the report say about the sample diary, word for word in both languages, kept as text files beside this one. A change
//! of wording or of a count shows here.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use crate::window::NOW;
use std::fmt::Debug;

use magnesium_diary::diary::Diary;
use magnesium_diary::domain::norm::UpperLevel;
use magnesium_diary::domain::{BloodPressure, BuiltInSign, RedFlag, SignId, SignKey};
use magnesium_diary::report::{Part, ReportData, ReportFacts, Span};
use magnesium_diary::text::{Country, Language, Text};
use magnesium_diary::trends::{
    GpReason, MeanPressure, PainkillerStretches, RecurringSign, Wording,
};
use magnesium_diary::ui::calendar::data::CalendarData;
use magnesium_diary::ui::magnesium::MagnesiumData;
use magnesium_diary::ui::today::data::TodayData;
use magnesium_diary::ui::trends::change_line_data::ChangeLine;
use magnesium_diary::ui::trends::data::{AllData, Look, LookedBack, OneData};
use magnesium_diary::ui::trends::hint::why_data::WhyData;
use magnesium_diary::ui::trends::one::change_head_data::ChangeHead;

/// The words in what a page says, one after the other, without the names of fields and what decides colours and places.
fn said(data: &impl Debug) -> String {
    let all = format!("{data:?}");
    let mut lines: Vec<String> = Vec::new();
    let mut line: Option<String> = None;
    let mut letters = all.chars();
    while let Some(letter) = letters.next() {
        match (letter, &mut line) {
            // A single letter in quotes is a key.
            ('\'', None) => {
                letters.nth(1);
            }
            ('"', None) => line = Some(String::new()),
            ('"', Some(_)) => lines.extend(line.take().filter(|line| !line.is_empty())),
            ('\\', Some(line)) => line.extend(letters.next()),
            (_, Some(line)) => line.push(letter),
            (_, None) => {}
        }
    }
    lines.dedup();
    lines.join("\n")
}

fn sample(text: &Text) -> (tempfile::TempDir, Diary) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.sqlite");
    let diary = Diary::fresh_sample(&path, &text.sample_words(), NOW).unwrap();
    (folder, diary)
}

/// The page for the GP, with everything on it.
#[test]
fn the_report_says() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let span = Span::weeks(12, diary.today(NOW));
        let facts = ReportFacts::load(&diary, span, NOW).unwrap();
        let parts = Part::ALL.into_iter().collect();
        let data = ReportData::new(&facts, &parts, &text);
        insta::assert_snapshot!(format!("report-{}", language.code()), said(&data));
    }
}

#[test]
fn today_says() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let data = TodayData::load(&diary, diary.today(NOW), NOW, &text).unwrap();
        insta::assert_snapshot!(format!("today-{}", language.code()), said(&data));
    }
}

/// Of the calendar only the sentences: a year of days would fill a book.
#[test]
fn the_calendar_says() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        for shown in [None, Some(SignId(1))] {
            let day = diary.today(NOW).plus(-1);
            let mut data = CalendarData::load(&diary, day, shown, NOW, &text).unwrap();
            data.year.days.clear();
            let name = shown.map_or("all", |_| "one");
            insta::assert_snapshot!(format!("calendar-{name}-{}", language.code()), said(&data));
        }
    }
}

#[test]
fn trends_say() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let found = LookedBack::load(&diary, NOW).unwrap();
        let all = AllData::new(&found, &Look::default(), &text);
        insta::assert_snapshot!(format!("trends-all-{}", language.code()), all_lines(&all));
        let key = SignKey::BuiltIn(BuiltInSign::PoorSleep);
        let one = OneData::new(&found, &key, &Look::default(), &text).unwrap();
        insta::assert_snapshot!(format!("trends-one-{}", language.code()), one_lines(&one));
    }
}

/// What the page of all symptoms says, a line each.
fn all_lines(data: &AllData) -> String {
    let rows = data
        .rows()
        .map(|row| format!("[{}] {}", row.now, row.sentence));
    let gp = data.gp.iter();
    let gp = gp.map(|gp| format!("{}: {} {}", gp.lead, gp.words, gp.reasons.join(" ")));
    let pressure = data.pressure.iter().map(|row| row.sentence.clone());
    let hint = data.hint.iter().map(|hint| match &hint.lead {
        Some(lead) => format!("{lead} {}", hint.body),
        None => hint.body.clone(),
    });
    let marks = data.marks.iter().map(|mark| mark.words.clone());
    let head = std::iter::once(data.filled.whole.clone());
    let way = data.way.clone();
    let change = data.change.as_ref().map(ChangeLine::heard);
    let lines = head
        .chain(way)
        .chain(change)
        .chain(gp)
        .chain(rows)
        .chain(pressure)
        .chain(hint)
        .chain(marks);
    lines.collect::<Vec<_>>().join("\n")
}

/// What the page of one symptom says, a line each.
fn one_lines(data: &OneData) -> String {
    let mut lines = vec![
        data.title.clone(),
        data.answer(),
        data.chart.sentence.clone(),
    ];
    lines.extend(data.change_head.as_ref().map(ChangeHead::heard));
    lines.extend(data.chart.marks.iter().map(|mark| mark.words.clone()));
    lines.extend(data.figures.iter().cloned());
    if let Some(change) = &data.change {
        lines.extend([change.title.clone(), change.said.clone()]);
        lines.extend(change.counts.iter().cloned());
        lines.extend(change.caveat.clone());
    }
    lines.push(data.days.share.clone());
    lines.extend(data.days.rows.iter().map(|row| row.words.clone()));
    lines.extend(data.days.none.clone());
    lines.extend(data.together.lines.iter().cloned());
    lines.extend(data.together.period.clone());
    lines.extend(data.together.none.clone());
    if let Some(episodes) = &data.episodes {
        lines.extend([episodes.line.clone(), episodes.returns.clone()]);
        let days = episodes.weekdays.iter();
        lines.extend(days.map(|day| format!("{}: {}", day.name, day.exactly)));
        lines.push(episodes.weekdays_note.clone());
    }
    lines.join("\n")
}

/// Of the four weeks only the sentences: the days are in their own tests. What only keeps room free is not said.
#[test]
fn magnesium_says() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let mut data = MagnesiumData::load(&diary, diary.today(NOW), NOW, &text).unwrap();
        data.weeks.days.clear();
        data.amounts.longest_notes.clear();
        insta::assert_snapshot!(format!("magnesium-{}", language.code()), said(&data));
    }
}

#[test]
fn why_there_is_a_hint_is_said() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let found = LookedBack::load(&diary, NOW).unwrap();
        let data = WhyData::new(&found, &text);
        insta::assert_snapshot!(format!("why-{}", language.code()), said(&data));
    }
}

/// Whom to call and why, the reasons for a GP, and the hint in each of its wordings.
#[test]
fn what_bears_on_health_is_said() {
    for language in Language::ALL {
        let text = Text::new(language);
        let mut said = Vec::new();
        for flag in RedFlag::ALL {
            said.push(format!(
                "{} → {}",
                text.red_flag(flag),
                text.red_flag_advice(flag)
            ));
        }
        let very_high = BloodPressure::from_mmhg(150, 120, None).unwrap();
        for country in Country::ALL {
            let there = Text::new(language).in_country(country);
            said.push(format!("{}:", there.country_name(country)));
            said.extend([
                there.emergency_number(),
                there.doctor_help(),
                there.thoughts_help(),
            ]);
            said.extend(there.very_high_reading(very_high));
            said.push(there.pressure_same_day());
        }
        said.extend(text.help_emergencies());
        said.extend(text.help_same_day());
        let reasons = gp_reasons();
        said.extend(text.gp_reasons(&reasons));
        said.push(text.painkiller_limit_words());
        for wording in [Wording::AtUpperLevel, Wording::AtNorm(14)] {
            said.extend(text.hint_reworded(wording, UpperLevel::default()));
        }
        insta::assert_snapshot!(format!("health-{}", language.code()), said.join("\n"));
    }
}

fn gp_reasons() -> [GpReason; 9] {
    let recurring = |sign| {
        GpReason::Recurring(RecurringSign {
            sign,
            sign_days: 20,
            logged_days: 50,
        })
    };
    [
        GpReason::Fatigue,
        GpReason::Sleep,
        GpReason::Mood,
        GpReason::Stomach,
        recurring(BuiltInSign::Palpitations),
        recurring(BuiltInSign::Headache),
        recurring(BuiltInSign::MemoryConfusion),
        GpReason::Painkillers(PainkillerStretches {
            any: [12, 14, 11],
            strict: [10, 12, 11],
        }),
        GpReason::BloodPressure(MeanPressure {
            systolic: 138.0,
            diastolic: 84.0,
            pulse: None,
            readings: 6,
            days: 3,
        }),
    ]
}
