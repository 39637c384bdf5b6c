//! Three years as a person brings them along: in a home-made sheet, in Daylio, in Bearable. Made up here, in the published forms.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::fmt::Write as _;

use magnesium_diary::domain::Day;

/// The last day of the years.
const LAST: (i32, u32, u32) = (2026, 11, 20);
const DAYS: i32 = 3 * 365;

fn days() -> impl Iterator<Item = (i32, Day)> {
    let last = Day::from_ymd(LAST.0, LAST.1, LAST.2).expect("made up rightly");
    (0..DAYS).map(move |n| (n, last.plus(n + 1 - DAYS)))
}

/// A sheet with a title, Dutch dates, numbers to 10, words, and gaps.
pub fn sheet() -> String {
    let mut text = String::from(
        "Mijn klachten;;;;;\n\nDatum;Hoofdpijn;Vermoeidheid;Knie;Bloeddruk;Opmerkingen\n",
    );
    for (n, day) in days().filter(|(n, _)| n % 11 != 0) {
        let date = format!("{}-{}-{}", day.day_of_month(), day.month(), day.year());
        let pressure = if n % 30 == 1 {
            format!("{}/{}", 118 + n % 20, 76 + n % 9)
        } else {
            String::new()
        };
        let note = if n % 25 == 2 { "slecht geslapen" } else { "" };
        writeln!(
            text,
            "{date};{};{};{};{pressure};{note}",
            n * 7 % 4,
            n % 3,
            n * 5 % 11
        )
        .expect("made up rightly");
    }
    text
}

/// Newest first, two entries on some days, moods and activities.
pub fn daylio() -> String {
    let mut text = String::from(
        "\u{feff}full_date,date,weekday,time,mood,activities,scales,note_title,note\n",
    );
    let moods = ["rad", "good", "meh", "bad", "awful"];
    for (n, day) in days().collect::<Vec<_>>().into_iter().rev() {
        let mood = moods[usize::try_from(n * 3 % 5).expect("made up rightly")];
        let activities = [
            "work | coffee",
            "sport | headache",
            "family | tired",
            "reading",
        ];
        let activities = activities[usize::try_from(n % 4).expect("made up rightly")];
        let note = if n % 40 == 0 {
            "long day &amp; early night"
        } else {
            ""
        };
        writeln!(
            text,
            "{day},x,Monday,9:0{} pm,{mood},\"{activities}\",\"\",\"\",\"{note}\"",
            n % 10
        )
        .expect("made up rightly");
        if n % 50 == 0 {
            writeln!(text, "{day},x,Monday,1:15 AM,awful,\"\",\"\",\"\",\"\"")
                .expect("made up rightly");
        }
    }
    text
}

/// A row a rating, oldest first, with English dates.
pub fn bearable() -> String {
    let mut text = String::from("date,weekday,time of day,category,rating/amount,detail,notes\n");
    let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let words = ["Mild", "Moderate", "Severe", "Unbearable"];
    for (n, day) in days() {
        let number = day.day_of_month();
        let end = match number {
            1 | 21 | 31 => "st",
            2 | 22 => "nd",
            3 | 23 => "rd",
            _ => "th",
        };
        let month = months[usize::try_from(day.month() - 1).expect("made up rightly")];
        let date = format!("{number}{end} {month} {}", day.year());
        let mut row = |time: &str, category: &str, rating: &str, detail: &str| {
            writeln!(
                text,
                "\"{date}\",\"Monday\",\"{time}\",\"{category}\",\"{rating}\",\"{detail}\",\"\""
            )
            .expect("made up rightly");
        };
        if n % 3 == 0 {
            let bad = usize::try_from(n % 4).expect("made up rightly");
            row(
                "pm",
                "Symptom",
                &(bad + 1).to_string(),
                &format!("Headache ({})", words[bad]),
            );
        }
        row("all day", "Energy", &(1 + n % 4).to_string(), "x");
        row("all day", "Mood", &(1 + n % 6).to_string(), "");
        row("", "Factors", "", "Coffee | Walk");
        if n % 2 == 0 {
            row("am", "Meds/Supplements", "400", "Glycine (mg)");
        }
        row("", "Sleep", "8:00", "Asleep 23:00 - 07:00");
    }
    text
}
