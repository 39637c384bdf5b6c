//! The proof that looking back seldom speaks wrongly and does not speak too late: made-up people, the figures stated in the
//! README beside those measured now, and a failure where a limit is passed. `cargo bench --bench calibration`

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measurement may stop"
)]

#[path = "calibration/row.rs"]
mod row;
#[path = "calibration/scenarios.rs"]
mod scenarios;
#[path = "calibration/simulation.rs"]
mod simulation;
#[path = "calibration/tests_of_chance.rs"]
mod tests_of_chance;

use std::process::ExitCode;

use row::PEOPLE;

fn main() -> ExitCode {
    let parts = [
        ("A year, nine counting signs", scenarios::year()),
        ("The first 120 days", scenarios::new_diary()),
        ("A year of one sign", scenarios::one_sign()),
        ("Up or down in a period", tests_of_chance::up_or_down()),
        (
            "Before and after a change",
            tests_of_chance::before_and_after(),
        ),
        (
            "A year of what goes together",
            tests_of_chance::together_in_a_year(),
        ),
    ];
    let mut all_hold = true;
    for (title, rows) in parts {
        println!("\n{title} ({PEOPLE} people for each row)");
        for (seed, row) in rows.iter().enumerate() {
            all_hold &= row.print(seed as u64);
        }
    }
    if all_hold {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
