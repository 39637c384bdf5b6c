//! What Today, the calendar, Trends, Magnesium and the report say about the sample diary, word for word in both languages, kept as text files beside this one. A change
//! of wording or of a count shows here.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use magnesium_diary::diary::Diary;
use magnesium_diary::domain::{Moment, Now, SignId, Zone};
use magnesium_diary::report::{Part, ReportData, ReportFacts, Span};
use magnesium_diary::text::{Language, Text};
use magnesium_diary::ui::calendar_data::CalendarData;
use magnesium_diary::ui::magnesium::MagnesiumData;
use magnesium_diary::ui::today_data::TodayData;
use magnesium_diary::ui::trends::data::{Look, LookedBack, Period, TrendsData};
use magnesium_diary::ui::trends::hint::why_data::WhyData;

/// Sunday 22 November 2026, 20:04 in the Netherlands.
const NOW: Now = Now {
    moment: Moment(1_795_374_240),
    zone: Zone::Fixed(3_600),
};

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
        insta::assert_debug_snapshot!(format!("report-{}", language.code()), data);
    }
}

#[test]
fn today_says() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let data = TodayData::load(&diary, diary.today(NOW), NOW, &text).unwrap();
        insta::assert_debug_snapshot!(format!("today-{}", language.code()), data);
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
            insta::assert_debug_snapshot!(format!("calendar-{name}-{}", language.code()), data);
        }
    }
}

#[test]
fn trends_say() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let look = Look {
            period: Period::Weeks4,
            all_signs: true,
            ..Look::default()
        };
        let found = LookedBack::load(&diary, NOW).unwrap();
        let data = TrendsData::new(&found, &look, &text);
        insta::assert_debug_snapshot!(format!("trends-{}", language.code()), data);
    }
}

/// Of the four weeks only the sentences: the days are in their own tests.
#[test]
fn magnesium_says() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let mut data = MagnesiumData::load(&diary, diary.today(NOW), NOW, &text).unwrap();
        data.weeks.days.clear();
        insta::assert_debug_snapshot!(format!("magnesium-{}", language.code()), data);
    }
}

#[test]
fn why_there_is_a_hint_is_said() {
    for language in Language::ALL {
        let text = Text::new(language);
        let (_folder, diary) = sample(&text);
        let found = LookedBack::load(&diary, NOW).unwrap();
        let data = WhyData::new(&found, &text);
        insta::assert_debug_snapshot!(format!("why-{}", language.code()), data);
    }
}
