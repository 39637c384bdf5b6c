//! The typed methods of what a diary kept for years needs beside the signs: days away, medicines, laboratory results, blood
//! pressure, search, deleting for good.

use fluent_bundle::{FluentArgs, FluentValue};

use super::Text;
use super::messages::messages;

messages! {
    // everyday.ftl
    act_pause_added(day);
    act_pause_removed(day);
    act_medicine_added(name);
    act_medicine_changed(name);
    act_medicine_deleted(name);
    act_took(name, day);
    act_took_not(name, day);
    act_lab_added(name, day);
    act_lab_removed(name, day);
    error_pause_backwards();
    error_pause_too_long(days);
    error_pause_far_ahead();
    error_pause_meets(day);
    error_pause_all_filled();
    error_no_such_pause();
    error_no_such_medicine();
    error_medicine_in_use(name, days);
    error_lab_there(name);
    error_no_such_lab();
    error_lab_value();
    error_lab_bound();
    error_lab_order();
    error_lab_unit();
    lab_result(name, value);
    lab_result_range(name, value, range);
    lab_from(low);
    lab_to(high);
    pressure_mean(systolic, diastolic, readings, days);
    pressure_part(part, mean);
    pressure_all(period, mean);
    pressure_week(period, mean, mornings, evenings);
    pressure_week_few(period, mornings, evenings);
    pressure_limit();
    pressure_same_day();
    painkiller_month(month, taken, filled);
    painkiller_month_running(month, taken, filled);
    painkiller_limits(few, many);
    search_in_note();
    search_in_remark(sign);
    search_in_event();
    search_in_mark();
    search_in_pause();
    search_in_lab();
    search_in_sign();
    search_in_factor();
    search_in_medicine();
    search_in_product();
    erase_answers(rows);
    erase_notes(rows);
    erase_measurements(rows);
    erase_intake(rows);
    erase_others(rows);
    erase_nothing();
    erase_what_day(day);
    erase_what_days(period);
    erase_what_sign(sign);
    erase_what_sign_days(sign, period);
    erase_what_sign_day(sign, day);
    erase_what_everything();

    // everyday_cli.ftl
    cli_pause_none();
    cli_pause_line(first, last, reason);
    cli_pause_line_open(first, reason);
    cli_pause_made();
    cli_pause_parts(days);
    cli_pause_deleted();
    cli_pause_not_there(day);
    cli_no_reason(text);
    cli_medicine_none();
    cli_medicine_line(name, days);
    cli_medicine_painkiller();
    cli_medicine_away();
    cli_medicine_listed(name);
    cli_medicine_deleted(name);
    cli_medicine_took(day, name);
    cli_medicine_cleared(day, name);
    cli_unknown_medicine(name);
    cli_lab_none();
    cli_lab_line(day, result);
    cli_lab_added(day, result);
    cli_lab_deleted(day, name);
    cli_lab_not_there(day, name);
    cli_no_lab(text, known);
    cli_pressure_none(day);
    cli_search_nothing(words);
    cli_search_no_words();
    cli_search_more(days);
    cli_delete_nothing();
    cli_delete_what();
    cli_delete_together();
    cli_delete_ask(what, rows);
    cli_delete_done(rows);
    cli_delete_busy();
    cli_delete_copies(files);
    cli_delete_copies_gone(files);
    cli_show_medicines(medicines);
    cli_show_pause(why);
}
