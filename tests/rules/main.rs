//! What the diary keeps and what looking back says, beside laws, published figures and diaries made up for them.

mod calibration_short;
mod diary_laws;
mod foreign_files;
mod foreign_fuzz;
mod golden;
mod literal_rules;
mod looking_back;
mod real_diaries;
mod report;
mod stored_words;
mod trend_laws;
mod trends_at_head;
mod trends_odd_diaries;
mod trends_one_head;

use magnesium_diary::domain::{Moment, Now, Zone};
use proptest::prelude::ProptestConfig;

/// Sunday 22 November 2026, 20:04 in the Netherlands.
const NOW: Now = Now {
    moment: Moment(1_795_374_240),
    zone: Zone::Fixed(3_600),
};

/// How a law is tried: so many cases unless `PROPTEST_CASES` says how many.
fn cases(usual: u32) -> ProptestConfig {
    let is_said = std::env::var_os("PROPTEST_CASES").is_some();
    let said = ProptestConfig::default();
    ProptestConfig {
        cases: if is_said { said.cases } else { usual },
        ..said
    }
}
