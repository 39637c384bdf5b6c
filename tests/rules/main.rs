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
mod trends_odd_diaries;
