//! Who the page is about, who kept the diary, and how much of it is filled in.

use super::ReportFacts;
use crate::text::Text;

/// "Naam: Anna de Vries", "Geboortedatum: 12 mei 1981".
pub(super) fn who(facts: &ReportFacts, text: &Text) -> Vec<String> {
    let name = facts.report_name.as_deref();
    let name = name.map(|name| text.report_who_line(text.report_name(), name));
    let born = facts
        .birth_date
        .map(|day| text.report_who_line(text.report_birth_date(), text.day_with_year(day)));
    name.into_iter().chain(born).collect()
}

/// "Door mijzelf bijgehouden · Anna · vrouw, geboren in 1981 · 75 van 83 dagen ingevuld".
pub(super) fn about(facts: &ReportFacts, text: &Text) -> String {
    let profile = facts.profile;
    let sex = profile.sex.map(|sex| text.sex(sex).to_lowercase());
    // The date says the year too.
    let year = profile.birth_year.filter(|_| facts.birth_date.is_none());
    let year = year.map(|year| text.report_born(year.to_string()));
    let said: Vec<String> = sex.into_iter().chain(year).collect();
    let found = facts.coverage;
    let began = found.filter(|found| found.first > facts.span.first);
    let away = found.map_or(0, |found| found.away_days);
    let late = found.map_or(0, |found| found.late_days);
    let parts = [
        Some(text.report_kept()),
        facts
            .person_name
            .clone()
            .filter(|_| facts.report_name.is_none()),
        (!said.is_empty()).then(|| said.join(", ")),
        found.map(|found| match found.uncounted_days {
            0 => text.report_filled(found.logged_days, found.days),
            _ => text.report_filled_in_time(found.logged_days, found.days),
        }),
        began.map(|found| text.report_began(text.day_with_year(found.first))),
        (away > 0).then(|| text.report_away(away)),
        (late > 0).then(|| {
            if facts.late_counts {
                text.report_late_counted(late)
            } else {
                text.report_late(late)
            }
        }),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
